/** What the sequences over IP have in common. */
import { FLOOR_IP, type Floor, floor } from "../floor.ts";
import { formatIpv4, parseIpv4, parseIpv6 } from "../ip-address.ts";
import type { Wrong } from "./rules.ts";

/** A host name, an IPv4 or an IPv6 address. A name is anything that a resolver may know: DNS, NetBIOS, international. */
export function ipAddress(text: string): string | Wrong {
  if (text === "" || parseIpv4(text) !== undefined || parseIpv6(text) !== undefined) return text;
  const colon = text.indexOf(":");
  if (colon >= 0) return { wrong: "it has a colon, but is not an IPv6 address", at: colon };
  const odd = /[\s\p{Cc}\p{Cf}"'()*,/;<=>?@[\\\]^`{|}%]/u.exec(text);
  if (odd !== null) return { wrong: `${JSON.stringify(odd[0])} cannot be part of a host name`, at: odd.index };
  if (text.length > 255) return { wrong: "a host name has at most 255 characters", at: 255 };
  return text;
}

/** A port in decimal, 1 to 65535. */
export function portEndpoint(text: string): string | Wrong {
  const odd = /\D/.exec(text);
  if (odd !== null) return { wrong: "a port in decimal is wanted", at: odd.index };
  const port = Number(text);
  if (port < 1 || port > 65535) return { wrong: "a port is between 1 and 65535", at: 0 };
  return String(port);
}

/** The address floor has room for IPv4 only; for names and IPv6 it is 0.0.0.0, as Windows and Samba send it ([MS-RPCE] 3.1.3.5.3: it is ignored). */
export function ipFloor(host: string): Floor {
  return floor(FLOOR_IP, parseIpv4(host) ?? new Uint8Array(4));
}

/** The address of a floor; "" for 0.0.0.0 and where there is none. */
export function ipOf(floors: readonly Floor[]): string {
  const found = floors.find((one) => one.protocol === FLOOR_IP && one.rhs.length === 4);
  return found === undefined || found.rhs.every((octet) => octet === 0) ? "" : formatIpv4(found.rhs);
}
