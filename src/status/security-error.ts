import { type Party, RpcError } from "./errors.ts";

/** The likely cause of an authentication that failed. */
export type SecurityCause =
  /** `seconds` that the other clock is ahead of ours; negative where it is behind. */
  | { kind: "clock-skew"; seconds: number }
  /** The name asked for is not known to the KDC, or the service has another key than the KDC thinks (a ticket for somebody else). */
  | { kind: "wrong-target"; targetName: string }
  | { kind: "unknown-user"; user: string }
  | { kind: "wrong-password"; user: string }
  /** Which of the two it was is not told by this peer. */
  | { kind: "wrong-user-or-password"; user: string }
  | { kind: "account"; user: string; what: "disabled" | "locked" | "expired" | "password-expired" | "password-must-change" | "restricted" }
  /** No encryption type, or NTLM feature, that both take. */
  | { kind: "encryption-type"; ours: readonly string[]; theirs: readonly string[] }
  /** The peer wants more than was offered, or less than we insist on. */
  | { kind: "level"; asked: string; wanted?: string }
  /** A ticket or context is over. */
  | { kind: "expired"; at?: number }
  /** No KDC, domain controller or trust relationship to be had. `proofSent`: one was told who we are and did not answer; it may have judged that all the same. */
  | { kind: "no-authority"; realm: string; proofSent?: boolean }
  /** No credentials where they were said to be. `place` is a file, a cache's name, an option. */
  | { kind: "no-credentials"; place: string }
  /** Octets that were changed on their way, replayed, or put in another order; or keys that are not the same at both ends. */
  | { kind: "altered" }
  | { kind: "out-of-sequence" }
  /** The peer's token cannot be what it should be. */
  | { kind: "token" }
  /** Too many failures from there; `retryMs` until the next try is looked at. */
  | { kind: "rate-limit"; retryMs: number }
  | { kind: "refused" };

/** An authentication that failed, or a PDU whose protection does not hold. */
export class SecurityError extends RpcError {
  override name = "SecurityError";
  /** ntlm, kerberos, spnego, netlogon. */
  readonly mechanism: string;
  readonly likely: SecurityCause;
  /** What was being done when it failed: "AS exchange", "leg 2", "request", ... */
  readonly leg: string;
  /** What the peer answered, by its specification's name (`KDC_ERR_PREAUTH_FAILED`, `STATUS_LOGON_FAILURE`); undefined where nothing came. */
  readonly answer: string | undefined;
  /** What to do next, in a sentence; undefined where there is nothing to say. */
  readonly advice: string | undefined;
  /** A token that tells the peer why (Kerberos: KRB-ERROR with our time); undefined where there is none. Who can still send one may. */
  readonly reply: Uint8Array | undefined;

  /**
   * @param status SEC_E_*, RPC_S_*, NTSTATUS or Win32
   * @param words what happened, without secrets
   */
  constructor(status: number, party: Party, words: string, data: SecurityErrorData) {
    super(
      status,
      party,
      data.advice === undefined ? words : `${words}; ${data.advice}`,
      data.error === undefined ? {} : { cause: data.error },
    );
    this.mechanism = data.mechanism;
    this.likely = data.likely;
    this.leg = data.leg;
    this.answer = data.answer;
    this.advice = data.advice;
    this.reply = data.reply;
  }
}

export interface SecurityErrorData {
  readonly mechanism: string;
  readonly likely: SecurityCause;
  readonly leg: string;
  readonly answer?: string | undefined;
  readonly advice?: string | undefined;
  readonly reply?: Uint8Array | undefined;
  /** The error behind it, such as why Kerberos failed before NTLM was tried. */
  readonly error?: unknown;
}
