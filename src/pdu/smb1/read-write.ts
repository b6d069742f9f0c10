/** Reads and writes: [MS-CIFS] 2.2.4.11 READ, 2.2.4.12 WRITE, 2.2.4.40 WRITE_AND_CLOSE, 2.2.4.42 READ_ANDX, 2.2.4.43 WRITE_ANDX. */
import { dataAt, SMB1, type Smb1Block, wordsOf } from "./header.ts";

/** READ_ANDX (words behind AndX) and READ: u16 FID first. @throws DecodeError */
export function decodeSmb1ReadRequest(message: Uint8Array, block: Smb1Block): { readonly fid: number } {
  if (block.command === SMB1.READ) return { fid: wordsOf(message, block, 5, "SMB READ request").u16() };
  const words = wordsOf(message, block, 10, "SMB READ_ANDX request");
  words.skip(4);
  return { fid: words.u16() };
}

/*
 * READ_ANDX response, words behind AndX: u16 Available, u16 DataCompactionMode, u16 Reserved, u16 DataLength, u16 DataOffset, u16 DataLengthHigh, ...
 * READ response, 5 words: u16 CountOfBytesReturned, ...; bytes: u8 BufferFormat (1), u16 CountOfBytesRead, data
 */

/** @throws DecodeError */
export function decodeSmb1ReadResponse(message: Uint8Array, block: Smb1Block): { readonly data: Uint8Array } {
  if (block.command === SMB1.READ) {
    const count = wordsOf(message, block, 5, "SMB READ response").u16();
    return { data: dataAt(message, block.bytes + 3, count, "SMB READ response") };
  }
  const words = wordsOf(message, block, 12, "SMB READ_ANDX response");
  words.skip(4 + 2 + 2 + 2);
  const low = words.u16();
  const offset = words.u16();
  const high = words.u16();
  return { data: dataAt(message, offset, high * 0x10000 + low, "SMB READ_ANDX response") };
}

export interface Smb1WriteRequest {
  readonly fid: number;
  readonly data: Uint8Array;
}

/** WriteMode: the data are one message of a pipe, and its length stands before them. */
const RAW_MODE_MESSAGE_START = 0x0c;

/*
 * WRITE_ANDX, words behind AndX: u16 FID, u32 Offset, u32 Timeout, u16 WriteMode, u16 Remaining, u16 DataLengthHigh, u16 DataLength, u16 DataOffset
 * WRITE, 5 words: u16 FID, u16 CountOfBytesToWrite, u32 Offset, u16 Estimate; bytes: u8 BufferFormat (1), u16 DataLength, data
 * WRITE_AND_CLOSE, 6 or 12 words: u16 FID, u16 CountOfBytesToWrite, u32 Offset, u32 LastWriteTime; bytes: u8 pad, data
 */

/** @throws DecodeError */
export function decodeSmb1WriteRequest(message: Uint8Array, block: Smb1Block): Smb1WriteRequest {
  if (block.command === SMB1.WRITE || block.command === SMB1.WRITE_AND_CLOSE) {
    const what = block.command === SMB1.WRITE ? "SMB WRITE request" : "SMB WRITE_AND_CLOSE request";
    const words = wordsOf(message, block, block.command === SMB1.WRITE ? 5 : 6, what);
    const fid = words.u16();
    const count = words.u16();
    return { fid, data: dataAt(message, block.bytes + (block.command === SMB1.WRITE ? 3 : 1), count, what) };
  }
  const words = wordsOf(message, block, 12, "SMB WRITE_ANDX request");
  words.skip(4);
  const fid = words.u16();
  words.skip(8);
  const mode = words.u16();
  words.skip(2);
  const high = words.u16();
  const low = words.u16();
  const offset = words.u16();
  const data = dataAt(message, offset, high * 0x10000 + low, "SMB WRITE_ANDX request");
  return { fid, data: (mode & RAW_MODE_MESSAGE_START) === RAW_MODE_MESSAGE_START ? data.subarray(Math.min(2, data.length)) : data };
}
