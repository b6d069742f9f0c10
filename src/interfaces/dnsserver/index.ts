// Generated from dnsserver.idl by opnum midl. Do not edit: change the IDL and generate again.
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
} from "opnum/codegen/v1";

/** Flag of a partition: the server made it. `const unsigned long DNS_DP_AUTOCREATED = 0x00000001;` */
export const DNS_DP_AUTOCREATED = 1;

/** Flag: the domain's own partition. `const unsigned long DNS_DP_LEGACY = 0x00000002;` */
export const DNS_DP_LEGACY = 2;

/** Flag: the default of the domain. `const unsigned long DNS_DP_DOMAIN_DEFAULT = 0x00000004;` */
export const DNS_DP_DOMAIN_DEFAULT = 4;

/** Flag: the default of the forest. `const unsigned long DNS_DP_FOREST_DEFAULT = 0x00000008;` */
export const DNS_DP_FOREST_DEFAULT = 8;

/** Flag: this server has a copy. `const unsigned long DNS_DP_ENLISTED = 0x00000010;` */
export const DNS_DP_ENLISTED = 0x10;

/** Flag: it is being deleted. `const unsigned long DNS_DP_DELETED = 0x00000020;` */
export const DNS_DP_DELETED = 0x20;

/** State of a partition: in order. `const unsigned long DNS_DP_STATE_OKAY = 0;` */
export const DNS_DP_STATE_OKAY = 0;

/** State: it is being copied to this server. `const unsigned long DNS_DP_STATE_REPL_INCOMING = 1;` */
export const DNS_DP_STATE_REPL_INCOMING = 1;

/** State: it is being deleted. `const unsigned long DNS_DP_STATE_REPL_OUTGOING = 2;` */
export const DNS_DP_STATE_REPL_OUTGOING = 2;

/** State: it cannot be had. `const unsigned long DNS_DP_STATE_UNKNOWN = 3;` */
export const DNS_DP_STATE_UNKNOWN = 3;

/** What is to be done with a partition: make it. `const unsigned long DNS_DP_OP_CREATE = 1;` */
export const DNS_DP_OP_CREATE = 1;

/** Delete it. `const unsigned long DNS_DP_OP_DELETE = 2;` */
export const DNS_DP_OP_DELETE = 2;

/** Keep a copy of it here. `const unsigned long DNS_DP_OP_ENLIST = 3;` */
export const DNS_DP_OP_ENLIST = 3;

/** Keep no copy of it here. `const unsigned long DNS_DP_OP_UNENLIST = 4;` */
export const DNS_DP_OP_UNENLIST = 4;

/** Make the domain's default. `const unsigned long DNS_DP_OP_CREATE_DOMAIN = 5;` */
export const DNS_DP_OP_CREATE_DOMAIN = 5;

/** Make the forest's default. `const unsigned long DNS_DP_OP_CREATE_FOREST = 6;` */
export const DNS_DP_OP_CREATE_FOREST = 6;

/** Version of the structure, and its names without one. `const unsigned long DNS_RPC_ZONE_STATS_VER = 1;` */
export const DNS_RPC_ZONE_STATS_VER = 1;

/** `const unsigned long DNS_RPC_ZONE_SCOPE_CREATE_INFO_VER = 1;` */
export const DNS_RPC_ZONE_SCOPE_CREATE_INFO_VER = 1;

/** `const unsigned long DNS_RPC_ZONE_SCOPE_INFO_VER = 1;` */
export const DNS_RPC_ZONE_SCOPE_INFO_VER = 1;

/** `const unsigned long DNS_RPC_ENUM_ZONE_SCOPE_LIST_VER = 1;` */
export const DNS_RPC_ENUM_ZONE_SCOPE_LIST_VER = 1;

/** `const unsigned long MAX_RECORD_TYPES = 32;` */
export const MAX_RECORD_TYPES = 32;

/** `const unsigned long MAX_ZONE_TRANSFER_TYPES = 2;` */
export const MAX_ZONE_TRANSFER_TYPES = 2;

/** IPv4 addresses, each as the network has it. [MS-DNSP] 2.2.3.2.1. `typedef struct _IP4_ARRAY { ... } IP4_ARRAY, *PIP4_ARRAY;` */
export interface IP4_ARRAY {
  /** `DWORD AddrCount` */
  AddrCount?: number;
  /** `[size_is(AddrCount)] DWORD AddrArray[]` */
  AddrArray: number[];
}
export const IP4_ARRAY$: StructType<IP4_ARRAY> = /*#__PURE__*/ struct("IP4_ARRAY", {
  AddrCount: uint32,
  AddrArray: array(uint32, sized(["field", "AddrCount"])),
});

/**
 * Counted octets, as they hold statistics. [MS-DNSP] 2.2.1.2.2
 * `typedef struct _DnssrvRpcBuffer { ... } DNS_RPC_BUFFER, *PDNS_RPC_BUFFER;`
 */
export interface DNS_RPC_BUFFER {
  /** `DWORD dwLength` */
  dwLength?: number;
  /** `[size_is(dwLength)] BYTE Buffer[]` */
  Buffer: Uint8Array;
}
export const DNS_RPC_BUFFER$: StructType<DNS_RPC_BUFFER> = /*#__PURE__*/ struct("DNS_RPC_BUFFER", {
  dwLength: uint32,
  Buffer: array(uint8, sized(["field", "dwLength"])),
});

/**
 * The settings of a server of Windows 2000. Clients send version 0 of the protocol to get it. [MS-DNSP] 2.2.4.2.2.1
 * `typedef struct _DnsRpcServerInfoW2K { ... } DNS_RPC_SERVER_INFO_W2K, *PDNS_RPC_SERVER_INFO_W2K;`
 */
export interface DNS_RPC_SERVER_INFO_W2K {
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `UCHAR fBootMethod` */
  fBootMethod: number;
  /** `BOOLEAN fAdminConfigured` */
  fAdminConfigured: number;
  /** `BOOLEAN fAllowUpdate` */
  fAllowUpdate: number;
  /** `BOOLEAN fDsAvailable` */
  fDsAvailable: number;
  /** `[string] char *pszServerName` */
  pszServerName: string | null;
  /** `[string] wchar_t *pszDsContainer` */
  pszDsContainer: string | null;
  /** `PIP4_ARRAY aipServerAddrs` */
  aipServerAddrs: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipListenAddrs` */
  aipListenAddrs: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipForwarders` */
  aipForwarders: IP4_ARRAY | null;
  /** `PDWORD pExtension1` */
  pExtension1: number | null;
  /** `PDWORD pExtension2` */
  pExtension2: number | null;
  /** `PDWORD pExtension3` */
  pExtension3: number | null;
  /** `PDWORD pExtension4` */
  pExtension4: number | null;
  /** `PDWORD pExtension5` */
  pExtension5: number | null;
  /** `DWORD dwLogLevel` */
  dwLogLevel: number;
  /** `DWORD dwDebugLevel` */
  dwDebugLevel: number;
  /** `DWORD dwForwardTimeout` */
  dwForwardTimeout: number;
  /** `DWORD dwRpcProtocol` */
  dwRpcProtocol: number;
  /** `DWORD dwNameCheckFlag` */
  dwNameCheckFlag: number;
  /** `DWORD cAddressAnswerLimit` */
  cAddressAnswerLimit: number;
  /** `DWORD dwRecursionRetry` */
  dwRecursionRetry: number;
  /** `DWORD dwRecursionTimeout` */
  dwRecursionTimeout: number;
  /** `DWORD dwMaxCacheTtl` */
  dwMaxCacheTtl: number;
  /** `DWORD dwDsPollingInterval` */
  dwDsPollingInterval: number;
  /** `DWORD dwScavengingInterval` */
  dwScavengingInterval: number;
  /** `DWORD dwDefaultRefreshInterval` */
  dwDefaultRefreshInterval: number;
  /** `DWORD dwDefaultNoRefreshInterval` */
  dwDefaultNoRefreshInterval: number;
  /** `DWORD dwReserveArray[10]` */
  dwReserveArray: number[];
  /** `BOOLEAN fAutoReverseZones` */
  fAutoReverseZones: number;
  /** `BOOLEAN fAutoCacheUpdate` */
  fAutoCacheUpdate: number;
  /** `BOOLEAN fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `BOOLEAN fForwardDelegations` */
  fForwardDelegations: number;
  /** `BOOLEAN fNoRecursion` */
  fNoRecursion: number;
  /** `BOOLEAN fSecureResponses` */
  fSecureResponses: number;
  /** `BOOLEAN fRoundRobin` */
  fRoundRobin: number;
  /** `BOOLEAN fLocalNetPriority` */
  fLocalNetPriority: number;
  /** `BOOLEAN fBindSecondaries` */
  fBindSecondaries: number;
  /** `BOOLEAN fWriteAuthorityNs` */
  fWriteAuthorityNs: number;
  /** `BOOLEAN fStrictFileParsing` */
  fStrictFileParsing: number;
  /** `BOOLEAN fLooseWildcarding` */
  fLooseWildcarding: number;
  /** `BOOLEAN fDefaultAgingState` */
  fDefaultAgingState: number;
  /** `BOOLEAN fReserveArray[15]` */
  fReserveArray: Uint8Array;
}
export const DNS_RPC_SERVER_INFO_W2K$: StructType<DNS_RPC_SERVER_INFO_W2K> = /*#__PURE__*/ struct("DNS_RPC_SERVER_INFO_W2K", {
  dwVersion: uint32,
  fBootMethod: uint8,
  fAdminConfigured: byte,
  fAllowUpdate: byte,
  fDsAvailable: byte,
  pszServerName: unique(string("char")),
  pszDsContainer: unique(string("wchar")),
  aipServerAddrs: unique(IP4_ARRAY$),
  aipListenAddrs: unique(IP4_ARRAY$),
  aipForwarders: unique(IP4_ARRAY$),
  pExtension1: unique(uint32),
  pExtension2: unique(uint32),
  pExtension3: unique(uint32),
  pExtension4: unique(uint32),
  pExtension5: unique(uint32),
  dwLogLevel: uint32,
  dwDebugLevel: uint32,
  dwForwardTimeout: uint32,
  dwRpcProtocol: uint32,
  dwNameCheckFlag: uint32,
  cAddressAnswerLimit: uint32,
  dwRecursionRetry: uint32,
  dwRecursionTimeout: uint32,
  dwMaxCacheTtl: uint32,
  dwDsPollingInterval: uint32,
  dwScavengingInterval: uint32,
  dwDefaultRefreshInterval: uint32,
  dwDefaultNoRefreshInterval: uint32,
  dwReserveArray: array(uint32, fixed(10)),
  fAutoReverseZones: byte,
  fAutoCacheUpdate: byte,
  fRecurseAfterForwarding: byte,
  fForwardDelegations: byte,
  fNoRecursion: byte,
  fSecureResponses: byte,
  fRoundRobin: byte,
  fLocalNetPriority: byte,
  fBindSecondaries: byte,
  fWriteAuthorityNs: byte,
  fStrictFileParsing: byte,
  fLooseWildcarding: byte,
  fDefaultAgingState: byte,
  fReserveArray: array(byte, fixed(15)),
});

/**
 * The head of a block of statistics. [MS-DNSP] 2.2.10.2.1
 * `typedef struct _DnsStatHeader { ... } DNSSRV_STAT_HEADER, *PDNSSRV_STAT_HEADER;`
 */
export interface DNSSRV_STAT_HEADER {
  /** DNSSRV_STATID_*: which statistics. `DWORD StatId` */
  StatId: number;
  /** Octets of the block behind the head. `WORD wLength` */
  wLength: number;
  /** `BOOLEAN fClear` */
  fClear: number;
  /** `UCHAR fReserved` */
  fReserved: number;
}
export const DNSSRV_STAT_HEADER$: StructType<DNSSRV_STAT_HEADER> = /*#__PURE__*/ struct("DNSSRV_STAT_HEADER", {
  StatId: uint32,
  wLength: uint16,
  fClear: byte,
  fReserved: uint8,
});

/** A block of statistics; its real length is in its head. `typedef struct _DnsStat { ... } DNSSRV_STAT, *PDNSSRV_STAT, *PDNSSRV_STATS;` */
export interface DNSSRV_STAT {
  /** `DNSSRV_STAT_HEADER Header` */
  Header: DNSSRV_STAT_HEADER;
  /** `BYTE Buffer[1]` */
  Buffer: Uint8Array;
}
export const DNSSRV_STAT$: StructType<DNSSRV_STAT> = /*#__PURE__*/ struct("DNSSRV_STAT", {
  Header: DNSSRV_STAT_HEADER$,
  Buffer: array(uint8, fixed(1)),
});

/**
 * Servers that a server of Windows 2000 forwards to. [MS-DNSP] 2.2.5.2.10.1
 * `typedef struct _DnssrvRpcForwardersW2K { ... } DNS_RPC_FORWARDERS_W2K, *PDNS_RPC_FORWARDERS_W2K;`
 */
export interface DNS_RPC_FORWARDERS_W2K {
  /** `DWORD fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `DWORD dwForwardTimeout` */
  dwForwardTimeout: number;
  /** `PIP4_ARRAY aipForwarders` */
  aipForwarders: IP4_ARRAY | null;
}
export const DNS_RPC_FORWARDERS_W2K$: StructType<DNS_RPC_FORWARDERS_W2K> = /*#__PURE__*/ struct("DNS_RPC_FORWARDERS_W2K", {
  fRecurseAfterForwarding: uint32,
  dwForwardTimeout: uint32,
  aipForwarders: unique(IP4_ARRAY$),
});

/**
 * A zone in a list, of Windows 2000. [MS-DNSP] 2.2.5.2.1.1
 * `typedef struct _DnssrvRpcZoneW2K { ... } DNS_RPC_ZONE_W2K, *PDNS_RPC_ZONE_W2K;`
 */
export interface DNS_RPC_ZONE_W2K {
  /** `[string] wchar_t *pszZoneName` */
  pszZoneName: string | null;
  /** `DNS_RPC_ZONE_FLAGS Flags` */
  Flags: number;
  /** `UCHAR ZoneType` */
  ZoneType: number;
  /** `UCHAR Version` */
  Version: number;
}
export const DNS_RPC_ZONE_W2K$: StructType<DNS_RPC_ZONE_W2K> = /*#__PURE__*/ struct("DNS_RPC_ZONE_W2K", {
  pszZoneName: unique(string("wchar")),
  Flags: uint32,
  ZoneType: uint8,
  Version: uint8,
});

/**
 * A zone's settings, of Windows 2000. [MS-DNSP] 2.2.5.2.4.1
 * `typedef struct _DnsRpcZoneInfoW2K { ... } DNS_RPC_ZONE_INFO_W2K, *PDNS_RPC_ZONE_INFO_W2K;`
 */
export interface DNS_RPC_ZONE_INFO_W2K {
  /** `[string] char *pszZoneName` */
  pszZoneName: string | null;
  /** `DWORD dwZoneType` */
  dwZoneType: number;
  /** `DWORD fReverse` */
  fReverse: number;
  /** `DWORD fAllowUpdate` */
  fAllowUpdate: number;
  /** `DWORD fPaused` */
  fPaused: number;
  /** `DWORD fShutdown` */
  fShutdown: number;
  /** `DWORD fAutoCreated` */
  fAutoCreated: number;
  /** `DWORD fUseDatabase` */
  fUseDatabase: number;
  /** `[string] char *pszDataFile` */
  pszDataFile: string | null;
  /** `PIP4_ARRAY aipMasters` */
  aipMasters: IP4_ARRAY | null;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `PIP4_ARRAY aipSecondaries` */
  aipSecondaries: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipNotify` */
  aipNotify: IP4_ARRAY | null;
  /** `DWORD fUseWins` */
  fUseWins: number;
  /** `DWORD fUseNbstat` */
  fUseNbstat: number;
  /** `DWORD fAging` */
  fAging: number;
  /** `DWORD dwNoRefreshInterval` */
  dwNoRefreshInterval: number;
  /** `DWORD dwRefreshInterval` */
  dwRefreshInterval: number;
  /** `DWORD dwAvailForScavengeTime` */
  dwAvailForScavengeTime: number;
  /** `PIP4_ARRAY aipScavengeServers` */
  aipScavengeServers: IP4_ARRAY | null;
  /** `DWORD pvReserved1` */
  pvReserved1: number;
  /** `DWORD pvReserved2` */
  pvReserved2: number;
  /** `DWORD pvReserved3` */
  pvReserved3: number;
  /** `DWORD pvReserved4` */
  pvReserved4: number;
}
export const DNS_RPC_ZONE_INFO_W2K$: StructType<DNS_RPC_ZONE_INFO_W2K> = /*#__PURE__*/ struct("DNS_RPC_ZONE_INFO_W2K", {
  pszZoneName: unique(string("char")),
  dwZoneType: uint32,
  fReverse: uint32,
  fAllowUpdate: uint32,
  fPaused: uint32,
  fShutdown: uint32,
  fAutoCreated: uint32,
  fUseDatabase: uint32,
  pszDataFile: unique(string("char")),
  aipMasters: unique(IP4_ARRAY$),
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  aipSecondaries: unique(IP4_ARRAY$),
  aipNotify: unique(IP4_ARRAY$),
  fUseWins: uint32,
  fUseNbstat: uint32,
  fAging: uint32,
  dwNoRefreshInterval: uint32,
  dwRefreshInterval: uint32,
  dwAvailForScavengeTime: uint32,
  aipScavengeServers: unique(IP4_ARRAY$),
  pvReserved1: uint32,
  pvReserved2: uint32,
  pvReserved3: uint32,
  pvReserved4: uint32,
});

/**
 * Who may copy a zone, of Windows 2000. [MS-DNSP] 2.2.5.2.5.1
 * `typedef struct _DnssrvRpcZoneSecondariesW2K { ... } DNS_RPC_ZONE_SECONDARIES_W2K, *PDNS_RPC_ZONE_SECONDARIES_W2K;`
 */
export interface DNS_RPC_ZONE_SECONDARIES_W2K {
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `PIP4_ARRAY aipSecondaries` */
  aipSecondaries: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipNotify` */
  aipNotify: IP4_ARRAY | null;
}
export const DNS_RPC_ZONE_SECONDARIES_W2K$: StructType<DNS_RPC_ZONE_SECONDARIES_W2K> = /*#__PURE__*/ struct("DNS_RPC_ZONE_SECONDARIES_W2K", {
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  aipSecondaries: unique(IP4_ARRAY$),
  aipNotify: unique(IP4_ARRAY$),
});

/**
 * Where a zone is kept, of Windows 2000. [MS-DNSP] 2.2.5.2.6.1
 * `typedef struct _DnssrvRpcZoneDatabaseW2K { ... } DNS_RPC_ZONE_DATABASE_W2K, *PDNS_RPC_ZONE_DATABASE_W2K;`
 */
export interface DNS_RPC_ZONE_DATABASE_W2K {
  /** `DWORD fDsIntegrated` */
  fDsIntegrated: number;
  /** `[string] char *pszFileName` */
  pszFileName: string | null;
}
export const DNS_RPC_ZONE_DATABASE_W2K$: StructType<DNS_RPC_ZONE_DATABASE_W2K> = /*#__PURE__*/ struct("DNS_RPC_ZONE_DATABASE_W2K", {
  fDsIntegrated: uint32,
  pszFileName: unique(string("char")),
});

/**
 * A zone to make, of Windows 2000. [MS-DNSP] 2.2.5.2.7.1
 * `typedef struct _DnsRpcZoneCreateInfo { ... } DNS_RPC_ZONE_CREATE_INFO_W2K, *PDNS_RPC_ZONE_CREATE_INFO_W2K;`
 */
