/** From a name to addresses: what the system says, and what each DNS server that it asks says, so that a wrong answer is told from a slow or missing one. */
import { randomInt } from "node:crypto";
import { isIP } from "node:net";
import type { NameObservation } from "../../findings/diagnosis/observation.ts";
import { decodeDnsMessage, dnsResponseCodeName, encodeDnsQuery } from "../../pdu/dns/message.ts";
import { nameText } from "../../pdu/dns/name.ts";
import { DNS_TYPE, dnsValue } from "../../pdu/dns/record.ts";
import { RpcError } from "../../status/errors.ts";
import { nameServerAddress } from "../../transport/dns/name-server.ts";
import { DEFAULT_TIMEOUT_MS, type ProbeContext } from "./probe.ts";

/** Addresses of a name that are dialled. */
export const MOST_ADDRESSES = 4;
/** DNS servers that are asked. */
const MOST_SERVERS = 3;
/** Records of an answer that are looked at. */
const MOST_RECORDS = 64;
/** That a name has, as a part of the budget. */
const NAME_PART = 0.75;
/** Milliseconds after which a question is asked again. */
const AGAIN_MS = 1_000;

/**
 * Looks the host up.
 * @returns its addresses in the resolver's order, at most four of the family that is wanted; empty where there are none
 */
export async function probeNames(context: ProbeContext, input: { readonly host: string }): Promise<readonly string[]> {
  const { environment, options, signal } = context;
  const host = plain(input.host);
  const wanted = (address: string) => options.family === undefined || isIP(address) === options.family;
  if (isIP(host.replace(/%.*$/, "")) !== 0) return wanted(host) ? [host] : [];
  const at = context.now();
  const answer = await environment.names.lookup(host, { timeoutMs: waitOf(context), signal });
  const addresses = answer.addresses.filter(wanted);
  const missing = answer.outcome === "resolved" && addresses.length === 0;
  context.tell({
    ...nameObservation(context, host, "system", at),
    family: options.family,
    outcome: missing ? "unknown" : answer.outcome,
    code: missing ? "ENODATA" : answer.code,
    addresses: missing ? [] : addresses,
  });
  return spread(addresses);
}

/** Asks each of the system's DNS servers itself, for both families at once. */
export async function probeNameServers(
  context: ProbeContext,
  input: { readonly host: string; readonly onAddresses?: (addresses: readonly string[]) => void },
): Promise<void> {
  const host = plain(input.host).replace(/\.$/, "");
  if (isIP(host.replace(/%.*$/, "")) !== 0 || !askable(host)) return;
  const servers = [...new Set(context.environment.names.servers())].slice(0, MOST_SERVERS);
  const families = context.options.family === undefined ? ([4, 6] as const) : ([context.options.family] as const);
  await Promise.all(
    servers.flatMap((server) =>
      families.map(async (family) => {
        const addresses = await askServer(context, host, server, family);
        if (addresses.length > 0) input.onAddresses?.(addresses.slice(0, MOST_ADDRESSES));
      }),
    ),
  );
}

/** The name that belongs to an address, as a name's observation whose `name` is the address. */
export async function probeReverseName(context: ProbeContext, input: { readonly address: string }): Promise<string | undefined> {
  const at = context.now();
  const { address } = input;
  const name = await context.environment.names.reverse(address, { timeoutMs: context.wait(), signal: context.signal });
  if (name === undefined) return undefined;
  context.tell({
    ...nameObservation(context, address, "system", at),
    family: undefined,
    outcome: "resolved",
    code: "PTR",
    addresses: [name],
  });
  return name;
}

/** A name of one label is completed by the system's search list, which a server does not have; `localhost` and `.local` are not asked of DNS. */
function askable(host: string): boolean {
  if (host.length > 253 || !host.includes(".") || /\.(local|localhost)$/i.test(host)) return false;
  return host.split(".").every((label) => label.length > 0 && label.length <= 63 && /^[\x21-\x7e]+$/.test(label));
}

