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

/** The same few interfaces and transfer syntaxes travel in every bind, so they are kept: the one object for the same twenty octets. */
export function readSyntaxId(reader: ByteReader): SyntaxId {
  reader.need(SYNTAX_ID_LENGTH);
  const { bytes, position, littleEndian } = reader;
  let hash = littleEndian ? 1 : 0;
  for (let i = position; i < position + SYNTAX_ID_LENGTH; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
  const slot = (hash ^ (hash >>> 15)) & (KEPT - 1);
  const key = slot * SYNTAX_ID_LENGTH;
  const kept = keptIds[slot];
  if (kept !== undefined && kept.littleEndian === littleEndian) {
    let i = 0;
    while (i < SYNTAX_ID_LENGTH && keptOctets[key + i] === bytes[position + i]) i++;
    if (i === SYNTAX_ID_LENGTH) {
      reader.position = position + SYNTAX_ID_LENGTH;
      return kept.id;
    }
  }
  const uuid = readUuid(reader);
  const version = reader.u32();
  const id: SyntaxId = { uuid, major: version & 0xffff, minor: version >>> 16 };
  for (let i = 0; i < SYNTAX_ID_LENGTH; i++) keptOctets[key + i] = bytes[position + i]!;
  keptIds[slot] = { littleEndian, id };
  return id;
}

const SYNTAX_ID_LENGTH = 20;
/** A power of two. */
const KEPT = 256;
const keptOctets = new Uint8Array(KEPT * SYNTAX_ID_LENGTH);
const keptIds: ({ readonly littleEndian: boolean; readonly id: SyntaxId } | undefined)[] = new Array(KEPT).fill(undefined);

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
