/** What a domain controller says of who logged on, [MS-NRPC] 2.2.1.4.11 to 2.2.1.4.14: read and written. */
import { copied } from "../bytes/copied.ts";
import { wipe } from "../crypto/octets.ts";
import { parseSid, type SidParts, sidText, sidWithRid, splitSid } from "../ids/sid.ts";
import {
  type NETLOGON_VALIDATION,
  NETLOGON_VALIDATION_INFO_CLASS,
  type NETLOGON_VALIDATION_SAM_INFO4,
  type OLD_LARGE_INTEGER,
  type UNICODE_STRING,
  type USER_SESSION_KEY,
} from "../interfaces/netlogon/index.ts";
import { decryptWithin, encryptWithin } from "../security/netlogon/credentials.ts";
import type { NetlogonSession } from "../security/netlogon/session.ts";
import type { ValidatedLogon } from "../security/ntlm/validator.ts";
import { STATUS_LOGON_FAILURE, STATUS_UNSUCCESSFUL } from "../status/codes.ts";
import { SecurityError } from "../status/security-error.ts";

/** UserFlags: not the user whose name was given, but the guest. [MS-PAC] 2.5 */
const LOGON_GUEST = 0x1;

/** What all levels of validation have. */
interface SamInfo {
  readonly EffectiveName: UNICODE_STRING;
  readonly UserId: number;
  readonly PrimaryGroupId: number;
  readonly GroupIds: readonly { readonly RelativeId: number }[] | null;
  readonly UserFlags: number;
  readonly UserSessionKey: USER_SESSION_KEY;
  readonly LogonDomainName: UNICODE_STRING;
  readonly LogonDomainId: SidParts | null;
  readonly ExtraSids?: readonly { readonly Sid: SidParts | null }[] | null;
}

/**
 * Who it is, and the session's key: encrypted with the channel's once more at levels 2 and 3, in the clear at level 6 ([MS-NRPC] 4.1, and so does Samba).
 * @param user as errors name who logged on
 * @throws SecurityError for a guest, and for an answer that holds nobody
 */
export function readValidation(validation: NETLOGON_VALIDATION, session: NetlogonSession, user: string): ValidatedLogon {
  const info = samInfoOf(validation);
  if (info === null) throw nobody(user, STATUS_UNSUCCESSFUL, "the domain controller's answer does not say who it is");
  if ((info.UserFlags & LOGON_GUEST) !== 0)
    throw nobody(user, STATUS_LOGON_FAILURE, "the domain controller knows the user as a guest only");
  const sessionBaseKey = new Uint8Array(16);
  info.UserSessionKey.data.forEach((block, i) => {
    sessionBaseKey.set(block.data.subarray(0, 8), 8 * i);
    wipe(block.data);
  });
  if (isEncrypted(validation.tag, sessionBaseKey)) decryptWithin(sessionBaseKey, session.sessionKey, session.flags);
  const domain = info.LogonDomainName.Buffer ?? session.domain;
  const account = info.EffectiveName.Buffer ?? "";
  return {
    identity: { name: domain === "" ? account : `${domain}\\${account}`, domain, account, anonymous: false, sids: sidsOf(info) },
    sessionBaseKey,
  };
}

/**
 * The answer to a logon, at a level that was asked for.
 * @param session with the client, whose key encrypts the logon's
 * @param domainSid of accounts that have none of their own
 * @returns undefined for another level than 2, 3 and 6
 */
export function writeValidation(
  level: number,
  logon: ValidatedLogon,
  session: NetlogonSession,
  server: { readonly computer: string; readonly dnsDomain?: string | undefined; readonly domainSid: string },
): NETLOGON_VALIDATION | undefined {
  const key = copied(logon.sessionBaseKey, 0, 16);
  if (isEncrypted(level, key)) encryptWithin(key, session.sessionKey, session.flags);
  const { identity } = logon;
  const [own, ...groups] = identity.sids;
  const account = own === undefined ? undefined : splitSid(own);
  const domainSid = account?.domain ?? server.domainSid;
  const ofDomain = groups.map((sid) => splitSid(sid)).filter((sid) => sid !== undefined && sid.domain === domainSid);
  const others = groups.filter((sid) => splitSid(sid)?.domain !== domainSid).map(parseSid);
  const common = {
    LogonTime: ALWAYS,
    LogoffTime: NEVER,
    KickOffTime: NEVER,
    PasswordLastSet: ALWAYS,
    PasswordCanChange: ALWAYS,
    PasswordMustChange: NEVER,
    EffectiveName: { Buffer: identity.account },
    FullName: EMPTY,
    LogonScript: EMPTY,
    ProfilePath: EMPTY,
    HomeDirectory: EMPTY,
    HomeDirectoryDrive: EMPTY,
    LogonCount: 0,
    BadPasswordCount: 0,
    UserId: account?.rid ?? 0,
    PrimaryGroupId: ofDomain[0]?.rid ?? DOMAIN_USERS,
    GroupIds: ofDomain.map((sid) => ({ RelativeId: sid!.rid, Attributes: GROUP_ENABLED })),
    UserFlags: others.length > 0 ? EXTRA_SIDS : 0,
    UserSessionKey: { data: [{ data: copied(key, 0, 8) }, { data: copied(key, 8) }] },
    LogonServer: { Buffer: server.computer },
    LogonDomainName: { Buffer: identity.domain },
    LogonDomainId: sidValue(parseSid(domainSid)),
  };
  const ExtraSids = others.flatMap((sid) => (sid === undefined ? [] : [{ Sid: sidValue(sid), Attributes: GROUP_ENABLED }]));
  const ExpansionRoom = new Array<number>(10).fill(0);
  switch (level) {
    case NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo:
      return { tag: 2, ValidationSam: { ...common, ExpansionRoom } };
    case NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo2:
      return { tag: 3, ValidationSam2: { ...common, ExpansionRoom, ExtraSids } };
    case NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo4:
      return { tag: 6, ValidationSam4: { ...common, ...samInfo4(server.dnsDomain), ExtraSids } };
    default:
      return undefined;
  }
}

