/** How a server lets clients authenticate: who takes which type, how failures are slowed down, and what the audit is told. */
import { copied } from "../../bytes/copied.ts";
import { type AuthenticationLevel, type AuthenticationType, authLevelName } from "../../knowledge/authentication.ts";
import type { Acceptor, SecurityContext } from "../../security/context.ts";
import { ERROR_ACCESS_DENIED } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { Clock } from "../../transport/clock.ts";
import { channels } from "../diagnostics.ts";
import type { AuthenticationFailures } from "./failures.ts";

/** Where an authentication comes from. */
export interface AuthenticationOrigin {
  readonly protocolSequence: string;
  readonly address: string;
  readonly port: number;
  /** Where it came to, a string binding. */
  readonly endpoint: string;
}

type Answer = Uint8Array | undefined;

export class Authentication {
  readonly #acceptors: readonly Acceptor[];
  /** Undefined where nobody is slowed down. */
  readonly #failures: AuthenticationFailures | undefined;
  readonly #clock: Clock;
  /** Have waited for their turn. */
  readonly #looked = new WeakSet<SecurityContext>();
  /** Their failure has been told. */
  readonly #told = new WeakSet<SecurityContext>();

  constructor(acceptors: readonly Acceptor[], failures: AuthenticationFailures | undefined, clock: Clock) {
    this.#acceptors = acceptors;
    this.#failures = failures;
    this.#clock = clock;
  }

  /** Undefined: nobody takes that type. */
  accept(type: AuthenticationType, level: AuthenticationLevel, address: string): SecurityContext | undefined {
    return this.#acceptors.find((one) => one.authType === type)?.accept({ level, address });
  }

  /** One leg of a context, at the time that the client has deserved. @throws SecurityError */
  step(context: SecurityContext, token: Uint8Array, from: AuthenticationOrigin): Answer | Promise<Answer> {
    const turn = this.#looked.has(context) ? undefined : this.#failures?.turn(from.address);
    if (turn === undefined || turn.waitMs === 0) return this.#look(context, token, from);
    if (turn.refuse) throw this.#refused(context, turn.waitMs, from);
    this.#looked.add(context);
    // The token lies in a buffer that will be another's by then.
    const kept = copied(token);
    return this.#after(turn.waitMs).then(() => this.#look(context, kept, from));
  }

  /** A context that was established failed: a PDU that is not what was signed. */
  failed(context: SecurityContext, error: unknown, from: AuthenticationOrigin): void {
    if (error instanceof SecurityError) this.#tell(context, error, from);
  }

  #look(context: SecurityContext, token: Uint8Array, from: AuthenticationOrigin): Answer | Promise<Answer> {
    let answer: Answer | Promise<Answer>;
    try {
      answer = context.step(token);
    } catch (error) {
      const delayMs = this.#count(context, error, from);
      if (delayMs === 0) throw error;
      return this.#after(delayMs).then(() => Promise.reject(error));
    }
    if (answer instanceof Promise) {
      return answer.then(
        (sent) => this.#answered(context, sent, from),
        async (error: unknown) => {
          const delayMs = this.#count(context, error, from);
          if (delayMs > 0) await this.#after(delayMs);
          throw error;
        },
      );
    }
    return this.#answered(context, answer, from);
  }

  #answered(context: SecurityContext, answer: Answer, from: AuthenticationOrigin): Answer {
    // Netlogon's legs hold nothing but names: who has the key shows by the first PDU.
    if (context.state === "established" && context.mechanism !== "netlogon") this.#succeeded(context, from);
    return answer;
  }

  /** A first PDU under the context holds. */
  proven(context: SecurityContext, from: AuthenticationOrigin): void {
    if (context.mechanism === "netlogon") this.#succeeded(context, from);
  }

  #succeeded(context: SecurityContext, from: AuthenticationOrigin): void {
    if (!channels.serverAuthentication.hasSubscribers) return;
    const { peer, mechanism, level } = context;
    channels.serverAuthentication.publish({
      event: "success",
      ...from,
      account: peer?.name,
      mechanism,
      level: authLevelName(level),
      anonymous: peer?.anonymous ?? true,
      cause: undefined,
      error: undefined,
    });
  }

  /** @returns milliseconds for which the answer is held back */
  #count(context: SecurityContext, error: unknown, from: AuthenticationOrigin): number {
    if (!(error instanceof SecurityError)) return 0;
    // A client that is gone has not failed; but who leaves before the word of a domain controller comes has guessed as well as who waits for it.
    if (context.state === "closed" && accountOf(error) === undefined) return 0;
    this.#tell(context, error, from);
    return this.#failures?.failed(from.address, accountOf(error)) ?? 0;
  }

  #refused(context: SecurityContext, retryMs: number, from: AuthenticationOrigin): SecurityError {
    const words = `too many failing authentications came from ${from.address}; the next one is looked at in ${Math.ceil(retryMs / 1000)} s`;
    const likely = { kind: "rate-limit", retryMs } as const;
    const mechanism = context.mechanism ?? "spnego";
    const error = new SecurityError(ERROR_ACCESS_DENIED, "client", words, { mechanism, likely, leg: "before the first leg" });
    context.close();
    this.#tell(context, error, from);
    return error;
  }

  #tell(context: SecurityContext, error: SecurityError, from: AuthenticationOrigin): void {
    if (!channels.serverAuthentication.hasSubscribers || this.#told.has(context)) return;
    this.#told.add(context);
    channels.serverAuthentication.publish({
      event: "failure",
      ...from,
      account: accountOf(error),
      mechanism: error.mechanism,
      level: authLevelName(context.level),
      anonymous: false,
      cause: error.likely.kind,
      error,
    });
  }

  #after(ms: number): Promise<void> {
    return new Promise((resolve) => this.#clock.after(ms, resolve));
  }
}

/** Whom the client said it is, where the failure tells. */
function accountOf({ likely }: SecurityError): string | undefined {
  return "user" in likely ? likely.user : undefined;
}
