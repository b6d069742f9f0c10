/** Sessions of SMB 3: their handshakes, the keys that come of them, and what these open. Channels of one session share it, on whatever connection they are. */
import { hash } from "#crypto";
import { copied } from "../../bytes/copied.ts";
import { toHex } from "../../bytes/hex.ts";
import { u32 } from "../../bytes/integers.ts";
import {
  contextNumbers,
  DIALECT,
  decodeSmb2NegotiateResponse,
  decodeSmb2SessionSetupRequest,
  decodeSmb2SessionSetupResponse,
  NEGOTIATE_CONTEXT,
  SMB2,
  SMB2_FLAG,
  TRANSFORM_HEADER_LENGTH,
} from "../../pdu/smb2/index.ts";
import { STATUS_MORE_PROCESSING_REQUIRED, STATUS_PENDING } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Opened } from "../decryptor.ts";
import { type Budget, COST } from "./budget.ts";
import { Exchange, type ExchangeKeys } from "./exchange.ts";
import type { SmbSessionKey } from "./key-material.ts";
import { SMB_CIPHER, SmbOpener, smbDirectionKeys, smbKeyLength } from "./smb-keys.ts";
import type { Tally } from "./tally.ts";

/** Sessions that are known at once, and handshakes of one connection; the oldest gives way. */
const MOST_SESSIONS = 16_384;
const MOST_HANDSHAKES = 8;
/** Keys that one session may have: as many as were given for its id, or derived by authentications of several servers behind one address. */
const MOST_CANDIDATES = 8;
/** Messages at which a key that never opened one is no more tried. */
const MOST_FAILURES = 8;

const SESSION_FLAG_BINDING = 1;

/** What a connection has agreed upon. */
interface Connection {
  dialect: number;
  cipher: number;
  /** Of NEGOTIATE's messages; undefined where they were not captured. */
  preauthHash: Uint8Array | undefined;
  readonly handshakes: Map<string, Handshake>;
}

/** One session setup under way, by the session's id, or by the message's number before there is one. */
interface Handshake {
  readonly exchange: Exchange;
  preauthHash: Uint8Array | undefined;
  /** It began without an id: a server that was started anew gives the ids that it gave before. */
  readonly fresh: boolean;
  binding: boolean;
}

interface Candidate {
  readonly name: string;
  readonly ciphers: readonly number[];
  keys(cipher: number): Uint8Array | undefined;
}

interface Session {
  /** By direction: what opens it, once found; before, what may. */
  readonly sides: readonly [SessionSide, SessionSide];
  /** Why there is no key, in words. */
  closedBecause: string | undefined;
}

interface SessionSide {
  opener: { readonly name: string; readonly opener: SmbOpener } | undefined;
  opened: number;
  failures: number;
  candidates: Candidate[];
}

export class SmbSessions {
  readonly #budget: Budget;
  readonly #tally: Tally;
  readonly #keys: ExchangeKeys;
  readonly #given = new Map<string, SmbSessionKey[]>();
  readonly #connections = new WeakMap<Conversation, Connection>();
  /** By server's address and SessionId. */
  readonly #sessions = new Map<string, Session>();

  constructor(given: readonly SmbSessionKey[], keys: ExchangeKeys, budget: Budget, tally: Tally) {
    this.#budget = budget;
    this.#keys = keys;
    this.#tally = tally;
    for (const key of given) {
      const list = this.#given.get(key.sessionId) ?? [];
      if (list.length < MOST_CANDIDATES) list.push(key);
      this.#given.set(key.sessionId, list);
    }
  }

