// Generated from lsarpc.idl by opnum midl. Do not edit: change the IDL and generate again.
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
  guid,
  int16,
  int32,
  int64,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint8,
  union,
  unique,
  variant,
  varying,
  wchar,
} from "opnum/codegen/v1";

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
 * A number that is unique on one machine until it starts again; it names privileges and sessions. [MS-DTYP] 2.3.7
 * `typedef struct _LUID { ... } LUID, *PLUID;`
 */
export interface LUID {
  /** `DWORD LowPart` */
  LowPart: number;
  /** `LONG HighPart` */
  HighPart: number;
}
export const LUID$: StructType<LUID> = /*#__PURE__*/ struct("LUID", {
  LowPart: uint32,
  HighPart: int32,
});

/**
 * A privilege's name and number. [MS-LSAD] 2.2.8.1
 * `typedef struct _LSAPR_POLICY_PRIVILEGE_DEF { ... } LSAPR_POLICY_PRIVILEGE_DEF, *PLSAPR_POLICY_PRIVILEGE_DEF;`
 */
export interface LSAPR_POLICY_PRIVILEGE_DEF {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `LUID LocalValue` */
  LocalValue: LUID;
}
export const LSAPR_POLICY_PRIVILEGE_DEF$: StructType<LSAPR_POLICY_PRIVILEGE_DEF> = /*#__PURE__*/ struct("LSAPR_POLICY_PRIVILEGE_DEF", {
  Name: RPC_UNICODE_STRING$,
  LocalValue: LUID$,
});

/**
 * Privileges' names with their number. [MS-LSAD] 2.2.8.2
 * `typedef struct _LSAPR_PRIVILEGE_ENUM_BUFFER { ... } LSAPR_PRIVILEGE_ENUM_BUFFER, *PLSAPR_PRIVILEGE_ENUM_BUFFER;`
 */
export interface LSAPR_PRIVILEGE_ENUM_BUFFER {
  /** `unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_POLICY_PRIVILEGE_DEF Privileges` */
  Privileges: LSAPR_POLICY_PRIVILEGE_DEF[] | null;
}
export const LSAPR_PRIVILEGE_ENUM_BUFFER$: StructType<LSAPR_PRIVILEGE_ENUM_BUFFER> = /*#__PURE__*/ struct("LSAPR_PRIVILEGE_ENUM_BUFFER", {
  Entries: uint32,
  Privileges: unique(array(LSAPR_POLICY_PRIVILEGE_DEF$, sized(["field", "Entries"]))),
});

/**
 * A self-relative security descriptor as octets. [MS-LSAD] 2.2.2.5
 * `typedef struct _LSAPR_SR_SECURITY_DESCRIPTOR { ... } LSAPR_SR_SECURITY_DESCRIPTOR, *PLSAPR_SR_SECURITY_DESCRIPTOR;`
 */
export interface LSAPR_SR_SECURITY_DESCRIPTOR {
  /** `[range(0, 262144)] unsigned long Length` */
  Length?: number;
  /** `[size_is(Length)] unsigned char *SecurityDescriptor` */
  SecurityDescriptor: Uint8Array | null;
}
export const LSAPR_SR_SECURITY_DESCRIPTOR$: StructType<LSAPR_SR_SECURITY_DESCRIPTOR> = /*#__PURE__*/ struct("LSAPR_SR_SECURITY_DESCRIPTOR", {
  Length: range(uint32, 0, 262144),
  SecurityDescriptor: unique(array(uint8, sized(["field", "Length"]))),
});

/** Counted text of single octets. [MS-LSAD] 2.2.3.1. `typedef struct _STRING { ... } STRING, *PSTRING;` */
export interface STRING {
  /** `unsigned short Length` */
  Length?: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength), length_is(Length)] char *Buffer` */
  Buffer: Uint8Array | null;
}
export const STRING$: StructType<STRING> = /*#__PURE__*/ struct("STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(char, varying(["field", "MaximumLength"], ["field", "Length"]))),
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

/** An access control list as octets. [MS-LSAD] 2.2.3.2. `typedef struct _LSAPR_ACL { ... } LSAPR_ACL, *PLSAPR_ACL;` */
export interface LSAPR_ACL {
  /** `unsigned char AclRevision` */
  AclRevision: number;
  /** `unsigned char Sbz1` */
  Sbz1: number;
  /** `unsigned short AclSize` */
  AclSize?: number;
  /** `[size_is(AclSize - 4)] unsigned char Dummy1[*]` */
  Dummy1: Uint8Array;
}
export const LSAPR_ACL$: StructType<LSAPR_ACL> = /*#__PURE__*/ struct("LSAPR_ACL", {
  AclRevision: uint8,
  Sbz1: uint8,
  AclSize: uint16,
  Dummy1: array(uint8, sized(["-", ["field", "AclSize"], 4])),
});

/**
 * Who owns a thing and who may do what with it. [MS-LSAD] 2.2.3.4
 * `typedef struct _LSAPR_SECURITY_DESCRIPTOR { ... } LSAPR_SECURITY_DESCRIPTOR, *PLSAPR_SECURITY_DESCRIPTOR;`
 */
export interface LSAPR_SECURITY_DESCRIPTOR {
  /** `unsigned char Revision` */
  Revision: number;
  /** `unsigned char Sbz1` */
  Sbz1: number;
  /** `SECURITY_DESCRIPTOR_CONTROL Control` */
  Control: number;
  /** `PRPC_SID Owner` */
  Owner: RPC_SID | null;
  /** `PRPC_SID Group` */
  Group: RPC_SID | null;
  /** `PLSAPR_ACL Sacl` */
  Sacl: LSAPR_ACL | null;
  /** `PLSAPR_ACL Dacl` */
  Dacl: LSAPR_ACL | null;
}
export const LSAPR_SECURITY_DESCRIPTOR$: StructType<LSAPR_SECURITY_DESCRIPTOR> = /*#__PURE__*/ struct("LSAPR_SECURITY_DESCRIPTOR", {
  Revision: uint8,
  Sbz1: uint8,
  Control: uint16,
  Owner: unique(RPC_SID$),
  Group: unique(RPC_SID$),
  Sacl: unique(LSAPR_ACL$),
  Dacl: unique(LSAPR_ACL$),
});

/**
 * How far a server may act for its client. [MS-LSAD] 2.2.3.5
 * `typedef enum _SECURITY_IMPERSONATION_LEVEL { ... } SECURITY_IMPERSONATION_LEVEL, *PSECURITY_IMPERSONATION_LEVEL;`
 */
export const SECURITY_IMPERSONATION_LEVEL = {
  SecurityAnonymous: 0,
  SecurityIdentification: 1,
  SecurityImpersonation: 2,
  SecurityDelegation: 3,
} as const;
export type SECURITY_IMPERSONATION_LEVEL = (typeof SECURITY_IMPERSONATION_LEVEL)[keyof typeof SECURITY_IMPERSONATION_LEVEL] | (number & {});
export const SECURITY_IMPERSONATION_LEVEL$: Type<SECURITY_IMPERSONATION_LEVEL> = /*#__PURE__*/ enum16("SECURITY_IMPERSONATION_LEVEL", SECURITY_IMPERSONATION_LEVEL);

/**
 * What a client lets a server do with its identity. [MS-LSAD] 2.2.3.7
 * `typedef struct _SECURITY_QUALITY_OF_SERVICE { ... } SECURITY_QUALITY_OF_SERVICE, *PSECURITY_QUALITY_OF_SERVICE;`
 */
export interface SECURITY_QUALITY_OF_SERVICE {
  /** `unsigned long Length` */
  Length: number;
  /** `SECURITY_IMPERSONATION_LEVEL ImpersonationLevel` */
  ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL;
  /** `SECURITY_CONTEXT_TRACKING_MODE ContextTrackingMode` */
  ContextTrackingMode: number;
  /** `unsigned char EffectiveOnly` */
  EffectiveOnly: number;
}
export const SECURITY_QUALITY_OF_SERVICE$: StructType<SECURITY_QUALITY_OF_SERVICE> = /*#__PURE__*/ struct("SECURITY_QUALITY_OF_SERVICE", {
  Length: uint32,
  ImpersonationLevel: SECURITY_IMPERSONATION_LEVEL$,
  ContextTrackingMode: uint8,
  EffectiveOnly: uint8,
});

/**
 * How an object is opened; only RootDirectory is looked at, and must be null. [MS-LSAD] 2.2.2.4
 * `typedef struct _LSAPR_OBJECT_ATTRIBUTES { ... } LSAPR_OBJECT_ATTRIBUTES, *PLSAPR_OBJECT_ATTRIBUTES;`
 */
export interface LSAPR_OBJECT_ATTRIBUTES {
  /** `unsigned long Length` */
  Length: number;
  /** `unsigned char *RootDirectory` */
  RootDirectory: number | null;
  /** `PSTRING ObjectName` */
  ObjectName: STRING | null;
  /** `unsigned long Attributes` */
  Attributes: number;
  /** `PLSAPR_SECURITY_DESCRIPTOR SecurityDescriptor` */
  SecurityDescriptor: LSAPR_SECURITY_DESCRIPTOR | null;
  /** `PSECURITY_QUALITY_OF_SERVICE SecurityQualityOfService` */
  SecurityQualityOfService: SECURITY_QUALITY_OF_SERVICE | null;
}
export const LSAPR_OBJECT_ATTRIBUTES$: StructType<LSAPR_OBJECT_ATTRIBUTES> = /*#__PURE__*/ struct("LSAPR_OBJECT_ATTRIBUTES", {
  Length: uint32,
  RootDirectory: unique(uint8),
  ObjectName: unique(STRING$),
  Attributes: uint32,
  SecurityDescriptor: unique(LSAPR_SECURITY_DESCRIPTOR$),
  SecurityQualityOfService: unique(SECURITY_QUALITY_OF_SERVICE$),
});

/**
 * Which part of the policy is meant. [MS-LSAD] 2.2.4.1
 * `typedef enum _POLICY_INFORMATION_CLASS { ... } POLICY_INFORMATION_CLASS, *PPOLICY_INFORMATION_CLASS;`
 */
export const POLICY_INFORMATION_CLASS = {
  PolicyAuditLogInformation: 1,
  PolicyAuditEventsInformation: 2,
  PolicyPrimaryDomainInformation: 3,
  PolicyPdAccountInformation: 4,
  PolicyAccountDomainInformation: 5,
  PolicyLsaServerRoleInformation: 6,
  PolicyReplicaSourceInformation: 7,
  PolicyInformationNotUsedOnWire: 8,
  PolicyModificationInformation: 9,
  PolicyAuditFullSetInformation: 10,
  PolicyAuditFullQueryInformation: 11,
  PolicyDnsDomainInformation: 12,
  PolicyDnsDomainInformationInt: 13,
  PolicyLocalAccountDomainInformation: 14,
  PolicyMachineAccountInformation: 15,
  PolicyLastEntry: 16,
} as const;
export type POLICY_INFORMATION_CLASS = (typeof POLICY_INFORMATION_CLASS)[keyof typeof POLICY_INFORMATION_CLASS] | (number & {});
export const POLICY_INFORMATION_CLASS$: Type<POLICY_INFORMATION_CLASS> = /*#__PURE__*/ enum16("POLICY_INFORMATION_CLASS", POLICY_INFORMATION_CLASS);

/** A signed number of 64 bits. [MS-DTYP] 2.3.5. `typedef struct _LARGE_INTEGER { ... } LARGE_INTEGER, *PLARGE_INTEGER;` */
export interface LARGE_INTEGER {
  /** `signed __int64 QuadPart` */
  QuadPart: bigint;
}
export const LARGE_INTEGER$: StructType<LARGE_INTEGER> = /*#__PURE__*/ struct("LARGE_INTEGER", {
  QuadPart: int64,
});

/**
 * The state of the audit log. [MS-LSAD] 2.2.4.3
 * `typedef struct _POLICY_AUDIT_LOG_INFO { ... } POLICY_AUDIT_LOG_INFO, *PPOLICY_AUDIT_LOG_INFO;`
 */
export interface POLICY_AUDIT_LOG_INFO {
  /** `unsigned long AuditLogPercentFull` */
  AuditLogPercentFull: number;
  /** `unsigned long MaximumLogSize` */
  MaximumLogSize: number;
  /** `LARGE_INTEGER AuditRetentionPeriod` */
  AuditRetentionPeriod: LARGE_INTEGER;
  /** `unsigned char AuditLogFullShutdownInProgress` */
  AuditLogFullShutdownInProgress: number;
  /** `LARGE_INTEGER TimeToShutdown` */
  TimeToShutdown: LARGE_INTEGER;
  /** `unsigned long NextAuditRecordId` */
  NextAuditRecordId: number;
}
export const POLICY_AUDIT_LOG_INFO$: StructType<POLICY_AUDIT_LOG_INFO> = /*#__PURE__*/ struct("POLICY_AUDIT_LOG_INFO", {
  AuditLogPercentFull: uint32,
  MaximumLogSize: uint32,
  AuditRetentionPeriod: LARGE_INTEGER$,
  AuditLogFullShutdownInProgress: uint8,
  TimeToShutdown: LARGE_INTEGER$,
  NextAuditRecordId: uint32,
});

/**
 * Which events are audited. [MS-LSAD] 2.2.4.4
 * `typedef struct _LSAPR_POLICY_AUDIT_EVENTS_INFO { ... } LSAPR_POLICY_AUDIT_EVENTS_INFO, *PLSAPR_POLICY_AUDIT_EVENTS_INFO;`
 */
export interface LSAPR_POLICY_AUDIT_EVENTS_INFO {
  /** `unsigned char AuditingMode` */
  AuditingMode: number;
  /** `[size_is(MaximumAuditEventCount)] unsigned long *EventAuditingOptions` */
  EventAuditingOptions: number[] | null;
  /** `[range(0, 1000)] unsigned long MaximumAuditEventCount` */
  MaximumAuditEventCount?: number;
}
export const LSAPR_POLICY_AUDIT_EVENTS_INFO$: StructType<LSAPR_POLICY_AUDIT_EVENTS_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_AUDIT_EVENTS_INFO", {
  AuditingMode: uint8,
  EventAuditingOptions: unique(array(uint32, sized(["field", "MaximumAuditEventCount"]))),
  MaximumAuditEventCount: range(uint32, 0, 1000),
});

/**
 * Name and SID of the primary domain. [MS-LSAD] 2.2.4.5
 * `typedef struct _LSAPR_POLICY_PRIMARY_DOM_INFO { ... } LSAPR_POLICY_PRIMARY_DOM_INFO, *PLSAPR_POLICY_PRIMARY_DOM_INFO;`
 */
export interface LSAPR_POLICY_PRIMARY_DOM_INFO {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
}
export const LSAPR_POLICY_PRIMARY_DOM_INFO$: StructType<LSAPR_POLICY_PRIMARY_DOM_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_PRIMARY_DOM_INFO", {
  Name: RPC_UNICODE_STRING$,
  Sid: unique(RPC_SID$),
});

/**
 * Name and SID of the account domain. [MS-LSAD] 2.2.4.6
 * `typedef struct _LSAPR_POLICY_ACCOUNT_DOM_INFO { ... } LSAPR_POLICY_ACCOUNT_DOM_INFO, *PLSAPR_POLICY_ACCOUNT_DOM_INFO;`
 */
export interface LSAPR_POLICY_ACCOUNT_DOM_INFO {
  /** `RPC_UNICODE_STRING DomainName` */
  DomainName: RPC_UNICODE_STRING;
  /** `PRPC_SID DomainSid` */
  DomainSid: RPC_SID | null;
}
export const LSAPR_POLICY_ACCOUNT_DOM_INFO$: StructType<LSAPR_POLICY_ACCOUNT_DOM_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_ACCOUNT_DOM_INFO", {
  DomainName: RPC_UNICODE_STRING$,
  DomainSid: unique(RPC_SID$),
});

/**
 * An account's name; obsolete. [MS-LSAD] 2.2.4.7
 * `typedef struct _LSAPR_POLICY_PD_ACCOUNT_INFO { ... } LSAPR_POLICY_PD_ACCOUNT_INFO, *PLSAPR_POLICY_PD_ACCOUNT_INFO;`
 */
export interface LSAPR_POLICY_PD_ACCOUNT_INFO {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
}
export const LSAPR_POLICY_PD_ACCOUNT_INFO$: StructType<LSAPR_POLICY_PD_ACCOUNT_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_PD_ACCOUNT_INFO", {
  Name: RPC_UNICODE_STRING$,
});

/**
 * Backup or primary domain controller. [MS-LSAD] 2.2.4.8
 * `typedef enum _POLICY_LSA_SERVER_ROLE { ... } POLICY_LSA_SERVER_ROLE, *PPOLICY_LSA_SERVER_ROLE;`
 */
export const POLICY_LSA_SERVER_ROLE = {
  PolicyServerRoleBackup: 2,
  PolicyServerRolePrimary: 3,
} as const;
export type POLICY_LSA_SERVER_ROLE = (typeof POLICY_LSA_SERVER_ROLE)[keyof typeof POLICY_LSA_SERVER_ROLE] | (number & {});
export const POLICY_LSA_SERVER_ROLE$: Type<POLICY_LSA_SERVER_ROLE> = /*#__PURE__*/ enum16("POLICY_LSA_SERVER_ROLE", POLICY_LSA_SERVER_ROLE);

/**
 * POLICY_LSA_SERVER_ROLE as a part of the policy. [MS-LSAD] 2.2.4.9
 * `typedef struct _POLICY_LSA_SERVER_ROLE_INFO { ... } POLICY_LSA_SERVER_ROLE_INFO, *PPOLICY_LSA_SERVER_ROLE_INFO;`
 */
export interface POLICY_LSA_SERVER_ROLE_INFO {
  /** `POLICY_LSA_SERVER_ROLE LsaServerRole` */
  LsaServerRole: POLICY_LSA_SERVER_ROLE;
}
export const POLICY_LSA_SERVER_ROLE_INFO$: StructType<POLICY_LSA_SERVER_ROLE_INFO> = /*#__PURE__*/ struct("POLICY_LSA_SERVER_ROLE_INFO", {
  LsaServerRole: POLICY_LSA_SERVER_ROLE$,
});

/**
 * Where a replica comes from; obsolete. [MS-LSAD] 2.2.4.10
 * `typedef struct _LSAPR_POLICY_REPLICA_SRCE_INFO { ... } LSAPR_POLICY_REPLICA_SRCE_INFO, *PLSAPR_POLICY_REPLICA_SRCE_INFO;`
 */
export interface LSAPR_POLICY_REPLICA_SRCE_INFO {
  /** `RPC_UNICODE_STRING ReplicaSource` */
  ReplicaSource: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING ReplicaAccountName` */
  ReplicaAccountName: RPC_UNICODE_STRING;
}
export const LSAPR_POLICY_REPLICA_SRCE_INFO$: StructType<LSAPR_POLICY_REPLICA_SRCE_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_REPLICA_SRCE_INFO", {
  ReplicaSource: RPC_UNICODE_STRING$,
  ReplicaAccountName: RPC_UNICODE_STRING$,
});

/**
 * A count of changes, and when the database was made. [MS-LSAD] 2.2.4.11
 * `typedef struct _POLICY_MODIFICATION_INFO { ... } POLICY_MODIFICATION_INFO, *PPOLICY_MODIFICATION_INFO;`
 */
export interface POLICY_MODIFICATION_INFO {
  /** `LARGE_INTEGER ModifiedId` */
  ModifiedId: LARGE_INTEGER;
  /** `LARGE_INTEGER DatabaseCreationTime` */
  DatabaseCreationTime: LARGE_INTEGER;
}
export const POLICY_MODIFICATION_INFO$: StructType<POLICY_MODIFICATION_INFO> = /*#__PURE__*/ struct("POLICY_MODIFICATION_INFO", {
  ModifiedId: LARGE_INTEGER$,
  DatabaseCreationTime: LARGE_INTEGER$,
});

/**
 * Whether to shut down when the audit log is full. [MS-LSAD] 2.2.4.12
 * `typedef struct _POLICY_AUDIT_FULL_SET_INFO { ... } POLICY_AUDIT_FULL_SET_INFO, *PPOLICY_AUDIT_FULL_SET_INFO;`
 */
export interface POLICY_AUDIT_FULL_SET_INFO {
  /** `unsigned char ShutDownOnFull` */
  ShutDownOnFull: number;
}
export const POLICY_AUDIT_FULL_SET_INFO$: StructType<POLICY_AUDIT_FULL_SET_INFO> = /*#__PURE__*/ struct("POLICY_AUDIT_FULL_SET_INFO", {
  ShutDownOnFull: uint8,
});

/**
 * POLICY_AUDIT_FULL_SET_INFO, and whether it is full. [MS-LSAD] 2.2.4.13
 * `typedef struct _POLICY_AUDIT_FULL_QUERY_INFO { ... } POLICY_AUDIT_FULL_QUERY_INFO, *PPOLICY_AUDIT_FULL_QUERY_INFO;`
 */
export interface POLICY_AUDIT_FULL_QUERY_INFO {
  /** `unsigned char ShutDownOnFull` */
  ShutDownOnFull: number;
  /** `unsigned char LogIsFull` */
  LogIsFull: number;
}
export const POLICY_AUDIT_FULL_QUERY_INFO$: StructType<POLICY_AUDIT_FULL_QUERY_INFO> = /*#__PURE__*/ struct("POLICY_AUDIT_FULL_QUERY_INFO", {
  ShutDownOnFull: uint8,
  LogIsFull: uint8,
});

