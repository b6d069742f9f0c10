// Generated from w32time.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  type UnionType,
  arm,
  array,
  defineInterface,
  int32,
  int64,
  ref,
  sized,
  string,
  struct,
  uint32,
  uint64,
  uint8,
  union,
  unique,
  variant,
} from "opnum/codegen/v1";

/**
 * What is known of one peer of the NTP client. [MS-W32T] 2.2.5
 * `typedef struct { ... } W32TIME_NTP_PEER_INFO, *PW32TIME_NTP_PEER_INFO;`
 */
export interface W32TIME_NTP_PEER_INFO {
  /** Size of this structure; the same in every structure here. `unsigned __int32 ulSize` */
  ulSize: number;
  /** How often its name could not be resolved. `unsigned __int32 ulResolveAttempts` */
  ulResolveAttempts: number;
  /** Units of 100 nanoseconds until it is asked again. `unsigned __int64 u64TimeRemaining` */
  u64TimeRemaining: bigint;
  /** When it last gave the time, in units of 100 nanoseconds since 1601. `unsigned __int64 u64LastSuccessfulSync` */
  u64LastSuccessfulSync: bigint;
  /** 0, or the HRESULT of the last failure. `unsigned __int32 ulLastSyncError` */
  ulLastSyncError: number;
  /** `unsigned __int32 ulLastSyncErrorMsgId` */
  ulLastSyncErrorMsgId: number;
  /** `unsigned __int32 ulValidDataCounter` */
  ulValidDataCounter: number;
  /** `unsigned __int32 ulAuthTypeMsgId` */
  ulAuthTypeMsgId: number;
  /** `[string, unique] wchar_t *wszUniqueName` */
  wszUniqueName: string | null;
  /** How it is associated with us, as in NTP. `unsigned char ulMode` */
  ulMode: number;
  /** `unsigned char ulStratum` */
  ulStratum: number;
  /** A bit for each of the last eight polls. `unsigned char ulReachability` */
  ulReachability: number;
  /** Binary logarithm of seconds. `unsigned char ulPeerPollInterval` */
  ulPeerPollInterval: number;
  /** Binary logarithm of seconds. `unsigned char ulHostPollInterval` */
  ulHostPollInterval: number;
}
export const W32TIME_NTP_PEER_INFO$: StructType<W32TIME_NTP_PEER_INFO> = /*#__PURE__*/ struct("W32TIME_NTP_PEER_INFO", {
  ulSize: uint32,
  ulResolveAttempts: uint32,
  u64TimeRemaining: uint64,
  u64LastSuccessfulSync: uint64,
  ulLastSyncError: uint32,
  ulLastSyncErrorMsgId: uint32,
  ulValidDataCounter: uint32,
  ulAuthTypeMsgId: uint32,
  wszUniqueName: unique(string("wchar")),
  ulMode: uint8,
  ulStratum: uint8,
  ulReachability: uint8,
  ulPeerPollInterval: uint8,
  ulHostPollInterval: uint8,
});

/**
 * What is known of the NTP client and its peers. [MS-W32T] 2.2.4
 * `typedef struct { ... } W32TIME_NTP_PROVIDER_DATA, *PW32TIME_NTP_PROVIDER_DATA;`
 */
export interface W32TIME_NTP_PROVIDER_DATA {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `unsigned __int32 ulError` */
  ulError: number;
  /** `unsigned __int32 ulErrorMsgId` */
  ulErrorMsgId: number;
  /** `unsigned __int32 cPeerInfo` */
  cPeerInfo?: number;
  /** `[size_is(cPeerInfo)] PW32TIME_NTP_PEER_INFO pPeerInfo` */
  pPeerInfo: W32TIME_NTP_PEER_INFO[] | null;
}
export const W32TIME_NTP_PROVIDER_DATA$: StructType<W32TIME_NTP_PROVIDER_DATA> = /*#__PURE__*/ struct("W32TIME_NTP_PROVIDER_DATA", {
  ulSize: uint32,
  ulError: uint32,
  ulErrorMsgId: uint32,
  cPeerInfo: uint32,
  pPeerInfo: unique(array(W32TIME_NTP_PEER_INFO$, sized(["field", "cPeerInfo"]))),
});

/**
 * What is known of a provider that reads a clock of its own. [MS-W32T] 2.2.3
 * `typedef struct { ... } W32TIME_HARDWARE_PROVIDER_DATA, *PW32TIME_HARDWARE_PROVIDER_DATA;`
 */
export interface W32TIME_HARDWARE_PROVIDER_DATA {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `unsigned __int32 ulError` */
  ulError: number;
  /** `unsigned __int32 ulErrorMsgId` */
  ulErrorMsgId: number;
  /** `[string, unique] wchar_t *wszReferenceIdentifier` */
  wszReferenceIdentifier: string | null;
}
export const W32TIME_HARDWARE_PROVIDER_DATA$: StructType<W32TIME_HARDWARE_PROVIDER_DATA> = /*#__PURE__*/ struct("W32TIME_HARDWARE_PROVIDER_DATA", {
  ulSize: uint32,
  ulError: uint32,
  ulErrorMsgId: uint32,
  wszReferenceIdentifier: unique(string("wchar")),
});