export interface DNS_RPC_ZONE_CREATE_INFO_W2K {
  /** `[string] char *pszZoneName` */
  pszZoneName: string | null;
  /** `DWORD dwZoneType` */
  dwZoneType: number;
  /** `DWORD fAllowUpdate` */
  fAllowUpdate: number;
  /** `DWORD fAging` */
  fAging: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `[string] char *pszDataFile` */
  pszDataFile: string | null;
  /** `DWORD fDsIntegrated` */
  fDsIntegrated: number;
  /** `DWORD fLoadExisting` */
  fLoadExisting: number;
  /** `[string] char *pszAdmin` */
  pszAdmin: string | null;
  /** `PIP4_ARRAY aipMasters` */
  aipMasters: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipSecondaries` */
  aipSecondaries: IP4_ARRAY | null;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `[string] char *pvReserved1` */
  pvReserved1: string | null;
  /** `[string] char *pvReserved2` */
  pvReserved2: string | null;
  /** `[string] char *pvReserved3` */
  pvReserved3: string | null;
  /** `[string] char *pvReserved4` */
  pvReserved4: string | null;
  /** `[string] char *pvReserved5` */
  pvReserved5: string | null;
  /** `[string] char *pvReserved6` */
  pvReserved6: string | null;
  /** `[string] char *pvReserved7` */
  pvReserved7: string | null;
  /** `[string] char *pvReserved8` */
  pvReserved8: string | null;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
  /** `DWORD dwReserved3` */
  dwReserved3: number;
  /** `DWORD dwReserved4` */
  dwReserved4: number;
  /** `DWORD dwReserved5` */
  dwReserved5: number;
  /** `DWORD dwReserved6` */
  dwReserved6: number;
  /** `DWORD dwReserved7` */
  dwReserved7: number;
  /** `DWORD dwReserved8` */
  dwReserved8: number;
}
export const DNS_RPC_ZONE_CREATE_INFO_W2K$: StructType<DNS_RPC_ZONE_CREATE_INFO_W2K> = /*#__PURE__*/ struct("DNS_RPC_ZONE_CREATE_INFO_W2K", {
  pszZoneName: unique(string("char")),
  dwZoneType: uint32,
  fAllowUpdate: uint32,
  fAging: uint32,
  dwFlags: uint32,
  pszDataFile: unique(string("char")),
  fDsIntegrated: uint32,
  fLoadExisting: uint32,
  pszAdmin: unique(string("char")),
  aipMasters: unique(IP4_ARRAY$),
  aipSecondaries: unique(IP4_ARRAY$),
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  pvReserved1: unique(string("char")),
  pvReserved2: unique(string("char")),
  pvReserved3: unique(string("char")),
  pvReserved4: unique(string("char")),
  pvReserved5: unique(string("char")),
  pvReserved6: unique(string("char")),
  pvReserved7: unique(string("char")),
  pvReserved8: unique(string("char")),
  dwReserved1: uint32,
  dwReserved2: uint32,
  dwReserved3: uint32,
  dwReserved4: uint32,
  dwReserved5: uint32,
  dwReserved6: uint32,
  dwReserved7: uint32,
  dwReserved8: uint32,
});

/**
 * A setting by name, with its new value. [MS-DNSP] 2.2.1.2.5
 * `typedef struct _DnssrvRpcNameAndParam { ... } DNS_RPC_NAME_AND_PARAM, *PDNS_RPC_NAME_AND_PARAM;`
 */
export interface DNS_RPC_NAME_AND_PARAM {
  /** `DWORD dwParam` */
  dwParam: number;
  /** `[string] char *pszNodeName` */
  pszNodeName: string | null;
}
export const DNS_RPC_NAME_AND_PARAM$: StructType<DNS_RPC_NAME_AND_PARAM> = /*#__PURE__*/ struct("DNS_RPC_NAME_AND_PARAM", {
  dwParam: uint32,
  pszNodeName: unique(string("char")),
});

/**
 * Zones, of Windows 2000. [MS-DNSP] 2.2.5.2.3.1
 * `typedef struct _DnssrvRpcZoneListW2K { ... } DNS_RPC_ZONE_LIST_W2K, *PDNS_RPC_ZONE_LIST_W2K;`
 */
export interface DNS_RPC_ZONE_LIST_W2K {
  /** `[range(0, 500000)] DWORD dwZoneCount` */
  dwZoneCount?: number;
  /** `[size_is(dwZoneCount)] PDNS_RPC_ZONE_W2K ZoneArray[]` */
  ZoneArray: (DNS_RPC_ZONE_W2K | null)[];
}
export const DNS_RPC_ZONE_LIST_W2K$: StructType<DNS_RPC_ZONE_LIST_W2K> = /*#__PURE__*/ struct("DNS_RPC_ZONE_LIST_W2K", {
  dwZoneCount: range(uint32, 0, 500000),
  ZoneArray: array(unique(DNS_RPC_ZONE_W2K$), sized(["field", "dwZoneCount"])),
});

/**
 * The settings of a server of Windows Server 2003. [MS-DNSP] 2.2.4.2.2.2
 * `typedef struct _DnsRpcServerInfoDotNet { ... } DNS_RPC_SERVER_INFO_DOTNET, *PDNS_RPC_SERVER_INFO_DOTNET;`
 */
export interface DNS_RPC_SERVER_INFO_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD dwVersion` */
  dwVersion: number;
  /** `UCHAR fBootMethod` */
  fBootMethod: number;
  /** `BOOLEAN fAdminConfigured` */
  fAdminConfigured: number;
  /** `BOOLEAN fAllowUpdate` */
  fAllowUpdate: number;
  /** `BOOLEAN fDsAvailable` */
  fDsAvailable: number;
  /** `[string] char *pszServerName` */
  pszServerName: string | null;
  /** `[string] wchar_t *pszDsContainer` */
  pszDsContainer: string | null;
  /** `PIP4_ARRAY aipServerAddrs` */
  aipServerAddrs: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipListenAddrs` */
  aipListenAddrs: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipForwarders` */
  aipForwarders: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipLogFilter` */
  aipLogFilter: IP4_ARRAY | null;
  /** `[string] wchar_t *pwszLogFilePath` */
  pwszLogFilePath: string | null;
  /** `[string] char *pszDomainName` */
  pszDomainName: string | null;
  /** `[string] char *pszForestName` */
  pszForestName: string | null;
  /** `[string] char *pszDomainDirectoryPartition` */
  pszDomainDirectoryPartition: string | null;
  /** `[string] char *pszForestDirectoryPartition` */
  pszForestDirectoryPartition: string | null;
  /** `[string] char *pExtensions[6]` */
  pExtensions: (string | null)[];
  /** `DWORD dwLogLevel` */
  dwLogLevel: number;
  /** `DWORD dwDebugLevel` */
  dwDebugLevel: number;
  /** `DWORD dwForwardTimeout` */
  dwForwardTimeout: number;
  /** `DWORD dwRpcProtocol` */
  dwRpcProtocol: number;
  /** `DWORD dwNameCheckFlag` */
  dwNameCheckFlag: number;
  /** `DWORD cAddressAnswerLimit` */
  cAddressAnswerLimit: number;
  /** `DWORD dwRecursionRetry` */
  dwRecursionRetry: number;
  /** `DWORD dwRecursionTimeout` */
  dwRecursionTimeout: number;
  /** `DWORD dwMaxCacheTtl` */
  dwMaxCacheTtl: number;
  /** `DWORD dwDsPollingInterval` */
  dwDsPollingInterval: number;
  /** `DWORD dwLocalNetPriorityNetMask` */
  dwLocalNetPriorityNetMask: number;
  /** `DWORD dwScavengingInterval` */
  dwScavengingInterval: number;
  /** `DWORD dwDefaultRefreshInterval` */
  dwDefaultRefreshInterval: number;
  /** `DWORD dwDefaultNoRefreshInterval` */
  dwDefaultNoRefreshInterval: number;
  /** `DWORD dwLastScavengeTime` */
  dwLastScavengeTime: number;
  /** `DWORD dwEventLogLevel` */
  dwEventLogLevel: number;
  /** `DWORD dwLogFileMaxSize` */
  dwLogFileMaxSize: number;
  /** `DWORD dwDsForestVersion` */
  dwDsForestVersion: number;
  /** `DWORD dwDsDomainVersion` */
  dwDsDomainVersion: number;
  /** `DWORD dwDsDsaVersion` */
  dwDsDsaVersion: number;
  /** `DWORD dwReserveArray[4]` */
  dwReserveArray: number[];
  /** `BOOLEAN fAutoReverseZones` */
  fAutoReverseZones: number;
  /** `BOOLEAN fAutoCacheUpdate` */
  fAutoCacheUpdate: number;
  /** `BOOLEAN fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `BOOLEAN fForwardDelegations` */
  fForwardDelegations: number;
  /** `BOOLEAN fNoRecursion` */
  fNoRecursion: number;
  /** `BOOLEAN fSecureResponses` */
  fSecureResponses: number;
  /** `BOOLEAN fRoundRobin` */
  fRoundRobin: number;
  /** `BOOLEAN fLocalNetPriority` */
  fLocalNetPriority: number;
  /** `BOOLEAN fBindSecondaries` */
  fBindSecondaries: number;
  /** `BOOLEAN fWriteAuthorityNs` */
  fWriteAuthorityNs: number;
  /** `BOOLEAN fStrictFileParsing` */
  fStrictFileParsing: number;
  /** `BOOLEAN fLooseWildcarding` */
  fLooseWildcarding: number;
  /** `BOOLEAN fDefaultAgingState` */
  fDefaultAgingState: number;
  /** `BOOLEAN fReserveArray[15]` */
  fReserveArray: Uint8Array;
}
export const DNS_RPC_SERVER_INFO_DOTNET$: StructType<DNS_RPC_SERVER_INFO_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_SERVER_INFO_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwVersion: uint32,
  fBootMethod: uint8,
  fAdminConfigured: byte,
  fAllowUpdate: byte,
  fDsAvailable: byte,
  pszServerName: unique(string("char")),
  pszDsContainer: unique(string("wchar")),
  aipServerAddrs: unique(IP4_ARRAY$),
  aipListenAddrs: unique(IP4_ARRAY$),
  aipForwarders: unique(IP4_ARRAY$),
  aipLogFilter: unique(IP4_ARRAY$),
  pwszLogFilePath: unique(string("wchar")),
  pszDomainName: unique(string("char")),
  pszForestName: unique(string("char")),
  pszDomainDirectoryPartition: unique(string("char")),
  pszForestDirectoryPartition: unique(string("char")),
  pExtensions: array(unique(string("char")), fixed(6)),
  dwLogLevel: uint32,
  dwDebugLevel: uint32,
  dwForwardTimeout: uint32,
  dwRpcProtocol: uint32,
  dwNameCheckFlag: uint32,
  cAddressAnswerLimit: uint32,
  dwRecursionRetry: uint32,
  dwRecursionTimeout: uint32,
  dwMaxCacheTtl: uint32,
  dwDsPollingInterval: uint32,
  dwLocalNetPriorityNetMask: uint32,
  dwScavengingInterval: uint32,
  dwDefaultRefreshInterval: uint32,
  dwDefaultNoRefreshInterval: uint32,
  dwLastScavengeTime: uint32,
  dwEventLogLevel: uint32,
  dwLogFileMaxSize: uint32,
  dwDsForestVersion: uint32,
  dwDsDomainVersion: uint32,
  dwDsDsaVersion: uint32,
  dwReserveArray: array(uint32, fixed(4)),
  fAutoReverseZones: byte,
  fAutoCacheUpdate: byte,
  fRecurseAfterForwarding: byte,
  fForwardDelegations: byte,
  fNoRecursion: byte,
  fSecureResponses: byte,
  fRoundRobin: byte,
  fLocalNetPriority: byte,
  fBindSecondaries: byte,
  fWriteAuthorityNs: byte,
  fStrictFileParsing: byte,
  fLooseWildcarding: byte,
  fDefaultAgingState: byte,
  fReserveArray: array(byte, fixed(15)),
});

/**
 * Servers that a server of Windows Server 2003 forwards to. [MS-DNSP] 2.2.5.2.10.2
 * `typedef struct _DnssrvRpcForwardersDotNet { ... } DNS_RPC_FORWARDERS_DOTNET, *PDNS_RPC_FORWARDERS_DOTNET;`
 */
export interface DNS_RPC_FORWARDERS_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `DWORD dwForwardTimeout` */
  dwForwardTimeout: number;
  /** `PIP4_ARRAY aipForwarders` */
  aipForwarders: IP4_ARRAY | null;
}
export const DNS_RPC_FORWARDERS_DOTNET$: StructType<DNS_RPC_FORWARDERS_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_FORWARDERS_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  fRecurseAfterForwarding: uint32,
  dwForwardTimeout: uint32,
  aipForwarders: unique(IP4_ARRAY$),
});

/**
 * A zone in a list. [MS-DNSP] 2.2.5.2.1.2
 * `typedef struct _DnssrvRpcZoneDotNet { ... } DNS_RPC_ZONE_DOTNET, *PDNS_RPC_ZONE_DOTNET, DNS_RPC_ZONE, *PDNS_RPC_ZONE;`
 */
export interface DNS_RPC_ZONE_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] wchar_t *pszZoneName` */
  pszZoneName: string | null;
  /** `DNS_RPC_ZONE_FLAGS Flags` */
  Flags: number;
  /** DNS_ZONE_TYPE_*: 0 cache, 1 primary, 2 secondary, 3 stub, 4 forwarder. [MS-DNSP] 2.2.5.1.1. `UCHAR ZoneType` */
  ZoneType: number;
  /** `UCHAR Version` */
  Version: number;
  /** `DWORD dwDpFlags` */
  dwDpFlags: number;
  /** The directory partition that holds it. `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
}
export const DNS_RPC_ZONE_DOTNET$: StructType<DNS_RPC_ZONE_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_ZONE_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszZoneName: unique(string("wchar")),
  Flags: uint32,
  ZoneType: uint8,
  Version: uint8,
  dwDpFlags: uint32,
  pszDpFqdn: unique(string("char")),
});

/**
 * A zone's settings, of Windows Server 2003. [MS-DNSP] 2.2.5.2.4.2
 * `typedef struct _DnsRpcZoneInfoDotNet { ... } DNS_RPC_ZONE_INFO_DOTNET, *PDNS_RPC_ZONE_INFO_DOTNET;`
 */
export interface DNS_RPC_ZONE_INFO_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszZoneName` */
  pszZoneName: string | null;
  /** `DWORD dwZoneType` */
  dwZoneType: number;
  /** `DWORD fReverse` */
  fReverse: number;
  /** `DWORD fAllowUpdate` */
  fAllowUpdate: number;
  /** `DWORD fPaused` */
  fPaused: number;
  /** `DWORD fShutdown` */
  fShutdown: number;
  /** `DWORD fAutoCreated` */
  fAutoCreated: number;
  /** `DWORD fUseDatabase` */
  fUseDatabase: number;
  /** `[string] char *pszDataFile` */
  pszDataFile: string | null;
  /** `PIP4_ARRAY aipMasters` */
  aipMasters: IP4_ARRAY | null;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `PIP4_ARRAY aipSecondaries` */
  aipSecondaries: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipNotify` */
  aipNotify: IP4_ARRAY | null;
  /** `DWORD fUseWins` */
  fUseWins: number;
  /** `DWORD fUseNbstat` */
  fUseNbstat: number;
  /** `DWORD fAging` */
  fAging: number;
  /** `DWORD dwNoRefreshInterval` */
  dwNoRefreshInterval: number;
  /** `DWORD dwRefreshInterval` */
  dwRefreshInterval: number;
  /** `DWORD dwAvailForScavengeTime` */
  dwAvailForScavengeTime: number;
  /** `PIP4_ARRAY aipScavengeServers` */
  aipScavengeServers: IP4_ARRAY | null;
  /** `DWORD dwForwarderTimeout` */
  dwForwarderTimeout: number;
  /** `DWORD fForwarderSlave` */
  fForwarderSlave: number;
  /** `PIP4_ARRAY aipLocalMasters` */
  aipLocalMasters: IP4_ARRAY | null;
  /** `DWORD dwDpFlags` */
  dwDpFlags: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** `[string] wchar_t *pwszZoneDn` */
  pwszZoneDn: string | null;
  /** `DWORD dwLastSuccessfulSoaCheck` */
  dwLastSuccessfulSoaCheck: number;
  /** `DWORD dwLastSuccessfulXfr` */
  dwLastSuccessfulXfr: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `DWORD dwReserved2` */
  dwReserved2: number;
  /** `DWORD dwReserved3` */
  dwReserved3: number;
  /** `DWORD dwReserved4` */
  dwReserved4: number;
  /** `DWORD dwReserved5` */
  dwReserved5: number;
  /** `[string] char *pReserved1` */
  pReserved1: string | null;
  /** `[string] char *pReserved2` */
  pReserved2: string | null;
  /** `[string] char *pReserved3` */
  pReserved3: string | null;
  /** `[string] char *pReserved4` */
  pReserved4: string | null;
}
export const DNS_RPC_ZONE_INFO_DOTNET$: StructType<DNS_RPC_ZONE_INFO_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_ZONE_INFO_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszZoneName: unique(string("char")),
  dwZoneType: uint32,
  fReverse: uint32,
  fAllowUpdate: uint32,
  fPaused: uint32,
  fShutdown: uint32,
  fAutoCreated: uint32,
  fUseDatabase: uint32,
  pszDataFile: unique(string("char")),
  aipMasters: unique(IP4_ARRAY$),
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  aipSecondaries: unique(IP4_ARRAY$),
  aipNotify: unique(IP4_ARRAY$),
  fUseWins: uint32,
  fUseNbstat: uint32,
  fAging: uint32,
  dwNoRefreshInterval: uint32,
  dwRefreshInterval: uint32,
  dwAvailForScavengeTime: uint32,
  aipScavengeServers: unique(IP4_ARRAY$),
  dwForwarderTimeout: uint32,
  fForwarderSlave: uint32,
  aipLocalMasters: unique(IP4_ARRAY$),
  dwDpFlags: uint32,
  pszDpFqdn: unique(string("char")),
  pwszZoneDn: unique(string("wchar")),
  dwLastSuccessfulSoaCheck: uint32,
  dwLastSuccessfulXfr: uint32,
  dwReserved1: uint32,
  dwReserved2: uint32,
  dwReserved3: uint32,
  dwReserved4: uint32,
  dwReserved5: uint32,
  pReserved1: unique(string("char")),
  pReserved2: unique(string("char")),
  pReserved3: unique(string("char")),
  pReserved4: unique(string("char")),
});

/**
 * Who may copy a zone, of Windows Server 2003. [MS-DNSP] 2.2.5.2.5.2
 * `typedef struct _DnssrvRpcZoneSecondariesDotNet { ... } DNS_RPC_ZONE_SECONDARIES_DOTNET, *PDNS_RPC_ZONE_SECONDARIES_DOTNET;`
 */
export interface DNS_RPC_ZONE_SECONDARIES_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `PIP4_ARRAY aipSecondaries` */
  aipSecondaries: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipNotify` */
  aipNotify: IP4_ARRAY | null;
}
export const DNS_RPC_ZONE_SECONDARIES_DOTNET$: StructType<DNS_RPC_ZONE_SECONDARIES_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_ZONE_SECONDARIES_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  aipSecondaries: unique(IP4_ARRAY$),
  aipNotify: unique(IP4_ARRAY$),
});

/**
 * Where a zone is kept: in the directory or a file. [MS-DNSP] 2.2.5.2.6.2
 * `typedef struct _DnssrvRpcZoneDatabaseDotNet { ... } DNS_RPC_ZONE_DATABASE_DOTNET, *PDNS_RPC_ZONE_DATABASE_DOTNET, DNS_RPC_ZONE_DATABASE, *PDNS_RPC_ZONE_DATABASE;`
 */
export interface DNS_RPC_ZONE_DATABASE_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD fDsIntegrated` */
  fDsIntegrated: number;
  /** `[string] char *pszFileName` */
  pszFileName: string | null;
}
export const DNS_RPC_ZONE_DATABASE_DOTNET$: StructType<DNS_RPC_ZONE_DATABASE_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_ZONE_DATABASE_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  fDsIntegrated: uint32,
  pszFileName: unique(string("char")),
});

/**
 * A zone to make, of Windows Server 2003. [MS-DNSP] 2.2.5.2.7.2
 * `typedef struct _DnsRpcZoneCreateInfoDotNet { ... } DNS_RPC_ZONE_CREATE_INFO_DOTNET, *PDNS_RPC_ZONE_CREATE_INFO_DOTNET;`
 */
export interface DNS_RPC_ZONE_CREATE_INFO_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszZoneName` */
  pszZoneName: string | null;
  /** `DWORD dwZoneType` */
  dwZoneType: number;
  /** `DWORD fAllowUpdate` */
  fAllowUpdate: number;
  /** `DWORD fAging` */
  fAging: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `[string] char *pszDataFile` */
  pszDataFile: string | null;
  /** `DWORD fDsIntegrated` */
  fDsIntegrated: number;
  /** `DWORD fLoadExisting` */
  fLoadExisting: number;
  /** `[string] char *pszAdmin` */
  pszAdmin: string | null;
  /** `PIP4_ARRAY aipMasters` */
  aipMasters: IP4_ARRAY | null;
  /** `PIP4_ARRAY aipSecondaries` */
  aipSecondaries: IP4_ARRAY | null;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `DWORD dwTimeout` */
  dwTimeout: number;
  /** `DWORD fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `DWORD dwDpFlags` */
  dwDpFlags: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** `DWORD dwReserved[32]` */
  dwReserved: number[];
}
export const DNS_RPC_ZONE_CREATE_INFO_DOTNET$: StructType<DNS_RPC_ZONE_CREATE_INFO_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_ZONE_CREATE_INFO_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszZoneName: unique(string("char")),
  dwZoneType: uint32,
  fAllowUpdate: uint32,
  fAging: uint32,
  dwFlags: uint32,
  pszDataFile: unique(string("char")),
  fDsIntegrated: uint32,
  fLoadExisting: uint32,
  pszAdmin: unique(string("char")),
  aipMasters: unique(IP4_ARRAY$),
  aipSecondaries: unique(IP4_ARRAY$),
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  dwTimeout: uint32,
  fRecurseAfterForwarding: uint32,
  dwDpFlags: uint32,
  pszDpFqdn: unique(string("char")),
  dwReserved: array(uint32, fixed(32)),
});

/**
 * Zones. [MS-DNSP] 2.2.5.2.3.2
 * `typedef struct _DnssrvRpcZoneListDotNet { ... } DNS_RPC_ZONE_LIST_DOTNET, *PDNS_RPC_ZONE_LIST_DOTNET, DNS_RPC_ZONE_LIST, *PDNS_RPC_ZONE_LIST;`
 */
export interface DNS_RPC_ZONE_LIST_DOTNET {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[range(0, 500000)] DWORD dwZoneCount` */
  dwZoneCount?: number;
  /** `[size_is(dwZoneCount)] PDNS_RPC_ZONE_DOTNET ZoneArray[]` */
  ZoneArray: (DNS_RPC_ZONE_DOTNET | null)[];
}
export const DNS_RPC_ZONE_LIST_DOTNET$: StructType<DNS_RPC_ZONE_LIST_DOTNET> = /*#__PURE__*/ struct("DNS_RPC_ZONE_LIST_DOTNET", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwZoneCount: range(uint32, 0, 500000),
  ZoneArray: array(unique(DNS_RPC_ZONE_DOTNET$), sized(["field", "dwZoneCount"])),
});

/**
 * The file that a zone is to be written to. [MS-DNSP] 2.2.5.2.8
 * `typedef struct _DnssrvRpcZoneExport { ... } DNS_RPC_ZONE_EXPORT_INFO, *PDNS_RPC_ZONE_EXPORT_INFO;`
 */
export interface DNS_RPC_ZONE_EXPORT_INFO {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszZoneExportFile` */
  pszZoneExportFile: string | null;
}
export const DNS_RPC_ZONE_EXPORT_INFO$: StructType<DNS_RPC_ZONE_EXPORT_INFO> = /*#__PURE__*/ struct("DNS_RPC_ZONE_EXPORT_INFO", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszZoneExportFile: unique(string("char")),
});

/**
 * A server that has a copy of a partition. [MS-DNSP] 2.2.7.2.2
 * `typedef struct _DnssrvRpcDirectoryPartitionReplica { ... } DNS_RPC_DP_REPLICA, *PDNS_RPC_DP_REPLICA;`
 */
export interface DNS_RPC_DP_REPLICA {
  /** `[string] wchar_t *pszReplicaDn` */
  pszReplicaDn: string | null;
}
export const DNS_RPC_DP_REPLICA$: StructType<DNS_RPC_DP_REPLICA> = /*#__PURE__*/ struct("DNS_RPC_DP_REPLICA", {
  pszReplicaDn: unique(string("wchar")),
});

/**
 * A directory partition and who has copies. [MS-DNSP] 2.2.7.2.1
 * `typedef struct _DnssrvRpcDirectoryPartition { ... } DNS_RPC_DP_INFO, *PDNS_RPC_DP_INFO;`
 */
