import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHex, toHex } from "../bytes/hex.ts";
import { BindingError, DecodeError } from "../status/errors.ts";
import type { EndpointAddress } from "./string-binding.ts";
import { NDR20 } from "./syntax.ts";
import { decodeTower, encodeTower, endpointToTower, floorToSyntax, type Tower, towerToEndpoint } from "./tower.ts";

const echo = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };

function through(address: EndpointAddress): EndpointAddress | undefined {
  return towerToEndpoint(decodeTower(encodeTower(endpointToTower({ interfaceId: echo, transferSyntax: NDR20, address }))))?.address;
}

test("a tower octet by octet", () => {
  const address = { protocolSequence: "ncacn_ip_tcp", host: "10.1.2.3", endpoint: "49152" } as const;
  const octets = encodeTower(endpointToTower({ interfaceId: { ...echo, minor: 5 }, transferSyntax: NDR20, address }));
  assert.equal(
    toHex(octets),
    "0500" +
      "13000dc55ea160e84dd711a637005056a2018201000200" +
      "0500" +
      "13000d045d888aeb1cc9119fe808002b10486002000200" +
      "0000" +
      "01000b02000000" +
      "0100070200c000" +
      "01000904000a010203",
  );
  assert.deepEqual(towerToEndpoint(decodeTower(octets)), { interfaceId: { ...echo, minor: 5 }, transferSyntax: NDR20, address });
});

test("endpoints of every sequence survive", () => {
  const same: EndpointAddress[] = [
    { protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "135" },
    { protocolSequence: "ncacn_ip_tcp", host: "1.2.3.4", endpoint: "" },
    { protocolSequence: "ncadg_ip_udp", host: "1.2.3.4", endpoint: "65535" },
    { protocolSequence: "ncacn_http", host: "", endpoint: "593" },
    { protocolSequence: "ncacn_np", host: "DC1", endpoint: "\\pipe\\lsass" },
    { protocolSequence: "ncacn_np", host: "", endpoint: "" },
    { protocolSequence: "ncalrpc", host: "", endpoint: "LRPC-0123456789" },
  ];
  for (const address of same) assert.deepEqual(through(address), address);
  assert.deepEqual(through({ protocolSequence: "ncacn_ip_tcp", host: "::1", endpoint: "1" })?.host, "");
  assert.deepEqual(through({ protocolSequence: "ncacn_ip_tcp", host: "name.example", endpoint: "1" })?.host, "");
  assert.throws(() => through({ protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "70000" }), BindingError);
});

test("habits of peers: four floors, \\\\ before a machine name, no terminator", () => {
  const np = endpointToTower({
    interfaceId: echo,
    transferSyntax: NDR20,
    address: { protocolSequence: "ncacn_np", host: "X", endpoint: "\\pipe\\a" },
  });
  const floors = [...np.floors];
  floors[4] = { ...floors[4]!, rhs: Uint8Array.from("\\\\DC1", (c) => c.charCodeAt(0)) };
  assert.equal(towerToEndpoint({ floors })?.address.host, "DC1");
  assert.deepEqual(towerToEndpoint({ floors: floors.slice(0, 4) })?.address, {
    protocolSequence: "ncacn_np",
    host: "",
    endpoint: "\\pipe\\a",
  });
  assert.equal(towerToEndpoint({ floors: floors.slice(0, 3) }), undefined);
  assert.equal(towerToEndpoint({ floors: [] }), undefined);
});

test("unknown floors are kept as they are", () => {
  const floor = fc.record({
    protocol: fc.integer({ min: 0, max: 255 }),
    lhs: fc.uint8Array({ maxLength: 30 }),
    rhs: fc.uint8Array({ maxLength: 30 }),
  });
  fc.assert(
    fc.property(fc.array(floor, { maxLength: 6 }), (floors) => {
      const tower: Tower = { floors };
      const back = decodeTower(encodeTower(tower));
      assert.deepEqual(
        back.floors.map((f) => [f.protocol, [...f.lhs], [...f.rhs]]),
        floors.map((f) => [f.protocol, [...f.lhs], [...f.rhs]]),
      );
      towerToEndpoint(back);
    }),
  );
});

test("towers that are not whole are typed errors", () => {
  const whole = encodeTower(
    endpointToTower({ interfaceId: echo, transferSyntax: NDR20, address: { protocolSequence: "ncalrpc", host: "", endpoint: "x" } }),
  );
  for (let length = 0; length < whole.length; length++) {
    assert.throws(
      () => decodeTower(whole.subarray(0, length)),
      (error: unknown) => error instanceof DecodeError && error.statusName === "EPT_S_INVALID_ENTRY",
    );
  }
  assert.equal(decodeTower(Uint8Array.of(...whole, 1, 2, 3)).floors.length, 4);
  assert.throws(() => decodeTower(parseHex("0100 0000 0000")), /no protocol identifier/);
  assert.throws(() => decodeTower(new Uint8Array(2001)), DecodeError);
  const seven: Tower = { floors: Array.from({ length: 7 }, () => ({ protocol: 1, lhs: new Uint8Array(0), rhs: new Uint8Array(0) })) };
  assert.throws(() => decodeTower(encodeTower(seven)), /7 floors, at most 6/);
  assert.equal(decodeTower(encodeTower(seven), { maxFloors: 8 }).floors.length, 7);
  assert.throws(() => encodeTower({ floors: [{ protocol: 1, lhs: new Uint8Array(1500), rhs: new Uint8Array(1500) }] }), BindingError);
  assert.equal(floorToSyntax({ protocol: 0x0d, lhs: new Uint8Array(17), rhs: new Uint8Array(2) }), undefined);
});
