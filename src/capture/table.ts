/**
 * Conversations by their two sockets. Keys are numbers in typed arrays, found by open addressing: no string, no object is made for a packet.
 * The table knows who was silent longest, and is bounded by its caller.
 */
import type { Endpoint } from "./conversation.ts";
import type { AddressCache } from "./ip/address.ts";

/**
 * Words of a key: version, ports, four of one address, four of the other (IPv4 uses the first of each), and when it was moved among those heard of last.
 * Sixteen, so that a key is one line of memory.
 */
const KEY = 16;
const VERSION = 0;
const PORTS = 1;
const FIRST = 2;
const SECOND = 6;
const TOUCHED = 10;

export class FlowTable {
  /** Of the last `find`: the packet goes from the flow's second socket to its first (the first is the source of the packet that made it). */
  reversed = false;
  size = 0;
  readonly #limit: number;
  #capacity = 256;
  #mask = 1023;
  /** Entry + 1 by hash; 0 is free. */
  #slots = new Int32Array(1024);
  #keys = new Int32Array(256 * KEY);
  #hashes = new Int32Array(256);
  /** Entries by their last packet, each with its neighbours; -1 behind either end. */
  #newer = new Int32Array(256);
  #older = new Int32Array(256);
  #newest = -1;
  #oldest = -1;
  #free = -1;
  /** The entry that was found last, or -1. */
  #last = -1;
  /** Counts what is heard, as int32. */
  #clock = 0;
  #used = 0;
  readonly #probe = new Int32Array(KEY);
  readonly #scratch = new Uint8Array(16);
  #hash = 0;
  readonly #seed: number;

  /** @param limit entries at most; whoever inserts makes room first */
  constructor(limit: number) {
    this.#limit = Math.max(1, limit);
    // Nobody who makes a capture can know which keys collide.
    this.#seed = (Math.random() * 0xffffffff) | 0;
  }

  /** Entries are below this; some of them may be free. */
  get used(): number {
    return this.#used;
  }

  get full(): boolean {
    return this.size >= this.#limit;
  }

