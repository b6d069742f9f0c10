/** What is known of whatever somebody has in hand: a number, a UUID, a name, a port, a pasted message. Offline. */
import { catalog } from "../interfaces/catalog.ts";
import { adviceForKerberos } from "./advice/kerberos.ts";
import { type Advice, adviceFor } from "./advice.ts";
import { bindDataIn, ldapFact } from "./directory-errors.ts";
import { type KnownEvent, knownEvents } from "./events.ts";
import { type HttpError, httpErrorIn } from "./http-errors.ts";
import { type KnownIdentifier, knownIdentifier, knownIdentifiers } from "./identifiers.ts";
import { type InterfaceFacts, interfaceFacts, operationsNamed } from "./interface-facts.ts";
import { interfacesNamed } from "./interface-names.ts";
import { type KnownInterface, knownInterface, knownInterfaces } from "./interfaces.ts";
import { eventsInText, statusesInText } from "./messages.ts";
import { namesNear } from "./near.ts";
import { type PortProtocol, portByName, portInTrace, portName, portsByTitle, portWords } from "./ports.ts";
import { type KnownRange, rangesIn, rangesOf } from "./ranges.ts";
import { contextReason, nakReason, type Rejection } from "./rejections.ts";
import type { KnownService } from "./service.ts";
import { findService, knownServices, servicesNear } from "./services.ts";
import { type KnownSetting, knownSettings, settingsNamed } from "./settings.ts";
import { knownStatuses, type StatusFamily, statusNames, statusNamesLike, statusNumber } from "./statuses.ts";
import { type Symptom, symptomsIn } from "./symptoms.ts";

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
  /** `shipped`: the name of its module, where opnum can call it. `services`: ids. */
  | {
      readonly kind: "interface";
      readonly interface: KnownInterface;
      readonly facts: Omit<InterfaceFacts, "services"> & { readonly services: readonly string[] };
      readonly shipped?: string;
    }
  | {
      readonly kind: "operation";
      readonly operation: string;
      readonly opnum: number;
      readonly interface: string;
      readonly uuid: string;
      readonly shipped: boolean;
    }
  | { readonly kind: "identifier"; readonly identifier: KnownIdentifier }
  | {
      readonly kind: "port";
      readonly port: number;
      readonly names: Readonly<Partial<Record<PortProtocol, string>>>;
      readonly title: string;
      readonly words: string | undefined;
    }
  | ({ readonly kind: "event" } & KnownEvent)
  | { readonly kind: "service"; readonly service: KnownService }
  /** Why a bind or a presentation context was refused. */
  | {
      readonly kind: "rejection";
      readonly of: "bind_nak" | "context";
      readonly reason: number;
      readonly rejection: Rejection;
      readonly advice: Advice | undefined;
    }
  | ({ readonly kind: "http" } & HttpError)
  | ({ readonly kind: "range" } & KnownRange)
  | { readonly kind: "setting"; readonly setting: KnownSetting }
  | ({ readonly kind: "symptom" } & Symptom)
  /** A code of another protocol: its name is known where that protocol is read. */
  | ({ readonly kind: "kerberos" } & OtherCode)
  | ({ readonly kind: "ldap" } & OtherCode);

interface OtherCode {
  readonly code: number;
  readonly words: string | undefined;
  readonly advice: Advice | undefined;
}

/** Longer texts are cut: nobody pastes more than a log's page. */
const MAX_TEXT = 20_000;

/** Names in a text that are looked up; a page of a log has few. */
const MAX_NAMES = 100;

/** Findings of one kind at most; more help nobody. */
const MAX_SIMILAR = 8;

/**
 * Looks something up.
 * @param query a status number (1722, 0x1c010003, -2147023174), a UUID, the name of a status, interface, service, setting or port, a range of ports, an
 * event, a reason of a refusal ("bind_nak 2"), a code of Kerberos or LDAP ("krb 37", "ldap 49"), or the text of a message
 * @returns the most likely first; empty where nothing is known
 */
export function lookup(query: string): readonly Finding[] {
  const text = query.trim().slice(0, MAX_TEXT);
  if (text === "") return [];
  const uuid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?(?:[ ,]*v?(\d+)(?:\.\d+)?)?$/i.exec(text);
  if (uuid !== null) return byUuid(uuid[1]!, uuid[2] === undefined ? undefined : Number(uuid[2]));
  if (/^(0x[0-9a-f]{1,8}|-?\d{1,10})$/i.test(text)) return byNumber(Number(text));
  const ranges = rangesIn(text);
  if (ranges.length > 0) return ranges.map((range) => ({ kind: "range", ...range }));
  const port = /^(?:(?:tcp|udp)[ /:]*)?(?:port[ :]*)?(\d{1,5})(?:\/(?:tcp|udp))?$/i.exec(text);
  const ports = port === null ? [] : portFindings(Number(port[1]));
  if (ports.length > 0) return ports;
  if (/^[0-9a-f]{8}$/i.test(text)) return byDigits(text);
  const pipe = /^(?:\\\\[^\\]{1,255}\\(?:ipc\$\\)?)?\\?pipe\\([\w.-]{1,80})$/i.exec(text);
  if (pipe !== null) return ofPipe(`\\pipe\\${pipe[1]}`);
  const code = ofAnotherProtocol(text);
  if (code.length > 0) return code;
  const exact = byName(text);
  return exact.length > 0 ? exact : inText(text);
}

