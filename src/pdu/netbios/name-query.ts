/**
 * NAME QUERY REQUEST and its responses, NAME REGISTRATION and the rest of the name service: [RFC 1002] 4.2. Their form is that of DNS messages
 * (dns/message.ts reads and writes them); what is NetBIOS's own is here: names, record data and operation codes.
 */
import { DecodeError } from "../../status/errors.ts";

/** Type of a name's record: [RFC 1002] 4.2.1.3. */
export const NB = 0x20;

/** OPCODE of the name service: [RFC 1002] 4.2.1.1. */
export const NAME_OPCODE = { query: 0, registration: 5, release: 6, waitForAcknowledgement: 7, refresh: 8 } as const;

export interface NetbiosLabel {
  /** At most 15 characters, without padding. */
  readonly name: string;
  /** The sixteenth octet: what serves the name. */
  readonly suffix: number;
}

/** First-level encoding ([RFC 1001] 14.1): each half octet becomes a letter from A. undefined where the label is no such name. */
export function decodeNetbiosLabel(label: string | undefined): NetbiosLabel | undefined {
  if (label === undefined || label.length !== 32) return undefined;
  let name = "";
  let suffix = 0;
  for (let i = 0; i < 16; i++) {
    const high = label.charCodeAt(2 * i) - 0x41;
    const low = label.charCodeAt(2 * i + 1) - 0x41;
    if (high < 0 || high > 15 || low < 0 || low > 15) return undefined;
    if (i < 15) name += String.fromCharCode((high << 4) | low);
    else suffix = (high << 4) | low;
  }
  // Padded with spaces, or with zeros after the name that asks for all names.
  return { name: name.replace(/[ \0]+$/, ""), suffix };
}

export function encodeNetbiosLabel({ name, suffix }: NetbiosLabel): string {
  const padded = name === "*" ? name.padEnd(15, "\0") : name.slice(0, 15).padEnd(15, " ");
  let label = "";
  for (let i = 0; i < 16; i++) {
    const octet = i < 15 ? padded.charCodeAt(i) & 0xff : suffix;
    label += String.fromCharCode(0x41 + (octet >> 4), 0x41 + (octet & 0xf));
  }
  return label;
}

/** RDATA of an NB record, [RFC 1002] 4.2.2.1: flags of two octets (the highest bit: a group) and an address, repeated. @throws DecodeError */
export function decodeNbAddresses(data: Uint8Array): { readonly group: boolean; readonly address: string }[] {
  if (data.length % 6 !== 0) throw new DecodeError("NB record", data.length, `${data.length} octets are no multiple of 6`);
  const addresses: { group: boolean; address: string }[] = [];
  for (let at = 0; at < data.length; at += 6)
    addresses.push({ group: (data[at]! & 0x80) !== 0, address: data.subarray(at + 2, at + 6).join(".") });
  return addresses;
}

/** What the sixteenth octet of a NetBIOS name says. */
export function netbiosSuffixWords(suffix: number, group: boolean): string {
  switch (suffix) {
    case 0x00:
      return group ? "domain or workgroup" : "workstation";
    case 0x03:
      return "messenger";
    case 0x1b:
      return "domain master browser";
    case 0x1c:
      return "domain controllers";
    case 0x1d:
      return "master browser";
    case 0x1e:
      return "browser election";
    case 0x20:
      return "file server";
    default:
      return group ? "group" : "unique";
  }
}
