import assert from "node:assert/strict";
import { test } from "node:test";
import { NO_LINK, readLink, writeLink } from "./link.ts";

test("links go there and back", () => {
  for (const link of [
    { frame: 405 },
    { conversation: "tcp:12" },
    { frame: 1, conversation: "udp:0", file: "a b&c=d#.pcap" },
    { sample: "dynamic-port-blocked.pcapng" },
  ])
    assert.deepEqual(readLink(writeLink(link)), { ...NO_LINK, ...link });
  assert.equal(writeLink({ frame: 405, conversation: "tcp:1" }), "#frame=405&conversation=tcp:1");
  assert.equal(writeLink({}), "");
});

test("what is no link points to nothing", () => {
  for (const hash of [
    "",
    "#",
    "#frame=0",
    "#frame=-1",
    "#frame=1e3",
    "#frame=99999999999",
    "#conversation=icmp:1",
    "#conversation=tcp:x",
    "#%",
    "#findings",
  ])
    assert.deepEqual(readLink(hash), NO_LINK, hash);
});
