import assert from "node:assert/strict";
import { test } from "node:test";
import { hop } from "./samples.ts";
import { shortPath } from "./short-path.ts";

test("a name that has an address is one line; one that has none says what each server said, once", () => {
  const good = hop("name", { title: "dc1.lab.test -> 10.0.0.5" });
  const others = [
    hop("name", { title: "dc1.lab.test, asked of 10.0.0.1 -> 10.0.0.5" }),
    hop("name", { title: "dc1.lab.test", state: "doubtful", words: "no such address" }),
    hop("name", { title: "10.0.0.5 -> dc1.lab.test" }),
  ];
  assert.deepEqual(shortPath([others[2]!, others[1]!, good, others[0]!]), [good]);
  const failed = [
    hop("name", { state: "bad", words: "no answer" }),
    hop("name", { state: "bad", words: "no answer" }),
    hop("name", { state: "bad", words: "does not exist" }),
  ];
  assert.deepEqual(shortPath(failed), [failed[0], failed[2]]);
});

test("a port beside the way is one line, with what it said, or with what was worst", () => {
  const dialled = hop("ldap", { title: "TCP 389 (LDAP)", beside: true, ms: 3 });
  const answered = hop("ldap", { title: "TCP 389 (LDAP)", beside: true, words: "answered", ms: 8 });
  const silent = hop("ldap", { title: "TCP 389 (LDAP)", beside: true, words: "no answer", state: "doubtful" });
  assert.deepEqual(shortPath([dialled, answered]), [answered]);
  assert.equal(shortPath([silent, answered])[0]!.words, "no answer");
});

test("what is not good is never folded, whatever there is of it", () => {
  const way = Array.from({ length: 40 }, (_, i) => hop("map", { title: `entry of ${i}`, state: i % 2 === 0 ? "good" : "bad" }));
  const short = shortPath(way);
  assert.equal(short.filter(({ state }) => state === "bad").length, 20);
  assert.equal(short.at(-1)!.title, "19 more, all good");
  const good = shortPath(Array.from({ length: 40 }, (_, i) => hop("map", { title: `entry ${i}` })));
  assert.equal(good.length, 13);
  assert.equal(good.at(-1)!.title, "28 more, all good");
});

test("an interface that the mapper does not have is missing once, however it was asked for", () => {
  const map = (title: string, fields = {}) => hop("map", { title, state: "bad", words: "not registered (1753)", ...fields });
  const way = [
    map("the mapper's entry of drsuapi", { state: "good" }),
    map("the mapper's entry of drsuapi over ncacn_np"),
    map("the mapper's entry of asyncemsmdb"),
    map("the mapper's entry of asyncemsmdb over ncacn_np"),
  ];
  assert.deepEqual(shortPath(way), [way[0], way[2]]);
});

test("steps of the ladder that came to the same are one line, and an operation is what it came to in the end", () => {
  const rung = (level: string, fields = {}) =>
    hop("security", { title: `ntlm ${level} (host/dc1)`, state: "doubtful", words: "known, and wants a higher level", ...fields });
  const call = (level: string, fields = {}) =>
    hop("call", { title: `opnum 65535 of drsuapi${level}`, words: "access denied", state: "doubtful", ...fields });
  const way = [
    rung("privacy", { state: "good", words: "accepted" }),
    rung("connect"),
    rung("packet"),
    rung("integrity"),
    call(""),
    call(", ntlm connect"),
    call(", ntlm privacy", { state: "good", words: "answered" }),
  ];
  assert.deepEqual(
    shortPath(way).map(({ title, words }) => `${title}: ${words}`),
    [
      "ntlm privacy (host/dc1): accepted",
      "ntlm connect, packet, integrity (host/dc1): known, and wants a higher level",
      "opnum 65535 of drsuapi, ntlm privacy: answered",
    ],
  );
  assert.equal(shortPath([call(""), call(", ntlm connect")]).length, 2);
});