/** Zeros are no key, and are sent as they are. */
function isEncrypted(level: number, key: Uint8Array): boolean {
  return level !== NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo4 && key.some((octet) => octet !== 0);
}

const NEVER: OLD_LARGE_INTEGER = { LowPart: 0xffff_ffff, HighPart: 0x7fff_ffff };
const ALWAYS: OLD_LARGE_INTEGER = { LowPart: 0, HighPart: 0 };
const EMPTY: UNICODE_STRING = { Buffer: "" };
const NONE: UNICODE_STRING = { Buffer: null };
/** RID of Domain Users. */
const DOMAIN_USERS = 513;
/** SE_GROUP_MANDATORY, SE_GROUP_ENABLED_BY_DEFAULT, SE_GROUP_ENABLED. */
const GROUP_ENABLED = 7;
/** UserFlags: ExtraSids holds some. */
const EXTRA_SIDS = 0x20;

function samInfo4(dnsDomain: string | undefined): Omit<NETLOGON_VALIDATION_SAM_INFO4, keyof SamInfo | CommonRest> {
  return {
    LMKey: new Uint8Array(8),
    UserAccountControl: NORMAL_ACCOUNT,
    SubAuthStatus: 0,
    LastSuccessfulILogon: ALWAYS,
    LastFailedILogon: ALWAYS,
    FailedILogonCount: 0,
    Reserved4: [0],
    DnsLogonDomainName: { Buffer: dnsDomain ?? "" },
    Upn: NONE,
    ExpansionString1: NONE,
    ExpansionString2: NONE,
    ExpansionString3: NONE,
    ExpansionString4: NONE,
    ExpansionString5: NONE,
    ExpansionString6: NONE,
    ExpansionString7: NONE,
    ExpansionString8: NONE,
    ExpansionString9: NONE,
    ExpansionString10: NONE,
  };
}

/** USER_NORMAL_ACCOUNT, [MS-SAMR] 2.2.1.12. */
const NORMAL_ACCOUNT = 0x10;

type CommonRest =
  | "LogonTime"
  | "LogoffTime"
  | "KickOffTime"
  | "PasswordLastSet"
  | "PasswordCanChange"
  | "PasswordMustChange"
  | "FullName"
  | "LogonScript"
  | "ProfilePath"
  | "HomeDirectory"
  | "HomeDirectoryDrive"
  | "LogonCount"
  | "BadPasswordCount"
  | "GroupCount"
  | "SidCount"
  | "LogonServer";

function samInfoOf(validation: NETLOGON_VALIDATION): SamInfo | null {
  switch (validation.tag) {
    case NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo:
      return validation.ValidationSam ?? null;
    case NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo2:
      return validation.ValidationSam2 ?? null;
    case NETLOGON_VALIDATION_INFO_CLASS.NetlogonValidationSamInfo4:
      return validation.ValidationSam4 ?? null;
    default:
      return null;
  }
}

/** The account, its primary group, its other groups, and what comes from other domains; each once. */
function sidsOf(info: SamInfo): string[] {
  const sids: string[] = [];
  if (info.LogonDomainId !== null) {
    const domain = sidText(info.LogonDomainId);
    for (const rid of [info.UserId, info.PrimaryGroupId, ...(info.GroupIds ?? []).map((group) => group.RelativeId)]) {
      sids.push(sidWithRid(domain, rid));
    }
  }
  for (const extra of info.ExtraSids ?? []) if (extra.Sid !== null) sids.push(sidText(extra.Sid));
  return [...new Set(sids)];
}

function sidValue(sid: SidParts | undefined) {
  return sid === undefined
    ? null
    : { Revision: sid.Revision, IdentifierAuthority: sid.IdentifierAuthority, SubAuthority: [...sid.SubAuthority] };
}

function nobody(user: string, status: number, words: string): SecurityError {
  return new SecurityError(status, "server", words, {
    mechanism: "ntlm",
    likely: status === STATUS_LOGON_FAILURE ? { kind: "unknown-user", user } : { kind: "refused" },
    leg: "NetrLogonSamLogonEx",
  });
}
