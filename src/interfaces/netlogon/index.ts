// Generated from netlogon.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  byte,
  char,
  defineInterface,
  enum16,
  fixed,
  guid,
  int32,
  int64,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint64,
  uint8,
  union,
  unique,
  variant,
  varying,
  wchar,
} from "opnum/codegen/v1";

/**
 * A LAN Manager logon's answer; obsolete. [MS-NRPC] 2.2.1.8.1
 * `typedef struct _NETLOGON_VALIDATION_UAS_INFO { ... } NETLOGON_VALIDATION_UAS_INFO, *PNETLOGON_VALIDATION_UAS_INFO;`
 */
export interface NETLOGON_VALIDATION_UAS_INFO {
  /** `[string] wchar_t *usrlog1_eff_name` */
  usrlog1_eff_name: string | null;
  /** `DWORD usrlog1_priv` */
  usrlog1_priv: number;
  /** `DWORD usrlog1_auth_flags` */
  usrlog1_auth_flags: number;
  /** `DWORD usrlog1_num_logons` */
  usrlog1_num_logons: number;
  /** `DWORD usrlog1_bad_pw_count` */
  usrlog1_bad_pw_count: number;
  /** `DWORD usrlog1_last_logon` */
  usrlog1_last_logon: number;
  /** `DWORD usrlog1_last_logoff` */
  usrlog1_last_logoff: number;
  /** `DWORD usrlog1_logoff_time` */
  usrlog1_logoff_time: number;
  /** `DWORD usrlog1_kickoff_time` */
  usrlog1_kickoff_time: number;
  /** `DWORD usrlog1_password_age` */
  usrlog1_password_age: number;
  /** `DWORD usrlog1_pw_can_change` */
  usrlog1_pw_can_change: number;
  /** `DWORD usrlog1_pw_must_change` */
  usrlog1_pw_must_change: number;
  /** `[string] wchar_t *usrlog1_computer` */
  usrlog1_computer: string | null;
  /** `[string] wchar_t *usrlog1_domain` */
  usrlog1_domain: string | null;
  /** `[string] wchar_t *usrlog1_script_path` */
  usrlog1_script_path: string | null;
  /** `DWORD usrlog1_reserved1` */
  usrlog1_reserved1: number;
}
export const NETLOGON_VALIDATION_UAS_INFO$: StructType<NETLOGON_VALIDATION_UAS_INFO> = /*#__PURE__*/ struct("NETLOGON_VALIDATION_UAS_INFO", {
  usrlog1_eff_name: unique(string("wchar")),
  usrlog1_priv: uint32,
  usrlog1_auth_flags: uint32,
  usrlog1_num_logons: uint32,
  usrlog1_bad_pw_count: uint32,
  usrlog1_last_logon: uint32,
  usrlog1_last_logoff: uint32,
  usrlog1_logoff_time: uint32,
  usrlog1_kickoff_time: uint32,
  usrlog1_password_age: uint32,
  usrlog1_pw_can_change: uint32,
  usrlog1_pw_must_change: uint32,
  usrlog1_computer: unique(string("wchar")),
  usrlog1_domain: unique(string("wchar")),
  usrlog1_script_path: unique(string("wchar")),
  usrlog1_reserved1: uint32,
});

/**
 * A LAN Manager logoff's answer; obsolete. [MS-NRPC] 2.2.1.8.2
 * `typedef struct _NETLOGON_LOGOFF_UAS_INFO { ... } NETLOGON_LOGOFF_UAS_INFO, *PNETLOGON_LOGOFF_UAS_INFO;`
 */
export interface NETLOGON_LOGOFF_UAS_INFO {
  /** `DWORD Duration` */
  Duration: number;
  /** `USHORT LogonCount` */
  LogonCount: number;
}
export const NETLOGON_LOGOFF_UAS_INFO$: StructType<NETLOGON_LOGOFF_UAS_INFO> = /*#__PURE__*/ struct("NETLOGON_LOGOFF_UAS_INFO", {
  Duration: uint32,
  LogonCount: uint16,
});

/**
 * A challenge or credential of 8 octets. [MS-NRPC] 2.2.1.3.4
 * `typedef struct _NETLOGON_CREDENTIAL { ... } NETLOGON_CREDENTIAL, *PNETLOGON_CREDENTIAL;`
 */
export interface NETLOGON_CREDENTIAL {
  /** `CHAR data[8]` */
  data: Uint8Array;
}
export const NETLOGON_CREDENTIAL$: StructType<NETLOGON_CREDENTIAL> = /*#__PURE__*/ struct("NETLOGON_CREDENTIAL", {
  data: array(char, fixed(8)),
});

/**
 * What shows that a call comes from who made the secure channel. [MS-NRPC] 2.2.1.1.6
 * `typedef struct _NETLOGON_AUTHENTICATOR { ... } NETLOGON_AUTHENTICATOR, *PNETLOGON_AUTHENTICATOR;`
 */
export interface NETLOGON_AUTHENTICATOR {
  /** `NETLOGON_CREDENTIAL Credential` */
  Credential: NETLOGON_CREDENTIAL;
  /** `DWORD Timestamp` */
  Timestamp: number;
}
export const NETLOGON_AUTHENTICATOR$: StructType<NETLOGON_AUTHENTICATOR> = /*#__PURE__*/ struct("NETLOGON_AUTHENTICATOR", {
  Credential: NETLOGON_CREDENTIAL$,
  Timestamp: uint32,
});

/** Kinds of logons. [MS-NRPC] 2.2.1.4.16. `typedef enum _NETLOGON_LOGON_INFO_CLASS { ... } NETLOGON_LOGON_INFO_CLASS;` */
export const NETLOGON_LOGON_INFO_CLASS = {
  NetlogonInteractiveInformation: 1,
  NetlogonNetworkInformation: 2,
  NetlogonServiceInformation: 3,
  NetlogonGenericInformation: 4,
  NetlogonInteractiveTransitiveInformation: 5,
  NetlogonNetworkTransitiveInformation: 6,
  NetlogonServiceTransitiveInformation: 7,
  NetlogonTicketLogonInformation: 8,
} as const;
export type NETLOGON_LOGON_INFO_CLASS = (typeof NETLOGON_LOGON_INFO_CLASS)[keyof typeof NETLOGON_LOGON_INFO_CLASS] | (number & {});
export const NETLOGON_LOGON_INFO_CLASS$: Type<NETLOGON_LOGON_INFO_CLASS> = /*#__PURE__*/ enum16("NETLOGON_LOGON_INFO_CLASS", NETLOGON_LOGON_INFO_CLASS);

/** Counted text. [MS-NRPC] 2.2.1.1.3. `typedef struct _UNICODE_STRING { ... } UNICODE_STRING, *PUNICODE_STRING;` */
export interface UNICODE_STRING {
  /** `USHORT Length` */
  Length?: number;
  /** `USHORT MaximumLength` */
  MaximumLength?: number;
  /**
   * The specification says unsigned short, which travels as WCHAR does and would not be a text.
   * `[size_is(MaximumLength / 2), length_is((Length) / 2)] WCHAR *Buffer`
   */
  Buffer: string | null;
}
export const UNICODE_STRING$: StructType<UNICODE_STRING> = /*#__PURE__*/ struct("UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});

/** A number of 64 bits as two halves. `typedef struct _OLD_LARGE_INTEGER { ... } OLD_LARGE_INTEGER, *POLD_LARGE_INTEGER;` */
export interface OLD_LARGE_INTEGER {
  /** `ULONG LowPart` */
  LowPart: number;
  /** `LONG HighPart` */
  HighPart: number;
}
export const OLD_LARGE_INTEGER$: StructType<OLD_LARGE_INTEGER> = /*#__PURE__*/ struct("OLD_LARGE_INTEGER", {
  LowPart: uint32,
  HighPart: int32,
});

/**
 * Who logs on and from where. [MS-NRPC] 2.2.1.4.15
 * `typedef struct _NETLOGON_LOGON_IDENTITY_INFO { ... } NETLOGON_LOGON_IDENTITY_INFO, *PNETLOGON_LOGON_IDENTITY_INFO;`
 */
export interface NETLOGON_LOGON_IDENTITY_INFO {
  /** `UNICODE_STRING LogonDomainName` */
  LogonDomainName: UNICODE_STRING;
  /** `ULONG ParameterControl` */
  ParameterControl: number;
  /** `OLD_LARGE_INTEGER Reserved` */
  Reserved: OLD_LARGE_INTEGER;
  /** `UNICODE_STRING UserName` */
  UserName: UNICODE_STRING;
  /** `UNICODE_STRING Workstation` */
  Workstation: UNICODE_STRING;
}
export const NETLOGON_LOGON_IDENTITY_INFO$: StructType<NETLOGON_LOGON_IDENTITY_INFO> = /*#__PURE__*/ struct("NETLOGON_LOGON_IDENTITY_INFO", {
  LogonDomainName: UNICODE_STRING$,
  ParameterControl: uint32,
  Reserved: OLD_LARGE_INTEGER$,
  UserName: UNICODE_STRING$,
  Workstation: UNICODE_STRING$,
});

/** 8 encrypted octets. [MS-NRPC] 2.2.1.1.1. `typedef struct _CYPHER_BLOCK { ... } CYPHER_BLOCK, *PCYPHER_BLOCK;` */
export interface CYPHER_BLOCK {
  /** `CHAR data[8]` */
  data: Uint8Array;
}
export const CYPHER_BLOCK$: StructType<CYPHER_BLOCK> = /*#__PURE__*/ struct("CYPHER_BLOCK", {
  data: array(char, fixed(8)),
});

/**
 * A password's LM hash. [MS-NRPC] 2.2.1.1.4
 * `typedef struct _LM_OWF_PASSWORD { ... } LM_OWF_PASSWORD, *PLM_OWF_PASSWORD, ENCRYPTED_LM_OWF_PASSWORD, *PENCRYPTED_LM_OWF_PASSWORD;`
 */
export interface LM_OWF_PASSWORD {
  /** `CYPHER_BLOCK data[2]` */
  data: CYPHER_BLOCK[];
}
export const LM_OWF_PASSWORD$: StructType<LM_OWF_PASSWORD> = /*#__PURE__*/ struct("LM_OWF_PASSWORD", {
  data: array(CYPHER_BLOCK$, fixed(2)),
});

/**
 * A password's NT hash. [MS-NRPC] 2.2.1.1.5
 * `typedef struct _NT_OWF_PASSWORD { ... } NT_OWF_PASSWORD, *PNT_OWF_PASSWORD, ENCRYPTED_NT_OWF_PASSWORD, *PENCRYPTED_NT_OWF_PASSWORD;`
 */
export interface NT_OWF_PASSWORD {
  /** `CYPHER_BLOCK data[2]` */
  data: CYPHER_BLOCK[];
}
export const NT_OWF_PASSWORD$: StructType<NT_OWF_PASSWORD> = /*#__PURE__*/ struct("NT_OWF_PASSWORD", {
  data: array(CYPHER_BLOCK$, fixed(2)),
});

/**
 * An interactive logon. [MS-NRPC] 2.2.1.4.3
 * `typedef struct _NETLOGON_INTERACTIVE_INFO { ... } NETLOGON_INTERACTIVE_INFO, *PNETLOGON_INTERACTIVE_INFO;`
 */
export interface NETLOGON_INTERACTIVE_INFO {
  /** `NETLOGON_LOGON_IDENTITY_INFO Identity` */
  Identity: NETLOGON_LOGON_IDENTITY_INFO;
  /** `LM_OWF_PASSWORD LmOwfPassword` */
  LmOwfPassword: LM_OWF_PASSWORD;
  /** `NT_OWF_PASSWORD NtOwfPassword` */
  NtOwfPassword: NT_OWF_PASSWORD;
}
export const NETLOGON_INTERACTIVE_INFO$: StructType<NETLOGON_INTERACTIVE_INFO> = /*#__PURE__*/ struct("NETLOGON_INTERACTIVE_INFO", {
  Identity: NETLOGON_LOGON_IDENTITY_INFO$,
  LmOwfPassword: LM_OWF_PASSWORD$,
  NtOwfPassword: NT_OWF_PASSWORD$,
});

/**
 * A service's logon. [MS-NRPC] 2.2.1.4.4
 * `typedef struct _NETLOGON_SERVICE_INFO { ... } NETLOGON_SERVICE_INFO, *PNETLOGON_SERVICE_INFO;`
 */
export interface NETLOGON_SERVICE_INFO {
  /** `NETLOGON_LOGON_IDENTITY_INFO Identity` */
  Identity: NETLOGON_LOGON_IDENTITY_INFO;
  /** `LM_OWF_PASSWORD LmOwfPassword` */
  LmOwfPassword: LM_OWF_PASSWORD;
  /** `NT_OWF_PASSWORD NtOwfPassword` */
  NtOwfPassword: NT_OWF_PASSWORD;
}
export const NETLOGON_SERVICE_INFO$: StructType<NETLOGON_SERVICE_INFO> = /*#__PURE__*/ struct("NETLOGON_SERVICE_INFO", {
  Identity: NETLOGON_LOGON_IDENTITY_INFO$,
  LmOwfPassword: LM_OWF_PASSWORD$,
  NtOwfPassword: NT_OWF_PASSWORD$,
});

/** A challenge of 8 octets. [MS-NRPC] 2.2.1.4.1. `typedef struct { ... } LM_CHALLENGE;` */
export interface LM_CHALLENGE {
  /** `CHAR data[8]` */
  data: Uint8Array;
}
export const LM_CHALLENGE$: StructType<LM_CHALLENGE> = /*#__PURE__*/ struct("LM_CHALLENGE", {
  data: array(char, fixed(8)),
});

/** Counted text of single octets. [MS-NRPC] 2.2.1.1.2. `typedef struct _STRING { ... } STRING, *PSTRING;` */
export interface STRING {
  /** `USHORT Length` */
  Length?: number;
  /** `USHORT MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength), length_is(Length)] CHAR *Buffer` */
  Buffer: Uint8Array | null;
}
export const STRING$: StructType<STRING> = /*#__PURE__*/ struct("STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(char, varying(["field", "MaximumLength"], ["field", "Length"]))),
});

/**
 * A network logon: challenge and responses. [MS-NRPC] 2.2.1.4.5
 * `typedef struct _NETLOGON_NETWORK_INFO { ... } NETLOGON_NETWORK_INFO, *PNETLOGON_NETWORK_INFO;`
 */
export interface NETLOGON_NETWORK_INFO {
  /** `NETLOGON_LOGON_IDENTITY_INFO Identity` */
  Identity: NETLOGON_LOGON_IDENTITY_INFO;
  /** `LM_CHALLENGE LmChallenge` */
  LmChallenge: LM_CHALLENGE;
  /** `STRING NtChallengeResponse` */
  NtChallengeResponse: STRING;
  /** `STRING LmChallengeResponse` */
  LmChallengeResponse: STRING;
}
export const NETLOGON_NETWORK_INFO$: StructType<NETLOGON_NETWORK_INFO> = /*#__PURE__*/ struct("NETLOGON_NETWORK_INFO", {
  Identity: NETLOGON_LOGON_IDENTITY_INFO$,
  LmChallenge: LM_CHALLENGE$,
  NtChallengeResponse: STRING$,
  LmChallengeResponse: STRING$,
});

/**
 * A message for a security package. [MS-NRPC] 2.2.1.4.2
 * `typedef struct _NETLOGON_GENERIC_INFO { ... } NETLOGON_GENERIC_INFO, *PNETLOGON_GENERIC_INFO;`
 */
export interface NETLOGON_GENERIC_INFO {
  /** `NETLOGON_LOGON_IDENTITY_INFO Identity` */
  Identity: NETLOGON_LOGON_IDENTITY_INFO;
  /** `UNICODE_STRING PackageName` */
  PackageName: UNICODE_STRING;
  /** `ULONG DataLength` */
  DataLength?: number;
  /** `[size_is(DataLength)] UCHAR *LogonData` */
  LogonData: Uint8Array | null;
}
export const NETLOGON_GENERIC_INFO$: StructType<NETLOGON_GENERIC_INFO> = /*#__PURE__*/ struct("NETLOGON_GENERIC_INFO", {
  Identity: NETLOGON_LOGON_IDENTITY_INFO$,
  PackageName: UNICODE_STRING$,
  DataLength: uint32,
  LogonData: unique(array(uint8, sized(["field", "DataLength"]))),
});

/**
 * A logon with Kerberos tickets. [MS-NRPC] 2.2.1.4.19
 * `typedef struct _NETLOGON_TICKET_LOGON_INFO { ... } NETLOGON_TICKET_LOGON_INFO, *PNETLOGON_TICKET_LOGON_INFO;`
 */
export interface NETLOGON_TICKET_LOGON_INFO {
  /** `NETLOGON_LOGON_IDENTITY_INFO Identity` */
  Identity: NETLOGON_LOGON_IDENTITY_INFO;
  /** `ULONGLONG RequestOptions` */
  RequestOptions: bigint;
  /** `ULONG ServiceTicketLength` */
  ServiceTicketLength?: number;
  /** `[size_is(ServiceTicketLength)] PUCHAR ServiceTicket` */
  ServiceTicket: Uint8Array | null;
  /** `ULONG AdditionalTicketLength` */
  AdditionalTicketLength?: number;
  /** `[size_is(AdditionalTicketLength)] PUCHAR AdditionalTicket` */
  AdditionalTicket: Uint8Array | null;
}
export const NETLOGON_TICKET_LOGON_INFO$: StructType<NETLOGON_TICKET_LOGON_INFO> = /*#__PURE__*/ struct("NETLOGON_TICKET_LOGON_INFO", {
  Identity: NETLOGON_LOGON_IDENTITY_INFO$,
  RequestOptions: uint64,
  ServiceTicketLength: uint32,
  ServiceTicket: unique(array(uint8, sized(["field", "ServiceTicketLength"]))),
  AdditionalTicketLength: uint32,
  AdditionalTicket: unique(array(uint8, sized(["field", "AdditionalTicketLength"]))),
});

/**
 * A logon by its kind. [MS-NRPC] 2.2.1.4.6
 * `typedef [switch_type(NETLOGON_LOGON_INFO_CLASS)] union _NETLOGON_LEVEL { ... } NETLOGON_LEVEL, *PNETLOGON_LEVEL;`
 */
export type NETLOGON_LEVEL =
  | {
      tag: 1;
      /** `[case(NetlogonInteractiveInformation)] PNETLOGON_INTERACTIVE_INFO LogonInteractive` */
      LogonInteractive: NETLOGON_INTERACTIVE_INFO | null;
    }
  | {
      tag: 5;
      /** `[case(NetlogonInteractiveTransitiveInformation)] PNETLOGON_INTERACTIVE_INFO LogonInteractiveTransitive` */
      LogonInteractiveTransitive: NETLOGON_INTERACTIVE_INFO | null;
    }
  | {
      tag: 3;
      /** `[case(NetlogonServiceInformation)] PNETLOGON_SERVICE_INFO LogonService` */
      LogonService: NETLOGON_SERVICE_INFO | null;
    }
  | {
      tag: 7;
      /** `[case(NetlogonServiceTransitiveInformation)] PNETLOGON_SERVICE_INFO LogonServiceTransitive` */
      LogonServiceTransitive: NETLOGON_SERVICE_INFO | null;
    }
  | {
      tag: 2;
      /** `[case(NetlogonNetworkInformation)] PNETLOGON_NETWORK_INFO LogonNetwork` */
      LogonNetwork: NETLOGON_NETWORK_INFO | null;
    }
  | {
      tag: 6;
      /** `[case(NetlogonNetworkTransitiveInformation)] PNETLOGON_NETWORK_INFO LogonNetworkTransitive` */
      LogonNetworkTransitive: NETLOGON_NETWORK_INFO | null;
    }
  | {
      tag: 4;
      /** `[case(NetlogonGenericInformation)] PNETLOGON_GENERIC_INFO LogonGeneric` */
      LogonGeneric: NETLOGON_GENERIC_INFO | null;
    }
  | {
      tag: 8;
      /** `[case(NetlogonTicketLogonInformation)] PNETLOGON_TICKET_LOGON_INFO LogonTicket` */
      LogonTicket: NETLOGON_TICKET_LOGON_INFO | null;
    }
  | { tag: number; LogonInteractive?: never; LogonInteractiveTransitive?: never; LogonService?: never; LogonServiceTransitive?: never; LogonNetwork?: never; LogonNetworkTransitive?: never; LogonGeneric?: never; LogonTicket?: never; };
export const NETLOGON_LEVEL$: UnionType<NETLOGON_LEVEL> = /*#__PURE__*/ union("NETLOGON_LEVEL", {
  encapsulated: false,
  tagName: "tag",
  tag: NETLOGON_LOGON_INFO_CLASS$,
  arms: [
    arm("LogonInteractive", [1], unique(NETLOGON_INTERACTIVE_INFO$)),
    arm("LogonInteractiveTransitive", [5], unique(NETLOGON_INTERACTIVE_INFO$)),
    arm("LogonService", [3], unique(NETLOGON_SERVICE_INFO$)),
    arm("LogonServiceTransitive", [7], unique(NETLOGON_SERVICE_INFO$)),
    arm("LogonNetwork", [2], unique(NETLOGON_NETWORK_INFO$)),
    arm("LogonNetworkTransitive", [6], unique(NETLOGON_NETWORK_INFO$)),
    arm("LogonGeneric", [4], unique(NETLOGON_GENERIC_INFO$)),
    arm("LogonTicket", [8], unique(NETLOGON_TICKET_LOGON_INFO$)),
  ],
  default: arm("", [], null),
  ms: true,
});

const NETLOGON_LEVEL$1: UnionType = /*#__PURE__*/ variant(NETLOGON_LEVEL$, { switchIs: ["field", "LogonLevel"] });

/**
 * Forms of the answer to a logon. [MS-NRPC] 2.2.1.4.17
 * `typedef enum _NETLOGON_VALIDATION_INFO_CLASS { ... } NETLOGON_VALIDATION_INFO_CLASS;`
 */
export const NETLOGON_VALIDATION_INFO_CLASS = {
  NetlogonValidationUasInfo: 1,
  NetlogonValidationSamInfo: 2,
  NetlogonValidationSamInfo2: 3,
  NetlogonValidationGenericInfo: 4,
  NetlogonValidationGenericInfo2: 5,
  NetlogonValidationSamInfo4: 6,
  NetlogonValidationTicketLogon: 7,
} as const;
export type NETLOGON_VALIDATION_INFO_CLASS = (typeof NETLOGON_VALIDATION_INFO_CLASS)[keyof typeof NETLOGON_VALIDATION_INFO_CLASS] | (number & {});
export const NETLOGON_VALIDATION_INFO_CLASS$: Type<NETLOGON_VALIDATION_INFO_CLASS> = /*#__PURE__*/ enum16("NETLOGON_VALIDATION_INFO_CLASS", NETLOGON_VALIDATION_INFO_CLASS);

/**
 * A group's RID and SE_GROUP_* bits. [MS-NRPC] 2.2.1.4.10
 * `typedef struct _GROUP_MEMBERSHIP { ... } GROUP_MEMBERSHIP, *PGROUP_MEMBERSHIP;`
 */
export interface GROUP_MEMBERSHIP {
  /** `ULONG RelativeId` */
  RelativeId: number;
  /** `ULONG Attributes` */
  Attributes: number;
}
export const GROUP_MEMBERSHIP$: StructType<GROUP_MEMBERSHIP> = /*#__PURE__*/ struct("GROUP_MEMBERSHIP", {
  RelativeId: uint32,
  Attributes: uint32,
});

