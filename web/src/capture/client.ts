/** The page's end of the worker. Asking again for something of a kind makes older questions of that kind moot: their answers are dropped. */
import packedWorker from "virtual:worker";
import type { Ladder } from "../../../src/findings/ladder.ts";
import {
  type Answer,
  CANCELLED,
  type CallPage,
  type CallQuery,
  type Failure,
  type FrameView,
  type FromWorker,
  type Keys,
  type Request,
  type ToWorker,
} from "./worker/protocol.ts";

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

let unpacked: Promise<Blob> | undefined;

/** The worker's script, unpacked at first use. */
function workerSource(): Promise<Blob> {
  unpacked ??= (async () => {
    const octets = Uint8Array.from(atob(packedWorker), (character) => character.charCodeAt(0));
    const stream = new Blob([octets]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Blob([await new Response(stream).arrayBuffer()], { type: "text/javascript" });
  })();
  return unpacked;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

export class CaptureClient {
  #worker: Worker | undefined;
  #next = 1;
  #generation = 0;
  readonly #waiting = new Map<number, Waiting>();

  /**
   * Reads the files; what was open before is forgotten.
   * @param filter an expression as of `opnum trace --filter`
   * @param keys what may open what is sealed
   * @throws CaptureFailure
   */
  async open(files: readonly File[], filter: string | undefined, keys: Keys, onProgress: (progress: Progress) => void): Promise<Opened> {
    this.close();
    const named = files.map((file) => ({ name: file.name, blob: file }));
    return (await this.#ask({ kind: "open", files: named, filter, keys }, onProgress)) as Opened;
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
    this.#generation++;
    for (const { reject } of this.#waiting.values()) reject(new CaptureFailure(CANCELLED));
    this.#waiting.clear();
  }

  async #ask(request: Request, onProgress?: (progress: Progress) => void): Promise<Answer> {
    const generation = this.#generation;
    const source = await workerSource();
    // Closed in the meantime: what was asked for is of no more use to anybody.
    if (generation !== this.#generation) throw new CaptureFailure(CANCELLED);
    this.#worker ??= this.#start(source);
    const worker = this.#worker;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      worker.postMessage({ ...request, id } satisfies ToWorker);
    });
  }

  #start(source: Blob): Worker {
    const address = URL.createObjectURL(source);
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