  /** NEGOTIATE or SESSION_SETUP. */
  setup(conversation: Conversation, message: Uint8Array): void {
    try {
      const response = (u32(message, 16) & SMB2_FLAG.SERVER_TO_REDIR) !== 0;
      const command = message[12]! | (message[13]! << 8);
      const connection = this.#connection(conversation);
      if (command === SMB2.NEGOTIATE) this.#negotiate(connection, message, response);
      else if (command === SMB2.SESSION_SETUP) this.#sessionSetup(conversation, connection, message, response);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  }

  /** A message behind its TRANSFORM_HEADER. */
  open(conversation: Conversation, side: Side, transformed: Uint8Array): Opened | undefined {
    const size = transformed.length < TRANSFORM_HEADER_LENGTH ? 0 : u32(transformed, 36);
    if (size === 0 || size > transformed.length - TRANSFORM_HEADER_LENGTH) {
      this.#tally.closed("encrypted by SMB, and cut or malformed");
      return undefined;
    }
    const id = toHex(transformed.subarray(44, 52));
    const session = this.#session(conversation, id);
    const one = session.sides[side];
    if (one.opener !== undefined) {
      const plain = one.opener.opener.open(transformed);
      if (plain !== undefined) {
        one.opened++;
        this.#tally.opened(one.opener.name);
        return { plain };
      }
      this.#tally.closed("altered: the signature of an SMB message does not hold");
      return { plain: undefined, alteredUnder: one.opener.name };
    }
    if (one.failures < MOST_FAILURES) {
      for (const candidate of one.candidates) {
        for (const cipher of candidate.ciphers) {
          const key = candidate.keys(cipher);
          if (key === undefined || key.length !== smbKeyLength(cipher)) continue;
          if (!this.#budget.spend(COST.decryption(transformed.length))) break;
          const opener = new SmbOpener(cipher, key);
          const plain = opener.open(transformed);
          if (plain === undefined) continue;
          one.opener = { name: candidate.name, opener };
          one.opened = 1;
          this.#tally.opened(candidate.name);
          return { plain };
        }
      }
    }
    if (one.candidates.length > 0) one.failures++;
    this.#tally.closed(
      one.candidates.length > 0
        ? `encrypted by SMB, and ${[...new Set(one.candidates.map(({ name }) => name))].join(", ")} is not the right key: no signature holds`
        : `encrypted by SMB ${session.closedBecause ?? "in a session whose setup is not in the capture, no key given"}`,
    );
    return undefined;
  }

  // --- handshake ---

  #negotiate(connection: Connection, message: Uint8Array, response: boolean): void {
    if (!response) {
      connection.preauthHash = hash("sha512", NOTHING, message);
      return;
    }
    const { dialect, contexts } = decodeSmb2NegotiateResponse(message);
    // An answer to SMB 1's negotiate: another follows.
    if (dialect === DIALECT.SMB_2_WILDCARD) return;
    connection.dialect = dialect;
    const capabilities = contexts.find(({ type }) => type === NEGOTIATE_CONTEXT.ENCRYPTION_CAPABILITIES);
    connection.cipher = (capabilities === undefined ? undefined : contextNumbers(capabilities)?.[0]) ?? SMB_CIPHER.AES_128_CCM;
    if (connection.preauthHash !== undefined) connection.preauthHash = hash("sha512", connection.preauthHash, message);
  }

  #sessionSetup(conversation: Conversation, connection: Connection, message: Uint8Array, response: boolean): void {
    const id = toHex(message.subarray(40, 48));
    const number = `message ${toHex(message.subarray(24, 32))}`;
    const { handshakes } = connection;
    if (!response) {
      const { securityBuffer, flags } = decodeSmb2SessionSetupRequest(message);
      const handshake = handshakes.get(id) ?? {
        exchange: new Exchange(),
        preauthHash: connection.preauthHash,
        fresh: id === NO_SESSION,
        binding: false,
      };
      handshakes.delete(id);
      handshake.binding ||= (flags & SESSION_FLAG_BINDING) !== 0;
      this.#hashed(handshake, message);
      handshake.exchange.token(this.#keys, 0, copied(securityBuffer));
      if (handshakes.size >= MOST_HANDSHAKES)
        for (const oldest of handshakes.keys()) {
          handshakes.delete(oldest);
          break;
        }
      handshakes.set(number, handshake);
      return;
    }
    const handshake = handshakes.get(number);
    if (handshake === undefined) return;
    const status = u32(message, 8);
    if (status !== 0 && status !== STATUS_MORE_PROCESSING_REQUIRED) {
      // STATUS_PENDING is put off; everything else is the end of it.
      if (status !== STATUS_PENDING) handshakes.delete(number);
      return;
    }
    handshakes.delete(number);
    handshake.exchange.token(this.#keys, 1, copied(decodeSmb2SessionSetupResponse(message).securityBuffer));
    if (status === STATUS_MORE_PROCESSING_REQUIRED) {
      this.#hashed(handshake, message);
      handshakes.set(id, handshake);
    } else if (!handshake.binding) this.#established(conversation, connection, id, handshake);
  }

  #hashed(handshake: Handshake, message: Uint8Array): void {
    if (handshake.preauthHash !== undefined) handshake.preauthHash = hash("sha512", handshake.preauthHash, message);
  }

  #established(conversation: Conversation, { dialect, cipher }: Connection, id: string, { exchange, preauthHash, fresh }: Handshake): void {
    if (fresh) this.#sessions.delete(placeOf(conversation, id));
    const session = this.#session(conversation, id);
    // Of a session that authenticates again the keys stay.
    if (session.sides.some(({ opened }) => opened > 0)) return;
    session.closedBecause = exchange.closedBecause;
    for (const { name, key } of exchange.sessionKeys()) this.#derive(session, name, key, dialect, [cipher], preauthHash);
    // Keys of directions, where they are given, need nothing else; session keys want the hash of this handshake.
    for (const { name, sessionKey } of this.#given.get(id) ?? [])
      if (sessionKey !== undefined) this.#derive(session, name, sessionKey, dialect, [cipher], preauthHash);
  }

  #derive(
    session: Session,
    name: string,
    sessionKey: Uint8Array,
    dialect: number,
    ciphers: readonly number[],
    preauthHash: Uint8Array | undefined,
  ): void {
    for (const side of [0, 1] as const) {
      const keys = (cipher: number) => {
        const both = smbDirectionKeys(sessionKey, { dialect, cipher, preauthHash });
        return side === 0 ? both.fromClient : both.fromServer;
      };
      this.#candidate(session.sides[side], { name, ciphers, keys });
    }
  }

