import assert from "node:assert/strict";
import { test } from "node:test";
import { knownServices } from "../knowledge/services.ts";
import { BindingError, RpcError } from "../status/errors.ts";
import { resolveTarget, TargetError, unaskedOf } from "./target.ts";

const ECHO = "60a15ec5-4de8-11d7-a637-005056a20182";

test("a host alone, with a port, with brackets", () => {
  assert.deepEqual(resolveTarget("dc1.lab.test", undefined), {
    host: "dc1.lab.test",
    service: undefined,
    interfaces: [],
    binding: undefined,
    port: undefined,
    protocolSequence: "ncacn_ip_tcp",
    domainController: undefined,
    beside: [],
  });
  assert.deepEqual([resolveTarget("h:49664", "").host, resolveTarget("h:49664", "").port], ["h", 49_664]);
  assert.deepEqual([resolveTarget("[fe80::1%eth0]:135", "").host, resolveTarget("[fe80::1%eth0]:135", "").port], ["fe80::1%eth0", 135]);
  assert.deepEqual([resolveTarget("2001:db8::1:135", "").host, resolveTarget("2001:db8::1:135", "").port], ["2001:db8::1:135", undefined]);
  assert.equal(resolveTarget("h", "49664").port, 49_664);
  assert.throws(() => resolveTarget("h:0", ""), TargetError);
});

test("addresses of many machines or of none, and names without labels, are no hosts", () => {
  for (const host of [
    "224.0.0.1",
    "255.255.255.255",
    "0.0.0.0",
    "::",
    "ff02::1%lo",
    "[ff02::1]:135",
    "a..b",
    ".example",
    ".",
    "224.0.0.1:135",
  ])
    assert.throws(() => resolveTarget(host, ""), TargetError, host);
  assert.throws(() => resolveTarget("dc1", "ad-replication", { domainController: "ff02::1" }), TargetError);
  assert.throws(() => resolveTarget("ncacn_ip_tcp:239.1.1.1[135]", ""), TargetError);
  for (const host of ["223.255.255.255", "127.0.0.1", "dc1.example.", "::1", "fe80::1%eth0"]) assert.ok(resolveTarget(host, ""), host);
});

test("interfaces by UUID in every form, and by name", () => {
  const one = { uuid: ECHO, version: "1.0", name: "rpcecho", required: true };
  for (const text of [ECHO, `{${ECHO.toUpperCase()}}`, `${ECHO},1`, `${ECHO} v1.0`, "rpcecho", "RpcEcho"])
    assert.deepEqual(resolveTarget("h", text).interfaces, [one], text);
  assert.equal(resolveTarget("h", `${ECHO},9.7`).interfaces[0]?.version, "9.7");
  assert.deepEqual(resolveTarget("h", "00000000-1111-2222-3333-444444444444").interfaces[0], {
    uuid: "00000000-1111-2222-3333-444444444444",
    version: "1.0",
    name: undefined,
    required: true,
  });
  // Its minor version is known of what is shipped.
  assert.equal(resolveTarget("h", "44e265dd-7daf-42cd-8560-3cdb6e7a2729").interfaces[0]?.version, "1.3");
});

test("string bindings, as what or as the host", () => {
  for (const target of [
    resolveTarget("dc1", "ncacn_ip_tcp:[2001:db8::1][49664]"),
    resolveTarget("ncacn_ip_tcp:[2001:db8::1][49664]", undefined),
  ]) {
    assert.deepEqual([target.host, target.port, target.protocolSequence], ["2001:db8::1", 49_664, "ncacn_ip_tcp"]);
    assert.equal(target.binding, "ncacn_ip_tcp:[2001:db8::1][49664]");
  }
  assert.equal(resolveTarget("dc1", "ncacn_ip_tcp:").host, "dc1");
  assert.equal(resolveTarget("ncacn_ip_tcp:dc1[49664]", "rpcecho").interfaces[0]?.uuid, ECHO);
  const pipe = resolveTarget("dc1", "ncacn_np:dc1[\\pipe\\spoolss]");
  assert.deepEqual([pipe.protocolSequence, pipe.port], ["ncacn_np", undefined]);
  assert.throws(() => resolveTarget("dc1", "ncacn_ip_tcp:h[99999]"), BindingError);
  assert.throws(() => resolveTarget("dc1", "ncalrpc:[x]"), RpcError);
});

test("services: what is asked of the mapper, what is beside, and where the controller is", () => {
  const replication = resolveTarget("dc1.lab.test", "ad-replication");
  assert.equal(replication.service, "ad-replication");
  assert.ok(replication.interfaces.some(({ uuid, required }) => uuid === "e3514235-4b06-11d1-ab04-00c04fc2dcd2" && required));
  assert.equal(replication.domainController, "dc1.lab.test");
  assert.ok(replication.beside.includes("kerberos") && replication.beside.includes("cldap"));
  assert.deepEqual(resolveTarget("dc1", "ad-replication", { beside: "none" }).beside, []);
  assert.deepEqual(resolveTarget("dc1", "ad-replication", { beside: ["smb"] }).beside, ["smb"]);
  const print = resolveTarget("files", "Print Spooler");
  assert.equal(print.domainController, undefined);
  assert.ok(!print.beside.includes("kerberos"), "no controller is known");
  assert.ok(resolveTarget("files", "print", { domainController: "dc1" }).beside.includes("kerberos"));
});

test("every known service is a target, and nothing is asked of a mapper that it does not have", () => {
  for (const service of knownServices()) {
    const target = resolveTarget("h", service.id);
    assert.equal(target.service, service.id);
    for (const { uuid } of target.interfaces) assert.ok(service.interfaces.some((one) => one.uuid === uuid && one.over.length > 0));
    assert.ok(
      target.interfaces.length > 0 || target.beside.length > 0 || unaskedOf(service, target).length > 0 || target.port !== undefined,
      service.id,
    );
  }
});

test("what nobody knows is said with what is near, and shortened", () => {
  assert.throws(
    () => resolveTarget("h", "exchnage"),
    (error) => error instanceof TargetError && error.near.includes("exchange"),
  );
  assert.throws(
    () => resolveTarget("h", "x".repeat(5_000)),
    (error) => error instanceof TargetError && error.message.length < 400,
  );
});
