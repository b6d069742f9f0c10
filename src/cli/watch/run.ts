/** Rounds of a diagnosis, what changed between them, and the end. */
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { visible } from "../../bytes/visible.ts";
import { TargetError } from "../../diagnose/target.ts";
import { type DiagnoseOptions, diagnoseHost } from "../../diagnose/why.ts";
import type { Diagnosis, VerdictClass } from "../../findings/diagnosis/diagnosis.ts";
import { judgeEvidence } from "../../findings/diagnosis/judge.ts";
import { some, wrap } from "../../findings/layout.ts";
import { ladderOf } from "../credentials.ts";
import { EXIT } from "../exit-codes.ts";
import { explain } from "../explain.ts";
import { Interruption, pause } from "../io.ts";
import { UsageError } from "../settings.ts";
import { version } from "../version.ts";
import { checkWatch, type Watch } from "../watch.ts";
import { writeWhole } from "../whole-file.ts";
import { typedTarget, whyOptions } from "../why/options.ts";
import { ownError } from "../why/run.ts";
import { type MetricsServer, serveMetrics } from "./listen.ts";
import { metricsText } from "./metrics.ts";

const SCHEMA = "opnum.watch/1";

export async function runWatch(invocation: Watch): Promise<number> {
  try {
    return await watchRounds(invocation);
  } catch (error) {
    throw ownError(error, invocation);
  }
}

async function watchRounds(invocation: Watch): Promise<number> {
  checkWatch(invocation);
  const { options, args, io, out } = invocation;
  if (options.metrics !== undefined) checkPlace(options.metrics);
  const typed = typedTarget(args);
  const settings = whyOptions(options, typed);
  if (typed.remark !== undefined) out.note(typed.remark);
  using who = await ladderOf(options, io, out);
  const rounds = new Rounds(invocation, typed.host, typed.what ?? "");
  let server: MetricsServer | undefined;
  try {
    if (options.listen !== undefined) {
      server = await serveMetrics(options.listen, () => rounds.metrics());
      out.note(`Figures: ${server.url}`);
    }
    const begin = performance.now();
    for (let round = 0; options.count === 0 || round < options.count; round++) {
      if (round > 0) await pause(untilNext(begin, options.interval), io.signal);
      out.progress(rounds.progress());
      await rounds.one(
        { host: typed.host, what: typed.what },
        { ...settings, security: who.security, mechanisms: who.mechanisms, signal: io.signal },
      );
      if (rounds.refused) {
        out.note("The authentication was refused: the watch ends, as going on could lock the account.");
        break;
      }
    }
  } catch (error) {
    if (!(io.signal.reason instanceof Interruption) || io.signal.reason.by === "EPIPE") throw error;
  } finally {
    out.progress("");
    await server?.close();
  }
  return rounds.end();
}

class Rounds {
  refused = false;
  readonly #invocation: Watch;
  readonly #host: string;
  readonly #what: string;
  readonly #began = Date.now();
  readonly #classes = new Map<VerdictClass, number>();
  #rounds = 0;
  #changes = 0;
  #errors = 0;
  #last: Diagnosis | undefined;
  #changedAt: number | undefined;
  #error = "";
  #unwritten = "";

  constructor(invocation: Watch, host: string, what: string) {
    this.#invocation = invocation;
    this.#host = host;
    this.#what = what;
  }

  /** @throws what the first round cannot be begun for; the signal's reason */
  async one(request: { readonly host: string; readonly what: string | undefined }, settings: DiagnoseOptions): Promise<void> {
    const { out } = this.#invocation;
    let diagnosis: Diagnosis;
    try {
      const evidence = await diagnoseHost(request, {
        ...settings,
        // As it happens: a second one could lock the account, whatever becomes of this round.
        onObservation: (seen) => {
          if (seen.kind === "authentication" && seen.outcome === "rejected") this.refused = true;
        },
      });
      diagnosis = judgeEvidence(evidence);
    } catch (error) {
      settings.signal?.throwIfAborted();
      if (error instanceof TargetError || error instanceof UsageError) throw error;
      this.#failed(error);
      await this.#write();
      return;
    }
    this.#error = "";
    const before = this.#last;
    this.#last = diagnosis;
    this.#rounds++;
    this.#classes.set(diagnosis.class, (this.#classes.get(diagnosis.class) ?? 0) + 1);
    const differs = before === undefined || signature(before) !== signature(diagnosis);
    if (differs) {
      if (before !== undefined) this.#changes++;
      this.#changedAt = Date.now();
    }
    // Whoever reads of a change finds it in the figures.
    await this.#write();
    if (differs) this.#tell(before, diagnosis);
    out.progress(this.progress());
  }

