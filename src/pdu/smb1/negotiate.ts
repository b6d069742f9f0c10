/** SMB_COM_NEGOTIATE: [MS-CIFS] 2.2.4.52, [MS-SMB] 2.2.4.5. */
import { narrowText } from "../../bytes/text.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import { dataAt, SMB1, SMB1_FLAG2, type Smb1Block, textAt, wordsOf } from "./header.ts";

export interface Smb1NegotiateRequest {
  /** `NT LM 0.12`, `SMB 2.???` ... in the order of their indices. */
  readonly dialects: readonly string[];
}

export interface Smb1NegotiateResponse {
  /** 0xFFFF: none of them. */
  readonly dialectIndex: number;
  /** Undefined before NT LM 0.12. */
  readonly securityMode: number | undefined;
  readonly capabilities: number | undefined;
  /** 100 ns since 1601. */
  readonly systemTime: bigint | undefined;
  /** With CAP_EXTENDED_SECURITY: a NegTokenInit2, as a rule. */
  readonly securityBlob: Uint8Array | undefined;
  /** Without: the challenge, and the name of the domain. */
  readonly challenge: Uint8Array | undefined;
  readonly domainName: string | undefined;
}

export const CAP_EXTENDED_SECURITY = 0x80000000;
const CAP_UNICODE = 0x4;

/** No words; bytes: { u8 BufferFormat (2), OEM text, NUL }. */
export function decodeSmb1NegotiateRequest(message: Uint8Array, block: Smb1Block): Smb1NegotiateRequest {
  const dialects: string[] = [];
  for (let at = block.bytes; at < block.end && message[at] === 2 && dialects.length < 64; ) {
    let stop = at + 1;
    while (stop < block.end && message[stop] !== 0) stop++;
    dialects.push(narrowText(message, at + 1, stop - at - 1));
    at = stop + 1;
  }
  return { dialects };
}

/**
 * The one request of this generation that we write: who speaks SMB 1 is found out by it. A server that speaks SMB 2 as well answers `SMB 2.???` with an
 * SMB2 NEGOTIATE response, [MS-SMB2] 3.3.5.3.1.
 *
 *   header (32), u8 WordCount (0), u16 ByteCount, then for each dialect u8 BufferFormat (2), OEM text, NUL
 */
export function encodeSmb1NegotiateRequest(request: Smb1NegotiateRequest): Uint8Array {
  const flags2 = SMB1_FLAG2.EXTENDED_SECURITY | SMB1_FLAG2.NT_STATUS | SMB1_FLAG2.UNICODE;
  const writer = new ByteWriter({ littleEndian: true, capacity: 128 });
  // Flags 0x18: case-insensitive, canonical paths, as every client writes them.
  writer.write([0xff, 0x53, 0x4d, 0x42]).u8(SMB1.NEGOTIATE).u32(0).u8(0x18).u16(flags2).zeros(12);
  // TID, PIDLow, UID, MID: [MS-CIFS] 2.2.3.1; nothing is connected yet.
  writer.u16(0xffff).u16(0xfeff).u16(0).u16(0).u8(0);
  const countAt = writer.length;
  writer.u16(0);
  for (const dialect of request.dialects) {
    writer.u8(2);
    for (const character of dialect) writer.u8(character.charCodeAt(0));
    writer.u8(0);
  }
  writer.patchU16(countAt, writer.length - countAt - 2);
  return writer.finish();
}

/*
 * NT LM 0.12, 17 words: u16 DialectIndex, u8 SecurityMode, u16 MaxMpxCount, u16 MaxNumberVcs, u32 MaxBufferSize, u32 MaxRawSize, u32 SessionKey,
 *   u32 Capabilities, u64 SystemTime, i16 ServerTimeZone, u8 ChallengeLength
 * bytes: challenge and domain, which is not aligned ([MS-CIFS] note 89); or with CAP_EXTENDED_SECURITY u8[16] ServerGUID and the blob
 */

/** @throws DecodeError */
export function decodeSmb1NegotiateResponse(message: Uint8Array, block: Smb1Block, unicode: boolean): Smb1NegotiateResponse {
  const words = wordsOf(message, block, 1, "SMB NEGOTIATE response");
  const dialectIndex = words.u16();
  const none = { securityMode: undefined, capabilities: undefined, systemTime: undefined };
  const empty = { securityBlob: undefined, challenge: undefined, domainName: undefined };
  if (block.wordCount < 17) return { dialectIndex, ...none, ...empty };
  const securityMode = words.u8();
  words.skip(2 + 2 + 4 + 4 + 4);
  const capabilities = words.u32();
  const systemTime = words.u64();
  words.skip(2);
  const challengeLength = words.u8();
  const head = { dialectIndex, securityMode, capabilities, systemTime };
  if ((capabilities & CAP_EXTENDED_SECURITY) !== 0) {
    const at = block.bytes + 16;
    return {
      ...head,
      ...empty,
      securityBlob: at < block.end ? dataAt(message, at, block.end - at, "SMB NEGOTIATE response") : new Uint8Array(0),
    };
  }
  const challenge = dataAt(message, block.bytes, Math.min(challengeLength, block.end - block.bytes), "SMB NEGOTIATE response");
  // Whatever Flags2 says, the name is Unicode where the server can do Unicode.
  const wide = unicode || (capabilities & CAP_UNICODE) !== 0;
  return { ...head, ...empty, challenge, domainName: textAt(message, block.bytes + challenge.length, block.end, wide, 1).text };
}