/** A session's key. [MS-NRPC] 2.2.1.4.9. `typedef struct _USER_SESSION_KEY { ... } USER_SESSION_KEY, *PUSER_SESSION_KEY;` */
export interface USER_SESSION_KEY {
  /** `CYPHER_BLOCK data[2]` */
  data: CYPHER_BLOCK[];
}
export const USER_SESSION_KEY$: StructType<USER_SESSION_KEY> = /*#__PURE__*/ struct("USER_SESSION_KEY", {
  data: array(CYPHER_BLOCK$, fixed(2)),
});

/**
 * Who gave out an identity: 6 octets, big-endian. [MS-DTYP] 2.4.1.1
 * `typedef struct _RPC_SID_IDENTIFIER_AUTHORITY { ... } RPC_SID_IDENTIFIER_AUTHORITY;`
 */
export interface RPC_SID_IDENTIFIER_AUTHORITY {
  /** `byte Value[6]` */
  Value: Uint8Array;
}
export const RPC_SID_IDENTIFIER_AUTHORITY$: StructType<RPC_SID_IDENTIFIER_AUTHORITY> = /*#__PURE__*/ struct("RPC_SID_IDENTIFIER_AUTHORITY", {
  Value: array(byte, fixed(6)),
});

/** An identity: S-1-authority-sub-sub-... [MS-DTYP] 2.4.2.3. `typedef struct _RPC_SID { ... } RPC_SID, *PRPC_SID, *PSID;` */
export interface RPC_SID {
  /** 1. `unsigned char Revision` */
  Revision: number;
  /** At most 15. `unsigned char SubAuthorityCount` */
  SubAuthorityCount?: number;
  /** `RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority` */
  IdentifierAuthority: RPC_SID_IDENTIFIER_AUTHORITY;
  /** `[size_is(SubAuthorityCount)] unsigned long SubAuthority[]` */
  SubAuthority: number[];
}
export const RPC_SID$: StructType<RPC_SID> = /*#__PURE__*/ struct("RPC_SID", {
  Revision: uint8,
  SubAuthorityCount: uint8,
  IdentifierAuthority: RPC_SID_IDENTIFIER_AUTHORITY$,
  SubAuthority: array(uint32, sized(["field", "SubAuthorityCount"])),
});

/**
 * Who logged on: account, groups, times. [MS-NRPC] 2.2.1.4.11
 * `typedef struct _NETLOGON_VALIDATION_SAM_INFO { ... } NETLOGON_VALIDATION_SAM_INFO, *PNETLOGON_VALIDATION_SAM_INFO;`
 */
export interface NETLOGON_VALIDATION_SAM_INFO {
  /** `OLD_LARGE_INTEGER LogonTime` */
  LogonTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LogoffTime` */
  LogoffTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER KickOffTime` */
  KickOffTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordCanChange` */
  PasswordCanChange: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordMustChange` */
  PasswordMustChange: OLD_LARGE_INTEGER;
  /** `UNICODE_STRING EffectiveName` */
  EffectiveName: UNICODE_STRING;
  /** `UNICODE_STRING FullName` */
  FullName: UNICODE_STRING;
  /** `UNICODE_STRING LogonScript` */
  LogonScript: UNICODE_STRING;
  /** `UNICODE_STRING ProfilePath` */
  ProfilePath: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectory` */
  HomeDirectory: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: UNICODE_STRING;
  /** `USHORT LogonCount` */
  LogonCount: number;
  /** `USHORT BadPasswordCount` */
  BadPasswordCount: number;
  /** `ULONG UserId` */
  UserId: number;
  /** `ULONG PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `[range(0, 2048)] ULONG GroupCount` */
  GroupCount?: number;
  /** `[size_is(GroupCount)] PGROUP_MEMBERSHIP GroupIds` */
  GroupIds: GROUP_MEMBERSHIP[] | null;
  /** `ULONG UserFlags` */
  UserFlags: number;
  /** `USER_SESSION_KEY UserSessionKey` */
  UserSessionKey: USER_SESSION_KEY;
  /** `UNICODE_STRING LogonServer` */
  LogonServer: UNICODE_STRING;
  /** `UNICODE_STRING LogonDomainName` */
  LogonDomainName: UNICODE_STRING;
  /** `PRPC_SID LogonDomainId` */
  LogonDomainId: RPC_SID | null;
  /** `ULONG ExpansionRoom[10]` */
  ExpansionRoom: number[];
}
export const NETLOGON_VALIDATION_SAM_INFO$: StructType<NETLOGON_VALIDATION_SAM_INFO> = /*#__PURE__*/ struct("NETLOGON_VALIDATION_SAM_INFO", {
  LogonTime: OLD_LARGE_INTEGER$,
  LogoffTime: OLD_LARGE_INTEGER$,
  KickOffTime: OLD_LARGE_INTEGER$,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  PasswordCanChange: OLD_LARGE_INTEGER$,
  PasswordMustChange: OLD_LARGE_INTEGER$,
  EffectiveName: UNICODE_STRING$,
  FullName: UNICODE_STRING$,
  LogonScript: UNICODE_STRING$,
  ProfilePath: UNICODE_STRING$,
  HomeDirectory: UNICODE_STRING$,
  HomeDirectoryDrive: UNICODE_STRING$,
  LogonCount: uint16,
  BadPasswordCount: uint16,
  UserId: uint32,
  PrimaryGroupId: uint32,
  GroupCount: range(uint32, 0, 2048),
  GroupIds: unique(array(GROUP_MEMBERSHIP$, sized(["field", "GroupCount"]))),
  UserFlags: uint32,
  UserSessionKey: USER_SESSION_KEY$,
  LogonServer: UNICODE_STRING$,
  LogonDomainName: UNICODE_STRING$,
  LogonDomainId: unique(RPC_SID$),
  ExpansionRoom: array(uint32, fixed(10)),
});

/**
 * A SID and SE_GROUP_* bits. [MS-NRPC] 2.2.1.4.7
 * `typedef struct _NETLOGON_SID_AND_ATTRIBUTES { ... } NETLOGON_SID_AND_ATTRIBUTES, *PNETLOGON_SID_AND_ATTRIBUTES;`
 */
export interface NETLOGON_SID_AND_ATTRIBUTES {
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
  /** `ULONG Attributes` */
  Attributes: number;
}
export const NETLOGON_SID_AND_ATTRIBUTES$: StructType<NETLOGON_SID_AND_ATTRIBUTES> = /*#__PURE__*/ struct("NETLOGON_SID_AND_ATTRIBUTES", {
  Sid: unique(RPC_SID$),
  Attributes: uint32,
});

/**
 * NETLOGON_VALIDATION_SAM_INFO, and SIDs of other domains. [MS-NRPC] 2.2.1.4.12
 * `typedef struct _NETLOGON_VALIDATION_SAM_INFO2 { ... } NETLOGON_VALIDATION_SAM_INFO2, *PNETLOGON_VALIDATION_SAM_INFO2;`
 */
export interface NETLOGON_VALIDATION_SAM_INFO2 {
  /** `OLD_LARGE_INTEGER LogonTime` */
  LogonTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LogoffTime` */
  LogoffTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER KickOffTime` */
  KickOffTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordCanChange` */
  PasswordCanChange: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordMustChange` */
  PasswordMustChange: OLD_LARGE_INTEGER;
  /** `UNICODE_STRING EffectiveName` */
  EffectiveName: UNICODE_STRING;
  /** `UNICODE_STRING FullName` */
  FullName: UNICODE_STRING;
  /** `UNICODE_STRING LogonScript` */
  LogonScript: UNICODE_STRING;
  /** `UNICODE_STRING ProfilePath` */
  ProfilePath: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectory` */
  HomeDirectory: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: UNICODE_STRING;
  /** `USHORT LogonCount` */
  LogonCount: number;
  /** `USHORT BadPasswordCount` */
  BadPasswordCount: number;
  /** `ULONG UserId` */
  UserId: number;
  /** `ULONG PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `[range(0, 2048)] ULONG GroupCount` */
  GroupCount?: number;
  /** `[size_is(GroupCount)] PGROUP_MEMBERSHIP GroupIds` */
  GroupIds: GROUP_MEMBERSHIP[] | null;
  /** `ULONG UserFlags` */
  UserFlags: number;
  /** `USER_SESSION_KEY UserSessionKey` */
  UserSessionKey: USER_SESSION_KEY;
  /** `UNICODE_STRING LogonServer` */
  LogonServer: UNICODE_STRING;
  /** `UNICODE_STRING LogonDomainName` */
  LogonDomainName: UNICODE_STRING;
  /** `PRPC_SID LogonDomainId` */
  LogonDomainId: RPC_SID | null;
  /** `ULONG ExpansionRoom[10]` */
  ExpansionRoom: number[];
  /** `[range(0, 2048)] ULONG SidCount` */
  SidCount?: number;
  /** `[size_is(SidCount)] PNETLOGON_SID_AND_ATTRIBUTES ExtraSids` */
  ExtraSids: NETLOGON_SID_AND_ATTRIBUTES[] | null;
}
export const NETLOGON_VALIDATION_SAM_INFO2$: StructType<NETLOGON_VALIDATION_SAM_INFO2> = /*#__PURE__*/ struct("NETLOGON_VALIDATION_SAM_INFO2", {
  LogonTime: OLD_LARGE_INTEGER$,
  LogoffTime: OLD_LARGE_INTEGER$,
  KickOffTime: OLD_LARGE_INTEGER$,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  PasswordCanChange: OLD_LARGE_INTEGER$,
  PasswordMustChange: OLD_LARGE_INTEGER$,
  EffectiveName: UNICODE_STRING$,
  FullName: UNICODE_STRING$,
  LogonScript: UNICODE_STRING$,
  ProfilePath: UNICODE_STRING$,
  HomeDirectory: UNICODE_STRING$,
  HomeDirectoryDrive: UNICODE_STRING$,
  LogonCount: uint16,
  BadPasswordCount: uint16,
  UserId: uint32,
  PrimaryGroupId: uint32,
  GroupCount: range(uint32, 0, 2048),
  GroupIds: unique(array(GROUP_MEMBERSHIP$, sized(["field", "GroupCount"]))),
  UserFlags: uint32,
  UserSessionKey: USER_SESSION_KEY$,
  LogonServer: UNICODE_STRING$,
  LogonDomainName: UNICODE_STRING$,
  LogonDomainId: unique(RPC_SID$),
  ExpansionRoom: array(uint32, fixed(10)),
  SidCount: range(uint32, 0, 2048),
  ExtraSids: unique(array(NETLOGON_SID_AND_ATTRIBUTES$, sized(["field", "SidCount"]))),
});

/**
 * What a security package answers. [MS-NRPC] 2.2.1.4.8
 * `typedef struct _NETLOGON_VALIDATION_GENERIC_INFO2 { ... } NETLOGON_VALIDATION_GENERIC_INFO2, *PNETLOGON_VALIDATION_GENERIC_INFO2;`
 */
export interface NETLOGON_VALIDATION_GENERIC_INFO2 {
  /** `ULONG DataLength` */
  DataLength?: number;
  /** `[size_is(DataLength)] UCHAR *ValidationData` */
  ValidationData: Uint8Array | null;
}
export const NETLOGON_VALIDATION_GENERIC_INFO2$: StructType<NETLOGON_VALIDATION_GENERIC_INFO2> = /*#__PURE__*/ struct("NETLOGON_VALIDATION_GENERIC_INFO2", {
  DataLength: uint32,
  ValidationData: unique(array(uint8, sized(["field", "DataLength"]))),
});

/**
 * NETLOGON_VALIDATION_SAM_INFO2, and names of the domain and user. [MS-NRPC] 2.2.1.4.13
 * `typedef struct _NETLOGON_VALIDATION_SAM_INFO4 { ... } NETLOGON_VALIDATION_SAM_INFO4, *PNETLOGON_VALIDATION_SAM_INFO4;`
 */
export interface NETLOGON_VALIDATION_SAM_INFO4 {
  /** `OLD_LARGE_INTEGER LogonTime` */
  LogonTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LogoffTime` */
  LogoffTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER KickOffTime` */
  KickOffTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordCanChange` */
  PasswordCanChange: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordMustChange` */
  PasswordMustChange: OLD_LARGE_INTEGER;
  /** `UNICODE_STRING EffectiveName` */
  EffectiveName: UNICODE_STRING;
  /** `UNICODE_STRING FullName` */
  FullName: UNICODE_STRING;
  /** `UNICODE_STRING LogonScript` */
  LogonScript: UNICODE_STRING;
  /** `UNICODE_STRING ProfilePath` */
  ProfilePath: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectory` */
  HomeDirectory: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: UNICODE_STRING;
  /** `unsigned short LogonCount` */
  LogonCount: number;
  /** `unsigned short BadPasswordCount` */
  BadPasswordCount: number;
  /** `unsigned long UserId` */
  UserId: number;
  /** `unsigned long PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `[range(0, 2048)] unsigned long GroupCount` */
  GroupCount?: number;
  /** `[size_is(GroupCount)] PGROUP_MEMBERSHIP GroupIds` */
  GroupIds: GROUP_MEMBERSHIP[] | null;
  /** `unsigned long UserFlags` */
  UserFlags: number;
  /** `USER_SESSION_KEY UserSessionKey` */
  UserSessionKey: USER_SESSION_KEY;
  /** `UNICODE_STRING LogonServer` */
  LogonServer: UNICODE_STRING;
  /** `UNICODE_STRING LogonDomainName` */
  LogonDomainName: UNICODE_STRING;
  /** `PRPC_SID LogonDomainId` */
  LogonDomainId: RPC_SID | null;
  /** `unsigned char LMKey[8]` */
  LMKey: Uint8Array;
  /** `ULONG UserAccountControl` */
  UserAccountControl: number;
  /** `ULONG SubAuthStatus` */
  SubAuthStatus: number;
  /** `OLD_LARGE_INTEGER LastSuccessfulILogon` */
  LastSuccessfulILogon: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LastFailedILogon` */
  LastFailedILogon: OLD_LARGE_INTEGER;
  /** `ULONG FailedILogonCount` */
  FailedILogonCount: number;
  /** `ULONG Reserved4[1]` */
  Reserved4: number[];
  /** `[range(0, 2048)] unsigned long SidCount` */
  SidCount?: number;
  /** `[size_is(SidCount)] PNETLOGON_SID_AND_ATTRIBUTES ExtraSids` */
  ExtraSids: NETLOGON_SID_AND_ATTRIBUTES[] | null;
  /** `UNICODE_STRING DnsLogonDomainName` */
  DnsLogonDomainName: UNICODE_STRING;
  /** `UNICODE_STRING Upn` */
  Upn: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString1` */
  ExpansionString1: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString2` */
  ExpansionString2: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString3` */
  ExpansionString3: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString4` */
  ExpansionString4: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString5` */
  ExpansionString5: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString6` */
  ExpansionString6: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString7` */
  ExpansionString7: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString8` */
  ExpansionString8: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString9` */
  ExpansionString9: UNICODE_STRING;
  /** `UNICODE_STRING ExpansionString10` */
  ExpansionString10: UNICODE_STRING;
}
export const NETLOGON_VALIDATION_SAM_INFO4$: StructType<NETLOGON_VALIDATION_SAM_INFO4> = /*#__PURE__*/ struct("NETLOGON_VALIDATION_SAM_INFO4", {
  LogonTime: OLD_LARGE_INTEGER$,
  LogoffTime: OLD_LARGE_INTEGER$,
  KickOffTime: OLD_LARGE_INTEGER$,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  PasswordCanChange: OLD_LARGE_INTEGER$,
  PasswordMustChange: OLD_LARGE_INTEGER$,
  EffectiveName: UNICODE_STRING$,
  FullName: UNICODE_STRING$,
  LogonScript: UNICODE_STRING$,
  ProfilePath: UNICODE_STRING$,
  HomeDirectory: UNICODE_STRING$,
  HomeDirectoryDrive: UNICODE_STRING$,
  LogonCount: uint16,
  BadPasswordCount: uint16,
  UserId: uint32,
  PrimaryGroupId: uint32,
  GroupCount: range(uint32, 0, 2048),
  GroupIds: unique(array(GROUP_MEMBERSHIP$, sized(["field", "GroupCount"]))),
  UserFlags: uint32,
  UserSessionKey: USER_SESSION_KEY$,
  LogonServer: UNICODE_STRING$,
  LogonDomainName: UNICODE_STRING$,
  LogonDomainId: unique(RPC_SID$),
  LMKey: array(uint8, fixed(8)),
  UserAccountControl: uint32,
  SubAuthStatus: uint32,
  LastSuccessfulILogon: OLD_LARGE_INTEGER$,
  LastFailedILogon: OLD_LARGE_INTEGER$,
  FailedILogonCount: uint32,
  Reserved4: array(uint32, fixed(1)),
  SidCount: range(uint32, 0, 2048),
  ExtraSids: unique(array(NETLOGON_SID_AND_ATTRIBUTES$, sized(["field", "SidCount"]))),
  DnsLogonDomainName: UNICODE_STRING$,
  Upn: UNICODE_STRING$,
  ExpansionString1: UNICODE_STRING$,
  ExpansionString2: UNICODE_STRING$,
  ExpansionString3: UNICODE_STRING$,
  ExpansionString4: UNICODE_STRING$,
  ExpansionString5: UNICODE_STRING$,
  ExpansionString6: UNICODE_STRING$,
  ExpansionString7: UNICODE_STRING$,
  ExpansionString8: UNICODE_STRING$,
  ExpansionString9: UNICODE_STRING$,
  ExpansionString10: UNICODE_STRING$,
});

/**
 * The answer to a logon with Kerberos tickets. [MS-NRPC] 2.2.1.4.20
 * `typedef struct _NETLOGON_VALIDATION_TICKET_LOGON { ... } NETLOGON_VALIDATION_TICKET_LOGON, *PNETLOGON_VALIDATION_TICKET_LOGON;`
 */
export interface NETLOGON_VALIDATION_TICKET_LOGON {
  /** `ULONGLONG Results` */
  Results: bigint;
  /** `NTSTATUS KerberosStatus` */
  KerberosStatus: number;
  /** `NTSTATUS NetlogonStatus` */
  NetlogonStatus: number;
  /** `UNICODE_STRING SourceOfStatus` */
  SourceOfStatus: UNICODE_STRING;
  /** `PNETLOGON_VALIDATION_SAM_INFO4 UserInformation` */
  UserInformation: NETLOGON_VALIDATION_SAM_INFO4 | null;
  /** `PNETLOGON_VALIDATION_SAM_INFO4 DeviceInformation` */
  DeviceInformation: NETLOGON_VALIDATION_SAM_INFO4 | null;
  /** `ULONG UserClaimsLength` */
  UserClaimsLength?: number;
  /** `[size_is(UserClaimsLength)] PUCHAR UserClaims` */
  UserClaims: Uint8Array | null;
  /** `ULONG DeviceClaimsLength` */
  DeviceClaimsLength?: number;
  /** `[size_is(DeviceClaimsLength)] PUCHAR DeviceClaims` */
  DeviceClaims: Uint8Array | null;
}
export const NETLOGON_VALIDATION_TICKET_LOGON$: StructType<NETLOGON_VALIDATION_TICKET_LOGON> = /*#__PURE__*/ struct("NETLOGON_VALIDATION_TICKET_LOGON", {
  Results: uint64,
  KerberosStatus: int32,
  NetlogonStatus: int32,
  SourceOfStatus: UNICODE_STRING$,
  UserInformation: unique(NETLOGON_VALIDATION_SAM_INFO4$),
  DeviceInformation: unique(NETLOGON_VALIDATION_SAM_INFO4$),
  UserClaimsLength: uint32,
  UserClaims: unique(array(uint8, sized(["field", "UserClaimsLength"]))),
  DeviceClaimsLength: uint32,
  DeviceClaims: unique(array(uint8, sized(["field", "DeviceClaimsLength"]))),
});

/**
 * The answer to a logon by its form. [MS-NRPC] 2.2.1.4.14
 * `typedef [switch_type(enum _NETLOGON_VALIDATION_INFO_CLASS)] union _NETLOGON_VALIDATION { ... } NETLOGON_VALIDATION, *PNETLOGON_VALIDATION;`
 */
export type NETLOGON_VALIDATION =
  | {
      tag: 2;
      /** `[case(NetlogonValidationSamInfo)] PNETLOGON_VALIDATION_SAM_INFO ValidationSam` */
      ValidationSam: NETLOGON_VALIDATION_SAM_INFO | null;
    }
  | {
      tag: 3;
      /** `[case(NetlogonValidationSamInfo2)] PNETLOGON_VALIDATION_SAM_INFO2 ValidationSam2` */
      ValidationSam2: NETLOGON_VALIDATION_SAM_INFO2 | null;
    }
  | {
      tag: 5;
      /** `[case(NetlogonValidationGenericInfo2)] PNETLOGON_VALIDATION_GENERIC_INFO2 ValidationGeneric2` */
      ValidationGeneric2: NETLOGON_VALIDATION_GENERIC_INFO2 | null;
    }
  | {
      tag: 6;
      /** `[case(NetlogonValidationSamInfo4)] PNETLOGON_VALIDATION_SAM_INFO4 ValidationSam4` */
      ValidationSam4: NETLOGON_VALIDATION_SAM_INFO4 | null;
    }
  | {
      tag: 7;
      /** `[case(NetlogonValidationTicketLogon)] PNETLOGON_VALIDATION_TICKET_LOGON ValidationTicket` */
      ValidationTicket: NETLOGON_VALIDATION_TICKET_LOGON | null;
    }
  | { tag: number; ValidationSam?: never; ValidationSam2?: never; ValidationGeneric2?: never; ValidationSam4?: never; ValidationTicket?: never; };
export const NETLOGON_VALIDATION$: UnionType<NETLOGON_VALIDATION> = /*#__PURE__*/ union("NETLOGON_VALIDATION", {
  encapsulated: false,
  tagName: "tag",
  tag: NETLOGON_VALIDATION_INFO_CLASS$,
  arms: [
    arm("ValidationSam", [2], unique(NETLOGON_VALIDATION_SAM_INFO$)),
    arm("ValidationSam2", [3], unique(NETLOGON_VALIDATION_SAM_INFO2$)),
    arm("ValidationGeneric2", [5], unique(NETLOGON_VALIDATION_GENERIC_INFO2$)),
    arm("ValidationSam4", [6], unique(NETLOGON_VALIDATION_SAM_INFO4$)),
    arm("ValidationTicket", [7], unique(NETLOGON_VALIDATION_TICKET_LOGON$)),
  ],
  default: arm("", [], null),
  ms: true,
});

const NETLOGON_VALIDATION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_VALIDATION$, { switchIs: ["field", "ValidationLevel"] });

/**
 * What the client of a secure channel is. [MS-NRPC] 2.2.1.3.13
 * `typedef enum _NETLOGON_SECURE_CHANNEL_TYPE { ... } NETLOGON_SECURE_CHANNEL_TYPE;`
 */
export const NETLOGON_SECURE_CHANNEL_TYPE = {
  NullSecureChannel: 0,
  MsvApSecureChannel: 1,
  WorkstationSecureChannel: 2,
  TrustedDnsDomainSecureChannel: 3,
  TrustedDomainSecureChannel: 4,
  UasServerSecureChannel: 5,
  ServerSecureChannel: 6,
  CdcServerSecureChannel: 7,
} as const;
export type NETLOGON_SECURE_CHANNEL_TYPE = (typeof NETLOGON_SECURE_CHANNEL_TYPE)[keyof typeof NETLOGON_SECURE_CHANNEL_TYPE] | (number & {});
export const NETLOGON_SECURE_CHANNEL_TYPE$: Type<NETLOGON_SECURE_CHANNEL_TYPE> = /*#__PURE__*/ enum16("NETLOGON_SECURE_CHANNEL_TYPE", NETLOGON_SECURE_CHANNEL_TYPE);