  #candidate(side: SessionSide, candidate: Candidate): void {
    // The newest first: a number may be used again; of Kerberos' keys the last is what it should be.
    side.candidates = [candidate, ...side.candidates].slice(0, MOST_CANDIDATES);
    side.failures = 0;
  }

  #session(conversation: Conversation, id: string): Session {
    const key = placeOf(conversation, id);
    let session = this.#sessions.get(key);
    if (session !== undefined) return session;
    const side = (): SessionSide => ({ opener: undefined, opened: 0, failures: 0, candidates: [] });
    session = { sides: [side(), side()], closedBecause: undefined };
    for (const { name, fromClient, fromServer, sessionKey } of this.#given.get(id) ?? []) {
      // Without its handshake the dialect is not known: the keys of older ones need no more than the session's.
      if (sessionKey !== undefined) this.#derive(session, name, sessionKey, DIALECT.SMB_3_0, [SMB_CIPHER.AES_128_CCM], undefined);
      const ciphers = Object.values(SMB_CIPHER);
      if (fromClient !== undefined) this.#candidate(session.sides[0], { name, ciphers, keys: () => fromClient });
      if (fromServer !== undefined) this.#candidate(session.sides[1], { name, ciphers, keys: () => fromServer });
    }
    if (this.#sessions.size >= MOST_SESSIONS)
      for (const oldest of this.#sessions.keys()) {
        this.#sessions.delete(oldest);
        break;
      }
    this.#sessions.set(key, session);
    return session;
  }

  #connection(conversation: Conversation): Connection {
    let connection = this.#connections.get(conversation);
    if (connection === undefined) {
      connection = { dialect: DIALECT.SMB_3_0, cipher: SMB_CIPHER.AES_128_CCM, preauthHash: undefined, handshakes: new Map() };
      this.#connections.set(conversation, connection);
    }
    return connection;
  }
}

function placeOf({ server }: Conversation, id: string): string {
  return `${server.address} ${id}`;
}

/** SessionId of who asks for a new one, [MS-SMB2] 3.2.4.2.3. */
const NO_SESSION = "0".repeat(16);

/** PreauthIntegrityHashValue begins with 64 octets of zero. */
const NOTHING = new Uint8Array(64);
