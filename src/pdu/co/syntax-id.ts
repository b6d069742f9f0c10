import type { ByteReader } from "../../bytes/reader.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import type { SyntaxId } from "../../ids/syntax.ts";
import { uuidFromBytes, uuidToBytes } from "../../ids/uuid.ts";

/*
 * p_syntax_id_t, [C706] 12.6.3.1:
 *
 *   0  uuid if_uuid
 *  16  u32  if_version: major in the low, minor in the high 16 bits
 */

export function readSyntaxId(reader: ByteReader): SyntaxId {
  const uuid = readUuid(reader);
  const version = reader.u32();
  return { uuid, major: version & 0xffff, minor: version >>> 16 };
}

export function writeSyntaxId(writer: ByteWriter, id: SyntaxId): void {
  writeUuid(writer, id.uuid);
  writer.u32(((id.minor << 16) | id.major) >>> 0);
}

/** uuid_t in the PDU's own integer representation, [C706] appendix A. */
export function readUuid(reader: ByteReader): string {
  return uuidFromBytes(reader.take(16), 0, reader.littleEndian);
}

export function writeUuid(writer: ByteWriter, uuid: string): void {
  writer.write(uuidToBytes(uuid, writer.littleEndian));
}

/** What stands where no syntax is meant: rejected results. */
export const NO_SYNTAX: SyntaxId = { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 };
