import { deepStrictEqual, ok } from "node:assert";
import { NDR20 } from "../../src/ids/syntax.ts";
import { decodeTower, encodeTower, endpointToTower, type Tower, towerToEndpoint } from "../../src/ids/tower.ts";
import { BindingError, DecodeError } from "../../src/status/errors.ts";

const interfaceId = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };

/** Floors survive as they are; an endpoint that is understood and possible is the same after a further turn. */
export const target = {
  name: "tower",
  run(bytes: Uint8Array): void {
    let tower: Tower;
    try {
      tower = decodeTower(bytes);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      ok(error.offset >= 0 && error.offset <= bytes.length);
      return;
    }
    const octets = encodeTower(tower);
    deepStrictEqual(octets, Uint8Array.from(bytes.subarray(0, octets.length)));
    deepStrictEqual(decodeTower(octets), tower);
    const endpoint = towerToEndpoint(tower);
    if (endpoint === undefined) return;
    let again: Tower;
    try {
      again = endpointToTower(endpoint);
    } catch (error) {
      if (error instanceof BindingError) return;
      throw error;
    }
    const twice = towerToEndpoint(decodeTower(encodeTower(again)));
    ok(twice !== undefined);
    deepStrictEqual(towerToEndpoint(endpointToTower(twice)), twice);
  },
  seeds: (): Uint8Array[] =>
    [
      { protocolSequence: "ncacn_ip_tcp", host: "10.1.2.3", endpoint: "49152" } as const,
      { protocolSequence: "ncadg_ip_udp", host: "", endpoint: "135" } as const,
      { protocolSequence: "ncacn_np", host: "DC1", endpoint: "\\pipe\\lsass" } as const,
      { protocolSequence: "ncacn_http", host: "10.1.2.3", endpoint: "593" } as const,
      { protocolSequence: "ncalrpc", host: "", endpoint: "LRPC-1" } as const,
    ].map((address) => encodeTower(endpointToTower({ interfaceId, transferSyntax: NDR20, address }))),
};