/**
 * All names of the primary domain, its GUID and SID. [MS-LSAD] 2.2.4.14
 * `typedef struct _LSAPR_POLICY_DNS_DOMAIN_INFO { ... } LSAPR_POLICY_DNS_DOMAIN_INFO, *PLSAPR_POLICY_DNS_DOMAIN_INFO;`
 */
export interface LSAPR_POLICY_DNS_DOMAIN_INFO {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING DnsDomainName` */
  DnsDomainName: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING DnsForestName` */
  DnsForestName: RPC_UNICODE_STRING;
  /** `GUID DomainGuid` */
  DomainGuid: string;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
}
export const LSAPR_POLICY_DNS_DOMAIN_INFO$: StructType<LSAPR_POLICY_DNS_DOMAIN_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_DNS_DOMAIN_INFO", {
  Name: RPC_UNICODE_STRING$,
  DnsDomainName: RPC_UNICODE_STRING$,
  DnsForestName: RPC_UNICODE_STRING$,
  DomainGuid: guid,
  Sid: unique(RPC_SID$),
});

/**
 * The computer's own account. [MS-LSAD] 2.2.4.21
 * `typedef struct _LSAPR_POLICY_MACHINE_ACCT_INFO { ... } LSAPR_POLICY_MACHINE_ACCT_INFO, *PLSAPR_POLICY_MACHINE_ACCT_INFO;`
 */
export interface LSAPR_POLICY_MACHINE_ACCT_INFO {
  /** `unsigned long Rid` */
  Rid: number;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
}
export const LSAPR_POLICY_MACHINE_ACCT_INFO$: StructType<LSAPR_POLICY_MACHINE_ACCT_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_MACHINE_ACCT_INFO", {
  Rid: uint32,
  Sid: unique(RPC_SID$),
});

/**
 * A part of the policy by its class. [MS-LSAD] 2.2.4.2
 * `typedef [switch_type(POLICY_INFORMATION_CLASS)] union _LSAPR_POLICY_INFORMATION { ... } LSAPR_POLICY_INFORMATION, *PLSAPR_POLICY_INFORMATION;`
 */
export type LSAPR_POLICY_INFORMATION =
  | {
      tag: 1;
      /** `[case(PolicyAuditLogInformation)] POLICY_AUDIT_LOG_INFO PolicyAuditLogInfo` */
      PolicyAuditLogInfo: POLICY_AUDIT_LOG_INFO;
    }
  | {
      tag: 2;
      /** `[case(PolicyAuditEventsInformation)] LSAPR_POLICY_AUDIT_EVENTS_INFO PolicyAuditEventsInfo` */
      PolicyAuditEventsInfo: LSAPR_POLICY_AUDIT_EVENTS_INFO;
    }
  | {
      tag: 3;
      /** `[case(PolicyPrimaryDomainInformation)] LSAPR_POLICY_PRIMARY_DOM_INFO PolicyPrimaryDomainInfo` */
      PolicyPrimaryDomainInfo: LSAPR_POLICY_PRIMARY_DOM_INFO;
    }
  | {
      tag: 5;
      /** `[case(PolicyAccountDomainInformation)] LSAPR_POLICY_ACCOUNT_DOM_INFO PolicyAccountDomainInfo` */
      PolicyAccountDomainInfo: LSAPR_POLICY_ACCOUNT_DOM_INFO;
    }
  | {
      tag: 4;
      /** `[case(PolicyPdAccountInformation)] LSAPR_POLICY_PD_ACCOUNT_INFO PolicyPdAccountInfo` */
      PolicyPdAccountInfo: LSAPR_POLICY_PD_ACCOUNT_INFO;
    }
  | {
      tag: 6;
      /** `[case(PolicyLsaServerRoleInformation)] POLICY_LSA_SERVER_ROLE_INFO PolicyServerRoleInfo` */
      PolicyServerRoleInfo: POLICY_LSA_SERVER_ROLE_INFO;
    }
  | {
      tag: 7;
      /** `[case(PolicyReplicaSourceInformation)] LSAPR_POLICY_REPLICA_SRCE_INFO PolicyReplicaSourceInfo` */
      PolicyReplicaSourceInfo: LSAPR_POLICY_REPLICA_SRCE_INFO;
    }
  | {
      tag: 9;
      /** `[case(PolicyModificationInformation)] POLICY_MODIFICATION_INFO PolicyModificationInfo` */
      PolicyModificationInfo: POLICY_MODIFICATION_INFO;
    }
  | {
      tag: 10;
      /** `[case(PolicyAuditFullSetInformation)] POLICY_AUDIT_FULL_SET_INFO PolicyAuditFullSetInfo` */
      PolicyAuditFullSetInfo: POLICY_AUDIT_FULL_SET_INFO;
    }
  | {
      tag: 11;
      /** `[case(PolicyAuditFullQueryInformation)] POLICY_AUDIT_FULL_QUERY_INFO PolicyAuditFullQueryInfo` */
      PolicyAuditFullQueryInfo: POLICY_AUDIT_FULL_QUERY_INFO;
    }
  | {
      tag: 12;
      /** `[case(PolicyDnsDomainInformation)] LSAPR_POLICY_DNS_DOMAIN_INFO PolicyDnsDomainInfo` */
      PolicyDnsDomainInfo: LSAPR_POLICY_DNS_DOMAIN_INFO;
    }
  | {
      tag: 13;
      /** `[case(PolicyDnsDomainInformationInt)] LSAPR_POLICY_DNS_DOMAIN_INFO PolicyDnsDomainInfoInt` */
      PolicyDnsDomainInfoInt: LSAPR_POLICY_DNS_DOMAIN_INFO;
    }
  | {
      tag: 14;
      /** `[case(PolicyLocalAccountDomainInformation)] LSAPR_POLICY_ACCOUNT_DOM_INFO PolicyLocalAccountDomainInfo` */
      PolicyLocalAccountDomainInfo: LSAPR_POLICY_ACCOUNT_DOM_INFO;
    }
  | {
      tag: 15;
      /** `[case(PolicyMachineAccountInformation)] LSAPR_POLICY_MACHINE_ACCT_INFO PolicyMachineAccountInfo` */
      PolicyMachineAccountInfo: LSAPR_POLICY_MACHINE_ACCT_INFO;
    };
export const LSAPR_POLICY_INFORMATION$: UnionType<LSAPR_POLICY_INFORMATION> = /*#__PURE__*/ union("LSAPR_POLICY_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: POLICY_INFORMATION_CLASS$,
  arms: [
    arm("PolicyAuditLogInfo", [1], POLICY_AUDIT_LOG_INFO$),
    arm("PolicyAuditEventsInfo", [2], LSAPR_POLICY_AUDIT_EVENTS_INFO$),
    arm("PolicyPrimaryDomainInfo", [3], LSAPR_POLICY_PRIMARY_DOM_INFO$),
    arm("PolicyAccountDomainInfo", [5], LSAPR_POLICY_ACCOUNT_DOM_INFO$),
    arm("PolicyPdAccountInfo", [4], LSAPR_POLICY_PD_ACCOUNT_INFO$),
    arm("PolicyServerRoleInfo", [6], POLICY_LSA_SERVER_ROLE_INFO$),
    arm("PolicyReplicaSourceInfo", [7], LSAPR_POLICY_REPLICA_SRCE_INFO$),
    arm("PolicyModificationInfo", [9], POLICY_MODIFICATION_INFO$),
    arm("PolicyAuditFullSetInfo", [10], POLICY_AUDIT_FULL_SET_INFO$),
    arm("PolicyAuditFullQueryInfo", [11], POLICY_AUDIT_FULL_QUERY_INFO$),
    arm("PolicyDnsDomainInfo", [12], LSAPR_POLICY_DNS_DOMAIN_INFO$),
    arm("PolicyDnsDomainInfoInt", [13], LSAPR_POLICY_DNS_DOMAIN_INFO$),
    arm("PolicyLocalAccountDomainInfo", [14], LSAPR_POLICY_ACCOUNT_DOM_INFO$),
    arm("PolicyMachineAccountInfo", [15], LSAPR_POLICY_MACHINE_ACCT_INFO$),
  ],
  ms: true,
});

const LSAPR_POLICY_INFORMATION$1: UnionType = /*#__PURE__*/ variant(LSAPR_POLICY_INFORMATION$, { switchIs: ["field", "InformationClass"] });

/**
 * An account's SID. [MS-LSAD] 2.2.5.1
 * `typedef struct _LSAPR_ACCOUNT_INFORMATION { ... } LSAPR_ACCOUNT_INFORMATION, *PLSAPR_ACCOUNT_INFORMATION;`
 */
export interface LSAPR_ACCOUNT_INFORMATION {
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
}
export const LSAPR_ACCOUNT_INFORMATION$: StructType<LSAPR_ACCOUNT_INFORMATION> = /*#__PURE__*/ struct("LSAPR_ACCOUNT_INFORMATION", {
  Sid: unique(RPC_SID$),
});

/**
 * Accounts with their number. [MS-LSAD] 2.2.5.2
 * `typedef struct _LSAPR_ACCOUNT_ENUM_BUFFER { ... } LSAPR_ACCOUNT_ENUM_BUFFER, *PLSAPR_ACCOUNT_ENUM_BUFFER;`
 */
export interface LSAPR_ACCOUNT_ENUM_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PLSAPR_ACCOUNT_INFORMATION Information` */
  Information: LSAPR_ACCOUNT_INFORMATION[] | null;
}
export const LSAPR_ACCOUNT_ENUM_BUFFER$: StructType<LSAPR_ACCOUNT_ENUM_BUFFER> = /*#__PURE__*/ struct("LSAPR_ACCOUNT_ENUM_BUFFER", {
  EntriesRead: uint32,
  Information: unique(array(LSAPR_ACCOUNT_INFORMATION$, sized(["field", "EntriesRead"]))),
});

/**
 * A domain's name and SID. [MS-LSAD] 2.2.7.1
 * `typedef struct _LSAPR_TRUST_INFORMATION { ... } LSAPR_TRUST_INFORMATION, *PLSAPR_TRUST_INFORMATION;`
 */
export interface LSAPR_TRUST_INFORMATION {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
}
export const LSAPR_TRUST_INFORMATION$: StructType<LSAPR_TRUST_INFORMATION> = /*#__PURE__*/ struct("LSAPR_TRUST_INFORMATION", {
  Name: RPC_UNICODE_STRING$,
  Sid: unique(RPC_SID$),
});

/**
 * Trusted domains with their number. [MS-LSAD] 2.2.7.19
 * `typedef struct _LSAPR_TRUSTED_ENUM_BUFFER { ... } LSAPR_TRUSTED_ENUM_BUFFER, *PLSAPR_TRUSTED_ENUM_BUFFER;`
 */
export interface LSAPR_TRUSTED_ENUM_BUFFER {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PLSAPR_TRUST_INFORMATION Information` */
  Information: LSAPR_TRUST_INFORMATION[] | null;
}
export const LSAPR_TRUSTED_ENUM_BUFFER$: StructType<LSAPR_TRUSTED_ENUM_BUFFER> = /*#__PURE__*/ struct("LSAPR_TRUSTED_ENUM_BUFFER", {
  EntriesRead: uint32,
  Information: unique(array(LSAPR_TRUST_INFORMATION$, sized(["field", "EntriesRead"]))),
});

/**
 * The domains that an answer speaks of. [MS-LSAT] 2.2.12
 * `typedef struct _LSAPR_REFERENCED_DOMAIN_LIST { ... } LSAPR_REFERENCED_DOMAIN_LIST, *PLSAPR_REFERENCED_DOMAIN_LIST;`
 */
export interface LSAPR_REFERENCED_DOMAIN_LIST {
  /** `unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_TRUST_INFORMATION Domains` */
  Domains: LSAPR_TRUST_INFORMATION[] | null;
  /** `unsigned long MaxEntries` */
  MaxEntries: number;
}
export const LSAPR_REFERENCED_DOMAIN_LIST$: StructType<LSAPR_REFERENCED_DOMAIN_LIST> = /*#__PURE__*/ struct("LSAPR_REFERENCED_DOMAIN_LIST", {
  Entries: uint32,
  Domains: unique(array(LSAPR_TRUST_INFORMATION$, sized(["field", "Entries"]))),
  MaxEntries: uint32,
});

/** What kind of account a SID is. [MS-LSAT] 2.2.13. `typedef enum _SID_NAME_USE { ... } SID_NAME_USE, *PSID_NAME_USE;` */
export const SID_NAME_USE = {
  SidTypeUser: 1,
  SidTypeGroup: 2,
  SidTypeDomain: 3,
  SidTypeAlias: 4,
  SidTypeWellKnownGroup: 5,
  SidTypeDeletedAccount: 6,
  SidTypeInvalid: 7,
  SidTypeUnknown: 8,
  SidTypeComputer: 9,
  SidTypeLabel: 10,
} as const;
export type SID_NAME_USE = (typeof SID_NAME_USE)[keyof typeof SID_NAME_USE] | (number & {});
export const SID_NAME_USE$: Type<SID_NAME_USE> = /*#__PURE__*/ enum16("SID_NAME_USE", SID_NAME_USE);

/**
 * A name's RID and the index of its domain. [MS-LSAT] 2.2.14
 * `typedef struct _LSA_TRANSLATED_SID { ... } LSA_TRANSLATED_SID, *PLSA_TRANSLATED_SID;`
 */
export interface LSA_TRANSLATED_SID {
  /** `SID_NAME_USE Use` */
  Use: SID_NAME_USE;
  /** `unsigned long RelativeId` */
  RelativeId: number;
  /** `long DomainIndex` */
  DomainIndex: number;
}
export const LSA_TRANSLATED_SID$: StructType<LSA_TRANSLATED_SID> = /*#__PURE__*/ struct("LSA_TRANSLATED_SID", {
  Use: SID_NAME_USE$,
  RelativeId: uint32,
  DomainIndex: int32,
});

/**
 * Answers to names with their number. [MS-LSAT] 2.2.15
 * `typedef struct _LSAPR_TRANSLATED_SIDS { ... } LSAPR_TRANSLATED_SIDS, *PLSAPR_TRANSLATED_SIDS;`
 */
export interface LSAPR_TRANSLATED_SIDS {
  /** `[range(0, 1000)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSA_TRANSLATED_SID Sids` */
  Sids: LSA_TRANSLATED_SID[] | null;
}
export const LSAPR_TRANSLATED_SIDS$: StructType<LSAPR_TRANSLATED_SIDS> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_SIDS", {
  Entries: range(uint32, 0, 1000),
  Sids: unique(array(LSA_TRANSLATED_SID$, sized(["field", "Entries"]))),
});

/** Where a look-up may search. [MS-LSAT] 2.2.16. `typedef enum _LSAP_LOOKUP_LEVEL { ... } LSAP_LOOKUP_LEVEL, *PLSAP_LOOKUP_LEVEL;` */
export const LSAP_LOOKUP_LEVEL = {
  LsapLookupWksta: 1,
  LsapLookupPDC: 2,
  LsapLookupTDL: 3,
  LsapLookupGC: 4,
  LsapLookupXForestReferral: 5,
  LsapLookupXForestResolve: 6,
  LsapLookupRODCReferralToFullDC: 7,
} as const;
export type LSAP_LOOKUP_LEVEL = (typeof LSAP_LOOKUP_LEVEL)[keyof typeof LSAP_LOOKUP_LEVEL] | (number & {});
export const LSAP_LOOKUP_LEVEL$: Type<LSAP_LOOKUP_LEVEL> = /*#__PURE__*/ enum16("LSAP_LOOKUP_LEVEL", LSAP_LOOKUP_LEVEL);

/** A SID to look up. [MS-LSAT] 2.2.17. `typedef struct _LSAPR_SID_INFORMATION { ... } LSAPR_SID_INFORMATION, *PLSAPR_SID_INFORMATION;` */
export interface LSAPR_SID_INFORMATION {
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
}
export const LSAPR_SID_INFORMATION$: StructType<LSAPR_SID_INFORMATION> = /*#__PURE__*/ struct("LSAPR_SID_INFORMATION", {
  Sid: unique(RPC_SID$),
});

/**
 * SIDs to look up with their number. [MS-LSAT] 2.2.18
 * `typedef struct _LSAPR_SID_ENUM_BUFFER { ... } LSAPR_SID_ENUM_BUFFER, *PLSAPR_SID_ENUM_BUFFER;`
 */
export interface LSAPR_SID_ENUM_BUFFER {
  /** `[range(0, 20480)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_SID_INFORMATION SidInfo` */
  SidInfo: LSAPR_SID_INFORMATION[] | null;
}
export const LSAPR_SID_ENUM_BUFFER$: StructType<LSAPR_SID_ENUM_BUFFER> = /*#__PURE__*/ struct("LSAPR_SID_ENUM_BUFFER", {
  Entries: range(uint32, 0, 20480),
  SidInfo: unique(array(LSAPR_SID_INFORMATION$, sized(["field", "Entries"]))),
});

/**
 * A SID's name and the index of its domain. [MS-LSAT] 2.2.19
 * `typedef struct _LSAPR_TRANSLATED_NAME { ... } LSAPR_TRANSLATED_NAME, *PLSAPR_TRANSLATED_NAME;`
 */
export interface LSAPR_TRANSLATED_NAME {
  /** `SID_NAME_USE Use` */
  Use: SID_NAME_USE;
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `long DomainIndex` */
  DomainIndex: number;
}
export const LSAPR_TRANSLATED_NAME$: StructType<LSAPR_TRANSLATED_NAME> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_NAME", {
  Use: SID_NAME_USE$,
  Name: RPC_UNICODE_STRING$,
  DomainIndex: int32,
});

/**
 * Answers to SIDs with their number. [MS-LSAT] 2.2.20
 * `typedef struct _LSAPR_TRANSLATED_NAMES { ... } LSAPR_TRANSLATED_NAMES, *PLSAPR_TRANSLATED_NAMES;`
 */
export interface LSAPR_TRANSLATED_NAMES {
  /** `[range(0, 20480)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_TRANSLATED_NAME Names` */
  Names: LSAPR_TRANSLATED_NAME[] | null;
}
export const LSAPR_TRANSLATED_NAMES$: StructType<LSAPR_TRANSLATED_NAMES> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_NAMES", {
  Entries: range(uint32, 0, 20480),
  Names: unique(array(LSAPR_TRANSLATED_NAME$, sized(["field", "Entries"]))),
});

/**
 * A privilege and whether it is on. [MS-LSAD] 2.2.5.4
 * `typedef struct _LSAPR_LUID_AND_ATTRIBUTES { ... } LSAPR_LUID_AND_ATTRIBUTES, *PLSAPR_LUID_AND_ATTRIBUTES;`
 */
export interface LSAPR_LUID_AND_ATTRIBUTES {
  /** `LUID Luid` */
  Luid: LUID;
  /** `unsigned long Attributes` */
  Attributes: number;
}
export const LSAPR_LUID_AND_ATTRIBUTES$: StructType<LSAPR_LUID_AND_ATTRIBUTES> = /*#__PURE__*/ struct("LSAPR_LUID_AND_ATTRIBUTES", {
  Luid: LUID$,
  Attributes: uint32,
});

/**
 * Privileges with their number. [MS-LSAD] 2.2.5.5
 * `typedef struct _LSAPR_PRIVILEGE_SET { ... } LSAPR_PRIVILEGE_SET, *PLSAPR_PRIVILEGE_SET;`
 */
export interface LSAPR_PRIVILEGE_SET {
  /** `[range(0, 1000)] unsigned long PrivilegeCount` */
  PrivilegeCount?: number;
  /** `unsigned long Control` */
  Control: number;
  /** `[size_is(PrivilegeCount)] LSAPR_LUID_AND_ATTRIBUTES Privilege[*]` */
  Privilege: LSAPR_LUID_AND_ATTRIBUTES[];
}
export const LSAPR_PRIVILEGE_SET$: StructType<LSAPR_PRIVILEGE_SET> = /*#__PURE__*/ struct("LSAPR_PRIVILEGE_SET", {
  PrivilegeCount: range(uint32, 0, 1000),
  Control: uint32,
  Privilege: array(LSAPR_LUID_AND_ATTRIBUTES$, sized(["field", "PrivilegeCount"])),
});

/**
 * Which facts of a trusted domain are meant. [MS-LSAD] 2.2.7.2
 * `typedef enum _TRUSTED_INFORMATION_CLASS { ... } TRUSTED_INFORMATION_CLASS, *PTRUSTED_INFORMATION_CLASS;`
 */
export const TRUSTED_INFORMATION_CLASS = {
  TrustedDomainNameInformation: 1,
  TrustedControllersInformation: 2,
  TrustedPosixOffsetInformation: 3,
  TrustedPasswordInformation: 4,
  TrustedDomainInformationBasic: 5,
  TrustedDomainInformationEx: 6,
  TrustedDomainAuthInformation: 7,
  TrustedDomainFullInformation: 8,
  TrustedDomainAuthInformationInternal: 9,
  TrustedDomainFullInformationInternal: 10,
  TrustedDomainInformationEx2Internal: 11,
  TrustedDomainFullInformation2Internal: 12,
  TrustedDomainSupportedEncryptionTypes: 13,
  TrustedDomainAuthInformationInternalAes: 14,
  TrustedDomainFullInformationInternalAes: 15,
} as const;
export type TRUSTED_INFORMATION_CLASS = (typeof TRUSTED_INFORMATION_CLASS)[keyof typeof TRUSTED_INFORMATION_CLASS] | (number & {});
export const TRUSTED_INFORMATION_CLASS$: Type<TRUSTED_INFORMATION_CLASS> = /*#__PURE__*/ enum16("TRUSTED_INFORMATION_CLASS", TRUSTED_INFORMATION_CLASS);

