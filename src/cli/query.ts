import { closeSync, openSync, writeSync } from "node:fs";
import { visible } from "../bytes/visible.ts";
import { evidenceWords, type PortState } from "../diagnose/evidence.ts";
import { type PortResult, queryPort } from "../diagnose/query.ts";
import { type ResolvedHost, resolveHost, reverseName } from "../diagnose/resolve.ts";
import { TransportError } from "../status/errors.ts";
import { anyText, defineCommand, duration, flag, type Invocation, type OptionSpecs, oneOf, option, port, wholeNumber } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { oneLine } from "./explain.ts";
import type { Output } from "./output.ts";
import { parseHostPort } from "./parsers.ts";
import { parseList, parseRange, rewritePortQry } from "./query/ports.ts";
import { printResult, printState, STATE_WORDS } from "./query/print.ts";
import { UsageError } from "./settings.ts";

const options = {
  name: option("-n, --name <host>", "the host to ask: name, IPv4 or IPv6 address", anyText, { flagOnly: true }),
  protocol: option("-p, --protocol <protocol>", "tcp, udp or both", oneOf("tcp", "udp", "both"), {
    default: "tcp",
    choices: ["tcp", "udp", "both"],
  }),
  endpoint: option("-e, --endpoint <port>", "one port", port, { flagOnly: true }),
  order: option("-o, --order <list>", "ports in this order, as 25,80,443", parseList, { flagOnly: true }),
  range: option("-r, --range <low:high>", "every port from LOW to HIGH", parseRange, { flagOnly: true }),
  sourcePort: option("--source-port <port>", "send from this local port (PortQry's -sp)", port),
  timeout: option("-t, --timeout <time>", "silence for so long is FILTERED (default: 4s)", duration, {
    shared: true,
    default: 4_000 as number,
  }),
  slow: flag("--slow", "a slow link: wait twice as long (PortQry's -sl)"),
  concurrency: option("--concurrency <n>", "ports asked at once", wholeNumber(1, 4_096), { default: 128 as number }),
  endpointMapper: option("--endpoint-mapper <port>", "the port that is asked for an endpoint map", port, { default: 135 as number }),
  log: option("-l, --log <file>", "write the output to this file, too", anyText),
  overwrite: flag("-y, --overwrite", "the log file may be overwritten"),
  numeric: flag("-i, --numeric", "do not look up the name of an address (PortQry's -i, -nr)"),
  all: flag("--all", "in a range, print every port and not runs of closed ones"),
  ipv4: flag("-4, --ipv4", "only IPv4", { shared: true }),
  ipv6: flag("-6, --ipv6", "only IPv6", { shared: true }),
} satisfies OptionSpecs;

type Query = Invocation<typeof options>;

export const query = defineCommand({
  name: "query",
  summary: "Is a port LISTENING, NOT LISTENING or FILTERED, and what answers there? As PortQry, with the evidence.",
  operands: [{ name: "host", words: "the host, where -n does not say it", optional: true }],
  options,
  rewrite: rewritePortQry,
  epilogue: `LISTENING      TCP: the connection was established; UDP: an answer came
NOT LISTENING  TCP: a reset came back; UDP: ICMP says that the port is unreachable
FILTERED       nothing came back, or ICMP says that something on the way forbids it
LISTENING or FILTERED   UDP: nothing came back, which a service that ignores us looks like as well

TCP 135 is asked for its endpoint map, 389 and 3268 for the rootDSE; 21, 22, 25, 110, 143, 587 for their greeting.
UDP 53 is asked by DNS, 88 by a Kerberos AS-REQ, 135 by ept_lookup, 137 by a NetBIOS node status, 389 by CLDAP.

Exit code: 0 all LISTENING; 1 one is NOT LISTENING and none FILTERED; 2 one is FILTERED (or LISTENING or FILTERED).

Examples:
  opnum query -n dc1.example -e 135
  opnum query -n dc1.example -p udp -o 53,88,137,389
  opnum query -n 2001:db8::5 -p both -e 389 --json
  opnum query -n exchange.example -r 6001:6004`,
  run,
});

