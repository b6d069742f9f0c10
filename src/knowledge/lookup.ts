/** What is known of whatever somebody has in hand: a number, a UUID, a name, a port, a pasted message. Offline. */
import { catalog } from "../interfaces/catalog.ts";
import { type Advice, adviceFor, adviceForEvent } from "./advice.ts";
import { type KnownIdentifier, knownIdentifier, knownIdentifiers } from "./identifiers.ts";
import { interfacesNamed } from "./interface-names.ts";
import { type KnownInterface, knownInterface, knownInterfaces } from "./interfaces.ts";
import { eventsInText, statusesInText } from "./messages.ts";
import { type PortProtocol, portByName, portInTrace, portName, portsByTitle, portWords } from "./ports.ts";
import { knownStatuses, type StatusFamily, statusNamesLike, statusNumber } from "./statuses.ts";

export type Finding =
  | {
      readonly kind: "status";
      /** Unsigned, 32 bits. */
      readonly status: number;
      readonly meanings: readonly { readonly family: StatusFamily; readonly name: string; readonly words: string | undefined }[];
      readonly advice: Advice | undefined;
      /** The piece of the text that led here, where it was not the whole. */
      readonly from?: string;
    }
  /** `shipped`: the name of its module, where opnum can call it. */
  | { readonly kind: "interface"; readonly interface: KnownInterface; readonly shipped?: string }
  | { readonly kind: "operation"; readonly operation: string; readonly opnum: number; readonly interface: string; readonly uuid: string }
  | { readonly kind: "identifier"; readonly identifier: KnownIdentifier }
  | {
      readonly kind: "port";
      readonly port: number;
      readonly names: Readonly<Partial<Record<PortProtocol, string>>>;
      readonly title: string;
      readonly words: string | undefined;
    }
  | { readonly kind: "event"; readonly event: number; readonly words: string; readonly advice: Advice };

/** Findings of one kind at most; more help nobody. */
const MAX_SIMILAR = 8;

/**
 * Looks something up.
 * @param query a status number (1722, 0x1c010003, -2147023174), a UUID, the name of a status, interface or port, or the text of a message
 * @returns the most likely first; empty where nothing is known
 */
export function lookup(query: string): readonly Finding[] {
  const text = query.trim();
  if (text === "") return [];
  const uuid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?(?:[ ,]*v?(\d+)(?:\.\d+)?)?$/i.exec(text);
  if (uuid !== null) return byUuid(uuid[1]!, uuid[2] === undefined ? undefined : Number(uuid[2]));
  if (/^(0x[0-9a-f]{1,8}|-?\d{1,10})$/i.test(text)) return byNumber(Number(text));
  const port = /^(?:(?:tcp|udp)[ /:]*)?(?:port[ :]*)?(\d{1,5})(?:\/(?:tcp|udp))?$/i.exec(text);
  const known = port === null ? undefined : portFinding(Number(port[1]));
  if (known !== undefined) return [known];
  if (/^[0-9a-f]{8}$/i.test(text)) return byDigits(text);
  const exact = byName(text);
  return exact.length > 0 ? exact : inText(text);
}

function byUuid(uuid: string, major: number | undefined): Finding[] {
  const known = knownInterface(uuid, major);
  const identifier = knownIdentifier(uuid);
  return [
    ...(known === undefined ? [] : [interfaceFinding(known)]),
    ...(identifier === undefined ? [] : [{ kind: "identifier", identifier } as const]),
  ];
}

function byNumber(number: number): Finding[] {
  if (number < -0x80000000 || number > 0xffffffff) return [];
  const out: Finding[] = [];
  const status = statusFinding(number >>> 0);
  if (status !== undefined) out.push(status);
  const event = eventFinding(number);
  if (event !== undefined) out.push(event);
  const port = portFinding(number);
  if (port !== undefined) out.push(port);
  return out;
}

/** Eight hexadecimal digits without 0x: a status, as debuggers print it, or the beginning of a UUID. */
function byDigits(digits: string): Finding[] {
  const prefix = `${digits.toLowerCase()}-`;
  const interfaces = knownInterfaces().filter((one) => one.uuid.startsWith(prefix));
  const identifiers = knownIdentifiers().filter((one) => one.uuid.startsWith(prefix));
  return [
    ...byNumber(Number.parseInt(digits, 16)),
    ...interfaces.slice(0, MAX_SIMILAR).map(interfaceFinding),
    ...identifiers.slice(0, MAX_SIMILAR).map((identifier) => ({ kind: "identifier", identifier }) as const),
  ];
}

