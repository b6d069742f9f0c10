import assert from "node:assert/strict";
import { test } from "node:test";
import { epm } from "../../interfaces/epm/index.ts";
import { IObjectExporter } from "../../interfaces/IObjectExporter/index.ts";
import { mgmt } from "../../interfaces/mgmt/index.ts";
import { samr } from "../../interfaces/samr/index.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../../knowledge/authentication.ts";
import type { SecurityPolicy } from "../types.ts";
import { leastLevel, Policy, providerPolicy } from "./policy.ts";

const { NONE, PACKET, INTEGRITY, PRIVACY } = AUTH_LEVEL;
const ACTIVATOR = "000001a0-0000-0000-c000-000000000046";

function least(policy: SecurityPolicy, authenticates: boolean, uuid: string, opnum: number, endpoint = "ncacn_ip_tcp:[1]"): number {
  return leastLevel(new Policy(policy, authenticates).at([endpoint]), uuid, opnum);
}

test("a server that nobody can prove anything to asks for nothing; one that takes proofs wants integrity", () => {
  assert.equal(least({}, false, samr.uuid, 0), NONE);
  assert.equal(least({}, true, samr.uuid, 0), INTEGRITY);
  assert.equal(least({ minimumLevel: "none" }, true, samr.uuid, 0), NONE);
  assert.equal(least({ minimumLevel: "privacy" }, true, samr.uuid, 0), PRIVACY);
});

test("reading the endpoint map and mgmt is open to all; writing is not", () => {
  for (const opnum of [2, 3, 4, 5]) assert.equal(least({ minimumLevel: "privacy" }, true, epm.uuid, opnum), NONE);
  for (const opnum of [0, 1, 6]) assert.equal(least({}, true, epm.uuid, opnum), INTEGRITY);
  for (const opnum of [0, 1, 2, 4]) assert.equal(least({}, true, mgmt.uuid, opnum), NONE);
  assert.equal(least({}, true, mgmt.uuid, 3), INTEGRITY);
});

test("what an endpoint asks holds for all of it, by either of its names", () => {
  const policy: SecurityPolicy = {
    endpoints: { "ncacn_ip_tcp:[1]": { minimumLevel: "packet", providers: ["kerberos"] } },
    providers: ["kerberos", "ntlm"],
  };
  assert.equal(least(policy, true, mgmt.uuid, 0), PACKET);
  assert.equal(least(policy, true, samr.uuid, 0), INTEGRITY);
  const at = new Policy(policy, true).at(["ncacn_ip_tcp:", "ncacn_ip_tcp:[1]"]);
  assert.deepEqual([AUTH_TYPE.KERBEROS, AUTH_TYPE.NTLM, AUTH_TYPE.SPNEGO].map(at.takes), [true, false, false]);
  const other = new Policy(policy, true).at(["ncacn_ip_tcp:[2]"]);
  assert.equal(other.least, NONE);
  assert.deepEqual([AUTH_TYPE.KERBEROS, AUTH_TYPE.NTLM, AUTH_TYPE.SPNEGO].map(other.takes), [true, true, false]);
});

test("DCOM's hardening: activation and OXID resolution want integrity, being alive does not", () => {
  const hardened: SecurityPolicy = { minimumLevel: "none", dcomHardening: true };
  assert.equal(least(hardened, true, ACTIVATOR, 4), INTEGRITY);
  assert.equal(least(hardened, true, IObjectExporter.uuid, 4), INTEGRITY);
  assert.equal(least(hardened, true, IObjectExporter.uuid, 5), NONE);
  assert.equal(least(hardened, true, samr.uuid, 0), NONE);
  assert.equal(least({ minimumLevel: "none" }, true, ACTIVATOR, 4), NONE);
});

test("an interface says for itself how its callers may authenticate", () => {
  const { admits } = providerPolicy([["kerberos", "negotiate"]]);
  const { KERBEROS, NTLM, SPNEGO } = AUTH_TYPE;
  assert.equal(admits({ authType: KERBEROS, mechanism: "kerberos" }), true);
  assert.equal(admits({ authType: SPNEGO, mechanism: "kerberos" }), true);
  assert.equal(admits({ authType: SPNEGO, mechanism: "ntlm" }), false);
  assert.equal(admits({ authType: NTLM, mechanism: "ntlm" }), false);
  assert.equal(providerPolicy([["kerberos"]]).admits({ authType: SPNEGO, mechanism: "kerberos" }), false);
});

test("a mechanism that is not listed does not come in by SPNEGO either", () => {
  const speaks = (...providers: NonNullable<SecurityPolicy["providers"]>) => {
    const at = new Policy({ providers }, true).at([]);
    return (["ntlm", "kerberos", "netlogon", undefined] as const).map(at.speaks);
  };
  assert.deepEqual(speaks("kerberos", "negotiate"), [false, true, false, false]);
  assert.deepEqual(speaks("kerberos"), [false, true, false, false]);
  assert.deepEqual(speaks("ntlm", "kerberos", "negotiate", "netlogon"), [true, true, true, false]);
  assert.deepEqual(speaks("negotiate"), [true, true, true, true]);
  assert.deepEqual(new Policy({}, true).at([]).speaks("ntlm"), true);
});