/** A count of changes. [MS-NRPC] 2.2.1.5.26. `typedef struct _NLPR_MODIFIED_COUNT { ... } NLPR_MODIFIED_COUNT, *PNLPR_MODIFIED_COUNT;` */
export interface NLPR_MODIFIED_COUNT {
  /** `OLD_LARGE_INTEGER ModifiedCount` */
  ModifiedCount: OLD_LARGE_INTEGER;
}
export const NLPR_MODIFIED_COUNT$: StructType<NLPR_MODIFIED_COUNT> = /*#__PURE__*/ struct("NLPR_MODIFIED_COUNT", {
  ModifiedCount: OLD_LARGE_INTEGER$,
});

/** What changed. [MS-NRPC] 2.2.1.5.28. `typedef enum _NETLOGON_DELTA_TYPE { ... } NETLOGON_DELTA_TYPE;` */
export const NETLOGON_DELTA_TYPE = {
  AddOrChangeDomain: 1,
  AddOrChangeGroup: 2,
  DeleteGroup: 3,
  RenameGroup: 4,
  AddOrChangeUser: 5,
  DeleteUser: 6,
  RenameUser: 7,
  ChangeGroupMembership: 8,
  AddOrChangeAlias: 9,
  DeleteAlias: 10,
  RenameAlias: 11,
  ChangeAliasMembership: 12,
  AddOrChangeLsaPolicy: 13,
  AddOrChangeLsaTDomain: 14,
  DeleteLsaTDomain: 15,
  AddOrChangeLsaAccount: 16,
  DeleteLsaAccount: 17,
  AddOrChangeLsaSecret: 18,
  DeleteLsaSecret: 19,
  DeleteGroupByName: 20,
  DeleteUserByName: 21,
  SerialNumberSkip: 22,
} as const;
export type NETLOGON_DELTA_TYPE = (typeof NETLOGON_DELTA_TYPE)[keyof typeof NETLOGON_DELTA_TYPE] | (number & {});
export const NETLOGON_DELTA_TYPE$: Type<NETLOGON_DELTA_TYPE> = /*#__PURE__*/ enum16("NETLOGON_DELTA_TYPE", NETLOGON_DELTA_TYPE);

/**
 * What identifies that which changed. [MS-NRPC] 2.2.1.5.18
 * `typedef [switch_type(NETLOGON_DELTA_TYPE)] union _NETLOGON_DELTA_ID_UNION { ... } NETLOGON_DELTA_ID_UNION, *PNETLOGON_DELTA_ID_UNION;`
 */
export type NETLOGON_DELTA_ID_UNION =
  | {
      tag: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 20 | 21;
      /** `[case(AddOrChangeDomain, AddOrChangeGroup, DeleteGroup, RenameGroup, AddOrChangeUser, DeleteUser, RenameUser, ChangeGroupMembership, AddOrChangeAlias, DeleteAlias, RenameAlias, ChangeAliasMembership, DeleteGroupByName, DeleteUserByName)] ULONG Rid` */
      Rid: number;
    }
  | {
      tag: 13 | 14 | 15 | 16 | 17;
      /** `[case(AddOrChangeLsaPolicy, AddOrChangeLsaTDomain, DeleteLsaTDomain, AddOrChangeLsaAccount, DeleteLsaAccount)] PRPC_SID Sid` */
      Sid: RPC_SID | null;
    }
  | {
      tag: 18 | 19;
      /** `[case(AddOrChangeLsaSecret, DeleteLsaSecret)] [string] wchar_t *Name` */
      Name: string | null;
    }
  | { tag: number; Rid?: never; Sid?: never; Name?: never; };
export const NETLOGON_DELTA_ID_UNION$: UnionType<NETLOGON_DELTA_ID_UNION> = /*#__PURE__*/ union("NETLOGON_DELTA_ID_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: NETLOGON_DELTA_TYPE$,
  arms: [
    arm("Rid", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 21], uint32),
    arm("Sid", [13, 14, 15, 16, 17], unique(RPC_SID$)),
    arm("Name", [18, 19], unique(string("wchar"))),
  ],
  default: arm("", [], null),
  ms: true,
});

const NETLOGON_DELTA_ID_UNION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_DELTA_ID_UNION$, { switchIs: ["field", "DeltaType"] });

/**
 * A domain that changed. [MS-NRPC] 2.2.1.5.10
 * `typedef struct _NETLOGON_DELTA_DOMAIN { ... } NETLOGON_DELTA_DOMAIN, *PNETLOGON_DELTA_DOMAIN;`
 */