/**
 * A trusted domain's name. [MS-LSAD] 2.2.7.4
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_NAME_INFO { ... } LSAPR_TRUSTED_DOMAIN_NAME_INFO, *PLSAPR_TRUSTED_DOMAIN_NAME_INFO;`
 */
export interface LSAPR_TRUSTED_DOMAIN_NAME_INFO {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
}
export const LSAPR_TRUSTED_DOMAIN_NAME_INFO$: StructType<LSAPR_TRUSTED_DOMAIN_NAME_INFO> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_NAME_INFO", {
  Name: RPC_UNICODE_STRING$,
});

/**
 * Controllers of a trusted domain. [MS-LSAD] 2.2.7.5
 * `typedef struct _LSAPR_TRUSTED_CONTROLLERS_INFO { ... } LSAPR_TRUSTED_CONTROLLERS_INFO, *PLSAPR_TRUSTED_CONTROLLERS_INFO;`
 */
export interface LSAPR_TRUSTED_CONTROLLERS_INFO {
  /** `[range(0, 5)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PRPC_UNICODE_STRING Names` */
  Names: RPC_UNICODE_STRING[] | null;
}
export const LSAPR_TRUSTED_CONTROLLERS_INFO$: StructType<LSAPR_TRUSTED_CONTROLLERS_INFO> = /*#__PURE__*/ struct("LSAPR_TRUSTED_CONTROLLERS_INFO", {
  Entries: range(uint32, 0, 5),
  Names: unique(array(RPC_UNICODE_STRING$, sized(["field", "Entries"]))),
});

/**
 * What is added to a RID for a POSIX identifier. [MS-LSAD] 2.2.7.6
 * `typedef struct _TRUSTED_POSIX_OFFSET_INFO { ... } TRUSTED_POSIX_OFFSET_INFO, *PTRUSTED_POSIX_OFFSET_INFO;`
 */
export interface TRUSTED_POSIX_OFFSET_INFO {
  /** `unsigned long Offset` */
  Offset: number;
}
export const TRUSTED_POSIX_OFFSET_INFO$: StructType<TRUSTED_POSIX_OFFSET_INFO> = /*#__PURE__*/ struct("TRUSTED_POSIX_OFFSET_INFO", {
  Offset: uint32,
});

/**
 * A value encrypted with the session's key. [MS-LSAD] 2.2.6.1
 * `typedef struct _LSAPR_CR_CIPHER_VALUE { ... } LSAPR_CR_CIPHER_VALUE, *PLSAPR_CR_CIPHER_VALUE;`
 */
export interface LSAPR_CR_CIPHER_VALUE {
  /** `[range(0, 131088)] unsigned long Length` */
  Length?: number;
  /** `[range(0, 131088)] unsigned long MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength), length_is(Length)] unsigned char *Buffer` */
  Buffer: Uint8Array | null;
}
export const LSAPR_CR_CIPHER_VALUE$: StructType<LSAPR_CR_CIPHER_VALUE> = /*#__PURE__*/ struct("LSAPR_CR_CIPHER_VALUE", {
  Length: range(uint32, 0, 131088),
  MaximumLength: range(uint32, 0, 131088),
  Buffer: unique(array(uint8, varying(["field", "MaximumLength"], ["field", "Length"]))),
});

/**
 * A trust's passwords: the present and the one before. [MS-LSAD] 2.2.7.7
 * `typedef struct _LSAPR_TRUSTED_PASSWORD_INFO { ... } LSAPR_TRUSTED_PASSWORD_INFO, *PLSAPR_TRUSTED_PASSWORD_INFO;`
 */
export interface LSAPR_TRUSTED_PASSWORD_INFO {
  /** `PLSAPR_CR_CIPHER_VALUE Password` */
  Password: LSAPR_CR_CIPHER_VALUE | null;
  /** `PLSAPR_CR_CIPHER_VALUE OldPassword` */
  OldPassword: LSAPR_CR_CIPHER_VALUE | null;
}
export const LSAPR_TRUSTED_PASSWORD_INFO$: StructType<LSAPR_TRUSTED_PASSWORD_INFO> = /*#__PURE__*/ struct("LSAPR_TRUSTED_PASSWORD_INFO", {
  Password: unique(LSAPR_CR_CIPHER_VALUE$),
  OldPassword: unique(LSAPR_CR_CIPHER_VALUE$),
});

/**
 * A trust: names, SID, direction, kind and attributes. [MS-LSAD] 2.2.7.9
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_INFORMATION_EX { ... } LSAPR_TRUSTED_DOMAIN_INFORMATION_EX, *PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX;`
 */
export interface LSAPR_TRUSTED_DOMAIN_INFORMATION_EX {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FlatName` */
  FlatName: RPC_UNICODE_STRING;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
  /** `unsigned long TrustDirection` */
  TrustDirection: number;
  /** `unsigned long TrustType` */
  TrustType: number;
  /** `unsigned long TrustAttributes` */
  TrustAttributes: number;
}
export const LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$: StructType<LSAPR_TRUSTED_DOMAIN_INFORMATION_EX> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_INFORMATION_EX", {
  Name: RPC_UNICODE_STRING$,
  FlatName: RPC_UNICODE_STRING$,
  Sid: unique(RPC_SID$),
  TrustDirection: uint32,
  TrustType: uint32,
  TrustAttributes: uint32,
});

/**
 * One secret of a trust. [MS-LSAD] 2.2.7.17
 * `typedef struct _LSAPR_AUTH_INFORMATION { ... } LSAPR_AUTH_INFORMATION, *PLSAPR_AUTH_INFORMATION;`
 */
export interface LSAPR_AUTH_INFORMATION {
  /** `LARGE_INTEGER LastUpdateTime` */
  LastUpdateTime: LARGE_INTEGER;
  /** `unsigned long AuthType` */
  AuthType: number;
  /** `[range(0, 65536)] unsigned long AuthInfoLength` */
  AuthInfoLength?: number;
  /** `[size_is(AuthInfoLength)] unsigned char *AuthInfo` */
  AuthInfo: Uint8Array | null;
}
export const LSAPR_AUTH_INFORMATION$: StructType<LSAPR_AUTH_INFORMATION> = /*#__PURE__*/ struct("LSAPR_AUTH_INFORMATION", {
  LastUpdateTime: LARGE_INTEGER$,
  AuthType: uint32,
  AuthInfoLength: range(uint32, 0, 65536),
  AuthInfo: unique(array(uint8, sized(["field", "AuthInfoLength"]))),
});

/**
 * A trust's secrets for both directions. [MS-LSAD] 2.2.7.11
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION { ... } LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION, *PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION;`
 */
export interface LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION {
  /** `[range(0, 1)] unsigned long IncomingAuthInfos` */
  IncomingAuthInfos: number;
  /** `PLSAPR_AUTH_INFORMATION IncomingAuthenticationInformation` */
  IncomingAuthenticationInformation: LSAPR_AUTH_INFORMATION | null;
  /** `PLSAPR_AUTH_INFORMATION IncomingPreviousAuthenticationInformation` */
  IncomingPreviousAuthenticationInformation: LSAPR_AUTH_INFORMATION | null;
  /** `[range(0, 1)] unsigned long OutgoingAuthInfos` */
  OutgoingAuthInfos: number;
  /** `PLSAPR_AUTH_INFORMATION OutgoingAuthenticationInformation` */
  OutgoingAuthenticationInformation: LSAPR_AUTH_INFORMATION | null;
  /** `PLSAPR_AUTH_INFORMATION OutgoingPreviousAuthenticationInformation` */
  OutgoingPreviousAuthenticationInformation: LSAPR_AUTH_INFORMATION | null;
}
export const LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION$: StructType<LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION", {
  IncomingAuthInfos: range(uint32, 0, 1),
  IncomingAuthenticationInformation: unique(LSAPR_AUTH_INFORMATION$),
  IncomingPreviousAuthenticationInformation: unique(LSAPR_AUTH_INFORMATION$),
  OutgoingAuthInfos: range(uint32, 0, 1),
  OutgoingAuthenticationInformation: unique(LSAPR_AUTH_INFORMATION$),
  OutgoingPreviousAuthenticationInformation: unique(LSAPR_AUTH_INFORMATION$),
});

/**
 * All about a trust. [MS-LSAD] 2.2.7.13
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION { ... } LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION, *PLSAPR_TRUSTED_DOMAIN_FULL_INFORMATION;`
 */
export interface LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION {
  /** `LSAPR_TRUSTED_DOMAIN_INFORMATION_EX Information` */
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
  /** `TRUSTED_POSIX_OFFSET_INFO PosixOffset` */
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO;
  /** `LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION AuthInformation` */
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION;
}
export const LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION$: StructType<LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION", {
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$,
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO$,
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION$,
});

/**
 * A trust's secrets encrypted with the session's key. [MS-LSAD] 2.2.7.16
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_AUTH_BLOB { ... } LSAPR_TRUSTED_DOMAIN_AUTH_BLOB, *PLSAPR_TRUSTED_DOMAIN_AUTH_BLOB;`
 */
export interface LSAPR_TRUSTED_DOMAIN_AUTH_BLOB {
  /** `[range(0, 65536)] unsigned long AuthSize` */
  AuthSize?: number;
  /** `[size_is(AuthSize)] unsigned char *AuthBlob` */
  AuthBlob: Uint8Array | null;
}
export const LSAPR_TRUSTED_DOMAIN_AUTH_BLOB$: StructType<LSAPR_TRUSTED_DOMAIN_AUTH_BLOB> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_AUTH_BLOB", {
  AuthSize: range(uint32, 0, 65536),
  AuthBlob: unique(array(uint8, sized(["field", "AuthSize"]))),
});

/**
 * LSAPR_TRUSTED_DOMAIN_AUTH_BLOB as a part of a trust. [MS-LSAD] 2.2.7.12
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL { ... } LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL, *PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL;`
 */
export interface LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL {
  /** `LSAPR_TRUSTED_DOMAIN_AUTH_BLOB AuthBlob` */
  AuthBlob: LSAPR_TRUSTED_DOMAIN_AUTH_BLOB;
}
export const LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL$: StructType<LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL", {
  AuthBlob: LSAPR_TRUSTED_DOMAIN_AUTH_BLOB$,
});

/**
 * All about a trust, its secrets encrypted. [MS-LSAD] 2.2.7.14
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL { ... } LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL, *PLSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL;`
 */
export interface LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL {
  /** `LSAPR_TRUSTED_DOMAIN_INFORMATION_EX Information` */
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
  /** `TRUSTED_POSIX_OFFSET_INFO PosixOffset` */
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO;
  /** `LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL AuthInformation` */
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL;
}
export const LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL$: StructType<LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL", {
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$,
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO$,
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL$,
});

/**
 * LSAPR_TRUSTED_DOMAIN_INFORMATION_EX with the forest trust's octets. [MS-LSAD] 2.2.7.10
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2 { ... } LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2, *PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX2;`
 */
export interface LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2 {
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `RPC_UNICODE_STRING FlatName` */
  FlatName: RPC_UNICODE_STRING;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
  /** `unsigned long TrustDirection` */
  TrustDirection: number;
  /** `unsigned long TrustType` */
  TrustType: number;
  /** `unsigned long TrustAttributes` */
  TrustAttributes: number;
  /** `unsigned long ForestTrustLength` */
  ForestTrustLength?: number;
  /** `[size_is(ForestTrustLength)] unsigned char *ForestTrustInfo` */
  ForestTrustInfo: Uint8Array | null;
}
export const LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2$: StructType<LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2", {
  Name: RPC_UNICODE_STRING$,
  FlatName: RPC_UNICODE_STRING$,
  Sid: unique(RPC_SID$),
  TrustDirection: uint32,
  TrustType: uint32,
  TrustAttributes: uint32,
  ForestTrustLength: uint32,
  ForestTrustInfo: unique(array(uint8, sized(["field", "ForestTrustLength"]))),
});

/**
 * All about a trust, with the forest trust's octets. [MS-LSAD] 2.2.7.15
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2 { ... } LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2, *PLSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2;`
 */
export interface LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2 {
  /** `LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2 Information` */
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2;
  /** `TRUSTED_POSIX_OFFSET_INFO PosixOffset` */
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO;
  /** `LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION AuthInformation` */
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION;
}
export const LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2$: StructType<LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2", {
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2$,
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO$,
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION$,
});

/**
 * Kinds of Kerberos encryption a trust has. [MS-LSAD] 2.2.7.18
 * `typedef struct _TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES { ... } TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES, *PTRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES;`
 */
export interface TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES {
  /** `unsigned long SupportedEncryptionTypes` */
  SupportedEncryptionTypes: number;
}
export const TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES$: StructType<TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES> = /*#__PURE__*/ struct("TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES", {
  SupportedEncryptionTypes: uint32,
});

/**
 * A trust's secrets under AES. [MS-LSAD] 2.2.7.29
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES { ... } LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES, *PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES;`
 */
export interface LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES {
  /** `UCHAR AuthData[64]` */
  AuthData: Uint8Array;
  /** `UCHAR Salt[16]` */
  Salt: Uint8Array;
  /** `[range(0, (64 * 1024))] ULONG cbCipher` */
  cbCipher?: number;
  /** `[size_is(cbCipher)] PUCHAR Cipher` */
  Cipher: Uint8Array | null;
}
export const LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES$: StructType<LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES", {
  AuthData: array(uint8, fixed(64)),
  Salt: array(uint8, fixed(16)),
  cbCipher: range(uint32, 0, 65536),
  Cipher: unique(array(uint8, sized(["field", "cbCipher"]))),
});

/**
 * All about a trust, its secrets under AES. [MS-LSAD] 2.2.7.30
 * `typedef struct _LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES { ... } LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES, *PLSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES;`
 */
export interface LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES {
  /** `LSAPR_TRUSTED_DOMAIN_INFORMATION_EX Information` */
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
  /** `TRUSTED_POSIX_OFFSET_INFO PosixOffset` */
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO;
  /** `LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES AuthInformation` */
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES;
}
export const LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES$: StructType<LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES> = /*#__PURE__*/ struct("LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES", {
  Information: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$,
  PosixOffset: TRUSTED_POSIX_OFFSET_INFO$,
  AuthInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES$,
});

/**
 * Facts of a trusted domain by their class. [MS-LSAD] 2.2.7.3
 * `typedef [switch_type(TRUSTED_INFORMATION_CLASS)] union _LSAPR_TRUSTED_DOMAIN_INFO { ... } LSAPR_TRUSTED_DOMAIN_INFO, *PLSAPR_TRUSTED_DOMAIN_INFO;`
 */
export type LSAPR_TRUSTED_DOMAIN_INFO =
  | {
      tag: 1;
      /** `[case(TrustedDomainNameInformation)] LSAPR_TRUSTED_DOMAIN_NAME_INFO TrustedDomainNameInfo` */
      TrustedDomainNameInfo: LSAPR_TRUSTED_DOMAIN_NAME_INFO;
    }
  | {
      tag: 2;
      /** `[case(TrustedControllersInformation)] LSAPR_TRUSTED_CONTROLLERS_INFO TrustedControllersInfo` */
      TrustedControllersInfo: LSAPR_TRUSTED_CONTROLLERS_INFO;
    }
  | {
      tag: 3;
      /** `[case(TrustedPosixOffsetInformation)] TRUSTED_POSIX_OFFSET_INFO TrustedPosixOffsetInfo` */
      TrustedPosixOffsetInfo: TRUSTED_POSIX_OFFSET_INFO;
    }
  | {
      tag: 4;
      /** `[case(TrustedPasswordInformation)] LSAPR_TRUSTED_PASSWORD_INFO TrustedPasswordInfo` */
      TrustedPasswordInfo: LSAPR_TRUSTED_PASSWORD_INFO;
    }
  | {
      tag: 5;
      /** `[case(TrustedDomainInformationBasic)] LSAPR_TRUSTED_DOMAIN_INFORMATION_BASIC TrustedDomainInfoBasic` */
      TrustedDomainInfoBasic: LSAPR_TRUST_INFORMATION;
    }
  | {
      tag: 6;
      /** `[case(TrustedDomainInformationEx)] LSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInfoEx` */
      TrustedDomainInfoEx: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
    }
  | {
      tag: 7;
      /** `[case(TrustedDomainAuthInformation)] LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION TrustedAuthInfo` */
      TrustedAuthInfo: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION;
    }
  | {
      tag: 8;
      /** `[case(TrustedDomainFullInformation)] LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION TrustedFullInfo` */
      TrustedFullInfo: LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION;
    }
  | {
      tag: 9;
      /** `[case(TrustedDomainAuthInformationInternal)] LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL TrustedAuthInfoInternal` */
      TrustedAuthInfoInternal: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL;
    }
  | {
      tag: 10;
      /** `[case(TrustedDomainFullInformationInternal)] LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL TrustedFullInfoInternal` */
      TrustedFullInfoInternal: LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL;
    }
  | {
      tag: 11;
      /** `[case(TrustedDomainInformationEx2Internal)] LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2 TrustedDomainInfoEx2` */
      TrustedDomainInfoEx2: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2;
    }
  | {
      tag: 12;
      /** `[case(TrustedDomainFullInformation2Internal)] LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2 TrustedFullInfo2` */
      TrustedFullInfo2: LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2;
    }
  | {
      tag: 13;
      /** `[case(TrustedDomainSupportedEncryptionTypes)] TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES TrustedDomainSETs` */
      TrustedDomainSETs: TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES;
    }
  | {
      tag: 14;
      /** `[case(TrustedDomainAuthInformationInternalAes)] LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES TrustedAuthInfoInternalAes` */
      TrustedAuthInfoInternalAes: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES;
    }
  | {
      tag: 15;
      /** `[case(TrustedDomainFullInformationInternalAes)] LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES TrustedFullInfoInternalAes` */
      TrustedFullInfoInternalAes: LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES;
    };
export const LSAPR_TRUSTED_DOMAIN_INFO$: UnionType<LSAPR_TRUSTED_DOMAIN_INFO> = /*#__PURE__*/ union("LSAPR_TRUSTED_DOMAIN_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: TRUSTED_INFORMATION_CLASS$,
  arms: [
    arm("TrustedDomainNameInfo", [1], LSAPR_TRUSTED_DOMAIN_NAME_INFO$),
    arm("TrustedControllersInfo", [2], LSAPR_TRUSTED_CONTROLLERS_INFO$),
    arm("TrustedPosixOffsetInfo", [3], TRUSTED_POSIX_OFFSET_INFO$),
    arm("TrustedPasswordInfo", [4], LSAPR_TRUSTED_PASSWORD_INFO$),
    arm("TrustedDomainInfoBasic", [5], LSAPR_TRUST_INFORMATION$),
    arm("TrustedDomainInfoEx", [6], LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$),
    arm("TrustedAuthInfo", [7], LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION$),
    arm("TrustedFullInfo", [8], LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION$),
    arm("TrustedAuthInfoInternal", [9], LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL$),
    arm("TrustedFullInfoInternal", [10], LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL$),
    arm("TrustedDomainInfoEx2", [11], LSAPR_TRUSTED_DOMAIN_INFORMATION_EX2$),
    arm("TrustedFullInfo2", [12], LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION2$),
    arm("TrustedDomainSETs", [13], TRUSTED_DOMAIN_SUPPORTED_ENCRYPTION_TYPES$),
    arm("TrustedAuthInfoInternalAes", [14], LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES$),
    arm("TrustedFullInfoInternalAes", [15], LSAPR_TRUSTED_DOMAIN_FULL_INFORMATION_INTERNAL_AES$),
  ],
  ms: true,
});

const LSAPR_TRUSTED_DOMAIN_INFO$1: UnionType = /*#__PURE__*/ variant(LSAPR_TRUSTED_DOMAIN_INFO$, { switchIs: ["field", "InformationClass"] });

/**
 * Names of rights with their number. [MS-LSAD] 2.2.5.3
 * `typedef struct _LSAPR_USER_RIGHT_SET { ... } LSAPR_USER_RIGHT_SET, *PLSAPR_USER_RIGHT_SET;`
 */
export interface LSAPR_USER_RIGHT_SET {
  /** `[range(0, 256)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PRPC_UNICODE_STRING UserRights` */
  UserRights: RPC_UNICODE_STRING[] | null;
}
export const LSAPR_USER_RIGHT_SET$: StructType<LSAPR_USER_RIGHT_SET> = /*#__PURE__*/ struct("LSAPR_USER_RIGHT_SET", {
  Entries: range(uint32, 0, 256),
  UserRights: unique(array(RPC_UNICODE_STRING$, sized(["field", "Entries"]))),
});

/**
 * Trusts with their number. [MS-LSAD] 2.2.7.20
 * `typedef struct _LSAPR_TRUSTED_ENUM_BUFFER_EX { ... } LSAPR_TRUSTED_ENUM_BUFFER_EX, *PLSAPR_TRUSTED_ENUM_BUFFER_EX;`
 */
