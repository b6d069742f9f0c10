/** PACTYPE: [MS-PAC] 2.3 and 2.4. What a domain controller says of a ticket's client, in buffers of several types. */
import { ByteReader } from "../../bytes/reader.ts";
import { DecodeError } from "../../status/errors.ts";

/** ulType of a buffer, [MS-PAC] 2.4. */
export const PAC_BUFFER = {
  logonInfo: 1,
  credentials: 2,
  serverSignature: 6,
  kdcSignature: 7,
  clientInfo: 10,
  delegation: 11,
  upnDnsInfo: 12,
  clientClaims: 13,
  deviceInfo: 14,
  deviceClaims: 15,
  ticketSignature: 16,
  attributes: 17,
  requestorSid: 18,
  extendedKdcSignature: 19,
  requestorGuid: 20,
} as const;

export interface PacBuffer {
  /** One of PAC_BUFFER, or another. */
  readonly type: number;
  /** Where it begins in the PAC. */
  readonly offset: number;
  readonly data: Uint8Array;
}

const WHAT = "PACTYPE";
const HEADER = 8;
const INFO = 16;
/** There are 15 types, each of which stands there once. */
const MAX_BUFFERS = 64;

/**
 *   cBuffers(32), Version(32) = 0; then of each buffer ulType(32), cbBufferSize(32), Offset(64), little-endian; then the buffers, each at a multiple of 8
 *
 * Buffers are views.
 * @throws DecodeError
 */
export function decodePac(octets: Uint8Array): PacBuffer[] {
  const reader = new ByteReader(octets, WHAT);
  const count = reader.u32();
  const version = reader.u32();
  if (version !== 0) reader.fail(`version ${version}`, 4);
  if (count > MAX_BUFFERS) reader.fail(`${count} buffers`, 0);
  const buffers: PacBuffer[] = [];
  for (let i = 0; i < count; i++) {
    const at = reader.position;
    const type = reader.u32();
    const size = reader.u32();
    const offset = reader.u32() + reader.u32() * 0x1_0000_0000;
    if (offset % 8 !== 0) reader.fail(`buffer ${type} begins at ${offset}, which is no multiple of 8`, at);
    if (offset < HEADER + INFO * count || offset + size > octets.length) {
      reader.fail(`buffer ${type}, octets ${offset} to ${offset + size}, is not within the ${octets.length} that are there`, at);
    }
    buffers.push({ type, offset, data: octets.subarray(offset, offset + size) });
  }
  return buffers;
}

/** In this order, one behind the other; `offset` is computed. @throws DecodeError for more buffers than are read */
export function encodePac(buffers: readonly Pick<PacBuffer, "type" | "data">[]): Uint8Array {
  if (buffers.length > MAX_BUFFERS) throw new DecodeError(WHAT, 0, `${buffers.length} buffers`);
  let length = HEADER + INFO * buffers.length;
  const offsets = buffers.map(({ data }) => {
    const offset = length;
    length = Math.ceil((length + data.length) / 8) * 8;
    return offset;
  });
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  view.setUint32(0, buffers.length, true);
  buffers.forEach(({ type, data }, i) => {
    const at = HEADER + INFO * i;
    view.setUint32(at, type, true);
    view.setUint32(at + 4, data.length, true);
    view.setUint32(at + 8, offsets[i]!, true);
    out.set(data, offsets[i]!);
  });
  return out;
}
