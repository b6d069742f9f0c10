/**
 * Beside other implementations. Servers: one raw client (no run-time, is_server_listening of mgmt) asks ours and Samba's, one call at a time and 64 in
 * flight. Clients: ours, Samba's and impacket's (both by Python) call AddOne on our server. Interleaved, medians.
 *
 *     node bench/peers.ts [--rounds 5] [--json]
 */
import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { connect, RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { absent, debianPython, Scope } from "../test/peers/peers.ts";
import { domainController } from "../test/peers/samba.ts";
import { median } from "./median.ts";
import { RawClient } from "./raw-client.ts";

export interface PeerResult {
  readonly what: string;
  readonly peer: string;
  /** Calls a second, medians; undefined where the peer is absent. */
  readonly ours: number;
  readonly theirs: number | undefined;
  readonly ratio: number | undefined;
  readonly why?: string;
}

export async function measurePeers(options: { rounds?: number; ms?: number } = {}): Promise<PeerResult[]> {
  const { rounds = 5, ms = 500 } = options;
  const child = fork(import.meta.filename, ["--serve"]);
  try {
    const port = (await message<{ port: number }>(child)).port;
    return [...(await servers(port, rounds, ms)), ...(await clients(port, rounds, ms))];
  } finally {
    child.disconnect();
  }
}

async function servers(port: number, rounds: number, ms: number): Promise<PeerResult[]> {
  const why = absent("samba-dc") ?? absent("namespaces");
  await using scope = new Scope();
  const samba = why === undefined ? await domainController(scope) : undefined;
  const results: PeerResult[] = [];
  for (const depth of [1, 64]) {
    const client = await RawClient.open("127.0.0.1", port);
    await client.rate(ms / 2, depth);
    const pairs: { ours: number; theirs: number | undefined }[] = [];
    for (let round = 0; round < rounds; round++) {
      const ours = await client.rate(ms, depth);
      let theirs: number | undefined;
      if (samba !== undefined) {
        // In the controller's own network, so that its loopback carries the calls as ours does.
        const command = [
          process.execPath,
          "--no-warnings",
          `${import.meta.dirname}/raw-client.ts`,
          "127.0.0.1",
          "135",
          `${ms}`,
          `${depth}`,
        ];
        const result = await scope.run(command, { in: samba.servers });
        theirs = Number(result.stdout);
        if (!(theirs > 0)) throw new Error(result.stderr);
      }
      pairs.push({ ours, theirs });
    }
    client.close();
    results.push(summary(`server, raw client, ${depth} in flight`, "Samba's server", pairs, why));
  }
  return results;
}

async function clients(port: number, rounds: number, ms: number): Promise<PeerResult[]> {
  const client = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${port}]`);
  const ours = async () => {
    const started = performance.now();
    let done = 0;
    for (; performance.now() - started < ms; done++) await client.AddOne({ in_data: done });
    return (done * 1000) / (performance.now() - started);
  };
  await ours();
  const results: PeerResult[] = [];
  for (const [peer, title] of [
    ["samba", "Samba's client (Python)"],
    ["impacket", "impacket"],
  ] as const) {
    const why = absent(peer === "samba" ? "samba-python" : "impacket");
    const pairs: { ours: number; theirs: number | undefined }[] = [];
    for (let round = 0; round < rounds; round++) {
      pairs.push({ ours: await ours(), theirs: why === undefined ? python(peer, port, ms) : undefined });
    }
    results.push(summary("client, 1 in flight, our server", title, pairs, why));
  }
  await client.connection.close();
  return results;
}

function python(library: string, port: number, ms: number): number {
  const result = spawnSync(debianPython, [`${import.meta.dirname}/peers/addone.py`, library, `${port}`, `${ms / 1000}`], {
    encoding: "utf8",
  });
  const rate = Number(result.stdout);
  if (!(rate > 0)) throw new Error(result.stderr);
  return rate;
}

function summary(what: string, peer: string, pairs: readonly { ours: number; theirs: number | undefined }[], why?: string): PeerResult {
  const ours = median(pairs.map((one) => one.ours));
  if (why !== undefined) return { what, peer, ours, theirs: undefined, ratio: undefined, why };
  return {
    what,
    peer,
    ours,
    theirs: median(pairs.map((one) => one.theirs ?? Number.NaN)),
    ratio: median(pairs.map((one) => one.ours / (one.theirs ?? Number.NaN))),
  };
}

async function serve(): Promise<void> {
  const server = new RpcServer();
  server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
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
    const at = process.argv.indexOf("--rounds");
    for (const one of await measurePeers({ rounds: at < 0 ? 5 : Number(process.argv[at + 1]) })) {
      if (process.argv.includes("--json")) console.log(JSON.stringify(one));
      else if (one.ratio === undefined) console.log(`${one.what}: ${Math.round(one.ours)}/s; ${one.peer}: ${one.why}`);
      else
        console.log(
          `${one.what}: ${one.ratio.toFixed(2)}x ${one.peer} (${Math.round(one.ours)}/s beside ${Math.round(one.theirs ?? 0)}/s)`,
        );
    }
  }
}
