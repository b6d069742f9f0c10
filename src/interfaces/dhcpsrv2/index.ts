// Generated from dhcpsrv2.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  defineInterface,
  enum16,
  fixed,
  int32,
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
  wchar,
} from "opnum/codegen/v1";

/** Counted octets. [MS-DHCPM] 2.2.1.2.9. `typedef struct _DHCP_BINARY_DATA { ... } DHCP_BINARY_DATA, *LPDHCP_BINARY_DATA;` */
export interface DHCP_BINARY_DATA {
  /** `DWORD DataLength` */
  DataLength?: number;
  /** `[size_is(DataLength)] BYTE *Data` */
  Data: Uint8Array | null;
}
export const DHCP_BINARY_DATA$: StructType<DHCP_BINARY_DATA> = /*#__PURE__*/ struct("DHCP_BINARY_DATA", {
  DataLength: uint32,
  Data: unique(array(uint8, sized(["field", "DataLength"]))),
});

/**
 * Units of 100 nanoseconds since 1601, as two halves. [MS-DHCPM] 2.2.1.2.11
 * `typedef struct _DATE_TIME { ... } DATE_TIME, *LPDATE_TIME;`
 */
export interface DATE_TIME {
  /** `DWORD dwLowDateTime` */
  dwLowDateTime: number;
  /** `DWORD dwHighDateTime` */
  dwHighDateTime: number;
}
export const DATE_TIME$: StructType<DATE_TIME> = /*#__PURE__*/ struct("DATE_TIME", {
  dwLowDateTime: uint32,
  dwHighDateTime: uint32,
});

/** A host by address and names. [MS-DHCPM] 2.2.1.2.7. `typedef struct _DHCP_HOST_INFO { ... } DHCP_HOST_INFO, *LPDHCP_HOST_INFO;` */
export interface DHCP_HOST_INFO {
  /** `DHCP_IP_ADDRESS IpAddress` */
  IpAddress: number;
  /** `LPWSTR NetBiosName` */
  NetBiosName: string | null;
  /** `LPWSTR HostName` */
  HostName: string | null;
}
export const DHCP_HOST_INFO$: StructType<DHCP_HOST_INFO> = /*#__PURE__*/ struct("DHCP_HOST_INFO", {
  IpAddress: uint32,
  NetBiosName: unique(string("wchar")),
  HostName: unique(string("wchar")),
});

/**
 * DHCP_CLIENT_INFO_V4, with how far the lease has come. [MS-DHCPM] 2.2.1.2.16
 * `typedef struct _DHCP_CLIENT_INFO_V5 { ... } DHCP_CLIENT_INFO_V5, *LPDHCP_CLIENT_INFO_V5;`
 */
export interface DHCP_CLIENT_INFO_V5 {
  /** `DHCP_IP_ADDRESS ClientIpAddress` */
  ClientIpAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `DHCP_CLIENT_UID ClientHardwareAddress` */
  ClientHardwareAddress: DHCP_BINARY_DATA;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `LPWSTR ClientComment` */
  ClientComment: string | null;
  /** `DATE_TIME ClientLeaseExpires` */
  ClientLeaseExpires: DATE_TIME;
  /** `DHCP_HOST_INFO OwnerHost` */
  OwnerHost: DHCP_HOST_INFO;
  /** `BYTE bClientType` */
  bClientType: number;
  /** `BYTE AddressState` */
  AddressState: number;
}
export const DHCP_CLIENT_INFO_V5$: StructType<DHCP_CLIENT_INFO_V5> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_V5", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  bClientType: uint8,
  AddressState: uint8,
});

/**
 * Some DHCP_CLIENT_INFO_V5. [MS-DHCPM] 2.2.1.2.17
 * `typedef struct _DHCP_CLIENT_INFO_ARRAY_V5 { ... } DHCP_CLIENT_INFO_ARRAY_V5, *LPDHCP_CLIENT_INFO_ARRAY_V5;`
 */
export interface DHCP_CLIENT_INFO_ARRAY_V5 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO_V5 *Clients` */
  Clients: (DHCP_CLIENT_INFO_V5 | null)[] | null;
}
export const DHCP_CLIENT_INFO_ARRAY_V5$: StructType<DHCP_CLIENT_INFO_ARRAY_V5> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_ARRAY_V5", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO_V5$), sized(["field", "NumElements"]))),
});

/** Whether a subnet is served. [MS-DHCPM] 2.2.1.1.2. `typedef enum _DHCP_SUBNET_STATE { ... } DHCP_SUBNET_STATE, *LPDHCP_SUBNET_STATE;` */
export const DHCP_SUBNET_STATE = {
  DhcpSubnetEnabled: 0,
  DhcpSubnetDisabled: 1,
  DhcpSubnetEnabledSwitched: 2,
  DhcpSubnetDisabledSwitched: 3,
  DhcpSubnetInvalidState: 4,
} as const;
export type DHCP_SUBNET_STATE = (typeof DHCP_SUBNET_STATE)[keyof typeof DHCP_SUBNET_STATE] | (number & {});
export const DHCP_SUBNET_STATE$: Type<DHCP_SUBNET_STATE> = /*#__PURE__*/ enum16("DHCP_SUBNET_STATE", DHCP_SUBNET_STATE);

/** A multicast scope. [MS-DHCPM] 2.2.1.2.71. `typedef struct _DHCP_MSCOPE_INFO { ... } DHCP_MSCOPE_INFO, *LPDHCP_MSCOPE_INFO;` */
export interface DHCP_MSCOPE_INFO {
  /** `LPWSTR MScopeName` */
  MScopeName: string | null;
  /** `LPWSTR MScopeComment` */
  MScopeComment: string | null;
  /** `DWORD MScopeId` */
  MScopeId: number;
  /** `DWORD MScopeAddressPolicy` */
  MScopeAddressPolicy: number;
  /** `DHCP_HOST_INFO PrimaryHost` */
  PrimaryHost: DHCP_HOST_INFO;
  /** `DHCP_SUBNET_STATE MScopeState` */
  MScopeState: DHCP_SUBNET_STATE;
  /** `DWORD MScopeFlags` */
  MScopeFlags: number;
  /** `DATE_TIME ExpiryTime` */
  ExpiryTime: DATE_TIME;
  /** `LPWSTR LangTag` */
  LangTag: string | null;
  /** `BYTE TTL` */
  TTL: number;
}
export const DHCP_MSCOPE_INFO$: StructType<DHCP_MSCOPE_INFO> = /*#__PURE__*/ struct("DHCP_MSCOPE_INFO", {
  MScopeName: unique(string("wchar")),
  MScopeComment: unique(string("wchar")),
  MScopeId: uint32,
  MScopeAddressPolicy: uint32,
  PrimaryHost: DHCP_HOST_INFO$,
  MScopeState: DHCP_SUBNET_STATE$,
  MScopeFlags: uint32,
  ExpiryTime: DATE_TIME$,
  LangTag: unique(string("wchar")),
  TTL: uint8,
});

/**
 * Names of multicast scopes. [MS-DHCPM] 2.2.1.2.72
 * `typedef struct _DHCP_MSCOPE_TABLE { ... } DHCP_MSCOPE_TABLE, *LPDHCP_MSCOPE_TABLE;`
 */
export interface DHCP_MSCOPE_TABLE {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPWSTR *pMScopeNames` */
  pMScopeNames: (string | null)[] | null;
}
export const DHCP_MSCOPE_TABLE$: StructType<DHCP_MSCOPE_TABLE> = /*#__PURE__*/ struct("DHCP_MSCOPE_TABLE", {
  NumElements: uint32,
  pMScopeNames: unique(array(unique(string("wchar")), sized(["field", "NumElements"]))),
});

/**
 * What an element of a subnet is. [MS-DHCPM] 2.2.1.1.7
 * `typedef enum _DHCP_SUBNET_ELEMENT_TYPE { ... } DHCP_SUBNET_ELEMENT_TYPE, *LPDHCP_SUBNET_ELEMENT_TYPE;`
 */
export const DHCP_SUBNET_ELEMENT_TYPE = {
  DhcpIpRanges: 0,
  DhcpSecondaryHosts: 1,
  DhcpReservedIps: 2,
  DhcpExcludedIpRanges: 3,
  DhcpIpUsedClusters: 4,
  DhcpIpRangesDhcpOnly: 5,
  DhcpIpRangesDhcpBootp: 6,
  DhcpIpRangesBootpOnly: 7,
} as const;
export type DHCP_SUBNET_ELEMENT_TYPE = (typeof DHCP_SUBNET_ELEMENT_TYPE)[keyof typeof DHCP_SUBNET_ELEMENT_TYPE] | (number & {});
export const DHCP_SUBNET_ELEMENT_TYPE$: Type<DHCP_SUBNET_ELEMENT_TYPE> = /*#__PURE__*/ enum16("DHCP_SUBNET_ELEMENT_TYPE", DHCP_SUBNET_ELEMENT_TYPE);

/** Addresses from one to another. [MS-DHCPM] 2.2.1.2.31. `typedef struct _DHCP_IP_RANGE { ... } DHCP_IP_RANGE, *LPDHCP_IP_RANGE;` */
export interface DHCP_IP_RANGE {
  /** `DHCP_IP_ADDRESS StartAddress` */
  StartAddress: number;
  /** `DHCP_IP_ADDRESS EndAddress` */
  EndAddress: number;
}
export const DHCP_IP_RANGE$: StructType<DHCP_IP_RANGE> = /*#__PURE__*/ struct("DHCP_IP_RANGE", {
  StartAddress: uint32,
  EndAddress: uint32,
});

/**
 * DHCP_IP_RESERVATION, with the kinds of clients it is for. [MS-DHCPM] 2.2.1.2.32
 * `typedef struct _DHCP_IP_RESERVATION_V4 { ... } DHCP_IP_RESERVATION_V4, *LPDHCP_IP_RESERVATION_V4;`
 */
export interface DHCP_IP_RESERVATION_V4 {
  /** `DHCP_IP_ADDRESS ReservedIpAddress` */
  ReservedIpAddress: number;
  /** `DHCP_CLIENT_UID *ReservedForClient` */
  ReservedForClient: DHCP_BINARY_DATA | null;
  /** `BYTE bAllowedClientTypes` */
  bAllowedClientTypes: number;
}
export const DHCP_IP_RESERVATION_V4$: StructType<DHCP_IP_RESERVATION_V4> = /*#__PURE__*/ struct("DHCP_IP_RESERVATION_V4", {
  ReservedIpAddress: uint32,
  ReservedForClient: unique(DHCP_BINARY_DATA$),
  bAllowedClientTypes: uint8,
});

/**
 * A cluster of addresses, and which of them are in use. [MS-DHCPM] 2.2.1.2.88
 * `typedef struct _DHCP_IP_CLUSTER { ... } DHCP_IP_CLUSTER, *LPDHCP_IP_CLUSTER;`
 */
export interface DHCP_IP_CLUSTER {
  /** `DHCP_IP_ADDRESS ClusterAddress` */
  ClusterAddress: number;
  /** `DWORD ClusterMask` */
  ClusterMask: number;
}
export const DHCP_IP_CLUSTER$: StructType<DHCP_IP_CLUSTER> = /*#__PURE__*/ struct("DHCP_IP_CLUSTER", {
  ClusterAddress: uint32,
  ClusterMask: uint32,
});

export type _DHCP_SUBNET_ELEMENT_UNION_V4 =
  | {
      tag: 0;
      /** `[case(DhcpIpRanges)] DHCP_IP_RANGE *IpRange` */
      IpRange: DHCP_IP_RANGE | null;
    }
  | {
      tag: 1;
      /** `[case(DhcpSecondaryHosts)] DHCP_HOST_INFO *SecondaryHost` */
      SecondaryHost: DHCP_HOST_INFO | null;
    }
  | {
      tag: 2;
      /** `[case(DhcpReservedIps)] DHCP_IP_RESERVATION_V4 *ReservedIp` */
      ReservedIp: DHCP_IP_RESERVATION_V4 | null;
    }
  | {
      tag: 3;
      /** `[case(DhcpExcludedIpRanges)] DHCP_IP_RANGE *ExcludeIpRange` */
      ExcludeIpRange: DHCP_IP_RANGE | null;
    }
  | {
      tag: 4;
      /** `[case(DhcpIpUsedClusters)] DHCP_IP_CLUSTER *IpUsedCluster` */
      IpUsedCluster: DHCP_IP_CLUSTER | null;
    };
export const _DHCP_SUBNET_ELEMENT_UNION_V4$: UnionType<_DHCP_SUBNET_ELEMENT_UNION_V4> = /*#__PURE__*/ union("_DHCP_SUBNET_ELEMENT_UNION_V4", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("IpRange", [0], unique(DHCP_IP_RANGE$)),
    arm("SecondaryHost", [1], unique(DHCP_HOST_INFO$)),
    arm("ReservedIp", [2], unique(DHCP_IP_RESERVATION_V4$)),
    arm("ExcludeIpRange", [3], unique(DHCP_IP_RANGE$)),
    arm("IpUsedCluster", [4], unique(DHCP_IP_CLUSTER$)),
  ],
});

const _DHCP_SUBNET_ELEMENT_UNION_V4$1: UnionType = /*#__PURE__*/ variant(_DHCP_SUBNET_ELEMENT_UNION_V4$, { tag: DHCP_SUBNET_ELEMENT_TYPE$, switchIs: ["?:", ["&&", ["<=", ["field", "ElementType"], 7], ["<=", 5, ["field", "ElementType"]]], 0, ["field", "ElementType"]] });

/**
 * DHCP_SUBNET_ELEMENT_DATA, with DHCP_IP_RESERVATION_V4. [MS-DHCPM] 2.2.1.2.35
 * `typedef struct _DHCP_SUBNET_ELEMENT_DATA_V4 { ... } DHCP_SUBNET_ELEMENT_DATA_V4, *LPDHCP_SUBNET_ELEMENT_DATA_V4;`
 */
export interface DHCP_SUBNET_ELEMENT_DATA_V4 {
  /** `DHCP_SUBNET_ELEMENT_TYPE ElementType` */
  ElementType: DHCP_SUBNET_ELEMENT_TYPE;
  /** `[switch_is(((((ElementType) <= DhcpIpRangesBootpOnly) && (DhcpIpRangesDhcpOnly <= (ElementType))) ? (0) : (ElementType))), switch_type(DHCP_SUBNET_ELEMENT_TYPE)] union _DHCP_SUBNET_ELEMENT_UNION_V4 { [case(DhcpIpRanges)] DHCP_IP_RANGE *IpRange; [case(DhcpSecondaryHosts)] DHCP_HOST_INFO *SecondaryHost; [case(DhcpReservedIps)] DHCP_IP_RESERVATION_V4 *ReservedIp; [case(DhcpExcludedIpRanges)] DHCP_IP_RANGE *ExcludeIpRange; [case(DhcpIpUsedClusters)] DHCP_IP_CLUSTER *IpUsedCluster; } Element` */
  Element: _DHCP_SUBNET_ELEMENT_UNION_V4;
}
export const DHCP_SUBNET_ELEMENT_DATA_V4$: StructType<DHCP_SUBNET_ELEMENT_DATA_V4> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_DATA_V4", {
  ElementType: DHCP_SUBNET_ELEMENT_TYPE$,
  Element: _DHCP_SUBNET_ELEMENT_UNION_V4$1,
});

/**
 * Some DHCP_SUBNET_ELEMENT_DATA_V4. [MS-DHCPM] 2.2.1.2.36
 * `typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 { ... } DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4;`
 */
export interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_SUBNET_ELEMENT_DATA_V4 Elements` */
  Elements: DHCP_SUBNET_ELEMENT_DATA_V4[] | null;
}
export const DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4$: StructType<DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4", {
  NumElements: uint32,
  Elements: unique(array(DHCP_SUBNET_ELEMENT_DATA_V4$, sized(["field", "NumElements"]))),
});

/**
 * Whether a thing is deleted though it is in use: always, never, or as its failover partner wants. [MS-DHCPM] 2.2.1.1.9
 * `typedef enum _DHCP_FORCE_FLAG { ... } DHCP_FORCE_FLAG, *LPDHCP_FORCE_FLAG;`
 */
export const DHCP_FORCE_FLAG = {
  DhcpFullForce: 0,
  DhcpNoForce: 1,
  DhcpFailoverForce: 2,
} as const;
export type DHCP_FORCE_FLAG = (typeof DHCP_FORCE_FLAG)[keyof typeof DHCP_FORCE_FLAG] | (number & {});
export const DHCP_FORCE_FLAG$: Type<DHCP_FORCE_FLAG> = /*#__PURE__*/ enum16("DHCP_FORCE_FLAG", DHCP_FORCE_FLAG);

/**
 * Which copy of an address is put right: that of the registry or that of the database. [MS-DHCPM] 2.2.1.1.13
 * `typedef enum _DHCP_SCAN_FLAG { ... } DHCP_SCAN_FLAG, *LPDHCP_SCAN_FLAG;`
 */
export const DHCP_SCAN_FLAG = {
  DhcpRegistryFix: 0,
  DhcpDatabaseFix: 1,
} as const;
export type DHCP_SCAN_FLAG = (typeof DHCP_SCAN_FLAG)[keyof typeof DHCP_SCAN_FLAG] | (number & {});
export const DHCP_SCAN_FLAG$: Type<DHCP_SCAN_FLAG> = /*#__PURE__*/ enum16("DHCP_SCAN_FLAG", DHCP_SCAN_FLAG);

/**
 * An address that the registry and the database disagree on. [MS-DHCPM] 2.2.1.2.73
 * `typedef struct _DHCP_SCAN_ITEM { ... } DHCP_SCAN_ITEM, *LPDHCP_SCAN_ITEM;`
 */
export interface DHCP_SCAN_ITEM {
  /** `DHCP_IP_ADDRESS IpAddress` */
  IpAddress: number;
  /** `DHCP_SCAN_FLAG ScanFlag` */
  ScanFlag: DHCP_SCAN_FLAG;
}
export const DHCP_SCAN_ITEM$: StructType<DHCP_SCAN_ITEM> = /*#__PURE__*/ struct("DHCP_SCAN_ITEM", {
  IpAddress: uint32,
  ScanFlag: DHCP_SCAN_FLAG$,
});

/** Some DHCP_SCAN_ITEM. [MS-DHCPM] 2.2.1.2.74. `typedef struct _DHCP_SCAN_LIST { ... } DHCP_SCAN_LIST, *LPDHCP_SCAN_LIST;` */
export interface DHCP_SCAN_LIST {
  /** `DWORD NumScanItems` */
  NumScanItems?: number;
  /** `[size_is(NumScanItems)] DHCP_SCAN_ITEM *ScanItems` */
  ScanItems: DHCP_SCAN_ITEM[] | null;
}
export const DHCP_SCAN_LIST$: StructType<DHCP_SCAN_LIST> = /*#__PURE__*/ struct("DHCP_SCAN_LIST", {
  NumScanItems: uint32,
  ScanItems: unique(array(DHCP_SCAN_ITEM$, sized(["field", "NumScanItems"]))),
});

/**
 * A lease of a multicast address. [MS-DHCPM] 2.2.1.2.21
 * `typedef struct _DHCP_MCLIENT_INFO { ... } DHCP_MCLIENT_INFO, *LPDHCP_MCLIENT_INFO;`
 */
export interface DHCP_MCLIENT_INFO {
  /** `DHCP_IP_ADDRESS ClientIpAddress` */
  ClientIpAddress: number;
  /** `DWORD MScopeId` */
  MScopeId: number;
  /** `DHCP_CLIENT_UID ClientId` */
  ClientId: DHCP_BINARY_DATA;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `DATE_TIME ClientLeaseStarts` */
  ClientLeaseStarts: DATE_TIME;
  /** `DATE_TIME ClientLeaseEnds` */
  ClientLeaseEnds: DATE_TIME;
  /** `DHCP_HOST_INFO OwnerHost` */
  OwnerHost: DHCP_HOST_INFO;
  /** `DWORD AddressFlags` */
  AddressFlags: number;
  /** `BYTE AddressState` */
  AddressState: number;
}
export const DHCP_MCLIENT_INFO$: StructType<DHCP_MCLIENT_INFO> = /*#__PURE__*/ struct("DHCP_MCLIENT_INFO", {
  ClientIpAddress: uint32,
  MScopeId: uint32,
  ClientId: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientLeaseStarts: DATE_TIME$,
  ClientLeaseEnds: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  AddressFlags: uint32,
  AddressState: uint8,
});

/**
 * What a client is looked up by. [MS-DHCPM] 2.2.1.1.3
 * `typedef enum _DHCP_CLIENT_SEARCH_TYPE { ... } DHCP_SEARCH_INFO_TYPE, *LPDHCP_SEARCH_INFO_TYPE;`
 */
export const DHCP_SEARCH_INFO_TYPE = {
  DhcpClientIpAddress: 0,
  DhcpClientHardwareAddress: 1,
  DhcpClientName: 2,
} as const;
export type DHCP_SEARCH_INFO_TYPE = (typeof DHCP_SEARCH_INFO_TYPE)[keyof typeof DHCP_SEARCH_INFO_TYPE] | (number & {});
export const DHCP_SEARCH_INFO_TYPE$: Type<DHCP_SEARCH_INFO_TYPE> = /*#__PURE__*/ enum16("DHCP_SEARCH_INFO_TYPE", DHCP_SEARCH_INFO_TYPE);

export type _DHCP_CLIENT_SEARCH_UNION =
  | {
      tag: 0;
      /** `[case(DhcpClientIpAddress)] DHCP_IP_ADDRESS ClientIpAddress` */
      ClientIpAddress: number;
    }
  | {
      tag: 1;
      /** `[case(DhcpClientHardwareAddress)] DHCP_CLIENT_UID ClientHardwareAddress` */
      ClientHardwareAddress: DHCP_BINARY_DATA;
    }
  | {
      tag: 2;
      /** `[case(DhcpClientName)] LPWSTR ClientName` */
      ClientName: string | null;
    };
export const _DHCP_CLIENT_SEARCH_UNION$: UnionType<_DHCP_CLIENT_SEARCH_UNION> = /*#__PURE__*/ union("_DHCP_CLIENT_SEARCH_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("ClientIpAddress", [0], uint32),
    arm("ClientHardwareAddress", [1], DHCP_BINARY_DATA$),
    arm("ClientName", [2], unique(string("wchar"))),
  ],
});

const _DHCP_CLIENT_SEARCH_UNION$1: UnionType = /*#__PURE__*/ variant(_DHCP_CLIENT_SEARCH_UNION$, { tag: DHCP_SEARCH_INFO_TYPE$, switchIs: ["field", "SearchType"] });

/**
 * What a client is looked up by. [MS-DHCPM] 2.2.1.2.18
 * `typedef struct _DHCP_SEARCH_INFO { ... } DHCP_SEARCH_INFO, *LPDHCP_SEARCH_INFO;`
 */
export interface DHCP_SEARCH_INFO {
  /** `DHCP_SEARCH_INFO_TYPE SearchType` */
  SearchType?: DHCP_SEARCH_INFO_TYPE;
  /** `[switch_is(SearchType), switch_type(DHCP_SEARCH_INFO_TYPE)] union _DHCP_CLIENT_SEARCH_UNION { [case(DhcpClientIpAddress)] DHCP_IP_ADDRESS ClientIpAddress; [case(DhcpClientHardwareAddress)] DHCP_CLIENT_UID ClientHardwareAddress; [case(DhcpClientName)] LPWSTR ClientName; } SearchInfo` */
  SearchInfo: _DHCP_CLIENT_SEARCH_UNION;
}
export const DHCP_SEARCH_INFO$: StructType<DHCP_SEARCH_INFO> = /*#__PURE__*/ struct("DHCP_SEARCH_INFO", {
  SearchType: DHCP_SEARCH_INFO_TYPE$,
  SearchInfo: _DHCP_CLIENT_SEARCH_UNION$1,
});

/**
 * Some DHCP_MCLIENT_INFO. [MS-DHCPM] 2.2.1.2.84
 * `typedef struct _DHCP_MCLIENT_INFO_ARRAY { ... } DHCP_MCLIENT_INFO_ARRAY, *LPDHCP_MCLIENT_INFO_ARRAY;`
 */
export interface DHCP_MCLIENT_INFO_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_MCLIENT_INFO *Clients` */
  Clients: (DHCP_MCLIENT_INFO | null)[] | null;
}
export const DHCP_MCLIENT_INFO_ARRAY$: StructType<DHCP_MCLIENT_INFO_ARRAY> = /*#__PURE__*/ struct("DHCP_MCLIENT_INFO_ARRAY", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_MCLIENT_INFO$), sized(["field", "NumElements"]))),
});

/**
 * The kind of an option's values. [MS-DHCPM] 2.2.1.1.10
 * `typedef enum _DHCP_OPTION_DATA_TYPE { ... } DHCP_OPTION_DATA_TYPE, *LPDHCP_OPTION_DATA_TYPE;`
 */
export const DHCP_OPTION_DATA_TYPE = {
  DhcpByteOption: 0,
  DhcpWordOption: 1,
  DhcpDWordOption: 2,
  DhcpDWordDWordOption: 3,
  DhcpIpAddressOption: 4,
  DhcpStringDataOption: 5,
  DhcpBinaryDataOption: 6,
  DhcpEncapsulatedDataOption: 7,
  DhcpIpv6AddressOption: 8,
} as const;
export type DHCP_OPTION_DATA_TYPE = (typeof DHCP_OPTION_DATA_TYPE)[keyof typeof DHCP_OPTION_DATA_TYPE] | (number & {});
export const DHCP_OPTION_DATA_TYPE$: Type<DHCP_OPTION_DATA_TYPE> = /*#__PURE__*/ enum16("DHCP_OPTION_DATA_TYPE", DHCP_OPTION_DATA_TYPE);

/** A number of 64 bits as two halves. [MS-DHCPM] 2.2.1.2.22. `typedef struct _DWORD_DWORD { ... } DWORD_DWORD, *LPDWORD_DWORD;` */
export interface DWORD_DWORD {
  /** `DWORD DWord1` */
  DWord1: number;
  /** `DWORD DWord2` */
  DWord2: number;
}
export const DWORD_DWORD$: StructType<DWORD_DWORD> = /*#__PURE__*/ struct("DWORD_DWORD", {
  DWord1: uint32,
  DWord2: uint32,
});

export type _DHCP_OPTION_ELEMENT_UNION =
  | {
      tag: 0;
      /** `[case(DhcpByteOption)] BYTE ByteOption` */
      ByteOption: number;
    }
  | {
      tag: 1;
      /** `[case(DhcpWordOption)] WORD WordOption` */
      WordOption: number;
    }
  | {
      tag: 2;
      /** `[case(DhcpDWordOption)] DWORD DWordOption` */
      DWordOption: number;
    }
  | {
      tag: 3;
      /** `[case(DhcpDWordDWordOption)] DWORD_DWORD DWordDWordOption` */
      DWordDWordOption: DWORD_DWORD;
    }
  | {
      tag: 4;
      /** `[case(DhcpIpAddressOption)] DHCP_IP_ADDRESS IpAddressOption` */
      IpAddressOption: number;
    }
  | {
      tag: 5;
      /** `[case(DhcpStringDataOption)] LPWSTR StringDataOption` */
      StringDataOption: string | null;
    }
  | {
      tag: 6;
      /** `[case(DhcpBinaryDataOption)] DHCP_BINARY_DATA BinaryDataOption` */
      BinaryDataOption: DHCP_BINARY_DATA;
    }
  | {
      tag: 7;
      /** `[case(DhcpEncapsulatedDataOption)] DHCP_BINARY_DATA EncapsulatedDataOption` */
      EncapsulatedDataOption: DHCP_BINARY_DATA;
    }
  | {
      tag: 8;
      /** `[case(DhcpIpv6AddressOption)] LPWSTR Ipv6AddressDataOption` */
      Ipv6AddressDataOption: string | null;
    };
