import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import type { SyntaxId } from "../../ids/syntax.ts";
import { DecodeError } from "../../status/errors.ts";
import { readSyntaxId, writeSyntaxId } from "./syntax-id.ts";

/**
 * What a client repeats of unprotected headers behind the stub data of a request, where its signature covers it, [MS-RPCE] 2.2.2.13. Each command may
 * be there once.
 */
export interface VerificationTrailer {
  /** rpc_sec_vt_bitmask, [MS-RPCE] 2.2.2.13.2: CLIENT_SUPPORT_HEADER_SIGNING. */
  readonly bitmask?: number | undefined;
  /** rpc_sec_vt_pcontext, [MS-RPCE] 2.2.2.13.4: what the request's presentation context was negotiated for. */
  readonly presentationContext?: { readonly abstractSyntax: SyntaxId; readonly transferSyntax: SyntaxId } | undefined;
  /** rpc_sec_vt_header2, [MS-RPCE] 2.2.2.13.3. */
  readonly header?: VerifiedHeader | undefined;
  /** Types of commands that are not known here and have to be processed nevertheless (SEC_VT_MUST_PROCESS_COMMAND). */
  readonly unknown?: readonly number[] | undefined;
}

/** Fields of the request's header as they were when it was protected. */
export interface VerifiedHeader {
  readonly ptype: number;
  /** The four octets of packed_drep. */
  readonly representation: Uint8Array;
  readonly callId: number;
  readonly contextId: number;
  readonly opnum: number;
}

/** A bit of the bitmask: the client set PFC_SUPPORT_HEADER_SIGN in its bind. */
export const CLIENT_SUPPORT_HEADER_SIGNING = 0x01;

/** Where a trailer stands begins at a multiple of this from the PDU's beginning. */
export const VERIFICATION_TRAILER_ALIGNMENT = 4;

const COMMAND_BITMASK_1 = 0x0001;
const COMMAND_PCONTEXT = 0x0002;
const COMMAND_HEADER2 = 0x0003;
const COMMAND_TYPE = 0x3fff;
const COMMAND_END = 0x4000;
const MUST_PROCESS = 0x8000;

const signature = Uint8Array.of(0x8a, 0xe3, 0x13, 0x71, 0x02, 0xf4, 0x36, 0x71);
const COMMAND_HEADER = 4;
const SHORTEST = signature.length + COMMAND_HEADER;
/** Octets at the end of the stub data in which a trailer is looked for: all commands that are known, and more of others than there will ever be. */
const WINDOW = 1024;

/*
 *   0  u8[8] signature 8a e3 13 71 02 f4 36 71
 *   8  commands, little-endian whatever the request is:
 *        0  u16  command: type in bits 0-13, 0x4000 the last one, 0x8000 must be processed
 *        2  u16  length of what follows, a multiple of 4
 *        1 bitmask:  4  u32  bits
 *        2 pcontext: 4  p_syntax_id_t InterfaceId     24  p_syntax_id_t TransferSyntax
 *        3 header2:  4  u8 PTYPE   5 u8 reserved   6 u16 reserved   8 u8[4] drep   12 u32 call_id   16 u16 p_cont_id   18 u16 opnum
 */

/** @param trailer with one command at least */
export function encodeVerificationTrailer(trailer: VerificationTrailer): Uint8Array {
  const { bitmask, presentationContext, header } = trailer;
  const writer = new ByteWriter({ littleEndian: true });
  writer.write(signature);
  const last = header !== undefined ? COMMAND_HEADER2 : presentationContext !== undefined ? COMMAND_PCONTEXT : COMMAND_BITMASK_1;
  const begin = (command: number, length: number) => writer.u16(command | (command === last ? COMMAND_END : 0)).u16(length);
  if (bitmask !== undefined || last === COMMAND_BITMASK_1) begin(COMMAND_BITMASK_1, 4).u32(bitmask ?? 0);
  if (presentationContext !== undefined) {
    begin(COMMAND_PCONTEXT, 40);
    writeSyntaxId(writer, presentationContext.abstractSyntax);
    writeSyntaxId(writer, presentationContext.transferSyntax);
  }
  if (header !== undefined) {
    begin(COMMAND_HEADER2, 16).u8(header.ptype).zeros(3).write(header.representation);
    writer.u32(header.callId).u16(header.contextId).u16(header.opnum);
  }
  return writer.finish();
}

/**
 * Where a trailer begins that ends where the stub data `bytes[from..to)` ends. What merely has the signature in it, and no commands that go on to the
 * very end, is stub data: a client may send anything, and what it signed nobody else has changed.
 * @returns -1 for none
 */
export function findVerificationTrailer(bytes: Uint8Array, from: number, to: number): number {
  const first = signature[0]!;
  for (let at = to - SHORTEST; at >= from && at >= to - WINDOW; at--) {
    if (bytes[at] === first && isSignature(bytes, at) && commandsEnd(bytes, at + signature.length, to)) return at;
  }
  return -1;
}

/**
 * @param at as findVerificationTrailer gave it
 * @throws DecodeError for a command that is there twice, or has not the length it should have
 */
export function decodeVerificationTrailer(bytes: Uint8Array, at: number, to: number): VerificationTrailer {
  const reader = new ByteReader(bytes, "verification trailer", { littleEndian: true, start: at + signature.length, end: to });
  let bitmask: number | undefined;
  let presentationContext: VerificationTrailer["presentationContext"];
  let header: VerifiedHeader | undefined;
  const unknown: number[] = [];
  while (reader.remaining > 0) {
    const start = reader.position;
    const command = reader.u16();
    const length = reader.u16();
    const type = command & COMMAND_TYPE;
    const expect = (octets: number, before: unknown) => {
      if (length !== octets)
        throw new DecodeError("verification trailer", start, `command ${type} has ${length} octets and should have ${octets}`);
      if (before !== undefined) throw new DecodeError("verification trailer", start, `command ${type} is there twice`);
    };
    if (type === COMMAND_BITMASK_1) {
      expect(4, bitmask);
      bitmask = reader.u32();
    } else if (type === COMMAND_PCONTEXT) {
      expect(40, presentationContext);
      presentationContext = { abstractSyntax: readSyntaxId(reader), transferSyntax: readSyntaxId(reader) };
    } else if (type === COMMAND_HEADER2) {
      expect(16, header);
      const ptype = reader.u8();
      reader.skip(3);
      const representation = reader.take(4);
      header = { ptype, representation, callId: reader.u32(), contextId: reader.u16(), opnum: reader.u16() };
    } else {
      if ((command & MUST_PROCESS) !== 0) unknown.push(type);
      reader.skip(length);
    }
  }
  return { bitmask, presentationContext, header, unknown };
}

function isSignature(bytes: Uint8Array, at: number): boolean {
  for (let i = 1; i < signature.length; i++) if (bytes[at + i] !== signature[i]) return false;
  return true;
}

/** Do the commands go on to the last one, which ends at `to`? */
function commandsEnd(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at + COMMAND_HEADER <= to; ) {
    const length = bytes[at + 2]! | (bytes[at + 3]! << 8);
    const end = at + COMMAND_HEADER + length;
    if (end > to) return false;
    if ((bytes[at + 1]! & (COMMAND_END >>> 8)) !== 0) return end === to;
    at = end;
  }
  return false;
}
