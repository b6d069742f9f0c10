/**
 * What a domain controller answers to a ping, in the attribute `netlogon`: NETLOGON_SAM_LOGON_RESPONSE_EX, [MS-ADTS] 6.3.1.9. The older forms of
 * [MS-ADTS] 6.3.1.7 and 6.3.1.8 are told by their operation code alone.
 */
import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import { uuidFromBytes, uuidToBytes } from "../../ids/uuid.ts";
import { DecodeError } from "../../status/errors.ts";
import { nameOctets, readName } from "../dns/name.ts";

export interface NetlogonResponse {
  /** [MS-ADTS] 6.3.1.3: 23 logon, 24 pause (the server does not take logons now), 25 the user is not known. */
  readonly opcode: number;
  /** DS_FLAG, [MS-ADTS] 6.3.1.2. */
  readonly flags: number;
  readonly domainGuid: string;
  readonly dnsForestName: string;
  readonly dnsDomainName: string;
  readonly dnsHostName: string;
  readonly netbiosDomainName: string;
  readonly netbiosComputerName: string;
  readonly userName: string;
  readonly dcSiteName: string;
  readonly clientSiteName: string;
}

const WHAT = "NETLOGON_SAM_LOGON_RESPONSE_EX";

/** `LogonSAMLogonResponseEX` as traces call it; undefined for a number that [MS-ADTS] 6.3.1.3 does not have. */
export function netlogonOpcodeName(opcode: number): string | undefined {
  return OPCODES[opcode];
}

const OPCODES: Readonly<Record<number, string>> = {
  18: "LogonSAMLogonRequest",
  19: "LogonSAMLogonResponse",
  20: "LogonSAMPauseResponse",
  21: "LogonSAMUserUnknown",
  23: "LogonSAMLogonResponseEX",
  24: "LogonSAMPauseResponseEX",
  25: "LogonSAMUserUnknownEX",
};

/** What a domain controller is, of its `flags`: `PDC`, `GC`, `KDC` ... [MS-ADTS] 6.3.1.2. */
export function dsFlagNames(flags: number): string[] {
  return DS_FLAGS.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name);
}

const DS_FLAGS: readonly (readonly [bit: number, name: string])[] = [
  [0x00000001, "PDC"],
  [0x00000004, "GC"],
  [0x00000008, "LDAP"],
  [0x00000010, "DS"],
  [0x00000020, "KDC"],
  [0x00000040, "TIMESERV"],
  [0x00000080, "CLOSEST"],
  [0x00000100, "WRITABLE"],
  [0x00000200, "GOOD_TIMESERV"],
  [0x00000400, "NDNC"],
  [0x00000800, "SELECT_SECRET_DOMAIN_6"],
  [0x00001000, "FULL_SECRET_DOMAIN_6"],
  [0x00002000, "WS"],
  [0x00004000, "DS_8"],
  [0x00008000, "DS_9"],
];

/**
 *   Opcode(2) Sbz(2) Flags(4) DomainGuid(16), then eight names, compressed as DNS names are; what follows them (an address, NtVersion and two tokens)
 *   says nothing that is wanted.
 *
 * @throws DecodeError
 */
export function decodeNetlogonResponse(bytes: Uint8Array): NetlogonResponse {
  const reader = new ByteReader(bytes, WHAT);
  const opcode = reader.u16();
  if (opcode < 23 || opcode > 25) throw new DecodeError(WHAT, 0, `operation code ${opcode}`);
  reader.skip(2);
  const flags = reader.u32();
  const domainGuid = uuidFromBytes(bytes, reader.position);
  reader.skip(16);
  let at = reader.position;
  const name = () => {
    const { name: labels, end } = readName(bytes, at, WHAT);
    at = end;
    return labels.join(".");
  };
  return {
    opcode,
    flags,
    domainGuid,
    dnsForestName: name(),
    dnsDomainName: name(),
    dnsHostName: name(),
    netbiosDomainName: name(),
    netbiosComputerName: name(),
    userName: name(),
    dcSiteName: name(),
    clientSiteName: name(),
  };
}

/** Names are written without compression; NtVersion 5 and the two tokens follow. A label that has a dot in it becomes two. */
export function encodeNetlogonResponse(response: NetlogonResponse): Uint8Array {
  const writer = new ByteWriter();
  writer.u16(response.opcode).u16(0).u32(response.flags).write(uuidToBytes(response.domainGuid));
  for (const name of [
    response.dnsForestName,
    response.dnsDomainName,
    response.dnsHostName,
    response.netbiosDomainName,
    response.netbiosComputerName,
    response.userName,
    response.dcSiteName,
    response.clientSiteName,
  ])
    writer.write(nameOctets(name.split(".").filter((label) => label !== "")));
  return writer.u32(5).u16(0xffff).u16(0xffff).finish();
}
