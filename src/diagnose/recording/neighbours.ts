/** Who was looked for on a link before a packet could leave: ARP (RFC 826) and neighbour solicitations (RFC 4861). */
import { type Frame, LINK } from "../../capture/frame.ts";
import { be16 } from "../../capture/link/cursor.ts";
import type { Packet } from "../../capture/packet.ts";
import { formatIpv4, formatIpv6 } from "../../ids/ip-address.ts";

export interface Neighbour {
  /** Who was looked for. */
  readonly address: string;
  /** When this machine asked, microseconds since 1970; at most 16. */
  readonly asked: readonly number[];
  /** Somebody said that he is it. */
  readonly answered: boolean;
}

const MAX_NEIGHBOURS = 256;
const MAX_ASKED = 16;

const ETHERTYPE_ARP = 0x0806;
const ETHERTYPE_IP = 0x0800;
const REQUEST = 1;
const REPLY = 2;
const SOLICITATION = 135;
const ADVERTISEMENT = 136;
/** PACKET_OUTGOING of cooked captures: this machine sent it. */
const OUTGOING = 4;

export class Neighbours {
  readonly #all = new Map<string, { readonly address: string; readonly asked: number[]; answered: boolean }>();

  get all(): readonly Neighbour[] {
    return [...this.#all.values()].filter(({ asked }) => asked.length > 0);
  }

  /** @returns whether the frame is ARP */
  arp(frame: Frame): boolean {
    const header = arpHeader(frame);
    if (header === undefined) return false;
    const { bytes, offset, captured, time } = frame;
    const at = offset + header.length;
    // hardware(2) protocol(2) lengths(1, 1) operation(2) sender's hardware(6) and protocol(4), target's alike
    if (at + 28 > offset + captured || be16(bytes, at + 2) !== ETHERTYPE_IP || bytes[at + 4] !== 6 || bytes[at + 5] !== 4) return true;
    const operation = be16(bytes, at + 6);
    if (operation === REQUEST && header.ours) this.#asked(formatIpv4(bytes, at + 24), time);
    else if (operation === REPLY) this.#answered(formatIpv4(bytes, at + 14));
    return true;
  }

  /** @param packet of ICMPv6, whatever its type */
  solicitation({ bytes, transport, end, frame }: Packet): void {
    // type(1) code(1) checksum(2) reserved(4) target(16)
    if (transport + 24 > end) return;
    const type = bytes[transport]!;
    if (type === SOLICITATION && isOurs(frame)) this.#asked(formatIpv6(bytes, transport + 8), frame.time);
    else if (type === ADVERTISEMENT) this.#answered(formatIpv6(bytes, transport + 8));
  }

  #asked(address: string, time: number): void {
    let one = this.#all.get(address);
    if (one === undefined) {
      if (this.#all.size >= MAX_NEIGHBOURS) return;
      one = { address, asked: [], answered: false };
      this.#all.set(address, one);
    }
    if (one.asked.length < MAX_ASKED) one.asked.push(time);
  }

  #answered(address: string): void {
    const one = this.#all.get(address);
    if (one !== undefined) one.answered = true;
  }
}

/** Of ARP frames: what stands before it, and whether this machine sent it; undefined for other frames. */
function arpHeader(frame: Frame): { readonly length: number; readonly ours: boolean } | undefined {
  const { bytes, offset, captured, link } = frame;
  const [length, typeAt] =
    link === LINK.linuxSll2 ? [20, 0] : link === LINK.linuxSll ? [16, 14] : link === LINK.ethernet ? [14, 12] : [0, 0];
  if (length === 0 || captured < length || be16(bytes, offset + typeAt) !== ETHERTYPE_ARP) return undefined;
  return { length, ours: isOurs(frame) };
}

/** What a capture of one interface does not tell is taken for ours: who is asked for decides. */
function isOurs({ bytes, offset, captured, link }: Frame): boolean {
  if (link === LINK.linuxSll2) return captured > 10 && bytes[offset + 10] === OUTGOING;
  if (link === LINK.linuxSll) return captured > 1 && be16(bytes, offset) === OUTGOING;
  return true;
}
