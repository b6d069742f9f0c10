/**
 * Every status number of [MS-ERREF] with its name. status/names.ts knows those that RPC itself brings up and is loaded by every program; this is for
 * lookups, where any number may be asked for.
 */
import { statusByName, statusName, statusWords } from "../status/names.ts";
import { words } from "../status/words.ts";
import { hresultLines, ntstatusLines, win32Lines } from "./statuses-data.ts";
import { moreWords, otherHresultLines } from "./statuses-more-data.ts";

export type StatusFamily = "win32" | "ntstatus" | "hresult" | "rpc";

/** A number in one of its families. */
export interface KnownStatus {
  /** Unsigned, 32 bits. */
  readonly status: number;
  readonly family: StatusFamily;
  readonly name: string;
  /** What it means, in our words; undefined where only its name is known here. */
  readonly words: string | undefined;
}

/**
 * What a number means in each family that has it. An HRESULT of facility Win32 (0x8007xxxx) and an NTSTATUS of facility Win32 (0xC007xxxx) are named by
 * the error within, [MS-ERREF] 2.1.2 and 2.3.
 * @param status 32 bits, signed or unsigned
 */
export function knownStatuses(status: number): readonly KnownStatus[] {
  const number = status >>> 0;
  const out: KnownStatus[] = [];
  const add = (family: StatusFamily, name: string | undefined) => {
    if (name !== undefined && !out.some((one) => one.name === name))
      out.push({ status: number, family, name, words: words[name] ?? moreWords[name] ?? wordsFor(number) });
  };
  const own = statusName(number);
  if (!own.startsWith("0x")) add(familyOf(number, own), own);
  // Small numbers are Win32 errors to nearly everyone who has one: the NTSTATUS and HRESULT successes of the same value only confuse.
  add("win32", nameIn(win32Lines, number));
  if (number > 0xffff || out.length === 0) {
    add("hresult", nameIn(hresultLines, number));
    add("ntstatus", nameIn(ntstatusLines, number));
  }
  for (const [, name, said] of otherHresultLines.matchAll(new RegExp(`^${number.toString(16)} (\\w+) ?(.*)$`, "gm"))) {
    if (!out.some((one) => one.name === name))
      out.push({ status: number, family: "hresult", name: name!, words: said === "" ? undefined : said });
  }
  const within = number >>> 16 === 0x8007 || number >>> 16 === 0xc007 ? number & 0xffff : undefined;
  if (within !== undefined && out.length === 0) {
    const name = nameIn(win32Lines, within);
    if (name !== undefined) add("hresult", `HRESULT_FROM_WIN32(${name})`);
  }
  return out;
}

/**
 * A status that an operation returned, in the family that its IDL says: 0x103 is STATUS_PENDING as an NTSTATUS and ERROR_NO_MORE_ITEMS as a Win32 error.
 * @param kind as the descriptor has it: "ntstatus", "hresult", or any other for Win32 and RPC
 */
export function returnedStatus(
  kind: string | null,
  status: number,
): { readonly name: string | undefined; readonly words: string | undefined } {
  const number = status >>> 0;
  const own = kind === "ntstatus" ? nameIn(ntstatusLines, number) : kind === "hresult" ? nameIn(hresultLines, number) : undefined;
  if (own !== undefined) {
    // The words of the number are another family's where it is small.
    return { name: own, words: words[own] ?? (number > 0xffff ? wordsFor(number) : undefined) };
  }
  if (kind === "hresult" && number === 1) return { name: "S_FALSE", words: "it went well, and the answer is no" };
  // A small number is another family's.
  const [first] = (kind === "ntstatus" || kind === "hresult") && number <= 0xffff ? [] : knownStatuses(number);
  return { name: first?.name, words: first?.words };
}

/** The number of a name of any family, in any case; undefined for a name that is not known. */
export function statusNumber(name: string): number | undefined {
  const known = statusByName(name);
  if (known !== undefined) return known;
  if (!/^\w{3,80}$/.test(name)) return undefined;
  // Samba's programs write NT_ before them.
  if (/^NT_STATUS_/i.test(name)) return statusNumber(name.slice("NT_".length));
  const line = new RegExp(`\n([0-9a-f]+) ${name}(?: [^\n]*)?\n`, "i");
  for (const lines of [win32Lines, hresultLines, ntstatusLines, otherHresultLines]) {
    const match = line.exec(lines);
    if (match !== null) return Number.parseInt(match[1]!, 16);
  }
  return undefined;
}

/** Every name of every family. */
export function* statusNames(): Generator<string> {
  for (const lines of [win32Lines, hresultLines, ntstatusLines, otherHresultLines]) {
    for (const match of lines.matchAll(/^[0-9a-f]+ (\w+)/gm)) yield match[1]!;
  }
}

/** Names that hold all of the words, the shortest first: "server unavailable" finds RPC_S_SERVER_UNAVAILABLE. */
export function statusNamesLike(parts: readonly string[], limit: number): readonly KnownStatus[] {
  const wanted = parts.map((part) => part.toUpperCase());
  const found: [string, number][] = [];
  for (const lines of [win32Lines, hresultLines, ntstatusLines]) {
    for (const line of lines.trim().split("\n")) {
      const [number, name] = line.split(" ");
      const have = name!.toUpperCase().split("_");
      if (wanted.every((part) => have.includes(part))) found.push([name!, Number.parseInt(number!, 16)]);
    }
  }
  found.sort((a, b) => rank(a[0]) - rank(b[0]) || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  return found.slice(0, limit).flatMap(([, number]) => knownStatuses(number).slice(0, 1));
}

/** RPC's own first, then Win32's. */
function rank(name: string): number {
  return /^(RPC|EPT|OR)_/.test(name) ? 0 : name.startsWith("ERROR_") ? 1 : 2;
}

function wordsFor(number: number): string | undefined {
  const text = statusWords(number);
  return / without further words$|^a status that opnum does not know$/.test(text) ? undefined : text;
}

function familyOf(number: number, name: string): StatusFamily {
  if (/^(nca|ept|rpc)_/.test(name)) return "rpc";
  if (number <= 0xffff) return "win32";
  return /^(STATUS|RPC_NT|EPT_NT)_/.test(name) ? "ntstatus" : "hresult";
}

/** One number is found sooner in the text itself than a table is made of all of them. */
function nameIn(lines: string, number: number): string | undefined {
  const key = `\n${number.toString(16)} `;
  const at = lines.indexOf(key);
  return at < 0 ? undefined : lines.slice(at + key.length, lines.indexOf("\n", at + 1));
}
