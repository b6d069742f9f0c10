/** SMB2 SESSION_SETUP, [MS-SMB2] 2.2.5 and 2.2.6; LOGOFF, 2.2.7 and 2.2.8. */
import { bufferAt, openBody } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

export interface Smb2SessionSetupRequest {
  /** 1: SMB2_SESSION_FLAG_BINDING. */
  readonly flags: number;
  readonly securityMode: number;
  readonly capabilities: number;
  readonly previousSessionId: bigint;
  readonly securityBuffer: Uint8Array;
}

export interface Smb2SessionSetupResponse {
  /** SESSION_FLAG bits. */
  readonly sessionFlags: number;
  readonly securityBuffer: Uint8Array;
}

export const SESSION_FLAG = { IS_GUEST: 1, IS_NULL: 2, ENCRYPT_DATA: 4 } as const;

/*
 *  64  u16 StructureSize (25)      66  u8 Flags                  67  u8 SecurityMode
 *  68  u32 Capabilities            72  u32 Channel               76  u16 SecurityBufferOffset
 *  78  u16 SecurityBufferLength    80  u64 PreviousSessionId     88  buffer
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2SessionSetupRequest(message: Uint8Array): Smb2SessionSetupRequest {
  const body = openBody(message, 25, "SMB2 SESSION_SETUP request");
  const flags = body.u8();
  const securityMode = body.u8();
  const capabilities = body.u32();
  body.skip(4);
  const offset = body.u16();
  const length = body.u16();
  const previousSessionId = body.u64();
  return { flags, securityMode, capabilities, previousSessionId, securityBuffer: bufferAt(body, offset, length, "SecurityBuffer") };
}

export function encodeSmb2SessionSetupRequest(header: Smb2Header, request: Smb2SessionSetupRequest): Uint8Array {
  const writer = beginSmb2Message(header);
  writer.u16(25).u8(request.flags).u8(request.securityMode).u32(request.capabilities).u32(0);
  writer.u16(88).u16(request.securityBuffer.length).u64(request.previousSessionId).write(request.securityBuffer);
  return writer.finish();
}

/*
 *  64  u16 StructureSize (9)       66  u16 SessionFlags          68  u16 SecurityBufferOffset
 *  70  u16 SecurityBufferLength    72  buffer
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2SessionSetupResponse(message: Uint8Array): Smb2SessionSetupResponse {
  const body = openBody(message, 9, "SMB2 SESSION_SETUP response");
  const sessionFlags = body.u16();
  const offset = body.u16();
  const length = body.u16();
  return { sessionFlags, securityBuffer: bufferAt(body, offset, length, "SecurityBuffer") };
}

export function encodeSmb2SessionSetupResponse(header: Smb2Header, response: Smb2SessionSetupResponse): Uint8Array {
  const writer = beginSmb2Message(header);
  writer.u16(9).u16(response.sessionFlags).u16(72).u16(response.securityBuffer.length).write(response.securityBuffer);
  return writer.finish();
}

/** LOGOFF, ECHO and TREE_DISCONNECT say nothing: u16 StructureSize (4), u16 Reserved. @throws DecodeError */
export function decodeSmb2Nothing(message: Uint8Array): Record<string, never> {
  openBody(message, 4, "SMB2 LOGOFF, ECHO or TREE_DISCONNECT").skip(2);
  return {};
}

export function encodeSmb2Nothing(header: Smb2Header): Uint8Array {
  return beginSmb2Message(header).u16(4).u16(0).finish();
}
