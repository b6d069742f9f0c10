/** What usually stands behind a status that people meet, who can mend it, and what to do next; in our words. */
import { EPT_S_NOT_REGISTERED } from "../status/codes.ts";
import { ncaToWin32, win32OfNtStatusName } from "../status/mapping.ts";
import { statusByName, statusName } from "../status/names.ts";
import { dcomAdvice } from "./advice/dcom.ts";
import { directoryAdvice } from "./advice/directory.ts";
import { networkAdvice } from "./advice/network.ts";
import { rpcAdvice } from "./advice/rpc.ts";
import { securityAdvice } from "./advice/security.ts";

export interface Advice {
  /** Most likely first. */
  readonly causes: readonly string[];
  /** What mends it, where that can be said: in the order of the causes. */
  readonly remedies?: readonly string[];
  /** What to run or look at; `HOST` stands for the server. */
  readonly next: readonly string[];
}

/** Advice for a status of any family: 0x800706ba, nca_s_unk_if and RPC_NT_UNKNOWN_IF lead to the advice for their Win32 twins. */
export function adviceFor(status: number): Advice | undefined {
  const number = status >>> 0;
  const win32 = number >>> 16 === 0x8007 || number >>> 16 === 0xc007 ? number & 0xffff : ncaToWin32(number);
  return of(number) ?? of(win32) ?? of(twin(number));
}

function of(number: number | undefined): Advice | undefined {
  if (number === undefined) return undefined;
  for (const table of [rpcAdvice, securityAdvice, networkAdvice, directoryAdvice, dcomAdvice]) {
    const found = table.get(number);
    if (found !== undefined) return found;
  }
  return undefined;
}

function twin(number: number): number | undefined {
  if (number === 0x16c9a0d6) return EPT_S_NOT_REGISTERED;
  const name = win32OfNtStatusName(statusName(number));
  return name === undefined ? undefined : statusByName(name);
}
