import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { protocolSequences } from "../ids/protocol-sequence.ts";
import type { EndpointAddress } from "../ids/string-binding.ts";
import { NDR20, NDR64, type SyntaxId } from "../ids/syntax.ts";
import { encodeTower, endpointToTower } from "../ids/tower.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import { RpcError } from "../status/errors.ts";
import { readTower } from "./element.ts";
import { type Cursor, EndpointStore, fromTheStart, type GivenElement, type LookupQuery, type MapQuery, type Page } from "./store.ts";

const echo = "60a15ec5-4de8-11d7-a637-005056a20182";
const other = "12345778-1234-abcd-ef00-0123456789ac";
const objectA = "aaaaaaaa-0000-0000-0000-000000000001";
const objectB = "bbbbbbbb-0000-0000-0000-000000000002";

interface Options {
  uuid?: string;
  version?: readonly [number, number];
  object?: string;
  syntax?: SyntaxId;
  sequence?: EndpointAddress["protocolSequence"];
  host?: string;
  annotation?: string;
}

function given(endpoint: string, options: Options = {}): GivenElement {
  const [major, minor] = options.version ?? [1, 0];
  const address = { protocolSequence: options.sequence ?? "ncacn_ip_tcp", host: options.host ?? "", endpoint } as const;
  const interfaceId = { uuid: options.uuid ?? echo, major, minor };
  const tower = encodeTower(endpointToTower({ interfaceId, transferSyntax: options.syntax ?? NDR20, address }));
  return { object: options.object ?? NIL_UUID, tower, annotation: options.annotation ?? "" };
}

function query(options: Options = {}): MapQuery {
  const { tower } = given("1", options);
  const { interfaceId, transferSyntax, carrier } = readTower(tower);
  return { object: options.object, interfaceId, transferSyntax, carrier };
}

const endpoints = (page: Page) => page.elements.map(({ endpoint }) => endpoint?.address.endpoint);
const map = (store: EndpointStore, options: Options = {}) => endpoints(store.map(query(options), fromTheStart, 500));
const lookup = (store: EndpointStore, q: Partial<LookupQuery>) =>
  endpoints(store.lookup({ inquiryType: 0, object: undefined, interfaceId: undefined, versOption: 1, ...q }, fromTheStart, 500));

function status(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof RpcError, String(error));
    return error.statusName;
  }
  return "accepted";
}

test("inquiry types 0 to 3", () => {
  const store = new EndpointStore();
  store.insert(
    1,
    [given("1"), given("2", { object: objectA }), given("3", { uuid: other }), given("4", { uuid: other, object: objectA })],
    false,
  );
  const id = { uuid: echo, major: 1, minor: 0 };
  assert.deepEqual(lookup(store, { inquiryType: 0 }), ["1", "2", "3", "4"]);
  assert.deepEqual(lookup(store, { inquiryType: 1, interfaceId: id }), ["1", "2"]);
  assert.deepEqual(lookup(store, { inquiryType: 2, object: objectA }), ["2", "4"]);
  assert.deepEqual(lookup(store, { inquiryType: 2 }), ["1", "3"]);
  assert.deepEqual(lookup(store, { inquiryType: 3, interfaceId: id, object: objectA }), ["2"]);
  assert.deepEqual(lookup(store, { inquiryType: 9, interfaceId: id, versOption: 77 }), ["1", "2", "3", "4"]);
  assert.equal(
    status(() => lookup(store, { inquiryType: 1, interfaceId: id, versOption: 0 })),
    "RPC_S_INVALID_VERS_OPTION",
  );
  assert.equal(
    status(() => lookup(store, { inquiryType: 3, interfaceId: id, versOption: 6 })),
    "RPC_S_INVALID_VERS_OPTION",
  );
  assert.equal(
    status(() => lookup(store, { inquiryType: 1 })),
    "EPT_S_CANT_PERFORM_OP",
  );
});