async function run(invocation: Query): Promise<number> {
  const { options, out, io } = invocation;
  const host = hostOf(invocation);
  const question = questionOf(invocation);
  const protocols: readonly ("tcp" | "udp")[] = options.protocol === "both" ? ["tcp", "udp"] : [options.protocol === "udp" ? "udp" : "tcp"];
  if (options.ipv4 && options.ipv6) throw new UsageError("-4 and -6 exclude each other");
  if (options.sourcePort !== undefined && options.concurrency > 1 && question.ports.length > 1) {
    // One local port serves one question at a time.
    return inLog(invocation, () => ask(invocation, host, question, protocols, 1));
  }
  return inLog(invocation, () => ask(invocation, host, question, protocols, options.concurrency));

  function inLog(query: Query, work: () => Promise<number>): Promise<number> {
    const { log, overwrite } = query.options;
    if (log === undefined) return work();
    const file = openLog(log, overwrite);
    out.logTo((text) => writeSync(file, text));
    return work().finally(() => closeSync(file));
  }

  async function ask(
    query: Query,
    host: string,
    question: Question,
    protocols: readonly ("tcp" | "udp")[],
    concurrency: number,
  ): Promise<number> {
    out.line();
    out.line("Querying target system called:");
    out.line();
    out.line(` ${visible(host)}`);
    out.line();
    const target = await resolve(query, host);
    const signal = io.signal;
    const timeoutMs = options.timeout * (options.slow ? 2 : 1);
    const jobs = protocols.flatMap((protocol) => question.ports.map((number) => ({ protocol, port: number })));
    const deep = question.kind !== "range";
    if (deep) out.line("querying...");
    if (deep) out.line();
    const results: PortResult[] = [];
    const printer = new Printer(out, {
      host: target.host,
      sourcePort: options.sourcePort,
      range: question.kind === "range" && !options.all,
      total: jobs.length,
    });
    await inOrder(
      jobs,
      deep && jobs.length === 1 ? 1 : concurrency,
      (job) =>
        queryPort({
          ...job,
          host: target.host,
          addresses: target.addresses,
          timeoutMs,
          sourcePort: options.sourcePort,
          deep,
          endpointMapperPort: options.endpointMapper,
          signal,
        }),
      (result) => {
        results.push(result);
        printer.take(result);
      },
    );
    printer.end();
    const exitCode = exitCodeOf(results.map((result) => result.state));
    out.object({ schema: "opnum.query/1", host: target.host, addresses: target.addresses, results: results.map(toJson), exitCode });
    return exitCode;
  }
}

type Question = { readonly kind: "one" | "list" | "range"; readonly ports: readonly number[] };

function hostOf({ options, args }: Query): string {
  const [operand] = args;
  if (options.name !== undefined && operand !== undefined)
    throw new UsageError(`the host is given twice: -n ${options.name} and ${operand}`);
  const text = options.name ?? operand;
  if (text === undefined) throw new UsageError('which host? "opnum query -n HOST -e PORT"');
  const { host, port: inName } = parseHostPort(text);
  if (inName !== undefined) throw new UsageError(`-n takes a host; give the port as -e ${inName}`);
  return host;
}

function questionOf({ options }: Query): Question {
  const given = [options.endpoint, options.order, options.range].filter((value) => value !== undefined);
  if (given.length > 1) throw new UsageError("-e, -o and -r exclude each other");
  if (options.order !== undefined) return { kind: "list", ports: options.order };
  if (options.range !== undefined) {
    const [low, high] = options.range;
    return { kind: "range", ports: Array.from({ length: high - low + 1 }, (_, i) => low + i) };
  }
  // PortQry asks 80 where nothing is said; for a tool about RPC that would be an odd question.
  return { kind: "one", ports: [options.endpoint ?? options.endpointMapper] };
}

async function resolve({ options, out, io }: Query, host: string): Promise<ResolvedHost> {
  const family = options.ipv4 ? 4 : options.ipv6 ? 6 : undefined;
  const isName = parseHostPort(host).host === host && !/^[\d.]+$|:/.test(host);
  if (isName) {
    out.line("Attempting to resolve name to IP address...");
    out.line();
  }
  let target: ResolvedHost;
  try {
    target = await resolveHost(host, { ...(family === undefined ? {} : { family }), signal: io.signal });
  } catch (error) {
    if (error instanceof TransportError) out.line("Failed to resolve name to IP address");
    throw error;
  }
  if (!target.isAddress) out.line(`Name resolved to ${target.addresses.join(", ")}`);
  else if (!options.numeric && !out.json && !out.quiet) {
    out.line("Attempting to resolve IP address to a name...");
    out.line();
    const name = await reverseName(target.host, { signal: io.signal });
    out.line(name === undefined ? "Failed to resolve IP address to name" : `IP address resolved to ${visible(name)}`);
  }
  out.line();
  return target;
}