export interface DNS_RPC_DP_INFO {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** Its distinguished name. `[string] wchar_t *pszDpDn` */
  pszDpDn: string | null;
  /** That of its cross-reference. `[string] wchar_t *pszCrDn` */
  pszCrDn: string | null;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD dwZoneCount` */
  dwZoneCount: number;
  /** DNS_DP_STATE_* `DWORD dwState` */
  dwState: number;
  /** `DWORD dwReserved[3]` */
  dwReserved: number[];
  /** `[string] wchar_t *pwszReserved[3]` */
  pwszReserved: (string | null)[];
  /** `[range(0, 10000)] DWORD dwReplicaCount` */
  dwReplicaCount?: number;
  /** `[size_is(dwReplicaCount)] PDNS_RPC_DP_REPLICA ReplicaArray[]` */
  ReplicaArray: (DNS_RPC_DP_REPLICA | null)[];
}
export const DNS_RPC_DP_INFO$: StructType<DNS_RPC_DP_INFO> = /*#__PURE__*/ struct("DNS_RPC_DP_INFO", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszDpFqdn: unique(string("char")),
  pszDpDn: unique(string("wchar")),
  pszCrDn: unique(string("wchar")),
  dwFlags: uint32,
  dwZoneCount: uint32,
  dwState: uint32,
  dwReserved: array(uint32, fixed(3)),
  pwszReserved: array(unique(string("wchar")), fixed(3)),
  dwReplicaCount: range(uint32, 0, 10000),
  ReplicaArray: array(unique(DNS_RPC_DP_REPLICA$), sized(["field", "dwReplicaCount"])),
});

/**
 * A directory partition in a list. [MS-DNSP] 2.2.7.2.3
 * `typedef struct _DnssrvRpcDirectoryPartitionEnum { ... } DNS_RPC_DP_ENUM, *PDNS_RPC_DP_ENUM;`
 */
export interface DNS_RPC_DP_ENUM {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD dwZoneCount` */
  dwZoneCount: number;
}
export const DNS_RPC_DP_ENUM$: StructType<DNS_RPC_DP_ENUM> = /*#__PURE__*/ struct("DNS_RPC_DP_ENUM", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszDpFqdn: unique(string("char")),
  dwFlags: uint32,
  dwZoneCount: uint32,
});

/**
 * Directory partitions. [MS-DNSP] 2.2.7.2.4
 * `typedef struct _DnssrvRpcDirectoryPartitionList { ... } DNS_RPC_DP_LIST, *PDNS_RPC_DP_LIST;`
 */
export interface DNS_RPC_DP_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[range(0, 5000)] DWORD dwDpCount` */
  dwDpCount?: number;
  /** `[size_is(dwDpCount)] PDNS_RPC_DP_ENUM DpArray[]` */
  DpArray: (DNS_RPC_DP_ENUM | null)[];
}
export const DNS_RPC_DP_LIST$: StructType<DNS_RPC_DP_LIST> = /*#__PURE__*/ struct("DNS_RPC_DP_LIST", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwDpCount: range(uint32, 0, 5000),
  DpArray: array(unique(DNS_RPC_DP_ENUM$), sized(["field", "dwDpCount"])),
});

/**
 * A directory partition and what is to be done with it. [MS-DNSP] 2.2.7.2.5
 * `typedef struct _DnssrvRpcEnlistDirPart { ... } DNS_RPC_ENLIST_DP, *PDNS_RPC_ENLIST_DP;`
 */
export interface DNS_RPC_ENLIST_DP {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** DNS_DP_OP_* `DWORD dwOperation` */
  dwOperation: number;
}
export const DNS_RPC_ENLIST_DP$: StructType<DNS_RPC_ENLIST_DP> = /*#__PURE__*/ struct("DNS_RPC_ENLIST_DP", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszDpFqdn: unique(string("char")),
  dwOperation: uint32,
});

/**
 * The directory partition that a zone is to move to. [MS-DNSP] 2.2.7.2.6
 * `typedef struct _DnssrvRpcZoneChangePartition { ... } DNS_RPC_ZONE_CHANGE_DP, *PDNS_RPC_ZONE_CHANGE_DP;`
 */
export interface DNS_RPC_ZONE_CHANGE_DP {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszDestPartition` */
  pszDestPartition: string | null;
}
export const DNS_RPC_ZONE_CHANGE_DP$: StructType<DNS_RPC_ZONE_CHANGE_DP> = /*#__PURE__*/ struct("DNS_RPC_ZONE_CHANGE_DP", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszDestPartition: unique(string("char")),
});

/**
 * Which zones are wanted. [MS-DNSP] 2.2.5.2.9
 * `typedef struct _DnsRpcEnumZonesFilter { ... } DNS_RPC_ENUM_ZONES_FILTER, *PDNS_RPC_ENUM_ZONES_FILTER;`
 */
export interface DNS_RPC_ENUM_ZONES_FILTER {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** ZONE_REQUEST_* bits. `DWORD dwFilter` */
  dwFilter: number;
  /** `[string] char *pszPartitionFqdn` */
  pszPartitionFqdn: string | null;
  /** `[string] char *pszQueryString` */
  pszQueryString: string | null;
  /** `[string] char *pszReserved[6]` */
  pszReserved: (string | null)[];
}
export const DNS_RPC_ENUM_ZONES_FILTER$: StructType<DNS_RPC_ENUM_ZONES_FILTER> = /*#__PURE__*/ struct("DNS_RPC_ENUM_ZONES_FILTER", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwFilter: uint32,
  pszPartitionFqdn: unique(string("char")),
  pszQueryString: unique(string("char")),
  pszReserved: array(unique(string("char")), fixed(6)),
});

/**
 * A socket address of either family, and words of the server. [MS-DNSP] 2.2.3.2.2
 * `typedef struct _DnsAddr { ... } DNS_ADDR, *PDNS_ADDR;`
 */
export interface DNS_ADDR {
  /** `CHAR MaxSa[32]` */
  MaxSa: Uint8Array;
  /** `DWORD DnsAddrUserDword[8]` */
  DnsAddrUserDword: number[];
}
export const DNS_ADDR$: StructType<DNS_ADDR> = /*#__PURE__*/ struct("DNS_ADDR", {
  MaxSa: array(char, fixed(32)),
  DnsAddrUserDword: array(uint32, fixed(8)),
});

/** Addresses of either family. [MS-DNSP] 2.2.3.2.3. `typedef struct _DnsAddrArray { ... } DNS_ADDR_ARRAY, *PDNS_ADDR_ARRAY;` */
export interface DNS_ADDR_ARRAY {
  /** `DWORD MaxCount` */
  MaxCount: number;
  /** `DWORD AddrCount` */
  AddrCount?: number;
  /** `DWORD Tag` */
  Tag: number;
  /** 0: mixed; 2: IPv4; 23: IPv6. `WORD Family` */
  Family: number;
  /** `WORD WordReserved` */
  WordReserved: number;
  /** `DWORD Flags` */
  Flags: number;
  /** `DWORD MatchFlag` */
  MatchFlag: number;
  /** `DWORD Reserved1` */
  Reserved1: number;
  /** `DWORD Reserved2` */
  Reserved2: number;
  /** `[size_is(AddrCount)] DNS_ADDR AddrArray[]` */
  AddrArray: DNS_ADDR[];
}
export const DNS_ADDR_ARRAY$: StructType<DNS_ADDR_ARRAY> = /*#__PURE__*/ struct("DNS_ADDR_ARRAY", {
  MaxCount: uint32,
  AddrCount: uint32,
  Tag: uint32,
  Family: uint16,
  WordReserved: uint16,
  Flags: uint32,
  MatchFlag: uint32,
  Reserved1: uint32,
  Reserved2: uint32,
  AddrArray: array(DNS_ADDR$, sized(["field", "AddrCount"])),
});

/**
 * The settings of a server since Windows Server 2008. [MS-DNSP] 2.2.4.2.2.3
 * `typedef struct _DnsRpcServerInfoLonghorn { ... } DNS_RPC_SERVER_INFO_LONGHORN, *PDNS_RPC_SERVER_INFO_LONGHORN, DNS_RPC_SERVER_INFO, *PDNS_RPC_SERVER_INFO;`
 */
export interface DNS_RPC_SERVER_INFO_LONGHORN {
  /** 2; in structures that end in DOTNET it is 1, in others what their section says. `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** Build in the high 16 bits, minor and major version in an octet each below. `DWORD dwVersion` */
  dwVersion: number;
  /** Where zones are read from: 1 a file, 2 the registry, 3 the directory. `UCHAR fBootMethod` */
  fBootMethod: number;
  /** `BOOLEAN fAdminConfigured` */
  fAdminConfigured: number;
  /** `BOOLEAN fAllowUpdate` */
  fAllowUpdate: number;
  /** `BOOLEAN fDsAvailable` */
  fDsAvailable: number;
  /** `[string] char *pszServerName` */
  pszServerName: string | null;
  /** `[string] wchar_t *pszDsContainer` */
  pszDsContainer: string | null;
  /** `PDNS_ADDR_ARRAY aipServerAddrs` */
  aipServerAddrs: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY aipListenAddrs` */
  aipListenAddrs: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY aipForwarders` */
  aipForwarders: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY aipLogFilter` */
  aipLogFilter: DNS_ADDR_ARRAY | null;
  /** `[string] wchar_t *pwszLogFilePath` */
  pwszLogFilePath: string | null;
  /** `[string] char *pszDomainName` */
  pszDomainName: string | null;
  /** `[string] char *pszForestName` */
  pszForestName: string | null;
  /** `[string] char *pszDomainDirectoryPartition` */
  pszDomainDirectoryPartition: string | null;
  /** `[string] char *pszForestDirectoryPartition` */
  pszForestDirectoryPartition: string | null;
  /** `[string] char *pExtensions[6]` */
  pExtensions: (string | null)[];
  /** `DWORD dwLogLevel` */
  dwLogLevel: number;
  /** `DWORD dwDebugLevel` */
  dwDebugLevel: number;
  /** Seconds. `DWORD dwForwardTimeout` */
  dwForwardTimeout: number;
  /** `DWORD dwRpcProtocol` */
  dwRpcProtocol: number;
  /** `DWORD dwNameCheckFlag` */
  dwNameCheckFlag: number;
  /** `DWORD cAddressAnswerLimit` */
  cAddressAnswerLimit: number;
  /** `DWORD dwRecursionRetry` */
  dwRecursionRetry: number;
  /** Seconds. `DWORD dwRecursionTimeout` */
  dwRecursionTimeout: number;
  /** Seconds. `DWORD dwMaxCacheTtl` */
  dwMaxCacheTtl: number;
  /** Seconds. `DWORD dwDsPollingInterval` */
  dwDsPollingInterval: number;
  /** `DWORD dwLocalNetPriorityNetMask` */
  dwLocalNetPriorityNetMask: number;
  /** Hours; so are the intervals below. `DWORD dwScavengingInterval` */
  dwScavengingInterval: number;
  /** `DWORD dwDefaultRefreshInterval` */
  dwDefaultRefreshInterval: number;
  /** `DWORD dwDefaultNoRefreshInterval` */
  dwDefaultNoRefreshInterval: number;
  /** 0: not since the server started. `DWORD dwLastScavengeTime` */
  dwLastScavengeTime: number;
  /** `DWORD dwEventLogLevel` */
  dwEventLogLevel: number;
  /** `DWORD dwLogFileMaxSize` */
  dwLogFileMaxSize: number;
  /** `DWORD dwDsForestVersion` */
  dwDsForestVersion: number;
  /** `DWORD dwDsDomainVersion` */
  dwDsDomainVersion: number;
  /** `DWORD dwDsDsaVersion` */
  dwDsDsaVersion: number;
  /** `BOOLEAN fReadOnlyDC` */
  fReadOnlyDC: number;
  /** `DWORD dwReserveArray[3]` */
  dwReserveArray: number[];
  /** `BOOLEAN fAutoReverseZones` */
  fAutoReverseZones: number;
  /** `BOOLEAN fAutoCacheUpdate` */
  fAutoCacheUpdate: number;
  /** `BOOLEAN fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `BOOLEAN fForwardDelegations` */
  fForwardDelegations: number;
  /** `BOOLEAN fNoRecursion` */
  fNoRecursion: number;
  /** `BOOLEAN fSecureResponses` */
  fSecureResponses: number;
  /** `BOOLEAN fRoundRobin` */
  fRoundRobin: number;
  /** `BOOLEAN fLocalNetPriority` */
  fLocalNetPriority: number;
  /** `BOOLEAN fBindSecondaries` */
  fBindSecondaries: number;
  /** `BOOLEAN fWriteAuthorityNs` */
  fWriteAuthorityNs: number;
  /** `BOOLEAN fStrictFileParsing` */
  fStrictFileParsing: number;
  /** `BOOLEAN fLooseWildcarding` */
  fLooseWildcarding: number;
  /** `BOOLEAN fDefaultAgingState` */
  fDefaultAgingState: number;
  /** `BOOLEAN fReserveArray[15]` */
  fReserveArray: Uint8Array;
}
export const DNS_RPC_SERVER_INFO_LONGHORN$: StructType<DNS_RPC_SERVER_INFO_LONGHORN> = /*#__PURE__*/ struct("DNS_RPC_SERVER_INFO_LONGHORN", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwVersion: uint32,
  fBootMethod: uint8,
  fAdminConfigured: byte,
  fAllowUpdate: byte,
  fDsAvailable: byte,
  pszServerName: unique(string("char")),
  pszDsContainer: unique(string("wchar")),
  aipServerAddrs: unique(DNS_ADDR_ARRAY$),
  aipListenAddrs: unique(DNS_ADDR_ARRAY$),
  aipForwarders: unique(DNS_ADDR_ARRAY$),
  aipLogFilter: unique(DNS_ADDR_ARRAY$),
  pwszLogFilePath: unique(string("wchar")),
  pszDomainName: unique(string("char")),
  pszForestName: unique(string("char")),
  pszDomainDirectoryPartition: unique(string("char")),
  pszForestDirectoryPartition: unique(string("char")),
  pExtensions: array(unique(string("char")), fixed(6)),
  dwLogLevel: uint32,
  dwDebugLevel: uint32,
  dwForwardTimeout: uint32,
  dwRpcProtocol: uint32,
  dwNameCheckFlag: uint32,
  cAddressAnswerLimit: uint32,
  dwRecursionRetry: uint32,
  dwRecursionTimeout: uint32,
  dwMaxCacheTtl: uint32,
  dwDsPollingInterval: uint32,
  dwLocalNetPriorityNetMask: uint32,
  dwScavengingInterval: uint32,
  dwDefaultRefreshInterval: uint32,
  dwDefaultNoRefreshInterval: uint32,
  dwLastScavengeTime: uint32,
  dwEventLogLevel: uint32,
  dwLogFileMaxSize: uint32,
  dwDsForestVersion: uint32,
  dwDsDomainVersion: uint32,
  dwDsDsaVersion: uint32,
  fReadOnlyDC: byte,
  dwReserveArray: array(uint32, fixed(3)),
  fAutoReverseZones: byte,
  fAutoCacheUpdate: byte,
  fRecurseAfterForwarding: byte,
  fForwardDelegations: byte,
  fNoRecursion: byte,
  fSecureResponses: byte,
  fRoundRobin: byte,
  fLocalNetPriority: byte,
  fBindSecondaries: byte,
  fWriteAuthorityNs: byte,
  fStrictFileParsing: byte,
  fLooseWildcarding: byte,
  fDefaultAgingState: byte,
  fReserveArray: array(byte, fixed(15)),
});

/**
 * A zone to make. [MS-DNSP] 2.2.5.2.7.3
 * `typedef struct _DnsRpcZoneCreateInfoLonghorn { ... } DNS_RPC_ZONE_CREATE_INFO_LONGHORN, *PDNS_RPC_ZONE_CREATE_INFO_LONGHORN, DNS_RPC_ZONE_CREATE_INFO, *PDNS_RPC_ZONE_CREATE_INFO;`
 */
export interface DNS_RPC_ZONE_CREATE_INFO_LONGHORN {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszZoneName` */
  pszZoneName: string | null;
  /** 1 primary, 2 secondary, 3 stub, 4 forwarder. `DWORD dwZoneType` */
  dwZoneType: number;
  /** `DWORD fAllowUpdate` */
  fAllowUpdate: number;
  /** `DWORD fAging` */
  fAging: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `[string] char *pszDataFile` */
  pszDataFile: string | null;
  /** `DWORD fDsIntegrated` */
  fDsIntegrated: number;
  /** `DWORD fLoadExisting` */
  fLoadExisting: number;
  /** The mail address of who looks after it, as a domain name. `[string] char *pszAdmin` */
  pszAdmin: string | null;
  /** `PDNS_ADDR_ARRAY aipMasters` */
  aipMasters: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY aipSecondaries` */
  aipSecondaries: DNS_ADDR_ARRAY | null;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `DWORD dwTimeout` */
  dwTimeout: number;
  /** `DWORD fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** `DWORD dwDpFlags` */
  dwDpFlags: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** `DWORD dwReserved[32]` */
  dwReserved: number[];
}
export const DNS_RPC_ZONE_CREATE_INFO_LONGHORN$: StructType<DNS_RPC_ZONE_CREATE_INFO_LONGHORN> = /*#__PURE__*/ struct("DNS_RPC_ZONE_CREATE_INFO_LONGHORN", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszZoneName: unique(string("char")),
  dwZoneType: uint32,
  fAllowUpdate: uint32,
  fAging: uint32,
  dwFlags: uint32,
  pszDataFile: unique(string("char")),
  fDsIntegrated: uint32,
  fLoadExisting: uint32,
  pszAdmin: unique(string("char")),
  aipMasters: unique(DNS_ADDR_ARRAY$),
  aipSecondaries: unique(DNS_ADDR_ARRAY$),
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  dwTimeout: uint32,
  fRecurseAfterForwarding: uint32,
  dwDpFlags: uint32,
  pszDpFqdn: unique(string("char")),
  dwReserved: array(uint32, fixed(32)),
});

/**
 * Servers that a server forwards to. [MS-DNSP] 2.2.5.2.10.3
 * `typedef struct _DnssrvRpcForwardersLonghorn { ... } DNS_RPC_FORWARDERS_LONGHORN, *PDNS_RPC_FORWARDERS_LONGHORN, DNS_RPC_FORWARDERS, *PDNS_RPC_FORWARDERS;`
 */
export interface DNS_RPC_FORWARDERS_LONGHORN {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** Not 0: when they do not answer, the server searches by itself. `DWORD fRecurseAfterForwarding` */
  fRecurseAfterForwarding: number;
  /** Seconds. `DWORD dwForwardTimeout` */
  dwForwardTimeout: number;
  /** `PDNS_ADDR_ARRAY aipForwarders` */
  aipForwarders: DNS_ADDR_ARRAY | null;
}
export const DNS_RPC_FORWARDERS_LONGHORN$: StructType<DNS_RPC_FORWARDERS_LONGHORN> = /*#__PURE__*/ struct("DNS_RPC_FORWARDERS_LONGHORN", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  fRecurseAfterForwarding: uint32,
  dwForwardTimeout: uint32,
  aipForwarders: unique(DNS_ADDR_ARRAY$),
});

/**
 * Who may copy a zone, and who is told of changes. [MS-DNSP] 2.2.5.2.5.3
 * `typedef struct _DnssrvRpcZoneSecondariesLonghorn { ... } DNS_RPC_ZONE_SECONDARIES_LONGHORN, *PDNS_RPC_ZONE_SECONDARIES_LONGHORN, DNS_RPC_ZONE_SECONDARIES, *PDNS_RPC_ZONE_SECONDARIES;`
 */
export interface DNS_RPC_ZONE_SECONDARIES_LONGHORN {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `PDNS_ADDR_ARRAY aipSecondaries` */
  aipSecondaries: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY aipNotify` */
  aipNotify: DNS_ADDR_ARRAY | null;
}
export const DNS_RPC_ZONE_SECONDARIES_LONGHORN$: StructType<DNS_RPC_ZONE_SECONDARIES_LONGHORN> = /*#__PURE__*/ struct("DNS_RPC_ZONE_SECONDARIES_LONGHORN", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  aipSecondaries: unique(DNS_ADDR_ARRAY$),
  aipNotify: unique(DNS_ADDR_ARRAY$),
});

/**
 * Addresses that are to be tried as servers. [MS-DNSP] 2.2.3.2.4
 * `typedef struct _DnsRpcIPValidate { ... } DNS_RPC_IP_VALIDATE, *PDNS_RPC_IP_VALIDATE;`
 */
export interface DNS_RPC_IP_VALIDATE {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD dwContext` */
  dwContext: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `[string] char *pszContextName` */
  pszContextName: string | null;
  /** `PDNS_ADDR_ARRAY aipValidateAddrs` */
  aipValidateAddrs: DNS_ADDR_ARRAY | null;
}
export const DNS_RPC_IP_VALIDATE$: StructType<DNS_RPC_IP_VALIDATE> = /*#__PURE__*/ struct("DNS_RPC_IP_VALIDATE", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwContext: uint32,
  dwReserved1: uint32,
  pszContextName: unique(string("char")),
  aipValidateAddrs: unique(DNS_ADDR_ARRAY$),
});

/**
 * A zone's settings. [MS-DNSP] 2.2.5.2.4.3
 * `typedef struct _DnsRpcZoneInfoLonghorn { ... } DNS_RPC_ZONE_INFO_LONGHORN, *PDNS_RPC_ZONE_INFO_LONGHORN, DNS_RPC_ZONE_INFO, *PDNS_RPC_ZONE_INFO;`
 */
