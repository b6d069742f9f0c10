/**
 * The door for keys. What is sealed in a capture is handed to a Decryptor; without one, or where it has no key, dissectors go on with what
 * travels in the clear. `decrypt/` has the one that reads NTLM, Kerberos and SMB 3.
 */
import type { KerberosMessage } from "../pdu/kerberos/message.ts";
import type { StubOctets } from "./analysis.ts";
import type { Conversation, Side } from "./conversation.ts";

/** A leg of an authentication. Legs come in their order. */
export interface Leg {
  readonly conversation: Conversation;
  readonly side: Side;
  /** What auth_context_id counts within: the association. Compared by identity; several pipes of one conversation have one each. */
  readonly association: object;
  /** auth_type and auth_level of the sec_trailer, [MS-RPCE] 2.2.1.1.7 and 2.2.1.1.8. */
  readonly authType: number;
  readonly authLevel: number;
  readonly authContextId: number;
  /** pfc_flags of the PDU: both sides say there whether signatures cover headers ([MS-RPCE] 2.2.2.3). */
  readonly flags: number;
  /** auth_value: valid as long as one likes. */
  readonly token: Uint8Array;
}

/** A protected PDU of one association and one auth_context_id. */
export interface SealedPdu {
  readonly conversation: Conversation;
  readonly side: Side;
  readonly association: object;
  readonly authType: number;
  readonly authLevel: number;
  readonly authContextId: number;
  /** The whole PDU. */
  readonly pdu: Uint8Array;
  /** Octets of auth_value at its end. */
  readonly authLength: number;
  /** What is sealed within it: stub data, verification trailer and authentication padding; nothing (`start` is `end`) where it is only signed. */
  readonly start: number;
  readonly end: number;
}

/** What a key made of something protected. */
export interface Opened {
  /** The plain octets; undefined where it was altered on its way, or is not what its signature says for another reason. */
  readonly plain: Uint8Array | undefined;
  /** Its signature does not hold, under a key that is right for what came before it. The key's name, never the key. */
  readonly alteredUnder?: string;
}

/** What keys came to, for the report. */
export interface DecryptionFacts {
  /** Keys that were right for something: their names, the PDUs and SMB messages that were sealed and are read now, and those that were signed and are found genuine. */
  readonly keys: readonly { readonly name: string; readonly opened: number; readonly verified: number }[];
  /** What could not be read or checked, and why, in words. */
  readonly closed: readonly { readonly why: string; readonly count: number }[];
  /** Names of keys that fitted nothing. */
  readonly unused: readonly string[];
  /** What was given up so that the work has an end. */
  readonly warnings: readonly string[];
}

export interface Decryptor {
  /**
   * Keys that a capture file brings along (a Decryption Secrets Block of pcapng), before the frames that stand behind them. Not asked of who has no
   * use for them.
   * @param type of the block: 0x544c534b is a TLS key log, 0x5353484b one of SSH
   */
  secret?(type: number, octets: Uint8Array): void;
  /** So that session keys can be derived: bind, alter_context, their answers and AUTH3. */
  leg(leg: Leg): void;
  /**
   * The plain octets for `start..end` of the PDU; undefined where no key fits. PDUs come in their order, signed ones too: signatures use up keystream.
   */
  pdu(sealed: SealedPdu): Opened | undefined;
  /**
   * NEGOTIATE and SESSION_SETUP of SMB 2 and 3, requests and answers, header included: the authentication is in them, and SMB 3.1.1 derives its keys from
   * all their octets ([MS-SMB2] 3.1.4.4.1). Octets that stay as they are.
   */
  smbSetup?(conversation: Conversation, side: Side, message: Uint8Array): void;
  /** An SMB3 message behind its TRANSFORM_HEADER ([MS-SMB2] 2.2.41): the plain message; undefined where no key fits. */
  smb(conversation: Conversation, side: Side, transformed: Uint8Array): Opened | undefined;
  /** What a client and a KDC say to each other: session keys of tickets are in the answers. */
  kdc?(conversation: Conversation, message: KerberosMessage): void;
  /** A call of Netlogon's interface that travelled in the clear, with its answer: the challenges that its sealing keys are made of are in such. */
  netlogon?(conversation: Conversation, opnum: number, asked: StubOctets, answered: StubOctets): void;
  /** What came of it. */
  facts?(): DecryptionFacts;
}
