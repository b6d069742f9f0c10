/** SMB2 CREATE, [MS-SMB2] 2.2.13 and 2.2.14: how a pipe is opened. */
import type { ByteReader } from "../../bytes/reader.ts";
import { narrowText } from "../../bytes/text.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import { bufferAt, type FileId, openBody, readFileId, textAt, wideOctets, writeFileId } from "./body.ts";
import { beginSmb2Message, type Smb2Header } from "./header.ts";

/** SMB2_CREATE_CONTEXT, [MS-SMB2] 2.2.13.2. */
export interface CreateContext {
  /** `MxAc`, `RqLs`; characters are octets, some names are GUIDs. */
  readonly name: string;
  readonly data: Uint8Array;
}

export interface Smb2CreateRequest {
  readonly oplockLevel: number;
  /** 0 anonymous, 1 identification, 2 impersonation, 3 delegation. */
  readonly impersonationLevel: number;
  readonly desiredAccess: number;
  readonly fileAttributes: number;
  readonly shareAccess: number;
  readonly createDisposition: number;
  readonly createOptions: number;
  /** Relative to the share: `svcctl` of IPC$. */
  readonly name: string;
  readonly contexts: readonly CreateContext[];
}

export interface Smb2CreateResponse {
  readonly oplockLevel: number;
  readonly flags: number;
  readonly createAction: number;
  /** 100 ns since 1601. */
  readonly creationTime: bigint;
  readonly lastAccessTime: bigint;
  readonly lastWriteTime: bigint;
  readonly changeTime: bigint;
  readonly allocationSize: bigint;
  readonly endOfFile: bigint;
  readonly fileAttributes: number;
  readonly fileId: FileId;
  readonly contexts: readonly CreateContext[];
}

const MAX_CONTEXTS = 256;

/*
 *  64  u16 StructureSize (57)      66  u8 SecurityFlags          67  u8 RequestedOplockLevel
 *  68  u32 ImpersonationLevel      72  u64 SmbCreateFlags        80  u64 Reserved
 *  88  u32 DesiredAccess           92  u32 FileAttributes        96  u32 ShareAccess
 * 100  u32 CreateDisposition      104  u32 CreateOptions        108  u16 NameOffset        110  u16 NameLength
 * 112  u32 CreateContextsOffset   116  u32 CreateContextsLength 120  UTF-16 name; padding to 8; contexts
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2CreateRequest(message: Uint8Array): Smb2CreateRequest {
  const body = openBody(message, 57, "SMB2 CREATE request");
  body.skip(1);
  const oplockLevel = body.u8();
  const impersonationLevel = body.u32();
  body.skip(16);
  const desiredAccess = body.u32();
  const fileAttributes = body.u32();
  const shareAccess = body.u32();
  const createDisposition = body.u32();
  const createOptions = body.u32();
  const nameOffset = body.u16();
  const nameLength = body.u16();
  const contextsOffset = body.u32();
  const contextsLength = body.u32();
  return {
    oplockLevel,
    impersonationLevel,
    desiredAccess,
    fileAttributes,
    shareAccess,
    createDisposition,
    createOptions,
    name: textAt(body, nameOffset, nameLength, "Name"),
    contexts: readContexts(body, contextsOffset, contextsLength),
  };
}

export function encodeSmb2CreateRequest(header: Smb2Header, request: Smb2CreateRequest): Uint8Array {
  const name = wideOctets(request.name);
  const writer = beginSmb2Message(header);
  writer.u16(57).u8(0).u8(request.oplockLevel).u32(request.impersonationLevel).zeros(16);
  writer.u32(request.desiredAccess).u32(request.fileAttributes).u32(request.shareAccess);
  writer.u32(request.createDisposition).u32(request.createOptions).u16(120).u16(name.length).u32(0).u32(0).write(name);
  // The buffer has one octet at least.
  if (name.length === 0) writer.zeros(8);
  writeContexts(writer, request.contexts, 112);
  return writer.finish();
}

/*
 *  64  u16 StructureSize (89)      66  u8 OplockLevel            67  u8 Flags               68  u32 CreateAction
 *  72  u64 CreationTime            80  u64 LastAccessTime        88  u64 LastWriteTime      96  u64 ChangeTime
 * 104  u64 AllocationSize         112  u64 EndofFile            120  u32 FileAttributes    124  u32 Reserved2
 * 128  u64, u64 FileId            144  u32 CreateContextsOffset 148  u32 CreateContextsLength   152  contexts
 */