test("version options 1 to 5", () => {
  const store = new EndpointStore();
  const versions = [
    [1, 0],
    [1, 2],
    [1, 4],
    [2, 0],
    [0, 9],
  ] as const;
  store.insert(
    1,
    versions.map((version) => given(`${version[0] * 10 + version[1] + 1}`, { version })),
    false,
  );
  const at = (versOption: number) => lookup(store, { inquiryType: 1, interfaceId: { uuid: echo, major: 1, minor: 2 }, versOption });
  assert.deepEqual(at(1), ["11", "13", "15", "21", "10"]);
  assert.deepEqual(at(2), ["13", "15"]);
  assert.deepEqual(at(3), ["13"]);
  assert.deepEqual(at(4), ["11", "13", "15"]);
  assert.deepEqual(at(5), ["11", "13", "10"]);
});

test("mapping wants a compatible version, the same syntax and the same protocols", () => {
  const store = new EndpointStore();
  store.insert(
    1,
    [
      given("1", { version: [1, 1] }),
      given("2", { version: [1, 0] }),
      given("3", { version: [2, 0] }),
      given("4", { sequence: "ncacn_http" }),
      given("\\pipe\\x", { sequence: "ncacn_np", host: "DC1" }),
      given("6", { syntax: NDR64, version: [1, 1] }),
    ],
    false,
  );
  assert.deepEqual(map(store, { version: [1, 1] }), ["1"]);
  assert.deepEqual(map(store, { version: [1, 0] }), ["1", "2"]);
  assert.deepEqual(map(store, { version: [3, 0] }), []);
  assert.deepEqual(map(store, { sequence: "ncacn_http" }), ["4"]);
  assert.deepEqual(map(store, { syntax: NDR64 }), ["6"]);
  const asked = query({ sequence: "ncacn_ip_tcp" });
  assert.deepEqual(endpoints(store.map({ ...asked, carrier: "11/15" }, fromTheStart, 10)), ["\\pipe\\x"]);
});

test("an object's own elements come before those for every object", () => {
  const store = new EndpointStore();
  store.insert(1, [given("1"), given("2", { object: objectA }), given("3", { object: objectB }), given("4")], false);
  assert.deepEqual(map(store, { object: objectA }), ["2", "1", "4"]);
  assert.deepEqual(map(store, { object: "cccccccc-0000-0000-0000-000000000003" }), ["1", "4"]);
  assert.deepEqual(map(store), ["1", "4"]);
  assert.deepEqual(map(store, { object: NIL_UUID }), ["1", "4"]);
  const first = store.map(query({ object: objectA }), fromTheStart, 1);
  assert.deepEqual([endpoints(first), first.exhausted], [["2"], false]);
  const second = store.map(query({ object: objectA }), first.next, 1);
  assert.deepEqual(endpoints(second), ["1"]);
  const third = store.map(query({ object: objectA }), second.next, 5);
  assert.deepEqual([endpoints(third), third.exhausted], [["4"], true]);
});

test("inserting again changes the annotation; replacing makes way for a new endpoint", () => {
  const store = new EndpointStore();
  store.insert(1, [given("1", { annotation: "old" })], false);
  store.insert(2, [given("1", { annotation: "new", host: "10.0.0.1" })], false);
  assert.deepEqual(
    store.elements().map(({ annotation }) => annotation),
    ["new"],
  );
  assert.equal(store.elementsOf(1).length, 0);
  store.insert(2, [given("2")], false);
  assert.deepEqual(map(store), ["1", "2"]);
  store.insert(3, [given("3"), given("4"), given("\\pipe\\x", { sequence: "ncacn_np" })], true);
  assert.deepEqual(map(store), ["3", "4"]);
  store.insert(3, [given("5", { version: [1, 1] })], true);
  assert.deepEqual(map(store), ["5"]);
  store.insert(3, [given("6"), given("7", { object: objectA })], true);
  assert.deepEqual(map(store), ["5", "6"]);
  assert.equal(store.insert(4, [given("9"), given("9")], false).length, 1);
  assert.equal(store.insert(4, [given("9")], false).length, 0);
  assert.equal(store.insert(4, [given("9")], true).length, 0);
  assert.deepEqual(map(store), ["5", "9"]);
  assert.equal(store.insert(4, [given("9", { annotation: "changed" })], false).length, 1);
});

