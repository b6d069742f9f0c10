// Generated from samr.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  byte,
  char,
  context,
  defineInterface,
  enum16,
  fixed,
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
 * A self-relative security descriptor as octets. [MS-SAMR] 2.2.7.11
 * `typedef struct _SAMPR_SR_SECURITY_DESCRIPTOR { ... } SAMPR_SR_SECURITY_DESCRIPTOR, *PSAMPR_SR_SECURITY_DESCRIPTOR;`
 */
export interface SAMPR_SR_SECURITY_DESCRIPTOR {
  /** `[range(0, 256 * 1024)] unsigned long Length` */
  Length?: number;
  /** `[size_is(Length)] unsigned char *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
}
export const SAMPR_SR_SECURITY_DESCRIPTOR$: StructType<SAMPR_SR_SECURITY_DESCRIPTOR> = /*#__PURE__*/ struct("SAMPR_SR_SECURITY_DESCRIPTOR", {
  Length: range(uint32, 0, 262144),
  SecurityDescriptor: unique(array(uint8, sized(["field", "Length"]))),
});

/**
 * Counted text, terminated or not. [MS-DTYP] 2.3.10
 * `typedef struct _RPC_UNICODE_STRING { ... } RPC_UNICODE_STRING, *PRPC_UNICODE_STRING;`
 */
export interface RPC_UNICODE_STRING {
  /** Octets in use, an even number. `unsigned short Length` */
  Length?: number;
  /** Octets there is room for, an even number. `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength / 2), length_is(Length / 2)] WCHAR *Buffer` */
  Buffer: string | null;
}
export const RPC_UNICODE_STRING$: StructType<RPC_UNICODE_STRING> = /*#__PURE__*/ struct("RPC_UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
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
 * An account's RID and name. [MS-SAMR] 2.2.7.9
 * `typedef struct _SAMPR_RID_ENUMERATION { ... } SAMPR_RID_ENUMERATION, *PSAMPR_RID_ENUMERATION;`
 */
export interface SAMPR_RID_ENUMERATION {
  /** `unsigned long RelativeId` */
  RelativeId: number;
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
}
export const SAMPR_RID_ENUMERATION$: StructType<SAMPR_RID_ENUMERATION> = /*#__PURE__*/ struct("SAMPR_RID_ENUMERATION", {
  RelativeId: uint32,
  Name: RPC_UNICODE_STRING$,
});

/**
 * Accounts with their number. [MS-SAMR] 2.2.7.10
 * `typedef struct _SAMPR_ENUMERATION_BUFFER { ... } SAMPR_ENUMERATION_BUFFER, *PSAMPR_ENUMERATION_BUFFER;`
 */
export interface SAMPR_ENUMERATION_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PSAMPR_RID_ENUMERATION Buffer` */
  Buffer: SAMPR_RID_ENUMERATION[] | null;
}
export const SAMPR_ENUMERATION_BUFFER$: StructType<SAMPR_ENUMERATION_BUFFER> = /*#__PURE__*/ struct("SAMPR_ENUMERATION_BUFFER", {
  EntriesRead: uint32,
  Buffer: unique(array(SAMPR_RID_ENUMERATION$, sized(["field", "EntriesRead"]))),
});

/** Which facts of a domain are meant. [MS-SAMR] 2.2.3.16. `typedef enum _DOMAIN_INFORMATION_CLASS { ... } DOMAIN_INFORMATION_CLASS;` */
export const DOMAIN_INFORMATION_CLASS = {
  DomainPasswordInformation: 1,
  DomainGeneralInformation: 2,
  DomainLogoffInformation: 3,
  DomainOemInformation: 4,
  DomainNameInformation: 5,
  DomainReplicationInformation: 6,
  DomainServerRoleInformation: 7,
  DomainModifiedInformation: 8,
  DomainStateInformation: 9,
  DomainGeneralInformation2: 11,
  DomainLockoutInformation: 12,
  DomainModifiedInformation2: 13,
} as const;
export type DOMAIN_INFORMATION_CLASS = (typeof DOMAIN_INFORMATION_CLASS)[keyof typeof DOMAIN_INFORMATION_CLASS] | (number & {});
export const DOMAIN_INFORMATION_CLASS$: Type<DOMAIN_INFORMATION_CLASS> = /*#__PURE__*/ enum16("DOMAIN_INFORMATION_CLASS", DOMAIN_INFORMATION_CLASS);

/**
 * A number of 64 bits as two halves. [MS-SAMR] 2.2.2.2
 * `typedef struct _OLD_LARGE_INTEGER { ... } OLD_LARGE_INTEGER, *POLD_LARGE_INTEGER;`
 */
export interface OLD_LARGE_INTEGER {
  /** `unsigned long LowPart` */
  LowPart: number;
  /** `long HighPart` */
  HighPart: number;
}
export const OLD_LARGE_INTEGER$: StructType<OLD_LARGE_INTEGER> = /*#__PURE__*/ struct("OLD_LARGE_INTEGER", {
  LowPart: uint32,
  HighPart: int32,
});

/**
 * Rules for passwords; ages in 100 nanoseconds, negative. [MS-SAMR] 2.2.3.5
 * `typedef struct _DOMAIN_PASSWORD_INFORMATION { ... } DOMAIN_PASSWORD_INFORMATION, *PDOMAIN_PASSWORD_INFORMATION;`
 */
export interface DOMAIN_PASSWORD_INFORMATION {
  /** `unsigned short MinPasswordLength` */
  MinPasswordLength: number;
  /** `unsigned short PasswordHistoryLength` */
  PasswordHistoryLength: number;
  /** `unsigned long PasswordProperties` */
  PasswordProperties: number;
  /** `OLD_LARGE_INTEGER MaxPasswordAge` */
  MaxPasswordAge: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER MinPasswordAge` */
  MinPasswordAge: OLD_LARGE_INTEGER;
}
export const DOMAIN_PASSWORD_INFORMATION$: StructType<DOMAIN_PASSWORD_INFORMATION> = /*#__PURE__*/ struct("DOMAIN_PASSWORD_INFORMATION", {
  MinPasswordLength: uint16,
  PasswordHistoryLength: uint16,
  PasswordProperties: uint32,
  MaxPasswordAge: OLD_LARGE_INTEGER$,
  MinPasswordAge: OLD_LARGE_INTEGER$,
});

/**
 * What is asked of a domain most. [MS-SAMR] 2.2.3.10
 * `typedef struct _SAMPR_DOMAIN_GENERAL_INFORMATION { ... } SAMPR_DOMAIN_GENERAL_INFORMATION, *PSAMPR_DOMAIN_GENERAL_INFORMATION;`
 */
export interface SAMPR_DOMAIN_GENERAL_INFORMATION {
  /** `OLD_LARGE_INTEGER ForceLogoff` */
  ForceLogoff: OLD_LARGE_INTEGER;
  /** `RPC_UNICODE_STRING OemInformation` */
  OemInformation: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING DomainName` */
  DomainName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ReplicaSourceNodeName` */
  ReplicaSourceNodeName: RPC_UNICODE_STRING;
  /** `OLD_LARGE_INTEGER DomainModifiedCount` */
  DomainModifiedCount: OLD_LARGE_INTEGER;
  /** `unsigned long DomainServerState` */
  DomainServerState: number;
  /** `unsigned long DomainServerRole` */
  DomainServerRole: number;
  /** `unsigned char UasCompatibilityRequired` */
  UasCompatibilityRequired: number;
  /** `unsigned long UserCount` */
  UserCount: number;
  /** `unsigned long GroupCount` */
  GroupCount: number;
  /** `unsigned long AliasCount` */
  AliasCount: number;
}
export const SAMPR_DOMAIN_GENERAL_INFORMATION$: StructType<SAMPR_DOMAIN_GENERAL_INFORMATION> = /*#__PURE__*/ variant(struct("SAMPR_DOMAIN_GENERAL_INFORMATION", {
  ForceLogoff: OLD_LARGE_INTEGER$,
  OemInformation: RPC_UNICODE_STRING$,
  DomainName: RPC_UNICODE_STRING$,
  ReplicaSourceNodeName: RPC_UNICODE_STRING$,
  DomainModifiedCount: OLD_LARGE_INTEGER$,
  DomainServerState: uint32,
  DomainServerRole: uint32,
  UasCompatibilityRequired: uint8,
  UserCount: uint32,
  GroupCount: uint32,
  AliasCount: uint32,
}), { pack: 4 });

/**
 * When users are made to log off. [MS-SAMR] 2.2.3.6
 * `typedef struct _DOMAIN_LOGOFF_INFORMATION { ... } DOMAIN_LOGOFF_INFORMATION, *PDOMAIN_LOGOFF_INFORMATION;`
 */
export interface DOMAIN_LOGOFF_INFORMATION {
  /** `OLD_LARGE_INTEGER ForceLogoff` */
  ForceLogoff: OLD_LARGE_INTEGER;
}
export const DOMAIN_LOGOFF_INFORMATION$: StructType<DOMAIN_LOGOFF_INFORMATION> = /*#__PURE__*/ struct("DOMAIN_LOGOFF_INFORMATION", {
  ForceLogoff: OLD_LARGE_INTEGER$,
});

/**
 * A domain's text for other systems. [MS-SAMR] 2.2.3.12
 * `typedef struct _SAMPR_DOMAIN_OEM_INFORMATION { ... } SAMPR_DOMAIN_OEM_INFORMATION, *PSAMPR_DOMAIN_OEM_INFORMATION;`
 */
export interface SAMPR_DOMAIN_OEM_INFORMATION {
  /** `RPC_UNICODE_STRING OemInformation` */
  OemInformation: RPC_UNICODE_STRING;
}
export const SAMPR_DOMAIN_OEM_INFORMATION$: StructType<SAMPR_DOMAIN_OEM_INFORMATION> = /*#__PURE__*/ struct("SAMPR_DOMAIN_OEM_INFORMATION", {
  OemInformation: RPC_UNICODE_STRING$,
});

/**
 * A domain's name. [MS-SAMR] 2.2.3.13
 * `typedef struct _SAMPR_DOMAIN_NAME_INFORMATION { ... } SAMPR_DOMAIN_NAME_INFORMATION, *PSAMPR_DOMAIN_NAME_INFORMATION;`
 */
export interface SAMPR_DOMAIN_NAME_INFORMATION {
  /** `RPC_UNICODE_STRING DomainName` */
  DomainName: RPC_UNICODE_STRING;
}
export const SAMPR_DOMAIN_NAME_INFORMATION$: StructType<SAMPR_DOMAIN_NAME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_DOMAIN_NAME_INFORMATION", {
  DomainName: RPC_UNICODE_STRING$,
});

/**
 * Backup or primary domain controller. [MS-SAMR] 2.2.3.4
 * `typedef enum _DOMAIN_SERVER_ROLE { ... } DOMAIN_SERVER_ROLE, *PDOMAIN_SERVER_ROLE;`
 */
export const DOMAIN_SERVER_ROLE = {
  DomainServerRoleBackup: 2,
  DomainServerRolePrimary: 3,
} as const;
export type DOMAIN_SERVER_ROLE = (typeof DOMAIN_SERVER_ROLE)[keyof typeof DOMAIN_SERVER_ROLE] | (number & {});
export const DOMAIN_SERVER_ROLE$: Type<DOMAIN_SERVER_ROLE> = /*#__PURE__*/ enum16("DOMAIN_SERVER_ROLE", DOMAIN_SERVER_ROLE);

/**
 * DOMAIN_SERVER_ROLE as a fact of a domain. [MS-SAMR] 2.2.3.7
 * `typedef struct _DOMAIN_SERVER_ROLE_INFORMATION { ... } DOMAIN_SERVER_ROLE_INFORMATION, *PDOMAIN_SERVER_ROLE_INFORMATION;`
 */
export interface DOMAIN_SERVER_ROLE_INFORMATION {
  /** `DOMAIN_SERVER_ROLE DomainServerRole` */
  DomainServerRole: DOMAIN_SERVER_ROLE;
}
export const DOMAIN_SERVER_ROLE_INFORMATION$: StructType<DOMAIN_SERVER_ROLE_INFORMATION> = /*#__PURE__*/ struct("DOMAIN_SERVER_ROLE_INFORMATION", {
  DomainServerRole: DOMAIN_SERVER_ROLE$,
});

/**
 * Where a domain's replica comes from. [MS-SAMR] 2.2.3.14
 * `typedef struct SAMPR_DOMAIN_REPLICATION_INFORMATION { ... } SAMPR_DOMAIN_REPLICATION_INFORMATION, *PSAMPR_DOMAIN_REPLICATION_INFORMATION;`
 */
export interface SAMPR_DOMAIN_REPLICATION_INFORMATION {
  /** `RPC_UNICODE_STRING ReplicaSourceNodeName` */
  ReplicaSourceNodeName: RPC_UNICODE_STRING;
}
export const SAMPR_DOMAIN_REPLICATION_INFORMATION$: StructType<SAMPR_DOMAIN_REPLICATION_INFORMATION> = /*#__PURE__*/ struct("SAMPR_DOMAIN_REPLICATION_INFORMATION", {
  ReplicaSourceNodeName: RPC_UNICODE_STRING$,
});

/**
 * A count of changes, and when the domain was made. [MS-SAMR] 2.2.3.8
 * `typedef struct _DOMAIN_MODIFIED_INFORMATION { ... } DOMAIN_MODIFIED_INFORMATION, *PDOMAIN_MODIFIED_INFORMATION;`
 */
