/** --keytab, --password-file, --nt-hash and --keys as one: read before the first frame, so that a wrong file costs nobody an hour. Who gives none loads none of it. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { joined } from "../../bytes/joined.ts";
import { visible } from "../../bytes/visible.ts";
import type { KeyMaterial } from "../../capture/decrypt/index.ts";
import type { TraceOptions } from "../../findings/trace.ts";
import { UsageError } from "../settings.ts";

export interface KeyOptions {
  readonly keytab: readonly string[];
  readonly passwordFile: readonly string[];
  readonly ntHash: readonly string[];
  readonly keys: readonly string[];
}

/** For one reading: a decryptor keeps what its capture told. */
export async function decryptorFor(material: KeyMaterial | undefined): Promise<Pick<TraceOptions, "decryptor">> {
  return material === undefined ? {} : { decryptor: (await import("../../capture/decrypt/index.ts")).decryptorOf(material) };
}

/** @returns undefined where none are given @throws UsageError */
export async function keyMaterial({ keytab, passwordFile, ntHash, keys }: KeyOptions): Promise<KeyMaterial | undefined> {
  if (keytab.length + passwordFile.length + ntHash.length + keys.length === 0) return undefined;
  const { KeyError, joinKeys, NO_KEYS, parseKeys, parseKeytab, parseNtHash, parsePasswords } = await import(
    "../../capture/decrypt/index.ts"
  );
  const understood = <T>(flag: string, parse: () => T): T => {
    try {
      return parse();
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw new UsageError(`${flag}: ${visible(error.message)}`);
    }
  };
  const read = (flag: string, files: readonly string[], parse: (name: string, octets: Uint8Array) => KeyMaterial) =>
    files.map((file) => {
      const octets = octetsOf(flag, file);
      return understood(flag, () => parse(basename(file), octets));
    });
  return joinKeys(
    ...read("--keytab", keytab, parseKeytab),
    ...read("--password-file", passwordFile, parsePasswords),
    ...read("--keys", keys, parseKeys),
    { ...NO_KEYS, ntHashes: ntHash.map((text, i) => understood("--nt-hash", () => parseNtHash(text, `NT hash ${i + 1}`))) },
  );
}

/**
 * What tells whether captures were read with these very keys, without a secret in it or anything that a secret could be guessed by: the files with their
 * times. Of hashes on the command line nothing can be said, so that they are never the same.
 */
export function keysChoice({ keytab, passwordFile, ntHash, keys }: KeyOptions): readonly string[] | undefined {
  const files = [...keytab, ...passwordFile, ...keys];
  if (files.length + ntHash.length === 0) return undefined;
  const stamps = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${resolve(file)} ${size} ${mtimeMs}`;
  });
  return ntHash.length === 0 ? stamps : [...stamps, `hashes of ${Date.now()}`];
}

/** More than any file of keys has; a device or a pipe without end is not read. */
const MOST_OCTETS = 16 << 20;

function octetsOf(flag: string, file: string): Uint8Array {
  let handle: number | undefined;
  try {
    // A pipe (a shell's <(...)) is as good as a file, and does not tell its size.
    handle = openSync(file, "r");
    const parts: Uint8Array[] = [];
    for (let length = 0; length <= MOST_OCTETS; ) {
      const part = new Uint8Array(64 << 10);
      const read = readSync(handle, part);
      if (read === 0) return joined(parts);
      parts.push(part.subarray(0, read));
      length += read;
    }
  } catch (error) {
    throw new UsageError(`${flag}: ${visible(file)}: it cannot be read (${(error as NodeJS.ErrnoException).code})`);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
  throw new UsageError(`${flag}: ${visible(file)}: it is too large for a file of keys`);
}
