/** What is offered and what is insisted on: NegotiateFlags of [MS-NLMP] 2.2.2.5 by what a context is made for. */
import { AUTH_LEVEL, type AuthenticationLevel } from "../../knowledge/authentication.ts";
import { hasFlag, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import { SEC_E_UNSUPPORTED_FUNCTION } from "../../status/codes.ts";
import type { Party } from "../../status/errors.ts";
import { featureError, type NtlmLeg, ntlmError } from "./errors.ts";

/** NTLMSSP_REVISION_W2K3 with the version of Windows 7, as Samba sends it: servers want one for the MIC's sake, and read no more out of it. */
export const VERSION = { major: 6, minor: 1, build: 0, revision: 15 } as const;

/** What both ends take part in. Datagrams and LM's keys are nothing that we speak. */
const SUPPORTED =
  (NTLMSSP.NEGOTIATE_UNICODE |
    NTLMSSP.REQUEST_TARGET |
    NTLMSSP.NEGOTIATE_SIGN |
    NTLMSSP.NEGOTIATE_SEAL |
    NTLMSSP.NEGOTIATE_NTLM |
    NTLMSSP.NEGOTIATE_ALWAYS_SIGN |
    NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY |
    NTLMSSP.NEGOTIATE_VERSION |
    NTLMSSP.NEGOTIATE_128 |
    NTLMSSP.NEGOTIATE_KEY_EXCH) >>>
  0;

/**
 * What a client offers. Signing, so that a key is exchanged, but for calls of RPC at level connect: Samba's server answers each of those with a fault
 * (DCERPC_FAULT_OTHER) where signing was agreed upon, which its own clients never do. So there is no mechListMIC at that level.
 */
export function offeredFlags(level: AuthenticationLevel, weak: boolean, style: "rpc" | "smb" = "rpc"): number {
  let flags = SUPPORTED;
  if (level !== AUTH_LEVEL.PRIVACY) flags &= ~NTLMSSP.NEGOTIATE_SEAL;
  if (level <= AUTH_LEVEL.CONNECT && style === "rpc") flags &= ~NTLMSSP.NEGOTIATE_SIGN;
  if (weak) flags |= NTLMSSP.NEGOTIATE_56;
  return flags >>> 0;
}

/** What a server answers the client's flags with, TargetName's type apart. */
export function challengeFlags(offered: number, weak: boolean): number {
  const taken = offered & (SUPPORTED | NTLMSSP.NEGOTIATE_IDENTIFY | (weak ? NTLMSSP.NEGOTIATE_56 : 0));
  return (taken | NTLMSSP.REQUEST_TARGET | NTLMSSP.NEGOTIATE_NTLM | NTLMSSP.NEGOTIATE_ALWAYS_SIGN | NTLMSSP.NEGOTIATE_TARGET_INFO) >>> 0;
}

/** @throws SecurityError where what both take is not enough */
export function insist(flags: number, level: AuthenticationLevel, weak: boolean, peer: Party, leg: NtlmLeg): void {
  const missing: string[] = [];
  const want = (flag: number, name: string) => {
    if (!hasFlag(flags, flag)) missing.push(name);
  };
  want(NTLMSSP.NEGOTIATE_UNICODE, "Unicode");
  if (!weak) {
    want(NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY, "extended session security");
    want(NTLMSSP.NEGOTIATE_128, "128 bits");
  }
  if (missing.length > 0) {
    const advice = weak ? undefined : "NTLM without it can be broken by who listens";
    throw featureError(peer, leg, missing, flagNames(flags), advice);
  }
  if (level >= AUTH_LEVEL.CALL) want(NTLMSSP.NEGOTIATE_SIGN, "signing");
  if (level === AUTH_LEVEL.PRIVACY) want(NTLMSSP.NEGOTIATE_SEAL, "sealing");
  if (missing.length > 0) {
    const likely = { kind: "level", asked: level === AUTH_LEVEL.PRIVACY ? "privacy" : "integrity" } as const;
    throw ntlmError(SEC_E_UNSUPPORTED_FUNCTION, peer, `the ${peer} does not agree to ${missing.join(" and ")}`, leg, likely);
  }
}

function flagNames(flags: number): string[] {
  const names: string[] = [];
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_UNICODE)) names.push("Unicode");
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY)) names.push("extended session security");
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_128)) names.push("128 bits");
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_56)) names.push("56 bits");
  return names;
}