export interface DOMAIN_MODIFIED_INFORMATION {
  /** `OLD_LARGE_INTEGER DomainModifiedCount` */
  DomainModifiedCount: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER CreationTime` */
  CreationTime: OLD_LARGE_INTEGER;
}
export const DOMAIN_MODIFIED_INFORMATION$: StructType<DOMAIN_MODIFIED_INFORMATION> = /*#__PURE__*/ struct("DOMAIN_MODIFIED_INFORMATION", {
  DomainModifiedCount: OLD_LARGE_INTEGER$,
  CreationTime: OLD_LARGE_INTEGER$,
});

/**
 * Whether the server answers. [MS-SAMR] 2.2.3.2
 * `typedef enum _DOMAIN_SERVER_ENABLE_STATE { ... } DOMAIN_SERVER_ENABLE_STATE, *PDOMAIN_SERVER_ENABLE_STATE;`
 */
export const DOMAIN_SERVER_ENABLE_STATE = {
  DomainServerEnabled: 1,
  DomainServerDisabled: 2,
} as const;
export type DOMAIN_SERVER_ENABLE_STATE = (typeof DOMAIN_SERVER_ENABLE_STATE)[keyof typeof DOMAIN_SERVER_ENABLE_STATE] | (number & {});
export const DOMAIN_SERVER_ENABLE_STATE$: Type<DOMAIN_SERVER_ENABLE_STATE> = /*#__PURE__*/ enum16("DOMAIN_SERVER_ENABLE_STATE", DOMAIN_SERVER_ENABLE_STATE);

/**
 * DOMAIN_SERVER_ENABLE_STATE as a fact of a domain. [MS-SAMR] 2.2.3.3
 * `typedef struct _DOMAIN_STATE_INFORMATION { ... } DOMAIN_STATE_INFORMATION, *PDOMAIN_STATE_INFORMATION;`
 */
export interface DOMAIN_STATE_INFORMATION {
  /** `DOMAIN_SERVER_ENABLE_STATE DomainServerState` */
  DomainServerState: DOMAIN_SERVER_ENABLE_STATE;
}
export const DOMAIN_STATE_INFORMATION$: StructType<DOMAIN_STATE_INFORMATION> = /*#__PURE__*/ struct("DOMAIN_STATE_INFORMATION", {
  DomainServerState: DOMAIN_SERVER_ENABLE_STATE$,
});

/** A signed number of 64 bits. [MS-DTYP] 2.3.5. `typedef struct _LARGE_INTEGER { ... } LARGE_INTEGER, *PLARGE_INTEGER;` */
export interface LARGE_INTEGER {
  /** `signed __int64 QuadPart` */
  QuadPart: bigint;
}
export const LARGE_INTEGER$: StructType<LARGE_INTEGER> = /*#__PURE__*/ struct("LARGE_INTEGER", {
  QuadPart: int64,
});

/**
 * SAMPR_DOMAIN_GENERAL_INFORMATION, and lock-out. [MS-SAMR] 2.2.3.11
 * `typedef struct _SAMPR_DOMAIN_GENERAL_INFORMATION2 { ... } SAMPR_DOMAIN_GENERAL_INFORMATION2, *PSAMPR_DOMAIN_GENERAL_INFORMATION2;`
 */
export interface SAMPR_DOMAIN_GENERAL_INFORMATION2 {
  /** `SAMPR_DOMAIN_GENERAL_INFORMATION I1` */
  I1: SAMPR_DOMAIN_GENERAL_INFORMATION;
  /** `LARGE_INTEGER LockoutDuration` */
  LockoutDuration: LARGE_INTEGER;
  /** `LARGE_INTEGER LockoutObservationWindow` */
  LockoutObservationWindow: LARGE_INTEGER;
  /** `unsigned short LockoutThreshold` */
  LockoutThreshold: number;
}
export const SAMPR_DOMAIN_GENERAL_INFORMATION2$: StructType<SAMPR_DOMAIN_GENERAL_INFORMATION2> = /*#__PURE__*/ variant(struct("SAMPR_DOMAIN_GENERAL_INFORMATION2", {
  I1: SAMPR_DOMAIN_GENERAL_INFORMATION$,
  LockoutDuration: LARGE_INTEGER$,
  LockoutObservationWindow: LARGE_INTEGER$,
  LockoutThreshold: uint16,
}), { pack: 4 });

/**
 * When an account is locked, and for how long. [MS-SAMR] 2.2.3.15
 * `typedef struct _SAMPR_DOMAIN_LOCKOUT_INFORMATION { ... } SAMPR_DOMAIN_LOCKOUT_INFORMATION, *PSAMPR_DOMAIN_LOCKOUT_INFORMATION;`
 */
export interface SAMPR_DOMAIN_LOCKOUT_INFORMATION {
  /** `LARGE_INTEGER LockoutDuration` */
  LockoutDuration: LARGE_INTEGER;
  /** `LARGE_INTEGER LockoutObservationWindow` */
  LockoutObservationWindow: LARGE_INTEGER;
  /** `unsigned short LockoutThreshold` */
  LockoutThreshold: number;
}
export const SAMPR_DOMAIN_LOCKOUT_INFORMATION$: StructType<SAMPR_DOMAIN_LOCKOUT_INFORMATION> = /*#__PURE__*/ struct("SAMPR_DOMAIN_LOCKOUT_INFORMATION", {
  LockoutDuration: LARGE_INTEGER$,
  LockoutObservationWindow: LARGE_INTEGER$,
  LockoutThreshold: uint16,
});

/**
 * DOMAIN_MODIFIED_INFORMATION, and the count at the last promotion. [MS-SAMR] 2.2.3.9
 * `typedef struct _DOMAIN_MODIFIED_INFORMATION2 { ... } DOMAIN_MODIFIED_INFORMATION2, *PDOMAIN_MODIFIED_INFORMATION2;`
 */
export interface DOMAIN_MODIFIED_INFORMATION2 {
  /** `OLD_LARGE_INTEGER DomainModifiedCount` */
  DomainModifiedCount: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER CreationTime` */
  CreationTime: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER ModifiedCountAtLastPromotion` */
  ModifiedCountAtLastPromotion: OLD_LARGE_INTEGER;
}
export const DOMAIN_MODIFIED_INFORMATION2$: StructType<DOMAIN_MODIFIED_INFORMATION2> = /*#__PURE__*/ struct("DOMAIN_MODIFIED_INFORMATION2", {
  DomainModifiedCount: OLD_LARGE_INTEGER$,
  CreationTime: OLD_LARGE_INTEGER$,
  ModifiedCountAtLastPromotion: OLD_LARGE_INTEGER$,
});

/**
 * Facts of a domain by their class. [MS-SAMR] 2.2.3.17
 * `typedef [switch_type(DOMAIN_INFORMATION_CLASS)] union _SAMPR_DOMAIN_INFO_BUFFER { ... } SAMPR_DOMAIN_INFO_BUFFER, *PSAMPR_DOMAIN_INFO_BUFFER;`
 */
export type SAMPR_DOMAIN_INFO_BUFFER =
  | {
      tag: 1;
      /** `[case(DomainPasswordInformation)] DOMAIN_PASSWORD_INFORMATION Password` */
      Password: DOMAIN_PASSWORD_INFORMATION;
    }
  | {
      tag: 2;
      /** `[case(DomainGeneralInformation)] SAMPR_DOMAIN_GENERAL_INFORMATION General` */
      General: SAMPR_DOMAIN_GENERAL_INFORMATION;
    }
  | {
      tag: 3;
      /** `[case(DomainLogoffInformation)] DOMAIN_LOGOFF_INFORMATION Logoff` */
      Logoff: DOMAIN_LOGOFF_INFORMATION;
    }
  | {
      tag: 4;
      /** `[case(DomainOemInformation)] SAMPR_DOMAIN_OEM_INFORMATION Oem` */
      Oem: SAMPR_DOMAIN_OEM_INFORMATION;
    }
  | {
      tag: 5;
      /** `[case(DomainNameInformation)] SAMPR_DOMAIN_NAME_INFORMATION Name` */
      Name: SAMPR_DOMAIN_NAME_INFORMATION;
    }
  | {
      tag: 7;
      /** `[case(DomainServerRoleInformation)] DOMAIN_SERVER_ROLE_INFORMATION Role` */
      Role: DOMAIN_SERVER_ROLE_INFORMATION;
    }
  | {
      tag: 6;
      /** `[case(DomainReplicationInformation)] SAMPR_DOMAIN_REPLICATION_INFORMATION Replication` */
      Replication: SAMPR_DOMAIN_REPLICATION_INFORMATION;
    }
  | {
      tag: 8;
      /** `[case(DomainModifiedInformation)] DOMAIN_MODIFIED_INFORMATION Modified` */
      Modified: DOMAIN_MODIFIED_INFORMATION;
    }
  | {
      tag: 9;
      /** `[case(DomainStateInformation)] DOMAIN_STATE_INFORMATION State` */
      State: DOMAIN_STATE_INFORMATION;
    }
  | {
      tag: 11;
      /** `[case(DomainGeneralInformation2)] SAMPR_DOMAIN_GENERAL_INFORMATION2 General2` */
      General2: SAMPR_DOMAIN_GENERAL_INFORMATION2;
    }
  | {
      tag: 12;
      /** `[case(DomainLockoutInformation)] SAMPR_DOMAIN_LOCKOUT_INFORMATION Lockout` */
      Lockout: SAMPR_DOMAIN_LOCKOUT_INFORMATION;
    }
  | {
      tag: 13;
      /** `[case(DomainModifiedInformation2)] DOMAIN_MODIFIED_INFORMATION2 Modified2` */
      Modified2: DOMAIN_MODIFIED_INFORMATION2;
    };
export const SAMPR_DOMAIN_INFO_BUFFER$: UnionType<SAMPR_DOMAIN_INFO_BUFFER> = /*#__PURE__*/ union("SAMPR_DOMAIN_INFO_BUFFER", {
  encapsulated: false,
  tagName: "tag",
  tag: DOMAIN_INFORMATION_CLASS$,
  arms: [
    arm("Password", [1], DOMAIN_PASSWORD_INFORMATION$),
    arm("General", [2], SAMPR_DOMAIN_GENERAL_INFORMATION$),
    arm("Logoff", [3], DOMAIN_LOGOFF_INFORMATION$),
    arm("Oem", [4], SAMPR_DOMAIN_OEM_INFORMATION$),
    arm("Name", [5], SAMPR_DOMAIN_NAME_INFORMATION$),
    arm("Role", [7], DOMAIN_SERVER_ROLE_INFORMATION$),
    arm("Replication", [6], SAMPR_DOMAIN_REPLICATION_INFORMATION$),
    arm("Modified", [8], DOMAIN_MODIFIED_INFORMATION$),
    arm("State", [9], DOMAIN_STATE_INFORMATION$),
    arm("General2", [11], SAMPR_DOMAIN_GENERAL_INFORMATION2$),
    arm("Lockout", [12], SAMPR_DOMAIN_LOCKOUT_INFORMATION$),
    arm("Modified2", [13], DOMAIN_MODIFIED_INFORMATION2$),
  ],
  ms: true,
});

const SAMPR_DOMAIN_INFO_BUFFER$1: UnionType = /*#__PURE__*/ variant(SAMPR_DOMAIN_INFO_BUFFER$, { switchIs: ["field", "DomainInformationClass"] });

/** A SID of a list. [MS-SAMR] 2.2.7.6. `typedef struct _SAMPR_SID_INFORMATION { ... } SAMPR_SID_INFORMATION, *PSAMPR_SID_INFORMATION;` */
export interface SAMPR_SID_INFORMATION {
  /** `PRPC_SID SidPointer` */
  SidPointer: RPC_SID | null;
}
export const SAMPR_SID_INFORMATION$: StructType<SAMPR_SID_INFORMATION> = /*#__PURE__*/ struct("SAMPR_SID_INFORMATION", {
  SidPointer: unique(RPC_SID$),
});

/**
 * SIDs with their number, at most 1024. [MS-SAMR] 2.2.7.5
 * `typedef struct _SAMPR_PSID_ARRAY { ... } SAMPR_PSID_ARRAY, *PSAMPR_PSID_ARRAY;`
 */
export interface SAMPR_PSID_ARRAY {
  /** `[range(0, 1024)] unsigned long Count` */
  Count?: number;
  /** `[size_is(Count)] PSAMPR_SID_INFORMATION Sids` */
  Sids: SAMPR_SID_INFORMATION[] | null;
}
export const SAMPR_PSID_ARRAY$: StructType<SAMPR_PSID_ARRAY> = /*#__PURE__*/ struct("SAMPR_PSID_ARRAY", {
  Count: range(uint32, 0, 1024),
  Sids: unique(array(SAMPR_SID_INFORMATION$, sized(["field", "Count"]))),
});

/** Numbers with their count. [MS-SAMR] 2.2.7.4. `typedef struct _SAMPR_ULONG_ARRAY { ... } SAMPR_ULONG_ARRAY, *PSAMPR_ULONG_ARRAY;` */
export interface SAMPR_ULONG_ARRAY {
  /** `unsigned long Count` */
  Count?: number;
  /** `[size_is(Count)] unsigned long *Element` */
  Element: number[] | null;
}
export const SAMPR_ULONG_ARRAY$: StructType<SAMPR_ULONG_ARRAY> = /*#__PURE__*/ struct("SAMPR_ULONG_ARRAY", {
  Count: uint32,
  Element: unique(array(uint32, sized(["field", "Count"]))),
});

/**
 * Names with their number. [MS-SAMR] 2.2.7.8
 * `typedef struct _SAMPR_RETURNED_USTRING_ARRAY { ... } SAMPR_RETURNED_USTRING_ARRAY, *PSAMPR_RETURNED_USTRING_ARRAY;`
 */
export interface SAMPR_RETURNED_USTRING_ARRAY {
  /** `unsigned long Count` */
  Count?: number;
  /** `[size_is(Count)] PRPC_UNICODE_STRING Element` */
  Element: RPC_UNICODE_STRING[] | null;
}
export const SAMPR_RETURNED_USTRING_ARRAY$: StructType<SAMPR_RETURNED_USTRING_ARRAY> = /*#__PURE__*/ struct("SAMPR_RETURNED_USTRING_ARRAY", {
  Count: uint32,
  Element: unique(array(RPC_UNICODE_STRING$, sized(["field", "Count"]))),
});

/** Which facts of a group are meant. [MS-SAMR] 2.2.4.6. `typedef enum _GROUP_INFORMATION_CLASS { ... } GROUP_INFORMATION_CLASS;` */
export const GROUP_INFORMATION_CLASS = {
  GroupGeneralInformation: 1,
  GroupNameInformation: 2,
  GroupAttributeInformation: 3,
  GroupAdminCommentInformation: 4,
  GroupReplicationInformation: 5,
} as const;
export type GROUP_INFORMATION_CLASS = (typeof GROUP_INFORMATION_CLASS)[keyof typeof GROUP_INFORMATION_CLASS] | (number & {});
export const GROUP_INFORMATION_CLASS$: Type<GROUP_INFORMATION_CLASS> = /*#__PURE__*/ enum16("GROUP_INFORMATION_CLASS", GROUP_INFORMATION_CLASS);

/**
 * A group: name, attributes, number of members and comment. [MS-SAMR] 2.2.4.3
 * `typedef struct _SAMPR_GROUP_GENERAL_INFORMATION { ... } SAMPR_GROUP_GENERAL_INFORMATION, *PSAMPR_GROUP_GENERAL_INFORMATION;`
 */
export interface SAMPR_GROUP_GENERAL_INFORMATION {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `unsigned long Attributes` */
  Attributes: number;
  /** `unsigned long MemberCount` */
  MemberCount: number;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_GROUP_GENERAL_INFORMATION$: StructType<SAMPR_GROUP_GENERAL_INFORMATION> = /*#__PURE__*/ struct("SAMPR_GROUP_GENERAL_INFORMATION", {
  Name: RPC_UNICODE_STRING$,
  Attributes: uint32,
  MemberCount: uint32,
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * A group's name. [MS-SAMR] 2.2.4.4
 * `typedef struct _SAMPR_GROUP_NAME_INFORMATION { ... } SAMPR_GROUP_NAME_INFORMATION, *PSAMPR_GROUP_NAME_INFORMATION;`
 */
export interface SAMPR_GROUP_NAME_INFORMATION {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
}
export const SAMPR_GROUP_NAME_INFORMATION$: StructType<SAMPR_GROUP_NAME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_GROUP_NAME_INFORMATION", {
  Name: RPC_UNICODE_STRING$,
});

/**
 * A group's SE_GROUP_* bits. [MS-SAMR] 2.2.4.2
 * `typedef struct _GROUP_ATTRIBUTE_INFORMATION { ... } GROUP_ATTRIBUTE_INFORMATION, *PGROUP_ATTRIBUTE_INFORMATION;`
 */
export interface GROUP_ATTRIBUTE_INFORMATION {
  /** `unsigned long Attributes` */
  Attributes: number;
}
export const GROUP_ATTRIBUTE_INFORMATION$: StructType<GROUP_ATTRIBUTE_INFORMATION> = /*#__PURE__*/ struct("GROUP_ATTRIBUTE_INFORMATION", {
  Attributes: uint32,
});

/**
 * A group's comment. [MS-SAMR] 2.2.4.5
 * `typedef struct _SAMPR_GROUP_ADM_COMMENT_INFORMATION { ... } SAMPR_GROUP_ADM_COMMENT_INFORMATION, *PSAMPR_GROUP_ADM_COMMENT_INFORMATION;`
 */
export interface SAMPR_GROUP_ADM_COMMENT_INFORMATION {
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_GROUP_ADM_COMMENT_INFORMATION$: StructType<SAMPR_GROUP_ADM_COMMENT_INFORMATION> = /*#__PURE__*/ struct("SAMPR_GROUP_ADM_COMMENT_INFORMATION", {
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * Facts of a group by their class. [MS-SAMR] 2.2.4.7
 * `typedef [switch_type(GROUP_INFORMATION_CLASS)] union _SAMPR_GROUP_INFO_BUFFER { ... } SAMPR_GROUP_INFO_BUFFER, *PSAMPR_GROUP_INFO_BUFFER;`
 */
export type SAMPR_GROUP_INFO_BUFFER =
  | {
      tag: 1;
      /** `[case(GroupGeneralInformation)] SAMPR_GROUP_GENERAL_INFORMATION General` */
      General: SAMPR_GROUP_GENERAL_INFORMATION;
    }
  | {
      tag: 2;
      /** `[case(GroupNameInformation)] SAMPR_GROUP_NAME_INFORMATION Name` */
      Name: SAMPR_GROUP_NAME_INFORMATION;
    }
  | {
      tag: 3;
      /** `[case(GroupAttributeInformation)] GROUP_ATTRIBUTE_INFORMATION Attribute` */
      Attribute: GROUP_ATTRIBUTE_INFORMATION;
    }
  | {
      tag: 4;
      /** `[case(GroupAdminCommentInformation)] SAMPR_GROUP_ADM_COMMENT_INFORMATION AdminComment` */
      AdminComment: SAMPR_GROUP_ADM_COMMENT_INFORMATION;
    }
  | {
      tag: 5;
      /** `[case(GroupReplicationInformation)] SAMPR_GROUP_GENERAL_INFORMATION DoNotUse` */
      DoNotUse: SAMPR_GROUP_GENERAL_INFORMATION;
    };
export const SAMPR_GROUP_INFO_BUFFER$: UnionType<SAMPR_GROUP_INFO_BUFFER> = /*#__PURE__*/ union("SAMPR_GROUP_INFO_BUFFER", {
  encapsulated: false,
  tagName: "tag",
  tag: GROUP_INFORMATION_CLASS$,
  arms: [
    arm("General", [1], SAMPR_GROUP_GENERAL_INFORMATION$),
    arm("Name", [2], SAMPR_GROUP_NAME_INFORMATION$),
    arm("Attribute", [3], GROUP_ATTRIBUTE_INFORMATION$),
    arm("AdminComment", [4], SAMPR_GROUP_ADM_COMMENT_INFORMATION$),
    arm("DoNotUse", [5], SAMPR_GROUP_GENERAL_INFORMATION$),
  ],
  ms: true,
});

const SAMPR_GROUP_INFO_BUFFER$1: UnionType = /*#__PURE__*/ variant(SAMPR_GROUP_INFO_BUFFER$, { switchIs: ["field", "GroupInformationClass"] });

/**
 * Members of a group with their number. [MS-SAMR] 2.2.7.14
 * `typedef struct _SAMPR_GET_MEMBERS_BUFFER { ... } SAMPR_GET_MEMBERS_BUFFER, *PSAMPR_GET_MEMBERS_BUFFER;`
 */
export interface SAMPR_GET_MEMBERS_BUFFER {
  /** `unsigned long MemberCount` */
  MemberCount?: number;
  /** `[size_is(MemberCount)] unsigned long *Members` */
  Members: number[] | null;
  /** `[size_is(MemberCount)] unsigned long *Attributes` */
  Attributes: number[] | null;
}
export const SAMPR_GET_MEMBERS_BUFFER$: StructType<SAMPR_GET_MEMBERS_BUFFER> = /*#__PURE__*/ struct("SAMPR_GET_MEMBERS_BUFFER", {
  MemberCount: uint32,
  Members: unique(array(uint32, sized(["field", "MemberCount"]))),
  Attributes: unique(array(uint32, sized(["field", "MemberCount"]))),
});

/** Which facts of an alias are meant. [MS-SAMR] 2.2.5.5. `typedef enum _ALIAS_INFORMATION_CLASS { ... } ALIAS_INFORMATION_CLASS;` */
export const ALIAS_INFORMATION_CLASS = {
  AliasGeneralInformation: 1,
  AliasNameInformation: 2,
  AliasAdminCommentInformation: 3,
} as const;
export type ALIAS_INFORMATION_CLASS = (typeof ALIAS_INFORMATION_CLASS)[keyof typeof ALIAS_INFORMATION_CLASS] | (number & {});
export const ALIAS_INFORMATION_CLASS$: Type<ALIAS_INFORMATION_CLASS> = /*#__PURE__*/ enum16("ALIAS_INFORMATION_CLASS", ALIAS_INFORMATION_CLASS);

/**
 * An alias: name, number of members and comment. [MS-SAMR] 2.2.5.2
 * `typedef struct _SAMPR_ALIAS_GENERAL_INFORMATION { ... } SAMPR_ALIAS_GENERAL_INFORMATION, *PSAMPR_ALIAS_GENERAL_INFORMATION;`
 */
export interface SAMPR_ALIAS_GENERAL_INFORMATION {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `unsigned long MemberCount` */
  MemberCount: number;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_ALIAS_GENERAL_INFORMATION$: StructType<SAMPR_ALIAS_GENERAL_INFORMATION> = /*#__PURE__*/ struct("SAMPR_ALIAS_GENERAL_INFORMATION", {
  Name: RPC_UNICODE_STRING$,
  MemberCount: uint32,
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * An alias's name. [MS-SAMR] 2.2.5.3
 * `typedef struct _SAMPR_ALIAS_NAME_INFORMATION { ... } SAMPR_ALIAS_NAME_INFORMATION, *PSAMPR_ALIAS_NAME_INFORMATION;`
 */
export interface SAMPR_ALIAS_NAME_INFORMATION {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
}
export const SAMPR_ALIAS_NAME_INFORMATION$: StructType<SAMPR_ALIAS_NAME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_ALIAS_NAME_INFORMATION", {
  Name: RPC_UNICODE_STRING$,
});

/**
 * An alias's comment. [MS-SAMR] 2.2.5.4
 * `typedef struct _SAMPR_ALIAS_ADM_COMMENT_INFORMATION { ... } SAMPR_ALIAS_ADM_COMMENT_INFORMATION, *PSAMPR_ALIAS_ADM_COMMENT_INFORMATION;`
 */
export interface SAMPR_ALIAS_ADM_COMMENT_INFORMATION {
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_ALIAS_ADM_COMMENT_INFORMATION$: StructType<SAMPR_ALIAS_ADM_COMMENT_INFORMATION> = /*#__PURE__*/ struct("SAMPR_ALIAS_ADM_COMMENT_INFORMATION", {
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * Facts of an alias by their class. [MS-SAMR] 2.2.5.6
 * `typedef [switch_type(ALIAS_INFORMATION_CLASS)] union _SAMPR_ALIAS_INFO_BUFFER { ... } SAMPR_ALIAS_INFO_BUFFER, *PSAMPR_ALIAS_INFO_BUFFER;`
 */
export type SAMPR_ALIAS_INFO_BUFFER =
  | {
      tag: 1;
      /** `[case(AliasGeneralInformation)] SAMPR_ALIAS_GENERAL_INFORMATION General` */
      General: SAMPR_ALIAS_GENERAL_INFORMATION;
    }
  | {
      tag: 2;
      /** `[case(AliasNameInformation)] SAMPR_ALIAS_NAME_INFORMATION Name` */
      Name: SAMPR_ALIAS_NAME_INFORMATION;
    }
  | {
      tag: 3;
      /** `[case(AliasAdminCommentInformation)] SAMPR_ALIAS_ADM_COMMENT_INFORMATION AdminComment` */
      AdminComment: SAMPR_ALIAS_ADM_COMMENT_INFORMATION;
    };
export const SAMPR_ALIAS_INFO_BUFFER$: UnionType<SAMPR_ALIAS_INFO_BUFFER> = /*#__PURE__*/ union("SAMPR_ALIAS_INFO_BUFFER", {
  encapsulated: false,
  tagName: "tag",
  tag: ALIAS_INFORMATION_CLASS$,
  arms: [
    arm("General", [1], SAMPR_ALIAS_GENERAL_INFORMATION$),
    arm("Name", [2], SAMPR_ALIAS_NAME_INFORMATION$),
    arm("AdminComment", [3], SAMPR_ALIAS_ADM_COMMENT_INFORMATION$),
  ],
  ms: true,
});

const SAMPR_ALIAS_INFO_BUFFER$1: UnionType = /*#__PURE__*/ variant(SAMPR_ALIAS_INFO_BUFFER$, { switchIs: ["field", "AliasInformationClass"] });

/**
 * SIDs of an answer with their number. [MS-SAMR] 2.2.7.7
 * `typedef struct _SAMPR_PSID_ARRAY_OUT { ... } SAMPR_PSID_ARRAY_OUT, *PSAMPR_PSID_ARRAY_OUT;`
 */
export interface SAMPR_PSID_ARRAY_OUT {
  /** `unsigned long Count` */
  Count?: number;
  /** `[size_is(Count)] PSAMPR_SID_INFORMATION Sids` */
  Sids: SAMPR_SID_INFORMATION[] | null;
}
export const SAMPR_PSID_ARRAY_OUT$: StructType<SAMPR_PSID_ARRAY_OUT> = /*#__PURE__*/ struct("SAMPR_PSID_ARRAY_OUT", {
  Count: uint32,
  Sids: unique(array(SAMPR_SID_INFORMATION$, sized(["field", "Count"]))),
});

/**
 * Which facts of a user are meant. [MS-SAMR] 2.2.6.28
 * `typedef enum _USER_INFORMATION_CLASS { ... } USER_INFORMATION_CLASS, *PUSER_INFORMATION_CLASS;`
 */
export const USER_INFORMATION_CLASS = {
  UserGeneralInformation: 1,
  UserPreferencesInformation: 2,
  UserLogonInformation: 3,
  UserLogonHoursInformation: 4,
  UserAccountInformation: 5,
  UserNameInformation: 6,
  UserAccountNameInformation: 7,
  UserFullNameInformation: 8,
  UserPrimaryGroupInformation: 9,
  UserHomeInformation: 10,
  UserScriptInformation: 11,
  UserProfileInformation: 12,
  UserAdminCommentInformation: 13,
  UserWorkStationsInformation: 14,
  UserControlInformation: 16,
  UserExpiresInformation: 17,
  UserInternal1Information: 18,
  UserParametersInformation: 20,
  UserAllInformation: 21,
  UserInternal4Information: 23,
  UserInternal5Information: 24,
  UserInternal4InformationNew: 25,
  UserInternal5InformationNew: 26,
  UserInternal7Information: 31,
  UserInternal8Information: 32,
} as const;
export type USER_INFORMATION_CLASS = (typeof USER_INFORMATION_CLASS)[keyof typeof USER_INFORMATION_CLASS] | (number & {});
export const USER_INFORMATION_CLASS$: Type<USER_INFORMATION_CLASS> = /*#__PURE__*/ enum16("USER_INFORMATION_CLASS", USER_INFORMATION_CLASS);

/**
 * A user: names, primary group and comments. [MS-SAMR] 2.2.6.7
 * `typedef struct _SAMPR_USER_GENERAL_INFORMATION { ... } SAMPR_USER_GENERAL_INFORMATION, *PSAMPR_USER_GENERAL_INFORMATION;`
 */
export interface SAMPR_USER_GENERAL_INFORMATION {
  /** `RPC_UNICODE_STRING UserName` */
  UserName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
  /** `unsigned long PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING UserComment` */
  UserComment: RPC_UNICODE_STRING;
}
export const SAMPR_USER_GENERAL_INFORMATION$: StructType<SAMPR_USER_GENERAL_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_GENERAL_INFORMATION", {
  UserName: RPC_UNICODE_STRING$,
  FullName: RPC_UNICODE_STRING$,
  PrimaryGroupId: uint32,
  AdminComment: RPC_UNICODE_STRING$,
  UserComment: RPC_UNICODE_STRING$,
});

/**
 * A user's comment, country and code page. [MS-SAMR] 2.2.6.8
 * `typedef struct _SAMPR_USER_PREFERENCES_INFORMATION { ... } SAMPR_USER_PREFERENCES_INFORMATION, *PSAMPR_USER_PREFERENCES_INFORMATION;`
 */
export interface SAMPR_USER_PREFERENCES_INFORMATION {
  /** `RPC_UNICODE_STRING UserComment` */
  UserComment: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING Reserved1` */
  Reserved1: RPC_UNICODE_STRING;
  /** `unsigned short CountryCode` */
  CountryCode: number;
  /** `unsigned short CodePage` */
  CodePage: number;
}
export const SAMPR_USER_PREFERENCES_INFORMATION$: StructType<SAMPR_USER_PREFERENCES_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_PREFERENCES_INFORMATION", {
  UserComment: RPC_UNICODE_STRING$,
  Reserved1: RPC_UNICODE_STRING$,
  CountryCode: uint16,
  CodePage: uint16,
});

