/**
 * MIT's credential cache files, as kinit writes them and klist shows them: versions 3 (0x0503) and 4 (0x0504) are read, 4 is written. Octets only: files
 * are the caller's (runtime/security/cache-file.ts).
 */
import { ByteReader } from "../../../bytes/reader.ts";
import { decodeKeptUtf8, encodeKeptUtf8 } from "../../../bytes/utf8.ts";
import { ByteWriter } from "../../../bytes/writer.ts";
import type { KerberosKey } from "../etypes/encryption-type.ts";
import { encryptionType } from "../etypes/index.ts";
import type { Principal } from "../principal.ts";
import type { ServiceTicket } from "../ticket.ts";

export interface CredentialCache {
  /** Whose it is. */
  readonly principal: Principal;
  /** What is to be added to this machine's clock to have the KDC's, milliseconds. */
  readonly clockOffsetMs: number;
  readonly credentials: readonly CachedCredential[];
  readonly settings: readonly CacheSetting[];
}

export interface CachedCredential extends ServiceTicket {
  /** The key is of the ticket within `secondTicket` (user-to-user). */
  readonly isSessionKey: boolean;
  readonly addresses: readonly TypedOctets[];
  readonly authorizationData: readonly TypedOctets[];
  readonly secondTicket: Uint8Array;
}

export interface TypedOctets {
  readonly type: number;
  readonly octets: Uint8Array;
}

/** What MIT's library remembers of the cache or of a service in it, as a credential for `krb5_ccache_conf_data/NAME@X-CACHECONF:`. */
export interface CacheSetting {
  /** `fast_avail`, `pa_type`, `refresh_time`, ... */
  readonly name: string;
  /** Of which service; undefined for the cache as a whole. */
  readonly of: string | undefined;
  readonly value: Uint8Array;
}

const WHAT = "credential cache";
const CONFIGURATION_REALM = "X-CACHECONF:";
const CONFIGURATION = "krb5_ccache_conf_data";
/** What MIT makes of the realm of a setting that it removed in place. */
const REMOVED_REALM = "X-RMED-CONF:";
const DELTA_TIME = 1;
const MAX_COMPONENTS = 32;
const MAX_ELEMENTS = 1024;

/**
 *   version(16); of version 4 header length(16) and fields: tag(16), length(16), octets; tag 1: KDC's time offset, seconds(32) and microseconds(32).
 *   The client's principal; then credentials until the end, all big-endian:
 *   client, server (each: name type(32), components(32), realm(32, octets), each component(32, octets)); key type(16) (in version 3 twice), key(32, octets);
 *   authtime, starttime, endtime, renew-till(32 each, seconds); is-skey(8); flags(32); addresses(32, each type(16), octets(32));
 *   authorization data (the same); ticket(32, octets); second ticket(32, octets)
 *
 * Keys and tickets are copies: the octets may be overwritten. Credentials that were removed in place are passed over.
 * @throws DecodeError for what is no such cache, or a key whose length is not its type's
 */
export function decodeCcache(octets: Uint8Array): CredentialCache {
  const reader = new ByteReader(octets, WHAT, { littleEndian: false });
  const version = reader.u16();
  if (version !== 0x0503 && version !== 0x0504) {
    const old = version === 0x0501 || version === 0x0502;
    reader.fail(
      old ? `version ${version & 0xff} is not read here; kinit writes version 4` : "these octets begin with neither 0x0503 nor 0x0504",
      0,
    );
  }
  const clockOffsetMs = version === 0x0504 ? readHeader(reader.sub(reader.u16())) : 0;
  const principal = readPrincipal(reader);
  const credentials: CachedCredential[] = [];
  const settings: CacheSetting[] = [];
  while (reader.remaining > 0) {
    const credential = readCredential(reader, version === 0x0503);
    const { server, ticket } = credential;
    if (server.realm === REMOVED_REALM || (credential.endTime === 0 && credential.authTime !== 0)) continue;
    const [mark, name, of, more] = server.components;
    if (server.realm === CONFIGURATION_REALM && mark === CONFIGURATION && name !== undefined && more === undefined) {
      settings.push({ name, of, value: ticket });
    } else credentials.push(credential);
  }
  return { principal, clockOffsetMs, credentials, settings };
}

/** In version 4. */
export function encodeCcache(cache: CredentialCache): Uint8Array {
  const out = new ByteWriter({ littleEndian: false }).u16(0x0504);
  const seconds = Math.trunc(cache.clockOffsetMs / 1000);
  out.u16(12).u16(DELTA_TIME).u16(8);
  out.u32(seconds).u32(Math.round((cache.clockOffsetMs - seconds * 1000) * 1000));
  writePrincipal(out, cache.principal);
  for (const setting of cache.settings) writeCredential(out, settingAsCredential(cache.principal, setting));
  for (const credential of cache.credentials) writeCredential(out, credential);
  return out.finish();
}