export const _DHCP_OPTION_ELEMENT_UNION$: UnionType<_DHCP_OPTION_ELEMENT_UNION> = /*#__PURE__*/ union("_DHCP_OPTION_ELEMENT_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("ByteOption", [0], uint8),
    arm("WordOption", [1], uint16),
    arm("DWordOption", [2], uint32),
    arm("DWordDWordOption", [3], DWORD_DWORD$),
    arm("IpAddressOption", [4], uint32),
    arm("StringDataOption", [5], unique(string("wchar"))),
    arm("BinaryDataOption", [6], DHCP_BINARY_DATA$),
    arm("EncapsulatedDataOption", [7], DHCP_BINARY_DATA$),
    arm("Ipv6AddressDataOption", [8], unique(string("wchar"))),
  ],
});

const _DHCP_OPTION_ELEMENT_UNION$1: UnionType = /*#__PURE__*/ variant(_DHCP_OPTION_ELEMENT_UNION$, { tag: DHCP_OPTION_DATA_TYPE$, switchIs: ["field", "OptionType"] });

/**
 * One value of an option, by its kind. [MS-DHCPM] 2.2.1.2.23
 * `typedef struct _DHCP_OPTION_DATA_ELEMENT { ... } DHCP_OPTION_DATA_ELEMENT, *LPDHCP_OPTION_DATA_ELEMENT;`
 */
export interface DHCP_OPTION_DATA_ELEMENT {
  /** `DHCP_OPTION_DATA_TYPE OptionType` */
  OptionType?: DHCP_OPTION_DATA_TYPE;
  /** `[switch_is(OptionType), switch_type(DHCP_OPTION_DATA_TYPE)] union _DHCP_OPTION_ELEMENT_UNION { [case(DhcpByteOption)] BYTE ByteOption; [case(DhcpWordOption)] WORD WordOption; [case(DhcpDWordOption)] DWORD DWordOption; [case(DhcpDWordDWordOption)] DWORD_DWORD DWordDWordOption; [case(DhcpIpAddressOption)] DHCP_IP_ADDRESS IpAddressOption; [case(DhcpStringDataOption)] LPWSTR StringDataOption; [case(DhcpBinaryDataOption)] DHCP_BINARY_DATA BinaryDataOption; [case(DhcpEncapsulatedDataOption)] DHCP_BINARY_DATA EncapsulatedDataOption; [case(DhcpIpv6AddressOption)] LPWSTR Ipv6AddressDataOption; } Element` */
  Element: _DHCP_OPTION_ELEMENT_UNION;
}
export const DHCP_OPTION_DATA_ELEMENT$: StructType<DHCP_OPTION_DATA_ELEMENT> = /*#__PURE__*/ struct("DHCP_OPTION_DATA_ELEMENT", {
  OptionType: DHCP_OPTION_DATA_TYPE$,
  Element: _DHCP_OPTION_ELEMENT_UNION$1,
});

/** The values of an option. [MS-DHCPM] 2.2.1.2.24. `typedef struct _DHCP_OPTION_DATA { ... } DHCP_OPTION_DATA, *LPDHCP_OPTION_DATA;` */
export interface DHCP_OPTION_DATA {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_OPTION_DATA_ELEMENT Elements` */
  Elements: DHCP_OPTION_DATA_ELEMENT[] | null;
}
export const DHCP_OPTION_DATA$: StructType<DHCP_OPTION_DATA> = /*#__PURE__*/ struct("DHCP_OPTION_DATA", {
  NumElements: uint32,
  Elements: unique(array(DHCP_OPTION_DATA_ELEMENT$, sized(["field", "NumElements"]))),
});

/**
 * Whether an option has one value or many. [MS-DHCPM] 2.2.1.1.6
 * `typedef enum _DHCP_OPTION_TYPE { ... } DHCP_OPTION_TYPE, *LPDHCP_OPTION_TYPE;`
 */
export const DHCP_OPTION_TYPE = {
  DhcpUnaryElementTypeOption: 0,
  DhcpArrayTypeOption: 1,
} as const;
export type DHCP_OPTION_TYPE = (typeof DHCP_OPTION_TYPE)[keyof typeof DHCP_OPTION_TYPE] | (number & {});
export const DHCP_OPTION_TYPE$: Type<DHCP_OPTION_TYPE> = /*#__PURE__*/ enum16("DHCP_OPTION_TYPE", DHCP_OPTION_TYPE);

/** The definition of an option. [MS-DHCPM] 2.2.1.2.25. `typedef struct _DHCP_OPTION { ... } DHCP_OPTION, *LPDHCP_OPTION;` */
export interface DHCP_OPTION {
  /** `DHCP_OPTION_ID OptionID` */
  OptionID: number;
  /** `LPWSTR OptionName` */
  OptionName: string | null;
  /** `LPWSTR OptionComment` */
  OptionComment: string | null;
  /** `DHCP_OPTION_DATA DefaultValue` */
  DefaultValue: DHCP_OPTION_DATA;
  /** `DHCP_OPTION_TYPE OptionType` */
  OptionType: DHCP_OPTION_TYPE;
}
export const DHCP_OPTION$: StructType<DHCP_OPTION> = /*#__PURE__*/ struct("DHCP_OPTION", {
  OptionID: uint32,
  OptionName: unique(string("wchar")),
  OptionComment: unique(string("wchar")),
  DefaultValue: DHCP_OPTION_DATA$,
  OptionType: DHCP_OPTION_TYPE$,
});

/** Some DHCP_OPTION. [MS-DHCPM] 2.2.1.2.26. `typedef struct _DHCP_OPTION_ARRAY { ... } DHCP_OPTION_ARRAY, *LPDHCP_OPTION_ARRAY;` */
export interface DHCP_OPTION_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_OPTION Options` */
  Options: DHCP_OPTION[] | null;
}
export const DHCP_OPTION_ARRAY$: StructType<DHCP_OPTION_ARRAY> = /*#__PURE__*/ struct("DHCP_OPTION_ARRAY", {
  NumElements: uint32,
  Options: unique(array(DHCP_OPTION$, sized(["field", "NumElements"]))),
});

/**
 * Where an option's value holds: by default, on the server, in a subnet, for a reservation, in a multicast scope. [MS-DHCPM] 2.2.1.1.4
 * `typedef enum _DHCP_OPTION_SCOPE_TYPE { ... } DHCP_OPTION_SCOPE_TYPE, *LPDHCP_OPTION_SCOPE_TYPE;`
 */
export const DHCP_OPTION_SCOPE_TYPE = {
  DhcpDefaultOptions: 0,
  DhcpGlobalOptions: 1,
  DhcpSubnetOptions: 2,
  DhcpReservedOptions: 3,
  DhcpMScopeOptions: 4,
} as const;
export type DHCP_OPTION_SCOPE_TYPE = (typeof DHCP_OPTION_SCOPE_TYPE)[keyof typeof DHCP_OPTION_SCOPE_TYPE] | (number & {});
export const DHCP_OPTION_SCOPE_TYPE$: Type<DHCP_OPTION_SCOPE_TYPE> = /*#__PURE__*/ enum16("DHCP_OPTION_SCOPE_TYPE", DHCP_OPTION_SCOPE_TYPE);

/**
 * A reservation: its address and subnet. [MS-DHCPM] 2.2.1.2.40
 * `typedef struct _DHCP_RESERVED_SCOPE { ... } DHCP_RESERVED_SCOPE, *LPDHCP_RESERVED_SCOPE;`
 */
export interface DHCP_RESERVED_SCOPE {
  /** `DHCP_IP_ADDRESS ReservedIpAddress` */
  ReservedIpAddress: number;
  /** `DHCP_IP_ADDRESS ReservedIpSubnetAddress` */
  ReservedIpSubnetAddress: number;
}
export const DHCP_RESERVED_SCOPE$: StructType<DHCP_RESERVED_SCOPE> = /*#__PURE__*/ struct("DHCP_RESERVED_SCOPE", {
  ReservedIpAddress: uint32,
  ReservedIpSubnetAddress: uint32,
});

export type _DHCP_OPTION_SCOPE_UNION =
  | { tag: 0; }
  | { tag: 1; }
  | {
      tag: 2;
      /** `[case(DhcpSubnetOptions)] DHCP_IP_ADDRESS SubnetScopeInfo` */
      SubnetScopeInfo: number;
    }
  | {
      tag: 3;
      /** `[case(DhcpReservedOptions)] DHCP_RESERVED_SCOPE ReservedScopeInfo` */
      ReservedScopeInfo: DHCP_RESERVED_SCOPE;
    }
  | {
      tag: 4;
      /** `[case(DhcpMScopeOptions)] LPWSTR MScopeInfo` */
      MScopeInfo: string | null;
    };
export const _DHCP_OPTION_SCOPE_UNION$: UnionType<_DHCP_OPTION_SCOPE_UNION> = /*#__PURE__*/ union("_DHCP_OPTION_SCOPE_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("", [0], null),
    arm("", [1], null),
    arm("SubnetScopeInfo", [2], uint32),
    arm("ReservedScopeInfo", [3], DHCP_RESERVED_SCOPE$),
    arm("MScopeInfo", [4], unique(string("wchar"))),
  ],
});

const _DHCP_OPTION_SCOPE_UNION$1: UnionType = /*#__PURE__*/ variant(_DHCP_OPTION_SCOPE_UNION$, { tag: DHCP_OPTION_SCOPE_TYPE$, switchIs: ["field", "ScopeType"] });

/**
 * Where an option's value holds. [MS-DHCPM] 2.2.1.2.41
 * `typedef struct _DHCP_OPTION_SCOPE_INFO { ... } DHCP_OPTION_SCOPE_INFO, *LPDHCP_OPTION_SCOPE_INFO;`
 */
export interface DHCP_OPTION_SCOPE_INFO {
  /** `DHCP_OPTION_SCOPE_TYPE ScopeType` */
  ScopeType?: DHCP_OPTION_SCOPE_TYPE;
  /** `[switch_is(ScopeType), switch_type(DHCP_OPTION_SCOPE_TYPE)] union _DHCP_OPTION_SCOPE_UNION { [case(DhcpDefaultOptions)]; [case(DhcpGlobalOptions)]; [case(DhcpSubnetOptions)] DHCP_IP_ADDRESS SubnetScopeInfo; [case(DhcpReservedOptions)] DHCP_RESERVED_SCOPE ReservedScopeInfo; [case(DhcpMScopeOptions)] LPWSTR MScopeInfo; } ScopeInfo` */
  ScopeInfo: _DHCP_OPTION_SCOPE_UNION;
}
export const DHCP_OPTION_SCOPE_INFO$: StructType<DHCP_OPTION_SCOPE_INFO> = /*#__PURE__*/ struct("DHCP_OPTION_SCOPE_INFO", {
  ScopeType: DHCP_OPTION_SCOPE_TYPE$,
  ScopeInfo: _DHCP_OPTION_SCOPE_UNION$1,
});

/** An option and its values. [MS-DHCPM] 2.2.1.2.42. `typedef struct _DHCP_OPTION_VALUE { ... } DHCP_OPTION_VALUE, *LPDHCP_OPTION_VALUE;` */
export interface DHCP_OPTION_VALUE {
  /** `DHCP_OPTION_ID OptionID` */
  OptionID: number;
  /** `DHCP_OPTION_DATA Value` */
  Value: DHCP_OPTION_DATA;
}
export const DHCP_OPTION_VALUE$: StructType<DHCP_OPTION_VALUE> = /*#__PURE__*/ struct("DHCP_OPTION_VALUE", {
  OptionID: uint32,
  Value: DHCP_OPTION_DATA$,
});

/**
 * Some DHCP_OPTION_VALUE. [MS-DHCPM] 2.2.1.2.43
 * `typedef struct _DHCP_OPTION_VALUE_ARRAY { ... } DHCP_OPTION_VALUE_ARRAY, *LPDHCP_OPTION_VALUE_ARRAY;`
 */
export interface DHCP_OPTION_VALUE_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_OPTION_VALUE Values` */
  Values: DHCP_OPTION_VALUE[] | null;
}
export const DHCP_OPTION_VALUE_ARRAY$: StructType<DHCP_OPTION_VALUE_ARRAY> = /*#__PURE__*/ struct("DHCP_OPTION_VALUE_ARRAY", {
  NumElements: uint32,
  Values: unique(array(DHCP_OPTION_VALUE$, sized(["field", "NumElements"]))),
});

/**
 * A class of clients, by user or vendor. [MS-DHCPM] 2.2.1.2.75
 * `typedef struct _DHCP_CLASS_INFO { ... } DHCP_CLASS_INFO, *LPDHCP_CLASS_INFO;`
 */
export interface DHCP_CLASS_INFO {
  /** `LPWSTR ClassName` */
  ClassName: string | null;
  /** `LPWSTR ClassComment` */
  ClassComment: string | null;
  /** `DWORD ClassDataLength` */
  ClassDataLength?: number;
  /** `BOOL IsVendor` */
  IsVendor: number;
  /** `DWORD Flags` */
  Flags: number;
  /** What its members send. `[size_is(ClassDataLength)] LPBYTE ClassData` */
  ClassData: Uint8Array | null;
}
export const DHCP_CLASS_INFO$: StructType<DHCP_CLASS_INFO> = /*#__PURE__*/ struct("DHCP_CLASS_INFO", {
  ClassName: unique(string("wchar")),
  ClassComment: unique(string("wchar")),
  ClassDataLength: uint32,
  IsVendor: int32,
  Flags: uint32,
  ClassData: unique(array(uint8, sized(["field", "ClassDataLength"]))),
});

/**
 * Some DHCP_CLASS_INFO. [MS-DHCPM] 2.2.1.2.76
 * `typedef struct _DHCP_CLASS_INFO_ARRAY { ... } DHCP_CLASS_INFO_ARRAY, *LPDHCP_CLASS_INFO_ARRAY;`
 */
export interface DHCP_CLASS_INFO_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLASS_INFO Classes` */
  Classes: DHCP_CLASS_INFO[] | null;
}
export const DHCP_CLASS_INFO_ARRAY$: StructType<DHCP_CLASS_INFO_ARRAY> = /*#__PURE__*/ struct("DHCP_CLASS_INFO_ARRAY", {
  NumElements: uint32,
  Classes: unique(array(DHCP_CLASS_INFO$, sized(["field", "NumElements"]))),
});

export interface DHCP_ALL_OPTIONS_VendorOptions {
  /** `DHCP_OPTION Option` */
  Option: DHCP_OPTION;
  /** `LPWSTR VendorName` */
  VendorName: string | null;
  /** `LPWSTR ClassName` */
  ClassName: string | null;
}
export const DHCP_ALL_OPTIONS_VendorOptions$: StructType<DHCP_ALL_OPTIONS_VendorOptions> = /*#__PURE__*/ struct("DHCP_ALL_OPTIONS_VendorOptions", {
  Option: DHCP_OPTION$,
  VendorName: unique(string("wchar")),
  ClassName: unique(string("wchar")),
});

/**
 * The definitions of all options. [MS-DHCPM] 2.2.1.2.27
 * `typedef struct _DHCP_ALL_OPTIONS { ... } DHCP_ALL_OPTIONS, *LPDHCP_ALL_OPTIONS;`
 */
export interface DHCP_ALL_OPTIONS {
  /** `DWORD Flags` */
  Flags: number;
  /** `LPDHCP_OPTION_ARRAY NonVendorOptions` */
  NonVendorOptions: DHCP_OPTION_ARRAY | null;
  /** `DWORD NumVendorOptions` */
  NumVendorOptions?: number;
  /** `[size_is(NumVendorOptions)] struct { DHCP_OPTION Option; LPWSTR VendorName; LPWSTR ClassName; } *VendorOptions` */
  VendorOptions: DHCP_ALL_OPTIONS_VendorOptions[] | null;
}
export const DHCP_ALL_OPTIONS$: StructType<DHCP_ALL_OPTIONS> = /*#__PURE__*/ struct("DHCP_ALL_OPTIONS", {
  Flags: uint32,
  NonVendorOptions: unique(DHCP_OPTION_ARRAY$),
  NumVendorOptions: uint32,
  VendorOptions: unique(array(DHCP_ALL_OPTIONS_VendorOptions$, sized(["field", "NumVendorOptions"]))),
});

export interface DHCP_ALL_OPTION_VALUES_Options {
  /** `LPWSTR ClassName` */
  ClassName: string | null;
  /** `LPWSTR VendorName` */
  VendorName: string | null;
  /** `BOOL IsVendor` */
  IsVendor: number;
  /** `LPDHCP_OPTION_VALUE_ARRAY OptionsArray` */
  OptionsArray: DHCP_OPTION_VALUE_ARRAY | null;
}
export const DHCP_ALL_OPTION_VALUES_Options$: StructType<DHCP_ALL_OPTION_VALUES_Options> = /*#__PURE__*/ struct("DHCP_ALL_OPTION_VALUES_Options", {
  ClassName: unique(string("wchar")),
  VendorName: unique(string("wchar")),
  IsVendor: int32,
  OptionsArray: unique(DHCP_OPTION_VALUE_ARRAY$),
});

/**
 * The values of all options, by class and vendor. [MS-DHCPM] 2.2.1.2.44
 * `typedef struct _DHCP_ALL_OPTION_VALUES { ... } DHCP_ALL_OPTION_VALUES, *LPDHCP_ALL_OPTION_VALUES;`
 */
export interface DHCP_ALL_OPTION_VALUES {
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] struct { LPWSTR ClassName; LPWSTR VendorName; BOOL IsVendor; LPDHCP_OPTION_VALUE_ARRAY OptionsArray; } *Options` */
  Options: DHCP_ALL_OPTION_VALUES_Options[] | null;
}
export const DHCP_ALL_OPTION_VALUES$: StructType<DHCP_ALL_OPTION_VALUES> = /*#__PURE__*/ struct("DHCP_ALL_OPTION_VALUES", {
  Flags: uint32,
  NumElements: uint32,
  Options: unique(array(DHCP_ALL_OPTION_VALUES_Options$, sized(["field", "NumElements"]))),
});

/**
 * Addresses of a multicast scope in use and free. [MS-DHCPM] 2.2.1.2.51
 * `typedef struct _MSCOPE_MIB_INFO { ... } MSCOPE_MIB_INFO, *LPMSCOPE_MIB_INFO;`
 */
export interface MSCOPE_MIB_INFO {
  /** `DWORD MScopeId` */
  MScopeId: number;
  /** `LPWSTR MScopeName` */
  MScopeName: string | null;
  /** `DWORD NumAddressesInuse` */
  NumAddressesInuse: number;
  /** `DWORD NumAddressesFree` */
  NumAddressesFree: number;
  /** `DWORD NumPendingOffers` */
  NumPendingOffers: number;
}
export const MSCOPE_MIB_INFO$: StructType<MSCOPE_MIB_INFO> = /*#__PURE__*/ struct("MSCOPE_MIB_INFO", {
  MScopeId: uint32,
  MScopeName: unique(string("wchar")),
  NumAddressesInuse: uint32,
  NumAddressesFree: uint32,
  NumPendingOffers: uint32,
});

/**
 * What the server has counted of multicast. [MS-DHCPM] 2.2.1.2.52
 * `typedef struct _DHCP_MCAST_MIB_INFO { ... } DHCP_MCAST_MIB_INFO, *LPDHCP_MCAST_MIB_INFO;`
 */
export interface DHCP_MCAST_MIB_INFO {
  /** `DWORD Discovers` */
  Discovers: number;
  /** `DWORD Offers` */
  Offers: number;
  /** `DWORD Requests` */
  Requests: number;
  /** `DWORD Renews` */
  Renews: number;
  /** `DWORD Acks` */
  Acks: number;
  /** `DWORD Naks` */
  Naks: number;
  /** `DWORD Releases` */
  Releases: number;
  /** `DWORD Informs` */
  Informs: number;
  /** `DATE_TIME ServerStartTime` */
  ServerStartTime: DATE_TIME;
  /** `DWORD Scopes` */
  Scopes?: number;
  /** `[size_is(Scopes)] LPMSCOPE_MIB_INFO ScopeInfo` */
  ScopeInfo: MSCOPE_MIB_INFO[] | null;
}
export const DHCP_MCAST_MIB_INFO$: StructType<DHCP_MCAST_MIB_INFO> = /*#__PURE__*/ struct("DHCP_MCAST_MIB_INFO", {
  Discovers: uint32,
  Offers: uint32,
  Requests: uint32,
  Renews: uint32,
  Acks: uint32,
  Naks: uint32,
  Releases: uint32,
  Informs: uint32,
  ServerStartTime: DATE_TIME$,
  Scopes: uint32,
  ScopeInfo: unique(array(MSCOPE_MIB_INFO$, sized(["field", "Scopes"]))),
});

export type DHCP_ATTRIB_u =
  | {
      tag: 1;
      /** `[case(DHCP_ATTRIB_TYPE_BOOL)] BOOL DhcpAttribBool` */
      DhcpAttribBool: number;
    }
  | {
      tag: 2;
      /** `[case(DHCP_ATTRIB_TYPE_ULONG)] ULONG DhcpAttribUlong` */
      DhcpAttribUlong: number;
    };
export const DHCP_ATTRIB_u$: UnionType<DHCP_ATTRIB_u> = /*#__PURE__*/ union("DHCP_ATTRIB_u", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("DhcpAttribBool", [1], int32),
    arm("DhcpAttribUlong", [2], uint32),
  ],
});

const DHCP_ATTRIB_u$1: UnionType = /*#__PURE__*/ variant(DHCP_ATTRIB_u$, { tag: uint32, switchIs: ["field", "DhcpAttribType"] });

/**
 * An attribute of the server and its value. [MS-DHCPM] 2.2.1.2.78
 * `typedef struct _DHCP_ATTRIB { ... } DHCP_ATTRIB, *PDHCP_ATTRIB, *LPDHCP_ATTRIB;`
 */
export interface DHCP_ATTRIB {
  /** `DHCP_ATTRIB_ID DhcpAttribId` */
  DhcpAttribId: number;
  /** `ULONG DhcpAttribType` */
  DhcpAttribType?: number;
  /** `[switch_is(DhcpAttribType), switch_type(ULONG)] union { [case(DHCP_ATTRIB_TYPE_BOOL)] BOOL DhcpAttribBool; [case(DHCP_ATTRIB_TYPE_ULONG)] ULONG DhcpAttribUlong; }` */
  u: DHCP_ATTRIB_u;
}
export const DHCP_ATTRIB$: StructType<DHCP_ATTRIB> = /*#__PURE__*/ struct("DHCP_ATTRIB", {
  DhcpAttribId: uint32,
  DhcpAttribType: uint32,
  u: DHCP_ATTRIB_u$1,
});

/**
 * Some DHCP_ATTRIB. [MS-DHCPM] 2.2.1.2.79
 * `typedef struct _DHCP_ATTRIB_ARRAY { ... } DHCP_ATTRIB_ARRAY, *PDHCP_ATTRIB_ARRAY, *LPDHCP_ATTRIB_ARRAY;`
 */
export interface DHCP_ATTRIB_ARRAY {
  /** `ULONG NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_ATTRIB DhcpAttribs` */
  DhcpAttribs: DHCP_ATTRIB[] | null;
}
export const DHCP_ATTRIB_ARRAY$: StructType<DHCP_ATTRIB_ARRAY> = /*#__PURE__*/ struct("DHCP_ATTRIB_ARRAY", {
  NumElements: uint32,
  DhcpAttribs: unique(array(DHCP_ATTRIB$, sized(["field", "NumElements"]))),
});

/**
 * A range, and how many of its addresses BOOTP clients have and may have. [MS-DHCPM] 2.2.1.2.37
 * `typedef struct _DHCP_BOOTP_IP_RANGE { ... } DHCP_BOOTP_IP_RANGE, *LPDHCP_BOOT_IP_RANGE;`
 */
export interface DHCP_BOOTP_IP_RANGE {
  /** `DHCP_IP_ADDRESS StartAddress` */
  StartAddress: number;
  /** `DHCP_IP_ADDRESS EndAddress` */
  EndAddress: number;
  /** `ULONG BootpAllocated` */
  BootpAllocated: number;
  /** `ULONG MaxBootpAllowed` */
  MaxBootpAllowed: number;
}
export const DHCP_BOOTP_IP_RANGE$: StructType<DHCP_BOOTP_IP_RANGE> = /*#__PURE__*/ struct("DHCP_BOOTP_IP_RANGE", {
  StartAddress: uint32,
  EndAddress: uint32,
  BootpAllocated: uint32,
  MaxBootpAllowed: uint32,
});

export type _DHCP_SUBNET_ELEMENT_UNION_V5 =
  | {
      tag: 0;
      /** `[case(DhcpIpRanges)] DHCP_BOOTP_IP_RANGE *IpRange` */
      IpRange: DHCP_BOOTP_IP_RANGE | null;
    }
  | {
      tag: 1;
      /** `[case(DhcpSecondaryHosts)] DHCP_HOST_INFO *SecondaryHost` */
      SecondaryHost: DHCP_HOST_INFO | null;
    }
  | {
      tag: 2;
      /** `[case(DhcpReservedIps)] DHCP_IP_RESERVATION_V4 *ReservedIp` */
      ReservedIp: DHCP_IP_RESERVATION_V4 | null;
    }
  | {
      tag: 3;
      /** `[case(DhcpExcludedIpRanges)] DHCP_IP_RANGE *ExcludeIpRange` */
      ExcludeIpRange: DHCP_IP_RANGE | null;
    }
  | {
      tag: 4;
      /** `[case(DhcpIpUsedClusters)] DHCP_IP_CLUSTER *IpUsedCluster` */
      IpUsedCluster: DHCP_IP_CLUSTER | null;
    };
export const _DHCP_SUBNET_ELEMENT_UNION_V5$: UnionType<_DHCP_SUBNET_ELEMENT_UNION_V5> = /*#__PURE__*/ union("_DHCP_SUBNET_ELEMENT_UNION_V5", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("IpRange", [0], unique(DHCP_BOOTP_IP_RANGE$)),
    arm("SecondaryHost", [1], unique(DHCP_HOST_INFO$)),
    arm("ReservedIp", [2], unique(DHCP_IP_RESERVATION_V4$)),
    arm("ExcludeIpRange", [3], unique(DHCP_IP_RANGE$)),
    arm("IpUsedCluster", [4], unique(DHCP_IP_CLUSTER$)),
  ],
});

const _DHCP_SUBNET_ELEMENT_UNION_V5$1: UnionType = /*#__PURE__*/ variant(_DHCP_SUBNET_ELEMENT_UNION_V5$, { tag: DHCP_SUBNET_ELEMENT_TYPE$, switchIs: ["?:", ["&&", ["<=", ["field", "ElementType"], 7], ["<=", 5, ["field", "ElementType"]]], 0, ["field", "ElementType"]] });

/**
 * DHCP_SUBNET_ELEMENT_DATA_V4, with ranges that BOOTP clients share. [MS-DHCPM] 2.2.1.2.38
 * `typedef struct _DHCP_SUBNET_ELEMENT_DATA_V5 { ... } DHCP_SUBNET_ELEMENT_DATA_V5, *LPDHCP_SUBNET_ELEMENT_DATA_V5;`
 */
export interface DHCP_SUBNET_ELEMENT_DATA_V5 {
  /** `DHCP_SUBNET_ELEMENT_TYPE ElementType` */
  ElementType: DHCP_SUBNET_ELEMENT_TYPE;
  /** `[switch_is(((((ElementType) <= DhcpIpRangesBootpOnly) && (DhcpIpRangesDhcpOnly <= (ElementType))) ? (0) : (ElementType))), switch_type(DHCP_SUBNET_ELEMENT_TYPE)] union _DHCP_SUBNET_ELEMENT_UNION_V5 { [case(DhcpIpRanges)] DHCP_BOOTP_IP_RANGE *IpRange; [case(DhcpSecondaryHosts)] DHCP_HOST_INFO *SecondaryHost; [case(DhcpReservedIps)] DHCP_IP_RESERVATION_V4 *ReservedIp; [case(DhcpExcludedIpRanges)] DHCP_IP_RANGE *ExcludeIpRange; [case(DhcpIpUsedClusters)] DHCP_IP_CLUSTER *IpUsedCluster; } Element` */
  Element: _DHCP_SUBNET_ELEMENT_UNION_V5;
}
export const DHCP_SUBNET_ELEMENT_DATA_V5$: StructType<DHCP_SUBNET_ELEMENT_DATA_V5> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_DATA_V5", {
  ElementType: DHCP_SUBNET_ELEMENT_TYPE$,
  Element: _DHCP_SUBNET_ELEMENT_UNION_V5$1,
});

/**
 * Some DHCP_SUBNET_ELEMENT_DATA_V5. [MS-DHCPM] 2.2.1.2.39
 * `typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 { ... } DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5;`
 */
export interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_SUBNET_ELEMENT_DATA_V5 Elements` */
  Elements: DHCP_SUBNET_ELEMENT_DATA_V5[] | null;
}
export const DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5$: StructType<DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5", {
  NumElements: uint32,
  Elements: unique(array(DHCP_SUBNET_ELEMENT_DATA_V5$, sized(["field", "NumElements"]))),
});

