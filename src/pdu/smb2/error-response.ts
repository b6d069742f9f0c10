/** SMB2 ERROR response, [MS-SMB2] 2.2.2: the body of a response whose status is an error. */
import { openBody } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

export interface Smb2ErrorResponse {
  readonly contextCount: number;
  /** Symbolic link, buffer size needed, or in SMB 3.1.1 error contexts; often empty. */
  readonly data: Uint8Array;
}

/** 64 u16 StructureSize (9), 66 u8 ErrorContextCount, 67 u8 Reserved, 68 u32 ByteCount, 72 ErrorData. @throws DecodeError */
export function decodeSmb2ErrorResponse(message: Uint8Array): Smb2ErrorResponse {
  const body = openBody(message, 9, "SMB2 ERROR response");
  const contextCount = body.u8();
  body.skip(1);
  const length = body.u32();
  return { contextCount, data: body.take(length, "ErrorData") };
}

export function encodeSmb2ErrorResponse(header: Smb2Header, response: Smb2ErrorResponse): Uint8Array {
  const writer = beginSmb2Message(header).u16(9).u8(response.contextCount).u8(0).u32(response.data.length).write(response.data);
  if (response.data.length === 0) writer.zeros(1);
  return writer.finish();
}
