/**
 * Per-message tokens: what protects PDUs once a context is established. A `MessageStream` is what one end sends: its keys and its sequence numbers.
 * A context has one for each direction; whoever listens with the key (a capture's reader) makes the same two.
 *
 * `tokens-cfx.ts` has those of the AES types ([RFC 4121], as [MS-KILE] 3.4.5.4.1 wants them), `tokens-rc4.ts` those of arcfour-hmac ([RFC 4757] 7).
 */
import type { KerberosKey } from "./etypes/encryption-type.ts";
import { aesEncryptionType, arcfourHmac, requireEncryptionType } from "./etypes/index.ts";
import { CfxStream } from "./tokens-cfx.ts";
import { Rc4Stream } from "./tokens-rc4.ts";

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

/**
 * @param key is copied
 * @throws SecurityError for a type that is not spoken here
 */
export function messageStream(key: KerberosKey, options: StreamOptions): MessageStream {
  const aes = aesEncryptionType(key.etype);
  if (aes !== undefined) return new CfxStream(aes, key.octets, options);
  if (key.etype === arcfourHmac.id) return new Rc4Stream(key.octets, options);
  requireEncryptionType(key.etype, "per-message tokens");
  throw new TypeError(`encryption type ${key.etype} has no per-message tokens`);
}