/**
 * What is known of a provider, by its kind. [MS-W32T] 2.2.2
 * `typedef [switch_type(unsigned __int32)] union { ... } W32TIME_PROVIDER_DATA;`
 */
export type W32TIME_PROVIDER_DATA =
  | {
      tag: 0;
      /** `[case(0)] W32TIME_NTP_PROVIDER_DATA *pNtpProviderData` */
      pNtpProviderData: W32TIME_NTP_PROVIDER_DATA | null;
    }
  | {
      tag: 1;
      /** `[case(1)] W32TIME_HARDWARE_PROVIDER_DATA *pHardwareProviderData` */
      pHardwareProviderData: W32TIME_HARDWARE_PROVIDER_DATA | null;
    };
export const W32TIME_PROVIDER_DATA$: UnionType<W32TIME_PROVIDER_DATA> = /*#__PURE__*/ union("W32TIME_PROVIDER_DATA", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("pNtpProviderData", [0], unique(W32TIME_NTP_PROVIDER_DATA$)),
    arm("pHardwareProviderData", [1], unique(W32TIME_HARDWARE_PROVIDER_DATA$)),
  ],
});

const W32TIME_PROVIDER_DATA$1: UnionType = /*#__PURE__*/ variant(W32TIME_PROVIDER_DATA$, { switchIs: ["field", "ulProviderType"] });

/** A provider's kind, and what is known of it. [MS-W32T] 2.2.1. `typedef struct { ... } W32TIME_PROVIDER_INFO, *PW32TIME_PROVIDER_INFO;` */
export interface W32TIME_PROVIDER_INFO {
  /** 0: NTP; 1: hardware. `unsigned __int32 ulProviderType` */
  ulProviderType?: number;
  /** `[switch_is(ulProviderType)] W32TIME_PROVIDER_DATA ProviderData` */
  ProviderData: W32TIME_PROVIDER_DATA;
}
export const W32TIME_PROVIDER_INFO$: StructType<W32TIME_PROVIDER_INFO> = /*#__PURE__*/ struct("W32TIME_PROVIDER_INFO", {
  ulProviderType: uint32,
  ProviderData: W32TIME_PROVIDER_DATA$1,
});

/** A setting by name, with its value and its explanation. [MS-W32T] 2.2.18. `typedef struct { ... } W32TIME_ENTRY, *PW32TIME_ENTRY;` */
export interface W32TIME_ENTRY {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `[string, unique] wchar_t *wszName` */
  wszName: string | null;
  /** `[string, unique] wchar_t *wszValue` */
  wszValue: string | null;
  /** `[string, unique] wchar_t *wszHelp` */
  wszHelp: string | null;
}
export const W32TIME_ENTRY$: StructType<W32TIME_ENTRY> = /*#__PURE__*/ struct("W32TIME_ENTRY", {
  ulSize: uint32,
  wszName: unique(string("wchar")),
  wszValue: unique(string("wchar")),
  wszHelp: unique(string("wchar")),
});

/**
 * How the NTP client is configured. Members that end in Flag say where their neighbour's value is from: 0 undefined, 1 default, 2
 * local, 3 policy. [MS-W32T] 2.2.11
 * `typedef struct { ... } W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA, *PW32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA;`
 */