/**
 * The hours of a week in which a user may log on, a bit each. [MS-SAMR] 2.2.6.5
 * `typedef struct _SAMPR_LOGON_HOURS { ... } SAMPR_LOGON_HOURS, *PSAMPR_LOGON_HOURS;`
 */
export interface SAMPR_LOGON_HOURS {
  /** `unsigned short UnitsPerWeek` */
  UnitsPerWeek?: number;
  /** `[size_is(1260), length_is((UnitsPerWeek + 7) / 8)] unsigned char *LogonHours` */
  LogonHours: Uint8Array | null;
}
export const SAMPR_LOGON_HOURS$: StructType<SAMPR_LOGON_HOURS> = /*#__PURE__*/ struct("SAMPR_LOGON_HOURS", {
  UnitsPerWeek: uint16,
  LogonHours: unique(array(uint8, varying(["cast", "uint32", 1260], ["/", ["+", ["field", "UnitsPerWeek"], 7], 8]))),
});

/**
 * A user's logons and what is set up for them. [MS-SAMR] 2.2.6.10
 * `typedef struct _SAMPR_USER_LOGON_INFORMATION { ... } SAMPR_USER_LOGON_INFORMATION, *PSAMPR_USER_LOGON_INFORMATION;`
 */
export interface SAMPR_USER_LOGON_INFORMATION {
  /** `RPC_UNICODE_STRING UserName` */
  UserName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
  /** `unsigned long UserId` */
  UserId: number;
  /** `unsigned long PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `RPC_UNICODE_STRING HomeDirectory` */
  HomeDirectory: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ScriptPath` */
  ScriptPath: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ProfilePath` */
  ProfilePath: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING WorkStations` */
  WorkStations: RPC_UNICODE_STRING;
  /** `OLD_LARGE_INTEGER LastLogon` */
  LastLogon: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LastLogoff` */
  LastLogoff: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordCanChange` */
  PasswordCanChange: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordMustChange` */
  PasswordMustChange: OLD_LARGE_INTEGER;
  /** `SAMPR_LOGON_HOURS LogonHours` */
  LogonHours: SAMPR_LOGON_HOURS;
  /** `unsigned short BadPasswordCount` */
  BadPasswordCount: number;
  /** `unsigned short LogonCount` */
  LogonCount: number;
  /** `unsigned long UserAccountControl` */
  UserAccountControl: number;
}
export const SAMPR_USER_LOGON_INFORMATION$: StructType<SAMPR_USER_LOGON_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_LOGON_INFORMATION", {
  UserName: RPC_UNICODE_STRING$,
  FullName: RPC_UNICODE_STRING$,
  UserId: uint32,
  PrimaryGroupId: uint32,
  HomeDirectory: RPC_UNICODE_STRING$,
  HomeDirectoryDrive: RPC_UNICODE_STRING$,
  ScriptPath: RPC_UNICODE_STRING$,
  ProfilePath: RPC_UNICODE_STRING$,
  WorkStations: RPC_UNICODE_STRING$,
  LastLogon: OLD_LARGE_INTEGER$,
  LastLogoff: OLD_LARGE_INTEGER$,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  PasswordCanChange: OLD_LARGE_INTEGER$,
  PasswordMustChange: OLD_LARGE_INTEGER$,
  LogonHours: SAMPR_LOGON_HOURS$,
  BadPasswordCount: uint16,
  LogonCount: uint16,
  UserAccountControl: uint32,
});

/**
 * SAMPR_LOGON_HOURS as a fact of a user. [MS-SAMR] 2.2.6.20
 * `typedef struct _SAMPR_USER_LOGON_HOURS_INFORMATION { ... } SAMPR_USER_LOGON_HOURS_INFORMATION, *PSAMPR_USER_LOGON_HOURS_INFORMATION;`
 */
export interface SAMPR_USER_LOGON_HOURS_INFORMATION {
  /** `SAMPR_LOGON_HOURS LogonHours` */
  LogonHours: SAMPR_LOGON_HOURS;
}
export const SAMPR_USER_LOGON_HOURS_INFORMATION$: StructType<SAMPR_USER_LOGON_HOURS_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_LOGON_HOURS_INFORMATION", {
  LogonHours: SAMPR_LOGON_HOURS$,
});

/**
 * A user's account: logons, expiry, control bits. [MS-SAMR] 2.2.6.11
 * `typedef struct _SAMPR_USER_ACCOUNT_INFORMATION { ... } SAMPR_USER_ACCOUNT_INFORMATION, *PSAMPR_USER_ACCOUNT_INFORMATION;`
 */
export interface SAMPR_USER_ACCOUNT_INFORMATION {
  /** `RPC_UNICODE_STRING UserName` */
  UserName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
  /** `unsigned long UserId` */
  UserId: number;
  /** `unsigned long PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `RPC_UNICODE_STRING HomeDirectory` */
  HomeDirectory: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ScriptPath` */
  ScriptPath: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ProfilePath` */
  ProfilePath: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING WorkStations` */
  WorkStations: RPC_UNICODE_STRING;
  /** `OLD_LARGE_INTEGER LastLogon` */
  LastLogon: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LastLogoff` */
  LastLogoff: OLD_LARGE_INTEGER;
  /** `SAMPR_LOGON_HOURS LogonHours` */
  LogonHours: SAMPR_LOGON_HOURS;
  /** `unsigned short BadPasswordCount` */
  BadPasswordCount: number;
  /** `unsigned short LogonCount` */
  LogonCount: number;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER AccountExpires` */
  AccountExpires: OLD_LARGE_INTEGER;
  /** `unsigned long UserAccountControl` */
  UserAccountControl: number;
}
export const SAMPR_USER_ACCOUNT_INFORMATION$: StructType<SAMPR_USER_ACCOUNT_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_ACCOUNT_INFORMATION", {
  UserName: RPC_UNICODE_STRING$,
  FullName: RPC_UNICODE_STRING$,
  UserId: uint32,
  PrimaryGroupId: uint32,
  HomeDirectory: RPC_UNICODE_STRING$,
  HomeDirectoryDrive: RPC_UNICODE_STRING$,
  ScriptPath: RPC_UNICODE_STRING$,
  ProfilePath: RPC_UNICODE_STRING$,
  AdminComment: RPC_UNICODE_STRING$,
  WorkStations: RPC_UNICODE_STRING$,
  LastLogon: OLD_LARGE_INTEGER$,
  LastLogoff: OLD_LARGE_INTEGER$,
  LogonHours: SAMPR_LOGON_HOURS$,
  BadPasswordCount: uint16,
  LogonCount: uint16,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  AccountExpires: OLD_LARGE_INTEGER$,
  UserAccountControl: uint32,
});

/**
 * A user's account name and full name. [MS-SAMR] 2.2.6.14
 * `typedef struct _SAMPR_USER_NAME_INFORMATION { ... } SAMPR_USER_NAME_INFORMATION, *PSAMPR_USER_NAME_INFORMATION;`
 */
export interface SAMPR_USER_NAME_INFORMATION {
  /** `RPC_UNICODE_STRING UserName` */
  UserName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
}
export const SAMPR_USER_NAME_INFORMATION$: StructType<SAMPR_USER_NAME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_NAME_INFORMATION", {
  UserName: RPC_UNICODE_STRING$,
  FullName: RPC_UNICODE_STRING$,
});

/**
 * A user's account name. [MS-SAMR] 2.2.6.12
 * `typedef struct _SAMPR_USER_A_NAME_INFORMATION { ... } SAMPR_USER_A_NAME_INFORMATION, *PSAMPR_USER_A_NAME_INFORMATION;`
 */
export interface SAMPR_USER_A_NAME_INFORMATION {
  /** `RPC_UNICODE_STRING UserName` */
  UserName: RPC_UNICODE_STRING;
}
export const SAMPR_USER_A_NAME_INFORMATION$: StructType<SAMPR_USER_A_NAME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_A_NAME_INFORMATION", {
  UserName: RPC_UNICODE_STRING$,
});

/**
 * A user's full name. [MS-SAMR] 2.2.6.13
 * `typedef struct _SAMPR_USER_F_NAME_INFORMATION { ... } SAMPR_USER_F_NAME_INFORMATION, *PSAMPR_USER_F_NAME_INFORMATION;`
 */
export interface SAMPR_USER_F_NAME_INFORMATION {
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
}
export const SAMPR_USER_F_NAME_INFORMATION$: StructType<SAMPR_USER_F_NAME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_F_NAME_INFORMATION", {
  FullName: RPC_UNICODE_STRING$,
});

/**
 * The RID of a user's primary group. [MS-SAMR] 2.2.6.2
 * `typedef struct _USER_PRIMARY_GROUP_INFORMATION { ... } USER_PRIMARY_GROUP_INFORMATION, *PUSER_PRIMARY_GROUP_INFORMATION;`
 */
export interface USER_PRIMARY_GROUP_INFORMATION {
  /** `unsigned long PrimaryGroupId` */
  PrimaryGroupId: number;
}
export const USER_PRIMARY_GROUP_INFORMATION$: StructType<USER_PRIMARY_GROUP_INFORMATION> = /*#__PURE__*/ struct("USER_PRIMARY_GROUP_INFORMATION", {
  PrimaryGroupId: uint32,
});

/**
 * A user's home directory and its drive. [MS-SAMR] 2.2.6.15
 * `typedef struct _SAMPR_USER_HOME_INFORMATION { ... } SAMPR_USER_HOME_INFORMATION, *PSAMPR_USER_HOME_INFORMATION;`
 */
export interface SAMPR_USER_HOME_INFORMATION {
  /** `RPC_UNICODE_STRING HomeDirectory` */
  HomeDirectory: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: RPC_UNICODE_STRING;
}
export const SAMPR_USER_HOME_INFORMATION$: StructType<SAMPR_USER_HOME_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_HOME_INFORMATION", {
  HomeDirectory: RPC_UNICODE_STRING$,
  HomeDirectoryDrive: RPC_UNICODE_STRING$,
});

/**
 * A user's logon script. [MS-SAMR] 2.2.6.16
 * `typedef struct _SAMPR_USER_SCRIPT_INFORMATION { ... } SAMPR_USER_SCRIPT_INFORMATION, *PSAMPR_USER_SCRIPT_INFORMATION;`
 */
export interface SAMPR_USER_SCRIPT_INFORMATION {
  /** `RPC_UNICODE_STRING ScriptPath` */
  ScriptPath: RPC_UNICODE_STRING;
}
export const SAMPR_USER_SCRIPT_INFORMATION$: StructType<SAMPR_USER_SCRIPT_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_SCRIPT_INFORMATION", {
  ScriptPath: RPC_UNICODE_STRING$,
});

/**
 * The path of a user's profile. [MS-SAMR] 2.2.6.17
 * `typedef struct _SAMPR_USER_PROFILE_INFORMATION { ... } SAMPR_USER_PROFILE_INFORMATION, *PSAMPR_USER_PROFILE_INFORMATION;`
 */
export interface SAMPR_USER_PROFILE_INFORMATION {
  /** `RPC_UNICODE_STRING ProfilePath` */
  ProfilePath: RPC_UNICODE_STRING;
}
export const SAMPR_USER_PROFILE_INFORMATION$: StructType<SAMPR_USER_PROFILE_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_PROFILE_INFORMATION", {
  ProfilePath: RPC_UNICODE_STRING$,
});

/**
 * An administrator's comment on a user. [MS-SAMR] 2.2.6.18
 * `typedef struct _SAMPR_USER_ADMIN_COMMENT_INFORMATION { ... } SAMPR_USER_ADMIN_COMMENT_INFORMATION, *PSAMPR_USER_ADMIN_COMMENT_INFORMATION;`
 */
export interface SAMPR_USER_ADMIN_COMMENT_INFORMATION {
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_USER_ADMIN_COMMENT_INFORMATION$: StructType<SAMPR_USER_ADMIN_COMMENT_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_ADMIN_COMMENT_INFORMATION", {
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * Workstations a user may log on at. [MS-SAMR] 2.2.6.19
 * `typedef struct _SAMPR_USER_WORKSTATIONS_INFORMATION { ... } SAMPR_USER_WORKSTATIONS_INFORMATION, *PSAMPR_USER_WORKSTATIONS_INFORMATION;`
 */
export interface SAMPR_USER_WORKSTATIONS_INFORMATION {
  /** `RPC_UNICODE_STRING WorkStations` */
  WorkStations: RPC_UNICODE_STRING;
}
export const SAMPR_USER_WORKSTATIONS_INFORMATION$: StructType<SAMPR_USER_WORKSTATIONS_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_WORKSTATIONS_INFORMATION", {
  WorkStations: RPC_UNICODE_STRING$,
});

/**
 * USER_* bits of an account. [MS-SAMR] 2.2.6.3
 * `typedef struct _USER_CONTROL_INFORMATION { ... } USER_CONTROL_INFORMATION, *PUSER_CONTROL_INFORMATION;`
 */
export interface USER_CONTROL_INFORMATION {
  /** `unsigned long UserAccountControl` */
  UserAccountControl: number;
}
export const USER_CONTROL_INFORMATION$: StructType<USER_CONTROL_INFORMATION> = /*#__PURE__*/ struct("USER_CONTROL_INFORMATION", {
  UserAccountControl: uint32,
});

/**
 * When an account ends. [MS-SAMR] 2.2.6.4
 * `typedef struct _USER_EXPIRES_INFORMATION { ... } USER_EXPIRES_INFORMATION, *PUSER_EXPIRES_INFORMATION;`
 */
export interface USER_EXPIRES_INFORMATION {
  /** `OLD_LARGE_INTEGER AccountExpires` */
  AccountExpires: OLD_LARGE_INTEGER;
}
export const USER_EXPIRES_INFORMATION$: StructType<USER_EXPIRES_INFORMATION> = /*#__PURE__*/ struct("USER_EXPIRES_INFORMATION", {
  AccountExpires: OLD_LARGE_INTEGER$,
});

/**
 * A hash encrypted with another. [MS-SAMR] 2.2.7.3
 * `typedef struct _ENCRYPTED_LM_OWF_PASSWORD { ... } ENCRYPTED_LM_OWF_PASSWORD, *PENCRYPTED_LM_OWF_PASSWORD, ENCRYPTED_NT_OWF_PASSWORD, *PENCRYPTED_NT_OWF_PASSWORD;`
 */
export interface ENCRYPTED_LM_OWF_PASSWORD {
  /** `char data[16]` */
  data: Uint8Array;
}
export const ENCRYPTED_LM_OWF_PASSWORD$: StructType<ENCRYPTED_LM_OWF_PASSWORD> = /*#__PURE__*/ struct("ENCRYPTED_LM_OWF_PASSWORD", {
  data: array(char, fixed(16)),
});

/**
 * A user's hashes, encrypted. [MS-SAMR] 2.2.6.23
 * `typedef struct _SAMPR_USER_INTERNAL1_INFORMATION { ... } SAMPR_USER_INTERNAL1_INFORMATION, *PSAMPR_USER_INTERNAL1_INFORMATION;`
 */
export interface SAMPR_USER_INTERNAL1_INFORMATION {
  /** `ENCRYPTED_NT_OWF_PASSWORD EncryptedNtOwfPassword` */
  EncryptedNtOwfPassword: ENCRYPTED_LM_OWF_PASSWORD;
  /** `ENCRYPTED_LM_OWF_PASSWORD EncryptedLmOwfPassword` */
  EncryptedLmOwfPassword: ENCRYPTED_LM_OWF_PASSWORD;
  /** `unsigned char NtPasswordPresent` */
  NtPasswordPresent: number;
  /** `unsigned char LmPasswordPresent` */
  LmPasswordPresent: number;
  /** `unsigned char PasswordExpired` */
  PasswordExpired: number;
}
export const SAMPR_USER_INTERNAL1_INFORMATION$: StructType<SAMPR_USER_INTERNAL1_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL1_INFORMATION", {
  EncryptedNtOwfPassword: ENCRYPTED_LM_OWF_PASSWORD$,
  EncryptedLmOwfPassword: ENCRYPTED_LM_OWF_PASSWORD$,
  NtPasswordPresent: uint8,
  LmPasswordPresent: uint8,
  PasswordExpired: uint8,
});

/**
 * A user's text for applications. [MS-SAMR] 2.2.6.9
 * `typedef struct _SAMPR_USER_PARAMETERS_INFORMATION { ... } SAMPR_USER_PARAMETERS_INFORMATION, *PSAMPR_USER_PARAMETERS_INFORMATION;`
 */
export interface SAMPR_USER_PARAMETERS_INFORMATION {
  /** `RPC_UNICODE_STRING Parameters` */
  Parameters: RPC_UNICODE_STRING;
}
export const SAMPR_USER_PARAMETERS_INFORMATION$: StructType<SAMPR_USER_PARAMETERS_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_PARAMETERS_INFORMATION", {
  Parameters: RPC_UNICODE_STRING$,
});

/** Numbers of 16 bits, counted in octets. [MS-SAMR] 2.2.2.4. `typedef struct _RPC_SHORT_BLOB { ... } RPC_SHORT_BLOB, *PRPC_SHORT_BLOB;` */
export interface RPC_SHORT_BLOB {
  /** `unsigned short Length` */
  Length?: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength / 2), length_is(Length / 2)] unsigned short *Buffer` */
  Buffer: number[] | null;
}
export const RPC_SHORT_BLOB$: StructType<RPC_SHORT_BLOB> = /*#__PURE__*/ struct("RPC_SHORT_BLOB", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(uint16, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});

/**
 * All facts of a user; WhichFields says which count. [MS-SAMR] 2.2.6.6
 * `typedef struct _SAMPR_USER_ALL_INFORMATION { ... } SAMPR_USER_ALL_INFORMATION, *PSAMPR_USER_ALL_INFORMATION;`
 */
export interface SAMPR_USER_ALL_INFORMATION {
  /** `OLD_LARGE_INTEGER LastLogon` */
  LastLogon: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER LastLogoff` */
  LastLogoff: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER AccountExpires` */
  AccountExpires: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordCanChange` */
  PasswordCanChange: OLD_LARGE_INTEGER;
  /** `OLD_LARGE_INTEGER PasswordMustChange` */
  PasswordMustChange: OLD_LARGE_INTEGER;
  /** `RPC_UNICODE_STRING UserName` */
  UserName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING HomeDirectory` */
  HomeDirectory: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING HomeDirectoryDrive` */
  HomeDirectoryDrive: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ScriptPath` */
  ScriptPath: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ProfilePath` */
  ProfilePath: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING WorkStations` */
  WorkStations: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING UserComment` */
  UserComment: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING Parameters` */
  Parameters: RPC_UNICODE_STRING;
  /** `RPC_SHORT_BLOB LmOwfPassword` */
  LmOwfPassword: RPC_SHORT_BLOB;
  /** `RPC_SHORT_BLOB NtOwfPassword` */
  NtOwfPassword: RPC_SHORT_BLOB;
  /** `RPC_UNICODE_STRING PrivateData` */
  PrivateData: RPC_UNICODE_STRING;
  /** `SAMPR_SR_SECURITY_DESCRIPTOR SecurityDescriptor` */
  SecurityDescriptor: SAMPR_SR_SECURITY_DESCRIPTOR;
  /** `unsigned long UserId` */
  UserId: number;
  /** `unsigned long PrimaryGroupId` */
  PrimaryGroupId: number;
  /** `unsigned long UserAccountControl` */
  UserAccountControl: number;
  /** `unsigned long WhichFields` */
  WhichFields: number;
  /** `SAMPR_LOGON_HOURS LogonHours` */
  LogonHours: SAMPR_LOGON_HOURS;
  /** `unsigned short BadPasswordCount` */
  BadPasswordCount: number;
  /** `unsigned short LogonCount` */
  LogonCount: number;
  /** `unsigned short CountryCode` */
  CountryCode: number;
  /** `unsigned short CodePage` */
  CodePage: number;
  /** `unsigned char LmPasswordPresent` */
  LmPasswordPresent: number;
  /** `unsigned char NtPasswordPresent` */
  NtPasswordPresent: number;
  /** `unsigned char PasswordExpired` */
  PasswordExpired: number;
  /** `unsigned char PrivateDataSensitive` */
  PrivateDataSensitive: number;
}
export const SAMPR_USER_ALL_INFORMATION$: StructType<SAMPR_USER_ALL_INFORMATION> = /*#__PURE__*/ variant(struct("SAMPR_USER_ALL_INFORMATION", {
  LastLogon: OLD_LARGE_INTEGER$,
  LastLogoff: OLD_LARGE_INTEGER$,
  PasswordLastSet: OLD_LARGE_INTEGER$,
  AccountExpires: OLD_LARGE_INTEGER$,
  PasswordCanChange: OLD_LARGE_INTEGER$,
  PasswordMustChange: OLD_LARGE_INTEGER$,
  UserName: RPC_UNICODE_STRING$,
  FullName: RPC_UNICODE_STRING$,
  HomeDirectory: RPC_UNICODE_STRING$,
  HomeDirectoryDrive: RPC_UNICODE_STRING$,
  ScriptPath: RPC_UNICODE_STRING$,
  ProfilePath: RPC_UNICODE_STRING$,
  AdminComment: RPC_UNICODE_STRING$,
  WorkStations: RPC_UNICODE_STRING$,
  UserComment: RPC_UNICODE_STRING$,
  Parameters: RPC_UNICODE_STRING$,
  LmOwfPassword: RPC_SHORT_BLOB$,
  NtOwfPassword: RPC_SHORT_BLOB$,
  PrivateData: RPC_UNICODE_STRING$,
  SecurityDescriptor: SAMPR_SR_SECURITY_DESCRIPTOR$,
  UserId: uint32,
  PrimaryGroupId: uint32,
  UserAccountControl: uint32,
  WhichFields: uint32,
  LogonHours: SAMPR_LOGON_HOURS$,
  BadPasswordCount: uint16,
  LogonCount: uint16,
  CountryCode: uint16,
  CodePage: uint16,
  LmPasswordPresent: uint8,
  NtPasswordPresent: uint8,
  PasswordExpired: uint8,
  PrivateDataSensitive: uint8,
}), { pack: 4 });

