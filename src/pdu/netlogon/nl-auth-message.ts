/** NL_AUTH_MESSAGE, [MS-NRPC] 2.2.1.3.1: the two legs in which Netlogon as a security provider agrees on whose session key protects a connection. */
import { ByteReader } from "../../bytes/reader.ts";
import { narrowText } from "../../bytes/text.ts";
import { decodeKeptUtf8, encodeKeptUtf8 } from "../../bytes/utf8.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import { DecodeError } from "../../status/errors.ts";
import { readName } from "../dns/name.ts";

/** MessageType. */
export const NL_NEGOTIATE_REQUEST = 0;
export const NL_NEGOTIATE_RESPONSE = 1;

/** Flags: which names the Buffer of a request holds. */
export const NL_FLAG = {
  NETBIOS_DOMAIN: 0x01,
  NETBIOS_COMPUTER: 0x02,
  DNS_DOMAIN: 0x04,
  DNS_COMPUTER: 0x08,
  NETBIOS_COMPUTER_UTF8: 0x10,
} as const;

/** A request says who calls; what is undefined is not in it. */
export interface NlAuthRequest {
  readonly kind: "request";
  /** NetBIOS name of the domain (OEM, here Latin-1). */
  readonly domain: string | undefined;
  /** NetBIOS name of the computer (OEM, here Latin-1). */
  readonly computer: string | undefined;
  readonly dnsDomain: string | undefined;
  readonly dnsComputer: string | undefined;
  /** NetBIOS name of the computer in UTF-8. */
  readonly computerUtf8: string | undefined;
}

/** A response says nothing but that the session is known. */
export interface NlAuthResponse {
  readonly kind: "response";
}

export type NlAuthMessage = NlAuthRequest | NlAuthResponse;

/** Octets of a response, padding included ([MS-NRPC] 3.3.4.1.3). */
export const NL_AUTH_RESPONSE_LENGTH = 12;

const WHAT = "NL_AUTH_MESSAGE";

/*
 *   0  u32  MessageType            4  u32  Flags
 *   8  Buffer: for each flag in the order of its bit a text that ends with 0, the first two OEM, the others as names of [RFC 1035] 4.1.4 in UTF-8
 */

/** @throws DecodeError */
export function decodeNlAuthMessage(bytes: Uint8Array): NlAuthMessage {
  const reader = new ByteReader(bytes, WHAT);
  const type = reader.u32();
  const flags = reader.u32();
  if (type === NL_NEGOTIATE_RESPONSE) {
    if (bytes.length < NL_AUTH_RESPONSE_LENGTH) throw new DecodeError(WHAT, bytes.length, `a response of ${bytes.length} octets, not 12`);
    return { kind: "response" };
  }
  if (type !== NL_NEGOTIATE_REQUEST) throw new DecodeError(WHAT, 0, `MessageType ${type}`);
  return {
    kind: "request",
    domain: (flags & NL_FLAG.NETBIOS_DOMAIN) === 0 ? undefined : readOem(reader),
    computer: (flags & NL_FLAG.NETBIOS_COMPUTER) === 0 ? undefined : readOem(reader),
    dnsDomain: (flags & NL_FLAG.DNS_DOMAIN) === 0 ? undefined : readCompressed(reader),
    dnsComputer: (flags & NL_FLAG.DNS_COMPUTER) === 0 ? undefined : readCompressed(reader),
    computerUtf8: (flags & NL_FLAG.NETBIOS_COMPUTER_UTF8) === 0 ? undefined : readCompressed(reader),
  };
}

/** Names are cut at their first NUL; a label of a DNS name at 63 octets. */
export function encodeNlAuthMessage(message: NlAuthMessage): Uint8Array {
  const writer = new ByteWriter({ capacity: 128 });
  if (message.kind === "response") return writer.u32(NL_NEGOTIATE_RESPONSE).u32(0).u32(0).finish();
  const { domain, computer, dnsDomain, dnsComputer, computerUtf8 } = message;
  let flags = 0;
  if (domain !== undefined) flags |= NL_FLAG.NETBIOS_DOMAIN;
  if (computer !== undefined) flags |= NL_FLAG.NETBIOS_COMPUTER;
  if (dnsDomain !== undefined) flags |= NL_FLAG.DNS_DOMAIN;
  if (dnsComputer !== undefined) flags |= NL_FLAG.DNS_COMPUTER;
  if (computerUtf8 !== undefined) flags |= NL_FLAG.NETBIOS_COMPUTER_UTF8;
  writer.u32(NL_NEGOTIATE_REQUEST).u32(flags);
  for (const name of [domain, computer]) if (name !== undefined) writeOem(writer, name);
  for (const name of [dnsDomain, dnsComputer, computerUtf8]) if (name !== undefined) writeCompressed(writer, name);
  return writer.finish();
}

function readOem(reader: ByteReader): string {
  const start = reader.position;
  const end = reader.bytes.indexOf(0, start);
  if (end === -1) throw new DecodeError(WHAT, start, "a name without its end");
  reader.position = end + 1;
  return narrowText(reader.bytes, start, end - start);
}

function writeOem(writer: ByteWriter, name: string): void {
  for (const character of untilNul(name)) writer.u8(character.charCodeAt(0));
  writer.u8(0);
}

function readCompressed(reader: ByteReader): string {
  const start = reader.position;
  const { name, end } = readName(reader.bytes, start, WHAT);
  if (name.some((label) => label.includes(".") || label.includes("\0")))
    throw new DecodeError(WHAT, start, "a label with a dot or a NUL in it");
  reader.position = end;
  return decodeKeptUtf8(Uint8Array.from(name.join("."), (character) => character.charCodeAt(0)));
}

function writeCompressed(writer: ByteWriter, name: string): void {
  for (const label of untilNul(name).split(".")) {
    const octets = encodeKeptUtf8(label).subarray(0, 63);
    if (octets.length !== 0) writer.u8(octets.length).write(octets);
  }
  writer.u8(0);
}

function untilNul(name: string): string {
  const end = name.indexOf("\0");
  return end === -1 ? name : name.slice(0, end);
}
