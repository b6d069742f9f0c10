/** SMB2 packet header, sync and async: [MS-SMB2] 2.2.1. */
import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import { DecodeError } from "../../status/errors.ts";

export const SMB2_HEADER_LENGTH = 64;

/** Command. */
export const SMB2 = {
  NEGOTIATE: 0x0000,
  SESSION_SETUP: 0x0001,
  LOGOFF: 0x0002,
  TREE_CONNECT: 0x0003,
  TREE_DISCONNECT: 0x0004,
  CREATE: 0x0005,
  CLOSE: 0x0006,
  FLUSH: 0x0007,
  READ: 0x0008,
  WRITE: 0x0009,
  LOCK: 0x000a,
  IOCTL: 0x000b,
  CANCEL: 0x000c,
  ECHO: 0x000d,
  QUERY_DIRECTORY: 0x000e,
  CHANGE_NOTIFY: 0x000f,
  QUERY_INFO: 0x0010,
  SET_INFO: 0x0011,
  OPLOCK_BREAK: 0x0012,
  SERVER_TO_CLIENT_NOTIFICATION: 0x0013,
} as const;

const NAMES = Object.keys(SMB2) as readonly (keyof typeof SMB2)[];

/** `NEGOTIATE`; `command 99` for a number that is none. */
export function smb2CommandName(command: number): string {
  return NAMES[command] ?? `command ${command}`;
}

/** Flags of the header. */
export const SMB2_FLAG = {
  /** It is a response. */
  SERVER_TO_REDIR: 0x00000001,
  ASYNC_COMMAND: 0x00000002,
  /** Session, tree and file are those of the message before it in the compound. */
  RELATED_OPERATIONS: 0x00000004,
  SIGNED: 0x00000008,
  PRIORITY_MASK: 0x00000070,
  DFS_OPERATIONS: 0x10000000,
  REPLAY_OPERATION: 0x20000000,
} as const;

export interface Smb2Header {
  readonly creditCharge: number;
  /** NTSTATUS of a response; of a request ChannelSequence in the low 16 bits. */
  readonly status: number;
  /** One of SMB2. */
  readonly command: number;
  /** CreditRequest or CreditResponse. */
  readonly credits: number;
  /** SMB2_FLAG bits. */
  readonly flags: number;
  /** Octets to the next header of a compound; 0 in the last. */
  readonly nextCommand: number;
  readonly messageId: bigint;
  /** With ASYNC_COMMAND; undefined otherwise. */
  readonly asyncId: bigint | undefined;
  /** Reserved, of old the process; 0 with ASYNC_COMMAND. */
  readonly processId: number;
  /** 0 with ASYNC_COMMAND. */
  readonly treeId: number;
  readonly sessionId: bigint;
  /** 16 octets; a view. */
  readonly signature: Uint8Array;
}

const PROTOCOL_ID = 0xfe534d42;

/*
 *   0  u8[4] FE 'SMB'               4  u16 StructureSize (64)     6  u16 CreditCharge
 *   8  u32 Status                  12  u16 Command               14  u16 Credits
 *  16  u32 Flags                   20  u32 NextCommand           24  u64 MessageId
 *  32  u32 Reserved, u32 TreeId; or u64 AsyncId
 *  40  u64 SessionId               48  u8[16] Signature
 */

/** @param offset of the header in `bytes` @throws DecodeError */
export function decodeSmb2Header(bytes: Uint8Array, offset = 0): Smb2Header {
  const reader = new ByteReader(bytes, "SMB2 header", { start: offset });
  reader.need(SMB2_HEADER_LENGTH);
  reader.littleEndian = false;
  if (reader.u32() !== PROTOCOL_ID) reader.fail("does not begin with FE 'SMB'", offset);
  reader.littleEndian = true;
  const size = reader.u16();
  if (size !== SMB2_HEADER_LENGTH) reader.fail(`StructureSize is ${size}`, offset + 4);
  const creditCharge = reader.u16();
  const status = reader.u32();
  const command = reader.u16();
  const credits = reader.u16();
  const flags = reader.u32();
  const nextCommand = reader.u32();
  const messageId = reader.u64();
  const async = (flags & SMB2_FLAG.ASYNC_COMMAND) !== 0;
  const asyncId = async ? reader.u64() : undefined;
  const processId = async ? 0 : reader.u32();
  const treeId = async ? 0 : reader.u32();
  const sessionId = reader.u64();
  const signature = reader.take(16);
  return { creditCharge, status, command, credits, flags, nextCommand, messageId, asyncId, processId, treeId, sessionId, signature };
}

/** @returns a writer that holds the header; the body goes behind it */
export function beginSmb2Message(header: Smb2Header, capacity = 256): ByteWriter {
  const writer = new ByteWriter({ littleEndian: true, capacity });
  writer.write([0xfe, 0x53, 0x4d, 0x42]).u16(SMB2_HEADER_LENGTH).u16(header.creditCharge).u32(header.status);
  writer.u16(header.command).u16(header.credits).u32(header.flags).u32(header.nextCommand).u64(header.messageId);
  if ((header.flags & SMB2_FLAG.ASYNC_COMMAND) !== 0) writer.u64(header.asyncId ?? 0n);
  else writer.u32(header.processId).u32(header.treeId);
  return writer.u64(header.sessionId).write(header.signature.subarray(0, 16));
}

/**
 * Messages of a compound: each padded to a multiple of eight octets, its NextCommand set. [MS-SMB2] 2.2.1, 3.2.4.1.4
 * @param messages whole messages, headers included
 */
export function compoundSmb2(messages: readonly Uint8Array[]): Uint8Array {
  const length = messages.reduce((sum, message, i) => sum + (i + 1 < messages.length ? (message.length + 7) & ~7 : message.length), 0);
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  messages.forEach((message, i) => {
    out.set(message, at);
    const next = i + 1 < messages.length ? (message.length + 7) & ~7 : 0;
    view.setUint32(at + 20, next, true);
    at += next;
  });
  return out;
}

/**
 * The messages of a compound, one by one; views that go up to the next header, padding included.
 * @throws DecodeError where a NextCommand points outside or into its own header
 */
export function splitSmb2(bytes: Uint8Array): Uint8Array[] {
  const messages: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const { nextCommand } = decodeSmb2Header(bytes, at);
    if (nextCommand === 0) {
      messages.push(bytes.subarray(at));
      return messages;
    }
    if (nextCommand < SMB2_HEADER_LENGTH || nextCommand % 8 !== 0 || nextCommand > bytes.length - at - SMB2_HEADER_LENGTH)
      throw new DecodeError("SMB2 header", at + 20, `NextCommand ${nextCommand} does not lead to a header`);
    messages.push(bytes.subarray(at, at + nextCommand));
    at += nextCommand;
  }
}
