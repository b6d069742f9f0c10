/**
 * `opnum why`: what a healthy diagnosis on loopback takes beyond the command's own start-up, and how long verdicts take in the failure lab (test/failures),
 * live: as root, where network namespaces are allowed.
 *
 *     node bench/why.ts [--rounds 9] [--json]
 */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { RpcServer } from "opnum";
import { EndpointMapperClient, startMapper } from "opnum/endpoint-mapper";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { median } from "./median.ts";

export type WhyResult =
  | {
      readonly kind: "healthy";
      /** Whether the diagnosis recorded its own packets. */
      readonly recorded: boolean;
      /** Milliseconds, medians: the command less `why --help`, which loads the command and does nothing. */
      readonly beyond: number;
      readonly whole: number;
      readonly startup: number;
    }
  | {
      readonly kind: "lab";
      readonly what: "failures" | "well";
      readonly count: number;
      /** Milliseconds from first packet to verdict. */
      readonly median: number;
      readonly longest: number;
    }
  | { readonly kind: "skipped"; readonly why: string };

const cli = join(import.meta.dirname, "..", "dist", "cli.js");

export async function measureHealthy(rounds = 9): Promise<WhyResult[]> {
  const server = fork(import.meta.filename, ["--serve"]);
  try {
    const [port] = (await once(server, "message")) as [number];
    const why = ["why", "127.0.0.1", "rpcecho", "--endpoint-mapper", String(port), "--brief"];
    return [true, false].map((recorded) => {
      const args = recorded ? why : [...why, "--no-record"];
      const pairs: { whole: number; startup: number }[] = [];
      took(args);
      for (let round = 0; round < rounds; round++) pairs.push({ startup: took(["why", "--help"]), whole: took(args) });
      const of = (value: (pair: (typeof pairs)[number]) => number) => median(pairs.map(value));
      return {
        kind: "healthy",
        recorded,
        beyond: of(({ whole, startup }) => whole - startup),
        whole: of((pair) => pair.whole),
        startup: of((pair) => pair.startup),
      };
    });
  } finally {
    server.disconnect();
  }
}

export async function measureLab(): Promise<WhyResult[]> {
  // Types of the tests are stripped as they are loaded; a published package has none of this.
  const { absent, Scope } = await import("../test/peers/peers.ts");
  const missing = (["namespaces", "packet-filter", "tcpdump"] as const).map(absent).find((why) => why !== undefined);
  if (missing !== undefined) return [{ kind: "skipped", why: missing }];
  const { diagnose, startFailureLab } = await import("../test/failures/lab.ts");
  const { FAILURES, SITUATIONS, WELL } = await import("../test/failures/situations.ts");
  await using scope = new Scope();
  const lab = await startFailureLab(scope, SITUATIONS);
  const outcomes = await diagnose(lab, SITUATIONS, { sideBySide: 2 });
  return (["failures", "well"] as const).map((what) => {
    const all = what === "failures" ? FAILURES : WELL;
    const times = outcomes
      .filter(({ situation }) => all.includes(situation))
      .map(({ diagnosis, result }) => (diagnosis as { evidence?: { ms: number } } | undefined)?.evidence?.ms ?? result.tookMs);
    return { kind: "lab", what, count: times.length, median: median(times), longest: Math.max(...times) };
  });
}

function took(args: readonly string[]): number {
  const started = performance.now();
  const result = spawnSync(process.execPath, [cli, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${result.status}: ${result.stdout}`);
  return performance.now() - started;
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function serve(): Promise<void> {
  const mapper = await startMapper({ addresses: ["127.0.0.1"], ports: [await freePort()] });
  const server = new RpcServer();
  server.register(rpcecho, {});
  await server.listen("ncacn_ip_tcp:127.0.0.1");
  await server.export({ endpointMapper: new EndpointMapperClient("127.0.0.1", { port: mapper.port }) });
  process.on("disconnect", () => process.exit(0));
  process.send?.(mapper.port);
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--serve")) await serve();
  else {
    const at = process.argv.indexOf("--rounds");
    const results = [...(await measureHealthy(at < 0 ? 9 : Number(process.argv[at + 1]))), ...(await measureLab())];
    for (const one of results) {
      if (process.argv.includes("--json")) console.log(JSON.stringify(one));
      else console.log(one);
    }
  }
}
