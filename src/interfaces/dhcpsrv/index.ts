// Generated from dhcpsrv.idl by opnum midl. Do not edit: change the IDL and generate again.
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
  int32,
  int64,
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
  wchar,
} from "opnum/codegen/v1";

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

/**
 * A subnet: its address, names and state. [MS-DHCPM] 2.2.1.2.8
 * `typedef struct _DHCP_SUBNET_INFO { ... } DHCP_SUBNET_INFO, *LPDHCP_SUBNET_INFO;`
 */
export interface DHCP_SUBNET_INFO {
  /** `DHCP_IP_ADDRESS SubnetAddress` */
  SubnetAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `LPWSTR SubnetName` */
  SubnetName: string | null;
  /** `LPWSTR SubnetComment` */
  SubnetComment: string | null;
  /** `DHCP_HOST_INFO PrimaryHost` */
  PrimaryHost: DHCP_HOST_INFO;
  /** `DHCP_SUBNET_STATE SubnetState` */
  SubnetState: DHCP_SUBNET_STATE;
}
export const DHCP_SUBNET_INFO$: StructType<DHCP_SUBNET_INFO> = /*#__PURE__*/ struct("DHCP_SUBNET_INFO", {
  SubnetAddress: uint32,
  SubnetMask: uint32,
  SubnetName: unique(string("wchar")),
  SubnetComment: unique(string("wchar")),
  PrimaryHost: DHCP_HOST_INFO$,
  SubnetState: DHCP_SUBNET_STATE$,
});

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
 * An address that is one client's. [MS-DHCPM] 2.2.1.2.10
 * `typedef struct _DHCP_IP_RESERVATION { ... } DHCP_IP_RESERVATION, *LPDHCP_IP_RESERVATION;`
 */
export interface DHCP_IP_RESERVATION {
  /** `DHCP_IP_ADDRESS ReservedIpAddress` */
  ReservedIpAddress: number;
  /** `DHCP_CLIENT_UID *ReservedForClient` */
  ReservedForClient: DHCP_BINARY_DATA | null;
}
export const DHCP_IP_RESERVATION$: StructType<DHCP_IP_RESERVATION> = /*#__PURE__*/ struct("DHCP_IP_RESERVATION", {
  ReservedIpAddress: uint32,
  ReservedForClient: unique(DHCP_BINARY_DATA$),
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

export type _DHCP_SUBNET_ELEMENT_UNION =
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
      /** `[case(DhcpReservedIps)] DHCP_IP_RESERVATION *ReservedIp` */
      ReservedIp: DHCP_IP_RESERVATION | null;
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
export const _DHCP_SUBNET_ELEMENT_UNION$: UnionType<_DHCP_SUBNET_ELEMENT_UNION> = /*#__PURE__*/ union("_DHCP_SUBNET_ELEMENT_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("IpRange", [0], unique(DHCP_IP_RANGE$)),
    arm("SecondaryHost", [1], unique(DHCP_HOST_INFO$)),
    arm("ReservedIp", [2], unique(DHCP_IP_RESERVATION$)),
    arm("ExcludeIpRange", [3], unique(DHCP_IP_RANGE$)),
    arm("IpUsedCluster", [4], unique(DHCP_IP_CLUSTER$)),
  ],
});

const _DHCP_SUBNET_ELEMENT_UNION$1: UnionType = /*#__PURE__*/ variant(_DHCP_SUBNET_ELEMENT_UNION$, { tag: DHCP_SUBNET_ELEMENT_TYPE$, switchIs: ["?:", ["&&", ["<=", ["field", "ElementType"], 7], ["<=", 5, ["field", "ElementType"]]], 0, ["field", "ElementType"]] });

/**
 * An element of a subnet, by its kind. [MS-DHCPM] 2.2.1.2.33
 * `typedef struct _DHCP_SUBNET_ELEMENT_DATA { ... } DHCP_SUBNET_ELEMENT_DATA, *LPDHCP_SUBNET_ELEMENT_DATA;`
 */
export interface DHCP_SUBNET_ELEMENT_DATA {
  /** `DHCP_SUBNET_ELEMENT_TYPE ElementType` */
  ElementType: DHCP_SUBNET_ELEMENT_TYPE;
  /** `[switch_is(((((ElementType) <= DhcpIpRangesBootpOnly) && (DhcpIpRangesDhcpOnly <= (ElementType))) ? (0) : (ElementType))), switch_type(DHCP_SUBNET_ELEMENT_TYPE)] union _DHCP_SUBNET_ELEMENT_UNION { [case(DhcpIpRanges)] DHCP_IP_RANGE *IpRange; [case(DhcpSecondaryHosts)] DHCP_HOST_INFO *SecondaryHost; [case(DhcpReservedIps)] DHCP_IP_RESERVATION *ReservedIp; [case(DhcpExcludedIpRanges)] DHCP_IP_RANGE *ExcludeIpRange; [case(DhcpIpUsedClusters)] DHCP_IP_CLUSTER *IpUsedCluster; } Element` */
  Element: _DHCP_SUBNET_ELEMENT_UNION;
}
export const DHCP_SUBNET_ELEMENT_DATA$: StructType<DHCP_SUBNET_ELEMENT_DATA> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_DATA", {
  ElementType: DHCP_SUBNET_ELEMENT_TYPE$,
  Element: _DHCP_SUBNET_ELEMENT_UNION$1,
});

/**
 * Some DHCP_SUBNET_ELEMENT_DATA. [MS-DHCPM] 2.2.1.2.34
 * `typedef struct _DHCP_SUBNET_ELEMENT_INFO_ARRAY { ... } DHCP_SUBNET_ELEMENT_INFO_ARRAY, *LPDHCP_SUBNET_ELEMENT_INFO_ARRAY;`
 */
export interface DHCP_SUBNET_ELEMENT_INFO_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_SUBNET_ELEMENT_DATA Elements` */
  Elements: DHCP_SUBNET_ELEMENT_DATA[] | null;
}
export const DHCP_SUBNET_ELEMENT_INFO_ARRAY$: StructType<DHCP_SUBNET_ELEMENT_INFO_ARRAY> = /*#__PURE__*/ struct("DHCP_SUBNET_ELEMENT_INFO_ARRAY", {
  NumElements: uint32,
  Elements: unique(array(DHCP_SUBNET_ELEMENT_DATA$, sized(["field", "NumElements"]))),
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

/**
 * A lease: who has which address, and until when. [MS-DHCPM] 2.2.1.2.12
 * `typedef struct _DHCP_CLIENT_INFO { ... } DHCP_CLIENT_INFO, *LPDHCP_CLIENT_INFO;`
 */
export interface DHCP_CLIENT_INFO {
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
}
export const DHCP_CLIENT_INFO$: StructType<DHCP_CLIENT_INFO> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
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
 * Some DHCP_CLIENT_INFO. [MS-DHCPM] 2.2.1.2.13
 * `typedef struct _DHCP_CLIENT_INFO_ARRAY { ... } DHCP_CLIENT_INFO_ARRAY, *LPDHCP_CLIENT_INFO_ARRAY;`
 */
export interface DHCP_CLIENT_INFO_ARRAY {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO *Clients` */
  Clients: (DHCP_CLIENT_INFO | null)[] | null;
}
export const DHCP_CLIENT_INFO_ARRAY$: StructType<DHCP_CLIENT_INFO_ARRAY> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_ARRAY", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO$), sized(["field", "NumElements"]))),
});

