/** The account by which a machine is a member of its domain, and the files that hold it. */
import { open } from "node:fs/promises";
import { copied } from "../bytes/copied.ts";
import { parseHex } from "../bytes/hex.ts";
import { visible } from "../bytes/visible.ts";
import { wipe } from "../crypto/octets.ts";
import { readHandleWithin } from "../runtime/security/bounded-file.ts";
import { decodeKeytab } from "../security/kerberos/files/keytab.ts";
import { KEY_LENGTH, ntHash } from "../security/ntlm/keys.ts";
import { SEC_E_NO_CREDENTIALS } from "../status/codes.ts";
import { SecurityError } from "../status/security-error.ts";
import { withSecret } from "./with-secret.ts";

/** A machine's account and its secret. `close()` overwrites the secret. */
export interface MachineAccount {
  /** NetBIOS name of the domain. */
  readonly domain: string;
  /** DNS name of the domain, where known: domain controllers are found by it. */
  readonly dnsDomain: string | undefined;
  /** NetBIOS name of this machine. */
  readonly computer: string;
  /** sAMAccountName: the machine's name with `$`. */
  readonly account: string;
  /** What it is to the domain: a member, or a (backup) domain controller. */
  readonly type: "workstation" | "server";
  /** MD4 of the password in UTF-16LE, 16 octets. It is as good as the password. */
  readonly ntHash: Uint8Array;
  close(): void;
}

/** What machineAccount() is told; either `password` or `ntHash`. */
export interface MachineAccountOptions {
  readonly domain: string;
  readonly dnsDomain?: string | undefined;
  readonly computer: string;
  /** Default: `computer` with `$`. */
  readonly account?: string | undefined;
  /** Default "workstation". */
  readonly type?: "workstation" | "server" | undefined;
  readonly password?: string | undefined;
  /** 16 octets or 32 hexadecimal digits. */
  readonly ntHash?: Uint8Array | string | undefined;
}

/** No file of this kind is larger. */
const MAX_FILE = 1 << 20;

/**
 * An account from what a program knows.
 * @throws SecurityError no-credentials, for what is missing or cannot be
 */
export function machineAccount(options: MachineAccountOptions): MachineAccount {
  return accountOf({ ...options }, "the machine account");
}

/**
 * Reads an account from a file of JSON that nobody but its owner can read:
 *
 *     { "domain": "LAB", "dnsDomain": "lab.test", "computer": "WS1", "password": "..." }
 *
 * with `ntHash` instead of `password`, and `account` and `type` where they are others than `WS1$` and "workstation". Samba makes one so:
 * `samba-tool computer create WS1`, then `samba-tool user setpassword 'WS1$'`.
 *
 * @throws SecurityError no-credentials: no such file, its mode lets others in, or it does not hold an account. Nothing of the content is in messages.
 */
export async function readMachineAccount(file: string): Promise<MachineAccount> {
  const octets = await readSecretFile(file);
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(octets));
  } catch {
    // The parser's own words quote what they stumble over.
    throw noAccount(file, "is not JSON");
  } finally {
    wipe(octets);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw noAccount(file, "is not an object of JSON");
  return accountOf(parsed as Readonly<Record<string, unknown>>, file);
}

/**
 * An account from a keytab (MIT's format, as `net ads keytab` and `samba-tool domain exportkeytab` write it): its arcfour-hmac key is the NT hash.
 * @param names the rest of what has to be known; `computer` names the account by default
 * @throws SecurityError no-credentials
 */
export async function readMachineKeytab(
  file: string,
  names: Pick<MachineAccountOptions, "domain" | "dnsDomain" | "computer" | "account" | "type">,
): Promise<MachineAccount> {
  const octets = await readSecretFile(file);
  const account = names.account ?? `${names.computer}$`;
  let keys: ReturnType<typeof decodeKeytab>["keys"] = [];
  try {
    keys = decodeKeytab(octets).keys;
    const ours = keys.filter(
      ({ principal, key }) => key.etype === ARCFOUR_HMAC && principal.components.join("/").toLowerCase() === account.toLowerCase(),
    );
    const newest = ours.reduce<(typeof ours)[number] | undefined>(
      (best, key) => (best === undefined || key.kvno > best.kvno ? key : best),
      undefined,
    );
    if (newest === undefined) throw noAccount(file, `has no arcfour-hmac key of ${visible(account)}`);
    return accountOf({ ...names, ntHash: newest.key.octets }, file);
  } catch (error) {
    if (error instanceof SecurityError) throw error;
    throw noAccount(file, "is not a keytab", error);
  } finally {
    wipe(octets);
    for (const { key } of keys) wipe(key.octets);
  }
}

const ARCFOUR_HMAC = 23;

async function readSecretFile(file: string): Promise<Uint8Array> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(file, "r");
  } catch (error) {
    throw noAccount(file, `cannot be read (${codeOf(error)})`, error);
  }
  try {
    const { mode } = await handle.stat();
    // What is opened is what is asked: the mode of the path could be another file's by now. Windows has no such bits.
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw noAccount(file, `can be read by others (mode ${(mode & 0o777).toString(8)})`, undefined, `chmod 600 ${visible(file)}`);
    }
    const octets = await readHandleWithin(handle, MAX_FILE);
    if (octets === undefined) throw noAccount(file, `has more than ${MAX_FILE} octets`);
    return octets;
  } catch (error) {
    if (error instanceof SecurityError) throw error;
    throw noAccount(file, `cannot be read (${codeOf(error)})`, error);
  } finally {
    await handle.close();
  }
}

function accountOf(from: { readonly [K in keyof MachineAccountOptions]?: unknown }, place: string): MachineAccount {
  const domain = text(from.domain, "domain", place);
  const computer = text(from.computer, "computer", place);
  const type = from.type ?? "workstation";
  if (type !== "workstation" && type !== "server") throw noAccount(place, `has neither "workstation" nor "server" as type`);
  const secret = secretOf(from.password, from.ntHash, place);
  const account = {
    domain,
    dnsDomain: from.dnsDomain === undefined ? undefined : text(from.dnsDomain, "dnsDomain", place),
    computer,
    account: from.account === undefined ? `${computer}$` : text(from.account, "account", place),
    type,
    close: () => wipe(secret),
  } as const;
  return withSecret(account, secret);
}

function secretOf(password: unknown, hash: unknown, place: string): Uint8Array {
  if ((password === undefined) === (hash === undefined)) throw noAccount(place, "must have either password or ntHash");
  if (typeof password === "string") return ntHash(password);
  if (hash instanceof Uint8Array && hash.length === KEY_LENGTH) return copied(hash);
  if (typeof hash === "string" && /^[0-9a-f]{32}$/i.test(hash)) return parseHex(hash);
  throw noAccount(place, password === undefined ? "has an ntHash that is not 32 hexadecimal digits" : "has a password that is not a text");
}

function text(value: unknown, name: string, place: string): string {
  if (typeof value === "string" && value !== "" && value.length < 256 && !value.includes("\0")) return value;
  throw noAccount(place, value === undefined ? `has no ${name}` : `has a ${name} that is no name`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

function noAccount(place: string, words: string, error?: unknown, advice?: string): SecurityError {
  return new SecurityError(SEC_E_NO_CREDENTIALS, "local", `${visible(place)} ${words}`, {
    mechanism: "netlogon",
    likely: { kind: "no-credentials", place },
    leg: "machine account",
    advice,
    error,
  });
}