export interface DNS_RPC_ZONE_INFO_LONGHORN {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszZoneName` */
  pszZoneName: string | null;
  /** `DWORD dwZoneType` */
  dwZoneType: number;
  /** `DWORD fReverse` */
  fReverse: number;
  /** 0: no dynamic updates; 1: any; 2: only secure ones. `DWORD fAllowUpdate` */
  fAllowUpdate: number;
  /** `DWORD fPaused` */
  fPaused: number;
  /** `DWORD fShutdown` */
  fShutdown: number;
  /** `DWORD fAutoCreated` */
  fAutoCreated: number;
  /** `DWORD fUseDatabase` */
  fUseDatabase: number;
  /** `[string] char *pszDataFile` */
  pszDataFile: string | null;
  /** `PDNS_ADDR_ARRAY aipMasters` */
  aipMasters: DNS_ADDR_ARRAY | null;
  /** `DWORD fSecureSecondaries` */
  fSecureSecondaries: number;
  /** `DWORD fNotifyLevel` */
  fNotifyLevel: number;
  /** `PDNS_ADDR_ARRAY aipSecondaries` */
  aipSecondaries: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY aipNotify` */
  aipNotify: DNS_ADDR_ARRAY | null;
  /** `DWORD fUseWins` */
  fUseWins: number;
  /** `DWORD fUseNbstat` */
  fUseNbstat: number;
  /** `DWORD fAging` */
  fAging: number;
  /** Hours; so is the one below. `DWORD dwNoRefreshInterval` */
  dwNoRefreshInterval: number;
  /** `DWORD dwRefreshInterval` */
  dwRefreshInterval: number;
  /** Hours; when records may be scavenged. `DWORD dwAvailForScavengeTime` */
  dwAvailForScavengeTime: number;
  /** `PDNS_ADDR_ARRAY aipScavengeServers` */
  aipScavengeServers: DNS_ADDR_ARRAY | null;
  /** Seconds. `DWORD dwForwarderTimeout` */
  dwForwarderTimeout: number;
  /** `DWORD fForwarderSlave` */
  fForwarderSlave: number;
  /** `PDNS_ADDR_ARRAY aipLocalMasters` */
  aipLocalMasters: DNS_ADDR_ARRAY | null;
  /** `DWORD dwDpFlags` */
  dwDpFlags: number;
  /** `[string] char *pszDpFqdn` */
  pszDpFqdn: string | null;
  /** `[string] wchar_t *pwszZoneDn` */
  pwszZoneDn: string | null;
  /** `DWORD dwLastSuccessfulSoaCheck` */
  dwLastSuccessfulSoaCheck: number;
  /** `DWORD dwLastSuccessfulXfr` */
  dwLastSuccessfulXfr: number;
  /** `DWORD fQueuedForBackgroundLoad` */
  fQueuedForBackgroundLoad: number;
  /** `DWORD fBackgroundLoadInProgress` */
  fBackgroundLoadInProgress: number;
  /** `BOOL fReadOnlyZone` */
  fReadOnlyZone: number;
  /** `DWORD dwLastXfrAttempt` */
  dwLastXfrAttempt: number;
  /** `DWORD dwLastXfrResult` */
  dwLastXfrResult: number;
}
export const DNS_RPC_ZONE_INFO_LONGHORN$: StructType<DNS_RPC_ZONE_INFO_LONGHORN> = /*#__PURE__*/ struct("DNS_RPC_ZONE_INFO_LONGHORN", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszZoneName: unique(string("char")),
  dwZoneType: uint32,
  fReverse: uint32,
  fAllowUpdate: uint32,
  fPaused: uint32,
  fShutdown: uint32,
  fAutoCreated: uint32,
  fUseDatabase: uint32,
  pszDataFile: unique(string("char")),
  aipMasters: unique(DNS_ADDR_ARRAY$),
  fSecureSecondaries: uint32,
  fNotifyLevel: uint32,
  aipSecondaries: unique(DNS_ADDR_ARRAY$),
  aipNotify: unique(DNS_ADDR_ARRAY$),
  fUseWins: uint32,
  fUseNbstat: uint32,
  fAging: uint32,
  dwNoRefreshInterval: uint32,
  dwRefreshInterval: uint32,
  dwAvailForScavengeTime: uint32,
  aipScavengeServers: unique(DNS_ADDR_ARRAY$),
  dwForwarderTimeout: uint32,
  fForwarderSlave: uint32,
  aipLocalMasters: unique(DNS_ADDR_ARRAY$),
  dwDpFlags: uint32,
  pszDpFqdn: unique(string("char")),
  pwszZoneDn: unique(string("wchar")),
  dwLastSuccessfulSoaCheck: uint32,
  dwLastSuccessfulXfr: uint32,
  fQueuedForBackgroundLoad: uint32,
  fBackgroundLoadInProgress: uint32,
  fReadOnlyZone: int32,
  dwLastXfrAttempt: uint32,
  dwLastXfrResult: uint32,
});

/**
 * How a server is to configure itself. [MS-DNSP] 2.2.8.2.1
 * `typedef struct _DnsRpcAutoConfigureLonghorn { ... } DNS_RPC_AUTOCONFIGURE, *PDNS_RPC_AUTOCONFIGURE;`
 */
export interface DNS_RPC_AUTOCONFIGURE {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD dwAutoConfigFlags` */
  dwAutoConfigFlags: number;
  /** `DWORD dwReserved1` */
  dwReserved1: number;
  /** `[string] char *pszNewDomainName` */
  pszNewDomainName: string | null;
}
export const DNS_RPC_AUTOCONFIGURE$: StructType<DNS_RPC_AUTOCONFIGURE> = /*#__PURE__*/ struct("DNS_RPC_AUTOCONFIGURE", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwAutoConfigFlags: uint32,
  dwReserved1: uint32,
  pszNewDomainName: unique(string("char")),
});

/**
 * UTF-8 texts. [MS-DNSP] 2.2.1.2.3
 * `typedef struct _DnsRpcUtf8StringList { ... } DNS_RPC_UTF8_STRING_LIST, *PDNS_RPC_UTF8_STRING_LIST;`
 */
export interface DNS_RPC_UTF8_STRING_LIST {
  /** `[range(0, 10000)] DWORD dwCount` */
  dwCount?: number;
  /** `[size_is(dwCount), string] char *pszStrings[]` */
  pszStrings: (string | null)[];
}
export const DNS_RPC_UTF8_STRING_LIST$: StructType<DNS_RPC_UTF8_STRING_LIST> = /*#__PURE__*/ struct("DNS_RPC_UTF8_STRING_LIST", {
  dwCount: range(uint32, 0, 10000),
  pszStrings: array(unique(string("char")), sized(["field", "dwCount"])),
});

/**
 * UTF-16 texts. [MS-DNSP] 2.2.1.2.4
 * `typedef struct _DnsRpcUnicodeStringList { ... } DNS_RPC_UNICODE_STRING_LIST, *PDNS_RPC_UNICODE_STRING_LIST;`
 */
export interface DNS_RPC_UNICODE_STRING_LIST {
  /** `[range(0, 10000)] DWORD dwCount` */
  dwCount?: number;
  /** `[size_is(dwCount), string] wchar_t *pwszStrings[]` */
  pwszStrings: (string | null)[];
}
export const DNS_RPC_UNICODE_STRING_LIST$: StructType<DNS_RPC_UNICODE_STRING_LIST> = /*#__PURE__*/ struct("DNS_RPC_UNICODE_STRING_LIST", {
  dwCount: range(uint32, 0, 10000),
  pwszStrings: array(unique(string("wchar")), sized(["field", "dwCount"])),
});

/**
 * How a key that signs a zone is made and changed. [MS-DNSP] 2.2.6.2.1
 * `typedef struct _DnssrvRpcSigningKeyDescriptor { ... } DNS_RPC_SKD, *PDNS_RPC_SKD;`
 */
export interface DNS_RPC_SKD {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `GUID Guid` */
  Guid: string;
  /** `[string] wchar_t *pwszKeyStorageProvider` */
  pwszKeyStorageProvider: string | null;
  /** `BOOL fStoreKeysInDirectory` */
  fStoreKeysInDirectory: number;
  /** Not 0: it signs keys; 0: it signs the zone. `BOOL fIsKSK` */
  fIsKSK: number;
  /** As in DNSSEC. `BYTE bSigningAlgorithm` */
  bSigningAlgorithm: number;
  /** Bits. `DWORD dwKeyLength` */
  dwKeyLength: number;
  /** Seconds; so are the periods below. `DWORD dwInitialRolloverOffset` */
  dwInitialRolloverOffset: number;
  /** `DWORD dwDNSKEYSignatureValidityPeriod` */
  dwDNSKEYSignatureValidityPeriod: number;
  /** `DWORD dwDSSignatureValidityPeriod` */
  dwDSSignatureValidityPeriod: number;
  /** `DWORD dwStandardSignatureValidityPeriod` */
  dwStandardSignatureValidityPeriod: number;
  /** `DWORD dwRolloverType` */
  dwRolloverType: number;
  /** `DWORD dwRolloverPeriod` */
  dwRolloverPeriod: number;
  /** `DWORD dwNextRolloverAction` */
  dwNextRolloverAction: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
}
export const DNS_RPC_SKD$: StructType<DNS_RPC_SKD> = /*#__PURE__*/ struct("DNS_RPC_SKD", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  Guid: guid,
  pwszKeyStorageProvider: unique(string("wchar")),
  fStoreKeysInDirectory: int32,
  fIsKSK: int32,
  bSigningAlgorithm: uint8,
  dwKeyLength: uint32,
  dwInitialRolloverOffset: uint32,
  dwDNSKEYSignatureValidityPeriod: uint32,
  dwDSSignatureValidityPeriod: uint32,
  dwStandardSignatureValidityPeriod: uint32,
  dwRolloverType: uint32,
  dwRolloverPeriod: uint32,
  dwNextRolloverAction: uint32,
  dwReserved: uint32,
});

/**
 * How the keys of a zone are made. [MS-DNSP] 2.2.6.2.2
 * `typedef struct _DnssrvRpcZoneSigningKeyList { ... } DNS_RPC_SKD_LIST, *PDNS_RPC_SKD_LIST;`
 */
export interface DNS_RPC_SKD_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[range(0, 1000)] DWORD dwCount` */
  dwCount?: number;
  /** `[size_is(dwCount)] PDNS_RPC_SKD SkdArray[]` */
  SkdArray: (DNS_RPC_SKD | null)[];
}
export const DNS_RPC_SKD_LIST$: StructType<DNS_RPC_SKD_LIST> = /*#__PURE__*/ struct("DNS_RPC_SKD_LIST", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwCount: range(uint32, 0, 1000),
  SkdArray: array(unique(DNS_RPC_SKD$), sized(["field", "dwCount"])),
});

/**
 * Hundreds of nanoseconds since 1601-01-01 UTC, as two halves. [MS-DTYP] 2.3.3
 * `typedef struct _FILETIME { ... } FILETIME, *PFILETIME, *LPFILETIME;`
 */
export interface FILETIME {
  /** `DWORD dwLowDateTime` */
  dwLowDateTime: number;
  /** `DWORD dwHighDateTime` */
  dwHighDateTime: number;
}
export const FILETIME$: StructType<FILETIME> = /*#__PURE__*/ struct("FILETIME", {
  dwLowDateTime: uint32,
  dwHighDateTime: uint32,
});

/**
 * Where the change of a key stands. [MS-DNSP] 2.2.6.2.3
 * `typedef struct _DnsRpcSigningKeyDescriptorState { ... } DNS_RPC_SKD_STATE, *PDNS_RPC_SKD_STATE;`
 */
export interface DNS_RPC_SKD_STATE {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `GUID Guid` */
  Guid: string;
  /** `FILETIME ftLastRolloverTime` */
  ftLastRolloverTime: FILETIME;
  /** `FILETIME ftNextRolloverTime` */
  ftNextRolloverTime: FILETIME;
  /** `DWORD dwState` */
  dwState: number;
  /** `DWORD dwCurrentRolloverStatus` */
  dwCurrentRolloverStatus: number;
  /** `[string] wchar_t *pwszActiveKey` */
  pwszActiveKey: string | null;
  /** `[string] wchar_t *pwszStandbyKey` */
  pwszStandbyKey: string | null;
  /** `[string] wchar_t *pwszNextKey` */
  pwszNextKey: string | null;
  /** `DWORD dwReserved` */
  dwReserved: number;
}
export const DNS_RPC_SKD_STATE$: StructType<DNS_RPC_SKD_STATE> = /*#__PURE__*/ struct("DNS_RPC_SKD_STATE", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  Guid: guid,
  ftLastRolloverTime: FILETIME$,
  ftNextRolloverTime: FILETIME$,
  dwState: uint32,
  dwCurrentRolloverStatus: uint32,
  pwszActiveKey: unique(string("wchar")),
  pwszStandbyKey: unique(string("wchar")),
  pwszNextKey: unique(string("wchar")),
  dwReserved: uint32,
});

/**
 * Why a zone cannot be signed. [MS-DNSP] 2.2.6.2.8
 * `typedef struct _DnssrvRpcSigningValidationError { ... } DNS_RPC_SIGNING_VALIDATION_ERROR, *PDNS_RPC_SIGNING_VALIDATION_ERROR;`
 */
export interface DNS_RPC_SIGNING_VALIDATION_ERROR {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `GUID guidSKD` */
  guidSKD: string;
  /** `[string] wchar_t *pwszSigningKeyPointerString` */
  pwszSigningKeyPointerString: string | null;
  /** `DWORD dwExtendedError` */
  dwExtendedError: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
}
export const DNS_RPC_SIGNING_VALIDATION_ERROR$: StructType<DNS_RPC_SIGNING_VALIDATION_ERROR> = /*#__PURE__*/ struct("DNS_RPC_SIGNING_VALIDATION_ERROR", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  guidSKD: guid,
  pwszSigningKeyPointerString: unique(string("wchar")),
  dwExtendedError: uint32,
  dwReserved: uint32,
});

/** How far a trust point has come. [MS-DNSP] 2.2.1.1.3. `typedef enum { ... } TRUSTPOINT_STATE, *PTRUSTPOINT_STATE;` */
export const TRUSTPOINT_STATE = {
  TRUSTPOINT_STATE_INITIALIZED: 0,
  TRUSTPOINT_STATE_DSPENDING: 1,
  TRUSTPOINT_STATE_ACTIVE: 2,
  TRUSTPOINT_STATE_DELETE_PENDING: 3,
  TRUSTPOINT_STATE_DELETED: 4,
} as const;
export type TRUSTPOINT_STATE = (typeof TRUSTPOINT_STATE)[keyof typeof TRUSTPOINT_STATE] | (number & {});
export const TRUSTPOINT_STATE$: Type<TRUSTPOINT_STATE> = /*#__PURE__*/ enum16("TRUSTPOINT_STATE", TRUSTPOINT_STATE);

/**
 * A name whose keys the server trusts. [MS-DNSP] 2.2.6.2.4
 * `typedef struct _DnssrvRpcTrustPoint { ... } DNS_RPC_TRUST_POINT, *PDNS_RPC_TRUST_POINT;`
 */
export interface DNS_RPC_TRUST_POINT {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[string] char *pszTrustPointName` */
  pszTrustPointName: string | null;
  /** `TRUSTPOINT_STATE eTrustPointState` */
  eTrustPointState: TRUSTPOINT_STATE;
  /** `__int64 i64LastActiveRefreshTime` */
  i64LastActiveRefreshTime: bigint;
  /** `__int64 i64NextActiveRefreshTime` */
  i64NextActiveRefreshTime: bigint;
  /** `__int64 i64LastSuccessfulActiveRefreshTime` */
  i64LastSuccessfulActiveRefreshTime: bigint;
  /** `DWORD dwLastActiveRefreshResult` */
  dwLastActiveRefreshResult: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
}
export const DNS_RPC_TRUST_POINT$: StructType<DNS_RPC_TRUST_POINT> = /*#__PURE__*/ struct("DNS_RPC_TRUST_POINT", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pszTrustPointName: unique(string("char")),
  eTrustPointState: TRUSTPOINT_STATE$,
  i64LastActiveRefreshTime: int64,
  i64NextActiveRefreshTime: int64,
  i64LastSuccessfulActiveRefreshTime: int64,
  dwLastActiveRefreshResult: uint32,
  dwReserved: uint32,
});

/**
 * Trust points. [MS-DNSP] 2.2.6.2.5
 * `typedef struct _DnssrvRpcTrustPointList { ... } DNS_RPC_TRUST_POINT_LIST, *PDNS_RPC_TRUST_POINT_LIST;`
 */
export interface DNS_RPC_TRUST_POINT_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[range(0, 500000)] DWORD dwTrustPointCount` */
  dwTrustPointCount?: number;
  /** `[size_is(dwTrustPointCount)] PDNS_RPC_TRUST_POINT TrustPointArray[]` */
  TrustPointArray: (DNS_RPC_TRUST_POINT | null)[];
}
export const DNS_RPC_TRUST_POINT_LIST$: StructType<DNS_RPC_TRUST_POINT_LIST> = /*#__PURE__*/ struct("DNS_RPC_TRUST_POINT_LIST", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwTrustPointCount: range(uint32, 0, 500000),
  TrustPointArray: array(unique(DNS_RPC_TRUST_POINT$), sized(["field", "dwTrustPointCount"])),
});

/** How far a trust anchor has come, as in RFC 5011. [MS-DNSP] 2.2.1.1.4. `typedef enum { ... } TRUSTANCHOR_STATE, *PTRUSTANCHOR_STATE;` */
export const TRUSTANCHOR_STATE = {
  TRUSTANCHOR_STATE_INITIALIZED: 0,
  TRUSTANCHOR_STATE_DSPENDING: 1,
  TRUSTANCHOR_STATE_DSINVALID: 2,
  TRUSTANCHOR_STATE_ADDPEND: 3,
  TRUSTANCHOR_STATE_VALID: 4,
  TRUSTANCHOR_STATE_MISSING: 5,
  TRUSTANCHOR_STATE_REVOKED: 6,
  TRUSTANCHOR_STATE_DELETED: 7,
} as const;
export type TRUSTANCHOR_STATE = (typeof TRUSTANCHOR_STATE)[keyof typeof TRUSTANCHOR_STATE] | (number & {});
export const TRUSTANCHOR_STATE$: Type<TRUSTANCHOR_STATE> = /*#__PURE__*/ enum16("TRUSTANCHOR_STATE", TRUSTANCHOR_STATE);

/**
 * A key or hash that the server trusts. [MS-DNSP] 2.2.6.2.6
 * `typedef struct _DnssrvRpcTrustAnchor { ... } DNS_RPC_TRUST_ANCHOR, *PDNS_RPC_TRUST_ANCHOR;`
 */
export interface DNS_RPC_TRUST_ANCHOR {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** The type of record: DNSKEY or DS. `WORD wTrustAnchorType` */
  wTrustAnchorType: number;
  /** `WORD wKeyTag` */
  wKeyTag: number;
  /** `WORD wRRLength` */
  wRRLength?: number;
  /** `TRUSTANCHOR_STATE eTrustAnchorState` */
  eTrustAnchorState: TRUSTANCHOR_STATE;
  /** `__int64 i64EnteredStateTime` */
  i64EnteredStateTime: bigint;
  /** `__int64 i64NextStateTime` */
  i64NextStateTime: bigint;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `[size_is(wRRLength)] BYTE RRData[]` */
  RRData: Uint8Array;
}
export const DNS_RPC_TRUST_ANCHOR$: StructType<DNS_RPC_TRUST_ANCHOR> = /*#__PURE__*/ struct("DNS_RPC_TRUST_ANCHOR", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  wTrustAnchorType: uint16,
  wKeyTag: uint16,
  wRRLength: uint16,
  eTrustAnchorState: TRUSTANCHOR_STATE$,
  i64EnteredStateTime: int64,
  i64NextStateTime: int64,
  dwReserved: uint32,
  RRData: array(uint8, sized(["field", "wRRLength"])),
});

/**
 * Trust anchors. [MS-DNSP] 2.2.6.2.7
 * `typedef struct _DnssrvRpcTrustAnchorList { ... } DNS_RPC_TRUST_ANCHOR_LIST, *PDNS_RPC_TRUST_ANCHOR_LIST;`
 */
export interface DNS_RPC_TRUST_ANCHOR_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `[range(0, 500000)] DWORD dwTrustAnchorCount` */
  dwTrustAnchorCount?: number;
  /** `[size_is(dwTrustAnchorCount)] PDNS_RPC_TRUST_ANCHOR TrustAnchorArray[]` */
  TrustAnchorArray: (DNS_RPC_TRUST_ANCHOR | null)[];
}
export const DNS_RPC_TRUST_ANCHOR_LIST$: StructType<DNS_RPC_TRUST_ANCHOR_LIST> = /*#__PURE__*/ struct("DNS_RPC_TRUST_ANCHOR_LIST", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  dwTrustAnchorCount: range(uint32, 0, 500000),
  TrustAnchorArray: array(unique(DNS_RPC_TRUST_ANCHOR$), sized(["field", "dwTrustAnchorCount"])),
});

/** What a key signs at present. [MS-DNSP] 2.2.6.1.2. `typedef enum _KeySignScope { ... } KeySignScope;` */
export const KeySignScope = {
  SIGN_SCOPE_DEFAULT: 0,
  SIGN_SCOPE_DNSKEY_ONLY: 1,
  SIGN_SCOPE_ALL_RECORDS: 2,
  SIGN_SCOPE_ADD_ONLY: 3,
  SIGN_SCOPE_DO_NOT_PUBLISH: 4,
  SIGN_SCOPE_REVOKED: 5,
} as const;
export type KeySignScope = (typeof KeySignScope)[keyof typeof KeySignScope] | (number & {});
export const KeySignScope$: Type<KeySignScope> = /*#__PURE__*/ enum16("KeySignScope", KeySignScope);

/**
 * Where the change of a key stands, as servers pass it among themselves. [MS-DNSP] 2.2.6.2.11
 * `typedef struct _DnsRpcSigningKeyDescriptorStateEx { ... } DNS_RPC_SKD_STATE_EX, *PDNS_RPC_SKD_STATE_EX;`
 */
export interface DNS_RPC_SKD_STATE_EX {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `GUID Guid` */
  Guid: string;
  /** `DWORD dwCurrentRollState` */
  dwCurrentRollState: number;
  /** `DWORD fManualTrigger` */
  fManualTrigger: number;
  /** `DWORD dwPreRollEventFired` */
  dwPreRollEventFired: number;
  /** `FILETIME ftNextKeyGenerationTime` */
  ftNextKeyGenerationTime: FILETIME;
  /** `DWORD dwRevokedOrSwappedDnskeysLength` */
  dwRevokedOrSwappedDnskeysLength: number;
  /** `PBYTE pRevokedOrSwappedDnskeysBuffer` */
  pRevokedOrSwappedDnskeysBuffer: number | null;
  /** `DWORD dwFinalDnskeysLength` */
  dwFinalDnskeysLength: number;
  /** `PBYTE pFinalDnskeys` */
  pFinalDnskeys: number | null;
  /** `KeySignScope eActiveKeyScope` */
  eActiveKeyScope: KeySignScope;
  /** `KeySignScope eStandByKeyScope` */
  eStandByKeyScope: KeySignScope;
  /** `KeySignScope eNextKeyScope` */
  eNextKeyScope: KeySignScope;
}
export const DNS_RPC_SKD_STATE_EX$: StructType<DNS_RPC_SKD_STATE_EX> = /*#__PURE__*/ struct("DNS_RPC_SKD_STATE_EX", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  Guid: guid,
  dwCurrentRollState: uint32,
  fManualTrigger: uint32,
  dwPreRollEventFired: uint32,
  ftNextKeyGenerationTime: FILETIME$,
  dwRevokedOrSwappedDnskeysLength: uint32,
  pRevokedOrSwappedDnskeysBuffer: unique(uint8),
  dwFinalDnskeysLength: uint32,
  pFinalDnskeys: unique(uint8),
  eActiveKeyScope: KeySignScope$,
  eStandByKeyScope: KeySignScope$,
  eNextKeyScope: KeySignScope$,
});

/**
 * A zone's key: how it is made, and where its change stands. [MS-DNSP] 2.2.6.2.10
 * `typedef struct _DnssrvRpcZoneSKDSettings { ... } DNS_RPC_ZONE_SKD, *PDNS_RPC_ZONE_SKD;`
 */
