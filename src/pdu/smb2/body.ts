/** What the bodies have in common: StructureSize, buffers that are pointed to from the header's beginning, FileId. */
import { ByteReader } from "../../bytes/reader.ts";
import { wideText } from "../../bytes/text.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import { SMB2_HEADER_LENGTH } from "./header.ts";

/** SMB2_FILEID, [MS-SMB2] 2.2.14.1. */
export interface FileId {
  readonly persistent: bigint;
  readonly volatile: bigint;
}

/** Of a related operation in a compound: the file of the message before it. */
export const RELATED_FILE: FileId = { persistent: 0xffffffffffffffffn, volatile: 0xffffffffffffffffn };

/** Reads behind the header. @throws DecodeError where StructureSize is another, or the fixed part is cut */
export function openBody(message: Uint8Array, size: number, what: string): ByteReader {
  const body = new ByteReader(message, what, { start: SMB2_HEADER_LENGTH });
  const found = body.u16();
  if (found !== size) body.fail(`StructureSize is ${found} and not ${size}`, SMB2_HEADER_LENGTH);
  return body;
}

/** What a field points to, from the beginning of the header; a view. @throws DecodeError */
export function bufferAt(body: ByteReader, offset: number, length: number, name: string): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  if (offset < SMB2_HEADER_LENGTH || offset + length > body.end)
    body.fail(`${name} of ${length} octets at ${offset} is outside of the message of ${body.end}`);
  return body.bytes.subarray(offset, offset + length);
}

/** UTF-16 text that a field points to. @throws DecodeError */
export function textAt(body: ByteReader, offset: number, length: number, name: string): string {
  const octets = bufferAt(body, offset, length, name);
  if (octets.length % 2 !== 0) body.fail(`${name} has ${octets.length} octets and is UTF-16`);
  return wideText(octets, 0, octets.length / 2, true);
}

export function wideOctets(text: string): Uint8Array {
  const out = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i++) {
    out[2 * i] = text.charCodeAt(i) & 0xff;
    out[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return out;
}

export function readFileId(body: ByteReader): FileId {
  return { persistent: body.u64(), volatile: body.u64() };
}

export function writeFileId(writer: ByteWriter, id: FileId): ByteWriter {
  return writer.u64(id.persistent).u64(id.volatile);
}
