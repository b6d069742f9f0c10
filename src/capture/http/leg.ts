/**
 * Connections to a server of ncacn_http: those of a proxy, one for each channel, with its RTS PDUs ([MS-RPCH] 2.1.2.2), or of version 1, with RPC
 * alone (2.1.1.2). The server says "ncacn_http/1.0" first.
 */
import { formatHostPort } from "../../ids/ip-address.ts";
import { PTYPE_RTS, RTS_FLAG } from "../../pdu/rts/index.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";
import { Channel, FirstPdu } from "./channel.ts";
import { rtsPdu } from "./virtual-connection.ts";

const BANNER: readonly number[] = Array.from("ncacn_http/1.0", (character) => character.charCodeAt(0));

/** Whether a client's first octets are an RTS PDU; undefined where more are needed to tell. */
export function isRts(bytes: Uint8Array, start: number, end: number): boolean | undefined {
  if (bytes[start] !== 5 || (end - start > 1 && bytes[start + 1] !== 0)) return false;
  return end - start > 2 ? bytes[start + 2] === PTYPE_RTS : undefined;
}

export function openRpcLeg(analysis: Analysis, conversation: Conversation): StreamConsumer {
  return new LegStream(analysis, conversation);
}

class LegStream implements StreamConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #target: string;
  /** Octets of the banner that were heard; all of it once something else was. */
  #banner = 0;
  readonly #first = new FirstPdu();
  #channel: Channel | undefined = undefined;
  #rpc: StreamConsumer | undefined = undefined;
  readonly #ended: [boolean, boolean] = [false, false];

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    conversation.carries = "rpc";
    const { address, port } = conversation.server;
    this.#target = formatHostPort(address, port);
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    let at = start;
    if (side === 1) {
      while (at < end && this.#banner < BANNER.length && bytes[at] === BANNER[this.#banner]) {
        this.#banner++;
        at++;
      }
      if (at === end) return;
      this.#banner = BANNER.length;
      if (this.#channel === undefined) this.#openRpc();
    } else if (this.#channel === undefined && this.#rpc === undefined) {
      at = this.#first.push(bytes, at, end);
      const head = this.#first.taken();
      if (head === undefined) return;
      const flags = rtsPdu(head, 0, head.length)?.flags ?? 0;
      const kind = (flags & RTS_FLAG.IN_CHANNEL) !== 0 ? "in" : (flags & RTS_FLAG.OUT_CHANNEL) !== 0 ? "out" : undefined;
      if (kind === undefined) this.#openRpc();
      else this.#channel = new Channel(this.#analysis, this.#conversation, kind, this.#target, "server ");
      this.#pass(0, head, 0, head.length, frame, time);
    }
    if (at < end) this.#pass(side, bytes, at, end, frame, time);
  }

  gap(side: Side, length: number | undefined, frame: number, time: number): void {
    if (side === 1) this.#banner = BANNER.length;
    if (this.#channel !== undefined) this.#channel.gap(side, length, frame, time);
    else {
      this.#openRpc();
      this.#rpc!.gap(side, length, frame, time);
    }
  }

  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    if (this.#ended[side]) return;
    this.#ended[side] = true;
    this.#rpc?.end(side, how, frame, time);
    if (this.#ended[0] && this.#ended[1]) this.#channel?.end(how, frame, time);
  }

  #openRpc(): void {
    this.#rpc ??= this.#analysis.openRpc(this.#conversation, { kind: "http", target: this.#target });
  }

  #pass(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    if (this.#channel === undefined) this.#rpc!.octets(side, bytes, start, end, frame, time);
    else if (side === 0) this.#channel.request(bytes, start, end, frame, time);
    else this.#channel.response(bytes, start, end, frame, time);
  }
}
