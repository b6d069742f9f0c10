/** One question to the KDCs of a realm: attempts that overlap, of which the first with an answer counts. */
import { visible } from "../../bytes/visible.ts";
import { formatHostPort } from "../../ids/ip-address.ts";
import { AS_REP } from "../../pdu/kerberos/as-rep.ts";
import { decodeKrbErrorStart, KRB_ERROR } from "../../pdu/kerberos/krb-error.ts";
import { TGS_REP } from "../../pdu/kerberos/tgs-rep.ts";
import { RPC_S_CALL_CANCELLED, SEC_E_NO_AUTHENTICATING_AUTHORITY } from "../../status/codes.ts";
import { CancelledError, RpcError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { Clock } from "../clock.ts";
import { errorCode } from "../tcp/failures.ts";
import type { KdcAddress, KdcDirectory } from "./locate.ts";
import { askByTcp } from "./tcp.ts";
import { askByUdp } from "./udp.ts";

export interface ExchangeSettings {
  readonly timeoutMs: number;
  readonly patienceMs: number;
  readonly udpPreferenceLimit: number;
  readonly clock: Clock;
}

const RESPONSE_TOO_BIG = 52;
/** KDC_ERR_SVC_UNAVAILABLE: another KDC may be able to. */
const UNAVAILABLE = 29;

interface Attempt {
  readonly kdc: KdcAddress;
  readonly by: "udp" | "tcp";
}

/** @throws SecurityError no-authority @throws CancelledError */
export async function exchangeWith(
  directory: KdcDirectory,
  realm: string,
  message: Uint8Array,
  settings: ExchangeSettings,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  if (signal?.aborted) throw cancelled(realm, signal.reason);
  return new Race(directory, realm, message, settings, signal).run();
}

class Race {
  readonly #directory: KdcDirectory;
  readonly #realm: string;
  readonly #message: Uint8Array;
  readonly #settings: ExchangeSettings;
  readonly #signal: AbortSignal | undefined;
  /** Ends what is under way: an answer came, or time is over. */
  readonly #over = new AbortController();
  readonly #queue: Attempt[] = [];
  readonly #failures: { readonly attempt: Attempt; readonly words: string; readonly error: unknown }[] = [];
  readonly #running = new Set<Attempt>();
  #cancelPatience = (): void => {};
  #resolve!: (answer: Uint8Array) => void;
  #reject!: (error: unknown) => void;
  /** An answer that is one, and is no help; better than none. */
  #fallback: Uint8Array | undefined;

  constructor(directory: KdcDirectory, realm: string, message: Uint8Array, settings: ExchangeSettings, signal: AbortSignal | undefined) {
    this.#directory = directory;
    this.#realm = realm;
    this.#message = message;
    this.#settings = settings;
    this.#signal = signal;
  }

  async run(): Promise<Uint8Array> {
    const { clock, timeoutMs } = this.#settings;
    const cancelTimeout = clock.after(timeoutMs, () => this.#fail());
    const abort = () => this.#reject(cancelled(this.#realm, this.#signal?.reason));
    this.#signal?.addEventListener("abort", abort, { once: true });
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        this.#resolve = resolve;
        this.#reject = reject;
        this.#begin().catch(reject);
      });
    } finally {
      cancelTimeout();
      this.#cancelPatience();
      this.#signal?.removeEventListener("abort", abort);
      this.#over.abort();
    }
  }

  async #begin(): Promise<void> {
    const kdcs = await this.#directory.kdcsOf(this.#realm);
    const attempts = (by: "udp" | "tcp") =>
      kdcs.filter((kdc) => kdc.by === undefined || kdc.by === by).map((kdc): Attempt => ({ kdc, by }));
    const large = this.#message.length > this.#settings.udpPreferenceLimit;
    this.#queue.push(...(large ? [...attempts("tcp"), ...attempts("udp")] : [...attempts("udp"), ...attempts("tcp")]));
    this.#next();
  }

  #next(): void {
    this.#cancelPatience();
    if (this.#over.signal.aborted) return;
    const attempt = this.#queue.shift();
    if (attempt === undefined) {
      if (this.#running.size === 0) this.#fail();
      return;
    }
    this.#running.add(attempt);
    this.#cancelPatience = this.#settings.clock.after(this.#settings.patienceMs, () => this.#next());
    this.#ask(attempt).then(
      (answer) => this.#answered(attempt, answer),
      (error: unknown) => this.#failed(attempt, error),
    );
  }

  async #ask({ kdc, by }: Attempt): Promise<Uint8Array> {
    const addresses = await this.#directory.addressesOf(kdc.host);
    const ask = by === "udp" ? askByUdp : askByTcp;
    let last: unknown;
    for (const address of addresses) {
      try {
        return await ask(address, kdc.port, this.#message, { ...this.#settings, signal: this.#over.signal });
      } catch (error) {
        last = error;
        if (this.#over.signal.aborted) break;
      }
    }
    throw last;
  }

  #answered(attempt: Attempt, answer: Uint8Array): void {
    this.#running.delete(attempt);
    const kind = answer[0];
    if (kind !== AS_REP && kind !== TGS_REP && kind !== KRB_ERROR) {
      this.#note(attempt, "it answered with what is no KDC's message", undefined);
      return;
    }
    const code = kind === KRB_ERROR ? decodeKrbErrorStart(answer)?.errorCode : undefined;
    if (code === RESPONSE_TOO_BIG && attempt.by === "udp") {
      // The same KDC by TCP, before anybody else.
      this.#queue.unshift({ kdc: attempt.kdc, by: "tcp" });
      this.#note(attempt, "the answer is too large for UDP", undefined);
      return;
    }
    if (code === UNAVAILABLE && (this.#queue.length > 0 || this.#running.size > 0)) {
      this.#fallback = answer;
      this.#note(attempt, "KDC_ERR_SVC_UNAVAILABLE", undefined);
      return;
    }
    this.#resolve(answer);
  }

  #failed(attempt: Attempt, error: unknown): void {
    this.#running.delete(attempt);
    this.#note(attempt, wordsOf(error), error);
  }

  #note(attempt: Attempt, words: string, error: unknown): void {
    if (this.#over.signal.aborted) return;
    this.#failures.push({ attempt, words, error });
    this.#next();
  }

  #fail(): void {
    if (this.#fallback !== undefined) {
      this.#resolve(this.#fallback);
      return;
    }
    const { timeoutMs } = this.#settings;
    const told = this.#failures.map(({ attempt, words }) => `${named(attempt)}: ${words}`);
    const silent = [...this.#running].map((attempt) => `${named(attempt)}: no answer within ${timeoutMs} ms`);
    const list = [...told, ...silent].map((line) => visible(line, { limit: 300 })).join("; ");
    const words = `no KDC of the realm ${visible(this.#realm, { limit: 128 })} could be asked: ${list === "" ? `DNS did not answer within ${timeoutMs} ms` : list}`;
    this.#reject(
      new SecurityError(SEC_E_NO_AUTHENTICATING_AUTHORITY, "network", words, {
        mechanism: "kerberos",
        likely: { kind: "no-authority", realm: this.#realm },
        leg: "KDC",
        advice: "look whether they run and what filters port 88 (opnum query -p both -e 88 -n HOST)",
        error: new AggregateError(
          this.#failures.map(({ error }) => error).filter((error) => error !== undefined),
          words,
        ),
      }),
    );
  }
}

function named({ kdc, by }: Attempt): string {
  return `${formatHostPort(kdc.host, kdc.port)} by ${by.toUpperCase()}`;
}

function wordsOf(error: unknown): string {
  if (error instanceof RpcError) return error.words;
  const code = errorCode(error);
  if (code === "ENOTFOUND" || code === "ENODATA" || code === "EAI_AGAIN") return `the name has no address (${code})`;
  if (code === "ECONNREFUSED") return "refused: nothing listens there, or a firewall rejects";
  return code === "UNKNOWN" ? String((error as Error)?.message ?? error) : code;
}

function cancelled(realm: string, cause: unknown): CancelledError {
  const words = `asking the KDC of ${visible(realm, { limit: 128 })} was cancelled`;
  return new CancelledError(RPC_S_CALL_CANCELLED, "signal", words, { cause });
}
