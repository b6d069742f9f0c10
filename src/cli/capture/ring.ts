/** A capture file of bounded size: where more comes, the oldest packets go. */
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { u32 } from "../../bytes/integers.ts";
import { pcapMagic } from "../../capture/files/pcap.ts";

/** Octets of the file's header, and of each packet's. */
const FILE_HEADER = 24;
const PACKET_HEADER = 16;
/** More is no packet: what comes is not what it should be. */
const LARGEST_PACKET = 1 << 20;

/**
 * Takes pcap as a recorder writes it, and keeps it in two halves beside the file's place. When both are full the older half goes. `finish()` makes one
 * file of them. Synchronous, so that it can be finished in any hurry.
 */
export class RingFile {
  /** Packets taken, and octets of them. */
  packets = 0;
  octets = 0;
  /** Packets that gave way to later ones. */
  discarded = 0;
  readonly path: string;
  readonly #half: number;
  readonly #mode: number;
  #header = new Uint8Array(0);
  #littleEndian = true;
  /** The older half, and the newer where the older is full. */
  #older: Half | undefined;
  #newer: Half | undefined;
  /** What came of a packet whose rest has not come. */
  #rest = new Uint8Array(0);
  #finished = false;

  /**
   * @param path where the file will be; what is there is replaced
   * @param maxOctets of the file
   * @param mode of the file
   */
  constructor(path: string, maxOctets: number, mode = 0o600) {
    const there = statSync(path, { throwIfNoEntry: false });
    // A link stays one.
    this.path = there === undefined ? path : realpathSync(path);
    this.#half = Math.max(1 << 16, Math.floor(maxOctets / 2));
    this.#mode = mode;
    this.#older = this.#newHalf();
  }

  /** Octets of a pcap stream, as they come. @throws the system's error where they cannot be written, Error where they are no pcap */
  push(octets: Uint8Array): void {
    if (this.#finished) return;
    let bytes = octets;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + octets.length);
      bytes.set(this.#rest);
      bytes.set(octets, this.#rest.length);
    }
    let at = this.#header.length > 0 ? 0 : this.#takeHeader(bytes);
    let begin = at;
    while (this.#header.length > 0 && at + PACKET_HEADER <= bytes.length) {
      const length = PACKET_HEADER + u32(bytes, at + 8, this.#littleEndian);
      if (length > LARGEST_PACKET) throw new Error(`the recorder wrote a packet of ${length} octets, which is none`);
      if (at + length > bytes.length) break;
      at += length;
      this.packets++;
      this.octets += length - PACKET_HEADER;
      const half = this.#newer ?? this.#older!;
      half.packets++;
      if (half.octets + (at - begin) < this.#half) continue;
      half.write(bytes.subarray(begin, at));
      begin = at;
      this.#turn();
    }
    if (at > begin) (this.#newer ?? this.#older!).write(bytes.subarray(begin, at));
    this.#rest = bytes.slice(at);
  }

  /** Makes one file of what is there. May be called again, and then does nothing. */
  finish(): void {
    if (this.#finished) return;
    this.#finished = true;
    const older = this.#older!;
    const newer = this.#newer;
    if (newer !== undefined) {
      older.append(newer, FILE_HEADER);
      newer.remove();
    }
    older.close();
    renameSync(older.path, this.path);
  }

  /** Leaves nothing. */
  remove(): void {
    if (!this.#finished) {
      this.#older?.remove();
      this.#newer?.remove();
    }
    this.#finished = true;
  }

  /** @returns where the packets begin */
  #takeHeader(bytes: Uint8Array): number {
    if (bytes.length < FILE_HEADER) return 0;
    const magic = pcapMagic(bytes);
    if (magic === undefined) throw new Error("the recorder does not write pcap");
    this.#littleEndian = magic.littleEndian;
    this.#header = bytes.slice(0, FILE_HEADER);
    this.#older!.write(this.#header);
    return FILE_HEADER;
  }

  /** The half under way is full. */
  #turn(): void {
    if (this.#newer !== undefined) {
      this.discarded += this.#older!.packets;
      this.#older!.remove();
      this.#older = this.#newer;
    }
    this.#newer = this.#newHalf();
    this.#newer.write(this.#header);
  }

  #newHalf(): Half {
    return new Half(`${this.path}.${randomBytes(4).toString("hex")}.part`, this.#mode);
  }
}

class Half {
  packets = 0;
  octets = 0;
  readonly path: string;
  readonly #file: number;
  #open = true;

  constructor(path: string, mode: number) {
    this.path = path;
    this.#file = openSync(path, "wx+", mode);
  }

  write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.octets += bytes.length;
  }

  append(other: Half, from: number): void {
    const chunk = new Uint8Array(1 << 20);
    for (let at = from; ; ) {
      const count = readSync(other.#file, chunk, 0, chunk.length, at);
      if (count === 0) return;
      this.write(chunk.subarray(0, count));
      at += count;
    }
  }

  close(): void {
    if (this.#open) closeSync(this.#file);
    this.#open = false;
  }

  remove(): void {
    this.close();
    rmSync(this.path, { force: true });
  }
}
