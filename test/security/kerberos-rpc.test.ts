/** Kerberos in all its forms under RPC: DCE style, and one or two legs as SMB has it, framed; raw and within SPNEGO; every encryption type and level. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect, RpcServer } from "opnum";
import { type Credentials, kerberosAcceptor, negotiate, negotiateAcceptor } from "opnum/security";
import { rpcecho } from "../../src/interfaces/rpcecho/index.ts";
import { AUTH_TYPE } from "../../src/knowledge/authentication.ts";
import { ENCRYPTION_TYPES } from "../../src/security/kerberos/etypes/index.ts";
import { encodeKeytab } from "../../src/security/kerberos/files/keytab.ts";
import { KerberosInitiator } from "../../src/security/kerberos/initiator.ts";
import type { ServiceKey } from "../../src/security/kerberos/service-keys.ts";
import { LOGON_SIDS, mintTicket, serviceKey, ticketSource } from "./tickets.ts";

const targetName = "host/server.lab.test";

function credentials(key: ServiceKey, style: "rpc" | "smb", mutual: boolean): Credentials {
  const tickets = ticketSource(mintTicket(key));
  return {
    authType: AUTH_TYPE.KERBEROS,
    name: "alice@LAB.TEST",
    initiate: (options) => new KerberosInitiator({ tickets, mutual }, { ...options, style }),
  };
}

for (const type of ENCRYPTION_TYPES) {
  test(`${type.name} over TCP: three legs, two and one, alone and within SPNEGO`, async () => {
    const key = serviceKey(type.id);
    const taken = kerberosAcceptor({ keytab: encodeKeytab({ keys: [{ ...key, timestamp: 0 }] }) });
    const callers: string[] = [];
    await using server = new RpcServer({ auth: [taken, negotiateAcceptor([taken])], policy: { minimumLevel: "packet" } });
    server.register(rpcecho, {
      AddOne: ({ in_data }, { caller }) => {
        callers.push(`${caller?.principal} ${caller?.mechanism} ${caller?.sids.join()}`);
        return { out_data: in_data + 1 };
      },
    });
    const binding = String(await server.listen("ncacn_ip_tcp:127.0.0.1"));
    for (const [style, mutual] of [
      ["rpc", true],
      ["smb", true],
      ["smb", false],
    ] as const) {
      const own = credentials(key, style, mutual);
      for (const auth of [own, negotiate([own])]) {
        for (const level of ["packet", "integrity", "privacy"] as const) {
          await using echo = await connect(rpcecho, binding, { auth, level, targetName });
          for (let i = 0; i < 3; i++) assert.equal((await echo.AddOne({ in_data: i })).out_data, i + 1, `${style} ${level}`);
        }
      }
    }
    assert.equal(callers.length, 54);
    assert.deepEqual([...new Set(callers)], [`alice@LAB.TEST kerberos ${LOGON_SIDS.join()}`]);
  });
}
