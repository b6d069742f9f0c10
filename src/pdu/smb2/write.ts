/** SMB2 WRITE, [MS-SMB2] 2.2.21 and 2.2.22. */
import { bufferAt, type FileId, openBody, readFileId, writeFileId } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

export interface Smb2WriteRequest {
  /** In the file; 0 of pipes. */
  readonly offset: bigint;
  readonly fileId: FileId;
  readonly channel: number;
  readonly remainingBytes: number;
  readonly flags: number;
  /** Descriptors for RDMA, as a rule empty. */
  readonly channelInfo: Uint8Array;
  readonly data: Uint8Array;
}

export interface Smb2WriteResponse {
  /** Octets that were written. */
  readonly count: number;
}

/*
 *  64  u16 StructureSize (49)      66  u16 DataOffset            68  u32 Length             72  u64 Offset
 *  80  FileId                      96  u32 Channel              100  u32 RemainingBytes
 * 104  u16 WriteChannelInfoOffset 106  u16 WriteChannelInfoLength   108  u32 Flags         112  buffer
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2WriteRequest(message: Uint8Array): Smb2WriteRequest {
  const body = openBody(message, 49, "SMB2 WRITE request");
  const dataOffset = body.u16();
  const length = body.u32();
  const offset = body.u64();
  const fileId = readFileId(body);
  const channel = body.u32();
  const remainingBytes = body.u32();
  const infoOffset = body.u16();
  const infoLength = body.u16();
  const flags = body.u32();
  const data = bufferAt(body, dataOffset, length, "data");
  return { offset, fileId, channel, remainingBytes, flags, channelInfo: bufferAt(body, infoOffset, infoLength, "WriteChannelInfo"), data };
}

export function encodeSmb2WriteRequest(header: Smb2Header, request: Smb2WriteRequest): Uint8Array {
  const info = request.channelInfo;
  const writer = beginSmb2Message(header, 113 + info.length + request.data.length);
  writer
    .u16(49)
    .u16(112 + info.length)
    .u32(request.data.length)
    .u64(request.offset);
  writeFileId(writer, request.fileId).u32(request.channel).u32(request.remainingBytes);
  writer
    .u16(info.length === 0 ? 0 : 112)
    .u16(info.length)
    .u32(request.flags)
    .write(info)
    .write(request.data);
  if (info.length + request.data.length === 0) writer.zeros(1);
  return writer.finish();
}

/** 64 u16 StructureSize (17), 66 u16 Reserved, 68 u32 Count, 72 u32 Remaining, 76 u16 and u16 of channel information, unused. @throws DecodeError */
export function decodeSmb2WriteResponse(message: Uint8Array): Smb2WriteResponse {
  const body = openBody(message, 17, "SMB2 WRITE response");
  body.skip(2);
  const count = body.u32();
  body.skip(8);
  return { count };
}

export function encodeSmb2WriteResponse(header: Smb2Header, response: Smb2WriteResponse): Uint8Array {
  return beginSmb2Message(header).u16(17).u16(0).u32(response.count).u32(0).u16(0).u16(0).zeros(1).finish();
}
