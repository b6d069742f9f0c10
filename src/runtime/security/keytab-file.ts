/** A service's keytab as its acceptor wants it: read when it is made, and again when the file is another one. */
import { statSync } from "node:fs";
import { visible } from "../../bytes/visible.ts";
import { wipe } from "../../crypto/octets.ts";
import { decodeKeytab, type Keytab } from "../../security/kerberos/files/keytab.ts";
import type { ServiceKey, ServiceKeys } from "../../security/kerberos/service-keys.ts";
import { SEC_E_NO_CREDENTIALS } from "../../status/codes.ts";
import { DecodeError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import { readWithin } from "./bounded-file.ts";

/** Milliseconds for which the file is not looked at again. */
const FRESH_MS = 1_000;
/** Some two hundred thousand keys. */
const MAX_OCTETS = 16 << 20;

/**
 * @param place file, or where else it is from, for messages
 * @throws SecurityError no-credentials for what is no keytab
 */
export function keytabOf(octets: Uint8Array, place: string): Keytab {
  try {
    return decodeKeytab(octets);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const likely = { kind: "no-credentials", place } as const;
    const words = `the keytab ${visible(place, { limit: 256 })} cannot be read: ${error.words}`;
    const advice = "klist -k shows what a keytab holds; ktutil and domain controllers write them";
    throw new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, {
      mechanism: "kerberos",
      likely,
      leg: "reading the keytab",
      advice,
      error,
    });
  }
}

export class KeytabFile implements ServiceKeys {
  readonly #file: string;
  #keytab: Keytab;
  #changed: number;
  #looked: number;

  /** @throws SecurityError no-credentials for a file that cannot be read, or is no keytab */
  constructor(file: string) {
    this.#file = file.replace(/^FILE:/, "");
    try {
      this.#changed = statSync(this.#file).mtimeMs;
      this.#keytab = this.#read();
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      const likely = { kind: "no-credentials", place: file } as const;
      const words = `the keytab ${visible(file, { limit: 256 })} cannot be read (${String(error.code)})`;
      throw new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, { mechanism: "kerberos", likely, leg: "reading the keytab" });
    }
    this.#looked = performance.now();
  }

  /** Whoever changes the machine's password writes the file anew. While it cannot be read, what was read holds. */
  get keys(): readonly ServiceKey[] {
    const now = performance.now();
    if (now - this.#looked >= FRESH_MS) {
      this.#looked = now;
      try {
        const changed = statSync(this.#file).mtimeMs;
        if (changed !== this.#changed) {
          const before = this.#keytab;
          this.#keytab = this.#read();
          this.#changed = changed;
          wipeKeys(before);
        }
      } catch {
        // It may be written at this moment: the next look will tell.
      }
    }
    return this.#keytab.keys;
  }

  close(): void {
    wipeKeys(this.#keytab);
    this.#keytab = { ...this.#keytab, keys: [] };
    this.#looked = Number.POSITIVE_INFINITY;
  }

  #read(): Keytab {
    const octets = readWithin(this.#file, MAX_OCTETS);
    if (octets === undefined) throw tooLarge(this.#file);
    try {
      return keytabOf(octets, this.#file);
    } finally {
      wipe(octets);
    }
  }
}

function tooLarge(file: string): SecurityError {
  const likely = { kind: "no-credentials", place: file } as const;
  const words = `the keytab ${visible(file, { limit: 256 })} has more than ${MAX_OCTETS} octets, which are the most taken`;
  return new SecurityError(SEC_E_NO_CREDENTIALS, "local", words, { mechanism: "kerberos", likely, leg: "reading the keytab" });
}

function wipeKeys({ keys }: Keytab): void {
  for (const { key } of keys) wipe(key.octets);
}
