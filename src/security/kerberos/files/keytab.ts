/**
 * MIT's keytab files: keys of services (and of whoever logs on by one). Version 2 (0x0502, big-endian) is read and written, version 1 (0x0501, in the
 * byte order of the machine that wrote it) is read. Octets only: files are the caller's.
 */
import { ByteReader } from "../../../bytes/reader.ts";
import { decodeKeptUtf8, encodeKeptUtf8 } from "../../../bytes/utf8.ts";
import { ByteWriter } from "../../../bytes/writer.ts";
import { NAME_TYPE } from "../../../pdu/kerberos/types.ts";
import { DecodeError } from "../../../status/errors.ts";
import type { KerberosKey } from "../etypes/encryption-type.ts";
import { encryptionType } from "../etypes/index.ts";
import { type Principal, samePrincipal } from "../principal.ts";

export interface KeytabKey {
  readonly principal: Principal;
  /** Version of the key, as the KDC counts. */
  readonly kvno: number;
  readonly key: KerberosKey;
  /** When it was written: milliseconds since 1970. */
  readonly timestamp: number;
}

export interface Keytab {
  readonly keys: readonly KeytabKey[];
}

const WHAT = "keytab";
/** A name of more parts is none. */
const MAX_COMPONENTS = 32;

/**
 *   version(16); then entries: size(32, signed; negative is a hole of that many octets, 0 the end), of which
 *   components(16; version 1 counts the realm too), realm(16, octets), each component(16, octets), name type(32; not in version 1),
 *   timestamp(32), kvno(8), key type(16), key(16, octets), kvno(32; where the size has room for it, and not 0)
 *
 * Keys are copies: the octets may be overwritten.
 * @throws DecodeError for what is no keytab, or a key whose length is not its type's
 */
export function decodeKeytab(octets: Uint8Array): Keytab {
  const reader = new ByteReader(octets, WHAT, { littleEndian: false });
  const version = reader.u16();
  if (version !== 0x0501 && version !== 0x0502) reader.fail("these octets begin with neither 0x0501 nor 0x0502", 0);
  if (version === 0x0501) reader.littleEndian = smallFirst(octets);
  const keys: KeytabKey[] = [];
  while (reader.remaining > 0) {
    const size = reader.i32();
    if (size === 0) break;
    if (size < 0) reader.skip(Math.min(-size, reader.remaining));
    else keys.push(readEntry(reader.sub(size, WHAT), version === 0x0501));
  }
  return { keys };
}

/** In version 2, with kvno of 32 bits. @throws DecodeError for a name or key that is longer than the format holds */
export function encodeKeytab(keytab: Keytab): Uint8Array {
  const out = new ByteWriter({ littleEndian: false }).u16(0x0502);
  for (const { principal, kvno, key, timestamp } of keytab.keys) {
    const entry = new ByteWriter({ littleEndian: false }).u16(principal.components.length);
    for (const part of [principal.realm, ...principal.components]) counted(entry, encodeKeptUtf8(part));
    entry.u32(principal.nameType).u32(Math.floor(timestamp / 1000));
    counted(entry.u8(kvno).u16(key.etype), key.octets);
    entry.u32(kvno);
    out.u32(entry.length).write(entry.finish());
  }
  return out.finish();
}

/** The keys of this principal, newest version first; of any principal where none is given. Types that are not spoken here are left out. */
export function keysOf(keytab: Keytab, principal?: Principal): KeytabKey[] {
  const wanted = keytab.keys.filter(({ principal: of, key }) => {
    return encryptionType(key.etype) !== undefined && (principal === undefined || samePrincipal(of, principal));
  });
  return wanted.sort((a, b) => b.kvno - a.kvno);
}

function readEntry(reader: ByteReader, first: boolean): KeytabKey {
  const count = reader.u16() - (first ? 1 : 0);
  if (count < 1 || count > MAX_COMPONENTS) reader.fail(`a principal of ${count} components`);
  const text = () => decodeKeptUtf8(reader.take(reader.u16(), "a name"));
  const realm = text();
  const components = Array.from({ length: count }, text);
  const nameType = first ? NAME_TYPE.principal : reader.i32();
  const timestamp = reader.u32() * 1000;
  const shortKvno = reader.u8();
  const etype = (reader.u16() << 16) >> 16;
  const octets = new Uint8Array(reader.take(reader.u16(), "a key"));
  const wanted = encryptionType(etype);
  if (wanted !== undefined && wanted.keyLength !== octets.length) {
    reader.fail(`a key of type ${wanted.name} of ${octets.length} octets, and not ${wanted.keyLength}`);
  }
  // Older writers leave it out, or leave zeros there.
  const longKvno = reader.remaining >= 4 ? reader.u32() : 0;
  const kvno = longKvno === 0 ? shortKvno : longKvno;
  return { principal: { nameType, components, realm }, kvno, key: { etype, octets }, timestamp };
}

/** Version 1 does not say whose byte order it has: the one in which the first entry is within the file. */
function smallFirst(octets: Uint8Array): boolean {
  if (octets.length < 6) return true;
  const size = new ByteReader(octets, WHAT, { start: 2 }).i32();
  return Math.abs(size) <= octets.length - 6;
}

function counted(writer: ByteWriter, octets: Uint8Array): void {
  if (octets.length > 0xffff) throw new DecodeError(WHAT, writer.length, `${octets.length} octets where 65,535 are the most`);
  writer.u16(octets.length).write(octets);
}
