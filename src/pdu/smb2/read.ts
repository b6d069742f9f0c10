/** SMB2 READ, [MS-SMB2] 2.2.19 and 2.2.20. */
import { bufferAt, type FileId, openBody, readFileId, writeFileId } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

export interface Smb2ReadRequest {
  /** Where the client would like the data in the response, from the header's beginning. */
  readonly padding: number;
  readonly flags: number;
  /** Octets at most. */
  readonly length: number;
  /** In the file; 0 of pipes. */
  readonly offset: bigint;
  readonly fileId: FileId;
  readonly minimumCount: number;
  readonly channel: number;
  readonly remainingBytes: number;
  /** Descriptors for RDMA, as a rule empty. */
  readonly channelInfo: Uint8Array;
}

export interface Smb2ReadResponse {
  readonly data: Uint8Array;
  readonly dataRemaining: number;
  readonly flags: number;
}

/*
 *  64  u16 StructureSize (49)      66  u8 Padding                67  u8 Flags               68  u32 Length
 *  72  u64 Offset                  80  FileId                    96  u32 MinimumCount      100  u32 Channel
 * 104  u32 RemainingBytes         108  u16 ReadChannelInfoOffset 110  u16 ReadChannelInfoLength   112  buffer, one octet at least
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2ReadRequest(message: Uint8Array): Smb2ReadRequest {
  const body = openBody(message, 49, "SMB2 READ request");
  const padding = body.u8();
  const flags = body.u8();
  const length = body.u32();
  const offset = body.u64();
  const fileId = readFileId(body);
  const minimumCount = body.u32();
  const channel = body.u32();
  const remainingBytes = body.u32();
  const infoOffset = body.u16();
  const infoLength = body.u16();
  const channelInfo = bufferAt(body, infoOffset, infoLength, "ReadChannelInfo");
  return { padding, flags, length, offset, fileId, minimumCount, channel, remainingBytes, channelInfo };
}

export function encodeSmb2ReadRequest(header: Smb2Header, request: Smb2ReadRequest): Uint8Array {
  const writer = beginSmb2Message(header).u16(49).u8(request.padding).u8(request.flags).u32(request.length).u64(request.offset);
  writeFileId(writer, request.fileId).u32(request.minimumCount).u32(request.channel).u32(request.remainingBytes);
  const info = request.channelInfo;
  writer
    .u16(info.length === 0 ? 0 : 112)
    .u16(info.length)
    .write(info);
  if (info.length === 0) writer.zeros(1);
  return writer.finish();
}

/*
 *  64  u16 StructureSize (17)      66  u8 DataOffset             67  u8 Reserved            68  u32 DataLength
 *  72  u32 DataRemaining           76  u32 Flags                 80  data
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2ReadResponse(message: Uint8Array): Smb2ReadResponse {
  const body = openBody(message, 17, "SMB2 READ response");
  const offset = body.u8();
  body.skip(1);
  const length = body.u32();
  const dataRemaining = body.u32();
  const flags = body.u32();
  return { data: bufferAt(body, offset, length, "data"), dataRemaining, flags };
}

export function encodeSmb2ReadResponse(header: Smb2Header, response: Smb2ReadResponse): Uint8Array {
  const writer = beginSmb2Message(header, 81 + response.data.length)
    .u16(17)
    .u8(80)
    .u8(0)
    .u32(response.data.length);
  writer.u32(response.dataRemaining).u32(response.flags).write(response.data);
  if (response.data.length === 0) writer.zeros(1);
  return writer.finish();
}