/**
 * A network interface, and whether the server serves it. [MS-DHCPM] 2.2.1.2.80
 * `typedef struct _DHCP_BIND_ELEMENT { ... } DHCP_BIND_ELEMENT, *LPDHCP_BIND_ELEMENT;`
 */
export interface DHCP_BIND_ELEMENT {
  /** `ULONG Flags` */
  Flags: number;
  /** `BOOL fBoundToDHCPServer` */
  fBoundToDHCPServer: number;
  /** `DHCP_IP_ADDRESS AdapterPrimaryAddress` */
  AdapterPrimaryAddress: number;
  /** `DHCP_IP_ADDRESS AdapterSubnetAddress` */
  AdapterSubnetAddress: number;
  /** `LPWSTR IfDescription` */
  IfDescription: string | null;
  /** `ULONG IfIdSize` */
  IfIdSize?: number;
  /** `[size_is(IfIdSize)] LPBYTE IfId` */
  IfId: Uint8Array | null;
}
export const DHCP_BIND_ELEMENT$: StructType<DHCP_BIND_ELEMENT> = /*#__PURE__*/ struct("DHCP_BIND_ELEMENT", {
  Flags: uint32,
  fBoundToDHCPServer: int32,
  AdapterPrimaryAddress: uint32,
  AdapterSubnetAddress: uint32,
  IfDescription: unique(string("wchar")),
  IfIdSize: uint32,
  IfId: unique(array(uint8, sized(["field", "IfIdSize"]))),
});

/**
 * Some DHCP_BIND_ELEMENT. [MS-DHCPM] 2.2.1.2.81
 * `typedef struct _DHCP_BIND_ELEMENT_ARRAY { ... } DHCP_BIND_ELEMENT_ARRAY, *LPDHCP_BIND_ELEMENT_ARRAY;`
 */
export interface DHCP_BIND_ELEMENT_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_BIND_ELEMENT Elements` */
  Elements: DHCP_BIND_ELEMENT[] | null;
}
export const DHCP_BIND_ELEMENT_ARRAY$: StructType<DHCP_BIND_ELEMENT_ARRAY> = /*#__PURE__*/ struct("DHCP_BIND_ELEMENT_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_BIND_ELEMENT$, sized(["field", "NumElements"]))),
});

/**
 * Names of the classes that are there by default. [MS-DHCPM] 2.2.1.2.77
 * `typedef struct _DHCP_SERVER_SPECIFIC_STRINGS { ... } DHCP_SERVER_SPECIFIC_STRINGS, *LPDHCP_SERVER_SPECIFIC_STRINGS;`
 */
export interface DHCP_SERVER_SPECIFIC_STRINGS {
  /** `LPWSTR DefaultVendorClassName` */
  DefaultVendorClassName: string | null;
  /** `LPWSTR DefaultUserClassName` */
  DefaultUserClassName: string | null;
}
export const DHCP_SERVER_SPECIFIC_STRINGS$: StructType<DHCP_SERVER_SPECIFIC_STRINGS> = /*#__PURE__*/ struct("DHCP_SERVER_SPECIFIC_STRINGS", {
  DefaultVendorClassName: unique(string("wchar")),
  DefaultUserClassName: unique(string("wchar")),
});

/**
 * Where an option's value holds, for IPv6. [MS-DHCPM] 2.2.1.1.5
 * `typedef enum _DHCP_OPTION_SCOPE_TYPE6 { ... } DHCP_OPTION_SCOPE_TYPE6, *LPDHCP_OPTION_SCOPE_TYPE6;`
 */
export const DHCP_OPTION_SCOPE_TYPE6 = {
  DhcpDefaultOptions6: 0,
  DhcpScopeOptions6: 1,
  DhcpReservedOptions6: 2,
  DhcpGlobalOptions6: 3,
} as const;
export type DHCP_OPTION_SCOPE_TYPE6 = (typeof DHCP_OPTION_SCOPE_TYPE6)[keyof typeof DHCP_OPTION_SCOPE_TYPE6] | (number & {});
export const DHCP_OPTION_SCOPE_TYPE6$: Type<DHCP_OPTION_SCOPE_TYPE6> = /*#__PURE__*/ enum16("DHCP_OPTION_SCOPE_TYPE6", DHCP_OPTION_SCOPE_TYPE6);

/**
 * An IPv6 address as two numbers. [MS-DHCPM] 2.2.1.2.28
 * `typedef struct _DHCP_IPV6_ADDRESS { ... } DHCP_IPV6_ADDRESS, *LPDHCP_IPV6_ADDRESS, *PDHCP_IPV6_ADDRESS;`
 */
export interface DHCP_IPV6_ADDRESS {
  /** `ULONGLONG HighOrderBits` */
  HighOrderBits: bigint;
  /** `ULONGLONG LowOrderBits` */
  LowOrderBits: bigint;
}
export const DHCP_IPV6_ADDRESS$: StructType<DHCP_IPV6_ADDRESS> = /*#__PURE__*/ struct("DHCP_IPV6_ADDRESS", {
  HighOrderBits: uint64,
  LowOrderBits: uint64,
});

/**
 * An IPv6 reservation: its address and prefix. [MS-DHCPM] 2.2.1.2.29
 * `typedef struct _DHCP_RESERVED_SCOPE6 { ... } DHCP_RESERVED_SCOPE6, *LPDHCP_RESERVED_SCOPE6;`
 */
export interface DHCP_RESERVED_SCOPE6 {
  /** `DHCP_IPV6_ADDRESS ReservedIpAddress` */
  ReservedIpAddress: DHCP_IPV6_ADDRESS;
  /** `DHCP_IPV6_ADDRESS ReservedIpSubnetAddress` */
  ReservedIpSubnetAddress: DHCP_IPV6_ADDRESS;
}
export const DHCP_RESERVED_SCOPE6$: StructType<DHCP_RESERVED_SCOPE6> = /*#__PURE__*/ struct("DHCP_RESERVED_SCOPE6", {
  ReservedIpAddress: DHCP_IPV6_ADDRESS$,
  ReservedIpSubnetAddress: DHCP_IPV6_ADDRESS$,
});

export type _DHCP_OPTION_SCOPE_UNION6 =
  | { tag: 0; }
  | {
      tag: 1;
      /** `[case(DhcpScopeOptions6)] DHCP_IPV6_ADDRESS SubnetScopeInfo` */
      SubnetScopeInfo: DHCP_IPV6_ADDRESS;
    }
  | {
      tag: 2;
      /** `[case(DhcpReservedOptions6)] DHCP_RESERVED_SCOPE6 ReservedScopeInfo` */
      ReservedScopeInfo: DHCP_RESERVED_SCOPE6;
    }
  | { tag: 3; };
export const _DHCP_OPTION_SCOPE_UNION6$: UnionType<_DHCP_OPTION_SCOPE_UNION6> = /*#__PURE__*/ union("_DHCP_OPTION_SCOPE_UNION6", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("", [0], null),
    arm("SubnetScopeInfo", [1], DHCP_IPV6_ADDRESS$),
    arm("ReservedScopeInfo", [2], DHCP_RESERVED_SCOPE6$),
    arm("", [3], null),
  ],
});

const _DHCP_OPTION_SCOPE_UNION6$1: UnionType = /*#__PURE__*/ variant(_DHCP_OPTION_SCOPE_UNION6$, { tag: DHCP_OPTION_SCOPE_TYPE$, switchIs: ["field", "ScopeType"] });

/**
 * Where an option's value holds, for IPv6. The specification names the switch type of IPv4, of the same size. [MS-DHCPM] 2.2.1.2.30
 * `typedef struct _DHCP_OPTION_SCOPE_INFO6 { ... } DHCP_OPTION_SCOPE_INFO6, *LPDHCP_OPTION_SCOPE_INFO6;`
 */
export interface DHCP_OPTION_SCOPE_INFO6 {
  /** `DHCP_OPTION_SCOPE_TYPE6 ScopeType` */
  ScopeType?: DHCP_OPTION_SCOPE_TYPE6;
  /** `[switch_is(ScopeType), switch_type(DHCP_OPTION_SCOPE_TYPE)] union _DHCP_OPTION_SCOPE_UNION6 { [case(DhcpDefaultOptions6)]; [case(DhcpScopeOptions6)] DHCP_IPV6_ADDRESS SubnetScopeInfo; [case(DhcpReservedOptions6)] DHCP_RESERVED_SCOPE6 ReservedScopeInfo; [case(DhcpGlobalOptions6)]; } ScopeInfo` */
  ScopeInfo: _DHCP_OPTION_SCOPE_UNION6;
}
export const DHCP_OPTION_SCOPE_INFO6$: StructType<DHCP_OPTION_SCOPE_INFO6> = /*#__PURE__*/ struct("DHCP_OPTION_SCOPE_INFO6", {
  ScopeType: DHCP_OPTION_SCOPE_TYPE6$,
  ScopeInfo: _DHCP_OPTION_SCOPE_UNION6$1,
});

/**
 * An IPv6 prefix. [MS-DHCPM] 2.2.1.2.56
 * `typedef struct _DHCP_SUBNET_INFO_V6 { ... } DHCP_SUBNET_INFO_V6, *PDHCP_SUBNET_INFO_V6, *LPDHCP_SUBNET_INFO_V6;`
 */
export interface DHCP_SUBNET_INFO_V6 {
  /** `DHCP_IPV6_ADDRESS SubnetAddress` */
  SubnetAddress: DHCP_IPV6_ADDRESS;
  /** `ULONG Prefix` */
  Prefix: number;
  /** `USHORT Preference` */
  Preference: number;
  /** `LPWSTR SubnetName` */
  SubnetName: string | null;
  /** `LPWSTR SubnetComment` */
  SubnetComment: string | null;
  /** `DWORD State` */
  State: number;
  /** `DWORD ScopeId` */
  ScopeId: number;
}
export const DHCP_SUBNET_INFO_V6$: StructType<DHCP_SUBNET_INFO_V6> = /*#__PURE__*/ struct("DHCP_SUBNET_INFO_V6", {
  SubnetAddress: DHCP_IPV6_ADDRESS$,
  Prefix: uint32,
  Preference: uint16,
  SubnetName: unique(string("wchar")),
  SubnetComment: unique(string("wchar")),
  State: uint32,
  ScopeId: uint32,
});

/** Some IPv6 addresses. [MS-DHCPM] 2.2.1.2.57. `typedef struct _DHCPV6_IP_ARRAY { ... } DHCPV6_IP_ARRAY, *LPDHCPV6_IP_ARRAY;` */
export interface DHCPV6_IP_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_IPV6_ADDRESS Elements` */
  Elements: DHCP_IPV6_ADDRESS[] | null;
}
export const DHCPV6_IP_ARRAY$: StructType<DHCPV6_IP_ARRAY> = /*#__PURE__*/ struct("DHCPV6_IP_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_IPV6_ADDRESS$, sized(["field", "NumElements"]))),
});

/**
 * What an element of an IPv6 prefix is. [MS-DHCPM] 2.2.1.1.8
 * `typedef enum _DHCP_SUBNET_ELEMENT_TYPE_V6 { ... } DHCP_SUBNET_ELEMENT_TYPE_V6, *LPDHCP_SUBNET_ELEMENT_TYPE_V6;`
 */
export const DHCP_SUBNET_ELEMENT_TYPE_V6 = {
  Dhcpv6IpRanges: 0,
  Dhcpv6ReservedIps: 1,
  Dhcpv6ExcludedIpRanges: 2,
} as const;
export type DHCP_SUBNET_ELEMENT_TYPE_V6 = (typeof DHCP_SUBNET_ELEMENT_TYPE_V6)[keyof typeof DHCP_SUBNET_ELEMENT_TYPE_V6] | (number & {});
export const DHCP_SUBNET_ELEMENT_TYPE_V6$: Type<DHCP_SUBNET_ELEMENT_TYPE_V6> = /*#__PURE__*/ enum16("DHCP_SUBNET_ELEMENT_TYPE_V6", DHCP_SUBNET_ELEMENT_TYPE_V6);

/**
 * IPv6 addresses from one to another. [MS-DHCPM] 2.2.1.2.59
 * `typedef struct _DHCP_IP_RANGE_V6 { ... } DHCP_IP_RANGE_V6, *LPDHCP_IP_RANGE_V6;`
 */
export interface DHCP_IP_RANGE_V6 {
  /** `DHCP_IPV6_ADDRESS StartAddress` */
  StartAddress: DHCP_IPV6_ADDRESS;
  /** `DHCP_IPV6_ADDRESS EndAddress` */
  EndAddress: DHCP_IPV6_ADDRESS;
}
export const DHCP_IP_RANGE_V6$: StructType<DHCP_IP_RANGE_V6> = /*#__PURE__*/ struct("DHCP_IP_RANGE_V6", {
  StartAddress: DHCP_IPV6_ADDRESS$,
  EndAddress: DHCP_IPV6_ADDRESS$,
});

/**
 * An IPv6 address that is one client's. [MS-DHCPM] 2.2.1.2.58
 * `typedef struct _DHCP_IP_RESERVATION_V6 { ... } DHCP_IP_RESERVATION_V6, *LPDHCP_IP_RESERVATION_V6;`
 */
export interface DHCP_IP_RESERVATION_V6 {
  /** `DHCP_IPV6_ADDRESS ReservedIpAddress` */
  ReservedIpAddress: DHCP_IPV6_ADDRESS;
  /** `DHCP_CLIENT_UID *ReservedForClient` */
  ReservedForClient: DHCP_BINARY_DATA | null;
  /** `DWORD InterfaceId` */
  InterfaceId: number;
}
export const DHCP_IP_RESERVATION_V6$: StructType<DHCP_IP_RESERVATION_V6> = /*#__PURE__*/ struct("DHCP_IP_RESERVATION_V6", {
  ReservedIpAddress: DHCP_IPV6_ADDRESS$,
  ReservedForClient: unique(DHCP_BINARY_DATA$),
  InterfaceId: uint32,
});

export type _DHCP_SUBNET_ELEMENT_UNION_V6 =
  | {
      tag: 0;
      /** `[case(Dhcpv6IpRanges)] DHCP_IP_RANGE_V6 *IpRange` */
      IpRange: DHCP_IP_RANGE_V6 | null;
    }
  | {
      tag: 1;
      /** `[case(Dhcpv6ReservedIps)] DHCP_IP_RESERVATION_V6 *ReservedIp` */
      ReservedIp: DHCP_IP_RESERVATION_V6 | null;
    }
  | {
      tag: 2;
      /** `[case(Dhcpv6ExcludedIpRanges)] DHCP_IP_RANGE_V6 *ExcludeIpRange` */
      ExcludeIpRange: DHCP_IP_RANGE_V6 | null;
    };
export const _DHCP_SUBNET_ELEMENT_UNION_V6$: UnionType<_DHCP_SUBNET_ELEMENT_UNION_V6> = /*#__PURE__*/ union("_DHCP_SUBNET_ELEMENT_UNION_V6", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("IpRange", [0], unique(DHCP_IP_RANGE_V6$)),
    arm("ReservedIp", [1], unique(DHCP_IP_RESERVATION_V6$)),
    arm("ExcludeIpRange", [2], unique(DHCP_IP_RANGE_V6$)),
  ],
});

const _DHCP_SUBNET_ELEMENT_UNION_V6$1: UnionType = /*#__PURE__*/ variant(_DHCP_SUBNET_ELEMENT_UNION_V6$, { tag: DHCP_SUBNET_ELEMENT_TYPE_V6$, switchIs: ["?:", ["&&", ["<=", ["field", "ElementType"], 7], ["<=", 5, ["field", "ElementType"]]], 0, ["field", "ElementType"]] });

/**
 * An element of an IPv6 prefix, by its kind. [MS-DHCPM] 2.2.1.2.60
 * `typedef struct _DHCP_SUBNET_ELEMENT_DATA_V6 { ... } DHCP_SUBNET_ELEMENT_DATA_V6, *LPDHCP_SUBNET_ELEMENT_DATA_V6;`
 */
export interface DHCP_SUBNET_ELEMENT_DATA_V6 {
  /** `DHCP_SUBNET_ELEMENT_TYPE_V6 ElementType` */
  ElementType: DHCP_SUBNET_ELEMENT_TYPE_V6;
  /** `[switch_is(((((ElementType) <= DhcpIpRangesBootpOnly) && (DhcpIpRangesDhcpOnly <= (ElementType))) ? (0) : (ElementType))), switch_type(DHCP_SUBNET_ELEMENT_TYPE_V6)] union _DHCP_SUBNET_ELEMENT_UNION_V6 { [case(Dhcpv6IpRanges)] DHCP_IP_RANGE_V6 *IpRange; [case(Dhcpv6ReservedIps)] DHCP_IP_RESERVATION_V6 *ReservedIp; [case(Dhcpv6ExcludedIpRanges)] DHCP_IP_RANGE_V6 *ExcludeIpRange; } Element` */
  Element: _DHCP_SUBNET_ELEMENT_UNION_V6;
}
export const DHCP_SUBNET_ELEMENT_DATA_V6$: StructType<DHCP_SUBNET_ELEMENT_DATA_V6> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_DATA_V6", {
  ElementType: DHCP_SUBNET_ELEMENT_TYPE_V6$,
  Element: _DHCP_SUBNET_ELEMENT_UNION_V6$1,
});

/**
 * Some DHCP_SUBNET_ELEMENT_DATA_V6. [MS-DHCPM] 2.2.1.2.61
 * `typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 { ... } DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6;`
 */
export interface DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_SUBNET_ELEMENT_DATA_V6 Elements` */
  Elements: DHCP_SUBNET_ELEMENT_DATA_V6[] | null;
}
export const DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6$: StructType<DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6", {
  NumElements: uint32,
  Elements: unique(array(DHCP_SUBNET_ELEMENT_DATA_V6$, sized(["field", "NumElements"]))),
});

/**
 * A host by IPv6 address and names. [MS-DHCPM] 2.2.1.2.63
 * `typedef struct _DHCP_HOST_INFO_V6 { ... } DHCP_HOST_INFO_V6, *LPDHCP_HOST_INFO_V6;`
 */
export interface DHCP_HOST_INFO_V6 {
  /** `DHCP_IPV6_ADDRESS IpAddress` */
  IpAddress: DHCP_IPV6_ADDRESS;
  /** `LPWSTR NetBiosName` */
  NetBiosName: string | null;
  /** `LPWSTR HostName` */
  HostName: string | null;
}
export const DHCP_HOST_INFO_V6$: StructType<DHCP_HOST_INFO_V6> = /*#__PURE__*/ struct("DHCP_HOST_INFO_V6", {
  IpAddress: DHCP_IPV6_ADDRESS$,
  NetBiosName: unique(string("wchar")),
  HostName: unique(string("wchar")),
});

/**
 * A lease of an IPv6 address. [MS-DHCPM] 2.2.1.2.64
 * `typedef struct _DHCP_CLIENT_INFO_V6 { ... } DHCP_CLIENT_INFO_V6, *LPDHCP_CLIENT_INFO_V6;`
 */
export interface DHCP_CLIENT_INFO_V6 {
  /** `DHCP_IPV6_ADDRESS ClientIpAddress` */
  ClientIpAddress: DHCP_IPV6_ADDRESS;
  /** `DHCP_CLIENT_UID ClientDUID` */
  ClientDUID: DHCP_BINARY_DATA;
  /** `DWORD AddressType` */
  AddressType: number;
  /** `DWORD IAID` */
  IAID: number;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `LPWSTR ClientComment` */
  ClientComment: string | null;
  /** `DATE_TIME ClientValidLeaseExpires` */
  ClientValidLeaseExpires: DATE_TIME;
  /** `DATE_TIME ClientPrefLeaseExpires` */
  ClientPrefLeaseExpires: DATE_TIME;
  /** `DHCP_HOST_INFO_V6 OwnerHost` */
  OwnerHost: DHCP_HOST_INFO_V6;
}
export const DHCP_CLIENT_INFO_V6$: StructType<DHCP_CLIENT_INFO_V6> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_V6", {
  ClientIpAddress: DHCP_IPV6_ADDRESS$,
  ClientDUID: DHCP_BINARY_DATA$,
  AddressType: uint32,
  IAID: uint32,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientValidLeaseExpires: DATE_TIME$,
  ClientPrefLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO_V6$,
});

/**
 * Some DHCP_CLIENT_INFO_V6. [MS-DHCPM] 2.2.1.2.65
 * `typedef struct _DHCP_CLIENT_INFO_ARRAY_V6 { ... } DHCP_CLIENT_INFO_ARRAY_V6, *LPDHCP_CLIENT_INFO_ARRAY_V6;`
 */
export interface DHCP_CLIENT_INFO_ARRAY_V6 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO_V6 *Clients` */
  Clients: (DHCP_CLIENT_INFO_V6 | null)[] | null;
}
export const DHCP_CLIENT_INFO_ARRAY_V6$: StructType<DHCP_CLIENT_INFO_ARRAY_V6> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_ARRAY_V6", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO_V6$), sized(["field", "NumElements"]))),
});

/**
 * The settings of the server for IPv6. Times are seconds. [MS-DHCPM] 2.2.1.2.62
 * `typedef struct _DHCP_SERVER_CONFIG_INFO_V6 { ... } DHCP_SERVER_CONFIG_INFO_V6, *LPDHCP_SERVER_CONFIG_INFO_V6;`
 */
export interface DHCP_SERVER_CONFIG_INFO_V6 {
  /** `BOOL UnicastFlag` */
  UnicastFlag: number;
  /** `BOOL RapidCommitFlag` */
  RapidCommitFlag: number;
  /** `DWORD PreferredLifetime` */
  PreferredLifetime: number;
  /** `DWORD ValidLifetime` */
  ValidLifetime: number;
  /** `DWORD T1` */
  T1: number;
  /** `DWORD T2` */
  T2: number;
  /** `DWORD PreferredLifetimeIATA` */
  PreferredLifetimeIATA: number;
  /** `DWORD ValidLifetimeIATA` */
  ValidLifetimeIATA: number;
  /** `BOOL fAuditLog` */
  fAuditLog: number;
}
export const DHCP_SERVER_CONFIG_INFO_V6$: StructType<DHCP_SERVER_CONFIG_INFO_V6> = /*#__PURE__*/ struct("DHCP_SERVER_CONFIG_INFO_V6", {
  UnicastFlag: int32,
  RapidCommitFlag: int32,
  PreferredLifetime: uint32,
  ValidLifetime: uint32,
  T1: uint32,
  T2: uint32,
  PreferredLifetimeIATA: uint32,
  ValidLifetimeIATA: uint32,
  fAuditLog: int32,
});

/**
 * Addresses of an IPv6 prefix in use and free. [MS-DHCPM] 2.2.1.2.67
 * `typedef struct _SCOPE_MIB_INFO_V6 { ... } SCOPE_MIB_INFO_V6, *LPSCOPE_MIB_INFO_V6;`
 */
export interface SCOPE_MIB_INFO_V6 {
  /** `DHCP_IPV6_ADDRESS Subnet` */
  Subnet: DHCP_IPV6_ADDRESS;
  /** `ULONGLONG NumAddressesInuse` */
  NumAddressesInuse: bigint;
  /** `ULONGLONG NumAddressesFree` */
  NumAddressesFree: bigint;
  /** `ULONGLONG NumPendingAdvertises` */
  NumPendingAdvertises: bigint;
}
export const SCOPE_MIB_INFO_V6$: StructType<SCOPE_MIB_INFO_V6> = /*#__PURE__*/ struct("SCOPE_MIB_INFO_V6", {
  Subnet: DHCP_IPV6_ADDRESS$,
  NumAddressesInuse: uint64,
  NumAddressesFree: uint64,
  NumPendingAdvertises: uint64,
});

/**
 * What the server has counted for IPv6. [MS-DHCPM] 2.2.1.2.68
 * `typedef struct _DHCP_MIB_INFO_V6 { ... } DHCP_MIB_INFO_V6, *LPDHCP_MIB_INFO_V6;`
 */
export interface DHCP_MIB_INFO_V6 {
  /** `DWORD Solicits` */
  Solicits: number;
  /** `DWORD Advertises` */
  Advertises: number;
  /** `DWORD Requests` */
  Requests: number;
  /** `DWORD Renews` */
  Renews: number;
  /** `DWORD Rebinds` */
  Rebinds: number;
  /** `DWORD Replies` */
  Replies: number;
  /** `DWORD Confirms` */
  Confirms: number;
  /** `DWORD Declines` */
  Declines: number;
  /** `DWORD Releases` */
  Releases: number;
  /** `DWORD Informs` */
  Informs: number;
  /** `DATE_TIME ServerStartTime` */
  ServerStartTime: DATE_TIME;
  /** `DWORD Scopes` */
  Scopes?: number;
  /** `[size_is(Scopes)] LPSCOPE_MIB_INFO_V6 ScopeInfo` */
  ScopeInfo: SCOPE_MIB_INFO_V6[] | null;
}
export const DHCP_MIB_INFO_V6$: StructType<DHCP_MIB_INFO_V6> = /*#__PURE__*/ struct("DHCP_MIB_INFO_V6", {
  Solicits: uint32,
  Advertises: uint32,
  Requests: uint32,
  Renews: uint32,
  Rebinds: uint32,
  Replies: uint32,
  Confirms: uint32,
  Declines: uint32,
  Releases: uint32,
  Informs: uint32,
  ServerStartTime: DATE_TIME$,
  Scopes: uint32,
  ScopeInfo: unique(array(SCOPE_MIB_INFO_V6$, sized(["field", "Scopes"]))),
});

/**
 * A network interface, and whether the server serves it for IPv6. [MS-DHCPM] 2.2.1.2.82
 * `typedef struct _DHCPV6_BIND_ELEMENT { ... } DHCPV6_BIND_ELEMENT, *LPDHCPV6_BIND_ELEMENT;`
 */
export interface DHCPV6_BIND_ELEMENT {
  /** `ULONG Flags` */
  Flags: number;
  /** `BOOL fBoundToDHCPServer` */
  fBoundToDHCPServer: number;
  /** `DHCP_IPV6_ADDRESS AdapterPrimaryAddress` */
  AdapterPrimaryAddress: DHCP_IPV6_ADDRESS;
  /** `DHCP_IPV6_ADDRESS AdapterSubnetAddress` */
  AdapterSubnetAddress: DHCP_IPV6_ADDRESS;
  /** `LPWSTR IfDescription` */
  IfDescription: string | null;
  /** `DWORD IpV6IfIndex` */
  IpV6IfIndex: number;
  /** `ULONG IfIdSize` */
  IfIdSize?: number;
  /** `[size_is(IfIdSize)] LPBYTE IfId` */
  IfId: Uint8Array | null;
}
export const DHCPV6_BIND_ELEMENT$: StructType<DHCPV6_BIND_ELEMENT> = /*#__PURE__*/ struct("DHCPV6_BIND_ELEMENT", {
  Flags: uint32,
  fBoundToDHCPServer: int32,
  AdapterPrimaryAddress: DHCP_IPV6_ADDRESS$,
  AdapterSubnetAddress: DHCP_IPV6_ADDRESS$,
  IfDescription: unique(string("wchar")),
  IpV6IfIndex: uint32,
  IfIdSize: uint32,
  IfId: unique(array(uint8, sized(["field", "IfIdSize"]))),
});