/** A code of Kerberos. */
export function kerberosFinding(code: number): Finding {
  return { kind: "kerberos", code, words: undefined, advice: adviceForKerberos(code) };
}

/** Names that are near to one that is not known, the nearest first: services, interfaces, statuses, settings. */
export function namesLike(query: string): readonly string[] {
  const services = servicesNear(query, MAX_NEAR).map((one) => one.id);
  const others = function* () {
    for (const one of knownInterfaces()) if (one.name !== undefined) yield one.name;
    for (const one of catalog) yield* [one.name, ...one.operations];
    for (const one of knownSettings()) yield one.name;
    yield* statusNames();
  };
  return [...new Set([...services, ...namesNear(query, others(), MAX_NEAR)])].slice(0, MAX_NEAR);
}

/** More suggestions help nobody. */
const MAX_NEAR = 5;

/** "krb 37", "ldap 49", "data 52e", "bind_nak 2", "HTTP 503", "RPC Error: 6ba". */
function ofAnotherProtocol(text: string): Finding[] {
  const kerberos = /^(?:krb5?|kerberos|kdc)(?:[ _]*(?:err(?:or)?|ap))?\s*(0x[0-9a-f]{1,4}|\d{1,4})$/i.exec(text);
  if (kerberos !== null) return [kerberosFinding(Number(kerberos[1]))];
  const ldap = /^ldap(?:[ _]*(?:err(?:or)?|result))?(?:[ _]*code)?[\s:]*(\d{1,3})$/i.exec(text);
  if (ldap !== null) return [ldapFinding(Number(ldap[1]))];
  const refusal = rejectionsIn(text, true);
  if (refusal.length > 0) return refusal;
  const http = httpErrorIn(text);
  if (http === undefined || text.length > 80) return [];
  const status = http.error === undefined ? undefined : statusFinding(http.error);
  return [{ kind: "http", ...http }, ...(status === undefined ? [] : [status])];
}

function ldapFinding(code: number): Finding {
  const fact = ldapFact(code);
  return { kind: "ldap", code, words: fact?.words, advice: fact?.advice };
}

/** Reasons of bind_nak and of refused presentation contexts: by number, or by name. @param whole the text is nothing but that */
function rejectionsIn(text: string, whole: boolean): Finding[] {
  const out: Finding[] = [];
  const add = (of: "bind_nak" | "context", reason: number) => {
    const rejection = of === "bind_nak" ? nakReason(reason) : contextReason(reason);
    out.push({ kind: "rejection", of, reason, rejection, advice: adviceFor(rejection.status) });
  };
  // The name of the message alone: all of its reasons.
  const all = whole ? /^(?:(bind[_ ]?nak)|p?_?provider[_ ]?(?:reject(?:ion)?[_ ]?)?(?:reasons?)(?:_t)?)$/i.exec(text) : null;
  if (all !== null) {
    for (let reason = 0; reason <= (all[1] === undefined ? 3 : 9); reason++) add(all[1] === undefined ? "context" : "bind_nak", reason);
    return out;
  }
  const number = /\b(bind[_ ]?nak|nak|provider|context|p_provider)\b[^\d\n]{0,24}?\b(\d{1,3})\b/i.exec(text);
  if (number !== null && (!whole || number[0].length >= text.length - 2))
    add(/nak$/i.test(number[1]!) ? "bind_nak" : "context", Number(number[2]));
  const lower = text.toLowerCase();
  for (const [of, last] of [
    ["bind_nak", 9],
    ["context", 3],
  ] as const) {
    // "reason_not_specified" is both; a text about contexts means the other.
    for (let reason = 0; reason <= last; reason++) {
      const { name } = of === "bind_nak" ? nakReason(reason) : contextReason(reason);
      if (whole ? lower.replace(/^(?:bind[_ ]?nak|provider(?: rejection)?|context)[ :]*/, "") === name : lower.includes(name)) {
        if (!out.some((one) => one.kind === "rejection" && one.reason === reason && one.of === of)) add(of, reason);
      }
    }
  }
  return out;
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
  // Events of small numbers are everybody's: those are asked for as "event 4".
  const events = number >= 1000 ? eventFindings(number) : [];
  // A status of which there is nothing to say stands behind the event of its number: 10036 is DCOM's to nearly everybody.
  const last = status?.kind === "status" && status.advice === undefined && events.length > 0;
  if (status !== undefined && !last) out.push(status);
  out.push(...events);
  if (status !== undefined && last) out.push(status);
  const port = portFinding(number);
  if (port !== undefined) out.push(port);
  // A number that is nothing else is a port of some range.
  return out.length > 0 ? out : portFindings(number);
}

