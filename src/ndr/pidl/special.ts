/** Scalars of Samba's dialect with a text form: IP addresses, and names in the label form of [RFC1035] 3.1 and of [MS-DNSP] 2.2.2.2.1. */

import { decodeKeptUtf8, encodeKeptUtf8 } from "../../bytes/utf8.ts";
import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from "../../ids/ip-address.ts";
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import type { StubReader } from "../interpret/decode-octets.ts";
import { describe, type StubWriter } from "../interpret/encode-octets.ts";
import type { Path } from "../path.ts";
import type { SpecialType } from "../types.ts";

/** Names written so far, each with its position: later ones end in a pointer to it. */
const written = new WeakMap<StubWriter, Map<string, number>>();

export function writeSpecial(out: StubWriter, t: SpecialType, value: unknown, path: Path): void {
  if (typeof value !== "string") out.fail(RPC_X_BAD_STUB_DATA, path, `a string is needed, not ${describe(value)}`);
  switch (t.name) {
    case "ipv4address": {
      const octets = parseIpv4(value);
      if (octets === undefined) out.fail(RPC_X_BAD_STUB_DATA, path, `${describe(value)} is no IPv4 address`);
      out.uint(4, new DataView(octets.buffer).getUint32(0));
      return;
    }
    case "ipv6address": {
      const address = parseIpv6(value);
      if (address === undefined || address.scope !== "") out.fail(RPC_X_BAD_STUB_DATA, path, `${describe(value)} is no IPv6 address`);
      out.octets(address.octets);
      return;
    }
    case "dnsp_string": {
      const octets = encodeKeptUtf8(value);
      if (octets.length > 255) out.fail(RPC_X_BAD_STUB_DATA, path, "is longer than 255 octets");
      out.octets(Uint8Array.of(octets.length, ...octets));
      return;
    }
    case "dnsp_name":
      writeCountedName(out, value, path);
      return;
    case "dns_string":
    case "nbt_string":
      writeName(out, value, t.name === "nbt_string" || !out.marshal.fullNames, path);
  }
}

export function readSpecial(input: StubReader, t: SpecialType, path: Path): string {
  switch (t.name) {
    case "ipv4address": {
      const number = input.uint(4, path);
      return formatIpv4(Uint8Array.of(number >>> 24, number >>> 16, number >>> 8, number));
    }
    case "ipv6address": {
      const at = input.take(16, path);
      return formatIpv6(input.bytes, at);
    }
    case "dnsp_string": {
      const size = input.bytes[input.take(1, path)]!;
      const at = input.take(size, path);
      return decodeKeptUtf8(input.bytes.subarray(at, at + size));
    }
    case "dnsp_name":
      return readCountedName(input, path);
    case "dns_string":
    case "nbt_string":
      return readName(input, path);
  }
}

/** DNS_COUNT_NAME, [MS-DNSP] 2.2.2.2.2: octets that follow, number of labels, the labels, 0. */
function writeCountedName(out: StubWriter, name: string, path: Path): void {
  const labels = labelsOf(out, name.endsWith(".") ? name.slice(0, -1) : name, path, 255);
  const size = labels.reduce((sum, label) => sum + 1 + label.length, 1);
  if (size > 255 || labels.length > 255) out.fail(RPC_X_BAD_STUB_DATA, path, `a name of ${size} octets is longer than 255`);
  out.octets(Uint8Array.of(size, labels.length));
  for (const label of labels) out.octets(Uint8Array.of(label.length, ...label));
  out.octets(Uint8Array.of(0));
}

function readCountedName(input: StubReader, path: Path): string {
  const size = input.bytes[input.take(1, path)]!;
  const count = input.bytes[input.take(1, path)]!;
  const end = input.at + size;
  const labels: string[] = [];
  for (let i = 0; i < count; i++) {
    const length = input.bytes[input.take(1, path)]!;
    const at = input.take(length, path);
    labels.push(label(input, input.bytes.subarray(at, at + length), path));
  }
  if (input.bytes[input.take(1, path)] !== 0) input.fail(RPC_X_BAD_STUB_DATA, path, "the name has no end");
  if (input.at > end) input.fail(RPC_X_BAD_STUB_DATA, path, `the name is ${input.at - end} octets longer than its length says`);
  input.take(end - input.at, path);
  return labels.join(".");
}

function writeName(out: StubWriter, name: string, compress: boolean, path: Path): void {
  const known = written.get(out) ?? new Map<string, number>();
  written.set(out, known);
  const labels = labelsOf(out, name, path, 63);
  const parts = name.split(".");
  if (labels.reduce((sum, one) => sum + 1 + one.length, 1) > 274) out.fail(RPC_X_BAD_STUB_DATA, path, "the name is too long");
  for (let i = 0; i < labels.length; i++) {
    const rest = parts.slice(i).join(".");
    const at = known.get(rest);
    if (compress && at !== undefined && at <= 0x3fff) {
      out.octets(Uint8Array.of(0xc0 | (at >> 8), at & 0xff));
      return;
    }
    if (at === undefined) known.set(rest, out.at);
    out.octets(Uint8Array.of(labels[i]!.length, ...labels[i]!));
  }
  out.octets(Uint8Array.of(0));
}

function labelsOf(out: StubWriter, name: string, path: Path, longest: number): Uint8Array[] {
  if (name === "") return [];
  return name.split(".").map((part) => {
    const octets = encodeKeptUtf8(part);
    if (octets.length === 0) out.fail(RPC_X_BAD_STUB_DATA, path, "a label of the name is empty");
    if (octets.length > longest) out.fail(RPC_X_BAD_STUB_DATA, path, `a label of the name is longer than ${longest} octets`);
    return octets;
  });
}

function readName(input: StubReader, path: Path): string {
  const { bytes } = input;
  const labels: string[] = [];
  let at = input.at;
  let end: number | undefined;
  let total = 0;
  for (let pointers = 0; ; ) {
    const size = bytes[at];
    if (size === undefined) input.fail(RPC_X_BAD_STUB_DATA, path, "the name has no end");
    if (size === 0) {
      end ??= at + 1;
      break;
    }
    if (size >= 0xc0) {
      const low = bytes[at + 1];
      if (low === undefined || ++pointers > 16)
        input.fail(RPC_X_BAD_STUB_DATA, path, low === undefined ? "the name has no end" : "the name has too many pointers");
      end ??= at + 2;
      at = ((size & 0x3f) << 8) | low;
      continue;
    }
    if (size > 63 || at + 1 + size > bytes.length) input.fail(RPC_X_BAD_STUB_DATA, path, `${size} can't be the length of a label here`);
    total += size + 1;
    if (total > 274) input.fail(RPC_X_BAD_STUB_DATA, path, "the name is too long");
    labels.push(label(input, bytes.subarray(at + 1, at + 1 + size), path));
    at += 1 + size;
  }
  input.take(end - input.at, path);
  return labels.join(".");
}

function label(input: StubReader, octets: Uint8Array, path: Path): string {
  if (octets.length === 0 || octets.includes(0) || octets.includes(0x2e))
    input.fail(RPC_X_BAD_STUB_DATA, path, "a label of the name is empty, or has a dot or NUL in it");
  return decodeKeptUtf8(octets);
}
