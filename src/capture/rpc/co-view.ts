/** One PDU of a connection as the capture has it, perhaps not all of it: fields read in place into one object that is filled anew for each PDU. */
import { u16, u32 } from "../../bytes/integers.ts";
import { HEADER_LENGTH, PFC_OBJECT_UUID, PTYPE_FAULT, PTYPE_REQUEST, PTYPE_RESPONSE } from "../../pdu/co/header.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";

/** Octets at the beginning of a request that tell all but its stub. */
export const HEAD = 40;
/** Octets before the sec_trailer (or the end) that are kept of a PDU whose stub nobody wants: the last word of the stub, behind at most 16 octets of padding. */
export const TAIL = 20;

export class CoView {
  /** Where the PDU starts in `bytes`; `have` octets of it stand there in a row. */
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;
  have = 0;
  /** frag_length */
  total = 0;
  /** Octets of it were not captured. Where none are missing, perhaps not all of it is kept in `bytes`. */
  cut = false;
  firstFrame = 0;
  frame = 0;
  time = 0;

  ptype = 0;
  flags = 0;
  littleEndian = true;
  authLength = 0;
  callId = 0;

  /** Of the sec_trailer; -1 where there is none, or it was not captured. */
  authType = -1;
  authLevel = -1;
  authPad = 0;
  authContextId = 0;

  /** Of requests, responses and faults; -1 where there is none. */
  contextId = -1;
  opnum = -1;
  allocHint = -1;
  /** Octets of stub data: where they start, counted from the PDU's beginning, and how many. */
  stubStart = 0;
  stubLength = 0;
  /** The last 32 bits of the stub; -1 where they are not there. */
  lastWord = -1;

  /** A key opened it: its stub is plain although its level is privacy. */
  unsealed = false;

  /** All octets are in `bytes`. */
  get whole(): boolean {
    return this.have >= this.total && !this.cut;
  }

  /**
   * Reads the fields.
   * @param tail where the octets from `tailFrom` (of the PDU) to its end of stub and trailer are kept apart; the same as `bytes` where it is whole
   */
  read(tail: Uint8Array, tailAt: number, tailFrom: number, tailTo: number): void {
    const { bytes, at } = this;
    const have = this.have;
    const ptype = bytes[at + 2]!;
    this.ptype = ptype;
    this.flags = bytes[at + 3]!;
    const little = bytes[at + 4]! >>> 4 === 1;
    this.littleEndian = little;
    const authLength = u16(bytes, at + 10, little);
    this.authLength = authLength;
    this.callId = u32(bytes, at + 12, little);

    this.authType = -1;
    this.authLevel = -1;
    this.authPad = 0;
    this.authContextId = 0;
    let bodyEnd = this.total;
    if (authLength > 0) {
      bodyEnd = this.total - authLength - SEC_TRAILER_LENGTH;
      if (bodyEnd >= tailFrom && bodyEnd + SEC_TRAILER_LENGTH <= tailTo) {
        const trailer = tailAt + bodyEnd - tailFrom;
        this.authType = tail[trailer]!;
        this.authLevel = tail[trailer + 1]!;
        this.authPad = tail[trailer + 2]!;
        this.authContextId = u32(tail, trailer + 4, little);
        bodyEnd = Math.max(HEADER_LENGTH, bodyEnd - this.authPad);
      }
    }

    this.unsealed = false;
    this.contextId = -1;
    this.opnum = -1;
    this.allocHint = -1;
    this.stubStart = 0;
    this.stubLength = 0;
    this.lastWord = -1;
    if (ptype !== PTYPE_REQUEST && ptype !== PTYPE_RESPONSE && ptype !== PTYPE_FAULT) return;
    if (have < 24) return;
    this.allocHint = u32(bytes, at + 16, little);
    this.contextId = u16(bytes, at + 20, little);
    if (ptype === PTYPE_REQUEST) this.opnum = u16(bytes, at + 22, little);
    const start = ptype === PTYPE_FAULT ? 32 : ptype === PTYPE_REQUEST && (this.flags & PFC_OBJECT_UUID) !== 0 ? 40 : 24;
    this.stubStart = start;
    this.stubLength = Math.max(0, bodyEnd - start);
    if (this.stubLength >= 4 && this.authPad <= TAIL - 4 && bodyEnd - 4 >= tailFrom && bodyEnd <= tailTo) {
      this.lastWord = u32(tail, tailAt + bodyEnd - 4 - tailFrom, little);
    }
  }

  /** The stub was sealed and is plain now. @param pdu the whole of it */
  opened(pdu: Uint8Array): void {
    this.bytes = pdu;
    this.at = 0;
    this.read(pdu, 0, 0, this.total);
    this.unsealed = true;
  }
}
