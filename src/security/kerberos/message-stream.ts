/** What one end of a context sends: its keys and its sequence numbers. [RFC 4121] and [RFC 4757] 7 each make one of their own. */

export type Verdict = "good" | "altered" | "out-of-sequence";

export interface MessageStream {
  /** Sequence number of the next message. Undefined: whichever comes is taken, and counted from there; for readers of captures, which may miss some. */
  sequence: number | undefined;
  /** Octets of a signature that leaves the stub data in clear, and of one that does not. */
  readonly micLength: number;
  readonly wrapLength: number;
  /**
   * Signs a PDU, and encrypts `stub..stubEnd` in place if `seal`. The signature is written behind the sec_trailer at `stubEnd`.
   * @param signHeader it covers header, stub data and sec_trailer; else the stub data
   */
  protect(octets: Uint8Array, from: number, stub: number, stubEnd: number, signHeader: boolean, seal: boolean): void;
  /**
   * Undoes that, and says whether the signature, which ends at `signatureEnd`, holds. The signature's octets are written over, and sealed stub data is
   * zeros when it does not hold.
   */
  check(
    octets: Uint8Array,
    from: number,
    stub: number,
    stubEnd: number,
    signatureEnd: number,
    signHeader: boolean,
    sealed: boolean,
  ): Verdict;
  /** A signature over a message that travels apart from it (GSS_GetMIC). */
  mic(message: Uint8Array): Uint8Array;
  checkMic(message: Uint8Array, mic: Uint8Array): Verdict;
  /** Overwrites the keys. */
  close(): void;
}

export interface StreamOptions {
  /** Who sends. */
  readonly sender: "initiator" | "acceptor";
  /** The key is one that the acceptor made: AcceptorSubkey of [RFC 4121] 4.2.2. */
  readonly acceptorSubkey: boolean;
  /** GSS_C_DCE_STYLE was agreed upon. */
  readonly dce: boolean;
  readonly sequence: number | undefined;
}