/**
 * Some DHCPV6_BIND_ELEMENT. [MS-DHCPM] 2.2.1.2.83
 * `typedef struct _DHCPV6_BIND_ELEMENT_ARRAY { ... } DHCPV6_BIND_ELEMENT_ARRAY, *LPDHCPV6_BIND_ELEMENT_ARRAY;`
 */
export interface DHCPV6_BIND_ELEMENT_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCPV6_BIND_ELEMENT Elements` */
  Elements: DHCPV6_BIND_ELEMENT[] | null;
}
export const DHCPV6_BIND_ELEMENT_ARRAY$: StructType<DHCPV6_BIND_ELEMENT_ARRAY> = /*#__PURE__*/ struct("DHCPV6_BIND_ELEMENT_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCPV6_BIND_ELEMENT$, sized(["field", "NumElements"]))),
});

/**
 * What an IPv6 client is looked up by. [MS-DHCPM] 2.2.1.1.12
 * `typedef enum _DHCP_CLIENT_SEARCH_TYPE_V6 { ... } DHCP_SEARCH_INFO_TYPE_V6, *LPDHCP_SEARCH_INFO_TYPE_V6;`
 */
export const DHCP_SEARCH_INFO_TYPE_V6 = {
  Dhcpv6ClientIpAddress: 0,
  Dhcpv6ClientDUID: 1,
  Dhcpv6ClientName: 2,
} as const;
export type DHCP_SEARCH_INFO_TYPE_V6 = (typeof DHCP_SEARCH_INFO_TYPE_V6)[keyof typeof DHCP_SEARCH_INFO_TYPE_V6] | (number & {});
export const DHCP_SEARCH_INFO_TYPE_V6$: Type<DHCP_SEARCH_INFO_TYPE_V6> = /*#__PURE__*/ enum16("DHCP_SEARCH_INFO_TYPE_V6", DHCP_SEARCH_INFO_TYPE_V6);

export type _DHCP_CLIENT_SEARCH_UNION_V6 =
  | {
      tag: 0;
      /** `[case(Dhcpv6ClientIpAddress)] DHCP_IPV6_ADDRESS ClientIpAddress` */
      ClientIpAddress: DHCP_IPV6_ADDRESS;
    }
  | {
      tag: 1;
      /** `[case(Dhcpv6ClientDUID)] DHCP_CLIENT_UID ClientDUID` */
      ClientDUID: DHCP_BINARY_DATA;
    }
  | {
      tag: 2;
      /** `[case(Dhcpv6ClientName)] LPWSTR ClientName` */
      ClientName: string | null;
    };
export const _DHCP_CLIENT_SEARCH_UNION_V6$: UnionType<_DHCP_CLIENT_SEARCH_UNION_V6> = /*#__PURE__*/ union("_DHCP_CLIENT_SEARCH_UNION_V6", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("ClientIpAddress", [0], DHCP_IPV6_ADDRESS$),
    arm("ClientDUID", [1], DHCP_BINARY_DATA$),
    arm("ClientName", [2], unique(string("wchar"))),
  ],
});

const _DHCP_CLIENT_SEARCH_UNION_V6$1: UnionType = /*#__PURE__*/ variant(_DHCP_CLIENT_SEARCH_UNION_V6$, { tag: DHCP_SEARCH_INFO_TYPE_V6$, switchIs: ["field", "SearchType"] });

/**
 * What an IPv6 client is looked up by. [MS-DHCPM] 2.2.1.2.69
 * `typedef struct _DHCP_SEARCH_INFO_V6 { ... } DHCP_SEARCH_INFO_V6, *LPDHCP_SEARCH_INFO_V6;`
 */
export interface DHCP_SEARCH_INFO_V6 {
  /** `DHCP_SEARCH_INFO_TYPE_V6 SearchType` */
  SearchType?: DHCP_SEARCH_INFO_TYPE_V6;
  /** `[switch_is(SearchType), switch_type(DHCP_SEARCH_INFO_TYPE_V6)] union _DHCP_CLIENT_SEARCH_UNION_V6 { [case(Dhcpv6ClientIpAddress)] DHCP_IPV6_ADDRESS ClientIpAddress; [case(Dhcpv6ClientDUID)] DHCP_CLIENT_UID ClientDUID; [case(Dhcpv6ClientName)] LPWSTR ClientName; } SearchInfo` */
  SearchInfo: _DHCP_CLIENT_SEARCH_UNION_V6;
}
export const DHCP_SEARCH_INFO_V6$: StructType<DHCP_SEARCH_INFO_V6> = /*#__PURE__*/ struct("DHCP_SEARCH_INFO_V6", {
  SearchType: DHCP_SEARCH_INFO_TYPE_V6$,
  SearchInfo: _DHCP_CLIENT_SEARCH_UNION_V6$1,
});

/**
 * A class of IPv6 clients, by user or vendor. [MS-DHCPM] 2.2.1.2.70
 * `typedef struct _DHCP_CLASS_INFO_V6 { ... } DHCP_CLASS_INFO_V6, *LPDHCP_CLASS_INFO_V6;`
 */
export interface DHCP_CLASS_INFO_V6 {
  /** `LPWSTR ClassName` */
  ClassName: string | null;
  /** `LPWSTR ClassComment` */
  ClassComment: string | null;
  /** `DWORD ClassDataLength` */
  ClassDataLength?: number;
  /** `BOOL IsVendor` */
  IsVendor: number;
  /** `DWORD EnterpriseNumber` */
  EnterpriseNumber: number;
  /** `DWORD Flags` */
  Flags: number;
  /** `[size_is(ClassDataLength)] LPBYTE ClassData` */
  ClassData: Uint8Array | null;
}
export const DHCP_CLASS_INFO_V6$: StructType<DHCP_CLASS_INFO_V6> = /*#__PURE__*/ struct("DHCP_CLASS_INFO_V6", {
  ClassName: unique(string("wchar")),
  ClassComment: unique(string("wchar")),
  ClassDataLength: uint32,
  IsVendor: int32,
  EnterpriseNumber: uint32,
  Flags: uint32,
  ClassData: unique(array(uint8, sized(["field", "ClassDataLength"]))),
});

/**
 * Some DHCP_CLASS_INFO_V6. [MS-DHCPM] 2.2.1.2.87
 * `typedef struct _DHCP_CLASS_INFO_ARRAY_V6 { ... } DHCP_CLASS_INFO_ARRAY_V6, *LPDHCP_CLASS_INFO_ARRAY_V6;`
 */
export interface DHCP_CLASS_INFO_ARRAY_V6 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLASS_INFO_V6 Classes` */
  Classes: DHCP_CLASS_INFO_V6[] | null;
}
export const DHCP_CLASS_INFO_ARRAY_V6$: StructType<DHCP_CLASS_INFO_ARRAY_V6> = /*#__PURE__*/ struct("DHCP_CLASS_INFO_ARRAY_V6", {
  NumElements: uint32,
  Classes: unique(array(DHCP_CLASS_INFO_V6$, sized(["field", "NumElements"]))),
});

/**
 * Addresses of a subnet in use and free. [MS-DHCPM] 2.2.1.2.94
 * `typedef struct _SCOPE_MIB_INFO_V5 { ... } SCOPE_MIB_INFO_V5, *LPSCOPE_MIB_INFO_V5;`
 */
export interface SCOPE_MIB_INFO_V5 {
  /** `DHCP_IP_ADDRESS Subnet` */
  Subnet: number;
  /** `DWORD NumAddressesInuse` */
  NumAddressesInuse: number;
  /** `DWORD NumAddressesFree` */
  NumAddressesFree: number;
  /** `DWORD NumPendingOffers` */
  NumPendingOffers: number;
}
export const SCOPE_MIB_INFO_V5$: StructType<SCOPE_MIB_INFO_V5> = /*#__PURE__*/ struct("SCOPE_MIB_INFO_V5", {
  Subnet: uint32,
  NumAddressesInuse: uint32,
  NumAddressesFree: uint32,
  NumPendingOffers: uint32,
});

/**
 * DHCP_MIB_INFO_VQ, with delayed offers. [MS-DHCPM] 2.2.1.2.95
 * `typedef struct _DHCP_MIB_INFO_V5 { ... } DHCP_MIB_INFO_V5, *LPDHCP_MIB_INFO_V5;`
 */
export interface DHCP_MIB_INFO_V5 {
  /** `DWORD Discovers` */
  Discovers: number;
  /** `DWORD Offers` */
  Offers: number;
  /** `DWORD Requests` */
  Requests: number;
  /** `DWORD Acks` */
  Acks: number;
  /** `DWORD Naks` */
  Naks: number;
  /** `DWORD Declines` */
  Declines: number;
  /** `DWORD Releases` */
  Releases: number;
  /** `DATE_TIME ServerStartTime` */
  ServerStartTime: DATE_TIME;
  /** `DWORD QtnNumLeases` */
  QtnNumLeases: number;
  /** `DWORD QtnPctQtnLeases` */
  QtnPctQtnLeases: number;
  /** `DWORD QtnProbationLeases` */
  QtnProbationLeases: number;
  /** `DWORD QtnNonQtnLeases` */
  QtnNonQtnLeases: number;
  /** `DWORD QtnExemptLeases` */
  QtnExemptLeases: number;
  /** `DWORD QtnCapableClients` */
  QtnCapableClients: number;
  /** `DWORD QtnIASErrors` */
  QtnIASErrors: number;
  /** `DWORD DelayedOffers` */
  DelayedOffers: number;
  /** `DWORD ScopesWithDelayedOffers` */
  ScopesWithDelayedOffers: number;
  /** `DWORD Scopes` */
  Scopes?: number;
  /** `[size_is(Scopes)] LPSCOPE_MIB_INFO_V5 ScopeInfo` */
  ScopeInfo: SCOPE_MIB_INFO_V5[] | null;
}
export const DHCP_MIB_INFO_V5$: StructType<DHCP_MIB_INFO_V5> = /*#__PURE__*/ struct("DHCP_MIB_INFO_V5", {
  Discovers: uint32,
  Offers: uint32,
  Requests: uint32,
  Acks: uint32,
  Naks: uint32,
  Declines: uint32,
  Releases: uint32,
  ServerStartTime: DATE_TIME$,
  QtnNumLeases: uint32,
  QtnPctQtnLeases: uint32,
  QtnProbationLeases: uint32,
  QtnNonQtnLeases: uint32,
  QtnExemptLeases: uint32,
  QtnCapableClients: uint32,
  QtnIASErrors: uint32,
  DelayedOffers: uint32,
  ScopesWithDelayedOffers: uint32,
  Scopes: uint32,
  ScopeInfo: unique(array(SCOPE_MIB_INFO_V5$, sized(["field", "Scopes"]))),
});

/**
 * Hardware addresses that begin alike, or one. [MS-DHCPM] 2.2.1.2.89
 * `typedef struct _DHCP_ADDR_PATTERN { ... } DHCP_ADDR_PATTERN, *LPDHCP_ADDR_PATTERN;`
 */
export interface DHCP_ADDR_PATTERN {
  /** `BOOL MatchHWType` */
  MatchHWType: number;
  /** `BYTE HWType` */
  HWType: number;
  /** `BOOL IsWildcard` */
  IsWildcard: number;
  /** `BYTE Length` */
  Length: number;
  /** `BYTE Pattern[MAX_PATTERN_LENGTH]` */
  Pattern: Uint8Array;
}
export const DHCP_ADDR_PATTERN$: StructType<DHCP_ADDR_PATTERN> = /*#__PURE__*/ struct("DHCP_ADDR_PATTERN", {
  MatchHWType: int32,
  HWType: uint8,
  IsWildcard: int32,
  Length: uint8,
  Pattern: array(uint8, fixed(255)),
});

/**
 * Whether clients are turned away or let in. [MS-DHCPM] 2.2.1.1.17
 * `typedef enum _DHCP_FILTER_LIST_TYPE { ... } DHCP_FILTER_LIST_TYPE, *LPDHCP_FILTER_LIST_TYPE;`
 */
export const DHCP_FILTER_LIST_TYPE = {
  Deny: 0,
  Allow: 1,
} as const;
export type DHCP_FILTER_LIST_TYPE = (typeof DHCP_FILTER_LIST_TYPE)[keyof typeof DHCP_FILTER_LIST_TYPE] | (number & {});
export const DHCP_FILTER_LIST_TYPE$: Type<DHCP_FILTER_LIST_TYPE> = /*#__PURE__*/ enum16("DHCP_FILTER_LIST_TYPE", DHCP_FILTER_LIST_TYPE);

/**
 * A filter to add: whom it is about, and in which list. [MS-DHCPM] 2.2.1.2.90
 * `typedef struct _DHCP_FILTER_ADD_INFOV4 { ... } DHCP_FILTER_ADD_INFO, *LPDHCP_FILTER_ADD_INFO;`
 */
export interface DHCP_FILTER_ADD_INFO {
  /** `DHCP_ADDR_PATTERN AddrPatt` */
  AddrPatt: DHCP_ADDR_PATTERN;
  /** `LPWSTR Comment` */
  Comment: string | null;
  /** `DHCP_FILTER_LIST_TYPE ListType` */
  ListType: DHCP_FILTER_LIST_TYPE;
}
export const DHCP_FILTER_ADD_INFO$: StructType<DHCP_FILTER_ADD_INFO> = /*#__PURE__*/ struct("DHCP_FILTER_ADD_INFO", {
  AddrPatt: DHCP_ADDR_PATTERN$,
  Comment: unique(string("wchar")),
  ListType: DHCP_FILTER_LIST_TYPE$,
});

/**
 * Which lists of filters are in force. [MS-DHCPM] 2.2.1.2.91
 * `typedef struct _DHCP_FILTER_GLOBAL_INFO { ... } DHCP_FILTER_GLOBAL_INFO, *LPDHCP_FILTER_GLOBAL_INFO;`
 */
export interface DHCP_FILTER_GLOBAL_INFO {
  /** `BOOL EnforceAllowList` */
  EnforceAllowList: number;
  /** `BOOL EnforceDenyList` */
  EnforceDenyList: number;
}
export const DHCP_FILTER_GLOBAL_INFO$: StructType<DHCP_FILTER_GLOBAL_INFO> = /*#__PURE__*/ struct("DHCP_FILTER_GLOBAL_INFO", {
  EnforceAllowList: int32,
  EnforceDenyList: int32,
});

/** A filter. [MS-DHCPM] 2.2.1.2.92. `typedef struct _DHCP_FILTER_RECORD { ... } DHCP_FILTER_RECORD, *LPDHCP_FILTER_RECORD;` */
export interface DHCP_FILTER_RECORD {
  /** `DHCP_ADDR_PATTERN AddrPatt` */
  AddrPatt: DHCP_ADDR_PATTERN;
  /** `LPWSTR Comment` */
  Comment: string | null;
}
export const DHCP_FILTER_RECORD$: StructType<DHCP_FILTER_RECORD> = /*#__PURE__*/ struct("DHCP_FILTER_RECORD", {
  AddrPatt: DHCP_ADDR_PATTERN$,
  Comment: unique(string("wchar")),
});

/** Filters. [MS-DHCPM] 2.2.1.2.93. `typedef struct _DHCP_FILTER_ENUM_INFO { ... } DHCP_FILTER_ENUM_INFO, *LPDHCP_FILTER_ENUM_INFO;` */
export interface DHCP_FILTER_ENUM_INFO {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_FILTER_RECORD pEnumRecords` */
  pEnumRecords: DHCP_FILTER_RECORD[] | null;
}
export const DHCP_FILTER_ENUM_INFO$: StructType<DHCP_FILTER_ENUM_INFO> = /*#__PURE__*/ struct("DHCP_FILTER_ENUM_INFO", {
  NumElements: uint32,
  pEnumRecords: unique(array(DHCP_FILTER_RECORD$, sized(["field", "NumElements"]))),
});

/** What network access protection made of a client. [MS-DHCPM] 2.2.1.1.11. `typedef enum _QuarantineStatus { ... } QuarantineStatus;` */
export const QuarantineStatus = {
  NOQUARANTINE: 0,
  RESTRICTEDACCESS: 1,
  DROPPACKET: 2,
  PROBATION: 3,
  EXEMPT: 4,
  DEFAULTQUARSETTING: 5,
  NOQUARINFO: 6,
} as const;
export type QuarantineStatus = (typeof QuarantineStatus)[keyof typeof QuarantineStatus] | (number & {});
export const QuarantineStatus$: Type<QuarantineStatus> = /*#__PURE__*/ enum16("QuarantineStatus", QuarantineStatus);

/**
 * DHCP_CLIENT_INFO_VQ, with what filters make of the client. [MS-DHCPM] 2.2.1.2.96
 * `typedef struct _DHCP_CLIENT_FILTER_STATUS_INFO { ... } DHCP_CLIENT_FILTER_STATUS_INFO, *LPDHCP_CLIENT_FILTER_STATUS_INFO;`
 */
export interface DHCP_CLIENT_FILTER_STATUS_INFO {
  /** `DHCP_IP_ADDRESS ClientIpAddress` */
  ClientIpAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `DHCP_CLIENT_UID ClientHardwareAddress` */
  ClientHardwareAddress: DHCP_BINARY_DATA;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `LPWSTR ClientComment` */
  ClientComment: string | null;
  /** `DATE_TIME ClientLeaseExpires` */
  ClientLeaseExpires: DATE_TIME;
  /** `DHCP_HOST_INFO OwnerHost` */
  OwnerHost: DHCP_HOST_INFO;
  /** `BYTE bClientType` */
  bClientType: number;
  /** `BYTE AddressState` */
  AddressState: number;
  /** `QuarantineStatus Status` */
  Status: QuarantineStatus;
  /** `DATE_TIME ProbationEnds` */
  ProbationEnds: DATE_TIME;
  /** `BOOL QuarantineCapable` */
  QuarantineCapable: number;
  /** `DWORD FilterStatus` */
  FilterStatus: number;
}
export const DHCP_CLIENT_FILTER_STATUS_INFO$: StructType<DHCP_CLIENT_FILTER_STATUS_INFO> = /*#__PURE__*/ struct("DHCP_CLIENT_FILTER_STATUS_INFO", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  bClientType: uint8,
  AddressState: uint8,
  Status: QuarantineStatus$,
  ProbationEnds: DATE_TIME$,
  QuarantineCapable: int32,
  FilterStatus: uint32,
});

/**
 * Some DHCP_CLIENT_FILTER_STATUS_INFO. [MS-DHCPM] 2.2.1.2.97
 * `typedef struct _DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY { ... } DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY, *LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY;`
 */
export interface DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_FILTER_STATUS_INFO *Clients` */
  Clients: (DHCP_CLIENT_FILTER_STATUS_INFO | null)[] | null;
}
export const DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY$: StructType<DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY> = /*#__PURE__*/ struct("DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_FILTER_STATUS_INFO$), sized(["field", "NumElements"]))),
});

/**
 * Whether both servers serve, or one waits. [MS-DHCPM] 2.2.1.1.18
 * `typedef enum _DHCP_FAILOVER_MODE { ... } DHCP_FAILOVER_MODE, *LPDHCP_FAILOVER_MODE;`
 */
export const DHCP_FAILOVER_MODE = {
  LoadBalance: 0,
  HotStandby: 1,
} as const;
export type DHCP_FAILOVER_MODE = (typeof DHCP_FAILOVER_MODE)[keyof typeof DHCP_FAILOVER_MODE] | (number & {});
export const DHCP_FAILOVER_MODE$: Type<DHCP_FAILOVER_MODE> = /*#__PURE__*/ enum16("DHCP_FAILOVER_MODE", DHCP_FAILOVER_MODE);

/**
 * Which of the two servers this is. [MS-DHCPM] 2.2.1.1.19
 * `typedef enum _DHCP_FAILOVER_SERVER { ... } DHCP_FAILOVER_SERVER, *LPDHCP_FAILOVER_SERVER;`
 */
export const DHCP_FAILOVER_SERVER = {
  PrimaryServer: 0,
  SecondaryServer: 1,
} as const;
export type DHCP_FAILOVER_SERVER = (typeof DHCP_FAILOVER_SERVER)[keyof typeof DHCP_FAILOVER_SERVER] | (number & {});
export const DHCP_FAILOVER_SERVER$: Type<DHCP_FAILOVER_SERVER> = /*#__PURE__*/ enum16("DHCP_FAILOVER_SERVER", DHCP_FAILOVER_SERVER);

/** How two servers stand to each other. [MS-DHCPM] 2.2.1.1.20. `typedef enum _FSM_STATE { ... } FSM_STATE;` */
export const FSM_STATE = {
  NO_STATE: 0,
  INIT: 1,
  STARTUP: 2,
  NORMAL: 3,
  COMMUNICATION_INT: 4,
  PARTNER_DOWN: 5,
  POTENTIAL_CONFLICT: 6,
  CONFLICT_DONE: 7,
  RESOLUTION_INT: 8,
  RECOVER: 9,
  RECOVER_WAIT: 10,
  RECOVER_DONE: 11,
} as const;
export type FSM_STATE = (typeof FSM_STATE)[keyof typeof FSM_STATE] | (number & {});
export const FSM_STATE$: Type<FSM_STATE> = /*#__PURE__*/ enum16("FSM_STATE", FSM_STATE);

/** Some IPv4 addresses. [MS-DHCPM] 2.2.1.2.46. `typedef struct _DHCP_IP_ARRAY { ... } DHCP_IP_ARRAY, *LPDHCP_IP_ARRAY;` */
export interface DHCP_IP_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_IP_ADDRESS Elements` */
  Elements: number[] | null;
}
export const DHCP_IP_ARRAY$: StructType<DHCP_IP_ARRAY> = /*#__PURE__*/ struct("DHCP_IP_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(uint32, sized(["field", "NumElements"]))),
});

/**
 * Two servers that share subnets. [MS-DHCPM] 2.2.1.2.98
 * `typedef struct _DHCP_FAILOVER_RELATIONSHIP { ... } DHCP_FAILOVER_RELATIONSHIP, *LPDHCP_FAILOVER_RELATIONSHIP;`
 */
export interface DHCP_FAILOVER_RELATIONSHIP {
  /** `DHCP_IP_ADDRESS primaryServer` */
  primaryServer: number;
  /** `DHCP_IP_ADDRESS secondaryServer` */
  secondaryServer: number;
  /** `DHCP_FAILOVER_MODE mode` */
  mode: DHCP_FAILOVER_MODE;
  /** `DHCP_FAILOVER_SERVER serverType` */
  serverType: DHCP_FAILOVER_SERVER;
  /** `FSM_STATE state` */
  state: FSM_STATE;
  /** `FSM_STATE prevState` */
  prevState: FSM_STATE;
  /** Seconds for which one may lease without the other's knowledge. `DWORD mclt` */
  mclt: number;
  /** Seconds until a silent partner is taken for down. `DWORD safePeriod` */
  safePeriod: number;
  /** `LPWSTR relationshipName` */
  relationshipName: string | null;
  /** `LPWSTR primaryServerName` */
  primaryServerName: string | null;
  /** `LPWSTR secondaryServerName` */
  secondaryServerName: string | null;
  /** `LPDHCP_IP_ARRAY pScopes` */
  pScopes: DHCP_IP_ARRAY | null;
  /** How much of the load is the primary server's, or how much the waiting server keeps. `BYTE percentage` */
  percentage: number;
  /** `LPWSTR pSharedSecret` */
  pSharedSecret: string | null;
}
export const DHCP_FAILOVER_RELATIONSHIP$: StructType<DHCP_FAILOVER_RELATIONSHIP> = /*#__PURE__*/ struct("DHCP_FAILOVER_RELATIONSHIP", {
  primaryServer: uint32,
  secondaryServer: uint32,
  mode: DHCP_FAILOVER_MODE$,
  serverType: DHCP_FAILOVER_SERVER$,
  state: FSM_STATE$,
  prevState: FSM_STATE$,
  mclt: uint32,
  safePeriod: uint32,
  relationshipName: unique(string("wchar")),
  primaryServerName: unique(string("wchar")),
  secondaryServerName: unique(string("wchar")),
  pScopes: unique(DHCP_IP_ARRAY$),
  percentage: uint8,
  pSharedSecret: unique(string("wchar")),
});

/**
 * Some DHCP_FAILOVER_RELATIONSHIP. [MS-DHCPM] 2.2.1.2.99
 * `typedef struct _DHCP_FAILOVER_RELATIONSHIP_ARRAY { ... } DHCP_FAILOVER_RELATIONSHIP_ARRAY, *LPDHCP_FAILOVER_RELATIONSHIP_ARRAY;`
 */
export interface DHCP_FAILOVER_RELATIONSHIP_ARRAY {
  /** `DWORD numElements` */
  numElements?: number;
  /** `[size_is(numElements)] LPDHCP_FAILOVER_RELATIONSHIP pRelationships` */
  pRelationships: DHCP_FAILOVER_RELATIONSHIP[] | null;
}
export const DHCP_FAILOVER_RELATIONSHIP_ARRAY$: StructType<DHCP_FAILOVER_RELATIONSHIP_ARRAY> = /*#__PURE__*/ struct("DHCP_FAILOVER_RELATIONSHIP_ARRAY", {
  numElements: uint32,
  pRelationships: unique(array(DHCP_FAILOVER_RELATIONSHIP$, sized(["field", "numElements"]))),
});

/**
 * Addresses of a subnet that two servers share. [MS-DHCPM] 2.2.1.2.100
 * `typedef struct _DHCP_FAILOVER_STATISTICS { ... } DHCP_FAILOVER_STATISTICS, *LPDHCP_FAILOVER_STATISTICS;`
 */
export interface DHCP_FAILOVER_STATISTICS {
  /** `DWORD numAddr` */
  numAddr: number;
  /** `DWORD addrFree` */
  addrFree: number;
  /** `DWORD addrInUse` */
  addrInUse: number;
  /** `DWORD partnerAddrFree` */
  partnerAddrFree: number;
  /** `DWORD thisAddrFree` */
  thisAddrFree: number;
  /** `DWORD partnerAddrInUse` */
  partnerAddrInUse: number;
  /** `DWORD thisAddrInUse` */
  thisAddrInUse: number;
}
export const DHCP_FAILOVER_STATISTICS$: StructType<DHCP_FAILOVER_STATISTICS> = /*#__PURE__*/ struct("DHCP_FAILOVER_STATISTICS", {
  numAddr: uint32,
  addrFree: uint32,
  addrInUse: uint32,
  partnerAddrFree: uint32,
  thisAddrFree: uint32,
  partnerAddrInUse: uint32,
  thisAddrInUse: uint32,
});

/**
 * A lease, with what two servers told each other of it. Times are seconds since 1970. [MS-DHCPM] 2.2.1.2.101
 * `typedef struct _DHCPV4_FAILOVER_CLIENT_INFO { ... } DHCPV4_FAILOVER_CLIENT_INFO, *LPDHCPV4_FAILOVER_CLIENT_INFO;`
 */
export interface DHCPV4_FAILOVER_CLIENT_INFO {
  /** `DHCP_IP_ADDRESS ClientIpAddress` */
  ClientIpAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `DHCP_CLIENT_UID ClientHardwareAddress` */
  ClientHardwareAddress: DHCP_BINARY_DATA;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `LPWSTR ClientComment` */
  ClientComment: string | null;
  /** `DATE_TIME ClientLeaseExpires` */
  ClientLeaseExpires: DATE_TIME;
  /** `DHCP_HOST_INFO OwnerHost` */
  OwnerHost: DHCP_HOST_INFO;
  /** `BYTE bClientType` */
  bClientType: number;
  /** `BYTE AddressState` */
  AddressState: number;
  /** `QuarantineStatus Status` */
  Status: QuarantineStatus;
  /** `DATE_TIME ProbationEnds` */
  ProbationEnds: DATE_TIME;
  /** `BOOL QuarantineCapable` */
  QuarantineCapable: number;
  /** `DWORD SentPotExpTime` */
  SentPotExpTime: number;
  /** `DWORD AckPotExpTime` */
  AckPotExpTime: number;
  /** `DWORD RecvPotExpTime` */
  RecvPotExpTime: number;
  /** `DWORD StartTime` */
  StartTime: number;
  /** `DWORD CltLastTransTime` */
  CltLastTransTime: number;
  /** `DWORD LastBndUpdTime` */
  LastBndUpdTime: number;
  /** `DWORD bndMsgStatus` */
  bndMsgStatus: number;
  /** `LPWSTR PolicyName` */
  PolicyName: string | null;
  /** `BYTE flags` */
  flags: number;
}
export const DHCPV4_FAILOVER_CLIENT_INFO$: StructType<DHCPV4_FAILOVER_CLIENT_INFO> = /*#__PURE__*/ struct("DHCPV4_FAILOVER_CLIENT_INFO", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  bClientType: uint8,
  AddressState: uint8,
  Status: QuarantineStatus$,
  ProbationEnds: DATE_TIME$,
  QuarantineCapable: int32,
  SentPotExpTime: uint32,
  AckPotExpTime: uint32,
  RecvPotExpTime: uint32,
  StartTime: uint32,
  CltLastTransTime: uint32,
  LastBndUpdTime: uint32,
  bndMsgStatus: uint32,
  PolicyName: unique(string("wchar")),
  flags: uint8,
});

export interface DHCP_ALL_OPTION_VALUES_PB_Options {
  /** `LPWSTR PolicyName` */
  PolicyName: string | null;
  /** `LPWSTR VendorName` */
  VendorName: string | null;
  /** `BOOL IsVendor` */
  IsVendor: number;
  /** `LPDHCP_OPTION_VALUE_ARRAY OptionsArray` */
  OptionsArray: DHCP_OPTION_VALUE_ARRAY | null;
}
export const DHCP_ALL_OPTION_VALUES_PB_Options$: StructType<DHCP_ALL_OPTION_VALUES_PB_Options> = /*#__PURE__*/ struct("DHCP_ALL_OPTION_VALUES_PB_Options", {
  PolicyName: unique(string("wchar")),
  VendorName: unique(string("wchar")),
  IsVendor: int32,
  OptionsArray: unique(DHCP_OPTION_VALUE_ARRAY$),
});

/**
 * The values of all options, by policy and vendor. [MS-DHCPM] 2.2.1.2.109
 * `typedef struct _DHCP_ALL_OPTION_VALUES_PB { ... } DHCP_ALL_OPTION_VALUES_PB, *LPDHCP_ALL_OPTION_VALUES_PB;`
 */
export interface DHCP_ALL_OPTION_VALUES_PB {
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] struct { LPWSTR PolicyName; LPWSTR VendorName; BOOL IsVendor; LPDHCP_OPTION_VALUE_ARRAY OptionsArray; } *Options` */
  Options: DHCP_ALL_OPTION_VALUES_PB_Options[] | null;
}
export const DHCP_ALL_OPTION_VALUES_PB$: StructType<DHCP_ALL_OPTION_VALUES_PB> = /*#__PURE__*/ struct("DHCP_ALL_OPTION_VALUES_PB", {
  Flags: uint32,
  NumElements: uint32,
  Options: unique(array(DHCP_ALL_OPTION_VALUES_PB_Options$, sized(["field", "NumElements"]))),
});