export interface DNS_RPC_ZONE_SKD {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `PDNS_RPC_SKD pSkd` */
  pSkd: DNS_RPC_SKD | null;
  /** `PDNS_RPC_SKD_STATE pSkdState` */
  pSkdState: DNS_RPC_SKD_STATE | null;
  /** `PDNS_RPC_SKD_STATE_EX pSkdStateEx` */
  pSkdStateEx: DNS_RPC_SKD_STATE_EX | null;
}
export const DNS_RPC_ZONE_SKD$: StructType<DNS_RPC_ZONE_SKD> = /*#__PURE__*/ struct("DNS_RPC_ZONE_SKD", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  pSkd: unique(DNS_RPC_SKD$),
  pSkdState: unique(DNS_RPC_SKD_STATE$),
  pSkdStateEx: unique(DNS_RPC_SKD_STATE_EX$),
});

/**
 * How a zone is signed. The specification declares one element of pZoneSkdArray, whatever dwCount says. [MS-DNSP] 2.2.6.2.9
 * `typedef struct _DnssrvRpcZoneDnssecSettings { ... } DNS_RPC_ZONE_DNSSEC_SETTINGS, *PDNS_RPC_ZONE_DNSSEC_SETTINGS;`
 */
export interface DNS_RPC_ZONE_DNSSEC_SETTINGS {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved0` */
  dwReserved0: number;
  /** `DWORD fIsSigned` */
  fIsSigned: number;
  /** `DWORD fSignWithNSEC3` */
  fSignWithNSEC3: number;
  /** `DWORD fNSEC3OptOut` */
  fNSEC3OptOut: number;
  /** `DWORD dwMaintainTrustAnchor` */
  dwMaintainTrustAnchor: number;
  /** `DWORD fParentHasSecureDelegation` */
  fParentHasSecureDelegation: number;
  /** `DWORD dwDSRecordAlgorithms` */
  dwDSRecordAlgorithms: number;
  /** `DWORD fRFC5011KeyRollovers` */
  fRFC5011KeyRollovers: number;
  /** `BYTE bNSEC3HashAlgorithm` */
  bNSEC3HashAlgorithm: number;
  /** `BYTE bNSEC3RandomSaltLength` */
  bNSEC3RandomSaltLength: number;
  /** `WORD wNSEC3IterationCount` */
  wNSEC3IterationCount: number;
  /** `LPWSTR pwszNSEC3UserSalt` */
  pwszNSEC3UserSalt: string | null;
  /** `DWORD dwDNSKEYRecordSetTtl` */
  dwDNSKEYRecordSetTtl: number;
  /** `DWORD dwDSRecordSetTtl` */
  dwDSRecordSetTtl: number;
  /** `DWORD dwSignatureInceptionOffset` */
  dwSignatureInceptionOffset: number;
  /** `DWORD dwSecureDelegationPollingPeriod` */
  dwSecureDelegationPollingPeriod: number;
  /** `DWORD dwPropagationTime` */
  dwPropagationTime: number;
  /** `DWORD cbNSEC3CurrentSaltLength` */
  cbNSEC3CurrentSaltLength: number;
  /** `PBYTE pbNSEC3CurrentSalt` */
  pbNSEC3CurrentSalt: number | null;
  /** `GUID CurrentRollingSKDGuid` */
  CurrentRollingSKDGuid: string;
  /** `DWORD dwBufferLength` */
  dwBufferLength: number;
  /** `PBYTE pBuffer` */
  pBuffer: number | null;
  /** `DWORD dwCount` */
  dwCount: number;
  /** `PDNS_RPC_ZONE_SKD pZoneSkdArray[1]` */
  pZoneSkdArray: (DNS_RPC_ZONE_SKD | null)[];
}
export const DNS_RPC_ZONE_DNSSEC_SETTINGS$: StructType<DNS_RPC_ZONE_DNSSEC_SETTINGS> = /*#__PURE__*/ struct("DNS_RPC_ZONE_DNSSEC_SETTINGS", {
  dwRpcStructureVersion: uint32,
  dwReserved0: uint32,
  fIsSigned: uint32,
  fSignWithNSEC3: uint32,
  fNSEC3OptOut: uint32,
  dwMaintainTrustAnchor: uint32,
  fParentHasSecureDelegation: uint32,
  dwDSRecordAlgorithms: uint32,
  fRFC5011KeyRollovers: uint32,
  bNSEC3HashAlgorithm: uint8,
  bNSEC3RandomSaltLength: uint8,
  wNSEC3IterationCount: uint16,
  pwszNSEC3UserSalt: unique(string("wchar")),
  dwDNSKEYRecordSetTtl: uint32,
  dwDSRecordSetTtl: uint32,
  dwSignatureInceptionOffset: uint32,
  dwSecureDelegationPollingPeriod: uint32,
  dwPropagationTime: uint32,
  cbNSEC3CurrentSaltLength: uint32,
  pbNSEC3CurrentSalt: unique(uint8),
  CurrentRollingSKDGuid: guid,
  dwBufferLength: uint32,
  pBuffer: unique(uint8),
  dwCount: uint32,
  pZoneSkdArray: array(unique(DNS_RPC_ZONE_SKD$), fixed(1)),
});

/**
 * Names of the scopes of a zone. The specification declares one element, whatever the count says. [MS-DNSP] 2.2.13.1.1
 * `typedef struct _DnsRpcEnumZoneScopeList { ... } DNS_RPC_ENUM_ZONE_SCOPE_LIST, *PDNS_RPC_ENUM_ZONE_SCOPE_LIST;`
 */
export interface DNS_RPC_ENUM_ZONE_SCOPE_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwZoneScopeCount` */
  dwZoneScopeCount: number;
  /** `LPWSTR ZoneScopeArray[1]` */
  ZoneScopeArray: (string | null)[];
}
export const DNS_RPC_ENUM_ZONE_SCOPE_LIST$: StructType<DNS_RPC_ENUM_ZONE_SCOPE_LIST> = /*#__PURE__*/ struct("DNS_RPC_ENUM_ZONE_SCOPE_LIST", {
  dwRpcStructureVersion: uint32,
  dwZoneScopeCount: uint32,
  ZoneScopeArray: array(unique(string("wchar")), fixed(1)),
});

/** A date and time of day by their parts. [MS-DNSP] 2.2.10.2.3. `typedef struct _DnsSystemTime { ... } DNS_SYSTEMTIME;` */
export interface DNS_SYSTEMTIME {
  /** `WORD wYear` */
  wYear: number;
  /** `WORD wMonth` */
  wMonth: number;
  /** `WORD wDayOfWeek` */
  wDayOfWeek: number;
  /** `WORD wDay` */
  wDay: number;
  /** `WORD wHour` */
  wHour: number;
  /** `WORD wMinute` */
  wMinute: number;
  /** `WORD wSecond` */
  wSecond: number;
  /** `WORD wMilliseconds` */
  wMilliseconds: number;
}
export const DNS_SYSTEMTIME$: StructType<DNS_SYSTEMTIME> = /*#__PURE__*/ struct("DNS_SYSTEMTIME", {
  wYear: uint16,
  wMonth: uint16,
  wDayOfWeek: uint16,
  wDay: uint16,
  wHour: uint16,
  wMinute: uint16,
  wSecond: uint16,
  wMilliseconds: uint16,
});

/**
 * Since when a zone's statistics are counted. [MS-DNSP] 2.2.12.2.1
 * `typedef struct _DnsZoneTimeStats { ... } DNSSRV_ZONE_TIME_STATS, *PDNSSRV_ZONE_TIME_STATS;`
 */
export interface DNSSRV_ZONE_TIME_STATS {
  /** `DNS_SYSTEMTIME StatsCollectionStartTime` */
  StatsCollectionStartTime: DNS_SYSTEMTIME;
}
export const DNSSRV_ZONE_TIME_STATS$: StructType<DNSSRV_ZONE_TIME_STATS> = /*#__PURE__*/ struct("DNSSRV_ZONE_TIME_STATS", {
  StatsCollectionStartTime: DNS_SYSTEMTIME$,
});

/**
 * What a zone's statistics count. [MS-DNSP] 2.2.12.1.1
 * `typedef enum _DNS_ZONE_STATS_TYPE { ... } DNS_ZONE_STATS_TYPE, *PDNS_DONE_STATS_TYPE;`
 */
export const DNS_ZONE_STATS_TYPE = {
  ZONE_STATS_TYPE_RECORD_A: 0,
  ZONE_STATS_TYPE_RECORD_AAAA: 1,
  ZONE_STATS_TYPE_RECORD_PTR: 2,
  ZONE_STATS_TYPE_RECORD_CNAME: 3,
  ZONE_STATS_TYPE_RECORD_MX: 4,
  ZONE_STATS_TYPE_RECORD_AFSDB: 5,
  ZONE_STATS_TYPE_RECORD_ATMA: 6,
  ZONE_STATS_TYPE_RECORD_DHCID: 7,
  ZONE_STATS_TYPE_RECORD_DNAME: 8,
  ZONE_STATS_TYPE_RECORD_HINFO: 9,
  ZONE_STATS_TYPE_RECORD_ISDN: 10,
  ZONE_STATS_TYPE_RECORD_MG: 11,
  ZONE_STATS_TYPE_RECORD_MB: 12,
  ZONE_STATS_TYPE_RECORD_MINFO: 13,
  ZONE_STATS_TYPE_RECORD_NAPTR: 14,
  ZONE_STATS_TYPE_RECORD_NXT: 15,
  ZONE_STATS_TYPE_RECORD_KEY: 16,
  ZONE_STATS_TYPE_RECORD_MR: 17,
  ZONE_STATS_TYPE_RECORD_RP: 18,
  ZONE_STATS_TYPE_RECORD_RT: 19,
  ZONE_STATS_TYPE_RECORD_SRV: 20,
  ZONE_STATS_TYPE_RECORD_SIG: 21,
  ZONE_STATS_TYPE_RECORD_TEXT: 22,
  ZONE_STATS_TYPE_RECORD_WKS: 23,
  ZONE_STATS_TYPE_RECORD_X25: 24,
  ZONE_STATS_TYPE_RECORD_DNSKEY: 25,
  ZONE_STATS_TYPE_RECORD_DS: 26,
  ZONE_STATS_TYPE_RECORD_NS: 27,
  ZONE_STATS_TYPE_RECORD_SOA: 28,
  ZONE_STATS_TYPE_RECORD_TLSA: 29,
  ZONE_STATS_TYPE_RECORD_ALL: 30,
  ZONE_STATS_TYPE_RECORD_OTHERS: 31,
  ZONE_STATS_TYPE_TRANSFER_AXFR: 32,
  ZONE_STATS_TYPE_TRANSFER_IXFR: 33,
  ZONE_STATS_TYPE_UPDATE: 34,
  ZONE_STATS_TYPE_RRL: 35,
  MAX_ZONE_STATS_TYPES: 36,
} as const;
export type DNS_ZONE_STATS_TYPE = (typeof DNS_ZONE_STATS_TYPE)[keyof typeof DNS_ZONE_STATS_TYPE] | (number & {});
export const DNS_ZONE_STATS_TYPE$: Type<DNS_ZONE_STATS_TYPE> = /*#__PURE__*/ enum16("DNS_ZONE_STATS_TYPE", DNS_ZONE_STATS_TYPE);

/**
 * A zone's queries for one type of record. [MS-DNSP] 2.2.12.2.2
 * `typedef struct _DnsZoneQueryStats { ... } DNSSRV_ZONE_QUERY_STATS, *PDNSSRV_ZONE_QUERY_STATS;`
 */
export interface DNSSRV_ZONE_QUERY_STATS {
  /** `DNS_ZONE_STATS_TYPE RecordType` */
  RecordType: DNS_ZONE_STATS_TYPE;
  /** `ULONG64 QueriesResponded` */
  QueriesResponded: bigint;
  /** `ULONG64 QueriesReceived` */
  QueriesReceived: bigint;
  /** `ULONG64 QueriesFailure` */
  QueriesFailure: bigint;
  /** `ULONG64 QueriesNameError` */
  QueriesNameError: bigint;
}
export const DNSSRV_ZONE_QUERY_STATS$: StructType<DNSSRV_ZONE_QUERY_STATS> = /*#__PURE__*/ struct("DNSSRV_ZONE_QUERY_STATS", {
  RecordType: DNS_ZONE_STATS_TYPE$,
  QueriesResponded: uint64,
  QueriesReceived: uint64,
  QueriesFailure: uint64,
  QueriesNameError: uint64,
});

/**
 * A zone's transfers. [MS-DNSP] 2.2.12.2.3
 * `typedef struct _DnsZoneTransferStats { ... } DNSSRV_ZONE_TRANSFER_STATS, *PDNSSRV_ZONE_TRANSFER_STATS;`
 */
export interface DNSSRV_ZONE_TRANSFER_STATS {
  /** `DNS_ZONE_STATS_TYPE TransferType` */
  TransferType: DNS_ZONE_STATS_TYPE;
  /** `ULONG64 RequestReceived` */
  RequestReceived: bigint;
  /** `ULONG64 RequestSent` */
  RequestSent: bigint;
  /** `ULONG64 ResponseReceived` */
  ResponseReceived: bigint;
  /** `ULONG64 SuccessReceived` */
  SuccessReceived: bigint;
  /** `ULONG64 SuccessSent` */
  SuccessSent: bigint;
}
export const DNSSRV_ZONE_TRANSFER_STATS$: StructType<DNSSRV_ZONE_TRANSFER_STATS> = /*#__PURE__*/ struct("DNSSRV_ZONE_TRANSFER_STATS", {
  TransferType: DNS_ZONE_STATS_TYPE$,
  RequestReceived: uint64,
  RequestSent: uint64,
  ResponseReceived: uint64,
  SuccessReceived: uint64,
  SuccessSent: uint64,
});

/**
 * A zone's dynamic updates. [MS-DNSP] 2.2.12.2.4
 * `typedef struct _DnsZoneUpdateStats { ... } DNSSRV_ZONE_UPDATE_STATS, *PDNSSRV_ZONE_UPDATE_STATS;`
 */
export interface DNSSRV_ZONE_UPDATE_STATS {
  /** `DNS_ZONE_STATS_TYPE Type` */
  Type: DNS_ZONE_STATS_TYPE;
  /** `ULONG64 DynamicUpdateReceived` */
  DynamicUpdateReceived: bigint;
  /** `ULONG64 DynamicUpdateRejected` */
  DynamicUpdateRejected: bigint;
}
export const DNSSRV_ZONE_UPDATE_STATS$: StructType<DNSSRV_ZONE_UPDATE_STATS> = /*#__PURE__*/ struct("DNSSRV_ZONE_UPDATE_STATS", {
  Type: DNS_ZONE_STATS_TYPE$,
  DynamicUpdateReceived: uint64,
  DynamicUpdateRejected: uint64,
});

/**
 * What limiting the rate of answers did in a zone. [MS-DNSP] 2.2.12.2.6
 * `typedef struct _DnsZoneRRLStats { ... } DNSSRV_ZONE_RRL_STATS, *PDNSSRV_ZONE_RRL_STATS;`
 */
export interface DNSSRV_ZONE_RRL_STATS {
  /** `DNS_ZONE_STATS_TYPE Type` */
  Type: DNS_ZONE_STATS_TYPE;
  /** `DWORD TotalResponsesSent` */
  TotalResponsesSent: number;
  /** `DWORD TotalResponsesDropped` */
  TotalResponsesDropped: number;
  /** `DWORD TotalResponsesTruncated` */
  TotalResponsesTruncated: number;
  /** `DWORD TotalResponsesLeaked` */
  TotalResponsesLeaked: number;
}
export const DNSSRV_ZONE_RRL_STATS$: StructType<DNSSRV_ZONE_RRL_STATS> = /*#__PURE__*/ struct("DNSSRV_ZONE_RRL_STATS", {
  Type: DNS_ZONE_STATS_TYPE$,
  TotalResponsesSent: uint32,
  TotalResponsesDropped: uint32,
  TotalResponsesTruncated: uint32,
  TotalResponsesLeaked: uint32,
});

/** A zone's statistics. [MS-DNSP] 2.2.12.2.5. `typedef struct _DnsRpcZoneStats { ... } DNS_RPC_ZONE_STATS_V1, *PDNS_RPC_ZONE_STATS_V1;` */
export interface DNS_RPC_ZONE_STATS_V1 {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DNSSRV_ZONE_TIME_STATS ZoneTimeStats` */
  ZoneTimeStats: DNSSRV_ZONE_TIME_STATS;
  /** `DNSSRV_ZONE_QUERY_STATS ZoneQueryStats[MAX_RECORD_TYPES]` */
  ZoneQueryStats: DNSSRV_ZONE_QUERY_STATS[];
  /** `DNSSRV_ZONE_TRANSFER_STATS ZoneTransferStats[MAX_ZONE_TRANSFER_TYPES]` */
  ZoneTransferStats: DNSSRV_ZONE_TRANSFER_STATS[];
  /** `DNSSRV_ZONE_UPDATE_STATS ZoneUpdateStats` */
  ZoneUpdateStats: DNSSRV_ZONE_UPDATE_STATS;
  /** `DNSSRV_ZONE_RRL_STATS ZoneRRLStats` */
  ZoneRRLStats: DNSSRV_ZONE_RRL_STATS;
}
export const DNS_RPC_ZONE_STATS_V1$: StructType<DNS_RPC_ZONE_STATS_V1> = /*#__PURE__*/ struct("DNS_RPC_ZONE_STATS_V1", {
  dwRpcStructureVersion: uint32,
  ZoneTimeStats: DNSSRV_ZONE_TIME_STATS$,
  ZoneQueryStats: array(DNSSRV_ZONE_QUERY_STATS$, fixed(32)),
  ZoneTransferStats: array(DNSSRV_ZONE_TRANSFER_STATS$, fixed(2)),
  ZoneUpdateStats: DNSSRV_ZONE_UPDATE_STATS$,
  ZoneRRLStats: DNSSRV_ZONE_RRL_STATS$,
});

/**
 * A scope to make in a zone. [MS-DNSP] 2.2.13.1.2.1
 * `typedef struct _DnsRpcScopeCreate { ... } DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1, *PDNS_RPC_ZONE_SCOPE_CREATE_INFO_V1;`
 */
export interface DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1 {
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `LPWSTR pwszScopeName` */
  pwszScopeName: string | null;
}
export const DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1$: StructType<DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1> = /*#__PURE__*/ struct("DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1", {
  dwFlags: uint32,
  pwszScopeName: unique(string("wchar")),
});

/**
 * A scope of a zone and its file. [MS-DNSP] 2.2.13.1.3.1
 * `typedef struct _DnsRpcZoneScopeInfo { ... } DNS_RPC_ZONE_SCOPE_INFO_V1, *PDNS_RPC_ZONE_SCOPE_INFO_V1;`
 */
export interface DNS_RPC_ZONE_SCOPE_INFO_V1 {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `LPWSTR pwszScopeName` */
  pwszScopeName: string | null;
  /** `LPWSTR pwszDataFile` */
  pwszDataFile: string | null;
}
export const DNS_RPC_ZONE_SCOPE_INFO_V1$: StructType<DNS_RPC_ZONE_SCOPE_INFO_V1> = /*#__PURE__*/ struct("DNS_RPC_ZONE_SCOPE_INFO_V1", {
  dwRpcStructureVersion: uint32,
  pwszScopeName: unique(string("wchar")),
  pwszDataFile: unique(string("wchar")),
});

/**
 * Names of the scopes of the server. The specification declares one element, whatever the count says. [MS-DNSP] 2.2.14.1.1
 * `typedef struct _DnsRpcEnumScopeList { ... } DNS_RPC_ENUM_SCOPE_LIST, *PDNS_RPC_ENUM_SCOPE_LIST;`
 */
export interface DNS_RPC_ENUM_SCOPE_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwScopeCount` */
  dwScopeCount: number;
  /** `LPWSTR ScopeArray[1]` */
  ScopeArray: (string | null)[];
}
export const DNS_RPC_ENUM_SCOPE_LIST$: StructType<DNS_RPC_ENUM_SCOPE_LIST> = /*#__PURE__*/ struct("DNS_RPC_ENUM_SCOPE_LIST", {
  dwRpcStructureVersion: uint32,
  dwScopeCount: uint32,
  ScopeArray: array(unique(string("wchar")), fixed(1)),
});

/**
 * A named set of subnets. [MS-DNSP] 2.2.15.2.1
 * `typedef struct _ClientSubnetRecord { ... } DNS_RPC_CLIENT_SUBNET_RECORD, *PDNS_RPC_CLIENT_SUBNET_RECORD;`
 */
export interface DNS_RPC_CLIENT_SUBNET_RECORD {
  /** `LPWSTR pwszClientSubnetName` */
  pwszClientSubnetName: string | null;
  /** `PDNS_ADDR_ARRAY pIPAddr` */
  pIPAddr: DNS_ADDR_ARRAY | null;
  /** `PDNS_ADDR_ARRAY pIPv6Addr` */
  pIPv6Addr: DNS_ADDR_ARRAY | null;
}
export const DNS_RPC_CLIENT_SUBNET_RECORD$: StructType<DNS_RPC_CLIENT_SUBNET_RECORD> = /*#__PURE__*/ struct("DNS_RPC_CLIENT_SUBNET_RECORD", {
  pwszClientSubnetName: unique(string("wchar")),
  pIPAddr: unique(DNS_ADDR_ARRAY$),
  pIPv6Addr: unique(DNS_ADDR_ARRAY$),
});

/** Whether a policy is the server's or a zone's. [MS-DNSP] 2.2.15.1.1.3. `typedef enum { ... } DNS_RPC_POLICY_LEVEL;` */
export const DNS_RPC_POLICY_LEVEL = {
  DnsPolicyServerLevel: 0,
  DnsPolicyZoneLevel: 1,
  DnsPolicyLevelMax: 2,
} as const;
export type DNS_RPC_POLICY_LEVEL = (typeof DNS_RPC_POLICY_LEVEL)[keyof typeof DNS_RPC_POLICY_LEVEL] | (number & {});
export const DNS_RPC_POLICY_LEVEL$: Type<DNS_RPC_POLICY_LEVEL> = /*#__PURE__*/ enum16("DNS_RPC_POLICY_LEVEL", DNS_RPC_POLICY_LEVEL);

/** What a policy is about. [MS-DNSP] 2.2.15.1.1.5. `typedef enum { ... } DNS_RPC_POLICY_TYPE;` */
export const DNS_RPC_POLICY_TYPE = {
  DnsPolicyQueryProcessing: 0,
  DnsPolicyZoneTransfer: 1,
  DnsPolicyDynamicUpdate: 2,
  DnsPolicyRecursion: 3,
  DnsPolicyMax: 4,
} as const;
export type DNS_RPC_POLICY_TYPE = (typeof DNS_RPC_POLICY_TYPE)[keyof typeof DNS_RPC_POLICY_TYPE] | (number & {});
export const DNS_RPC_POLICY_TYPE$: Type<DNS_RPC_POLICY_TYPE> = /*#__PURE__*/ enum16("DNS_RPC_POLICY_TYPE", DNS_RPC_POLICY_TYPE);

