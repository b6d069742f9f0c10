/** Textual IP addresses to octets and back, without asking the platform. */

/** The four octets of a dotted-quad address (no leading zeros, no shorter forms); undefined when it is none. */
export function parseIpv4(text: string): Uint8Array | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1);
  if (parts === undefined || parts.some((part) => Number(part) > 255 || String(Number(part)) !== part)) return undefined;
  return Uint8Array.from(parts, Number);
}

/** `192.168.0.13`. @param at where its four octets stand */
export function formatIpv4(octets: Uint8Array, at = 0): string {
  return `${octets[at]!}.${octets[at + 1]!}.${octets[at + 2]!}.${octets[at + 3]!}`;
}

/** An IPv6 address with its zone ([RFC4007] 11, `%eth0`), which is "" where there is none. */
export interface Ipv6 {
  readonly octets: Uint8Array;
  readonly scope: string;
}

/** [RFC4291] 2.2 with an optional `%scope`; no brackets. undefined when it is none. */
export function parseIpv6(text: string): Ipv6 | undefined {
  if (text.length > 120) return undefined;
  const percent = text.indexOf("%");
  const scope = percent < 0 ? "" : text.slice(percent + 1);
  if (percent >= 0 && !/^[\w.~:-]+$/.test(scope)) return undefined;
  const address = percent < 0 ? text : text.slice(0, percent);
  const halves = address.split("::");
  if (halves.length > 2) return undefined;
  const head = groups(halves[0]!, halves.length === 1);
  const tail = halves.length === 1 ? [] : groups(halves[1]!, true);
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const octets = new Uint8Array(16);
  [...head, ...new Array<number>(missing).fill(0), ...tail].forEach((group, i) => {
    octets[i * 2] = group >>> 8;
    octets[i * 2 + 1] = group & 0xff;
  });
  return { octets, scope };
}

/** The canonical text of [RFC5952]; IPv4-mapped addresses with a dotted quad. @param at where the sixteen octets of an address without zone stand */
export function formatIpv6(address: Ipv6 | Uint8Array, at = 0): string {
  if (!(address instanceof Uint8Array)) return `${formatIpv6(address.octets)}${address.scope === "" ? "" : `%${address.scope}`}`;
  const words: number[] = [];
  for (let i = at; i < at + 16; i += 2) words.push((address[i]! << 8) | address[i + 1]!);
  if (words[5] === 0xffff && words.slice(0, 5).every((word) => word === 0)) return `::ffff:${formatIpv4(address, at + 12)}`;
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (start + length < 8 && words[start + length] === 0) length++;
    if (length > best.length) best = { start, length };
  }
  const text = (part: number[]) => part.map((word) => word.toString(16)).join(":");
  if (best.start < 0) return text(words);
  return `${text(words.slice(0, best.start))}::${text(words.slice(best.start + best.length))}`;
}

/** `10.0.0.1:135`, `[fe80::1%eth0]:135`. */
export function formatHostPort(host: string, port: number): string {
  return `${bracketed(host)}:${port}`;
}

/** A host as it stands before a port: an IPv6 address in brackets, all else as it is. */
export function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/** The address is of the form a socket takes: IPv4 or IPv6, with or without scope. */
export function isIpAddress(text: string): boolean {
  return parseIpv4(text) !== undefined || parseIpv6(text) !== undefined;
}

/** The sixteen octets are ::ffff:0:0/96, an IPv4 address in IPv6 form: [RFC4291] 2.5.5.2. */
export function isIpv4Mapped(octets: Uint8Array): boolean {
  return octets.subarray(0, 10).every((octet) => octet === 0) && octets[10] === 0xff && octets[11] === 0xff;
}

/** 127.0.0.0/8, ::1 and ::ffff:127.0.0.0/104. */
export function isLoopbackAddress(text: string): boolean {
  const v4 = parseIpv4(text);
  if (v4 !== undefined) return v4[0] === 127;
  const v6 = parseIpv6(text)?.octets;
  if (v6 === undefined) return false;
  return isIpv4Mapped(v6) ? v6[12] === 127 : v6[15] === 1 && v6.subarray(0, 15).every((octet) => octet === 0);
}

/** 16-bit groups of one side of `::`; the last two may be a dotted quad where `last`. */
function groups(text: string, last: boolean): number[] | undefined {
  if (text === "") return [];
  const parts = text.split(":");
  const result: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(part)) result.push(Number.parseInt(part, 16));
    else {
      const quad = last && i === parts.length - 1 ? parseIpv4(part) : undefined;
      if (quad === undefined) return undefined;
      result.push(quad[0]! * 256 + quad[1]!, quad[2]! * 256 + quad[3]!);
    }
  }
  return result.length > 8 ? undefined : result;
}
