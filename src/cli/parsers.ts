/** What several commands' operands and options have in common. */
import { isIP, isIPv6 } from "node:net";
import { unknownScope } from "../transport/tcp/scope.ts";
import { UsageError } from "./settings.ts";

/** `HOST`, `HOST:PORT`, `[v6]:PORT`, `HOST[PORT]`, or a bare IPv6 address: what an administrator types. */
export function parseHostPort(text: string): { readonly host: string; readonly port: number | undefined } {
  const parsed = splitHostPort(text);
  const scope = unknownScope(parsed.host);
  if (scope !== undefined) throw new UsageError(`"${text}": this machine has no network interface "${scope}" that is up`);
  return parsed;
}

function splitHostPort(text: string): { readonly host: string; readonly port: number | undefined } {
  const bracketed = /^\[([^\]]+)\](?::(\d+))?$/.exec(text);
  if (bracketed !== null) return { host: bracketed[1]!, port: portOf(bracketed[2], text) };
  const endpoint = /^([^[\]]+)\[(\d*)\]$/.exec(text);
  if (endpoint !== null) return { host: endpoint[1]!, port: portOf(endpoint[2], text) };
  if (isIP(text) !== 0) return { host: text, port: undefined };
  const colon = /^([^:]+):(\d+)$/.exec(text);
  if (colon !== null) return { host: colon[1]!, port: portOf(colon[2], text) };
  if (text === "" || /[\s[\]]/.test(text) || (text.includes(":") && !isIPv6(text)))
    throw new UsageError(`"${text}" is neither a host name nor an address`);
  return { host: text.replace(/^\\\\/, ""), port: undefined };
}

function portOf(text: string | undefined, whole: string): number | undefined {
  if (text === undefined || text === "") return undefined;
  const port = Number(text);
  if (!(port >= 1 && port <= 65535)) throw new UsageError(`"${whole}": ${text} is no port; ports are 1 to 65535`);
  return port;
}
