/** Services as people name them: what each needs of a network. Tables by subject are in services/; loaded by whoever asks for a service. */
import { distance, plainName } from "./near.ts";
import type { KnownService } from "./service.ts";
import { administrationServices } from "./services/administration.ts";
import { directoryServices } from "./services/directory.ts";
import { exchangeServices } from "./services/exchange.ts";
import { localServices } from "./services/local.ts";
import { networkServices } from "./services/network.ts";
import { storageServices } from "./services/storage.ts";

/** All of them: Exchange and the directory first. */
export function knownServices(): readonly KnownService[] {
  return ALL;
}

/**
 * Finds a service by its id, title, Windows' name of it, program or another name that people have for it: in any case, with or without hyphens and
 * spaces. A whole number is that of one of the 53 services of Windows that depend on RPC.
 */
export function findService(text: string): KnownService | undefined {
  const wanted = plainName(text);
  if (wanted === "" || text.length > MAX_NAME) return undefined;
  if (/^\d{1,2}$/.test(wanted)) return ALL.find((one) => one.number === Number(wanted));
  return table().get(wanted);
}

/** Services whose names are near to a text, the nearest first: for somebody who mistyped one. @param limit how many at the most */
export function servicesNear(text: string, limit = 5): readonly KnownService[] {
  const wanted = plainName(text.slice(0, MAX_NAME));
  if (wanted.length < 2) return [];
  const found: { readonly one: KnownService; readonly far: number }[] = [];
  for (const one of ALL) {
    const far = Math.min(...namesOf(one).map((name) => farFrom(wanted, plainName(name))));
    if (far <= Math.max(1, Math.floor(wanted.length / 3))) found.push({ one, far });
  }
  return found
    .sort((a, b) => a.far - b.far)
    .slice(0, limit)
    .map(({ one }) => one);
}

/** Services that have an interface. @param uuid in any case */
export function servicesOf(uuid: string): readonly KnownService[] {
  const wanted = uuid.toLowerCase();
  return ALL.filter((one) => one.interfaces.some((each) => each.uuid === wanted));
}

/**
 * The lowest level that an interface's server takes, by the services that need it; undefined where nobody's is known. A service of many may say "none" and
 * have one that wants more: drsuapi is privacy's wherever it is met.
 * @param uuid in any case
 */
export function levelWanted(uuid: string): KnownService["level"] | undefined {
  const wanted = uuid.toLowerCase();
  const levels = ALL.filter((one) => one.interfaces.some((each) => each.required && each.uuid === wanted)).map((one) =>
    LEVELS.indexOf(one.level),
  );
  return levels.length === 0 ? undefined : LEVELS[Math.min(...levels)];
}

/**
 * Service principal names that clients of an interface use, the first first: of the service that needs it and least beside it, because Exchange's store and
 * its address book have each their own. With `{host}`, `{domain}`, `{guid}` to be filled in; empty where none is known.
 * @param uuid in any case
 */
export function principalNamesOf(uuid: string): readonly string[] {
  const wanted = uuid.toLowerCase();
  const needs = ({ interfaces }: KnownService) => interfaces.filter(({ required }) => required).length;
  const own = ALL.filter((one) => one.spns.length > 0 && one.interfaces.some((each) => each.required && each.uuid === wanted));
  return own.sort((a, b) => needs(a) - needs(b))[0]?.spns ?? [];
}

const LEVELS = ["none", "connect", "packet", "integrity", "privacy"] as const;

/** No service's name is longer. */
const MAX_NAME = 100;

const ALL: readonly KnownService[] = [
  ...exchangeServices,
  ...directoryServices,
  ...administrationServices,
  ...storageServices,
  ...networkServices,
  ...localServices,
];

let byName: Map<string, KnownService> | undefined;

/** By every name; a name that two have is that of the one whose id or title it is, then of the first. */
function table(): Map<string, KnownService> {
  if (byName !== undefined) return byName;
  byName = new Map();
  const add = (name: string | undefined, one: KnownService) => {
    const key = plainName(name ?? "");
    if (key !== "" && !byName!.has(key)) byName!.set(key, one);
  };
  for (const one of ALL) add(one.id, one);
  for (const one of ALL) add(one.title, one);
  for (const one of ALL) add(one.serviceName, one);
  for (const one of ALL) for (const alias of one.aliases) add(alias, one);
  for (const one of ALL)
    if (!SHARED.has(one.binary ?? "")) for (const name of [one.binary, one.binary?.replace(/\.exe$/i, "")]) add(name, one);
  return byName;
}

/** Programs of many services. */
const SHARED: ReadonlySet<string> = new Set(["svchost.exe", "lsass.exe", "dllhost.exe", "System"]);

function namesOf(one: KnownService): string[] {
  return [one.id, one.title, one.serviceName ?? one.id, ...one.aliases];
}

/** A beginning of four letters and more is near too. */
function farFrom(wanted: string, name: string): number {
  return wanted.length >= 4 && name.startsWith(wanted) ? 1 : distance(wanted, name);
}