/**
 * A password with what surrounds it, encrypted. [MS-SAMR] 2.2.6.21
 * `typedef struct _SAMPR_ENCRYPTED_USER_PASSWORD { ... } SAMPR_ENCRYPTED_USER_PASSWORD, *PSAMPR_ENCRYPTED_USER_PASSWORD;`
 */
export interface SAMPR_ENCRYPTED_USER_PASSWORD {
  /** `unsigned char Buffer[(256 *2) + 4]` */
  Buffer: Uint8Array;
}
export const SAMPR_ENCRYPTED_USER_PASSWORD$: StructType<SAMPR_ENCRYPTED_USER_PASSWORD> = /*#__PURE__*/ struct("SAMPR_ENCRYPTED_USER_PASSWORD", {
  Buffer: array(uint8, fixed(516)),
});

/**
 * All facts of a user, and a new password. [MS-SAMR] 2.2.6.24
 * `typedef struct _SAMPR_USER_INTERNAL4_INFORMATION { ... } SAMPR_USER_INTERNAL4_INFORMATION, *PSAMPR_USER_INTERNAL4_INFORMATION;`
 */
export interface SAMPR_USER_INTERNAL4_INFORMATION {
  /** `SAMPR_USER_ALL_INFORMATION I1` */
  I1: SAMPR_USER_ALL_INFORMATION;
  /** `SAMPR_ENCRYPTED_USER_PASSWORD UserPassword` */
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD;
}
export const SAMPR_USER_INTERNAL4_INFORMATION$: StructType<SAMPR_USER_INTERNAL4_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL4_INFORMATION", {
  I1: SAMPR_USER_ALL_INFORMATION$,
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD$,
});

/**
 * A new password. [MS-SAMR] 2.2.6.26
 * `typedef struct _SAMPR_USER_INTERNAL5_INFORMATION { ... } SAMPR_USER_INTERNAL5_INFORMATION, *PSAMPR_USER_INTERNAL5_INFORMATION;`
 */
export interface SAMPR_USER_INTERNAL5_INFORMATION {
  /** `SAMPR_ENCRYPTED_USER_PASSWORD UserPassword` */
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD;
  /** `unsigned char PasswordExpired` */
  PasswordExpired: number;
}
export const SAMPR_USER_INTERNAL5_INFORMATION$: StructType<SAMPR_USER_INTERNAL5_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL5_INFORMATION", {
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD$,
  PasswordExpired: uint8,
});

/**
 * A password with what surrounds it and a salt, encrypted. [MS-SAMR] 2.2.6.22
 * `typedef struct _SAMPR_ENCRYPTED_USER_PASSWORD_NEW { ... } SAMPR_ENCRYPTED_USER_PASSWORD_NEW, *PSAMPR_ENCRYPTED_USER_PASSWORD_NEW;`
 */
export interface SAMPR_ENCRYPTED_USER_PASSWORD_NEW {
  /** `unsigned char Buffer[(256 *2) + 4 + 16]` */
  Buffer: Uint8Array;
}
export const SAMPR_ENCRYPTED_USER_PASSWORD_NEW$: StructType<SAMPR_ENCRYPTED_USER_PASSWORD_NEW> = /*#__PURE__*/ struct("SAMPR_ENCRYPTED_USER_PASSWORD_NEW", {
  Buffer: array(uint8, fixed(532)),
});

/**
 * All facts of a user, and a new password with salt. [MS-SAMR] 2.2.6.25
 * `typedef struct _SAMPR_USER_INTERNAL4_INFORMATION_NEW { ... } SAMPR_USER_INTERNAL4_INFORMATION_NEW, *PSAMPR_USER_INTERNAL4_INFORMATION_NEW;`
 */
export interface SAMPR_USER_INTERNAL4_INFORMATION_NEW {
  /** `SAMPR_USER_ALL_INFORMATION I1` */
  I1: SAMPR_USER_ALL_INFORMATION;
  /** `SAMPR_ENCRYPTED_USER_PASSWORD_NEW UserPassword` */
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD_NEW;
}
export const SAMPR_USER_INTERNAL4_INFORMATION_NEW$: StructType<SAMPR_USER_INTERNAL4_INFORMATION_NEW> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL4_INFORMATION_NEW", {
  I1: SAMPR_USER_ALL_INFORMATION$,
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD_NEW$,
});

/**
 * A new password with salt. [MS-SAMR] 2.2.6.27
 * `typedef struct _SAMPR_USER_INTERNAL5_INFORMATION_NEW { ... } SAMPR_USER_INTERNAL5_INFORMATION_NEW, *PSAMPR_USER_INTERNAL5_INFORMATION_NEW;`
 */
export interface SAMPR_USER_INTERNAL5_INFORMATION_NEW {
  /** `SAMPR_ENCRYPTED_USER_PASSWORD_NEW UserPassword` */
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD_NEW;
  /** `unsigned char PasswordExpired` */
  PasswordExpired: number;
}
export const SAMPR_USER_INTERNAL5_INFORMATION_NEW$: StructType<SAMPR_USER_INTERNAL5_INFORMATION_NEW> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL5_INFORMATION_NEW", {
  UserPassword: SAMPR_ENCRYPTED_USER_PASSWORD_NEW$,
  PasswordExpired: uint8,
});

/**
 * A password under AES. [MS-SAMR] 2.2.6.32
 * `typedef struct _SAMPR_ENCRYPTED_PASSWORD_AES { ... } SAMPR_ENCRYPTED_PASSWORD_AES, *PSAMPR_ENCRYPTED_PASSWORD_AES;`
 */
export interface SAMPR_ENCRYPTED_PASSWORD_AES {
  /** `UCHAR AuthData[64]` */
  AuthData: Uint8Array;
  /** `UCHAR Salt[16]` */
  Salt: Uint8Array;
  /** `ULONG cbCipher` */
  cbCipher?: number;
  /** `[size_is(cbCipher)] PUCHAR Cipher` */
  Cipher: Uint8Array | null;
  /** `ULONGLONG PBKDF2Iterations` */
  PBKDF2Iterations: bigint;
}
export const SAMPR_ENCRYPTED_PASSWORD_AES$: StructType<SAMPR_ENCRYPTED_PASSWORD_AES> = /*#__PURE__*/ struct("SAMPR_ENCRYPTED_PASSWORD_AES", {
  AuthData: array(uint8, fixed(64)),
  Salt: array(uint8, fixed(16)),
  cbCipher: uint32,
  Cipher: unique(array(uint8, sized(["field", "cbCipher"]))),
  PBKDF2Iterations: uint64,
});

/**
 * A new password under AES. [MS-SAMR] 2.2.6.30
 * `typedef struct _SAMPR_USER_INTERNAL7_INFORMATION { ... } SAMPR_USER_INTERNAL7_INFORMATION, *PSAMPR_USER_INTERNAL7_INFORMATION;`
 */
export interface SAMPR_USER_INTERNAL7_INFORMATION {
  /** `SAMPR_ENCRYPTED_PASSWORD_AES UserPassword` */
  UserPassword: SAMPR_ENCRYPTED_PASSWORD_AES;
  /** `BOOLEAN PasswordExpired` */
  PasswordExpired: number;
}
export const SAMPR_USER_INTERNAL7_INFORMATION$: StructType<SAMPR_USER_INTERNAL7_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL7_INFORMATION", {
  UserPassword: SAMPR_ENCRYPTED_PASSWORD_AES$,
  PasswordExpired: byte,
});

/**
 * All facts of a user, and a new password under AES. [MS-SAMR] 2.2.6.31
 * `typedef struct _SAMPR_USER_INTERNAL8_INFORMATION { ... } SAMPR_USER_INTERNAL8_INFORMATION, *PSAMPR_USER_INTERNAL8_INFORMATION;`
 */
export interface SAMPR_USER_INTERNAL8_INFORMATION {
  /** `SAMPR_USER_ALL_INFORMATION I1` */
  I1: SAMPR_USER_ALL_INFORMATION;
  /** `SAMPR_ENCRYPTED_PASSWORD_AES UserPassword` */
  UserPassword: SAMPR_ENCRYPTED_PASSWORD_AES;
}
export const SAMPR_USER_INTERNAL8_INFORMATION$: StructType<SAMPR_USER_INTERNAL8_INFORMATION> = /*#__PURE__*/ struct("SAMPR_USER_INTERNAL8_INFORMATION", {
  I1: SAMPR_USER_ALL_INFORMATION$,
  UserPassword: SAMPR_ENCRYPTED_PASSWORD_AES$,
});

/**
 * Facts of a user by their class. [MS-SAMR] 2.2.6.29
 * `typedef [switch_type(USER_INFORMATION_CLASS)] union _SAMPR_USER_INFO_BUFFER { ... } SAMPR_USER_INFO_BUFFER, *PSAMPR_USER_INFO_BUFFER;`
 */
export type SAMPR_USER_INFO_BUFFER =
  | {
      tag: 1;
      /** `[case(UserGeneralInformation)] SAMPR_USER_GENERAL_INFORMATION General` */
      General: SAMPR_USER_GENERAL_INFORMATION;
    }
  | {
      tag: 2;
      /** `[case(UserPreferencesInformation)] SAMPR_USER_PREFERENCES_INFORMATION Preferences` */
      Preferences: SAMPR_USER_PREFERENCES_INFORMATION;
    }
  | {
      tag: 3;
      /** `[case(UserLogonInformation)] SAMPR_USER_LOGON_INFORMATION Logon` */
      Logon: SAMPR_USER_LOGON_INFORMATION;
    }
  | {
      tag: 4;
      /** `[case(UserLogonHoursInformation)] SAMPR_USER_LOGON_HOURS_INFORMATION LogonHours` */
      LogonHours: SAMPR_USER_LOGON_HOURS_INFORMATION;
    }
  | {
      tag: 5;
      /** `[case(UserAccountInformation)] SAMPR_USER_ACCOUNT_INFORMATION Account` */
      Account: SAMPR_USER_ACCOUNT_INFORMATION;
    }
  | {
      tag: 6;
      /** `[case(UserNameInformation)] SAMPR_USER_NAME_INFORMATION Name` */
      Name: SAMPR_USER_NAME_INFORMATION;
    }
  | {
      tag: 7;
      /** `[case(UserAccountNameInformation)] SAMPR_USER_A_NAME_INFORMATION AccountName` */
      AccountName: SAMPR_USER_A_NAME_INFORMATION;
    }
  | {
      tag: 8;
      /** `[case(UserFullNameInformation)] SAMPR_USER_F_NAME_INFORMATION FullName` */
      FullName: SAMPR_USER_F_NAME_INFORMATION;
    }
  | {
      tag: 9;
      /** `[case(UserPrimaryGroupInformation)] USER_PRIMARY_GROUP_INFORMATION PrimaryGroup` */
      PrimaryGroup: USER_PRIMARY_GROUP_INFORMATION;
    }
  | {
      tag: 10;
      /** `[case(UserHomeInformation)] SAMPR_USER_HOME_INFORMATION Home` */
      Home: SAMPR_USER_HOME_INFORMATION;
    }
  | {
      tag: 11;
      /** `[case(UserScriptInformation)] SAMPR_USER_SCRIPT_INFORMATION Script` */
      Script: SAMPR_USER_SCRIPT_INFORMATION;
    }
  | {
      tag: 12;
      /** `[case(UserProfileInformation)] SAMPR_USER_PROFILE_INFORMATION Profile` */
      Profile: SAMPR_USER_PROFILE_INFORMATION;
    }
  | {
      tag: 13;
      /** `[case(UserAdminCommentInformation)] SAMPR_USER_ADMIN_COMMENT_INFORMATION AdminComment` */
      AdminComment: SAMPR_USER_ADMIN_COMMENT_INFORMATION;
    }
  | {
      tag: 14;
      /** `[case(UserWorkStationsInformation)] SAMPR_USER_WORKSTATIONS_INFORMATION WorkStations` */
      WorkStations: SAMPR_USER_WORKSTATIONS_INFORMATION;
    }
  | {
      tag: 16;
      /** `[case(UserControlInformation)] USER_CONTROL_INFORMATION Control` */
      Control: USER_CONTROL_INFORMATION;
    }
  | {
      tag: 17;
      /** `[case(UserExpiresInformation)] USER_EXPIRES_INFORMATION Expires` */
      Expires: USER_EXPIRES_INFORMATION;
    }
  | {
      tag: 18;
      /** `[case(UserInternal1Information)] SAMPR_USER_INTERNAL1_INFORMATION Internal1` */
      Internal1: SAMPR_USER_INTERNAL1_INFORMATION;
    }
  | {
      tag: 20;
      /** `[case(UserParametersInformation)] SAMPR_USER_PARAMETERS_INFORMATION Parameters` */
      Parameters: SAMPR_USER_PARAMETERS_INFORMATION;
    }
  | {
      tag: 21;
      /** `[case(UserAllInformation)] SAMPR_USER_ALL_INFORMATION All` */
      All: SAMPR_USER_ALL_INFORMATION;
    }
  | {
      tag: 23;
      /** `[case(UserInternal4Information)] SAMPR_USER_INTERNAL4_INFORMATION Internal4` */
      Internal4: SAMPR_USER_INTERNAL4_INFORMATION;
    }
  | {
      tag: 24;
      /** `[case(UserInternal5Information)] SAMPR_USER_INTERNAL5_INFORMATION Internal5` */
      Internal5: SAMPR_USER_INTERNAL5_INFORMATION;
    }
  | {
      tag: 25;
      /** `[case(UserInternal4InformationNew)] SAMPR_USER_INTERNAL4_INFORMATION_NEW Internal4New` */
      Internal4New: SAMPR_USER_INTERNAL4_INFORMATION_NEW;
    }
  | {
      tag: 26;
      /** `[case(UserInternal5InformationNew)] SAMPR_USER_INTERNAL5_INFORMATION_NEW Internal5New` */
      Internal5New: SAMPR_USER_INTERNAL5_INFORMATION_NEW;
    }
  | {
      tag: 31;
      /** `[case(UserInternal7Information)] SAMPR_USER_INTERNAL7_INFORMATION Internal7` */
      Internal7: SAMPR_USER_INTERNAL7_INFORMATION;
    }
  | {
      tag: 32;
      /** `[case(UserInternal8Information)] SAMPR_USER_INTERNAL8_INFORMATION Internal8` */
      Internal8: SAMPR_USER_INTERNAL8_INFORMATION;
    };
export const SAMPR_USER_INFO_BUFFER$: UnionType<SAMPR_USER_INFO_BUFFER> = /*#__PURE__*/ union("SAMPR_USER_INFO_BUFFER", {
  encapsulated: false,
  tagName: "tag",
  tag: USER_INFORMATION_CLASS$,
  arms: [
    arm("General", [1], SAMPR_USER_GENERAL_INFORMATION$),
    arm("Preferences", [2], SAMPR_USER_PREFERENCES_INFORMATION$),
    arm("Logon", [3], SAMPR_USER_LOGON_INFORMATION$),
    arm("LogonHours", [4], SAMPR_USER_LOGON_HOURS_INFORMATION$),
    arm("Account", [5], SAMPR_USER_ACCOUNT_INFORMATION$),
    arm("Name", [6], SAMPR_USER_NAME_INFORMATION$),
    arm("AccountName", [7], SAMPR_USER_A_NAME_INFORMATION$),
    arm("FullName", [8], SAMPR_USER_F_NAME_INFORMATION$),
    arm("PrimaryGroup", [9], USER_PRIMARY_GROUP_INFORMATION$),
    arm("Home", [10], SAMPR_USER_HOME_INFORMATION$),
    arm("Script", [11], SAMPR_USER_SCRIPT_INFORMATION$),
    arm("Profile", [12], SAMPR_USER_PROFILE_INFORMATION$),
    arm("AdminComment", [13], SAMPR_USER_ADMIN_COMMENT_INFORMATION$),
    arm("WorkStations", [14], SAMPR_USER_WORKSTATIONS_INFORMATION$),
    arm("Control", [16], USER_CONTROL_INFORMATION$),
    arm("Expires", [17], USER_EXPIRES_INFORMATION$),
    arm("Internal1", [18], SAMPR_USER_INTERNAL1_INFORMATION$),
    arm("Parameters", [20], SAMPR_USER_PARAMETERS_INFORMATION$),
    arm("All", [21], SAMPR_USER_ALL_INFORMATION$),
    arm("Internal4", [23], SAMPR_USER_INTERNAL4_INFORMATION$),
    arm("Internal5", [24], SAMPR_USER_INTERNAL5_INFORMATION$),
    arm("Internal4New", [25], SAMPR_USER_INTERNAL4_INFORMATION_NEW$),
    arm("Internal5New", [26], SAMPR_USER_INTERNAL5_INFORMATION_NEW$),
    arm("Internal7", [31], SAMPR_USER_INTERNAL7_INFORMATION$),
    arm("Internal8", [32], SAMPR_USER_INTERNAL8_INFORMATION$),
  ],
  ms: true,
});

const SAMPR_USER_INFO_BUFFER$1: UnionType = /*#__PURE__*/ variant(SAMPR_USER_INFO_BUFFER$, { switchIs: ["field", "UserInformationClass"] });

/**
 * A group's RID and SE_GROUP_* bits. [MS-SAMR] 2.2.7.12
 * `typedef struct _GROUP_MEMBERSHIP { ... } GROUP_MEMBERSHIP, *PGROUP_MEMBERSHIP;`
 */
export interface GROUP_MEMBERSHIP {
  /** `unsigned long RelativeId` */
  RelativeId: number;
  /** `unsigned long Attributes` */
  Attributes: number;
}
export const GROUP_MEMBERSHIP$: StructType<GROUP_MEMBERSHIP> = /*#__PURE__*/ struct("GROUP_MEMBERSHIP", {
  RelativeId: uint32,
  Attributes: uint32,
});

/**
 * Groups of a user with their number. [MS-SAMR] 2.2.7.13
 * `typedef struct _SAMPR_GET_GROUPS_BUFFER { ... } SAMPR_GET_GROUPS_BUFFER, *PSAMPR_GET_GROUPS_BUFFER;`
 */
export interface SAMPR_GET_GROUPS_BUFFER {
  /** `unsigned long MembershipCount` */
  MembershipCount?: number;
  /** `[size_is(MembershipCount)] PGROUP_MEMBERSHIP Groups` */
  Groups: GROUP_MEMBERSHIP[] | null;
}
export const SAMPR_GET_GROUPS_BUFFER$: StructType<SAMPR_GET_GROUPS_BUFFER> = /*#__PURE__*/ struct("SAMPR_GET_GROUPS_BUFFER", {
  MembershipCount: uint32,
  Groups: unique(array(GROUP_MEMBERSHIP$, sized(["field", "MembershipCount"]))),
});

/**
 * Which accounts a list for display has. [MS-SAMR] 2.2.8.12
 * `typedef enum _DOMAIN_DISPLAY_INFORMATION { ... } DOMAIN_DISPLAY_INFORMATION, *PDOMAIN_DISPLAY_INFORMATION;`
 */
export const DOMAIN_DISPLAY_INFORMATION = {
  DomainDisplayUser: 1,
  DomainDisplayMachine: 2,
  DomainDisplayGroup: 3,
  DomainDisplayOemUser: 4,
  DomainDisplayOemGroup: 5,
} as const;
export type DOMAIN_DISPLAY_INFORMATION = (typeof DOMAIN_DISPLAY_INFORMATION)[keyof typeof DOMAIN_DISPLAY_INFORMATION] | (number & {});
export const DOMAIN_DISPLAY_INFORMATION$: Type<DOMAIN_DISPLAY_INFORMATION> = /*#__PURE__*/ enum16("DOMAIN_DISPLAY_INFORMATION", DOMAIN_DISPLAY_INFORMATION);

/**
 * A user for display. [MS-SAMR] 2.2.8.2
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_USER { ... } SAMPR_DOMAIN_DISPLAY_USER, *PSAMPR_DOMAIN_DISPLAY_USER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_USER {
  /** `unsigned long Index` */
  Index: number;
  /** `unsigned long Rid` */
  Rid: number;
  /** `unsigned long AccountControl` */
  AccountControl: number;
  /** `RPC_UNICODE_STRING AccountName` */
  AccountName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FullName` */
  FullName: RPC_UNICODE_STRING;
}
export const SAMPR_DOMAIN_DISPLAY_USER$: StructType<SAMPR_DOMAIN_DISPLAY_USER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_USER", {
  Index: uint32,
  Rid: uint32,
  AccountControl: uint32,
  AccountName: RPC_UNICODE_STRING$,
  AdminComment: RPC_UNICODE_STRING$,
  FullName: RPC_UNICODE_STRING$,
});

/**
 * Users for display with their number. [MS-SAMR] 2.2.8.7
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_USER_BUFFER { ... } SAMPR_DOMAIN_DISPLAY_USER_BUFFER, *PSAMPR_DOMAIN_DISPLAY_USER_BUFFER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_USER_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PSAMPR_DOMAIN_DISPLAY_USER Buffer` */
  Buffer: SAMPR_DOMAIN_DISPLAY_USER[] | null;
}
export const SAMPR_DOMAIN_DISPLAY_USER_BUFFER$: StructType<SAMPR_DOMAIN_DISPLAY_USER_BUFFER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_USER_BUFFER", {
  EntriesRead: uint32,
  Buffer: unique(array(SAMPR_DOMAIN_DISPLAY_USER$, sized(["field", "EntriesRead"]))),
});

