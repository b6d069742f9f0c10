/** Stub data of the endpoint mapper, read by hand: a DecodeError or values that are made of the stub's own octets, so never of more than it has. */
import { ok } from "node:assert";
import {
  readEntriesRequest,
  readLookupRequest,
  readLookupResponse,
  readMapRequest,
  readMapResponse,
  readStatusResponse,
  type TowerOctets,
} from "../../src/capture/rpc/mapper-stubs.ts";
import { epm } from "../../src/interfaces/epm/index.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import { interpretedOperation } from "../../src/ndr/interpret.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE } from "../../src/ndr/types.ts";
import { DecodeError } from "../../src/status/errors.ts";

const formats = [
  { ndr: NDR20_LE, littleEndian: true, ndr64: false },
  { ndr: NDR20_BE, littleEndian: false, ndr64: false },
  { ndr: NDR64_LE, littleEndian: true, ndr64: true },
] as const;

const reads: readonly ((stub: Uint8Array, format: (typeof formats)[number]) => readonly TowerOctets[])[] = [
  (stub, format) => [readMapRequest(stub, format).tower],
  (stub, format) => readMapResponse(stub, format).towers,
  (stub, format) => readLookupResponse(stub, format).entries.map(({ tower }) => tower),
  (stub, format) => readEntriesRequest(stub, format).entries.map(({ tower }) => tower),
  (stub, format) => {
    readLookupRequest(stub, format);
    readStatusResponse(stub, format);
    return [];
  },
];

/** The first octet chooses what is read, and in which format. */
export const target = {
  name: "mapper-stubs",
  run(bytes: Uint8Array): void {
    const choice = bytes[0] ?? 0;
    const stub = bytes.subarray(1);
    try {
      const towers = reads[choice % reads.length]!(stub, formats[(choice >> 4) % formats.length]!);
      let octets = 0;
      for (const tower of towers) octets += tower?.length ?? 0;
      ok(octets <= stub.length && towers.length <= stub.length, `${towers.length} towers of ${octets} octets come of ${stub.length}`);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  },
  seeds: (): Uint8Array[] =>
    formats.flatMap(({ ndr }, i) => {
      const tower = { tower_octet_string: new Uint8Array(75).fill(7) };
      const entries = [{ object: "12345778-1234-abcd-ef00-0123456789ac", tower, annotation: "one" }];
      const [lookup, map] = [interpretedOperation(epm.operations[2]!), interpretedOperation(epm.operations[3]!)];
      const stubs = [
        map.encodeRequest({ obj: entries[0]!.object, map_tower: tower, entry_handle: null, max_towers: 4 }, ndr),
        map.encodeResponse({ entry_handle: null, ITowers: [tower, tower], status: 0 }, { max_towers: 4 }, ndr),
        lookup.encodeResponse({ entry_handle: null, entries, status: 0 }, { max_ents: 4 }, ndr),
        interpretedOperation(epm.operations[0]!).encodeRequest({ entries, replace: 1 }, ndr),
      ];
      return stubs.map((stub, read) => Uint8Array.from([(i << 4) | read, ...octetsOf(stub)]));
    }),
};
