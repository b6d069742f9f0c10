/**
 * The device `any` shows a packet once for each interface that it passes: a bond and its link, a bridge and its port, a VLAN and what carries it. Only the
 * first counts. A packet that is sent again by its sender comes later, and by the same interface.
 */
import { type Frame, LINK } from "../../capture/frame.ts";
import { be16 } from "../../capture/link/cursor.ts";

/** Microseconds within which a packet passes all interfaces of one machine. */
const PASSING = 200e3;
/** The same where the interface is not told: nobody repeats a packet so soon. */
const AT_ONCE = 2e3;
/** Latest packets that are remembered. */
const REMEMBERED = 64;
/** Octets of a packet that are compared. */
const COMPARED = 80;

interface Seen {
  readonly hash: number;
  readonly time: number;
  readonly link: number;
}

export class Duplicates {
  readonly #seen: (Seen | undefined)[] = new Array<Seen | undefined>(REMEMBERED).fill(undefined);
  #at = 0;

  /** Whether the frame is the packet of another frame once more. */
  has(frame: Frame): boolean {
    const cooked = headerOf(frame);
    if (cooked === undefined) return false;
    const hash = hashOf(frame, cooked.length);
    const { time } = frame;
    for (const one of this.#seen) {
      if (one === undefined || one.hash !== hash) continue;
      const within = Math.abs(time - one.time);
      if (cooked.link === 0 ? within <= AT_ONCE : one.link !== cooked.link && within <= PASSING) return true;
    }
    this.#seen[this.#at] = { hash, time, link: cooked.link };
    this.#at = (this.#at + 1) % REMEMBERED;
    return false;
  }
}

/** Of captures of the device `any`; undefined for others. `link` is 0 where the header does not tell it. */
function headerOf({ bytes, offset, captured, link }: Frame): { readonly length: number; readonly link: number } | undefined {
  if (link === LINK.linuxSll2)
    return captured < 20 ? undefined : { length: 20, link: (be16(bytes, offset + 4) << 16) | be16(bytes, offset + 6) };
  if (link === LINK.linuxSll) return captured < 16 ? undefined : { length: 16, link: 0 };
  return undefined;
}

/** FNV-1a of the packet without what routers change: time to live and checksum of IPv4, hop limit of IPv6. */
function hashOf({ bytes, offset, captured }: Frame, header: number): number {
  const start = offset + header;
  const end = Math.min(offset + captured, start + COMPARED);
  const version = start < end ? bytes[start]! >> 4 : 0;
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const place = at - start;
    if (version === 4 ? place === 8 || place === 10 || place === 11 : place === 7) continue;
    hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  }
  return hash ^ be16(bytes, offset);
}
