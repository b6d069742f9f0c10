/** From what was typed to a verdict on the screen and in files. */
import { hostname, platform } from "node:os";
import { visible } from "../../bytes/visible.ts";
import type { DiagnosisKdc } from "../../diagnose/kdc.ts";
import type { Diagnosis } from "../../findings/diagnosis/diagnosis.ts";
import { judgeEvidence } from "../../findings/diagnosis/judge.ts";
import type { EvidenceFile, Observation, Target } from "../../findings/diagnosis/observation.ts";
import { RpcError } from "../../status/errors.ts";
import { ladderOf } from "../credentials.ts";
import { EXIT } from "../exit-codes.ts";
import { explain } from "../explain.ts";
import { Interruption } from "../io.ts";
import { InputError, UsageError } from "../settings.ts";
import { version } from "../version.ts";
import type { Why } from "../why.ts";
import { checkWritable, loadEvidence, rounded, saveEvidence, writeOrSay } from "./evidence-file.ts";
import { diagnosisJson } from "./json.ts";
import { typedTarget, whyOptions } from "./options.ts";
import { wantsAscii } from "./path.ts";
import { printDiagnosis, ruleLines } from "./print.ts";
import { startProgress } from "./progress.ts";

/** A KDC that says nothing has half of the time, and not more than this: so that it can be said, or NTLM be spoken. Milliseconds. */
const KDC_TIMEOUT_MS = 6_000;

export async function runWhy(invocation: Why): Promise<number> {
  try {
    return await run(invocation);
  } catch (error) {
    throw ownError(error, invocation);
  }
}

async function run(invocation: Why): Promise<number> {
  const { options, io } = invocation;
  // Said before anything is sent: nobody waits for a verdict that then cannot be kept.
  if (options.save !== undefined) checkWritable("--save", options.save, options.overwrite);
  if (options.html !== undefined) checkWritable("--html", options.html, true);
  if (options.from !== undefined) return finish(invocation, await loadEvidence(options.from, io), false);
  if (options.compare !== undefined) return (await import("./compare.ts")).runCompare(invocation, options.compare);
  return diagnose(invocation);
}

async function diagnose(invocation: Why): Promise<number> {
  const { options, args, io, out } = invocation;
  const typed = typedTarget(args);
  const settings = whyOptions(options, typed);
  if (typed.remark !== undefined && !options.redact) out.note(typed.remark);
  // A verdict of kept evidence needs none of it.
  const { diagnoseHost } = await import("../../diagnose/why.ts");
  let kdc: DiagnosisKdc | undefined;
  using who = await ladderOf(options, io, out, async () => {
    const { DiagnosisKdc } = await import("../../diagnose/kdc.ts");
    kdc = new DiagnosisKdc({ timeoutMs: Math.min(KDC_TIMEOUT_MS, options.timeout / 2) });
    return kdc;
  });
  const partial = new Partial(options.timeout);
  const progress = startProgress(out, typed.host, options.ascii || wantsAscii(io));
  let file: EvidenceFile;
  try {
    file = await diagnoseHost(
      { host: typed.host, what: typed.what },
      {
        ...settings,
        idleMs: options.idle,
        scan: options.scan,
        security: who.security,
        mechanisms: who.mechanisms,
        signal: io.signal,
        onTarget: (target) => {
          partial.begin(target);
          kdc?.know(target.domainController);
        },
        onPhase: (words) => progress.phase(words),
        onObservation: (observation) => {
          partial.add(observation);
          progress.seen(observation);
        },
      },
    );
  } catch (error) {
    const soFar = partial.file();
    if (!(io.signal.reason instanceof Interruption) || io.signal.reason.by !== "SIGINT" || soFar === undefined) throw error;
    progress[Symbol.dispose]();
    return finish(invocation, soFar, true);
  } finally {
    progress[Symbol.dispose]();
  }
  return finish(invocation, file, false);
}

/** Judges, then prints and writes what was asked for. What was interrupted is printed only. */
async function finish(invocation: Why, seen: EvidenceFile, interrupted: boolean): Promise<number> {
  const { options, io, out } = invocation;
  const exact = rounded(seen);
  const file = options.redact ? (await import("../../findings/diagnosis/redact.ts")).redactEvidence(exact) : exact;
  const diagnosis = judgeEvidence(file);
  const exitCode = interrupted ? EXIT.interrupted : diagnosis.exitCode;
  await print(invocation, diagnosis, interrupted);
  out.object(diagnosisJson(diagnosis, exitCode, interrupted));
  if (interrupted) return exitCode;
  if (options.save !== undefined) {
    await saveEvidence(options.save, file);
    out.note(`written: ${visible(options.save)}`);
  }
  if (options.html !== undefined) {
    const { whyPage } = await import("./html.ts");
    await writeOrSay("--html", options.html, whyPage(diagnosis));
    out.note(`written: ${visible(options.html)}`);
  }
  return exitCode;

  async function print(_: Why, judged: Diagnosis, stopped: boolean): Promise<void> {
    if (out.json || out.quiet) return;
    if (options.ticket && !stopped) {
      const { ticketText } = await import("../../findings/diagnosis/ticket.ts");
      const text = ticketText(judged, options.rules === undefined ? {} : { format: options.rules });
      for (const line of text.trimEnd().split("\n")) out.line(line);
      return;
    }
    if (options.brief && options.rules !== undefined && !stopped) {
      // For a pipe: the verdict is beside, and what is pasted alone.
      out.note(visible(judged.sentence));
      for (const line of ruleLines(judged.rules, options.rules)) out.line(visible(line));
      return;
    }
    printDiagnosis(out, judged, {
      width: Math.min(io.stdout.columns || 80, 120),
      ascii: options.ascii || wantsAscii(io),
      verbose: options.verbose,
      brief: options.brief,
      rules: options.rules,
      interrupted: stopped,
    });
  }
}

/** What was seen until Ctrl-C. */
class Partial {
  readonly #began = Date.now();
  readonly #timeoutMs: number;
  readonly #observations: Observation[] = [];
  #target: Target | undefined;

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  begin(target: Target): void {
    this.#target = target;
  }

  add(observation: Observation): void {
    this.#observations.push(observation);
  }

  /** undefined: nothing was begun. */
  file(): EvidenceFile | undefined {
    if (this.#target === undefined) return undefined;
    const local = this.#observations.flatMap((seen) => (seen.kind === "dial" && seen.localAddress !== "" ? [seen.localAddress] : []));
    return {
      format: "opnum-evidence-1",
      version: version(),
      target: this.#target,
      began: this.#began * 1_000,
      ms: Date.now() - this.#began,
      timeoutMs: this.#timeoutMs,
      client: { host: hostname(), addresses: [...new Set(local)], system: platform() },
      recording: { by: undefined, why: "it was interrupted" },
      redacted: false,
      observations: this.#observations,
    };
  }
}

/** Exit codes below 64 are verdicts here: what goes wrong otherwise has none of them. */
export function ownError(error: unknown, { io }: Pick<Why, "io">): unknown {
  if (io.signal.aborted || error instanceof UsageError || error instanceof InputError) return error;
  if (error instanceof RpcError && error.name === "TargetError")
    return new UsageError(/^no service/.test(error.words) ? `${error.words} ("opnum lookup --services" lists the services)` : error.words);
  const { exitCode, line } = explain(error);
  // Credentials that cannot be had, a target that is none: what was typed is wrong.
  return exitCode < EXIT.usage ? new UsageError(line) : error;
}
