/**
 * Protected AddOne over one connection, client and server in two processes, beside bare Node sockets whose messages are as long as the protected ones
 * (`sockets.ts`; the length is that which our own calls had). NTLM and Kerberos each alone, NTLM within SPNEGO, integrity and privacy; and for
 * orientation without protection, and NTLM beside sockets with the 28 octets that an unprotected call has. Medians of the ratios of interleaved rounds,
 * so that the machine's own drift falls out.
 *
 * `cpu` is processor time of both processes per call, beside that of sockets which form and read messages: it says what rates do not on a machine that
 * is busy with something else.
 *
 *     node bench/sealed.ts [--rounds 7] [--ms 200] [--only ntlm] [--json]
 */
import { type ChildProcess, fork } from "node:child_process";
import { parseArgs } from "node:util";
import { type Client, type Connected, connect, RpcServer, type Transport, tcpTransport } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { type Credentials, kerberos, kerberosAcceptor, negotiate, negotiateAcceptor, ntlm, ntlmAcceptor } from "opnum/security";
import { encodeKeytab } from "../src/security/kerberos/files/keytab.ts";
import type { ServiceKey } from "../src/security/kerberos/service-keys.ts";
import { mintTicket, SERVICE, ticketSource } from "../test/security/tickets.ts";
import { ourCalls } from "./calls.ts";
import { median } from "./median.ts";
import { ADD_ONE_BYTES, BareClient, BareEnd, listen, ReplayClient, ReplayEnd } from "./sockets.ts";

const ACCOUNT = { user: "alice", domain: "BENCH", password: "AddOne.1" };
/** Both processes know it, so that no KDC is needed. */
const KEY: ServiceKey = { principal: SERVICE, kvno: 2, key: { etype: 18, octets: new Uint8Array(32).fill(0x5a) } };
const TARGET = "host/server.lab.test";

interface Protection {
  readonly name: string;
  readonly auth?: () => Credentials;
  readonly level?: "integrity" | "privacy";
  /** Of bare sockets which carry as much, 1 and 64 in flight. */
  readonly least?: readonly [number, number];
}

const ownNtlm = () => ntlm(ACCOUNT);
const ownKerberos = () => kerberos({ tickets: ticketSource(mintTicket(KEY)) });
const PROTECTIONS: readonly Protection[] = [
  { name: "none" },
  { name: "NTLM privacy", auth: ownNtlm, level: "privacy", least: [0.75, 0.2] },
  { name: "NTLM integrity", auth: ownNtlm, level: "integrity" },
  { name: "SPNEGO (NTLM) privacy", auth: () => negotiate([ownNtlm()]), level: "privacy" },
  { name: "Kerberos AES256 privacy", auth: ownKerberos, level: "privacy" },
  { name: "Kerberos AES256 integrity", auth: ownKerberos, level: "integrity" },
];

export interface SealedResult {
  readonly protection: string;
  readonly inFlight: number;
  /** Octets of one message. */
  readonly length: number;
  /** Calls a second, medians; of sockets with messages of that length. */
  readonly ours: number;
  readonly bare: number;
  readonly replay: number;
  /** Medians of the rounds' ratios: to sockets that form and read the messages, and to sockets that only carry them. */
  readonly ratio: number;
  readonly replayRatio: number;
  /** To sockets that form and read 28 octets. */
  readonly shortRatio: number;
  /** Microseconds of both processes per call, and those of sockets that form and read the messages. */
  readonly cpu: number;
  readonly bareCpu: number;
  readonly least: number | undefined;
}