export interface W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `unsigned __int32 ulAllowNonstandardModeCombinations` */
  ulAllowNonstandardModeCombinations: number;
  /** `unsigned __int32 ulCrossSiteSyncFlags` */
  ulCrossSiteSyncFlags: number;
  /** `unsigned __int32 ulResolvePeerBackoffMinutes` */
  ulResolvePeerBackoffMinutes: number;
  /** `unsigned __int32 ulResolvePeerBackoffMaxTimes` */
  ulResolvePeerBackoffMaxTimes: number;
  /** `unsigned __int32 ulCompatibilityFlags` */
  ulCompatibilityFlags: number;
  /** `unsigned __int32 ulEventLogFlags` */
  ulEventLogFlags: number;
  /** `unsigned __int32 ulLargeSampleSkew` */
  ulLargeSampleSkew: number;
  /** Seconds. `unsigned __int32 ulSpecialPollInterval` */
  ulSpecialPollInterval: number;
  /** NoSync, NTP, NT5DS or AllSync. `[string, unique] wchar_t *wszType` */
  wszType: string | null;
  /** Peers with their flags, separated by spaces. `[string, unique] wchar_t *wszNtpServer` */
  wszNtpServer: string | null;
  /** `unsigned __int32 ulAllowNonstandardModeCombinationsFlag` */
  ulAllowNonstandardModeCombinationsFlag: number;
  /** `unsigned __int32 ulCrossSiteSyncFlagsFlag` */
  ulCrossSiteSyncFlagsFlag: number;
  /** `unsigned __int32 ulResolvePeerBackoffMinutesFlag` */
  ulResolvePeerBackoffMinutesFlag: number;
  /** `unsigned __int32 ulResolvePeerBackoffMaxTimesFlag` */
  ulResolvePeerBackoffMaxTimesFlag: number;
  /** `unsigned __int32 ulCompatibilityFlagsFlag` */
  ulCompatibilityFlagsFlag: number;
  /** `unsigned __int32 ulEventLogFlagsFlag` */
  ulEventLogFlagsFlag: number;
  /** `unsigned __int32 ulLargeSampleSkewFlag` */
  ulLargeSampleSkewFlag: number;
  /** `unsigned __int32 ulSpecialPollIntervalFlag` */
  ulSpecialPollIntervalFlag: number;
  /** `unsigned __int32 ulTypeFlag` */
  ulTypeFlag: number;
  /** `unsigned __int32 ulNtpServerFlag` */
  ulNtpServerFlag: number;
  /** `unsigned __int32 cEntries` */
  cEntries?: number;
  /** `[size_is(cEntries)] PW32TIME_ENTRY pEntries` */
  pEntries: W32TIME_ENTRY[] | null;
}
export const W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA$: StructType<W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA> = /*#__PURE__*/ struct("W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA", {
  ulSize: uint32,
  ulAllowNonstandardModeCombinations: uint32,
  ulCrossSiteSyncFlags: uint32,
  ulResolvePeerBackoffMinutes: uint32,
  ulResolvePeerBackoffMaxTimes: uint32,
  ulCompatibilityFlags: uint32,
  ulEventLogFlags: uint32,
  ulLargeSampleSkew: uint32,
  ulSpecialPollInterval: uint32,
  wszType: unique(string("wchar")),
  wszNtpServer: unique(string("wchar")),
  ulAllowNonstandardModeCombinationsFlag: uint32,
  ulCrossSiteSyncFlagsFlag: uint32,
  ulResolvePeerBackoffMinutesFlag: uint32,
  ulResolvePeerBackoffMaxTimesFlag: uint32,
  ulCompatibilityFlagsFlag: uint32,
  ulEventLogFlagsFlag: uint32,
  ulLargeSampleSkewFlag: uint32,
  ulSpecialPollIntervalFlag: uint32,
  ulTypeFlag: uint32,
  ulNtpServerFlag: uint32,
  cEntries: uint32,
  pEntries: unique(array(W32TIME_ENTRY$, sized(["field", "cEntries"]))),
});

/**
 * How the NTP server is configured. [MS-W32T] 2.2.12
 * `typedef struct { ... } W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA, *PW32TIME_NTPSERVER_PROVIDER_CONFIG_DATA;`
 */
export interface W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `unsigned __int32 ulAllowNonstandardModeCombinations` */
  ulAllowNonstandardModeCombinations: number;
  /** `unsigned __int32 ulAllowNonstandardModeCombinationsFlag` */
  ulAllowNonstandardModeCombinationsFlag: number;
  /** `unsigned __int32 ulEventLogFlags` */
  ulEventLogFlags: number;
  /** `unsigned __int32 ulEventLogFlagsFlag` */
  ulEventLogFlagsFlag: number;
  /** `unsigned __int32 cEntries` */
  cEntries?: number;
  /** `[size_is(cEntries)] PW32TIME_ENTRY pEntries` */
  pEntries: W32TIME_ENTRY[] | null;
}
export const W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA$: StructType<W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA> = /*#__PURE__*/ struct("W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA", {
  ulSize: uint32,
  ulAllowNonstandardModeCombinations: uint32,
  ulAllowNonstandardModeCombinationsFlag: uint32,
  ulEventLogFlags: uint32,
  ulEventLogFlagsFlag: uint32,
  cEntries: uint32,
  pEntries: unique(array(W32TIME_ENTRY$, sized(["field", "cEntries"]))),
});

/**
 * How a provider is configured, by its kind. [MS-W32T] 2.2.10
 * `typedef [switch_type(unsigned __int32)] union { ... } W32TIME_PROVIDER_CONFIG_DATA, *PW32TIME_PROVIDER_CONFIG_DATA;`
 */
export type W32TIME_PROVIDER_CONFIG_DATA =
  | {
      tag: 0;
      /** `[case(0)] PW32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA pNtpClientProviderConfigData` */
      pNtpClientProviderConfigData: W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA | null;
    }
  | {
      tag: 1;
      /** `[case(1)] PW32TIME_NTPSERVER_PROVIDER_CONFIG_DATA pNtpServerProviderConfigData` */
      pNtpServerProviderConfigData: W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA | null;
    };
