/**
 * Both ends of recording.test.ts, each run in a namespace of its own.
 *
 *     serve ADDRESS PORT...    answers whatever comes, over TCP and UDP
 *     dial JSON                records, makes the attempts, prints what it knows of them
 *     end HOW                  records, and ends: stop, abort, exit, throw; kill waits for it
 */
import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { nodeEnvironment } from "../../src/diagnose/probes/environment.ts";
import { startRecording, withPackets } from "../../src/diagnose/recording/index.ts";
import type { Observation } from "../../src/findings/diagnosis/observation.ts";

export interface Wanted {
  readonly name: string;
  readonly transport: "tcp" | "udp";
  readonly address: string;
  readonly port: number;
  readonly timeoutMs: number;
  /** Say something when it is open, and wait for the answer until the time is over. */
  readonly talk?: boolean;
  /** Do as if nobody knew the local port. */
  readonly forget?: boolean;
}

export interface Told {
  readonly by: string | undefined;
  readonly why: string | undefined;
  readonly flows: number;
  readonly startMs: number;
  readonly stopMs: number;
  readonly observations: readonly (Observation & { readonly probe: string; readonly realPort: number })[];
}

const [mode, ...args] = process.argv.slice(2);
if (mode === "serve") serve(args[0]!, args.slice(1).map(Number));
else if (mode === "end") await end(args[0]!);
else process.stdout.write(`${JSON.stringify(await dial(JSON.parse(args[0]!) as Wanted[]))}\n`);

function serve(address: string, ports: readonly number[]): void {
  let open = 0;
  const ready = () => {
    if (++open === 2 * ports.length) process.stdout.write("serving\n");
  };
  for (const port of ports) {
    const server = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.on("data", () => socket.write("answer"));
    });
    server.listen(port, address, ready);
    const udp = createSocket(address.includes(":") ? "udp6" : "udp4");
    udp.on("message", (_, from) => udp.send("answer", from.port, from.address));
    udp.bind(port, address, ready);
  }
}

async function dial(wanted: readonly Wanted[]): Promise<Told> {
  const environment = nodeEnvironment();
  const start = performance.now();
  const recording = await startRecording({ addresses: [...new Set(wanted.map(({ address }) => address))] });
  const startMs = performance.now() - start;
  const began = Date.now() * 1000;
  const from = performance.now();
  const made = await Promise.all(
    wanted.map(async (one) => {
      const at = performance.now() - from;
      const { outcome, code, localPort } = await (one.transport === "tcp" ? tcp(one) : udp(one));
      const observation = {
        kind: one.transport === "tcp" ? "dial" : "datagram",
        probe: one.name,
        at,
        ms: performance.now() - from - at,
        purpose: "target",
        address: one.address,
        port: one.port,
        localAddress: "",
        localPort: one.forget === true ? 0 : localPort,
        outcome,
        code,
        packets: undefined,
      };
      return { observation: observation as unknown as Observation, realPort: localPort };
    }),
  );
  const end = performance.now();
  const recorded = await recording.stop();
  const stopMs = performance.now() - end;
  const joined = withPackets(
    made.map(({ observation }) => observation),
    recorded,
    began,
  );
  return {
    by: recording.by,
    why: recording.why,
    flows: recorded.flows.length,
    startMs,
    stopMs,
    observations: joined.map((one, i) => ({ ...one, realPort: made[i]!.realPort })),
  };

  async function tcp({ address, port, timeoutMs, talk }: Wanted) {
    const dialled = await environment.dialTcp(address, port, { timeoutMs });
    if (dialled.outcome !== "open") return dialled;
    const { pipe, localPort } = dialled;
    if (talk === true) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutMs);
        const done = () => {
          clearTimeout(timer);
          resolve();
        };
        pipe.open({ onData: done, onEnd: done, onDrain: () => undefined });
        pipe.write([new Uint8Array(100)], () => undefined);
      });
    }
    pipe.destroy();
    return { outcome: "open", code: undefined, localPort };
  }

  function udp({ address, port, timeoutMs }: Wanted) {
    return new Promise<{ outcome: string; code: string | undefined; localPort: number }>((resolve) => {
      const finish = (outcome: string, code: string | undefined) => {
        clearTimeout(timer);
        const localPort = datagrams.local.port;
        datagrams.close();
        resolve({ outcome, code, localPort });
      };
      const timer = setTimeout(() => finish("silent", undefined), timeoutMs);
      const datagrams = environment.datagrams(address, port, {
        ready: () => datagrams.send(new Uint8Array(20)),
        message: () => finish("answered", undefined),
        error: (code) => finish(code === "ECONNREFUSED" ? "refused" : code === "EPERM" ? "local" : "unreachable", code),
      });
    });
  }
}

async function end(how: string): Promise<void> {
  const controller = new AbortController();
  const recording = await startRecording({ addresses: ["127.0.0.1"], signal: controller.signal });
  process.stdout.write(recording.by === undefined ? `not: ${recording.why}\n` : "recording\n");
  switch (how) {
    case "stop":
      await recording.stop();
      return;
    case "abort":
      controller.abort();
      return;
    case "exit":
      process.exit(3);
      break;
    case "throw":
      throw new Error("on purpose");
    default:
      setInterval(() => undefined, 1_000);
  }
}
