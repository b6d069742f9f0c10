/**
 * Files of keys, by their content: keytabs and credential caches of MIT Kerberos, Samba's dump of SMB keys, and lines of text that a person writes.
 *
 *     # comment
 *     password=LAB\alice:secret          password=secret
 *     nt-hash=LAB\alice:0123...          nt-hash=0123...
 *     kerberos=host/dc1.lab.test@LAB.TEST,aes256-cts-hmac-sha1-96,0123...
 *     smb=4c383fa700000000,SESSIONKEY[,FROMSERVER,FROMCLIENT]
 *     4c383fa700000000,SESSIONKEY[,FROMSERVER,FROMCLIENT]                      as Wireshark's table smb2_seskey_list has it
 */
import { copied } from "../../bytes/copied.ts";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { wideText } from "../../bytes/text.ts";
import { decodeUtf8 } from "../../bytes/utf8.ts";
import { BerReader } from "../../pdu/asn1/ber.ts";
import { readTicket } from "../../pdu/kerberos/types.ts";
import { encryptionType, encryptionTypeByName, encryptionTypeName } from "../../security/kerberos/etypes/index.ts";
import { decodeCcache } from "../../security/kerberos/files/ccache.ts";
import { decodeKeytab } from "../../security/kerberos/files/keytab.ts";
import { DecodeError, RpcError } from "../../status/errors.ts";
import { type Account, type KeyMaterial, NO_KEYS, type NtHashKey, type SmbSessionKey } from "./key-material.ts";

/** What cannot be understood of a file of keys, or of a key on the command line. Its words hold no secret. */
export class KeyError extends Error {
  override name = "KeyError";
}

/** More than anybody has: each is tried against each authentication. */
const MOST_KEYS = 4096;
const MOST_OCTETS = 16 << 20;

/**
 * A file of keys, whichever it is.
 * @param name of the file, for names of keys
 * @throws KeyError
 */
export function parseKeys(name: string, octets: Uint8Array): KeyMaterial {
  if (octets.length > MOST_OCTETS) throw new KeyError(`${name}: ${octets.length} octets are too many for keys`);
  try {
    if (octets[0] === 5 && (octets[1] === 1 || octets[1] === 2)) return keytab(name, octets);
    if (octets[0] === 5 && (octets[1] === 3 || octets[1] === 4)) return credentialCache(name, octets);
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    throw new KeyError(`${name}: ${error.message}`);
  }
  const text = plainText(octets);
  if (/^\s*Session Id\s+\[0000\]/m.test(text)) return sambaDump(name, text);
  return lines(name, text);
}

/** A keytab and nothing else. @throws KeyError */
export function parseKeytab(name: string, octets: Uint8Array): KeyMaterial {
  if (octets[0] !== 5 || (octets[1] !== 1 && octets[1] !== 2)) throw new KeyError(`${name}: this is no keytab`);
  return parseKeys(name, octets);
}

/**
 * A file of passwords, one a line: `DOMAIN\user:password`, `user@REALM:password`, `user:password`, or a password for whomever it fits. One that holds a
 * colon, or begins with #, has a colon before it.
 * @throws KeyError
 */
export function parsePasswords(name: string, octets: Uint8Array): KeyMaterial {
  if (octets.length > MOST_OCTETS) throw new KeyError(`${name}: ${octets.length} octets are too many for passwords`);
  const passwords: KeyMaterial["passwords"][number][] = [];
  eachLine(plainText(octets), (line, number) => {
    if (line === "" || line.startsWith("#")) return;
    if (passwords.length >= MOST_KEYS) throw new KeyError(`${name}: more than ${MOST_KEYS} passwords`);
    passwords.push(passwordOf(line, `${name}:${number}`));
  });
  if (passwords.length === 0) throw new KeyError(`${name}: there is no password in it`);
  return { ...NO_KEYS, passwords };
}

/** `DOMAIN\user:HEX`, `user@REALM:HEX`, `user:HEX` or HEX, 32 digits; `LMHASH:HEX` as some tools print it is taken, too. @throws KeyError */
export function parseNtHash(text: string, place = "NT hash"): NtHashKey {
  const at = text.lastIndexOf(":");
  const digits = text.slice(at + 1).trim();
  if (!/^[0-9a-f]{32}$/i.test(digits)) throw new KeyError(`${place}: an NT hash is 32 hexadecimal digits, behind DOMAIN\\user: or alone`);
  // The hash of LAN Manager may stand before it.
  const who = text.slice(0, Math.max(0, at)).replace(/(^|:)[0-9a-f]{32}$/i, "");
  const account = who === "" ? {} : accountOf(who);
  return { name: who === "" ? `NT hash (${place})` : `NT hash of ${who}`, account, hash: parseHex(digits) };
}