/** What a policy does. [MS-DNSP] 2.2.15.1.1.4. `typedef enum { ... } DNS_RPC_POLICY_ACTION_TYPE;` */
export const DNS_RPC_POLICY_ACTION_TYPE = {
  DnsPolicyDeny: 0,
  DnsPolicyAllow: 1,
  DnsPolicyIgnore: 2,
  DnsPolicyActionMax: 3,
} as const;
export type DNS_RPC_POLICY_ACTION_TYPE = (typeof DNS_RPC_POLICY_ACTION_TYPE)[keyof typeof DNS_RPC_POLICY_ACTION_TYPE] | (number & {});
export const DNS_RPC_POLICY_ACTION_TYPE$: Type<DNS_RPC_POLICY_ACTION_TYPE> = /*#__PURE__*/ enum16("DNS_RPC_POLICY_ACTION_TYPE", DNS_RPC_POLICY_ACTION_TYPE);

/** Whether all criteria must hold, or one. [MS-DNSP] 2.2.15.1.1.2. `typedef enum { ... } DNS_RPC_POLICY_CONDITION;` */
export const DNS_RPC_POLICY_CONDITION = {
  DNS_AND: 0,
  DNS_OR: 1,
} as const;
export type DNS_RPC_POLICY_CONDITION = (typeof DNS_RPC_POLICY_CONDITION)[keyof typeof DNS_RPC_POLICY_CONDITION] | (number & {});
export const DNS_RPC_POLICY_CONDITION$: Type<DNS_RPC_POLICY_CONDITION> = /*#__PURE__*/ enum16("DNS_RPC_POLICY_CONDITION", DNS_RPC_POLICY_CONDITION);

/**
 * A zone scope that a policy answers from, and its weight. [MS-DNSP] 2.2.15.2.2
 * `typedef struct _DnssrvRpcPolicyActionContent { ... } DNS_RPC_POLICY_CONTENT, *PDNS_RPC_POLICY_CONTENT;`
 */
export interface DNS_RPC_POLICY_CONTENT {
  /** `LPWSTR pwszScopeName` */
  pwszScopeName: string | null;
  /** `DWORD dwWeight` */
  dwWeight: number;
}
export const DNS_RPC_POLICY_CONTENT$: StructType<DNS_RPC_POLICY_CONTENT> = /*#__PURE__*/ struct("DNS_RPC_POLICY_CONTENT", {
  pwszScopeName: unique(string("wchar")),
  dwWeight: uint32,
});

/**
 * Zone scopes that a policy answers from. [MS-DNSP] 2.2.15.2.3
 * `typedef struct _DnssrvRpcPolicyAction { ... } DNS_RPC_POLICY_CONTENT_LIST, *PDNS_RPC_POLICY_CONTENT_LIST;`
 */
export interface DNS_RPC_POLICY_CONTENT_LIST {
  /** `[range(0, 50000)] DWORD dwContentCount` */
  dwContentCount?: number;
  /** `[size_is(dwContentCount)] PDNS_RPC_POLICY_CONTENT pContent[]` */
  pContent: (DNS_RPC_POLICY_CONTENT | null)[];
}
export const DNS_RPC_POLICY_CONTENT_LIST$: StructType<DNS_RPC_POLICY_CONTENT_LIST> = /*#__PURE__*/ struct("DNS_RPC_POLICY_CONTENT_LIST", {
  dwContentCount: range(uint32, 0, 50000),
  pContent: array(unique(DNS_RPC_POLICY_CONTENT$), sized(["field", "dwContentCount"])),
});

/** What a criterion looks at. [MS-DNSP] 2.2.15.1.1.6. `typedef enum { ... } DNS_RPC_CRITERIA_ENUM;` */
export const DNS_RPC_CRITERIA_ENUM = {
  DnsPolicyCriteriaSubnet: 0,
  DnsPolicyCriteriaTransportProtocol: 1,
  DnsPolicyCriteriaNetworkProtocol: 2,
  DnsPolicyCriteriaInterface: 3,
  DnsPolicyCriteriaFqdn: 4,
  DnsPolicyCriteriaQtype: 5,
  DnsPolicyCriteriaTime: 6,
  DnsPolicyCriteriaMax: 7,
} as const;
export type DNS_RPC_CRITERIA_ENUM = (typeof DNS_RPC_CRITERIA_ENUM)[keyof typeof DNS_RPC_CRITERIA_ENUM] | (number & {});
export const DNS_RPC_CRITERIA_ENUM$: Type<DNS_RPC_CRITERIA_ENUM> = /*#__PURE__*/ enum16("DNS_RPC_CRITERIA_ENUM", DNS_RPC_CRITERIA_ENUM);

/**
 * A criterion and what it must match. [MS-DNSP] 2.2.15.2.4
 * `typedef struct _CriteriaList { ... } DNS_RPC_CRITERIA, *PDNS_RPC_CRITERIA;`
 */
export interface DNS_RPC_CRITERIA {
  /** `DNS_RPC_CRITERIA_ENUM type` */
  type: DNS_RPC_CRITERIA_ENUM;
  /** `LPWSTR pCriteria` */
  pCriteria: string | null;
}
export const DNS_RPC_CRITERIA$: StructType<DNS_RPC_CRITERIA> = /*#__PURE__*/ struct("DNS_RPC_CRITERIA", {
  type: DNS_RPC_CRITERIA_ENUM$,
  pCriteria: unique(string("wchar")),
});

/**
 * A policy: what it does, when, and in which order. [MS-DNSP] 2.2.15.2.5
 * `typedef struct _DnssrvRpcPolicy { ... } DNS_RPC_POLICY, *PDNS_RPC_POLICY;`
 */
export interface DNS_RPC_POLICY {
  /** `LPWSTR pwszPolicyName` */
  pwszPolicyName: string | null;
  /** `DNS_RPC_POLICY_LEVEL level` */
  level: DNS_RPC_POLICY_LEVEL;
  /** `DNS_RPC_POLICY_TYPE appliesOn` */
  appliesOn: DNS_RPC_POLICY_TYPE;
  /** `DNS_RPC_POLICY_ACTION_TYPE action` */
  action: DNS_RPC_POLICY_ACTION_TYPE;
  /** `DNS_RPC_POLICY_CONDITION condition` */
  condition: DNS_RPC_POLICY_CONDITION;
  /** `BOOL isEnabled` */
  isEnabled: number;
  /** `DWORD dwProcessingOrder` */
  dwProcessingOrder: number;
  /** `LPSTR pszZoneName` */
  pszZoneName: string | null;
  /** `PDNS_RPC_POLICY_CONTENT_LIST pContentList` */
  pContentList: DNS_RPC_POLICY_CONTENT_LIST | null;
  /** `DWORDLONG flags` */
  flags: bigint;
  /** `[range(0, 50000)] DWORD dwCriteriaCount` */
  dwCriteriaCount?: number;
  /** `[size_is(dwCriteriaCount)] PDNS_RPC_CRITERIA pCriteriaList[]` */
  pCriteriaList: (DNS_RPC_CRITERIA | null)[];
}
export const DNS_RPC_POLICY$: StructType<DNS_RPC_POLICY> = /*#__PURE__*/ struct("DNS_RPC_POLICY", {
  pwszPolicyName: unique(string("wchar")),
  level: DNS_RPC_POLICY_LEVEL$,
  appliesOn: DNS_RPC_POLICY_TYPE$,
  action: DNS_RPC_POLICY_ACTION_TYPE$,
  condition: DNS_RPC_POLICY_CONDITION$,
  isEnabled: int32,
  dwProcessingOrder: uint32,
  pszZoneName: unique(string("char")),
  pContentList: unique(DNS_RPC_POLICY_CONTENT_LIST$),
  flags: uint64,
  dwCriteriaCount: range(uint32, 0, 50000),
  pCriteriaList: array(unique(DNS_RPC_CRITERIA$), sized(["field", "dwCriteriaCount"])),
});

/** A policy in a list. [MS-DNSP] 2.2.15.2.6. `typedef struct _DnsRpcPolicyType { ... } DNS_RPC_POLICY_NAME, *PDNS_RPC_POLICY_NAME;` */
export interface DNS_RPC_POLICY_NAME {
  /** `LPWSTR pwszPolicyName` */
  pwszPolicyName: string | null;
  /** `DNS_RPC_POLICY_TYPE appliesOn` */
  appliesOn: DNS_RPC_POLICY_TYPE;
  /** `BOOL fEnabled` */
  fEnabled: number;
  /** `DWORD processingOrder` */
  processingOrder: number;
}
export const DNS_RPC_POLICY_NAME$: StructType<DNS_RPC_POLICY_NAME> = /*#__PURE__*/ struct("DNS_RPC_POLICY_NAME", {
  pwszPolicyName: unique(string("wchar")),
  appliesOn: DNS_RPC_POLICY_TYPE$,
  fEnabled: int32,
  processingOrder: uint32,
});

/**
 * Policies. [MS-DNSP] 2.2.15.2.7
 * `typedef struct _DnsRpcEnumPolicyList { ... } DNS_RPC_ENUMERATE_POLICY_LIST, *PDNS_RPC_ENUMERATE_POLICY_LIST;`
 */
export interface DNS_RPC_ENUMERATE_POLICY_LIST {
  /** `[range(0, 50000)] DWORD dwPolicyCount` */
  dwPolicyCount?: number;
  /** `[size_is(dwPolicyCount)] PDNS_RPC_POLICY_NAME pPolicyArray[]` */
  pPolicyArray: (DNS_RPC_POLICY_NAME | null)[];
}
export const DNS_RPC_ENUMERATE_POLICY_LIST$: StructType<DNS_RPC_ENUMERATE_POLICY_LIST> = /*#__PURE__*/ struct("DNS_RPC_ENUMERATE_POLICY_LIST", {
  dwPolicyCount: range(uint32, 0, 50000),
  pPolicyArray: array(unique(DNS_RPC_POLICY_NAME$), sized(["field", "dwPolicyCount"])),
});

/** Whether the rate of answers is limited. [MS-DNSP] 2.2.16.1.1. `typedef enum { ... } DNS_RRL_MODE_ENUM;` */
export const DNS_RRL_MODE_ENUM = {
  DnsRRLLogOnly: 0,
  DnsRRLEnabled: 1,
  DnsRRLDisabled: 2,
} as const;
export type DNS_RRL_MODE_ENUM = (typeof DNS_RRL_MODE_ENUM)[keyof typeof DNS_RRL_MODE_ENUM] | (number & {});
export const DNS_RRL_MODE_ENUM$: Type<DNS_RRL_MODE_ENUM> = /*#__PURE__*/ enum16("DNS_RRL_MODE_ENUM", DNS_RRL_MODE_ENUM);

/**
 * How the rate of answers is limited. [MS-DNSP] 2.2.16.2.1
 * `typedef struct _DnsRRLParams_ { ... } DNS_RPC_RRL_PARAMS, *PDNS_RPC_RRL_PARAMS;`
 */
export interface DNS_RPC_RRL_PARAMS {
  /** `DWORD dwResponsesPerSecond` */
  dwResponsesPerSecond: number;
  /** `DWORD dwErrorsPerSecond` */
  dwErrorsPerSecond: number;
  /** `DWORD dwLeakRate` */
  dwLeakRate: number;
  /** `DWORD dwTCRate` */
  dwTCRate: number;
  /** `DWORD dwTotalResponsesInWindow` */
  dwTotalResponsesInWindow: number;
  /** `DWORD dwWindowSize` */
  dwWindowSize: number;
  /** `DWORD dwIPv4PrefixLength` */
  dwIPv4PrefixLength: number;
  /** `DWORD dwIPv6PrefixLength` */
  dwIPv6PrefixLength: number;
  /** `DNS_RRL_MODE_ENUM eMode` */
  eMode: DNS_RRL_MODE_ENUM;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `BOOL fSetDefault` */
  fSetDefault: number;
}
export const DNS_RPC_RRL_PARAMS$: StructType<DNS_RPC_RRL_PARAMS> = /*#__PURE__*/ struct("DNS_RPC_RRL_PARAMS", {
  dwResponsesPerSecond: uint32,
  dwErrorsPerSecond: uint32,
  dwLeakRate: uint32,
  dwTCRate: uint32,
  dwTotalResponsesInWindow: uint32,
  dwWindowSize: uint32,
  dwIPv4PrefixLength: uint32,
  dwIPv6PrefixLength: uint32,
  eMode: DNS_RRL_MODE_ENUM$,
  dwFlags: uint32,
  fSetDefault: int32,
});

/**
 * A virtualisation instance to make or change. [MS-DNSP] 2.2.17.1.1
 * `typedef struct _DnssrvRpcVirtualizationInstance { ... } DNS_RPC_VIRTUALIZATION_INSTANCE, *PDNS_RPC_VIRTUALIZATION_INSTANCE;`
 */
export interface DNS_RPC_VIRTUALIZATION_INSTANCE {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `LPWSTR pwszVirtualizationID` */
  pwszVirtualizationID: string | null;
  /** `LPWSTR pwszFriendlyName` */
  pwszFriendlyName: string | null;
  /** `LPWSTR pwszDescription` */
  pwszDescription: string | null;
}
export const DNS_RPC_VIRTUALIZATION_INSTANCE$: StructType<DNS_RPC_VIRTUALIZATION_INSTANCE> = /*#__PURE__*/ struct("DNS_RPC_VIRTUALIZATION_INSTANCE", {
  dwRpcStructureVersion: uint32,
  dwReserved: uint32,
  dwFlags: uint32,
  pwszVirtualizationID: unique(string("wchar")),
  pwszFriendlyName: unique(string("wchar")),
  pwszDescription: unique(string("wchar")),
});

/**
 * A virtualisation instance in a list. [MS-DNSP] 2.2.17.1.2
 * `typedef struct _DnssrvRpcVirtualizationInstanceInfo { ... } DNS_RPC_VIRTUALIZATION_INSTANCE_INFO, *PDNS_RPC_VIRTUALIZATION_INSTANCE_INFO;`
 */
export interface DNS_RPC_VIRTUALIZATION_INSTANCE_INFO {
  /** `LPWSTR pwszVirtualizationID` */
  pwszVirtualizationID: string | null;
  /** `LPWSTR pwszFriendlyName` */
  pwszFriendlyName: string | null;
  /** `LPWSTR pwszDescription` */
  pwszDescription: string | null;
}
export const DNS_RPC_VIRTUALIZATION_INSTANCE_INFO$: StructType<DNS_RPC_VIRTUALIZATION_INSTANCE_INFO> = /*#__PURE__*/ struct("DNS_RPC_VIRTUALIZATION_INSTANCE_INFO", {
  pwszVirtualizationID: unique(string("wchar")),
  pwszFriendlyName: unique(string("wchar")),
  pwszDescription: unique(string("wchar")),
});

/**
 * Virtualisation instances. The specification declares one element, whatever the count says. [MS-DNSP] 2.2.17.1.3
 * `typedef struct _DnsRpcEnumVirtualizationInstanceList { ... } DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST, *PDNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST;`
 */
export interface DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST {
  /** `DWORD dwRpcStructureVersion` */
  dwRpcStructureVersion: number;
  /** `DWORD dwVirtualizationInstanceCount` */
  dwVirtualizationInstanceCount: number;
  /** `PDNS_RPC_VIRTUALIZATION_INSTANCE_INFO VirtualizationInstanceArray[1]` */
  VirtualizationInstanceArray: (DNS_RPC_VIRTUALIZATION_INSTANCE_INFO | null)[];
}
export const DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST$: StructType<DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST> = /*#__PURE__*/ struct("DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST", {
  dwRpcStructureVersion: uint32,
  dwVirtualizationInstanceCount: uint32,
  VirtualizationInstanceArray: array(unique(DNS_RPC_VIRTUALIZATION_INSTANCE_INFO$), fixed(1)),
});

/**
 * How queries are protected. [MS-DNSP] 2.2.4.2.3
 * `typedef struct _DNS_RPC_ENCRYPTION_CONFIG { ... } DNS_RPC_ENCRYPTION_CONFIG, *PDNS_RPC_ENCRYPTION_CONFIG;`
 */
export interface DNS_RPC_ENCRYPTION_CONFIG {
  /** `DWORD dwDnsEncryptionType` */
  dwDnsEncryptionType: number;
  /** `LPWSTR pwszUriTemplate` */
  pwszUriTemplate: string | null;
}
export const DNS_RPC_ENCRYPTION_CONFIG$: StructType<DNS_RPC_ENCRYPTION_CONFIG> = /*#__PURE__*/ struct("DNS_RPC_ENCRYPTION_CONFIG", {
  dwDnsEncryptionType: uint32,
  pwszUriTemplate: unique(string("wchar")),
});

/**
 * What operations take and answer, by DNS_RPC_TYPEID. [MS-DNSP] 2.2.1.2.6
 * `typedef [switch_type(DWORD)] union _DnssrvSrvRpcUnion { ... } DNSSRV_RPC_UNION;`
 */