export const W32TIME_PROVIDER_CONFIG_DATA$: UnionType<W32TIME_PROVIDER_CONFIG_DATA> = /*#__PURE__*/ union("W32TIME_PROVIDER_CONFIG_DATA", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("pNtpClientProviderConfigData", [0], unique(W32TIME_NTPCLIENT_PROVIDER_CONFIG_DATA$)),
    arm("pNtpServerProviderConfigData", [1], unique(W32TIME_NTPSERVER_PROVIDER_CONFIG_DATA$)),
  ],
});

const W32TIME_PROVIDER_CONFIG_DATA$1: UnionType = /*#__PURE__*/ variant(W32TIME_PROVIDER_CONFIG_DATA$, { switchIs: ["field", "ulProviderType"] });

/**
 * A provider's kind, and how it is configured. [MS-W32T] 2.2.9
 * `typedef struct { ... } W32TIME_PROVIDER_CONFIG, *PW32TIME_PROVIDER_CONFIG;`
 */
export interface W32TIME_PROVIDER_CONFIG {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** 0: NTP client; 1: NTP server. `unsigned __int32 ulProviderType` */
  ulProviderType?: number;
  /** `[switch_is(ulProviderType)] PW32TIME_PROVIDER_CONFIG_DATA pProviderConfigData` */
  pProviderConfigData: W32TIME_PROVIDER_CONFIG_DATA | null;
}
export const W32TIME_PROVIDER_CONFIG$: StructType<W32TIME_PROVIDER_CONFIG> = /*#__PURE__*/ struct("W32TIME_PROVIDER_CONFIG", {
  ulSize: uint32,
  ulProviderType: uint32,
  pProviderConfigData: unique(W32TIME_PROVIDER_CONFIG_DATA$1),
});

/**
 * How a provider is registered and configured. Members that end in Flag say where their neighbour's value is from. [MS-W32T] 2.2.8
 * `typedef struct { ... } W32TIME_CONFIGURATION_PROVIDER, *PW32TIME_CONFIGURATION_PROVIDER;`
 */
export interface W32TIME_CONFIGURATION_PROVIDER {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** 1: it gives the time to this machine; 0: it gives it to others. `unsigned __int32 ulInputProvider` */
  ulInputProvider: number;
  /** `unsigned __int32 ulEnabled` */
  ulEnabled: number;
  /** `[string, unique] wchar_t *wszDllName` */
  wszDllName: string | null;
  /** `[string, unique] wchar_t *wszProviderName` */
  wszProviderName: string | null;
  /** `unsigned __int32 ulDllNameFlag` */
  ulDllNameFlag: number;
  /** `unsigned __int32 ulProviderNameFlag` */
  ulProviderNameFlag: number;
  /** `unsigned __int32 ulInputProviderFlag` */
  ulInputProviderFlag: number;
  /** `unsigned __int32 ulEnabledFlag` */
  ulEnabledFlag: number;
  /** `PW32TIME_PROVIDER_CONFIG pProviderConfig` */
  pProviderConfig: W32TIME_PROVIDER_CONFIG | null;
}
export const W32TIME_CONFIGURATION_PROVIDER$: StructType<W32TIME_CONFIGURATION_PROVIDER> = /*#__PURE__*/ struct("W32TIME_CONFIGURATION_PROVIDER", {
  ulSize: uint32,
  ulInputProvider: uint32,
  ulEnabled: uint32,
  wszDllName: unique(string("wchar")),
  wszProviderName: unique(string("wchar")),
  ulDllNameFlag: uint32,
  ulProviderNameFlag: uint32,
  ulInputProviderFlag: uint32,
  ulEnabledFlag: uint32,
  pProviderConfig: unique(W32TIME_PROVIDER_CONFIG$),
});

/**
 * The settings that administrators change. Members that end in Flag say where their neighbour's value is from. [MS-W32T] 2.2.14
 * `typedef struct { ... } W32TIME_CONFIGURATION_BASIC, *PW32TIME_CONFIGURATION_BASIC;`
 */
