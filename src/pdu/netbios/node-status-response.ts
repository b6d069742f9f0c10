/** NODE STATUS RESPONSE: [RFC 1002] 4.2.18. */
import { DecodeError } from "../../status/errors.ts";
import { NBSTAT, readName, writeName } from "./node-status-request.ts";

export interface NodeStatusResponse {
  readonly transactionId: number;
  /** The name that was asked for, 16 octets. */
  readonly name: Uint8Array;
  readonly names: readonly NetbiosName[];
  /** The MAC address where the node tells it; zeros otherwise. */
  readonly unitId: Uint8Array;
}

export interface NetbiosName {
  /** 15 characters as octets, padding kept. */
  readonly name: string;
  /** The sixteenth octet: what serves the name. */
  readonly suffix: number;
  readonly group: boolean;
  /** NAME_FLAGS, the group bit among them. */
  readonly flags: number;
}

const WHAT = "NODE STATUS RESPONSE";
const FIXED = 12 + 34 + 2 + 2 + 4 + 2;

/** Header (response, authoritative, ANCOUNT 1); RR_NAME, RR_TYPE NBSTAT, RR_CLASS IN, TTL 0, RDLENGTH; NUM_NAMES, names of 18 octets, STATISTICS of 46. */
export function encodeNodeStatusResponse(response: NodeStatusResponse): Uint8Array {
  const count = Math.min(response.names.length, 255);
  const length = 1 + count * 18 + 46;
  const out = new Uint8Array(FIXED + length);
  const view = new DataView(out.buffer);
  view.setUint16(0, response.transactionId);
  view.setUint16(2, 0x8400);
  view.setUint16(6, 1);
  writeName(out, 12, response.name);
  view.setUint16(46, NBSTAT);
  view.setUint16(48, 1);
  view.setUint16(54, length);
  out[56] = count;
  let offset = 57;
  for (const entry of response.names.slice(0, count)) {
    for (let i = 0; i < 15; i++) out[offset + i] = i < entry.name.length ? entry.name.charCodeAt(i) & 0xff : 0x20;
    out[offset + 15] = entry.suffix;
    view.setUint16(offset + 16, entry.flags);
    offset += 18;
  }
  out.set(response.unitId.subarray(0, 6), offset);
  return out;
}

/** @throws DecodeError */
export function decodeNodeStatusResponse(bytes: Uint8Array): NodeStatusResponse {
  if (bytes.length < FIXED + 1) throw new DecodeError(WHAT, 0, `${bytes.length} octets are too few`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if ((view.getUint16(2) & 0x8000) === 0) throw new DecodeError(WHAT, 2, "not a response");
  if (view.getUint16(4) !== 0 || view.getUint16(6) !== 1) throw new DecodeError(WHAT, 4, "not one answer and no question");
  const name = readName(WHAT, bytes, 12);
  if (view.getUint16(46) !== NBSTAT) throw new DecodeError(WHAT, 46, `a record of type 0x${view.getUint16(46).toString(16)}`);
  const count = bytes[56]!;
  const end = 57 + count * 18;
  if (end > bytes.length) throw new DecodeError(WHAT, 56, `${count} names do not fit in what is there`);
  const names: NetbiosName[] = [];
  for (let offset = 57; offset < end; offset += 18) {
    let text = "";
    for (let i = 0; i < 15; i++) text += String.fromCharCode(bytes[offset + i]!);
    const flags = view.getUint16(offset + 16);
    names.push({ name: text, suffix: bytes[offset + 15]!, group: (flags & 0x8000) !== 0, flags });
  }
  const unitId = new Uint8Array(6);
  unitId.set(bytes.subarray(end, Math.min(end + 6, bytes.length)));
  return { transactionId: view.getUint16(0), name, names, unitId };
}
