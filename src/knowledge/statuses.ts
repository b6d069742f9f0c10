/**
 * Every status number of [MS-ERREF] with its name. status/names.ts knows those that RPC itself brings up and is loaded by every program; this is for
 * lookups, where any number may be asked for.
 */
import { statusByName, statusName, statusWords } from "../status/names.ts";
import { hresultLines, ntstatusLines, win32Lines } from "./statuses-data.ts";

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
    if (name !== undefined && !out.some((one) => one.name === name)) out.push({ status: number, family, name, words: wordsFor(number) });
  };
  const own = statusName(number);
  if (!own.startsWith("0x")) add(familyOf(number, own), own);
  // Small numbers are Win32 errors to nearly everyone who has one: the NTSTATUS and HRESULT successes of the same value only confuse.
  add("win32", tables().win32.get(number));
  if (number > 0xffff || out.length === 0) {
    add("hresult", tables().hresult.get(number));
    add("ntstatus", tables().ntstatus.get(number));
  }
  const within = number >>> 16 === 0x8007 || number >>> 16 === 0xc007 ? number & 0xffff : undefined;
  if (within !== undefined && out.length === 0) {
    const name = tables().win32.get(within);
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
  const own = kind === "ntstatus" ? tables().ntstatus.get(number) : kind === "hresult" ? tables().hresult.get(number) : undefined;
  if (own !== undefined) {
    const same = statusByName(own) === number;
    return { name: own, words: same || number > 0xffff ? wordsFor(number) : undefined };
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
  const wanted = name.toUpperCase();
  for (const table of [tables().win32, tables().hresult, tables().ntstatus]) {
    for (const [number, one] of table) if (one.toUpperCase() === wanted) return number;
  }
  return undefined;
}

/** Names that hold all of the words, the shortest first: "server unavailable" finds RPC_S_SERVER_UNAVAILABLE. */
export function statusNamesLike(words: readonly string[], limit: number): readonly KnownStatus[] {
  const wanted = words.map((word) => word.toUpperCase());
  const found: [string, number][] = [];
  for (const table of [tables().win32, tables().hresult, tables().ntstatus]) {
    for (const [number, name] of table) {
      const parts = name.toUpperCase().split("_");
      if (wanted.every((word) => parts.includes(word))) found.push([name, number]);
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
  const words = statusWords(number);
  return / without further words$|^a status that opnum does not know$/.test(words) ? undefined : words;
}

function familyOf(number: number, name: string): StatusFamily {
  if (/^(nca|ept|rpc)_/.test(name)) return "rpc";
  if (number <= 0xffff) return "win32";
  return /^(STATUS|RPC_NT|EPT_NT)_/.test(name) ? "ntstatus" : "hresult";
}

interface Tables {
  readonly win32: ReadonlyMap<number, string>;
  readonly ntstatus: ReadonlyMap<number, string>;
  readonly hresult: ReadonlyMap<number, string>;
}

let parsed: Tables | undefined;

/** Read at first use. */
function tables(): Tables {
  parsed ??= { win32: parse(win32Lines), ntstatus: parse(ntstatusLines), hresult: parse(hresultLines) };
  return parsed;
}

function parse(lines: string): Map<number, string> {
  return new Map(
    lines
      .trim()
      .split("\n")
      .map((line) => {
        const [number, name] = line.split(" ");
        return [Number.parseInt(number!, 16), name!];
      }),
  );
}