export interface W32TIME_CONFIGURATION_BASIC {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `unsigned __int32 ulEventLogFlags` */
  ulEventLogFlags: number;
  /** `unsigned __int32 ulAnnounceFlags` */
  ulAnnounceFlags: number;
  /** `unsigned __int32 ulTimeJumpAuditOffset` */
  ulTimeJumpAuditOffset: number;
  /** Binary logarithm of seconds. `unsigned __int32 ulMinPollInterval` */
  ulMinPollInterval: number;
  /** Binary logarithm of seconds. `unsigned __int32 ulMaxPollInterval` */
  ulMaxPollInterval: number;
  /** Seconds. `unsigned __int32 ulMaxNegPhaseCorrection` */
  ulMaxNegPhaseCorrection: number;
  /** Seconds. `unsigned __int32 ulMaxPosPhaseCorrection` */
  ulMaxPosPhaseCorrection: number;
  /** Seconds; beyond it the clock is set, not slewed. `unsigned __int32 ulMaxAllowedPhaseOffset` */
  ulMaxAllowedPhaseOffset: number;
  /** `unsigned __int32 ulEventLogFlagsFlag` */
  ulEventLogFlagsFlag: number;
  /** `unsigned __int32 ulAnnounceFlagsFlag` */
  ulAnnounceFlagsFlag: number;
  /** `unsigned __int32 ulTimeJumpAuditOffsetFlag` */
  ulTimeJumpAuditOffsetFlag: number;
  /** `unsigned __int32 ulMinPollIntervalFlag` */
  ulMinPollIntervalFlag: number;
  /** `unsigned __int32 ulMaxPollIntervalFlag` */
  ulMaxPollIntervalFlag: number;
  /** `unsigned __int32 ulMaxNegPhaseCorrectionFlag` */
  ulMaxNegPhaseCorrectionFlag: number;
  /** `unsigned __int32 ulMaxPosPhaseCorrectionFlag` */
  ulMaxPosPhaseCorrectionFlag: number;
  /** `unsigned __int32 ulMaxAllowedPhaseOffsetFlag` */
  ulMaxAllowedPhaseOffsetFlag: number;
}
export const W32TIME_CONFIGURATION_BASIC$: StructType<W32TIME_CONFIGURATION_BASIC> = /*#__PURE__*/ struct("W32TIME_CONFIGURATION_BASIC", {
  ulSize: uint32,
  ulEventLogFlags: uint32,
  ulAnnounceFlags: uint32,
  ulTimeJumpAuditOffset: uint32,
  ulMinPollInterval: uint32,
  ulMaxPollInterval: uint32,
  ulMaxNegPhaseCorrection: uint32,
  ulMaxPosPhaseCorrection: uint32,
  ulMaxAllowedPhaseOffset: uint32,
  ulEventLogFlagsFlag: uint32,
  ulAnnounceFlagsFlag: uint32,
  ulTimeJumpAuditOffsetFlag: uint32,
  ulMinPollIntervalFlag: uint32,
  ulMaxPollIntervalFlag: uint32,
  ulMaxNegPhaseCorrectionFlag: uint32,
  ulMaxPosPhaseCorrectionFlag: uint32,
  ulMaxAllowedPhaseOffsetFlag: uint32,
});

/**
 * The settings of the clock's discipline. Members that end in Flag say where their neighbour's value is from. [MS-W32T] 2.2.15
 * `typedef struct { ... } W32TIME_CONFIGURATION_ADVANCED, *PW32TIME_CONFIGURATION_ADVANCED;`
 */
export interface W32TIME_CONFIGURATION_ADVANCED {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `unsigned __int32 ulFrequencyCorrectRate` */
  ulFrequencyCorrectRate: number;
  /** `unsigned __int32 ulPollAdjustFactor` */
  ulPollAdjustFactor: number;
  /** `unsigned __int32 ulLargePhaseOffset` */
  ulLargePhaseOffset: number;
  /** `unsigned __int32 ulSpikeWatchPeriod` */
  ulSpikeWatchPeriod: number;
  /** `unsigned __int32 ulLocalClockDispersion` */
  ulLocalClockDispersion: number;
  /** `unsigned __int32 ulHoldPeriod` */
  ulHoldPeriod: number;
  /** `unsigned __int32 ulPhaseCorrectRate` */
  ulPhaseCorrectRate: number;
  /** `unsigned __int32 ulUpdateInterval` */
  ulUpdateInterval: number;
  /** `unsigned __int32 ulFrequencyCorrectRateFlag` */
  ulFrequencyCorrectRateFlag: number;
  /** `unsigned __int32 ulPollAdjustFactorFlag` */
  ulPollAdjustFactorFlag: number;
  /** `unsigned __int32 ulLargePhaseOffsetFlag` */
  ulLargePhaseOffsetFlag: number;
  /** `unsigned __int32 ulSpikeWatchPeriodFlag` */
  ulSpikeWatchPeriodFlag: number;
  /** `unsigned __int32 ulLocalClockDispersionFlag` */
  ulLocalClockDispersionFlag: number;
  /** `unsigned __int32 ulHoldPeriodFlag` */
  ulHoldPeriodFlag: number;
  /** `unsigned __int32 ulPhaseCorrectRateFlag` */
  ulPhaseCorrectRateFlag: number;
  /** `unsigned __int32 ulUpdateIntervalFlag` */
  ulUpdateIntervalFlag: number;
}
export const W32TIME_CONFIGURATION_ADVANCED$: StructType<W32TIME_CONFIGURATION_ADVANCED> = /*#__PURE__*/ struct("W32TIME_CONFIGURATION_ADVANCED", {
  ulSize: uint32,
  ulFrequencyCorrectRate: uint32,
  ulPollAdjustFactor: uint32,
  ulLargePhaseOffset: uint32,
  ulSpikeWatchPeriod: uint32,
  ulLocalClockDispersion: uint32,
  ulHoldPeriod: uint32,
  ulPhaseCorrectRate: uint32,
  ulUpdateInterval: uint32,
  ulFrequencyCorrectRateFlag: uint32,
  ulPollAdjustFactorFlag: uint32,
  ulLargePhaseOffsetFlag: uint32,
  ulSpikeWatchPeriodFlag: uint32,
  ulLocalClockDispersionFlag: uint32,
  ulHoldPeriodFlag: uint32,
  ulPhaseCorrectRateFlag: uint32,
  ulUpdateIntervalFlag: uint32,
});