test("deleting", () => {
  const store = new EndpointStore();
  store.insert(1, [given("1"), given("2"), given("3", { object: objectA }), given("4", { version: [1, 1] })], false);
  assert.equal(store.delete([given("1", { host: "127.0.0.1", annotation: "whatever" })]).length, 1);
  assert.equal(
    status(() => store.delete([given("1")])),
    "ept_s_not_registered",
  );
  assert.equal(
    status(() => store.delete([given("2"), given("77")])),
    "ept_s_not_registered",
  );
  assert.deepEqual(lookup(store, {}), ["3", "4"]);
  assert.equal(store.managementDelete(objectA, given("1").tower).length, 1);
  assert.equal(
    status(() => store.managementDelete(undefined, given("1").tower)),
    "ept_s_not_registered",
  );
  assert.equal(store.managementDelete(undefined, given("1", { version: [1, 1] }).tower).length, 1);
  assert.equal(store.size, 0);
});

test("what an owner holds goes with it", () => {
  const store = new EndpointStore();
  store.insert("static", [given("1")], false);
  store.insert(7, [given("2"), given("3")], false);
  assert.deepEqual(store.release(7, ({ endpoint }) => endpoint?.address.endpoint === "3").length, 1);
  assert.deepEqual(lookup(store, {}), ["1", "2"]);
  store.release(7);
  assert.deepEqual(lookup(store, {}), ["1"]);
});

test("no client takes away what is static", () => {
  const store = new EndpointStore();
  store.insert("static", [given("1"), given("2", { uuid: other })], false);
  assert.equal(
    status(() => store.delete([given("1")])),
    "ept_s_cant_access",
  );
  assert.equal(
    status(() => store.managementDelete(undefined, given("1").tower)),
    "ept_s_cant_access",
  );
  assert.equal(store.insert(1, [given("1", { annotation: "mine" })], true).length, 0);
  store.insert(1, [given("3")], true);
  assert.deepEqual(map(store), ["1", "3"]);
  assert.equal(store.managementDelete(undefined, given("1").tower).length, 1);
  assert.deepEqual(lookup(store, {}), ["1", "2"]);
  store.insert("static", [given("4")], true);
  assert.deepEqual(map(store), ["4"]);
});

test("towers that are none, lead nowhere or have too many floors are refused, and nothing of that call is kept", () => {
  const store = new EndpointStore();
  const good = given("1");
  const bad = (tower: Uint8Array) => status(() => store.insert(1, [good, { ...good, tower }], false));
  assert.equal(bad(good.tower.subarray(0, 20)), "EPT_S_INVALID_ENTRY");
  assert.equal(bad(given("", {}).tower), "ept_s_invalid_entry");
  assert.equal(bad(given("", { sequence: "ncalrpc" }).tower), "ept_s_invalid_entry");
  const floor = { protocol: 1, lhs: new Uint8Array(0), rhs: Uint8Array.of(1) };
  assert.equal(bad(encodeTower({ floors: [floor, floor, floor, floor] })), "ept_s_invalid_entry");
  const whole = endpointToTower({
    interfaceId: { uuid: echo, major: 1, minor: 0 },
    transferSyntax: NDR20,
    address: { protocolSequence: "ncalrpc", host: "", endpoint: "x" },
  });
  assert.equal(bad(encodeTower({ floors: whole.floors.slice(0, 3) })), "ept_s_invalid_entry");
  assert.equal(bad(encodeTower({ floors: [...whole.floors, floor, floor, floor] })), "EPT_S_INVALID_ENTRY");
  assert.equal(store.size, 0);
  // a protocol that is not known here is a place like any other
  store.insert(1, [{ ...good, tower: encodeTower({ floors: [...whole.floors.slice(0, 2), floor, floor] }) }], false);
  assert.equal(store.size, 1);
  assert.equal(
    status(() => store.insert(1, [{ ...good, object: "x" }], false)),
    "ept_s_invalid_entry",
  );
});

