/** Security identifiers as text, `S-1-5-21-...`: [MS-DTYP] 2.4.2.1, and as RPC marshals them, 2.4.2.3. */

/** RPC_SID. */
export interface SidParts {
  /** 1. */
  readonly Revision: number;
  readonly IdentifierAuthority: { readonly Value: Uint8Array };
  readonly SubAuthority: readonly number[];
}

/** More than that a SID never has. */
const MAX_SUB_AUTHORITIES = 15;

/** `S-1-5-32-544`. An authority of more than 32 bits is written in hexadecimal, as [MS-DTYP] 2.4.2.1 wants it. */
export function sidText(sid: SidParts): string {
  const { Value } = sid.IdentifierAuthority;
  let authority = 0;
  for (let i = 0; i < 6; i++) authority = authority * 256 + (Value[i] ?? 0);
  const written = authority < 0x1_0000_0000 ? String(authority) : `0x${authority.toString(16).padStart(12, "0")}`;
  return [`S-${sid.Revision}`, written, ...sid.SubAuthority].join("-");
}

/** @returns undefined for what is no SID */
export function parseSid(text: string): SidParts | undefined {
  const match = /^S-1-(\d{1,10}|0x[0-9a-f]{1,12})((?:-\d{1,10}){0,15})$/i.exec(text);
  if (match === null) return undefined;
  const authority = Number(match[1]);
  const SubAuthority = match[2]!.split("-").slice(1).map(Number);
  if (authority >= 2 ** 48 || SubAuthority.some((part) => part > 0xffff_ffff)) return undefined;
  const Value = Uint8Array.from({ length: 6 }, (_, i) => Math.floor(authority / 256 ** (5 - i)) % 256);
  return { Revision: 1, IdentifierAuthority: { Value }, SubAuthority };
}

/** A SID of an account: `rid` behind the domain's. */
export function sidWithRid(domain: string, rid: number): string {
  return `${domain}-${rid >>> 0}`;
}

/** The domain's SID and the last number of an account's; undefined where there is no number to be taken off. */
export function splitSid(text: string): { readonly domain: string; readonly rid: number } | undefined {
  const sid = parseSid(text);
  if (sid === undefined || sid.SubAuthority.length < 2) return undefined;
  return { domain: sidText({ ...sid, SubAuthority: sid.SubAuthority.slice(0, -1) }), rid: sid.SubAuthority.at(-1)! };
}

/**
 * A SID as it stands in packets and descriptors: revision(8), count(8), authority(48, big-endian), sub-authorities(32 each, little-endian), [MS-DTYP] 2.4.2.2.
 * @returns undefined for octets that are none
 */
export function readSid(octets: Uint8Array): SidParts | undefined {
  const count = octets[1] ?? 255;
  if (octets[0] !== 1 || count > MAX_SUB_AUTHORITIES || octets.length < 8 + 4 * count) return undefined;
  const view = new DataView(octets.buffer, octets.byteOffset, octets.length);
  const SubAuthority = Array.from({ length: count }, (_, i) => view.getUint32(8 + 4 * i, true));
  return { Revision: 1, IdentifierAuthority: { Value: octets.slice(2, 8) }, SubAuthority };
}