/** What of a client a condition looks at. [MS-DHCPM] 2.2.1.1.23. `typedef enum { ... } DHCP_POL_ATTR_TYPE;` */
export const DHCP_POL_ATTR_TYPE = {
  DhcpAttrHWAddr: 0,
  DhcpAttrOption: 1,
  DhcpAttrSubOption: 2,
  DhcpAttrFqdn: 3,
  DhcpAttrFqdnSingleLabel: 4,
} as const;
export type DHCP_POL_ATTR_TYPE = (typeof DHCP_POL_ATTR_TYPE)[keyof typeof DHCP_POL_ATTR_TYPE] | (number & {});
export const DHCP_POL_ATTR_TYPE$: Type<DHCP_POL_ATTR_TYPE> = /*#__PURE__*/ enum16("DHCP_POL_ATTR_TYPE", DHCP_POL_ATTR_TYPE);

/** How a condition compares. [MS-DHCPM] 2.2.1.1.22. `typedef enum { ... } DHCP_POL_COMPARATOR;` */
export const DHCP_POL_COMPARATOR = {
  DhcpCompEqual: 0,
  DhcpCompNotEqual: 1,
  DhcpCompBeginsWith: 2,
  DhcpCompNotBeginWith: 3,
  DhcpCompEndsWith: 4,
  DhcpCompNotEndWith: 5,
} as const;
export type DHCP_POL_COMPARATOR = (typeof DHCP_POL_COMPARATOR)[keyof typeof DHCP_POL_COMPARATOR] | (number & {});
export const DHCP_POL_COMPARATOR$: Type<DHCP_POL_COMPARATOR> = /*#__PURE__*/ enum16("DHCP_POL_COMPARATOR", DHCP_POL_COMPARATOR);

/**
 * A condition of a policy. [MS-DHCPM] 2.2.1.2.105
 * `typedef struct _DHCP_POL_COND { ... } DHCP_POL_COND, *PDHCP_POL_COND, *LPDHCP_POL_COND;`
 */
export interface DHCP_POL_COND {
  /** Which expression it is a part of. `DWORD ParentExpr` */
  ParentExpr: number;
  /** `DHCP_POL_ATTR_TYPE Type` */
  Type: DHCP_POL_ATTR_TYPE;
  /** `DWORD OptionID` */
  OptionID: number;
  /** `DWORD SubOptionID` */
  SubOptionID: number;
  /** `LPWSTR VendorName` */
  VendorName: string | null;
  /** `DHCP_POL_COMPARATOR Operator` */
  Operator: DHCP_POL_COMPARATOR;
  /** `[size_is(ValueLength)] LPBYTE Value` */
  Value: Uint8Array | null;
  /** `DWORD ValueLength` */
  ValueLength?: number;
}
export const DHCP_POL_COND$: StructType<DHCP_POL_COND> = /*#__PURE__*/ struct("DHCP_POL_COND", {
  ParentExpr: uint32,
  Type: DHCP_POL_ATTR_TYPE$,
  OptionID: uint32,
  SubOptionID: uint32,
  VendorName: unique(string("wchar")),
  Operator: DHCP_POL_COMPARATOR$,
  Value: unique(array(uint8, sized(["field", "ValueLength"]))),
  ValueLength: uint32,
});

/**
 * Some DHCP_POL_COND. [MS-DHCPM] 2.2.1.2.106
 * `typedef struct _DHCP_POL_COND_ARRAY { ... } DHCP_POL_COND_ARRAY, *PDHCP_POL_COND_ARRAY, *LPDHCP_POL_COND_ARRAY;`
 */
export interface DHCP_POL_COND_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_POL_COND Elements` */
  Elements: DHCP_POL_COND[] | null;
}
export const DHCP_POL_COND_ARRAY$: StructType<DHCP_POL_COND_ARRAY> = /*#__PURE__*/ struct("DHCP_POL_COND_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_POL_COND$, sized(["field", "NumElements"]))),
});

/** Whether all parts of an expression must hold, or one. [MS-DHCPM] 2.2.1.1.24. `typedef enum { ... } DHCP_POL_LOGIC_OPER;` */
export const DHCP_POL_LOGIC_OPER = {
  DhcpLogicalOr: 0,
  DhcpLogicalAnd: 1,
} as const;
export type DHCP_POL_LOGIC_OPER = (typeof DHCP_POL_LOGIC_OPER)[keyof typeof DHCP_POL_LOGIC_OPER] | (number & {});
export const DHCP_POL_LOGIC_OPER$: Type<DHCP_POL_LOGIC_OPER> = /*#__PURE__*/ enum16("DHCP_POL_LOGIC_OPER", DHCP_POL_LOGIC_OPER);

/**
 * An expression of a policy. [MS-DHCPM] 2.2.1.2.107
 * `typedef struct _DHCP_POL_EXPR { ... } DHCP_POL_EXPR, *PDHCP_POL_EXPR, *LPDHCP_POL_EXPR;`
 */
export interface DHCP_POL_EXPR {
  /** `DWORD ParentExpr` */
  ParentExpr: number;
  /** `DHCP_POL_LOGIC_OPER Operator` */
  Operator: DHCP_POL_LOGIC_OPER;
}
export const DHCP_POL_EXPR$: StructType<DHCP_POL_EXPR> = /*#__PURE__*/ struct("DHCP_POL_EXPR", {
  ParentExpr: uint32,
  Operator: DHCP_POL_LOGIC_OPER$,
});

/**
 * Some DHCP_POL_EXPR. [MS-DHCPM] 2.2.1.2.108
 * `typedef struct _DHCP_POL_EXPR_ARRAY { ... } DHCP_POL_EXPR_ARRAY, *PDHCP_POL_EXPR_ARRAY, *LPDHCP_POL_EXPR_ARRAY;`
 */
export interface DHCP_POL_EXPR_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_POL_EXPR Elements` */
  Elements: DHCP_POL_EXPR[] | null;
}
export const DHCP_POL_EXPR_ARRAY$: StructType<DHCP_POL_EXPR_ARRAY> = /*#__PURE__*/ struct("DHCP_POL_EXPR_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_POL_EXPR$, sized(["field", "NumElements"]))),
});

/**
 * Some DHCP_IP_RANGE. [MS-DHCPM] 2.2.1.2.104
 * `typedef struct _DHCP_IP_RANGE_ARRAY { ... } DHCP_IP_RANGE_ARRAY, *PDHCP_IP_RANGE_ARRAY, *LPDHCP_IP_RANGE_ARRAY;`
 */
export interface DHCP_IP_RANGE_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_IP_RANGE Elements` */
  Elements: DHCP_IP_RANGE[] | null;
}
export const DHCP_IP_RANGE_ARRAY$: StructType<DHCP_IP_RANGE_ARRAY> = /*#__PURE__*/ struct("DHCP_IP_RANGE_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_IP_RANGE$, sized(["field", "NumElements"]))),
});

/**
 * A policy: which clients get addresses and options apart. [MS-DHCPM] 2.2.1.2.110
 * `typedef struct _DHCP_POLICY { ... } DHCP_POLICY, *PDHCP_POLICY, *LPDHCP_POLICY;`
 */
export interface DHCP_POLICY {
  /** `LPWSTR PolicyName` */
  PolicyName: string | null;
  /** `BOOL IsGlobalPolicy` */
  IsGlobalPolicy: number;
  /** `DHCP_IP_ADDRESS Subnet` */
  Subnet: number;
  /** `DWORD ProcessingOrder` */
  ProcessingOrder: number;
  /** `LPDHCP_POL_COND_ARRAY Conditions` */
  Conditions: DHCP_POL_COND_ARRAY | null;
  /** `LPDHCP_POL_EXPR_ARRAY Expressions` */
  Expressions: DHCP_POL_EXPR_ARRAY | null;
  /** `LPDHCP_IP_RANGE_ARRAY Ranges` */
  Ranges: DHCP_IP_RANGE_ARRAY | null;
  /** `LPWSTR Description` */
  Description: string | null;
  /** `BOOL Enabled` */
  Enabled: number;
}
export const DHCP_POLICY$: StructType<DHCP_POLICY> = /*#__PURE__*/ struct("DHCP_POLICY", {
  PolicyName: unique(string("wchar")),
  IsGlobalPolicy: int32,
  Subnet: uint32,
  ProcessingOrder: uint32,
  Conditions: unique(DHCP_POL_COND_ARRAY$),
  Expressions: unique(DHCP_POL_EXPR_ARRAY$),
  Ranges: unique(DHCP_IP_RANGE_ARRAY$),
  Description: unique(string("wchar")),
  Enabled: int32,
});

/**
 * Some DHCP_POLICY. [MS-DHCPM] 2.2.1.2.111
 * `typedef struct _DHCP_POLICY_ARRAY { ... } DHCP_POLICY_ARRAY, *PDHCP_POLICY_ARRAY, *LPDHCP_POLICY_ARRAY;`
 */
export interface DHCP_POLICY_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_POLICY Elements` */
  Elements: DHCP_POLICY[] | null;
}
export const DHCP_POLICY_ARRAY$: StructType<DHCP_POLICY_ARRAY> = /*#__PURE__*/ struct("DHCP_POLICY_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_POLICY$, sized(["field", "NumElements"]))),
});

/**
 * DHCP_CLIENT_FILTER_STATUS_INFO, with the policy it came under. [MS-DHCPM] 2.2.1.2.115
 * `typedef struct _DHCP_CLIENT_INFO_PB { ... } DHCP_CLIENT_INFO_PB, *LPDHCP_CLIENT_INFO_PB;`
 */
export interface DHCP_CLIENT_INFO_PB {
  /** `DHCP_IP_ADDRESS ClientIpAddress` */
  ClientIpAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `DHCP_CLIENT_UID ClientHardwareAddress` */
  ClientHardwareAddress: DHCP_BINARY_DATA;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `LPWSTR ClientComment` */
  ClientComment: string | null;
  /** `DATE_TIME ClientLeaseExpires` */
  ClientLeaseExpires: DATE_TIME;
  /** `DHCP_HOST_INFO OwnerHost` */
  OwnerHost: DHCP_HOST_INFO;
  /** `BYTE bClientType` */
  bClientType: number;
  /** `BYTE AddressState` */
  AddressState: number;
  /** `QuarantineStatus Status` */
  Status: QuarantineStatus;
  /** `DATE_TIME ProbationEnds` */
  ProbationEnds: DATE_TIME;
  /** `BOOL QuarantineCapable` */
  QuarantineCapable: number;
  /** `DWORD FilterStatus` */
  FilterStatus: number;
  /** `LPWSTR PolicyName` */
  PolicyName: string | null;
}
export const DHCP_CLIENT_INFO_PB$: StructType<DHCP_CLIENT_INFO_PB> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_PB", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  bClientType: uint8,
  AddressState: uint8,
  Status: QuarantineStatus$,
  ProbationEnds: DATE_TIME$,
  QuarantineCapable: int32,
  FilterStatus: uint32,
  PolicyName: unique(string("wchar")),
});

/**
 * Some DHCP_CLIENT_INFO_PB. [MS-DHCPM] 2.2.1.2.116
 * `typedef struct _DHCP_CLIENT_INFO_PB_ARRAY { ... } DHCP_CLIENT_INFO_PB_ARRAY, *LPDHCP_CLIENT_INFO_PB_ARRAY;`
 */
export interface DHCP_CLIENT_INFO_PB_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO_PB *Clients` */
  Clients: (DHCP_CLIENT_INFO_PB | null)[] | null;
}
export const DHCP_CLIENT_INFO_PB_ARRAY$: StructType<DHCP_CLIENT_INFO_PB_ARRAY> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_PB_ARRAY", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO_PB$), sized(["field", "NumElements"]))),
});

/**
 * Whether clients without leases are remembered. [MS-DHCPM] 2.2.1.2.112
 * `typedef struct _DHCPV6_STATELESS_PARAMS { ... } DHCPV6_STATELESS_PARAMS, *PDHCPV6_STATELESS_PARAMS, *LPDHCPV6_STATELESS_PARAMS;`
 */
export interface DHCPV6_STATELESS_PARAMS {
  /** `BOOL Status` */
  Status: number;
  /** Hours. `DWORD PurgeInterval` */
  PurgeInterval: number;
}
export const DHCPV6_STATELESS_PARAMS$: StructType<DHCPV6_STATELESS_PARAMS> = /*#__PURE__*/ struct("DHCPV6_STATELESS_PARAMS", {
  Status: int32,
  PurgeInterval: uint32,
});

/**
 * Clients without leases of one prefix. [MS-DHCPM] 2.2.1.2.113
 * `typedef struct _DHCPV6_STATELESS_SCOPE_STATS { ... } DHCPV6_STATELESS_SCOPE_STATS, *PDHCPV6_STATELESS_SCOPE_STATS, *LPDHCPV6_STATELESS_SCOPE_STATS;`
 */
export interface DHCPV6_STATELESS_SCOPE_STATS {
  /** `DHCP_IPV6_ADDRESS SubnetAddress` */
  SubnetAddress: DHCP_IPV6_ADDRESS;
  /** `ULONGLONG NumStatelessClientsAdded` */
  NumStatelessClientsAdded: bigint;
  /** `ULONGLONG NumStatelessClientsRemoved` */
  NumStatelessClientsRemoved: bigint;
}
export const DHCPV6_STATELESS_SCOPE_STATS$: StructType<DHCPV6_STATELESS_SCOPE_STATS> = /*#__PURE__*/ struct("DHCPV6_STATELESS_SCOPE_STATS", {
  SubnetAddress: DHCP_IPV6_ADDRESS$,
  NumStatelessClientsAdded: uint64,
  NumStatelessClientsRemoved: uint64,
});

/**
 * Clients without leases. [MS-DHCPM] 2.2.1.2.114
 * `typedef struct _DHCPV6_STATELESS_STATS { ... } DHCPV6_STATELESS_STATS, *PDHCPV6_STATELESS_STATS, *LPDHCPV6_STATELESS_STATS;`
 */
export interface DHCPV6_STATELESS_STATS {
  /** `DWORD NumScopes` */
  NumScopes?: number;
  /** `[size_is(NumScopes)] LPDHCPV6_STATELESS_SCOPE_STATS ScopeStats` */
  ScopeStats: DHCPV6_STATELESS_SCOPE_STATS[] | null;
}
export const DHCPV6_STATELESS_STATS$: StructType<DHCPV6_STATELESS_STATS> = /*#__PURE__*/ struct("DHCPV6_STATELESS_STATS", {
  NumScopes: uint32,
  ScopeStats: unique(array(DHCPV6_STATELESS_SCOPE_STATS$, sized(["field", "NumScopes"]))),
});

/**
 * A reservation, with its description, and whether it has options. [MS-DHCPM] 2.2.1.2.102
 * `typedef struct _DHCP_IP_RESERVATION_INFO { ... } DHCP_IP_RESERVATION_INFO, *LPDHCP_IP_RESERVATION_INFO;`
 */
export interface DHCP_IP_RESERVATION_INFO {
  /** `DHCP_IP_ADDRESS ReservedIpAddress` */
  ReservedIpAddress: number;
  /** `DHCP_CLIENT_UID ReservedForClient` */
  ReservedForClient: DHCP_BINARY_DATA;
  /** `LPWSTR ReservedClientName` */
  ReservedClientName: string | null;
  /** `LPWSTR ReservedClientDesc` */
  ReservedClientDesc: string | null;
  /** `BYTE bAllowedClientTypes` */
  bAllowedClientTypes: number;
  /** `BYTE fOptionsPresent` */
  fOptionsPresent: number;
}
export const DHCP_IP_RESERVATION_INFO$: StructType<DHCP_IP_RESERVATION_INFO> = /*#__PURE__*/ struct("DHCP_IP_RESERVATION_INFO", {
  ReservedIpAddress: uint32,
  ReservedForClient: DHCP_BINARY_DATA$,
  ReservedClientName: unique(string("wchar")),
  ReservedClientDesc: unique(string("wchar")),
  bAllowedClientTypes: uint8,
  fOptionsPresent: uint8,
});

/**
 * Some DHCP_IP_RESERVATION_INFO. [MS-DHCPM] 2.2.1.2.103
 * `typedef struct _DHCP_RESERVATION_INFO_ARRAY { ... } DHCP_RESERVATION_INFO_ARRAY, *LPDHCP_RESERVATION_INFO_ARRAY;`
 */
export interface DHCP_RESERVATION_INFO_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_IP_RESERVATION_INFO *Elements` */
  Elements: (DHCP_IP_RESERVATION_INFO | null)[] | null;
}
export const DHCP_RESERVATION_INFO_ARRAY$: StructType<DHCP_RESERVATION_INFO_ARRAY> = /*#__PURE__*/ struct("DHCP_RESERVATION_INFO_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(unique(DHCP_IP_RESERVATION_INFO$), sized(["field", "NumElements"]))),
});

/** Which property it is. [MS-DHCPM] 2.2.1.1.27. `typedef enum { ... } DHCP_PROPERTY_ID;` */
export const DHCP_PROPERTY_ID = {
  DhcpPropIdPolicyDnsSuffix: 0,
  DhcpPropIdClientAddressStateEx: 1,
} as const;
export type DHCP_PROPERTY_ID = (typeof DHCP_PROPERTY_ID)[keyof typeof DHCP_PROPERTY_ID] | (number & {});
export const DHCP_PROPERTY_ID$: Type<DHCP_PROPERTY_ID> = /*#__PURE__*/ enum16("DHCP_PROPERTY_ID", DHCP_PROPERTY_ID);

/** The kind of a property. [MS-DHCPM] 2.2.1.1.26. `typedef enum { ... } DHCP_PROPERTY_TYPE;` */
export const DHCP_PROPERTY_TYPE = {
  DhcpPropTypeByte: 0,
  DhcpPropTypeWord: 1,
  DhcpPropTypeDword: 2,
  DhcpPropTypeString: 3,
  DhcpPropTypeBinary: 4,
} as const;
export type DHCP_PROPERTY_TYPE = (typeof DHCP_PROPERTY_TYPE)[keyof typeof DHCP_PROPERTY_TYPE] | (number & {});
export const DHCP_PROPERTY_TYPE$: Type<DHCP_PROPERTY_TYPE> = /*#__PURE__*/ enum16("DHCP_PROPERTY_TYPE", DHCP_PROPERTY_TYPE);

export type _DHCP_PROPERTY_VALUE_UNION =
  | {
      tag: 0;
      /** `[case(DhcpPropTypeByte)] BYTE ByteValue` */
      ByteValue: number;
    }
  | {
      tag: 1;
      /** `[case(DhcpPropTypeWord)] WORD WordValue` */
      WordValue: number;
    }
  | {
      tag: 2;
      /** `[case(DhcpPropTypeDword)] DWORD DWordValue` */
      DWordValue: number;
    }
  | {
      tag: 3;
      /** `[case(DhcpPropTypeString)] LPWSTR StringValue` */
      StringValue: string | null;
    }
  | {
      tag: 4;
      /** `[case(DhcpPropTypeBinary)] DHCP_BINARY_DATA BinaryValue` */
      BinaryValue: DHCP_BINARY_DATA;
    };
export const _DHCP_PROPERTY_VALUE_UNION$: UnionType<_DHCP_PROPERTY_VALUE_UNION> = /*#__PURE__*/ union("_DHCP_PROPERTY_VALUE_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("ByteValue", [0], uint8),
    arm("WordValue", [1], uint16),
    arm("DWordValue", [2], uint32),
    arm("StringValue", [3], unique(string("wchar"))),
    arm("BinaryValue", [4], DHCP_BINARY_DATA$),
  ],
});

const _DHCP_PROPERTY_VALUE_UNION$1: UnionType = /*#__PURE__*/ variant(_DHCP_PROPERTY_VALUE_UNION$, { tag: DHCP_PROPERTY_TYPE$, switchIs: ["field", "Type"] });

/**
 * A property, by its kind. [MS-DHCPM] 2.2.1.2.117
 * `typedef struct _DHCP_PROPERTY { ... } DHCP_PROPERTY, *PDHCP_PROPERTY, *LPDHCP_PROPERTY;`
 */
export interface DHCP_PROPERTY {
  /** `DHCP_PROPERTY_ID ID` */
  ID: DHCP_PROPERTY_ID;
  /** `DHCP_PROPERTY_TYPE Type` */
  Type?: DHCP_PROPERTY_TYPE;
  /** `[switch_is(Type), switch_type(DHCP_PROPERTY_TYPE)] union _DHCP_PROPERTY_VALUE_UNION { [case(DhcpPropTypeByte)] BYTE ByteValue; [case(DhcpPropTypeWord)] WORD WordValue; [case(DhcpPropTypeDword)] DWORD DWordValue; [case(DhcpPropTypeString)] LPWSTR StringValue; [case(DhcpPropTypeBinary)] DHCP_BINARY_DATA BinaryValue; } Value` */
  Value: _DHCP_PROPERTY_VALUE_UNION;
}
export const DHCP_PROPERTY$: StructType<DHCP_PROPERTY> = /*#__PURE__*/ struct("DHCP_PROPERTY", {
  ID: DHCP_PROPERTY_ID$,
  Type: DHCP_PROPERTY_TYPE$,
  Value: _DHCP_PROPERTY_VALUE_UNION$1,
});

/**
 * Some DHCP_PROPERTY. [MS-DHCPM] 2.2.1.2.118
 * `typedef struct _DHCP_PROPERTY_ARRAY { ... } DHCP_PROPERTY_ARRAY, *PDHCP_PROPERTY_ARRAY, *LPDHCP_PROPERTY_ARRAY;`
 */
export interface DHCP_PROPERTY_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_PROPERTY Elements` */
  Elements: DHCP_PROPERTY[] | null;
}
export const DHCP_PROPERTY_ARRAY$: StructType<DHCP_PROPERTY_ARRAY> = /*#__PURE__*/ struct("DHCP_PROPERTY_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_PROPERTY$, sized(["field", "NumElements"]))),
});

/**
 * DHCP_POLICY, with properties. [MS-DHCPM] 2.2.1.2.121
 * `typedef struct _DHCP_POLICY_EX { ... } DHCP_POLICY_EX, *PDHCP_POLICY_EX, *LPDHCP_POLICY_EX;`
 */
export interface DHCP_POLICY_EX {
  /** `LPWSTR PolicyName` */
  PolicyName: string | null;
  /** `BOOL IsGlobalPolicy` */
  IsGlobalPolicy: number;
  /** `DHCP_IP_ADDRESS Subnet` */
  Subnet: number;
  /** `DWORD ProcessingOrder` */
  ProcessingOrder: number;
  /** `LPDHCP_POL_COND_ARRAY Conditions` */
  Conditions: DHCP_POL_COND_ARRAY | null;
  /** `LPDHCP_POL_EXPR_ARRAY Expressions` */
  Expressions: DHCP_POL_EXPR_ARRAY | null;
  /** `LPDHCP_IP_RANGE_ARRAY Ranges` */
  Ranges: DHCP_IP_RANGE_ARRAY | null;
  /** `LPWSTR Description` */
  Description: string | null;
  /** `BOOL Enabled` */
  Enabled: number;
  /** `LPDHCP_PROPERTY_ARRAY Properties` */
  Properties: DHCP_PROPERTY_ARRAY | null;
}
export const DHCP_POLICY_EX$: StructType<DHCP_POLICY_EX> = /*#__PURE__*/ struct("DHCP_POLICY_EX", {
  PolicyName: unique(string("wchar")),
  IsGlobalPolicy: int32,
  Subnet: uint32,
  ProcessingOrder: uint32,
  Conditions: unique(DHCP_POL_COND_ARRAY$),
  Expressions: unique(DHCP_POL_EXPR_ARRAY$),
  Ranges: unique(DHCP_IP_RANGE_ARRAY$),
  Description: unique(string("wchar")),
  Enabled: int32,
  Properties: unique(DHCP_PROPERTY_ARRAY$),
});

/**
 * Some DHCP_POLICY_EX. [MS-DHCPM] 2.2.1.2.122
 * `typedef struct _DHCP_POLICY_EX_ARRAY { ... } DHCP_POLICY_EX_ARRAY, *PDHCP_POLICY_EX_ARRAY, *LPDHCP_POLICY_EX_ARRAY;`
 */
export interface DHCP_POLICY_EX_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_POLICY_EX Elements` */
  Elements: DHCP_POLICY_EX[] | null;
}
export const DHCP_POLICY_EX_ARRAY$: StructType<DHCP_POLICY_EX_ARRAY> = /*#__PURE__*/ struct("DHCP_POLICY_EX_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_POLICY_EX$, sized(["field", "NumElements"]))),
});

/**
 * DHCP_CLIENT_INFO_PB, with properties. [MS-DHCPM] 2.2.1.2.119
 * `typedef struct DHCP_CLIENT_INFO_EX { ... } DHCP_CLIENT_INFO_EX, *LPDHCP_CLIENT_INFO_EX;`
 */
