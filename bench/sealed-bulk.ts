/**
 * Byte arrays of 1 MB and 64 MB, received and sent in 5,840-octet fragments, sealed, beside the same calls without protection; client and server in two
 * processes, both real (a sealed answer cannot be played back). For orientation: one line of JSON per result.
 *
 *     node bench/sealed-bulk.ts [--rounds 3] [--json]
 */
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { connect, RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { kerberos, kerberosAcceptor, ntlm, ntlmAcceptor } from "opnum/security";
import { encodeKeytab } from "../src/security/kerberos/files/keytab.ts";
import type { ServiceKey } from "../src/security/kerberos/service-keys.ts";
import { mintTicket, SERVICE, ticketSource } from "../test/security/tickets.ts";
import { median } from "./median.ts";

const MiB = 1 << 20;
const ACCOUNT = { user: "alice", domain: "BENCH", password: "AddOne.1" };
/** Both processes know it. */
const KEY: ServiceKey = { principal: SERVICE, kvno: 2, key: { etype: 18, octets: new Uint8Array(32).fill(0x5a) } };

const { values: flags } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, json: { type: "boolean" }, serve: { type: "boolean" } },
});
if (flags.serve === true) await serve();
else await measure(Number(flags.rounds), flags.json === true);

async function measure(rounds: number, json: boolean): Promise<void> {
  const child = fork(import.meta.filename, ["--serve"]);
  const binding = await new Promise<string>((resolve, reject) => {
    child.once("message", (message) => resolve(String(message)));
    child.once("exit", (code) => reject(new Error(`the server's process ended with ${code}`)));
  });
  try {
    for (const bytes of [MiB, 64 * MiB]) {
      const options = { connection: { maxResponseBytes: 2 * bytes + MiB }, level: "privacy", targetName: "host/server.lab.test" } as const;
      const plain = await connect(rpcecho, binding, { connection: options.connection });
      const sealed = [
        ["NTLM", await connect(rpcecho, binding, { ...options, auth: ntlm(ACCOUNT) })],
        ["Kerberos AES256", await connect(rpcecho, binding, { ...options, auth: kerberos({ tickets: ticketSource(mintTicket(KEY)) }) })],
      ] as const;
      const data = new Uint8Array(bytes).fill(0x5a);
      for (const direction of ["receive", "send"] as const) {
        const rate = async (client: typeof plain) => {
          const calls = bytes === MiB ? 16 : 1;
          const started = performance.now();
          for (let i = 0; i < calls; i++) {
            if (direction === "send") await client.SinkData({ len: bytes, data });
            else if ((await client.SourceData({ len: bytes })).data.length !== bytes) throw new Error("SourceData brought something else");
          }
          return (bytes * calls) / 1000 / (performance.now() - started);
        };
        const rates: number[][] = [];
        for (let round = 0; round <= rounds; round++) {
          const row = [await rate(plain)];
          for (const [, client] of sealed) row.push(await rate(client));
          // The first is to warm up.
          if (round > 0) rates.push(row);
        }
        for (const [i, [name]] of sealed.entries()) {
          const line = {
            what: `${direction} ${bytes / MiB} MB sealed, ${name}`,
            ours: `${Math.round(median(rates.map((row) => row[i + 1]!)))} MB/s`,
            beside: `without protection ${Math.round(median(rates.map((row) => row[0]!)))} MB/s`,
            ratio: median(rates.map((row) => row[i + 1]! / row[0]!)),
          };
          if (json) console.log(JSON.stringify(line));
          else console.log(`${line.what}: ${line.ratio.toFixed(2)}x (${line.ours}, ${line.beside})`);
        }
      }
      for (const client of [plain, ...sealed.map(([, one]) => one)]) await client.connection.close();
    }
  } finally {
    child.disconnect();
  }
}

async function serve(): Promise<void> {
  const server = new RpcServer({
    auth: [ntlmAcceptor({ accounts: [ACCOUNT] }), kerberosAcceptor({ keytab: encodeKeytab({ keys: [{ ...KEY, timestamp: 0 }] }) })],
    policy: { minimumLevel: "none" },
    connection: { maxRequestBytes: 256 * MiB },
  });
  server.register(rpcecho, {
    SourceData: ({ len }) => ({ data: new Uint8Array(len).fill(0xa5) }),
    SinkData: () => ({}),
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(String(await server.listen("ncacn_ip_tcp:127.0.0.1")));
}
