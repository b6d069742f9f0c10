import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visible } from "../../bytes/visible.ts";
import { compareMaps } from "./compare.ts";
import type { EndpointMapObservation } from "./observation.ts";

type Entry = readonly [
  name: string | undefined,
  protocolSequence: string,
  endpoint: string,
  uuid?: string,
  version?: string,
  object?: string,
];

function map(address: string, entries: readonly Entry[], fields: Partial<EndpointMapObservation> = {}): EndpointMapObservation {
  return {
    kind: "endpoint-map",
    probe: "endpoint-map",
    at: 0,
    ms: 5,
    address,
    port: 135,
    outcome: "read",
    entries: entries.map(([name, protocolSequence, endpoint, uuid = uuidOf(name ?? "?"), version = "1.0", objectUuid = ""]) => ({
      name,
      protocolSequence,
      endpoint,
      uuid,
      version,
      objectUuid,
      host: address,
      annotation: undefined,
    })),
    unreadable: 0,
    failure: undefined,
    ...fields,
  };
}

function uuidOf(name: string): string {
  return `${Buffer.from(name).toString("hex").slice(0, 8).padEnd(8, "0")}-0000-0000-0000-000000000000`;
}

const differences = (a: EndpointMapObservation, b: EndpointMapObservation) =>
  Object.fromEntries(compareMaps(a, b).interfaces.map(({ name, uuid, difference }) => [name ?? uuid, difference]));

