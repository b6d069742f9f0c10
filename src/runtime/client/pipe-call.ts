/** Calls whose response brings pipes. */
import { joined } from "../../bytes/joined.ts";
import type { NdrFormat } from "../../ndr/types.ts";
import { LimitError, type RpcError } from "../../status/errors.ts";
import { PipeReader, StubQueue } from "../pipes.ts";
import { formatOf, PendingCall } from "./pending-call.ts";

/**
 * A call with [out] pipes: the promise resolves when the response begins, with the pipes as async iterables and `result`, a promise of the other
 * [out] parameters, which come after the pipes. A pipe that is not read to its end is read over.
 */
export class PipeCall extends PendingCall {
  #queue: StubQueue | undefined;
  #held = false;
  #over = false;

  fragment(stub: Uint8Array, littleEndian: boolean): void {
    const queue = this.#queue ?? this.#begin(littleEndian);
    queue.push(stub);
    this.#regulate(queue);
    if (queue.waiting > MOST_WAITING) this.cancelWith(new LimitError(`more than ${MOST_WAITING} octets of a pipe wait to be read`));
  }

  override response(_stub: Uint8Array, littleEndian: boolean): void {
    this.end(undefined);
    (this.#queue ?? this.#begin(littleEndian)).end();
  }

  override fault(status: number, didNotExecute: boolean, stub: Uint8Array, callId: number, unsigned: boolean): void {
    super.fault(status, didNotExecute, stub, callId, unsigned);
    this.#queue?.fail(this.faultError(status, didNotExecute, stub, callId, unsigned));
  }

  override failed(error: RpcError): void {
    super.failed(error);
    this.#queue?.fail(this.named(error));
  }

  #begin(littleEndian: boolean): StubQueue {
    const { kinds } = this.operation;
    const queue = new StubQueue(() => this.#regulate(queue));
    this.#queue = queue;
    const format = formatOf(this.context, littleEndian);
    const reader = new PipeReader(queue, new Uint8Array(0), 0, format, "server", this.operation.caller.settings.codec);
    const pipes = kinds.pipes.filter((pipe) => pipe.isOut);
    const answer: Record<string, unknown> = {};
    const drained = pipes.map((parameter, index) => {
      const { elements, done } = readToEnd(reader.elements(parameter, index));
      answer[parameter.name] = elements;
      return done;
    });
    const result = Promise.all(drained).then(() => this.#others(queue, reader, format));
    // Whoever reads the pipe hears of a failure there.
    result.catch(() => {});
    answer["result"] = result;
    this.resolve(answer);
    return queue;
  }

  /** Reading stops while the program does not keep up, if nothing else comes by this connection. */
  #regulate(queue: StubQueue): void {
    const hold = !this.#over && queue.waiting > (this.#held ? HIGH_WATER / 2 : HIGH_WATER);
    if (hold === this.#held) return;
    this.#held = hold;
    this.bound?.link.hold?.(hold ? 1 : -1);
  }

  protected override end(error: unknown): void {
    super.end(error);
    this.#over = true;
    if (this.#queue !== undefined) this.#regulate(this.#queue);
  }

  async #others(queue: StubQueue, reader: PipeReader, format: NdrFormat): Promise<Record<string, unknown>> {
    const parts = [reader.rest.bytes];
    for (let more = await queue.next(); more !== null; more = await queue.next()) parts.push(more);
    const { values } = this.operation.codec.decodeResponse(joined(parts), this.request, format, reader.rest.position);
    this.accept(values);
    return values;
  }
}

/** Octets of an [out] pipe that may wait for the program before reading stops. */
const HIGH_WATER = 1024 * 1024;
/** Octets of an [out] pipe that may wait where reading goes on for other calls, so that nothing slows the server down. */
const MOST_WAITING = 256 * 1024 * 1024;

/** The elements, and a promise that they have all been read; whoever stops early lets the rest be read over. */
function readToEnd(source: AsyncGenerator<unknown, void, undefined>): { elements: AsyncIterable<unknown>; done: Promise<void> } {
  let resolve!: () => void;
  let reject!: (error: unknown) => void;
  const done = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  done.catch(() => {});
  async function* elements(): AsyncGenerator<unknown, void, undefined> {
    try {
      for (;;) {
        const step = await source.next();
        if (step.done === true) break;
        yield step.value;
      }
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      (async () => {
        while ((await source.next()).done !== true);
      })().then(resolve, reject);
    }
  }
  return { elements: elements(), done };
}
