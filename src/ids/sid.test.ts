import assert from "node:assert/strict";
import { test } from "node:test";
import { parseSid, sidText, sidWithRid, splitSid } from "./sid.ts";

test("SIDs are read and written", () => {
  for (const text of ["S-1-5-32-544", "S-1-1-0", "S-1-5-21-1-2-4294967295-500", "S-1-0x0100000000ab-7", "S-1-5", "S-1-16-12288"]) {
    assert.equal(sidText(parseSid(text)!), text);
  }
  const sid = { Revision: 1, IdentifierAuthority: { Value: Uint8Array.of(0, 0, 0, 0, 0, 5) }, SubAuthority: [18] };
  assert.equal(sidText(sid), "S-1-5-18");
  assert.deepEqual(parseSid("S-1-5-18"), sid);
  assert.equal(sidText({ ...sid, SubAuthority: [] }), "S-1-5");
});

test("what is no SID is none", () => {
  const long = `S-1-5${"-1".repeat(16)}`;
  for (const text of ["", "S-1", "S-2-5-18", "S-1-5-", "S-1-5-4294967296", "S-1-5-21-x", "S-1-0x1000000000000-1", long, " S-1-5-18"]) {
    assert.equal(parseSid(text), undefined, text);
  }
});

test("an account's SID is its domain's and a number", () => {
  assert.equal(sidWithRid("S-1-5-21-1-2-3", 500), "S-1-5-21-1-2-3-500");
  assert.deepEqual(splitSid("S-1-5-21-1-2-3-500"), { domain: "S-1-5-21-1-2-3", rid: 500 });
  assert.equal(splitSid("S-1-1-0"), undefined);
  assert.equal(splitSid("nobody"), undefined);
});