/**
 * Where the service writes its log. Members that end in Flag say where their neighbour's value is from. [MS-W32T] 2.2.16
 * `typedef struct { ... } W32TIME_CONFIGURATION_DEFAULT, *PW32TIME_CONFIGURATION_DEFAULT;`
 */
export interface W32TIME_CONFIGURATION_DEFAULT {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `[string, unique] wchar_t *wszFileLogName` */
  wszFileLogName: string | null;
  /** `[string, unique] wchar_t *wszFileLogEntries` */
  wszFileLogEntries: string | null;
  /** `unsigned __int32 ulFileLogSize` */
  ulFileLogSize: number;
  /** `unsigned __int32 ulFileLogFlags` */
  ulFileLogFlags: number;
  /** `unsigned __int32 ulFileLogNameFlag` */
  ulFileLogNameFlag: number;
  /** `unsigned __int32 ulFileLogEntriesFlag` */
  ulFileLogEntriesFlag: number;
  /** `unsigned __int32 ulFileLogSizeFlag` */
  ulFileLogSizeFlag: number;
  /** `unsigned __int32 ulFileLogFlagsFlag` */
  ulFileLogFlagsFlag: number;
}
export const W32TIME_CONFIGURATION_DEFAULT$: StructType<W32TIME_CONFIGURATION_DEFAULT> = /*#__PURE__*/ struct("W32TIME_CONFIGURATION_DEFAULT", {
  ulSize: uint32,
  wszFileLogName: unique(string("wchar")),
  wszFileLogEntries: unique(string("wchar")),
  ulFileLogSize: uint32,
  ulFileLogFlags: uint32,
  ulFileLogNameFlag: uint32,
  ulFileLogEntriesFlag: uint32,
  ulFileLogSizeFlag: uint32,
  ulFileLogFlagsFlag: uint32,
});

/** All settings of the service. [MS-W32T] 2.2.13. `typedef struct { ... } W32TIME_CONFIGURATION_INFO, *PW32TIME_CONFIGURATION_INFO;` */
export interface W32TIME_CONFIGURATION_INFO {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** `W32TIME_CONFIGURATION_BASIC basicConfig` */
  basicConfig: W32TIME_CONFIGURATION_BASIC;
  /** `W32TIME_CONFIGURATION_ADVANCED advancedConfig` */
  advancedConfig: W32TIME_CONFIGURATION_ADVANCED;
  /** `W32TIME_CONFIGURATION_DEFAULT defaultConfig` */
  defaultConfig: W32TIME_CONFIGURATION_DEFAULT;
  /** `unsigned __int32 cProviderConfig` */
  cProviderConfig?: number;
  /** `[size_is(cProviderConfig)] PW32TIME_CONFIGURATION_PROVIDER *pProviderConfig` */
  pProviderConfig: (W32TIME_CONFIGURATION_PROVIDER | null)[] | null;
  /** `unsigned __int32 cEntries` */
  cEntries?: number;
  /** Settings that have no member of their own. `[size_is(cEntries)] PW32TIME_ENTRY pEntries` */
  pEntries: W32TIME_ENTRY[] | null;
}
export const W32TIME_CONFIGURATION_INFO$: StructType<W32TIME_CONFIGURATION_INFO> = /*#__PURE__*/ struct("W32TIME_CONFIGURATION_INFO", {
  ulSize: uint32,
  basicConfig: W32TIME_CONFIGURATION_BASIC$,
  advancedConfig: W32TIME_CONFIGURATION_ADVANCED$,
  defaultConfig: W32TIME_CONFIGURATION_DEFAULT$,
  cProviderConfig: uint32,
  pProviderConfig: unique(array(unique(W32TIME_CONFIGURATION_PROVIDER$), sized(["field", "cProviderConfig"]))),
  cEntries: uint32,
  pEntries: unique(array(W32TIME_ENTRY$, sized(["field", "cEntries"]))),
});