export interface DHCP_CLIENT_INFO_EX {
  /** `DHCP_IP_ADDRESS ClientIpAddress` */
  ClientIpAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `DHCP_CLIENT_UID ClientHardwareAddress` */
  ClientHardwareAddress: DHCP_BINARY_DATA;
  /** `LPWSTR ClientName` */
  ClientName: string | null;
  /** `LPWSTR ClientComment` */
  ClientComment: string | null;
  /** `DATE_TIME ClientLeaseExpires` */
  ClientLeaseExpires: DATE_TIME;
  /** `DHCP_HOST_INFO OwnerHost` */
  OwnerHost: DHCP_HOST_INFO;
  /** `BYTE bClientType` */
  bClientType: number;
  /** `BYTE AddressState` */
  AddressState: number;
  /** `QuarantineStatus Status` */
  Status: QuarantineStatus;
  /** `DATE_TIME ProbationEnds` */
  ProbationEnds: DATE_TIME;
  /** `BOOL QuarantineCapable` */
  QuarantineCapable: number;
  /** `DWORD FilterStatus` */
  FilterStatus: number;
  /** `LPWSTR PolicyName` */
  PolicyName: string | null;
  /** `LPDHCP_PROPERTY_ARRAY Properties` */
  Properties: DHCP_PROPERTY_ARRAY | null;
}
export const DHCP_CLIENT_INFO_EX$: StructType<DHCP_CLIENT_INFO_EX> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_EX", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  bClientType: uint8,
  AddressState: uint8,
  Status: QuarantineStatus$,
  ProbationEnds: DATE_TIME$,
  QuarantineCapable: int32,
  FilterStatus: uint32,
  PolicyName: unique(string("wchar")),
  Properties: unique(DHCP_PROPERTY_ARRAY$),
});

/**
 * Some DHCP_CLIENT_INFO_EX. [MS-DHCPM] 2.2.1.2.120
 * `typedef struct DHCP_CLIENT_INFO_EX_ARRAY { ... } DHCP_CLIENT_INFO_EX_ARRAY, *LPDHCP_CLIENT_INFO_EX_ARRAY;`
 */
