/**
 * impacket's DCOM client against DCOM's interfaces, sealed: Kerberos' tokens of each encryption type, those of AES first, had been wrong there for others, whose
 * calls on objects have a longer header. Tickets are made with the service's key, so that no KDC is needed.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { objectExporter } from "../../../src/dcom/index.ts";
import { RpcServer } from "../../../src/index.ts";
import { IObjectExporter } from "../../../src/interfaces/IObjectExporter/index.ts";
import { IRemoteSCMActivator } from "../../../src/interfaces/IRemoteSCMActivator/index.ts";
import { rpcecho } from "../../../src/interfaces/rpcecho/index.ts";
import { echoService } from "../../../src/lab/rpcecho.ts";
import { kerberosAcceptor, negotiateAcceptor, ntlmAcceptor } from "../../../src/runtime/security/index.ts";
import { cachedCredential, encodeCcache } from "../../../src/security/kerberos/files/ccache.ts";
import { encodeKeytab } from "../../../src/security/kerberos/files/keytab.ts";
import { report } from "../../peers/checklist.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";
import { CLIENT, mintTicket, serviceKey } from "../../security/tickets.ts";

const program = join(import.meta.dirname, "programs", "dcom.py");
const PASSWORD = "Passw0rd.Alice1";
const IPID = "0000c800-1d34-0a12-9c41-6b7e51f0d2aa";
/** HRESULT, [MS-ERREF] 2.1.1. */
const REGDB_E_CLASSNOTREG = 0x80040154 | 0;

const etypes = { "Kerberos, AES256": 18, "Kerberos, AES128": 17, "Kerberos, RC4": 23, NTLM: undefined } as const;

for (const [title, etype] of Object.entries(etypes)) {
  test(`impacket calls DCOM's interfaces, sealed: ${title}`, async (t) => {
    if (!requirePeer(t, "impacket")) return;
    await using scope = new Scope();
    const key = serviceKey(etype ?? 18);
    const cache = join(scope.tempDir(), "cache");
    const credentials = [cachedCredential(mintTicket(key))];
    writeFileSync(cache, encodeCcache({ principal: CLIENT, clockOffsetMs: 0, credentials, settings: [] }), { mode: 0o600 });
    const kerberos = kerberosAcceptor({ keytab: encodeKeytab({ keys: [{ ...key, timestamp: 0 }] }) });
    const ntlm = ntlmAcceptor({ accounts: [{ user: "alice", domain: "LAB", password: PASSWORD }] });
    await using server = new RpcServer({
      auth: [ntlm, negotiateAcceptor([kerberos])],
      policy: { minimumLevel: "privacy", dcomHardening: true },
    });
    const callers = new Set<string>();
    const activations: (number | undefined)[] = [];
    const objects = new Set<string | undefined>();
    server.register(
      IObjectExporter,
      objectExporter({
        resolve: (oxid, sequences, { caller }) => {
          callers.add(`${caller.mechanism} ${caller.principal} ${caller.authenticationLevel}`);
          assert.equal(oxid, 0x1122334455667788n);
          assert.deepEqual([...sequences], [7, 31]);
          const strings = [{ towerId: 7, networkAddress: "server.lab.test[5000]" }];
          return { bindings: { strings, security: [] }, remUnknown: IPID, authnHint: 6 };
        },
      }),
    );
    server.register(IRemoteSCMActivator, {
      RemoteCreateInstance: ({ pActProperties }, { caller }) => {
        callers.add(`${caller.mechanism} ${caller.principal} ${caller.authenticationLevel}`);
        // An OBJREF_CUSTOM.
        assert.equal(Buffer.from(pActProperties!.abData.subarray(0, 4)).toString(), "MEOW");
        activations.push(pActProperties?.abData.length);
        return { orpcthat: { flags: 0, extensions: null }, ppActProperties: null, return: REGDB_E_CLASSNOTREG };
      },
    });
    const echo = echoService();
    server.register(rpcecho, {
      ...echo,
      EchoData: (request, context) => {
        objects.add(context.objectUuid);
        return echo.EchoData!(request, context);
      },
    });
    const port = /\[(\d+)\]/.exec(`${await server.listen("ncacn_ip_tcp:127.0.0.1")}`)?.[1];
    const command = [debianPython, program, "server.lab.test", `${port}`, etype === undefined ? "ntlm" : "kerberos"];
    await report(t, await scope.run(command, { env: { KRB5CCNAME: cache, OPNUM_PASSWORD: PASSWORD } }), 5);
    assert.deepEqual([...callers], [etype === undefined ? "ntlm LAB\\alice privacy" : "kerberos alice@LAB.TEST privacy"]);
    assert.equal(activations.length, 2);
    assert.ok(
      activations[0]! > 400 && activations[0] === activations[1],
      `${activations} octets: not what was sent, or no more than a fragment`,
    );
    assert.deepEqual([...objects], [IPID]);
  });
}