test("limits hold, and replacing within them is possible when full", () => {
  const store = new EndpointStore({ maxElements: 3, maxElementsPerOwner: 2 });
  store.insert(1, [given("1"), given("2")], false);
  assert.equal(
    status(() => store.insert(1, [given("3")], false)),
    "ept_s_no_memory",
  );
  store.insert(2, [given("1", { uuid: other })], false);
  assert.equal(
    status(() => store.insert(3, [given("9")], false)),
    "ept_s_no_memory",
  );
  store.insert(1, [given("3"), given("4")], true);
  assert.deepEqual(map(store), ["3", "4"]);
  assert.equal(store.elements()[0]?.annotation.length, 0);
  store.insert(2, [given("1", { uuid: other, annotation: "x".repeat(100) })], false);
  assert.equal(store.elementsOf(2)[0]?.annotation.length, 63);
});

test("the configuration's elements are limited by the map alone", () => {
  const store = new EndpointStore({ maxElements: 3, maxElementsPerOwner: 1 });
  store.insert("static", [given("1"), given("2"), given("3")], false);
  assert.equal(store.size, 3);
  assert.equal(
    status(() => store.insert("static", [given("1"), given("2"), given("3"), given("4")], false)),
    "ept_s_no_memory",
  );
});

test("pages of any size give every element once, while others come and go", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.boolean(), (count, size, churn) => {
      const store = new EndpointStore();
      for (let i = 1; i <= count; i++) store.insert(1, [given(String(i))], false);
      const seen: (string | undefined)[] = [];
      let cursor: Cursor = fromTheStart;
      for (let round = 0; ; round++) {
        assert.ok(round < 60);
        const page = store.lookup({ inquiryType: 0, object: undefined, interfaceId: undefined, versOption: 1 }, cursor, size);
        assert.ok(page.elements.length <= size);
        seen.push(...endpoints(page));
        if (page.exhausted) break;
        assert.equal(page.elements.length, size);
        cursor = page.next;
        if (churn) store.delete([given(seen.at(-1)!)]);
      }
      assert.deepEqual(
        seen,
        Array.from({ length: count }, (_, i) => String(i + 1)),
      );
    }),
  );
});

test("the store agrees with a plain list over random histories", () => {
  const element = fc.record({
    endpoint: fc.integer({ min: 1, max: 4 }).map(String),
    uuid: fc.constantFrom(echo, other),
    object: fc.constantFrom(NIL_UUID, objectA),
    minor: fc.integer({ min: 0, max: 1 }),
    sequence: fc.constantFrom(...protocolSequences.filter((one) => one !== "ncacn_np")),
  });
  const step = fc.record({
    kind: fc.constantFrom("insert", "replace", "delete", "release"),
    owner: fc.integer({ min: 1, max: 2 }),
    element,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const store = new EndpointStore();
      let list: { owner: number; key: string; rough: string; minor: number }[] = [];
      for (const { kind, owner, element: e } of steps) {
        const one = given(e.endpoint, { ...e, version: [1, e.minor] });
        const rough = `${e.uuid} ${e.object} ${e.sequence}`;
        const key = `${rough} ${e.minor} ${e.endpoint}`;
        if (kind === "release") {
          store.release(owner);
          list = list.filter((old) => old.owner !== owner);
        } else if (kind === "delete") {
          const there = list.some((old) => old.key === key);
          assert.equal(
            status(() => store.delete([one])),
            there ? "accepted" : "ept_s_not_registered",
          );
          list = list.filter((old) => old.key !== key);
        } else {
          store.insert(owner, [one], kind === "replace");
          const same = list.some((old) => old.key === key && old.owner === owner);
          list = list.filter((old) => (old.key === key ? same : !(kind === "replace" && old.rough === rough && old.minor <= e.minor)));
          if (!same) list.push({ owner, key, rough, minor: e.minor });
        }
        const keys = store
          .elements()
          .map(
            (s) =>
              `${s.interfaceId.uuid} ${s.object} ${s.endpoint?.address.protocolSequence} ${s.interfaceId.minor} ${s.endpoint?.address.endpoint}`,
          );
        assert.deepEqual(
          keys,
          list.map(({ key }) => key),
        );
        for (const uuid of [echo, other]) {
          const found = lookup(store, { inquiryType: 1, interfaceId: { uuid, major: 1, minor: 0 } });
          assert.equal(found.length, list.filter(({ key }) => key.startsWith(uuid)).length);
        }
      }
    }),
  );
});