export interface DHCP_CLIENT_INFO_EX_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO_EX *Clients` */
  Clients: (DHCP_CLIENT_INFO_EX | null)[] | null;
}
export const DHCP_CLIENT_INFO_EX_ARRAY$: StructType<DHCP_CLIENT_INFO_EX_ARRAY> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_EX_ARRAY", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO_EX$), sized(["field", "NumElements"]))),
});

export type dhcpsrv2Operations = {
  /**
   * R_DhcpEnumSubnetClients, with how far each lease has come. [MS-DHCPM] 3.2.4.1
   * Opnum 0: `DWORD R_DhcpEnumSubnetClientsV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_ARRAY_V5 *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumSubnetClientsV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_CLIENT_INFO_ARRAY_V5 *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_ARRAY_V5 | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a multicast scope or changes one. [MS-DHCPM] 3.2.4.2
   * Opnum 1: `DWORD R_DhcpSetMScopeInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in, ref] LPDHCP_MSCOPE_INFO MScopeInfo, [in] BOOL NewScope);`
   */
  R_DhcpSetMScopeInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** `[in, ref] LPDHCP_MSCOPE_INFO MScopeInfo` */
      MScopeInfo: DHCP_MSCOPE_INFO;
      /** Not 0: it is made. `[in] BOOL NewScope` */
      NewScope: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A multicast scope. [MS-DHCPM] 3.2.4.3
   * Opnum 2: `DWORD R_DhcpGetMScopeInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [out] LPDHCP_MSCOPE_INFO *MScopeInfo);`
   */
  R_DhcpGetMScopeInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
    };
    out: {
      /** `[out] LPDHCP_MSCOPE_INFO *MScopeInfo` */
      MScopeInfo: DHCP_MSCOPE_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the multicast scopes. [MS-DHCPM] 3.2.4.4
   * Opnum 3: `DWORD R_DhcpEnumMScopes([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_MSCOPE_TABLE *MScopeTable, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumMScopes: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Most elements of the answer. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_MSCOPE_TABLE *MScopeTable` */
      MScopeTable: DHCP_MSCOPE_TABLE | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a range or exclusion to a multicast scope. [MS-DHCPM] 3.2.4.5
   * Opnum 4: `DWORD R_DhcpAddMScopeElement([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo);`
   */
  R_DhcpAddMScopeElement: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo` */
      AddElementInfo: DHCP_SUBNET_ELEMENT_DATA_V4;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Elements of a multicast scope, of one kind. [MS-DHCPM] 3.2.4.6
   * Opnum 5: `DWORD R_DhcpEnumMScopeElements([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in] DHCP_SUBNET_ELEMENT_TYPE EnumElementType, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumMScopeElements: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** `[in] DHCP_SUBNET_ELEMENT_TYPE EnumElementType` */
      EnumElementType: DHCP_SUBNET_ELEMENT_TYPE;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo` */
      EnumElementInfo: DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes an element out of a multicast scope. [MS-DHCPM] 3.2.4.7
   * Opnum 6: `DWORD R_DhcpRemoveMScopeElement([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 RemoveElementInfo, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpRemoveMScopeElement: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 RemoveElementInfo` */
      RemoveElementInfo: DHCP_SUBNET_ELEMENT_DATA_V4;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a multicast scope. [MS-DHCPM] 3.2.4.8
   * Opnum 7: `DWORD R_DhcpDeleteMScope([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpDeleteMScope: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Compares the leases of a multicast scope in registry and database, and repairs them. [MS-DHCPM] 3.2.4.9
   * Opnum 8: `DWORD R_DhcpScanMDatabase([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in] DWORD FixFlag, [out] LPDHCP_SCAN_LIST *ScanList);`
   */
  R_DhcpScanMDatabase: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** 0: only compare; 1: repair. `[in] DWORD FixFlag` */
      FixFlag: number;
    };
    out: {
      /** `[out] LPDHCP_SCAN_LIST *ScanList` */
      ScanList: DHCP_SCAN_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a multicast lease. [MS-DHCPM] 3.2.4.10
   * Opnum 9: `DWORD R_DhcpCreateMClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in, ref] LPDHCP_MCLIENT_INFO ClientInfo);`
   */
  R_DhcpCreateMClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** `[in, ref] LPDHCP_MCLIENT_INFO ClientInfo` */
      ClientInfo: DHCP_MCLIENT_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a multicast lease. [MS-DHCPM] 3.2.4.11
   * Opnum 10: `DWORD R_DhcpSetMClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_MCLIENT_INFO ClientInfo);`
   */
  R_DhcpSetMClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_MCLIENT_INFO ClientInfo` */
      ClientInfo: DHCP_MCLIENT_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A multicast lease. [MS-DHCPM] 3.2.4.12
   * Opnum 11: `DWORD R_DhcpGetMClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCP_MCLIENT_INFO *ClientInfo);`
   */
  R_DhcpGetMClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCP_MCLIENT_INFO *ClientInfo` */
      ClientInfo: DHCP_MCLIENT_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a multicast lease. [MS-DHCPM] 3.2.4.13
   * Opnum 12: `DWORD R_DhcpDeleteMClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO ClientInfo);`
   */
  R_DhcpDeleteMClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO ClientInfo` */
      ClientInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Leases of a multicast scope. [MS-DHCPM] 3.2.4.14
   * Opnum 13: `DWORD R_DhcpEnumMScopeClients([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] LPWSTR *MScopeName, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_MCLIENT_INFO_ARRAY *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumMScopeClients: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] LPWSTR *MScopeName` */
      MScopeName: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_MCLIENT_INFO_ARRAY *ClientInfo` */
      ClientInfo: DHCP_MCLIENT_INFO_ARRAY | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpCreateOption for a class or vendor. [MS-DHCPM] 3.2.4.15
   * Opnum 14: `DWORD R_DhcpCreateOptionV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionId, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION OptionInfo);`
   */
  R_DhcpCreateOptionV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionId` */
      OptionId: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION OptionInfo` */
      OptionInfo: DHCP_OPTION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetOptionInfo for a class or vendor. [MS-DHCPM] 3.2.4.16
   * Opnum 15: `DWORD R_DhcpSetOptionInfoV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION OptionInfo);`
   */
  R_DhcpSetOptionInfoV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION OptionInfo` */
      OptionInfo: DHCP_OPTION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetOptionInfo for a class or vendor. [MS-DHCPM] 3.2.4.17
   * Opnum 16: `DWORD R_DhcpGetOptionInfoV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [out] LPDHCP_OPTION *OptionInfo);`
   */
  R_DhcpGetOptionInfoV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
    };
    out: {
      /** `[out] LPDHCP_OPTION *OptionInfo` */
      OptionInfo: DHCP_OPTION | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumOptions for a class or vendor. [MS-DHCPM] 3.2.4.18
   * Opnum 17: `DWORD R_DhcpEnumOptionsV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_OPTION_ARRAY *Options, [out] DWORD *OptionsRead, [out] DWORD *OptionsTotal);`
   */
  R_DhcpEnumOptionsV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_OPTION_ARRAY *Options` */
      Options: DHCP_OPTION_ARRAY | null;
      /** `[out] DWORD *OptionsRead` */
      OptionsRead: number;
      /** `[out] DWORD *OptionsTotal` */
      OptionsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpRemoveOption for a class or vendor. [MS-DHCPM] 3.2.4.19
   * Opnum 18: `DWORD R_DhcpRemoveOptionV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName);`
   */
  R_DhcpRemoveOptionV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetOptionValue for a class or vendor. [MS-DHCPM] 3.2.4.20
   * Opnum 19: `DWORD R_DhcpSetOptionValueV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionId, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in] LPDHCP_OPTION_DATA OptionValue);`
   */
  R_DhcpSetOptionValueV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionId` */
      OptionId: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** `[in] LPDHCP_OPTION_DATA OptionValue` */
      OptionValue: DHCP_OPTION_DATA;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetOptionValues for a class or vendor. [MS-DHCPM] 3.2.4.21
   * Opnum 20: `DWORD R_DhcpSetOptionValuesV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in] LPDHCP_OPTION_VALUE_ARRAY OptionValues);`
   */
  R_DhcpSetOptionValuesV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** `[in] LPDHCP_OPTION_VALUE_ARRAY OptionValues` */
      OptionValues: DHCP_OPTION_VALUE_ARRAY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetOptionValue for a class or vendor. [MS-DHCPM] 3.2.4.22
   * Opnum 21: `DWORD R_DhcpGetOptionValueV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [out] LPDHCP_OPTION_VALUE *OptionValue);`
   */
  R_DhcpGetOptionValueV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** `[out] LPDHCP_OPTION_VALUE *OptionValue` */
      OptionValue: DHCP_OPTION_VALUE | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumOptionValues for a class or vendor. [MS-DHCPM] 3.2.4.23
   * Opnum 22: `DWORD R_DhcpEnumOptionValuesV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_OPTION_VALUE_ARRAY *OptionValues, [out] DWORD *OptionsRead, [out] DWORD *OptionsTotal);`
   */
  R_DhcpEnumOptionValuesV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_OPTION_VALUE_ARRAY *OptionValues` */
      OptionValues: DHCP_OPTION_VALUE_ARRAY | null;
      /** `[out] DWORD *OptionsRead` */
      OptionsRead: number;
      /** `[out] DWORD *OptionsTotal` */
      OptionsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpRemoveOptionValue for a class or vendor. [MS-DHCPM] 3.2.4.24
   * Opnum 23: `DWORD R_DhcpRemoveOptionValueV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo);`
   */
  R_DhcpRemoveOptionValueV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a class. [MS-DHCPM] 3.2.4.25
   * Opnum 24: `DWORD R_DhcpCreateClass([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in] LPDHCP_CLASS_INFO ClassInfo);`
   */
  R_DhcpCreateClass: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** `[in] LPDHCP_CLASS_INFO ClassInfo` */
      ClassInfo: DHCP_CLASS_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a class. [MS-DHCPM] 3.2.4.26
   * Opnum 25: `DWORD R_DhcpModifyClass([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in] LPDHCP_CLASS_INFO ClassInfo);`
   */
  R_DhcpModifyClass: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** `[in] LPDHCP_CLASS_INFO ClassInfo` */
      ClassInfo: DHCP_CLASS_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a class. [MS-DHCPM] 3.2.4.27
   * Opnum 26: `DWORD R_DhcpDeleteClass([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in, string, unique] WCHAR *ClassName);`
   */
  R_DhcpDeleteClass: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A class. [MS-DHCPM] 3.2.4.28
   * Opnum 27: `DWORD R_DhcpGetClassInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in] LPDHCP_CLASS_INFO PartialClassInfo, [out] LPDHCP_CLASS_INFO *FilledClassInfo);`
   */
  R_DhcpGetClassInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** Its name or its data, to look it up by. `[in] LPDHCP_CLASS_INFO PartialClassInfo` */
      PartialClassInfo: DHCP_CLASS_INFO;
    };
    out: {
      /** `[out] LPDHCP_CLASS_INFO *FilledClassInfo` */
      FilledClassInfo: DHCP_CLASS_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The classes. [MS-DHCPM] 3.2.4.29
   * Opnum 28: `DWORD R_DhcpEnumClasses([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLASS_INFO_ARRAY *ClassInfoArray, [out] DWORD *nRead, [out] DWORD *nTotal);`
   */
  R_DhcpEnumClasses: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_CLASS_INFO_ARRAY *ClassInfoArray` */
      ClassInfoArray: DHCP_CLASS_INFO_ARRAY | null;
      /** `[out] DWORD *nRead` */
      nRead: number;
      /** `[out] DWORD *nTotal` */
      nTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Definitions of all options, of every vendor. [MS-DHCPM] 3.2.4.30
   * Opnum 29: `DWORD R_DhcpGetAllOptions([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [out] LPDHCP_ALL_OPTIONS *OptionStruct);`
   */
  R_DhcpGetAllOptions: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] LPDHCP_ALL_OPTIONS *OptionStruct` */
      OptionStruct: DHCP_ALL_OPTIONS | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Values of all options at a place, of every class and vendor. [MS-DHCPM] 3.2.4.31
   * Opnum 30: `DWORD R_DhcpGetAllOptionValues([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [out] LPDHCP_ALL_OPTION_VALUES *Values);`
   */
  R_DhcpGetAllOptionValues: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** `[out] LPDHCP_ALL_OPTION_VALUES *Values` */
      Values: DHCP_ALL_OPTION_VALUES | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What the server has counted of multicast. [MS-DHCPM] 3.2.4.32
   * Opnum 31: `DWORD R_DhcpGetMCastMibInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_MCAST_MIB_INFO *MibInfo);`
   */
  R_DhcpGetMCastMibInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_MCAST_MIB_INFO *MibInfo` */
      MibInfo: DHCP_MCAST_MIB_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Where the audit log is and how large it may be. [MS-DHCPM] 3.2.4.33
   * Opnum 32: `DWORD R_DhcpAuditLogSetParams([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string] LPWSTR AuditLogDir, [in] DWORD DiskCheckInterval, [in] DWORD MaxLogFilesSize, [in] DWORD MinSpaceOnDisk);`
   */
  R_DhcpAuditLogSetParams: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
      /** `[in, string] LPWSTR AuditLogDir` */
      AuditLogDir: string;
      /** After so many entries the disk is looked at. `[in] DWORD DiskCheckInterval` */
      DiskCheckInterval: number;
      /** Megabytes. `[in] DWORD MaxLogFilesSize` */
      MaxLogFilesSize: number;
      /** Megabytes. `[in] DWORD MinSpaceOnDisk` */
      MinSpaceOnDisk: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Where the audit log is and how large it may be. [MS-DHCPM] 3.2.4.34
   * Opnum 33: `DWORD R_DhcpAuditLogGetParams([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [out] LPWSTR_RPC_STRING *AuditLogDir, [out] DWORD *DiskCheckInterval, [out] DWORD *MaxLogFilesSize, [out] DWORD *MinSpaceOnDisk);`
   */
  R_DhcpAuditLogGetParams: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] LPWSTR_RPC_STRING *AuditLogDir` */
      AuditLogDir: string | null;
      /** `[out] DWORD *DiskCheckInterval` */
      DiskCheckInterval: number;
      /** `[out] DWORD *MaxLogFilesSize` */
      MaxLogFilesSize: number;
      /** `[out] DWORD *MinSpaceOnDisk` */
      MinSpaceOnDisk: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * An attribute of the server. [MS-DHCPM] 3.2.4.35
   * Opnum 34: `DWORD R_DhcpServerQueryAttribute([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG dwReserved, [in] DHCP_ATTRIB_ID DhcpAttribId, [out] LPDHCP_ATTRIB *pDhcpAttrib);`
   */
  R_DhcpServerQueryAttribute: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] ULONG dwReserved` */
      dwReserved: number;
      /**
       * 1 not authorised, 2 serves BOOTP, 3 member of a domain, 4 can bind to interfaces, 5 the caller is an administrator, 6 the status of
       * the last restore.
       * `[in] DHCP_ATTRIB_ID DhcpAttribId`
       */
      DhcpAttribId: number;
    };
    out: {
      /** `[out] LPDHCP_ATTRIB *pDhcpAttrib` */
      pDhcpAttrib: DHCP_ATTRIB | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Some attributes of the server. [MS-DHCPM] 3.2.4.36
   * Opnum 35: `DWORD R_DhcpServerQueryAttributes([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG dwReserved, [in, range(0, 6)] ULONG dwAttribCount, [in, size_is(dwAttribCount)] LPDHCP_ATTRIB_ID pDhcpAttribs, [out] LPDHCP_ATTRIB_ARRAY *pDhcpAttribArr);`
   */
  R_DhcpServerQueryAttributes: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] ULONG dwReserved` */
      dwReserved: number;
      /** `[in, range(0, 6)] ULONG dwAttribCount` */
      dwAttribCount?: number;
      /** `[in, size_is(dwAttribCount)] LPDHCP_ATTRIB_ID pDhcpAttribs` */
      pDhcpAttribs: number[];
    };
    out: {
      /** `[out] LPDHCP_ATTRIB_ARRAY *pDhcpAttribArr` */
      pDhcpAttribArr: DHCP_ATTRIB_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes the server ask again whether it is authorised. [MS-DHCPM] 3.2.4.37
   * Opnum 36: `DWORD R_DhcpServerRedoAuthorization([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG dwReserved);`
   */
  R_DhcpServerRedoAuthorization: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] ULONG dwReserved` */
      dwReserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpAddSubnetElement, with ranges that BOOTP clients share. [MS-DHCPM] 3.2.4.38
   * Opnum 37: `DWORD R_DhcpAddSubnetElementV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V5 AddElementInfo);`
   */
  R_DhcpAddSubnetElementV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V5 AddElementInfo` */
      AddElementInfo: DHCP_SUBNET_ELEMENT_DATA_V5;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumSubnetElements, with ranges that BOOTP clients share. [MS-DHCPM] 3.2.4.39
   * Opnum 38: `DWORD R_DhcpEnumSubnetElementsV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in] DHCP_SUBNET_ELEMENT_TYPE EnumElementType, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *EnumElementInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumSubnetElementsV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in] DHCP_SUBNET_ELEMENT_TYPE EnumElementType` */
      EnumElementType: DHCP_SUBNET_ELEMENT_TYPE;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *EnumElementInfo` */
      EnumElementInfo: DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpRemoveSubnetElement, with ranges that BOOTP clients share. [MS-DHCPM] 3.2.4.40
   * Opnum 39: `DWORD R_DhcpRemoveSubnetElementV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V5 RemoveElementInfo, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpRemoveSubnetElementV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V5 RemoveElementInfo` */
      RemoveElementInfo: DHCP_SUBNET_ELEMENT_DATA_V5;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Which network interfaces the server serves. [MS-DHCPM] 3.2.4.41
   * Opnum 40: `DWORD R_DhcpGetServerBindingInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG Flags, [out] LPDHCP_BIND_ELEMENT_ARRAY *BindElementsInfo);`
   */
  R_DhcpGetServerBindingInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** `[out] LPDHCP_BIND_ELEMENT_ARRAY *BindElementsInfo` */
      BindElementsInfo: DHCP_BIND_ELEMENT_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Says which network interfaces the server is to serve. [MS-DHCPM] 3.2.4.42
   * Opnum 41: `DWORD R_DhcpSetServerBindingInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG Flags, [in, ref] LPDHCP_BIND_ELEMENT_ARRAY BindElementsInfo);`
   */
  R_DhcpSetServerBindingInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] ULONG Flags` */
      Flags: number;
      /** `[in, ref] LPDHCP_BIND_ELEMENT_ARRAY BindElementsInfo` */
      BindElementsInfo: DHCP_BIND_ELEMENT_ARRAY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The account that the server registers names in DNS with. [MS-DHCPM] 3.2.4.43
   * Opnum 42: `DWORD R_DhcpQueryDnsRegCredentials([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, range(0, 1024)] ULONG UnameSize, [out, size_is(UnameSize)] wchar_t *Uname, [in, range(0, 1024)] ULONG DomainSize, [out, size_is(DomainSize)] wchar_t *Domain);`
   */
  R_DhcpQueryDnsRegCredentials: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, range(0, 1024)] ULONG UnameSize` */
      UnameSize: number;
      /** `[in, range(0, 1024)] ULONG DomainSize` */
      DomainSize: number;
    };
    out: {
      /** `[out, size_is(UnameSize)] wchar_t *Uname` */
      Uname: string;
      /** `[out, size_is(DomainSize)] wchar_t *Domain` */
      Domain: string;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets that account. [MS-DHCPM] 3.2.4.44
   * Opnum 43: `DWORD R_DhcpSetDnsRegCredentials([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, string, unique] LPWSTR Uname, [in, string, unique] LPWSTR Domain, [in, string, unique] LPWSTR Passwd);`
   */
  R_DhcpSetDnsRegCredentials: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, string, unique] LPWSTR Uname` */
      Uname: string | null;
      /** `[in, string, unique] LPWSTR Domain` */
      Domain: string | null;
      /** `[in, string, unique] LPWSTR Passwd` */
      Passwd: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Saves the database in a folder of the server. [MS-DHCPM] 3.2.4.45
   * Opnum 44: `DWORD R_DhcpBackupDatabase([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, string] LPWSTR Path);`
   */
  R_DhcpBackupDatabase: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, string] LPWSTR Path` */
      Path: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Reads the database from a folder of the server, at its next start. [MS-DHCPM] 3.2.4.46
   * Opnum 45: `DWORD R_DhcpRestoreDatabase([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, string] LPWSTR Path);`
   */
  R_DhcpRestoreDatabase: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, string] LPWSTR Path` */
      Path: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of the classes that are there by default. [MS-DHCPM] 3.2.4.47
   * Opnum 46: `DWORD R_DhcpGetServerSpecificStrings([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_SERVER_SPECIFIC_STRINGS *ServerSpecificStrings);`
   */
  R_DhcpGetServerSpecificStrings: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_SERVER_SPECIFIC_STRINGS *ServerSpecificStrings` */
      ServerSpecificStrings: DHCP_SERVER_SPECIFIC_STRINGS | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Defines an IPv6 option. [MS-DHCPM] 3.2.4.48
   * Opnum 47: `DWORD R_DhcpCreateOptionV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionId, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION OptionInfo);`
   */
  R_DhcpCreateOptionV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionId` */
      OptionId: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION OptionInfo` */
      OptionInfo: DHCP_OPTION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the definition of an IPv6 option. [MS-DHCPM] 3.2.4.49
   * Opnum 48: `DWORD R_DhcpSetOptionInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION OptionInfo);`
   */
  R_DhcpSetOptionInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION OptionInfo` */
      OptionInfo: DHCP_OPTION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The definition of an IPv6 option. [MS-DHCPM] 3.2.4.50
   * Opnum 49: `DWORD R_DhcpGetOptionInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [out] LPDHCP_OPTION *OptionInfo);`
   */
  R_DhcpGetOptionInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
    };
    out: {
      /** `[out] LPDHCP_OPTION *OptionInfo` */
      OptionInfo: DHCP_OPTION | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Definitions of the IPv6 options. [MS-DHCPM] 3.2.4.51
   * Opnum 50: `DWORD R_DhcpEnumOptionsV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_OPTION_ARRAY *Options, [out] DWORD *OptionsRead, [out] DWORD *OptionsTotal);`
   */
  R_DhcpEnumOptionsV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_OPTION_ARRAY *Options` */
      Options: DHCP_OPTION_ARRAY | null;
      /** `[out] DWORD *OptionsRead` */
      OptionsRead: number;
      /** `[out] DWORD *OptionsTotal` */
      OptionsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes the definition of an IPv6 option. [MS-DHCPM] 3.2.4.52
   * Opnum 51: `DWORD R_DhcpRemoveOptionV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName);`
   */
  R_DhcpRemoveOptionV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets an IPv6 option where it holds. [MS-DHCPM] 3.2.4.53
   * Opnum 52: `DWORD R_DhcpSetOptionValueV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionId, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, [in] LPDHCP_OPTION_DATA OptionValue);`
   */
  R_DhcpSetOptionValueV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionId` */
      OptionId: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
      /** `[in] LPDHCP_OPTION_DATA OptionValue` */
      OptionValue: DHCP_OPTION_DATA;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * IPv6 options that have values at a place. [MS-DHCPM] 3.2.4.54
   * Opnum 53: `DWORD R_DhcpEnumOptionValuesV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_OPTION_VALUE_ARRAY *OptionValues, [out] DWORD *OptionsRead, [out] DWORD *OptionsTotal);`
   */
  R_DhcpEnumOptionValuesV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_OPTION_VALUE_ARRAY *OptionValues` */
      OptionValues: DHCP_OPTION_VALUE_ARRAY | null;
      /** `[out] DWORD *OptionsRead` */
      OptionsRead: number;
      /** `[out] DWORD *OptionsTotal` */
      OptionsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes an IPv6 option's values away. [MS-DHCPM] 3.2.4.55
   * Opnum 54: `DWORD R_DhcpRemoveOptionValueV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo);`
   */
  R_DhcpRemoveOptionValueV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Definitions of all IPv6 options, of every vendor. [MS-DHCPM] 3.2.4.56
   * Opnum 55: `DWORD R_DhcpGetAllOptionsV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [out] LPDHCP_ALL_OPTIONS *OptionStruct);`
   */
  R_DhcpGetAllOptionsV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** `[out] LPDHCP_ALL_OPTIONS *OptionStruct` */
      OptionStruct: DHCP_ALL_OPTIONS | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Values of all IPv6 options at a place, of every class and vendor. [MS-DHCPM] 3.2.4.57
   * Opnum 56: `DWORD R_DhcpGetAllOptionValuesV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, [out] LPDHCP_ALL_OPTION_VALUES *Values);`
   */
  R_DhcpGetAllOptionValuesV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
    };
    out: {
      /** `[out] LPDHCP_ALL_OPTION_VALUES *Values` */
      Values: DHCP_ALL_OPTION_VALUES | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes an IPv6 prefix. [MS-DHCPM] 3.2.4.58
   * Opnum 57: `DWORD R_DhcpCreateSubnetV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_INFO_V6 SubnetInfo);`
   */
  R_DhcpCreateSubnetV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** `[in, ref] LPDHCP_SUBNET_INFO_V6 SubnetInfo` */
      SubnetInfo: DHCP_SUBNET_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The IPv6 prefixes. [MS-DHCPM] 3.2.4.59
   * Opnum 58: `DWORD R_DhcpEnumSubnetsV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCPV6_IP_ARRAY *EnumInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumSubnetsV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Most elements of the answer. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCPV6_IP_ARRAY *EnumInfo` */
      EnumInfo: DHCPV6_IP_ARRAY | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a range, exclusion or reservation to an IPv6 prefix. [MS-DHCPM] 3.2.4.60
   * Opnum 59: `DWORD R_DhcpAddSubnetElementV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V6 AddElementInfo);`
   */
  R_DhcpAddSubnetElementV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V6 AddElementInfo` */
      AddElementInfo: DHCP_SUBNET_ELEMENT_DATA_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Elements of an IPv6 prefix, of one kind. [MS-DHCPM] 3.2.4.61
   * Opnum 60: `DWORD R_DhcpEnumSubnetElementsV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in] DHCP_SUBNET_ELEMENT_TYPE_V6 EnumElementType, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *EnumElementInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumSubnetElementsV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** `[in] DHCP_SUBNET_ELEMENT_TYPE_V6 EnumElementType` */
      EnumElementType: DHCP_SUBNET_ELEMENT_TYPE_V6;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *EnumElementInfo` */
      EnumElementInfo: DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes an element out of an IPv6 prefix. [MS-DHCPM] 3.2.4.62
   * Opnum 61: `DWORD R_DhcpRemoveSubnetElementV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V6 RemoveElementInfo, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpRemoveSubnetElementV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V6 RemoveElementInfo` */
      RemoveElementInfo: DHCP_SUBNET_ELEMENT_DATA_V6;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes an IPv6 prefix. [MS-DHCPM] 3.2.4.63
   * Opnum 62: `DWORD R_DhcpDeleteSubnetV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpDeleteSubnetV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * An IPv6 prefix. [MS-DHCPM] 3.2.4.64
   * Opnum 63: `DWORD R_DhcpGetSubnetInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [out] LPDHCP_SUBNET_INFO_V6 *SubnetInfo);`
   */
  R_DhcpGetSubnetInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
    };
    out: {
      /** `[out] LPDHCP_SUBNET_INFO_V6 *SubnetInfo` */
      SubnetInfo: DHCP_SUBNET_INFO_V6 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Leases of an IPv6 prefix. [MS-DHCPM] 3.2.4.65
   * Opnum 64: `DWORD R_DhcpEnumSubnetClientsV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_IPV6_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_ARRAY_V6 *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumSubnetClientsV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_IPV6_HANDLE *ResumeHandle` */
      ResumeHandle: DHCP_IPV6_ADDRESS;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_IPV6_HANDLE *ResumeHandle` */
      ResumeHandle: DHCP_IPV6_ADDRESS;
      /** `[out] LPDHCP_CLIENT_INFO_ARRAY_V6 *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_ARRAY_V6 | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the server's settings for IPv6, or those of a prefix. [MS-DHCPM] 3.2.4.66
   * Opnum 65: `DWORD R_DhcpServerSetConfigV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, [in] DWORD FieldsToSet, [in, ref] LPDHCP_SERVER_CONFIG_INFO_V6 ConfigInfo);`
   */
  R_DhcpServerSetConfigV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
      /** Which members are set: a bit for each in their order, but 0x800 for fAuditLog. `[in] DWORD FieldsToSet` */
      FieldsToSet: number;
      /** `[in, ref] LPDHCP_SERVER_CONFIG_INFO_V6 ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The server's settings for IPv6, or those of a prefix. [MS-DHCPM] 3.2.4.67
   * Opnum 66: `DWORD R_DhcpServerGetConfigV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, [out] LPDHCP_SERVER_CONFIG_INFO_V6 *ConfigInfo);`
   */
  R_DhcpServerGetConfigV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
    };
    out: {
      /** `[out] LPDHCP_SERVER_CONFIG_INFO_V6 *ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO_V6 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an IPv6 prefix. [MS-DHCPM] 3.2.4.68
   * Opnum 67: `DWORD R_DhcpSetSubnetInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_INFO_V6 SubnetInfo);`
   */
  R_DhcpSetSubnetInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** `[in, ref] LPDHCP_SUBNET_INFO_V6 SubnetInfo` */
      SubnetInfo: DHCP_SUBNET_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What the server has counted for IPv6. [MS-DHCPM] 3.2.4.69
   * Opnum 68: `DWORD R_DhcpGetMibInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_MIB_INFO_V6 *MibInfo);`
   */
  R_DhcpGetMibInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_MIB_INFO_V6 *MibInfo` */
      MibInfo: DHCP_MIB_INFO_V6 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Which network interfaces the server serves for IPv6. [MS-DHCPM] 3.2.4.70
   * Opnum 69: `DWORD R_DhcpGetServerBindingInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG Flags, [out] LPDHCPV6_BIND_ELEMENT_ARRAY *BindElementsInfo);`
   */
  R_DhcpGetServerBindingInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** `[out] LPDHCPV6_BIND_ELEMENT_ARRAY *BindElementsInfo` */
      BindElementsInfo: DHCPV6_BIND_ELEMENT_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Says which network interfaces the server is to serve for IPv6. [MS-DHCPM] 3.2.4.71
   * Opnum 70: `DWORD R_DhcpSetServerBindingInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] ULONG Flags, [in, ref] LPDHCPV6_BIND_ELEMENT_ARRAY BindElementsInfo);`
   */
  R_DhcpSetServerBindingInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] ULONG Flags` */
      Flags: number;
      /** `[in, ref] LPDHCPV6_BIND_ELEMENT_ARRAY BindElementsInfo` */
      BindElementsInfo: DHCPV6_BIND_ELEMENT_ARRAY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an IPv6 reservation's lease. [MS-DHCPM] 3.2.4.72
   * Opnum 71: `DWORD R_DhcpSetClientInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_V6 ClientInfo);`
   */
  R_DhcpSetClientInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_V6 ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * An IPv6 lease. [MS-DHCPM] 3.2.4.73
   * Opnum 72: `DWORD R_DhcpGetClientInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO_V6 SearchInfo, [out] LPDHCP_CLIENT_INFO_V6 *ClientInfo);`
   */
  R_DhcpGetClientInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO_V6 SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO_V6;
    };
    out: {
      /** `[out] LPDHCP_CLIENT_INFO_V6 *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_V6 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes an IPv6 lease. [MS-DHCPM] 3.2.4.74
   * Opnum 73: `DWORD R_DhcpDeleteClientInfoV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO_V6 ClientInfo);`
   */
  R_DhcpDeleteClientInfoV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO_V6 ClientInfo` */
      ClientInfo: DHCP_SEARCH_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a class of IPv6 clients. [MS-DHCPM] 3.2.4.75
   * Opnum 74: `DWORD R_DhcpCreateClassV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in] LPDHCP_CLASS_INFO_V6 ClassInfo);`
   */
  R_DhcpCreateClassV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** `[in] LPDHCP_CLASS_INFO_V6 ClassInfo` */
      ClassInfo: DHCP_CLASS_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a class of IPv6 clients. [MS-DHCPM] 3.2.4.76
   * Opnum 75: `DWORD R_DhcpModifyClassV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in] LPDHCP_CLASS_INFO_V6 ClassInfo);`
   */
  R_DhcpModifyClassV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** `[in] LPDHCP_CLASS_INFO_V6 ClassInfo` */
      ClassInfo: DHCP_CLASS_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a class of IPv6 clients. [MS-DHCPM] 3.2.4.77
   * Opnum 76: `DWORD R_DhcpDeleteClassV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in, string, unique] WCHAR *ClassName);`
   */
  R_DhcpDeleteClassV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The classes of IPv6 clients. [MS-DHCPM] 3.2.4.78
   * Opnum 77: `DWORD R_DhcpEnumClassesV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD ReservedMustBeZero, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLASS_INFO_ARRAY_V6 *ClassInfoArray, [out] DWORD *nRead, [out] DWORD *nTotal);`
   */
  R_DhcpEnumClassesV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DWORD ReservedMustBeZero` */
      ReservedMustBeZero: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_CLASS_INFO_ARRAY_V6 *ClassInfoArray` */
      ClassInfoArray: DHCP_CLASS_INFO_ARRAY_V6 | null;
      /** `[out] DWORD *nRead` */
      nRead: number;
      /** `[out] DWORD *nTotal` */
      nTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The values of an IPv6 option where it holds. [MS-DHCPM] 3.2.4.79
   * Opnum 78: `DWORD R_DhcpGetOptionValueV6([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *ClassName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, [out] LPDHCP_OPTION_VALUE OptionValue);`
   */
  R_DhcpGetOptionValueV6: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** Null: every class. `[in, string, unique] WCHAR *ClassName` */
      ClassName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO6;
    };
    out: {
      /** `[out] LPDHCP_OPTION_VALUE OptionValue` */
      OptionValue: DHCP_OPTION_VALUE;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * How long the server waits before it offers an address of a subnet. [MS-DHCPM] 3.2.4.80
   * Opnum 79: `DWORD R_DhcpSetSubnetDelayOffer([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in] USHORT TimeDelayInMilliseconds);`
   */
  R_DhcpSetSubnetDelayOffer: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in] USHORT TimeDelayInMilliseconds` */
      TimeDelayInMilliseconds: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * How long the server waits before it offers an address of a subnet. [MS-DHCPM] 3.2.4.81
   * Opnum 80: `DWORD R_DhcpGetSubnetDelayOffer([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [out] USHORT *TimeDelayInMilliseconds);`
   */
  R_DhcpGetSubnetDelayOffer: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** `[out] USHORT *TimeDelayInMilliseconds` */
      TimeDelayInMilliseconds: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetMibInfoVQ, with delayed offers. [MS-DHCPM] 3.2.4.82
   * Opnum 81: `DWORD R_DhcpGetMibInfoV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_MIB_INFO_V5 *MibInfo);`
   */
  R_DhcpGetMibInfoV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_MIB_INFO_V5 *MibInfo` */
      MibInfo: DHCP_MIB_INFO_V5 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a filter of hardware addresses. [MS-DHCPM] 3.2.4.83
   * Opnum 82: `DWORD R_DhcpAddFilterV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_FILTER_ADD_INFO *AddFilterInfo, [in] BOOL ForceFlag);`
   */
  R_DhcpAddFilterV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_FILTER_ADD_INFO *AddFilterInfo` */
      AddFilterInfo: DHCP_FILTER_ADD_INFO;
      /** Not 0: over one that is there. `[in] BOOL ForceFlag` */
      ForceFlag: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a filter. [MS-DHCPM] 3.2.4.84
   * Opnum 83: `DWORD R_DhcpDeleteFilterV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_ADDR_PATTERN *DeleteFilterInfo);`
   */
  R_DhcpDeleteFilterV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_ADDR_PATTERN *DeleteFilterInfo` */
      DeleteFilterInfo: DHCP_ADDR_PATTERN;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Says which lists of filters are in force. [MS-DHCPM] 3.2.4.85
   * Opnum 84: `DWORD R_DhcpSetFilterV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo);`
   */
  R_DhcpSetFilterV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo` */
      GlobalFilterInfo: DHCP_FILTER_GLOBAL_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Which lists of filters are in force. [MS-DHCPM] 3.2.4.86
   * Opnum 85: `DWORD R_DhcpGetFilterV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo);`
   */
  R_DhcpGetFilterV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo` */
      GlobalFilterInfo: DHCP_FILTER_GLOBAL_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The filters of a list. [MS-DHCPM] 3.2.4.87
   * Opnum 86: `DWORD R_DhcpEnumFilterV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] LPDHCP_ADDR_PATTERN ResumeHandle, [in] DWORD PreferredMaximum, [in] DHCP_FILTER_LIST_TYPE ListType, [out] LPDHCP_FILTER_ENUM_INFO *EnumFilterInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumFilterV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** All 0 at the beginning; comes back as where to go on. `[in, out] LPDHCP_ADDR_PATTERN ResumeHandle` */
      ResumeHandle: DHCP_ADDR_PATTERN;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
      /** `[in] DHCP_FILTER_LIST_TYPE ListType` */
      ListType: DHCP_FILTER_LIST_TYPE;
    };
    out: {
      /** All 0 at the beginning; comes back as where to go on. `[in, out] LPDHCP_ADDR_PATTERN ResumeHandle` */
      ResumeHandle: DHCP_ADDR_PATTERN;
      /** `[out] LPDHCP_FILTER_ENUM_INFO *EnumFilterInfo` */
      EnumFilterInfo: DHCP_FILTER_ENUM_INFO | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetDnsRegCredentials, as newer servers want it. [MS-DHCPM] 3.2.4.88
   * Opnum 87: `DWORD R_DhcpSetDnsRegCredentialsV5([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, string, unique] LPWSTR Uname, [in, string, unique] LPWSTR Domain, [in, string, unique] LPWSTR Passwd);`
   */
  R_DhcpSetDnsRegCredentialsV5: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, string, unique] LPWSTR Uname` */
      Uname: string | null;
      /** `[in, string, unique] LPWSTR Domain` */
      Domain: string | null;
      /** `[in, string, unique] LPWSTR Passwd` */
      Passwd: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumSubnetClients, with what filters make of each client. [MS-DHCPM] 3.2.4.89
   * Opnum 88: `DWORD R_DhcpEnumSubnetClientsFilterStatusInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY *ClientInfo, [out] DWORD *ClientRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumSubnetClientsFilterStatusInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY *ClientInfo` */
      ClientInfo: DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY | null;
      /** `[out] DWORD *ClientRead` */
      ClientRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes two servers share subnets. [MS-DHCPM] 3.2.4.90
   * Opnum 89: `DWORD R_DhcpV4FailoverCreateRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship);`
   */
  R_DhcpV4FailoverCreateRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes how two servers share subnets. [MS-DHCPM] 3.2.4.91
   * Opnum 90: `DWORD R_DhcpV4FailoverSetRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship);`
   */
  R_DhcpV4FailoverSetRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Which members are set: 1 mclt, 2 safePeriod, 4 state, 8 percentage, 0x10 mode, 0x20 prevState. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes two servers share nothing any more. [MS-DHCPM] 3.2.4.92
   * Opnum 91: `DWORD R_DhcpV4FailoverDeleteRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, string, unique] LPWSTR pRelationshipName);`
   */
  R_DhcpV4FailoverDeleteRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, string, unique] LPWSTR pRelationshipName` */
      pRelationshipName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * How two servers share subnets. [MS-DHCPM] 3.2.4.93
   * Opnum 92: `DWORD R_DhcpV4FailoverGetRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, string, unique] LPWSTR pRelationshipName, [out] LPDHCP_FAILOVER_RELATIONSHIP *pRelationship);`
   */
  R_DhcpV4FailoverGetRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, string, unique] LPWSTR pRelationshipName` */
      pRelationshipName: string | null;
    };
    out: {
      /** `[out] LPDHCP_FAILOVER_RELATIONSHIP *pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * With whom the server shares subnets. [MS-DHCPM] 3.2.4.94
   * Opnum 93: `DWORD R_DhcpV4FailoverEnumRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD preferredMaximum, [out] LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *pRelationship, [out] LPDWORD relationshipRead, [out] LPDWORD relationshipTotal);`
   */
  R_DhcpV4FailoverEnumRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD preferredMaximum` */
      preferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP_ARRAY | null;
      /** `[out] LPDWORD relationshipRead` */
      relationshipRead: number;
      /** `[out] LPDWORD relationshipTotal` */
      relationshipTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds subnets to those that two servers share. [MS-DHCPM] 3.2.4.95
   * Opnum 94: `DWORD R_DhcpV4FailoverAddScopeToRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship);`
   */
  R_DhcpV4FailoverAddScopeToRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes subnets from those that two servers share. [MS-DHCPM] 3.2.4.96
   * Opnum 95: `DWORD R_DhcpV4FailoverDeleteScopeFromRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship);`
   */
  R_DhcpV4FailoverDeleteScopeFromRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] LPDHCP_FAILOVER_RELATIONSHIP pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * With whom the server shares a subnet. [MS-DHCPM] 3.2.4.97
   * Opnum 96: `DWORD R_DhcpV4FailoverGetScopeRelationship([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS scopeId, [out] LPDHCP_FAILOVER_RELATIONSHIP *pRelationship);`
   */
  R_DhcpV4FailoverGetScopeRelationship: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS scopeId` */
      scopeId: number;
    };
    out: {
      /** `[out] LPDHCP_FAILOVER_RELATIONSHIP *pRelationship` */
      pRelationship: DHCP_FAILOVER_RELATIONSHIP | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Addresses of a subnet that two servers share. [MS-DHCPM] 3.2.4.98
   * Opnum 97: `DWORD R_DhcpV4FailoverGetScopeStatistics([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS scopeId, [out] LPDHCP_FAILOVER_STATISTICS *pStats);`
   */
  R_DhcpV4FailoverGetScopeStatistics: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS scopeId` */
      scopeId: number;
    };
    out: {
      /** `[out] LPDHCP_FAILOVER_STATISTICS *pStats` */
      pStats: DHCP_FAILOVER_STATISTICS | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A lease, with what two servers told each other of it. [MS-DHCPM] 3.2.4.99
   * Opnum 98: `DWORD R_DhcpV4FailoverGetClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCPV4_FAILOVER_CLIENT_INFO *ClientInfo);`
   */
  R_DhcpV4FailoverGetClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCPV4_FAILOVER_CLIENT_INFO *ClientInfo` */
      ClientInfo: DHCPV4_FAILOVER_CLIENT_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The server's clock. [MS-DHCPM] 3.2.4.100
   * Opnum 99: `DWORD R_DhcpV4FailoverGetSystemTime([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDWORD pTime);`
   */
  R_DhcpV4FailoverGetSystemTime: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** Seconds since 1970. `[out] LPDWORD pTime` */
      pTime: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes two servers divide free addresses anew. [MS-DHCPM] 3.2.4.101
   * Opnum 100: `DWORD R_DhcpV4FailoverTriggerAddrAllocation([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, unique, string] LPWSTR FailRelName);`
   */
  R_DhcpV4FailoverTriggerAddrAllocation: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, unique, string] LPWSTR FailRelName` */
      FailRelName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetOptionValue for a policy. [MS-DHCPM] 3.2.4.102
   * Opnum 101: `DWORD R_DhcpV4SetOptionValue([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *PolicyName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in] LPDHCP_OPTION_DATA OptionValue);`
   */
  R_DhcpV4SetOptionValue: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, string, unique] WCHAR *PolicyName` */
      PolicyName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** `[in] LPDHCP_OPTION_DATA OptionValue` */
      OptionValue: DHCP_OPTION_DATA;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetOptionValues for a policy. [MS-DHCPM] 3.2.4.103
   * Opnum 102: `DWORD R_DhcpV4SetOptionValues([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in, string, unique] WCHAR *PolicyName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in] LPDHCP_OPTION_VALUE_ARRAY OptionValues);`
   */
  R_DhcpV4SetOptionValues: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in, string, unique] WCHAR *PolicyName` */
      PolicyName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** `[in] LPDHCP_OPTION_VALUE_ARRAY OptionValues` */
      OptionValues: DHCP_OPTION_VALUE_ARRAY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetOptionValue for a policy. [MS-DHCPM] 3.2.4.104
   * Opnum 103: `DWORD R_DhcpV4GetOptionValue([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *PolicyName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [out] LPDHCP_OPTION_VALUE *OptionValue);`
   */
  R_DhcpV4GetOptionValue: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, string, unique] WCHAR *PolicyName` */
      PolicyName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** `[out] LPDHCP_OPTION_VALUE *OptionValue` */
      OptionValue: DHCP_OPTION_VALUE | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpRemoveOptionValue for a policy. [MS-DHCPM] 3.2.4.105
   * Opnum 104: `DWORD R_DhcpV4RemoveOptionValue([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] DHCP_OPTION_ID OptionID, [in, string, unique] WCHAR *PolicyName, [in, string, unique] WCHAR *VendorName, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo);`
   */
  R_DhcpV4RemoveOptionValue: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0: the option is no vendor's; 3: it is one of VendorName. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, string, unique] WCHAR *PolicyName` */
      PolicyName: string | null;
      /** Null: no vendor. `[in, string, unique] WCHAR *VendorName` */
      VendorName: string | null;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetAllOptionValues, by policy. [MS-DHCPM] 3.2.4.106
   * Opnum 105: `DWORD R_DhcpV4GetAllOptionValues([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD Flags, [in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [out] LPDHCP_ALL_OPTION_VALUES_PB *Values);`
   */
  R_DhcpV4GetAllOptionValues: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
      /** `[in] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** `[out] LPDHCP_ALL_OPTION_VALUES_PB *Values` */
      Values: DHCP_ALL_OPTION_VALUES_PB | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Whether policies are in force on the server or in a subnet. [MS-DHCPM] 3.2.4.107
   * Opnum 106: `DWORD R_DhcpV4QueryPolicyEnforcement([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [out] BOOL *Enabled);`
   */
  R_DhcpV4QueryPolicyEnforcement: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** `[out] BOOL *Enabled` */
      Enabled: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Says whether policies are in force on the server or in a subnet. [MS-DHCPM] 3.2.4.108
   * Opnum 107: `DWORD R_DhcpV4SetPolicyEnforcement([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [in] BOOL Enable);`
   */
  R_DhcpV4SetPolicyEnforcement: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in] BOOL Enable` */
      Enable: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a policy. [MS-DHCPM] 3.2.4.109
   * Opnum 108: `DWORD R_DhcpV4CreatePolicy([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] LPDHCP_POLICY pPolicy);`
   */
  R_DhcpV4CreatePolicy: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] LPDHCP_POLICY pPolicy` */
      pPolicy: DHCP_POLICY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A policy. [MS-DHCPM] 3.2.4.110
   * Opnum 109: `DWORD R_DhcpV4GetPolicy([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName, [out] LPDHCP_POLICY *Policy);`
   */
  R_DhcpV4GetPolicy: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
    };
    out: {
      /** `[out] LPDHCP_POLICY *Policy` */
      Policy: DHCP_POLICY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a policy. [MS-DHCPM] 3.2.4.111
   * Opnum 110: `DWORD R_DhcpV4SetPolicy([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD FieldsModified, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName, [in] LPDHCP_POLICY Policy);`
   */
  R_DhcpV4SetPolicy: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** DHCP_POLICY_FIELDS_TO_UPDATE bits. `[in] DWORD FieldsModified` */
      FieldsModified: number;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
      /** `[in] LPDHCP_POLICY Policy` */
      Policy: DHCP_POLICY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a policy. [MS-DHCPM] 3.2.4.112
   * Opnum 111: `DWORD R_DhcpV4DeletePolicy([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName);`
   */
  R_DhcpV4DeletePolicy: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The policies of the server or a subnet. [MS-DHCPM] 3.2.4.113
   * Opnum 112: `DWORD R_DhcpV4EnumPolicies([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] LPDWORD ResumeHandle, [in] DWORD PreferredMaximum, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [out] LPDHCP_POLICY_ARRAY EnumInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpV4EnumPolicies: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] LPDWORD ResumeHandle` */
      ResumeHandle: number;
      /** Most elements of the answer. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] LPDWORD ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_POLICY_ARRAY EnumInfo` */
      EnumInfo: DHCP_POLICY_ARRAY;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a range to a policy. [MS-DHCPM] 3.2.4.114
   * Opnum 113: `DWORD R_DhcpV4AddPolicyRange([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName, [in] LPDHCP_IP_RANGE Range);`
   */
  R_DhcpV4AddPolicyRange: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
      /** `[in] LPDHCP_IP_RANGE Range` */
      Range: DHCP_IP_RANGE;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a range from a policy. [MS-DHCPM] 3.2.4.115
   * Opnum 114: `DWORD R_DhcpV4RemovePolicyRange([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName, [in] LPDHCP_IP_RANGE Range);`
   */
  R_DhcpV4RemovePolicyRange: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
      /** `[in] LPDHCP_IP_RANGE Range` */
      Range: DHCP_IP_RANGE;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumSubnetClients, with the policy each came under. [MS-DHCPM] 3.2.4.116
   * Opnum 115: `DWORD R_DhcpV4EnumSubnetClients([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_PB_ARRAY *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpV4EnumSubnetClients: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_CLIENT_INFO_PB_ARRAY *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_PB_ARRAY | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Says whether clients without leases are remembered. [MS-DHCPM] 3.2.4.117
   * Opnum 116: `DWORD R_DhcpV6SetStatelessStoreParams([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL fServerLevel, [in] DHCP_IPV6_ADDRESS SubnetAddress, [in] DWORD FieldModified, [in] LPDHCPV6_STATELESS_PARAMS Params);`
   */
  R_DhcpV6SetStatelessStoreParams: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: for the server; SubnetAddress is 0. `[in] BOOL fServerLevel` */
      fServerLevel: number;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
      /** Which members are set: 1 PurgeInterval, 2 Status. `[in] DWORD FieldModified` */
      FieldModified: number;
      /** `[in] LPDHCPV6_STATELESS_PARAMS Params` */
      Params: DHCPV6_STATELESS_PARAMS;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Whether clients without leases are remembered. [MS-DHCPM] 3.2.4.118
   * Opnum 117: `DWORD R_DhcpV6GetStatelessStoreParams([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL fServerLevel, [in] DHCP_IPV6_ADDRESS SubnetAddress, [out] LPDHCPV6_STATELESS_PARAMS Params);`
   */
  R_DhcpV6GetStatelessStoreParams: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: for the server; SubnetAddress is 0. `[in] BOOL fServerLevel` */
      fServerLevel: number;
      /** `[in] DHCP_IPV6_ADDRESS SubnetAddress` */
      SubnetAddress: DHCP_IPV6_ADDRESS;
    };
    out: {
      /** `[out] LPDHCPV6_STATELESS_PARAMS Params` */
      Params: DHCPV6_STATELESS_PARAMS;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Clients without leases. [MS-DHCPM] 3.2.4.119
   * Opnum 118: `DWORD R_DhcpV6GetStatelessStatistics([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCPV6_STATELESS_STATS *StatelessStats);`
   */
  R_DhcpV6GetStatelessStatistics: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCPV6_STATELESS_STATS *StatelessStats` */
      StatelessStats: DHCPV6_STATELESS_STATS | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Reservations of a subnet. [MS-DHCPM] 3.2.4.120
   * Opnum 119: `DWORD R_DhcpV4EnumSubnetReservations([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_RESERVATION_INFO_ARRAY EnumElementInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpV4EnumSubnetReservations: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_RESERVATION_INFO_ARRAY EnumElementInfo` */
      EnumElementInfo: DHCP_RESERVATION_INFO_ARRAY;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Free addresses of a subnet. [MS-DHCPM] 3.2.4.121
   * Opnum 120: `DWORD R_DhcpV4GetFreeIPAddress([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS ScopeId, [in] DHCP_IP_ADDRESS startIP, [in] DHCP_IP_ADDRESS endIP, [in] DWORD numFreeAddr, [out] LPDHCP_IP_ARRAY *IPAddrList);`
   */
  R_DhcpV4GetFreeIPAddress: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS ScopeId` */
      ScopeId: number;
      /** `[in] DHCP_IP_ADDRESS startIP` */
      startIP: number;
      /** `[in] DHCP_IP_ADDRESS endIP` */
      endIP: number;
      /** `[in] DWORD numFreeAddr` */
      numFreeAddr: number;
    };
    out: {
      /** `[out] LPDHCP_IP_ARRAY *IPAddrList` */
      IPAddrList: DHCP_IP_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Free addresses of an IPv6 prefix. [MS-DHCPM] 3.2.4.122
   * Opnum 121: `DWORD R_DhcpV6GetFreeIPAddress([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IPV6_ADDRESS ScopeId, [in] DHCP_IPV6_ADDRESS startIP, [in] DHCP_IPV6_ADDRESS endIP, [in] DWORD numFreeAddr, [out] LPDHCPV6_IP_ARRAY *IPAddrList);`
   */
  R_DhcpV6GetFreeIPAddress: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IPV6_ADDRESS ScopeId` */
      ScopeId: DHCP_IPV6_ADDRESS;
      /** `[in] DHCP_IPV6_ADDRESS startIP` */
      startIP: DHCP_IPV6_ADDRESS;
      /** `[in] DHCP_IPV6_ADDRESS endIP` */
      endIP: DHCP_IPV6_ADDRESS;
      /** `[in] DWORD numFreeAddr` */
      numFreeAddr: number;
    };
    out: {
      /** `[out] LPDHCPV6_IP_ARRAY *IPAddrList` */
      IPAddrList: DHCPV6_IP_ARRAY | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpCreateClientInfo, with the policy it comes under. [MS-DHCPM] 3.2.4.123
   * Opnum 122: `DWORD R_DhcpV4CreateClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_PB ClientInfo);`
   */
  R_DhcpV4CreateClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_PB ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_PB;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetClientInfo, with the policy it came under. [MS-DHCPM] 3.2.4.124
   * Opnum 123: `DWORD R_DhcpV4GetClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCP_CLIENT_INFO_PB *ClientInfo);`
   */
  R_DhcpV4GetClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCP_CLIENT_INFO_PB *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_PB | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes an IPv6 lease. [MS-DHCPM] 3.2.4.125
   * Opnum 124: `DWORD R_DhcpV6CreateClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_V6 ClientInfo);`
   */
  R_DhcpV6CreateClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_V6 ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_V6;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What a failover partner has of an address. [MS-DHCPM] 3.2.4.126
   * Opnum 125: `DWORD R_DhcpV4FailoverGetAddressStatus([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [out] LPDWORD pStatus);`
   */
  R_DhcpV4FailoverGetAddressStatus: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** 0: the primary server's; 1: the secondary's; 2: excluded; 3: reserved. `[out] LPDWORD pStatus` */
      pStatus: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4CreatePolicy, with properties. [MS-DHCPM] 3.2.4.127
   * Opnum 126: `DWORD R_DhcpV4CreatePolicyEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] LPDHCP_POLICY_EX pPolicy);`
   */
  R_DhcpV4CreatePolicyEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] LPDHCP_POLICY_EX pPolicy` */
      pPolicy: DHCP_POLICY_EX;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4GetPolicy, with properties. [MS-DHCPM] 3.2.4.128
   * Opnum 127: `DWORD R_DhcpV4GetPolicyEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName, [out] LPDHCP_POLICY_EX *Policy);`
   */
  R_DhcpV4GetPolicyEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
    };
    out: {
      /** `[out] LPDHCP_POLICY_EX *Policy` */
      Policy: DHCP_POLICY_EX | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4SetPolicy, with properties. [MS-DHCPM] 3.2.4.129
   * Opnum 128: `DWORD R_DhcpV4SetPolicyEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD FieldsModified, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] LPWSTR PolicyName, [in] LPDHCP_POLICY_EX Policy);`
   */
  R_DhcpV4SetPolicyEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** DHCP_POLICY_FIELDS_TO_UPDATE bits. `[in] DWORD FieldsModified` */
      FieldsModified: number;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, unique, string] LPWSTR PolicyName` */
      PolicyName: string | null;
      /** `[in] LPDHCP_POLICY_EX Policy` */
      Policy: DHCP_POLICY_EX;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4EnumPolicies, with properties. [MS-DHCPM] 3.2.4.130
   * Opnum 129: `DWORD R_DhcpV4EnumPoliciesEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] LPDWORD ResumeHandle, [in] DWORD PreferredMaximum, [in] BOOL ServerPolicy, [in] DHCP_IP_ADDRESS SubnetAddress, [out] LPDHCP_POLICY_EX_ARRAY EnumInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpV4EnumPoliciesEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out] LPDWORD ResumeHandle` */
      ResumeHandle: number;
      /** Most elements of the answer. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
      /** Not 0: of the server; SubnetAddress is 0. `[in] BOOL ServerPolicy` */
      ServerPolicy: number;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] LPDWORD ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_POLICY_EX_ARRAY EnumInfo` */
      EnumInfo: DHCP_POLICY_EX_ARRAY;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4EnumSubnetClients, with properties. [MS-DHCPM] 3.2.4.131
   * Opnum 130: `DWORD R_DhcpV4EnumSubnetClientsEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_EX_ARRAY *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpV4EnumSubnetClientsEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PreferredMaximum` */
      PreferredMaximum: number;
    };
    out: {
      /** 0 at the beginning; comes back as where to go on. `[in, out] DHCP_RESUME_HANDLE *ResumeHandle` */
      ResumeHandle: number;
      /** `[out] LPDHCP_CLIENT_INFO_EX_ARRAY *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_EX_ARRAY | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4CreateClientInfo, with properties. [MS-DHCPM] 3.2.4.132
   * Opnum 131: `DWORD R_DhcpV4CreateClientInfoEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_EX ClientInfo);`
   */
  R_DhcpV4CreateClientInfoEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_EX ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_EX;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpV4GetClientInfo, with properties. [MS-DHCPM] 3.2.4.133
   * Opnum 132: `DWORD R_DhcpV4GetClientInfoEx([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCP_CLIENT_INFO_EX *ClientInfo);`
   */
  R_DhcpV4GetClientInfoEx: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCP_CLIENT_INFO_EX *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_EX | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
};

