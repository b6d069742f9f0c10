/** KERB_VALIDATION_INFO: [MS-PAC] 2.5. Account and groups, pickled ([MS-RPCE] 2.2.6). */

import type { SidParts } from "../../ids/sid.ts";
import { array, byte, fixed, type StructType, sized, struct, uint8, uint16, uint32, unique, varying, wchar } from "../../ndr/codegen/v1.ts";
import { deserialize, serialize } from "../../ndr/pickling.ts";
import { RPC_X_BAD_STUB_DATA } from "../../status/codes.ts";
import { NdrError } from "../../status/errors.ts";

/** UserFlags that say which lists count. */
export const USER_FLAG = { extraSids: 0x20, resourceGroups: 0x200 } as const;
/** Attributes of a group: SE_GROUP_ENABLED and the three that come with it, [MS-PAC] 2.2.1. */
export const GROUP_ATTRIBUTE = { mandatory: 1, enabledByDefault: 2, enabled: 4 } as const;

/** FILETIME, by halves. */
export interface PacTime {
  readonly dwLowDateTime: number;
  readonly dwHighDateTime: number;
}

/** RPC_UNICODE_STRING; its counts follow from the text when it is written. */
export interface PacText {
  readonly Buffer: string | null;
}

export interface GroupMembership {
  readonly RelativeId: number;
  readonly Attributes: number;
}

export interface SidAndAttributes {
  readonly Sid: SidParts | null;
  readonly Attributes: number;
}

export interface KerbValidationInfo {
  readonly LogonTime: PacTime;
  readonly LogoffTime: PacTime;
  readonly KickOffTime: PacTime;
  readonly PasswordLastSet: PacTime;
  readonly PasswordCanChange: PacTime;
  readonly PasswordMustChange: PacTime;
  readonly EffectiveName: PacText;
  readonly FullName: PacText;
  readonly LogonScript: PacText;
  readonly ProfilePath: PacText;
  readonly HomeDirectory: PacText;
  readonly HomeDirectoryDrive: PacText;
  readonly LogonCount: number;
  readonly BadPasswordCount: number;
  readonly UserId: number;
  readonly PrimaryGroupId: number;
  readonly GroupIds: readonly GroupMembership[] | null;
  readonly UserFlags: number;
  readonly UserSessionKey: Uint8Array;
  readonly LogonServer: PacText;
  readonly LogonDomainName: PacText;
  readonly LogonDomainId: SidParts | null;
  readonly Reserved1: readonly number[];
  readonly UserAccountControl: number;
  readonly SubAuthStatus: number;
  readonly LastSuccessfulILogon: PacTime;
  readonly LastFailedILogon: PacTime;
  readonly FailedILogonCount: number;
  readonly Reserved3: number;
  readonly ExtraSids: readonly SidAndAttributes[] | null;
  readonly ResourceGroupDomainSid: SidParts | null;
  readonly ResourceGroupIds: readonly GroupMembership[] | null;
}

const filetime = struct("FILETIME", { dwLowDateTime: uint32, dwHighDateTime: uint32 });
const text = struct("RPC_UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});
const sid = struct("RPC_SID", {
  Revision: uint8,
  SubAuthorityCount: uint8,
  IdentifierAuthority: struct("RPC_SID_IDENTIFIER_AUTHORITY", { Value: array(byte, fixed(6)) }),
  SubAuthority: array(uint32, sized(["field", "SubAuthorityCount"])),
});
const group = struct("GROUP_MEMBERSHIP", { RelativeId: uint32, Attributes: uint32 });
const entry = struct("KERB_SID_AND_ATTRIBUTES", { Sid: unique(sid), Attributes: uint32 });

const info: StructType<KerbValidationInfo> = struct("KERB_VALIDATION_INFO", {
  LogonTime: filetime,
  LogoffTime: filetime,
  KickOffTime: filetime,
  PasswordLastSet: filetime,
  PasswordCanChange: filetime,
  PasswordMustChange: filetime,
  EffectiveName: text,
  FullName: text,
  LogonScript: text,
  ProfilePath: text,
  HomeDirectory: text,
  HomeDirectoryDrive: text,
  LogonCount: uint16,
  BadPasswordCount: uint16,
  UserId: uint32,
  PrimaryGroupId: uint32,
  GroupCount: uint32,
  GroupIds: unique(array(group, sized(["field", "GroupCount"]))),
  UserFlags: uint32,
  UserSessionKey: array(byte, fixed(16)),
  LogonServer: text,
  LogonDomainName: text,
  LogonDomainId: unique(sid),
  Reserved1: array(uint32, fixed(2)),
  UserAccountControl: uint32,
  SubAuthStatus: uint32,
  LastSuccessfulILogon: filetime,
  LastFailedILogon: filetime,
  FailedILogonCount: uint32,
  Reserved3: uint32,
  SidCount: uint32,
  ExtraSids: unique(array(entry, sized(["field", "SidCount"]))),
  ResourceGroupDomainSid: unique(sid),
  ResourceGroupCount: uint32,
  ResourceGroupIds: unique(array(group, sized(["field", "ResourceGroupCount"]))),
});
/** What is pickled is a pointer to it. */
const pickled = unique(info);

/** @throws NdrError */
export function decodeKerbValidationInfo(octets: Uint8Array): KerbValidationInfo {
  const value = deserialize(pickled, octets) as KerbValidationInfo | null;
  if (value === null) throw new NdrError(RPC_X_BAD_STUB_DATA, "KERB_VALIDATION_INFO", "it is null", "client");
  return value;
}

export function encodeKerbValidationInfo(value: KerbValidationInfo): Uint8Array {
  return serialize(pickled, value);
}

/** "Never", as these times write it. */
export const NEVER: PacTime = { dwLowDateTime: 0xffffffff, dwHighDateTime: 0x7fffffff };
