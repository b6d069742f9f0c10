/** What is known of an interface beside its name: for lookups; traces do without. */
import { interfaceFactLines } from "./interface-facts-data.ts";
import { interfaceOperationLines } from "./interface-operations-data.ts";
import type { KnownInterface } from "./interfaces.ts";
import type { KnownService } from "./service.ts";
import { levelWanted, principalNamesOf, servicesOf } from "./services.ts";

export interface InterfaceFacts {
  /** "1.0" */
  readonly version: string;
  /** The program whose endpoints have it, by a public list: `termsrv.dll`. */
  readonly program: string | undefined;
  /** Public lists that hold its UUID. */
  readonly lists: readonly string[];
  /** Services that it belongs to. */
  readonly services: readonly KnownService[];
  /** Where it is met: `\pipe\spoolss`. */
  readonly pipes: readonly string[];
  readonly over: readonly string[];
  /** Windows' names of the services that have it: `Spooler`. */
  readonly windowsServices: readonly string[];
  /** The lowest level that its server takes; undefined where no service is known to need it. */
  readonly level: KnownService["level"] | undefined;
  /** Service principal names that its clients use, the first first. */
  readonly spns: readonly string[];
  /** Names of operations by number; "" where a number is not used or its base's. Empty where no list has them, and for shipped ones: the catalog has these. */
  readonly operations: readonly string[];
}

/** An operation of an interface that is not shipped. */
export interface KnownOperation {
  readonly uuid: string;
  readonly opnum: number;
  readonly name: string;
}

/** Operations by name, in any case. */
export function operationsNamed(name: string): readonly KnownOperation[] {
  if (!/^\w{3,80}$/.test(name)) return [];
  const out: KnownOperation[] = [];
  for (const match of interfaceOperationLines.matchAll(new RegExp(`^(\\S+) \\w (\\d+) (?:.* )?${name}(?: .*)?$`, "gim"))) {
    const names = match[0].split(" ").slice(3);
    const at = names.findIndex((one) => one.toLowerCase() === name.toLowerCase());
    if (at >= 0) out.push({ uuid: match[1]!, opnum: Number(match[2]) + at, name: names[at]! });
  }
  return out;
}

/** Looks up what is known of an interface. */
export function interfaceFacts(known: Pick<KnownInterface, "uuid" | "major">): InterfaceFacts {
  const key = `\n${known.uuid} ${known.major} `;
  const at = interfaceFactLines.indexOf(key);
  const line = at < 0 ? undefined : interfaceFactLines.slice(at + 1, interfaceFactLines.indexOf("\n", at + 1));
  const [, , minor, program, lists] = line?.split(" ") ?? [];
  const services = servicesOf(known.uuid);
  const uses = services
    .flatMap((one) => one.interfaces)
    .filter((one) => one.uuid === known.uuid && Number.parseInt(one.version, 10) === known.major);
  const own = services.filter((one) => one.interfaces.some((each) => each.required && uses.includes(each)));
  return {
    version: `${known.major}.${minor ?? uses[0]?.version.split(".")[1] ?? 0}`,
    program: program === undefined || program === "-" ? undefined : program,
    lists: lists === undefined || lists === "-" ? [] : [...lists].map((letter) => LISTS[letter] ?? letter),
    services,
    pipes: [...new Set(uses.flatMap((one) => (one.pipe === undefined ? [] : [one.pipe])))],
    over: [...new Set(uses.flatMap((one) => one.over))],
    windowsServices: [...new Set(own.flatMap((one) => (one.serviceName === undefined ? [] : [one.serviceName])))],
    level: levelWanted(known.uuid),
    spns: principalNamesOf(known.uuid),
    operations: operationsOf(known.uuid),
  };
}

function operationsOf(uuid: string): readonly string[] {
  const at = interfaceOperationLines.indexOf(`\n${uuid} `);
  if (at < 0) return [];
  const [, , first, ...names] = interfaceOperationLines.slice(at + 1, interfaceOperationLines.indexOf("\n", at + 1)).split(" ");
  return [...Array.from({ length: Number(first) }, () => ""), ...names.map((name) => (name === "-" ? "" : name))];
}

const LISTS: Readonly<Record<string, string>> = {
  z: "Zeek",
  k: "impacket (programs)",
  p: "impacket (protocols)",
  r: "impacket (list to try)",
  i: "impacket (clients)",
  w: "Wireshark",
  s: "Samba",
  g: "go-msrpc (IDL)",
  m: "go-msrpc (well known)",
  t: "Titanis",
};
