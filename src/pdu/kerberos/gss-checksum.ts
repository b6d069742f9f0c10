/** The checksum field of an authenticator in GSS-API, which is no checksum: [RFC 4121] 4.1.1. */
import { u32 } from "../../bytes/integers.ts";
import { DecodeError } from "../../status/errors.ts";

/** Its cksumtype. */
export const GSS_CHECKSUM_TYPE = 0x8003;

/** Context flags, [RFC 4121] 4.1.1.1; those from 0x1000 of [RFC 4757] 7.1. */
export const GSS_FLAG = {
  delegation: 0x01,
  mutual: 0x02,
  replay: 0x04,
  sequence: 0x08,
  confidentiality: 0x10,
  integrity: 0x20,
  dceStyle: 0x1000,
  identify: 0x2000,
  extendedError: 0x4000,
} as const;

const BINDINGS = 16;
const LENGTH = 4 + BINDINGS + 4;

export interface GssChecksum {
  /** MD5 over the channel bindings, 16 octets; zeros where there are none. */
  readonly bindings: Uint8Array;
  readonly flags: number;
}

/**
 *   Lgth(32) = 16, Bnd(16 octets), Flags(32); little-endian.
 *   With GSS_C_DELEG_FLAG: DlgOpt(16) = 1, Dlgth(16), Deleg (KRB-CRED); then extensions. Neither is written here.
 */
export function encodeGssChecksum(checksum: GssChecksum): Uint8Array {
  const out = new Uint8Array(LENGTH);
  const view = new DataView(out.buffer);
  view.setUint32(0, BINDINGS, true);
  out.set(checksum.bindings.subarray(0, BINDINGS), 4);
  view.setUint32(20, checksum.flags, true);
  return out;
}

/** What follows the flags (a delegated ticket, extensions) is left where it is. `bindings` is a view. @throws DecodeError */
export function decodeGssChecksum(octets: Uint8Array): GssChecksum {
  if (octets.length < LENGTH) throw new DecodeError("checksum 0x8003", 0, `${octets.length} octets where ${LENGTH} are the fewest`);
  const length = u32(octets, 0);
  if (length !== BINDINGS) throw new DecodeError("checksum 0x8003", 0, `channel bindings of ${length} octets`);
  return { bindings: octets.subarray(4, 4 + BINDINGS), flags: u32(octets, 20) };
}
