/** RTS PDU: [MS-RPCH] 2.2.3.6. */
import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import { type RtsCommand, readRtsCommand, writeRtsCommand } from "./command.ts";

export const PTYPE_RTS = 20;
export const RTS_HEADER_LENGTH = 20;

/** Flags, [MS-RPCH] 2.2.3.6.1. */
export const RTS_FLAG = {
  NONE: 0x0000,
  PING: 0x0001,
  OTHER_CMD: 0x0002,
  RECYCLE_CHANNEL: 0x0004,
  IN_CHANNEL: 0x0008,
  OUT_CHANNEL: 0x0010,
  EOF: 0x0020,
  ECHO: 0x0040,
} as const;

export interface RtsPdu {
  /** RTS_FLAG bits. */
  readonly flags: number;
  readonly commands: readonly RtsCommand[];
}

/*
 *   0  u8 rpc_vers (5)   1  u8 rpc_vers_minor (0)   2  u8 PTYPE (20)   3  u8 pfc_flags (3: first and last)
 *   4  u8[4] packed_drep (10 00 00 00)               8  u16 frag_length      10  u16 auth_length (0)
 *  12  u32 call_id (0)   16  u16 Flags              18  u16 NumberOfCommands 20  commands; all little-endian
 */

/** @param bytes one whole PDU @throws DecodeError */
export function decodeRtsPdu(bytes: Uint8Array): RtsPdu {
  const reader = new ByteReader(bytes, "RTS PDU");
  reader.need(RTS_HEADER_LENGTH);
  if (bytes[0] !== 5 || bytes[2] !== PTYPE_RTS) reader.fail(`version ${bytes[0]}, PTYPE ${bytes[2]}`, 0);
  if ((bytes[4]! & 0xf0) !== 0x10) reader.fail("is not little-endian", 4);
  reader.skip(8);
  const length = reader.u16();
  if (length !== bytes.length) reader.fail(`frag_length is ${length} of ${bytes.length} octets`, 8);
  if (reader.u16() !== 0) reader.fail("auth_length is not 0", 10);
  reader.skip(4);
  const flags = reader.u16();
  const count = reader.u16();
  if (count * 4 > reader.remaining) reader.fail(`${count} commands do not fit into ${reader.remaining} octets`, 18);
  const commands: RtsCommand[] = [];
  for (let i = 0; i < count; i++) commands.push(readRtsCommand(reader));
  if (reader.remaining > 0) reader.fail(`${reader.remaining} octets behind the last command`);
  return { flags, commands };
}

export function encodeRtsPdu(pdu: RtsPdu): Uint8Array {
  const writer = new ByteWriter({ littleEndian: true, capacity: 128 });
  writer.u8(5).u8(0).u8(PTYPE_RTS).u8(3).u32(0x10).u16(0).u16(0).u32(0).u16(pdu.flags).u16(pdu.commands.length);
  for (const command of pdu.commands) writeRtsCommand(writer, command);
  writer.patchU16(8, writer.length);
  return writer.finish();
}