describe("two maps", () => {
  test("what is not static on the new server comes first", () => {
    const old = map("10.0.0.1", [
      ["rfri", "ncacn_ip_tcp", "6001"],
      ["nspi", "ncacn_ip_tcp", "6004"],
      ["emsmdb", "ncacn_ip_tcp", "6003"],
      ["spoolss", "ncacn_ip_tcp", "49670"],
      ["wcf", "ncacn_np", "\\pipe\\wcf"],
      ["gone", "ncacn_ip_tcp", "7000"],
    ]);
    const fresh = map("10.0.0.2", [
      ["rfri", "ncacn_ip_tcp", "6001"],
      ["nspi", "ncacn_ip_tcp", "50112"],
      ["emsmdb", "ncacn_ip_tcp", "6005"],
      ["spoolss", "ncacn_ip_tcp", "49999"],
      ["wcf", "ncacn_np", "\\PIPE\\wcf"],
      ["fresh", "ncacn_ip_tcp", "2000"],
    ]);
    const { interfaces, sentence, hosts, format } = compareMaps(old, fresh, ["old.test", "new.test"]);
    assert.equal(format, "opnum-compare-1");
    assert.deepEqual(hosts, ["old.test", "new.test"]);
    assert.deepEqual(
      interfaces.map(({ name, difference }) => [name, difference]),
      [
        ["nspi", "other-ranges"],
        ["gone", "only-here"],
        ["fresh", "only-there"],
        ["emsmdb", "other-endpoints"],
        ["rfri", "same"],
        // Another port of the dynamic range is no difference, nor are letters of a pipe's name in another case.
        ["spoolss", "same"],
        ["wcf", "same"],
      ],
    );
    assert.deepEqual(interfaces[0]!.ranges, { here: ["static"], there: ["dynamic"] });
    assert.deepEqual([interfaces[0]!.here, interfaces[0]!.there], [{ ncacn_ip_tcp: ["6004"] }, { ncacn_ip_tcp: ["50112"] }]);
    assert.deepEqual(interfaces[2]!.ranges, { here: [], there: ["old-dynamic"] });
    assert.equal(
      sentence,
      "Of 7 interfaces of old.test and new.test: 1 static at old.test and dynamic at new.test (nspi), 1 at old.test only (gone), 1 at new.test only (fresh), 1 on other endpoints (emsmdb).",
    );
    // The other way around everything is said from the other side.
    assert.match(
      compareMaps(fresh, old).sentence,
      /1 static at 10\.0\.0\.2 .*dynamic at 10\.0\.0\.1|1 static at 10\.0\.0\.1 and dynamic at 10\.0\.0\.2/,
    );
  });

  test("a map and itself are the same, whatever the order, doubles, objects and letters of UUIDs", () => {
    const entries: Entry[] = [
      ["a", "ncacn_ip_tcp", "49664"],
      ["a", "ncacn_ip_tcp", "135"],
      ["a", "ncacn_np", "\\pipe\\a"],
      ["b", "ncacn_ip_tcp", "1026", "AAAAAAAA-0000-0000-0000-000000000001"],
      ["c", "ncalrpc", "LRPC-1234"],
    ];
    const other: Entry[] = [...entries]
      .reverse()
      .flatMap((entry) => [
        entry,
        [
          ...entry.slice(0, 3),
          (entry[3] ?? uuidOf(entry[0]!)).toLowerCase(),
          "1.0",
          "11111111-0000-0000-0000-000000000000",
        ] as unknown as Entry,
      ]);
    other.push(["c", "ncalrpc", "LRPC-5678"]);
    const one = map("10.0.0.1", entries);
    assert.deepEqual(new Set(Object.values(differences(one, map("10.0.0.2", other)))), new Set(["same"]));
    assert.equal(
      compareMaps(one, map("10.0.0.2", other)).sentence,
      "10.0.0.1 and 10.0.0.2 register the same 3 interfaces, static ports alike.",
    );
  });

  test("versions of an interface are two; a protocol sequence more is a difference; ranges before Vista are ranges", () => {
    const uuid = uuidOf("x");
    const found = compareMaps(
      map("10.0.0.1", [
        ["x", "ncacn_ip_tcp", "1030", uuid, "1.0"],
        ["y", "ncacn_ip_tcp", "49664"],
        ["z", "ncacn_ip_tcp", "1030"],
      ]),
      map("10.0.0.2", [
        ["x", "ncacn_ip_tcp", "1030", uuid, "2.0"],
        ["y", "ncacn_ip_tcp", "49664"],
        ["y", "ncacn_http", "593"],
        ["z", "ncacn_ip_tcp", "49700"],
      ]),
    );
    assert.deepEqual(
      found.interfaces.map(({ name, version, difference }) => [name, version, difference]),
      [
        ["z", "1.0", "other-ranges"],
        ["x", "1.0", "only-here"],
        ["x", "2.0", "only-there"],
        ["y", "1.0", "other-endpoints"],
      ],
    );
    assert.match(found.sentence, /1 on ports of other ranges \(z\)/);
  });

  test("of what was asked for alone", () => {
    const one = map("a", [
      ["x", "ncacn_ip_tcp", "1030"],
      ["y", "ncacn_ip_tcp", "6001"],
    ]);
    const other = map("b", [["y", "ncacn_ip_tcp", "6001"]]);
    const { interfaces, sentence } = compareMaps(one, other, undefined, new Set([uuidOf("y")]));
    assert.deepEqual([interfaces.length, sentence], [1, "a and b register the same interface, static ports alike."]);
    assert.equal(compareMaps(one, other, undefined, new Set(["?"])).sentence, "Neither a nor b registers what was asked for.");
  });

  test("a map that was not read says so, and one that was cut short, too", () => {
    const none = map("10.0.0.2", [], { outcome: "refused" });
    const one = map("10.0.0.1", [["x", "ncacn_ip_tcp", "1030"]]);
    assert.equal(compareMaps(one, none).sentence, "The endpoint map of 10.0.0.2 could not be read: nothing can be compared.");
    assert.match(compareMaps(one, { ...one, outcome: "cut-short" }, ["a", "b"]).sentence, /; the map of b was not read to its end\.$/);
    assert.equal(compareMaps(map("a", []), map("b", [])).sentence, "Neither a nor b registers anything.");
  });

  test("what hosts say of themselves: any text, any amount", () => {
    const hostile = "\u001b[2J\n\u202e<b>";
    const odd = map("10.0.0.1", [
      [hostile, "__proto__", hostile, hostile],
      [undefined, "constructor", "99999"],
      ["k", "ncacn_ip_tcp", "0135"],
      ["k", "ncacn_ip_tcp", "-1"],
      ["k", "ncacn_ip_tcp", "70000"],
    ]);
    const found = compareMaps(odd, map(hostile, []));
    assert.equal(visible(found.sentence), found.sentence);
    assert.deepEqual(Object.keys(found.interfaces.find(({ name }) => name === hostile)!.here), ["__proto__"]);
    const many = (address: string) =>
      map(
        address,
        Array.from({ length: 10_000 }, (_, i) => [`i${i}`, "ncacn_ip_tcp", `${1 + (i % 65_535)}`, `${i}`] as const),
      );
    const began = performance.now();
    assert.equal(compareMaps(many("a"), many("b")).interfaces.length, 10_000);
    assert.ok(performance.now() - began < 5_000);
    assert.ok(compareMaps(many("a"), map("b", [])).sentence.length < 300);
  });
});
