/**
 * The door for keys. What is sealed in a capture is handed to a Decryptor; without one, or where it has no key, dissectors go on with what
 * travels in the clear. Providers belong to security.
 */
import type { Conversation, Side } from "./conversation.ts";

/** A protected PDU of one association and one auth_context_id. */
export interface SealedPdu {
  readonly conversation: Conversation;
  readonly side: Side;
  /** auth_type and auth_level of the sec_trailer, [MS-RPCE] 2.2.1.1.7 and 2.2.1.1.8. */
  readonly authType: number;
  readonly authLevel: number;
  readonly authContextId: number;
  /** The whole PDU. */
  readonly pdu: Uint8Array;
  /** What is sealed within it: stub data, verification trailer and authentication padding; nothing (`start` is `end`) where it is only signed. */
  readonly start: number;
  readonly end: number;
}

export interface Decryptor {
  /**
   * Keys that a capture file brings along (a Decryption Secrets Block of pcapng), before the frames that stand behind them. Not asked of who has no
   * use for them.
   * @param type of the block: 0x544c534b is a TLS key log, 0x5353484b one of SSH
   */
  secret?(type: number, octets: Uint8Array): void;
  /** Legs of an authentication, in order, so that session keys can be derived. `token` is auth_value or the security blob of SMB. */
  token(conversation: Conversation, side: Side, authType: number, authContextId: number, token: Uint8Array): void;
  /**
   * The plain octets for `start..end` of the PDU; undefined where no key fits. PDUs come in their order, signed ones too: signatures use up keystream.
   */
  pdu(sealed: SealedPdu): Uint8Array | undefined;
  /** An SMB3 message behind its TRANSFORM_HEADER ([MS-SMB2] 2.2.41): the plain message; undefined where no key fits. */
  smb(conversation: Conversation, side: Side, transformed: Uint8Array): Uint8Array | undefined;
}
