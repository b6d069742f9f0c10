/** The worker: everything that reads captures happens here, so that the page never waits. */
import { CaptureError } from "../../../../src/capture/frame.ts";
import { FilterError } from "../../../../src/findings/filter.ts";
import { RpcError } from "../../../../src/status/errors.ts";
import { visibleDeep } from "../../shared/deep.ts";
import { Analysis } from "./analysis.ts";
import { KeyError, keyMaterial } from "./keys.ts";
import { type Answer, CANCELLED, type Failure, type Request, type ToWorker } from "./protocol.ts";

interface Scope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: unknown): void;
}
const scope = globalThis as unknown as Scope;

let analysis: Analysis | undefined;

scope.onmessage = ({ data }) => {
  answer(data, (part) => scope.postMessage({ id: data.id, ...visibleDeep(part) }));
};

async function answer(request: Request, say: (answer: Answer) => void): Promise<void> {
  try {
    await work(request, say);
  } catch (error) {
    say({ kind: "failure", failure: failureOf(error) });
  }
}

async function work(request: Request, say: (answer: Answer) => void): Promise<void> {
  if (request.kind === "open") {
    const started = performance.now();
    const opened = new Analysis(request.files, request.filter, await keyMaterial(request.keys));
    analysis = opened;
    const total = opened.octets;
    const { report, ladders, activity } = await opened.report((octets, frames) => say({ kind: "progress", octets, total, frames }));
    say({ kind: "report", report, ladders, activity, calls: opened.calls.count, took: performance.now() - started });
    return;
  }
  if (analysis === undefined) throw new Error("nothing was opened");
  switch (request.kind) {
    case "calls":
      say({ kind: "calls", page: analysis.page(request.query) });
      break;
    case "ladder":
      say({ kind: "ladder", ladder: await analysis.ladder(request.conversation, latest("ladder")) });
      break;
    case "frame":
      say({ kind: "frame", frame: await analysis.frame(request.frame, latest("frame")) });
      break;
  }
}

const MOOT = new Error("something else was asked for");
const running = new Map<"ladder" | "frame", { aborted: boolean; readonly reason: unknown }>();

/** Somebody who goes from arrow to arrow wants the last one only: what is read for the others is stopped. */
function latest(kind: "ladder" | "frame"): { aborted: boolean; readonly reason: unknown } {
  const before = running.get(kind);
  if (before !== undefined) before.aborted = true;
  const signal = { aborted: false, reason: MOOT };
  running.set(kind, signal);
  return signal;
}

function failureOf(error: unknown): Failure {
  if (error === MOOT) return CANCELLED;
  if (error instanceof CaptureError) {
    const command = error.problem.kind === "other-format" ? error.problem.command : undefined;
    // The command stands by itself on the page.
    return { words: command === undefined ? error.words : error.words.replace(`; convert it: ${command}`, ""), command, defect: false };
  }
  if (error instanceof FilterError)
    return { words: `the filter cannot be understood: ${error.message}`, command: undefined, defect: false };
  if (error instanceof KeyError) return { words: `the keys cannot be understood: ${error.message}`, command: undefined, defect: false };
  if (error instanceof RpcError) return { words: error.message, command: undefined, defect: false };
  // A file that changed or went away while it was read, a disk that was taken out.
  if (error instanceof DOMException)
    return { words: `the file cannot be read any more: ${error.message}`, command: undefined, defect: false };
  return { words: error instanceof Error ? error.message : String(error), command: undefined, defect: true };
}
