import { DecodeError, LimitError } from "../status/errors.ts";

/** Where a resolver or exporter can be reached: STRINGBINDING, [MS-DCOM] 2.2.19.3. */
export interface DcomStringBinding {
  /** Protocol sequence identifier: 0x07 is TCP, [C706] appendix I. */
  readonly towerId: number;
  /** A name or address, for object exporters with `[endpoint]`. */
  readonly networkAddress: string;
}

/** Which authentication is spoken there: SECURITYBINDING, [MS-DCOM] 2.2.19.4. */
export interface DcomSecurityBinding {
  /** [MS-RPCE] 2.2.1.1.7 */
  readonly authnSvc: number;
  readonly principalName: string;
}

export interface DcomBindings {
  readonly strings: readonly DcomStringBinding[];
  readonly security: readonly DcomSecurityBinding[];
}

/** wTowerId of ncacn_ip_tcp. */
export const NCACN_IP_TCP = 0x07;

/** DUALSTRINGARRAY as its IDL has it, [MS-DCOM] 2.2.19.2; counts are in 16-bit units. */
export interface DualStringArray {
  readonly wNumEntries: number;
  readonly wSecurityOffset: number;
  readonly aStringArray: readonly number[];
}

/**
 *     for each string binding:    wTowerId, aNetworkAddr..., 0
 *     0
 *     (wSecurityOffset)
 *     for each security binding:  wAuthnSvc, 0xffff, aPrincName..., 0
 *     0
 *
 * An empty list is two zeros: [MS-DCOM] 2.2.19.1 has four of them for the smallest possible array.
 * @throws LimitError when it does not fit into 65,535 units
 */
export function encodeDualStringArray(bindings: DcomBindings): DualStringArray {
  const units: number[] = [];
  for (const { towerId, networkAddress } of bindings.strings) units.push(towerId, ...codeUnits(networkAddress), 0);
  units.push(0);
  if (bindings.strings.length === 0) units.push(0);
  const wSecurityOffset = units.length;
  for (const { authnSvc, principalName } of bindings.security) units.push(authnSvc, 0xffff, ...codeUnits(principalName), 0);
  units.push(0);
  if (bindings.security.length === 0) units.push(0);
  if (units.length > 0xffff) throw new LimitError("the bindings of a DUALSTRINGARRAY take more than 65,535 units");
  return { wNumEntries: units.length, wSecurityOffset, aStringArray: units };
}

/** @throws DecodeError for a string that does not end, or an offset outside of the array */
export function decodeDualStringArray(array: DualStringArray): DcomBindings {
  const units = array.aStringArray;
  if (array.wSecurityOffset > units.length)
    fail(0, `the security bindings begin at ${array.wSecurityOffset}, there are ${units.length} units`);
  const strings: DcomStringBinding[] = [];
  let at = 0;
  const text = (end: number): string => {
    const start = at;
    while (at < end && units[at] !== 0) at++;
    if (at >= end) fail(start, "a string does not end");
    return String.fromCharCode(...units.slice(start, at++));
  };
  while (at < array.wSecurityOffset && units[at] !== 0) {
    const towerId = units[at++]!;
    strings.push({ towerId, networkAddress: text(array.wSecurityOffset) });
  }
  const security: DcomSecurityBinding[] = [];
  at = array.wSecurityOffset;
  while (at < units.length && units[at] !== 0) {
    const authnSvc = units[at]!;
    // wReserved, which was an authorization service once
    at += 2;
    security.push({ authnSvc, principalName: text(units.length) });
  }
  return { strings, security };
}

function codeUnits(text: string): number[] {
  const end = text.indexOf("\0");
  return Array.from({ length: end < 0 ? text.length : end }, (_, i) => text.charCodeAt(i));
}

function fail(at: number, words: string): never {
  throw new DecodeError("DUALSTRINGARRAY", at * 2, words);
}