  /**
   * @param version 4 or 6; addresses are read from `bytes` at `source` and `destination`
   * @returns the entry, or -1
   */
  find(bytes: Uint8Array, version: number, source: number, destination: number, sourcePort: number, destinationPort: number): number {
    const ports = (sourcePort << 16) | destinationPort;
    const reversedPorts = (destinationPort << 16) | sourcePort;
    const s0 = word(bytes, source);
    const d0 = word(bytes, destination);
    const keys = this.#keys;
    // Packets come in groups: in a capture of many hosts, 73 % are of the same flow as the one before.
    if (version === 4 && this.#last >= 0) {
      const key = this.#last * KEY;
      if (keys[key + VERSION] === 4) {
        if (keys[key + PORTS] === ports && keys[key + FIRST] === s0 && keys[key + SECOND] === d0) {
          this.reversed = false;
          return this.#last;
        }
        if (keys[key + PORTS] === reversedPorts && keys[key + FIRST] === d0 && keys[key + SECOND] === s0) {
          this.reversed = true;
          return this.#last;
        }
      }
    }
    const probe = this.#probe;
    probe[VERSION] = version;
    probe[PORTS] = ports;
    probe[FIRST] = s0;
    probe[SECOND] = d0;
    let a = s0;
    let b = d0;
    if (version === 6) {
      for (let i = 1; i < 4; i++) {
        const s = word(bytes, source + 4 * i);
        const d = word(bytes, destination + 4 * i);
        probe[FIRST + i] = s;
        probe[SECOND + i] = d;
        a = Math.imul(a ^ (a >>> 15) ^ this.#seed, 0x85ebca6b) ^ s;
        b = Math.imul(b ^ (b >>> 15) ^ this.#seed, 0x85ebca6b) ^ d;
      }
    }
    // Either direction has the same hash: a sum of what each socket gives.
    const hash = scramble(this.#mix(a, sourcePort) + this.#mix(b, destinationPort));
    this.#hash = hash;
    const slots = this.#slots;
    const mask = this.#mask;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot]! - 1;
      if (entry < 0) return -1;
      const key = entry * KEY;
      if (keys[key + VERSION] !== version) continue;
      if (keys[key + PORTS] === ports && this.#fits(key, FIRST, SECOND, version)) {
        this.reversed = false;
        this.#last = entry;
        return entry;
      }
      if (keys[key + PORTS] === reversedPorts && this.#fits(key, SECOND, FIRST, version)) {
        this.reversed = true;
        this.#last = entry;
        return entry;
      }
    }
  }

  /**
   * The flow between two ports of which one belongs to the address, among those heard of last.
   * @param near how many of these are looked at
   * @returns -1 where there is none or more than one
   */
  findPorts(bytes: Uint8Array, version: number, address: number, port: number, otherPort: number, near: number): number {
    const keys = this.#keys;
    const ports = (port << 16) | otherPort;
    const reversedPorts = (otherPort << 16) | port;
    let found = -1;
    for (let entry = this.#newest, count = 0; entry >= 0 && count < near; entry = this.#older[entry]!, count++) {
      const key = entry * KEY;
      if (keys[key + VERSION] !== version) continue;
      const fits =
        (keys[key + PORTS] === ports && this.#isAddress(key + FIRST, bytes, version, address)) ||
        (keys[key + PORTS] === reversedPorts && this.#isAddress(key + SECOND, bytes, version, address));
      if (!fits) continue;
      if (found >= 0) return -1;
      found = entry;
    }
    return found;
  }

  #isAddress(at: number, bytes: Uint8Array, version: number, address: number): boolean {
    for (let i = 0; i < (version === 6 ? 4 : 1); i++) if (this.#keys[at + i] !== word(bytes, address + 4 * i)) return false;
    return true;
  }

  /** Makes an entry for the sockets that the last `find` did not find. There must be room. */
  insert(): number {
    let entry = this.#free;
    if (entry >= 0) this.#free = this.#older[entry]!;
    else {
      if (this.#used === this.#capacity) this.#grow();
      entry = this.#used++;
    }
    this.#probe[TOUCHED] = this.#clock;
    this.#keys.set(this.#probe, entry * KEY);
    this.#hashes[entry] = this.#hash;
    this.#place(entry);
    this.size++;
    this.reversed = false;
    this.#link(entry);
    return entry;
  }

  remove(entry: number): void {
    const mask = this.#mask;
    const slots = this.#slots;
    let slot = this.#hashes[entry]! & mask;
    while (slots[slot] !== entry + 1) slot = (slot + 1) & mask;
    // Entries behind the hole that could stand in it move up.
    for (let next = (slot + 1) & mask; slots[next] !== 0; next = (next + 1) & mask) {
      const home = this.#hashes[slots[next]! - 1]! & mask;
      if (((next - home) & mask) >= ((next - slot) & mask)) {
        slots[slot] = slots[next]!;
        slot = next;
      }
    }
    slots[slot] = 0;
    if (this.#last === entry) this.#last = -1;
    this.#unlink(entry);
    this.#older[entry] = this.#free;
    this.#free = entry;
    this.size--;
  }

  /**
   * The flow was heard of: it is among the last that have to give way. Where it was not long ago that it became the very last, it keeps its place:
   * the order is true but for an eighth of the flows, and most packets change nothing.
   */
  touch(entry: number): void {
    const clock = ++this.#clock | 0;
    this.#clock = clock;
    const touched = entry * KEY + TOUCHED;
    if (entry === this.#newest || ((clock - this.#keys[touched]!) | 0) < this.size >>> 3) return;
    this.#keys[touched] = clock;
    this.#unlink(entry);
    this.#link(entry);
  }

  /** One of the entry's sockets: 0 the source of the packet that made it, 1 the other. */
  endpoint(entry: number, which: 0 | 1, addresses: AddressCache): Endpoint {
    const key = entry * KEY;
    const keys = this.#keys;
    const version = keys[key + VERSION] === 6 ? 6 : 4;
    const octets = this.#scratch;
    for (let i = 0; i < 4; i++) {
      const value = keys[key + FIRST + 4 * which + i]!;
      octets[4 * i] = value >>> 24;
      octets[4 * i + 1] = value >>> 16;
      octets[4 * i + 2] = value >>> 8;
      octets[4 * i + 3] = value;
    }
    const ports = keys[key + PORTS]!;
    return { address: addresses.text(octets, version, 0), port: which === 0 ? ports >>> 16 : ports & 0xffff };
  }

  /** The entry that was silent longest; -1 where there is none. */
  get oldest(): number {
    return this.#oldest;
  }

  /** The one that was heard of next after `entry`; -1 where there is none. */
  newer(entry: number): number {
    return this.#newer[entry]!;
  }

  /** Whether the addresses of the probe are those of a key: the source's words at `source` of it, the destination's at `destination`. */
  #fits(key: number, source: number, destination: number, version: number): boolean {
    const keys = this.#keys;
    const probe = this.#probe;
    for (let i = 0; i < (version === 6 ? 4 : 1); i++) {
      if (keys[key + source + i] !== probe[FIRST + i] || keys[key + destination + i] !== probe[SECOND + i]) return false;
    }
    return true;
  }

  /** What one socket gives to the hash. */
  #mix(address: number, port: number): number {
    const mixed = Math.imul(address ^ Math.imul(port + this.#seed, 0x9e3779b1), 0x85ebca6b);
    return mixed ^ (mixed >>> 15);
  }

  #place(entry: number): void {
    const mask = this.#mask;
    let slot = this.#hashes[entry]! & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #link(entry: number): void {
    const before = this.#newest;
    this.#older[entry] = before;
    this.#newer[entry] = -1;
    if (before >= 0) this.#newer[before] = entry;
    else this.#oldest = entry;
    this.#newest = entry;
  }

  #unlink(entry: number): void {
    const older = this.#older[entry]!;
    const newer = this.#newer[entry]!;
    if (older >= 0) this.#newer[older] = newer;
    else this.#oldest = newer;
    if (newer >= 0) this.#older[newer] = older;
    else this.#newest = older;
  }

  #grow(): void {
    this.#capacity *= 2;
    this.#keys = larger(this.#keys);
    this.#hashes = larger(this.#hashes);
    this.#newer = larger(this.#newer);
    this.#older = larger(this.#older);
    this.#slots = new Int32Array(this.#slots.length * 2);
    this.#mask = this.#slots.length - 1;
    // Only ever called when every entry is in use.
    for (let entry = 0; entry < this.#used; entry++) this.#place(entry);
  }
}

function larger(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(array.length * 2);
  grown.set(array);
  return grown;
}

function word(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
}

function scramble(value: number): number {
  const mixed = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
