/** Files that are known by their first octets and not read here: each with its name and what turns it into one that is. */
import { u16, u32 } from "../../bytes/integers.ts";
import { text8 } from "./octets.ts";

export interface OtherFormat {
  readonly name: string;
  /** A line for a shell; IN and OUT stand for the names of files. */
  readonly command: string;
  /** More that helps, a sentence. */
  readonly more?: string;
}

const EDITCAP = "editcap -F pcapng IN OUT";
const BY_EDITCAP = "editcap comes with Wireshark";

/**
 * @param bytes the file's first octets
 * @param all they are the whole file
 * @returns what it is; undefined where nothing is recognised
 */
export function otherFormat(bytes: Uint8Array, all: boolean): OtherFormat | undefined {
  if (isMatp(bytes)) return MATP;
  for (const { at, magic, format } of MAGICS) if (starts(bytes, at, magic)) return format;
  if (isCommViewNcf(bytes)) return { name: "a TamoSoft CommView capture (.ncf)", command: EDITCAP, more: BY_EDITCAP };
  if (isCommViewNcfx(bytes)) return { name: "a TamoSoft CommView capture (.ncfx)", command: EDITCAP, more: BY_EDITCAP };
  if (isErf(bytes, all)) return { name: "an Endace ERF capture", command: EDITCAP, more: BY_EDITCAP };
  if (isHexDump(bytes)) {
    return {
      name: "text that looks like a hex dump of packets",
      command: "text2pcap IN OUT",
      more: "text2pcap comes with Wireshark; a printout of tcpdump without -w or -x cannot be turned back into packets",
    };
  }
  return undefined;
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function byEditcap(name: string): OtherFormat {
  return { name, command: EDITCAP, more: BY_EDITCAP };
}

const MAGICS: readonly { readonly at: number; readonly magic: readonly number[]; readonly format: OtherFormat }[] = [
  { at: 0, magic: [0x1f, 0x8b], format: { name: "a gzip file", command: "gunzip IN" } },
  { at: 0, magic: [0x28, 0xb5, 0x2f, 0xfd], format: { name: "a zstd file", command: "zstd -d IN" } },
  { at: 0, magic: [0x04, 0x22, 0x4d, 0x18], format: { name: "an LZ4 file", command: "lz4 -d IN" } },
  { at: 0, magic: [0x02, 0x21, 0x4c, 0x18], format: { name: "an LZ4 file", command: "lz4 -d IN" } },
  { at: 0, magic: ascii("BZh"), format: { name: "a bzip2 file", command: "bunzip2 IN" } },
  { at: 0, magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], format: { name: "an xz file", command: "xz -d IN" } },
  { at: 0, magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], format: { name: "a 7-Zip archive", command: "7z x IN" } },
  {
    at: 0,
    magic: ascii("MSCF"),
    format: {
      name: "a cabinet, as netsh trace writes beside its .etl",
      command: "expand -F:* IN OUT",
      more: "the packets are in the .etl beside it",
    },
  },
  {
    at: 0,
    magic: ascii("PK\x03\x04"),
    format: { name: "a zip archive", command: "unzip IN", more: "the capture is inside" },
  },
  {
    at: 0,
    magic: ascii("ElfFile\0"),
    format: { name: "a Windows event log (.evtx)", command: "wevtutil qe IN /lf:true", more: "it holds no packets" },
  },
  { at: 0, magic: [0xaa, 0xaa, 0xaa, 0xaa], format: byEditcap("an InfoVista 5View capture") },
  { at: 0, magic: ascii("ObserverPktBuffe"), format: byEditcap("a Network Instruments Observer capture (.bfr)") },
  { at: 0, magic: ascii("TRSNIFF data"), format: byEditcap("a trace of the Sniffer for DOS (.enc)") },
  { at: 0, magic: ascii("XCP\0"), format: byEditcap("a trace of NetXRay or the Sniffer for Windows") },
  { at: 0, magic: [0x05, ...ascii("VNF")], format: byEditcap("a Visual Networks capture") },
  { at: 0, magic: [...ascii("TR"), 0x00, 0x64, 0x00], format: byEditcap("an HP-UX nettl trace") },
  { at: 0, magic: [...ascii("TR"), 0x00, 0x00], format: byEditcap("an HP-UX nettl trace") },
  { at: 0, magic: [0x54, 0x52, 0x00, 0x80], format: byEditcap("an HP-UX nettl trace") },
  { at: 6, magic: ascii("Trace Display"), format: byEditcap("a Novell LANalyzer trace") },
  { at: 0, magic: [0x01, 0x10, 0x4c, 0x00], format: byEditcap("a Novell LANalyzer trace") },
  { at: 0, magic: ascii("iptrace "), format: byEditcap("an AIX iptrace") },
  { at: 0, magic: ascii("\x7fver"), format: byEditcap("a Savvius OmniPeek or EtherPeek capture") },
  { at: 0, magic: [0x00, 0x00, 0x02, 0x00, 0x12, 0x05, 0x00, 0x10], format: byEditcap("a Tektronix K12 capture") },
  { at: 0, magic: ascii("cpse"), format: byEditcap("a Colasoft Capsa capture") },
];

