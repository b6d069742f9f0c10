import * as codes from "./codes.ts";
import { ncaToWin32, win32OfNtStatusName } from "./mapping.ts";
import { words } from "./words.ts";

export * from "./codes.ts";
export { ncaToWin32 } from "./mapping.ts";

/**
 * The symbolic name of a status number of any of the field's families: `RPC_S_SERVER_UNAVAILABLE`, `nca_s_proto_error`, `STATUS_ACCESS_DENIED`.
 * An HRESULT of facility Win32 is named by its error: `HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)`, [MS-ERREF] 2.1.2.
 * @param status unsigned or signed 32 bits
 * @returns the name; `0x` and eight hexadecimal digits where the number has none here
 */
export function statusName(status: number): string {
  const unsigned = status >>> 0;
  const name = names().get(unsigned);
  if (name !== undefined) return name;
  if (unsigned >>> 16 === 0x8007) {
    const win32 = names().get(unsigned & 0xffff);
    if (win32 !== undefined) return `HRESULT_FROM_WIN32(${win32})`;
  }
  return `0x${unsigned.toString(16).padStart(8, "0")}`;
}

/**
 * What a status number means, in plain words: a short clause without a full stop.
 * @param status unsigned or signed 32 bits
 */
export function statusWords(status: number): string {
  const unsigned = status >>> 0;
  const direct = words[names().get(unsigned) ?? ""];
  if (direct !== undefined) return direct;
  const twin = win32Twin(unsigned);
  const twinWords = twin === undefined ? undefined : words[names().get(twin) ?? ""];
  return twinWords ?? family(unsigned);
}

/**
 * The number of a symbolic name. Another case is understood where it is not ambiguous (EPT_S_* are Win32's numbers, ept_s_* are DCE's), and so are
 * [MS-RPCE] 3.1.1.5.5's spellings without `s_` (`nca_op_rng_error`).
 * @returns undefined for a name that is not known
 */
export function statusByName(name: string): number | undefined {
  const exact = numbers().get(name);
  if (exact !== undefined) return exact;
  const lower = name.toLowerCase().replace(/^nca_(?!s_)/, "nca_s_");
  return numbers().get(name.toUpperCase()) ?? numbers().get(lower);
}

// --- helpers ---

let byNumber: Map<number, string> | undefined;
let byName: Map<string, number> | undefined;

/** The first name of a number wins: codes.ts lists the usual one first. Made at first use, because most programs never see an error. */
function names(): Map<number, string> {
  if (byNumber === undefined) {
    byNumber = new Map();
    for (const [name, number] of inOrder()) if (!byNumber.has(number)) byNumber.set(number, name);
  }
  return byNumber;
}

function numbers(): Map<string, number> {
  byName ??= new Map(inOrder());
  return byName;
}

/** A module namespace lists its names by the alphabet; of several names for one number the RPC_S_* alias must come last. */
function inOrder(): [string, number][] {
  const all = Object.entries(codes) as [string, number][];
  return [...all.filter(([name]) => !aliases.has(name)), ...all.filter(([name]) => aliases.has(name))];
}

const aliases: ReadonlySet<string> = new Set([
  "RPC_S_ACCESS_DENIED",
  "RPC_S_OUT_OF_MEMORY",
  "RPC_S_INVALID_ARG",
  "RPC_S_BUFFER_TOO_SMALL",
  "RPC_S_ASYNC_CALL_PENDING",
  "RPC_S_SERVER_OUT_OF_MEMORY",
  "RPC_S_UNKNOWN_PRINCIPAL",
  "RPC_S_INVALID_SECURITY_DESC",
  "RPC_S_TIMEOUT",
  "RPC_S_NOT_ENOUGH_QUOTA",
]);

/** The Win32 error that says the same, where one is known. */
function win32Twin(status: number): number | undefined {
  if (status >>> 16 === 0x8007) return status & 0xffff;
  const mapped = ncaToWin32(status);
  if (mapped !== status) return mapped;
  const name = names().get(status);
  const twin = name === undefined ? undefined : win32OfNtStatusName(name);
  return twin === undefined ? undefined : numbers().get(twin);
}

function family(status: number): string {
  if (status >>> 16 === 0x1c00 || status >>> 16 === 0x1c01) return "an RPC protocol status without further words";
  if (status >>> 12 === 0x16c9a) return "a DCE RPC run-time status without further words";
  if (status < 0x10000) return "a Win32 error without further words";
  if (status >>> 28 === 0xc || status >>> 28 === 0x4) return "an NTSTATUS without further words";
  if (status >>> 28 === 0x8) return "an HRESULT without further words";
  return "a status that opnum does not know";
}