/** A ticket as a cache holds it. */
export function cachedCredential(ticket: ServiceTicket): CachedCredential {
  return { isSessionKey: false, addresses: [], authorizationData: [], secondTicket: NOTHING, ...ticket };
}

const NOTHING = new Uint8Array(0);

function readHeader(header: ByteReader): number {
  let offset = 0;
  while (header.remaining > 0) {
    const tag = header.u16();
    const field = header.sub(header.u16());
    if (tag !== DELTA_TIME) continue;
    const seconds = field.i32();
    const microseconds = field.i32();
    if (Math.abs(microseconds) >= 1_000_000) field.fail(`${microseconds} microseconds of time offset`);
    offset = seconds * 1000 + Math.round(microseconds / 1000);
  }
  return offset;
}

function readPrincipal(reader: ByteReader): Principal {
  const nameType = reader.i32();
  const count = reader.u32();
  if (count > MAX_COMPONENTS) reader.fail(`a principal of ${count} components`);
  const text = () => decodeKeptUtf8(counted(reader, "a name"));
  const realm = text();
  return { nameType, components: Array.from({ length: count }, text), realm };
}

function readCredential(reader: ByteReader, third: boolean): CachedCredential {
  const client = readPrincipal(reader);
  const server = readPrincipal(reader);
  const sessionKey = readKey(reader, third);
  const authTime = reader.u32() * 1000;
  const startTime = reader.u32() * 1000;
  const endTime = reader.u32() * 1000;
  const renewTill = reader.u32() * 1000;
  const isSessionKey = reader.u8() !== 0;
  const flags = reader.u32();
  const addresses = readList(reader, "addresses");
  const authorizationData = readList(reader, "authorization data");
  const ticket = new Uint8Array(counted(reader, "a ticket"));
  const secondTicket = new Uint8Array(counted(reader, "a second ticket"));
  return {
    client,
    server,
    ticket,
    sessionKey,
    flags,
    authTime,
    startTime: startTime === 0 ? authTime : startTime,
    endTime,
    renewTill: renewTill === 0 ? undefined : renewTill,
    isSessionKey,
    addresses,
    authorizationData,
    secondTicket,
  };
}

function readKey(reader: ByteReader, third: boolean): KerberosKey {
  const etype = reader.i16();
  if (third) reader.skip(2);
  const octets = new Uint8Array(counted(reader, "a key"));
  const type = encryptionType(etype);
  if (type !== undefined && type.keyLength !== octets.length) {
    reader.fail(`a key of type ${type.name} of ${octets.length} octets, and not ${type.keyLength}`);
  }
  return { etype, octets };
}

function readList(reader: ByteReader, what: string): TypedOctets[] {
  const count = reader.u32();
  if (count > MAX_ELEMENTS) reader.fail(`${count} elements of ${what}`);
  return Array.from({ length: count }, () => {
    const type = reader.i16();
    return { type, octets: new Uint8Array(counted(reader, what)) };
  });
}

/** A view. */
function counted(reader: ByteReader, what: string): Uint8Array {
  return reader.take(reader.u32(), what);
}

function writePrincipal(out: ByteWriter, principal: Principal): void {
  out.u32(principal.nameType).u32(principal.components.length);
  for (const part of [principal.realm, ...principal.components]) writeCounted(out, encodeKeptUtf8(part));
}

function writeCredential(out: ByteWriter, credential: CachedCredential): void {
  writePrincipal(out, credential.client);
  writePrincipal(out, credential.server);
  writeCounted(out.u16(credential.sessionKey.etype), credential.sessionKey.octets);
  for (const time of [credential.authTime, credential.startTime, credential.endTime, credential.renewTill ?? 0]) {
    out.u32(Math.floor(time / 1000));
  }
  out.u8(credential.isSessionKey ? 1 : 0).u32(credential.flags);
  for (const list of [credential.addresses, credential.authorizationData]) {
    out.u32(list.length);
    for (const { type, octets } of list) writeCounted(out.u16(type), octets);
  }
  writeCounted(out, credential.ticket);
  writeCounted(out, credential.secondTicket);
}

function writeCounted(out: ByteWriter, octets: Uint8Array): void {
  out.u32(octets.length).write(octets);
}

function settingAsCredential(client: Principal, setting: CacheSetting): CachedCredential {
  const components = [CONFIGURATION, setting.name, ...(setting.of === undefined ? [] : [setting.of])];
  return cachedCredential({
    client,
    server: { nameType: 0, components, realm: CONFIGURATION_REALM },
    ticket: setting.value,
    sessionKey: { etype: 0, octets: NOTHING },
    flags: 0,
    authTime: 0,
    startTime: 0,
    endTime: 0,
    renewTill: undefined,
  });
}