// --- formats ---

function keytab(name: string, octets: Uint8Array): KeyMaterial {
  const { keys } = decodeKeytab(octets);
  if (keys.length > MOST_KEYS) throw new KeyError(`${name}: more than ${MOST_KEYS} keys`);
  return {
    ...NO_KEYS,
    longTerm: keys.map(({ principal, kvno, key }) => ({
      name: `${principal.components.join("/")}@${principal.realm} ${encryptionTypeName(key.etype)} version ${kvno} (${name})`,
      principal: principal.components,
      realm: principal.realm,
      key,
    })),
  };
}

function credentialCache(name: string, octets: Uint8Array): KeyMaterial {
  const { credentials } = decodeCcache(octets);
  if (credentials.length > MOST_KEYS) throw new KeyError(`${name}: more than ${MOST_KEYS} tickets`);
  return {
    ...NO_KEYS,
    tickets: credentials.map(({ server, ticket, sessionKey }) => ({
      name: `ticket for ${server.components.join("/")}@${server.realm} (${name})`,
      cipher: copied(readTicket(new BerReader("Ticket", ticket)).encPart.cipher),
      key: sessionKey,
    })),
  };
}

/** What smbd writes with `debug encryption`: labels, and behind each lines of a hexadecimal dump. */
function sambaDump(name: string, text: string): KeyMaterial {
  const smb: SmbSessionKey[] = [];
  let session: Record<string, Uint8Array> = {};
  let label = "";
  const end = () => {
    const id = session["Session Id"];
    if (id === undefined) return;
    if (smb.length >= MOST_KEYS) throw new KeyError(`${name}: more than ${MOST_KEYS} sessions`);
    const sessionId = toHex(id);
    smb.push({
      name: `SMB session ${sessionId} (${name})`,
      sessionId,
      sessionKey: session["Session Key"],
      fromClient: session["ServerIn Key"],
      fromServer: session["ServerOut Key"],
    });
  };
  eachLine(text, (line) => {
    const match =
      /^\s*(?:(Session Id|Session Key|Signing Key|App Key|ServerIn Key|ServerOut Key)\s+)?\[[0-9A-Fa-f]{4,8}\] ((?: {0,3}[0-9A-Fa-f]{2}\b){1,16})/.exec(
        line,
      );
    if (match === null) {
      label = "";
      return;
    }
    const [, begun, digits] = match;
    if (begun === "Session Id") {
      end();
      session = {};
    }
    label = begun ?? label;
    if (label === "") return;
    const before = session[label] ?? new Uint8Array(0);
    // Sixteen octets a line; what stands behind them is the same as text.
    const octets = parseHex(digits!.replaceAll(" ", "")).subarray(0, 16);
    if (before.length + octets.length <= 64) session[label] = Uint8Array.of(...before, ...octets);
  });
  end();
  const wrong = smb.find(({ sessionId }) => sessionId.length !== 16);
  if (wrong !== undefined) throw new KeyError(`${name}: a Session Id is eight octets`);
  return { ...NO_KEYS, smb };
}

function lines(name: string, text: string): KeyMaterial {
  const passwords: KeyMaterial["passwords"][number][] = [];
  const ntHashes: NtHashKey[] = [];
  const longTerm: KeyMaterial["longTerm"][number][] = [];
  const smb: SmbSessionKey[] = [];
  eachLine(text, (line, number) => {
    if (line.trim() === "" || line.startsWith("#")) return;
    if (passwords.length + ntHashes.length + longTerm.length + smb.length >= MOST_KEYS)
      throw new KeyError(`${name}: more than ${MOST_KEYS} keys`);
    const place = `${name}:${number}`;
    const [, kind, value] = /^(password|nt-hash|kerberos|smb)=(.*)$/.exec(line) ?? [undefined, undefined, line];
    if (kind === "password") passwords.push(passwordOf(value!, place));
    else if (kind === "nt-hash") ntHashes.push(parseNtHash(value!, place));
    else if (kind === "kerberos") longTerm.push(kerberosOf(value!, place));
    else smb.push(smbOf(value!, place, kind === "smb"));
  });
  if (passwords.length + ntHashes.length + longTerm.length + smb.length === 0) throw new KeyError(`${name}: there is no key in it`);
  return { ...NO_KEYS, passwords, ntHashes, longTerm, smb };
}