export interface LSAPR_TRUSTED_ENUM_BUFFER_EX {
  /** `unsigned long EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX EnumerationBuffer` */
  EnumerationBuffer: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX[] | null;
}
export const LSAPR_TRUSTED_ENUM_BUFFER_EX$: StructType<LSAPR_TRUSTED_ENUM_BUFFER_EX> = /*#__PURE__*/ struct("LSAPR_TRUSTED_ENUM_BUFFER_EX", {
  EntriesRead: uint32,
  EnumerationBuffer: unique(array(LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$, sized(["field", "EntriesRead"]))),
});

/**
 * Which part of the domain's policy is meant. [MS-LSAD] 2.2.4.15
 * `typedef enum _POLICY_DOMAIN_INFORMATION_CLASS { ... } POLICY_DOMAIN_INFORMATION_CLASS, *PPOLICY_DOMAIN_INFORMATION_CLASS;`
 */
export const POLICY_DOMAIN_INFORMATION_CLASS = {
  PolicyDomainQualityOfServiceInformation: 1,
  PolicyDomainEfsInformation: 2,
  PolicyDomainKerberosTicketInformation: 3,
} as const;
export type POLICY_DOMAIN_INFORMATION_CLASS = (typeof POLICY_DOMAIN_INFORMATION_CLASS)[keyof typeof POLICY_DOMAIN_INFORMATION_CLASS] | (number & {});
export const POLICY_DOMAIN_INFORMATION_CLASS$: Type<POLICY_DOMAIN_INFORMATION_CLASS> = /*#__PURE__*/ enum16("POLICY_DOMAIN_INFORMATION_CLASS", POLICY_DOMAIN_INFORMATION_CLASS);

/**
 * Obsolete. [MS-LSAD] 2.2.4.17
 * `typedef struct _POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO { ... } POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO, *PPOLICY_DOMAIN_QUALITY_OF_SERVICE_INFO;`
 */
export interface POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO {
  /** `unsigned long QualityOfService` */
  QualityOfService: number;
}
export const POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO$: StructType<POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO> = /*#__PURE__*/ struct("POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO", {
  QualityOfService: uint32,
});

/**
 * The policy of encrypted files as octets. [MS-LSAD] 2.2.4.18
 * `typedef struct _LSAPR_POLICY_DOMAIN_EFS_INFO { ... } LSAPR_POLICY_DOMAIN_EFS_INFO, *PLSAPR_POLICY_DOMAIN_EFS_INFO;`
 */
export interface LSAPR_POLICY_DOMAIN_EFS_INFO {
  /** `unsigned long InfoLength` */
  InfoLength?: number;
  /** `[size_is(InfoLength)] unsigned char *EfsBlob` */
  EfsBlob: Uint8Array | null;
}
export const LSAPR_POLICY_DOMAIN_EFS_INFO$: StructType<LSAPR_POLICY_DOMAIN_EFS_INFO> = /*#__PURE__*/ struct("LSAPR_POLICY_DOMAIN_EFS_INFO", {
  InfoLength: uint32,
  EfsBlob: unique(array(uint8, sized(["field", "InfoLength"]))),
});

/**
 * Life times of Kerberos tickets, in 100 nanoseconds. [MS-LSAD] 2.2.4.19
 * `typedef struct _POLICY_DOMAIN_KERBEROS_TICKET_INFO { ... } POLICY_DOMAIN_KERBEROS_TICKET_INFO, *PPOLICY_DOMAIN_KERBEROS_TICKET_INFO;`
 */
export interface POLICY_DOMAIN_KERBEROS_TICKET_INFO {
  /** `unsigned long AuthenticationOptions` */
  AuthenticationOptions: number;
  /** `LARGE_INTEGER MaxServiceTicketAge` */
  MaxServiceTicketAge: LARGE_INTEGER;
  /** `LARGE_INTEGER MaxTicketAge` */
  MaxTicketAge: LARGE_INTEGER;
  /** `LARGE_INTEGER MaxRenewAge` */
  MaxRenewAge: LARGE_INTEGER;
  /** `LARGE_INTEGER MaxClockSkew` */
  MaxClockSkew: LARGE_INTEGER;
  /** `LARGE_INTEGER Reserved` */
  Reserved: LARGE_INTEGER;
}
export const POLICY_DOMAIN_KERBEROS_TICKET_INFO$: StructType<POLICY_DOMAIN_KERBEROS_TICKET_INFO> = /*#__PURE__*/ struct("POLICY_DOMAIN_KERBEROS_TICKET_INFO", {
  AuthenticationOptions: uint32,
  MaxServiceTicketAge: LARGE_INTEGER$,
  MaxTicketAge: LARGE_INTEGER$,
  MaxRenewAge: LARGE_INTEGER$,
  MaxClockSkew: LARGE_INTEGER$,
  Reserved: LARGE_INTEGER$,
});

/**
 * A part of the domain's policy by its class. [MS-LSAD] 2.2.4.16
 * `typedef [switch_type(POLICY_DOMAIN_INFORMATION_CLASS)] union _LSAPR_POLICY_DOMAIN_INFORMATION { ... } LSAPR_POLICY_DOMAIN_INFORMATION, *PLSAPR_POLICY_DOMAIN_INFORMATION;`
 */
export type LSAPR_POLICY_DOMAIN_INFORMATION =
  | {
      tag: 1;
      /** `[case(PolicyDomainQualityOfServiceInformation)] POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO PolicyDomainQualityOfServiceInfo` */
      PolicyDomainQualityOfServiceInfo: POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO;
    }
  | {
      tag: 2;
      /** `[case(PolicyDomainEfsInformation)] LSAPR_POLICY_DOMAIN_EFS_INFO PolicyDomainEfsInfo` */
      PolicyDomainEfsInfo: LSAPR_POLICY_DOMAIN_EFS_INFO;
    }
  | {
      tag: 3;
      /** `[case(PolicyDomainKerberosTicketInformation)] POLICY_DOMAIN_KERBEROS_TICKET_INFO PolicyDomainKerbTicketInfo` */
      PolicyDomainKerbTicketInfo: POLICY_DOMAIN_KERBEROS_TICKET_INFO;
    };
export const LSAPR_POLICY_DOMAIN_INFORMATION$: UnionType<LSAPR_POLICY_DOMAIN_INFORMATION> = /*#__PURE__*/ union("LSAPR_POLICY_DOMAIN_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: POLICY_DOMAIN_INFORMATION_CLASS$,
  arms: [
    arm("PolicyDomainQualityOfServiceInfo", [1], POLICY_DOMAIN_QUALITY_OF_SERVICE_INFO$),
    arm("PolicyDomainEfsInfo", [2], LSAPR_POLICY_DOMAIN_EFS_INFO$),
    arm("PolicyDomainKerbTicketInfo", [3], POLICY_DOMAIN_KERBEROS_TICKET_INFO$),
  ],
  ms: true,
});

const LSAPR_POLICY_DOMAIN_INFORMATION$1: UnionType = /*#__PURE__*/ variant(LSAPR_POLICY_DOMAIN_INFORMATION$, { switchIs: ["field", "InformationClass"] });

/**
 * LSAPR_TRANSLATED_NAME, and flags. [MS-LSAT] 2.2.21
 * `typedef struct _LSAPR_TRANSLATED_NAME_EX { ... } LSAPR_TRANSLATED_NAME_EX, *PLSAPR_TRANSLATED_NAME_EX;`
 */
export interface LSAPR_TRANSLATED_NAME_EX {
  /** `SID_NAME_USE Use` */
  Use: SID_NAME_USE;
  /** `RPC_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
  /** `long DomainIndex` */
  DomainIndex: number;
  /** `unsigned long Flags` */
  Flags: number;
}
export const LSAPR_TRANSLATED_NAME_EX$: StructType<LSAPR_TRANSLATED_NAME_EX> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_NAME_EX", {
  Use: SID_NAME_USE$,
  Name: RPC_UNICODE_STRING$,
  DomainIndex: int32,
  Flags: uint32,
});

/**
 * Such answers with their number. [MS-LSAT] 2.2.22
 * `typedef struct _LSAPR_TRANSLATED_NAMES_EX { ... } LSAPR_TRANSLATED_NAMES_EX, *PLSAPR_TRANSLATED_NAMES_EX;`
 */
export interface LSAPR_TRANSLATED_NAMES_EX {
  /** `[range(0, 20480)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_TRANSLATED_NAME_EX Names` */
  Names: LSAPR_TRANSLATED_NAME_EX[] | null;
}
export const LSAPR_TRANSLATED_NAMES_EX$: StructType<LSAPR_TRANSLATED_NAMES_EX> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_NAMES_EX", {
  Entries: range(uint32, 0, 20480),
  Names: unique(array(LSAPR_TRANSLATED_NAME_EX$, sized(["field", "Entries"]))),
});

/**
 * LSA_TRANSLATED_SID, and flags. [MS-LSAT] 2.2.23
 * `typedef struct _LSAPR_TRANSLATED_SID_EX { ... } LSAPR_TRANSLATED_SID_EX, *PLSAPR_TRANSLATED_SID_EX;`
 */
export interface LSAPR_TRANSLATED_SID_EX {
  /** `SID_NAME_USE Use` */
  Use: SID_NAME_USE;
  /** `unsigned long RelativeId` */
  RelativeId: number;
  /** `long DomainIndex` */
  DomainIndex: number;
  /** `unsigned long Flags` */
  Flags: number;
}
export const LSAPR_TRANSLATED_SID_EX$: StructType<LSAPR_TRANSLATED_SID_EX> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_SID_EX", {
  Use: SID_NAME_USE$,
  RelativeId: uint32,
  DomainIndex: int32,
  Flags: uint32,
});

/**
 * Such answers with their number. [MS-LSAT] 2.2.24
 * `typedef struct _LSAPR_TRANSLATED_SIDS_EX { ... } LSAPR_TRANSLATED_SIDS_EX, *PLSAPR_TRANSLATED_SIDS_EX;`
 */
export interface LSAPR_TRANSLATED_SIDS_EX {
  /** `[range(0, 1000)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_TRANSLATED_SID_EX Sids` */
  Sids: LSAPR_TRANSLATED_SID_EX[] | null;
}
export const LSAPR_TRANSLATED_SIDS_EX$: StructType<LSAPR_TRANSLATED_SIDS_EX> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_SIDS_EX", {
  Entries: range(uint32, 0, 1000),
  Sids: unique(array(LSAPR_TRANSLATED_SID_EX$, sized(["field", "Entries"]))),
});

/**
 * A name's whole SID and the index of its domain. [MS-LSAT] 2.2.25
 * `typedef struct _LSAPR_TRANSLATED_SID_EX2 { ... } LSAPR_TRANSLATED_SID_EX2, *PLSAPR_TRANSLATED_SID_EX2;`
 */
export interface LSAPR_TRANSLATED_SID_EX2 {
  /** `SID_NAME_USE Use` */
  Use: SID_NAME_USE;
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
  /** `long DomainIndex` */
  DomainIndex: number;
  /** `unsigned long Flags` */
  Flags: number;
}
export const LSAPR_TRANSLATED_SID_EX2$: StructType<LSAPR_TRANSLATED_SID_EX2> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_SID_EX2", {
  Use: SID_NAME_USE$,
  Sid: unique(RPC_SID$),
  DomainIndex: int32,
  Flags: uint32,
});

/**
 * Such answers with their number. [MS-LSAT] 2.2.26
 * `typedef struct _LSAPR_TRANSLATED_SIDS_EX2 { ... } LSAPR_TRANSLATED_SIDS_EX2, *PLSAPR_TRANSLATED_SIDS_EX2;`
 */
export interface LSAPR_TRANSLATED_SIDS_EX2 {
  /** `[range(0, 1000)] unsigned long Entries` */
  Entries?: number;
  /** `[size_is(Entries)] PLSAPR_TRANSLATED_SID_EX2 Sids` */
  Sids: LSAPR_TRANSLATED_SID_EX2[] | null;
}
export const LSAPR_TRANSLATED_SIDS_EX2$: StructType<LSAPR_TRANSLATED_SIDS_EX2> = /*#__PURE__*/ struct("LSAPR_TRANSLATED_SIDS_EX2", {
  Entries: range(uint32, 0, 1000),
  Sids: unique(array(LSAPR_TRANSLATED_SID_EX2$, sized(["field", "Entries"]))),
});

/**
 * What a forest trust record says. [MS-LSAD] 2.2.7.22
 * `typedef enum _LSA_FOREST_TRUST_RECORD_TYPE { ... } LSA_FOREST_TRUST_RECORD_TYPE;`
 */
export const LSA_FOREST_TRUST_RECORD_TYPE = {
  ForestTrustTopLevelName: 0,
  ForestTrustTopLevelNameEx: 1,
  ForestTrustDomainInfo: 2,
  ForestTrustBinaryInfo: 3,
  ForestTrustScannerInfo: 4,
  ForestTrustRecordTypeLast: 2,
} as const;
export type LSA_FOREST_TRUST_RECORD_TYPE = (typeof LSA_FOREST_TRUST_RECORD_TYPE)[keyof typeof LSA_FOREST_TRUST_RECORD_TYPE] | (number & {});
export const LSA_FOREST_TRUST_RECORD_TYPE$: Type<LSA_FOREST_TRUST_RECORD_TYPE> = /*#__PURE__*/ enum16("LSA_FOREST_TRUST_RECORD_TYPE", LSA_FOREST_TRUST_RECORD_TYPE);

/**
 * A domain of a trusted forest. [MS-LSAD] 2.2.7.24
 * `typedef struct _LSA_FOREST_TRUST_DOMAIN_INFO { ... } LSA_FOREST_TRUST_DOMAIN_INFO, *PLSA_FOREST_TRUST_DOMAIN_INFO;`
 */
export interface LSA_FOREST_TRUST_DOMAIN_INFO {
  /** `PRPC_SID Sid` */
  Sid: RPC_SID | null;
  /** `LSA_UNICODE_STRING DnsName` */
  DnsName: RPC_UNICODE_STRING;
  /** `LSA_UNICODE_STRING NetbiosName` */
  NetbiosName: RPC_UNICODE_STRING;
}
export const LSA_FOREST_TRUST_DOMAIN_INFO$: StructType<LSA_FOREST_TRUST_DOMAIN_INFO> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_DOMAIN_INFO", {
  Sid: unique(RPC_SID$),
  DnsName: RPC_UNICODE_STRING$,
  NetbiosName: RPC_UNICODE_STRING$,
});

/**
 * A domain of a trusted forest as the scanner found it. [MS-LSAD] 2.2.7.31
 * `typedef struct _LSA_FOREST_TRUST_SCANNER_INFO { ... } LSA_FOREST_TRUST_SCANNER_INFO, *PLSA_FOREST_TRUST_SCANNER_INFO;`
 */
export interface LSA_FOREST_TRUST_SCANNER_INFO {
  /** `PRPC_SID DomainSid` */
  DomainSid: RPC_SID | null;
  /** `LSA_UNICODE_STRING DnsName` */
  DnsName: RPC_UNICODE_STRING;
  /** `LSA_UNICODE_STRING NetbiosName` */
  NetbiosName: RPC_UNICODE_STRING;
}
export const LSA_FOREST_TRUST_SCANNER_INFO$: StructType<LSA_FOREST_TRUST_SCANNER_INFO> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_SCANNER_INFO", {
  DomainSid: unique(RPC_SID$),
  DnsName: RPC_UNICODE_STRING$,
  NetbiosName: RPC_UNICODE_STRING$,
});

/**
 * A forest trust record of a kind unknown, as octets. [MS-LSAD] 2.2.7.23
 * `typedef struct _LSA_FOREST_TRUST_BINARY_DATA { ... } LSA_FOREST_TRUST_BINARY_DATA, *PLSA_FOREST_TRUST_BINARY_DATA;`
 */
export interface LSA_FOREST_TRUST_BINARY_DATA {
  /** `[range(0, 131072)] unsigned long Length` */
  Length?: number;
  /** `[size_is(Length)] unsigned char *Buffer` */
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
      TopLevelName: RPC_UNICODE_STRING;
    }
  | {
      tag: 2;
      /** `[case(ForestTrustDomainInfo)] LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo` */
      DomainInfo: LSA_FOREST_TRUST_DOMAIN_INFO;
    }
  | {
      tag: 4;
      /** `[case(ForestTrustScannerInfo)] LSA_FOREST_TRUST_SCANNER_INFO ScannerInfo` */
      ScannerInfo: LSA_FOREST_TRUST_SCANNER_INFO;
    }
  | {
      tag: number;
      /** `[default] LSA_FOREST_TRUST_BINARY_DATA Data` */
      Data: LSA_FOREST_TRUST_BINARY_DATA;
      TopLevelName?: never;
      DomainInfo?: never;
      ScannerInfo?: never;
    };
export const LSA_FOREST_TRUST_RECORD_ForestTrustData$: UnionType<LSA_FOREST_TRUST_RECORD_ForestTrustData> = /*#__PURE__*/ union("LSA_FOREST_TRUST_RECORD_ForestTrustData", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("TopLevelName", [0, 1], RPC_UNICODE_STRING$),
    arm("DomainInfo", [2], LSA_FOREST_TRUST_DOMAIN_INFO$),
    arm("ScannerInfo", [4], LSA_FOREST_TRUST_SCANNER_INFO$),
  ],
  default: arm("Data", [], LSA_FOREST_TRUST_BINARY_DATA$),
  ms: true,
});

const LSA_FOREST_TRUST_RECORD_ForestTrustData$1: UnionType = /*#__PURE__*/ variant(LSA_FOREST_TRUST_RECORD_ForestTrustData$, { tag: LSA_FOREST_TRUST_RECORD_TYPE$, switchIs: ["field", "ForestTrustType"] });

/**
 * One name or domain of a trusted forest. [MS-LSAD] 2.2.7.21
 * `typedef struct _LSA_FOREST_TRUST_RECORD { ... } LSA_FOREST_TRUST_RECORD, *PLSA_FOREST_TRUST_RECORD;`
 */
export interface LSA_FOREST_TRUST_RECORD {
  /** `unsigned long Flags` */
  Flags: number;
  /** `LSA_FOREST_TRUST_RECORD_TYPE ForestTrustType` */
  ForestTrustType?: LSA_FOREST_TRUST_RECORD_TYPE;
  /** `LARGE_INTEGER Time` */
  Time: LARGE_INTEGER;
  /** `[switch_type(LSA_FOREST_TRUST_RECORD_TYPE), switch_is(ForestTrustType)] union { [case(ForestTrustTopLevelName, ForestTrustTopLevelNameEx)] LSA_UNICODE_STRING TopLevelName; [case(ForestTrustDomainInfo)] LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo; [case(ForestTrustScannerInfo)] LSA_FOREST_TRUST_SCANNER_INFO ScannerInfo; [default] LSA_FOREST_TRUST_BINARY_DATA Data; } ForestTrustData` */
  ForestTrustData: LSA_FOREST_TRUST_RECORD_ForestTrustData;
}
export const LSA_FOREST_TRUST_RECORD$: StructType<LSA_FOREST_TRUST_RECORD> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_RECORD", {
  Flags: uint32,
  ForestTrustType: LSA_FOREST_TRUST_RECORD_TYPE$,
  Time: LARGE_INTEGER$,
  ForestTrustData: LSA_FOREST_TRUST_RECORD_ForestTrustData$1,
});

/**
 * Forest trust records with their number. [MS-LSAD] 2.2.7.25
 * `typedef struct _LSA_FOREST_TRUST_INFORMATION { ... } LSA_FOREST_TRUST_INFORMATION, *PLSA_FOREST_TRUST_INFORMATION;`
 */
export interface LSA_FOREST_TRUST_INFORMATION {
  /** `[range(0, 4000)] unsigned long RecordCount` */
  RecordCount?: number;
  /** `[size_is(RecordCount)] PLSA_FOREST_TRUST_RECORD *Entries` */
  Entries: (LSA_FOREST_TRUST_RECORD | null)[] | null;
}
export const LSA_FOREST_TRUST_INFORMATION$: StructType<LSA_FOREST_TRUST_INFORMATION> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_INFORMATION", {
  RecordCount: range(uint32, 0, 4000),
  Entries: unique(array(unique(LSA_FOREST_TRUST_RECORD$), sized(["field", "RecordCount"]))),
});

/**
 * What two trusts disagree about. [MS-LSAD] 2.2.7.26
 * `typedef enum _LSA_FOREST_TRUST_COLLISION_RECORD_TYPE { ... } LSA_FOREST_TRUST_COLLISION_RECORD_TYPE;`
 */
export const LSA_FOREST_TRUST_COLLISION_RECORD_TYPE = {
  CollisionTdo: 0,
  CollisionXref: 1,
  CollisionOther: 2,
} as const;
export type LSA_FOREST_TRUST_COLLISION_RECORD_TYPE = (typeof LSA_FOREST_TRUST_COLLISION_RECORD_TYPE)[keyof typeof LSA_FOREST_TRUST_COLLISION_RECORD_TYPE] | (number & {});
export const LSA_FOREST_TRUST_COLLISION_RECORD_TYPE$: Type<LSA_FOREST_TRUST_COLLISION_RECORD_TYPE> = /*#__PURE__*/ enum16("LSA_FOREST_TRUST_COLLISION_RECORD_TYPE", LSA_FOREST_TRUST_COLLISION_RECORD_TYPE);

/**
 * A name that two trusts claim. [MS-LSAD] 2.2.7.27
 * `typedef struct _LSA_FOREST_TRUST_COLLISION_RECORD { ... } LSA_FOREST_TRUST_COLLISION_RECORD, *PLSA_FOREST_TRUST_COLLISION_RECORD;`
 */