/** How well the clock is synchronised. [MS-W32T] 2.2.17. `typedef struct { ... } W32TIME_STATUS_INFO, *PW32TIME_STATUS_INFO;` */
export interface W32TIME_STATUS_INFO {
  /** `unsigned __int32 ulSize` */
  ulSize: number;
  /** 0 none, 1 the last minute has 61 seconds, 2 it has 59, 3 not synchronised. `unsigned __int32 eLeapIndicator` */
  eLeapIndicator: number;
  /** `unsigned __int32 nStratum` */
  nStratum: number;
  /** Binary logarithm of seconds. `signed __int32 nPollInterval` */
  nPollInterval: number;
  /** As in NTP: an address or four letters. `unsigned __int32 refidSource` */
  refidSource: number;
  /** The machine's tick count at the last synchronisation. `unsigned __int64 qwLastSyncTicks` */
  qwLastSyncTicks: bigint;
  /** Units of 100 nanoseconds. `signed __int64 toRootDelay` */
  toRootDelay: bigint;
  /** Units of 100 nanoseconds. `unsigned __int64 tpRootDispersion` */
  tpRootDispersion: bigint;
  /** Binary logarithm of seconds. `signed __int32 nClockPrecision` */
  nClockPrecision: number;
  /** `[string, unique] wchar_t *wszSource` */
  wszSource: string | null;
  /** Units of 100 nanoseconds. `signed __int64 toSysPhaseOffset` */
  toSysPhaseOffset: bigint;
  /** `unsigned __int32 ulLcState` */
  ulLcState: number;
  /** `unsigned __int32 ulTSFlags` */
  ulTSFlags: number;
  /** `unsigned __int32 ulClockRate` */
  ulClockRate: number;
  /** `unsigned __int32 ulNetlogonServiceBits` */
  ulNetlogonServiceBits: number;
  /** As the result of W32TimeSync. `unsigned __int32 eLastSyncResult` */
  eLastSyncResult: number;
  /** Units of 100 nanoseconds since 1601. `unsigned __int64 tpTimeLastGoodSync` */
  tpTimeLastGoodSync: bigint;
  /** `unsigned __int32 cEntries` */
  cEntries?: number;
  /** `[size_is(cEntries)] PW32TIME_ENTRY pEntries` */
  pEntries: W32TIME_ENTRY[] | null;
}
export const W32TIME_STATUS_INFO$: StructType<W32TIME_STATUS_INFO> = /*#__PURE__*/ struct("W32TIME_STATUS_INFO", {
  ulSize: uint32,
  eLeapIndicator: uint32,
  nStratum: uint32,
  nPollInterval: int32,
  refidSource: uint32,
  qwLastSyncTicks: uint64,
  toRootDelay: int64,
  tpRootDispersion: uint64,
  nClockPrecision: int32,
  wszSource: unique(string("wchar")),
  toSysPhaseOffset: int64,
  ulLcState: uint32,
  ulTSFlags: uint32,
  ulClockRate: uint32,
  ulNetlogonServiceBits: uint32,
  eLastSyncResult: uint32,
  tpTimeLastGoodSync: uint64,
  cEntries: uint32,
  pEntries: unique(array(W32TIME_ENTRY$, sized(["field", "cEntries"]))),
});

