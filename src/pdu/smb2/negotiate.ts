/** SMB2 NEGOTIATE, [MS-SMB2] 2.2.3 and 2.2.4. */
import type { ByteReader } from "../../bytes/reader.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import { bufferAt, openBody } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

/** DialectRevision. */
export const DIALECT = {
  SMB_2_0_2: 0x0202,
  SMB_2_1: 0x0210,
  SMB_3_0: 0x0300,
  SMB_3_0_2: 0x0302,
  SMB_3_1_1: 0x0311,
  SMB_2_WILDCARD: 0x02ff,
} as const;

/** `SMB 3.1.1`. */
export function dialectName(dialect: number): string {
  switch (dialect) {
    case DIALECT.SMB_2_0_2:
      return "SMB 2.0.2";
    case DIALECT.SMB_2_1:
      return "SMB 2.1";
    case DIALECT.SMB_3_0:
      return "SMB 3.0";
    case DIALECT.SMB_3_0_2:
      return "SMB 3.0.2";
    case DIALECT.SMB_3_1_1:
      return "SMB 3.1.1";
    case DIALECT.SMB_2_WILDCARD:
      return "SMB 2.???";
    default:
      return `SMB dialect 0x${dialect.toString(16)}`;
  }
}

/** SMB2_NEGOTIATE_CONTEXT, [MS-SMB2] 2.2.3.1; the data of those that lists of numbers make is read by `contextNumbers`. */
export interface NegotiateContext {
  /** One of NEGOTIATE_CONTEXT, or a later one. */
  readonly type: number;
  readonly data: Uint8Array;
}

export const NEGOTIATE_CONTEXT = {
  PREAUTH_INTEGRITY_CAPABILITIES: 0x0001,
  ENCRYPTION_CAPABILITIES: 0x0002,
  COMPRESSION_CAPABILITIES: 0x0003,
  NETNAME_NEGOTIATE_CONTEXT_ID: 0x0005,
  TRANSPORT_CAPABILITIES: 0x0006,
  RDMA_TRANSFORM_CAPABILITIES: 0x0007,
  SIGNING_CAPABILITIES: 0x0008,
} as const;

export interface Smb2NegotiateRequest {
  readonly securityMode: number;
  readonly capabilities: number;
  /** 16 octets. */
  readonly clientGuid: Uint8Array;
  readonly dialects: readonly number[];
  /** Only where SMB 3.1.1 is among the dialects. */
  readonly contexts: readonly NegotiateContext[];
}

export interface Smb2NegotiateResponse {
  readonly securityMode: number;
  readonly dialect: number;
  /** 16 octets. */
  readonly serverGuid: Uint8Array;
  readonly capabilities: number;
  readonly maxTransactSize: number;
  readonly maxReadSize: number;
  readonly maxWriteSize: number;
  /** 100 ns since 1601. */
  readonly systemTime: bigint;
  readonly serverStartTime: bigint;
  /** A NegTokenInit2, as a rule. */
  readonly securityBuffer: Uint8Array;
  readonly contexts: readonly NegotiateContext[];
}