export type DNSSRV_RPC_UNION =
  | {
      tag: 0;
      /** `[case(DNSSRV_TYPEID_NULL)] PBYTE Null` */
      Null: number | null;
    }
  | {
      tag: 1;
      /** `[case(DNSSRV_TYPEID_DWORD)] DWORD Dword` */
      Dword: number;
    }
  | {
      tag: 2;
      /** `[case(DNSSRV_TYPEID_LPSTR), string] char *String` */
      String: string | null;
    }
  | {
      tag: 3;
      /** `[case(DNSSRV_TYPEID_LPWSTR), string] wchar_t *WideString` */
      WideString: string | null;
    }
  | {
      tag: 4;
      /** `[case(DNSSRV_TYPEID_IPARRAY)] PIP4_ARRAY IpArray` */
      IpArray: IP4_ARRAY | null;
    }
  | {
      tag: 5;
      /** `[case(DNSSRV_TYPEID_BUFFER)] PDNS_RPC_BUFFER Buffer` */
      Buffer: DNS_RPC_BUFFER | null;
    }
  | {
      tag: 6;
      /** `[case(DNSSRV_TYPEID_SERVER_INFO_W2K)] PDNS_RPC_SERVER_INFO_W2K ServerInfoW2K` */
      ServerInfoW2K: DNS_RPC_SERVER_INFO_W2K | null;
    }
  | {
      tag: 7;
      /** `[case(DNSSRV_TYPEID_STATS)] PDNSSRV_STATS Stats` */
      Stats: DNSSRV_STAT | null;
    }
  | {
      tag: 8;
      /** `[case(DNSSRV_TYPEID_FORWARDERS_W2K)] PDNS_RPC_FORWARDERS_W2K ForwardersW2K` */
      ForwardersW2K: DNS_RPC_FORWARDERS_W2K | null;
    }
  | {
      tag: 9;
      /** `[case(DNSSRV_TYPEID_ZONE_W2K)] PDNS_RPC_ZONE_W2K ZoneW2K` */
      ZoneW2K: DNS_RPC_ZONE_W2K | null;
    }
  | {
      tag: 10;
      /** `[case(DNSSRV_TYPEID_ZONE_INFO_W2K)] PDNS_RPC_ZONE_INFO_W2K ZoneInfoW2K` */
      ZoneInfoW2K: DNS_RPC_ZONE_INFO_W2K | null;
    }
  | {
      tag: 11;
      /** `[case(DNSSRV_TYPEID_ZONE_SECONDARIES_W2K)] PDNS_RPC_ZONE_SECONDARIES_W2K SecondariesW2K` */
      SecondariesW2K: DNS_RPC_ZONE_SECONDARIES_W2K | null;
    }
  | {
      tag: 12;
      /** `[case(DNSSRV_TYPEID_ZONE_DATABASE_W2K)] PDNS_RPC_ZONE_DATABASE_W2K DatabaseW2K` */
      DatabaseW2K: DNS_RPC_ZONE_DATABASE_W2K | null;
    }
  | {
      tag: 14;
      /** `[case(DNSSRV_TYPEID_ZONE_CREATE_W2K)] PDNS_RPC_ZONE_CREATE_INFO_W2K ZoneCreateW2K` */
      ZoneCreateW2K: DNS_RPC_ZONE_CREATE_INFO_W2K | null;
    }
  | {
      tag: 15;
      /** `[case(DNSSRV_TYPEID_NAME_AND_PARAM)] PDNS_RPC_NAME_AND_PARAM NameAndParam` */
      NameAndParam: DNS_RPC_NAME_AND_PARAM | null;
    }
  | {
      tag: 16;
      /** `[case(DNSSRV_TYPEID_ZONE_LIST_W2K)] PDNS_RPC_ZONE_LIST_W2K ZoneListW2K` */
      ZoneListW2K: DNS_RPC_ZONE_LIST_W2K | null;
    }
  | {
      tag: 19;
      /** `[case(DNSSRV_TYPEID_SERVER_INFO_DOTNET)] PDNS_RPC_SERVER_INFO_DOTNET ServerInfoDotNet` */
      ServerInfoDotNet: DNS_RPC_SERVER_INFO_DOTNET | null;
    }
  | {
      tag: 20;
      /** `[case(DNSSRV_TYPEID_FORWARDERS_DOTNET)] PDNS_RPC_FORWARDERS_DOTNET ForwardersDotNet` */
      ForwardersDotNet: DNS_RPC_FORWARDERS_DOTNET | null;
    }
  | {
      tag: 21;
      /** `[case(DNSSRV_TYPEID_ZONE)] PDNS_RPC_ZONE Zone` */
      Zone: DNS_RPC_ZONE_DOTNET | null;
    }
  | {
      tag: 22;
      /** `[case(DNSSRV_TYPEID_ZONE_INFO_DOTNET)] PDNS_RPC_ZONE_INFO_DOTNET ZoneInfoDotNet` */
      ZoneInfoDotNet: DNS_RPC_ZONE_INFO_DOTNET | null;
    }
  | {
      tag: 23;
      /** `[case(DNSSRV_TYPEID_ZONE_SECONDARIES_DOTNET)] PDNS_RPC_ZONE_SECONDARIES_DOTNET SecondariesDotNet` */
      SecondariesDotNet: DNS_RPC_ZONE_SECONDARIES_DOTNET | null;
    }
  | {
      tag: 24;
      /** `[case(DNSSRV_TYPEID_ZONE_DATABASE)] PDNS_RPC_ZONE_DATABASE Database` */
      Database: DNS_RPC_ZONE_DATABASE_DOTNET | null;
    }
  | {
      tag: 26;
      /** `[case(DNSSRV_TYPEID_ZONE_CREATE_DOTNET)] PDNS_RPC_ZONE_CREATE_INFO_DOTNET ZoneCreateDotNet` */
      ZoneCreateDotNet: DNS_RPC_ZONE_CREATE_INFO_DOTNET | null;
    }
  | {
      tag: 27;
      /** `[case(DNSSRV_TYPEID_ZONE_LIST)] PDNS_RPC_ZONE_LIST ZoneList` */
      ZoneList: DNS_RPC_ZONE_LIST_DOTNET | null;
    }
  | {
      tag: 18;
      /** `[case(DNSSRV_TYPEID_ZONE_EXPORT)] PDNS_RPC_ZONE_EXPORT_INFO ZoneExport` */
      ZoneExport: DNS_RPC_ZONE_EXPORT_INFO | null;
    }
  | {
      tag: 29;
      /** `[case(DNSSRV_TYPEID_DP_INFO)] PDNS_RPC_DP_INFO DirectoryPartition` */
      DirectoryPartition: DNS_RPC_DP_INFO | null;
    }
  | {
      tag: 28;
      /** `[case(DNSSRV_TYPEID_DP_ENUM)] PDNS_RPC_DP_ENUM DirectoryPartitionEnum` */
      DirectoryPartitionEnum: DNS_RPC_DP_ENUM | null;
    }
  | {
      tag: 30;
      /** `[case(DNSSRV_TYPEID_DP_LIST)] PDNS_RPC_DP_LIST DirectoryPartitionList` */
      DirectoryPartitionList: DNS_RPC_DP_LIST | null;
    }
  | {
      tag: 31;
      /** `[case(DNSSRV_TYPEID_ENLIST_DP)] PDNS_RPC_ENLIST_DP EnlistDirectoryPartition` */
      EnlistDirectoryPartition: DNS_RPC_ENLIST_DP | null;
    }
  | {
      tag: 32;
      /** `[case(DNSSRV_TYPEID_ZONE_CHANGE_DP)] PDNS_RPC_ZONE_CHANGE_DP ZoneChangeDirectoryPartition` */
      ZoneChangeDirectoryPartition: DNS_RPC_ZONE_CHANGE_DP | null;
    }
  | {
      tag: 33;
      /** `[case(DNSSRV_TYPEID_ENUM_ZONES_FILTER)] PDNS_RPC_ENUM_ZONES_FILTER EnumZonesFilter` */
      EnumZonesFilter: DNS_RPC_ENUM_ZONES_FILTER | null;
    }
  | {
      tag: 34;
      /** `[case(DNSSRV_TYPEID_ADDRARRAY)] PDNS_ADDR_ARRAY AddrArray` */
      AddrArray: DNS_ADDR_ARRAY | null;
    }
  | {
      tag: 35;
      /** `[case(DNSSRV_TYPEID_SERVER_INFO)] PDNS_RPC_SERVER_INFO ServerInfo` */
      ServerInfo: DNS_RPC_SERVER_INFO_LONGHORN | null;
    }
  | {
      tag: 40;
      /** `[case(DNSSRV_TYPEID_ZONE_CREATE)] PDNS_RPC_ZONE_CREATE_INFO ZoneCreate` */
      ZoneCreate: DNS_RPC_ZONE_CREATE_INFO_LONGHORN | null;
    }
  | {
      tag: 37;
      /** `[case(DNSSRV_TYPEID_FORWARDERS)] PDNS_RPC_FORWARDERS Forwarders` */
      Forwarders: DNS_RPC_FORWARDERS_LONGHORN | null;
    }
  | {
      tag: 38;
      /** `[case(DNSSRV_TYPEID_ZONE_SECONDARIES)] PDNS_RPC_ZONE_SECONDARIES Secondaries` */
      Secondaries: DNS_RPC_ZONE_SECONDARIES_LONGHORN | null;
    }
  | {
      tag: 41;
      /** `[case(DNSSRV_TYPEID_IP_VALIDATE)] PDNS_RPC_IP_VALIDATE IpValidate` */
      IpValidate: DNS_RPC_IP_VALIDATE | null;
    }
  | {
      tag: 36;
      /** `[case(DNSSRV_TYPEID_ZONE_INFO)] PDNS_RPC_ZONE_INFO ZoneInfo` */
      ZoneInfo: DNS_RPC_ZONE_INFO_LONGHORN | null;
    }
  | {
      tag: 42;
      /** `[case(DNSSRV_TYPEID_AUTOCONFIGURE)] PDNS_RPC_AUTOCONFIGURE AutoConfigure` */
      AutoConfigure: DNS_RPC_AUTOCONFIGURE | null;
    }
  | {
      tag: 43;
      /** `[case(DNSSRV_TYPEID_UTF8_STRING_LIST)] PDNS_RPC_UTF8_STRING_LIST Utf8StringList` */
      Utf8StringList: DNS_RPC_UTF8_STRING_LIST | null;
    }
  | {
      tag: 44;
      /** `[case(DNSSRV_TYPEID_UNICODE_STRING_LIST)] PDNS_RPC_UNICODE_STRING_LIST UnicodeStringList` */
      UnicodeStringList: DNS_RPC_UNICODE_STRING_LIST | null;
    }
  | {
      tag: 45;
      /** `[case(DNSSRV_TYPEID_SKD)] PDNS_RPC_SKD Skd` */
      Skd: DNS_RPC_SKD | null;
    }
  | {
      tag: 46;
      /** `[case(DNSSRV_TYPEID_SKD_LIST)] PDNS_RPC_SKD_LIST SkdList` */
      SkdList: DNS_RPC_SKD_LIST | null;
    }
  | {
      tag: 47;
      /** `[case(DNSSRV_TYPEID_SKD_STATE)] PDNS_RPC_SKD_STATE SkdState` */
      SkdState: DNS_RPC_SKD_STATE | null;
    }
  | {
      tag: 48;
      /** `[case(DNSSRV_TYPEID_SIGNING_VALIDATION_ERROR)] PDNS_RPC_SIGNING_VALIDATION_ERROR SigningValidationError` */
      SigningValidationError: DNS_RPC_SIGNING_VALIDATION_ERROR | null;
    }
  | {
      tag: 49;
      /** `[case(DNSSRV_TYPEID_TRUST_POINT_LIST)] PDNS_RPC_TRUST_POINT_LIST TrustPointList` */
      TrustPointList: DNS_RPC_TRUST_POINT_LIST | null;
    }
  | {
      tag: 50;
      /** `[case(DNSSRV_TYPEID_TRUST_ANCHOR_LIST)] PDNS_RPC_TRUST_ANCHOR_LIST TrustAnchorList` */
      TrustAnchorList: DNS_RPC_TRUST_ANCHOR_LIST | null;
    }
  | {
      tag: 51;
      /** `[case(DNSSRV_TYPEID_ZONE_SIGNING_SETTINGS)] PDNS_RPC_ZONE_DNSSEC_SETTINGS ZoneDnsSecSettings` */
      ZoneDnsSecSettings: DNS_RPC_ZONE_DNSSEC_SETTINGS | null;
    }
  | {
      tag: 52;
      /** `[case(DNSSRV_TYPEID_ZONE_SCOPE_ENUM)] PDNS_RPC_ENUM_ZONE_SCOPE_LIST ZoneScopeList` */
      ZoneScopeList: DNS_RPC_ENUM_ZONE_SCOPE_LIST | null;
    }
  | {
      tag: 53;
      /** `[case(DNSSRV_TYPEID_ZONE_STATS)] PDNS_RPC_ZONE_STATS_V1 ZoneStats` */
      ZoneStats: DNS_RPC_ZONE_STATS_V1 | null;
    }
  | {
      tag: 54;
      /** `[case(DNSSRV_TYPEID_ZONE_SCOPE_CREATE)] PDNS_RPC_ZONE_SCOPE_CREATE_INFO_V1 ScopeCreate` */
      ScopeCreate: DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1 | null;
    }
  | {
      tag: 55;
      /** `[case(DNSSRV_TYPEID_ZONE_SCOPE_INFO)] PDNS_RPC_ZONE_SCOPE_INFO_V1 ScopeInfo` */
      ScopeInfo: DNS_RPC_ZONE_SCOPE_INFO_V1 | null;
    }
  | {
      tag: 56;
      /** `[case(DNSSRV_TYPEID_SCOPE_ENUM)] PDNS_RPC_ENUM_SCOPE_LIST ScopeList` */
      ScopeList: DNS_RPC_ENUM_SCOPE_LIST | null;
    }
  | {
      tag: 57;
      /** `[case(DNSSRV_TYPEID_CLIENT_SUBNET_RECORD)] PDNS_RPC_CLIENT_SUBNET_RECORD SubnetList` */
      SubnetList: DNS_RPC_CLIENT_SUBNET_RECORD | null;
    }
  | {
      tag: 58;
      /** `[case(DNSSRV_TYPEID_POLICY)] PDNS_RPC_POLICY pPolicy` */
      pPolicy: DNS_RPC_POLICY | null;
    }
  | {
      tag: 59;
      /** `[case(DNSSRV_TYPEID_POLICY_NAME)] PDNS_RPC_POLICY_NAME pPolicyName` */
      pPolicyName: DNS_RPC_POLICY_NAME | null;
    }
  | {
      tag: 60;
      /** `[case(DNSSRV_TYPEID_POLICY_ENUM)] PDNS_RPC_ENUMERATE_POLICY_LIST pPolicyList` */
      pPolicyList: DNS_RPC_ENUMERATE_POLICY_LIST | null;
    }
  | {
      tag: 61;
      /** `[case(DNSSRV_TYPEID_RRL)] PDNS_RPC_RRL_PARAMS pRRLParams` */
      pRRLParams: DNS_RPC_RRL_PARAMS | null;
    }
  | {
      tag: 62;
      /** `[case(DNSSRV_TYPEID_VIRTUALIZATION_INSTANCE)] PDNS_RPC_VIRTUALIZATION_INSTANCE VirtualizationInstance` */
      VirtualizationInstance: DNS_RPC_VIRTUALIZATION_INSTANCE | null;
    }
  | {
      tag: 63;
      /** `[case(DNSSRV_TYPEID_VIRTUALIZATION_INSTANCE_ENUM)] PDNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST VirtualizationInstanceList` */
      VirtualizationInstanceList: DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST | null;
    }
  | {
      tag: 64;
      /** `[case(DNSSRV_TYPEID_ENCRYPTION_CONFIG)] PDNS_RPC_ENCRYPTION_CONFIG pEncryptionConfig` */
      pEncryptionConfig: DNS_RPC_ENCRYPTION_CONFIG | null;
    };
export const DNSSRV_RPC_UNION$: UnionType<DNSSRV_RPC_UNION> = /*#__PURE__*/ union("DNSSRV_RPC_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("Null", [0], unique(uint8)),
    arm("Dword", [1], uint32),
    arm("String", [2], unique(string("char"))),
    arm("WideString", [3], unique(string("wchar"))),
    arm("IpArray", [4], unique(IP4_ARRAY$)),
    arm("Buffer", [5], unique(DNS_RPC_BUFFER$)),
    arm("ServerInfoW2K", [6], unique(DNS_RPC_SERVER_INFO_W2K$)),
    arm("Stats", [7], unique(DNSSRV_STAT$)),
    arm("ForwardersW2K", [8], unique(DNS_RPC_FORWARDERS_W2K$)),
    arm("ZoneW2K", [9], unique(DNS_RPC_ZONE_W2K$)),
    arm("ZoneInfoW2K", [10], unique(DNS_RPC_ZONE_INFO_W2K$)),
    arm("SecondariesW2K", [11], unique(DNS_RPC_ZONE_SECONDARIES_W2K$)),
    arm("DatabaseW2K", [12], unique(DNS_RPC_ZONE_DATABASE_W2K$)),
    arm("ZoneCreateW2K", [14], unique(DNS_RPC_ZONE_CREATE_INFO_W2K$)),
    arm("NameAndParam", [15], unique(DNS_RPC_NAME_AND_PARAM$)),
    arm("ZoneListW2K", [16], unique(DNS_RPC_ZONE_LIST_W2K$)),
    arm("ServerInfoDotNet", [19], unique(DNS_RPC_SERVER_INFO_DOTNET$)),
    arm("ForwardersDotNet", [20], unique(DNS_RPC_FORWARDERS_DOTNET$)),
    arm("Zone", [21], unique(DNS_RPC_ZONE_DOTNET$)),
    arm("ZoneInfoDotNet", [22], unique(DNS_RPC_ZONE_INFO_DOTNET$)),
    arm("SecondariesDotNet", [23], unique(DNS_RPC_ZONE_SECONDARIES_DOTNET$)),
    arm("Database", [24], unique(DNS_RPC_ZONE_DATABASE_DOTNET$)),
    arm("ZoneCreateDotNet", [26], unique(DNS_RPC_ZONE_CREATE_INFO_DOTNET$)),
    arm("ZoneList", [27], unique(DNS_RPC_ZONE_LIST_DOTNET$)),
    arm("ZoneExport", [18], unique(DNS_RPC_ZONE_EXPORT_INFO$)),
    arm("DirectoryPartition", [29], unique(DNS_RPC_DP_INFO$)),
    arm("DirectoryPartitionEnum", [28], unique(DNS_RPC_DP_ENUM$)),
    arm("DirectoryPartitionList", [30], unique(DNS_RPC_DP_LIST$)),
    arm("EnlistDirectoryPartition", [31], unique(DNS_RPC_ENLIST_DP$)),
    arm("ZoneChangeDirectoryPartition", [32], unique(DNS_RPC_ZONE_CHANGE_DP$)),
    arm("EnumZonesFilter", [33], unique(DNS_RPC_ENUM_ZONES_FILTER$)),
    arm("AddrArray", [34], unique(DNS_ADDR_ARRAY$)),
    arm("ServerInfo", [35], unique(DNS_RPC_SERVER_INFO_LONGHORN$)),
    arm("ZoneCreate", [40], unique(DNS_RPC_ZONE_CREATE_INFO_LONGHORN$)),
    arm("Forwarders", [37], unique(DNS_RPC_FORWARDERS_LONGHORN$)),
    arm("Secondaries", [38], unique(DNS_RPC_ZONE_SECONDARIES_LONGHORN$)),
    arm("IpValidate", [41], unique(DNS_RPC_IP_VALIDATE$)),
    arm("ZoneInfo", [36], unique(DNS_RPC_ZONE_INFO_LONGHORN$)),
    arm("AutoConfigure", [42], unique(DNS_RPC_AUTOCONFIGURE$)),
    arm("Utf8StringList", [43], unique(DNS_RPC_UTF8_STRING_LIST$)),
    arm("UnicodeStringList", [44], unique(DNS_RPC_UNICODE_STRING_LIST$)),
    arm("Skd", [45], unique(DNS_RPC_SKD$)),
    arm("SkdList", [46], unique(DNS_RPC_SKD_LIST$)),
    arm("SkdState", [47], unique(DNS_RPC_SKD_STATE$)),
    arm("SigningValidationError", [48], unique(DNS_RPC_SIGNING_VALIDATION_ERROR$)),
    arm("TrustPointList", [49], unique(DNS_RPC_TRUST_POINT_LIST$)),
    arm("TrustAnchorList", [50], unique(DNS_RPC_TRUST_ANCHOR_LIST$)),
    arm("ZoneDnsSecSettings", [51], unique(DNS_RPC_ZONE_DNSSEC_SETTINGS$)),
    arm("ZoneScopeList", [52], unique(DNS_RPC_ENUM_ZONE_SCOPE_LIST$)),
    arm("ZoneStats", [53], unique(DNS_RPC_ZONE_STATS_V1$)),
    arm("ScopeCreate", [54], unique(DNS_RPC_ZONE_SCOPE_CREATE_INFO_V1$)),
    arm("ScopeInfo", [55], unique(DNS_RPC_ZONE_SCOPE_INFO_V1$)),
    arm("ScopeList", [56], unique(DNS_RPC_ENUM_SCOPE_LIST$)),
    arm("SubnetList", [57], unique(DNS_RPC_CLIENT_SUBNET_RECORD$)),
    arm("pPolicy", [58], unique(DNS_RPC_POLICY$)),
    arm("pPolicyName", [59], unique(DNS_RPC_POLICY_NAME$)),
    arm("pPolicyList", [60], unique(DNS_RPC_ENUMERATE_POLICY_LIST$)),
    arm("pRRLParams", [61], unique(DNS_RPC_RRL_PARAMS$)),
    arm("VirtualizationInstance", [62], unique(DNS_RPC_VIRTUALIZATION_INSTANCE$)),
    arm("VirtualizationInstanceList", [63], unique(DNS_RPC_ENUM_VIRTUALIZATION_INSTANCE_LIST$)),
    arm("pEncryptionConfig", [64], unique(DNS_RPC_ENCRYPTION_CONFIG$)),
  ],
});

const DNSSRV_RPC_UNION$1: UnionType = /*#__PURE__*/ variant(DNSSRV_RPC_UNION$, { switchIs: ["field", "dwTypeId"] });

const DNSSRV_RPC_UNION$2: UnionType = /*#__PURE__*/ variant(DNSSRV_RPC_UNION$, { switchIs: ["deref", ["field", "pdwTypeId"]] });

const DNSSRV_RPC_UNION$3: UnionType = /*#__PURE__*/ variant(DNSSRV_RPC_UNION$, { switchIs: ["field", "dwTypeIn"] });

const DNSSRV_RPC_UNION$4: UnionType = /*#__PURE__*/ variant(DNSSRV_RPC_UNION$, { switchIs: ["deref", ["field", "pdwTypeOut"]] });

/**
 * A resource record: its type, age and data. [MS-DNSP] 2.2.2.2.5
 * `typedef struct _DnssrvRpcRecord { ... } DNS_RPC_RECORD, *PDNS_RPC_RECORD, DNS_FLAT_RECORD, *PDNS_FLAT_RECORD;`
 */
export interface DNS_RPC_RECORD {
  /** `WORD wDataLength` */
  wDataLength?: number;
  /** As in DNS. `WORD wType` */
  wType: number;
  /** `DWORD dwFlags` */
  dwFlags: number;
  /** `DWORD dwSerial` */
  dwSerial: number;
  /** `DWORD dwTtlSeconds` */
  dwTtlSeconds: number;
  /** Hours since 1601; 0: it does not age. `DWORD dwTimeStamp` */
  dwTimeStamp: number;
  /** `DWORD dwReserved` */
  dwReserved: number;
  /** The data, in the form of its type. [MS-DNSP] 2.2.2.2.4. `[size_is(wDataLength)] BYTE Buffer[]` */
  Buffer: Uint8Array;
}
export const DNS_RPC_RECORD$: StructType<DNS_RPC_RECORD> = /*#__PURE__*/ struct("DNS_RPC_RECORD", {
  wDataLength: uint16,
  wType: uint16,
  dwFlags: uint32,
  dwSerial: uint32,
  dwTtlSeconds: uint32,
  dwTimeStamp: uint32,
  dwReserved: uint32,
  Buffer: array(uint8, sized(["field", "wDataLength"])),
});