function kerberosOf(value: string, place: string): KeyMaterial["longTerm"][number] {
  const [principal, etype, digits, ...more] = value.split(",");
  const type = encryptionType(/^\d+$/.test(etype ?? "") ? Number(etype) : (encryptionTypeByName(etype ?? "") ?? -1));
  if (principal === undefined || type === undefined || digits === undefined || more.length > 0)
    throw new KeyError(`${place}: PRINCIPAL@REALM,ETYPE,HEX is expected, with an encryption type that is known here`);
  const octets = hexOf(digits, place);
  if (octets.length !== type.keyLength) throw new KeyError(`${place}: a key of ${type.name} has ${type.keyLength} octets`);
  const at = principal.lastIndexOf("@");
  return {
    name: `${principal} ${type.name} (${place})`,
    principal: (at < 0 ? principal : principal.slice(0, at)).split("/"),
    realm: at < 0 ? "" : principal.slice(at + 1),
    key: { etype: type.id, octets },
  };
}

/** Keys may be left out, as long as one way remains: `ID,,FROMSERVER,FROMCLIENT`. */
function smbOf(value: string, place: string, sure: boolean): SmbSessionKey {
  const fields = value.split(",").map((field) => field.trim().replace(/^"(.*)"$/, "$1"));
  if (!sure && !/^(0x)?[0-9a-f]{1,16}$/i.test(fields[0] ?? ""))
    throw new KeyError(`${place}: this is no key that is known here: password=, nt-hash=, kerberos= or smb= is expected, or SESSIONID,KEY`);
  const keys = fields.slice(1).map((field) => (field === "" ? undefined : hexOf(field, place)));
  for (const key of keys)
    if (key !== undefined && key.length !== 16 && key.length !== 32) throw new KeyError(`${place}: an SMB key has 16 or 32 octets`);
  const [sessionKey, fromServer, fromClient] = keys;
  if (fields.length < 2 || fields.length > 4 || (sessionKey === undefined && fromServer === undefined && fromClient === undefined))
    throw new KeyError(`${place}: SESSIONID,SESSIONKEY[,FROMSERVER,FROMCLIENT] is expected`);
  const sessionId = sessionIdOf(fields[0]!, place);
  return { name: `SMB session ${sessionId} (${place})`, sessionId, sessionKey, fromClient, fromServer };
}

/** As octets of the wire, or as a number with 0x before it. */
function sessionIdOf(text: string, place: string): string {
  if (/^0x[0-9a-f]{1,16}$/i.test(text)) {
    const digits = text.slice(2).padStart(16, "0").toLowerCase();
    return digits.match(/../g)!.reverse().join("");
  }
  if (/^[0-9a-f]{16}$/i.test(text)) return text.toLowerCase();
  throw new KeyError(`${place}: a session id is the eight octets of the wire in hexadecimal, or a number with 0x before it`);
}

function passwordOf(line: string, place: string): KeyMaterial["passwords"][number] {
  const at = line.indexOf(":");
  const who = at < 0 ? "" : line.slice(0, at);
  const password = line.slice(at + 1);
  if (password === "") throw new KeyError(`${place}: the password is missing`);
  return { name: who === "" ? `password (${place})` : `password of ${who}`, account: who === "" ? {} : accountOf(who), password };
}

/** `DOMAIN\user`, `user@REALM`, `host/dc1.lab.test@REALM`, `user`. */
export function accountOf(text: string): Account {
  const slash = text.indexOf("\\");
  if (slash >= 0) return { domain: text.slice(0, slash), user: text.slice(slash + 1) };
  const at = text.lastIndexOf("@");
  return at >= 0 ? { user: text.slice(0, at), domain: text.slice(at + 1) } : { user: text };
}

// --- text ---

function hexOf(text: string, place: string): Uint8Array {
  try {
    return parseHex(text);
  } catch (error) {
    // Its message quotes the character, which is a piece of a key.
    if (error instanceof DecodeError) throw new KeyError(`${place}: what should be hexadecimal is not`);
    throw error;
  }
}

/** UTF-8, or UTF-16 as Windows' editors write it. @throws KeyError for what is no text */
function plainText(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return wideText(octets, 2, (octets.length - 2) >>> 1, true);
  const text = decodeUtf8(octets, 0, octets.length);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function eachLine(text: string, read: (line: string, number: number) => void): void {
  for (const [i, line] of text.split("\n").entries()) read(line.endsWith("\r") ? line.slice(0, -1) : line, i + 1);
}