/** Options a client is given. [MS-DHCPM] 2.2.1.2.66. `typedef struct _DHCP_OPTION_LIST { ... } DHCP_OPTION_LIST, *LPDHCP_OPTION_LIST;` */
export interface DHCP_OPTION_LIST {
  /** `DWORD NumOptions` */
  NumOptions?: number;
  /** `[size_is(NumOptions)] DHCP_OPTION_VALUE *Options` */
  Options: DHCP_OPTION_VALUE[] | null;
}
export const DHCP_OPTION_LIST$: StructType<DHCP_OPTION_LIST> = /*#__PURE__*/ struct("DHCP_OPTION_LIST", {
  NumOptions: uint32,
  Options: unique(array(DHCP_OPTION_VALUE$, sized(["field", "NumOptions"]))),
});

/**
 * Addresses of a subnet in use and free. [MS-DHCPM] 2.2.1.2.47
 * `typedef struct _SCOPE_MIB_INFO { ... } SCOPE_MIB_INFO, *LPSCOPE_MIB_INFO;`
 */
export interface SCOPE_MIB_INFO {
  /** `DHCP_IP_ADDRESS Subnet` */
  Subnet: number;
  /** `DWORD NumAddressesInuse` */
  NumAddressesInuse: number;
  /** `DWORD NumAddressesFree` */
  NumAddressesFree: number;
  /** `DWORD NumPendingOffers` */
  NumPendingOffers: number;
}
export const SCOPE_MIB_INFO$: StructType<SCOPE_MIB_INFO> = /*#__PURE__*/ struct("SCOPE_MIB_INFO", {
  Subnet: uint32,
  NumAddressesInuse: uint32,
  NumAddressesFree: uint32,
  NumPendingOffers: uint32,
});

/**
 * What the server has counted since it started. [MS-DHCPM] 2.2.1.2.48
 * `typedef struct _DHCP_MIB_INFO { ... } DHCP_MIB_INFO, *LPDHCP_MIB_INFO;`
 */
export interface DHCP_MIB_INFO {
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
  /** `DWORD Scopes` */
  Scopes?: number;
  /** `[size_is(Scopes)] LPSCOPE_MIB_INFO ScopeInfo` */
  ScopeInfo: SCOPE_MIB_INFO[] | null;
}
export const DHCP_MIB_INFO$: StructType<DHCP_MIB_INFO> = /*#__PURE__*/ struct("DHCP_MIB_INFO", {
  Discovers: uint32,
  Offers: uint32,
  Requests: uint32,
  Acks: uint32,
  Naks: uint32,
  Declines: uint32,
  Releases: uint32,
  ServerStartTime: DATE_TIME$,
  Scopes: uint32,
  ScopeInfo: unique(array(SCOPE_MIB_INFO$, sized(["field", "Scopes"]))),
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
 * The settings of the server. [MS-DHCPM] 2.2.1.2.53
 * `typedef struct _DHCP_SERVER_CONFIG_INFO { ... } DHCP_SERVER_CONFIG_INFO, *LPDHCP_SERVER_CONFIG_INFO;`
 */
export interface DHCP_SERVER_CONFIG_INFO {
  /** `DWORD APIProtocolSupport` */
  APIProtocolSupport: number;
  /** `LPWSTR DatabaseName` */
  DatabaseName: string | null;
  /** `LPWSTR DatabasePath` */
  DatabasePath: string | null;
  /** `LPWSTR BackupPath` */
  BackupPath: string | null;
  /** Minutes. `DWORD BackupInterval` */
  BackupInterval: number;
  /** `DWORD DatabaseLoggingFlag` */
  DatabaseLoggingFlag: number;
  /** `DWORD RestoreFlag` */
  RestoreFlag: number;
  /** Minutes. `DWORD DatabaseCleanupInterval` */
  DatabaseCleanupInterval: number;
  /** `DWORD DebugFlag` */
  DebugFlag: number;
}
export const DHCP_SERVER_CONFIG_INFO$: StructType<DHCP_SERVER_CONFIG_INFO> = /*#__PURE__*/ struct("DHCP_SERVER_CONFIG_INFO", {
  APIProtocolSupport: uint32,
  DatabaseName: unique(string("wchar")),
  DatabasePath: unique(string("wchar")),
  BackupPath: unique(string("wchar")),
  BackupInterval: uint32,
  DatabaseLoggingFlag: uint32,
  RestoreFlag: uint32,
  DatabaseCleanupInterval: uint32,
  DebugFlag: uint32,
});

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
 * DHCP_CLIENT_INFO, with the kind of client. [MS-DHCPM] 2.2.1.2.14
 * `typedef struct _DHCP_CLIENT_INFO_V4 { ... } DHCP_CLIENT_INFO_V4, *LPDHCP_CLIENT_INFO_V4;`
 */
export interface DHCP_CLIENT_INFO_V4 {
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
}
export const DHCP_CLIENT_INFO_V4$: StructType<DHCP_CLIENT_INFO_V4> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_V4", {
  ClientIpAddress: uint32,
  SubnetMask: uint32,
  ClientHardwareAddress: DHCP_BINARY_DATA$,
  ClientName: unique(string("wchar")),
  ClientComment: unique(string("wchar")),
  ClientLeaseExpires: DATE_TIME$,
  OwnerHost: DHCP_HOST_INFO$,
  bClientType: uint8,
});

/**
 * Some DHCP_CLIENT_INFO_V4. [MS-DHCPM] 2.2.1.2.15
 * `typedef struct _DHCP_CLIENT_INFO_ARRAY_V4 { ... } DHCP_CLIENT_INFO_ARRAY_V4, *LPDHCP_CLIENT_INFO_ARRAY_V4;`
 */
