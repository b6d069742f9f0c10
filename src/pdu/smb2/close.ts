/** SMB2 CLOSE, [MS-SMB2] 2.2.15 and 2.2.16. */
import { type FileId, openBody, readFileId, writeFileId } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

export interface Smb2CloseRequest {
  /** 1: SMB2_CLOSE_FLAG_POSTQUERY_ATTRIB. */
  readonly flags: number;
  readonly fileId: FileId;
}

export interface Smb2CloseResponse {
  readonly flags: number;
  /** 100 ns since 1601; zeros without the flag. */
  readonly creationTime: bigint;
  readonly lastAccessTime: bigint;
  readonly lastWriteTime: bigint;
  readonly changeTime: bigint;
  readonly allocationSize: bigint;
  readonly endOfFile: bigint;
  readonly fileAttributes: number;
}

/** 64 u16 StructureSize (24), 66 u16 Flags, 68 u32 Reserved, 72 FileId. @param message one message, its header included @throws DecodeError */
export function decodeSmb2CloseRequest(message: Uint8Array): Smb2CloseRequest {
  const body = openBody(message, 24, "SMB2 CLOSE request");
  const flags = body.u16();
  body.skip(4);
  return { flags, fileId: readFileId(body) };
}

export function encodeSmb2CloseRequest(header: Smb2Header, request: Smb2CloseRequest): Uint8Array {
  return writeFileId(beginSmb2Message(header).u16(24).u16(request.flags).u32(0), request.fileId).finish();
}

/*
 *  64  u16 StructureSize (60)      66  u16 Flags                 68  u32 Reserved           72  u64 CreationTime
 *  80  u64 LastAccessTime          88  u64 LastWriteTime         96  u64 ChangeTime        104  u64 AllocationSize
 * 112  u64 EndofFile              120  u32 FileAttributes
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2CloseResponse(message: Uint8Array): Smb2CloseResponse {
  const body = openBody(message, 60, "SMB2 CLOSE response");
  const flags = body.u16();
  body.skip(4);
  return {
    flags,
    creationTime: body.u64(),
    lastAccessTime: body.u64(),
    lastWriteTime: body.u64(),
    changeTime: body.u64(),
    allocationSize: body.u64(),
    endOfFile: body.u64(),
    fileAttributes: body.u32(),
  };
}

export function encodeSmb2CloseResponse(header: Smb2Header, response: Smb2CloseResponse): Uint8Array {
  const writer = beginSmb2Message(header).u16(60).u16(response.flags).u32(0);
  writer.u64(response.creationTime).u64(response.lastAccessTime).u64(response.lastWriteTime).u64(response.changeTime);
  return writer.u64(response.allocationSize).u64(response.endOfFile).u32(response.fileAttributes).finish();
}
