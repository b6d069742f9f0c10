/**
 * MIT's krb5.conf, as far as a client needs it: where KDCs are, which realm a host is in, what may be spoken. Text only: files are the caller's, who also
 * answers `include` and `includedir`.
 */
import { visible } from "../../../bytes/visible.ts";
import { ERROR_BAD_CONFIGURATION } from "../../../status/codes.ts";
import { RpcError } from "../../../status/errors.ts";
import { ENCRYPTION_TYPES, encryptionTypeByName } from "../etypes/index.ts";

export interface Krb5Configuration {
  readonly defaultRealm: string | undefined;
  /** By realm. */
  readonly realms: ReadonlyMap<string, Krb5Realm>;
  /** Realms by host (`dc1.lab.test`) or by what hosts end with (`.lab.test`), in lower case. */
  readonly domainRealm: ReadonlyMap<string, string>;
  /** Ask DNS where there are no KDCs of a realm here; default true. */
  readonly dnsLookupKdc: boolean;
  /** Octets of a request above which TCP is tried first; default 1465. */
  readonly udpPreferenceLimit: number;
  /** Seconds; default 300. */
  readonly clockSkew: number;
  /** Numbers of encryption types that are spoken here and may be; undefined where nothing is said. */
  readonly permittedEnctypes: readonly number[] | undefined;
  /** With `%{uid}` and the like as they stand. */
  readonly defaultCcacheName: string | undefined;
}

export interface Krb5Realm {
  /** `dc1.lab.test`, `10.0.0.1:88`, `tcp/kdc:750`, in order of trying. */
  readonly kdc: readonly string[];
}

/** A line of a configuration that says nothing sensible. */
export class Krb5ConfError extends RpcError {
  override name = "Krb5ConfError";
  readonly file: string;
  /** From 1. */
  readonly line: number;
  constructor(file: string, line: number, words: string) {
    super(ERROR_BAD_CONFIGURATION, "local", `${visible(file, { limit: 256 })}, line ${line}: ${words}`);
    this.file = file;
    this.line = line;
  }
}

export interface Krb5ConfFile {
  /** Its name, for messages. */
  readonly file: string;
  readonly text: string;
}

export interface Krb5ConfOptions {
  /** The name of what is read, for messages; default `krb5.conf`. */
  readonly file?: string;
  /** Reads what `include` names, or all files of the folder that `includedir` names. Without it both are refused. */
  readonly include?: (path: string, folder: boolean) => readonly Krb5ConfFile[];
}

/** @throws Krb5ConfError with file and line @throws whatever `include` does */
export function parseKrb5Conf(text: string, options: Krb5ConfOptions = {}): Krb5Configuration {
  const reading: Reading = { root: new Map(), include: options.include, files: 0, characters: 0 };
  readFile({ file: options.file ?? "krb5.conf", text }, reading, 0);
  return configurationOf(reading.root);
}

/** What holds where there is no file. */
export const NO_CONFIGURATION: Krb5Configuration = configurationOf(new Map());

/**
 * The realm that [domain_realm] gives a host: by its whole name, then by what is behind each of its dots.
 * @returns undefined where it says nothing
 */
export function realmOfHost(configuration: Krb5Configuration, host: string): string | undefined {
  const name = host.toLowerCase().replace(/\.$/, "");
  for (let at = 0; at >= 0 && at < name.length; ) {
    const realm = configuration.domainRealm.get(name.slice(at));
    if (realm !== undefined) return realm;
    at = name[at] === "." ? at + 1 : name.indexOf(".", at);
  }
  return undefined;
}

// --- reading ---

/** Relations and subsections of the same name are kept in the order in which they stand. */
type Section = Map<string, (string | Section)[]>;

interface Reading {
  readonly root: Section;
  readonly include: Krb5ConfOptions["include"];
  files: number;
  characters: number;
}

const MAX_FILES = 256;
/** Of all files together. */
const MAX_CHARACTERS = 4 << 20;
const MAX_INCLUDES = 10;
const MAX_DEPTH = 16;

