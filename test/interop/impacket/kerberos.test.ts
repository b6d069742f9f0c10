/**
 * impacket as a client with Kerberos, which frames its first leg, pads stub data to four octets, and seals with AES and arcfour-hmac in its own code.
 * Tickets are made with the service's key, so that no KDC is needed.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { RpcServer } from "../../../src/index.ts";
import { rpcecho } from "../../../src/interfaces/rpcecho/index.ts";
import { kerberosAcceptor, negotiateAcceptor } from "../../../src/runtime/security/index.ts";
import { cachedCredential, encodeCcache } from "../../../src/security/kerberos/files/ccache.ts";
import { encodeKeytab } from "../../../src/security/kerberos/files/keytab.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";
import { CLIENT, mintTicket, serviceKey } from "../../security/tickets.ts";

const program = join(import.meta.dirname, "programs", "kerberos_echo.py");

for (const etype of [18, 17, 23]) {
  test(`impacket seals with Kerberos, encryption type ${etype}`, async (t) => {
    if (!requirePeer(t, "rpcmap")) return;
    await using scope = new Scope();
    const key = serviceKey(etype);
    const cache = join(scope.tempDir(), "cache");
    const credentials = [cachedCredential(mintTicket(key))];
    writeFileSync(cache, encodeCcache({ principal: CLIENT, clockOffsetMs: 0, credentials, settings: [] }), { mode: 0o600 });
    const taken = kerberosAcceptor({ keytab: encodeKeytab({ keys: [{ ...key, timestamp: 0 }] }) });
    await using server = new RpcServer({ auth: [negotiateAcceptor([taken])] });
    const callers: (string | undefined)[] = [];
    server.register(rpcecho, {
      AddOne: ({ in_data }, { caller }) => {
        callers.push(caller.principal);
        return { out_data: in_data + 1 };
      },
    });
    const port = /\[(\d+)\]/.exec(`${await server.listen("ncacn_ip_tcp:127.0.0.1")}`)?.[1];
    const command = [debianPython, program, "server.lab.test", String(port)];
    const { code, stdout, stderr } = await scope.run(command, { env: { KRB5CCNAME: cache } });
    assert.equal(code, 0, stderr);
    assert.equal(stdout, "42\n8\n");
    assert.deepEqual(callers, ["alice@LAB.TEST", "alice@LAB.TEST"]);
  });
}
