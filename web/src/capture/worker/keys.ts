/** What somebody chose or typed as key material. */
import {
  decryptorOf,
  joinKeys,
  KeyError,
  type KeyMaterial,
  NO_KEYS,
  parseKeys,
  parseNtHash,
  parsePasswords,
} from "../../../../src/capture/decrypt/index.ts";
import type { Decryptor } from "../../../../src/capture/decryptor.ts";
import type { Keys } from "./protocol.ts";

export { KeyError };

const MOST_OCTETS = 16 << 20;

/** @returns undefined where none are given @throws KeyError */
export async function keyMaterial({ files, passwords, hashes }: Keys): Promise<KeyMaterial | undefined> {
  const parts: KeyMaterial[] = [];
  for (const { name, blob } of files) {
    if (blob.size > MOST_OCTETS) throw new KeyError(`${name}: it is too large for a file of keys`);
    parts.push(parseKeys(name, new Uint8Array(await blob.arrayBuffer())));
  }
  if (passwords.trim() !== "") parts.push(parsePasswords("passwords", new TextEncoder().encode(passwords)));
  const lines = hashes.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length > 0) parts.push({ ...NO_KEYS, ntHashes: lines.map((line, i) => parseNtHash(line.trim(), `NT hash ${i + 1}`)) });
  return parts.length === 0 ? undefined : joinKeys(...parts);
}

/** For one reading: a decryptor keeps what its capture told. */
export function decryptorFor(material: KeyMaterial | undefined): { readonly decryptor?: Decryptor } {
  return material === undefined ? {} : { decryptor: decryptorOf(material) };
}
