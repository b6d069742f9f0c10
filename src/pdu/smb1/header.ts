/** SMB header of the first generation: [MS-CIFS] 2.2.3.1, [MS-SMB] 2.2.3.1. These messages are read only, but for the first. */
import { ByteReader } from "../../bytes/reader.ts";
import { narrowText, wideText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";

export const SMB1_HEADER_LENGTH = 32;

/** Command. */
export const SMB1 = {
  CLOSE: 0x04,
  READ: 0x0a,
  WRITE: 0x0b,
  LOCKING_ANDX: 0x24,
  TRANSACTION: 0x25,
  TRANSACTION_SECONDARY: 0x26,
  ECHO: 0x2b,
  WRITE_AND_CLOSE: 0x2c,
  OPEN_ANDX: 0x2d,
  READ_ANDX: 0x2e,
  WRITE_ANDX: 0x2f,
  TRANSACTION2: 0x32,
  TRANSACTION2_SECONDARY: 0x33,
  FIND_CLOSE2: 0x34,
  TREE_CONNECT: 0x70,
  TREE_DISCONNECT: 0x71,
  NEGOTIATE: 0x72,
  SESSION_SETUP_ANDX: 0x73,
  LOGOFF_ANDX: 0x74,
  TREE_CONNECT_ANDX: 0x75,
  QUERY_INFORMATION_DISK: 0x80,
  NT_TRANSACT: 0xa0,
  NT_TRANSACT_SECONDARY: 0xa1,
  NT_CREATE_ANDX: 0xa2,
  NT_CANCEL: 0xa4,
  NO_ANDX_COMMAND: 0xff,
} as const;

/** `NT_CREATE_ANDX`; `command 0x99` for one that has no name here. */
export function smb1CommandName(command: number): string {
  for (const [name, number] of Object.entries(SMB1)) if (number === command) return name;
  return `command 0x${command.toString(16)}`;
}

/** Flags of the header. */
export const SMB1_FLAG = { REPLY: 0x80 } as const;
/** Flags2 of the header. */
export const SMB1_FLAG2 = { EXTENDED_SECURITY: 0x0800, NT_STATUS: 0x4000, UNICODE: 0x8000 } as const;

export interface Smb1Header {
  /** One of SMB1. */
  readonly command: number;
  /** NTSTATUS, or without SMB1_FLAG2.NT_STATUS: error class in the lowest octet, error code in the highest two. */
  readonly status: number;
  readonly flags: number;
  readonly flags2: number;
  readonly processId: number;
  readonly treeId: number;
  readonly userId: number;
  readonly multiplexId: number;
}

/*
 *   0  u8[4] FF 'SMB'     4  u8 Command     5  u32 Status      9  u8 Flags     10  u16 Flags2
 *  12  u16 PIDHigh       14  u8[8] SecurityFeatures           22  u16 Reserved
 *  24  u16 TID           26  u16 PIDLow    28  u16 UID        30  u16 MID
 *  32  u8 WordCount, u16[WordCount] words, u16 ByteCount, u8[ByteCount] bytes; AndX commands chain further blocks
 */

/** @param message one message, without the frame of the session service @throws DecodeError */
export function decodeSmb1Header(message: Uint8Array): Smb1Header {
  const reader = new ByteReader(message, "SMB header");
  reader.need(SMB1_HEADER_LENGTH);
  if (reader.u32() !== 0x424d53ff) reader.fail("does not begin with FF 'SMB'", 0);
  const command = reader.u8();
  const status = reader.u32();
  const flags = reader.u8();
  const flags2 = reader.u16();
  const high = reader.u16();
  reader.skip(10);
  const treeId = reader.u16();
  const low = reader.u16();
  return { command, status, flags, flags2, processId: high * 0x10000 + low, treeId, userId: reader.u16(), multiplexId: reader.u16() };
}

/** One command's block in a message: its parameter words and data bytes. */
export interface Smb1Block {
  readonly command: number;
  /** Octet of the message at which the words begin. */
  readonly words: number;
  readonly wordCount: number;
  /** Octet at which the bytes begin, and where they end. */
  readonly bytes: number;
  readonly end: number;
}

const MAX_CHAIN = 16;

/** Commands whose words begin with AndXCommand, AndXReserved, AndXOffset. */
function isAndX(command: number): boolean {
  switch (command) {
    case SMB1.LOCKING_ANDX:
    case SMB1.OPEN_ANDX:
    case SMB1.READ_ANDX:
    case SMB1.WRITE_ANDX:
    case SMB1.SESSION_SETUP_ANDX:
    case SMB1.LOGOFF_ANDX:
    case SMB1.TREE_CONNECT_ANDX:
    case SMB1.NT_CREATE_ANDX:
      return true;
    default:
      return false;
  }
}

/**
 * The blocks of a message, in order of their chain: [MS-CIFS] 2.2.3.4.
 * @throws DecodeError where a block is cut or a chain leads back
 */
export function decodeSmb1Blocks(message: Uint8Array): Smb1Block[] {
  const blocks: Smb1Block[] = [];
  const view = new DataView(message.buffer, message.byteOffset, message.length);
  let command = message[4]!;
  for (let at = SMB1_HEADER_LENGTH; ; ) {
    if (at + 1 > message.length) throw new DecodeError("SMB message", at, "a block is missing");
    const wordCount = message[at]!;
    const words = at + 1;
    if (words + 2 * wordCount > message.length) throw new DecodeError("SMB message", at, `${wordCount} words do not fit`);
    const countAt = words + 2 * wordCount;
    // Some servers leave out the ByteCount of an error; large reads and writes say 0 or less than there is.
    const count = countAt + 2 <= message.length ? view.getUint16(countAt, true) : 0;
    const bytes = Math.min(countAt + 2, message.length);
    blocks.push({ command, words, wordCount, bytes, end: Math.min(bytes + count, message.length) });
    if (!isAndX(command) || wordCount < 2) return blocks;
    const next = message[words]!;
    const offset = view.getUint16(words + 2, true);
    if (next === SMB1.NO_ANDX_COMMAND || offset === 0) return blocks;
    if (offset <= at) throw new DecodeError("SMB message", words + 2, `AndXOffset ${offset} leads back`);
    if (blocks.length === MAX_CHAIN) throw new DecodeError("SMB message", words, `a chain of more than ${MAX_CHAIN} commands`);
    // A chain into nothing: the rest of the message was left out.
    if (offset >= message.length) return blocks;
    command = next;
    at = offset;
  }
}

/** Reads words of a block. @throws DecodeError where there are fewer than `least` */
export function wordsOf(message: Uint8Array, block: Smb1Block, least: number, what: string): ByteReader {
  if (block.wordCount < least) throw new DecodeError(what, block.words - 1, `WordCount is ${block.wordCount}`);
  return new ByteReader(message, what, { start: block.words, end: block.words + 2 * block.wordCount });
}

/**
 * Text of the bytes: UTF-16, or OEM; up to NUL or `end`. Gives where the next begins.
 * @param alignment of UTF-16, from the header: octets
 */
export function textAt(
  message: Uint8Array,
  at: number,
  end: number,
  unicode: boolean,
  alignment: 1 | 2 = 2,
): { text: string; next: number } {
  if (!unicode) {
    let stop = at;
    while (stop < end && message[stop] !== 0) stop++;
    return { text: narrowText(message, at, stop - at), next: Math.min(stop + 1, end) };
  }
  const start = at + (at & (alignment - 1));
  let stop = start;
  while (stop + 1 < end && (message[stop] !== 0 || message[stop + 1] !== 0)) stop += 2;
  if (stop > end) return { text: "", next: end };
  return { text: wideText(message, start, Math.max(0, stop - start) >> 1, true), next: Math.min(stop + 2, end) };
}

/** `length` octets at an offset from the header's beginning; a view. @throws DecodeError */
export function dataAt(message: Uint8Array, offset: number, length: number, what: string): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  if (offset < SMB1_HEADER_LENGTH || offset + length > message.length)
    throw new DecodeError(what, offset, `${length} octets of data are outside of the message of ${message.length}`);
  return message.subarray(offset, offset + length);
}
