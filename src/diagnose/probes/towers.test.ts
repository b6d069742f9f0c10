import assert from "node:assert/strict";
import { test } from "node:test";
import type { EndpointMapObservation, MapObservation } from "../../findings/diagnosis/observation.ts";
import { MGMT_UUID } from "../../ids/syntax.ts";
import { portsOfMaps, portsOfWholeMap } from "./towers.ts";

const DIALLED = "10.0.0.1";
const ECHO = "60a15ec5-4de8-11d7-a637-005056a20182";

const at = { at: 0, ms: 1, probe: "endpoint-map", address: DIALLED, port: 135, failure: undefined } as const;

function map(host: string, endpoint: string, required = true, protocolSequence = "ncacn_ip_tcp"): MapObservation {
  return {
    ...at,
    kind: "map",
    interface: { uuid: ECHO, version: "1.0", name: undefined, required },
    protocolSequence: "ncacn_ip_tcp",
    outcome: "mapped",
    status: 0,
    towers: [{ protocolSequence, host, endpoint, annotation: undefined }],
  };
}

function entry(uuid: string, endpoint: string): EndpointMapObservation["entries"][number] {
  return {
    uuid,
    version: "1.0",
    name: undefined,
    protocolSequence: "ncacn_ip_tcp",
    host: DIALLED,
    endpoint,
    annotation: "",
    objectUuid: "",
  };
}

test("an address counts where it is another host's", () => {
  for (const [host, elsewhere] of [
    [DIALLED, []],
    ["0.0.0.0", []],
    ["", []],
    ["fd00::1", []],
    ["dc1", []],
    ["192.168.7.7", ["192.168.7.7"]],
  ] as const)
    assert.deepEqual(portsOfMaps([map(host, "49664")], DIALLED)[0]?.towerAddresses, elsewhere, host);
  assert.deepEqual(portsOfMaps([map("192.168.7.7", "49664")], "fd00::1")[0]?.towerAddresses, []);
});

test("ports of what is required come first, and what is no port of TCP is none", () => {
  const maps = [map(DIALLED, "49665", false), map(DIALLED, "49664"), map(DIALLED, "0"), map(DIALLED, "65536"), map(DIALLED, "\\pipe\\1")];
  const others = [map(DIALLED, "49666", true, "ncadg_ip_udp"), map(DIALLED, "65535")];
  assert.deepEqual(
    portsOfMaps([...maps, ...others], DIALLED).map(({ port }) => port),
    [49_664, 65_535, 49_665],
  );
});

test("of a whole map the mapper's own port was seen, and an interface that everybody has says least", () => {
  const entries = [entry(MGMT_UUID, "49664"), entry(ECHO, "49664"), entry(ECHO, "135")];
  const whole: EndpointMapObservation = { ...at, kind: "endpoint-map", outcome: "read", entries, unreadable: 0 };
  const ports = portsOfWholeMap(whole, DIALLED, 135);
  assert.deepEqual(
    ports.map(({ port, interfaces }) => [port, interfaces.map(({ uuid }) => uuid)]),
    [[49_664, [ECHO, MGMT_UUID]]],
  );
});
