/** NODE STATUS REQUEST: [RFC 1002] 4.2.17. */
import { DecodeError } from "../../status/errors.ts";

export interface NodeStatusRequest {
  readonly transactionId: number;
  /** 16 octets; "*" and fifteen zeros asks for whatever names the node has. */
  readonly name: Uint8Array;
}

/** `*`, padded with zeros. */
export const ANY_NAME: Uint8Array = Uint8Array.of(0x2a, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

export const NBSTAT = 0x21;
const CLASS_IN = 1;

/** NAME_TRN_ID, flags 0, QDCOUNT 1, three zero counts; QUESTION_NAME (first-level encoded), QUESTION_TYPE NBSTAT, QUESTION_CLASS IN. All big-endian. */
export function encodeNodeStatusRequest(request: NodeStatusRequest): Uint8Array {
  const out = new Uint8Array(12 + 34 + 4);
  const view = new DataView(out.buffer);
  view.setUint16(0, request.transactionId);
  view.setUint16(4, 1);
  writeName(out, 12, request.name);
  view.setUint16(46, NBSTAT);
  view.setUint16(48, CLASS_IN);
  return out;
}

/** @throws DecodeError */
export function decodeNodeStatusRequest(bytes: Uint8Array): NodeStatusRequest {
  const what = "NODE STATUS REQUEST";
  if (bytes.length < 50) throw new DecodeError(what, 0, `${bytes.length} octets, 50 were expected`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if ((view.getUint16(2) & 0xf800) !== 0) throw new DecodeError(what, 2, "not a query");
  if (view.getUint16(4) !== 1) throw new DecodeError(what, 4, "not one question");
  const name = readName(what, bytes, 12);
  if (view.getUint16(46) !== NBSTAT || view.getUint16(48) !== CLASS_IN) throw new DecodeError(what, 46, "the question is not NBSTAT, IN");
  return { transactionId: view.getUint16(0), name };
}

/** First-level encoding ([RFC 1001] 14.1): each half octet becomes a letter from A. */
export function writeName(out: Uint8Array, offset: number, name: Uint8Array): void {
  out[offset] = 32;
  for (let i = 0; i < 16; i++) {
    const octet = name[i] ?? 0;
    out[offset + 1 + 2 * i] = 0x41 + (octet >> 4);
    out[offset + 2 + 2 * i] = 0x41 + (octet & 0xf);
  }
  out[offset + 33] = 0;
}

/** @throws DecodeError */
export function readName(what: string, bytes: Uint8Array, offset: number): Uint8Array {
  if (bytes.length - offset < 34) throw new DecodeError(what, offset, "the name is cut off");
  if (bytes[offset] !== 32 || bytes[offset + 33] !== 0) throw new DecodeError(what, offset, "a name with a scope or of another length");
  const name = new Uint8Array(16);
  for (let i = 0; i < 16; i++) {
    const high = bytes[offset + 1 + 2 * i]! - 0x41;
    const low = bytes[offset + 2 + 2 * i]! - 0x41;
    if (high < 0 || high > 15 || low < 0 || low > 15)
      throw new DecodeError(what, offset + 1 + 2 * i, "the name is not in first-level encoding");
    name[i] = (high << 4) | low;
  }
  return name;
}