export interface LSA_FOREST_TRUST_COLLISION_RECORD {
  /** `unsigned long Index` */
  Index: number;
  /** `LSA_FOREST_TRUST_COLLISION_RECORD_TYPE Type` */
  Type: LSA_FOREST_TRUST_COLLISION_RECORD_TYPE;
  /** `unsigned long Flags` */
  Flags: number;
  /** `LSA_UNICODE_STRING Name` */
  Name: RPC_UNICODE_STRING;
}
export const LSA_FOREST_TRUST_COLLISION_RECORD$: StructType<LSA_FOREST_TRUST_COLLISION_RECORD> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_COLLISION_RECORD", {
  Index: uint32,
  Type: LSA_FOREST_TRUST_COLLISION_RECORD_TYPE$,
  Flags: uint32,
  Name: RPC_UNICODE_STRING$,
});

/**
 * Collisions with their number. [MS-LSAD] 2.2.7.28
 * `typedef struct _LSA_FOREST_TRUST_COLLISION_INFORMATION { ... } LSA_FOREST_TRUST_COLLISION_INFORMATION, *PLSA_FOREST_TRUST_COLLISION_INFORMATION;`
 */
export interface LSA_FOREST_TRUST_COLLISION_INFORMATION {
  /** `unsigned long RecordCount` */
  RecordCount?: number;
  /** `[size_is(RecordCount)] PLSA_FOREST_TRUST_COLLISION_RECORD *Entries` */
  Entries: (LSA_FOREST_TRUST_COLLISION_RECORD | null)[] | null;
}
export const LSA_FOREST_TRUST_COLLISION_INFORMATION$: StructType<LSA_FOREST_TRUST_COLLISION_INFORMATION> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_COLLISION_INFORMATION", {
  RecordCount: uint32,
  Entries: unique(array(unique(LSA_FOREST_TRUST_COLLISION_RECORD$), sized(["field", "RecordCount"]))),
});

/**
 * What a client or server can do, first form. [MS-LSAD] 2.2.2.6
 * `typedef struct _LSAPR_REVISION_INFO_V1 { ... } LSAPR_REVISION_INFO_V1, *PLSAPR_REVISION_INFO_V1;`
 */
export interface LSAPR_REVISION_INFO_V1 {
  /** `ULONG Revision` */
  Revision: number;
  /** `ULONG SupportedFeatures` */
  SupportedFeatures: number;
}
export const LSAPR_REVISION_INFO_V1$: StructType<LSAPR_REVISION_INFO_V1> = /*#__PURE__*/ struct("LSAPR_REVISION_INFO_V1", {
  Revision: uint32,
  SupportedFeatures: uint32,
});

/**
 * What a client or server can do, by version. [MS-LSAD] 2.2.2.7
 * `typedef [switch_type(ULONG)] union { ... } LSAPR_REVISION_INFO, *PLSAPR_REVISION_INFO;`
 */
export type LSAPR_REVISION_INFO =
  | {
      tag: 1;
      /** `[case(1)] LSAPR_REVISION_INFO_V1 V1` */
      V1: LSAPR_REVISION_INFO_V1;
    };
export const LSAPR_REVISION_INFO$: UnionType<LSAPR_REVISION_INFO> = /*#__PURE__*/ union("LSAPR_REVISION_INFO", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("V1", [1], LSAPR_REVISION_INFO_V1$),
  ],
  ms: true,
});

const LSAPR_REVISION_INFO$1: UnionType = /*#__PURE__*/ variant(LSAPR_REVISION_INFO$, { switchIs: ["field", "InVersion"] });

const LSAPR_REVISION_INFO$2: UnionType = /*#__PURE__*/ variant(LSAPR_REVISION_INFO$, { switchIs: ["deref", ["field", "OutVersion"]] });

export type LSA_FOREST_TRUST_RECORD2_ForestTrustData =
  | {
      tag: 0 | 1;
      /** `[case(ForestTrustTopLevelName, ForestTrustTopLevelNameEx)] LSA_UNICODE_STRING TopLevelName` */
      TopLevelName: RPC_UNICODE_STRING;
    }
  | {
      tag: 2;
      /** `[case(ForestTrustDomainInfo)] LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo` */
      DomainInfo: LSA_FOREST_TRUST_DOMAIN_INFO;
    }
  | {
      tag: 3;
      /** `[case(ForestTrustBinaryInfo)] LSA_FOREST_TRUST_BINARY_DATA BinaryData` */
      BinaryData: LSA_FOREST_TRUST_BINARY_DATA;
    }
  | {
      tag: 4;
      /** `[case(ForestTrustScannerInfo)] LSA_FOREST_TRUST_SCANNER_INFO ScannerInfo` */
      ScannerInfo: LSA_FOREST_TRUST_SCANNER_INFO;
    };
export const LSA_FOREST_TRUST_RECORD2_ForestTrustData$: UnionType<LSA_FOREST_TRUST_RECORD2_ForestTrustData> = /*#__PURE__*/ union("LSA_FOREST_TRUST_RECORD2_ForestTrustData", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("TopLevelName", [0, 1], RPC_UNICODE_STRING$),
    arm("DomainInfo", [2], LSA_FOREST_TRUST_DOMAIN_INFO$),
    arm("BinaryData", [3], LSA_FOREST_TRUST_BINARY_DATA$),
    arm("ScannerInfo", [4], LSA_FOREST_TRUST_SCANNER_INFO$),
  ],
  ms: true,
});

const LSA_FOREST_TRUST_RECORD2_ForestTrustData$1: UnionType = /*#__PURE__*/ variant(LSA_FOREST_TRUST_RECORD2_ForestTrustData$, { tag: LSA_FOREST_TRUST_RECORD_TYPE$, switchIs: ["field", "ForestTrustType"] });

/**
 * LSA_FOREST_TRUST_RECORD with the kinds since added. [MS-LSAD] 2.2.7.32
 * `typedef struct _LSA_FOREST_TRUST_RECORD2 { ... } LSA_FOREST_TRUST_RECORD2, *PLSA_FOREST_TRUST_RECORD2;`
 */
export interface LSA_FOREST_TRUST_RECORD2 {
  /** `unsigned long Flags` */
  Flags: number;
  /** `LSA_FOREST_TRUST_RECORD_TYPE ForestTrustType` */
  ForestTrustType?: LSA_FOREST_TRUST_RECORD_TYPE;
  /** `LARGE_INTEGER Time` */
  Time: LARGE_INTEGER;
  /** `[switch_type(LSA_FOREST_TRUST_RECORD_TYPE), switch_is(ForestTrustType)] union { [case(ForestTrustTopLevelName, ForestTrustTopLevelNameEx)] LSA_UNICODE_STRING TopLevelName; [case(ForestTrustDomainInfo)] LSA_FOREST_TRUST_DOMAIN_INFO DomainInfo; [case(ForestTrustBinaryInfo)] LSA_FOREST_TRUST_BINARY_DATA BinaryData; [case(ForestTrustScannerInfo)] LSA_FOREST_TRUST_SCANNER_INFO ScannerInfo; } ForestTrustData` */
  ForestTrustData: LSA_FOREST_TRUST_RECORD2_ForestTrustData;
}
export const LSA_FOREST_TRUST_RECORD2$: StructType<LSA_FOREST_TRUST_RECORD2> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_RECORD2", {
  Flags: uint32,
  ForestTrustType: LSA_FOREST_TRUST_RECORD_TYPE$,
  Time: LARGE_INTEGER$,
  ForestTrustData: LSA_FOREST_TRUST_RECORD2_ForestTrustData$1,
});

/**
 * Forest trust records of the second form with their number. [MS-LSAD] 2.2.7.33
 * `typedef struct _LSA_FOREST_TRUST_INFORMATION2 { ... } LSA_FOREST_TRUST_INFORMATION2, *PLSA_FOREST_TRUST_INFORMATION2;`
 */
export interface LSA_FOREST_TRUST_INFORMATION2 {
  /** `[range(0, 4000)] unsigned long RecordCount` */
  RecordCount?: number;
  /** `[size_is(RecordCount)] PLSA_FOREST_TRUST_RECORD2 *Entries` */
  Entries: (LSA_FOREST_TRUST_RECORD2 | null)[] | null;
}
export const LSA_FOREST_TRUST_INFORMATION2$: StructType<LSA_FOREST_TRUST_INFORMATION2> = /*#__PURE__*/ struct("LSA_FOREST_TRUST_INFORMATION2", {
  RecordCount: range(uint32, 0, 4000),
  Entries: unique(array(unique(LSA_FOREST_TRUST_RECORD2$), sized(["field", "RecordCount"]))),
});

/**
 * A value under AES. [MS-LSAD] 2.2.6.2
 * `typedef struct _LSAPR_AES_CIPHER_VALUE { ... } LSAPR_AES_CIPHER_VALUE, *PLSAPR_AES_CIPHER_VALUE;`
 */
export interface LSAPR_AES_CIPHER_VALUE {
  /** `UCHAR AuthData[64]` */
  AuthData: Uint8Array;
  /** `UCHAR Salt[16]` */
  Salt: Uint8Array;
  /** `[range(0, (2 * ((64 * 1024) + 8)))] ULONG cbCipher` */
  cbCipher?: number;
  /** `[size_is(cbCipher)] PUCHAR Cipher` */
  Cipher: Uint8Array | null;
}
export const LSAPR_AES_CIPHER_VALUE$: StructType<LSAPR_AES_CIPHER_VALUE> = /*#__PURE__*/ struct("LSAPR_AES_CIPHER_VALUE", {
  AuthData: array(uint8, fixed(64)),
  Salt: array(uint8, fixed(16)),
  cbCipher: range(uint32, 0, 131088),
  Cipher: unique(array(uint8, sized(["field", "cbCipher"]))),
});

