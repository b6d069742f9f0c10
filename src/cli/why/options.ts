/** Options of what diagnoses a host, `why` and `watch`, and what they come to. */
import { isIP } from "node:net";
import { visible } from "../../bytes/visible.ts";
import { DEFAULT_TIMEOUT_MS, type WhyOptions } from "../../diagnose/probes/probe.ts";
import { looksLikeStringBinding } from "../../ids/string-binding.ts";
import { anyText, duration, flag, type OptionSpecs, type OptionValues, option, port, switchOff } from "../command.ts";
import { parseRange } from "../query/ports.ts";
import { UsageError } from "../settings.ts";
import { syntaxOption } from "../transfer-syntax.ts";
import { typedHost } from "./host.ts";

/** Probes of ports beside RPC. */
const BESIDE = ["dns", "kerberos", "ldap", "cldap", "global-catalog", "smb"] as const;

const LEAST_TIMEOUT = 100;
const MOST_TIMEOUT = 600_000;
const MOST_SCANNED = 4_096;

export const probeOptions = {
  timeout: option("-t, --timeout <time>", "for everything together (default: 6s)", budget, {
    shared: true,
    default: DEFAULT_TIMEOUT_MS as number,
  }),
  endpointMapper: option("-e, --endpoint-mapper <port>", "the endpoint mapper's port (default: 135)", port),
  dc: option("--dc <host>", "a domain controller, where the host is none: its Kerberos, LDAP and global catalog are looked at", hostName),
  beside: option<"auto" | "none" | readonly string[]>(
    "--beside <list>",
    `ports beside RPC: auto (as the service needs them), none, or of ${BESIDE.join(", ")}, tcp/PORT (default: auto)`,
    besideList,
    { default: "auto", choices: ["auto", "none", ...BESIDE] },
  ),
  follow: flag("--follow", "dial other hosts too, where the mapper's answers name them", { flagOnly: true }),
  record: switchOff("--no-record", "do not record the packets of its own connections, though it may"),
  syntax: syntaxOption,
  ipv4: flag("-4, --ipv4", "only IPv4", { shared: true }),
  ipv6: flag("-6, --ipv6", "only IPv6", { shared: true }),
} satisfies OptionSpecs;

/** What takes longer than the budget: asked for one host at a time. */
export const longOptions = {
  idle: option("--idle <time>", "afterwards, leave a connection alone for so long and use it again: is it cut?", idleTime, {
    flagOnly: true,
  }),
  scan: option("--scan <low:high>", `dial these ports, too (at most ${MOST_SCANNED})`, scanRange, { flagOnly: true }),
} satisfies OptionSpecs;

export type GivenProbes = OptionValues<typeof probeOptions>;

/** Who is asked for what, as resolveTarget() and diagnoseHost() take it. */
export interface TypedTarget {
  /** A host, `HOST:PORT`, or a string binding. */
  readonly host: string;
  /** Service, UUID, interface or string binding. */
  readonly what: string | undefined;
  readonly mapperPort: number | undefined;
  /** For people: what was left aside of what they typed. */
  readonly remark: string | undefined;
}

/** @param args HOST, and what is wanted of it in one or several words @throws UsageError */
export function typedTarget(args: readonly string[]): TypedTarget {
  const [first, ...rest] = args;
  if (first === undefined) throw new UsageError('which host? "opnum why HOST [SERVICE]"; "opnum lookup --services" lists the services');
  const { host, endpoint, mapperPort, remark } = typedHost(first);
  const what = rest.join(" ").trim();
  if (rest.length > 0 && what === "")
    throw new UsageError("the service is empty; without one, whatever the host has registered is looked at");
  if (endpoint && looksLikeStringBinding(what)) throw new UsageError(`the port is said twice: ${visible(host)} and ${visible(what)}`);
  return { host, what: what === "" ? undefined : what, mapperPort, remark };
}

/** All but who asks. @throws UsageError for what does not go together */
export function whyOptions(given: GivenProbes, target: TypedTarget): WhyOptions {
  if (given.ipv4 && given.ipv6) throw new UsageError("-4 and -6 exclude each other");
  const family = isIP(target.host.replace(/%.*$/, ""));
  if ((given.ipv4 && family === 6) || (given.ipv6 && family === 4))
    throw new UsageError(`${visible(target.host)} is an address of IPv${family}, and -${family === 6 ? 4 : 6} leaves these out`);
  if (target.mapperPort !== undefined && given.endpointMapper !== undefined && given.endpointMapper !== target.mapperPort)
    throw new UsageError(
      `the endpoint mapper's port is given twice: ${target.mapperPort} behind the host, and --endpoint-mapper ${given.endpointMapper}`,
    );
  return {
    timeoutMs: given.timeout,
    endpointMapperPort: given.endpointMapper ?? target.mapperPort,
    domainController: given.dc,
    beside: given.beside,
    follow: given.follow,
    record: given.record,
    syntaxes: given.syntax === "both" ? undefined : [given.syntax === "ndr20" ? "NDR20" : "NDR64"],
    family: given.ipv4 ? 4 : given.ipv6 ? 6 : undefined,
  };
}

function budget(text: string, fail: (words: string) => never): number {
  const ms = duration(text, fail);
  if (ms < LEAST_TIMEOUT) return fail(`"${text}" is too short to see anything; ${LEAST_TIMEOUT}ms is the least`);
  return ms > MOST_TIMEOUT ? fail(`"${text}" is longer than 10 minutes`) : ms;
}

function idleTime(text: string, fail: (words: string) => never): number {
  const ms = duration(text, fail);
  return ms < 1_000 ? fail(`"${text}" is no idle time; a second is the least, and firewalls cut after minutes: 20m`) : ms;
}

function scanRange(text: string, fail: (words: string) => never): readonly [low: number, high: number] {
  const [low, high] = parseRange(text, fail);
  const count = high - low + 1;
  return count > MOST_SCANNED
    ? fail(`${count} ports are more than ${MOST_SCANNED}, which are the most; a smaller range tells as much`)
    : [low, high];
}

function besideList(text: string, fail: (words: string) => never): "auto" | "none" | readonly string[] {
  const names = text
    .toLowerCase()
    .split(/[,\s]+/)
    .filter((name) => name !== "");
  const [only] = names;
  if (names.length === 1 && (only === "auto" || only === "none")) return only;
  const wrong = names.find((name) => !(BESIDE as readonly string[]).includes(name) && !isPort(name));
  if (names.length === 0 || wrong !== undefined) return fail(`"${wrong ?? text}" is none of auto, none, ${BESIDE.join(", ")}, tcp/PORT`);
  return [...new Set(names)];
}

/** `tcp/443`: dialled, and no more. */
function isPort(name: string): boolean {
  const match = /^tcp\/(\d{1,5})$/.exec(name);
  return match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 65_535;
}

function hostName(text: string, fail: (words: string) => never): string {
  const host = anyText(text).trim();
  if (host === "" || /[\s/\\@,]|:\/\//.test(host)) return fail(`"${text}" is no host; give a name or an address, as dc1.example`);
  return host;
}