/** @param message one message, its header included @throws DecodeError */
export function decodeSmb2CreateResponse(message: Uint8Array): Smb2CreateResponse {
  const body = openBody(message, 89, "SMB2 CREATE response");
  const oplockLevel = body.u8();
  const flags = body.u8();
  const createAction = body.u32();
  const creationTime = body.u64();
  const lastAccessTime = body.u64();
  const lastWriteTime = body.u64();
  const changeTime = body.u64();
  const allocationSize = body.u64();
  const endOfFile = body.u64();
  const fileAttributes = body.u32();
  body.skip(4);
  const fileId = readFileId(body);
  const offset = body.u32();
  const length = body.u32();
  const contexts = readContexts(body, offset, length);
  return {
    oplockLevel,
    flags,
    createAction,
    creationTime,
    lastAccessTime,
    lastWriteTime,
    changeTime,
    allocationSize,
    endOfFile,
    fileAttributes,
    fileId,
    contexts,
  };
}

export function encodeSmb2CreateResponse(header: Smb2Header, response: Smb2CreateResponse): Uint8Array {
  const writer = beginSmb2Message(header);
  writer.u16(89).u8(response.oplockLevel).u8(response.flags).u32(response.createAction);
  writer.u64(response.creationTime).u64(response.lastAccessTime).u64(response.lastWriteTime).u64(response.changeTime);
  writer.u64(response.allocationSize).u64(response.endOfFile).u32(response.fileAttributes).u32(0);
  writeFileId(writer, response.fileId).u32(0).u32(0);
  writeContexts(writer, response.contexts, 144);
  return writer.finish();
}

/*
 *   0  u32 Next (from this context's beginning; 0 in the last)
 *   4  u16 NameOffset    6  u16 NameLength    8  u16 Reserved    10  u16 DataOffset    12  u32 DataLength
 *  16  name; padding to 8; data; padding to 8
 */
function readContexts(body: ByteReader, offset: number, length: number): CreateContext[] {
  const list = bufferAt(body, offset, length, "CreateContexts");
  const contexts: CreateContext[] = [];
  const view = new DataView(list.buffer, list.byteOffset, list.length);
  for (let at = 0; list.length > 0; ) {
    if (contexts.length === MAX_CONTEXTS) body.fail(`more than ${MAX_CONTEXTS} create contexts`, offset + at);
    if (at + 16 > list.length) body.fail("a create context is cut", offset + at);
    const next = view.getUint32(at, true);
    const end = next === 0 ? list.length : at + next;
    const part = (from: number, size: number, name: string) => {
      if (size === 0) return new Uint8Array(0);
      if (from < 16 || at + from + size > end) body.fail(`a create context's ${name} is outside of it`, offset + at);
      return list.subarray(at + from, at + from + size);
    };
    if (end > list.length || (next !== 0 && next < 16)) body.fail(`Next ${next} leads nowhere`, offset + at);
    const name = part(view.getUint16(at + 4, true), view.getUint16(at + 6, true), "name");
    contexts.push({
      name: narrowText(name, 0, name.length),
      data: part(view.getUint16(at + 10, true), view.getUint32(at + 12, true), "data"),
    });
    if (next === 0) break;
    at = end;
  }
  return contexts;
}

function writeContexts(writer: ByteWriter, contexts: readonly CreateContext[], fieldAt: number): void {
  if (contexts.length === 0) return;
  writer.align(8);
  const start = writer.length;
  contexts.forEach((context, i) => {
    const at = writer.length;
    const named = 16 + context.name.length;
    const dataAt = (named + 7) & ~7;
    writer
      .u32(0)
      .u16(context.name.length === 0 ? 0 : 16)
      .u16(context.name.length)
      .u16(0);
    writer.u16(context.data.length === 0 ? 0 : dataAt).u32(context.data.length);
    for (let k = 0; k < context.name.length; k++) writer.u8(context.name.charCodeAt(k));
    if (context.data.length > 0) writer.zeros(dataAt - named).write(context.data);
    if (i + 1 < contexts.length) {
      writer.align(8);
      writer.patchU32(at, writer.length - at);
    }
  });
  writer.patchU32(fieldAt, start);
  writer.patchU32(fieldAt + 4, writer.length - start);
}