/*
 * Request, behind the header (offsets from the header's beginning):
 *  64  u16 StructureSize (36)      66  u16 DialectCount          68  u16 SecurityMode       70  u16 Reserved
 *  72  u32 Capabilities            76  u8[16] ClientGuid
 *  92  u32 NegotiateContextOffset  96  u16 NegotiateContextCount 98  u16 Reserved2    (ClientStartTime before SMB 3.1.1)
 * 100  u16[DialectCount] Dialects      padding to 8              contexts
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2NegotiateRequest(message: Uint8Array): Smb2NegotiateRequest {
  const body = openBody(message, 36, "SMB2 NEGOTIATE request");
  const count = body.u16();
  const securityMode = body.u16();
  body.skip(2);
  const capabilities = body.u32();
  const clientGuid = body.take(16);
  const contextOffset = body.u32();
  const contextCount = body.u16();
  body.skip(2);
  body.need(2 * count, `${count} dialects`);
  const dialects: number[] = [];
  for (let i = 0; i < count; i++) dialects.push(body.u16());
  const contexts = dialects.includes(DIALECT.SMB_3_1_1) ? readContexts(body, contextOffset, contextCount) : [];
  return { securityMode, capabilities, clientGuid, dialects, contexts };
}

export function encodeSmb2NegotiateRequest(header: Smb2Header, request: Smb2NegotiateRequest): Uint8Array {
  const writer = beginSmb2Message(header);
  writer.u16(36).u16(request.dialects.length).u16(request.securityMode).u16(0).u32(request.capabilities);
  writer.write(request.clientGuid.subarray(0, 16)).u32(0).u16(0).u16(0);
  for (const dialect of request.dialects) writer.u16(dialect);
  if (request.dialects.includes(DIALECT.SMB_3_1_1)) writeContexts(writer, request.contexts, 92, 96);
  return writer.finish();
}

/*
 * Response, behind the header:
 *  64  u16 StructureSize (65)      66  u16 SecurityMode          68  u16 DialectRevision    70  u16 NegotiateContextCount
 *  72  u8[16] ServerGuid           88  u32 Capabilities          92  u32 MaxTransactSize
 *  96  u32 MaxReadSize            100  u32 MaxWriteSize         104  u64 SystemTime        112  u64 ServerStartTime
 * 120  u16 SecurityBufferOffset   122  u16 SecurityBufferLength 124  u32 NegotiateContextOffset
 * 128  buffer; padding to 8; contexts
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2NegotiateResponse(message: Uint8Array): Smb2NegotiateResponse {
  const body = openBody(message, 65, "SMB2 NEGOTIATE response");
  const securityMode = body.u16();
  const dialect = body.u16();
  const contextCount = body.u16();
  const serverGuid = body.take(16);
  const capabilities = body.u32();
  const maxTransactSize = body.u32();
  const maxReadSize = body.u32();
  const maxWriteSize = body.u32();
  const systemTime = body.u64();
  const serverStartTime = body.u64();
  const offset = body.u16();
  const length = body.u16();
  const contextOffset = body.u32();
  const securityBuffer = bufferAt(body, offset, length, "SecurityBuffer");
  const contexts = dialect === DIALECT.SMB_3_1_1 ? readContexts(body, contextOffset, contextCount) : [];
  return {
    securityMode,
    dialect,
    serverGuid,
    capabilities,
    maxTransactSize,
    maxReadSize,
    maxWriteSize,
    systemTime,
    serverStartTime,
    securityBuffer,
    contexts,
  };
}

export function encodeSmb2NegotiateResponse(header: Smb2Header, response: Smb2NegotiateResponse): Uint8Array {
  const writer = beginSmb2Message(header);
  writer.u16(65).u16(response.securityMode).u16(response.dialect).u16(0).write(response.serverGuid.subarray(0, 16));
  writer.u32(response.capabilities).u32(response.maxTransactSize).u32(response.maxReadSize).u32(response.maxWriteSize);
  writer.u64(response.systemTime).u64(response.serverStartTime).u16(128).u16(response.securityBuffer.length).u32(0);
  writer.write(response.securityBuffer);
  if (response.dialect === DIALECT.SMB_3_1_1) writeContexts(writer, response.contexts, 124, 70);
  return writer.finish();
}

/**
 * The numbers of a context's list: HashAlgorithms, Ciphers, SigningAlgorithms.
 * @returns undefined where the data is too short for its count
 */
export function contextNumbers(context: NegotiateContext): number[] | undefined {
  const { data } = context;
  const skip =
    context.type === NEGOTIATE_CONTEXT.PREAUTH_INTEGRITY_CAPABILITIES
      ? 4
      : context.type === NEGOTIATE_CONTEXT.COMPRESSION_CAPABILITIES
        ? 8
        : 2;
  const count = data.length < 2 ? 0 : data[0]! | (data[1]! << 8);
  if (data.length < skip + 2 * count) return undefined;
  return Array.from({ length: count }, (_, i) => data[skip + 2 * i]! | (data[skip + 2 * i + 1]! << 8));
}

/** u16 ContextType, u16 DataLength, u32 Reserved, Data; each at a multiple of eight octets. */
function readContexts(body: ByteReader, offset: number, count: number): NegotiateContext[] {
  const contexts: NegotiateContext[] = [];
  let at = offset;
  for (let i = 0; i < count; i++) {
    at = (at + 7) & ~7;
    const head = bufferAt(body, at, 8, "a negotiate context");
    const length = head[2]! | (head[3]! << 8);
    contexts.push({ type: head[0]! | (head[1]! << 8), data: bufferAt(body, at + 8, length, "a negotiate context's data") });
    at += 8 + length;
  }
  return contexts;
}

function writeContexts(writer: ByteWriter, contexts: readonly NegotiateContext[], offsetAt: number, countAt: number): void {
  if (contexts.length === 0) return;
  writer.align(8);
  writer.patchU32(offsetAt, writer.length);
  writer.patchU16(countAt, contexts.length);
  for (const context of contexts) writer.align(8).u16(context.type).u16(context.data.length).u32(0).write(context.data);
}