function starts(bytes: Uint8Array, at: number, magic: readonly number[]): boolean {
  return bytes.length >= at + magic.length && magic.every((octet, index) => bytes[at + index] === octet);
}

const MATP: OtherFormat = {
  name: "a trace of Message Analyzer (.matp)",
  command: "Message Analyzer: File, Save As, Export (.cap)",
  more:
    "it holds messages in Message Analyzer's own form, which no other program reads, and Microsoft withdrew that one in 2019; " +
    "where the .etl or .cap that it was made of is still there, read that",
};

/** A zip archive whose first file is the index of Message Analyzer's messages: its name is at octet 30, with the length at 26. */
function isMatp(bytes: Uint8Array): boolean {
  if (!starts(bytes, 0, ascii("PK\x03\x04")) || bytes.length < 30) return false;
  return /^[0-9a-f-]{36}(\.mmindex)?$/.test(text8(bytes, 30, Math.min(bytes.length, 30 + u16(bytes, 26, true))));
}

/** data length u16, source length u16, version u8, then the date: a format without a magic number. */
function isCommViewNcf(bytes: Uint8Array): boolean {
  return bytes.length >= 24 && bytes[4] === 0 && u16(bytes, 0, true) > 0 && isDate(bytes, 5) && u32(bytes, 12, true) < 1_000_000;
}

/** data length u32, then the date. */
function isCommViewNcfx(bytes: Uint8Array): boolean {
  return (
    bytes.length >= 20 && u32(bytes, 0, true) > 0 && u32(bytes, 0, true) < 0x40000 && isDate(bytes, 4) && u32(bytes, 11, true) < 1_000_000
  );
}

/** year u16, month, day, hour, minute, second */
function isDate(bytes: Uint8Array, at: number): boolean {
  const year = u16(bytes, at, true);
  return (
    year >= 1990 &&
    year < 2100 &&
    bytes[at + 2]! >= 1 &&
    bytes[at + 2]! <= 12 &&
    bytes[at + 3]! >= 1 &&
    bytes[at + 3]! <= 31 &&
    bytes[at + 4]! < 24 &&
    bytes[at + 5]! < 60 &&
    bytes[at + 6]! < 61
  );
}

/** time u64, type u8, flags u8, record length u16, lost u16, wire length u16 (big-endian but the time): records one after the other. */
function isErf(bytes: Uint8Array, all: boolean): boolean {
  let at = 0;
  let records = 0;
  for (; at + 16 <= bytes.length && records < 4; records++) {
    const type = bytes[at + 8]! & 0x7f;
    const length = u16(bytes, at + 10, false);
    if (type === 0 || type > 29 || length < 16) return false;
    at += length;
  }
  // One record alone could be anything, except where it is all there is.
  return records >= 2 || (all && records === 1 && at === bytes.length);
}

function isHexDump(bytes: Uint8Array): boolean {
  return /^\s*(0x)?[0-9a-fA-F]{4,8}:?\s+([0-9a-fA-F]{2,4}[ \t]+){4}/.test(text8(bytes, 0, Math.min(bytes.length, 256)));
}
