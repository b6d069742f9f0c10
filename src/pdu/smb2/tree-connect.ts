/** SMB2 TREE_CONNECT, [MS-SMB2] 2.2.9 and 2.2.10. */
import { openBody, textAt, wideOctets } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

export interface Smb2TreeConnectRequest {
  /** `\\server\share` */
  readonly path: string;
}

export interface Smb2TreeConnectResponse {
  /** One of SHARE_TYPE. */
  readonly shareType: number;
  readonly shareFlags: number;
  readonly capabilities: number;
  readonly maximalAccess: number;
}

export const SHARE_TYPE = { DISK: 1, PIPE: 2, PRINT: 3 } as const;

/*
 *  64  u16 StructureSize (9)       66  u16 Flags                 68  u16 PathOffset         70  u16 PathLength
 *  72  UTF-16 path
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2TreeConnectRequest(message: Uint8Array): Smb2TreeConnectRequest {
  const body = openBody(message, 9, "SMB2 TREE_CONNECT request");
  body.skip(2);
  const offset = body.u16();
  const length = body.u16();
  return { path: textAt(body, offset, length, "PathName") };
}

export function encodeSmb2TreeConnectRequest(header: Smb2Header, request: Smb2TreeConnectRequest): Uint8Array {
  const path = wideOctets(request.path);
  return beginSmb2Message(header).u16(9).u16(0).u16(72).u16(path.length).write(path).finish();
}

/*
 *  64  u16 StructureSize (16)      66  u8 ShareType              67  u8 Reserved            68  u32 ShareFlags
 *  72  u32 Capabilities            76  u32 MaximalAccess
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2TreeConnectResponse(message: Uint8Array): Smb2TreeConnectResponse {
  const body = openBody(message, 16, "SMB2 TREE_CONNECT response");
  const shareType = body.u8();
  body.skip(1);
  return { shareType, shareFlags: body.u32(), capabilities: body.u32(), maximalAccess: body.u32() };
}

export function encodeSmb2TreeConnectResponse(header: Smb2Header, response: Smb2TreeConnectResponse): Uint8Array {
  const writer = beginSmb2Message(header);
  writer.u16(16).u8(response.shareType).u8(0).u32(response.shareFlags).u32(response.capabilities).u32(response.maximalAccess);
  return writer.finish();
}