/**
 * A computer's account for display. [MS-SAMR] 2.2.8.3
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_MACHINE { ... } SAMPR_DOMAIN_DISPLAY_MACHINE, *PSAMPR_DOMAIN_DISPLAY_MACHINE;`
 */
export interface SAMPR_DOMAIN_DISPLAY_MACHINE {
  /** `unsigned long Index` */
  Index: number;
  /** `unsigned long Rid` */
  Rid: number;
  /** `unsigned long AccountControl` */
  AccountControl: number;
  /** `RPC_UNICODE_STRING AccountName` */
  AccountName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_DOMAIN_DISPLAY_MACHINE$: StructType<SAMPR_DOMAIN_DISPLAY_MACHINE> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_MACHINE", {
  Index: uint32,
  Rid: uint32,
  AccountControl: uint32,
  AccountName: RPC_UNICODE_STRING$,
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * Computers' accounts for display with their number. [MS-SAMR] 2.2.8.8
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER { ... } SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER, *PSAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PSAMPR_DOMAIN_DISPLAY_MACHINE Buffer` */
  Buffer: SAMPR_DOMAIN_DISPLAY_MACHINE[] | null;
}
export const SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER$: StructType<SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER", {
  EntriesRead: uint32,
  Buffer: unique(array(SAMPR_DOMAIN_DISPLAY_MACHINE$, sized(["field", "EntriesRead"]))),
});

/**
 * A group for display. [MS-SAMR] 2.2.8.4
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_GROUP { ... } SAMPR_DOMAIN_DISPLAY_GROUP, *PSAMPR_DOMAIN_DISPLAY_GROUP;`
 */
export interface SAMPR_DOMAIN_DISPLAY_GROUP {
  /** `unsigned long Index` */
  Index: number;
  /** `unsigned long Rid` */
  Rid: number;
  /** `unsigned long Attributes` */
  Attributes: number;
  /** `RPC_UNICODE_STRING AccountName` */
  AccountName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING AdminComment` */
  AdminComment: RPC_UNICODE_STRING;
}
export const SAMPR_DOMAIN_DISPLAY_GROUP$: StructType<SAMPR_DOMAIN_DISPLAY_GROUP> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_GROUP", {
  Index: uint32,
  Rid: uint32,
  Attributes: uint32,
  AccountName: RPC_UNICODE_STRING$,
  AdminComment: RPC_UNICODE_STRING$,
});

/**
 * Groups for display with their number. [MS-SAMR] 2.2.8.9
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER { ... } SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER, *PSAMPR_DOMAIN_DISPLAY_GROUP_BUFFER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PSAMPR_DOMAIN_DISPLAY_GROUP Buffer` */
  Buffer: SAMPR_DOMAIN_DISPLAY_GROUP[] | null;
}
export const SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER$: StructType<SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER", {
  EntriesRead: uint32,
  Buffer: unique(array(SAMPR_DOMAIN_DISPLAY_GROUP$, sized(["field", "EntriesRead"]))),
});

/** Counted text of single octets. [MS-SAMR] 2.2.2.1. `typedef struct _RPC_STRING { ... } RPC_STRING, *PRPC_STRING;` */
export interface RPC_STRING {
  /** `unsigned short Length` */
  Length?: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength), length_is(Length)] char *Buffer` */
  Buffer: Uint8Array | null;
}
export const RPC_STRING$: StructType<RPC_STRING> = /*#__PURE__*/ struct("RPC_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(char, varying(["field", "MaximumLength"], ["field", "Length"]))),
});

/**
 * A user's name for display, in single octets. [MS-SAMR] 2.2.8.5
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_OEM_USER { ... } SAMPR_DOMAIN_DISPLAY_OEM_USER, *PSAMPR_DOMAIN_DISPLAY_OEM_USER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_OEM_USER {
  /** `unsigned long Index` */
  Index: number;
  /** `RPC_STRING OemAccountName` */
  OemAccountName: RPC_STRING;
}
export const SAMPR_DOMAIN_DISPLAY_OEM_USER$: StructType<SAMPR_DOMAIN_DISPLAY_OEM_USER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_OEM_USER", {
  Index: uint32,
  OemAccountName: RPC_STRING$,
});

/**
 * Users' names for display with their number. [MS-SAMR] 2.2.8.10
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER { ... } SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER, *PSAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PSAMPR_DOMAIN_DISPLAY_OEM_USER Buffer` */
  Buffer: SAMPR_DOMAIN_DISPLAY_OEM_USER[] | null;
}
export const SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER$: StructType<SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER", {
  EntriesRead: uint32,
  Buffer: unique(array(SAMPR_DOMAIN_DISPLAY_OEM_USER$, sized(["field", "EntriesRead"]))),
});

/**
 * A group's name for display, in single octets. [MS-SAMR] 2.2.8.6
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_OEM_GROUP { ... } SAMPR_DOMAIN_DISPLAY_OEM_GROUP, *PSAMPR_DOMAIN_DISPLAY_OEM_GROUP;`
 */
export interface SAMPR_DOMAIN_DISPLAY_OEM_GROUP {
  /** `unsigned long Index` */
  Index: number;
  /** `RPC_STRING OemAccountName` */
  OemAccountName: RPC_STRING;
}
export const SAMPR_DOMAIN_DISPLAY_OEM_GROUP$: StructType<SAMPR_DOMAIN_DISPLAY_OEM_GROUP> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_OEM_GROUP", {
  Index: uint32,
  OemAccountName: RPC_STRING$,
});

/**
 * Groups' names for display with their number. [MS-SAMR] 2.2.8.11
 * `typedef struct _SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER { ... } SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER, *PSAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER;`
 */
export interface SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PSAMPR_DOMAIN_DISPLAY_OEM_GROUP Buffer` */
  Buffer: SAMPR_DOMAIN_DISPLAY_OEM_GROUP[] | null;
}
export const SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER$: StructType<SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER> = /*#__PURE__*/ struct("SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER", {
  EntriesRead: uint32,
  Buffer: unique(array(SAMPR_DOMAIN_DISPLAY_OEM_GROUP$, sized(["field", "EntriesRead"]))),
});

/**
 * A list for display by its kind. [MS-SAMR] 2.2.8.13
 * `typedef [switch_type(DOMAIN_DISPLAY_INFORMATION)] union _SAMPR_DISPLAY_INFO_BUFFER { ... } SAMPR_DISPLAY_INFO_BUFFER, *PSAMPR_DISPLAY_INFO_BUFFER;`
 */
export type SAMPR_DISPLAY_INFO_BUFFER =
  | {
      tag: 1;
      /** `[case(DomainDisplayUser)] SAMPR_DOMAIN_DISPLAY_USER_BUFFER UserInformation` */
      UserInformation: SAMPR_DOMAIN_DISPLAY_USER_BUFFER;
    }
  | {
      tag: 2;
      /** `[case(DomainDisplayMachine)] SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER MachineInformation` */
      MachineInformation: SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER;
    }
  | {
      tag: 3;
      /** `[case(DomainDisplayGroup)] SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER GroupInformation` */
      GroupInformation: SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER;
    }
  | {
      tag: 4;
      /** `[case(DomainDisplayOemUser)] SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER OemUserInformation` */
      OemUserInformation: SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER;
    }
  | {
      tag: 5;
      /** `[case(DomainDisplayOemGroup)] SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER OemGroupInformation` */
      OemGroupInformation: SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER;
    };
export const SAMPR_DISPLAY_INFO_BUFFER$: UnionType<SAMPR_DISPLAY_INFO_BUFFER> = /*#__PURE__*/ union("SAMPR_DISPLAY_INFO_BUFFER", {
  encapsulated: false,
  tagName: "tag",
  tag: DOMAIN_DISPLAY_INFORMATION$,
  arms: [
    arm("UserInformation", [1], SAMPR_DOMAIN_DISPLAY_USER_BUFFER$),
    arm("MachineInformation", [2], SAMPR_DOMAIN_DISPLAY_MACHINE_BUFFER$),
    arm("GroupInformation", [3], SAMPR_DOMAIN_DISPLAY_GROUP_BUFFER$),
    arm("OemUserInformation", [4], SAMPR_DOMAIN_DISPLAY_OEM_USER_BUFFER$),
    arm("OemGroupInformation", [5], SAMPR_DOMAIN_DISPLAY_OEM_GROUP_BUFFER$),
  ],
  ms: true,
});

const SAMPR_DISPLAY_INFO_BUFFER$1: UnionType = /*#__PURE__*/ variant(SAMPR_DISPLAY_INFO_BUFFER$, { switchIs: ["field", "DisplayInformationClass"] });

/**
 * Rules for a user's password. [MS-SAMR] 2.2.7.17
 * `typedef struct _USER_DOMAIN_PASSWORD_INFORMATION { ... } USER_DOMAIN_PASSWORD_INFORMATION, *PUSER_DOMAIN_PASSWORD_INFORMATION;`
 */
export interface USER_DOMAIN_PASSWORD_INFORMATION {
  /** `unsigned short MinPasswordLength` */
  MinPasswordLength: number;
  /** `unsigned long PasswordProperties` */
  PasswordProperties: number;
}
export const USER_DOMAIN_PASSWORD_INFORMATION$: StructType<USER_DOMAIN_PASSWORD_INFORMATION> = /*#__PURE__*/ struct("USER_DOMAIN_PASSWORD_INFORMATION", {
  MinPasswordLength: uint16,
  PasswordProperties: uint32,
});

/**
 * What a client or server can do, first form. [MS-SAMR] 2.2.7.15
 * `typedef struct _SAMPR_REVISION_INFO_V1 { ... } SAMPR_REVISION_INFO_V1, *PSAMPR_REVISION_INFO_V1;`
 */
export interface SAMPR_REVISION_INFO_V1 {
  /** `unsigned long Revision` */
  Revision: number;
  /** `unsigned long SupportedFeatures` */
  SupportedFeatures: number;
}
export const SAMPR_REVISION_INFO_V1$: StructType<SAMPR_REVISION_INFO_V1> = /*#__PURE__*/ struct("SAMPR_REVISION_INFO_V1", {
  Revision: uint32,
  SupportedFeatures: uint32,
});

/**
 * What a client or server can do, by version. [MS-SAMR] 2.2.7.16
 * `typedef [switch_type(unsigned long)] union { ... } SAMPR_REVISION_INFO, *PSAMPR_REVISION_INFO;`
 */
export type SAMPR_REVISION_INFO =
  | {
      tag: 1;
      /** `[case(1)] SAMPR_REVISION_INFO_V1 V1` */
      V1: SAMPR_REVISION_INFO_V1;
    };
export const SAMPR_REVISION_INFO$: UnionType<SAMPR_REVISION_INFO> = /*#__PURE__*/ union("SAMPR_REVISION_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], SAMPR_REVISION_INFO_V1$),
  ],
  ms: true,
});

const SAMPR_REVISION_INFO$1: UnionType = /*#__PURE__*/ variant(SAMPR_REVISION_INFO$, { switchIs: ["field", "InVersion"] });

const SAMPR_REVISION_INFO$2: UnionType = /*#__PURE__*/ variant(SAMPR_REVISION_INFO$, { switchIs: ["deref", ["field", "OutVersion"]] });

/**
 * What an application asks about a password. [MS-SAMR] 2.2.9.8
 * `typedef enum _PASSWORD_POLICY_VALIDATION_TYPE { ... } PASSWORD_POLICY_VALIDATION_TYPE;`
 */
export const PASSWORD_POLICY_VALIDATION_TYPE = {
  SamValidateAuthentication: 1,
  SamValidatePasswordChange: 2,
  SamValidatePasswordReset: 3,
} as const;
export type PASSWORD_POLICY_VALIDATION_TYPE = (typeof PASSWORD_POLICY_VALIDATION_TYPE)[keyof typeof PASSWORD_POLICY_VALIDATION_TYPE] | (number & {});
export const PASSWORD_POLICY_VALIDATION_TYPE$: Type<PASSWORD_POLICY_VALIDATION_TYPE> = /*#__PURE__*/ enum16("PASSWORD_POLICY_VALIDATION_TYPE", PASSWORD_POLICY_VALIDATION_TYPE);

/**
 * A password's hash as octets. [MS-SAMR] 2.2.9.1
 * `typedef struct _SAM_VALIDATE_PASSWORD_HASH { ... } SAM_VALIDATE_PASSWORD_HASH, *PSAM_VALIDATE_PASSWORD_HASH;`
 */
export interface SAM_VALIDATE_PASSWORD_HASH {
  /** `unsigned long Length` */
  Length?: number;
  /** `[unique, size_is(Length)] unsigned char *Hash` */
  Hash: Uint8Array | null;
}
export const SAM_VALIDATE_PASSWORD_HASH$: StructType<SAM_VALIDATE_PASSWORD_HASH> = /*#__PURE__*/ struct("SAM_VALIDATE_PASSWORD_HASH", {
  Length: uint32,
  Hash: unique(array(uint8, sized(["field", "Length"]))),
});

/**
 * What an application keeps about a password. [MS-SAMR] 2.2.9.2
 * `typedef struct _SAM_VALIDATE_PERSISTED_FIELDS { ... } SAM_VALIDATE_PERSISTED_FIELDS, *PSAM_VALIDATE_PERSISTED_FIELDS;`
 */
export interface SAM_VALIDATE_PERSISTED_FIELDS {
  /** `unsigned long PresentFields` */
  PresentFields: number;
  /** `LARGE_INTEGER PasswordLastSet` */
  PasswordLastSet: LARGE_INTEGER;
  /** `LARGE_INTEGER BadPasswordTime` */
  BadPasswordTime: LARGE_INTEGER;
  /** `LARGE_INTEGER LockoutTime` */
  LockoutTime: LARGE_INTEGER;
  /** `unsigned long BadPasswordCount` */
  BadPasswordCount: number;
  /** `unsigned long PasswordHistoryLength` */
  PasswordHistoryLength?: number;
  /** `[unique, size_is(PasswordHistoryLength)] PSAM_VALIDATE_PASSWORD_HASH PasswordHistory` */
  PasswordHistory: SAM_VALIDATE_PASSWORD_HASH[] | null;
}
export const SAM_VALIDATE_PERSISTED_FIELDS$: StructType<SAM_VALIDATE_PERSISTED_FIELDS> = /*#__PURE__*/ struct("SAM_VALIDATE_PERSISTED_FIELDS", {
  PresentFields: uint32,
  PasswordLastSet: LARGE_INTEGER$,
  BadPasswordTime: LARGE_INTEGER$,
  LockoutTime: LARGE_INTEGER$,
  BadPasswordCount: uint32,
  PasswordHistoryLength: uint32,
  PasswordHistory: unique(array(SAM_VALIDATE_PASSWORD_HASH$, sized(["field", "PasswordHistoryLength"]))),
});

/**
 * A logon. [MS-SAMR] 2.2.9.5
 * `typedef struct _SAM_VALIDATE_AUTHENTICATION_INPUT_ARG { ... } SAM_VALIDATE_AUTHENTICATION_INPUT_ARG, *PSAM_VALIDATE_AUTHENTICATION_INPUT_ARG;`
 */
export interface SAM_VALIDATE_AUTHENTICATION_INPUT_ARG {
  /** `SAM_VALIDATE_PERSISTED_FIELDS InputPersistedFields` */
  InputPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS;
  /** `unsigned char PasswordMatched` */
  PasswordMatched: number;
}
export const SAM_VALIDATE_AUTHENTICATION_INPUT_ARG$: StructType<SAM_VALIDATE_AUTHENTICATION_INPUT_ARG> = /*#__PURE__*/ struct("SAM_VALIDATE_AUTHENTICATION_INPUT_ARG", {
  InputPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS$,
  PasswordMatched: uint8,
});

/**
 * A change of password. [MS-SAMR] 2.2.9.6
 * `typedef struct _SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG { ... } SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG, *PSAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG;`
 */
export interface SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG {
  /** `SAM_VALIDATE_PERSISTED_FIELDS InputPersistedFields` */
  InputPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS;
  /** `RPC_UNICODE_STRING ClearPassword` */
  ClearPassword: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING UserAccountName` */
  UserAccountName: RPC_UNICODE_STRING;
  /** `SAM_VALIDATE_PASSWORD_HASH HashedPassword` */
  HashedPassword: SAM_VALIDATE_PASSWORD_HASH;
  /** `unsigned char PasswordMatch` */
  PasswordMatch: number;
}
export const SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG$: StructType<SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG> = /*#__PURE__*/ struct("SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG", {
  InputPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS$,
  ClearPassword: RPC_UNICODE_STRING$,
  UserAccountName: RPC_UNICODE_STRING$,
  HashedPassword: SAM_VALIDATE_PASSWORD_HASH$,
  PasswordMatch: uint8,
});

/**
 * A reset of a password. [MS-SAMR] 2.2.9.7
 * `typedef struct _SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG { ... } SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG, *PSAM_VALIDATE_PASSWORD_RESET_INPUT_ARG;`
 */
