/** What the kernel lets a recorder see, in the language of libpcap: pcap-filter(7). Numbers and addresses only, whatever was typed. */
import { formatIpv4, formatIpv6, isIpv4Mapped, parseIpv4, parseIpv6 } from "../../ids/ip-address.ts";

/** Errors that routers and hosts send: ICMP 3, 4, 5, 11, 12 (RFC 792) and ICMPv6 1 to 4 (RFC 4443). */
const ICMP_ERRORS: string =
  "(icmp and (icmp[0] = 3 or icmp[0] = 4 or icmp[0] = 5 or icmp[0] = 11 or icmp[0] = 12)) or (icmp6 and ip6[40] >= 1 and ip6[40] <= 4)";

/** Who asks for, and has, the address of a next hop: ARP (RFC 826), neighbour solicitation and advertisement (RFC 4861). */
const NEIGHBOURS = "arp or (icmp6 and (ip6[40] = 135 or ip6[40] = 136))";

export interface FilterOptions {
  /** Of the peers. */
  readonly addresses: readonly string[];
  /** A UDP port of 127.0.0.1 of which everything is let through, too. */
  readonly markerPort?: number | undefined;
}

/**
 * Packets of TCP and UDP from and to the addresses, errors of ICMP from anybody, and what finds neighbours.
 * @throws TypeError where an address is none
 */
export function recordingFilter({ addresses, markerPort }: FilterOptions): string {
  const marker = markerPort === undefined ? "" : ` or (udp and host 127.0.0.1 and port ${markerPort})`;
  return `((tcp or udp) and (${hostsFilter(addresses)})) or ${ICMP_ERRORS} or ${NEIGHBOURS}${marker}`;
}

/** Ports whose traffic with others than the host belongs to RPC with it: names, Kerberos, directory, global catalog. */
export const BESIDE_PORTS = [53, 88, 389, 3268] as const;

/**
 * All that RPC with the host is made of: everything with it, names, Kerberos and directories with anybody, and errors of ICMP.
 * @param narrower a condition of pcap-filter(7) that must hold, too
 * @throws TypeError where an address is none
 */
export function captureFilter(addresses: readonly string[], narrower?: string): string {
  const beside = BESIDE_PORTS.map((port) => `port ${port}`).join(" or ");
  const all = `(${hostsFilter(addresses)}) or ((tcp or udp) and (${beside})) or ${ICMP_ERRORS}`;
  return narrower === undefined ? all : `(${all}) and (${narrower})`;
}

/** `host 10.0.0.1 or host 2001:db8::1`. @throws TypeError where an address is none, or there is none */
function hostsFilter(addresses: readonly string[]): string {
  if (addresses.length === 0) throw new TypeError("there are no addresses to record");
  return [...new Set(addresses.map(plainAddress))].map((address) => `host ${address}`).join(" or ");
}

/**
 * The address as packets have it: no scope, one spelling, IPv4 as such where it is mapped into IPv6.
 * @throws TypeError where it is none
 */
export function plainAddress(text: string): string {
  const v4 = parseIpv4(text);
  if (v4 !== undefined) return formatIpv4(v4);
  const v6 = parseIpv6(text.replace(/%.*$/, ""));
  if (v6 === undefined) throw new TypeError("not an IP address");
  const { octets } = v6;
  return isIpv4Mapped(octets) ? formatIpv4(octets, 12) : formatIpv6(octets);
}
