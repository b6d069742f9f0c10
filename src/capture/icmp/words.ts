/** What routers say, in words: RFC 792, RFC 1122, RFC 1812, RFC 4443. */
import type { IcmpRecord } from "../records.ts";

type Meaning = IcmpRecord["meaning"];
type Entry = readonly [words: string, meaning: Meaning];

/** Destination unreachable of ICMP (type 3), by code. */
const UNREACHABLE_4: readonly Entry[] = [
  ["network unreachable", "unreachable"],
  ["host unreachable", "unreachable"],
  ["protocol unreachable", "port-closed"],
  ["port unreachable", "port-closed"],
  ["fragmentation needed and not allowed", "fragmentation-needed"],
  ["source route failed", "unreachable"],
  ["destination network unknown", "unreachable"],
  ["destination host unknown", "unreachable"],
  ["source host isolated", "unreachable"],
  ["communication with destination network administratively prohibited", "prohibited"],
  ["communication with destination host administratively prohibited", "prohibited"],
  ["network unreachable for type of service", "unreachable"],
  ["host unreachable for type of service", "unreachable"],
  ["communication administratively prohibited", "prohibited"],
  ["host precedence violation", "prohibited"],
  ["precedence cutoff in effect", "prohibited"],
];

/** Destination unreachable of ICMPv6 (type 1), by code. */
const UNREACHABLE_6: readonly Entry[] = [
  ["no route to destination", "unreachable"],
  ["communication with destination administratively prohibited", "prohibited"],
  ["beyond scope of source address", "unreachable"],
  ["address unreachable", "unreachable"],
  ["port unreachable", "port-closed"],
  ["source address failed ingress or egress policy", "prohibited"],
  ["route to destination rejected", "prohibited"],
  ["error in source routing header", "unreachable"],
];

/** @returns undefined where the message tells of no packet that went wrong */
export function icmpMeaning(version: 4 | 6, type: number, code: number): Entry | undefined {
  if (version === 4) {
    switch (type) {
      case 3:
        return UNREACHABLE_4[code] ?? [`destination unreachable, code ${code}`, "unreachable"];
      case 4:
        return ["source quench: slow down", "other"];
      case 5:
        return ["redirect: another router is nearer", "other"];
      case 11:
        return [code === 0 ? "time to live exceeded on the way" : "fragment reassembly time exceeded", "time-exceeded"];
      case 12:
        return ["a header of the packet is wrong", "other"];
      default:
        return undefined;
    }
  }
  switch (type) {
    case 1:
      return UNREACHABLE_6[code] ?? [`destination unreachable, code ${code}`, "unreachable"];
    case 2:
      return ["packet too big", "fragmentation-needed"];
    case 3:
      return [code === 0 ? "hop limit exceeded on the way" : "fragment reassembly time exceeded", "time-exceeded"];
    case 4:
      return ["a header of the packet is wrong", "other"];
    default:
      return undefined;
  }
}
