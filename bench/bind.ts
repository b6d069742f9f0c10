/**
 * What authentication costs: connect, bind with NTLM, or with Kerberos within SPNEGO out of a credential cache, at level privacy, one AddOne, and close; again
 * and again by one process, beside Samba's client and impacket (both by Python, their start not counted), all of them against our server in another
 * process. Tickets are made with the service's key, so that no KDC is needed. Interleaved, medians; a peer that is absent is named with the reason.
 *
 *     node bench/bind.ts [--rounds 5] [--ms 400] [--json]
 */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { connect, RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { type Credentials, kerberos, kerberosAcceptor, negotiate, negotiateAcceptor, ntlm, ntlmAcceptor } from "opnum/security";
import { cachedCredential, encodeCcache } from "../src/security/kerberos/files/ccache.ts";
import { encodeKeytab } from "../src/security/kerberos/files/keytab.ts";
import type { ServiceKey } from "../src/security/kerberos/service-keys.ts";
import { absent, debianPython } from "../test/peers/peers.ts";
import { CLIENT, mintTicket, SERVICE } from "../test/security/tickets.ts";
import { median } from "./median.ts";

const ACCOUNT = { user: "alice", domain: "BENCH", password: "AddOne.1" };
/** Both processes know it. */
const KEY: ServiceKey = { principal: SERVICE, kvno: 2, key: { etype: 18, octets: new Uint8Array(32).fill(0x5a) } };
const PEERS = [
  ["samba", "Samba's client (Python)", "samba-python"],
  ["impacket", "impacket", "impacket"],
] as const;

export interface BindResult {
  readonly mechanism: "ntlm" | "kerberos";
  readonly peer: string;
  /** Connections a second, medians; undefined where the peer is absent. */
  readonly ours: number;
  readonly theirs: number | undefined;
  /** Median of the rounds' ratios. */
  readonly ratio: number | undefined;
  readonly why?: string;
}

export async function measureBind(options: { rounds?: number; ms?: number } = {}): Promise<BindResult[]> {
  const { rounds = 5, ms = 400 } = options;
  const folder = mkdtempSync(join(tmpdir(), "opnum-bind-"));
  const child = fork(import.meta.filename, ["--serve"]);
  try {
    const ccache = join(folder, "cache");
    const credentials = [cachedCredential(mintTicket(KEY))];
    writeFileSync(ccache, encodeCcache({ principal: CLIENT, clockOffsetMs: 0, credentials, settings: [] }), { mode: 0o600 });
    writeFileSync(
      join(folder, "krb5.conf"),
      "[libdefaults]\n  default_realm = LAB.TEST\n  dns_lookup_kdc = false\n  dns_lookup_realm = false\n",
    );
    const { port } = await message<{ port: number }>(child);
    const results: BindResult[] = [];
    for (const [mechanism, auth] of [
      ["ntlm", ntlm(ACCOUNT)],
      ["kerberos", negotiate([kerberos({ ccache, krb5Conf: false })])],
    ] as const) {
      const ours = () => connections(port, auth, ms);
      await ours();
      for (const [library, title, needs] of PEERS) {
        const why = absent(needs);
        const pairs: { ours: number; theirs: number }[] = [];
        for (let round = 0; round < rounds; round++) {
          pairs.push({ ours: await ours(), theirs: why === undefined ? python(library, mechanism, port, ms, folder) : Number.NaN });
        }
        results.push({
          mechanism,
          peer: title,
          ours: median(pairs.map((one) => one.ours)),
          theirs: why === undefined ? median(pairs.map((one) => one.theirs)) : undefined,
          ratio: why === undefined ? median(pairs.map((one) => one.ours / one.theirs)) : undefined,
          ...(why === undefined ? {} : { why }),
        });
      }
    }
    return results;
  } finally {
    child.disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many a second. */
async function connections(port: number, auth: Credentials, ms: number): Promise<number> {
  const started = performance.now();
  let done = 0;
  for (; performance.now() - started < ms; done++) {
    const client = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${port}]`, {
      auth,
      level: "privacy",
      targetName: "host/server.lab.test",
    });
    const { out_data } = await client.AddOne({ in_data: 1 });
    if (out_data !== 2) throw new Error(`AddOne(1) was ${out_data}`);
    await client.connection.close();
  }
  return (done * 1000) / (performance.now() - started);
}

function python(library: string, mechanism: string, port: number, ms: number, folder: string): number {
  const program = join(import.meta.dirname, "peers", "bind.py");
  const result = spawnSync(debianPython, [program, library, mechanism, `${port}`, `${ms / 1000}`], {
    encoding: "utf8",
    timeout: 30_000,
    env: { ...process.env, KRB5CCNAME: join(folder, "cache"), KRB5_CONFIG: join(folder, "krb5.conf"), OPNUM_PASSWORD: ACCOUNT.password },
  });
  const rate = Number(result.stdout);
  if (!(rate > 0)) throw new Error(`${library}, ${mechanism}: ${result.stderr}`);
  return rate;
}

async function serve(): Promise<void> {
  const own = [ntlmAcceptor({ accounts: [ACCOUNT] }), kerberosAcceptor({ keytab: encodeKeytab({ keys: [{ ...KEY, timestamp: 0 }] }) })];
  const server = new RpcServer({ auth: [...own, negotiateAcceptor(own)], policy: { minimumLevel: "privacy" } });
  server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  const binding = String(await server.listen("ncacn_ip_tcp:127.0.0.1"));
  process.on("disconnect", () => process.exit(0));
  process.send?.({ port: Number(/\[(\d+)/.exec(binding)?.[1]) });
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once("message", (value) => resolve(value as T));
    child.once("exit", (code) => reject(new Error(`the server's process ended with ${code}`)));
  });
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--serve")) await serve();
  else {
    const { values: flags } = parseArgs({
      options: { rounds: { type: "string", default: "5" }, ms: { type: "string", default: "400" }, json: { type: "boolean" } },
    });
    for (const one of await measureBind({ rounds: Number(flags.rounds), ms: Number(flags.ms) })) {
      if (flags.json) console.log(JSON.stringify(one));
      else if (one.ratio === undefined) console.log(`bind, ${one.mechanism}: ${Math.round(one.ours)}/s; ${one.peer}: ${one.why}`);
      else
        console.log(
          `bind, ${one.mechanism}: ${one.ratio.toFixed(1)}x ${one.peer} (${Math.round(one.ours)}/s beside ${Math.round(one.theirs ?? 0)}/s)`,
        );
    }
  }
}
