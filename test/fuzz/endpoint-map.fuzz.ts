import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { readTower } from "../../src/endpoint-mapper/element.ts";
import { EndpointStore, fromTheStart } from "../../src/endpoint-mapper/store.ts";
import { NDR20 } from "../../src/ids/syntax.ts";
import { encodeTower, endpointToTower } from "../../src/ids/tower.ts";
import { NIL_UUID } from "../../src/ids/uuid.ts";
import { RpcError } from "../../src/status/errors.ts";

const interfaceId = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };

/** Any tower: as a question it finds or finds not; what is taken into the map is found there, octet by octet, and can be taken out again. */
export const target = {
  name: "endpoint-map",
  run(bytes: Uint8Array): void {
    const store = new EndpointStore();
    const given = { object: NIL_UUID, tower: bytes, annotation: "fuzz" };
    try {
      store.insert(1, [given], true);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      strictEqual(store.size, 0);
      return;
    }
    const { interfaceId: id, transferSyntax, carrier } = readTower(bytes);
    const found = [
      store.lookup({ inquiryType: 0, object: undefined, interfaceId: undefined, versOption: 0 }, fromTheStart, 2),
      store.lookup({ inquiryType: 1, object: undefined, interfaceId: id, versOption: 3 }, fromTheStart, 2),
      store.map({ object: undefined, interfaceId: id, transferSyntax, carrier }, fromTheStart, 2),
    ];
    for (const { elements, exhausted } of found) {
      ok(exhausted);
      deepStrictEqual(
        elements.map(({ tower }) => tower),
        [Uint8Array.from(bytes)],
      );
    }
    strictEqual(store.insert(1, [given], true).length, 0);
    strictEqual(store.delete([given]).length, 1);
    strictEqual(store.size, 0);
  },
  seeds: (): Uint8Array[] =>
    [
      { protocolSequence: "ncacn_ip_tcp", host: "10.1.2.3", endpoint: "49152" } as const,
      { protocolSequence: "ncacn_np", host: "DC1", endpoint: "\\pipe\\lsass" } as const,
      { protocolSequence: "ncalrpc", host: "", endpoint: "LRPC-1" } as const,
    ].map((address) => encodeTower(endpointToTower({ interfaceId, transferSyntax: NDR20, address }))),
};