export async function measureSealed(
  options: { rounds?: number; ms?: number; only?: string | undefined; inFlight?: readonly number[] } = {},
): Promise<SealedResult[]> {
  const { rounds = 7, ms = 200, only = "", inFlight = [1, 64] } = options;
  const child = fork(import.meta.filename, ["--serve"]);
  try {
    const ports = await answer<Ports>(child);
    const ours: { readonly protection: Protection; readonly client: Connected<typeof rpcecho>; readonly length: number }[] = [];
    for (const protection of PROTECTIONS) {
      if (!protection.name.toLowerCase().includes(only.toLowerCase())) continue;
      const counted = countingTransport();
      const { auth, level } = protection;
      const security = auth === undefined || level === undefined ? {} : { auth: auth(), level, targetName: TARGET };
      const port = auth === undefined ? ports.open : ports.secured;
      const client = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${port}]`, { transport: counted.transport, ...security });
      // The second call: the first may carry a verification trailer.
      await client.AddOne({ in_data: 1 });
      const before = counted.octets();
      await client.AddOne({ in_data: 1 });
      ours.push({ protection, client, length: counted.octets() - before });
    }
    const bare = new Map<number, { readonly bare: BareClient; readonly replay: ReplayClient }>();
    for (const length of new Set([ADD_ONE_BYTES, ...ours.map((one) => one.length)])) {
      const its = await ask<{ bare: number; replay: number }>(child, { length });
      bare.set(length, { bare: await BareClient.open(its.bare, length), replay: await ReplayClient.open(its.replay, length) });
    }
    for (const { client } of ours) await warmUp(client);
    const results: SealedResult[] = [];
    for (const depth of inFlight) {
      const contestants: ((ms: number) => Promise<number>)[] = [];
      const add = (calls: (ms: number) => Promise<number>) => contestants.push(calls) - 1;
      const places = new Map([...bare].map(([length, its]) => [length, add((time) => its.bare.calls(depth, time))]));
      const replays = new Map([...bare].map(([length, its]) => [length, add((time) => its.replay.calls(depth, time))]));
      const own = ours.map(({ client }) => add((time) => ourCalls(client, depth, time)));
      for (const calls of contestants) await calls(ms);
      const table: Sample[][] = [];
      for (let round = 0; round < rounds; round++) {
        const samples: Sample[] = [];
        // Every round begins with another one.
        for (let i = 0; i < contestants.length; i++) {
          const which = (round + i) % contestants.length;
          samples[which] = await sample(child, contestants[which]!, ms);
        }
        table.push(samples);
      }
      for (const [i, { protection, length }] of ours.entries()) {
        const [mine, same, carried, short] = [own[i]!, places.get(length)!, replays.get(length)!, places.get(ADD_ONE_BYTES)!];
        const over = (other: number) => median(table.map((round) => round[mine]!.rate / round[other]!.rate));
        const middle = (which: number, what: keyof Sample) => median(table.map((round) => round[which]![what]));
        results.push({
          protection: protection.name,
          inFlight: depth,
          length,
          ours: middle(mine, "rate"),
          bare: middle(same, "rate"),
          replay: middle(carried, "rate"),
          ratio: over(same),
          replayRatio: over(carried),
          shortRatio: over(short),
          cpu: middle(mine, "cpu"),
          bareCpu: middle(same, "cpu"),
          least: protection.least?.[depth === 1 ? 0 : 1],
        });
      }
    }
    for (const { client } of ours) await client.connection.close();
    for (const its of bare.values()) {
      its.bare.close();
      its.replay.close();
    }
    return results;
  } finally {
    child.disconnect();
  }
}

interface Sample {
  /** Calls a second. */
  readonly rate: number;
  /** Microseconds of both processes per call. */
  readonly cpu: number;
}

/**
 * Half as long again before it, not counted: while the sockets have their turns, V8 throws away code of ours that is not used (measured: 132,000 calls a second
 * without this, 254,000 with --no-flush-bytecode).
 */
async function sample(child: ChildProcess, calls: (ms: number) => Promise<number>, ms: number): Promise<Sample> {
  await calls(ms / 2);
  const before = microseconds() + (await ask<number>(child, "cpu"));
  const started = performance.now();
  const rate = await calls(ms);
  const done = (rate * (performance.now() - started)) / 1000;
  return { rate, cpu: (microseconds() + (await ask<number>(child, "cpu")) - before) / done };
}

function microseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Until both processes have compiled what there is to compile: measured, that takes 40,000 calls, however long a busy machine takes for them; before it they
 * cost seven times as much.
 */
async function warmUp(client: Client<typeof rpcecho>): Promise<void> {
  let left = 80_000;
  const loop = async () => {
    while (left-- > 0) await client.AddOne({ in_data: left });
  };
  await Promise.all(Array.from({ length: 64 }, loop));
}

/** tcpTransport whose pipes count what they write. */
function countingTransport(): { transport: Transport; octets(): number } {
  const inner = tcpTransport();
  let octets = 0;
  const transport: Transport = {
    ...inner,
    dial: async (address, options) => {
      const pipe = await inner.dial(address, options);
      const write = pipe.write.bind(pipe);
      pipe.write = (chunks, done) => {
        for (const chunk of chunks) octets += chunk.length;
        write(chunks, done);
      };
      return pipe;
    },
  };
  return { transport, octets: () => octets };
}

// --- the other process ---

interface Ports {
  readonly open: number;
  readonly secured: number;
}

async function serve(): Promise<void> {
  const addOne = { AddOne: async ({ in_data }: { in_data: number }) => ({ out_data: in_data + 1 }) };
  const open = new RpcServer();
  open.register(rpcecho, addOne);
  const own = [ntlmAcceptor({ accounts: [ACCOUNT] }), kerberosAcceptor({ keytab: encodeKeytab({ keys: [{ ...KEY, timestamp: 0 }] }) })];
  const secured = new RpcServer({ auth: [...own, negotiateAcceptor(own)], policy: { minimumLevel: "integrity" } });
  secured.register(rpcecho, addOne);
  const ports: Ports = {
    open: portOf(await open.listen("ncacn_ip_tcp:127.0.0.1")),
    secured: portOf(await secured.listen("ncacn_ip_tcp:127.0.0.1")),
  };
  process.on("message", async (question: "cpu" | { length: number }) => {
    if (question === "cpu") process.send?.(microseconds());
    else {
      const { length } = question;
      const bare = await listen((socket) => {
        new BareEnd(socket, length).onValue = (value) => value + 1;
      });
      const replay = await listen((socket) => {
        new ReplayEnd(socket, length);
      });
      process.send?.({ bare, replay });
    }
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(ports);
}

function portOf(binding: string): number {
  return Number(/\[(\d+)/.exec(binding)?.[1]);
}

function ask<T>(child: ChildProcess, question: string | object): Promise<T> {
  const answered = answer<T>(child);
  child.send(question);
  return answered;
}

function answer<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the server's process ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (value) => {
      child.off("exit", ended);
      resolve(value as T);
    });
  });
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--serve")) await serve();
  else {
    const { values: flags } = parseArgs({
      options: {
        rounds: { type: "string", default: "7" },
        ms: { type: "string", default: "200" },
        only: { type: "string" },
        json: { type: "boolean" },
      },
    });
    for (const one of await measureSealed({ rounds: Number(flags.rounds), ms: Number(flags.ms), only: flags.only })) {
      if (flags.json) console.log(JSON.stringify(one));
      else {
        const rates = `${Math.round(one.ours / 1000)}k/s beside ${Math.round(one.bare / 1000)}k/s bare of ${one.length} octets`;
        const others = `${one.replayRatio.toFixed(2)}x replayed, ${one.shortRatio.toFixed(2)}x of 28 octets`;
        const cpu = `${one.cpu.toFixed(1)} us of processors beside ${one.bareCpu.toFixed(1)}`;
        console.log(`${one.protection}, ${one.inFlight} in flight: ${one.ratio.toFixed(2)}x (${rates}), ${others}, ${cpu}`);
      }
    }
  }
}