export type W32TimeOperations = {
  /**
   * Asks the service to synchronise now. Result, with flag 2: 0 done, 1 no data, 2 stale data, 3 too far off, 4 the service ends.
   * [MS-W32T] 3.2.5.1
   * Opnum 0: `unsigned long W32TimeSync([in] handle_t hBinding, [in] unsigned long uWait, [in] unsigned long ulFlags);`
   */
  W32TimeSync: {
    in: {
      /** 0: do not wait for the end. `[in] unsigned long uWait` */
      uWait: number;
      /**
       * 0: with the samples there are; 1: take new ones; 4: find sources anew; 8: read the configuration first; 0x10: whatever the
       * difference; with 2: answer how it went.
       * `[in] unsigned long ulFlags`
       */
      ulFlags: number;
    };
    out: {
      /** `unsigned long` */
      return: number;
    };
  };
  /**
   * What the machine is as a source of time: 0x40 one, 0x200 a reliable one. The result is no status. [MS-W32T] 3.2.5.2
   * Opnum 1: `unsigned long W32TimeGetNetlogonServiceBits([in] handle_t hBinding);`
   */
  W32TimeGetNetlogonServiceBits: {
    in: {};
    out: {
      /** `unsigned long` */
      return: number;
    };
  };
  /**
   * What is known of a provider. [MS-W32T] 3.2.5.3
   * Opnum 2: `unsigned long W32TimeQueryProviderStatus([in] handle_t hRPCBinding, [in] unsigned __int32 ulFlags, [in, string] wchar_t *pwszProvider, [out, ref] PW32TIME_PROVIDER_INFO *pProviderInfo);`
   */
  W32TimeQueryProviderStatus: {
    in: {
      /** 0. `[in] unsigned __int32 ulFlags` */
      ulFlags: number;
      /** "NtpClient", for example. `[in, string] wchar_t *pwszProvider` */
      pwszProvider: string;
    };
    out: {
      /** `[out, ref] PW32TIME_PROVIDER_INFO *pProviderInfo` */
      pProviderInfo: W32TIME_PROVIDER_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * The name of the machine's present source of time. [MS-W32T] 3.2.5.4
   * Opnum 3: `unsigned long W32TimeQuerySource([in] handle_t hBinding, [out, string] wchar_t **pwszSource);`
   */
  W32TimeQuerySource: {
    in: {};
    out: {
      /** `[out, string] wchar_t **pwszSource` */
      pwszSource: string | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * How a provider is configured. [MS-W32T] 3.2.5.5
   * Opnum 4: `unsigned long W32TimeQueryProviderConfiguration([in] handle_t hBinding, [in] unsigned __int32 ulFlags, [in, string] wchar_t *pwszProvider, [out, ref] PW32TIME_CONFIGURATION_PROVIDER *pConfigurationProviderInfo);`
   */
  W32TimeQueryProviderConfiguration: {
    in: {
      /** 0. `[in] unsigned __int32 ulFlags` */
      ulFlags: number;
      /** `[in, string] wchar_t *pwszProvider` */
      pwszProvider: string;
    };
    out: {
      /** `[out, ref] PW32TIME_CONFIGURATION_PROVIDER *pConfigurationProviderInfo` */
      pConfigurationProviderInfo: W32TIME_CONFIGURATION_PROVIDER | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * How the service is configured. [MS-W32T] 3.2.5.6
   * Opnum 5: `unsigned long W32TimeQueryConfiguration([in] handle_t hBinding, [out, ref] PW32TIME_CONFIGURATION_INFO *pConfigurationInfo);`
   */
  W32TimeQueryConfiguration: {
    in: {};
    out: {
      /** `[out, ref] PW32TIME_CONFIGURATION_INFO *pConfigurationInfo` */
      pConfigurationInfo: W32TIME_CONFIGURATION_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /**
   * How well the clock is synchronised. [MS-W32T] 3.2.5.7
   * Opnum 6: `unsigned long W32TimeQueryStatus([in] handle_t hBinding, [out, ref] PW32TIME_STATUS_INFO *pStatusInfo);`
   */
  W32TimeQueryStatus: {
    in: {};
    out: {
      /** `[out, ref] PW32TIME_STATUS_INFO *pStatusInfo` */
      pStatusInfo: W32TIME_STATUS_INFO | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
  /** Writes the state of the service to its log. [MS-W32T] 3.2.5.8. Opnum 7: `unsigned long W32TimeLog([in] handle_t hBinding);` */
  W32TimeLog: {
    in: {};
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `unsigned long` */
      return: ReturnStatus;
    };
  };
};

/** `interface W32Time` 8fb6d884-2388-11d0-8c35-00c04fda2795 v4.1 */
export const W32Time: Interface<W32TimeOperations> = /*#__PURE__*/ defineInterface<W32TimeOperations>({
  name: "W32Time",
  uuid: "8fb6d884-2388-11d0-8c35-00c04fda2795",
  version: [4, 1],
  endpoints: ["ncacn_np:[\\pipe\\w32time]", "ncacn_np:[\\pipe\\w32time_alt]"],
  operations: [
    { opnum: 0, name: "W32TimeSync", returns: uint32, status: null, params: [
      { name: "uWait", dir: "in", type: uint32 },
      { name: "ulFlags", dir: "in", type: uint32 },
    ] },
    { opnum: 1, name: "W32TimeGetNetlogonServiceBits", returns: uint32, status: null, params: [] },
    { opnum: 2, name: "W32TimeQueryProviderStatus", returns: uint32, status: "win32", params: [
      { name: "ulFlags", dir: "in", type: uint32 },
      { name: "pwszProvider", dir: "in", type: ref(string("wchar")) },
      { name: "pProviderInfo", dir: "out", type: ref(unique(W32TIME_PROVIDER_INFO$)) },
    ] },
    { opnum: 3, name: "W32TimeQuerySource", returns: uint32, status: "win32", params: [
      { name: "pwszSource", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 4, name: "W32TimeQueryProviderConfiguration", returns: uint32, status: "win32", params: [
      { name: "ulFlags", dir: "in", type: uint32 },
      { name: "pwszProvider", dir: "in", type: ref(string("wchar")) },
      { name: "pConfigurationProviderInfo", dir: "out", type: ref(unique(W32TIME_CONFIGURATION_PROVIDER$)) },
    ] },
    { opnum: 5, name: "W32TimeQueryConfiguration", returns: uint32, status: "win32", params: [
      { name: "pConfigurationInfo", dir: "out", type: ref(unique(W32TIME_CONFIGURATION_INFO$)) },
    ] },
    { opnum: 6, name: "W32TimeQueryStatus", returns: uint32, status: "win32", params: [
      { name: "pStatusInfo", dir: "out", type: ref(unique(W32TIME_STATUS_INFO$)) },
    ] },
    { opnum: 7, name: "W32TimeLog", returns: uint32, status: "win32", params: [] },
  ],
});