export type lsarpcOperations = {
  /** Closes a handle. [MS-LSAD] 3.1.4.9.4. Opnum 0: `NTSTATUS LsarClose([in, out] LSAPR_HANDLE *ObjectHandle);` */
  LsarClose: {
    in: {
      /** `[in, out] LSAPR_HANDLE *ObjectHandle` */
      ObjectHandle: ContextHandle<"LSAPR_HANDLE"> | null;
    };
    out: {
      /** `[in, out] LSAPR_HANDLE *ObjectHandle` */
      ObjectHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 1: `void Opnum1NotUsedOnWire();` */
  Opnum1NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Lists all privileges. [MS-LSAD] 3.1.4.8.1
   * Opnum 2: `NTSTATUS LsarEnumeratePrivileges([in] LSAPR_HANDLE PolicyHandle, [in, out] unsigned long *EnumerationContext, [out] PLSAPR_PRIVILEGE_ENUM_BUFFER EnumerationBuffer, [in] unsigned long PreferedMaximumLength);`
   */
  LsarEnumeratePrivileges: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0 at the beginning; where an answer ended, to go on. `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** 0 at the beginning; where an answer ended, to go on. `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PLSAPR_PRIVILEGE_ENUM_BUFFER EnumerationBuffer` */
      EnumerationBuffer: LSAPR_PRIVILEGE_ENUM_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The security descriptor of a policy object. [MS-LSAD] 3.1.4.9.1
   * Opnum 3: `NTSTATUS LsarQuerySecurityObject([in] LSAPR_HANDLE ObjectHandle, [in] SECURITY_INFORMATION SecurityInformation, [out] PLSAPR_SR_SECURITY_DESCRIPTOR *SecurityDescriptor);`
   */
  LsarQuerySecurityObject: {
    in: {
      /** `[in] LSAPR_HANDLE ObjectHandle` */
      ObjectHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
    };
    out: {
      /** `[out] PLSAPR_SR_SECURITY_DESCRIPTOR *SecurityDescriptor` */
      SecurityDescriptor: LSAPR_SR_SECURITY_DESCRIPTOR | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a security descriptor. [MS-LSAD] 3.1.4.9.2
   * Opnum 4: `NTSTATUS LsarSetSecurityObject([in] LSAPR_HANDLE ObjectHandle, [in] SECURITY_INFORMATION SecurityInformation, [in] PLSAPR_SR_SECURITY_DESCRIPTOR SecurityDescriptor);`
   */
  LsarSetSecurityObject: {
    in: {
      /** `[in] LSAPR_HANDLE ObjectHandle` */
      ObjectHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] SECURITY_INFORMATION SecurityInformation` */
      SecurityInformation: number;
      /** `[in] PLSAPR_SR_SECURITY_DESCRIPTOR SecurityDescriptor` */
      SecurityDescriptor: LSAPR_SR_SECURITY_DESCRIPTOR;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 5: `void Opnum5NotUsedOnWire();` */
  Opnum5NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Opens the policy; LsarOpenPolicy2 for those who have only a character for a name. [MS-LSAD] 3.1.4.4.2
   * Opnum 6: `NTSTATUS LsarOpenPolicy([in, unique] wchar_t *SystemName, [in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *PolicyHandle);`
   */
  LsarOpenPolicy: {
    in: {
      /** `[in, unique] wchar_t *SystemName` */
      SystemName: number | null;
      /** `[in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes` */
      ObjectAttributes: LSAPR_OBJECT_ATTRIBUTES;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A part of the policy. [MS-LSAD] 3.1.4.4.4
   * Opnum 7: `NTSTATUS LsarQueryInformationPolicy([in] LSAPR_HANDLE PolicyHandle, [in] POLICY_INFORMATION_CLASS InformationClass, [out, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION *PolicyInformation);`
   */
  LsarQueryInformationPolicy: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] POLICY_INFORMATION_CLASS InformationClass` */
      InformationClass: POLICY_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION *PolicyInformation` */
      PolicyInformation: LSAPR_POLICY_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a part of the policy. [MS-LSAD] 3.1.4.4.6
   * Opnum 8: `NTSTATUS LsarSetInformationPolicy([in] LSAPR_HANDLE PolicyHandle, [in] POLICY_INFORMATION_CLASS InformationClass, [in, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION PolicyInformation);`
   */
  LsarSetInformationPolicy: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] POLICY_INFORMATION_CLASS InformationClass` */
      InformationClass?: POLICY_INFORMATION_CLASS;
      /** `[in, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION PolicyInformation` */
      PolicyInformation: LSAPR_POLICY_INFORMATION;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 9: `void Opnum9NotUsedOnWire();` */
  Opnum9NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes an account object. [MS-LSAD] 3.1.4.5.1
   * Opnum 10: `NTSTATUS LsarCreateAccount([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID AccountSid, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *AccountHandle);`
   */
  LsarCreateAccount: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID AccountSid` */
      AccountSid: RPC_SID;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists account objects. [MS-LSAD] 3.1.4.5.2
   * Opnum 11: `NTSTATUS LsarEnumerateAccounts([in] LSAPR_HANDLE PolicyHandle, [in, out] unsigned long *EnumerationContext, [out] PLSAPR_ACCOUNT_ENUM_BUFFER EnumerationBuffer, [in] unsigned long PreferedMaximumLength);`
   */
  LsarEnumerateAccounts: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PLSAPR_ACCOUNT_ENUM_BUFFER EnumerationBuffer` */
      EnumerationBuffer: LSAPR_ACCOUNT_ENUM_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a trusted domain. [MS-LSAD] 3.1.4.7.12
   * Opnum 12: `NTSTATUS LsarCreateTrustedDomain([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_TRUST_INFORMATION TrustedDomainInformation, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *TrustedDomainHandle);`
   */
  LsarCreateTrustedDomain: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_TRUST_INFORMATION TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUST_INFORMATION;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists trusted domains. [MS-LSAD] 3.1.4.7.8
   * Opnum 13: `NTSTATUS LsarEnumerateTrustedDomains([in] LSAPR_HANDLE PolicyHandle, [in, out] unsigned long *EnumerationContext, [out] PLSAPR_TRUSTED_ENUM_BUFFER EnumerationBuffer, [in] unsigned long PreferedMaximumLength);`
   */
  LsarEnumerateTrustedDomains: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PLSAPR_TRUSTED_ENUM_BUFFER EnumerationBuffer` */
      EnumerationBuffer: LSAPR_TRUSTED_ENUM_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * SIDs for names. [MS-LSAT] 3.1.4.8
   * Opnum 14: `NTSTATUS LsarLookupNames([in] LSAPR_HANDLE PolicyHandle, [in, range(0, 1000)] unsigned long Count, [in, size_is(Count)] PRPC_UNICODE_STRING Names, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_SIDS TranslatedSids, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount);`
   */
  LsarLookupNames: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, range(0, 1000)] unsigned long Count` */
      Count?: number;
      /** `[in, size_is(Count)] PRPC_UNICODE_STRING Names` */
      Names: RPC_UNICODE_STRING[];
      /** `[in, out] PLSAPR_TRANSLATED_SIDS TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** How many were found. `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_SIDS TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS;
      /** How many were found. `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Names for SIDs. [MS-LSAT] 3.1.4.11
   * Opnum 15: `NTSTATUS LsarLookupSids([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_SID_ENUM_BUFFER SidEnumBuffer, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_NAMES TranslatedNames, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount);`
   */
  LsarLookupSids: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_SID_ENUM_BUFFER SidEnumBuffer` */
      SidEnumBuffer: LSAPR_SID_ENUM_BUFFER;
      /** `[in, out] PLSAPR_TRANSLATED_NAMES TranslatedNames` */
      TranslatedNames: LSAPR_TRANSLATED_NAMES;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** How many were found. `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_NAMES TranslatedNames` */
      TranslatedNames: LSAPR_TRANSLATED_NAMES;
      /** How many were found. `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a secret. [MS-LSAD] 3.1.4.6.1
   * Opnum 16: `NTSTATUS LsarCreateSecret([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING SecretName, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *SecretHandle);`
   */
  LsarCreateSecret: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING SecretName` */
      SecretName: RPC_UNICODE_STRING;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens an account object. [MS-LSAD] 3.1.4.5.3
   * Opnum 17: `NTSTATUS LsarOpenAccount([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID AccountSid, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *AccountHandle);`
   */
  LsarOpenAccount: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID AccountSid` */
      AccountSid: RPC_SID;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists an account's privileges. [MS-LSAD] 3.1.4.5.4
   * Opnum 18: `NTSTATUS LsarEnumeratePrivilegesAccount([in] LSAPR_HANDLE AccountHandle, [out] PLSAPR_PRIVILEGE_SET *Privileges);`
   */
  LsarEnumeratePrivilegesAccount: {
    in: {
      /** `[in] LSAPR_HANDLE AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
    };
    out: {
      /** `[out] PLSAPR_PRIVILEGE_SET *Privileges` */
      Privileges: LSAPR_PRIVILEGE_SET | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives an account privileges. [MS-LSAD] 3.1.4.5.5
   * Opnum 19: `NTSTATUS LsarAddPrivilegesToAccount([in] LSAPR_HANDLE AccountHandle, [in] PLSAPR_PRIVILEGE_SET Privileges);`
   */
  LsarAddPrivilegesToAccount: {
    in: {
      /** `[in] LSAPR_HANDLE AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_PRIVILEGE_SET Privileges` */
      Privileges: LSAPR_PRIVILEGE_SET;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes privileges from an account. [MS-LSAD] 3.1.4.5.6
   * Opnum 20: `NTSTATUS LsarRemovePrivilegesFromAccount([in] LSAPR_HANDLE AccountHandle, [in] unsigned char AllPrivileges, [in, unique] PLSAPR_PRIVILEGE_SET Privileges);`
   */
  LsarRemovePrivilegesFromAccount: {
    in: {
      /** `[in] LSAPR_HANDLE AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] unsigned char AllPrivileges` */
      AllPrivileges: number;
      /** `[in, unique] PLSAPR_PRIVILEGE_SET Privileges` */
      Privileges: LSAPR_PRIVILEGE_SET | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 21: `void Opnum21NotUsedOnWire();` */
  Opnum21NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 22: `void Opnum22NotUsedOnWire();` */
  Opnum22NotUsedOnWire: { in: {}; out: {}; };
  /**
   * How an account may log on. [MS-LSAD] 3.1.4.5.7
   * Opnum 23: `NTSTATUS LsarGetSystemAccessAccount([in] LSAPR_HANDLE AccountHandle, [out] unsigned long *SystemAccess);`
   */
  LsarGetSystemAccessAccount: {
    in: {
      /** `[in] LSAPR_HANDLE AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
    };
    out: {
      /** `[out] unsigned long *SystemAccess` */
      SystemAccess: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes how an account may log on. [MS-LSAD] 3.1.4.5.8
   * Opnum 24: `NTSTATUS LsarSetSystemAccessAccount([in] LSAPR_HANDLE AccountHandle, [in] unsigned long SystemAccess);`
   */
  LsarSetSystemAccessAccount: {
    in: {
      /** `[in] LSAPR_HANDLE AccountHandle` */
      AccountHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] unsigned long SystemAccess` */
      SystemAccess: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a trusted domain by its SID. [MS-LSAD] 3.1.4.7.1
   * Opnum 25: `NTSTATUS LsarOpenTrustedDomain([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID TrustedDomainSid, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *TrustedDomainHandle);`
   */
  LsarOpenTrustedDomain: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID TrustedDomainSid` */
      TrustedDomainSid: RPC_SID;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a trusted domain. [MS-LSAD] 3.1.4.7.13
   * Opnum 26: `NTSTATUS LsarQueryInfoTrustedDomain([in] LSAPR_HANDLE TrustedDomainHandle, [in] TRUSTED_INFORMATION_CLASS InformationClass, [out, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO *TrustedDomainInformation);`
   */
  LsarQueryInfoTrustedDomain: {
    in: {
      /** `[in] LSAPR_HANDLE TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] TRUSTED_INFORMATION_CLASS InformationClass` */
      InformationClass: TRUSTED_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO *TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFO | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a trusted domain. [MS-LSAD] 3.1.4.7.14
   * Opnum 27: `NTSTATUS LsarSetInformationTrustedDomain([in] LSAPR_HANDLE TrustedDomainHandle, [in] TRUSTED_INFORMATION_CLASS InformationClass, [in, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO TrustedDomainInformation);`
   */
  LsarSetInformationTrustedDomain: {
    in: {
      /** `[in] LSAPR_HANDLE TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] TRUSTED_INFORMATION_CLASS InformationClass` */
      InformationClass?: TRUSTED_INFORMATION_CLASS;
      /** `[in, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFO;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a secret. [MS-LSAD] 3.1.4.6.2
   * Opnum 28: `NTSTATUS LsarOpenSecret([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING SecretName, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *SecretHandle);`
   */
  LsarOpenSecret: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING SecretName` */
      SecretName: RPC_UNICODE_STRING;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets a secret's present and former value. [MS-LSAD] 3.1.4.6.3
   * Opnum 29: `NTSTATUS LsarSetSecret([in] LSAPR_HANDLE SecretHandle, [in, unique] PLSAPR_CR_CIPHER_VALUE EncryptedCurrentValue, [in, unique] PLSAPR_CR_CIPHER_VALUE EncryptedOldValue);`
   */
  LsarSetSecret: {
    in: {
      /** `[in] LSAPR_HANDLE SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, unique] PLSAPR_CR_CIPHER_VALUE EncryptedCurrentValue` */
      EncryptedCurrentValue: LSAPR_CR_CIPHER_VALUE | null;
      /** `[in, unique] PLSAPR_CR_CIPHER_VALUE EncryptedOldValue` */
      EncryptedOldValue: LSAPR_CR_CIPHER_VALUE | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A secret's values. [MS-LSAD] 3.1.4.6.4
   * Opnum 30: `NTSTATUS LsarQuerySecret([in] LSAPR_HANDLE SecretHandle, [in, out, unique] PLSAPR_CR_CIPHER_VALUE *EncryptedCurrentValue, [in, out, unique] PLARGE_INTEGER CurrentValueSetTime, [in, out, unique] PLSAPR_CR_CIPHER_VALUE *EncryptedOldValue, [in, out, unique] PLARGE_INTEGER OldValueSetTime);`
   */
  LsarQuerySecret: {
    in: {
      /** `[in] LSAPR_HANDLE SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, out, unique] PLSAPR_CR_CIPHER_VALUE *EncryptedCurrentValue` */
      EncryptedCurrentValue: LSAPR_CR_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER CurrentValueSetTime` */
      CurrentValueSetTime: LARGE_INTEGER | null;
      /** `[in, out, unique] PLSAPR_CR_CIPHER_VALUE *EncryptedOldValue` */
      EncryptedOldValue: LSAPR_CR_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER OldValueSetTime` */
      OldValueSetTime: LARGE_INTEGER | null;
    };
    out: {
      /** `[in, out, unique] PLSAPR_CR_CIPHER_VALUE *EncryptedCurrentValue` */
      EncryptedCurrentValue: LSAPR_CR_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER CurrentValueSetTime` */
      CurrentValueSetTime: LARGE_INTEGER | null;
      /** `[in, out, unique] PLSAPR_CR_CIPHER_VALUE *EncryptedOldValue` */
      EncryptedOldValue: LSAPR_CR_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER OldValueSetTime` */
      OldValueSetTime: LARGE_INTEGER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A privilege's number for its name. [MS-LSAD] 3.1.4.8.2
   * Opnum 31: `NTSTATUS LsarLookupPrivilegeValue([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING Name, [out] PLUID Value);`
   */
  LsarLookupPrivilegeValue: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING Name` */
      Name: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] PLUID Value` */
      Value: LUID;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A privilege's name for its number. [MS-LSAD] 3.1.4.8.3
   * Opnum 32: `NTSTATUS LsarLookupPrivilegeName([in] LSAPR_HANDLE PolicyHandle, [in] PLUID Value, [out] PRPC_UNICODE_STRING *Name);`
   */
  LsarLookupPrivilegeName: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLUID Value` */
      Value: LUID;
    };
    out: {
      /** `[out] PRPC_UNICODE_STRING *Name` */
      Name: RPC_UNICODE_STRING | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A privilege's words in a language. [MS-LSAD] 3.1.4.8.4
   * Opnum 33: `NTSTATUS LsarLookupPrivilegeDisplayName([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING Name, [in] short ClientLanguage, [in] short ClientSystemDefaultLanguage, [out] PRPC_UNICODE_STRING *DisplayName, [out] unsigned short *LanguageReturned);`
   */
  LsarLookupPrivilegeDisplayName: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING Name` */
      Name: RPC_UNICODE_STRING;
      /** `[in] short ClientLanguage` */
      ClientLanguage: number;
      /** `[in] short ClientSystemDefaultLanguage` */
      ClientSystemDefaultLanguage: number;
    };
    out: {
      /** `[out] PRPC_UNICODE_STRING *DisplayName` */
      DisplayName: RPC_UNICODE_STRING | null;
      /** `[out] unsigned short *LanguageReturned` */
      LanguageReturned: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes what a handle is open on, and closes it. [MS-LSAD] 3.1.4.9.3
   * Opnum 34: `NTSTATUS LsarDeleteObject([in, out] LSAPR_HANDLE *ObjectHandle);`
   */
  LsarDeleteObject: {
    in: {
      /** `[in, out] LSAPR_HANDLE *ObjectHandle` */
      ObjectHandle: ContextHandle<"LSAPR_HANDLE"> | null;
    };
    out: {
      /** `[in, out] LSAPR_HANDLE *ObjectHandle` */
      ObjectHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists accounts that have a right. [MS-LSAD] 3.1.4.5.9
   * Opnum 35: `NTSTATUS LsarEnumerateAccountsWithUserRight([in] LSAPR_HANDLE PolicyHandle, [in, unique] PRPC_UNICODE_STRING UserRight, [out] PLSAPR_ACCOUNT_ENUM_BUFFER EnumerationBuffer);`
   */
  LsarEnumerateAccountsWithUserRight: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, unique] PRPC_UNICODE_STRING UserRight` */
      UserRight: RPC_UNICODE_STRING | null;
    };
    out: {
      /** `[out] PLSAPR_ACCOUNT_ENUM_BUFFER EnumerationBuffer` */
      EnumerationBuffer: LSAPR_ACCOUNT_ENUM_BUFFER;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists an account's rights. [MS-LSAD] 3.1.4.5.10
   * Opnum 36: `NTSTATUS LsarEnumerateAccountRights([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID AccountSid, [out] PLSAPR_USER_RIGHT_SET UserRights);`
   */
  LsarEnumerateAccountRights: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID AccountSid` */
      AccountSid: RPC_SID;
    };
    out: {
      /** `[out] PLSAPR_USER_RIGHT_SET UserRights` */
      UserRights: LSAPR_USER_RIGHT_SET;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives an account rights. [MS-LSAD] 3.1.4.5.11
   * Opnum 37: `NTSTATUS LsarAddAccountRights([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID AccountSid, [in] PLSAPR_USER_RIGHT_SET UserRights);`
   */
  LsarAddAccountRights: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID AccountSid` */
      AccountSid: RPC_SID;
      /** `[in] PLSAPR_USER_RIGHT_SET UserRights` */
      UserRights: LSAPR_USER_RIGHT_SET;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes rights from an account. [MS-LSAD] 3.1.4.5.12
   * Opnum 38: `NTSTATUS LsarRemoveAccountRights([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID AccountSid, [in] unsigned char AllRights, [in] PLSAPR_USER_RIGHT_SET UserRights);`
   */
  LsarRemoveAccountRights: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID AccountSid` */
      AccountSid: RPC_SID;
      /** Not 0: all of them. `[in] unsigned char AllRights` */
      AllRights: number;
      /** `[in] PLSAPR_USER_RIGHT_SET UserRights` */
      UserRights: LSAPR_USER_RIGHT_SET;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a trusted domain by its SID. [MS-LSAD] 3.1.4.7.2
   * Opnum 39: `NTSTATUS LsarQueryTrustedDomainInfo([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID TrustedDomainSid, [in] TRUSTED_INFORMATION_CLASS InformationClass, [out, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO *TrustedDomainInformation);`
   */
  LsarQueryTrustedDomainInfo: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID TrustedDomainSid` */
      TrustedDomainSid: RPC_SID;
      /** `[in] TRUSTED_INFORMATION_CLASS InformationClass` */
      InformationClass: TRUSTED_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO *TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFO | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a trusted domain by its SID. [MS-LSAD] 3.1.4.7.3
   * Opnum 40: `NTSTATUS LsarSetTrustedDomainInfo([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID TrustedDomainSid, [in] TRUSTED_INFORMATION_CLASS InformationClass, [in, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO TrustedDomainInformation);`
   */
  LsarSetTrustedDomainInfo: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID TrustedDomainSid` */
      TrustedDomainSid: RPC_SID;
      /** `[in] TRUSTED_INFORMATION_CLASS InformationClass` */
      InformationClass?: TRUSTED_INFORMATION_CLASS;
      /** `[in, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFO;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Removes a trusted domain. [MS-LSAD] 3.1.4.7.4
   * Opnum 41: `NTSTATUS LsarDeleteTrustedDomain([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_SID TrustedDomainSid);`
   */
  LsarDeleteTrustedDomain: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_SID TrustedDomainSid` */
      TrustedDomainSid: RPC_SID;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Keeps a secret under a name. [MS-LSAD] 3.1.4.6.5
   * Opnum 42: `NTSTATUS LsarStorePrivateData([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING KeyName, [in, unique] PLSAPR_CR_CIPHER_VALUE EncryptedData);`
   */
  LsarStorePrivateData: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING KeyName` */
      KeyName: RPC_UNICODE_STRING;
      /** `[in, unique] PLSAPR_CR_CIPHER_VALUE EncryptedData` */
      EncryptedData: LSAPR_CR_CIPHER_VALUE | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A secret kept under a name. [MS-LSAD] 3.1.4.6.6
   * Opnum 43: `NTSTATUS LsarRetrievePrivateData([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING KeyName, [in, out] PLSAPR_CR_CIPHER_VALUE *EncryptedData);`
   */
  LsarRetrievePrivateData: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING KeyName` */
      KeyName: RPC_UNICODE_STRING;
      /** `[in, out] PLSAPR_CR_CIPHER_VALUE *EncryptedData` */
      EncryptedData: LSAPR_CR_CIPHER_VALUE | null;
    };
    out: {
      /** `[in, out] PLSAPR_CR_CIPHER_VALUE *EncryptedData` */
      EncryptedData: LSAPR_CR_CIPHER_VALUE | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens the policy. [MS-LSAD] 3.1.4.4.1
   * Opnum 44: `NTSTATUS LsarOpenPolicy2([in, unique, string] wchar_t *SystemName, [in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *PolicyHandle);`
   */
  LsarOpenPolicy2: {
    in: {
      /** `[in, unique, string] wchar_t *SystemName` */
      SystemName: string | null;
      /** `[in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes` */
      ObjectAttributes: LSAPR_OBJECT_ATTRIBUTES;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Who the caller is. [MS-LSAT] 3.1.4.4
   * Opnum 45: `NTSTATUS LsarGetUserName([in, unique, string] wchar_t *SystemName, [in, out] PRPC_UNICODE_STRING *UserName, [in, out, unique] PRPC_UNICODE_STRING *DomainName);`
   */
  LsarGetUserName: {
    in: {
      /** `[in, unique, string] wchar_t *SystemName` */
      SystemName: string | null;
      /** `[in, out] PRPC_UNICODE_STRING *UserName` */
      UserName: RPC_UNICODE_STRING | null;
      /** `[in, out, unique] PRPC_UNICODE_STRING *DomainName` */
      DomainName: RPC_UNICODE_STRING | null;
    };
    out: {
      /** `[in, out] PRPC_UNICODE_STRING *UserName` */
      UserName: RPC_UNICODE_STRING | null;
      /** `[in, out, unique] PRPC_UNICODE_STRING *DomainName` */
      DomainName: RPC_UNICODE_STRING | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * A part of the policy; the same as LsarQueryInformationPolicy. [MS-LSAD] 3.1.4.4.3
   * Opnum 46: `NTSTATUS LsarQueryInformationPolicy2([in] LSAPR_HANDLE PolicyHandle, [in] POLICY_INFORMATION_CLASS InformationClass, [out, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION *PolicyInformation);`
   */
  LsarQueryInformationPolicy2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] POLICY_INFORMATION_CLASS InformationClass` */
      InformationClass: POLICY_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION *PolicyInformation` */
      PolicyInformation: LSAPR_POLICY_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a part of the policy; the same as LsarSetInformationPolicy. [MS-LSAD] 3.1.4.4.5
   * Opnum 47: `NTSTATUS LsarSetInformationPolicy2([in] LSAPR_HANDLE PolicyHandle, [in] POLICY_INFORMATION_CLASS InformationClass, [in, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION PolicyInformation);`
   */
  LsarSetInformationPolicy2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] POLICY_INFORMATION_CLASS InformationClass` */
      InformationClass?: POLICY_INFORMATION_CLASS;
      /** `[in, switch_is(InformationClass)] PLSAPR_POLICY_INFORMATION PolicyInformation` */
      PolicyInformation: LSAPR_POLICY_INFORMATION;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Facts of a trusted domain by its name. [MS-LSAD] 3.1.4.7.5
   * Opnum 48: `NTSTATUS LsarQueryTrustedDomainInfoByName([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING TrustedDomainName, [in] TRUSTED_INFORMATION_CLASS InformationClass, [out, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO *TrustedDomainInformation);`
   */
  LsarQueryTrustedDomainInfoByName: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] TRUSTED_INFORMATION_CLASS InformationClass` */
      InformationClass: TRUSTED_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO *TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFO | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a trusted domain by its name. [MS-LSAD] 3.1.4.7.6
   * Opnum 49: `NTSTATUS LsarSetTrustedDomainInfoByName([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING TrustedDomainName, [in] TRUSTED_INFORMATION_CLASS InformationClass, [in, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO TrustedDomainInformation);`
   */
  LsarSetTrustedDomainInfoByName: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] TRUSTED_INFORMATION_CLASS InformationClass` */
      InformationClass?: TRUSTED_INFORMATION_CLASS;
      /** `[in, switch_is(InformationClass)] PLSAPR_TRUSTED_DOMAIN_INFO TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFO;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Lists trusts. [MS-LSAD] 3.1.4.7.7
   * Opnum 50: `NTSTATUS LsarEnumerateTrustedDomainsEx([in] LSAPR_HANDLE PolicyHandle, [in, out] unsigned long *EnumerationContext, [out] PLSAPR_TRUSTED_ENUM_BUFFER_EX EnumerationBuffer, [in] unsigned long PreferedMaximumLength);`
   */
  LsarEnumerateTrustedDomainsEx: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[in] unsigned long PreferedMaximumLength` */
      PreferedMaximumLength: number;
    };
    out: {
      /** `[in, out] unsigned long *EnumerationContext` */
      EnumerationContext: number;
      /** `[out] PLSAPR_TRUSTED_ENUM_BUFFER_EX EnumerationBuffer` */
      EnumerationBuffer: LSAPR_TRUSTED_ENUM_BUFFER_EX;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a trust. [MS-LSAD] 3.1.4.7.11
   * Opnum 51: `NTSTATUS LsarCreateTrustedDomainEx([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInformation, [in] PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION AuthenticationInformation, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *TrustedDomainHandle);`
   */
  LsarCreateTrustedDomainEx: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
      /** `[in] PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION AuthenticationInformation` */
      AuthenticationInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 52: `void Opnum52NotUsedOnWire();` */
  Opnum52NotUsedOnWire: { in: {}; out: {}; };
  /**
   * A part of the domain's policy. [MS-LSAD] 3.1.4.4.7
   * Opnum 53: `NTSTATUS LsarQueryDomainInformationPolicy([in] LSAPR_HANDLE PolicyHandle, [in] POLICY_DOMAIN_INFORMATION_CLASS InformationClass, [out, switch_is(InformationClass)] PLSAPR_POLICY_DOMAIN_INFORMATION *PolicyDomainInformation);`
   */
  LsarQueryDomainInformationPolicy: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] POLICY_DOMAIN_INFORMATION_CLASS InformationClass` */
      InformationClass: POLICY_DOMAIN_INFORMATION_CLASS;
    };
    out: {
      /** `[out, switch_is(InformationClass)] PLSAPR_POLICY_DOMAIN_INFORMATION *PolicyDomainInformation` */
      PolicyDomainInformation: LSAPR_POLICY_DOMAIN_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a part of the domain's policy. [MS-LSAD] 3.1.4.4.8
   * Opnum 54: `NTSTATUS LsarSetDomainInformationPolicy([in] LSAPR_HANDLE PolicyHandle, [in] POLICY_DOMAIN_INFORMATION_CLASS InformationClass, [in, unique, switch_is(InformationClass)] PLSAPR_POLICY_DOMAIN_INFORMATION PolicyDomainInformation);`
   */
  LsarSetDomainInformationPolicy: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] POLICY_DOMAIN_INFORMATION_CLASS InformationClass` */
      InformationClass?: POLICY_DOMAIN_INFORMATION_CLASS;
      /** `[in, unique, switch_is(InformationClass)] PLSAPR_POLICY_DOMAIN_INFORMATION PolicyDomainInformation` */
      PolicyDomainInformation: LSAPR_POLICY_DOMAIN_INFORMATION | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens a trusted domain by its name. [MS-LSAD] 3.1.4.7.9
   * Opnum 55: `NTSTATUS LsarOpenTrustedDomainByName([in] LSAPR_HANDLE PolicyHandle, [in] PRPC_UNICODE_STRING TrustedDomainName, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *TrustedDomainHandle);`
   */
  LsarOpenTrustedDomainByName: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PRPC_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 56: `void Opnum56NotUsedOnWire();` */
  Opnum56NotUsedOnWire: { in: {}; out: {}; };
  /**
   * LsarLookupSids with flags. [MS-LSAT] 3.1.4.10
   * Opnum 57: `NTSTATUS LsarLookupSids2([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_SID_ENUM_BUFFER SidEnumBuffer, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_NAMES_EX TranslatedNames, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount, [in] unsigned long LookupOptions, [in] unsigned long ClientRevision);`
   */
  LsarLookupSids2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_SID_ENUM_BUFFER SidEnumBuffer` */
      SidEnumBuffer: LSAPR_SID_ENUM_BUFFER;
      /** `[in, out] PLSAPR_TRANSLATED_NAMES_EX TranslatedNames` */
      TranslatedNames: LSAPR_TRANSLATED_NAMES_EX;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** `[in] unsigned long LookupOptions` */
      LookupOptions: number;
      /** `[in] unsigned long ClientRevision` */
      ClientRevision: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_NAMES_EX TranslatedNames` */
      TranslatedNames: LSAPR_TRANSLATED_NAMES_EX;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarLookupNames with flags. [MS-LSAT] 3.1.4.7
   * Opnum 58: `NTSTATUS LsarLookupNames2([in] LSAPR_HANDLE PolicyHandle, [in, range(0, 1000)] unsigned long Count, [in, size_is(Count)] PRPC_UNICODE_STRING Names, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_SIDS_EX TranslatedSids, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount, [in] unsigned long LookupOptions, [in] unsigned long ClientRevision);`
   */
  LsarLookupNames2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, range(0, 1000)] unsigned long Count` */
      Count?: number;
      /** `[in, size_is(Count)] PRPC_UNICODE_STRING Names` */
      Names: RPC_UNICODE_STRING[];
      /** `[in, out] PLSAPR_TRANSLATED_SIDS_EX TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS_EX;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** `[in] unsigned long LookupOptions` */
      LookupOptions: number;
      /** `[in] unsigned long ClientRevision` */
      ClientRevision: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_SIDS_EX TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS_EX;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a trust with encrypted secrets. [MS-LSAD] 3.1.4.7.10
   * Opnum 59: `NTSTATUS LsarCreateTrustedDomainEx2([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInformation, [in] PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL AuthenticationInformation, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *TrustedDomainHandle);`
   */
  LsarCreateTrustedDomainEx2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
      /** `[in] PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL AuthenticationInformation` */
      AuthenticationInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 60: `void Opnum60NotUsedOnWire();` */
  Opnum60NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 61: `void Opnum61NotUsedOnWire();` */
  Opnum61NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 62: `void Opnum62NotUsedOnWire();` */
  Opnum62NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 63: `void Opnum63NotUsedOnWire();` */
  Opnum63NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 64: `void Opnum64NotUsedOnWire();` */
  Opnum64NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 65: `void Opnum65NotUsedOnWire();` */
  Opnum65NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 66: `void Opnum66NotUsedOnWire();` */
  Opnum66NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 67: `void Opnum67NotUsedOnWire();` */
  Opnum67NotUsedOnWire: { in: {}; out: {}; };
  /**
   * LsarLookupNames2 that gives whole SIDs. [MS-LSAT] 3.1.4.6
   * Opnum 68: `NTSTATUS LsarLookupNames3([in] LSAPR_HANDLE PolicyHandle, [in, range(0, 1000)] unsigned long Count, [in, size_is(Count)] PRPC_UNICODE_STRING Names, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_SIDS_EX2 TranslatedSids, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount, [in] unsigned long LookupOptions, [in] unsigned long ClientRevision);`
   */
  LsarLookupNames3: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, range(0, 1000)] unsigned long Count` */
      Count?: number;
      /** `[in, size_is(Count)] PRPC_UNICODE_STRING Names` */
      Names: RPC_UNICODE_STRING[];
      /** `[in, out] PLSAPR_TRANSLATED_SIDS_EX2 TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS_EX2;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** `[in] unsigned long LookupOptions` */
      LookupOptions: number;
      /** `[in] unsigned long ClientRevision` */
      ClientRevision: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_SIDS_EX2 TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS_EX2;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 69: `void Opnum69NotUsedOnWire();` */
  Opnum69NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 70: `void Opnum70NotUsedOnWire();` */
  Opnum70NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 71: `void Opnum71NotUsedOnWire();` */
  Opnum71NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 72: `void Opnum72NotUsedOnWire();` */
  Opnum72NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Names and domains of a trusted forest. [MS-LSAD] 3.1.4.7.15
   * Opnum 73: `NTSTATUS LsarQueryForestTrustInformation([in] LSAPR_HANDLE PolicyHandle, [in] PLSA_UNICODE_STRING TrustedDomainName, [in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType, [out] PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo);`
   */
  LsarQueryForestTrustInformation: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSA_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType` */
      HighestRecordType: LSA_FOREST_TRUST_RECORD_TYPE;
    };
    out: {
      /** `[out] PLSA_FOREST_TRUST_INFORMATION *ForestTrustInfo` */
      ForestTrustInfo: LSA_FOREST_TRUST_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the names and domains of a trusted forest. [MS-LSAD] 3.1.4.7.16
   * Opnum 74: `NTSTATUS LsarSetForestTrustInformation([in] LSAPR_HANDLE PolicyHandle, [in] PLSA_UNICODE_STRING TrustedDomainName, [in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType, [in] PLSA_FOREST_TRUST_INFORMATION ForestTrustInfo, [in] unsigned char CheckOnly, [out] PLSA_FOREST_TRUST_COLLISION_INFORMATION *CollisionInfo);`
   */
  LsarSetForestTrustInformation: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSA_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType` */
      HighestRecordType: LSA_FOREST_TRUST_RECORD_TYPE;
      /** `[in] PLSA_FOREST_TRUST_INFORMATION ForestTrustInfo` */
      ForestTrustInfo: LSA_FOREST_TRUST_INFORMATION;
      /** Not 0: only tell collisions. `[in] unsigned char CheckOnly` */
      CheckOnly: number;
    };
    out: {
      /** `[out] PLSA_FOREST_TRUST_COLLISION_INFORMATION *CollisionInfo` */
      CollisionInfo: LSA_FOREST_TRUST_COLLISION_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 75: `void Opnum75NotUsedOnWire();` */
  Opnum75NotUsedOnWire: { in: {}; out: {}; };
  /**
   * LsarLookupSids2 for members of the domain, with no policy open. [MS-LSAT] 3.1.4.9
   * Opnum 76: `NTSTATUS LsarLookupSids3([in] handle_t RpcHandle, [in] PLSAPR_SID_ENUM_BUFFER SidEnumBuffer, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_NAMES_EX TranslatedNames, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount, [in] unsigned long LookupOptions, [in] unsigned long ClientRevision);`
   */
  LsarLookupSids3: {
    in: {
      /** `[in] PLSAPR_SID_ENUM_BUFFER SidEnumBuffer` */
      SidEnumBuffer: LSAPR_SID_ENUM_BUFFER;
      /** `[in, out] PLSAPR_TRANSLATED_NAMES_EX TranslatedNames` */
      TranslatedNames: LSAPR_TRANSLATED_NAMES_EX;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** `[in] unsigned long LookupOptions` */
      LookupOptions: number;
      /** `[in] unsigned long ClientRevision` */
      ClientRevision: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_NAMES_EX TranslatedNames` */
      TranslatedNames: LSAPR_TRANSLATED_NAMES_EX;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarLookupNames3 for members of the domain, with no policy open. [MS-LSAT] 3.1.4.5
   * Opnum 77: `NTSTATUS LsarLookupNames4([in] handle_t RpcHandle, [in, range(0, 1000)] unsigned long Count, [in, size_is(Count)] PRPC_UNICODE_STRING Names, [out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains, [in, out] PLSAPR_TRANSLATED_SIDS_EX2 TranslatedSids, [in] LSAP_LOOKUP_LEVEL LookupLevel, [in, out] unsigned long *MappedCount, [in] unsigned long LookupOptions, [in] unsigned long ClientRevision);`
   */
  LsarLookupNames4: {
    in: {
      /** `[in, range(0, 1000)] unsigned long Count` */
      Count?: number;
      /** `[in, size_is(Count)] PRPC_UNICODE_STRING Names` */
      Names: RPC_UNICODE_STRING[];
      /** `[in, out] PLSAPR_TRANSLATED_SIDS_EX2 TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS_EX2;
      /** `[in] LSAP_LOOKUP_LEVEL LookupLevel` */
      LookupLevel: LSAP_LOOKUP_LEVEL;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** `[in] unsigned long LookupOptions` */
      LookupOptions: number;
      /** `[in] unsigned long ClientRevision` */
      ClientRevision: number;
    };
    out: {
      /** `[out] PLSAPR_REFERENCED_DOMAIN_LIST *ReferencedDomains` */
      ReferencedDomains: LSAPR_REFERENCED_DOMAIN_LIST | null;
      /** `[in, out] PLSAPR_TRANSLATED_SIDS_EX2 TranslatedSids` */
      TranslatedSids: LSAPR_TRANSLATED_SIDS_EX2;
      /** `[in, out] unsigned long *MappedCount` */
      MappedCount: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 78: `void Opnum78NotUsedOnWire();` */
  Opnum78NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 79: `void Opnum79NotUsedOnWire();` */
  Opnum79NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 80: `void Opnum80NotUsedOnWire();` */
  Opnum80NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 81: `void Opnum81NotUsedOnWire();` */
  Opnum81NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 82: `void Opnum82NotUsedOnWire();` */
  Opnum82NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 83: `void Opnum83NotUsedOnWire();` */
  Opnum83NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 84: `void Opnum84NotUsedOnWire();` */
  Opnum84NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 85: `void Opnum85NotUsedOnWire();` */
  Opnum85NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 86: `void Opnum86NotUsedOnWire();` */
  Opnum86NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 87: `void Opnum87NotUsedOnWire();` */
  Opnum87NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 88: `void Opnum88NotUsedOnWire();` */
  Opnum88NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 89: `void Opnum89NotUsedOnWire();` */
  Opnum89NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 90: `void Opnum90NotUsedOnWire();` */
  Opnum90NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 91: `void Opnum91NotUsedOnWire();` */
  Opnum91NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 92: `void Opnum92NotUsedOnWire();` */
  Opnum92NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 93: `void Opnum93NotUsedOnWire();` */
  Opnum93NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 94: `void Opnum94NotUsedOnWire();` */
  Opnum94NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 95: `void Opnum95NotUsedOnWire();` */
  Opnum95NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 96: `void Opnum96NotUsedOnWire();` */
  Opnum96NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 97: `void Opnum97NotUsedOnWire();` */
  Opnum97NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 98: `void Opnum98NotUsedOnWire();` */
  Opnum98NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 99: `void Opnum99NotUsedOnWire();` */
  Opnum99NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 100: `void Opnum100NotUsedOnWire();` */
  Opnum100NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 101: `void Opnum101NotUsedOnWire();` */
  Opnum101NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 102: `void Opnum102NotUsedOnWire();` */
  Opnum102NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 103: `void Opnum103NotUsedOnWire();` */
  Opnum103NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 104: `void Opnum104NotUsedOnWire();` */
  Opnum104NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 105: `void Opnum105NotUsedOnWire();` */
  Opnum105NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 106: `void Opnum106NotUsedOnWire();` */
  Opnum106NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 107: `void Opnum107NotUsedOnWire();` */
  Opnum107NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 108: `void Opnum108NotUsedOnWire();` */
  Opnum108NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 109: `void Opnum109NotUsedOnWire();` */
  Opnum109NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 110: `void Opnum110NotUsedOnWire();` */
  Opnum110NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 111: `void Opnum111NotUsedOnWire();` */
  Opnum111NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 112: `void Opnum112NotUsedOnWire();` */
  Opnum112NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 113: `void Opnum113NotUsedOnWire();` */
  Opnum113NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 114: `void Opnum114NotUsedOnWire();` */
  Opnum114NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 115: `void Opnum115NotUsedOnWire();` */
  Opnum115NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 116: `void Opnum116NotUsedOnWire();` */
  Opnum116NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 117: `void Opnum117NotUsedOnWire();` */
  Opnum117NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 118: `void Opnum118NotUsedOnWire();` */
  Opnum118NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 119: `void Opnum119NotUsedOnWire();` */
  Opnum119NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 120: `void Opnum120NotUsedOnWire();` */
  Opnum120NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 121: `void Opnum121NotUsedOnWire();` */
  Opnum121NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 122: `void Opnum122NotUsedOnWire();` */
  Opnum122NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 123: `void Opnum123NotUsedOnWire();` */
  Opnum123NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 124: `void Opnum124NotUsedOnWire();` */
  Opnum124NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 125: `void Opnum125NotUsedOnWire();` */
  Opnum125NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 126: `void Opnum126NotUsedOnWire();` */
  Opnum126NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 127: `void Opnum127NotUsedOnWire();` */
  Opnum127NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 128: `void Opnum128NotUsedOnWire();` */
  Opnum128NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a trust with secrets under AES. [MS-LSAD] 3.1.4.7.17
   * Opnum 129: `NTSTATUS LsarCreateTrustedDomainEx3([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInformation, [in] PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES AuthenticationInformation, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *TrustedDomainHandle);`
   */
  LsarCreateTrustedDomainEx3: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_TRUSTED_DOMAIN_INFORMATION_EX TrustedDomainInformation` */
      TrustedDomainInformation: LSAPR_TRUSTED_DOMAIN_INFORMATION_EX;
      /** `[in] PLSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES AuthenticationInformation` */
      AuthenticationInformation: LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *TrustedDomainHandle` */
      TrustedDomainHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Opens the policy, and tells what both sides can do. [MS-LSAD] 3.1.4.4.9
   * Opnum 130: `NTSTATUS LsarOpenPolicy3([in, unique, string] PLSAPR_SERVER_NAME SystemName, [in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes, [in] ACCESS_MASK DesiredAccess, [in] ULONG InVersion, [in, switch_is(InVersion)] LSAPR_REVISION_INFO *InRevisionInfo, [out] ULONG *OutVersion, [out, switch_is(*OutVersion)] LSAPR_REVISION_INFO *OutRevisionInfo, [out] LSAPR_HANDLE *PolicyHandle);`
   */
  LsarOpenPolicy3: {
    in: {
      /** `[in, unique, string] PLSAPR_SERVER_NAME SystemName` */
      SystemName: string | null;
      /** `[in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes` */
      ObjectAttributes: LSAPR_OBJECT_ATTRIBUTES;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
      /** `[in] ULONG InVersion` */
      InVersion?: number;
      /** `[in, switch_is(InVersion)] LSAPR_REVISION_INFO *InRevisionInfo` */
      InRevisionInfo: LSAPR_REVISION_INFO;
    };
    out: {
      /** `[out] ULONG *OutVersion` */
      OutVersion?: number;
      /** `[out, switch_is(*OutVersion)] LSAPR_REVISION_INFO *OutRevisionInfo` */
      OutRevisionInfo: LSAPR_REVISION_INFO;
      /** `[out] LSAPR_HANDLE *PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 131: `void Opnum131NotUsedOnWire();` */
  Opnum131NotUsedOnWire: { in: {}; out: {}; };
  /**
   * LsarQueryForestTrustInformation with the kinds since added. [MS-LSAD] 3.1.4.7.18
   * Opnum 132: `NTSTATUS LsarQueryForestTrustInformation2([in] LSAPR_HANDLE PolicyHandle, [in] PLSA_UNICODE_STRING TrustedDomainName, [in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType, [out] PLSA_FOREST_TRUST_INFORMATION2 *ForestTrustInfo2);`
   */
  LsarQueryForestTrustInformation2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSA_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType` */
      HighestRecordType: LSA_FOREST_TRUST_RECORD_TYPE;
    };
    out: {
      /** `[out] PLSA_FOREST_TRUST_INFORMATION2 *ForestTrustInfo2` */
      ForestTrustInfo2: LSA_FOREST_TRUST_INFORMATION2 | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarSetForestTrustInformation with the kinds since added. [MS-LSAD] 3.1.4.7.19
   * Opnum 133: `NTSTATUS LsarSetForestTrustInformation2([in] LSAPR_HANDLE PolicyHandle, [in] PLSA_UNICODE_STRING TrustedDomainName, [in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType, [in] PLSA_FOREST_TRUST_INFORMATION2 ForestTrustInfo2, [in] unsigned char CheckOnly, [out] PLSA_FOREST_TRUST_COLLISION_INFORMATION *CollisionInfo);`
   */
  LsarSetForestTrustInformation2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSA_UNICODE_STRING TrustedDomainName` */
      TrustedDomainName: RPC_UNICODE_STRING;
      /** `[in] LSA_FOREST_TRUST_RECORD_TYPE HighestRecordType` */
      HighestRecordType: LSA_FOREST_TRUST_RECORD_TYPE;
      /** `[in] PLSA_FOREST_TRUST_INFORMATION2 ForestTrustInfo2` */
      ForestTrustInfo2: LSA_FOREST_TRUST_INFORMATION2;
      /** `[in] unsigned char CheckOnly` */
      CheckOnly: number;
    };
    out: {
      /** `[out] PLSA_FOREST_TRUST_COLLISION_INFORMATION *CollisionInfo` */
      CollisionInfo: LSA_FOREST_TRUST_COLLISION_INFORMATION | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 134: `void Opnum134NotUsedOnWire();` */
  Opnum134NotUsedOnWire: { in: {}; out: {}; };
  /**
   * LsarOpenPolicy3 with no name of a server. [MS-LSAD] 3.1.4.4.10
   * Opnum 135: `NTSTATUS LsarOpenPolicyWithCreds([in] handle_t BindingHandle, [in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes, [in] ACCESS_MASK DesiredAccess, [in] ULONG InVersion, [in, switch_is(InVersion)] LSAPR_REVISION_INFO *InRevisionInfo, [out] ULONG *OutVersion, [out, switch_is(*OutVersion)] LSAPR_REVISION_INFO *OutRevisionInfo, [out] LSAPR_HANDLE *PolicyHandle);`
   */
  LsarOpenPolicyWithCreds: {
    in: {
      /** `[in] PLSAPR_OBJECT_ATTRIBUTES ObjectAttributes` */
      ObjectAttributes: LSAPR_OBJECT_ATTRIBUTES;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
      /** `[in] ULONG InVersion` */
      InVersion?: number;
      /** `[in, switch_is(InVersion)] LSAPR_REVISION_INFO *InRevisionInfo` */
      InRevisionInfo: LSAPR_REVISION_INFO;
    };
    out: {
      /** `[out] ULONG *OutVersion` */
      OutVersion?: number;
      /** `[out, switch_is(*OutVersion)] LSAPR_REVISION_INFO *OutRevisionInfo` */
      OutRevisionInfo: LSAPR_REVISION_INFO;
      /** `[out] LSAPR_HANDLE *PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarOpenSecret with the name under AES. [MS-LSAD] 3.1.4.6.7
   * Opnum 136: `NTSTATUS LsarOpenSecret2([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_AES_CIPHER_VALUE EncryptedSecretName, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *SecretHandle);`
   */
  LsarOpenSecret2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_AES_CIPHER_VALUE EncryptedSecretName` */
      EncryptedSecretName: LSAPR_AES_CIPHER_VALUE;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarCreateSecret with the name under AES. [MS-LSAD] 3.1.4.6.8
   * Opnum 137: `NTSTATUS LsarCreateSecret2([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_AES_CIPHER_VALUE EncryptedSecretName, [in] ACCESS_MASK DesiredAccess, [out] LSAPR_HANDLE *SecretHandle);`
   */
  LsarCreateSecret2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_AES_CIPHER_VALUE EncryptedSecretName` */
      EncryptedSecretName: LSAPR_AES_CIPHER_VALUE;
      /** `[in] ACCESS_MASK DesiredAccess` */
      DesiredAccess: number;
    };
    out: {
      /** `[out] LSAPR_HANDLE *SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarSetSecret with the values under AES. [MS-LSAD] 3.1.4.6.9
   * Opnum 138: `NTSTATUS LsarSetSecret2([in] LSAPR_HANDLE SecretHandle, [in, unique] PLSAPR_AES_CIPHER_VALUE EncryptedCurrentValue, [in, unique] PLSAPR_AES_CIPHER_VALUE EncryptedOldValue);`
   */
  LsarSetSecret2: {
    in: {
      /** `[in] LSAPR_HANDLE SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, unique] PLSAPR_AES_CIPHER_VALUE EncryptedCurrentValue` */
      EncryptedCurrentValue: LSAPR_AES_CIPHER_VALUE | null;
      /** `[in, unique] PLSAPR_AES_CIPHER_VALUE EncryptedOldValue` */
      EncryptedOldValue: LSAPR_AES_CIPHER_VALUE | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarQuerySecret with the values under AES. [MS-LSAD] 3.1.4.6.10
   * Opnum 139: `NTSTATUS LsarQuerySecret2([in] LSAPR_HANDLE SecretHandle, [in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedCurrentValue, [in, out, unique] PLARGE_INTEGER CurrentValueSetTime, [in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedOldValue, [in, out, unique] PLARGE_INTEGER OldValueSetTime);`
   */
  LsarQuerySecret2: {
    in: {
      /** `[in] LSAPR_HANDLE SecretHandle` */
      SecretHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedCurrentValue` */
      EncryptedCurrentValue: LSAPR_AES_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER CurrentValueSetTime` */
      CurrentValueSetTime: LARGE_INTEGER | null;
      /** `[in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedOldValue` */
      EncryptedOldValue: LSAPR_AES_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER OldValueSetTime` */
      OldValueSetTime: LARGE_INTEGER | null;
    };
    out: {
      /** `[in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedCurrentValue` */
      EncryptedCurrentValue: LSAPR_AES_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER CurrentValueSetTime` */
      CurrentValueSetTime: LARGE_INTEGER | null;
      /** `[in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedOldValue` */
      EncryptedOldValue: LSAPR_AES_CIPHER_VALUE | null;
      /** `[in, out, unique] PLARGE_INTEGER OldValueSetTime` */
      OldValueSetTime: LARGE_INTEGER | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarStorePrivateData under AES. [MS-LSAD] 3.1.4.6.11
   * Opnum 140: `NTSTATUS LsarStorePrivateData2([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_AES_CIPHER_VALUE EncryptedKeyName, [in, unique] PLSAPR_AES_CIPHER_VALUE EncryptedData);`
   */
  LsarStorePrivateData2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_AES_CIPHER_VALUE EncryptedKeyName` */
      EncryptedKeyName: LSAPR_AES_CIPHER_VALUE;
      /** `[in, unique] PLSAPR_AES_CIPHER_VALUE EncryptedData` */
      EncryptedData: LSAPR_AES_CIPHER_VALUE | null;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * LsarRetrievePrivateData under AES. [MS-LSAD] 3.1.4.6.12
   * Opnum 141: `NTSTATUS LsarRetrievePrivateData2([in] LSAPR_HANDLE PolicyHandle, [in] PLSAPR_AES_CIPHER_VALUE EncryptedKeyName, [in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedData);`
   */
  LsarRetrievePrivateData2: {
    in: {
      /** `[in] LSAPR_HANDLE PolicyHandle` */
      PolicyHandle: ContextHandle<"LSAPR_HANDLE"> | null;
      /** `[in] PLSAPR_AES_CIPHER_VALUE EncryptedKeyName` */
      EncryptedKeyName: LSAPR_AES_CIPHER_VALUE;
      /** `[in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedData` */
      EncryptedData: LSAPR_AES_CIPHER_VALUE | null;
    };
    out: {
      /** `[in, out, unique] PLSAPR_AES_CIPHER_VALUE *EncryptedData` */
      EncryptedData: LSAPR_AES_CIPHER_VALUE | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface lsarpc` 12345778-1234-abcd-ef00-0123456789ab v0.0 */
export const lsarpc: Interface<lsarpcOperations> = /*#__PURE__*/ defineInterface<lsarpcOperations>({
  name: "lsarpc",
  uuid: "12345778-1234-abcd-ef00-0123456789ab",
  version: [0, 0],
  endpoints: ["ncacn_np:[\\pipe\\lsarpc]"],
  operations: [
    { opnum: 0, name: "LsarClose", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "inout", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 1, name: "Opnum1NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 2, name: "LsarEnumeratePrivileges", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "EnumerationBuffer", dir: "out", type: ref(LSAPR_PRIVILEGE_ENUM_BUFFER$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 3, name: "LsarQuerySecurityObject", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "SecurityDescriptor", dir: "out", type: ref(unique(LSAPR_SR_SECURITY_DESCRIPTOR$)) },
    ] },
    { opnum: 4, name: "LsarSetSecurityObject", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SecurityInformation", dir: "in", type: uint32 },
      { name: "SecurityDescriptor", dir: "in", type: ref(LSAPR_SR_SECURITY_DESCRIPTOR$) },
    ] },
    { opnum: 5, name: "Opnum5NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 6, name: "LsarOpenPolicy", returns: int32, status: "ntstatus", params: [
      { name: "SystemName", dir: "in", type: unique(wchar) },
      { name: "ObjectAttributes", dir: "in", type: ref(LSAPR_OBJECT_ATTRIBUTES$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "PolicyHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 7, name: "LsarQueryInformationPolicy", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: POLICY_INFORMATION_CLASS$ },
      { name: "PolicyInformation", dir: "out", type: ref(unique(LSAPR_POLICY_INFORMATION$1)) },
    ] },
    { opnum: 8, name: "LsarSetInformationPolicy", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: POLICY_INFORMATION_CLASS$ },
      { name: "PolicyInformation", dir: "in", type: ref(LSAPR_POLICY_INFORMATION$1) },
    ] },
    { opnum: 9, name: "Opnum9NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 10, name: "LsarCreateAccount", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "AccountSid", dir: "in", type: ref(RPC_SID$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "AccountHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 11, name: "LsarEnumerateAccounts", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "EnumerationBuffer", dir: "out", type: ref(LSAPR_ACCOUNT_ENUM_BUFFER$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 12, name: "LsarCreateTrustedDomain", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUST_INFORMATION$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "TrustedDomainHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 13, name: "LsarEnumerateTrustedDomains", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "EnumerationBuffer", dir: "out", type: ref(LSAPR_TRUSTED_ENUM_BUFFER$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 14, name: "LsarLookupNames", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Count", dir: "in", type: range(uint32, 0, 1000) },
      { name: "Names", dir: "in", type: ref(array(RPC_UNICODE_STRING$, sized(["field", "Count"]))) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedSids", dir: "inout", type: ref(LSAPR_TRANSLATED_SIDS$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 15, name: "LsarLookupSids", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SidEnumBuffer", dir: "in", type: ref(LSAPR_SID_ENUM_BUFFER$) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedNames", dir: "inout", type: ref(LSAPR_TRANSLATED_NAMES$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 16, name: "LsarCreateSecret", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SecretName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "SecretHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 17, name: "LsarOpenAccount", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "AccountSid", dir: "in", type: ref(RPC_SID$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "AccountHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 18, name: "LsarEnumeratePrivilegesAccount", returns: int32, status: "ntstatus", params: [
      { name: "AccountHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Privileges", dir: "out", type: ref(unique(LSAPR_PRIVILEGE_SET$)) },
    ] },
    { opnum: 19, name: "LsarAddPrivilegesToAccount", returns: int32, status: "ntstatus", params: [
      { name: "AccountHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Privileges", dir: "in", type: ref(LSAPR_PRIVILEGE_SET$) },
    ] },
    { opnum: 20, name: "LsarRemovePrivilegesFromAccount", returns: int32, status: "ntstatus", params: [
      { name: "AccountHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "AllPrivileges", dir: "in", type: uint8 },
      { name: "Privileges", dir: "in", type: unique(LSAPR_PRIVILEGE_SET$) },
    ] },
    { opnum: 21, name: "Opnum21NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 22, name: "Opnum22NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 23, name: "LsarGetSystemAccessAccount", returns: int32, status: "ntstatus", params: [
      { name: "AccountHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SystemAccess", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 24, name: "LsarSetSystemAccessAccount", returns: int32, status: "ntstatus", params: [
      { name: "AccountHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SystemAccess", dir: "in", type: uint32 },
    ] },
    { opnum: 25, name: "LsarOpenTrustedDomain", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainSid", dir: "in", type: ref(RPC_SID$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "TrustedDomainHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 26, name: "LsarQueryInfoTrustedDomain", returns: int32, status: "ntstatus", params: [
      { name: "TrustedDomainHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: TRUSTED_INFORMATION_CLASS$ },
      { name: "TrustedDomainInformation", dir: "out", type: ref(unique(LSAPR_TRUSTED_DOMAIN_INFO$1)) },
    ] },
    { opnum: 27, name: "LsarSetInformationTrustedDomain", returns: int32, status: "ntstatus", params: [
      { name: "TrustedDomainHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: TRUSTED_INFORMATION_CLASS$ },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_INFO$1) },
    ] },
    { opnum: 28, name: "LsarOpenSecret", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SecretName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "SecretHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 29, name: "LsarSetSecret", returns: int32, status: "ntstatus", params: [
      { name: "SecretHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedCurrentValue", dir: "in", type: unique(LSAPR_CR_CIPHER_VALUE$) },
      { name: "EncryptedOldValue", dir: "in", type: unique(LSAPR_CR_CIPHER_VALUE$) },
    ] },
    { opnum: 30, name: "LsarQuerySecret", returns: int32, status: "ntstatus", params: [
      { name: "SecretHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedCurrentValue", dir: "inout", type: unique(unique(LSAPR_CR_CIPHER_VALUE$)) },
      { name: "CurrentValueSetTime", dir: "inout", type: unique(LARGE_INTEGER$) },
      { name: "EncryptedOldValue", dir: "inout", type: unique(unique(LSAPR_CR_CIPHER_VALUE$)) },
      { name: "OldValueSetTime", dir: "inout", type: unique(LARGE_INTEGER$) },
    ] },
    { opnum: 31, name: "LsarLookupPrivilegeValue", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Name", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "Value", dir: "out", type: ref(LUID$) },
    ] },
    { opnum: 32, name: "LsarLookupPrivilegeName", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Value", dir: "in", type: ref(LUID$) },
      { name: "Name", dir: "out", type: ref(unique(RPC_UNICODE_STRING$)) },
    ] },
    { opnum: 33, name: "LsarLookupPrivilegeDisplayName", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Name", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "ClientLanguage", dir: "in", type: int16 },
      { name: "ClientSystemDefaultLanguage", dir: "in", type: int16 },
      { name: "DisplayName", dir: "out", type: ref(unique(RPC_UNICODE_STRING$)) },
      { name: "LanguageReturned", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 34, name: "LsarDeleteObject", returns: int32, status: "ntstatus", params: [
      { name: "ObjectHandle", dir: "inout", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 35, name: "LsarEnumerateAccountsWithUserRight", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "UserRight", dir: "in", type: unique(RPC_UNICODE_STRING$) },
      { name: "EnumerationBuffer", dir: "out", type: ref(LSAPR_ACCOUNT_ENUM_BUFFER$) },
    ] },
    { opnum: 36, name: "LsarEnumerateAccountRights", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "AccountSid", dir: "in", type: ref(RPC_SID$) },
      { name: "UserRights", dir: "out", type: ref(LSAPR_USER_RIGHT_SET$) },
    ] },
    { opnum: 37, name: "LsarAddAccountRights", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "AccountSid", dir: "in", type: ref(RPC_SID$) },
      { name: "UserRights", dir: "in", type: ref(LSAPR_USER_RIGHT_SET$) },
    ] },
    { opnum: 38, name: "LsarRemoveAccountRights", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "AccountSid", dir: "in", type: ref(RPC_SID$) },
      { name: "AllRights", dir: "in", type: uint8 },
      { name: "UserRights", dir: "in", type: ref(LSAPR_USER_RIGHT_SET$) },
    ] },
    { opnum: 39, name: "LsarQueryTrustedDomainInfo", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainSid", dir: "in", type: ref(RPC_SID$) },
      { name: "InformationClass", dir: "in", type: TRUSTED_INFORMATION_CLASS$ },
      { name: "TrustedDomainInformation", dir: "out", type: ref(unique(LSAPR_TRUSTED_DOMAIN_INFO$1)) },
    ] },
    { opnum: 40, name: "LsarSetTrustedDomainInfo", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainSid", dir: "in", type: ref(RPC_SID$) },
      { name: "InformationClass", dir: "in", type: TRUSTED_INFORMATION_CLASS$ },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_INFO$1) },
    ] },
    { opnum: 41, name: "LsarDeleteTrustedDomain", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainSid", dir: "in", type: ref(RPC_SID$) },
    ] },
    { opnum: 42, name: "LsarStorePrivateData", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "KeyName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "EncryptedData", dir: "in", type: unique(LSAPR_CR_CIPHER_VALUE$) },
    ] },
    { opnum: 43, name: "LsarRetrievePrivateData", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "KeyName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "EncryptedData", dir: "inout", type: ref(unique(LSAPR_CR_CIPHER_VALUE$)) },
    ] },
    { opnum: 44, name: "LsarOpenPolicy2", returns: int32, status: "ntstatus", params: [
      { name: "SystemName", dir: "in", type: unique(string("wchar")) },
      { name: "ObjectAttributes", dir: "in", type: ref(LSAPR_OBJECT_ATTRIBUTES$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "PolicyHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 45, name: "LsarGetUserName", returns: int32, status: "ntstatus", params: [
      { name: "SystemName", dir: "in", type: unique(string("wchar")) },
      { name: "UserName", dir: "inout", type: ref(unique(RPC_UNICODE_STRING$)) },
      { name: "DomainName", dir: "inout", type: unique(unique(RPC_UNICODE_STRING$)) },
    ] },
    { opnum: 46, name: "LsarQueryInformationPolicy2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: POLICY_INFORMATION_CLASS$ },
      { name: "PolicyInformation", dir: "out", type: ref(unique(LSAPR_POLICY_INFORMATION$1)) },
    ] },
    { opnum: 47, name: "LsarSetInformationPolicy2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: POLICY_INFORMATION_CLASS$ },
      { name: "PolicyInformation", dir: "in", type: ref(LSAPR_POLICY_INFORMATION$1) },
    ] },
    { opnum: 48, name: "LsarQueryTrustedDomainInfoByName", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "InformationClass", dir: "in", type: TRUSTED_INFORMATION_CLASS$ },
      { name: "TrustedDomainInformation", dir: "out", type: ref(unique(LSAPR_TRUSTED_DOMAIN_INFO$1)) },
    ] },
    { opnum: 49, name: "LsarSetTrustedDomainInfoByName", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "InformationClass", dir: "in", type: TRUSTED_INFORMATION_CLASS$ },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_INFO$1) },
    ] },
    { opnum: 50, name: "LsarEnumerateTrustedDomainsEx", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EnumerationContext", dir: "inout", type: ref(uint32) },
      { name: "EnumerationBuffer", dir: "out", type: ref(LSAPR_TRUSTED_ENUM_BUFFER_EX$) },
      { name: "PreferedMaximumLength", dir: "in", type: uint32 },
    ] },
    { opnum: 51, name: "LsarCreateTrustedDomainEx", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$) },
      { name: "AuthenticationInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "TrustedDomainHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 52, name: "Opnum52NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 53, name: "LsarQueryDomainInformationPolicy", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: POLICY_DOMAIN_INFORMATION_CLASS$ },
      { name: "PolicyDomainInformation", dir: "out", type: ref(unique(LSAPR_POLICY_DOMAIN_INFORMATION$1)) },
    ] },
    { opnum: 54, name: "LsarSetDomainInformationPolicy", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "InformationClass", dir: "in", type: POLICY_DOMAIN_INFORMATION_CLASS$ },
      { name: "PolicyDomainInformation", dir: "in", type: unique(LSAPR_POLICY_DOMAIN_INFORMATION$1) },
    ] },
    { opnum: 55, name: "LsarOpenTrustedDomainByName", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "TrustedDomainHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 56, name: "Opnum56NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 57, name: "LsarLookupSids2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "SidEnumBuffer", dir: "in", type: ref(LSAPR_SID_ENUM_BUFFER$) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedNames", dir: "inout", type: ref(LSAPR_TRANSLATED_NAMES_EX$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
      { name: "LookupOptions", dir: "in", type: uint32 },
      { name: "ClientRevision", dir: "in", type: uint32 },
    ] },
    { opnum: 58, name: "LsarLookupNames2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Count", dir: "in", type: range(uint32, 0, 1000) },
      { name: "Names", dir: "in", type: ref(array(RPC_UNICODE_STRING$, sized(["field", "Count"]))) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedSids", dir: "inout", type: ref(LSAPR_TRANSLATED_SIDS_EX$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
      { name: "LookupOptions", dir: "in", type: uint32 },
      { name: "ClientRevision", dir: "in", type: uint32 },
    ] },
    { opnum: 59, name: "LsarCreateTrustedDomainEx2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$) },
      { name: "AuthenticationInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "TrustedDomainHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 60, name: "Opnum60NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 61, name: "Opnum61NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 62, name: "Opnum62NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 63, name: "Opnum63NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 64, name: "Opnum64NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 65, name: "Opnum65NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 66, name: "Opnum66NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 67, name: "Opnum67NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 68, name: "LsarLookupNames3", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "Count", dir: "in", type: range(uint32, 0, 1000) },
      { name: "Names", dir: "in", type: ref(array(RPC_UNICODE_STRING$, sized(["field", "Count"]))) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedSids", dir: "inout", type: ref(LSAPR_TRANSLATED_SIDS_EX2$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
      { name: "LookupOptions", dir: "in", type: uint32 },
      { name: "ClientRevision", dir: "in", type: uint32 },
    ] },
    { opnum: 69, name: "Opnum69NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 70, name: "Opnum70NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 71, name: "Opnum71NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 72, name: "Opnum72NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 73, name: "LsarQueryForestTrustInformation", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "HighestRecordType", dir: "in", type: LSA_FOREST_TRUST_RECORD_TYPE$ },
      { name: "ForestTrustInfo", dir: "out", type: ref(unique(LSA_FOREST_TRUST_INFORMATION$)) },
    ] },
    { opnum: 74, name: "LsarSetForestTrustInformation", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "HighestRecordType", dir: "in", type: LSA_FOREST_TRUST_RECORD_TYPE$ },
      { name: "ForestTrustInfo", dir: "in", type: ref(LSA_FOREST_TRUST_INFORMATION$) },
      { name: "CheckOnly", dir: "in", type: uint8 },
      { name: "CollisionInfo", dir: "out", type: ref(unique(LSA_FOREST_TRUST_COLLISION_INFORMATION$)) },
    ] },
    { opnum: 75, name: "Opnum75NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 76, name: "LsarLookupSids3", returns: int32, status: "ntstatus", params: [
      { name: "SidEnumBuffer", dir: "in", type: ref(LSAPR_SID_ENUM_BUFFER$) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedNames", dir: "inout", type: ref(LSAPR_TRANSLATED_NAMES_EX$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
      { name: "LookupOptions", dir: "in", type: uint32 },
      { name: "ClientRevision", dir: "in", type: uint32 },
    ] },
    { opnum: 77, name: "LsarLookupNames4", returns: int32, status: "ntstatus", params: [
      { name: "Count", dir: "in", type: range(uint32, 0, 1000) },
      { name: "Names", dir: "in", type: ref(array(RPC_UNICODE_STRING$, sized(["field", "Count"]))) },
      { name: "ReferencedDomains", dir: "out", type: ref(unique(LSAPR_REFERENCED_DOMAIN_LIST$)) },
      { name: "TranslatedSids", dir: "inout", type: ref(LSAPR_TRANSLATED_SIDS_EX2$) },
      { name: "LookupLevel", dir: "in", type: LSAP_LOOKUP_LEVEL$ },
      { name: "MappedCount", dir: "inout", type: ref(uint32) },
      { name: "LookupOptions", dir: "in", type: uint32 },
      { name: "ClientRevision", dir: "in", type: uint32 },
    ] },
    { opnum: 78, name: "Opnum78NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 79, name: "Opnum79NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 80, name: "Opnum80NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 81, name: "Opnum81NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 82, name: "Opnum82NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 83, name: "Opnum83NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 84, name: "Opnum84NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 85, name: "Opnum85NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 86, name: "Opnum86NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 87, name: "Opnum87NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 88, name: "Opnum88NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 89, name: "Opnum89NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 90, name: "Opnum90NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 91, name: "Opnum91NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 92, name: "Opnum92NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 93, name: "Opnum93NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 94, name: "Opnum94NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 95, name: "Opnum95NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 96, name: "Opnum96NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 97, name: "Opnum97NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 98, name: "Opnum98NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 99, name: "Opnum99NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 100, name: "Opnum100NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 101, name: "Opnum101NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 102, name: "Opnum102NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 103, name: "Opnum103NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 104, name: "Opnum104NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 105, name: "Opnum105NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 106, name: "Opnum106NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 107, name: "Opnum107NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 108, name: "Opnum108NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 109, name: "Opnum109NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 110, name: "Opnum110NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 111, name: "Opnum111NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 112, name: "Opnum112NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 113, name: "Opnum113NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 114, name: "Opnum114NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 115, name: "Opnum115NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 116, name: "Opnum116NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 117, name: "Opnum117NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 118, name: "Opnum118NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 119, name: "Opnum119NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 120, name: "Opnum120NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 121, name: "Opnum121NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 122, name: "Opnum122NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 123, name: "Opnum123NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 124, name: "Opnum124NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 125, name: "Opnum125NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 126, name: "Opnum126NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 127, name: "Opnum127NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 128, name: "Opnum128NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 129, name: "LsarCreateTrustedDomainEx3", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_INFORMATION_EX$) },
      { name: "AuthenticationInformation", dir: "in", type: ref(LSAPR_TRUSTED_DOMAIN_AUTH_INFORMATION_INTERNAL_AES$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "TrustedDomainHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 130, name: "LsarOpenPolicy3", returns: int32, status: "ntstatus", params: [
      { name: "SystemName", dir: "in", type: unique(string("wchar")) },
      { name: "ObjectAttributes", dir: "in", type: ref(LSAPR_OBJECT_ATTRIBUTES$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "InVersion", dir: "in", type: uint32 },
      { name: "InRevisionInfo", dir: "in", type: ref(LSAPR_REVISION_INFO$1) },
      { name: "OutVersion", dir: "out", type: ref(uint32) },
      { name: "OutRevisionInfo", dir: "out", type: ref(LSAPR_REVISION_INFO$2) },
      { name: "PolicyHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 131, name: "Opnum131NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 132, name: "LsarQueryForestTrustInformation2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "HighestRecordType", dir: "in", type: LSA_FOREST_TRUST_RECORD_TYPE$ },
      { name: "ForestTrustInfo2", dir: "out", type: ref(unique(LSA_FOREST_TRUST_INFORMATION2$)) },
    ] },
    { opnum: 133, name: "LsarSetForestTrustInformation2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "TrustedDomainName", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "HighestRecordType", dir: "in", type: LSA_FOREST_TRUST_RECORD_TYPE$ },
      { name: "ForestTrustInfo2", dir: "in", type: ref(LSA_FOREST_TRUST_INFORMATION2$) },
      { name: "CheckOnly", dir: "in", type: uint8 },
      { name: "CollisionInfo", dir: "out", type: ref(unique(LSA_FOREST_TRUST_COLLISION_INFORMATION$)) },
    ] },
    { opnum: 134, name: "Opnum134NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 135, name: "LsarOpenPolicyWithCreds", returns: int32, status: "ntstatus", params: [
      { name: "ObjectAttributes", dir: "in", type: ref(LSAPR_OBJECT_ATTRIBUTES$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "InVersion", dir: "in", type: uint32 },
      { name: "InRevisionInfo", dir: "in", type: ref(LSAPR_REVISION_INFO$1) },
      { name: "OutVersion", dir: "out", type: ref(uint32) },
      { name: "OutRevisionInfo", dir: "out", type: ref(LSAPR_REVISION_INFO$2) },
      { name: "PolicyHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 136, name: "LsarOpenSecret2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedSecretName", dir: "in", type: ref(LSAPR_AES_CIPHER_VALUE$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "SecretHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 137, name: "LsarCreateSecret2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedSecretName", dir: "in", type: ref(LSAPR_AES_CIPHER_VALUE$) },
      { name: "DesiredAccess", dir: "in", type: uint32 },
      { name: "SecretHandle", dir: "out", type: ref(context("LSAPR_HANDLE", "LsarClose")) },
    ] },
    { opnum: 138, name: "LsarSetSecret2", returns: int32, status: "ntstatus", params: [
      { name: "SecretHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedCurrentValue", dir: "in", type: unique(LSAPR_AES_CIPHER_VALUE$) },
      { name: "EncryptedOldValue", dir: "in", type: unique(LSAPR_AES_CIPHER_VALUE$) },
    ] },
    { opnum: 139, name: "LsarQuerySecret2", returns: int32, status: "ntstatus", params: [
      { name: "SecretHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedCurrentValue", dir: "inout", type: unique(unique(LSAPR_AES_CIPHER_VALUE$)) },
      { name: "CurrentValueSetTime", dir: "inout", type: unique(LARGE_INTEGER$) },
      { name: "EncryptedOldValue", dir: "inout", type: unique(unique(LSAPR_AES_CIPHER_VALUE$)) },
      { name: "OldValueSetTime", dir: "inout", type: unique(LARGE_INTEGER$) },
    ] },
    { opnum: 140, name: "LsarStorePrivateData2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedKeyName", dir: "in", type: ref(LSAPR_AES_CIPHER_VALUE$) },
      { name: "EncryptedData", dir: "in", type: unique(LSAPR_AES_CIPHER_VALUE$) },
    ] },
    { opnum: 141, name: "LsarRetrievePrivateData2", returns: int32, status: "ntstatus", params: [
      { name: "PolicyHandle", dir: "in", type: context("LSAPR_HANDLE", "LsarClose") },
      { name: "EncryptedKeyName", dir: "in", type: ref(LSAPR_AES_CIPHER_VALUE$) },
      { name: "EncryptedData", dir: "inout", type: unique(unique(LSAPR_AES_CIPHER_VALUE$)) },
    ] },
  ],
});
