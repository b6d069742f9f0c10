import assert from "node:assert/strict";
import { test } from "node:test";
import { isUuid } from "../ids/uuid.ts";
import { knownInterface, knownInterfaces } from "./interfaces.ts";
import { portByName, portName, portWords } from "./ports.ts";

test("interfaces are found by UUID and version", () => {
  assert.equal(knownInterface("4B324FC8-1670-01D3-1278-5A47BF6EE188", 3)?.name, "srvsvc");
  assert.equal(knownInterface("b97db8b2-4c63-11cf-bff6-08002be23f2f", 3)?.name, "clusapi3");
  assert.equal(knownInterface("b97db8b2-4c63-11cf-bff6-08002be23f2f")?.name, "clusapi2");
  assert.match(knownInterface("99e64010-b032-11d0-97a4-00c04fd6551d", 9)?.words ?? "", /Exchange/);
  assert.equal(knownInterface("00000000-0000-0000-0000-000000000000"), undefined);
});

test("every line is whole, sorted and unique", () => {
  const all = knownInterfaces();
  assert.ok(all.length >= 150);
  let previous = "";
  for (const one of all) {
    assert.ok(isUuid(one.uuid) && one.uuid === one.uuid.toLowerCase(), one.uuid);
    assert.ok(Number.isInteger(one.major) && one.words.length > 3, one.uuid);
    assert.match(one.source ?? "C706", /^(C706|M[SC]-[A-Z0-9]+)$/);
    const key = `${one.uuid} ${String(one.major).padStart(5)}`;
    assert.ok(key > previous, key);
    previous = key;
  }
});

test("ports have the names people know", () => {
  assert.equal(portName(135, "tcp"), "epmap");
  assert.equal(portName(135, "udp"), "epmap");
  assert.equal(portName(445, "udp"), undefined);
  assert.equal(portName(49152, "tcp"), undefined);
  assert.equal(portByName("LDAP", "udp"), 389);
  assert.equal(portByName("nothing", "tcp"), undefined);
  assert.match(portWords(50000) ?? "", /dynamic/);
  assert.match(portWords(593) ?? "", /ncacn_http/);
});
