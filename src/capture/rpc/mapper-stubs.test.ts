import assert from "node:assert/strict";
import { test } from "node:test";
import { epm } from "../../interfaces/epm/index.ts";
import { octetsOf } from "../../ndr/codec.ts";
import { interpretedOperation } from "../../ndr/interpret.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat } from "../../ndr/types.ts";
import { DecodeError } from "../../status/errors.ts";
import {
  type MapperFormat,
  readEntriesRequest,
  readLookupRequest,
  readLookupResponse,
  readMapRequest,
  readMapResponse,
  readStatusResponse,
} from "./mapper-stubs.ts";

const formats: readonly (readonly [string, NdrFormat, MapperFormat])[] = [
  ["NDR20, little-endian", NDR20_LE, { littleEndian: true, ndr64: false }],
  ["NDR20, big-endian", NDR20_BE, { littleEndian: false, ndr64: false }],
  ["NDR64", NDR64_LE, { littleEndian: true, ndr64: true }],
];

const uuid = "12345778-1234-abcd-ef00-0123456789ac";
const handle = { attributes: 0, uuid: "00112233-4455-6677-8899-aabbccddeeff" };
const tower = (length: number) => ({ tower_octet_string: Uint8Array.from({ length }, (_, i) => i + length) });
const entries = [
  { object: uuid, tower: tower(75), annotation: "" },
  { object: "00000000-0000-0000-0000-000000000000", tower: null, annotation: "one" },
  { object: uuid, tower: tower(8), annotation: "Messenger Service" },
  { object: uuid, tower: tower(77), annotation: "abc" },
];

const codec = (opnum: number) => interpretedOperation(epm.operations[opnum]!);

for (const [name, format, mine] of formats) {
  const request = (opnum: number, values: Record<string, unknown>) => octetsOf(codec(opnum).encodeRequest(values, format));
  const response = (opnum: number, values: Record<string, unknown>, asked: Record<string, unknown>) =>
    octetsOf(codec(opnum).encodeResponse(values, asked, format));

  test(`ept_map is read as the interface library reads it: ${name}`, () => {
    for (const obj of [null, uuid]) {
      for (const map_tower of [null, tower(75), tower(76)]) {
        const read = readMapRequest(request(3, { obj, map_tower, entry_handle: null, max_towers: 4 }), mine);
        assert.deepEqual(read, { object: obj ?? undefined, tower: map_tower?.tower_octet_string ?? null });
      }
    }
    for (const ITowers of [[], [tower(75)], [tower(1), null, tower(79), tower(80)]]) {
      const out = { entry_handle: handle, ITowers, status: ITowers.length === 0 ? 0x16c9a0d6 : 0 };
      const read = readMapResponse(response(3, out, { max_towers: 4 }), mine);
      assert.deepEqual(read, { towers: ITowers.map((one) => one?.tower_octet_string ?? null), status: out.status });
    }
  });

  test(`ept_lookup is read as the interface library reads it: ${name}`, () => {
    for (const object of [null, uuid]) {
      for (const Ifid of [null, { Uuid: uuid, VersMajor: 3, VersMinor: 7 }]) {
        const read = readLookupRequest(
          request(2, { inquiry_type: 1, object, Ifid, vers_option: 1, entry_handle: null, max_ents: 500 }),
          mine,
        );
        assert.deepEqual(read, {
          object: object ?? undefined,
          interface: Ifid === null ? undefined : { uuid, major: 3, minor: 7 },
        });
      }
    }
    for (const list of [[], entries.slice(0, 1), entries]) {
      const read = readLookupResponse(response(2, { entry_handle: handle, entries: list, status: 0 }, { max_ents: 500 }), mine);
      assert.deepEqual(read, { entries: list.map(plain), status: 0 });
    }
  });

  test(`ept_insert is read as the interface library reads it: ${name}`, () => {
    assert.deepEqual(readEntriesRequest(request(0, { entries, replace: 1 }), mine), { entries: entries.map(plain) });
    assert.deepEqual(readEntriesRequest(request(1, { entries: [] }), mine), { entries: [] });
    assert.deepEqual(readStatusResponse(response(0, { status: 5 }, {}), mine), { status: 5 });
  });

  test(`stubs that are cut or say too much are refused by name: ${name}`, () => {
    const stub = response(2, { entry_handle: handle, entries, status: 0 }, { max_ents: 500 });
    for (let length = 0; length < stub.length; length++) {
      assert.throws(() => readLookupResponse(stub.subarray(0, length), mine), DecodeError);
    }
    const many = stub.slice();
    many.fill(0xff, 24, 48);
    assert.throws(() => readLookupResponse(many, mine), DecodeError);
  });
}

function plain({ object, tower, annotation }: (typeof entries)[number]) {
  return { object, tower: tower?.tower_octet_string ?? null, annotation };
}