/** The interfaces that are met behind a pipe, as far as the services that are known have them there. */
function ofPipe(pipe: string): Finding[] {
  const wanted = pipe.toLowerCase();
  const uuids = knownServices().flatMap((one) =>
    one.interfaces.filter((each) => each.pipe?.toLowerCase() === wanted).map(({ uuid }) => uuid),
  );
  return [...new Set(uuids)].slice(0, MAX_SIMILAR).flatMap((uuid) => byUuid(uuid, undefined).slice(0, 1));
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
      if (operation.toLowerCase() === lower)
        out.push({ kind: "operation", operation, opnum, interface: one.name, uuid: one.uuid, shipped: true });
    });
  }
  // Methods of COM's interfaces may have the name of many: the first few say enough.
  for (const { uuid, opnum, name: operation } of operationsNamed(name).slice(0, MAX_SIMILAR)) {
    out.push({ kind: "operation", operation, opnum, interface: knownInterface(uuid)?.name ?? uuid, uuid, shipped: false });
  }
  const service = /^\d+$/.test(name) ? undefined : findService(name);
  if (service !== undefined) out.push({ kind: "service", service });
  for (const setting of settingsNamed(name)) out.push({ kind: "setting", setting });
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
  for (const event of eventsInText(text)) out.push(...eventFindings(event));
  for (const found of statusesInText(text)) {
    const finding = statusFinding(found.status, found.text);
    if (finding !== undefined) out.push(finding);
  }
  for (const match of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi)) out.push(...byUuid(match[0], undefined));
  const names = new Set((text.match(/\b[A-Za-z]+_[A-Za-z_0-9]+\b/g) ?? []).filter((name) => name.length <= 80));
  for (const name of [...names].slice(0, MAX_NAMES)) {
    const number = statusNumber(name);
    const finding = number === undefined ? undefined : statusFinding(number, name);
    if (finding !== undefined) out.push(finding);
  }
  for (const name of new Set(text.match(/\b[A-Z][A-Za-z]{7,60}\b/g) ?? [])) {
    for (const setting of settingsNamed(name)) out.push({ kind: "setting", setting });
  }
  out.push(...rejectionsIn(text, false).filter((one) => one.kind === "rejection" && text.includes(one.rejection.name)));
  const data = bindDataIn(text);
  const behind = data === undefined ? undefined : statusFinding(data, `data ${data.toString(16)}`);
  if (behind !== undefined) out.push(behind);
  const ldap = /\bldap\w*\b[^\n]{0,40}?\b(?:error|result)(?: code)?[\s:]+(\d{1,3})\b/i.exec(text);
  if (ldap !== null) out.push(ldapFinding(Number(ldap[1])));
  const http = httpErrorIn(text);
  if (http !== undefined) out.push({ kind: "http", ...http });
  for (const symptom of symptomsIn(text)) {
    // What a status says already is not said twice.
    if (!out.some((one) => one.kind === "status" && one.advice === symptom.advice)) out.push({ kind: "symptom", ...symptom });
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
  return finding.kind === "event" || finding.kind === "symptom" || (finding.kind === "status" && finding.advice !== undefined) ? 0 : 1;
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
  const facts = interfaceFacts(known);
  return {
    kind: "interface",
    interface: known,
    facts: { ...facts, services: facts.services.map((one) => one.id) },
    ...(shipped === undefined ? {} : { shipped: shipped.name }),
  };
}

function within(status: number): number {
  return status >>> 16 === 0x8007 ? status & 0xffff : status;
}

function statusFinding(status: number, from?: string): Finding | undefined {
  const meanings = knownStatuses(status).map(({ family, name, words }) => ({ family, name, words }));
  if (meanings.length === 0) return undefined;
  return { kind: "status", status: status >>> 0, meanings, advice: adviceFor(status), ...(from === undefined ? {} : { from }) };
}

function eventFindings(event: number): Finding[] {
  return knownEvents(event).map((one) => ({ kind: "event", ...one }));
}

/** A port that has no registered name may be a service's, and is in some range. */
function portFindings(port: number): Finding[] {
  if (!(port >= 1 && port <= 65535)) return [];
  const known = portFinding(port);
  if (known !== undefined) return [known];
  const services = knownServices().filter(
    (one) => one.port === port || one.beside.some((each) => each.on === "host" && each.port === port),
  );
  return [
    ...services.slice(0, MAX_SIMILAR).map((service) => ({ kind: "service", service }) as const),
    ...rangesOf(port).map((range) => ({ kind: "range", ...range }) as const),
  ];
}

function portFinding(port: number): Finding | undefined {
  if (!(port >= 1 && port <= 65535)) return undefined;
  const tcp = portName(port, "tcp");
  const udp = portName(port, "udp");
  if (tcp === undefined && udp === undefined) return undefined;
  const names = { ...(tcp === undefined ? {} : { tcp }), ...(udp === undefined ? {} : { udp }) };
  return { kind: "port", port, names, title: portInTrace(port), words: portWords(port) };
}