function byName(name: string): Finding[] {
  const out: Finding[] = [];
  const number = statusNumber(name);
  const status = number === undefined ? undefined : statusFinding(number);
  if (status !== undefined) out.push(status);
  const lower = name.toLowerCase();
  for (const one of interfacesNamed(name)) out.push(interfaceFinding(one));
  for (const one of knownIdentifiers()) if (one.name.toLowerCase() === lower) out.push({ kind: "identifier", identifier: one });
  for (const one of catalog) {
    one.operations.forEach((operation, opnum) => {
      if (operation.toLowerCase() === lower) out.push({ kind: "operation", operation, opnum, interface: one.name, uuid: one.uuid });
    });
  }
  const ports = new Set([portByName(name, "tcp"), portByName(name, "udp"), ...portsByTitle(name.replace(/\(\d+\)$/, ""))]);
  for (const port of ports) {
    const finding = port === undefined ? undefined : portFinding(port);
    if (finding !== undefined) out.push(finding);
  }
  if (out.length === 0 && /^M[SC]-[A-Z0-9]+$/i.test(name)) {
    const wanted = name.toUpperCase();
    for (const one of knownInterfaces()) if (one.source === wanted) out.push(interfaceFinding(one));
  }
  return out;
}

/** A message, a line of a log, or words of which names are made. */
function inText(text: string): Finding[] {
  const out: Finding[] = [];
  for (const event of eventsInText(text)) {
    const finding = eventFinding(event);
    if (finding !== undefined) out.push(finding);
  }
  for (const found of statusesInText(text)) {
    const finding = statusFinding(found.status, found.text);
    if (finding !== undefined) out.push(finding);
  }
  for (const match of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi)) out.push(...byUuid(match[0], undefined));
  for (const match of text.matchAll(/\b[A-Za-z]+_[A-Za-z_0-9]+\b/g)) {
    const number = statusNumber(match[0]);
    const finding = number === undefined ? undefined : statusFinding(number, match[0]);
    if (finding !== undefined) out.push(finding);
  }
  // Of several, those first of which there is something to say.
  if (out.length > 0) return unique(out).sort((a, b) => weight(a) - weight(b));
  const words = (text.match(/[A-Za-z0-9]{2,}/g) ?? []).filter((word) => !FILLERS.has(word.toLowerCase()));
  if (words.length === 0 || words.length > 8) return [];
  for (const known of statusNamesLike(words, MAX_SIMILAR)) {
    const finding = statusFinding(known.status);
    if (finding !== undefined) out.push(finding);
  }
  const lower = words.map((word) => word.toLowerCase());
  const like = (...texts: (string | undefined)[]) => {
    const there = texts.flatMap((one) => wordsOf(one ?? ""));
    return lower.every((word) => there.some((one) => (word.length < 4 ? one === word : one.startsWith(word))));
  };
  const interfaces = knownInterfaces().filter((one) => like(one.name, one.words));
  for (const one of interfaces.slice(0, MAX_SIMILAR)) out.push(interfaceFinding(one));
  return unique(out);
}

/** Words that are in names and mean nothing alone. */
const FILLERS = new Set([
  "the",
  "to",
  "of",
  "is",
  "in",
  "on",
  "at",
  "by",
  "an",
  "and",
  "or",
  "not",
  "no",
  "for",
  "from",
  "with",
  "was",
  "are",
  "be",
  "during",
  "has",
  "have",
  "had",
  "this",
  "that",
  "as",
  "it",
]);

/** Words of a text, and the parts of names in it: IFsrmFileGroup is of fsrm, file and group, and itself. */
function wordsOf(text: string): string[] {
  const words = text.match(/[A-Za-z0-9]+/g) ?? [];
  const parts = words.flatMap((word) => word.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []);
  return [...words, ...parts].map((word) => word.toLowerCase());
}

function weight(finding: Finding): number {
  return finding.kind === "event" || (finding.kind === "status" && finding.advice !== undefined) ? 0 : 1;
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    // A message and the HRESULT beside it say the same once.
    const key = finding.kind === "status" ? `status ${within(finding.status)}` : JSON.stringify(finding);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function interfaceFinding(known: KnownInterface): Finding {
  const shipped = catalog.find((one) => one.uuid === known.uuid && one.version[0] === known.major);
  return { kind: "interface", interface: known, ...(shipped === undefined ? {} : { shipped: shipped.name }) };
}

function within(status: number): number {
  return status >>> 16 === 0x8007 ? status & 0xffff : status;
}

function statusFinding(status: number, from?: string): Finding | undefined {
  const meanings = knownStatuses(status).map(({ family, name, words }) => ({ family, name, words }));
  if (meanings.length === 0) return undefined;
  return { kind: "status", status: status >>> 0, meanings, advice: adviceFor(status), ...(from === undefined ? {} : { from }) };
}

function eventFinding(event: number): Finding | undefined {
  const advice = adviceForEvent(event);
  return advice === undefined ? undefined : { kind: "event", event, words: advice.words, advice };
}

function portFinding(port: number): Finding | undefined {
  if (!(port >= 1 && port <= 65535)) return undefined;
  const tcp = portName(port, "tcp");
  const udp = portName(port, "udp");
  if (tcp === undefined && udp === undefined) return undefined;
  const names = { ...(tcp === undefined ? {} : { tcp }), ...(udp === undefined ? {} : { udp }) };
  return { kind: "port", port, names, title: portInTrace(port), words: portWords(port) };
}