export interface DHCP_CLIENT_INFO_ARRAY_V4 {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO_V4 *Clients` */
  Clients: (DHCP_CLIENT_INFO_V4 | null)[] | null;
}
export const DHCP_CLIENT_INFO_ARRAY_V4$: StructType<DHCP_CLIENT_INFO_ARRAY_V4> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_ARRAY_V4", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO_V4$), sized(["field", "NumElements"]))),
});

/**
 * A subnet and the superscope it belongs to. [MS-DHCPM] 2.2.1.2.85
 * `typedef struct _DHCP_SUPER_SCOPE_TABLE_ENTRY { ... } DHCP_SUPER_SCOPE_TABLE_ENTRY, *LPDHCP_SUPER_SCOPE_TABLE_ENTRY;`
 */
export interface DHCP_SUPER_SCOPE_TABLE_ENTRY {
  /** `DHCP_IP_ADDRESS SubnetAddress` */
  SubnetAddress: number;
  /** 0: it belongs to none. `DWORD SuperScopeNumber` */
  SuperScopeNumber: number;
  /** `DWORD NextInSuperScope` */
  NextInSuperScope: number;
  /** `LPWSTR SuperScopeName` */
  SuperScopeName: string | null;
}
export const DHCP_SUPER_SCOPE_TABLE_ENTRY$: StructType<DHCP_SUPER_SCOPE_TABLE_ENTRY> = /*#__PURE__*/ struct("DHCP_SUPER_SCOPE_TABLE_ENTRY", {
  SubnetAddress: uint32,
  SuperScopeNumber: uint32,
  NextInSuperScope: uint32,
  SuperScopeName: unique(string("wchar")),
});

/**
 * Which subnets belong to which superscopes. [MS-DHCPM] 2.2.1.2.86
 * `typedef struct _DHCP_SUPER_SCOPE_TABLE { ... } DHCP_SUPER_SCOPE_TABLE, *LPDHCP_SUPER_SCOPE_TABLE;`
 */
export interface DHCP_SUPER_SCOPE_TABLE {
  /** `DWORD cEntries` */
  cEntries?: number;
  /** `[size_is(cEntries)] DHCP_SUPER_SCOPE_TABLE_ENTRY *pEntries` */
  pEntries: DHCP_SUPER_SCOPE_TABLE_ENTRY[] | null;
}
export const DHCP_SUPER_SCOPE_TABLE$: StructType<DHCP_SUPER_SCOPE_TABLE> = /*#__PURE__*/ struct("DHCP_SUPER_SCOPE_TABLE", {
  cEntries: uint32,
  pEntries: unique(array(DHCP_SUPER_SCOPE_TABLE_ENTRY$, sized(["field", "cEntries"]))),
});

/**
 * DHCP_SERVER_CONFIG_INFO, with pings before leases, boot files and the audit log. [MS-DHCPM] 2.2.1.2.54
 * `typedef struct _DHCP_SERVER_CONFIG_INFO_V4 { ... } DHCP_SERVER_CONFIG_INFO_V4, *LPDHCP_SERVER_CONFIG_INFO_V4;`
 */
export interface DHCP_SERVER_CONFIG_INFO_V4 {
  /** `DWORD APIProtocolSupport` */
  APIProtocolSupport: number;
  /** `LPWSTR DatabaseName` */
  DatabaseName: string | null;
  /** `LPWSTR DatabasePath` */
  DatabasePath: string | null;
  /** `LPWSTR BackupPath` */
  BackupPath: string | null;
  /** `DWORD BackupInterval` */
  BackupInterval: number;
  /** `DWORD DatabaseLoggingFlag` */
  DatabaseLoggingFlag: number;
  /** `DWORD RestoreFlag` */
  RestoreFlag: number;
  /** `DWORD DatabaseCleanupInterval` */
  DatabaseCleanupInterval: number;
  /** `DWORD DebugFlag` */
  DebugFlag: number;
  /** How often an address is pinged before it is leased. `DWORD dwPingRetries` */
  dwPingRetries: number;
  /** `DWORD cbBootTableString` */
  cbBootTableString?: number;
  /** Boot files as texts one behind the other: image, server, file, with commas. `[size_is(cbBootTableString)] WCHAR *wszBootTableString` */
  wszBootTableString: string | null;
  /** `BOOL fAuditLog` */
  fAuditLog: number;
}
export const DHCP_SERVER_CONFIG_INFO_V4$: StructType<DHCP_SERVER_CONFIG_INFO_V4> = /*#__PURE__*/ struct("DHCP_SERVER_CONFIG_INFO_V4", {
  APIProtocolSupport: uint32,
  DatabaseName: unique(string("wchar")),
  DatabasePath: unique(string("wchar")),
  BackupPath: unique(string("wchar")),
  BackupInterval: uint32,
  DatabaseLoggingFlag: uint32,
  RestoreFlag: uint32,
  DatabaseCleanupInterval: uint32,
  DebugFlag: uint32,
  dwPingRetries: uint32,
  cbBootTableString: uint32,
  wszBootTableString: unique(array(wchar, sized(["field", "cbBootTableString"]))),
  fAuditLog: int32,
});

/**
 * DHCP_SERVER_CONFIG_INFO_V4, with network access protection. [MS-DHCPM] 2.2.1.2.55
 * `typedef struct _DHCP_SERVER_CONFIG_INFO_VQ { ... } DHCP_SERVER_CONFIG_INFO_VQ, *LPDHCP_SERVER_CONFIG_INFO_VQ;`
 */
export interface DHCP_SERVER_CONFIG_INFO_VQ {
  /** `DWORD APIProtocolSupport` */
  APIProtocolSupport: number;
  /** `LPWSTR DatabaseName` */
  DatabaseName: string | null;
  /** `LPWSTR DatabasePath` */
  DatabasePath: string | null;
  /** `LPWSTR BackupPath` */
  BackupPath: string | null;
  /** `DWORD BackupInterval` */
  BackupInterval: number;
  /** `DWORD DatabaseLoggingFlag` */
  DatabaseLoggingFlag: number;
  /** `DWORD RestoreFlag` */
  RestoreFlag: number;
  /** `DWORD DatabaseCleanupInterval` */
  DatabaseCleanupInterval: number;
  /** `DWORD DebugFlag` */
  DebugFlag: number;
  /** `DWORD dwPingRetries` */
  dwPingRetries: number;
  /** `DWORD cbBootTableString` */
  cbBootTableString?: number;
  /** `[size_is(cbBootTableString)] WCHAR *wszBootTableString` */
  wszBootTableString: string | null;
  /** `BOOL fAuditLog` */
  fAuditLog: number;
  /** `BOOL QuarantineOn` */
  QuarantineOn: number;
  /** What becomes of clients while it does not run: a QuarantineStatus. `DWORD QuarDefFail` */
  QuarDefFail: number;
  /** `BOOL QuarRuntimeStatus` */
  QuarRuntimeStatus: number;
}
export const DHCP_SERVER_CONFIG_INFO_VQ$: StructType<DHCP_SERVER_CONFIG_INFO_VQ> = /*#__PURE__*/ struct("DHCP_SERVER_CONFIG_INFO_VQ", {
  APIProtocolSupport: uint32,
  DatabaseName: unique(string("wchar")),
  DatabasePath: unique(string("wchar")),
  BackupPath: unique(string("wchar")),
  BackupInterval: uint32,
  DatabaseLoggingFlag: uint32,
  RestoreFlag: uint32,
  DatabaseCleanupInterval: uint32,
  DebugFlag: uint32,
  dwPingRetries: uint32,
  cbBootTableString: uint32,
  wszBootTableString: unique(array(wchar, sized(["field", "cbBootTableString"]))),
  fAuditLog: int32,
  QuarantineOn: int32,
  QuarDefFail: uint32,
  QuarRuntimeStatus: int32,
});

/**
 * SCOPE_MIB_INFO, with network access protection. [MS-DHCPM] 2.2.1.2.49
 * `typedef struct _SCOPE_MIB_INFO_VQ { ... } SCOPE_MIB_INFO_VQ, *LPSCOPE_MIB_INFO_VQ;`
 */
export interface SCOPE_MIB_INFO_VQ {
  /** `DHCP_IP_ADDRESS Subnet` */
  Subnet: number;
  /** `DWORD NumAddressesInuse` */
  NumAddressesInuse: number;
  /** `DWORD NumAddressesFree` */
  NumAddressesFree: number;
  /** `DWORD NumPendingOffers` */
  NumPendingOffers: number;
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
}
export const SCOPE_MIB_INFO_VQ$: StructType<SCOPE_MIB_INFO_VQ> = /*#__PURE__*/ struct("SCOPE_MIB_INFO_VQ", {
  Subnet: uint32,
  NumAddressesInuse: uint32,
  NumAddressesFree: uint32,
  NumPendingOffers: uint32,
  QtnNumLeases: uint32,
  QtnPctQtnLeases: uint32,
  QtnProbationLeases: uint32,
  QtnNonQtnLeases: uint32,
  QtnExemptLeases: uint32,
  QtnCapableClients: uint32,
});

/**
 * DHCP_MIB_INFO, with network access protection. [MS-DHCPM] 2.2.1.2.50
 * `typedef struct _DHCP_MIB_INFO_VQ { ... } DHCP_MIB_INFO_VQ, *LPDHCP_MIB_INFO_VQ;`
 */
export interface DHCP_MIB_INFO_VQ {
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
  /** `DWORD Scopes` */
  Scopes?: number;
  /** `[size_is(Scopes)] LPSCOPE_MIB_INFO_VQ ScopeInfo` */
  ScopeInfo: SCOPE_MIB_INFO_VQ[] | null;
}
export const DHCP_MIB_INFO_VQ$: StructType<DHCP_MIB_INFO_VQ> = /*#__PURE__*/ struct("DHCP_MIB_INFO_VQ", {
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
  Scopes: uint32,
  ScopeInfo: unique(array(SCOPE_MIB_INFO_VQ$, sized(["field", "Scopes"]))),
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
 * DHCP_CLIENT_INFO_V5, with network access protection. [MS-DHCPM] 2.2.1.2.19
 * `typedef struct _DHCP_CLIENT_INFO_VQ { ... } DHCP_CLIENT_INFO_VQ, *LPDHCP_CLIENT_INFO_VQ;`
 */
export interface DHCP_CLIENT_INFO_VQ {
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
}
export const DHCP_CLIENT_INFO_VQ$: StructType<DHCP_CLIENT_INFO_VQ> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_VQ", {
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
});

/**
 * Some DHCP_CLIENT_INFO_VQ. [MS-DHCPM] 2.2.1.2.20
 * `typedef struct _DHCP_CLIENT_INFO_ARRAY_VQ { ... } DHCP_CLIENT_INFO_ARRAY_VQ, *LPDHCP_CLIENT_INFO_ARRAY_VQ;`
 */
export interface DHCP_CLIENT_INFO_ARRAY_VQ {
  /** `DWORD NumElements` */
  NumElements?: number;
  /** `[size_is(NumElements)] LPDHCP_CLIENT_INFO_VQ *Clients` */
  Clients: (DHCP_CLIENT_INFO_VQ | null)[] | null;
}
export const DHCP_CLIENT_INFO_ARRAY_VQ$: StructType<DHCP_CLIENT_INFO_ARRAY_VQ> = /*#__PURE__*/ struct("DHCP_CLIENT_INFO_ARRAY_VQ", {
  NumElements: uint32,
  Clients: unique(array(unique(DHCP_CLIENT_INFO_VQ$), sized(["field", "NumElements"]))),
});

/**
 * DHCP_SUBNET_INFO, with network access protection. [MS-DHCPM] 2.2.1.2.45
 * `typedef struct _DHCP_SUBNET_INFO_VQ { ... } DHCP_SUBNET_INFO_VQ, *LPDHCP_SUBNET_INFO_VQ;`
 */
export interface DHCP_SUBNET_INFO_VQ {
  /** `DHCP_IP_ADDRESS SubnetAddress` */
  SubnetAddress: number;
  /** `DHCP_IP_MASK SubnetMask` */
  SubnetMask: number;
  /** `LPWSTR SubnetName` */
  SubnetName: string | null;
  /** `LPWSTR SubnetComment` */
  SubnetComment: string | null;
  /** `DHCP_HOST_INFO PrimaryHost` */
  PrimaryHost: DHCP_HOST_INFO;
  /** `DHCP_SUBNET_STATE SubnetState` */
  SubnetState: DHCP_SUBNET_STATE;
  /** `DWORD QuarantineOn` */
  QuarantineOn: number;
  /** `DWORD Reserved1` */
  Reserved1: number;
  /** `DWORD Reserved2` */
  Reserved2: number;
  /** `INT64 Reserved3` */
  Reserved3: bigint;
  /** `INT64 Reserved4` */
  Reserved4: bigint;
}
export const DHCP_SUBNET_INFO_VQ$: StructType<DHCP_SUBNET_INFO_VQ> = /*#__PURE__*/ struct("DHCP_SUBNET_INFO_VQ", {
  SubnetAddress: uint32,
  SubnetMask: uint32,
  SubnetName: unique(string("wchar")),
  SubnetComment: unique(string("wchar")),
  PrimaryHost: DHCP_HOST_INFO$,
  SubnetState: DHCP_SUBNET_STATE$,
  QuarantineOn: uint32,
  Reserved1: uint32,
  Reserved2: uint32,
  Reserved3: int64,
  Reserved4: int64,
});

export type dhcpsrvOperations = {
  /**
   * Makes a subnet. [MS-DHCPM] 3.1.4.1
   * Opnum 0: `DWORD R_DhcpCreateSubnet([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_INFO SubnetInfo);`
   */
  R_DhcpCreateSubnet: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_INFO SubnetInfo` */
      SubnetInfo: DHCP_SUBNET_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a subnet. [MS-DHCPM] 3.1.4.2
   * Opnum 1: `DWORD R_DhcpSetSubnetInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_INFO SubnetInfo);`
   */
  R_DhcpSetSubnetInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_INFO SubnetInfo` */
      SubnetInfo: DHCP_SUBNET_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A subnet's names and state. [MS-DHCPM] 3.1.4.3
   * Opnum 2: `DWORD R_DhcpGetSubnetInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [out] LPDHCP_SUBNET_INFO *SubnetInfo);`
   */
  R_DhcpGetSubnetInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** `[out] LPDHCP_SUBNET_INFO *SubnetInfo` */
      SubnetInfo: DHCP_SUBNET_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Addresses of the subnets. [MS-DHCPM] 3.1.4.4
   * Opnum 3: `DWORD R_DhcpEnumSubnets([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_IP_ARRAY *EnumInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumSubnets: {
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
      /** `[out] LPDHCP_IP_ARRAY *EnumInfo` */
      EnumInfo: DHCP_IP_ARRAY | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a range, exclusion or reservation to a subnet. [MS-DHCPM] 3.1.4.5
   * Opnum 4: `DWORD R_DhcpAddSubnetElement([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA AddElementInfo);`
   */
  R_DhcpAddSubnetElement: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA AddElementInfo` */
      AddElementInfo: DHCP_SUBNET_ELEMENT_DATA;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Elements of a subnet, of one kind. [MS-DHCPM] 3.1.4.6
   * Opnum 5: `DWORD R_DhcpEnumSubnetElements([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in] DHCP_SUBNET_ELEMENT_TYPE EnumElementType, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *EnumElementInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumSubnetElements: {
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
      /** `[out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *EnumElementInfo` */
      EnumElementInfo: DHCP_SUBNET_ELEMENT_INFO_ARRAY | null;
      /** `[out] DWORD *ElementsRead` */
      ElementsRead: number;
      /** `[out] DWORD *ElementsTotal` */
      ElementsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes an element out of a subnet. [MS-DHCPM] 3.1.4.7
   * Opnum 6: `DWORD R_DhcpRemoveSubnetElement([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA RemoveElementInfo, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpRemoveSubnetElement: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA RemoveElementInfo` */
      RemoveElementInfo: DHCP_SUBNET_ELEMENT_DATA;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a subnet. [MS-DHCPM] 3.1.4.8
   * Opnum 7: `DWORD R_DhcpDeleteSubnet([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpDeleteSubnet: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in] DHCP_FORCE_FLAG ForceFlag` */
      ForceFlag: DHCP_FORCE_FLAG;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Defines an option. [MS-DHCPM] 3.1.4.9
   * Opnum 8: `DWORD R_DhcpCreateOption([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID, [in, ref] LPDHCP_OPTION OptionInfo);`
   */
  R_DhcpCreateOption: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, ref] LPDHCP_OPTION OptionInfo` */
      OptionInfo: DHCP_OPTION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the definition of an option. [MS-DHCPM] 3.1.4.10
   * Opnum 9: `DWORD R_DhcpSetOptionInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID, [in, ref] LPDHCP_OPTION OptionInfo);`
   */
  R_DhcpSetOptionInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, ref] LPDHCP_OPTION OptionInfo` */
      OptionInfo: DHCP_OPTION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The definition of an option. [MS-DHCPM] 3.1.4.11
   * Opnum 10: `DWORD R_DhcpGetOptionInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID, [out] LPDHCP_OPTION *OptionInfo);`
   */
  R_DhcpGetOptionInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
    };
    out: {
      /** `[out] LPDHCP_OPTION *OptionInfo` */
      OptionInfo: DHCP_OPTION | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes the definition of an option. [MS-DHCPM] 3.1.4.12
   * Opnum 11: `DWORD R_DhcpRemoveOption([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID);`
   */
  R_DhcpRemoveOption: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets an option where it holds. [MS-DHCPM] 3.1.4.13
   * Opnum 12: `DWORD R_DhcpSetOptionValue([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID, [in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in, ref] LPDHCP_OPTION_DATA OptionValue);`
   */
  R_DhcpSetOptionValue: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** `[in, ref] LPDHCP_OPTION_DATA OptionValue` */
      OptionValue: DHCP_OPTION_DATA;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The values of an option where it holds. [MS-DHCPM] 3.1.4.14
   * Opnum 13: `DWORD R_DhcpGetOptionValue([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID, [in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [out] LPDHCP_OPTION_VALUE *OptionValue);`
   */
  R_DhcpGetOptionValue: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
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
   * Options that have values at a place. [MS-DHCPM] 3.1.4.15
   * Opnum 14: `DWORD R_DhcpEnumOptionValues([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_OPTION_VALUE_ARRAY *OptionValues, [out] DWORD *OptionsRead, [out] DWORD *OptionsTotal);`
   */
  R_DhcpEnumOptionValues: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
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
   * Takes an option's values away. [MS-DHCPM] 3.1.4.16
   * Opnum 15: `DWORD R_DhcpRemoveOptionValue([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_OPTION_ID OptionID, [in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo);`
   */
  R_DhcpRemoveOptionValue: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_OPTION_ID OptionID` */
      OptionID: number;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a lease. [MS-DHCPM] 3.1.4.17
   * Opnum 16: `DWORD R_DhcpCreateClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO ClientInfo);`
   */
  R_DhcpCreateClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a lease. [MS-DHCPM] 3.1.4.18
   * Opnum 17: `DWORD R_DhcpSetClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO ClientInfo);`
   */
  R_DhcpSetClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * A lease. [MS-DHCPM] 3.1.4.19
   * Opnum 18: `DWORD R_DhcpGetClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCP_CLIENT_INFO *ClientInfo);`
   */
  R_DhcpGetClientInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCP_CLIENT_INFO *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a lease. [MS-DHCPM] 3.1.4.20
   * Opnum 19: `DWORD R_DhcpDeleteClientInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO ClientInfo);`
   */
  R_DhcpDeleteClientInfo: {
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
   * Leases of a subnet. [MS-DHCPM] 3.1.4.21
   * Opnum 20: `DWORD R_DhcpEnumSubnetClients([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_ARRAY *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumSubnetClients: {
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
      /** `[out] LPDHCP_CLIENT_INFO_ARRAY *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_ARRAY | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Options that a client is given. No server has it. [MS-DHCPM] 3.1.4.22
   * Opnum 21: `DWORD R_DhcpGetClientOptions([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS ClientIpAddress, [in] DHCP_IP_MASK ClientSubnetMask, [out] LPDHCP_OPTION_LIST *ClientOptions);`
   */
  R_DhcpGetClientOptions: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS ClientIpAddress` */
      ClientIpAddress: number;
      /** `[in] DHCP_IP_MASK ClientSubnetMask` */
      ClientSubnetMask: number;
    };
    out: {
      /** `[out] LPDHCP_OPTION_LIST *ClientOptions` */
      ClientOptions: DHCP_OPTION_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * What the server has counted. [MS-DHCPM] 3.1.4.23
   * Opnum 22: `DWORD R_DhcpGetMibInfo([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_MIB_INFO *MibInfo);`
   */
  R_DhcpGetMibInfo: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_MIB_INFO *MibInfo` */
      MibInfo: DHCP_MIB_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Definitions of the options. [MS-DHCPM] 3.1.4.24
   * Opnum 23: `DWORD R_DhcpEnumOptions([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_OPTION_ARRAY *Options, [out] DWORD *OptionsRead, [out] DWORD *OptionsTotal);`
   */
  R_DhcpEnumOptions: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
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
   * Sets many options. [MS-DHCPM] 3.1.4.25
   * Opnum 24: `DWORD R_DhcpSetOptionValues([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo, [in, ref] LPDHCP_OPTION_VALUE_ARRAY OptionValues);`
   */
  R_DhcpSetOptionValues: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_OPTION_SCOPE_INFO ScopeInfo` */
      ScopeInfo: DHCP_OPTION_SCOPE_INFO;
      /** `[in, ref] LPDHCP_OPTION_VALUE_ARRAY OptionValues` */
      OptionValues: DHCP_OPTION_VALUE_ARRAY;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes the server's settings. [MS-DHCPM] 3.1.4.26
   * Opnum 25: `DWORD R_DhcpServerSetConfig([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD FieldsToSet, [in, ref] LPDHCP_SERVER_CONFIG_INFO ConfigInfo);`
   */
  R_DhcpServerSetConfig: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Set_* bits: which members are set. `[in] DWORD FieldsToSet` */
      FieldsToSet: number;
      /** `[in, ref] LPDHCP_SERVER_CONFIG_INFO ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * The server's settings. [MS-DHCPM] 3.1.4.27
   * Opnum 26: `DWORD R_DhcpServerGetConfig([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_SERVER_CONFIG_INFO *ConfigInfo);`
   */
  R_DhcpServerGetConfig: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_SERVER_CONFIG_INFO *ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Compares the leases of a subnet in registry and database, and repairs them. [MS-DHCPM] 3.1.4.28
   * Opnum 27: `DWORD R_DhcpScanDatabase([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in] DWORD FixFlag, [out] LPDHCP_SCAN_LIST *ScanList);`
   */
  R_DhcpScanDatabase: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
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
   * The server's version. [MS-DHCPM] 3.1.4.29
   * Opnum 28: `DWORD R_DhcpGetVersion([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDWORD MajorVersion, [out] LPDWORD MinorVersion);`
   */
  R_DhcpGetVersion: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDWORD MajorVersion` */
      MajorVersion: number;
      /** `[out] LPDWORD MinorVersion` */
      MinorVersion: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpAddSubnetElement, with kinds of clients for reservations. [MS-DHCPM] 3.1.4.30
   * Opnum 29: `DWORD R_DhcpAddSubnetElementV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo);`
   */
  R_DhcpAddSubnetElementV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo` */
      AddElementInfo: DHCP_SUBNET_ELEMENT_DATA_V4;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumSubnetElements, with kinds of clients for reservations. [MS-DHCPM] 3.1.4.31
   * Opnum 30: `DWORD R_DhcpEnumSubnetElementsV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in] DHCP_SUBNET_ELEMENT_TYPE EnumElementType, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo, [out] DWORD *ElementsRead, [out] DWORD *ElementsTotal);`
   */
  R_DhcpEnumSubnetElementsV4: {
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
   * R_DhcpRemoveSubnetElement, with kinds of clients for reservations. [MS-DHCPM] 3.1.4.32
   * Opnum 31: `DWORD R_DhcpRemoveSubnetElementV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_ELEMENT_DATA_V4 RemoveElementInfo, [in] DHCP_FORCE_FLAG ForceFlag);`
   */
  R_DhcpRemoveSubnetElementV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
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
   * R_DhcpCreateClientInfo, with the kind of client. [MS-DHCPM] 3.1.4.33
   * Opnum 32: `DWORD R_DhcpCreateClientInfoV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_V4 ClientInfo);`
   */
  R_DhcpCreateClientInfoV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_V4 ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_V4;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetClientInfo, with the kind of client. [MS-DHCPM] 3.1.4.34
   * Opnum 33: `DWORD R_DhcpSetClientInfoV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_V4 ClientInfo);`
   */
  R_DhcpSetClientInfoV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_V4 ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_V4;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetClientInfo, with the kind of client. [MS-DHCPM] 3.1.4.35
   * Opnum 34: `DWORD R_DhcpGetClientInfoV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCP_CLIENT_INFO_V4 *ClientInfo);`
   */
  R_DhcpGetClientInfoV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCP_CLIENT_INFO_V4 *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_V4 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumSubnetClients, with the kind of client. [MS-DHCPM] 3.1.4.36
   * Opnum 35: `DWORD R_DhcpEnumSubnetClientsV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_ARRAY_V4 *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumSubnetClientsV4: {
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
      /** `[out] LPDHCP_CLIENT_INFO_ARRAY_V4 *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_ARRAY_V4 | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Puts a subnet into a superscope, or takes it out. [MS-DHCPM] 3.1.4.37
   * Opnum 36: `DWORD R_DhcpSetSuperScopeV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, unique, string] WCHAR *SuperScopeName, [in] BOOL ChangeExisting);`
   */
  R_DhcpSetSuperScopeV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** Null: the subnet belongs to none. `[in, unique, string] WCHAR *SuperScopeName` */
      SuperScopeName: string | null;
      /** Not 0: even if it belongs to another. `[in] BOOL ChangeExisting` */
      ChangeExisting: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Which subnets belong to which superscopes. [MS-DHCPM] 3.1.4.38
   * Opnum 37: `DWORD R_DhcpGetSuperScopeInfoV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_SUPER_SCOPE_TABLE *SuperScopeTable);`
   */
  R_DhcpGetSuperScopeInfoV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_SUPER_SCOPE_TABLE *SuperScopeTable` */
      SuperScopeTable: DHCP_SUPER_SCOPE_TABLE | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Deletes a superscope; its subnets remain. [MS-DHCPM] 3.1.4.39
   * Opnum 38: `DWORD R_DhcpDeleteSuperScopeV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref, string] WCHAR *SuperScopeName);`
   */
  R_DhcpDeleteSuperScopeV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref, string] WCHAR *SuperScopeName` */
      SuperScopeName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpServerSetConfig, with pings before leases, boot files and the audit log. [MS-DHCPM] 3.1.4.40
   * Opnum 39: `DWORD R_DhcpServerSetConfigV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD FieldsToSet, [in, ref] LPDHCP_SERVER_CONFIG_INFO_V4 ConfigInfo);`
   */
  R_DhcpServerSetConfigV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Set_* bits: which members are set. `[in] DWORD FieldsToSet` */
      FieldsToSet: number;
      /** `[in, ref] LPDHCP_SERVER_CONFIG_INFO_V4 ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO_V4;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpServerGetConfig, with pings before leases, boot files and the audit log. [MS-DHCPM] 3.1.4.41
   * Opnum 40: `DWORD R_DhcpServerGetConfigV4([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_SERVER_CONFIG_INFO_V4 *ConfigInfo);`
   */
  R_DhcpServerGetConfigV4: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_SERVER_CONFIG_INFO_V4 *ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO_V4 | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpServerSetConfigV4, with network access protection. [MS-DHCPM] 3.1.4.42
   * Opnum 41: `DWORD R_DhcpServerSetConfigVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DWORD FieldsToSet, [in, ref] LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo);`
   */
  R_DhcpServerSetConfigVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** Set_* bits: which members are set. `[in] DWORD FieldsToSet` */
      FieldsToSet: number;
      /** `[in, ref] LPDHCP_SERVER_CONFIG_INFO_VQ ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO_VQ;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpServerGetConfigV4, with network access protection. [MS-DHCPM] 3.1.4.43
   * Opnum 42: `DWORD R_DhcpServerGetConfigVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_SERVER_CONFIG_INFO_VQ *ConfigInfo);`
   */
  R_DhcpServerGetConfigVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_SERVER_CONFIG_INFO_VQ *ConfigInfo` */
      ConfigInfo: DHCP_SERVER_CONFIG_INFO_VQ | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetMibInfo, with network access protection. [MS-DHCPM] 3.1.4.44
   * Opnum 43: `DWORD R_DhcpGetMibInfoVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [out] LPDHCP_MIB_INFO_VQ *MibInfo);`
   */
  R_DhcpGetMibInfoVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
    };
    out: {
      /** `[out] LPDHCP_MIB_INFO_VQ *MibInfo` */
      MibInfo: DHCP_MIB_INFO_VQ | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpCreateClientInfo, with network access protection. [MS-DHCPM] 3.1.4.45
   * Opnum 44: `DWORD R_DhcpCreateClientInfoVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_VQ ClientInfo);`
   */
  R_DhcpCreateClientInfoVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_VQ ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_VQ;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetClientInfo, with network access protection. [MS-DHCPM] 3.1.4.46
   * Opnum 45: `DWORD R_DhcpSetClientInfoVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_CLIENT_INFO_VQ ClientInfo);`
   */
  R_DhcpSetClientInfoVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_CLIENT_INFO_VQ ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_VQ;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetClientInfo, with network access protection. [MS-DHCPM] 3.1.4.47
   * Opnum 46: `DWORD R_DhcpGetClientInfoVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in, ref] LPDHCP_SEARCH_INFO SearchInfo, [out] LPDHCP_CLIENT_INFO_VQ *ClientInfo);`
   */
  R_DhcpGetClientInfoVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in, ref] LPDHCP_SEARCH_INFO SearchInfo` */
      SearchInfo: DHCP_SEARCH_INFO;
    };
    out: {
      /** `[out] LPDHCP_CLIENT_INFO_VQ *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_VQ | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpEnumSubnetClients, with network access protection. [MS-DHCPM] 3.1.4.48
   * Opnum 47: `DWORD R_DhcpEnumSubnetClientsVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, out] DHCP_RESUME_HANDLE *ResumeHandle, [in] DWORD PreferredMaximum, [out] LPDHCP_CLIENT_INFO_ARRAY_VQ *ClientInfo, [out] DWORD *ClientsRead, [out] DWORD *ClientsTotal);`
   */
  R_DhcpEnumSubnetClientsVQ: {
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
      /** `[out] LPDHCP_CLIENT_INFO_ARRAY_VQ *ClientInfo` */
      ClientInfo: DHCP_CLIENT_INFO_ARRAY_VQ | null;
      /** `[out] DWORD *ClientsRead` */
      ClientsRead: number;
      /** `[out] DWORD *ClientsTotal` */
      ClientsTotal: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpCreateSubnet, with network access protection. [MS-DHCPM] 3.1.4.49
   * Opnum 48: `DWORD R_DhcpCreateSubnetVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_INFO_VQ SubnetInfoVQ);`
   */
  R_DhcpCreateSubnetVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_INFO_VQ SubnetInfoVQ` */
      SubnetInfoVQ: DHCP_SUBNET_INFO_VQ;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpGetSubnetInfo, with network access protection. [MS-DHCPM] 3.1.4.50
   * Opnum 49: `DWORD R_DhcpGetSubnetInfoVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [out] LPDHCP_SUBNET_INFO_VQ *SubnetInfoVQ);`
   */
  R_DhcpGetSubnetInfoVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
    };
    out: {
      /** `[out] LPDHCP_SUBNET_INFO_VQ *SubnetInfoVQ` */
      SubnetInfoVQ: DHCP_SUBNET_INFO_VQ | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DhcpSetSubnetInfo, with network access protection. [MS-DHCPM] 3.1.4.51
   * Opnum 50: `DWORD R_DhcpSetSubnetInfoVQ([in, unique, string] DHCP_SRV_HANDLE ServerIpAddress, [in] DHCP_IP_ADDRESS SubnetAddress, [in, ref] LPDHCP_SUBNET_INFO_VQ SubnetInfoVQ);`
   */
  R_DhcpSetSubnetInfoVQ: {
    in: {
      /** `[in, unique, string] DHCP_SRV_HANDLE ServerIpAddress` */
      ServerIpAddress: string | null;
      /** `[in] DHCP_IP_ADDRESS SubnetAddress` */
      SubnetAddress: number;
      /** `[in, ref] LPDHCP_SUBNET_INFO_VQ SubnetInfoVQ` */
      SubnetInfoVQ: DHCP_SUBNET_INFO_VQ;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
};

/** `interface dhcpsrv` 6bffd098-a112-3610-9833-46c3f874532d v1.0 */
export const dhcpsrv: Interface<dhcpsrvOperations> = /*#__PURE__*/ defineInterface<dhcpsrvOperations>({
  name: "dhcpsrv",
  uuid: "6bffd098-a112-3610-9833-46c3f874532d",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\dhcpserver]"],
  operations: [
    { opnum: 0, name: "R_DhcpCreateSubnet", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SubnetInfo", dir: "in", type: ref(DHCP_SUBNET_INFO$) },
    ] },
    { opnum: 1, name: "R_DhcpSetSubnetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SubnetInfo", dir: "in", type: ref(DHCP_SUBNET_INFO$) },
    ] },
    { opnum: 2, name: "R_DhcpGetSubnetInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SubnetInfo", dir: "out", type: ref(unique(DHCP_SUBNET_INFO$)) },
    ] },
    { opnum: 3, name: "R_DhcpEnumSubnets", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumInfo", dir: "out", type: ref(unique(DHCP_IP_ARRAY$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 4, name: "R_DhcpAddSubnetElement", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "AddElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA$) },
    ] },
    { opnum: 5, name: "R_DhcpEnumSubnetElements", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "EnumElementType", dir: "in", type: DHCP_SUBNET_ELEMENT_TYPE$ },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumElementInfo", dir: "out", type: ref(unique(DHCP_SUBNET_ELEMENT_INFO_ARRAY$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 6, name: "R_DhcpRemoveSubnetElement", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "RemoveElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA$) },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 7, name: "R_DhcpDeleteSubnet", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 8, name: "R_DhcpCreateOption", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "OptionInfo", dir: "in", type: ref(DHCP_OPTION$) },
    ] },
    { opnum: 9, name: "R_DhcpSetOptionInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "OptionInfo", dir: "in", type: ref(DHCP_OPTION$) },
    ] },
    { opnum: 10, name: "R_DhcpGetOptionInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "OptionInfo", dir: "out", type: ref(unique(DHCP_OPTION$)) },
    ] },
    { opnum: 11, name: "R_DhcpRemoveOption", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
    ] },
    { opnum: 12, name: "R_DhcpSetOptionValue", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValue", dir: "in", type: ref(DHCP_OPTION_DATA$) },
    ] },
    { opnum: 13, name: "R_DhcpGetOptionValue", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValue", dir: "out", type: ref(unique(DHCP_OPTION_VALUE$)) },
    ] },
    { opnum: 14, name: "R_DhcpEnumOptionValues", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "OptionValues", dir: "out", type: ref(unique(DHCP_OPTION_VALUE_ARRAY$)) },
      { name: "OptionsRead", dir: "out", type: ref(uint32) },
      { name: "OptionsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 15, name: "R_DhcpRemoveOptionValue", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "OptionID", dir: "in", type: uint32 },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
    ] },
    { opnum: 16, name: "R_DhcpCreateClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO$) },
    ] },
    { opnum: 17, name: "R_DhcpSetClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO$) },
    ] },
    { opnum: 18, name: "R_DhcpGetClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO$)) },
    ] },
    { opnum: 19, name: "R_DhcpDeleteClientInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
    ] },
    { opnum: 20, name: "R_DhcpEnumSubnetClients", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_ARRAY$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 21, name: "R_DhcpGetClientOptions", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientIpAddress", dir: "in", type: uint32 },
      { name: "ClientSubnetMask", dir: "in", type: uint32 },
      { name: "ClientOptions", dir: "out", type: ref(unique(DHCP_OPTION_LIST$)) },
    ] },
    { opnum: 22, name: "R_DhcpGetMibInfo", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MibInfo", dir: "out", type: ref(unique(DHCP_MIB_INFO$)) },
    ] },
    { opnum: 23, name: "R_DhcpEnumOptions", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "Options", dir: "out", type: ref(unique(DHCP_OPTION_ARRAY$)) },
      { name: "OptionsRead", dir: "out", type: ref(uint32) },
      { name: "OptionsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 24, name: "R_DhcpSetOptionValues", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ScopeInfo", dir: "in", type: ref(DHCP_OPTION_SCOPE_INFO$) },
      { name: "OptionValues", dir: "in", type: ref(DHCP_OPTION_VALUE_ARRAY$) },
    ] },
    { opnum: 25, name: "R_DhcpServerSetConfig", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "FieldsToSet", dir: "in", type: uint32 },
      { name: "ConfigInfo", dir: "in", type: ref(DHCP_SERVER_CONFIG_INFO$) },
    ] },
    { opnum: 26, name: "R_DhcpServerGetConfig", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ConfigInfo", dir: "out", type: ref(unique(DHCP_SERVER_CONFIG_INFO$)) },
    ] },
    { opnum: 27, name: "R_DhcpScanDatabase", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "FixFlag", dir: "in", type: uint32 },
      { name: "ScanList", dir: "out", type: ref(unique(DHCP_SCAN_LIST$)) },
    ] },
    { opnum: 28, name: "R_DhcpGetVersion", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MajorVersion", dir: "out", type: ref(uint32) },
      { name: "MinorVersion", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 29, name: "R_DhcpAddSubnetElementV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "AddElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V4$) },
    ] },
    { opnum: 30, name: "R_DhcpEnumSubnetElementsV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "EnumElementType", dir: "in", type: DHCP_SUBNET_ELEMENT_TYPE$ },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "EnumElementInfo", dir: "out", type: ref(unique(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4$)) },
      { name: "ElementsRead", dir: "out", type: ref(uint32) },
      { name: "ElementsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 31, name: "R_DhcpRemoveSubnetElementV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "RemoveElementInfo", dir: "in", type: ref(DHCP_SUBNET_ELEMENT_DATA_V4$) },
      { name: "ForceFlag", dir: "in", type: DHCP_FORCE_FLAG$ },
    ] },
    { opnum: 32, name: "R_DhcpCreateClientInfoV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_V4$) },
    ] },
    { opnum: 33, name: "R_DhcpSetClientInfoV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_V4$) },
    ] },
    { opnum: 34, name: "R_DhcpGetClientInfoV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_V4$)) },
    ] },
    { opnum: 35, name: "R_DhcpEnumSubnetClientsV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_ARRAY_V4$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 36, name: "R_DhcpSetSuperScopeV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SuperScopeName", dir: "in", type: unique(string("wchar")) },
      { name: "ChangeExisting", dir: "in", type: int32 },
    ] },
    { opnum: 37, name: "R_DhcpGetSuperScopeInfoV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SuperScopeTable", dir: "out", type: ref(unique(DHCP_SUPER_SCOPE_TABLE$)) },
    ] },
    { opnum: 38, name: "R_DhcpDeleteSuperScopeV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SuperScopeName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 39, name: "R_DhcpServerSetConfigV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "FieldsToSet", dir: "in", type: uint32 },
      { name: "ConfigInfo", dir: "in", type: ref(DHCP_SERVER_CONFIG_INFO_V4$) },
    ] },
    { opnum: 40, name: "R_DhcpServerGetConfigV4", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ConfigInfo", dir: "out", type: ref(unique(DHCP_SERVER_CONFIG_INFO_V4$)) },
    ] },
    { opnum: 41, name: "R_DhcpServerSetConfigVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "FieldsToSet", dir: "in", type: uint32 },
      { name: "ConfigInfo", dir: "in", type: ref(DHCP_SERVER_CONFIG_INFO_VQ$) },
    ] },
    { opnum: 42, name: "R_DhcpServerGetConfigVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ConfigInfo", dir: "out", type: ref(unique(DHCP_SERVER_CONFIG_INFO_VQ$)) },
    ] },
    { opnum: 43, name: "R_DhcpGetMibInfoVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "MibInfo", dir: "out", type: ref(unique(DHCP_MIB_INFO_VQ$)) },
    ] },
    { opnum: 44, name: "R_DhcpCreateClientInfoVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_VQ$) },
    ] },
    { opnum: 45, name: "R_DhcpSetClientInfoVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "ClientInfo", dir: "in", type: ref(DHCP_CLIENT_INFO_VQ$) },
    ] },
    { opnum: 46, name: "R_DhcpGetClientInfoVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SearchInfo", dir: "in", type: ref(DHCP_SEARCH_INFO$) },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_VQ$)) },
    ] },
    { opnum: 47, name: "R_DhcpEnumSubnetClientsVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "ResumeHandle", dir: "inout", type: ref(uint32) },
      { name: "PreferredMaximum", dir: "in", type: uint32 },
      { name: "ClientInfo", dir: "out", type: ref(unique(DHCP_CLIENT_INFO_ARRAY_VQ$)) },
      { name: "ClientsRead", dir: "out", type: ref(uint32) },
      { name: "ClientsTotal", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 48, name: "R_DhcpCreateSubnetVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SubnetInfoVQ", dir: "in", type: ref(DHCP_SUBNET_INFO_VQ$) },
    ] },
    { opnum: 49, name: "R_DhcpGetSubnetInfoVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SubnetInfoVQ", dir: "out", type: ref(unique(DHCP_SUBNET_INFO_VQ$)) },
    ] },
    { opnum: 50, name: "R_DhcpSetSubnetInfoVQ", returns: uint32, status: "win32", params: [
      { name: "ServerIpAddress", dir: "in", type: unique(string("wchar")) },
      { name: "SubnetAddress", dir: "in", type: uint32 },
      { name: "SubnetInfoVQ", dir: "in", type: ref(DHCP_SUBNET_INFO_VQ$) },
    ] },
  ],
});