export type DnsServerOperations = {
  /**
   * Does something with the server or a zone. [MS-DNSP] 3.1.4.1
   * Opnum 0: `LONG R_DnssrvOperation([in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in] DWORD dwContext, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeId, [in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData);`
   */
  R_DnssrvOperation: {
    in: {
      /** The server's name; it means nothing. `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** The zone; null: the server itself; "..AllZones" and such: some zones. `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** Which zones, where pszZone names none. `[in] DWORD dwContext` */
      dwContext: number;
      /** What to do, as "ZoneCreate" or "DeleteZone"; or the name of a setting. [MS-DNSP] 3.1.4.1. `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** Which arm pData has: DNSSRV_TYPEID_*. `[in] DWORD dwTypeId` */
      dwTypeId?: number;
      /** `[in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData` */
      pData: DNSSRV_RPC_UNION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks for a property of the server or a zone. [MS-DNSP] 3.1.4.2
   * Opnum 1: `LONG R_DnssrvQuery([in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszOperation, [out] PDWORD pdwTypeId, [out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData);`
   */
  R_DnssrvQuery: {
    in: {
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** What is wanted, as "ServerInfo", "Zone" or a setting's name. [MS-DNSP] 3.1.4.2. `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
    };
    out: {
      /** `[out] PDWORD pdwTypeId` */
      pdwTypeId?: number;
      /** `[out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData` */
      ppData: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Does something that takes and answers data, as "EnumZones". [MS-DNSP] 3.1.4.3
   * Opnum 2: `LONG R_DnssrvComplexOperation([in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeIn, [in, switch_is(dwTypeIn)] DNSSRV_RPC_UNION pDataIn, [out] PDWORD pdwTypeOut, [out, switch_is(*pdwTypeOut)] DNSSRV_RPC_UNION *ppDataOut);`
   */
  R_DnssrvComplexOperation: {
    in: {
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** `[in] DWORD dwTypeIn` */
      dwTypeIn?: number;
      /** `[in, switch_is(dwTypeIn)] DNSSRV_RPC_UNION pDataIn` */
      pDataIn: DNSSRV_RPC_UNION;
    };
    out: {
      /** `[out] PDWORD pdwTypeOut` */
      pdwTypeOut?: number;
      /** `[out, switch_is(*pdwTypeOut)] DNSSRV_RPC_UNION *ppDataOut` */
      ppDataOut: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Records of a node and its children, some at a time. [MS-DNSP] 3.1.4.4
   * Opnum 3: `LONG R_DnssrvEnumRecords([in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszNodeName, [in, unique, string] LPCSTR pszStartChild, [in] WORD wRecordType, [in] DWORD fSelectFlag, [in, unique, string] LPCSTR pszFilterStart, [in, unique, string] LPCSTR pszFilterStop, [out] PDWORD pdwBufferLength, [out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer);`
   */
  R_DnssrvEnumRecords: {
    in: {
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** "@": the zone itself. `[in, unique, string] LPCSTR pszNodeName` */
      pszNodeName: string | null;
      /** The child after which to go on; null at the beginning. `[in, unique, string] LPCSTR pszStartChild` */
      pszStartChild: string | null;
      /** As in DNS; 255: all. `[in] WORD wRecordType` */
      wRecordType: number;
      /**
       * DNS_RPC_VIEW_* bits: 1 the server's own, 2 from its cache, 4 glue, 8 root hints, 0x10 additional data, 0x10000 no children, 0x20000
       * only children.
       * `[in] DWORD fSelectFlag`
       */
      fSelectFlag: number;
      /** Null. `[in, unique, string] LPCSTR pszFilterStart` */
      pszFilterStart: string | null;
      /** Null. `[in, unique, string] LPCSTR pszFilterStop` */
      pszFilterStop: string | null;
    };
    out: {
      /** `[out] PDWORD pdwBufferLength` */
      pdwBufferLength?: number;
      /** DNS_RPC_NODE structures with their records, not in NDR. [MS-DNSP] 2.2.2.2.3. `[out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer` */
      ppBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds a record, takes one away, or changes one into another. [MS-DNSP] 3.1.4.5
   * Opnum 4: `LONG R_DnssrvUpdateRecord([in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, string] LPCSTR pszNodeName, [in, unique] PDNS_RPC_RECORD pAddRecord, [in, unique] PDNS_RPC_RECORD pDeleteRecord);`
   */
  R_DnssrvUpdateRecord: {
    in: {
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, string] LPCSTR pszNodeName` */
      pszNodeName: string;
      /** Null: none is added. `[in, unique] PDNS_RPC_RECORD pAddRecord` */
      pAddRecord: DNS_RPC_RECORD | null;
      /** Null: none is taken away. Both null: the node is deleted. `[in, unique] PDNS_RPC_RECORD pDeleteRecord` */
      pDeleteRecord: DNS_RPC_RECORD | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvOperation, with the client's version. [MS-DNSP] 3.1.4.6
   * Opnum 5: `LONG R_DnssrvOperation2([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in] DWORD dwContext, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeId, [in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData);`
   */
  R_DnssrvOperation2: {
    in: {
      /**
       * 0x00000000 Windows 2000, 0x00060000 Server 2003, 0x00070000 Server 2008 and later: which structures are meant.
       * `[in] DWORD dwClientVersion`
       */
      dwClientVersion: number;
      /** 0. `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in] DWORD dwContext` */
      dwContext: number;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** `[in] DWORD dwTypeId` */
      dwTypeId?: number;
      /** `[in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData` */
      pData: DNSSRV_RPC_UNION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvQuery, with the client's version. [MS-DNSP] 3.1.4.7
   * Opnum 6: `LONG R_DnssrvQuery2([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszOperation, [out] PDWORD pdwTypeId, [out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData);`
   */
  R_DnssrvQuery2: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
    };
    out: {
      /** `[out] PDWORD pdwTypeId` */
      pdwTypeId?: number;
      /** `[out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData` */
      ppData: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvComplexOperation, with the client's version. [MS-DNSP] 3.1.4.8
   * Opnum 7: `LONG R_DnssrvComplexOperation2([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeIn, [in, switch_is(dwTypeIn)] DNSSRV_RPC_UNION pDataIn, [out] PDWORD pdwTypeOut, [out, switch_is(*pdwTypeOut)] DNSSRV_RPC_UNION *ppDataOut);`
   */
  R_DnssrvComplexOperation2: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** `[in] DWORD dwTypeIn` */
      dwTypeIn?: number;
      /** `[in, switch_is(dwTypeIn)] DNSSRV_RPC_UNION pDataIn` */
      pDataIn: DNSSRV_RPC_UNION;
    };
    out: {
      /** `[out] PDWORD pdwTypeOut` */
      pdwTypeOut?: number;
      /** `[out, switch_is(*pdwTypeOut)] DNSSRV_RPC_UNION *ppDataOut` */
      ppDataOut: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvEnumRecords, with the client's version. [MS-DNSP] 3.1.4.9
   * Opnum 8: `LONG R_DnssrvEnumRecords2([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszNodeName, [in, unique, string] LPCSTR pszStartChild, [in] WORD wRecordType, [in] DWORD fSelectFlag, [in, unique, string] LPCSTR pszFilterStart, [in, unique, string] LPCSTR pszFilterStop, [out] PDWORD pdwBufferLength, [out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer);`
   */
  R_DnssrvEnumRecords2: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCSTR pszNodeName` */
      pszNodeName: string | null;
      /** `[in, unique, string] LPCSTR pszStartChild` */
      pszStartChild: string | null;
      /** `[in] WORD wRecordType` */
      wRecordType: number;
      /** `[in] DWORD fSelectFlag` */
      fSelectFlag: number;
      /** `[in, unique, string] LPCSTR pszFilterStart` */
      pszFilterStart: string | null;
      /** `[in, unique, string] LPCSTR pszFilterStop` */
      pszFilterStop: string | null;
    };
    out: {
      /** `[out] PDWORD pdwBufferLength` */
      pdwBufferLength?: number;
      /** `[out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer` */
      ppBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvUpdateRecord, with the client's version. [MS-DNSP] 3.1.4.10
   * Opnum 9: `LONG R_DnssrvUpdateRecord2([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, string] LPCSTR pszNodeName, [in, unique] PDNS_RPC_RECORD pAddRecord, [in, unique] PDNS_RPC_RECORD pDeleteRecord);`
   */
  R_DnssrvUpdateRecord2: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, string] LPCSTR pszNodeName` */
      pszNodeName: string;
      /** `[in, unique] PDNS_RPC_RECORD pAddRecord` */
      pAddRecord: DNS_RPC_RECORD | null;
      /** `[in, unique] PDNS_RPC_RECORD pDeleteRecord` */
      pDeleteRecord: DNS_RPC_RECORD | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvUpdateRecord2 in a scope of a zone. [MS-DNSP] 3.1.4.11
   * Opnum 10: `LONG R_DnssrvUpdateRecord3([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pwszZoneScope, [in, string] LPCSTR pszNodeName, [in, unique] PDNS_RPC_RECORD pAddRecord, [in, unique] PDNS_RPC_RECORD pDeleteRecord);`
   */
  R_DnssrvUpdateRecord3: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pwszZoneScope` */
      pwszZoneScope: string | null;
      /** `[in, string] LPCSTR pszNodeName` */
      pszNodeName: string;
      /** `[in, unique] PDNS_RPC_RECORD pAddRecord` */
      pAddRecord: DNS_RPC_RECORD | null;
      /** `[in, unique] PDNS_RPC_RECORD pDeleteRecord` */
      pDeleteRecord: DNS_RPC_RECORD | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvEnumRecords2 in a scope of a zone. [MS-DNSP] 3.1.4.12
   * Opnum 11: `LONG R_DnssrvEnumRecords3([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pwszZoneScope, [in, unique, string] LPCSTR pszNodeName, [in, unique, string] LPCSTR pszStartChild, [in] WORD wRecordType, [in] DWORD fSelectFlag, [in, unique, string] LPCSTR pszFilterStart, [in, unique, string] LPCSTR pszFilterStop, [out] PDWORD pdwBufferLength, [out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer);`
   */
  R_DnssrvEnumRecords3: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pwszZoneScope` */
      pwszZoneScope: string | null;
      /** `[in, unique, string] LPCSTR pszNodeName` */
      pszNodeName: string | null;
      /** `[in, unique, string] LPCSTR pszStartChild` */
      pszStartChild: string | null;
      /** `[in] WORD wRecordType` */
      wRecordType: number;
      /** `[in] DWORD fSelectFlag` */
      fSelectFlag: number;
      /** `[in, unique, string] LPCSTR pszFilterStart` */
      pszFilterStart: string | null;
      /** `[in, unique, string] LPCSTR pszFilterStop` */
      pszFilterStop: string | null;
    };
    out: {
      /** `[out] PDWORD pdwBufferLength` */
      pdwBufferLength?: number;
      /** `[out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer` */
      ppBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvOperation2 in a scope of a zone. [MS-DNSP] 3.1.4.13
   * Opnum 12: `LONG R_DnssrvOperation3([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pwszZoneScopeName, [in] DWORD dwContext, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeId, [in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData);`
   */
  R_DnssrvOperation3: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pwszZoneScopeName` */
      pwszZoneScopeName: string | null;
      /** `[in] DWORD dwContext` */
      dwContext: number;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** `[in] DWORD dwTypeId` */
      dwTypeId?: number;
      /** `[in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData` */
      pData: DNSSRV_RPC_UNION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvQuery2 in a scope of a zone. [MS-DNSP] 3.1.4.14
   * Opnum 13: `LONG R_DnssrvQuery3([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pszZoneScopeName, [in, unique, string] LPCSTR pszOperation, [out] PDWORD pdwTypeId, [out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData);`
   */
  R_DnssrvQuery3: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pszZoneScopeName` */
      pszZoneScopeName: string | null;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
    };
    out: {
      /** `[out] PDWORD pdwTypeId` */
      pdwTypeId?: number;
      /** `[out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData` */
      ppData: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvComplexOperation2 in a virtualisation instance. [MS-DNSP] 3.1.4.15
   * Opnum 14: `LONG R_DnssrvComplexOperation3([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCWSTR pwszVirtualizationInstanceID, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeIn, [in, switch_is(dwTypeIn)] DNSSRV_RPC_UNION pDataIn, [out] PDWORD pdwTypeOut, [out, switch_is(*pdwTypeOut)] DNSSRV_RPC_UNION *ppDataOut);`
   */
  R_DnssrvComplexOperation3: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCWSTR pwszVirtualizationInstanceID` */
      pwszVirtualizationInstanceID: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** `[in] DWORD dwTypeIn` */
      dwTypeIn?: number;
      /** `[in, switch_is(dwTypeIn)] DNSSRV_RPC_UNION pDataIn` */
      pDataIn: DNSSRV_RPC_UNION;
    };
    out: {
      /** `[out] PDWORD pdwTypeOut` */
      pdwTypeOut?: number;
      /** `[out, switch_is(*pdwTypeOut)] DNSSRV_RPC_UNION *ppDataOut` */
      ppDataOut: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvOperation3 in a virtualisation instance. [MS-DNSP] 3.1.4.16
   * Opnum 15: `LONG R_DnssrvOperation4([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCWSTR pwszVirtualizationInstanceID, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pwszZoneScopeName, [in] DWORD dwContext, [in, unique, string] LPCSTR pszOperation, [in] DWORD dwTypeId, [in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData);`
   */
  R_DnssrvOperation4: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCWSTR pwszVirtualizationInstanceID` */
      pwszVirtualizationInstanceID: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pwszZoneScopeName` */
      pwszZoneScopeName: string | null;
      /** `[in] DWORD dwContext` */
      dwContext: number;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
      /** `[in] DWORD dwTypeId` */
      dwTypeId?: number;
      /** `[in, switch_is(dwTypeId)] DNSSRV_RPC_UNION pData` */
      pData: DNSSRV_RPC_UNION;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvQuery3 in a virtualisation instance. [MS-DNSP] 3.1.4.17
   * Opnum 16: `LONG R_DnssrvQuery4([in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCWSTR pwszVirtualizationInstanceID, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pszZoneScopeName, [in, unique, string] LPCSTR pszOperation, [out] PDWORD pdwTypeId, [out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData);`
   */
  R_DnssrvQuery4: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCWSTR pwszVirtualizationInstanceID` */
      pwszVirtualizationInstanceID: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pszZoneScopeName` */
      pszZoneScopeName: string | null;
      /** `[in, unique, string] LPCSTR pszOperation` */
      pszOperation: string | null;
    };
    out: {
      /** `[out] PDWORD pdwTypeId` */
      pdwTypeId?: number;
      /** `[out, switch_is(*pdwTypeId)] DNSSRV_RPC_UNION *ppData` */
      ppData: DNSSRV_RPC_UNION;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvUpdateRecord3 in a virtualisation instance. [MS-DNSP] 3.1.4.18
   * Opnum 17: `LONG R_DnssrvUpdateRecord4([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCWSTR pwszVirtualizationInstanceID, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pwszZoneScope, [in, string] LPCSTR pszNodeName, [in, unique] PDNS_RPC_RECORD pAddRecord, [in, unique] PDNS_RPC_RECORD pDeleteRecord);`
   */
  R_DnssrvUpdateRecord4: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCWSTR pwszVirtualizationInstanceID` */
      pwszVirtualizationInstanceID: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pwszZoneScope` */
      pwszZoneScope: string | null;
      /** `[in, string] LPCSTR pszNodeName` */
      pszNodeName: string;
      /** `[in, unique] PDNS_RPC_RECORD pAddRecord` */
      pAddRecord: DNS_RPC_RECORD | null;
      /** `[in, unique] PDNS_RPC_RECORD pDeleteRecord` */
      pDeleteRecord: DNS_RPC_RECORD | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
  /**
   * R_DnssrvEnumRecords3 in a virtualisation instance. [MS-DNSP] 3.1.4.19
   * Opnum 18: `LONG R_DnssrvEnumRecords4([in] handle_t hBindingHandle, [in] DWORD dwClientVersion, [in] DWORD dwSettingFlags, [in, unique, string] LPCWSTR pwszServerName, [in, unique, string] LPCWSTR pwszVirtualizationInstanceID, [in, unique, string] LPCSTR pszZone, [in, unique, string] LPCWSTR pwszZoneScope, [in, unique, string] LPCSTR pszNodeName, [in, unique, string] LPCSTR pszStartChild, [in] WORD wRecordType, [in] DWORD fSelectFlag, [in, unique, string] LPCSTR pszFilterStart, [in, unique, string] LPCSTR pszFilterStop, [out] PDWORD pdwBufferLength, [out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer);`
   */
  R_DnssrvEnumRecords4: {
    in: {
      /** `[in] DWORD dwClientVersion` */
      dwClientVersion: number;
      /** `[in] DWORD dwSettingFlags` */
      dwSettingFlags: number;
      /** `[in, unique, string] LPCWSTR pwszServerName` */
      pwszServerName: string | null;
      /** `[in, unique, string] LPCWSTR pwszVirtualizationInstanceID` */
      pwszVirtualizationInstanceID: string | null;
      /** `[in, unique, string] LPCSTR pszZone` */
      pszZone: string | null;
      /** `[in, unique, string] LPCWSTR pwszZoneScope` */
      pwszZoneScope: string | null;
      /** `[in, unique, string] LPCSTR pszNodeName` */
      pszNodeName: string | null;
      /** `[in, unique, string] LPCSTR pszStartChild` */
      pszStartChild: string | null;
      /** `[in] WORD wRecordType` */
      wRecordType: number;
      /** `[in] DWORD fSelectFlag` */
      fSelectFlag: number;
      /** `[in, unique, string] LPCSTR pszFilterStart` */
      pszFilterStart: string | null;
      /** `[in, unique, string] LPCSTR pszFilterStop` */
      pszFilterStop: string | null;
    };
    out: {
      /** `[out] PDWORD pdwBufferLength` */
      pdwBufferLength?: number;
      /** `[out, size_is(, *pdwBufferLength)] PBYTE *ppBuffer` */
      ppBuffer: Uint8Array | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `LONG` */
      return: ReturnStatus;
    };
  };
};

/** `interface DnsServer` 50abc2a4-574d-40b3-9d66-ee4fd5fba076 v5.0 */
export const DnsServer: Interface<DnsServerOperations> = /*#__PURE__*/ defineInterface<DnsServerOperations>({
  name: "DnsServer",
  uuid: "50abc2a4-574d-40b3-9d66-ee4fd5fba076",
  version: [5, 0],
  endpoints: ["ncacn_np:[\\pipe\\dnsserver]"],
  operations: [
    { opnum: 0, name: "R_DnssrvOperation", returns: int32, status: "win32", params: [
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "dwContext", dir: "in", type: uint32 },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeId", dir: "in", type: uint32 },
      { name: "pData", dir: "in", type: DNSSRV_RPC_UNION$1 },
    ] },
    { opnum: 1, name: "R_DnssrvQuery", returns: int32, status: "win32", params: [
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "pdwTypeId", dir: "out", type: ref(uint32) },
      { name: "ppData", dir: "out", type: ref(DNSSRV_RPC_UNION$2) },
    ] },
    { opnum: 2, name: "R_DnssrvComplexOperation", returns: int32, status: "win32", params: [
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeIn", dir: "in", type: uint32 },
      { name: "pDataIn", dir: "in", type: DNSSRV_RPC_UNION$3 },
      { name: "pdwTypeOut", dir: "out", type: ref(uint32) },
      { name: "ppDataOut", dir: "out", type: ref(DNSSRV_RPC_UNION$4) },
    ] },
    { opnum: 3, name: "R_DnssrvEnumRecords", returns: int32, status: "win32", params: [
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszNodeName", dir: "in", type: unique(string("char")) },
      { name: "pszStartChild", dir: "in", type: unique(string("char")) },
      { name: "wRecordType", dir: "in", type: uint16 },
      { name: "fSelectFlag", dir: "in", type: uint32 },
      { name: "pszFilterStart", dir: "in", type: unique(string("char")) },
      { name: "pszFilterStop", dir: "in", type: unique(string("char")) },
      { name: "pdwBufferLength", dir: "out", type: ref(uint32) },
      { name: "ppBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "pdwBufferLength"]])))) },
    ] },
    { opnum: 4, name: "R_DnssrvUpdateRecord", returns: int32, status: "win32", params: [
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszNodeName", dir: "in", type: ref(string("char")) },
      { name: "pAddRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
      { name: "pDeleteRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
    ] },
    { opnum: 5, name: "R_DnssrvOperation2", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "dwContext", dir: "in", type: uint32 },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeId", dir: "in", type: uint32 },
      { name: "pData", dir: "in", type: DNSSRV_RPC_UNION$1 },
    ] },
    { opnum: 6, name: "R_DnssrvQuery2", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "pdwTypeId", dir: "out", type: ref(uint32) },
      { name: "ppData", dir: "out", type: ref(DNSSRV_RPC_UNION$2) },
    ] },
    { opnum: 7, name: "R_DnssrvComplexOperation2", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeIn", dir: "in", type: uint32 },
      { name: "pDataIn", dir: "in", type: DNSSRV_RPC_UNION$3 },
      { name: "pdwTypeOut", dir: "out", type: ref(uint32) },
      { name: "ppDataOut", dir: "out", type: ref(DNSSRV_RPC_UNION$4) },
    ] },
    { opnum: 8, name: "R_DnssrvEnumRecords2", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszNodeName", dir: "in", type: unique(string("char")) },
      { name: "pszStartChild", dir: "in", type: unique(string("char")) },
      { name: "wRecordType", dir: "in", type: uint16 },
      { name: "fSelectFlag", dir: "in", type: uint32 },
      { name: "pszFilterStart", dir: "in", type: unique(string("char")) },
      { name: "pszFilterStop", dir: "in", type: unique(string("char")) },
      { name: "pdwBufferLength", dir: "out", type: ref(uint32) },
      { name: "ppBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "pdwBufferLength"]])))) },
    ] },
    { opnum: 9, name: "R_DnssrvUpdateRecord2", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszNodeName", dir: "in", type: ref(string("char")) },
      { name: "pAddRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
      { name: "pDeleteRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
    ] },
    { opnum: 10, name: "R_DnssrvUpdateRecord3", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pwszZoneScope", dir: "in", type: unique(string("wchar")) },
      { name: "pszNodeName", dir: "in", type: ref(string("char")) },
      { name: "pAddRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
      { name: "pDeleteRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
    ] },
    { opnum: 11, name: "R_DnssrvEnumRecords3", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pwszZoneScope", dir: "in", type: unique(string("wchar")) },
      { name: "pszNodeName", dir: "in", type: unique(string("char")) },
      { name: "pszStartChild", dir: "in", type: unique(string("char")) },
      { name: "wRecordType", dir: "in", type: uint16 },
      { name: "fSelectFlag", dir: "in", type: uint32 },
      { name: "pszFilterStart", dir: "in", type: unique(string("char")) },
      { name: "pszFilterStop", dir: "in", type: unique(string("char")) },
      { name: "pdwBufferLength", dir: "out", type: ref(uint32) },
      { name: "ppBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "pdwBufferLength"]])))) },
    ] },
    { opnum: 12, name: "R_DnssrvOperation3", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pwszZoneScopeName", dir: "in", type: unique(string("wchar")) },
      { name: "dwContext", dir: "in", type: uint32 },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeId", dir: "in", type: uint32 },
      { name: "pData", dir: "in", type: DNSSRV_RPC_UNION$1 },
    ] },
    { opnum: 13, name: "R_DnssrvQuery3", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszZoneScopeName", dir: "in", type: unique(string("wchar")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "pdwTypeId", dir: "out", type: ref(uint32) },
      { name: "ppData", dir: "out", type: ref(DNSSRV_RPC_UNION$2) },
    ] },
    { opnum: 14, name: "R_DnssrvComplexOperation3", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pwszVirtualizationInstanceID", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeIn", dir: "in", type: uint32 },
      { name: "pDataIn", dir: "in", type: DNSSRV_RPC_UNION$3 },
      { name: "pdwTypeOut", dir: "out", type: ref(uint32) },
      { name: "ppDataOut", dir: "out", type: ref(DNSSRV_RPC_UNION$4) },
    ] },
    { opnum: 15, name: "R_DnssrvOperation4", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pwszVirtualizationInstanceID", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pwszZoneScopeName", dir: "in", type: unique(string("wchar")) },
      { name: "dwContext", dir: "in", type: uint32 },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "dwTypeId", dir: "in", type: uint32 },
      { name: "pData", dir: "in", type: DNSSRV_RPC_UNION$1 },
    ] },
    { opnum: 16, name: "R_DnssrvQuery4", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pwszVirtualizationInstanceID", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pszZoneScopeName", dir: "in", type: unique(string("wchar")) },
      { name: "pszOperation", dir: "in", type: unique(string("char")) },
      { name: "pdwTypeId", dir: "out", type: ref(uint32) },
      { name: "ppData", dir: "out", type: ref(DNSSRV_RPC_UNION$2) },
    ] },
    { opnum: 17, name: "R_DnssrvUpdateRecord4", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pwszVirtualizationInstanceID", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pwszZoneScope", dir: "in", type: unique(string("wchar")) },
      { name: "pszNodeName", dir: "in", type: ref(string("char")) },
      { name: "pAddRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
      { name: "pDeleteRecord", dir: "in", type: unique(DNS_RPC_RECORD$) },
    ] },
    { opnum: 18, name: "R_DnssrvEnumRecords4", returns: int32, status: "win32", params: [
      { name: "dwClientVersion", dir: "in", type: uint32 },
      { name: "dwSettingFlags", dir: "in", type: uint32 },
      { name: "pwszServerName", dir: "in", type: unique(string("wchar")) },
      { name: "pwszVirtualizationInstanceID", dir: "in", type: unique(string("wchar")) },
      { name: "pszZone", dir: "in", type: unique(string("char")) },
      { name: "pwszZoneScope", dir: "in", type: unique(string("wchar")) },
      { name: "pszNodeName", dir: "in", type: unique(string("char")) },
      { name: "pszStartChild", dir: "in", type: unique(string("char")) },
      { name: "wRecordType", dir: "in", type: uint16 },
      { name: "fSelectFlag", dir: "in", type: uint32 },
      { name: "pszFilterStart", dir: "in", type: unique(string("char")) },
      { name: "pszFilterStop", dir: "in", type: unique(string("char")) },
      { name: "pdwBufferLength", dir: "out", type: ref(uint32) },
      { name: "ppBuffer", dir: "out", type: ref(unique(array(uint8, sized(["deref", ["field", "pdwBufferLength"]])))) },
    ] },
  ],
});