async function askServer(context: ProbeContext, host: string, server: string, family: 4 | 6): Promise<readonly string[]> {
  const at = context.now();
  const { host: address, port } = nameServerAddress(server);
  const type = family === 4 ? DNS_TYPE.A : DNS_TYPE.AAAA;
  const id = randomInt(0x10000);
  const question = encodeDnsQuery(id, { name: host.split("."), type });
  const said = await exchange(context, address, port, question, (bytes) => {
    const message = decodeDnsMessage(bytes);
    const [asked] = message.questions;
    if (!message.response || message.id !== id) return undefined;
    if (asked !== undefined && (asked.type !== type || nameText(asked.name).toLowerCase() !== host.toLowerCase())) return undefined;
    const addresses: string[] = [];
    for (const record of message.answers.slice(0, MOST_RECORDS)) {
      const value = record.type === type ? dnsValue(record) : undefined;
      if (value?.kind === "address") addresses.push(value.address);
    }
    return { rcode: message.responseCode, addresses: [...new Set(addresses)] };
  });
  if (said === undefined) return [];
  context.tell({ ...nameObservation(context, host, server, at), family, ...said });
  return said.addresses;
}

type Said = Pick<NameObservation, "outcome" | "code" | "addresses">;

/** undefined where the caller gave up. */
function exchange(
  context: ProbeContext,
  address: string,
  port: number,
  question: Uint8Array,
  read: (bytes: Uint8Array) => { readonly rcode: number; readonly addresses: readonly string[] } | undefined,
): Promise<Said | undefined> {
  const { environment, signal } = context;
  return new Promise((resolve) => {
    const timers: (() => void)[] = [];
    let over = false;
    const finish = (said: Said | undefined) => {
      if (over) return;
      over = true;
      for (const cancel of timers) cancel();
      signal.removeEventListener("abort", onAbort);
      socket?.close();
      resolve(said);
    };
    const onAbort = () => finish(undefined);
    const nothing = (outcome: Said["outcome"], code: string) => finish({ outcome, code, addresses: [] });
    const socket = environment.datagrams(address, port, {
      ready() {
        if (over) return;
        socket.send(question);
        timers.push(environment.clock.after(AGAIN_MS, () => socket.send(question)));
      },
      message(bytes) {
        try {
          const answer = read(bytes);
          if (answer === undefined) return;
          const { rcode, addresses } = answer;
          if (addresses.length > 0) finish({ outcome: "resolved", code: undefined, addresses });
          else if (rcode === 0) nothing("unknown", "NODATA");
          else if (rcode === 3) nothing("unknown", "NXDOMAIN");
          else nothing(rcode === 5 ? "refused" : "failed", dnsResponseCodeName(rcode));
        } catch (error) {
          if (!(error instanceof RpcError)) throw error;
          nothing("failed", "not DNS");
        }
      },
      error: (code) => nothing(code === "ECONNREFUSED" ? "refused" : "failed", code),
    });
    timers.push(environment.clock.after(waitOf(context), () => nothing("silent", "ETIMEOUT")));
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
  });
}

/** Longer than other waits: without a name there is nothing else to wait for, and a slow server is to be told from a silent one. */
function waitOf(context: ProbeContext): number {
  return Math.max(1, Math.min(context.left(), (context.options.timeoutMs ?? DEFAULT_TIMEOUT_MS) * NAME_PART));
}

/** At most four, both families among them where both are there. */
function spread(addresses: readonly string[]): readonly string[] {
  if (addresses.length <= MOST_ADDRESSES) return addresses;
  const first = addresses.filter((address) => isIP(address) === isIP(addresses[0]!));
  const other = addresses.filter((address) => isIP(address) !== isIP(addresses[0]!));
  const others = other.slice(0, MOST_ADDRESSES / 2);
  return [...first.slice(0, MOST_ADDRESSES - others.length), ...others];
}

function nameObservation(context: ProbeContext, name: string, resolver: string, at: number) {
  return { kind: "name" as const, probe: "names", at, ms: context.now() - at, name, resolver };
}

function plain(host: string): string {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}
