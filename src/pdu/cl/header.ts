/** The header of every connectionless PDU: [C706] 12.5.1. The bodies of those that a probe meets are plain: stub data, or one status. */
import { uuidFromBytes, writeUuid } from "../../ids/uuid.ts";
import { DecodeError } from "../../status/errors.ts";

/** [C706] 12.1. */
export const CL_PTYPE = {
  request: 0,
  ping: 1,
  response: 2,
  fault: 3,
  working: 4,
  nocall: 5,
  reject: 6,
  ack: 7,
  cl_cancel: 8,
  fack: 9,
  cancel_ack: 10,
} as const;

/** [C706] 12.5.2, first set of flags. */
export const CL_PF = { lastFrag: 0x02, frag: 0x04, noFack: 0x08, maybe: 0x10, idempotent: 0x20, broadcast: 0x40 } as const;

export const CL_HEADER_SIZE = 80;

export interface ClHeader {
  readonly ptype: number;
  readonly flags1: number;
  readonly flags2: number;
  /** Integers are little-endian. */
  readonly littleEndian: boolean;
  readonly object: string;
  readonly interfaceUuid: string;
  readonly activity: string;
  /** Seconds since 1970 at which the server started; 0 when the client does not know it yet. */
  readonly serverBoot: number;
  readonly interfaceVersion: { readonly major: number; readonly minor: number };
  readonly sequence: number;
  readonly opnum: number;
  readonly interfaceHint: number;
  readonly activityHint: number;
  /** Octets that follow the header. */
  readonly length: number;
  readonly fragment: number;
  readonly authProtocol: number;
  readonly serial: number;
}

/**
 *   0 rpc_vers(4) | 1 ptype | 2 flags1 | 3 flags2 | 4 drep[3] | 7 serial_hi | 8 object | 24 if_id | 40 act_id | 56 server_boot u32 | 60 if_vers u32 |
 *   64 seqnum u32 | 68 opnum u16 | 70 ihint u16 | 72 ahint u16 | 74 len u16 | 76 fragnum u16 | 78 auth_proto | 79 serial_lo
 */
export function encodeClHeader(header: ClHeader): Uint8Array {
  const out = new Uint8Array(CL_HEADER_SIZE);
  const view = new DataView(out.buffer);
  const little = header.littleEndian;
  out[0] = 4;
  out[1] = header.ptype;
  out[2] = header.flags1;
  out[3] = header.flags2;
  out[4] = little ? 0x10 : 0;
  out[7] = header.serial >> 8;
  writeUuid(header.object, out, 8, little);
  writeUuid(header.interfaceUuid, out, 24, little);
  writeUuid(header.activity, out, 40, little);
  view.setUint32(56, header.serverBoot, little);
  view.setUint16(60, little ? header.interfaceVersion.major : header.interfaceVersion.minor, little);
  view.setUint16(62, little ? header.interfaceVersion.minor : header.interfaceVersion.major, little);
  view.setUint32(64, header.sequence, little);
  view.setUint16(68, header.opnum, little);
  view.setUint16(70, header.interfaceHint, little);
  view.setUint16(72, header.activityHint, little);
  view.setUint16(74, header.length, little);
  view.setUint16(76, header.fragment, little);
  out[78] = header.authProtocol;
  out[79] = header.serial & 0xff;
  return out;
}

/** @throws DecodeError */
export function decodeClHeader(bytes: Uint8Array): ClHeader {
  const what = "connectionless PDU";
  if (bytes.length < CL_HEADER_SIZE) throw new DecodeError(what, 0, `${bytes.length} octets are no header`);
  if (bytes[0] !== 4) throw new DecodeError(what, 0, `version ${bytes[0]}`);
  if (bytes[1]! > CL_PTYPE.cancel_ack) throw new DecodeError(what, 1, `PDU type ${bytes[1]}`);
  const little = bytes[4]! >> 4 === 1;
  if (bytes[4]! >> 4 > 1 || (bytes[4]! & 0xf) !== 0) throw new DecodeError(what, 4, `data representation 0x${bytes[4]!.toString(16)}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint16(74, little);
  if (length > bytes.length - CL_HEADER_SIZE)
    throw new DecodeError(what, 74, `a body of ${length} octets, ${bytes.length - CL_HEADER_SIZE} are there`);
  const version = view.getUint32(60, little);
  return {
    ptype: bytes[1]!,
    flags1: bytes[2]!,
    flags2: bytes[3]!,
    littleEndian: little,
    object: uuidFromBytes(bytes, 8, little),
    interfaceUuid: uuidFromBytes(bytes, 24, little),
    activity: uuidFromBytes(bytes, 40, little),
    serverBoot: view.getUint32(56, little),
    interfaceVersion: { major: version & 0xffff, minor: version >>> 16 },
    sequence: view.getUint32(64, little),
    opnum: view.getUint16(68, little),
    interfaceHint: view.getUint16(70, little),
    activityHint: view.getUint16(72, little),
    length,
    fragment: view.getUint16(76, little),
    authProtocol: bytes[78]!,
    serial: (bytes[7]! << 8) | bytes[79]!,
  };
}

/** The status of a fault or reject: [C706] 12.5.3.5, 12.5.3.8. @throws DecodeError */
export function clStatus(bytes: Uint8Array, header: ClHeader): number {
  if (header.length < 4) throw new DecodeError("connectionless PDU", CL_HEADER_SIZE, "a fault or reject without a status");
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(CL_HEADER_SIZE, header.littleEndian);
}
