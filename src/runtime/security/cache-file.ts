/** Credential caches in files, where MIT's kinit, klist and kdestroy have them: krb5_ccache names, krb5.conf(5) and KRB5CCNAME. */
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { visible } from "../../bytes/visible.ts";
import { wipe } from "../../crypto/octets.ts";
import { type CredentialCache, decodeCcache, encodeCcache } from "../../security/kerberos/files/ccache.ts";
import type { Krb5Configuration } from "../../security/kerberos/files/krb5-conf.ts";
import { SEC_E_NO_CREDENTIALS } from "../../status/codes.ts";
import { DecodeError, RpcError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import { readHandleWithin, readWithin } from "./bounded-file.ts";

/** More than any cache holds. */
const MAX_OCTETS = 16 << 20;
/** Of a line with the name of a file. */
const MAX_NAME = 4_096;

/** What kinit writes to where nobody says otherwise: KRB5CCNAME, default_ccache_name, `FILE:/tmp/krb5cc_UID`. */
export function defaultCcacheName(
  configuration?: Krb5Configuration,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const named = environment["KRB5CCNAME"];
  if (named !== undefined && named !== "") return named;
  return expandTokens(configuration?.defaultCcacheName ?? "FILE:/tmp/krb5cc_%{uid}");
}

/**
 * @param name `FILE:/tmp/krb5cc_1000`, a plain path, `DIR:/run/user/1000/krb5cc` (its primary cache), `DIR::/run/user/1000/krb5cc/tktXXXX`; default: MIT's
 * @throws SecurityError no-credentials for a file that is not there, cannot be read or is no cache, and for kinds that are kept in no file (KCM, KEYRING, MEMORY,
 *   API), with what to do
 */
export async function loadCcache(name: string = defaultCcacheName()): Promise<CredentialCache> {
  const path = await ccachePath(name);
  const octets = await readSecret(path, `the credential cache ${shown(path)}`, "get a ticket with kinit, or name the cache that has one");
  try {
    return decodeCcache(octets);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw noCredentials(path, `${shown(path)} cannot be read: ${error.words}`, "kinit writes caches that can", error);
  } finally {
    wipe(octets);
  }
}

/**
 * Writes all of the cache in place of what was there, readable by its owner only: a file of another name is written and renamed, so that whoever reads
 * meanwhile finds the one or the other whole.
 * @throws SecurityError no-credentials for a name that is of no file, or a folder that cannot be written
 */
export async function saveCcache(name: string, cache: CredentialCache): Promise<void> {
  const path = await ccachePath(name);
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
  const octets = encodeCcache(cache);
  try {
    const file = await open(temporary, "wx", 0o600);
    try {
      await file.writeFile(octets);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    // Why it could not be written is what counts, not why nothing is there to be removed.
    await rm(temporary, { force: true }).catch(() => {});
    throw noCredentials(path, `the credential cache ${shown(path)} cannot be written (${codeOf(error)})`, undefined, error);
  } finally {
    wipe(octets);
  }
}

/** Where the cache of this name is. @throws SecurityError no-credentials for a kind that is kept in no file */
export async function ccachePath(name: string): Promise<string> {
  // A drive's letter is no kind.
  const kind = /^([A-Za-z]{2,}):/.exec(name)?.[1]?.toUpperCase();
  if (kind === undefined) return name;
  const rest = name.slice(kind.length + 1);
  if (kind === "FILE") return rest;
  if (kind === "DIR") return rest.startsWith(":") ? rest.slice(1) : primaryOf(rest);
  const where: Readonly<Record<string, string>> = {
    KCM: "are kept by a daemon (sssd-kcm)",
    KEYRING: "are kept in the kernel's keyring",
    MEMORY: "are gone with the process that made them",
    API: "are kept by the system",
    MSLSA: "are kept by Windows",
  };
  const words = `the credential cache ${shown(name)} cannot be read here: caches of the kind ${visible(kind, { limit: 20 })} ${where[kind] ?? "are not known"}`;
  throw noCredentials(
    name,
    words,
    "get a ticket into a file, kinit -c FILE:/tmp/krb5cc_opnum, and name that file (KRB5CCNAME, or --ccache)",
  );
}

/** A keytab's or cache's octets: the caller overwrites them. @throws SecurityError no-credentials */
export async function readSecret(path: string, what: string, advice: string): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const octets = await readHandleWithin(file, MAX_OCTETS);
      if (octets === undefined) throw noCredentials(path, `${what} has more than ${MAX_OCTETS} octets, which are the most taken`);
      return octets;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof RpcError) throw error;
    const code = codeOf(error);
    const why = code === "ENOENT" ? "does not exist" : code === "EACCES" ? "may not be read by this user" : `cannot be read (${code})`;
    throw noCredentials(path, `${what} ${why}`, advice, error);
  }
}

/** `%{uid}` and the like, krb5.conf(5) "Parameter expansion". Unknown ones stay. */
export function expandTokens(text: string): string {
  return text.replace(/%\{([A-Za-z_]+)\}/g, (whole, token: string) => {
    switch (token) {
      case "uid":
      case "USERID":
        return String(process.getuid?.() ?? 0);
      case "euid":
        return String(process.geteuid?.() ?? 0);
      case "username":
        return userInfo().username;
      case "TEMP":
        return tmpdir();
      case "null":
        return "";
      default:
        return whole;
    }
  });
}

/** The file that the folder's `primary` names; `tkt` where there is none. */
async function primaryOf(folder: string): Promise<string> {
  let name = "tkt";
  try {
    const octets = readWithin(join(folder, "primary"), MAX_NAME) ?? new Uint8Array(0);
    const line = new TextDecoder().decode(octets).split("\n")[0]!.trim();
    // Only what MIT names so: no way out of the folder.
    if (/^tkt[^/\\]*$/.test(line)) name = line;
  } catch (error) {
    if (codeOf(error) !== "ENOENT")
      throw noCredentials(folder, `the folder of caches ${shown(folder)} cannot be read (${codeOf(error)})`, undefined, error);
  }
  return join(folder, name);
}

function noCredentials(place: string, words: string, advice?: string, error?: unknown): SecurityError {
  return new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, {
    mechanism: "kerberos",
    likely: { kind: "no-credentials", place },
    leg: "credentials",
    advice,
    error,
  });
}

function shown(path: string): string {
  return visible(path, { limit: 256 });
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === "string" ? code : String(error);
}