  metrics(): string {
    return metricsText({
      version: version(),
      host: this.#host,
      service: this.#what,
      rounds: this.#rounds,
      changes: this.#changes,
      errors: this.#errors,
      classes: this.#classes,
      changedAt: this.#changedAt === undefined ? undefined : this.#changedAt / 1000,
      last: this.#last,
    });
  }

  progress(): string {
    const state = this.#last === undefined ? "" : `; ${this.#last.class} since ${time(this.#changedAt ?? this.#began)}`;
    return `${some(this.#rounds, "round")} of ${visible(this.#host)}${state}; Ctrl-C ends it`;
  }

  /** The summary. @returns the exit code */
  end(): number {
    const { out, io } = this.#invocation;
    const seconds = Math.round((Date.now() - this.#began) / 1000);
    const classes = Object.fromEntries(this.#classes);
    const exitCode = this.#last?.exitCode ?? (io.signal.aborted ? EXIT.interrupted : EXIT.internal);
    const [rounds, changes, errors] = [this.#rounds, this.#changes, this.#errors];
    out.object({ schema: SCHEMA, event: "end", time: now(), rounds, changes, errors, classes, seconds, exitCode });
    const each = [...this.#classes].map(([name, count]) => `${name} ${count}`).join(", ");
    const failed = errors === 0 ? "" : `, ${some(errors, "error")}`;
    out.line(`${some(rounds, "round")} in ${span(seconds)}${each === "" ? "" : `: ${each}`}; ${some(changes, "change")}${failed}.`);
    return exitCode;
  }

  #tell(before: Diagnosis | undefined, after: Diagnosis): void {
    const { out, io } = this.#invocation;
    out.object({
      schema: SCHEMA,
      event: before === undefined ? "first" : "change",
      time: now(),
      target: this.#host,
      service: this.#what,
      from: before?.class ?? null,
      to: after.class,
      sentence: after.sentence,
      exitCode: after.exitCode,
      actor: after.actor,
      server: after.server ?? null,
      transport: after.transport ?? null,
      port: after.port ?? null,
      interface: after.interface ?? null,
      findings: after.findings.map(({ rule, severity }) => ({ rule, severity })),
      ms: Math.round(after.evidence.ms),
    });
    const paint = after.class === "fine" ? out.good : after.class === "undecided" ? out.doubtful : out.bad;
    out.line(`${now()}  ${before === undefined ? "" : `${before.class} -> `}${paint(after.class)}`);
    const width = Math.min(io.stdout.columns || 80, 120);
    for (const line of wrap(visible(after.sentence), width - 2)) out.line(`  ${line}`);
  }

  /** An error of this machine is said once, until it is another. */
  #failed(error: unknown): void {
    const { out } = this.#invocation;
    this.#errors++;
    const { line } = explain(error);
    if (line === this.#error) return;
    this.#error = line;
    out.object({ schema: SCHEMA, event: "error", time: now(), words: line });
    out.note(`${now()}  no verdict: ${line}`);
  }

  async #write(): Promise<void> {
    const { options, out } = this.#invocation;
    if (options.metrics === undefined) return;
    try {
      // For another user's exporter.
      await writeWhole(options.metrics, this.metrics(), 0o644);
      this.#unwritten = "";
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      if (code !== this.#unwritten) out.note(`--metrics ${visible(options.metrics)}: it cannot be written (${code})`);
      this.#unwritten = code;
    }
  }
}

/** What a verdict says, without times and counts. */
function signature(diagnosis: Diagnosis): string {
  const findings = diagnosis.findings
    .filter(({ severity }) => severity !== "note")
    .map(({ rule, server, transport, port, interface: of, status }) => [rule, server, transport, port, of?.uuid, status].join(" "));
  return [diagnosis.class, ...[...new Set(findings)].sort()].join("\n");
}

/** Milliseconds to the next beginning; a round that took longer than the interval leaves one out. */
function untilNext(begin: number, interval: number): number {
  const gone = performance.now() - begin;
  return interval - (gone % interval);
}

/** @throws UsageError, before anything is sent */
function checkPlace(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new UsageError(`--metrics ${visible(path)}: it is no file`);
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (folder === undefined || !folder.isDirectory())
    throw new UsageError(`--metrics ${visible(path)}: there is no folder ${visible(dirname(path))}`);
}

function now(): string {
  return time(Date.now());
}

/** To the second. */
function time(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

function span(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
