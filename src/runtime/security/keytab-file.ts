/** A service's keytab as its acceptor wants it: read when it is made, and again when the file is another one. */
import { readFileSync, statSync } from "node:fs";
import { wipe } from "../../crypto/octets.ts";
import { decodeKeytab, type Keytab } from "../../security/kerberos/files/keytab.ts";
import type { ServiceKey, ServiceKeys } from "../../security/kerberos/service-keys.ts";
import { SEC_E_NO_CREDENTIALS } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";

/** Milliseconds for which the file is not looked at again. */
const FRESH_MS = 1_000;

export class KeytabFile implements ServiceKeys {
  readonly #file: string;
  #keytab: Keytab;
  #changed: number;
  #looked: number;

  /** @throws SecurityError no-credentials for a file that cannot be read @throws DecodeError for one that is no keytab */
  constructor(file: string) {
    this.#file = file.replace(/^FILE:/, "");
    try {
      this.#changed = statSync(this.#file).mtimeMs;
      this.#keytab = this.#read();
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error)) throw error;
      const likely = { kind: "no-credentials", place: file } as const;
      const words = `the keytab ${file} cannot be read (${String(error.code)})`;
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
    const octets = readFileSync(this.#file);
    try {
      return decodeKeytab(octets);
    } finally {
      wipe(octets);
    }
  }
}

function wipeKeys({ keys }: Keytab): void {
  for (const { key } of keys) wipe(key.octets);
}