/** `interface dhcpsrv2` 5b821720-f63b-11d0-aad2-00c04fc324db v1.0 */
export const dhcpsrv2: Interface<dhcpsrv2Operations> = /*#__PURE__*/ defineInterface<dhcpsrv2Operations>({
  name: "dhcpsrv2",
  uuid: "5b821720-f63b-11d0-aad2-00c04fc324db",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\dhcpserver]"],
  operations: [
    { opnum: 0, name: "R_DhcpEnumSubnetClientsV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_ARRAY_V5$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 1, name: "R_DhcpSetMScopeInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "MScopeInfo", dir: "in", type: ref(DHCP_MSCOPE_INFO$) },
      { name: "NewScope", dir: "in", type: int32 },
    ] },
    { opnum: 2, name: "R_DhcpGetMScopeInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "MScopeInfo", dir: "out", type: ref(unique(DHCP_MSCOPE_INFO$)) },
    ] },
    { opnum: 3, name: "R_DhcpEnumMScopes", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "MScopeTable", dir: "out", type: ref(unique(DHCP_MSCOPE_TABLE$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 4, name: "R_DhcpAddMScopeElement", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "AddElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V4$) },
    ] },
    { opnum: 5, name: "R_DhcpEnumMScopeElements", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "EnumElementType", dir: "in", type: DHCP_SUBNET_ELEMENT_TYPE$ },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumElementInfo", dir: "out", type: ref(unique(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 6, name: "R_DhcpRemoveMScopeElement", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "RemoveElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V4$) },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 7, name: "R_DhcpDeleteMScope", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 8, name: "R_DhcpScanMDatabase", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "FixFlag", dir: "in", type: uint32 },
      { name: "ScanList", dir: "out", type: ref(unique(DHCP_SCAN_LIST$)) },
    ] },
    { opnum: 9, name: "R_DhcpCreateMClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_MCLIENT_INFO$) },
    ] },
    { opnum: 10, name: "R_DhcpSetMClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_MCLIENT_INFO$) },
    ] },
    { opnum: 11, name: "R_DhcpGetMClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_MCLIENT_INFO$)) },
    ] },
    { opnum: 12, name: "R_DhcpDeleteMClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
    ] },
    { opnum: 13, name: "R_DhcpEnumMScopeClients", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MScopeName", dir: "in", type: ref(unique(string("wchar"))) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_MCLIENT_INFO_ARRAY$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 14, name: "R_DhcpCreateOptionV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionId", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "OptionInfo", dir: "in", type: ref(DHCP_OPTION$) },
    ] },
    { opnum: 15, name: "R_DhcpSetOptionInfoV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "OptionInfo", dir: "in", type: ref(DHCP_OPTION$) },
    ] },
    { opnum: 16, name: "R_DhcpGetOptionInfoV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "OptionInfo", dir: "out", type: ref(unique(DHCP_OPTION$)) },
    ] },
    { opnum: 17, name: "R_DhcpEnumOptionsV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "Options", dir: "out", type: ref(unique(DHCP_OPTION_ARRAY$)) },
      { name: "OptionsRead", dir: "out", type: ref(uint32) },
      { name: "OptionsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 18, name: "R_DhcpRemoveOptionV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 19, name: "R_DhcpSetOptionValueV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionId", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValue", dir: "in", type: ref(DHCP_OPTION_DATA$) },
    ] },
    { opnum: 20, name: "R_DhcpSetOptionValuesV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValues", dir: "in", type: ref(DHCP_OPTION_VALUE_ARRAY$) },
    ] },
    { opnum: 21, name: "R_DhcpGetOptionValueV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValue", dir: "out", type: ref(unique(DHCP_OPTION_VALUE$)) },
    ] },
    { opnum: 22, name: "R_DhcpEnumOptionValuesV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "OptionValues", dir: "out", type: ref(unique(DHCP_OPTION_VALUE_ARRAY$)) },
      { name: "OptionsRead", dir: "out", type: ref(uint32) },
      { name: "OptionsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 23, name: "R_DhcpRemoveOptionValueV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
    ] },
    { opnum: 24, name: "R_DhcpCreateClass", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ClassInfo", dir: "in", type: ref(DHCP_CLASS_INFO$) },
    ] },
    { opnum: 25, name: "R_DhcpModifyClass", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ClassInfo", dir: "in", type: ref(DHCP_CLASS_INFO$) },
    ] },
    { opnum: 26, name: "R_DhcpDeleteClass", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 27, name: "R_DhcpGetClassInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "PartialClassInfo", dir: "in", type: ref(DHCP_CLASS_INFO$) },
      { name: "FilledClassInfo", dir: "out", type: ref(unique(DHCP_CLASS_INFO$)) },
    ] },
    { opnum: 28, name: "R_DhcpEnumClasses", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClassInfoArray", dir: "out", type: ref(unique(DHCP_CLASS_INFO_ARRAY$)) },
      { name: "nRead", dir: "out", type: ref(uint32) },
      { name: "nTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 29, name: "R_DhcpGetAllOptions", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionStruct", dir: "out", type: ref(unique(DHCP_ALL_OPTIONS$)) },
    ] },
    { opnum: 30, name: "R_DhcpGetAllOptionValues", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "Values", dir: "out", type: ref(unique(DHCP_ALL_OPTION_VALUES$)) },
    ] },
    { opnum: 31, name: "R_DhcpGetMCastMibInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MibInfo", dir: "out", type: ref(unique(DHCP_MCAST_MIB_INFO$)) },
    ] },
    { opnum: 32, name: "R_DhcpAuditLogSetParams", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "AuditLogDir", dir: "in", type: ref(string("wchar")) },
      { name: "DiskCheckInterval", dir: "in", type: uint32 },
      { name: "MaxLogFilesSize", dir: "in", type: uint32 },
      { name: "MinSpaceOnDisk", dir: "in", type: uint32 },
    ] },
    { opnum: 33, name: "R_DhcpAuditLogGetParams", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "AuditLogDir", dir: "out", type: ref(unique(string("wchar"))) },
      { name: "DiskCheckInterval", dir: "out", type: ref(uint32) },
      { name: "MaxLogFilesSize", dir: "out", type: ref(uint32) },
      { name: "MinSpaceOnDisk", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 34, name: "R_DhcpServerQueryAttribute", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "dwReserved", dir: "in", type: uint32 },
      { name: "DhcpAttribId", dir: "in", type: uint32 },
      { name: "pDhcpAttrib", dir: "out", type: ref(unique(DHCP_ATTRIB$)) },
    ] },
    { opnum: 35, name: "R_DhcpServerQueryAttributes", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "dwReserved", dir: "in", type: uint32 },
      { name: "dwAttribCount", dir: "in", type: range(uint32, 0, 6) },
      { name: "pDhcpAttribs", dir: "in", type: ref(array(uint32, sized(["field", "dwAttribCount"]))) },
      { name: "pDhcpAttribArr", dir: "out", type: ref(unique(DHCP_ATTRIB_ARRAY$)) },
    ] },
    { opnum: 36, name: "R_DhcpServerRedoAuthorization", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "dwReserved", dir: "in", type: uint32 },
    ] },
    { opnum: 37, name: "R_DhcpAddSubnetElementV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "AddElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V5$) },
    ] },
    { opnum: 38, name: "R_DhcpEnumSubnetElementsV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "EnumElementType", dir: "in", type: DHCP_SUBNET_ELEMENT_TYPE$ },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumElementInfo", dir: "out", type: ref(unique(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 39, name: "R_DhcpRemoveSubnetElementV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "RemoveElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V5$) },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 40, name: "R_DhcpGetServerBindingInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "BindElementsInfo", dir: "out", type: ref(unique(DHCP_BIND_ELEMENT_ARRAY$)) },
    ] },
    { opnum: 41, name: "R_DhcpSetServerBindingInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "BindElementsInfo", dir: "in", type: ref(DHCP_BIND_ELEMENT_ARRAY$) },
    ] },
    { opnum: 42, name: "R_DhcpQueryDnsRegCredentials", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "UnameSize", dir: "in", type: range(uint32, 0, 1024) },
      { name: "Uname", dir: "out", type: ref(array(wchar, sized(["field", "UnameSize"]))) },
      { name: "DomainSize", dir: "in", type: range(uint32, 0, 1024) },
      { name: "Domain", dir: "out", type: ref(array(wchar, sized(["field", "DomainSize"]))) },
    ] },
    { opnum: 43, name: "R_DhcpSetDnsRegCredentials", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Uname", dir: "in", type: unique(string("wchar")) },
      { name: "Domain", dir: "in", type: unique(string("wchar")) },
      { name: "Passwd", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 44, name: "R_DhcpBackupDatabase", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Path", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 45, name: "R_DhcpRestoreDatabase", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Path", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 46, name: "R_DhcpGetServerSpecificStrings", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ServerSpecificStrings", dir: "out", type: ref(unique(DHCP_SERVER_SPECIFIC_STRINGS$)) },
    ] },
    { opnum: 47, name: "R_DhcpCreateOptionV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionId", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "OptionInfo", dir: "in", type: ref(DHCP_OPTION$) },
    ] },
    { opnum: 48, name: "R_DhcpSetOptionInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "OptionInfo", dir: "in", type: ref(DHCP_OPTION$) },
    ] },
    { opnum: 49, name: "R_DhcpGetOptionInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "OptionInfo", dir: "out", type: ref(unique(DHCP_OPTION$)) },
    ] },
    { opnum: 50, name: "R_DhcpEnumOptionsV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "Options", dir: "out", type: ref(unique(DHCP_OPTION_ARRAY$)) },
      { name: "OptionsRead", dir: "out", type: ref(uint32) },
      { name: "OptionsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 51, name: "R_DhcpRemoveOptionV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 52, name: "R_DhcpSetOptionValueV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionId", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
      { name: "OptionValue", dir: "in", type: ref(DHCP_OPTION_DATA$) },
    ] },
    { opnum: 53, name: "R_DhcpEnumOptionValuesV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "OptionValues", dir: "out", type: ref(unique(DHCP_OPTION_VALUE_ARRAY$)) },
      { name: "OptionsRead", dir: "out", type: ref(uint32) },
      { name: "OptionsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 54, name: "R_DhcpRemoveOptionValueV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
    ] },
    { opnum: 55, name: "R_DhcpGetAllOptionsV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionStruct", dir: "out", type: ref(unique(DHCP_ALL_OPTIONS$)) },
    ] },
    { opnum: 56, name: "R_DhcpGetAllOptionValuesV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
      { name: "Values", dir: "out", type: ref(unique(DHCP_ALL_OPTION_VALUES$)) },
    ] },
    { opnum: 57, name: "R_DhcpCreateSubnetV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "SubnetInfo", dir: "in", type: ref(DHCP_SUBNET_INFO_V6$) },
    ] },
    { opnum: 58, name: "R_DhcpEnumSubnetsV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumInfo", dir: "out", type: ref(unique(DHCPV6_IP_ARRAY$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 59, name: "R_DhcpAddSubnetElementV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "AddElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V6$) },
    ] },
    { opnum: 60, name: "R_DhcpEnumSubnetElementsV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "EnumElementType", dir: "in", type: DHCP_SUBNET_ELEMENT_TYPE_V6$ },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumElementInfo", dir: "out", type: ref(unique(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 61, name: "R_DhcpRemoveSubnetElementV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "RemoveElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V6$) },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 62, name: "R_DhcpDeleteSubnetV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 63, name: "R_DhcpGetSubnetInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "SubnetInfo", dir: "out", type: ref(unique(DHCP_SUBNET_INFO_V6$)) },
    ] },
    { opnum: 64, name: "R_DhcpEnumSubnetClientsV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "ResumeHandle", dir: "inout", type: ref(DHCP_IPV6_ADDRESS$) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_ARRAY_V6$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 65, name: "R_DhcpServerSetConfigV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
      { name: "FieldsToSet", dir: "in", type: uint32 },
      { name: "ConfigInfo", dir: "in", type: ref(DHCP_SERVER_CONFIG_INFO_V6$) },
    ] },
    { opnum: 66, name: "R_DhcpServerGetConfigV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
      { name: "ConfigInfo", dir: "out", type: ref(unique(DHCP_SERVER_CONFIG_INFO_V6$)) },
    ] },
    { opnum: 67, name: "R_DhcpSetSubnetInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "SubnetInfo", dir: "in", type: ref(DHCP_SUBNET_INFO_V6$) },
    ] },
    { opnum: 68, name: "R_DhcpGetMibInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MibInfo", dir: "out", type: ref(unique(DHCP_MIB_INFO_V6$)) },
    ] },
    { opnum: 69, name: "R_DhcpGetServerBindingInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "BindElementsInfo", dir: "out", type: ref(unique(DHCPV6_BIND_ELEMENT_ARRAY$)) },
    ] },
    { opnum: 70, name: "R_DhcpSetServerBindingInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "BindElementsInfo", dir: "in", type: ref(DHCPV6_BIND_ELEMENT_ARRAY$) },
    ] },
    { opnum: 71, name: "R_DhcpSetClientInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_V6$) },
    ] },
    { opnum: 72, name: "R_DhcpGetClientInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO_V6$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_V6$)) },
    ] },
    { opnum: 73, name: "R_DhcpDeleteClientInfoV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_SEARCH_INFO_V6$) },
    ] },
    { opnum: 74, name: "R_DhcpCreateClassV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ClassInfo", dir: "in", type: ref(DHCP_CLASS_INFO_V6$) },
    ] },
    { opnum: 75, name: "R_DhcpModifyClassV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ClassInfo", dir: "in", type: ref(DHCP_CLASS_INFO_V6$) },
    ] },
    { opnum: 76, name: "R_DhcpDeleteClassV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 77, name: "R_DhcpEnumClassesV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ReservedMustBeZero", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClassInfoArray", dir: "out", type: ref(unique(DHCP_CLASS_INFO_ARRAY_V6$)) },
      { name: "nRead", dir: "out", type: ref(uint32) },
      { name: "nTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 78, name: "R_DhcpGetOptionValueV6", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ClassName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO6$) },
      { name: "OptionValue", dir: "out", type: ref(DHCP_OPTION_VALUE$) },
    ] },
    { opnum: 79, name: "R_DhcpSetSubnetDelayOffer", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "TimeDelayInMilliseconds", dir: "in", type: uint16 },
    ] },
    { opnum: 80, name: "R_DhcpGetSubnetDelayOffer", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "TimeDelayInMilliseconds", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 81, name: "R_DhcpGetMibInfoV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MibInfo", dir: "out", type: ref(unique(DHCP_MIB_INFO_V5$)) },
    ] },
    { opnum: 82, name: "R_DhcpAddFilterV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "AddFilterInfo", dir: "in", type: ref(DHCP_FILTER_ADD_INFO$) },
      { name: "ForceFlag", dir: "in", type: int32 },
    ] },
    { opnum: 83, name: "R_DhcpDeleteFilterV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "DeleteFilterInfo", dir: "in", type: ref(DHCP_ADDR_PATTERN$) },
    ] },
    { opnum: 84, name: "R_DhcpSetFilterV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "GlobalFilterInfo", dir: "in", type: ref(DHCP_FILTER_GLOBAL_INFO$) },
    ] },
    { opnum: 85, name: "R_DhcpGetFilterV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "GlobalFilterInfo", dir: "out", type: ref(DHCP_FILTER_GLOBAL_INFO$) },
    ] },
    { opnum: 86, name: "R_DhcpEnumFilterV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(DHCP_ADDR_PATTERN$) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ListType", dir: "in", type: DHCP_FILTER_LIST_TYPE$ },
      { name: "EnumFilterInfo", dir: "out", type: ref(unique(DHCP_FILTER_ENUM_INFO$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 87, name: "R_DhcpSetDnsRegCredentialsV5", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Uname", dir: "in", type: unique(string("wchar")) },
      { name: "Domain", dir: "in", type: unique(string("wchar")) },
      { name: "Passwd", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 88, name: "R_DhcpEnumSubnetClientsFilterStatusInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY$)) },
      { name: "ClientRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 89, name: "R_DhcpV4FailoverCreateRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pRelationship", dir: "in", type: ref(DHCP_FAILOVER_RELATIONSHIP$) },
    ] },
    { opnum: 90, name: "R_DhcpV4FailoverSetRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "pRelationship", dir: "in", type: ref(DHCP_FAILOVER_RELATIONSHIP$) },
    ] },
    { opnum: 91, name: "R_DhcpV4FailoverDeleteRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pRelationshipName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 92, name: "R_DhcpV4FailoverGetRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pRelationshipName", dir: "in", type: unique(string("wchar")) },
      { name: "pRelationship", dir: "out", type: ref(unique(DHCP_FAILOVER_RELATIONSHIP$)) },
    ] },
    { opnum: 93, name: "R_DhcpV4FailoverEnumRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "preferredMaximum", dir: "in", type: uint32 },
      { name: "pRelationship", dir: "out", type: ref(unique(DHCP_FAILOVER_RELATIONSHIP_ARRAY$)) },
      { name: "relationshipRead", dir: "out", type: ref(uint32) },
      { name: "relationshipTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 94, name: "R_DhcpV4FailoverAddScopeToRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pRelationship", dir: "in", type: ref(DHCP_FAILOVER_RELATIONSHIP$) },
    ] },
    { opnum: 95, name: "R_DhcpV4FailoverDeleteScopeFromRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pRelationship", dir: "in", type: ref(DHCP_FAILOVER_RELATIONSHIP$) },
    ] },
    { opnum: 96, name: "R_DhcpV4FailoverGetScopeRelationship", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "scopeId", dir: "in", type: uint32 },
      { name: "pRelationship", dir: "out", type: ref(unique(DHCP_FAILOVER_RELATIONSHIP$)) },
    ] },
    { opnum: 97, name: "R_DhcpV4FailoverGetScopeStatistics", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "scopeId", dir: "in", type: uint32 },
      { name: "pStats", dir: "out", type: ref(unique(DHCP_FAILOVER_STATISTICS$)) },
    ] },
    { opnum: 98, name: "R_DhcpV4FailoverGetClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCPV4_FAILOVER_CLIENT_INFO$)) },
    ] },
    { opnum: 99, name: "R_DhcpV4FailoverGetSystemTime", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pTime", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 100, name: "R_DhcpV4FailoverTriggerAddrAllocation", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "FailRelName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 101, name: "R_DhcpV4SetOptionValue", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValue", dir: "in", type: ref(DHCP_OPTION_DATA$) },
    ] },
    { opnum: 102, name: "R_DhcpV4SetOptionValues", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValues", dir: "in", type: ref(DHCP_OPTION_VALUE_ARRAY$) },
    ] },
    { opnum: 103, name: "R_DhcpV4GetOptionValue", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValue", dir: "out", type: ref(unique(DHCP_OPTION_VALUE$)) },
    ] },
    { opnum: 104, name: "R_DhcpV4RemoveOptionValue", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "VendorName", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
    ] },
    { opnum: 105, name: "R_DhcpV4GetAllOptionValues", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "Values", dir: "out", type: ref(unique(DHCP_ALL_OPTION_VALUES_PB$)) },
    ] },
    { opnum: 106, name: "R_DhcpV4QueryPolicyEnforcement", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "Enabled", dir: "out", type: ref(int32) },
    ] },
    { opnum: 107, name: "R_DhcpV4SetPolicyEnforcement", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "Enable", dir: "in", type: int32 },
    ] },
    { opnum: 108, name: "R_DhcpV4CreatePolicy", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pPolicy", dir: "in", type: ref(DHCP_POLICY$) },
    ] },
    { opnum: 109, name: "R_DhcpV4GetPolicy", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "Policy", dir: "out", type: ref(unique(DHCP_POLICY$)) },
    ] },
    { opnum: 110, name: "R_DhcpV4SetPolicy", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "FieldsModified", dir: "in", type: uint32 },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "Policy", dir: "in", type: ref(DHCP_POLICY$) },
    ] },
    { opnum: 111, name: "R_DhcpV4DeletePolicy", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 112, name: "R_DhcpV4EnumPolicies", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "EnumInfo", dir: "out", type: ref(DHCP_POLICY_ARRAY$) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 113, name: "R_DhcpV4AddPolicyRange", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "Range", dir: "in", type: ref(DHCP_IP_RANGE$) },
    ] },
    { opnum: 114, name: "R_DhcpV4RemovePolicyRange", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "Range", dir: "in", type: ref(DHCP_IP_RANGE$) },
    ] },
    { opnum: 115, name: "R_DhcpV4EnumSubnetClients", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_PB_ARRAY$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 116, name: "R_DhcpV6SetStatelessStoreParams", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "fServerLevel", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "FieldModified", dir: "in", type: uint32 },
      { name: "Params", dir: "in", type: ref(DHCPV6_STATELESS_PARAMS$) },
    ] },
    { opnum: 117, name: "R_DhcpV6GetStatelessStoreParams", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "fServerLevel", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "Params", dir: "out", type: ref(DHCPV6_STATELESS_PARAMS$) },
    ] },
    { opnum: 118, name: "R_DhcpV6GetStatelessStatistics", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "StatelessStats", dir: "out", type: ref(unique(DHCPV6_STATELESS_STATS$)) },
    ] },
    { opnum: 119, name: "R_DhcpV4EnumSubnetReservations", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumElementInfo", dir: "out", type: ref(DHCP_RESERVATION_INFO_ARRAY$) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 120, name: "R_DhcpV4GetFreeIPAddress", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeId", dir: "in", type: uint32 },
      { name: "startIP", dir: "in", type: uint32 },
      { name: "endIP", dir: "in", type: uint32 },
      { name: "numFreeAddr", dir: "in", type: uint32 },
      { name: "IPAddrList", dir: "out", type: ref(unique(DHCP_IP_ARRAY$)) },
    ] },
    { opnum: 121, name: "R_DhcpV6GetFreeIPAddress", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeId", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "startIP", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "endIP", dir: "in", type: DHCP_IPV6_ADDRESS$ },
      { name: "numFreeAddr", dir: "in", type: uint32 },
      { name: "IPAddrList", dir: "out", type: ref(unique(DHCPV6_IP_ARRAY$)) },
    ] },
    { opnum: 122, name: "R_DhcpV4CreateClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_PB$) },
    ] },
    { opnum: 123, name: "R_DhcpV4GetClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_PB$)) },
    ] },
    { opnum: 124, name: "R_DhcpV6CreateClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_V6$) },
    ] },
    { opnum: 125, name: "R_DhcpV4FailoverGetAddressStatus", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "pStatus", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 126, name: "R_DhcpV4CreatePolicyEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "pPolicy", dir: "in", type: ref(DHCP_POLICY_EX$) },
    ] },
    { opnum: 127, name: "R_DhcpV4GetPolicyEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "Policy", dir: "out", type: ref(unique(DHCP_POLICY_EX$)) },
    ] },
    { opnum: 128, name: "R_DhcpV4SetPolicyEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "FieldsModified", dir: "in", type: uint32 },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "PolicyName", dir: "in", type: unique(string("wchar")) },
      { name: "Policy", dir: "in", type: ref(DHCP_POLICY_EX$) },
    ] },
    { opnum: 129, name: "R_DhcpV4EnumPoliciesEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ServerPolicy", dir: "in", type: int32 },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "EnumInfo", dir: "out", type: ref(DHCP_POLICY_EX_ARRAY$) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 130, name: "R_DhcpV4EnumSubnetClientsEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_EX_ARRAY$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 131, name: "R_DhcpV4CreateClientInfoEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_EX$) },
    ] },
    { opnum: 132, name: "R_DhcpV4GetClientInfoEx", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_EX$)) },
    ] },
  ],
});
