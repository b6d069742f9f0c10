/** The page's end of the worker. Asking again for something of a kind makes older questions of that kind moot: their answers are dropped. */
import workerSource from "virtual:worker";
import type { Ladder } from "../../../src/findings/ladder.ts";
import type { Answer, CallPage, CallQuery, Failure, FrameView, FromWorker, Request, ToWorker } from "./worker/protocol.ts";

export type Opened = Extract<FromWorker, { kind: "report" }>;
export type Progress = Extract<Answer, { kind: "progress" }>;

export class CaptureFailure extends Error {
  override name = "CaptureFailure";
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.words);
    this.failure = failure;
  }
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

export class CaptureClient {
  #worker: Worker | undefined;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  /** Reads the files; what was open before is forgotten. @throws CaptureFailure */
  async open(files: readonly File[], onProgress: (progress: Progress) => void): Promise<Opened> {
    this.close();
    return (await this.#ask({ kind: "open", files: files.map((file) => ({ name: file.name, blob: file })) }, onProgress)) as Opened;
  }

  async calls(query: CallQuery): Promise<CallPage> {
    return ((await this.#ask({ kind: "calls", query })) as Extract<Answer, { kind: "calls" }>).page;
  }

  async ladder(conversation: string): Promise<Ladder | undefined> {
    return ((await this.#ask({ kind: "ladder", conversation })) as Extract<Answer, { kind: "ladder" }>).ladder;
  }

  async frame(frame: number): Promise<FrameView | undefined> {
    return ((await this.#ask({ kind: "frame", frame })) as Extract<Answer, { kind: "frame" }>).frame;
  }

  /** Stops at once whatever is under way. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new CaptureFailure({ words: "cancelled", command: undefined, defect: false }));
    this.#waiting.clear();
  }

  #ask(request: Request, onProgress?: (progress: Progress) => void): Promise<Answer> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ ...request, id } satisfies ToWorker);
    });
  }

  #start(): Worker {
    const address = URL.createObjectURL(new Blob([workerSource], { type: "text/javascript" }));
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      const waiting = this.#waiting.get(data.id);
      if (waiting === undefined) return;
      if (data.kind === "progress") return waiting.onProgress?.(data);
      this.#waiting.delete(data.id);
      if (data.kind === "failure") waiting.reject(new CaptureFailure(data.failure));
      else waiting.resolve(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      const failure = { words: event.message || "the worker could not be started", command: undefined, defect: true };
      for (const { reject } of this.#waiting.values()) reject(new CaptureFailure(failure));
      this.#waiting.clear();
    };
    // It has its source as soon as it speaks; the address is of no use to anybody then.
    worker.addEventListener("message", () => URL.revokeObjectURL(address), { once: true });
    return worker;
  }
}