/** Runs the jobs side by side and hands their results out in the jobs' order. */
async function inOrder<J, R>(
  jobs: readonly J[],
  concurrency: number,
  work: (job: J) => Promise<R>,
  take: (result: R) => void,
): Promise<void> {
  const done = new Map<number, R>();
  let started = 0;
  let taken = 0;
  const worker = async () => {
    for (let index = started++; index < jobs.length; index = started++) {
      done.set(index, await work(jobs[index]!));
      for (; done.has(taken); taken++) {
        take(done.get(taken)!);
        done.delete(taken);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, jobs.length) }, worker));
}

/** Prints ports as they come; in a range, runs of ports that are closed alike become one line. */
class Printer {
  readonly #out: Output;
  readonly #context: { readonly host: string; readonly sourcePort: number | undefined; readonly range: boolean; readonly total: number };
  #run: PortResult[] = [];
  #seen = 0;
  readonly #counts: Record<PortState, number> = { listening: 0, "not-listening": 0, filtered: 0, "listening-or-filtered": 0 };

  constructor(
    out: Output,
    context: { readonly host: string; readonly sourcePort: number | undefined; readonly range: boolean; readonly total: number },
  ) {
    this.#out = out;
    this.#context = context;
  }

  take(result: PortResult): void {
    this.#seen += 1;
    this.#counts[result.state] += 1;
    if (!this.#context.range) printResult(this.#out, result, this.#context);
    else {
      const last = this.#run.at(-1);
      if (last !== undefined && (last.state !== result.state || last.protocol !== result.protocol || result.state === "listening"))
        this.#flush();
      this.#run.push(result);
      if (this.#seen === this.#context.total) this.#flush();
    }
    if (this.#context.total > 1 && this.#seen < this.#context.total) {
      this.#out.progress(`${this.#seen} of ${this.#context.total} ports, ${this.#counts.listening} listening`);
    }
  }

  end(): void {
    this.#out.progress("");
    if (!this.#context.range) return;
    const parts = (Object.keys(STATE_WORDS) as PortState[])
      .filter((state) => this.#counts[state] > 0)
      .map((state) => `${this.#counts[state]} ${STATE_WORDS[state]}`);
    this.#out.line();
    this.#out.line(`${this.#context.total} ports: ${parts.join(", ")}`);
  }

  #flush(): void {
    const run = this.#run;
    this.#run = [];
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    if (run.length <= 2) {
      for (const result of run) {
        printState(this.#out, result);
        for (const evidence of result.evidence) this.#out.line(this.#out.dim(`  ${evidenceWords(evidence)}`));
      }
      return;
    }
    const colour = first.state === "not-listening" ? this.#out.bad : this.#out.doubtful;
    this.#out.line(
      `${first.protocol.toUpperCase()} ports ${first.port}-${last.port}: ${colour(STATE_WORDS[first.state])} (${run.length} ports)`,
    );
    for (const evidence of first.evidence) this.#out.line(this.#out.dim(`  ${first.port}: ${evidenceWords(evidence)}`));
  }
}

function exitCodeOf(states: readonly PortState[]): number {
  if (states.some((state) => state === "filtered" || state === "listening-or-filtered")) return EXIT.filtered;
  return states.includes("not-listening") ? EXIT.notListening : EXIT.ok;
}

function openLog(path: string, overwrite: boolean): number {
  try {
    return openSync(path, overwrite ? "w" : "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw new UsageError(`-l ${path}: the file is there already; -y overwrites it`);
    throw error;
  }
}

/** opnum.query/1 */
function toJson(result: PortResult): object {
  const { answer, answerError, ...rest } = result;
  return {
    ...rest,
    service: rest.service ?? null,
    state: STATE_WORDS[rest.state],
    evidence: rest.evidence.map((evidence) => ({ ...evidence, ms: round(evidence.ms), words: evidenceWords(evidence) })),
    asked: rest.asked ?? null,
    answer: answer === undefined ? null : answerToJson(answer),
    answerError:
      answerError === undefined
        ? null
        : { status: answerError.status, statusName: answerError.statusName, words: oneLine(answerError.message) },
  };
}

function answerToJson(answer: NonNullable<PortResult["answer"]>): object {
  if (answer.kind === "endpoint-map") return { kind: answer.kind, ...answer.map };
  if (answer.kind === "greeting" || answer.kind === "datagram") {
    return { kind: answer.kind, octets: answer.bytes.length, text: visible(String.fromCharCode(...answer.bytes.subarray(0, 1_024))) };
  }
  return answer;
}

function round(ms: number): number {
  return Math.round(ms * 1_000) / 1_000;
}