function readFile(source: Krb5ConfFile, reading: Reading, includes: number): void {
  if (++reading.files > MAX_FILES) throw new Krb5ConfError(source.file, 1, `more than ${MAX_FILES} files are included`);
  reading.characters += source.text.length;
  if (reading.characters > MAX_CHARACTERS)
    throw new Krb5ConfError(source.file, 1, `with the files that are included there are more than ${MAX_CHARACTERS} characters`);
  const lines = source.text.replace(/^\ufeff/, "").split("\n");
  let open: Section[] = [];
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    const fail = (words: string): never => {
      throw new Krb5ConfError(source.file, index + 1, words);
    };
    if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;

    const include = /^(include|includedir|module)\s+(.+)$/.exec(line);
    if (include !== null && open.length <= 1) {
      const [, word, path] = include;
      // A module is a program of MIT's library.
      if (word === "module") continue;
      if (reading.include === undefined) fail(`${word} is not possible here`);
      if (includes === MAX_INCLUDES) fail(`files include each other more than ${MAX_INCLUDES} deep`);
      for (const file of reading.include!(path!, word === "includedir")) readFile(file, reading, includes + 1);
      continue;
    }
    if (line.startsWith("[")) {
      const name = /^\[([^\][]+)\]\*?$/.exec(line)?.[1] ?? fail("a section's name has no ] behind it");
      if (open.length > 1) fail("a section begins before the } of the one before");
      open = [subsection(reading.root, name)];
      continue;
    }
    if (line === "}" || line === "}*") {
      if (open.length < 2) fail("a } without its {");
      open.pop();
      continue;
    }
    const current = open.at(-1) ?? fail("this stands before any [section]");
    const match = /^([^=\s]+)\s*=\s*(.*)$/s.exec(line) ?? fail('neither a [section], nor "name = value", nor }');
    const name = match[1]!.replace(/\*$/, "");
    const value = match[2]!;
    if (value === "{") {
      if (open.length === MAX_DEPTH) fail(`more than ${MAX_DEPTH} levels of {`);
      open.push(subsection(current, name));
    } else add(current, name, value.startsWith('"') ? unquoted(value, fail) : value);
  }
  if (open.length > 1) throw new Krb5ConfError(source.file, lines.length, "the file ends before a }");
}

function subsection(section: Section, name: string): Section {
  const found = section.get(name)?.find((entry) => typeof entry !== "string");
  if (found !== undefined) return found as Section;
  const made: Section = new Map();
  add(section, name, made);
  return made;
}

function add(section: Section, name: string, value: string | Section): void {
  const entries = section.get(name);
  if (entries === undefined) section.set(name, [value]);
  else entries.push(value);
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["b", "\b"],
]);

function unquoted(value: string, fail: (words: string) => never): string {
  let text = "";
  for (let i = 1; i < value.length; i++) {
    if (value[i] === '"') return text;
    if (value[i] === "\\") {
      i++;
      text += ESCAPES.get(value[i] ?? "") ?? value[i] ?? "";
    } else text += value[i];
  }
  return fail('a " without its other one');
}

// --- meaning ---

function configurationOf(root: Section): Krb5Configuration {
  const defaults = section(root, "libdefaults");
  const realms = new Map<string, Krb5Realm>();
  for (const [name, entries] of section(root, "realms")) {
    const found = entries.find((entry) => typeof entry !== "string") as Section | undefined;
    if (found !== undefined) realms.set(name, { kdc: texts(found, "kdc") });
  }
  const domainRealm = new Map<string, string>();
  for (const name of section(root, "domain_realm").keys()) {
    const realm = text(section(root, "domain_realm"), name);
    if (realm !== undefined) domainRealm.set(name.toLowerCase(), realm);
  }
  return {
    defaultRealm: text(defaults, "default_realm"),
    realms,
    domainRealm,
    dnsLookupKdc: flag(text(defaults, "dns_lookup_kdc") ?? text(defaults, "dns_fallback"), true),
    udpPreferenceLimit: number(text(defaults, "udp_preference_limit"), 1465),
    clockSkew: number(text(defaults, "clockskew"), 300),
    permittedEnctypes: enctypes(text(defaults, "permitted_enctypes") ?? text(defaults, "default_tkt_enctypes")),
    defaultCcacheName: text(defaults, "default_ccache_name"),
  };
}

function section(root: Section, name: string): Section {
  return (root.get(name)?.find((entry) => typeof entry !== "string") as Section | undefined) ?? new Map();
}

function texts(from: Section, name: string): string[] {
  return (from.get(name) ?? []).filter((entry): entry is string => typeof entry === "string" && entry !== "");
}

/** The first holds, as in MIT's library. */
function text(from: Section, name: string): string | undefined {
  return texts(from, name)[0];
}

function flag(value: string | undefined, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (/^(y|yes|true|t|1|on)$/i.test(value)) return true;
  return /^(n|no|false|nil|0|off)$/i.test(value) ? false : otherwise;
}

function number(value: string | undefined, otherwise: number): number {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
}

const FAMILIES: ReadonlyMap<string, readonly number[]> = new Map([
  ["default", ENCRYPTION_TYPES.map(({ id }) => id)],
  ["aes", [18, 17, 20, 19]],
  ["rc4", [23]],
  ["des3", []],
  ["camellia", []],
]);

/** Names, families, and either with a `-` before it, which takes away: krb5.conf(5), "Encryption types". Unknown ones are passed over. */
function enctypes(list: string | undefined): readonly number[] | undefined {
  if (list === undefined) return undefined;
  const chosen = new Set<number>();
  for (const word of list.split(/[\s,]+/)) {
    const name = word.replace(/^[-+]/, "");
    const ids = FAMILIES.get(name.toLowerCase()) ?? [encryptionTypeByName(name)];
    for (const id of ids) {
      if (id === undefined || !ENCRYPTION_TYPES.some((type) => type.id === id)) continue;
      if (word.startsWith("-")) chosen.delete(id);
      else chosen.add(id);
    }
  }
  return [...chosen];
}