export interface SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG {
  /** `SAM_VALIDATE_PERSISTED_FIELDS InputPersistedFields` */
  InputPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS;
  /** `RPC_UNICODE_STRING ClearPassword` */
  ClearPassword: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING UserAccountName` */
  UserAccountName: RPC_UNICODE_STRING;
  /** `SAM_VALIDATE_PASSWORD_HASH HashedPassword` */
  HashedPassword: SAM_VALIDATE_PASSWORD_HASH;
  /** `unsigned char PasswordMustChangeAtNextLogon` */
  PasswordMustChangeAtNextLogon: number;
  /** `unsigned char ClearLockout` */
  ClearLockout: number;
}
export const SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG$: StructType<SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG> = /*#__PURE__*/ struct("SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG", {
  InputPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS$,
  ClearPassword: RPC_UNICODE_STRING$,
  UserAccountName: RPC_UNICODE_STRING$,
  HashedPassword: SAM_VALIDATE_PASSWORD_HASH$,
  PasswordMustChangeAtNextLogon: uint8,
  ClearLockout: uint8,
});

/**
 * The question by its kind. [MS-SAMR] 2.2.9.9
 * `typedef [switch_type(PASSWORD_POLICY_VALIDATION_TYPE)] union _SAM_VALIDATE_INPUT_ARG { ... } SAM_VALIDATE_INPUT_ARG, *PSAM_VALIDATE_INPUT_ARG;`
 */
export type SAM_VALIDATE_INPUT_ARG =
  | {
      tag: 1;
      /** `[case(SamValidateAuthentication)] SAM_VALIDATE_AUTHENTICATION_INPUT_ARG ValidateAuthenticationInput` */
      ValidateAuthenticationInput: SAM_VALIDATE_AUTHENTICATION_INPUT_ARG;
    }
  | {
      tag: 2;
      /** `[case(SamValidatePasswordChange)] SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG ValidatePasswordChangeInput` */
      ValidatePasswordChangeInput: SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG;
    }
  | {
      tag: 3;
      /** `[case(SamValidatePasswordReset)] SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG ValidatePasswordResetInput` */
      ValidatePasswordResetInput: SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG;
    };
export const SAM_VALIDATE_INPUT_ARG$: UnionType<SAM_VALIDATE_INPUT_ARG> = /*#__PURE__*/ union("SAM_VALIDATE_INPUT_ARG", {
  encapsulated: false,
  tagName: "tag",
  tag: PASSWORD_POLICY_VALIDATION_TYPE$,
  arms: [
    arm("ValidateAuthenticationInput", [1], SAM_VALIDATE_AUTHENTICATION_INPUT_ARG$),
    arm("ValidatePasswordChangeInput", [2], SAM_VALIDATE_PASSWORD_CHANGE_INPUT_ARG$),
    arm("ValidatePasswordResetInput", [3], SAM_VALIDATE_PASSWORD_RESET_INPUT_ARG$),
  ],
  ms: true,
});

const SAM_VALIDATE_INPUT_ARG$1: UnionType = /*#__PURE__*/ variant(SAM_VALIDATE_INPUT_ARG$, { switchIs: ["field", "ValidationType"] });

/**
 * What came of the question. [MS-SAMR] 2.2.9.3
 * `typedef enum _SAM_VALIDATE_VALIDATION_STATUS { ... } SAM_VALIDATE_VALIDATION_STATUS, *PSAM_VALIDATE_VALIDATION_STATUS;`
 */
export const SAM_VALIDATE_VALIDATION_STATUS = {
  SamValidateSuccess: 0,
  SamValidatePasswordMustChange: 1,
  SamValidateAccountLockedOut: 2,
  SamValidatePasswordExpired: 3,
  SamValidatePasswordIncorrect: 4,
  SamValidatePasswordIsInHistory: 5,
  SamValidatePasswordTooShort: 6,
  SamValidatePasswordTooLong: 7,
  SamValidatePasswordNotComplexEnough: 8,
  SamValidatePasswordTooRecent: 9,
  SamValidatePasswordFilterError: 10,
} as const;
export type SAM_VALIDATE_VALIDATION_STATUS = (typeof SAM_VALIDATE_VALIDATION_STATUS)[keyof typeof SAM_VALIDATE_VALIDATION_STATUS] | (number & {});
export const SAM_VALIDATE_VALIDATION_STATUS$: Type<SAM_VALIDATE_VALIDATION_STATUS> = /*#__PURE__*/ enum16("SAM_VALIDATE_VALIDATION_STATUS", SAM_VALIDATE_VALIDATION_STATUS);

/**
 * What came of it, and what to keep. [MS-SAMR] 2.2.9.4
 * `typedef struct _SAM_VALIDATE_STANDARD_OUTPUT_ARG { ... } SAM_VALIDATE_STANDARD_OUTPUT_ARG, *PSAM_VALIDATE_STANDARD_OUTPUT_ARG;`
 */
export interface SAM_VALIDATE_STANDARD_OUTPUT_ARG {
  /** `SAM_VALIDATE_PERSISTED_FIELDS ChangedPersistedFields` */
  ChangedPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS;
  /** `SAM_VALIDATE_VALIDATION_STATUS ValidationStatus` */
  ValidationStatus: SAM_VALIDATE_VALIDATION_STATUS;
}
export const SAM_VALIDATE_STANDARD_OUTPUT_ARG$: StructType<SAM_VALIDATE_STANDARD_OUTPUT_ARG> = /*#__PURE__*/ struct("SAM_VALIDATE_STANDARD_OUTPUT_ARG", {
  ChangedPersistedFields: SAM_VALIDATE_PERSISTED_FIELDS$,
  ValidationStatus: SAM_VALIDATE_VALIDATION_STATUS$,
});

/**
 * The answer by the question's kind. [MS-SAMR] 2.2.9.10
 * `typedef [switch_type(PASSWORD_POLICY_VALIDATION_TYPE)] union _SAM_VALIDATE_OUTPUT_ARG { ... } SAM_VALIDATE_OUTPUT_ARG, *PSAM_VALIDATE_OUTPUT_ARG;`
 */
export type SAM_VALIDATE_OUTPUT_ARG =
  | {
      tag: 1;
      /** `[case(SamValidateAuthentication)] SAM_VALIDATE_STANDARD_OUTPUT_ARG ValidateAuthenticationOutput` */
      ValidateAuthenticationOutput: SAM_VALIDATE_STANDARD_OUTPUT_ARG;
    }
  | {
      tag: 2;
      /** `[case(SamValidatePasswordChange)] SAM_VALIDATE_STANDARD_OUTPUT_ARG ValidatePasswordChangeOutput` */
      ValidatePasswordChangeOutput: SAM_VALIDATE_STANDARD_OUTPUT_ARG;
    }
  | {
      tag: 3;
      /** `[case(SamValidatePasswordReset)] SAM_VALIDATE_STANDARD_OUTPUT_ARG ValidatePasswordResetOutput` */
      ValidatePasswordResetOutput: SAM_VALIDATE_STANDARD_OUTPUT_ARG;
    };
export const SAM_VALIDATE_OUTPUT_ARG$: UnionType<SAM_VALIDATE_OUTPUT_ARG> = /*#__PURE__*/ union("SAM_VALIDATE_OUTPUT_ARG", {
  encapsulated: false,
  tagName: "tag",
  tag: PASSWORD_POLICY_VALIDATION_TYPE$,
  arms: [
    arm("ValidateAuthenticationOutput", [1], SAM_VALIDATE_STANDARD_OUTPUT_ARG$),
    arm("ValidatePasswordChangeOutput", [2], SAM_VALIDATE_STANDARD_OUTPUT_ARG$),
    arm("ValidatePasswordResetOutput", [3], SAM_VALIDATE_STANDARD_OUTPUT_ARG$),
  ],
  ms: true,
});

const SAM_VALIDATE_OUTPUT_ARG$1: UnionType = /*#__PURE__*/ variant(SAM_VALIDATE_OUTPUT_ARG$, { switchIs: ["field", "ValidationType"] });

export type samrOperations = {
  /**
   * Opens the server; only the first character of the name travels. [MS-SAMR] 3.1.5.1.4
   * Opnum 0: `long SamrConnect([in, unique] PSAMPR_SERVER_NAME ServerName, [out] SAMPR_HANDLE *ServerHandle, [in] unsigned long DesiredAccess);`
   */
  SamrConnect: {
    in: {
      /** `[in, unique] PSAMPR_SERVER_NAME ServerName` */
      ServerName: number | null;
      /** SAM_SERVER_* bits. `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Closes a handle. [MS-SAMR] 3.1.5.13.1. Opnum 1: `long SamrCloseHandle([in, out] SAMPR_HANDLE *SamHandle);` */
  SamrCloseHandle: {
    in: {
      /** `[in, out] SAMPR_HANDLE *SamHandle` */
      SamHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[in, out] SAMPR_HANDLE *SamHandle` */
      SamHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a security descriptor. [MS-SAMR] 3.1.5.12.1
   * Opnum 2: `long SamrSetSecurityObject([in] SAMPR_HANDLE ObjectHandle, [in] SECURITY_INFORMATION SecurityInformation, [in] PSAMPR_SR_SECURITY_DESCRIPTOR SecurityDescriptor);`
   */
  SamrSetSecurityObject: {
    in: {
      /** `[in] SAMPR_HANDLE ObjectHandle` */
      ObjectHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** Which parts are meant. `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
      /** `[in] PSAMPR_SR_SECURITY_DESCRIPTOR SecurityDescriptor` */
      SecurityDescriptor: SAMPR_SR_SECURITY_DESCRIPTOR;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * A security descriptor. [MS-SAMR] 3.1.5.12.2
   * Opnum 3: `long SamrQuerySecurityObject([in] SAMPR_HANDLE ObjectHandle, [in] SECURITY_INFORMATION SecurityInformation, [out] PSAMPR_SR_SECURITY_DESCRIPTOR *SecurityDescriptor);`
   */
  SamrQuerySecurityObject: {
    in: {
      /** `[in] SAMPR_HANDLE ObjectHandle` */
      ObjectHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** Which parts are asked for. `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
    };
    out: {
      /** `[out] PSAMPR_SR_SECURITY_DESCRIPTOR *SecurityDescriptor` */
      SecurityDescriptor: SAMPR_SR_SECURITY_DESCRIPTOR | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 4: `void Opnum4NotUsedOnWire();` */
  Opnum4NotUsedOnWire: { in: {}; out: {}; };
  /**
   * The SID of a domain. [MS-SAMR] 3.1.5.11.1
   * Opnum 5: `long SamrLookupDomainInSamServer([in] SAMPR_HANDLE ServerHandle, [in] PRPC_UNICODE_STRING Name, [out] PRPC_SID *DomainId);`
   */
  SamrLookupDomainInSamServer: {
    in: {
      /** `[in] SAMPR_HANDLE ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING Name` */
      Name: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] PRPC_SID *DomainId` */
      DomainId: RPC_SID | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists domains. [MS-SAMR] 3.1.5.2.1
   * Opnum 6: `long SamrEnumerateDomainsInSamServer([in] SAMPR_HANDLE ServerHandle, [in, out] unsigned long *EnumerationContext, [out] PSAMPR_ENUMERATION_BUFFER *Buffer, [in] unsigned long PreferedMaximumLength, [out] unsigned long *CountReturned);`
   */
  SamrEnumerateDomainsInSamServer: {
    in: {
      /** `[in] SAMPR_HANDLE ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** Octets the answer should have at most. `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** 0 at the beginning; where an answer ended, to go on. `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PSAMPR_ENUMERATION_BUFFER *Buffer` */
      Buffer: SAMPR_ENUMERATION_BUFFER | null;
      /** `[out] unsigned long *CountReturned` */
      CountReturned: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a domain. [MS-SAMR] 3.1.5.1.5
   * Opnum 7: `long SamrOpenDomain([in] SAMPR_HANDLE ServerHandle, [in] unsigned long DesiredAccess, [in] PRPC_SID DomainId, [out] SAMPR_HANDLE *DomainHandle);`
   */
  SamrOpenDomain: {
    in: {
      /** `[in] SAMPR_HANDLE ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
      /** `[in] PRPC_SID DomainId` */
      DomainId: RPC_SID;
    };
    out: {
      /** `[out] SAMPR_HANDLE *DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a domain. [MS-SAMR] 3.1.5.5.2
   * Opnum 8: `long SamrQueryInformationDomain([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_INFORMATION_CLASS DomainInformationClass, [out, switch_is(DomainInformationClass)] PSAMPR_DOMAIN_INFO_BUFFER *Buffer);`
   */
  SamrQueryInformationDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_INFORMATION_CLASS DomainInformationClass` */
      DomainInformationClass: DOMAIN_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(DomainInformationClass)] PSAMPR_DOMAIN_INFO_BUFFER *Buffer` */
      Buffer: SAMPR_DOMAIN_INFO_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a domain. [MS-SAMR] 3.1.5.6.1
   * Opnum 9: `long SamrSetInformationDomain([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_INFORMATION_CLASS DomainInformationClass, [in, switch_is(DomainInformationClass)] PSAMPR_DOMAIN_INFO_BUFFER DomainInformation);`
   */
  SamrSetInformationDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_INFORMATION_CLASS DomainInformationClass` */
      DomainInformationClass?: DOMAIN_INFORMATION_CLASS;
      /** `[in, switch_is(DomainInformationClass)] PSAMPR_DOMAIN_INFO_BUFFER DomainInformation` */
      DomainInformation: SAMPR_DOMAIN_INFO_BUFFER;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a group. [MS-SAMR] 3.1.5.4.2
   * Opnum 10: `long SamrCreateGroupInDomain([in] SAMPR_HANDLE DomainHandle, [in] PRPC_UNICODE_STRING Name, [in] unsigned long DesiredAccess, [out] SAMPR_HANDLE *GroupHandle, [out] unsigned long *RelativeId);`
   */
  SamrCreateGroupInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING Name` */
      Name: RPC_UNICODE_STRING;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[out] unsigned long *RelativeId` */
      RelativeId: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists groups. [MS-SAMR] 3.1.5.2.3
   * Opnum 11: `long SamrEnumerateGroupsInDomain([in] SAMPR_HANDLE DomainHandle, [in, out] unsigned long *EnumerationContext, [out] PSAMPR_ENUMERATION_BUFFER *Buffer, [in] unsigned long PreferedMaximumLength, [out] unsigned long *CountReturned);`
   */
  SamrEnumerateGroupsInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PSAMPR_ENUMERATION_BUFFER *Buffer` */
      Buffer: SAMPR_ENUMERATION_BUFFER | null;
      /** `[out] unsigned long *CountReturned` */
      CountReturned: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a user. [MS-SAMR] 3.1.5.4.5
   * Opnum 12: `long SamrCreateUserInDomain([in] SAMPR_HANDLE DomainHandle, [in] PRPC_UNICODE_STRING Name, [in] unsigned long DesiredAccess, [out] SAMPR_HANDLE *UserHandle, [out] unsigned long *RelativeId);`
   */
  SamrCreateUserInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING Name` */
      Name: RPC_UNICODE_STRING;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[out] unsigned long *RelativeId` */
      RelativeId: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists users. [MS-SAMR] 3.1.5.2.5
   * Opnum 13: `long SamrEnumerateUsersInDomain([in] SAMPR_HANDLE DomainHandle, [in, out] unsigned long *EnumerationContext, [in] unsigned long UserAccountControl, [out] PSAMPR_ENUMERATION_BUFFER *Buffer, [in] unsigned long PreferedMaximumLength, [out] unsigned long *CountReturned);`
   */
  SamrEnumerateUsersInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** Only accounts with one of these bits; 0: all. `[in] unsigned long UserAccountControl` */
      UserAccountControl: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PSAMPR_ENUMERATION_BUFFER *Buffer` */
      Buffer: SAMPR_ENUMERATION_BUFFER | null;
      /** `[out] unsigned long *CountReturned` */
      CountReturned: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes an alias. [MS-SAMR] 3.1.5.4.3
   * Opnum 14: `long SamrCreateAliasInDomain([in] SAMPR_HANDLE DomainHandle, [in] PRPC_UNICODE_STRING AccountName, [in] unsigned long DesiredAccess, [out] SAMPR_HANDLE *AliasHandle, [out] unsigned long *RelativeId);`
   */
  SamrCreateAliasInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING AccountName` */
      AccountName: RPC_UNICODE_STRING;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[out] unsigned long *RelativeId` */
      RelativeId: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists aliases. [MS-SAMR] 3.1.5.2.4
   * Opnum 15: `long SamrEnumerateAliasesInDomain([in] SAMPR_HANDLE DomainHandle, [in, out] unsigned long *EnumerationContext, [out] PSAMPR_ENUMERATION_BUFFER *Buffer, [in] unsigned long PreferedMaximumLength, [out] unsigned long *CountReturned);`
   */
  SamrEnumerateAliasesInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PSAMPR_ENUMERATION_BUFFER *Buffer` */
      Buffer: SAMPR_ENUMERATION_BUFFER | null;
      /** `[out] unsigned long *CountReturned` */
      CountReturned: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * RIDs of the aliases that any of the SIDs belongs to. [MS-SAMR] 3.1.5.9.2
   * Opnum 16: `long SamrGetAliasMembership([in] SAMPR_HANDLE DomainHandle, [in] PSAMPR_PSID_ARRAY SidArray, [out] PSAMPR_ULONG_ARRAY Membership);`
   */
  SamrGetAliasMembership: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PSAMPR_PSID_ARRAY SidArray` */
      SidArray: SAMPR_PSID_ARRAY;
    };
    out: {
      /** `[out] PSAMPR_ULONG_ARRAY Membership` */
      Membership: SAMPR_ULONG_ARRAY;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * RIDs for names. [MS-SAMR] 3.1.5.11.2
   * Opnum 17: `long SamrLookupNamesInDomain([in] SAMPR_HANDLE DomainHandle, [in, range(0, 1000)] unsigned long Count, [in, size_is(1000), length_is(Count)] RPC_UNICODE_STRING Names[*], [out] PSAMPR_ULONG_ARRAY RelativeIds, [out] PSAMPR_ULONG_ARRAY Use);`
   */
  SamrLookupNamesInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in, range(0, 1000)] unsigned long Count` */
      Count?: number;
      /** `[in, size_is(1000), length_is(Count)] RPC_UNICODE_STRING Names[*]` */
      Names: RPC_UNICODE_STRING[];
    };
    out: {
      /** `[out] PSAMPR_ULONG_ARRAY RelativeIds` */
      RelativeIds: SAMPR_ULONG_ARRAY;
      /** `[out] PSAMPR_ULONG_ARRAY Use` */
      Use: SAMPR_ULONG_ARRAY;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Names for RIDs. [MS-SAMR] 3.1.5.11.3
   * Opnum 18: `long SamrLookupIdsInDomain([in] SAMPR_HANDLE DomainHandle, [in, range(0, 1000)] unsigned long Count, [in, size_is(1000), length_is(Count)] unsigned long *RelativeIds, [out] PSAMPR_RETURNED_USTRING_ARRAY Names, [out] PSAMPR_ULONG_ARRAY Use);`
   */
  SamrLookupIdsInDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in, range(0, 1000)] unsigned long Count` */
      Count?: number;
      /** `[in, size_is(1000), length_is(Count)] unsigned long *RelativeIds` */
      RelativeIds: number[];
    };
    out: {
      /** `[out] PSAMPR_RETURNED_USTRING_ARRAY Names` */
      Names: SAMPR_RETURNED_USTRING_ARRAY;
      /** `[out] PSAMPR_ULONG_ARRAY Use` */
      Use: SAMPR_ULONG_ARRAY;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a group. [MS-SAMR] 3.1.5.1.7
   * Opnum 19: `long SamrOpenGroup([in] SAMPR_HANDLE DomainHandle, [in] unsigned long DesiredAccess, [in] unsigned long GroupId, [out] SAMPR_HANDLE *GroupHandle);`
   */
  SamrOpenGroup: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
      /** `[in] unsigned long GroupId` */
      GroupId: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a group. [MS-SAMR] 3.1.5.5.3
   * Opnum 20: `long SamrQueryInformationGroup([in] SAMPR_HANDLE GroupHandle, [in] GROUP_INFORMATION_CLASS GroupInformationClass, [out, switch_is(GroupInformationClass)] PSAMPR_GROUP_INFO_BUFFER *Buffer);`
   */
  SamrQueryInformationGroup: {
    in: {
      /** `[in] SAMPR_HANDLE GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] GROUP_INFORMATION_CLASS GroupInformationClass` */
      GroupInformationClass: GROUP_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(GroupInformationClass)] PSAMPR_GROUP_INFO_BUFFER *Buffer` */
      Buffer: SAMPR_GROUP_INFO_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a group. [MS-SAMR] 3.1.5.6.2
   * Opnum 21: `long SamrSetInformationGroup([in] SAMPR_HANDLE GroupHandle, [in] GROUP_INFORMATION_CLASS GroupInformationClass, [in, switch_is(GroupInformationClass)] PSAMPR_GROUP_INFO_BUFFER Buffer);`
   */
  SamrSetInformationGroup: {
    in: {
      /** `[in] SAMPR_HANDLE GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] GROUP_INFORMATION_CLASS GroupInformationClass` */
      GroupInformationClass?: GROUP_INFORMATION_CLASS;
      /** `[in, switch_is(GroupInformationClass)] PSAMPR_GROUP_INFO_BUFFER Buffer` */
      Buffer: SAMPR_GROUP_INFO_BUFFER;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a member to a group. [MS-SAMR] 3.1.5.8.1
   * Opnum 22: `long SamrAddMemberToGroup([in] SAMPR_HANDLE GroupHandle, [in] unsigned long MemberId, [in] unsigned long Attributes);`
   */
  SamrAddMemberToGroup: {
    in: {
      /** `[in] SAMPR_HANDLE GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long MemberId` */
      MemberId: number;
      /** `[in] unsigned long Attributes` */
      Attributes: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Removes a group. [MS-SAMR] 3.1.5.7.1. Opnum 23: `long SamrDeleteGroup([in, out] SAMPR_HANDLE *GroupHandle);` */
  SamrDeleteGroup: {
    in: {
      /** `[in, out] SAMPR_HANDLE *GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[in, out] SAMPR_HANDLE *GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a member out of a group. [MS-SAMR] 3.1.5.8.2
   * Opnum 24: `long SamrRemoveMemberFromGroup([in] SAMPR_HANDLE GroupHandle, [in] unsigned long MemberId);`
   */
  SamrRemoveMemberFromGroup: {
    in: {
      /** `[in] SAMPR_HANDLE GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long MemberId` */
      MemberId: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists a group's members. [MS-SAMR] 3.1.5.8.3
   * Opnum 25: `long SamrGetMembersInGroup([in] SAMPR_HANDLE GroupHandle, [out] PSAMPR_GET_MEMBERS_BUFFER *Members);`
   */
  SamrGetMembersInGroup: {
    in: {
      /** `[in] SAMPR_HANDLE GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[out] PSAMPR_GET_MEMBERS_BUFFER *Members` */
      Members: SAMPR_GET_MEMBERS_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a membership. [MS-SAMR] 3.1.5.13.2
   * Opnum 26: `long SamrSetMemberAttributesOfGroup([in] SAMPR_HANDLE GroupHandle, [in] unsigned long MemberId, [in] unsigned long Attributes);`
   */
  SamrSetMemberAttributesOfGroup: {
    in: {
      /** `[in] SAMPR_HANDLE GroupHandle` */
      GroupHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long MemberId` */
      MemberId: number;
      /** `[in] unsigned long Attributes` */
      Attributes: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens an alias. [MS-SAMR] 3.1.5.1.8
   * Opnum 27: `long SamrOpenAlias([in] SAMPR_HANDLE DomainHandle, [in] unsigned long DesiredAccess, [in] unsigned long AliasId, [out] SAMPR_HANDLE *AliasHandle);`
   */
  SamrOpenAlias: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
      /** `[in] unsigned long AliasId` */
      AliasId: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of an alias. [MS-SAMR] 3.1.5.5.4
   * Opnum 28: `long SamrQueryInformationAlias([in] SAMPR_HANDLE AliasHandle, [in] ALIAS_INFORMATION_CLASS AliasInformationClass, [out, switch_is(AliasInformationClass)] PSAMPR_ALIAS_INFO_BUFFER *Buffer);`
   */
  SamrQueryInformationAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] ALIAS_INFORMATION_CLASS AliasInformationClass` */
      AliasInformationClass: ALIAS_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(AliasInformationClass)] PSAMPR_ALIAS_INFO_BUFFER *Buffer` */
      Buffer: SAMPR_ALIAS_INFO_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an alias. [MS-SAMR] 3.1.5.6.3
   * Opnum 29: `long SamrSetInformationAlias([in] SAMPR_HANDLE AliasHandle, [in] ALIAS_INFORMATION_CLASS AliasInformationClass, [in, switch_is(AliasInformationClass)] PSAMPR_ALIAS_INFO_BUFFER Buffer);`
   */
  SamrSetInformationAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] ALIAS_INFORMATION_CLASS AliasInformationClass` */
      AliasInformationClass?: ALIAS_INFORMATION_CLASS;
      /** `[in, switch_is(AliasInformationClass)] PSAMPR_ALIAS_INFO_BUFFER Buffer` */
      Buffer: SAMPR_ALIAS_INFO_BUFFER;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Removes an alias. [MS-SAMR] 3.1.5.7.2. Opnum 30: `long SamrDeleteAlias([in, out] SAMPR_HANDLE *AliasHandle);` */
  SamrDeleteAlias: {
    in: {
      /** `[in, out] SAMPR_HANDLE *AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[in, out] SAMPR_HANDLE *AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a member to an alias. [MS-SAMR] 3.1.5.8.4
   * Opnum 31: `long SamrAddMemberToAlias([in] SAMPR_HANDLE AliasHandle, [in] PRPC_SID MemberId);`
   */
  SamrAddMemberToAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_SID MemberId` */
      MemberId: RPC_SID;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a member out of an alias. [MS-SAMR] 3.1.5.8.5
   * Opnum 32: `long SamrRemoveMemberFromAlias([in] SAMPR_HANDLE AliasHandle, [in] PRPC_SID MemberId);`
   */
  SamrRemoveMemberFromAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_SID MemberId` */
      MemberId: RPC_SID;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists an alias's members. [MS-SAMR] 3.1.5.8.6
   * Opnum 33: `long SamrGetMembersInAlias([in] SAMPR_HANDLE AliasHandle, [out] PSAMPR_PSID_ARRAY_OUT Members);`
   */
  SamrGetMembersInAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[out] PSAMPR_PSID_ARRAY_OUT Members` */
      Members: SAMPR_PSID_ARRAY_OUT;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a user. [MS-SAMR] 3.1.5.1.9
   * Opnum 34: `long SamrOpenUser([in] SAMPR_HANDLE DomainHandle, [in] unsigned long DesiredAccess, [in] unsigned long UserId, [out] SAMPR_HANDLE *UserHandle);`
   */
  SamrOpenUser: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
      /** `[in] unsigned long UserId` */
      UserId: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Removes a user. [MS-SAMR] 3.1.5.7.3. Opnum 35: `long SamrDeleteUser([in, out] SAMPR_HANDLE *UserHandle);` */
  SamrDeleteUser: {
    in: {
      /** `[in, out] SAMPR_HANDLE *UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[in, out] SAMPR_HANDLE *UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a user. [MS-SAMR] 3.1.5.5.6
   * Opnum 36: `long SamrQueryInformationUser([in] SAMPR_HANDLE UserHandle, [in] USER_INFORMATION_CLASS UserInformationClass, [out, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER *Buffer);`
   */
  SamrQueryInformationUser: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] USER_INFORMATION_CLASS UserInformationClass` */
      UserInformationClass: USER_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER *Buffer` */
      Buffer: SAMPR_USER_INFO_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a user. [MS-SAMR] 3.1.5.6.5
   * Opnum 37: `long SamrSetInformationUser([in] SAMPR_HANDLE UserHandle, [in] USER_INFORMATION_CLASS UserInformationClass, [in, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER Buffer);`
   */
  SamrSetInformationUser: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] USER_INFORMATION_CLASS UserInformationClass` */
      UserInformationClass?: USER_INFORMATION_CLASS;
      /** `[in, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER Buffer` */
      Buffer: SAMPR_USER_INFO_BUFFER;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a password by its hashes. [MS-SAMR] 3.1.5.10.1
   * Opnum 38: `long SamrChangePasswordUser([in] SAMPR_HANDLE UserHandle, [in] unsigned char LmPresent, [in, unique] PENCRYPTED_LM_OWF_PASSWORD OldLmEncryptedWithNewLm, [in, unique] PENCRYPTED_LM_OWF_PASSWORD NewLmEncryptedWithOldLm, [in] unsigned char NtPresent, [in, unique] PENCRYPTED_NT_OWF_PASSWORD OldNtEncryptedWithNewNt, [in, unique] PENCRYPTED_NT_OWF_PASSWORD NewNtEncryptedWithOldNt, [in] unsigned char NtCrossEncryptionPresent, [in, unique] PENCRYPTED_NT_OWF_PASSWORD NewNtEncryptedWithNewLm, [in] unsigned char LmCrossEncryptionPresent, [in, unique] PENCRYPTED_LM_OWF_PASSWORD NewLmEncryptedWithNewNt);`
   */
  SamrChangePasswordUser: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned char LmPresent` */
      LmPresent: number;
      /** `[in, unique] PENCRYPTED_LM_OWF_PASSWORD OldLmEncryptedWithNewLm` */
      OldLmEncryptedWithNewLm: ENCRYPTED_LM_OWF_PASSWORD | null;
      /** `[in, unique] PENCRYPTED_LM_OWF_PASSWORD NewLmEncryptedWithOldLm` */
      NewLmEncryptedWithOldLm: ENCRYPTED_LM_OWF_PASSWORD | null;
      /** `[in] unsigned char NtPresent` */
      NtPresent: number;
      /** `[in, unique] PENCRYPTED_NT_OWF_PASSWORD OldNtEncryptedWithNewNt` */
      OldNtEncryptedWithNewNt: ENCRYPTED_LM_OWF_PASSWORD | null;
      /** `[in, unique] PENCRYPTED_NT_OWF_PASSWORD NewNtEncryptedWithOldNt` */
      NewNtEncryptedWithOldNt: ENCRYPTED_LM_OWF_PASSWORD | null;
      /** `[in] unsigned char NtCrossEncryptionPresent` */
      NtCrossEncryptionPresent: number;
      /** `[in, unique] PENCRYPTED_NT_OWF_PASSWORD NewNtEncryptedWithNewLm` */
      NewNtEncryptedWithNewLm: ENCRYPTED_LM_OWF_PASSWORD | null;
      /** `[in] unsigned char LmCrossEncryptionPresent` */
      LmCrossEncryptionPresent: number;
      /** `[in, unique] PENCRYPTED_LM_OWF_PASSWORD NewLmEncryptedWithNewNt` */
      NewLmEncryptedWithNewNt: ENCRYPTED_LM_OWF_PASSWORD | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists a user's groups. [MS-SAMR] 3.1.5.9.1
   * Opnum 39: `long SamrGetGroupsForUser([in] SAMPR_HANDLE UserHandle, [out] PSAMPR_GET_GROUPS_BUFFER *Groups);`
   */
  SamrGetGroupsForUser: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[out] PSAMPR_GET_GROUPS_BUFFER *Groups` */
      Groups: SAMPR_GET_GROUPS_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * A list of accounts for display. [MS-SAMR] 3.1.5.3.3
   * Opnum 40: `long SamrQueryDisplayInformation([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass, [in] unsigned long Index, [in] unsigned long EntryCount, [in] unsigned long PreferredMaximumLength, [out] unsigned long *TotalAvailable, [out] unsigned long *TotalReturned, [out, switch_is(DisplayInformationClass)] PSAMPR_DISPLAY_INFO_BUFFER Buffer);`
   */
  SamrQueryDisplayInformation: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass` */
      DisplayInformationClass: DOMAIN_DISPLAY_INFORMATION;
      /** The number of the account to begin at. `[in] unsigned long Index` */
      Index: number;
      /** `[in] unsigned long EntryCount` */
      EntryCount: number;
      /** `[in] unsigned long PreferredMaximumLength` */
      PreferredMaximumLength: number;
    };
    out: {
      /** `[out] unsigned long *TotalAvailable` */
      TotalAvailable: number;
      /** `[out] unsigned long *TotalReturned` */
      TotalReturned: number;
      /** `[out, switch_is(DisplayInformationClass)] PSAMPR_DISPLAY_INFO_BUFFER Buffer` */
      Buffer: SAMPR_DISPLAY_INFO_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Where in a list for display names begin with a text. [MS-SAMR] 3.1.5.3.5
   * Opnum 41: `long SamrGetDisplayEnumerationIndex([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass, [in] PRPC_UNICODE_STRING Prefix, [out] unsigned long *Index);`
   */
  SamrGetDisplayEnumerationIndex: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass` */
      DisplayInformationClass: DOMAIN_DISPLAY_INFORMATION;
      /** `[in] PRPC_UNICODE_STRING Prefix` */
      Prefix: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] unsigned long *Index` */
      Index: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 42: `void Opnum42NotUsedOnWire();` */
  Opnum42NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 43: `void Opnum43NotUsedOnWire();` */
  Opnum43NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Rules for a user's password. [MS-SAMR] 3.1.5.13.3
   * Opnum 44: `long SamrGetUserDomainPasswordInformation([in] SAMPR_HANDLE UserHandle, [out] PUSER_DOMAIN_PASSWORD_INFORMATION PasswordInformation);`
   */
  SamrGetUserDomainPasswordInformation: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
    };
    out: {
      /** `[out] PUSER_DOMAIN_PASSWORD_INFORMATION PasswordInformation` */
      PasswordInformation: USER_DOMAIN_PASSWORD_INFORMATION;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a SID out of all aliases. [MS-SAMR] 3.1.5.8.7
   * Opnum 45: `long SamrRemoveMemberFromForeignDomain([in] SAMPR_HANDLE DomainHandle, [in] PRPC_SID MemberSid);`
   */
  SamrRemoveMemberFromForeignDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_SID MemberSid` */
      MemberSid: RPC_SID;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a domain; the same as SamrQueryInformationDomain. [MS-SAMR] 3.1.5.5.1
   * Opnum 46: `long SamrQueryInformationDomain2([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_INFORMATION_CLASS DomainInformationClass, [out, switch_is(DomainInformationClass)] PSAMPR_DOMAIN_INFO_BUFFER *Buffer);`
   */
  SamrQueryInformationDomain2: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_INFORMATION_CLASS DomainInformationClass` */
      DomainInformationClass: DOMAIN_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(DomainInformationClass)] PSAMPR_DOMAIN_INFO_BUFFER *Buffer` */
      Buffer: SAMPR_DOMAIN_INFO_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a user; the same as SamrQueryInformationUser. [MS-SAMR] 3.1.5.5.5
   * Opnum 47: `long SamrQueryInformationUser2([in] SAMPR_HANDLE UserHandle, [in] USER_INFORMATION_CLASS UserInformationClass, [out, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER *Buffer);`
   */
  SamrQueryInformationUser2: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] USER_INFORMATION_CLASS UserInformationClass` */
      UserInformationClass: USER_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER *Buffer` */
      Buffer: SAMPR_USER_INFO_BUFFER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * A list of accounts for display; the same as SamrQueryDisplayInformation. [MS-SAMR] 3.1.5.3.2
   * Opnum 48: `long SamrQueryDisplayInformation2([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass, [in] unsigned long Index, [in] unsigned long EntryCount, [in] unsigned long PreferredMaximumLength, [out] unsigned long *TotalAvailable, [out] unsigned long *TotalReturned, [out, switch_is(DisplayInformationClass)] PSAMPR_DISPLAY_INFO_BUFFER Buffer);`
   */
  SamrQueryDisplayInformation2: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass` */
      DisplayInformationClass: DOMAIN_DISPLAY_INFORMATION;
      /** `[in] unsigned long Index` */
      Index: number;
      /** `[in] unsigned long EntryCount` */
      EntryCount: number;
      /** `[in] unsigned long PreferredMaximumLength` */
      PreferredMaximumLength: number;
    };
    out: {
      /** `[out] unsigned long *TotalAvailable` */
      TotalAvailable: number;
      /** `[out] unsigned long *TotalReturned` */
      TotalReturned: number;
      /** `[out, switch_is(DisplayInformationClass)] PSAMPR_DISPLAY_INFO_BUFFER Buffer` */
      Buffer: SAMPR_DISPLAY_INFO_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * The same as SamrGetDisplayEnumerationIndex. [MS-SAMR] 3.1.5.3.4
   * Opnum 49: `long SamrGetDisplayEnumerationIndex2([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass, [in] PRPC_UNICODE_STRING Prefix, [out] unsigned long *Index);`
   */
  SamrGetDisplayEnumerationIndex2: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass` */
      DisplayInformationClass: DOMAIN_DISPLAY_INFORMATION;
      /** `[in] PRPC_UNICODE_STRING Prefix` */
      Prefix: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] unsigned long *Index` */
      Index: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes an account of a kind. [MS-SAMR] 3.1.5.4.4
   * Opnum 50: `long SamrCreateUser2InDomain([in] SAMPR_HANDLE DomainHandle, [in] PRPC_UNICODE_STRING Name, [in] unsigned long AccountType, [in] unsigned long DesiredAccess, [out] SAMPR_HANDLE *UserHandle, [out] unsigned long *GrantedAccess, [out] unsigned long *RelativeId);`
   */
  SamrCreateUser2InDomain: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING Name` */
      Name: RPC_UNICODE_STRING;
      /** USER_NORMAL_ACCOUNT, USER_WORKSTATION_TRUST_ACCOUNT or USER_SERVER_TRUST_ACCOUNT. `[in] unsigned long AccountType` */
      AccountType: number;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[out] unsigned long *GrantedAccess` */
      GrantedAccess: number;
      /** `[out] unsigned long *RelativeId` */
      RelativeId: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * A list of accounts for display; the same as SamrQueryDisplayInformation. [MS-SAMR] 3.1.5.3.1
   * Opnum 51: `long SamrQueryDisplayInformation3([in] SAMPR_HANDLE DomainHandle, [in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass, [in] unsigned long Index, [in] unsigned long EntryCount, [in] unsigned long PreferredMaximumLength, [out] unsigned long *TotalAvailable, [out] unsigned long *TotalReturned, [out, switch_is(DisplayInformationClass)] PSAMPR_DISPLAY_INFO_BUFFER Buffer);`
   */
  SamrQueryDisplayInformation3: {
    in: {
      /** `[in] SAMPR_HANDLE DomainHandle` */
      DomainHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] DOMAIN_DISPLAY_INFORMATION DisplayInformationClass` */
      DisplayInformationClass: DOMAIN_DISPLAY_INFORMATION;
      /** `[in] unsigned long Index` */
      Index: number;
      /** `[in] unsigned long EntryCount` */
      EntryCount: number;
      /** `[in] unsigned long PreferredMaximumLength` */
      PreferredMaximumLength: number;
    };
    out: {
      /** `[out] unsigned long *TotalAvailable` */
      TotalAvailable: number;
      /** `[out] unsigned long *TotalReturned` */
      TotalReturned: number;
      /** `[out, switch_is(DisplayInformationClass)] PSAMPR_DISPLAY_INFO_BUFFER Buffer` */
      Buffer: SAMPR_DISPLAY_INFO_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds members to an alias. [MS-SAMR] 3.1.5.8.8
   * Opnum 52: `long SamrAddMultipleMembersToAlias([in] SAMPR_HANDLE AliasHandle, [in] PSAMPR_PSID_ARRAY MembersBuffer);`
   */
  SamrAddMultipleMembersToAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PSAMPR_PSID_ARRAY MembersBuffer` */
      MembersBuffer: SAMPR_PSID_ARRAY;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes members out of an alias. [MS-SAMR] 3.1.5.8.9
   * Opnum 53: `long SamrRemoveMultipleMembersFromAlias([in] SAMPR_HANDLE AliasHandle, [in] PSAMPR_PSID_ARRAY MembersBuffer);`
   */
  SamrRemoveMultipleMembersFromAlias: {
    in: {
      /** `[in] SAMPR_HANDLE AliasHandle` */
      AliasHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PSAMPR_PSID_ARRAY MembersBuffer` */
      MembersBuffer: SAMPR_PSID_ARRAY;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a password in single octets. [MS-SAMR] 3.1.5.10.2
   * Opnum 54: `long SamrOemChangePasswordUser2([in] handle_t BindingHandle, [in, unique] PRPC_STRING ServerName, [in] PRPC_STRING UserName, [in, unique] PSAMPR_ENCRYPTED_USER_PASSWORD NewPasswordEncryptedWithOldLm, [in, unique] PENCRYPTED_LM_OWF_PASSWORD OldLmOwfPasswordEncryptedWithNewLm);`
   */
  SamrOemChangePasswordUser2: {
    in: {
      /** `[in, unique] PRPC_STRING ServerName` */
      ServerName: RPC_STRING | null;
      /** `[in] PRPC_STRING UserName` */
      UserName: RPC_STRING;
      /** `[in, unique] PSAMPR_ENCRYPTED_USER_PASSWORD NewPasswordEncryptedWithOldLm` */
      NewPasswordEncryptedWithOldLm: SAMPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in, unique] PENCRYPTED_LM_OWF_PASSWORD OldLmOwfPasswordEncryptedWithNewLm` */
      OldLmOwfPasswordEncryptedWithNewLm: ENCRYPTED_LM_OWF_PASSWORD | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a password. [MS-SAMR] 3.1.5.10.3
   * Opnum 55: `long SamrUnicodeChangePasswordUser2([in] handle_t BindingHandle, [in, unique] PRPC_UNICODE_STRING ServerName, [in] PRPC_UNICODE_STRING UserName, [in, unique] PSAMPR_ENCRYPTED_USER_PASSWORD NewPasswordEncryptedWithOldNt, [in, unique] PENCRYPTED_NT_OWF_PASSWORD OldNtOwfPasswordEncryptedWithNewNt, [in] unsigned char LmPresent, [in, unique] PSAMPR_ENCRYPTED_USER_PASSWORD NewPasswordEncryptedWithOldLm, [in, unique] PENCRYPTED_LM_OWF_PASSWORD OldLmOwfPasswordEncryptedWithNewNt);`
   */
  SamrUnicodeChangePasswordUser2: {
    in: {
      /** `[in, unique] PRPC_UNICODE_STRING ServerName` */
      ServerName: RPC_UNICODE_STRING | null;
      /** `[in] PRPC_UNICODE_STRING UserName` */
      UserName: RPC_UNICODE_STRING;
      /** `[in, unique] PSAMPR_ENCRYPTED_USER_PASSWORD NewPasswordEncryptedWithOldNt` */
      NewPasswordEncryptedWithOldNt: SAMPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in, unique] PENCRYPTED_NT_OWF_PASSWORD OldNtOwfPasswordEncryptedWithNewNt` */
      OldNtOwfPasswordEncryptedWithNewNt: ENCRYPTED_LM_OWF_PASSWORD | null;
      /** `[in] unsigned char LmPresent` */
      LmPresent: number;
      /** `[in, unique] PSAMPR_ENCRYPTED_USER_PASSWORD NewPasswordEncryptedWithOldLm` */
      NewPasswordEncryptedWithOldLm: SAMPR_ENCRYPTED_USER_PASSWORD | null;
      /** `[in, unique] PENCRYPTED_LM_OWF_PASSWORD OldLmOwfPasswordEncryptedWithNewNt` */
      OldLmOwfPasswordEncryptedWithNewNt: ENCRYPTED_LM_OWF_PASSWORD | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Rules for passwords, with nothing open. [MS-SAMR] 3.1.5.13.4
   * Opnum 56: `long SamrGetDomainPasswordInformation([in] handle_t BindingHandle, [in, unique] PRPC_UNICODE_STRING Unused, [out] PUSER_DOMAIN_PASSWORD_INFORMATION PasswordInformation);`
   */
  SamrGetDomainPasswordInformation: {
    in: {
      /** `[in, unique] PRPC_UNICODE_STRING Unused` */
      Unused: RPC_UNICODE_STRING | null;
    };
    out: {
      /** `[out] PUSER_DOMAIN_PASSWORD_INFORMATION PasswordInformation` */
      PasswordInformation: USER_DOMAIN_PASSWORD_INFORMATION;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens the server. [MS-SAMR] 3.1.5.1.3
   * Opnum 57: `long SamrConnect2([in, unique, string] PSAMPR_SERVER_NAME ServerName, [out] SAMPR_HANDLE *ServerHandle, [in] unsigned long DesiredAccess);`
   */
  SamrConnect2: {
    in: {
      /** `[in, unique, string] PSAMPR_SERVER_NAME ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a user; the same as SamrSetInformationUser. [MS-SAMR] 3.1.5.6.4
   * Opnum 58: `long SamrSetInformationUser2([in] SAMPR_HANDLE UserHandle, [in] USER_INFORMATION_CLASS UserInformationClass, [in, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER Buffer);`
   */
  SamrSetInformationUser2: {
    in: {
      /** `[in] SAMPR_HANDLE UserHandle` */
      UserHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] USER_INFORMATION_CLASS UserInformationClass` */
      UserInformationClass?: USER_INFORMATION_CLASS;
      /** `[in, switch_is(UserInformationClass)] PSAMPR_USER_INFO_BUFFER Buffer` */
      Buffer: SAMPR_USER_INFO_BUFFER;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 59: `void Opnum59NotUsedOnWire();` */
  Opnum59NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 60: `void Opnum60NotUsedOnWire();` */
  Opnum60NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 61: `void Opnum61NotUsedOnWire();` */
  Opnum61NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Opens the server, and tells the client's revision. [MS-SAMR] 3.1.5.1.2
   * Opnum 62: `long SamrConnect4([in, unique, string] PSAMPR_SERVER_NAME ServerName, [out] SAMPR_HANDLE *ServerHandle, [in] unsigned long ClientRevision, [in] unsigned long DesiredAccess);`
   */
  SamrConnect4: {
    in: {
      /** `[in, unique, string] PSAMPR_SERVER_NAME ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long ClientRevision` */
      ClientRevision: number;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] SAMPR_HANDLE *ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 63: `void Opnum63NotUsedOnWire();` */
  Opnum63NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Opens the server, and tells what both sides can do. [MS-SAMR] 3.1.5.1.1
   * Opnum 64: `long SamrConnect5([in, unique, string] PSAMPR_SERVER_NAME ServerName, [in] unsigned long DesiredAccess, [in] unsigned long InVersion, [in, switch_is(InVersion)] SAMPR_REVISION_INFO *InRevisionInfo, [out] unsigned long *OutVersion, [out, switch_is(*OutVersion)] SAMPR_REVISION_INFO *OutRevisionInfo, [out] SAMPR_HANDLE *ServerHandle);`
   */
  SamrConnect5: {
    in: {
      /** `[in, unique, string] PSAMPR_SERVER_NAME ServerName` */
      ServerName: string | null;
      /** `[in] unsigned long DesiredAccess` */
      DesiredAccess: number;
      /** `[in] unsigned long InVersion` */
      InVersion?: number;
      /** `[in, switch_is(InVersion)] SAMPR_REVISION_INFO *InRevisionInfo` */
      InRevisionInfo: SAMPR_REVISION_INFO;
    };
    out: {
      /** `[out] unsigned long *OutVersion` */
      OutVersion?: number;
      /** `[out, switch_is(*OutVersion)] SAMPR_REVISION_INFO *OutRevisionInfo` */
      OutRevisionInfo: SAMPR_REVISION_INFO;
      /** `[out] SAMPR_HANDLE *ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * The SID for a RID. [MS-SAMR] 3.1.5.13.5
   * Opnum 65: `long SamrRidToSid([in] SAMPR_HANDLE ObjectHandle, [in] unsigned long Rid, [out] PRPC_SID *Sid);`
   */
  SamrRidToSid: {
    in: {
      /** `[in] SAMPR_HANDLE ObjectHandle` */
      ObjectHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] unsigned long Rid` */
      Rid: number;
    };
    out: {
      /** `[out] PRPC_SID *Sid` */
      Sid: RPC_SID | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets the password of directory restore mode. [MS-SAMR] 3.1.5.13.6
   * Opnum 66: `long SamrSetDSRMPassword([in] handle_t BindingHandle, [in, unique] PRPC_UNICODE_STRING Unused, [in] unsigned long UserId, [in, unique] PENCRYPTED_NT_OWF_PASSWORD EncryptedNtOwfPassword);`
   */
  SamrSetDSRMPassword: {
    in: {
      /** `[in, unique] PRPC_UNICODE_STRING Unused` */
      Unused: RPC_UNICODE_STRING | null;
      /** `[in] unsigned long UserId` */
      UserId: number;
      /** `[in, unique] PENCRYPTED_NT_OWF_PASSWORD EncryptedNtOwfPassword` */
      EncryptedNtOwfPassword: ENCRYPTED_LM_OWF_PASSWORD | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Holds a password of an application against the rules. [MS-SAMR] 3.1.5.13.7
   * Opnum 67: `long SamrValidatePassword([in] handle_t Handle, [in] PASSWORD_POLICY_VALIDATION_TYPE ValidationType, [in, switch_is(ValidationType)] PSAM_VALIDATE_INPUT_ARG InputArg, [out, switch_is(ValidationType)] PSAM_VALIDATE_OUTPUT_ARG *OutputArg);`
   */
  SamrValidatePassword: {
    in: {
      /** `[in] PASSWORD_POLICY_VALIDATION_TYPE ValidationType` */
      ValidationType?: PASSWORD_POLICY_VALIDATION_TYPE;
      /** `[in, switch_is(ValidationType)] PSAM_VALIDATE_INPUT_ARG InputArg` */
      InputArg: SAM_VALIDATE_INPUT_ARG;
    };
    out: {
      /** `[out, switch_is(ValidationType)] PSAM_VALIDATE_OUTPUT_ARG *OutputArg` */
      OutputArg: SAM_VALIDATE_OUTPUT_ARG | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 68: `void Opnum68NotUsedOnWire();` */
  Opnum68NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 69: `void Opnum69NotUsedOnWire();` */
  Opnum69NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 70: `void Opnum70NotUsedOnWire();` */
  Opnum70NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 71: `void Opnum71NotUsedOnWire();` */
  Opnum71NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 72: `void Opnum72NotUsedOnWire();` */
  Opnum72NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Changes a password under AES. [MS-SAMR] 3.1.5.10.4
   * Opnum 73: `NTSTATUS SamrUnicodeChangePasswordUser4([in] handle_t BindingHandle, [in, unique] PRPC_UNICODE_STRING ServerName, [in] PRPC_UNICODE_STRING UserName, [in] PSAMPR_ENCRYPTED_PASSWORD_AES EncryptedPassword);`
   */
  SamrUnicodeChangePasswordUser4: {
    in: {
      /** `[in, unique] PRPC_UNICODE_STRING ServerName` */
      ServerName: RPC_UNICODE_STRING | null;
      /** `[in] PRPC_UNICODE_STRING UserName` */
      UserName: RPC_UNICODE_STRING;
      /** `[in] PSAMPR_ENCRYPTED_PASSWORD_AES EncryptedPassword` */
      EncryptedPassword: SAMPR_ENCRYPTED_PASSWORD_AES;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells whether a computer's account may be used again. [MS-SAMR] 3.1.5.13.8
   * Opnum 74: `NTSTATUS SamrValidateComputerAccountReuseAttempt([in] SAMPR_HANDLE ServerHandle, [in] PRPC_SID ComputerSid, [out] BOOL *Result);`
   */
  SamrValidateComputerAccountReuseAttempt: {
    in: {
      /** `[in] SAMPR_HANDLE ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_SID ComputerSid` */
      ComputerSid: RPC_SID;
    };
    out: {
      /** `[out] BOOL *Result` */
      Result: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 75: `void Opnum75NotUsedOnWire();` */
  Opnum75NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 76: `void Opnum76NotUsedOnWire();` */
  Opnum76NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Tells whether a managed service account is a delegated one. [MS-SAMR] 3.1.5.13.9
   * Opnum 77: `NTSTATUS SamrAccountIsDelegatedManagedServiceAccount([in] SAMPR_HANDLE ServerHandle, [in] PRPC_UNICODE_STRING AccountName, [out] BOOLEAN *Result, [out] BOOLEAN *Authorized);`
   */
  SamrAccountIsDelegatedManagedServiceAccount: {
    in: {
      /** `[in] SAMPR_HANDLE ServerHandle` */
      ServerHandle: ContextHandle<"SAMPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING AccountName` */
      AccountName: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] BOOLEAN *Result` */
      Result: number;
      /** `[out] BOOLEAN *Authorized` */
      Authorized: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface samr` 12345778-1234-abcd-ef00-0123456789ac v1.0 */
export const samr: Interface<samrOperations> = /*#__PURE__*/ defineInterface<samrOperations>({
  name: "samr",
  uuid: "12345778-1234-abcd-ef00-0123456789ac",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\samr]"],
  operations: [
    { opnum: 0, name: "SamrConnect", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(wchar) },
      { name: "ServerHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
    ] },
    { opnum: 1, name: "SamrCloseHandle", returns: int32, status: "ntstatus", params: [
      { name: "SamHandle", dir: "inout", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 2, name: "SamrSetSecurityObject", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "SecurityDescriptor", dir: "in", type: ref(SAMPR_SR_SECURITY_DESCRIPTOR$) },
    ] },
    { opnum: 3, name: "SamrQuerySecurityObject", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "SecurityDescriptor", dir: "out", type: ref(unique(SAMPR_SR_SECURITY_DESCRIPTOR$)) },
    ] },
    { opnum: 4, name: "Opnum4NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 5, name: "SamrLookupDomainInSamServer", returns: int32, status: "ntstatus", params: [
      { name: "ServerHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Name", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DomainId", dir: "out", type: ref(unique(RPC_SID$)) },
    ] },
    { opnum: 6, name: "SamrEnumerateDomainsInSamServer", returns: int32, status: "ntstatus", params: [
      { name: "ServerHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_ENUMERATION_BUFFER$)) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "CountReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 7, name: "SamrOpenDomain", returns: int32, status: "ntstatus", params: [
      { name: "ServerHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "DomainId", dir: "in", type: ref(RPC_SID$) },
      { name: "DomainHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 8, name: "SamrQueryInformationDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DomainInformationClass", dir: "in", type: DOMAIN_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_DOMAIN_INFO_BUFFER$1)) },
    ] },
    { opnum: 9, name: "SamrSetInformationDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DomainInformationClass", dir: "in", type: DOMAIN_INFORMATION_CLASS$ },
      { name: "DomainInformation", dir: "in", type: ref(SAMPR_DOMAIN_INFO_BUFFER$1) },
    ] },
    { opnum: 10, name: "SamrCreateGroupInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Name", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "GroupHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "RelativeId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 11, name: "SamrEnumerateGroupsInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_ENUMERATION_BUFFER$)) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "CountReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 12, name: "SamrCreateUserInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Name", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "UserHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "RelativeId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 13, name: "SamrEnumerateUsersInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "UserAccountControl", dir: "in", type: uint32 },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_ENUMERATION_BUFFER$)) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "CountReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 14, name: "SamrCreateAliasInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "AccountName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "AliasHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "RelativeId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 15, name: "SamrEnumerateAliasesInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_ENUMERATION_BUFFER$)) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
      { name: "CountReturned", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 16, name: "SamrGetAliasMembership", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "SidArray", dir: "in", type: ref(SAMPR_PSID_ARRAY$) },
      { name: "Membership", dir: "out", type: ref(SAMPR_ULONG_ARRAY$) },
    ] },
    { opnum: 17, name: "SamrLookupNamesInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Count", dir: "in", type: range(uint32, 0, 1000) },
      { name: "Names", dir: "in", type: array(RPC_UNICODE_STRING$, varying(["cast", "uint32", 1000], ["field", "Count"])) },
      { name: "RelativeIds", dir: "out", type: ref(SAMPR_ULONG_ARRAY$) },
      { name: "Use", dir: "out", type: ref(SAMPR_ULONG_ARRAY$) },
    ] },
    { opnum: 18, name: "SamrLookupIdsInDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Count", dir: "in", type: range(uint32, 0, 1000) },
      { name: "RelativeIds", dir: "in", type: ref(array(uint32, varying(["cast", "uint32", 1000], ["field", "Count"]))) },
      { name: "Names", dir: "out", type: ref(SAMPR_RETURNED_USTRING_ARRAY$) },
      { name: "Use", dir: "out", type: ref(SAMPR_ULONG_ARRAY$) },
    ] },
    { opnum: 19, name: "SamrOpenGroup", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "GroupId", dir: "in", type: uint32 },
      { name: "GroupHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 20, name: "SamrQueryInformationGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "GroupInformationClass", dir: "in", type: GROUP_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_GROUP_INFO_BUFFER$1)) },
    ] },
    { opnum: 21, name: "SamrSetInformationGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "GroupInformationClass", dir: "in", type: GROUP_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "in", type: ref(SAMPR_GROUP_INFO_BUFFER$1) },
    ] },
    { opnum: 22, name: "SamrAddMemberToGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MemberId", dir: "in", type: uint32 },
      { name: "Attributes", dir: "in", type: uint32 },
    ] },
    { opnum: 23, name: "SamrDeleteGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "inout", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 24, name: "SamrRemoveMemberFromGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MemberId", dir: "in", type: uint32 },
    ] },
    { opnum: 25, name: "SamrGetMembersInGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Members", dir: "out", type: ref(unique(SAMPR_GET_MEMBERS_BUFFER$)) },
    ] },
    { opnum: 26, name: "SamrSetMemberAttributesOfGroup", returns: int32, status: "ntstatus", params: [
      { name: "GroupHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MemberId", dir: "in", type: uint32 },
      { name: "Attributes", dir: "in", type: uint32 },
    ] },
    { opnum: 27, name: "SamrOpenAlias", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "AliasId", dir: "in", type: uint32 },
      { name: "AliasHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 28, name: "SamrQueryInformationAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "AliasInformationClass", dir: "in", type: ALIAS_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_ALIAS_INFO_BUFFER$1)) },
    ] },
    { opnum: 29, name: "SamrSetInformationAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "AliasInformationClass", dir: "in", type: ALIAS_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "in", type: ref(SAMPR_ALIAS_INFO_BUFFER$1) },
    ] },
    { opnum: 30, name: "SamrDeleteAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "inout", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 31, name: "SamrAddMemberToAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MemberId", dir: "in", type: ref(RPC_SID$) },
    ] },
    { opnum: 32, name: "SamrRemoveMemberFromAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MemberId", dir: "in", type: ref(RPC_SID$) },
    ] },
    { opnum: 33, name: "SamrGetMembersInAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Members", dir: "out", type: ref(SAMPR_PSID_ARRAY_OUT$) },
    ] },
    { opnum: 34, name: "SamrOpenUser", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "UserId", dir: "in", type: uint32 },
      { name: "UserHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 35, name: "SamrDeleteUser", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "inout", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 36, name: "SamrQueryInformationUser", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "UserInformationClass", dir: "in", type: USER_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_USER_INFO_BUFFER$1)) },
    ] },
    { opnum: 37, name: "SamrSetInformationUser", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "UserInformationClass", dir: "in", type: USER_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "in", type: ref(SAMPR_USER_INFO_BUFFER$1) },
    ] },
    { opnum: 38, name: "SamrChangePasswordUser", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "LmPresent", dir: "in", type: uint8 },
      { name: "OldLmEncryptedWithNewLm", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
      { name: "NewLmEncryptedWithOldLm", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
      { name: "NtPresent", dir: "in", type: uint8 },
      { name: "OldNtEncryptedWithNewNt", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
      { name: "NewNtEncryptedWithOldNt", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
      { name: "NtCrossEncryptionPresent", dir: "in", type: uint8 },
      { name: "NewNtEncryptedWithNewLm", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
      { name: "LmCrossEncryptionPresent", dir: "in", type: uint8 },
      { name: "NewLmEncryptedWithNewNt", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
    ] },
    { opnum: 39, name: "SamrGetGroupsForUser", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Groups", dir: "out", type: ref(unique(SAMPR_GET_GROUPS_BUFFER$)) },
    ] },
    { opnum: 40, name: "SamrQueryDisplayInformation", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DisplayInformationClass", dir: "in", type: DOMAIN_DISPLAY_INFORMATION$ },
      { name: "Index", dir: "in", type: uint32 },
      { name: "EntryCount", dir: "in", type: uint32 },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
      { name: "TotalAvailable", dir: "out", type: ref(uint32) },
      { name: "TotalReturned", dir: "out", type: ref(uint32) },
      { name: "Buffer", dir: "out", type: ref(SAMPR_DISPLAY_INFO_BUFFER$1) },
    ] },
    { opnum: 41, name: "SamrGetDisplayEnumerationIndex", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DisplayInformationClass", dir: "in", type: DOMAIN_DISPLAY_INFORMATION$ },
      { name: "Prefix", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "Index", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 42, name: "Opnum42NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 43, name: "Opnum43NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 44, name: "SamrGetUserDomainPasswordInformation", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "PasswordInformation", dir: "out", type: ref(USER_DOMAIN_PASSWORD_INFORMATION$) },
    ] },
    { opnum: 45, name: "SamrRemoveMemberFromForeignDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MemberSid", dir: "in", type: ref(RPC_SID$) },
    ] },
    { opnum: 46, name: "SamrQueryInformationDomain2", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DomainInformationClass", dir: "in", type: DOMAIN_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_DOMAIN_INFO_BUFFER$1)) },
    ] },
    { opnum: 47, name: "SamrQueryInformationUser2", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "UserInformationClass", dir: "in", type: USER_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "out", type: ref(unique(SAMPR_USER_INFO_BUFFER$1)) },
    ] },
    { opnum: 48, name: "SamrQueryDisplayInformation2", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DisplayInformationClass", dir: "in", type: DOMAIN_DISPLAY_INFORMATION$ },
      { name: "Index", dir: "in", type: uint32 },
      { name: "EntryCount", dir: "in", type: uint32 },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
      { name: "TotalAvailable", dir: "out", type: ref(uint32) },
      { name: "TotalReturned", dir: "out", type: ref(uint32) },
      { name: "Buffer", dir: "out", type: ref(SAMPR_DISPLAY_INFO_BUFFER$1) },
    ] },
    { opnum: 49, name: "SamrGetDisplayEnumerationIndex2", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DisplayInformationClass", dir: "in", type: DOMAIN_DISPLAY_INFORMATION$ },
      { name: "Prefix", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "Index", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 50, name: "SamrCreateUser2InDomain", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Name", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "AccountType", dir: "in", type: uint32 },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "UserHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "GrantedAccess", dir: "out", type: ref(uint32) },
      { name: "RelativeId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 51, name: "SamrQueryDisplayInformation3", returns: int32, status: "ntstatus", params: [
      { name: "DomainHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "DisplayInformationClass", dir: "in", type: DOMAIN_DISPLAY_INFORMATION$ },
      { name: "Index", dir: "in", type: uint32 },
      { name: "EntryCount", dir: "in", type: uint32 },
      { name: "PreferredMaximumLength", dir: "in", type: uint32 },
      { name: "TotalAvailable", dir: "out", type: ref(uint32) },
      { name: "TotalReturned", dir: "out", type: ref(uint32) },
      { name: "Buffer", dir: "out", type: ref(SAMPR_DISPLAY_INFO_BUFFER$1) },
    ] },
    { opnum: 52, name: "SamrAddMultipleMembersToAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MembersBuffer", dir: "in", type: ref(SAMPR_PSID_ARRAY$) },
    ] },
    { opnum: 53, name: "SamrRemoveMultipleMembersFromAlias", returns: int32, status: "ntstatus", params: [
      { name: "AliasHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "MembersBuffer", dir: "in", type: ref(SAMPR_PSID_ARRAY$) },
    ] },
    { opnum: 54, name: "SamrOemChangePasswordUser2", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(RPC_STRING$) },
      { name: "UserName", dir: "in", type: ref(RPC_STRING$) },
      { name: "NewPasswordEncryptedWithOldLm", dir: "in", type: unique(SAMPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "OldLmOwfPasswordEncryptedWithNewLm", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
    ] },
    { opnum: 55, name: "SamrUnicodeChangePasswordUser2", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(RPC_UNICODE_STRING$) },
      { name: "UserName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "NewPasswordEncryptedWithOldNt", dir: "in", type: unique(SAMPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "OldNtOwfPasswordEncryptedWithNewNt", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
      { name: "LmPresent", dir: "in", type: uint8 },
      { name: "NewPasswordEncryptedWithOldLm", dir: "in", type: unique(SAMPR_ENCRYPTED_USER_PASSWORD$) },
      { name: "OldLmOwfPasswordEncryptedWithNewNt", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
    ] },
    { opnum: 56, name: "SamrGetDomainPasswordInformation", returns: int32, status: "ntstatus", params: [
      { name: "Unused", dir: "in", type: unique(RPC_UNICODE_STRING$) },
      { name: "PasswordInformation", dir: "out", type: ref(USER_DOMAIN_PASSWORD_INFORMATION$) },
    ] },
    { opnum: 57, name: "SamrConnect2", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ServerHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
    ] },
    { opnum: 58, name: "SamrSetInformationUser2", returns: int32, status: "ntstatus", params: [
      { name: "UserHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "UserInformationClass", dir: "in", type: USER_INFORMATION_CLASS$ },
      { name: "Buffer", dir: "in", type: ref(SAMPR_USER_INFO_BUFFER$1) },
    ] },
    { opnum: 59, name: "Opnum59NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 60, name: "Opnum60NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 61, name: "Opnum61NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 62, name: "SamrConnect4", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ServerHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
      { name: "ClientRevision", dir: "in", type: uint32 },
      { name: "DesiredAccess", dir: "in", type: uint32 },
    ] },
    { opnum: 63, name: "Opnum63NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 64, name: "SamrConnect5", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "InVersion", dir: "in", type: uint32 },
      { name: "InRevisionInfo", dir: "in", type: ref(SAMPR_REVISION_INFO$1) },
      { name: "OutVersion", dir: "out", type: ref(uint32) },
      { name: "OutRevisionInfo", dir: "out", type: ref(SAMPR_REVISION_INFO$2) },
      { name: "ServerHandle", dir: "out", type: ref(context("SAMPR_HANDLE", "SamrCloseHandle")) },
    ] },
    { opnum: 65, name: "SamrRidToSid", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "Rid", dir: "in", type: uint32 },
      { name: "Sid", dir: "out", type: ref(unique(RPC_SID$)) },
    ] },
    { opnum: 66, name: "SamrSetDSRMPassword", returns: int32, status: "ntstatus", params: [
      { name: "Unused", dir: "in", type: unique(RPC_UNICODE_STRING$) },
      { name: "UserId", dir: "in", type: uint32 },
      { name: "EncryptedNtOwfPassword", dir: "in", type: unique(ENCRYPTED_LM_OWF_PASSWORD$) },
    ] },
    { opnum: 67, name: "SamrValidatePassword", returns: int32, status: "ntstatus", params: [
      { name: "ValidationType", dir: "in", type: PASSWORD_POLICY_VALIDATION_TYPE$ },
      { name: "InputArg", dir: "in", type: ref(SAM_VALIDATE_INPUT_ARG$1) },
      { name: "OutputArg", dir: "out", type: ref(unique(SAM_VALIDATE_OUTPUT_ARG$1)) },
    ] },
    { opnum: 68, name: "Opnum68NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 69, name: "Opnum69NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 70, name: "Opnum70NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 71, name: "Opnum71NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 72, name: "Opnum72NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 73, name: "SamrUnicodeChangePasswordUser4", returns: int32, status: "ntstatus", params: [
      { name: "ServerName", dir: "in", type: unique(RPC_UNICODE_STRING$) },
      { name: "UserName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "EncryptedPassword", dir: "in", type: ref(SAMPR_ENCRYPTED_PASSWORD_AES$) },
    ] },
    { opnum: 74, name: "SamrValidateComputerAccountReuseAttempt", returns: int32, status: "ntstatus", params: [
      { name: "ServerHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "ComputerSid", dir: "in", type: ref(RPC_SID$) },
      { name: "Result", dir: "out", type: ref(int32) },
    ] },
    { opnum: 75, name: "Opnum75NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 76, name: "Opnum76NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 77, name: "SamrAccountIsDelegatedManagedServiceAccount", returns: int32, status: "ntstatus", params: [
      { name: "ServerHandle", dir: "in", type: context("SAMPR_HANDLE", "SamrCloseHandle") },
      { name: "AccountName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "Result", dir: "out", type: ref(byte) },
      { name: "Authorized", dir: "out", type: ref(byte) },
    ] },
  ],
});
