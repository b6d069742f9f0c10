/** SMB2 IOCTL, [MS-SMB2] 2.2.31 and 2.2.32: how a pipe is written and read in one exchange. */
import { wideText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";
import { bufferAt, type FileId, openBody, readFileId, wideOctets, writeFileId } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

/** CtlCode, [MS-SMB2] 2.2.31. */
export const FSCTL = {
  DFS_GET_REFERRALS: 0x00060194,
  PIPE_PEEK: 0x0011400c,
  PIPE_WAIT: 0x00110018,
  PIPE_TRANSCEIVE: 0x0011c017,
  SRV_COPYCHUNK: 0x001440f2,
  SRV_ENUMERATE_SNAPSHOTS: 0x00144064,
  SRV_REQUEST_RESUME_KEY: 0x00140078,
  SRV_READ_HASH: 0x001441bb,
  SRV_COPYCHUNK_WRITE: 0x001480f2,
  LMR_REQUEST_RESILIENCY: 0x001401d4,
  QUERY_NETWORK_INTERFACE_INFO: 0x001401fc,
  SET_REPARSE_POINT: 0x000900a4,
  DFS_GET_REFERRALS_EX: 0x000601b0,
  FILE_LEVEL_TRIM: 0x00098208,
  VALIDATE_NEGOTIATE_INFO: 0x00140204,
} as const;

export interface Smb2IoctlRequest {
  /** One of FSCTL. */
  readonly ctlCode: number;
  readonly fileId: FileId;
  readonly maxInputResponse: number;
  readonly maxOutputResponse: number;
  /** 1: SMB2_0_IOCTL_IS_FSCTL. */
  readonly flags: number;
  readonly input: Uint8Array;
}

export interface Smb2IoctlResponse {
  readonly ctlCode: number;
  readonly fileId: FileId;
  readonly flags: number;
  readonly input: Uint8Array;
  readonly output: Uint8Array;
}

/*
 *  64  u16 StructureSize (57)      66  u16 Reserved              68  u32 CtlCode            72  FileId
 *  88  u32 InputOffset             92  u32 InputCount            96  u32 MaxInputResponse
 * 100  u32 OutputOffset           104  u32 OutputCount          108  u32 MaxOutputResponse
 * 112  u32 Flags                  116  u32 Reserved2            120  buffer
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2IoctlRequest(message: Uint8Array): Smb2IoctlRequest {
  const body = openBody(message, 57, "SMB2 IOCTL request");
  body.skip(2);
  const ctlCode = body.u32();
  const fileId = readFileId(body);
  const inputOffset = body.u32();
  const inputCount = body.u32();
  const maxInputResponse = body.u32();
  body.skip(8);
  const maxOutputResponse = body.u32();
  const flags = body.u32();
  return { ctlCode, fileId, maxInputResponse, maxOutputResponse, flags, input: bufferAt(body, inputOffset, inputCount, "input") };
}

export function encodeSmb2IoctlRequest(header: Smb2Header, request: Smb2IoctlRequest): Uint8Array {
  const writer = beginSmb2Message(header, 121 + request.input.length)
    .u16(57)
    .u16(0)
    .u32(request.ctlCode);
  writeFileId(writer, request.fileId).u32(120).u32(request.input.length).u32(request.maxInputResponse);
  writer.u32(0).u32(0).u32(request.maxOutputResponse).u32(request.flags).u32(0).write(request.input);
  if (request.input.length === 0) writer.zeros(1);
  return writer.finish();
}

/*
 *  64  u16 StructureSize (49)      66  u16 Reserved              68  u32 CtlCode            72  FileId
 *  88  u32 InputOffset             92  u32 InputCount            96  u32 OutputOffset      100  u32 OutputCount
 * 104  u32 Flags                  108  u32 Reserved2            112  buffer
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2IoctlResponse(message: Uint8Array): Smb2IoctlResponse {
  const body = openBody(message, 49, "SMB2 IOCTL response");
  body.skip(2);
  const ctlCode = body.u32();
  const fileId = readFileId(body);
  const inputOffset = body.u32();
  const inputCount = body.u32();
  const outputOffset = body.u32();
  const outputCount = body.u32();
  const flags = body.u32();
  const input = bufferAt(body, inputOffset, inputCount, "input");
  return { ctlCode, fileId, flags, input, output: bufferAt(body, outputOffset, outputCount, "output") };
}

export function encodeSmb2IoctlResponse(header: Smb2Header, response: Smb2IoctlResponse): Uint8Array {
  const { input, output } = response;
  // The output stands at a multiple of eight octets behind the input.
  const outputAt = 112 + ((input.length + 7) & ~7);
  const writer = beginSmb2Message(header, outputAt + output.length + 1)
    .u16(49)
    .u16(0)
    .u32(response.ctlCode);
  writeFileId(writer, response.fileId).u32(112).u32(input.length).u32(outputAt).u32(output.length).u32(response.flags).u32(0);
  writer.write(input);
  if (output.length > 0) writer.zeros(outputAt - 112 - input.length).write(output);
  if (input.length + output.length === 0) writer.zeros(1);
  return writer.finish();
}

/** Input of FSCTL_PIPE_WAIT, [MS-FSCC] 2.3.49. */
export interface PipeWait {
  /** Units of 100 ns; undefined: the server's default. */
  readonly timeout: bigint | undefined;
  readonly name: string;
}

/** 0 i64 Timeout, 8 u32 NameLength, 12 u8 TimeoutSpecified, 13 u8 padding, 14 UTF-16 name. @throws DecodeError */
export function decodePipeWait(input: Uint8Array): PipeWait {
  if (input.length < 14) throw new DecodeError("FSCTL_PIPE_WAIT", 0, `${input.length} octets are too few`);
  const view = new DataView(input.buffer, input.byteOffset, input.length);
  const length = view.getUint32(8, true);
  if (length % 2 !== 0 || length > input.length - 14) throw new DecodeError("FSCTL_PIPE_WAIT", 8, `NameLength ${length} does not fit`);
  return { timeout: input[12] === 0 ? undefined : view.getBigInt64(0, true), name: wideText(input, 14, length / 2, true) };
}

export function encodePipeWait(wait: PipeWait): Uint8Array {
  const name = wideOctets(wait.name);
  const out = new Uint8Array(14 + name.length);
  const view = new DataView(out.buffer);
  view.setBigInt64(0, wait.timeout ?? 0n, true);
  view.setUint32(8, name.length, true);
  out[12] = wait.timeout === undefined ? 0 : 1;
  out.set(name, 14);
  return out;
}