export interface NETLOGON_DELTA_DOMAIN {
  /** `UNICODE_STRING DomainName` */
  DomainName: UNICODE_STRING;
  /** `UNICODE_STRING OemInformation` */
  OemInformation: UNICODE_STRING;
  /** `OLD_LARGE_INTEGER ForceLogoff` */
  ForceLogoff: OLD_LARGE_INTEGER;
  /** `USHORT MinPasswordLength` */
  MinPasswordLength: number;
  /** `USHORT PasswordHistoryLength` */
  PasswordHistoryLength: number;
  /** `OLD_LARGE_INTEGER MaxPasswordAge` */
  MaxPasswordAge: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER MinPasswordAge` */
  MinPasswordAge: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER DomainModifiedCount` */
  DomainModifiedCount: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER DomainCreationTime` */
  DomainCreationTime: OLD_LARGE_INTEGER;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING DomainLockoutInformation` */
  DomainLockoutInformation: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG PasswordProperties` */
  PasswordProperties: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_DOMAIN$: StructType<NETLOGON_DELTA_DOMAIN> = /*#__PURE__*/ struct("NETLOGON_DELTA_DOMAIN", {
  DomainName: UNICODE_STRING$,
  OemInformation: UNICODE_STRING$,
  ForceLogoff: OLD_LARGE_INTEGER$,
  MinPasswordLength: uint16,
  PasswordHistoryLength: uint16,
  MaxPasswordAge: OLD_LARGE_INTEGER$,
  MinPasswordAge: OLD_LARGE_INTEGER$,
  DomainModifiedCount: OLD_LARGE_INTEGER$,
  DomainCreationTime: OLD_LARGE_INTEGER$,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  DomainLockoutInformation: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  PasswordProperties: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A group that changed. [MS-NRPC] 2.2.1.5.13
 * `typedef struct _NETLOGON_DELTA_GROUP { ... } NETLOGON_DELTA_GROUP, *PNETLOGON_DELTA_GROUP;`
 */
export interface NETLOGON_DELTA_GROUP {
  /** `UNICODE_STRING Name` */
  Name: UNICODE_STRING;
  /** `ULONG RelativeId` */
  RelativeId: number;
  /** `ULONG Attributes` */
  Attributes: number;
  /** `UNICODE_STRING AdminComment` */
  AdminComment: UNICODE_STRING;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_GROUP$: StructType<NETLOGON_DELTA_GROUP> = /*#__PURE__*/ struct("NETLOGON_DELTA_GROUP", {
  Name: UNICODE_STRING$,
  RelativeId: uint32,
  Attributes: uint32,
  AdminComment: UNICODE_STRING$,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A group that got another name. [MS-NRPC] 2.2.1.5.24
 * `typedef struct _NETLOGON_DELTA_RENAME_GROUP { ... } NETLOGON_RENAME_GROUP, *PNETLOGON_DELTA_RENAME_GROUP;`
 */
export interface NETLOGON_RENAME_GROUP {
  /** `UNICODE_STRING OldName` */
  OldName: UNICODE_STRING;
  /** `UNICODE_STRING NewName` */
  NewName: UNICODE_STRING;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_RENAME_GROUP$: StructType<NETLOGON_RENAME_GROUP> = /*#__PURE__*/ struct("NETLOGON_RENAME_GROUP", {
  OldName: UNICODE_STRING$,
  NewName: UNICODE_STRING$,
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * The hours of a week in which a user may log on, a bit each. [MS-NRPC] 2.2.1.5.14
 * `typedef struct _NLPR_LOGON_HOURS { ... } NLPR_LOGON_HOURS, *PNLPR_LOGON_HOURS;`
 */
export interface NLPR_LOGON_HOURS {
  /** `USHORT UnitsPerWeek` */
  UnitsPerWeek?: number;
  /** `[size_is(1260), length_is((UnitsPerWeek + 7) / 8)] UCHAR *LogonHours` */
  LogonHours: Uint8Array | null;
}
export const NLPR_LOGON_HOURS$: StructType<NLPR_LOGON_HOURS> = /*#__PURE__*/ struct("NLPR_LOGON_HOURS", {
  UnitsPerWeek: uint16,
  LogonHours: unique(array(uint8, varying(["cast", "uint32", 1260], ["/", ["+", ["field", "UnitsPerWeek"], 7], 8]))),
});

/**
 * A user's secret data. [MS-NRPC] 2.2.1.5.15
 * `typedef struct _NLPR_USER_PRIVATE_INFO { ... } NLPR_USER_PRIVATE_INFO, *PNLPR_USER_PRIVATE_INFO;`
 */
export interface NLPR_USER_PRIVATE_INFO {
  /** `UCHAR SensitiveData` */
  SensitiveData: number;
  /** `ULONG DataLength` */
  DataLength?: number;
  /** `[size_is(DataLength)] UCHAR *Data` */
  Data: Uint8Array | null;
}
export const NLPR_USER_PRIVATE_INFO$: StructType<NLPR_USER_PRIVATE_INFO> = /*#__PURE__*/ struct("NLPR_USER_PRIVATE_INFO", {
  SensitiveData: uint8,
  DataLength: uint32,
  Data: unique(array(uint8, sized(["field", "DataLength"]))),
});

/** A user that changed. [MS-NRPC] 2.2.1.5.16. `typedef struct _NETLOGON_DELTA_USER { ... } NETLOGON_DELTA_USER, *PNETLOGON_DELTA_USER;` */
export interface NETLOGON_DELTA_USER {
  /** `UNICODE_STRING UserName` */
  UserName: UNICODE_STRING;
  /** `UNICODE_STRING FullName` */
  FullName: UNICODE_STRING;
  /** `ULONG UserId` */
  UserId: number;
  /** `ULONG PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `UNICODE_STRING HomeDirectory` */
  HomeDirectory: UNICODE_STRING;
  /** `UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: UNICODE_STRING;
  /** `UNICODE_STRING ScriptPath` */
  ScriptPath: UNICODE_STRING;
  /** `UNICODE_STRING AdminComment` */
  AdminComment: UNICODE_STRING;
  /** `UNICODE_STRING WorkStations` */
  WorkStations: UNICODE_STRING;
  /** `OLD_LARGE_INTEGER LastLogon` */
  LastLogon: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LastLogoff` */
  LastLogoff: OLD_LARGE_INTEGER;
  /** `NLPR_LOGON_HOURS LogonHours` */
  LogonHours: NLPR_LOGON_HOURS;
  /** `USHORT BadPasswordCount` */
  BadPasswordCount: number;
  /** `USHORT LogonCount` */
  LogonCount: number;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER AccountExpires` */
  AccountExpires: OLD_LARGE_INTEGER;
  /** `ULONG UserAccountControl` */
  UserAccountControl: number;
  /** `ENCRYPTED_NT_OWF_PASSWORD EncryptedNtOwfPassword` */
  EncryptedNtOwfPassword: NT_OWF_PASSWORD;
  /** `ENCRYPTED_LM_OWF_PASSWORD EncryptedLmOwfPassword` */
  EncryptedLmOwfPassword: LM_OWF_PASSWORD;
  /** `UCHAR NtPasswordPresent` */
  NtPasswordPresent: number;
  /** `UCHAR LmPasswordPresent` */
  LmPasswordPresent: number;
  /** `UCHAR PasswordExpired` */
  PasswordExpired: number;
  /** `UNICODE_STRING UserComment` */
  UserComment: UNICODE_STRING;
  /** `UNICODE_STRING Parameters` */
  Parameters: UNICODE_STRING;
  /** `USHORT CountryCode` */
  CountryCode: number;
  /** `USHORT CodePage` */
  CodePage: number;
  /** `NLPR_USER_PRIVATE_INFO PrivateData` */
  PrivateData: NLPR_USER_PRIVATE_INFO;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING ProfilePath` */
  ProfilePath: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_USER$: StructType<NETLOGON_DELTA_USER> = /*#__PURE__*/ struct("NETLOGON_DELTA_USER", {
  UserName: UNICODE_STRING$,
  FullName: UNICODE_STRING$,
  UserId: uint32,
  PrimaryGroupId: uint32,
  HomeDirectory: UNICODE_STRING$,
  HomeDirectoryDrive: UNICODE_STRING$,
  ScriptPath: UNICODE_STRING$,
  AdminComment: UNICODE_STRING$,
  WorkStations: UNICODE_STRING$,
  LastLogon: OLD_LARGE_INTEGER$,
  LastLogoff: OLD_LARGE_INTEGER$,
  LogonHours: NLPR_LOGON_HOURS$,
  BadPasswordCount: uint16,
  LogonCount: uint16,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  AccountExpires: OLD_LARGE_INTEGER$,
  UserAccountControl: uint32,
  EncryptedNtOwfPassword: NT_OWF_PASSWORD$,
  EncryptedLmOwfPassword: LM_OWF_PASSWORD$,
  NtPasswordPresent: uint8,
  LmPasswordPresent: uint8,
  PasswordExpired: uint8,
  UserComment: UNICODE_STRING$,
  Parameters: UNICODE_STRING$,
  CountryCode: uint16,
  CodePage: uint16,
  PrivateData: NLPR_USER_PRIVATE_INFO$,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  ProfilePath: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A user that got another name. [MS-NRPC] 2.2.1.5.25
 * `typedef struct _NETLOGON_DELTA_RENAME_USER { ... } NETLOGON_RENAME_USER, *PNETLOGON_DELTA_RENAME_USER;`
 */
export interface NETLOGON_RENAME_USER {
  /** `UNICODE_STRING OldName` */
  OldName: UNICODE_STRING;
  /** `UNICODE_STRING NewName` */
  NewName: UNICODE_STRING;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_RENAME_USER$: StructType<NETLOGON_RENAME_USER> = /*#__PURE__*/ struct("NETLOGON_RENAME_USER", {
  OldName: UNICODE_STRING$,
  NewName: UNICODE_STRING$,
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * Members of a group that changed. [MS-NRPC] 2.2.1.5.17
 * `typedef struct _NETLOGON_DELTA_GROUP_MEMBER { ... } NETLOGON_DELTA_GROUP_MEMBER, *PNETLOGON_DELTA_GROUP_MEMBER;`
 */
export interface NETLOGON_DELTA_GROUP_MEMBER {
  /** `[size_is(MemberCount)] ULONG *Members` */
  Members: number[] | null;
  /** `[size_is(MemberCount)] ULONG *Attributes` */
  Attributes: number[] | null;
  /** `ULONG MemberCount` */
  MemberCount?: number;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_GROUP_MEMBER$: StructType<NETLOGON_DELTA_GROUP_MEMBER> = /*#__PURE__*/ struct("NETLOGON_DELTA_GROUP_MEMBER", {
  Members: unique(array(uint32, sized(["field", "MemberCount"]))),
  Attributes: unique(array(uint32, sized(["field", "MemberCount"]))),
  MemberCount: uint32,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * An alias that changed. [MS-NRPC] 2.2.1.5.4
 * `typedef struct _NETLOGON_DELTA_ALIAS { ... } NETLOGON_DELTA_ALIAS, *PNETLOGON_DELTA_ALIAS;`
 */
export interface NETLOGON_DELTA_ALIAS {
  /** `UNICODE_STRING Name` */
  Name: UNICODE_STRING;
  /** `ULONG RelativeId` */
  RelativeId: number;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING Comment` */
  Comment: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_ALIAS$: StructType<NETLOGON_DELTA_ALIAS> = /*#__PURE__*/ struct("NETLOGON_DELTA_ALIAS", {
  Name: UNICODE_STRING$,
  RelativeId: uint32,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  Comment: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * An alias that got another name. [MS-NRPC] 2.2.1.5.23
 * `typedef struct _NETLOGON_DELTA_RENAME_ALIAS { ... } NETLOGON_RENAME_ALIAS, *PNETLOGON_DELTA_RENAME_ALIAS;`
 */
export interface NETLOGON_RENAME_ALIAS {
  /** `UNICODE_STRING OldName` */
  OldName: UNICODE_STRING;
  /** `UNICODE_STRING NewName` */
  NewName: UNICODE_STRING;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_RENAME_ALIAS$: StructType<NETLOGON_RENAME_ALIAS> = /*#__PURE__*/ struct("NETLOGON_RENAME_ALIAS", {
  OldName: UNICODE_STRING$,
  NewName: UNICODE_STRING$,
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/** A SID of a list. [MS-NRPC] 2.2.1.5.5. `typedef struct _NLPR_SID_INFORMATION { ... } NLPR_SID_INFORMATION, *PNLPR_SID_INFORMATION;` */
export interface NLPR_SID_INFORMATION {
  /** `PRPC_SID SidPointer` */
  SidPointer: RPC_SID | null;
}
export const NLPR_SID_INFORMATION$: StructType<NLPR_SID_INFORMATION> = /*#__PURE__*/ struct("NLPR_SID_INFORMATION", {
  SidPointer: unique(RPC_SID$),
});

/** SIDs with their number. [MS-NRPC] 2.2.1.5.6. `typedef struct _NLPR_SID_ARRAY { ... } NLPR_SID_ARRAY, *PNLPR_SID_ARRAY;` */
export interface NLPR_SID_ARRAY {
  /** `ULONG Count` */
  Count?: number;
  /** `[size_is(Count)] PNLPR_SID_INFORMATION Sids` */
  Sids: NLPR_SID_INFORMATION[] | null;
}
export const NLPR_SID_ARRAY$: StructType<NLPR_SID_ARRAY> = /*#__PURE__*/ struct("NLPR_SID_ARRAY", {
  Count: uint32,
  Sids: unique(array(NLPR_SID_INFORMATION$, sized(["field", "Count"]))),
});

/**
 * Members of an alias that changed. [MS-NRPC] 2.2.1.5.7
 * `typedef struct _NETLOGON_DELTA_ALIAS_MEMBER { ... } NETLOGON_DELTA_ALIAS_MEMBER, *PNETLOGON_DELTA_ALIAS_MEMBER;`
 */
export interface NETLOGON_DELTA_ALIAS_MEMBER {
  /** `NLPR_SID_ARRAY Members` */
  Members: NLPR_SID_ARRAY;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_ALIAS_MEMBER$: StructType<NETLOGON_DELTA_ALIAS_MEMBER> = /*#__PURE__*/ struct("NETLOGON_DELTA_ALIAS_MEMBER", {
  Members: NLPR_SID_ARRAY$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/** Limits of memory. [MS-NRPC] 2.2.1.5.2. `typedef struct _NLPR_QUOTA_LIMITS { ... } NLPR_QUOTA_LIMITS, *PNLPR_QUOTA_LIMITS;` */
export interface NLPR_QUOTA_LIMITS {
  /** `ULONG PagedPoolLimit` */
  PagedPoolLimit: number;
  /** `ULONG NonPagedPoolLimit` */
  NonPagedPoolLimit: number;
  /** `ULONG MinimumWorkingSetSize` */
  MinimumWorkingSetSize: number;
  /** `ULONG MaximumWorkingSetSize` */
  MaximumWorkingSetSize: number;
  /** `ULONG PagefileLimit` */
  PagefileLimit: number;
  /** `OLD_LARGE_INTEGER Reserved` */
  Reserved: OLD_LARGE_INTEGER;
}
export const NLPR_QUOTA_LIMITS$: StructType<NLPR_QUOTA_LIMITS> = /*#__PURE__*/ struct("NLPR_QUOTA_LIMITS", {
  PagedPoolLimit: uint32,
  NonPagedPoolLimit: uint32,
  MinimumWorkingSetSize: uint32,
  MaximumWorkingSetSize: uint32,
  PagefileLimit: uint32,
  Reserved: OLD_LARGE_INTEGER$,
});

/**
 * A policy that changed. [MS-NRPC] 2.2.1.5.19
 * `typedef struct _NETLOGON_DELTA_POLICY { ... } NETLOGON_DELTA_POLICY, *PNETLOGON_DELTA_POLICY;`
 */
export interface NETLOGON_DELTA_POLICY {
  /** `ULONG MaximumLogSize` */
  MaximumLogSize: number;
  /** `OLD_LARGE_INTEGER AuditRetentionPeriod` */
  AuditRetentionPeriod: OLD_LARGE_INTEGER;
  /** `UCHAR AuditingMode` */
  AuditingMode: number;
  /** `ULONG MaximumAuditEventCount` */
  MaximumAuditEventCount?: number;
  /** `[size_is(MaximumAuditEventCount + 1)] ULONG *EventAuditingOptions` */
  EventAuditingOptions: number[] | null;
  /** `UNICODE_STRING PrimaryDomainName` */
  PrimaryDomainName: UNICODE_STRING;
  /** `PRPC_SID PrimaryDomainSid` */
  PrimaryDomainSid: RPC_SID | null;
  /** `NLPR_QUOTA_LIMITS QuotaLimits` */
  QuotaLimits: NLPR_QUOTA_LIMITS;
  /** `OLD_LARGE_INTEGER ModifiedId` */
  ModifiedId: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER DatabaseCreationTime` */
  DatabaseCreationTime: OLD_LARGE_INTEGER;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_POLICY$: StructType<NETLOGON_DELTA_POLICY> = /*#__PURE__*/ struct("NETLOGON_DELTA_POLICY", {
  MaximumLogSize: uint32,
  AuditRetentionPeriod: OLD_LARGE_INTEGER$,
  AuditingMode: uint8,
  MaximumAuditEventCount: uint32,
  EventAuditingOptions: unique(array(uint32, sized(["+", ["field", "MaximumAuditEventCount"], 1]))),
  PrimaryDomainName: UNICODE_STRING$,
  PrimaryDomainSid: unique(RPC_SID$),
  QuotaLimits: NLPR_QUOTA_LIMITS$,
  ModifiedId: OLD_LARGE_INTEGER$,
  DatabaseCreationTime: OLD_LARGE_INTEGER$,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A trusted domain that changed. [MS-NRPC] 2.2.1.5.22
 * `typedef struct _NETLOGON_DELTA_TRUSTED_DOMAINS { ... } NETLOGON_DELTA_TRUSTED_DOMAINS, *PNETLOGON_DELTA_TRUSTED_DOMAINS;`
 */
export interface NETLOGON_DELTA_TRUSTED_DOMAINS {
  /** `UNICODE_STRING DomainName` */
  DomainName: UNICODE_STRING;
  /** `ULONG NumControllerEntries` */
  NumControllerEntries?: number;
  /** `[size_is(NumControllerEntries)] PUNICODE_STRING ControllerNames` */
  ControllerNames: UNICODE_STRING[] | null;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG TrustedPosixOffset` */
  TrustedPosixOffset: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_TRUSTED_DOMAINS$: StructType<NETLOGON_DELTA_TRUSTED_DOMAINS> = /*#__PURE__*/ struct("NETLOGON_DELTA_TRUSTED_DOMAINS", {
  DomainName: UNICODE_STRING$,
  NumControllerEntries: uint32,
  ControllerNames: unique(array(UNICODE_STRING$, sized(["field", "NumControllerEntries"]))),
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  TrustedPosixOffset: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * An account of the local authority that changed. [MS-NRPC] 2.2.1.5.3
 * `typedef struct _NETLOGON_DELTA_ACCOUNTS { ... } NETLOGON_DELTA_ACCOUNTS, *PNETLOGON_DELTA_ACCOUNTS;`
 */
export interface NETLOGON_DELTA_ACCOUNTS {
  /** `ULONG PrivilegeEntries` */
  PrivilegeEntries?: number;
  /** `ULONG PrivilegeControl` */
  PrivilegeControl: number;
  /** `[size_is(PrivilegeEntries)] ULONG *PrivilegeAttributes` */
  PrivilegeAttributes: number[] | null;
  /** `[size_is(PrivilegeEntries)] PUNICODE_STRING PrivilegeNames` */
  PrivilegeNames: UNICODE_STRING[] | null;
  /** `NLPR_QUOTA_LIMITS QuotaLimits` */
  QuotaLimits: NLPR_QUOTA_LIMITS;
  /** `ULONG SystemAccessFlags` */
  SystemAccessFlags: number;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] UCHAR *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_ACCOUNTS$: StructType<NETLOGON_DELTA_ACCOUNTS> = /*#__PURE__*/ struct("NETLOGON_DELTA_ACCOUNTS", {
  PrivilegeEntries: uint32,
  PrivilegeControl: uint32,
  PrivilegeAttributes: unique(array(uint32, sized(["field", "PrivilegeEntries"]))),
  PrivilegeNames: unique(array(UNICODE_STRING$, sized(["field", "PrivilegeEntries"]))),
  QuotaLimits: NLPR_QUOTA_LIMITS$,
  SystemAccessFlags: uint32,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * An encrypted value. [MS-NRPC] 2.2.1.5.20
 * `typedef struct _NLPR_CR_CIPHER_VALUE { ... } NLPR_CR_CIPHER_VALUE, *PNLPR_CR_CIPHER_VALUE;`
 */
export interface NLPR_CR_CIPHER_VALUE {
  /** `ULONG Length` */
  Length?: number;
  /** `ULONG MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength), length_is(Length)] UCHAR *Buffer` */
  Buffer: Uint8Array | null;
}
export const NLPR_CR_CIPHER_VALUE$: StructType<NLPR_CR_CIPHER_VALUE> = /*#__PURE__*/ struct("NLPR_CR_CIPHER_VALUE", {
  Length: uint32,
  MaximumLength: uint32,
  Buffer: unique(array(uint8, varying(["field", "MaximumLength"], ["field", "Length"]))),
});

/**
 * A secret that changed. [MS-NRPC] 2.2.1.5.21
 * `typedef struct _NETLOGON_DELTA_SECRET { ... } NETLOGON_DELTA_SECRET, *PNETLOGON_DELTA_SECRET;`
 */
export interface NETLOGON_DELTA_SECRET {
  /** `NLPR_CR_CIPHER_VALUE CurrentValue` */
  CurrentValue: NLPR_CR_CIPHER_VALUE;
  /** `OLD_LARGE_INTEGER CurrentValueSetTime` */
  CurrentValueSetTime: OLD_LARGE_INTEGER;
  /** `NLPR_CR_CIPHER_VALUE OldValue` */
  OldValue: NLPR_CR_CIPHER_VALUE;
  /** `OLD_LARGE_INTEGER OldValueSetTime` */
  OldValueSetTime: OLD_LARGE_INTEGER;
  /** `SECURITY_INFORMATION SecurityInformation` */
  SecurityInformation: number;
  /** `ULONG SecuritySize` */
  SecuritySize?: number;
  /** `[size_is(SecuritySize)] PUCHAR SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_SECRET$: StructType<NETLOGON_DELTA_SECRET> = /*#__PURE__*/ struct("NETLOGON_DELTA_SECRET", {
  CurrentValue: NLPR_CR_CIPHER_VALUE$,
  CurrentValueSetTime: OLD_LARGE_INTEGER$,
  OldValue: NLPR_CR_CIPHER_VALUE$,
  OldValueSetTime: OLD_LARGE_INTEGER$,
  SecurityInformation: uint32,
  SecuritySize: uint32,
  SecurityDescriptor: unique(array(uint8, sized(["field", "SecuritySize"]))),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A group that was removed. [MS-NRPC] 2.2.1.5.8
 * `typedef struct _NETLOGON_DELTA_DELETE_GROUP { ... } NETLOGON_DELTA_DELETE_GROUP, *PNETLOGON_DELTA_DELETE_GROUP;`
 */
export interface NETLOGON_DELTA_DELETE_GROUP {
  /** `[string] wchar_t *AccountName` */
  AccountName: string | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_DELETE_GROUP$: StructType<NETLOGON_DELTA_DELETE_GROUP> = /*#__PURE__*/ struct("NETLOGON_DELTA_DELETE_GROUP", {
  AccountName: unique(string("wchar")),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A user that was removed. [MS-NRPC] 2.2.1.5.9
 * `typedef struct _NETLOGON_DELTA_DELETE_USER { ... } NETLOGON_DELTA_DELETE_USER, *PNETLOGON_DELTA_DELETE_USER;`
 */
export interface NETLOGON_DELTA_DELETE_USER {
  /** `[string] wchar_t *AccountName` */
  AccountName: string | null;
  /** `UNICODE_STRING DummyString1` */
  DummyString1: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DELTA_DELETE_USER$: StructType<NETLOGON_DELTA_DELETE_USER> = /*#__PURE__*/ struct("NETLOGON_DELTA_DELETE_USER", {
  AccountName: unique(string("wchar")),
  DummyString1: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * A change by its kind. [MS-NRPC] 2.2.1.5.27
 * `typedef [switch_type(NETLOGON_DELTA_TYPE)] union _NETLOGON_DELTA_UNION { ... } NETLOGON_DELTA_UNION, *PNETLOGON_DELTA_UNION;`
 */
export type NETLOGON_DELTA_UNION =
  | {
      tag: 1;
      /** `[case(AddOrChangeDomain)] PNETLOGON_DELTA_DOMAIN DeltaDomain` */
      DeltaDomain: NETLOGON_DELTA_DOMAIN | null;
    }
  | {
      tag: 2;
      /** `[case(AddOrChangeGroup)] PNETLOGON_DELTA_GROUP DeltaGroup` */
      DeltaGroup: NETLOGON_DELTA_GROUP | null;
    }
  | {
      tag: 4;
      /** `[case(RenameGroup)] PNETLOGON_DELTA_RENAME_GROUP DeltaRenameGroup` */
      DeltaRenameGroup: NETLOGON_RENAME_GROUP | null;
    }
  | {
      tag: 5;
      /** `[case(AddOrChangeUser)] PNETLOGON_DELTA_USER DeltaUser` */
      DeltaUser: NETLOGON_DELTA_USER | null;
    }
  | {
      tag: 7;
      /** `[case(RenameUser)] PNETLOGON_DELTA_RENAME_USER DeltaRenameUser` */
      DeltaRenameUser: NETLOGON_RENAME_USER | null;
    }
  | {
      tag: 8;
      /** `[case(ChangeGroupMembership)] PNETLOGON_DELTA_GROUP_MEMBER DeltaGroupMember` */
      DeltaGroupMember: NETLOGON_DELTA_GROUP_MEMBER | null;
    }
  | {
      tag: 9;
      /** `[case(AddOrChangeAlias)] PNETLOGON_DELTA_ALIAS DeltaAlias` */
      DeltaAlias: NETLOGON_DELTA_ALIAS | null;
    }
  | {
      tag: 11;
      /** `[case(RenameAlias)] PNETLOGON_DELTA_RENAME_ALIAS DeltaRenameAlias` */
      DeltaRenameAlias: NETLOGON_RENAME_ALIAS | null;
    }
  | {
      tag: 12;
      /** `[case(ChangeAliasMembership)] PNETLOGON_DELTA_ALIAS_MEMBER DeltaAliasMember` */
      DeltaAliasMember: NETLOGON_DELTA_ALIAS_MEMBER | null;
    }
  | {
      tag: 13;
      /** `[case(AddOrChangeLsaPolicy)] PNETLOGON_DELTA_POLICY DeltaPolicy` */
      DeltaPolicy: NETLOGON_DELTA_POLICY | null;
    }
  | {
      tag: 14;
      /** `[case(AddOrChangeLsaTDomain)] PNETLOGON_DELTA_TRUSTED_DOMAINS DeltaTDomains` */
      DeltaTDomains: NETLOGON_DELTA_TRUSTED_DOMAINS | null;
    }
  | {
      tag: 16;
      /** `[case(AddOrChangeLsaAccount)] PNETLOGON_DELTA_ACCOUNTS DeltaAccounts` */
      DeltaAccounts: NETLOGON_DELTA_ACCOUNTS | null;
    }
  | {
      tag: 18;
      /** `[case(AddOrChangeLsaSecret)] PNETLOGON_DELTA_SECRET DeltaSecret` */
      DeltaSecret: NETLOGON_DELTA_SECRET | null;
    }
  | {
      tag: 20;
      /** `[case(DeleteGroupByName)] PNETLOGON_DELTA_DELETE_GROUP DeltaDeleteGroup` */
      DeltaDeleteGroup: NETLOGON_DELTA_DELETE_GROUP | null;
    }
  | {
      tag: 21;
      /** `[case(DeleteUserByName)] PNETLOGON_DELTA_DELETE_USER DeltaDeleteUser` */
      DeltaDeleteUser: NETLOGON_DELTA_DELETE_USER | null;
    }
  | {
      tag: 22;
      /** `[case(SerialNumberSkip)] PNLPR_MODIFIED_COUNT DeltaSerialNumberSkip` */
      DeltaSerialNumberSkip: NLPR_MODIFIED_COUNT | null;
    }
  | { tag: number; DeltaDomain?: never; DeltaGroup?: never; DeltaRenameGroup?: never; DeltaUser?: never; DeltaRenameUser?: never; DeltaGroupMember?: never; DeltaAlias?: never; DeltaRenameAlias?: never; DeltaAliasMember?: never; DeltaPolicy?: never; DeltaTDomains?: never; DeltaAccounts?: never; DeltaSecret?: never; DeltaDeleteGroup?: never; DeltaDeleteUser?: never; DeltaSerialNumberSkip?: never; };
export const NETLOGON_DELTA_UNION$: UnionType<NETLOGON_DELTA_UNION> = /*#__PURE__*/ union("NETLOGON_DELTA_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: NETLOGON_DELTA_TYPE$,
  arms: [
    arm("DeltaDomain", [1], unique(NETLOGON_DELTA_DOMAIN$)),
    arm("DeltaGroup", [2], unique(NETLOGON_DELTA_GROUP$)),
    arm("DeltaRenameGroup", [4], unique(NETLOGON_RENAME_GROUP$)),
    arm("DeltaUser", [5], unique(NETLOGON_DELTA_USER$)),
    arm("DeltaRenameUser", [7], unique(NETLOGON_RENAME_USER$)),
    arm("DeltaGroupMember", [8], unique(NETLOGON_DELTA_GROUP_MEMBER$)),
    arm("DeltaAlias", [9], unique(NETLOGON_DELTA_ALIAS$)),
    arm("DeltaRenameAlias", [11], unique(NETLOGON_RENAME_ALIAS$)),
    arm("DeltaAliasMember", [12], unique(NETLOGON_DELTA_ALIAS_MEMBER$)),
    arm("DeltaPolicy", [13], unique(NETLOGON_DELTA_POLICY$)),
    arm("DeltaTDomains", [14], unique(NETLOGON_DELTA_TRUSTED_DOMAINS$)),
    arm("DeltaAccounts", [16], unique(NETLOGON_DELTA_ACCOUNTS$)),
    arm("DeltaSecret", [18], unique(NETLOGON_DELTA_SECRET$)),
    arm("DeltaDeleteGroup", [20], unique(NETLOGON_DELTA_DELETE_GROUP$)),
    arm("DeltaDeleteUser", [21], unique(NETLOGON_DELTA_DELETE_USER$)),
    arm("DeltaSerialNumberSkip", [22], unique(NLPR_MODIFIED_COUNT$)),
  ],
  default: arm("", [], null),
  ms: true,
});

const NETLOGON_DELTA_UNION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_DELTA_UNION$, { switchIs: ["field", "DeltaType"] });

/**
 * A change, with what it is about. [MS-NRPC] 2.2.1.5.11
 * `typedef struct _NETLOGON_DELTA_ENUM { ... } NETLOGON_DELTA_ENUM, *PNETLOGON_DELTA_ENUM;`
 */
export interface NETLOGON_DELTA_ENUM {
  /** `NETLOGON_DELTA_TYPE DeltaType` */
  DeltaType?: NETLOGON_DELTA_TYPE;
  /** `[switch_is(DeltaType)] NETLOGON_DELTA_ID_UNION DeltaID` */
  DeltaID: NETLOGON_DELTA_ID_UNION;
  /** `[switch_is(DeltaType)] NETLOGON_DELTA_UNION DeltaUnion` */
  DeltaUnion: NETLOGON_DELTA_UNION;
}
export const NETLOGON_DELTA_ENUM$: StructType<NETLOGON_DELTA_ENUM> = /*#__PURE__*/ struct("NETLOGON_DELTA_ENUM", {
  DeltaType: NETLOGON_DELTA_TYPE$,
  DeltaID: NETLOGON_DELTA_ID_UNION$1,
  DeltaUnion: NETLOGON_DELTA_UNION$1,
});

/**
 * Changes with their number. [MS-NRPC] 2.2.1.5.12
 * `typedef struct _NETLOGON_DELTA_ENUM_ARRAY { ... } NETLOGON_DELTA_ENUM_ARRAY, *PNETLOGON_DELTA_ENUM_ARRAY;`
 */
export interface NETLOGON_DELTA_ENUM_ARRAY {
  /** `DWORD CountReturned` */
  CountReturned?: number;
  /** `[size_is(CountReturned)] PNETLOGON_DELTA_ENUM Deltas` */
  Deltas: NETLOGON_DELTA_ENUM[] | null;
}
export const NETLOGON_DELTA_ENUM_ARRAY$: StructType<NETLOGON_DELTA_ENUM_ARRAY> = /*#__PURE__*/ struct("NETLOGON_DELTA_ENUM_ARRAY", {
  CountReturned: uint32,
  Deltas: unique(array(NETLOGON_DELTA_ENUM$, sized(["field", "CountReturned"]))),
});

/** The state of a LAN Manager database; obsolete. [MS-NRPC] 2.2.1.8.3. `typedef struct _UAS_INFO_0 { ... } UAS_INFO_0, *PUAS_INFO_0;` */
export interface UAS_INFO_0 {
  /** `CHAR ComputerName[16]` */
  ComputerName: Uint8Array;
  /** `ULONG TimeCreated` */
  TimeCreated: number;
  /** `ULONG SerialNumber` */
  SerialNumber: number;
}
export const UAS_INFO_0$: StructType<UAS_INFO_0> = /*#__PURE__*/ struct("UAS_INFO_0", {
  ComputerName: array(char, fixed(16)),
  TimeCreated: uint32,
  SerialNumber: uint32,
});

/** State of the service. [MS-NRPC] 2.2.1.7.2. `typedef struct _NETLOGON_INFO_1 { ... } NETLOGON_INFO_1, *PNETLOGON_INFO_1;` */
export interface NETLOGON_INFO_1 {
  /** `DWORD netlog1_flags` */
  netlog1_flags: number;
  /** `NET_API_STATUS netlog1_pdc_connection_status` */
  netlog1_pdc_connection_status: number;
}
export const NETLOGON_INFO_1$: StructType<NETLOGON_INFO_1> = /*#__PURE__*/ struct("NETLOGON_INFO_1", {
  netlog1_flags: uint32,
  netlog1_pdc_connection_status: uint32,
});

/**
 * NETLOGON_INFO_1, and the controller of a trusted domain. [MS-NRPC] 2.2.1.7.3
 * `typedef struct _NETLOGON_INFO_2 { ... } NETLOGON_INFO_2, *PNETLOGON_INFO_2;`
 */
export interface NETLOGON_INFO_2 {
  /** `DWORD netlog2_flags` */
  netlog2_flags: number;
  /** `NET_API_STATUS netlog2_pdc_connection_status` */
  netlog2_pdc_connection_status: number;
  /** `[string, range(0, 256 + 1)] wchar_t *netlog2_trusted_dc_name` */
  netlog2_trusted_dc_name: string | null;
  /** `NET_API_STATUS netlog2_tc_connection_status` */
  netlog2_tc_connection_status: number;
}
export const NETLOGON_INFO_2$: StructType<NETLOGON_INFO_2> = /*#__PURE__*/ struct("NETLOGON_INFO_2", {
  netlog2_flags: uint32,
  netlog2_pdc_connection_status: uint32,
  netlog2_trusted_dc_name: unique(variant(string("wchar"), { range: [0, 257] })),
  netlog2_tc_connection_status: uint32,
});

/** How many logons were tried. [MS-NRPC] 2.2.1.7.4. `typedef struct _NETLOGON_INFO_3 { ... } NETLOGON_INFO_3, *PNETLOGON_INFO_3;` */
export interface NETLOGON_INFO_3 {
  /** `DWORD netlog3_flags` */
  netlog3_flags: number;
  /** `DWORD netlog3_logon_attempts` */
  netlog3_logon_attempts: number;
  /** `DWORD netlog3_reserved1` */
  netlog3_reserved1: number;
  /** `DWORD netlog3_reserved2` */
  netlog3_reserved2: number;
  /** `DWORD netlog3_reserved3` */
  netlog3_reserved3: number;
  /** `DWORD netlog3_reserved4` */
  netlog3_reserved4: number;
  /** `DWORD netlog3_reserved5` */
  netlog3_reserved5: number;
}
export const NETLOGON_INFO_3$: StructType<NETLOGON_INFO_3> = /*#__PURE__*/ struct("NETLOGON_INFO_3", {
  netlog3_flags: uint32,
  netlog3_logon_attempts: uint32,
  netlog3_reserved1: uint32,
  netlog3_reserved2: uint32,
  netlog3_reserved3: uint32,
  netlog3_reserved4: uint32,
  netlog3_reserved5: uint32,
});

/**
 * The controller of a trusted domain. [MS-NRPC] 2.2.1.7.5
 * `typedef struct _NETLOGON_INFO_4 { ... } NETLOGON_INFO_4, *PNETLOGON_INFO_4;`
 */
export interface NETLOGON_INFO_4 {
  /** `[string, range(0, 256 + 1)] wchar_t *netlog4_trusted_dc_name` */
  netlog4_trusted_dc_name: string | null;
  /** `[string, range(0, 256 + 1)] wchar_t *netlog4_trusted_domain_name` */
  netlog4_trusted_domain_name: string | null;
}
export const NETLOGON_INFO_4$: StructType<NETLOGON_INFO_4> = /*#__PURE__*/ struct("NETLOGON_INFO_4", {
  netlog4_trusted_dc_name: unique(variant(string("wchar"), { range: [0, 257] })),
  netlog4_trusted_domain_name: unique(variant(string("wchar"), { range: [0, 257] })),
});

/**
 * What a control gives, by level. [MS-NRPC] 2.2.1.7.6
 * `typedef [switch_type(DWORD)] union _NETLOGON_CONTROL_QUERY_INFORMATION { ... } NETLOGON_CONTROL_QUERY_INFORMATION, *PNETLOGON_CONTROL_QUERY_INFORMATION;`
 */
export type NETLOGON_CONTROL_QUERY_INFORMATION =
  | {
      tag: 1;
      /** `[case(1)] PNETLOGON_INFO_1 NetlogonInfo1` */
      NetlogonInfo1: NETLOGON_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PNETLOGON_INFO_2 NetlogonInfo2` */
      NetlogonInfo2: NETLOGON_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] PNETLOGON_INFO_3 NetlogonInfo3` */
      NetlogonInfo3: NETLOGON_INFO_3 | null;
    }
  | {
      tag: 4;
      /** `[case(4)] PNETLOGON_INFO_4 NetlogonInfo4` */
      NetlogonInfo4: NETLOGON_INFO_4 | null;
    }
  | { tag: number; NetlogonInfo1?: never; NetlogonInfo2?: never; NetlogonInfo3?: never; NetlogonInfo4?: never; };
export const NETLOGON_CONTROL_QUERY_INFORMATION$: UnionType<NETLOGON_CONTROL_QUERY_INFORMATION> = /*#__PURE__*/ union("NETLOGON_CONTROL_QUERY_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("NetlogonInfo1", [1], unique(NETLOGON_INFO_1$)),
    arm("NetlogonInfo2", [2], unique(NETLOGON_INFO_2$)),
    arm("NetlogonInfo3", [3], unique(NETLOGON_INFO_3$)),
    arm("NetlogonInfo4", [4], unique(NETLOGON_INFO_4$)),
  ],
  default: arm("", [], null),
  ms: true,
});

const NETLOGON_CONTROL_QUERY_INFORMATION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_CONTROL_QUERY_INFORMATION$, { switchIs: ["field", "QueryLevel"] });

/**
 * What goes with a control, by its code. [MS-NRPC] 2.2.1.7.1
 * `typedef [switch_type(DWORD)] union _NETLOGON_CONTROL_DATA_INFORMATION { ... } NETLOGON_CONTROL_DATA_INFORMATION, *PNETLOGON_CONTROL_DATA_INFORMATION;`
 */
export type NETLOGON_CONTROL_DATA_INFORMATION =
  | {
      tag: 5 | 6 | 9 | 10;
      /** `[case(5, 6, 9, 10)] [string, range(0, 256)] wchar_t *TrustedDomainName` */
      TrustedDomainName: string | null;
    }
  | {
      tag: 65534;
      /** `[case(65534)] DWORD DebugFlag` */
      DebugFlag: number;
    }
  | {
      tag: 8;
      /** `[case(8)] [string, range(0, 256)] wchar_t *UserName` */
      UserName: string | null;
    }
  | { tag: number; TrustedDomainName?: never; DebugFlag?: never; UserName?: never; };
export const NETLOGON_CONTROL_DATA_INFORMATION$: UnionType<NETLOGON_CONTROL_DATA_INFORMATION> = /*#__PURE__*/ union("NETLOGON_CONTROL_DATA_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("TrustedDomainName", [5, 6, 9, 10], unique(variant(string("wchar"), { range: [0, 256] }))),
    arm("DebugFlag", [65534], uint32),
    arm("UserName", [8], unique(variant(string("wchar"), { range: [0, 256] }))),
  ],
  default: arm("", [], null),
  ms: true,
});

const NETLOGON_CONTROL_DATA_INFORMATION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_CONTROL_DATA_INFORMATION$, { switchIs: ["field", "FunctionCode"] });

/** How far a synchronization has come. [MS-NRPC] 2.2.1.5.29. `typedef enum _SYNC_STATE { ... } SYNC_STATE, *PSYNC_STATE;` */
export const SYNC_STATE = {
  NormalState: 0,
  DomainState: 1,
  GroupState: 2,
  UasBuiltInGroupState: 3,
  UserState: 4,
  GroupMemberState: 5,
  AliasState: 6,
  AliasMemberState: 7,
  SamDoneState: 8,
} as const;
export type SYNC_STATE = (typeof SYNC_STATE)[keyof typeof SYNC_STATE] | (number & {});
export const SYNC_STATE$: Type<SYNC_STATE> = /*#__PURE__*/ enum16("SYNC_STATE", SYNC_STATE);

/**
 * Names of domains as octets. [MS-NRPC] 2.2.1.6.1
 * `typedef struct _DOMAIN_NAME_BUFFER { ... } DOMAIN_NAME_BUFFER, *PDOMAIN_NAME_BUFFER;`
 */
export interface DOMAIN_NAME_BUFFER {
  /** `ULONG DomainNameByteCount` */
  DomainNameByteCount?: number;
  /** `[unique, size_is(DomainNameByteCount)] UCHAR *DomainNames` */
  DomainNames: Uint8Array | null;
}
export const DOMAIN_NAME_BUFFER$: StructType<DOMAIN_NAME_BUFFER> = /*#__PURE__*/ struct("DOMAIN_NAME_BUFFER", {
  DomainNameByteCount: uint32,
  DomainNames: unique(array(uint8, sized(["field", "DomainNameByteCount"]))),
});

/**
 * A domain controller: names, address, domain, sites and DS_*_FLAG bits. [MS-NRPC] 2.2.1.2.1
 * `typedef struct _DOMAIN_CONTROLLER_INFOW { ... } DOMAIN_CONTROLLER_INFOW, *PDOMAIN_CONTROLLER_INFOW;`
 */
export interface DOMAIN_CONTROLLER_INFOW {
  /** `[string, unique] wchar_t *DomainControllerName` */
  DomainControllerName: string | null;
  /** `[string, unique] wchar_t *DomainControllerAddress` */
  DomainControllerAddress: string | null;
  /** `ULONG DomainControllerAddressType` */
  DomainControllerAddressType: number;
  /** `GUID DomainGuid` */
  DomainGuid: string;
  /** `[string, unique] wchar_t *DomainName` */
  DomainName: string | null;
  /** `[string, unique] wchar_t *DnsForestName` */
  DnsForestName: string | null;
  /** `ULONG Flags` */
  Flags: number;
  /** `[string, unique] wchar_t *DcSiteName` */
  DcSiteName: string | null;
  /** `[string, unique] wchar_t *ClientSiteName` */
  ClientSiteName: string | null;
}
export const DOMAIN_CONTROLLER_INFOW$: StructType<DOMAIN_CONTROLLER_INFOW> = /*#__PURE__*/ struct("DOMAIN_CONTROLLER_INFOW", {
  DomainControllerName: unique(string("wchar")),
  DomainControllerAddress: unique(string("wchar")),
  DomainControllerAddressType: uint32,
  DomainGuid: guid,
  DomainName: unique(string("wchar")),
  DnsForestName: unique(string("wchar")),
  Flags: uint32,
  DcSiteName: unique(string("wchar")),
  ClientSiteName: unique(string("wchar")),
});

/**
 * What the server can do. [MS-NRPC] 2.2.1.3.14
 * `typedef [switch_type(DWORD)] union _NETLOGON_CAPABILITIES { ... } NETLOGON_CAPABILITIES, *PNETLOGON_CAPABILITIES;`
 */
export type NETLOGON_CAPABILITIES =
  | {
      tag: 1;
      /** `[case(1)] ULONG ServerCapabilities` */
      ServerCapabilities: number;
    }
  | {
      tag: 2;
      /** `[case(2)] ULONG RequestedFlags` */
      RequestedFlags: number;
    };
export const NETLOGON_CAPABILITIES$: UnionType<NETLOGON_CAPABILITIES> = /*#__PURE__*/ union("NETLOGON_CAPABILITIES", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("ServerCapabilities", [1], uint32),
    arm("RequestedFlags", [2], uint32),
  ],
  ms: true,
});

const NETLOGON_CAPABILITIES$1: UnionType = /*#__PURE__*/ variant(NETLOGON_CAPABILITIES$, { switchIs: ["field", "QueryLevel"] });

/**
 * Not used. [MS-NRPC] 2.2.1.3.5
 * `typedef struct _NETLOGON_LSA_POLICY_INFO { ... } NETLOGON_LSA_POLICY_INFO, *PNETLOGON_LSA_POLICY_INFO;`
 */
export interface NETLOGON_LSA_POLICY_INFO {
  /** `ULONG LsaPolicySize` */
  LsaPolicySize?: number;
  /** `[size_is(LsaPolicySize)] UCHAR *LsaPolicy` */
  LsaPolicy: Uint8Array | null;
}
export const NETLOGON_LSA_POLICY_INFO$: StructType<NETLOGON_LSA_POLICY_INFO> = /*#__PURE__*/ struct("NETLOGON_LSA_POLICY_INFO", {
  LsaPolicySize: uint32,
  LsaPolicy: unique(array(uint8, sized(["field", "LsaPolicySize"]))),
});

/**
 * What a member tells of itself. [MS-NRPC] 2.2.1.3.6
 * `typedef struct _NETLOGON_WORKSTATION_INFO { ... } NETLOGON_WORKSTATION_INFO, *PNETLOGON_WORKSTATION_INFO;`
 */
export interface NETLOGON_WORKSTATION_INFO {
  /** `NETLOGON_LSA_POLICY_INFO LsaPolicy` */
  LsaPolicy: NETLOGON_LSA_POLICY_INFO;
  /** `[string, range(0, 256)] wchar_t *DnsHostName` */
  DnsHostName: string | null;
  /** `[string, range(0, 256)] wchar_t *SiteName` */
  SiteName: string | null;
  /** `[string, range(0, 256)] wchar_t *Dummy1` */
  Dummy1: string | null;
  /** `[string, range(0, 256)] wchar_t *Dummy2` */
  Dummy2: string | null;
  /** `[string, range(0, 256)] wchar_t *Dummy3` */
  Dummy3: string | null;
  /** `[string, range(0, 256)] wchar_t *Dummy4` */
  Dummy4: string | null;
  /** `UNICODE_STRING OsVersion` */
  OsVersion: UNICODE_STRING;
  /** `UNICODE_STRING OsName` */
  OsName: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG WorkstationFlags` */
  WorkstationFlags: number;
  /** `ULONG KerberosSupportedEncryptionTypes` */
  KerberosSupportedEncryptionTypes: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_WORKSTATION_INFO$: StructType<NETLOGON_WORKSTATION_INFO> = /*#__PURE__*/ struct("NETLOGON_WORKSTATION_INFO", {
  LsaPolicy: NETLOGON_LSA_POLICY_INFO$,
  DnsHostName: unique(variant(string("wchar"), { range: [0, 256] })),
  SiteName: unique(variant(string("wchar"), { range: [0, 256] })),
  Dummy1: unique(variant(string("wchar"), { range: [0, 256] })),
  Dummy2: unique(variant(string("wchar"), { range: [0, 256] })),
  Dummy3: unique(variant(string("wchar"), { range: [0, 256] })),
  Dummy4: unique(variant(string("wchar"), { range: [0, 256] })),
  OsVersion: UNICODE_STRING$,
  OsName: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  WorkstationFlags: uint32,
  KerberosSupportedEncryptionTypes: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * What a member tells, by level. [MS-NRPC] 2.2.1.3.9
 * `typedef [switch_type(DWORD)] union _NETLOGON_WORKSTATION_INFORMATION { ... } NETLOGON_WORKSTATION_INFORMATION, *PNETLOGON_WORKSTATION_INFORMATION;`
 */
export type NETLOGON_WORKSTATION_INFORMATION =
  | {
      tag: 1;
      /** `[case(1)] PNETLOGON_WORKSTATION_INFO WorkstationInfo` */
      WorkstationInfo: NETLOGON_WORKSTATION_INFO | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PNETLOGON_WORKSTATION_INFO LsaPolicyInfo` */
      LsaPolicyInfo: NETLOGON_WORKSTATION_INFO | null;
    };
export const NETLOGON_WORKSTATION_INFORMATION$: UnionType<NETLOGON_WORKSTATION_INFORMATION> = /*#__PURE__*/ union("NETLOGON_WORKSTATION_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("WorkstationInfo", [1], unique(NETLOGON_WORKSTATION_INFO$)),
    arm("LsaPolicyInfo", [2], unique(NETLOGON_WORKSTATION_INFO$)),
  ],
  ms: true,
});

const NETLOGON_WORKSTATION_INFORMATION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_WORKSTATION_INFORMATION$, { switchIs: ["field", "Level"] });

/**
 * A domain's names, SID and trust. [MS-NRPC] 2.2.1.3.10
 * `typedef struct _NETLOGON_ONE_DOMAIN_INFO { ... } NETLOGON_ONE_DOMAIN_INFO, *PNETLOGON_ONE_DOMAIN_INFO;`
 */
export interface NETLOGON_ONE_DOMAIN_INFO {
  /** `UNICODE_STRING DomainName` */
  DomainName: UNICODE_STRING;
  /** `UNICODE_STRING DnsDomainName` */
  DnsDomainName: UNICODE_STRING;
  /** `UNICODE_STRING DnsForestName` */
  DnsForestName: UNICODE_STRING;
  /** `GUID DomainGuid` */
  DomainGuid: string;
  /** `PRPC_SID DomainSid` */
  DomainSid: RPC_SID | null;
  /** `UNICODE_STRING TrustExtension` */
  TrustExtension: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG DummyLong1` */
  DummyLong1: number;
  /** `ULONG DummyLong2` */
  DummyLong2: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_ONE_DOMAIN_INFO$: StructType<NETLOGON_ONE_DOMAIN_INFO> = /*#__PURE__*/ struct("NETLOGON_ONE_DOMAIN_INFO", {
  DomainName: UNICODE_STRING$,
  DnsDomainName: UNICODE_STRING$,
  DnsForestName: UNICODE_STRING$,
  DomainGuid: guid,
  DomainSid: unique(RPC_SID$),
  TrustExtension: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  DummyLong1: uint32,
  DummyLong2: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * What a member is told of its domain. [MS-NRPC] 2.2.1.3.11
 * `typedef struct _NETLOGON_DOMAIN_INFO { ... } NETLOGON_DOMAIN_INFO, *PNETLOGON_DOMAIN_INFO;`
 */
export interface NETLOGON_DOMAIN_INFO {
  /** `NETLOGON_ONE_DOMAIN_INFO PrimaryDomain` */
  PrimaryDomain: NETLOGON_ONE_DOMAIN_INFO;
  /** `ULONG TrustedDomainCount` */
  TrustedDomainCount?: number;
  /** `[size_is(TrustedDomainCount)] PNETLOGON_ONE_DOMAIN_INFO TrustedDomains` */
  TrustedDomains: NETLOGON_ONE_DOMAIN_INFO[] | null;
  /** `NETLOGON_LSA_POLICY_INFO LsaPolicy` */
  LsaPolicy: NETLOGON_LSA_POLICY_INFO;
  /** `UNICODE_STRING DnsHostNameInDs` */
  DnsHostNameInDs: UNICODE_STRING;
  /** `UNICODE_STRING DummyString2` */
  DummyString2: UNICODE_STRING;
  /** `UNICODE_STRING DummyString3` */
  DummyString3: UNICODE_STRING;
  /** `UNICODE_STRING DummyString4` */
  DummyString4: UNICODE_STRING;
  /** `ULONG WorkstationFlags` */
  WorkstationFlags: number;
  /** `ULONG SupportedEncTypes` */
  SupportedEncTypes: number;
  /** `ULONG DummyLong3` */
  DummyLong3: number;
  /** `ULONG DummyLong4` */
  DummyLong4: number;
}
export const NETLOGON_DOMAIN_INFO$: StructType<NETLOGON_DOMAIN_INFO> = /*#__PURE__*/ struct("NETLOGON_DOMAIN_INFO", {
  PrimaryDomain: NETLOGON_ONE_DOMAIN_INFO$,
  TrustedDomainCount: uint32,
  TrustedDomains: unique(array(NETLOGON_ONE_DOMAIN_INFO$, sized(["field", "TrustedDomainCount"]))),
  LsaPolicy: NETLOGON_LSA_POLICY_INFO$,
  DnsHostNameInDs: UNICODE_STRING$,
  DummyString2: UNICODE_STRING$,
  DummyString3: UNICODE_STRING$,
  DummyString4: UNICODE_STRING$,
  WorkstationFlags: uint32,
  SupportedEncTypes: uint32,
  DummyLong3: uint32,
  DummyLong4: uint32,
});

/**
 * What a member is told, by level. [MS-NRPC] 2.2.1.3.12
 * `typedef [switch_type(DWORD)] union _NETLOGON_DOMAIN_INFORMATION { ... } NETLOGON_DOMAIN_INFORMATION, *PNETLOGON_DOMAIN_INFORMATION;`
 */
export type NETLOGON_DOMAIN_INFORMATION =
  | {
      tag: 1;
      /** `[case(1)] PNETLOGON_DOMAIN_INFO DomainInfo` */
      DomainInfo: NETLOGON_DOMAIN_INFO | null;
    }
  | {
      tag: 2;
      /** `[case(2)] PNETLOGON_LSA_POLICY_INFO LsaPolicyInfo` */
      LsaPolicyInfo: NETLOGON_LSA_POLICY_INFO | null;
    };
export const NETLOGON_DOMAIN_INFORMATION$: UnionType<NETLOGON_DOMAIN_INFORMATION> = /*#__PURE__*/ union("NETLOGON_DOMAIN_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("DomainInfo", [1], unique(NETLOGON_DOMAIN_INFO$)),
    arm("LsaPolicyInfo", [2], unique(NETLOGON_LSA_POLICY_INFO$)),
  ],
  ms: true,
});

const NETLOGON_DOMAIN_INFORMATION$1: UnionType = /*#__PURE__*/ variant(NETLOGON_DOMAIN_INFORMATION$, { switchIs: ["field", "Level"] });

/**
 * A password at the end of random octets, and its length in octets. [MS-NRPC] 2.2.1.3.7
 * `typedef struct _NL_TRUST_PASSWORD { ... } NL_TRUST_PASSWORD, *PNL_TRUST_PASSWORD;`
 */
export interface NL_TRUST_PASSWORD {
  /** `WCHAR Buffer[256]` */
  Buffer: string;
  /** `ULONG Length` */
  Length: number;
}
export const NL_TRUST_PASSWORD$: StructType<NL_TRUST_PASSWORD> = /*#__PURE__*/ struct("NL_TRUST_PASSWORD", {
  Buffer: array(wchar, fixed(256)),
  Length: uint32,
});

/** A socket address as octets. [MS-NRPC] 2.2.1.2.4. `typedef struct _NL_SOCKET_ADDRESS { ... } NL_SOCKET_ADDRESS, *PNL_SOCKET_ADDRESS;` */
export interface NL_SOCKET_ADDRESS {
  /** `[size_is(iSockaddrLength)] UCHAR *lpSockaddr` */
  lpSockaddr: Uint8Array | null;
  /** `[range(0, 128)] ULONG iSockaddrLength` */
  iSockaddrLength?: number;
}
export const NL_SOCKET_ADDRESS$: StructType<NL_SOCKET_ADDRESS> = /*#__PURE__*/ struct("NL_SOCKET_ADDRESS", {
  lpSockaddr: unique(array(uint8, sized(["field", "iSockaddrLength"]))),
  iSockaddrLength: range(uint32, 0, 128),
});

/**
 * Names of sites with their number. [MS-NRPC] 2.2.1.2.2
 * `typedef struct _NL_SITE_NAME_ARRAY { ... } NL_SITE_NAME_ARRAY, *PNL_SITE_NAME_ARRAY;`
 */
export interface NL_SITE_NAME_ARRAY {
  /** `ULONG EntryCount` */
  EntryCount?: number;
  /** `[size_is(EntryCount)] PUNICODE_STRING SiteNames` */
  SiteNames: UNICODE_STRING[] | null;
}
export const NL_SITE_NAME_ARRAY$: StructType<NL_SITE_NAME_ARRAY> = /*#__PURE__*/ struct("NL_SITE_NAME_ARRAY", {
  EntryCount: uint32,
  SiteNames: unique(array(UNICODE_STRING$, sized(["field", "EntryCount"]))),
});

/** A trust of a domain. [MS-NRPC] 2.2.1.6.2. `typedef struct _DS_DOMAIN_TRUSTSW { ... } DS_DOMAIN_TRUSTSW, *PDS_DOMAIN_TRUSTSW;` */
export interface DS_DOMAIN_TRUSTSW {
  /** `[string] wchar_t *NetbiosDomainName` */
  NetbiosDomainName: string | null;
  /** `[string] wchar_t *DnsDomainName` */
  DnsDomainName: string | null;
  /** `ULONG Flags` */
  Flags: number;
  /** `ULONG ParentIndex` */
  ParentIndex: number;
  /** `ULONG TrustType` */
  TrustType: number;
  /** `ULONG TrustAttributes` */
  TrustAttributes: number;
  /** `PRPC_SID DomainSid` */
  DomainSid: RPC_SID | null;
  /** `GUID DomainGuid` */
  DomainGuid: string;
}
export const DS_DOMAIN_TRUSTSW$: StructType<DS_DOMAIN_TRUSTSW> = /*#__PURE__*/ struct("DS_DOMAIN_TRUSTSW", {
  NetbiosDomainName: unique(string("wchar")),
  DnsDomainName: unique(string("wchar")),
  Flags: uint32,
  ParentIndex: uint32,
  TrustType: uint32,
  TrustAttributes: uint32,
  DomainSid: unique(RPC_SID$),
  DomainGuid: guid,
});

/**
 * Trusts with their number. [MS-NRPC] 2.2.1.6.3
 * `typedef struct _NETLOGON_TRUSTED_DOMAIN_ARRAY { ... } NETLOGON_TRUSTED_DOMAIN_ARRAY, *PNETLOGON_TRUSTED_DOMAIN_ARRAY;`
 */
export interface NETLOGON_TRUSTED_DOMAIN_ARRAY {
  /** `DWORD DomainCount` */
  DomainCount?: number;
  /** `[size_is(DomainCount)] PDS_DOMAIN_TRUSTSW Domains` */
  Domains: DS_DOMAIN_TRUSTSW[] | null;
}
export const NETLOGON_TRUSTED_DOMAIN_ARRAY$: StructType<NETLOGON_TRUSTED_DOMAIN_ARRAY> = /*#__PURE__*/ struct("NETLOGON_TRUSTED_DOMAIN_ARRAY", {
  DomainCount: uint32,
  Domains: unique(array(DS_DOMAIN_TRUSTSW$, sized(["field", "DomainCount"]))),
});

/**
 * Names of sites and subnets with their number. [MS-NRPC] 2.2.1.2.3
 * `typedef struct _NL_SITE_NAME_EX_ARRAY { ... } NL_SITE_NAME_EX_ARRAY, *PNL_SITE_NAME_EX_ARRAY;`
 */
export interface NL_SITE_NAME_EX_ARRAY {
  /** `ULONG EntryCount` */
  EntryCount?: number;
  /** `[size_is(EntryCount)] PUNICODE_STRING SiteNames` */
  SiteNames: UNICODE_STRING[] | null;
  /** `[size_is(EntryCount)] PUNICODE_STRING SubnetNames` */
  SubnetNames: UNICODE_STRING[] | null;
}
export const NL_SITE_NAME_EX_ARRAY$: StructType<NL_SITE_NAME_EX_ARRAY> = /*#__PURE__*/ struct("NL_SITE_NAME_EX_ARRAY", {
  EntryCount: uint32,
  SiteNames: unique(array(UNICODE_STRING$, sized(["field", "EntryCount"]))),
  SubnetNames: unique(array(UNICODE_STRING$, sized(["field", "EntryCount"]))),
});

/** What a forest trust record says. `typedef enum _LSA_FOREST_TRUST_RECORD_TYPE { ... } LSA_FOREST_TRUST_RECORD_TYPE;` */
export const LSA_FOREST_TRUST_RECORD_TYPE = {
  ForestTrustTopLevelName: 0,
  ForestTrustTopLevelNameEx: 1,
  ForestTrustDomainInfo: 2,
  ForestTrustRecordTypeLast: 2,
} as const;
export type LSA_FOREST_TRUST_RECORD_TYPE = (typeof LSA_FOREST_TRUST_RECORD_TYPE)[keyof typeof LSA_FOREST_TRUST_RECORD_TYPE] | (number & {});
export const LSA_FOREST_TRUST_RECORD_TYPE$: Type<LSA_FOREST_TRUST_RECORD_TYPE> = /*#__PURE__*/ enum16("LSA_FOREST_TRUST_RECORD_TYPE", LSA_FOREST_TRUST_RECORD_TYPE);

/** A signed number of 64 bits. [MS-DTYP] 2.3.5. `typedef struct _LARGE_INTEGER { ... } LARGE_INTEGER, *PLARGE_INTEGER;` */
export interface LARGE_INTEGER {
  /** `signed __int64 QuadPart` */
  QuadPart: bigint;
}
export const LARGE_INTEGER$: StructType<LARGE_INTEGER> = /*#__PURE__*/ struct("LARGE_INTEGER", {
  QuadPart: int64,
});

/**
 * A domain of a trusted forest.
 * `typedef struct _LSA_FOREST_TRUST_DOMAIN_INFO { ... } LSA_FOREST_TRUST_DOMAIN_INFO, *PLSA_FOREST_TRUST_DOMAIN_INFO;`
 */
export interface LSA_FOREST_TRUST_DOMAIN_INFO {
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
  /** `LSA_UNICODE_STRING DnsName` */
  DnsName: UNICODE_STRING;
  /** `LSA_UNICODE_STRING NetbiosName` */
  NetbiosName: UNICODE_STRING;
}
export const LSA_FOREST_TRUST_DOMAIN_INFO$: StructType<LSA_FOREST_TRUST_DOMAIN_INFO> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_DOMAIN_INFO", {
  Sid: unique(RPC_SID$),
  DnsName: UNICODE_STRING$,
  NetbiosName: UNICODE_STRING$,
});

/**
 * A forest trust record of a kind unknown, as octets.
 * `typedef struct _LSA_FOREST_TRUST_BINARY_DATA { ... } LSA_FOREST_TRUST_BINARY_DATA, *PLSA_FOREST_TRUST_BINARY_DATA;`
 */
export interface LSA_FOREST_TRUST_BINARY_DATA {
  /** `[range(0, 131072)] ULONG Length` */
  Length?: number;
  /** `[size_is(Length)] UCHAR *Buffer` */
  Buffer: Uint8Array | null;
}
export const LSA_FOREST_TRUST_BINARY_DATA$: StructType<LSA_FOREST_TRUST_BINARY_DATA> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_BINARY_DATA", {
  Length: range(uint32, 0, 131072),
  Buffer: unique(array(uint8, sized(["field", "Length"]))),
});

export type LSA_FOREST_TRUST_RECORD_ForestTrustData =
  | {
      tag: 0 | 1;
      /** `[case(ForestTrustTopLevelName, ForestTrustTopLevelNameEx)] LSA_UNICODE_STRING TopLevelName` */
      TopLevelName: UNICODE_STRING;
    }
  | {
      tag: 2;
      /** `[case(ForestTrustDomainInfo)] LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo` */
      DomainInfo: LSA_FOREST_TRUST_DOMAIN_INFO;
    }
  | {
      tag: number;
      /** `[default] LSA_FOREST_TRUST_BINARY_DATA Data` */
      Data: LSA_FOREST_TRUST_BINARY_DATA;
      TopLevelName?: never;
      DomainInfo?: never;
    };
export const LSA_FOREST_TRUST_RECORD_ForestTrustData$: UnionType<LSA_FOREST_TRUST_RECORD_ForestTrustData> = /*#__PURE__*/ union("LSA_FOREST_TRUST_RECORD_ForestTrustData", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("TopLevelName", [0, 1], UNICODE_STRING$),
    arm("DomainInfo", [2], LSA_FOREST_TRUST_DOMAIN_INFO$),
  ],
  default: arm("Data", [], LSA_FOREST_TRUST_BINARY_DATA$),
  ms: true,
});

const LSA_FOREST_TRUST_RECORD_ForestTrustData$1: UnionType = /*#__PURE__*/ variant(LSA_FOREST_TRUST_RECORD_ForestTrustData$, { tag: LSA_FOREST_TRUST_RECORD_TYPE$, switchIs: ["field", "ForestTrustType"] });

/**
 * One name or domain of a trusted forest.
 * `typedef struct _LSA_FOREST_TRUST_RECORD { ... } LSA_FOREST_TRUST_RECORD, *PLSA_FOREST_TRUST_RECORD;`
 */
export interface LSA_FOREST_TRUST_RECORD {
  /** `ULONG Flags` */
  Flags: number;
  /** `LSA_FOREST_TRUST_RECORD_TYPE ForestTrustType` */
  ForestTrustType?: LSA_FOREST_TRUST_RECORD_TYPE;
  /** `LARGE_INTEGER Time` */
  Time: LARGE_INTEGER;
  /** `[switch_type(LSA_FOREST_TRUST_RECORD_TYPE), switch_is(ForestTrustType)] union { [case(ForestTrustTopLevelName, ForestTrustTopLevelNameEx)] LSA_UNICODE_STRING TopLevelName; [case(ForestTrustDomainInfo)] LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo; [default] LSA_FOREST_TRUST_BINARY_DATA Data; } ForestTrustData` */
  ForestTrustData: LSA_FOREST_TRUST_RECORD_ForestTrustData;
}
export const LSA_FOREST_TRUST_RECORD$: StructType<LSA_FOREST_TRUST_RECORD> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_RECORD", {
  Flags: uint32,
  ForestTrustType: LSA_FOREST_TRUST_RECORD_TYPE$,
  Time: LARGE_INTEGER$,
  ForestTrustData: LSA_FOREST_TRUST_RECORD_ForestTrustData$1,
});

/**
 * Forest trust records with their number.
 * `typedef struct _LSA_FOREST_TRUST_INFORMATION { ... } LSA_FOREST_TRUST_INFORMATION, *PLSA_FOREST_TRUST_INFORMATION;`
 */
export interface LSA_FOREST_TRUST_INFORMATION {
  /** `[range(0, 4000)] ULONG RecordCount` */
  RecordCount?: number;
  /** `[size_is(RecordCount)] PLSA_FOREST_TRUST_RECORD *Entries` */
  Entries: (LSA_FOREST_TRUST_RECORD | null)[] | null;
}
export const LSA_FOREST_TRUST_INFORMATION$: StructType<LSA_FOREST_TRUST_INFORMATION> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_INFORMATION", {
  RecordCount: range(uint32, 0, 4000),
  Entries: unique(array(unique(LSA_FOREST_TRUST_RECORD$), sized(["field", "RecordCount"]))),
});

/** Numbers and strings. [MS-NRPC] 2.2.1.6.4. `typedef struct _NL_GENERIC_RPC_DATA { ... } NL_GENERIC_RPC_DATA, *PNL_GENERIC_RPC_DATA;` */
export interface NL_GENERIC_RPC_DATA {
  /** `[range(0, 4096)] ULONG UlongEntryCount` */
  UlongEntryCount?: number;
  /** `[size_is(UlongEntryCount)] ULONG *UlongData` */
  UlongData: number[] | null;
  /** `[range(0, 4096)] ULONG UnicodeStringEntryCount` */
  UnicodeStringEntryCount?: number;
  /** `[size_is(UnicodeStringEntryCount)] PUNICODE_STRING UnicodeStringData` */
  UnicodeStringData: UNICODE_STRING[] | null;
}
export const NL_GENERIC_RPC_DATA$: StructType<NL_GENERIC_RPC_DATA> = /*#__PURE__*/ struct("NL_GENERIC_RPC_DATA", {
  UlongEntryCount: range(uint32, 0, 4096),
  UlongData: unique(array(uint32, sized(["field", "UlongEntryCount"]))),
  UnicodeStringEntryCount: range(uint32, 0, 4096),
  UnicodeStringData: unique(array(UNICODE_STRING$, sized(["field", "UnicodeStringEntryCount"]))),
});

/** A DNS record of a controller. [MS-NRPC] 2.2.1.2.5. `typedef struct _NL_DNS_NAME_INFO { ... } NL_DNS_NAME_INFO, *PNL_DNS_NAME_INFO;` */
export interface NL_DNS_NAME_INFO {
  /** `ULONG Type` */
  Type: number;
  /** `[string, range(0, 256)] wchar_t *DnsDomainInfo` */
  DnsDomainInfo: string | null;
  /** `ULONG DnsDomainInfoType` */
  DnsDomainInfoType: number;
  /** `ULONG Priority` */
  Priority: number;
  /** `ULONG Weight` */
  Weight: number;
  /** `ULONG Port` */
  Port: number;
  /** `UCHAR Register` */
  Register: number;
  /** `ULONG Status` */
  Status: number;
}
export const NL_DNS_NAME_INFO$: StructType<NL_DNS_NAME_INFO> = /*#__PURE__*/ struct("NL_DNS_NAME_INFO", {
  Type: uint32,
  DnsDomainInfo: unique(variant(string("wchar"), { range: [0, 256] })),
  DnsDomainInfoType: uint32,
  Priority: uint32,
  Weight: uint32,
  Port: uint32,
  Register: uint8,
  Status: uint32,
});

/**
 * DNS records with their number. [MS-NRPC] 2.2.1.2.6
 * `typedef struct _NL_DNS_NAME_INFO_ARRAY { ... } NL_DNS_NAME_INFO_ARRAY, *PNL_DNS_NAME_INFO_ARRAY;`
 */
export interface NL_DNS_NAME_INFO_ARRAY {
  /** `[range(0, 2048)] ULONG EntryCount` */
  EntryCount?: number;
  /** `[size_is(EntryCount)] PNL_DNS_NAME_INFO DnsNamesInfo` */
  DnsNamesInfo: NL_DNS_NAME_INFO[] | null;
}
export const NL_DNS_NAME_INFO_ARRAY$: StructType<NL_DNS_NAME_INFO_ARRAY> = /*#__PURE__*/ struct("NL_DNS_NAME_INFO_ARRAY", {
  EntryCount: range(uint32, 0, 2048),
  DnsNamesInfo: unique(array(NL_DNS_NAME_INFO$, sized(["field", "EntryCount"]))),
});

/** The version of an operating system. [MS-NRPC] 2.2.1.3.15. `typedef struct _NL_OSVERSIONINFO_V1 { ... } NL_OSVERSIONINFO_V1;` */
export interface NL_OSVERSIONINFO_V1 {
  /** `DWORD dwOSVersionInfoSize` */
  dwOSVersionInfoSize: number;
  /** `DWORD dwMajorVersion` */
  dwMajorVersion: number;
  /** `DWORD dwMinorVersion` */
  dwMinorVersion: number;
  /** `DWORD dwBuildNumber` */
  dwBuildNumber: number;
  /** `DWORD dwPlatformId` */
  dwPlatformId: number;
  /** `wchar_t szCSDVersion[128]` */
  szCSDVersion: string;
  /** `USHORT wServicePackMajor` */
  wServicePackMajor: number;
  /** `USHORT wServicePackMinor` */
  wServicePackMinor: number;
  /** `USHORT wSuiteMask` */
  wSuiteMask: number;
  /** `UCHAR wProductType` */
  wProductType: number;
  /** `UCHAR wReserved` */
  wReserved: number;
}
export const NL_OSVERSIONINFO_V1$: StructType<NL_OSVERSIONINFO_V1> = /*#__PURE__*/ struct("NL_OSVERSIONINFO_V1", {
  dwOSVersionInfoSize: uint32,
  dwMajorVersion: uint32,
  dwMinorVersion: uint32,
  dwBuildNumber: uint32,
  dwPlatformId: uint32,
  szCSDVersion: array(wchar, fixed(128)),
  wServicePackMajor: uint16,
  wServicePackMinor: uint16,
  wSuiteMask: uint16,
  wProductType: uint8,
  wReserved: uint8,
});

/**
 * What a client has to be recorded with, first form. [MS-NRPC] 2.2.1.3.16
 * `typedef struct _NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1 { ... } NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1;`
 */
export interface NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1 {
  /** `[unique, string, range(0, 256)] wchar_t *ClientDnsHostName` */
  ClientDnsHostName: string | null;
  /** `[unique] NL_OSVERSIONINFO_V1 *OsVersionInfo_V1` */
  OsVersionInfo_V1: NL_OSVERSIONINFO_V1 | null;
  /** `[unique, string, range(0, 256)] wchar_t *OsName` */
  OsName: string | null;
}
export const NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1$: StructType<NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1> = /*#__PURE__*/ struct("NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1", {
  ClientDnsHostName: unique(variant(string("wchar"), { range: [0, 256] })),
  OsVersionInfo_V1: unique(NL_OSVERSIONINFO_V1$),
  OsName: unique(variant(string("wchar"), { range: [0, 256] })),
});

/**
 * What a client has to be recorded with, by version. [MS-NRPC] 2.2.1.3.17
 * `typedef [switch_type(DWORD)] union { ... } NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES;`
 */
export type NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES =
  | {
      tag: 1;
      /** `[case(1)] NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1 V1` */
      V1: NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1;
    };
export const NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES$: UnionType<NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES> = /*#__PURE__*/ union("NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES_V1$),
  ],
  ms: true,
});

const NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES$1: UnionType = /*#__PURE__*/ variant(NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES$, { switchIs: ["field", "dwInVersion"] });

/**
 * What was recorded, first form. [MS-NRPC] 2.2.1.3.18
 * `typedef struct _NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1 { ... } NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1;`
 */
export interface NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1 {
  /** `[unique, string] wchar_t *HubName` */
  HubName: string | null;
  /** `[unique, string] wchar_t **OldDnsHostName` */
  OldDnsHostName: string | null;
  /** `[unique] ULONG *SupportedEncTypes` */
  SupportedEncTypes: number | null;
}
export const NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1$: StructType<NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1> = /*#__PURE__*/ struct("NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1", {
  HubName: unique(string("wchar")),
  OldDnsHostName: unique(unique(string("wchar"))),
  SupportedEncTypes: unique(uint32),
});

/** What was recorded, by version. [MS-NRPC] 2.2.1.3.19. `typedef [switch_type(DWORD)] union { ... } NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES;` */
export type NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES =
  | {
      tag: 1;
      /** `[case(1)] NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1 V1` */
      V1: NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1;
    };
export const NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES$: UnionType<NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES> = /*#__PURE__*/ union("NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES_V1$),
  ],
  ms: true,
});

const NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES$1: UnionType = /*#__PURE__*/ variant(NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES$, { switchIs: ["deref", ["field", "pdwOutVersion"]] });

export type logonOperations = {
  /**
   * A LAN Manager logon; obsolete. [MS-NRPC] 3.5.4.10.1
   * Opnum 0: `NET_API_STATUS NetrLogonUasLogon([in, unique, string] LOGONSRV_HANDLE ServerName, [in, string, range(0, 256)] wchar_t *UserName, [in, string, range(0, 256)] wchar_t *Workstation, [out] PNETLOGON_VALIDATION_UAS_INFO *ValidationInformation);`
   */
  NetrLogonUasLogon: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *UserName` */
      UserName: string;
      /** `[in, string, range(0, 256)] wchar_t *Workstation` */
      Workstation: string;
    };
    out: {
      /** `[out] PNETLOGON_VALIDATION_UAS_INFO *ValidationInformation` */
      ValidationInformation: NETLOGON_VALIDATION_UAS_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A LAN Manager logoff; obsolete. [MS-NRPC] 3.5.4.10.2
   * Opnum 1: `NET_API_STATUS NetrLogonUasLogoff([in, unique, string] LOGONSRV_HANDLE ServerName, [in, string, range(0, 256)] wchar_t *UserName, [in, string, range(0, 256)] wchar_t *Workstation, [out] PNETLOGON_LOGOFF_UAS_INFO LogoffInformation);`
   */
  NetrLogonUasLogoff: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *UserName` */
      UserName: string;
      /** `[in, string, range(0, 256)] wchar_t *Workstation` */
      Workstation: string;
    };
    out: {
      /** `[out] PNETLOGON_LOGOFF_UAS_INFO LogoffInformation` */
      LogoffInformation: NETLOGON_LOGOFF_UAS_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Logs a user on through a secure channel. [MS-NRPC] 3.5.4.5.3
   * Opnum 2: `NTSTATUS NetrLogonSamLogon([in, unique, string] LOGONSRV_HANDLE LogonServer, [in, string, unique] wchar_t *ComputerName, [in, unique] PNETLOGON_AUTHENTICATOR Authenticator, [in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] NETLOGON_LOGON_INFO_CLASS LogonLevel, [in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation, [in] NETLOGON_VALIDATION_INFO_CLASS ValidationLevel, [out, switch_is(ValidationLevel)] PNETLOGON_VALIDATION ValidationInformation, [out] UCHAR *Authoritative);`
   */
  NetrLogonSamLogon: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE LogonServer` */
      LogonServer: string | null;
      /** `[in, string, unique] wchar_t *ComputerName` */
      ComputerName: string | null;
      /** `[in, unique] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[in] NETLOGON_LOGON_INFO_CLASS LogonLevel` */
      LogonLevel?: NETLOGON_LOGON_INFO_CLASS;
      /** `[in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation` */
      LogonInformation: NETLOGON_LEVEL;
      /** `[in] NETLOGON_VALIDATION_INFO_CLASS ValidationLevel` */
      ValidationLevel: NETLOGON_VALIDATION_INFO_CLASS;
    };
    out: {
      /** `[in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[out, switch_is(ValidationLevel)] PNETLOGON_VALIDATION ValidationInformation` */
      ValidationInformation: NETLOGON_VALIDATION;
      /** Not 0: no one else need be asked. `[out] UCHAR *Authoritative` */
      Authoritative: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Logs a user off. [MS-NRPC] 3.5.4.5.4
   * Opnum 3: `NTSTATUS NetrLogonSamLogoff([in, unique, string] LOGONSRV_HANDLE LogonServer, [in, string, unique] wchar_t *ComputerName, [in, unique] PNETLOGON_AUTHENTICATOR Authenticator, [in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] NETLOGON_LOGON_INFO_CLASS LogonLevel, [in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation);`
   */
  NetrLogonSamLogoff: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE LogonServer` */
      LogonServer: string | null;
      /** `[in, string, unique] wchar_t *ComputerName` */
      ComputerName: string | null;
      /** `[in, unique] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[in] NETLOGON_LOGON_INFO_CLASS LogonLevel` */
      LogonLevel?: NETLOGON_LOGON_INFO_CLASS;
      /** `[in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation` */
      LogonInformation: NETLOGON_LEVEL;
    };
    out: {
      /** `[in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Begins a secure channel: challenges change hands. [MS-NRPC] 3.5.4.4.1
   * Opnum 4: `NTSTATUS NetrServerReqChallenge([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string] wchar_t *ComputerName, [in] PNETLOGON_CREDENTIAL ClientChallenge, [out] PNETLOGON_CREDENTIAL ServerChallenge);`
   */
  NetrServerReqChallenge: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_CREDENTIAL ClientChallenge` */
      ClientChallenge: NETLOGON_CREDENTIAL;
    };
    out: {
      /** `[out] PNETLOGON_CREDENTIAL ServerChallenge` */
      ServerChallenge: NETLOGON_CREDENTIAL;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends making a secure channel, first form. [MS-NRPC] 3.5.4.4.5
   * Opnum 5: `NTSTATUS NetrServerAuthenticate([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string] wchar_t *ComputerName, [in] PNETLOGON_CREDENTIAL ClientCredential, [out] PNETLOGON_CREDENTIAL ServerCredential);`
   */
  NetrServerAuthenticate: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_CREDENTIAL ClientCredential` */
      ClientCredential: NETLOGON_CREDENTIAL;
    };
    out: {
      /** `[out] PNETLOGON_CREDENTIAL ServerCredential` */
      ServerCredential: NETLOGON_CREDENTIAL;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets an account's password by its hash. [MS-NRPC] 3.5.4.4.7
   * Opnum 6: `NTSTATUS NetrServerPasswordSet([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] PENCRYPTED_NT_OWF_PASSWORD UasNewPassword);`
   */
  NetrServerPasswordSet: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] PENCRYPTED_NT_OWF_PASSWORD UasNewPassword` */
      UasNewPassword: NT_OWF_PASSWORD;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes of a database since a number. [MS-NRPC] 3.5.4.6.1
   * Opnum 7: `NTSTATUS NetrDatabaseDeltas([in, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD DatabaseID, [in, out] PNLPR_MODIFIED_COUNT DomainModifiedCount, [out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray, [in] DWORD PreferredMaximumLength);`
   */
  NetrDatabaseDeltas: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** 0: accounts; 1: built in; 2: local security authority. `[in] DWORD DatabaseID` */
      DatabaseID: number;
      /** `[in, out] PNLPR_MODIFIED_COUNT DomainModifiedCount` */
      DomainModifiedCount: NLPR_MODIFIED_COUNT;
      /** `[in] DWORD PreferredMaximumLength` */
      PreferredMaximumLength: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNLPR_MODIFIED_COUNT DomainModifiedCount` */
      DomainModifiedCount: NLPR_MODIFIED_COUNT;
      /** `[out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray` */
      DeltaArray: NETLOGON_DELTA_ENUM_ARRAY | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A database as a whole. [MS-NRPC] 3.5.4.6.3
   * Opnum 8: `NTSTATUS NetrDatabaseSync([in, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD DatabaseID, [in, out] ULONG *SyncContext, [out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray, [in] DWORD PreferredMaximumLength);`
   */
  NetrDatabaseSync: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD DatabaseID` */
      DatabaseID: number;
      /** `[in, out] ULONG *SyncContext` */
      SyncContext: number;
      /** `[in] DWORD PreferredMaximumLength` */
      PreferredMaximumLength: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] ULONG *SyncContext` */
      SyncContext: number;
      /** `[out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray` */
      DeltaArray: NETLOGON_DELTA_ENUM_ARRAY | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes of a LAN Manager database; obsolete. [MS-NRPC] 3.5.4.10.3
   * Opnum 9: `NTSTATUS NetrAccountDeltas([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] PUAS_INFO_0 RecordId, [in] DWORD Count, [in] DWORD Level, [out, size_is(BufferSize)] UCHAR *Buffer, [in] DWORD BufferSize, [out] ULONG *CountReturned, [out] ULONG *TotalEntries, [out] PUAS_INFO_0 NextRecordId);`
   */
  NetrAccountDeltas: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] PUAS_INFO_0 RecordId` */
      RecordId: UAS_INFO_0;
      /** `[in] DWORD Count` */
      Count: number;
      /** `[in] DWORD Level` */
      Level: number;
      /** `[in] DWORD BufferSize` */
      BufferSize: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out, size_is(BufferSize)] UCHAR *Buffer` */
      Buffer: Uint8Array;
      /** `[out] ULONG *CountReturned` */
      CountReturned: number;
      /** `[out] ULONG *TotalEntries` */
      TotalEntries: number;
      /** `[out] PUAS_INFO_0 NextRecordId` */
      NextRecordId: UAS_INFO_0;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A LAN Manager database as a whole; obsolete. [MS-NRPC] 3.5.4.10.4
   * Opnum 10: `NTSTATUS NetrAccountSync([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD Reference, [in] DWORD Level, [out, size_is(BufferSize)] UCHAR *Buffer, [in, range(0, 4096)] DWORD BufferSize, [out] ULONG *CountReturned, [out] ULONG *TotalEntries, [out] ULONG *NextReference, [out] PUAS_INFO_0 LastRecordId);`
   */
  NetrAccountSync: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD Reference` */
      Reference: number;
      /** `[in] DWORD Level` */
      Level: number;
      /** `[in, range(0, 4096)] DWORD BufferSize` */
      BufferSize: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out, size_is(BufferSize)] UCHAR *Buffer` */
      Buffer: Uint8Array;
      /** `[out] ULONG *CountReturned` */
      CountReturned: number;
      /** `[out] ULONG *TotalEntries` */
      TotalEntries: number;
      /** `[out] ULONG *NextReference` */
      NextReference: number;
      /** `[out] PUAS_INFO_0 LastRecordId` */
      LastRecordId: UAS_INFO_0;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The primary controller of a domain. [MS-NRPC] 3.5.4.3.4
   * Opnum 11: `NET_API_STATUS NetrGetDCName([in, string] LOGONSRV_HANDLE ServerName, [in, unique, string, range(0, 256)] wchar_t *DomainName, [out, string] wchar_t **Buffer);`
   */
  NetrGetDCName: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string;
      /** `[in, unique, string, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
    };
    out: {
      /** `[out, string] wchar_t **Buffer` */
      Buffer: string | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks or tells the service something, first form. [MS-NRPC] 3.5.4.9.3
   * Opnum 12: `NET_API_STATUS NetrLogonControl([in, unique, string] LOGONSRV_HANDLE ServerName, [in] DWORD FunctionCode, [in] DWORD QueryLevel, [out, switch_is(QueryLevel)] PNETLOGON_CONTROL_QUERY_INFORMATION Buffer);`
   */
  NetrLogonControl: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD FunctionCode` */
      FunctionCode: number;
      /** `[in] DWORD QueryLevel` */
      QueryLevel: number;
    };
    out: {
      /** `[out, switch_is(QueryLevel)] PNETLOGON_CONTROL_QUERY_INFORMATION Buffer` */
      Buffer: NETLOGON_CONTROL_QUERY_INFORMATION;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Some controller of a domain. [MS-NRPC] 3.5.4.3.5
   * Opnum 13: `NET_API_STATUS NetrGetAnyDCName([in, unique, string] LOGONSRV_HANDLE ServerName, [in, unique, string, range(0, 256)] wchar_t *DomainName, [out, string] wchar_t **Buffer);`
   */
  NetrGetAnyDCName: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
    };
    out: {
      /** `[out, string] wchar_t **Buffer` */
      Buffer: string | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks or tells the service something, second form. [MS-NRPC] 3.5.4.9.2
   * Opnum 14: `NET_API_STATUS NetrLogonControl2([in, unique, string] LOGONSRV_HANDLE ServerName, [in] DWORD FunctionCode, [in] DWORD QueryLevel, [in, switch_is(FunctionCode)] PNETLOGON_CONTROL_DATA_INFORMATION Data, [out, switch_is(QueryLevel)] PNETLOGON_CONTROL_QUERY_INFORMATION Buffer);`
   */
  NetrLogonControl2: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD FunctionCode` */
      FunctionCode?: number;
      /** `[in] DWORD QueryLevel` */
      QueryLevel: number;
      /** `[in, switch_is(FunctionCode)] PNETLOGON_CONTROL_DATA_INFORMATION Data` */
      Data: NETLOGON_CONTROL_DATA_INFORMATION;
    };
    out: {
      /** `[out, switch_is(QueryLevel)] PNETLOGON_CONTROL_QUERY_INFORMATION Buffer` */
      Buffer: NETLOGON_CONTROL_QUERY_INFORMATION;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrServerAuthenticate with what both sides can do. [MS-NRPC] 3.5.4.4.4
   * Opnum 15: `NTSTATUS NetrServerAuthenticate2([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_CREDENTIAL ClientCredential, [out] PNETLOGON_CREDENTIAL ServerCredential, [in, out] ULONG *NegotiateFlags);`
   */
  NetrServerAuthenticate2: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_CREDENTIAL ClientCredential` */
      ClientCredential: NETLOGON_CREDENTIAL;
      /** `[in, out] ULONG *NegotiateFlags` */
      NegotiateFlags: number;
    };
    out: {
      /** `[out] PNETLOGON_CREDENTIAL ServerCredential` */
      ServerCredential: NETLOGON_CREDENTIAL;
      /** `[in, out] ULONG *NegotiateFlags` */
      NegotiateFlags: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrDatabaseSync, which goes on where it was interrupted. [MS-NRPC] 3.5.4.6.2
   * Opnum 16: `NTSTATUS NetrDatabaseSync2([in, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD DatabaseID, [in] SYNC_STATE RestartState, [in, out] ULONG *SyncContext, [out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray, [in] DWORD PreferredMaximumLength);`
   */
  NetrDatabaseSync2: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD DatabaseID` */
      DatabaseID: number;
      /** `[in] SYNC_STATE RestartState` */
      RestartState: SYNC_STATE;
      /** `[in, out] ULONG *SyncContext` */
      SyncContext: number;
      /** `[in] DWORD PreferredMaximumLength` */
      PreferredMaximumLength: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] ULONG *SyncContext` */
      SyncContext: number;
      /** `[out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray` */
      DeltaArray: NETLOGON_DELTA_ENUM_ARRAY | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * One change again. [MS-NRPC] 3.5.4.6.4
   * Opnum 17: `NTSTATUS NetrDatabaseRedo([in, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in, size_is(ChangeLogEntrySize)] UCHAR *ChangeLogEntry, [in, range(0, 4096)] DWORD ChangeLogEntrySize, [out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray);`
   */
  NetrDatabaseRedo: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, size_is(ChangeLogEntrySize)] UCHAR *ChangeLogEntry` */
      ChangeLogEntry: Uint8Array;
      /** `[in, range(0, 4096)] DWORD ChangeLogEntrySize` */
      ChangeLogEntrySize?: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out] PNETLOGON_DELTA_ENUM_ARRAY *DeltaArray` */
      DeltaArray: NETLOGON_DELTA_ENUM_ARRAY | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks or tells the service something. [MS-NRPC] 3.5.4.9.1
   * Opnum 18: `NET_API_STATUS NetrLogonControl2Ex([in, unique, string] LOGONSRV_HANDLE ServerName, [in] DWORD FunctionCode, [in] DWORD QueryLevel, [in, switch_is(FunctionCode)] PNETLOGON_CONTROL_DATA_INFORMATION Data, [out, switch_is(QueryLevel)] PNETLOGON_CONTROL_QUERY_INFORMATION Buffer);`
   */
  NetrLogonControl2Ex: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** NETLOGON_CONTROL_*. `[in] DWORD FunctionCode` */
      FunctionCode?: number;
      /** `[in] DWORD QueryLevel` */
      QueryLevel: number;
      /** `[in, switch_is(FunctionCode)] PNETLOGON_CONTROL_DATA_INFORMATION Data` */
      Data: NETLOGON_CONTROL_DATA_INFORMATION;
    };
    out: {
      /** `[out, switch_is(QueryLevel)] PNETLOGON_CONTROL_QUERY_INFORMATION Buffer` */
      Buffer: NETLOGON_CONTROL_QUERY_INFORMATION;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists names of trusted domains. [MS-NRPC] 3.5.4.7.3
   * Opnum 19: `NTSTATUS NetrEnumerateTrustedDomains([in, unique, string] LOGONSRV_HANDLE ServerName, [out] PDOMAIN_NAME_BUFFER DomainNameBuffer);`
   */
  NetrEnumerateTrustedDomains: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
    };
    out: {
      /** `[out] PDOMAIN_NAME_BUFFER DomainNameBuffer` */
      DomainNameBuffer: DOMAIN_NAME_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Finds a domain controller. [MS-NRPC] 3.5.4.3.3
   * Opnum 20: `NET_API_STATUS DsrGetDcName([in, unique, string] LOGONSRV_HANDLE ComputerName, [in, unique, string, range(0, 256)] wchar_t *DomainName, [in, unique] GUID *DomainGuid, [in, unique] GUID *SiteGuid, [in] ULONG Flags, [out] PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo);`
   */
  DsrGetDcName: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ComputerName` */
      ComputerName: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
      /** `[in, unique] GUID *DomainGuid` */
      DomainGuid: string | null;
      /** `[in, unique] GUID *SiteGuid` */
      SiteGuid: string | null;
      /** What it must be: DS_*_REQUIRED, DS_*_PREFERRED ... `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo` */
      DomainControllerInfo: DOMAIN_CONTROLLER_INFOW | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * What the server can do, as it sees it. [MS-NRPC] 3.5.4.4.11
   * Opnum 21: `NTSTATUS NetrLogonGetCapabilities([in, string] LOGONSRV_HANDLE ServerName, [in, string, unique, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD QueryLevel, [out, switch_is(QueryLevel)] PNETLOGON_CAPABILITIES Capabilities);`
   */
  NetrLogonGetCapabilities: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string;
      /** `[in, string, unique, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string | null;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD QueryLevel` */
      QueryLevel: number;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out, switch_is(QueryLevel)] PNETLOGON_CAPABILITIES Capabilities` */
      Capabilities: NETLOGON_CAPABILITIES;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells the service what runs on the controller. [MS-NRPC] 3.5.4.8.5
   * Opnum 22: `NTSTATUS NetrLogonSetServiceBits([in, unique, string] LOGONSRV_HANDLE ServerName, [in] DWORD ServiceBitsOfInterest, [in] DWORD ServiceBits);`
   */
  NetrLogonSetServiceBits: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] DWORD ServiceBitsOfInterest` */
      ServiceBitsOfInterest: number;
      /** `[in] DWORD ServiceBits` */
      ServiceBits: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The RID of the account that a trust has. [MS-NRPC] 3.5.4.8.1
   * Opnum 23: `NET_API_STATUS NetrLogonGetTrustRid([in, unique, string] LOGONSRV_HANDLE ServerName, [in, string, unique, range(0, 256)] wchar_t *DomainName, [out] ULONG *Rid);`
   */
  NetrLogonGetTrustRid: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
    };
    out: {
      /** `[out] ULONG *Rid` */
      Rid: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A digest with the server's passwords. [MS-NRPC] 3.5.4.8.2
   * Opnum 24: `NET_API_STATUS NetrLogonComputeServerDigest([in, unique, string] LOGONSRV_HANDLE ServerName, [in] ULONG Rid, [in, size_is(MessageSize)] UCHAR *Message, [in, range(0, 2048)] ULONG MessageSize, [out] CHAR NewMessageDigest[16], [out] CHAR OldMessageDigest[16]);`
   */
  NetrLogonComputeServerDigest: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] ULONG Rid` */
      Rid: number;
      /** `[in, size_is(MessageSize)] UCHAR *Message` */
      Message: Uint8Array;
      /** `[in, range(0, 2048)] ULONG MessageSize` */
      MessageSize?: number;
    };
    out: {
      /** `[out] CHAR NewMessageDigest[16]` */
      NewMessageDigest: Uint8Array;
      /** `[out] CHAR OldMessageDigest[16]` */
      OldMessageDigest: Uint8Array;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A digest with the client's passwords. [MS-NRPC] 3.5.4.8.3
   * Opnum 25: `NET_API_STATUS NetrLogonComputeClientDigest([in, unique, string] LOGONSRV_HANDLE ServerName, [in, string, unique, range(0, 256)] wchar_t *DomainName, [in, size_is(MessageSize)] UCHAR *Message, [in, range(0, 2048)] ULONG MessageSize, [out] CHAR NewMessageDigest[16], [out] CHAR OldMessageDigest[16]);`
   */
  NetrLogonComputeClientDigest: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, unique, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
      /** `[in, size_is(MessageSize)] UCHAR *Message` */
      Message: Uint8Array;
      /** `[in, range(0, 2048)] ULONG MessageSize` */
      MessageSize?: number;
    };
    out: {
      /** `[out] CHAR NewMessageDigest[16]` */
      NewMessageDigest: Uint8Array;
      /** `[out] CHAR OldMessageDigest[16]` */
      OldMessageDigest: Uint8Array;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrServerAuthenticate2, and the account's RID. [MS-NRPC] 3.5.4.4.2
   * Opnum 26: `NTSTATUS NetrServerAuthenticate3([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_CREDENTIAL ClientCredential, [out] PNETLOGON_CREDENTIAL ServerCredential, [in, out] PULONG NegotiateFlags, [out] PULONG AccountRid);`
   */
  NetrServerAuthenticate3: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_CREDENTIAL ClientCredential` */
      ClientCredential: NETLOGON_CREDENTIAL;
      /** `[in, out] PULONG NegotiateFlags` */
      NegotiateFlags: number;
    };
    out: {
      /** `[out] PNETLOGON_CREDENTIAL ServerCredential` */
      ServerCredential: NETLOGON_CREDENTIAL;
      /** `[in, out] PULONG NegotiateFlags` */
      NegotiateFlags: number;
      /** `[out] PULONG AccountRid` */
      AccountRid: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * DsrGetDcName by the names of a domain and a site. [MS-NRPC] 3.5.4.3.2
   * Opnum 27: `NET_API_STATUS DsrGetDcNameEx([in, unique, string] LOGONSRV_HANDLE ComputerName, [in, unique, string, range(0, 256)] wchar_t *DomainName, [in, unique] GUID *DomainGuid, [in, unique, string, range(0, 256)] wchar_t *SiteName, [in] ULONG Flags, [out] PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo);`
   */
  DsrGetDcNameEx: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ComputerName` */
      ComputerName: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
      /** `[in, unique] GUID *DomainGuid` */
      DomainGuid: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *SiteName` */
      SiteName: string | null;
      /** `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo` */
      DomainControllerInfo: DOMAIN_CONTROLLER_INFOW | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The site of the server. [MS-NRPC] 3.5.4.3.6
   * Opnum 28: `NET_API_STATUS DsrGetSiteName([in, unique, string] LOGONSRV_HANDLE ComputerName, [out, string] wchar_t **SiteName);`
   */
  DsrGetSiteName: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ComputerName` */
      ComputerName: string | null;
    };
    out: {
      /** `[out, string] wchar_t **SiteName` */
      SiteName: string | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * What a member should know of its domain. [MS-NRPC] 3.5.4.4.10
   * Opnum 29: `NTSTATUS NetrLogonGetDomainInfo([in, string] LOGONSRV_HANDLE ServerName, [in, string, unique, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD Level, [in, switch_is(Level)] PNETLOGON_WORKSTATION_INFORMATION WkstaBuffer, [out, switch_is(Level)] PNETLOGON_DOMAIN_INFORMATION DomBuffer);`
   */
  NetrLogonGetDomainInfo: {
    in: {
      /** `[in, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string;
      /** `[in, string, unique, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string | null;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] PNETLOGON_WORKSTATION_INFORMATION WkstaBuffer` */
      WkstaBuffer: NETLOGON_WORKSTATION_INFORMATION;
    };
    out: {
      /** `[in, out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out, switch_is(Level)] PNETLOGON_DOMAIN_INFORMATION DomBuffer` */
      DomBuffer: NETLOGON_DOMAIN_INFORMATION;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets an account's password. [MS-NRPC] 3.5.4.4.6
   * Opnum 30: `NTSTATUS NetrServerPasswordSet2([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] PNL_TRUST_PASSWORD ClearNewPassword);`
   */
  NetrServerPasswordSet2: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] PNL_TRUST_PASSWORD ClearNewPassword` */
      ClearNewPassword: NL_TRUST_PASSWORD;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A computer's NT hash. [MS-NRPC] 3.5.4.4.8
   * Opnum 31: `NTSTATUS NetrServerPasswordGet([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE AccountType, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [out] PENCRYPTED_NT_OWF_PASSWORD EncryptedNtOwfPassword);`
   */
  NetrServerPasswordGet: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE AccountType` */
      AccountType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out] PENCRYPTED_NT_OWF_PASSWORD EncryptedNtOwfPassword` */
      EncryptedNtOwfPassword: NT_OWF_PASSWORD;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Hands a message on to the primary controller. [MS-NRPC] 3.5.4.8.4
   * Opnum 32: `NTSTATUS NetrLogonSendToSam([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in, size_is(OpaqueBufferSize)] UCHAR *OpaqueBuffer, [in] ULONG OpaqueBufferSize);`
   */
  NetrLogonSendToSam: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, size_is(OpaqueBufferSize)] UCHAR *OpaqueBuffer` */
      OpaqueBuffer: Uint8Array;
      /** `[in] ULONG OpaqueBufferSize` */
      OpaqueBufferSize?: number;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The sites of addresses. [MS-NRPC] 3.5.4.3.8
   * Opnum 33: `NET_API_STATUS DsrAddressToSiteNamesW([in, unique, string] LOGONSRV_HANDLE ComputerName, [in, range(0, 4096)] DWORD EntryCount, [in, size_is(EntryCount)] PNL_SOCKET_ADDRESS SocketAddresses, [out] PNL_SITE_NAME_ARRAY *SiteNames);`
   */
  DsrAddressToSiteNamesW: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ComputerName` */
      ComputerName: string | null;
      /** `[in, range(0, 4096)] DWORD EntryCount` */
      EntryCount?: number;
      /** `[in, size_is(EntryCount)] PNL_SOCKET_ADDRESS SocketAddresses` */
      SocketAddresses: NL_SOCKET_ADDRESS[];
    };
    out: {
      /** `[out] PNL_SITE_NAME_ARRAY *SiteNames` */
      SiteNames: NL_SITE_NAME_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * DsrGetDcNameEx for an account. [MS-NRPC] 3.5.4.3.1
   * Opnum 34: `NET_API_STATUS DsrGetDcNameEx2([in, unique, string] LOGONSRV_HANDLE ComputerName, [in, unique, string, range(0, 256)] wchar_t *AccountName, [in] ULONG AllowableAccountControlBits, [in, unique, string, range(0, 256)] wchar_t *DomainName, [in, unique] GUID *DomainGuid, [in, unique, string, range(0, 256)] wchar_t *SiteName, [in] ULONG Flags, [out] PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo);`
   */
  DsrGetDcNameEx2: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ComputerName` */
      ComputerName: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string | null;
      /** `[in] ULONG AllowableAccountControlBits` */
      AllowableAccountControlBits: number;
      /** `[in, unique, string, range(0, 256)] wchar_t *DomainName` */
      DomainName: string | null;
      /** `[in, unique] GUID *DomainGuid` */
      DomainGuid: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *SiteName` */
      SiteName: string | null;
      /** `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PDOMAIN_CONTROLLER_INFOW *DomainControllerInfo` */
      DomainControllerInfo: DOMAIN_CONTROLLER_INFOW | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The parent domain, for the time service. [MS-NRPC] 3.5.4.8.6
   * Opnum 35: `NET_API_STATUS NetrLogonGetTimeServiceParentDomain([in, unique, string] LOGONSRV_HANDLE ServerName, [out, string] wchar_t **DomainName, [out] int *PdcSameSite);`
   */
  NetrLogonGetTimeServiceParentDomain: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
    };
    out: {
      /** `[out, string] wchar_t **DomainName` */
      DomainName: string | null;
      /** `[out] int *PdcSameSite` */
      PdcSameSite: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists trusted domains. [MS-NRPC] 3.5.4.7.2
   * Opnum 36: `NET_API_STATUS NetrEnumerateTrustedDomainsEx([in, unique, string] LOGONSRV_HANDLE ServerName, [out] PNETLOGON_TRUSTED_DOMAIN_ARRAY Domains);`
   */
  NetrEnumerateTrustedDomainsEx: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
    };
    out: {
      /** `[out] PNETLOGON_TRUSTED_DOMAIN_ARRAY Domains` */
      Domains: NETLOGON_TRUSTED_DOMAIN_ARRAY;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The sites and subnets of addresses. [MS-NRPC] 3.5.4.3.9
   * Opnum 37: `NET_API_STATUS DsrAddressToSiteNamesExW([in, unique, string] LOGONSRV_HANDLE ComputerName, [in, range(0, 4096)] DWORD EntryCount, [in, size_is(EntryCount)] PNL_SOCKET_ADDRESS SocketAddresses, [out] PNL_SITE_NAME_EX_ARRAY *SiteNames);`
   */
  DsrAddressToSiteNamesExW: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ComputerName` */
      ComputerName: string | null;
      /** `[in, range(0, 4096)] DWORD EntryCount` */
      EntryCount?: number;
      /** `[in, size_is(EntryCount)] PNL_SOCKET_ADDRESS SocketAddresses` */
      SocketAddresses: NL_SOCKET_ADDRESS[];
    };
    out: {
      /** `[out] PNL_SITE_NAME_EX_ARRAY *SiteNames` */
      SiteNames: NL_SITE_NAME_EX_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The sites that a controller serves. [MS-NRPC] 3.5.4.3.7
   * Opnum 38: `NET_API_STATUS DsrGetDcSiteCoverageW([in, unique, string] LOGONSRV_HANDLE ServerName, [out] PNL_SITE_NAME_ARRAY *SiteNames);`
   */
  DsrGetDcSiteCoverageW: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
    };
    out: {
      /** `[out] PNL_SITE_NAME_ARRAY *SiteNames` */
      SiteNames: NL_SITE_NAME_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Logs a user on over an authenticated connection. [MS-NRPC] 3.5.4.5.1
   * Opnum 39: `NTSTATUS NetrLogonSamLogonEx([in] handle_t ContextHandle, [in, unique, string, range(0, 256)] wchar_t *LogonServer, [in, unique, string, range(0, 256)] wchar_t *ComputerName, [in] NETLOGON_LOGON_INFO_CLASS LogonLevel, [in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation, [in] NETLOGON_VALIDATION_INFO_CLASS ValidationLevel, [out, switch_is(ValidationLevel)] PNETLOGON_VALIDATION ValidationInformation, [out] UCHAR *Authoritative, [in, out] ULONG *ExtraFlags);`
   */
  NetrLogonSamLogonEx: {
    in: {
      /** `[in, unique, string, range(0, 256)] wchar_t *LogonServer` */
      LogonServer: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string | null;
      /** `[in] NETLOGON_LOGON_INFO_CLASS LogonLevel` */
      LogonLevel?: NETLOGON_LOGON_INFO_CLASS;
      /** `[in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation` */
      LogonInformation: NETLOGON_LEVEL;
      /** `[in] NETLOGON_VALIDATION_INFO_CLASS ValidationLevel` */
      ValidationLevel: NETLOGON_VALIDATION_INFO_CLASS;
      /** `[in, out] ULONG *ExtraFlags` */
      ExtraFlags: number;
    };
    out: {
      /** `[out, switch_is(ValidationLevel)] PNETLOGON_VALIDATION ValidationInformation` */
      ValidationInformation: NETLOGON_VALIDATION;
      /** `[out] UCHAR *Authoritative` */
      Authoritative: number;
      /** `[in, out] ULONG *ExtraFlags` */
      ExtraFlags: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists trusts of a kind. [MS-NRPC] 3.5.4.7.1
   * Opnum 40: `NET_API_STATUS DsrEnumerateDomainTrusts([in, unique, string] LOGONSRV_HANDLE ServerName, [in] ULONG Flags, [out] PNETLOGON_TRUSTED_DOMAIN_ARRAY Domains);`
   */
  DsrEnumerateDomainTrusts: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PNETLOGON_TRUSTED_DOMAIN_ARRAY Domains` */
      Domains: NETLOGON_TRUSTED_DOMAIN_ARRAY;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a controller's DNS records. [MS-NRPC] 3.5.4.3.10
   * Opnum 41: `NET_API_STATUS DsrDeregisterDnsHostRecords([in, unique, string] LOGONSRV_HANDLE ServerName, [in, unique, string, range(0, 256)] wchar_t *DnsDomainName, [in, unique] GUID *DomainGuid, [in, unique] GUID *DsaGuid, [in, unique, string, range(0, 256)] wchar_t *DnsHostName);`
   */
  DsrDeregisterDnsHostRecords: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *DnsDomainName` */
      DnsDomainName: string | null;
      /** `[in, unique] GUID *DomainGuid` */
      DomainGuid: string | null;
      /** `[in, unique] GUID *DsaGuid` */
      DsaGuid: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *DnsHostName` */
      DnsHostName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A trust's NT hashes, the present and the one before. [MS-NRPC] 3.5.4.4.9
   * Opnum 42: `NTSTATUS NetrServerTrustPasswordsGet([in, unique, string] LOGONSRV_HANDLE TrustedDcName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [out] PENCRYPTED_NT_OWF_PASSWORD EncryptedNewOwfPassword, [out] PENCRYPTED_NT_OWF_PASSWORD EncryptedOldOwfPassword);`
   */
  NetrServerTrustPasswordsGet: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE TrustedDcName` */
      TrustedDcName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out] PENCRYPTED_NT_OWF_PASSWORD EncryptedNewOwfPassword` */
      EncryptedNewOwfPassword: NT_OWF_PASSWORD;
      /** `[out] PENCRYPTED_NT_OWF_PASSWORD EncryptedOldOwfPassword` */
      EncryptedOldOwfPassword: NT_OWF_PASSWORD;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Names and domains of a trusted forest. [MS-NRPC] 3.5.4.7.5
   * Opnum 43: `NET_API_STATUS DsrGetForestTrustInformation([in, unique, string] LOGONSRV_HANDLE ServerName, [in, unique, string, range(0, 256)] wchar_t *TrustedDomainName, [in] DWORD Flags, [out] PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo);`
   */
  DsrGetForestTrustInformation: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, unique, string, range(0, 256)] wchar_t *TrustedDomainName` */
      TrustedDomainName: string | null;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo` */
      ForestTrustInfo: LSA_FOREST_TRUST_INFORMATION | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Names and domains of a trusted forest, through a secure channel. [MS-NRPC] 3.5.4.7.4
   * Opnum 44: `NTSTATUS NetrGetForestTrustInformation([in, unique, string] LOGONSRV_HANDLE ServerName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD Flags, [out] PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo);`
   */
  NetrGetForestTrustInformation: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out] PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo` */
      ForestTrustInfo: LSA_FOREST_TRUST_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrLogonSamLogon with flags. [MS-NRPC] 3.5.4.5.2
   * Opnum 45: `NTSTATUS NetrLogonSamLogonWithFlags([in, unique, string] LOGONSRV_HANDLE LogonServer, [in, string, unique, range(0, 256)] wchar_t *ComputerName, [in, unique] PNETLOGON_AUTHENTICATOR Authenticator, [in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] NETLOGON_LOGON_INFO_CLASS LogonLevel, [in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation, [in] NETLOGON_VALIDATION_INFO_CLASS ValidationLevel, [out, switch_is(ValidationLevel)] PNETLOGON_VALIDATION ValidationInformation, [out] UCHAR *Authoritative, [in, out] ULONG *ExtraFlags);`
   */
  NetrLogonSamLogonWithFlags: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE LogonServer` */
      LogonServer: string | null;
      /** `[in, string, unique, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string | null;
      /** `[in, unique] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[in] NETLOGON_LOGON_INFO_CLASS LogonLevel` */
      LogonLevel?: NETLOGON_LOGON_INFO_CLASS;
      /** `[in, switch_is(LogonLevel)] PNETLOGON_LEVEL LogonInformation` */
      LogonInformation: NETLOGON_LEVEL;
      /** `[in] NETLOGON_VALIDATION_INFO_CLASS ValidationLevel` */
      ValidationLevel: NETLOGON_VALIDATION_INFO_CLASS;
      /** `[in, out] ULONG *ExtraFlags` */
      ExtraFlags: number;
    };
    out: {
      /** `[in, out, unique] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR | null;
      /** `[out, switch_is(ValidationLevel)] PNETLOGON_VALIDATION ValidationInformation` */
      ValidationInformation: NETLOGON_VALIDATION;
      /** `[out] UCHAR *Authoritative` */
      Authoritative: number;
      /** `[in, out] ULONG *ExtraFlags` */
      ExtraFlags: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Hashes and facts of a trust. [MS-NRPC] 3.5.4.7.6
   * Opnum 46: `NTSTATUS NetrServerGetTrustInfo([in, unique, string] LOGONSRV_HANDLE TrustedDcName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [out] PENCRYPTED_NT_OWF_PASSWORD EncryptedNewOwfPassword, [out] PENCRYPTED_NT_OWF_PASSWORD EncryptedOldOwfPassword, [out] PNL_GENERIC_RPC_DATA *TrustInfo);`
   */
  NetrServerGetTrustInfo: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE TrustedDcName` */
      TrustedDcName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE SecureChannelType` */
      SecureChannelType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[out] PENCRYPTED_NT_OWF_PASSWORD EncryptedNewOwfPassword` */
      EncryptedNewOwfPassword: NT_OWF_PASSWORD;
      /** `[out] PENCRYPTED_NT_OWF_PASSWORD EncryptedOldOwfPassword` */
      EncryptedOldOwfPassword: NT_OWF_PASSWORD;
      /** `[out] PNL_GENERIC_RPC_DATA *TrustInfo` */
      TrustInfo: NL_GENERIC_RPC_DATA | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Not for use over the network. Opnum 47: `NTSTATUS OpnumUnused47();` */
  OpnumUnused47: {
    in: {};
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Writes DNS records for a read-only controller. [MS-NRPC] 3.5.4.3.11
   * Opnum 48: `NTSTATUS DsrUpdateReadOnlyServerDnsRecords([in, unique, string] LOGONSRV_HANDLE ServerName, [in, string, range(0, 256)] wchar_t *ComputerName, [in] PNETLOGON_AUTHENTICATOR Authenticator, [out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in, unique, string, range(0, 256)] wchar_t *SiteName, [in] ULONG DnsTtl, [in, out] PNL_DNS_NAME_INFO_ARRAY DnsNames);`
   */
  DsrUpdateReadOnlyServerDnsRecords: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE ServerName` */
      ServerName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, unique, string, range(0, 256)] wchar_t *SiteName` */
      SiteName: string | null;
      /** `[in] ULONG DnsTtl` */
      DnsTtl: number;
      /** `[in, out] PNL_DNS_NAME_INFO_ARRAY DnsNames` */
      DnsNames: NL_DNS_NAME_INFO_ARRAY;
    };
    out: {
      /** `[out] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out] PNL_DNS_NAME_INFO_ARRAY DnsNames` */
      DnsNames: NL_DNS_NAME_INFO_ARRAY;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Records what a client is, for a read-only controller. [MS-NRPC] 3.5.4.4.12
   * Opnum 49: `NTSTATUS NetrChainSetClientAttributes([in, string, ref] LOGONSRV_HANDLE PrimaryName, [in, string, ref, range(0, 256)] wchar_t *ChainedFromServerName, [in, string, ref, range(0, 256)] wchar_t *ChainedForClientName, [in, ref] PNETLOGON_AUTHENTICATOR Authenticator, [in, out, ref] PNETLOGON_AUTHENTICATOR ReturnAuthenticator, [in] DWORD dwInVersion, [in, ref, switch_is(dwInVersion)] NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES *pmsgIn, [in, out, ref] DWORD *pdwOutVersion, [in, out, ref, switch_is(*pdwOutVersion)] NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES *pmsgOut);`
   */
  NetrChainSetClientAttributes: {
    in: {
      /** `[in, string, ref] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string;
      /** `[in, string, ref, range(0, 256)] wchar_t *ChainedFromServerName` */
      ChainedFromServerName: string;
      /** `[in, string, ref, range(0, 256)] wchar_t *ChainedForClientName` */
      ChainedForClientName: string;
      /** `[in, ref] PNETLOGON_AUTHENTICATOR Authenticator` */
      Authenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out, ref] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in] DWORD dwInVersion` */
      dwInVersion?: number;
      /** `[in, ref, switch_is(dwInVersion)] NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES *pmsgIn` */
      pmsgIn: NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES;
      /** `[in, out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[in, out, ref, switch_is(*pdwOutVersion)] NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES *pmsgOut` */
      pmsgOut: NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES;
    };
    out: {
      /** `[in, out, ref] PNETLOGON_AUTHENTICATOR ReturnAuthenticator` */
      ReturnAuthenticator: NETLOGON_AUTHENTICATOR;
      /** `[in, out, ref] DWORD *pdwOutVersion` */
      pdwOutVersion?: number;
      /** `[in, out, ref, switch_is(*pdwOutVersion)] NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES *pmsgOut` */
      pmsgOut: NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 50: `void Opnum50NotUsedOnWire();` */
  Opnum50NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 51: `void Opnum51NotUsedOnWire();` */
  Opnum51NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 52: `void Opnum52NotUsedOnWire();` */
  Opnum52NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 53: `void Opnum53NotUsedOnWire();` */
  Opnum53NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 54: `void Opnum54NotUsedOnWire();` */
  Opnum54NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 55: `void Opnum55NotUsedOnWire();` */
  Opnum55NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 56: `void Opnum56NotUsedOnWire();` */
  Opnum56NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 57: `void Opnum57NotUsedOnWire();` */
  Opnum57NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 58: `void Opnum58NotUsedOnWire();` */
  Opnum58NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a secure channel over a connection authenticated with Kerberos. [MS-NRPC] 3.5.4.4.3
   * Opnum 59: `NTSTATUS NetrServerAuthenticateKerberos([in, unique, string] LOGONSRV_HANDLE PrimaryName, [in, string, range(0, 256)] wchar_t *AccountName, [in] NETLOGON_SECURE_CHANNEL_TYPE AccountType, [in, string, range(0, 256)] wchar_t *ComputerName, [in, out] PULONG NegotiateFlags, [out] PULONG AccountRid);`
   */
  NetrServerAuthenticateKerberos: {
    in: {
      /** `[in, unique, string] LOGONSRV_HANDLE PrimaryName` */
      PrimaryName: string | null;
      /** `[in, string, range(0, 256)] wchar_t *AccountName` */
      AccountName: string;
      /** `[in] NETLOGON_SECURE_CHANNEL_TYPE AccountType` */
      AccountType: NETLOGON_SECURE_CHANNEL_TYPE;
      /** `[in, string, range(0, 256)] wchar_t *ComputerName` */
      ComputerName: string;
      /** `[in, out] PULONG NegotiateFlags` */
      NegotiateFlags: number;
    };
    out: {
      /** `[in, out] PULONG NegotiateFlags` */
      NegotiateFlags: number;
      /** `[out] PULONG AccountRid` */
      AccountRid: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface logon` 12345678-1234-abcd-ef00-01234567cffb v1.0 */
export const logon: Interface<logonOperations> = /*#__PURE__*/ defineInterface<logonOperations>({
  name: "logon",
  uuid: "12345678-1234-abcd-ef00-01234567cffb",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\netlogon]"],
  operations: [
    { opnum: 0, name: "NetrLogonUasLogon", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "UserName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Workstation", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "ValidationInformation", dir: "out", type: ref(unique(NETLOGON_VALIDATION_UAS_INFO$)) },
    ] },
    { opnum: 1, name: "NetrLogonUasLogoff", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "UserName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Workstation", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "LogoffInformation", dir: "out", type: ref(NETLOGON_LOGOFF_UAS_INFO$) },
    ] },
    { opnum: 2, name: "NetrLogonSamLogon", returns: int32, status: "ntstatus", params: [
      { name: "LogonServer", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "Authenticator", dir: "in", type: unique(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: unique(NETLOGON_AUTHENTICATOR$) },
      { name: "LogonLevel", dir: "in", type: NETLOGON_LOGON_INFO_CLASS$ },
      { name: "LogonInformation", dir: "in", type: ref(NETLOGON_LEVEL$1) },
      { name: "ValidationLevel", dir: "in", type: NETLOGON_VALIDATION_INFO_CLASS$ },
      { name: "ValidationInformation", dir: "out", type: ref(NETLOGON_VALIDATION$1) },
      { name: "Authoritative", dir: "out", type: ref(uint8) },
    ] },
    { opnum: 3, name: "NetrLogonSamLogoff", returns: int32, status: "ntstatus", params: [
      { name: "LogonServer", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "Authenticator", dir: "in", type: unique(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: unique(NETLOGON_AUTHENTICATOR$) },
      { name: "LogonLevel", dir: "in", type: NETLOGON_LOGON_INFO_CLASS$ },
      { name: "LogonInformation", dir: "in", type: ref(NETLOGON_LEVEL$1) },
    ] },
    { opnum: 4, name: "NetrServerReqChallenge", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(string("wchar")) },
      { name: "ClientChallenge", dir: "in", type: ref(NETLOGON_CREDENTIAL$) },
      { name: "ServerChallenge", dir: "out", type: ref(NETLOGON_CREDENTIAL$) },
    ] },
    { opnum: 5, name: "NetrServerAuthenticate", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(string("wchar")) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(string("wchar")) },
      { name: "ClientCredential", dir: "in", type: ref(NETLOGON_CREDENTIAL$) },
      { name: "ServerCredential", dir: "out", type: ref(NETLOGON_CREDENTIAL$) },
    ] },
    { opnum: 6, name: "NetrServerPasswordSet", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(string("wchar")) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(string("wchar")) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "UasNewPassword", dir: "in", type: ref(NT_OWF_PASSWORD$) },
    ] },
    { opnum: 7, name: "NetrDatabaseDeltas", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: ref(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "DatabaseID", dir: "in", type: uint32 },
      { name: "DomainModifiedCount", dir: "inout", type: ref(NLPR_MODIFIED_COUNT$) },
      { name: "DeltaArray", dir: "out", type: ref(unique(NETLOGON_DELTA_ENUM_ARRAY$)) },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 8, name: "NetrDatabaseSync", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: ref(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "DatabaseID", dir: "in", type: uint32 },
      { name: "SyncContext", dir: "inout", type: ref(uint32) },
      { name: "DeltaArray", dir: "out", type: ref(unique(NETLOGON_DELTA_ENUM_ARRAY$)) },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 9, name: "NetrAccountDeltas", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "RecordId", dir: "in", type: ref(UAS_INFO_0$) },
      { name: "Count", dir: "in", type: uint32 },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Buffer", dir: "out", type: ref(array(uint8, sized(["field", "BufferSize"]))) },
      { name: "BufferSize", dir: "in", type: uint32 },
      { name: "CountReturned", dir: "out", type: ref(uint32) },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "NextRecordId", dir: "out", type: ref(UAS_INFO_0$) },
    ] },
    { opnum: 10, name: "NetrAccountSync", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "Reference", dir: "in", type: uint32 },
      { name: "Level", dir: "in", type: uint32 },
      { name: "Buffer", dir: "out", type: ref(array(uint8, sized(["field", "BufferSize"]))) },
      { name: "BufferSize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "CountReturned", dir: "out", type: ref(uint32) },
      { name: "TotalEntries", dir: "out", type: ref(uint32) },
      { name: "NextReference", dir: "out", type: ref(uint32) },
      { name: "LastRecordId", dir: "out", type: ref(UAS_INFO_0$) },
    ] },
    { opnum: 11, name: "NetrGetDCName", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Buffer", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 12, name: "NetrLogonControl", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "FunctionCode", dir: "in", type: uint32 },
      { name: "QueryLevel", dir: "in", type: uint32 },
      { name: "Buffer", dir: "out", type: ref(NETLOGON_CONTROL_QUERY_INFORMATION$1) },
    ] },
    { opnum: 13, name: "NetrGetAnyDCName", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Buffer", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 14, name: "NetrLogonControl2", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "FunctionCode", dir: "in", type: uint32 },
      { name: "QueryLevel", dir: "in", type: uint32 },
      { name: "Data", dir: "in", type: ref(NETLOGON_CONTROL_DATA_INFORMATION$1) },
      { name: "Buffer", dir: "out", type: ref(NETLOGON_CONTROL_QUERY_INFORMATION$1) },
    ] },
    { opnum: 15, name: "NetrServerAuthenticate2", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "ClientCredential", dir: "in", type: ref(NETLOGON_CREDENTIAL$) },
      { name: "ServerCredential", dir: "out", type: ref(NETLOGON_CREDENTIAL$) },
      { name: "NegotiateFlags", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 16, name: "NetrDatabaseSync2", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: ref(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "DatabaseID", dir: "in", type: uint32 },
      { name: "RestartState", dir: "in", type: SYNC_STATE$ },
      { name: "SyncContext", dir: "inout", type: ref(uint32) },
      { name: "DeltaArray", dir: "out", type: ref(unique(NETLOGON_DELTA_ENUM_ARRAY$)) },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 17, name: "NetrDatabaseRedo", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: ref(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ChangeLogEntry", dir: "in", type: ref(array(uint8, sized(["field", "ChangeLogEntrySize"]))) },
      { name: "ChangeLogEntrySize", dir: "in", type: range(uint32, 0, 4096) },
      { name: "DeltaArray", dir: "out", type: ref(unique(NETLOGON_DELTA_ENUM_ARRAY$)) },
    ] },
    { opnum: 18, name: "NetrLogonControl2Ex", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "FunctionCode", dir: "in", type: uint32 },
      { name: "QueryLevel", dir: "in", type: uint32 },
      { name: "Data", dir: "in", type: ref(NETLOGON_CONTROL_DATA_INFORMATION$1) },
      { name: "Buffer", dir: "out", type: ref(NETLOGON_CONTROL_QUERY_INFORMATION$1) },
    ] },
    { opnum: 19, name: "NetrEnumerateTrustedDomains", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainNameBuffer", dir: "out", type: ref(DOMAIN_NAME_BUFFER$) },
    ] },
    { opnum: 20, name: "DsrGetDcName", returns: uint32, status: "win32", params: [
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "DomainGuid", dir: "in", type: unique(guid) },
      { name: "SiteGuid", dir: "in", type: unique(guid) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "DomainControllerInfo", dir: "out", type: ref(unique(DOMAIN_CONTROLLER_INFOW$)) },
    ] },
    { opnum: 21, name: "NetrLogonGetCapabilities", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "ComputerName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "QueryLevel", dir: "in", type: uint32 },
      { name: "Capabilities", dir: "out", type: ref(NETLOGON_CAPABILITIES$1) },
    ] },
    { opnum: 22, name: "NetrLogonSetServiceBits", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ServiceBitsOfInterest", dir: "in", type: uint32 },
      { name: "ServiceBits", dir: "in", type: uint32 },
    ] },
    { opnum: 23, name: "NetrLogonGetTrustRid", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Rid", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 24, name: "NetrLogonComputeServerDigest", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Rid", dir: "in", type: uint32 },
      { name: "Message", dir: "in", type: ref(array(uint8, sized(["field", "MessageSize"]))) },
      { name: "MessageSize", dir: "in", type: range(uint32, 0, 2048) },
      { name: "NewMessageDigest", dir: "out", type: array(char, fixed(16)) },
      { name: "OldMessageDigest", dir: "out", type: array(char, fixed(16)) },
    ] },
    { opnum: 25, name: "NetrLogonComputeClientDigest", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Message", dir: "in", type: ref(array(uint8, sized(["field", "MessageSize"]))) },
      { name: "MessageSize", dir: "in", type: range(uint32, 0, 2048) },
      { name: "NewMessageDigest", dir: "out", type: array(char, fixed(16)) },
      { name: "OldMessageDigest", dir: "out", type: array(char, fixed(16)) },
    ] },
    { opnum: 26, name: "NetrServerAuthenticate3", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "ClientCredential", dir: "in", type: ref(NETLOGON_CREDENTIAL$) },
      { name: "ServerCredential", dir: "out", type: ref(NETLOGON_CREDENTIAL$) },
      { name: "NegotiateFlags", dir: "inout", type: ref(uint32) },
      { name: "AccountRid", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 27, name: "DsrGetDcNameEx", returns: uint32, status: "win32", params: [
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "DomainGuid", dir: "in", type: unique(guid) },
      { name: "SiteName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "DomainControllerInfo", dir: "out", type: ref(unique(DOMAIN_CONTROLLER_INFOW$)) },
    ] },
    { opnum: 28, name: "DsrGetSiteName", returns: uint32, status: "win32", params: [
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "SiteName", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 29, name: "NetrLogonGetDomainInfo", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "ComputerName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "WkstaBuffer", dir: "in", type: ref(NETLOGON_WORKSTATION_INFORMATION$1) },
      { name: "DomBuffer", dir: "out", type: ref(NETLOGON_DOMAIN_INFORMATION$1) },
    ] },
    { opnum: 30, name: "NetrServerPasswordSet2", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ClearNewPassword", dir: "in", type: ref(NL_TRUST_PASSWORD$) },
    ] },
    { opnum: 31, name: "NetrServerPasswordGet", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "AccountType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "EncryptedNtOwfPassword", dir: "out", type: ref(NT_OWF_PASSWORD$) },
    ] },
    { opnum: 32, name: "NetrLogonSendToSam", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "OpaqueBuffer", dir: "in", type: ref(array(uint8, sized(["field", "OpaqueBufferSize"]))) },
      { name: "OpaqueBufferSize", dir: "in", type: uint32 },
    ] },
    { opnum: 33, name: "DsrAddressToSiteNamesW", returns: uint32, status: "win32", params: [
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "EntryCount", dir: "in", type: range(uint32, 0, 4096) },
      { name: "SocketAddresses", dir: "in", type: ref(array(NL_SOCKET_ADDRESS$, sized(["field", "EntryCount"]))) },
      { name: "SiteNames", dir: "out", type: ref(unique(NL_SITE_NAME_ARRAY$)) },
    ] },
    { opnum: 34, name: "DsrGetDcNameEx2", returns: uint32, status: "win32", params: [
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "AllowableAccountControlBits", dir: "in", type: uint32 },
      { name: "DomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "DomainGuid", dir: "in", type: unique(guid) },
      { name: "SiteName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "DomainControllerInfo", dir: "out", type: ref(unique(DOMAIN_CONTROLLER_INFOW$)) },
    ] },
    { opnum: 35, name: "NetrLogonGetTimeServiceParentDomain", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DomainName", dir: "out", type: ref(unique(string("wchar"))) },
      { name: "PdcSameSite", dir: "out", type: ref(int32) },
    ] },
    { opnum: 36, name: "NetrEnumerateTrustedDomainsEx", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Domains", dir: "out", type: ref(NETLOGON_TRUSTED_DOMAIN_ARRAY$) },
    ] },
    { opnum: 37, name: "DsrAddressToSiteNamesExW", returns: uint32, status: "win32", params: [
      { name: "ComputerName", dir: "in", type: unique(string("wchar")) },
      { name: "EntryCount", dir: "in", type: range(uint32, 0, 4096) },
      { name: "SocketAddresses", dir: "in", type: ref(array(NL_SOCKET_ADDRESS$, sized(["field", "EntryCount"]))) },
      { name: "SiteNames", dir: "out", type: ref(unique(NL_SITE_NAME_EX_ARRAY$)) },
    ] },
    { opnum: 38, name: "DsrGetDcSiteCoverageW", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "SiteNames", dir: "out", type: ref(unique(NL_SITE_NAME_ARRAY$)) },
    ] },
    { opnum: 39, name: "NetrLogonSamLogonEx", returns: int32, status: "ntstatus", params: [
      { name: "LogonServer", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "ComputerName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "LogonLevel", dir: "in", type: NETLOGON_LOGON_INFO_CLASS$ },
      { name: "LogonInformation", dir: "in", type: ref(NETLOGON_LEVEL$1) },
      { name: "ValidationLevel", dir: "in", type: NETLOGON_VALIDATION_INFO_CLASS$ },
      { name: "ValidationInformation", dir: "out", type: ref(NETLOGON_VALIDATION$1) },
      { name: "Authoritative", dir: "out", type: ref(uint8) },
      { name: "ExtraFlags", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 40, name: "DsrEnumerateDomainTrusts", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "Domains", dir: "out", type: ref(NETLOGON_TRUSTED_DOMAIN_ARRAY$) },
    ] },
    { opnum: 41, name: "DsrDeregisterDnsHostRecords", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DnsDomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "DomainGuid", dir: "in", type: unique(guid) },
      { name: "DsaGuid", dir: "in", type: unique(guid) },
      { name: "DnsHostName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
    ] },
    { opnum: 42, name: "NetrServerTrustPasswordsGet", returns: int32, status: "ntstatus", params: [
      { name: "TrustedDcName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "EncryptedNewOwfPassword", dir: "out", type: ref(NT_OWF_PASSWORD$) },
      { name: "EncryptedOldOwfPassword", dir: "out", type: ref(NT_OWF_PASSWORD$) },
    ] },
    { opnum: 43, name: "DsrGetForestTrustInformation", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "TrustedDomainName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ForestTrustInfo", dir: "out", type: ref(unique(LSA_FOREST_TRUST_INFORMATION$)) },
    ] },
    { opnum: 44, name: "NetrGetForestTrustInformation", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ForestTrustInfo", dir: "out", type: ref(unique(LSA_FOREST_TRUST_INFORMATION$)) },
    ] },
    { opnum: 45, name: "NetrLogonSamLogonWithFlags", returns: int32, status: "ntstatus", params: [
      { name: "LogonServer", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: unique(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: unique(NETLOGON_AUTHENTICATOR$) },
      { name: "LogonLevel", dir: "in", type: NETLOGON_LOGON_INFO_CLASS$ },
      { name: "LogonInformation", dir: "in", type: ref(NETLOGON_LEVEL$1) },
      { name: "ValidationLevel", dir: "in", type: NETLOGON_VALIDATION_INFO_CLASS$ },
      { name: "ValidationInformation", dir: "out", type: ref(NETLOGON_VALIDATION$1) },
      { name: "Authoritative", dir: "out", type: ref(uint8) },
      { name: "ExtraFlags", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 46, name: "NetrServerGetTrustInfo", returns: int32, status: "ntstatus", params: [
      { name: "TrustedDcName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "SecureChannelType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "EncryptedNewOwfPassword", dir: "out", type: ref(NT_OWF_PASSWORD$) },
      { name: "EncryptedOldOwfPassword", dir: "out", type: ref(NT_OWF_PASSWORD$) },
      { name: "TrustInfo", dir: "out", type: ref(unique(NL_GENERIC_RPC_DATA$)) },
    ] },
    { opnum: 47, name: "OpnumUnused47", returns: int32, status: "ntstatus", params: [] },
    { opnum: 48, name: "DsrUpdateReadOnlyServerDnsRecords", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "out", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "SiteName", dir: "in", type: unique(variant(string("wchar"), { range: [0, 256] })) },
      { name: "DnsTtl", dir: "in", type: uint32 },
      { name: "DnsNames", dir: "inout", type: ref(NL_DNS_NAME_INFO_ARRAY$) },
    ] },
    { opnum: 49, name: "NetrChainSetClientAttributes", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: ref(string("wchar")) },
      { name: "ChainedFromServerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "ChainedForClientName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "Authenticator", dir: "in", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "ReturnAuthenticator", dir: "inout", type: ref(NETLOGON_AUTHENTICATOR$) },
      { name: "dwInVersion", dir: "in", type: uint32 },
      { name: "pmsgIn", dir: "in", type: ref(NL_IN_CHAIN_SET_CLIENT_ATTRIBUTES$1) },
      { name: "pdwOutVersion", dir: "inout", type: ref(uint32) },
      { name: "pmsgOut", dir: "inout", type: ref(NL_OUT_CHAIN_SET_CLIENT_ATTRIBUTES$1) },
    ] },
    { opnum: 50, name: "Opnum50NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 51, name: "Opnum51NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 52, name: "Opnum52NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 53, name: "Opnum53NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 54, name: "Opnum54NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 55, name: "Opnum55NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 56, name: "Opnum56NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 57, name: "Opnum57NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 58, name: "Opnum58NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 59, name: "NetrServerAuthenticateKerberos", returns: int32, status: "ntstatus", params: [
      { name: "PrimaryName", dir: "in", type: unique(string("wchar")) },
      { name: "AccountName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "AccountType", dir: "in", type: NETLOGON_SECURE_CHANNEL_TYPE$ },
      { name: "ComputerName", dir: "in", type: ref(variant(string("wchar"), { range: [0, 256] })) },
      { name: "NegotiateFlags", dir: "inout", type: ref(uint32) },
      { name: "AccountRid", dir: "out", type: ref(uint32) },
    ] },
  ],
});
