/** What is left of keys in this process' memory when everything that held them was closed. */
import assert from "node:assert/strict";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { aead, aes, hmac, pbkdf2, random } from "#crypto";

/** As what is looked for, so that the looking finds nothing of its own. */
type Masked = Uint8Array;
const MASK = 0xa5;
const LENGTH = 32;

const skip = process.platform === "linux" ? false : "memory is read as Linux shows it";

/** What needs a key; `use` is to forget it. */
const uses: Readonly<Record<string, (key: Uint8Array) => void>> = {
  "HMAC-SHA-256": (key) => {
    const keyed = hmac("sha256", key);
    // Node 26 keeps what was digested last, which is no key where we use it.
    keyed.digest(new Uint8Array(LENGTH));
    keyed.close();
  },
  "HMAC-SHA-1 of much": (key) => {
    const keyed = hmac("sha1", key);
    keyed.digest(new Uint8Array(4_000));
    keyed.close();
  },
  "AES of little and much": (key) => {
    for (const length of [32, 1_024]) {
      const cipher = aes(key);
      const octets = new Uint8Array(new ArrayBuffer(length));
      cipher.encryptCbc(new Uint8Array(16), octets, 0, length);
      cipher.encryptCfb8(new Uint8Array(16), octets, 0, length);
      cipher.close();
    }
  },
  "AES-GCM": (key) => {
    const sealed = aead("aes-gcm", key);
    sealed.seal(new Uint8Array(12), new Uint8Array(100), new Uint8Array(0));
    sealed.close();
  },
  PBKDF2: (key) => {
    pbkdf2("sha1", key, new Uint8Array(8), 10, 32);
  },
};

test("keys are gone with what used them", { skip }, async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let left: string[] = [];
  // The collector may move a key before it is overwritten: nobody can do anything about that, and it does not happen each time.
  for (let attempt = 0; attempt < 4; attempt++) {
    const keys = new Map(Object.entries(uses).map(([name, use]) => [name, used(use)]));
    for (let i = 0; i < 3; i++) {
      collect();
      await new Promise((resolve) => setImmediate(resolve));
    }
    left = found(keys);
    if (left.length === 0) break;
  }
  assert.deepEqual(left, []);
});

function used(use: (key: Uint8Array) => void): Masked {
  const key = random(LENGTH);
  // Where much is zero, what begins with zero is looked for in vain for long.
  key[0]! |= 1;
  const masked = key.map((octet) => octet ^ MASK);
  use(key);
  key.fill(0);
  return masked;
}

function found(keys: ReadonlyMap<string, Masked>): string[] {
  const names = new Set<string>();
  const memory = openSync("/proc/self/mem", "r");
  const chunk = Buffer.alloc(1 << 20);
  for (const line of readFileSync("/proc/self/maps", "latin1").split("\n")) {
    const match = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
    const [from, to] = [Number.parseInt(match?.[1] ?? "0", 16), Number.parseInt(match?.[2] ?? "0", 16)];
    if (to - from > 2 ** 31) continue;
    for (let at = from; at < to; at += chunk.length - LENGTH) {
      const count = readAt(memory, chunk, at, to);
      if (count === 0) break;
      for (const [name, masked] of keys) if (holds(chunk.subarray(0, count), masked)) names.add(name);
      chunk.fill(0);
    }
  }
  closeSync(memory);
  return [...names];
}

function readAt(memory: number, into: Buffer, at: number, end: number): number {
  try {
    return readSync(memory, into, 0, Math.min(into.length, end - at), at);
  } catch {
    // Pages that are nobody's to read.
    return 0;
  }
}

function holds(octets: Buffer, masked: Masked): boolean {
  const first = masked[0]! ^ MASK;
  for (let at = octets.indexOf(first); at >= 0; at = octets.indexOf(first, at + 1)) {
    let same = 1;
    while (same < masked.length && octets[at + same] === (masked[same]! ^ MASK)) same++;
    if (same === masked.length) return true;
  }
  return false;
}
