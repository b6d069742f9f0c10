/** SMB over TCP 445 and 139: sessions, authentications, pipes, and RPC in the pipes. */
import { SESSION_PACKET } from "../../pdu/netbios/session-packet.ts";
import { DecodeError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";
import { type MessageReader, SmbFraming } from "./framing.ts";
import { SmbSession, SUCCESS } from "./session.ts";
import { Smb1 } from "./smb1.ts";
import { Smb2 } from "./smb2.ts";

/** Reads SMB 1, 2 and 3 out of a connection. */
export function openSmb(analysis: Analysis, conversation: Conversation): StreamConsumer {
  return new SmbStream(analysis, conversation);
}

/** Whether octets begin with a session message of SMB, on whatever port; undefined where more are needed to tell. */
export function isSmb(bytes: Uint8Array, start: number, end: number): boolean | undefined {
  for (let i = 0; i < 8; i++) {
    if (start + i >= end) return undefined;
    const octet = bytes[start + i]!;
    if (i === 0 ? octet !== 0 : i === 4 ? octet < 0xfd : i > 4 && octet !== SMB[i - 5]) return false;
  }
  return true;
}

const SMB = [0x53, 0x4d, 0x42];

class SmbStream implements StreamConsumer, MessageReader {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #framing: SmbFraming;
  readonly #session: SmbSession;
  readonly #smb1: Smb1;
  readonly #smb2: Smb2;
  readonly #ended: [boolean, boolean] = [false, false];

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    conversation.carries = "smb";
    this.#framing = new SmbFraming(analysis, this);
    this.#session = new SmbSession(analysis, conversation);
    this.#smb1 = new Smb1(this.#session);
    this.#smb2 = new Smb2(this.#session);
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#framing.octets(side, bytes, start, end, frame, time);
  }

  gap(side: Side, length: number | undefined, frame: number, time: number): void {
    this.#framing.gap(side, length, frame, time);
  }

  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    if (this.#ended[side]) return;
    this.#ended[side] = true;
    this.#framing.end(side);
    this.#session.end(side, how, frame, time);
    if (!this.#ended[0] || !this.#ended[1]) return;
    if (this.#session.negotiating !== undefined) this.#session.tell("negotiate", this.#session.negotiating, undefined);
    this.#smb1.end();
    this.#smb2.end();
    this.#session.over();
  }

  message(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    try {
      switch (bytes[start]) {
        case 0xff:
          this.#smb1.message(side, bytes, start, end, frame, time);
          break;
        case 0xfe:
          this.#smb2.message(side, bytes, start, end, frame, time);
          break;
        case 0xfd:
          this.#sealed(side, bytes, start, end, frame, time);
          break;
        case 0xfc:
          this.#session.message("smb2", side, "compressed message", frame, time);
          break;
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.#analysis.drop("damaged");
    }
  }

  wanted(side: Side, bytes: Uint8Array, start: number, end: number, _total: number, frame: number, time: number): boolean {
    switch (bytes[start]) {
      case 0xff:
        return this.#smb1.wanted(side, bytes, start, end, frame, time);
      case 0xfe:
        return this.#smb2.wanted(side, bytes, start, end, frame, time);
      case 0xfd:
        if (this.#analysis.options.decryptor !== undefined) return true;
        this.#sealed(side, bytes, start, end, frame, time);
        return false;
      default:
        return true;
    }
  }

  service(side: Side, type: number, bytes: Uint8Array, start: number, _end: number, frame: number, time: number): void {
    this.#session.message("netbios", side, SERVICES[type] ?? `type 0x${type.toString(16)}`, frame, time);
    if (type !== SESSION_PACKET.NEGATIVE_SESSION_RESPONSE) return;
    const code = bytes[start] ?? 0;
    const words = NEGATIVE[code] ?? "the NetBIOS session was refused";
    this.#session.tell("negotiate", { frame, time }, { status: code, name: `NetBIOS session error 0x${code.toString(16)}`, words });
  }

  lost(side: Side, frame: number, time: number): void {
    this.#session.lost(side, frame, time);
  }

  /** What SMB 3 encrypted: read where somebody has the key, otherwise counted and told once. */
  #sealed(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    const opened = this.#analysis.options.decryptor?.smb(this.#conversation, side, bytes.slice(start, end));
    if (opened?.alteredUnder !== undefined) {
      const mark = { frame, time };
      this.#analysis.emit({ kind: "altered", conversation: this.#conversation, mark, side, protocol: "smb", key: opened.alteredUnder });
    }
    const plain = opened?.plain;
    if (plain !== undefined) {
      if (plain[0] === 0xfe) this.#smb2.message(side, plain, 0, plain.length, frame, time);
      return;
    }
    this.#session.message("smb2", side, "encrypted message", frame, time);
    // What is encrypted belongs to a session that was set up.
    if (this.#session.sealed++ === 0) this.#session.tell("session-setup", { frame, time }, this.#session.setup ?? SUCCESS);
  }
}

const SERVICES: Readonly<Record<number, string>> = {
  129: "SESSION REQUEST",
  130: "POSITIVE SESSION RESPONSE",
  131: "NEGATIVE SESSION RESPONSE",
  132: "RETARGET SESSION RESPONSE",
  133: "SESSION KEEP ALIVE",
};

/** Error codes, [RFC 1002] 4.3.4. */
const NEGATIVE: Readonly<Record<number, string>> = {
  128: "the server does not listen on the name that was called",
  129: "the server does not listen for the name that calls",
  130: "the name that was called is not there",
  131: "the server has not the resources for another session",
  143: "the server gives no reason",
};
