// Generated from netdfs.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  byte,
  defineInterface,
  enum16,
  enum32,
  guid,
  int32,
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

/** A root or link: its path. [MS-DFSNM] 2.2.3.1. `typedef struct _DFS_INFO_1 { ... } DFS_INFO_1;` */
export interface DFS_INFO_1 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
}
export const DFS_INFO_1$: StructType<DFS_INFO_1> = /*#__PURE__*/ struct("DFS_INFO_1", {
  EntryPath: unique(string("wchar")),
});

/**
 * A root or link: its path, comment, state, and how many targets it has. [MS-DFSNM] 2.2.3.2
 * `typedef struct _DFS_INFO_2 { ... } DFS_INFO_2;`
 */
export interface DFS_INFO_2 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** 1 ok, 2 inconsistent, 3 off, 4 on; with 0x100 stand-alone, 0x200 in a domain. `DWORD State` */
  State: number;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages: number;
}
export const DFS_INFO_2$: StructType<DFS_INFO_2> = /*#__PURE__*/ struct("DFS_INFO_2", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  NumberOfStorages: uint32,
});

/** A target: a server's share, and its state. [MS-DFSNM] 2.2.2.5. `typedef struct _DFS_STORAGE_INFO { ... } DFS_STORAGE_INFO;` */
export interface DFS_STORAGE_INFO {
  /** 1: off; 2: on. `unsigned long State` */
  State: number;
  /** `[string] WCHAR *ServerName` */
  ServerName: string | null;
  /** `[string] WCHAR *ShareName` */
  ShareName: string | null;
}
export const DFS_STORAGE_INFO$: StructType<DFS_STORAGE_INFO> = /*#__PURE__*/ struct("DFS_STORAGE_INFO", {
  State: uint32,
  ServerName: unique(string("wchar")),
  ShareName: unique(string("wchar")),
});

/** DFS_INFO_2, with the targets. [MS-DFSNM] 2.2.3.3. `typedef struct _DFS_INFO_3 { ... } DFS_INFO_3;` */
export interface DFS_INFO_3 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages?: number;
  /** `[size_is(NumberOfStorages)] DFS_STORAGE_INFO *Storage` */
  Storage: DFS_STORAGE_INFO[] | null;
}
export const DFS_INFO_3$: StructType<DFS_INFO_3> = /*#__PURE__*/ struct("DFS_INFO_3", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  NumberOfStorages: uint32,
  Storage: unique(array(DFS_STORAGE_INFO$, sized(["field", "NumberOfStorages"]))),
});

/**
 * DFS_INFO_3, with the identity, and how long clients may keep a referral. [MS-DFSNM] 2.2.3.4
 * `typedef struct _DFS_INFO_4 { ... } DFS_INFO_4;`
 */
export interface DFS_INFO_4 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** Seconds. `unsigned long Timeout` */
  Timeout: number;
  /** `GUID Guid` */
  Guid: string;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages?: number;
  /** `[size_is(NumberOfStorages)] DFS_STORAGE_INFO *Storage` */
  Storage: DFS_STORAGE_INFO[] | null;
}
export const DFS_INFO_4$: StructType<DFS_INFO_4> = /*#__PURE__*/ struct("DFS_INFO_4", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  Guid: guid,
  NumberOfStorages: uint32,
  Storage: unique(array(DFS_STORAGE_INFO$, sized(["field", "NumberOfStorages"]))),
});

/** DFS_INFO_4 with properties, without the targets. [MS-DFSNM] 2.2.3.5. `typedef struct _DFS_INFO_5 { ... } DFS_INFO_5;` */
export interface DFS_INFO_5 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `unsigned long Timeout` */
  Timeout: number;
  /** `GUID Guid` */
  Guid: string;
  /**
   * 1 only targets of the site, 2 root targets ask the nearest controller, 4 cheapest site first, 8 clients go back, 0x10 clustered,
   * 0x20 access-based enumeration.
   * `unsigned long PropertyFlags`
   */
  PropertyFlags: number;
  /** Octets that the root's or link's metadata takes. `unsigned long MetadataSize` */
  MetadataSize: number;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages: number;
}
export const DFS_INFO_5$: StructType<DFS_INFO_5> = /*#__PURE__*/ struct("DFS_INFO_5", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  Guid: guid,
  PropertyFlags: uint32,
  MetadataSize: uint32,
  NumberOfStorages: uint32,
});

/**
 * How a target ranks among those of its link. [MS-DFSNM] 2.2.2.8
 * `typedef [v1_enum] enum _DFS_TARGET_PRIORITY_CLASS { ... } DFS_TARGET_PRIORITY_CLASS;`
 */
export const DFS_TARGET_PRIORITY_CLASS = {
  DfsInvalidPriorityClass: -1,
  DfsSiteCostNormalPriorityClass: 0,
  DfsGlobalHighPriorityClass: 1,
  DfsSiteCostHighPriorityClass: 2,
  DfsSiteCostLowPriorityClass: 3,
  DfsGlobalLowPriorityClass: 4,
} as const;
export type DFS_TARGET_PRIORITY_CLASS = (typeof DFS_TARGET_PRIORITY_CLASS)[keyof typeof DFS_TARGET_PRIORITY_CLASS] | (number & {});
export const DFS_TARGET_PRIORITY_CLASS$: Type<DFS_TARGET_PRIORITY_CLASS> = /*#__PURE__*/ enum32("DFS_TARGET_PRIORITY_CLASS", DFS_TARGET_PRIORITY_CLASS);

/**
 * A target's class and its rank therein; 0 is first, 31 last. [MS-DFSNM] 2.2.2.7
 * `typedef struct _DFS_TARGET_PRIORITY { ... } DFS_TARGET_PRIORITY;`
 */
export interface DFS_TARGET_PRIORITY {
  /** `DFS_TARGET_PRIORITY_CLASS TargetPriorityClass` */
  TargetPriorityClass: DFS_TARGET_PRIORITY_CLASS;
  /** `unsigned short TargetPriorityRank` */
  TargetPriorityRank: number;
  /** `unsigned short Reserved` */
  Reserved: number;
}
export const DFS_TARGET_PRIORITY$: StructType<DFS_TARGET_PRIORITY> = /*#__PURE__*/ struct("DFS_TARGET_PRIORITY", {
  TargetPriorityClass: DFS_TARGET_PRIORITY_CLASS$,
  TargetPriorityRank: uint16,
  Reserved: uint16,
});

/**
 * DFS_STORAGE_INFO, with its priority. [MS-DFSNM] 2.2.2.6
 * `typedef struct _DFS_STORAGE_INFO_1 { ... } DFS_STORAGE_INFO_1, *PDFS_STORAGE_INFO_1, *LPDFS_STORAGE_INFO_1;`
 */
export interface DFS_STORAGE_INFO_1 {
  /** 1: off; 2: on. `unsigned long State` */
  State: number;
  /** `[string] WCHAR *ServerName` */
  ServerName: string | null;
  /** `[string] WCHAR *ShareName` */
  ShareName: string | null;
  /** `DFS_TARGET_PRIORITY TargetPriority` */
  TargetPriority: DFS_TARGET_PRIORITY;
}
export const DFS_STORAGE_INFO_1$: StructType<DFS_STORAGE_INFO_1> = /*#__PURE__*/ struct("DFS_STORAGE_INFO_1", {
  State: uint32,
  ServerName: unique(string("wchar")),
  ShareName: unique(string("wchar")),
  TargetPriority: DFS_TARGET_PRIORITY$,
});

/** DFS_INFO_5, with the targets and their priorities. [MS-DFSNM] 2.2.3.6. `typedef struct _DFS_INFO_6 { ... } DFS_INFO_6;` */
export interface DFS_INFO_6 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `unsigned long Timeout` */
  Timeout: number;
  /** `GUID Guid` */
  Guid: string;
  /** `unsigned long PropertyFlags` */
  PropertyFlags: number;
  /** `unsigned long MetadataSize` */
  MetadataSize: number;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages?: number;
  /** `[size_is(NumberOfStorages)] DFS_STORAGE_INFO_1 *Storage` */
  Storage: DFS_STORAGE_INFO_1[] | null;
}
export const DFS_INFO_6$: StructType<DFS_INFO_6> = /*#__PURE__*/ struct("DFS_INFO_6", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  Guid: guid,
  PropertyFlags: uint32,
  MetadataSize: uint32,
  NumberOfStorages: uint32,
  Storage: unique(array(DFS_STORAGE_INFO_1$, sized(["field", "NumberOfStorages"]))),
});

/** A number that changes with every change of the namespace. [MS-DFSNM] 2.2.3.7. `typedef struct _DFS_INFO_7 { ... } DFS_INFO_7;` */
export interface DFS_INFO_7 {
  /** `GUID GenerationGuid` */
  GenerationGuid: string;
}
export const DFS_INFO_7$: StructType<DFS_INFO_7> = /*#__PURE__*/ struct("DFS_INFO_7", {
  GenerationGuid: guid,
});

/** DFS_INFO_5, with the security descriptor. [MS-DFSNM] 2.2.3.8. `typedef struct _DFS_INFO_8 { ... } DFS_INFO_8, *LPDFS_INFO_8;` */
export interface DFS_INFO_8 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `unsigned long Timeout` */
  Timeout: number;
  /** `GUID Guid` */
  Guid: string;
  /** `unsigned long PropertyFlags` */
  PropertyFlags: number;
  /** `unsigned long MetadataSize` */
  MetadataSize: number;
  /** `ULONG SecurityDescriptorLength` */
  SecurityDescriptorLength?: number;
  /** `[size_is(SecurityDescriptorLength)] PUCHAR pSecurityDescriptor` */
  pSecurityDescriptor: Uint8Array | null;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages: number;
}
export const DFS_INFO_8$: StructType<DFS_INFO_8> = /*#__PURE__*/ struct("DFS_INFO_8", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  Guid: guid,
  PropertyFlags: uint32,
  MetadataSize: uint32,
  SecurityDescriptorLength: uint32,
  pSecurityDescriptor: unique(array(uint8, sized(["field", "SecurityDescriptorLength"]))),
  NumberOfStorages: uint32,
});

/** DFS_INFO_6, with the security descriptor. [MS-DFSNM] 2.2.3.9. `typedef struct _DFS_INFO_9 { ... } DFS_INFO_9, *LPDFS_INFO_9;` */
export interface DFS_INFO_9 {
  /** `[string] WCHAR *EntryPath` */
  EntryPath: string | null;
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `unsigned long Timeout` */
  Timeout: number;
  /** `GUID Guid` */
  Guid: string;
  /** `unsigned long PropertyFlags` */
  PropertyFlags: number;
  /** `unsigned long MetadataSize` */
  MetadataSize: number;
  /** `ULONG SecurityDescriptorLength` */
  SecurityDescriptorLength?: number;
  /** `[size_is(SecurityDescriptorLength)] PUCHAR pSecurityDescriptor` */
  pSecurityDescriptor: Uint8Array | null;
  /** `DWORD NumberOfStorages` */
  NumberOfStorages?: number;
  /** `[size_is(NumberOfStorages)] LPDFS_STORAGE_INFO_1 Storage` */
  Storage: DFS_STORAGE_INFO_1[] | null;
}
export const DFS_INFO_9$: StructType<DFS_INFO_9> = /*#__PURE__*/ struct("DFS_INFO_9", {
  EntryPath: unique(string("wchar")),
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  Guid: guid,
  PropertyFlags: uint32,
  MetadataSize: uint32,
  SecurityDescriptorLength: uint32,
  pSecurityDescriptor: unique(array(uint8, sized(["field", "SecurityDescriptorLength"]))),
  NumberOfStorages: uint32,
  Storage: unique(array(DFS_STORAGE_INFO_1$, sized(["field", "NumberOfStorages"]))),
});

/** The version of a namespace and what it can do. [MS-DFSNM] 2.2.3.10. `typedef struct _DFS_INFO_50 { ... } DFS_INFO_50;` */
export interface DFS_INFO_50 {
  /** `unsigned long NamespaceMajorVersion` */
  NamespaceMajorVersion: number;
  /** `unsigned long NamespaceMinorVersion` */
  NamespaceMinorVersion: number;
  /** `unsigned __int64 NamespaceCapabilities` */
  NamespaceCapabilities: bigint;
}
export const DFS_INFO_50$: StructType<DFS_INFO_50> = /*#__PURE__*/ struct("DFS_INFO_50", {
  NamespaceMajorVersion: uint32,
  NamespaceMinorVersion: uint32,
  NamespaceCapabilities: uint64,
});

/** To set: the comment. [MS-DFSNM] 2.2.5.1. `typedef struct _DFS_INFO_100 { ... } DFS_INFO_100;` */
export interface DFS_INFO_100 {
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
}
export const DFS_INFO_100$: StructType<DFS_INFO_100> = /*#__PURE__*/ struct("DFS_INFO_100", {
  Comment: unique(string("wchar")),
});

/** To set: the state. [MS-DFSNM] 2.2.4.1. `typedef struct _DFS_INFO_101 { ... } DFS_INFO_101;` */
export interface DFS_INFO_101 {
  /** `unsigned long State` */
  State: number;
}
export const DFS_INFO_101$: StructType<DFS_INFO_101> = /*#__PURE__*/ struct("DFS_INFO_101", {
  State: uint32,
});

/** To set: how many seconds clients may keep a referral. [MS-DFSNM] 2.2.4.2. `typedef struct _DFS_INFO_102 { ... } DFS_INFO_102;` */
export interface DFS_INFO_102 {
  /** `unsigned long Timeout` */
  Timeout: number;
}
export const DFS_INFO_102$: StructType<DFS_INFO_102> = /*#__PURE__*/ struct("DFS_INFO_102", {
  Timeout: uint32,
});

/** To set: those properties that the mask names. [MS-DFSNM] 2.2.4.3. `typedef struct _DFS_INFO_103 { ... } DFS_INFO_103;` */
export interface DFS_INFO_103 {
  /** `unsigned long PropertyFlagMask` */
  PropertyFlagMask: number;
  /** `unsigned long PropertyFlags` */
  PropertyFlags: number;
}
export const DFS_INFO_103$: StructType<DFS_INFO_103> = /*#__PURE__*/ struct("DFS_INFO_103", {
  PropertyFlagMask: uint32,
  PropertyFlags: uint32,
});

/** To set: a target's priority. [MS-DFSNM] 2.2.4.4. `typedef struct _DFS_INFO_104 { ... } DFS_INFO_104;` */
export interface DFS_INFO_104 {
  /** `DFS_TARGET_PRIORITY TargetPriority` */
  TargetPriority: DFS_TARGET_PRIORITY;
}
export const DFS_INFO_104$: StructType<DFS_INFO_104> = /*#__PURE__*/ struct("DFS_INFO_104", {
  TargetPriority: DFS_TARGET_PRIORITY$,
});

/** To set: all of the above but the priority. [MS-DFSNM] 2.2.4.5. `typedef struct _DFS_INFO_105 { ... } DFS_INFO_105;` */
export interface DFS_INFO_105 {
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `unsigned long Timeout` */
  Timeout: number;
  /** `unsigned long PropertyFlagMask` */
  PropertyFlagMask: number;
  /** `unsigned long PropertyFlags` */
  PropertyFlags: number;
}
export const DFS_INFO_105$: StructType<DFS_INFO_105> = /*#__PURE__*/ struct("DFS_INFO_105", {
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  PropertyFlagMask: uint32,
  PropertyFlags: uint32,
});

/** To set: a target's state and priority. [MS-DFSNM] 2.2.4.6. `typedef struct _DFS_INFO_106 { ... } DFS_INFO_106;` */
export interface DFS_INFO_106 {
  /** `DWORD State` */
  State: number;
  /** `DFS_TARGET_PRIORITY TargetPriority` */
  TargetPriority: DFS_TARGET_PRIORITY;
}
export const DFS_INFO_106$: StructType<DFS_INFO_106> = /*#__PURE__*/ struct("DFS_INFO_106", {
  State: uint32,
  TargetPriority: DFS_TARGET_PRIORITY$,
});

/** To set: DFS_INFO_105, with the security descriptor. [MS-DFSNM] 2.2.4.7. `typedef struct _DFS_INFO_107 { ... } DFS_INFO_107;` */
export interface DFS_INFO_107 {
  /** `[string] WCHAR *Comment` */
  Comment: string | null;
  /** `DWORD State` */
  State: number;
  /** `unsigned long Timeout` */
  Timeout: number;
  /** `unsigned long PropertyFlagMask` */
  PropertyFlagMask: number;
  /** `unsigned long PropertyFlags` */
  PropertyFlags: number;
  /** `ULONG SecurityDescriptorLength` */
  SecurityDescriptorLength?: number;
  /** `[size_is(SecurityDescriptorLength)] PUCHAR pSecurityDescriptor` */
  pSecurityDescriptor: Uint8Array | null;
}
export const DFS_INFO_107$: StructType<DFS_INFO_107> = /*#__PURE__*/ struct("DFS_INFO_107", {
  Comment: unique(string("wchar")),
  State: uint32,
  Timeout: uint32,
  PropertyFlagMask: uint32,
  PropertyFlags: uint32,
  SecurityDescriptorLength: uint32,
  pSecurityDescriptor: unique(array(uint8, sized(["field", "SecurityDescriptorLength"]))),
});

/** The security descriptor of a link. [MS-DFSNM] 2.2.5.2. `typedef struct _DFS_INFO_150 { ... } DFS_INFO_150;` */
export interface DFS_INFO_150 {
  /** `ULONG SecurityDescriptorLength` */
  SecurityDescriptorLength?: number;
  /** `[size_is(SecurityDescriptorLength)] PUCHAR pSecurityDescriptor` */
  pSecurityDescriptor: Uint8Array | null;
}
export const DFS_INFO_150$: StructType<DFS_INFO_150> = /*#__PURE__*/ struct("DFS_INFO_150", {
  SecurityDescriptorLength: uint32,
  pSecurityDescriptor: unique(array(uint8, sized(["field", "SecurityDescriptorLength"]))),
});

/**
 * What is known of a root or link, or is to be set, by level. [MS-DFSNM] 2.2.2.3
 * `typedef [switch_type(unsigned long)] union _DFS_INFO_STRUCT { ... } DFS_INFO_STRUCT;`
 */
export type DFS_INFO_STRUCT =
  | {
      tag: 1;
      /** `[case(1)] DFS_INFO_1 *DfsInfo1` */
      DfsInfo1: DFS_INFO_1 | null;
    }
  | {
      tag: 2;
      /** `[case(2)] DFS_INFO_2 *DfsInfo2` */
      DfsInfo2: DFS_INFO_2 | null;
    }
  | {
      tag: 3;
      /** `[case(3)] DFS_INFO_3 *DfsInfo3` */
      DfsInfo3: DFS_INFO_3 | null;
    }
  | {
      tag: 4;
      /** `[case(4)] DFS_INFO_4 *DfsInfo4` */
      DfsInfo4: DFS_INFO_4 | null;
    }
  | {
      tag: 5;
      /** `[case(5)] DFS_INFO_5 *DfsInfo5` */
      DfsInfo5: DFS_INFO_5 | null;
    }
  | {
      tag: 6;
      /** `[case(6)] DFS_INFO_6 *DfsInfo6` */
      DfsInfo6: DFS_INFO_6 | null;
    }
  | {
      tag: 7;
      /** `[case(7)] DFS_INFO_7 *DfsInfo7` */
      DfsInfo7: DFS_INFO_7 | null;
    }
  | {
      tag: 8;
      /** `[case(8)] DFS_INFO_8 *DfsInfo8` */
      DfsInfo8: DFS_INFO_8 | null;
    }
  | {
      tag: 9;
      /** `[case(9)] DFS_INFO_9 *DfsInfo9` */
      DfsInfo9: DFS_INFO_9 | null;
    }
  | {
      tag: 50;
      /** `[case(50)] DFS_INFO_50 *DfsInfo50` */
      DfsInfo50: DFS_INFO_50 | null;
    }
  | {
      tag: 100;
      /** `[case(100)] DFS_INFO_100 *DfsInfo100` */
      DfsInfo100: DFS_INFO_100 | null;
    }
  | {
      tag: 101;
      /** `[case(101)] DFS_INFO_101 *DfsInfo101` */
      DfsInfo101: DFS_INFO_101 | null;
    }
  | {
      tag: 102;
      /** `[case(102)] DFS_INFO_102 *DfsInfo102` */
      DfsInfo102: DFS_INFO_102 | null;
    }
  | {
      tag: 103;
      /** `[case(103)] DFS_INFO_103 *DfsInfo103` */
      DfsInfo103: DFS_INFO_103 | null;
    }
  | {
      tag: 104;
      /** `[case(104)] DFS_INFO_104 *DfsInfo104` */
      DfsInfo104: DFS_INFO_104 | null;
    }
  | {
      tag: 105;
      /** `[case(105)] DFS_INFO_105 *DfsInfo105` */
      DfsInfo105: DFS_INFO_105 | null;
    }
  | {
      tag: 106;
      /** `[case(106)] DFS_INFO_106 *DfsInfo106` */
      DfsInfo106: DFS_INFO_106 | null;
    }
  | {
      tag: 107;
      /** `[case(107)] DFS_INFO_107 *DfsInfo107` */
      DfsInfo107: DFS_INFO_107 | null;
    }
  | {
      tag: 150;
      /** `[case(150)] DFS_INFO_150 *DfsInfo150` */
      DfsInfo150: DFS_INFO_150 | null;
    }
  | { tag: number; DfsInfo1?: never; DfsInfo2?: never; DfsInfo3?: never; DfsInfo4?: never; DfsInfo5?: never; DfsInfo6?: never; DfsInfo7?: never; DfsInfo8?: never; DfsInfo9?: never; DfsInfo50?: never; DfsInfo100?: never; DfsInfo101?: never; DfsInfo102?: never; DfsInfo103?: never; DfsInfo104?: never; DfsInfo105?: never; DfsInfo106?: never; DfsInfo107?: never; DfsInfo150?: never; };
export const DFS_INFO_STRUCT$: UnionType<DFS_INFO_STRUCT> = /*#__PURE__*/ union("DFS_INFO_STRUCT", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("DfsInfo1", [1], unique(DFS_INFO_1$)),
    arm("DfsInfo2", [2], unique(DFS_INFO_2$)),
    arm("DfsInfo3", [3], unique(DFS_INFO_3$)),
    arm("DfsInfo4", [4], unique(DFS_INFO_4$)),
    arm("DfsInfo5", [5], unique(DFS_INFO_5$)),
    arm("DfsInfo6", [6], unique(DFS_INFO_6$)),
    arm("DfsInfo7", [7], unique(DFS_INFO_7$)),
    arm("DfsInfo8", [8], unique(DFS_INFO_8$)),
    arm("DfsInfo9", [9], unique(DFS_INFO_9$)),
    arm("DfsInfo50", [50], unique(DFS_INFO_50$)),
    arm("DfsInfo100", [100], unique(DFS_INFO_100$)),
    arm("DfsInfo101", [101], unique(DFS_INFO_101$)),
    arm("DfsInfo102", [102], unique(DFS_INFO_102$)),
    arm("DfsInfo103", [103], unique(DFS_INFO_103$)),
    arm("DfsInfo104", [104], unique(DFS_INFO_104$)),
    arm("DfsInfo105", [105], unique(DFS_INFO_105$)),
    arm("DfsInfo106", [106], unique(DFS_INFO_106$)),
    arm("DfsInfo107", [107], unique(DFS_INFO_107$)),
    arm("DfsInfo150", [150], unique(DFS_INFO_150$)),
  ],
  default: arm("", [], null),
  ms: true,
});

const DFS_INFO_STRUCT$1: UnionType = /*#__PURE__*/ variant(DFS_INFO_STRUCT$, { switchIs: ["field", "Level"] });

/** Many at level 1. [MS-DFSNM] 2.2.6.1. `typedef struct _DFS_INFO_1_CONTAINER { ... } DFS_INFO_1_CONTAINER;` */
export interface DFS_INFO_1_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_1 *Buffer` */
  Buffer: DFS_INFO_1[] | null;
}
export const DFS_INFO_1_CONTAINER$: StructType<DFS_INFO_1_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_1_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_1$, sized(["field", "EntriesRead"]))),
});

/** Many at level 2. [MS-DFSNM] 2.2.6.2. `typedef struct _DFS_INFO_2_CONTAINER { ... } DFS_INFO_2_CONTAINER;` */
export interface DFS_INFO_2_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_2 *Buffer` */
  Buffer: DFS_INFO_2[] | null;
}
export const DFS_INFO_2_CONTAINER$: StructType<DFS_INFO_2_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_2_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_2$, sized(["field", "EntriesRead"]))),
});

/** Many at level 3. [MS-DFSNM] 2.2.6.3. `typedef struct _DFS_INFO_3_CONTAINER { ... } DFS_INFO_3_CONTAINER;` */
export interface DFS_INFO_3_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_3 *Buffer` */
  Buffer: DFS_INFO_3[] | null;
}
export const DFS_INFO_3_CONTAINER$: StructType<DFS_INFO_3_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_3_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_3$, sized(["field", "EntriesRead"]))),
});

/** Many at level 4. [MS-DFSNM] 2.2.6.4. `typedef struct _DFS_INFO_4_CONTAINER { ... } DFS_INFO_4_CONTAINER;` */
export interface DFS_INFO_4_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_4 *Buffer` */
  Buffer: DFS_INFO_4[] | null;
}
export const DFS_INFO_4_CONTAINER$: StructType<DFS_INFO_4_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_4_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_4$, sized(["field", "EntriesRead"]))),
});

/** Many at level 5. [MS-DFSNM] 2.2.6.5. `typedef struct _DFS_INFO_5_CONTAINER { ... } DFS_INFO_5_CONTAINER;` */
export interface DFS_INFO_5_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_5 *Buffer` */
  Buffer: DFS_INFO_5[] | null;
}
export const DFS_INFO_5_CONTAINER$: StructType<DFS_INFO_5_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_5_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_5$, sized(["field", "EntriesRead"]))),
});

/** Many at level 6. [MS-DFSNM] 2.2.6.6. `typedef struct _DFS_INFO_6_CONTAINER { ... } DFS_INFO_6_CONTAINER;` */
export interface DFS_INFO_6_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_6 *Buffer` */
  Buffer: DFS_INFO_6[] | null;
}
export const DFS_INFO_6_CONTAINER$: StructType<DFS_INFO_6_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_6_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_6$, sized(["field", "EntriesRead"]))),
});

/** Many at level 8. [MS-DFSNM] 2.2.6.7. `typedef struct _DFS_INFO_8_CONTAINER { ... } DFS_INFO_8_CONTAINER, *LPDFS_INFO_8_CONTAINER;` */
export interface DFS_INFO_8_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPDFS_INFO_8 Buffer` */
  Buffer: DFS_INFO_8[] | null;
}
export const DFS_INFO_8_CONTAINER$: StructType<DFS_INFO_8_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_8_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_8$, sized(["field", "EntriesRead"]))),
});

/** Many at level 9. [MS-DFSNM] 2.2.6.8. `typedef struct _DFS_INFO_9_CONTAINER { ... } DFS_INFO_9_CONTAINER, *LPDFS_INFO_9_CONTAINER;` */
export interface DFS_INFO_9_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] LPDFS_INFO_9 Buffer` */
  Buffer: DFS_INFO_9[] | null;
}
export const DFS_INFO_9_CONTAINER$: StructType<DFS_INFO_9_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_9_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_9$, sized(["field", "EntriesRead"]))),
});

/** A namespace of a domain: its name. [MS-DFSNM] 2.2.5.3. `typedef struct _DFS_INFO_200 { ... } DFS_INFO_200;` */
export interface DFS_INFO_200 {
  /** `[string] WCHAR *FtDfsName` */
  FtDfsName: string | null;
}
export const DFS_INFO_200$: StructType<DFS_INFO_200> = /*#__PURE__*/ struct("DFS_INFO_200", {
  FtDfsName: unique(string("wchar")),
});

/** Many at level 200. [MS-DFSNM] 2.2.6.9. `typedef struct _DFS_INFO_200_CONTAINER { ... } DFS_INFO_200_CONTAINER;` */
export interface DFS_INFO_200_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_200 *Buffer` */
  Buffer: DFS_INFO_200[] | null;
}
export const DFS_INFO_200_CONTAINER$: StructType<DFS_INFO_200_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_200_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_200$, sized(["field", "EntriesRead"]))),
});

/** A namespace of a server: its path and where it is kept. [MS-DFSNM] 2.2.5.4. `typedef struct _DFS_INFO_300 { ... } DFS_INFO_300;` */
export interface DFS_INFO_300 {
  /** `DWORD Flags` */
  Flags: number;
  /** `[string] WCHAR *DfsName` */
  DfsName: string | null;
}
export const DFS_INFO_300$: StructType<DFS_INFO_300> = /*#__PURE__*/ struct("DFS_INFO_300", {
  Flags: uint32,
  DfsName: unique(string("wchar")),
});

/** Many at level 300. [MS-DFSNM] 2.2.6.10. `typedef struct _DFS_INFO_300_CONTAINER { ... } DFS_INFO_300_CONTAINER;` */
export interface DFS_INFO_300_CONTAINER {
  /** `DWORD EntriesRead` */
  EntriesRead?: number;
  /** `[size_is(EntriesRead)] DFS_INFO_300 *Buffer` */
  Buffer: DFS_INFO_300[] | null;
}
export const DFS_INFO_300_CONTAINER$: StructType<DFS_INFO_300_CONTAINER> = /*#__PURE__*/ struct("DFS_INFO_300_CONTAINER", {
  EntriesRead: uint32,
  Buffer: unique(array(DFS_INFO_300$, sized(["field", "EntriesRead"]))),
});

export type DFS_INFO_ENUM_STRUCT_DfsInfoContainer =
  | {
      tag: 1;
      /** `[case(1)] DFS_INFO_1_CONTAINER *DfsInfo1Container` */
      DfsInfo1Container: DFS_INFO_1_CONTAINER | null;
    }
  | {
      tag: 2;
      /** `[case(2)] DFS_INFO_2_CONTAINER *DfsInfo2Container` */
      DfsInfo2Container: DFS_INFO_2_CONTAINER | null;
    }
  | {
      tag: 3;
      /** `[case(3)] DFS_INFO_3_CONTAINER *DfsInfo3Container` */
      DfsInfo3Container: DFS_INFO_3_CONTAINER | null;
    }
  | {
      tag: 4;
      /** `[case(4)] DFS_INFO_4_CONTAINER *DfsInfo4Container` */
      DfsInfo4Container: DFS_INFO_4_CONTAINER | null;
    }
  | {
      tag: 5;
      /** `[case(5)] DFS_INFO_5_CONTAINER *DfsInfo5Container` */
      DfsInfo5Container: DFS_INFO_5_CONTAINER | null;
    }
  | {
      tag: 6;
      /** `[case(6)] DFS_INFO_6_CONTAINER *DfsInfo6Container` */
      DfsInfo6Container: DFS_INFO_6_CONTAINER | null;
    }
  | {
      tag: 8;
      /** `[case(8)] DFS_INFO_8_CONTAINER *DfsInfo8Container` */
      DfsInfo8Container: DFS_INFO_8_CONTAINER | null;
    }
  | {
      tag: 9;
      /** `[case(9)] DFS_INFO_9_CONTAINER *DfsInfo9Container` */
      DfsInfo9Container: DFS_INFO_9_CONTAINER | null;
    }
  | {
      tag: 200;
      /** `[case(200)] DFS_INFO_200_CONTAINER *DfsInfo200Container` */
      DfsInfo200Container: DFS_INFO_200_CONTAINER | null;
    }
  | {
      tag: 300;
      /** `[case(300)] DFS_INFO_300_CONTAINER *DfsInfo300Container` */
      DfsInfo300Container: DFS_INFO_300_CONTAINER | null;
    };
export const DFS_INFO_ENUM_STRUCT_DfsInfoContainer$: UnionType<DFS_INFO_ENUM_STRUCT_DfsInfoContainer> = /*#__PURE__*/ union("DFS_INFO_ENUM_STRUCT_DfsInfoContainer", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("DfsInfo1Container", [1], unique(DFS_INFO_1_CONTAINER$)),
    arm("DfsInfo2Container", [2], unique(DFS_INFO_2_CONTAINER$)),
    arm("DfsInfo3Container", [3], unique(DFS_INFO_3_CONTAINER$)),
    arm("DfsInfo4Container", [4], unique(DFS_INFO_4_CONTAINER$)),
    arm("DfsInfo5Container", [5], unique(DFS_INFO_5_CONTAINER$)),
    arm("DfsInfo6Container", [6], unique(DFS_INFO_6_CONTAINER$)),
    arm("DfsInfo8Container", [8], unique(DFS_INFO_8_CONTAINER$)),
    arm("DfsInfo9Container", [9], unique(DFS_INFO_9_CONTAINER$)),
    arm("DfsInfo200Container", [200], unique(DFS_INFO_200_CONTAINER$)),
    arm("DfsInfo300Container", [300], unique(DFS_INFO_300_CONTAINER$)),
  ],
  ms: true,
});

const DFS_INFO_ENUM_STRUCT_DfsInfoContainer$1: UnionType = /*#__PURE__*/ variant(DFS_INFO_ENUM_STRUCT_DfsInfoContainer$, { tag: uint32, switchIs: ["field", "Level"] });

/** What an enumeration found, by level. [MS-DFSNM] 2.2.2.4. `typedef struct _DFS_INFO_ENUM_STRUCT { ... } DFS_INFO_ENUM_STRUCT;` */
export interface DFS_INFO_ENUM_STRUCT {
  /** `DWORD Level` */
  Level?: number;
  /** `[switch_is(Level)] union { [case(1)] DFS_INFO_1_CONTAINER *DfsInfo1Container; [case(2)] DFS_INFO_2_CONTAINER *DfsInfo2Container; [case(3)] DFS_INFO_3_CONTAINER *DfsInfo3Container; [case(4)] DFS_INFO_4_CONTAINER *DfsInfo4Container; [case(5)] DFS_INFO_5_CONTAINER *DfsInfo5Container; [case(6)] DFS_INFO_6_CONTAINER *DfsInfo6Container; [case(8)] DFS_INFO_8_CONTAINER *DfsInfo8Container; [case(9)] DFS_INFO_9_CONTAINER *DfsInfo9Container; [case(200)] DFS_INFO_200_CONTAINER *DfsInfo200Container; [case(300)] DFS_INFO_300_CONTAINER *DfsInfo300Container; } DfsInfoContainer` */
  DfsInfoContainer: DFS_INFO_ENUM_STRUCT_DfsInfoContainer;
}
export const DFS_INFO_ENUM_STRUCT$: StructType<DFS_INFO_ENUM_STRUCT> = /*#__PURE__*/ struct("DFS_INFO_ENUM_STRUCT", {
  Level: uint32,
  DfsInfoContainer: DFS_INFO_ENUM_STRUCT_DfsInfoContainer$1,
});

/** A root target as \\server\share. [MS-DFSNM] 2.2.2.10. `typedef struct _DFSM_ROOT_LIST_ENTRY { ... } DFSM_ROOT_LIST_ENTRY;` */
export interface DFSM_ROOT_LIST_ENTRY {
  /** `[string, unique] WCHAR *ServerShare` */
  ServerShare: string | null;
}
export const DFSM_ROOT_LIST_ENTRY$: StructType<DFSM_ROOT_LIST_ENTRY> = /*#__PURE__*/ struct("DFSM_ROOT_LIST_ENTRY", {
  ServerShare: unique(string("wchar")),
});

/** Root targets that were not told of a change. [MS-DFSNM] 2.2.2.9. `typedef struct _DFSM_ROOT_LIST { ... } DFSM_ROOT_LIST;` */
export interface DFSM_ROOT_LIST {
  /** `DWORD cEntries` */
  cEntries?: number;
  /** `[size_is(cEntries)] DFSM_ROOT_LIST_ENTRY Entry[]` */
  Entry: DFSM_ROOT_LIST_ENTRY[];
}
export const DFSM_ROOT_LIST$: StructType<DFSM_ROOT_LIST> = /*#__PURE__*/ struct("DFSM_ROOT_LIST", {
  cEntries: uint32,
  Entry: array(DFSM_ROOT_LIST_ENTRY$, sized(["field", "cEntries"])),
});

/**
 * Whose versions are asked for: the server's, the domain's, or what both support. [MS-DFSNM] 2.2.2.11
 * `typedef enum { ... } DFS_NAMESPACE_VERSION_ORIGIN;`
 */
export const DFS_NAMESPACE_VERSION_ORIGIN = {
  DFS_NAMESPACE_VERSION_ORIGIN_COMBINED: 0,
  DFS_NAMESPACE_VERSION_ORIGIN_SERVER: 1,
  DFS_NAMESPACE_VERSION_ORIGIN_DOMAIN: 2,
} as const;
export type DFS_NAMESPACE_VERSION_ORIGIN = (typeof DFS_NAMESPACE_VERSION_ORIGIN)[keyof typeof DFS_NAMESPACE_VERSION_ORIGIN] | (number & {});
export const DFS_NAMESPACE_VERSION_ORIGIN$: Type<DFS_NAMESPACE_VERSION_ORIGIN> = /*#__PURE__*/ enum16("DFS_NAMESPACE_VERSION_ORIGIN", DFS_NAMESPACE_VERSION_ORIGIN);

/**
 * Versions and abilities of namespaces that a server or domain supports. [MS-DFSNM] 2.2.2.12
 * `typedef struct _DFS_SUPPORTED_NAMESPACE_VERSION_INFO { ... } DFS_SUPPORTED_NAMESPACE_VERSION_INFO, *PDFS_SUPPORTED_NAMESPACE_VERSION_INFO;`
 */
export interface DFS_SUPPORTED_NAMESPACE_VERSION_INFO {
  /** `unsigned long DomainDfsMajorVersion` */
  DomainDfsMajorVersion: number;
  /** `unsigned long DomainDfsMinorVersion` */
  DomainDfsMinorVersion: number;
  /** `ULONGLONG DomainDfsCapabilities` */
  DomainDfsCapabilities: bigint;
  /** `unsigned long StandaloneDfsMajorVersion` */
  StandaloneDfsMajorVersion: number;
  /** `unsigned long StandaloneDfsMinorVersion` */
  StandaloneDfsMinorVersion: number;
  /** `ULONGLONG StandaloneDfsCapabilities` */
  StandaloneDfsCapabilities: bigint;
}
export const DFS_SUPPORTED_NAMESPACE_VERSION_INFO$: StructType<DFS_SUPPORTED_NAMESPACE_VERSION_INFO> = /*#__PURE__*/ struct("DFS_SUPPORTED_NAMESPACE_VERSION_INFO", {
  DomainDfsMajorVersion: uint32,
  DomainDfsMinorVersion: uint32,
  DomainDfsCapabilities: uint64,
  StandaloneDfsMajorVersion: uint32,
  StandaloneDfsMinorVersion: uint32,
  StandaloneDfsCapabilities: uint64,
});

export type netdfsOperations = {
  /**
   * Which version of the protocol a server speaks: 1 NT 4.0, 2 Windows 2000, 4 Server 2003, 6 Server 2008. The result is no status.
   * [MS-DFSNM] 3.1.4.1.2
   * Opnum 0: `DWORD NetrDfsManagerGetVersion();`
   */
  NetrDfsManagerGetVersion: {
    in: {};
    out: {
      /** `DWORD` */
      return: number;
    };
  };
  /**
   * Makes a link, or adds a target to one. [MS-DFSNM] 3.2.4.1.1
   * Opnum 1: `NET_API_STATUS NetrDfsAdd([in, string] WCHAR *DfsEntryPath, [in, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName, [in, unique, string] WCHAR *Comment, [in] DWORD Flags);`
   */
  NetrDfsAdd: {
    in: {
      /** \\server or domain\namespace\link. `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** The target's server. `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** The target's share, with a path below it where wanted. `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
      /** `[in, unique, string] WCHAR *Comment` */
      Comment: string | null;
      /** 1: the link must be new; 2: the target need not be reachable. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a target out of a link, or the link away. [MS-DFSNM] 3.2.4.1.2
   * Opnum 2: `NET_API_STATUS NetrDfsRemove([in, string] WCHAR *DfsEntryPath, [in, unique, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName);`
   */
  NetrDfsRemove: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** Null, as ShareName: the whole link. `[in, unique, string] WCHAR *ServerName` */
      ServerName: string | null;
      /** `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes a root, link or target. [MS-DFSNM] 3.2.4.1.3
   * Opnum 3: `NET_API_STATUS NetrDfsSetInfo([in, string] WCHAR *DfsEntryPath, [in, unique, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName, [in] DWORD Level, [in, switch_is(Level)] DFS_INFO_STRUCT *DfsInfo);`
   */
  NetrDfsSetInfo: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** The target; null, as ShareName: the root or link itself. `[in, unique, string] WCHAR *ServerName` */
      ServerName: string | null;
      /** `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
      /** 100 to 107, and 150. `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] DFS_INFO_STRUCT *DfsInfo` */
      DfsInfo: DFS_INFO_STRUCT;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * What is known of a root, link or target. [MS-DFSNM] 3.1.4.1.6
   * Opnum 4: `NET_API_STATUS NetrDfsGetInfo([in, string] WCHAR *DfsEntryPath, [in, unique, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName, [in] DWORD Level, [out, switch_is(Level)] DFS_INFO_STRUCT *DfsInfo);`
   */
  NetrDfsGetInfo: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** The target; null, as ShareName: the root or link itself. `[in, unique, string] WCHAR *ServerName` */
      ServerName: string | null;
      /** `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
      /** 1 to 9, 50, 100, 150. `[in] DWORD Level` */
      Level: number;
    };
    out: {
      /** `[out, switch_is(Level)] DFS_INFO_STRUCT *DfsInfo` */
      DfsInfo: DFS_INFO_STRUCT;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The roots or links of a server, some at a time. [MS-DFSNM] 3.2.4.1.4
   * Opnum 5: `NET_API_STATUS NetrDfsEnum([in] DWORD Level, [in] DWORD PrefMaxLen, [in, out, unique] DFS_INFO_ENUM_STRUCT *DfsEnum, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrDfsEnum: {
    in: {
      /** `[in] DWORD Level` */
      Level: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PrefMaxLen` */
      PrefMaxLen: number;
      /** Its Level says what is wanted. `[in, out, unique] DFS_INFO_ENUM_STRUCT *DfsEnum` */
      DfsEnum: DFS_INFO_ENUM_STRUCT | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** Its Level says what is wanted. `[in, out, unique] DFS_INFO_ENUM_STRUCT *DfsEnum` */
      DfsEnum: DFS_INFO_ENUM_STRUCT | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Moves or renames a link. [MS-DFSNM] 3.1.4.1.8
   * Opnum 6: `NET_API_STATUS NetrDfsMove([in, string] WCHAR *DfsEntryPath, [in, string] WCHAR *NewDfsEntryPath, [in] unsigned long Flags);`
   */
  NetrDfsMove: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** `[in, string] WCHAR *NewDfsEntryPath` */
      NewDfsEntryPath: string;
      /** 1: over a link that is there. `[in] unsigned long Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 7: `void Opnum7NotUsedOnWire();` */
  Opnum7NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 8: `void Opnum8NotUsedOnWire();` */
  Opnum8NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 9: `void Opnum9NotUsedOnWire();` */
  Opnum9NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Makes a namespace in a domain, or adds a root target to one. [MS-DFSNM] 3.2.4.3.1
   * Opnum 10: `NET_API_STATUS NetrDfsAddFtRoot([in, string] WCHAR *ServerName, [in, string] WCHAR *DcName, [in, string] WCHAR *RootShare, [in, string] WCHAR *FtDfsName, [in, string] WCHAR *Comment, [in, string] WCHAR *ConfigDN, [in] BOOLEAN NewFtDfs, [in] DWORD ApiFlags, [in, out, unique] DFSM_ROOT_LIST **ppRootList);`
   */
  NetrDfsAddFtRoot: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** A domain controller to write to. `[in, string] WCHAR *DcName` */
      DcName: string;
      /** `[in, string] WCHAR *RootShare` */
      RootShare: string;
      /** The namespace. `[in, string] WCHAR *FtDfsName` */
      FtDfsName: string;
      /** `[in, string] WCHAR *Comment` */
      Comment: string;
      /** Where in the directory it is kept. `[in, string] WCHAR *ConfigDN` */
      ConfigDN: string;
      /** 0: the namespace is there already. `[in] BOOLEAN NewFtDfs` */
      NewFtDfs: number;
      /** 0. `[in] DWORD ApiFlags` */
      ApiFlags: number;
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
    };
    out: {
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a root target out of a namespace of a domain. [MS-DFSNM] 3.3.4.3.1
   * Opnum 11: `NET_API_STATUS NetrDfsRemoveFtRoot([in, string] WCHAR *ServerName, [in, string] WCHAR *DcName, [in, string] WCHAR *RootShare, [in, string] WCHAR *FtDfsName, [in] DWORD ApiFlags, [in, out, unique] DFSM_ROOT_LIST **ppRootList);`
   */
  NetrDfsRemoveFtRoot: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, string] WCHAR *DcName` */
      DcName: string;
      /** `[in, string] WCHAR *RootShare` */
      RootShare: string;
      /** `[in, string] WCHAR *FtDfsName` */
      FtDfsName: string;
      /** 0, or 0x80000000: even if the server cannot be reached. `[in] DWORD ApiFlags` */
      ApiFlags: number;
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
    };
    out: {
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a namespace on a server. [MS-DFSNM] 3.1.4.4.1
   * Opnum 12: `NET_API_STATUS NetrDfsAddStdRoot([in, string] WCHAR *ServerName, [in, string] WCHAR *RootShare, [in, string] WCHAR *Comment, [in] DWORD ApiFlags);`
   */
  NetrDfsAddStdRoot: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, string] WCHAR *RootShare` */
      RootShare: string;
      /** `[in, string] WCHAR *Comment` */
      Comment: string;
      /** 0. `[in] DWORD ApiFlags` */
      ApiFlags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a namespace of a server away. [MS-DFSNM] 3.1.4.4.2
   * Opnum 13: `NET_API_STATUS NetrDfsRemoveStdRoot([in, string] WCHAR *ServerName, [in, string] WCHAR *RootShare, [in] DWORD ApiFlags);`
   */
  NetrDfsRemoveStdRoot: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, string] WCHAR *RootShare` */
      RootShare: string;
      /** 0. `[in] DWORD ApiFlags` */
      ApiFlags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes the service read its configuration again. [MS-DFSNM] 3.1.4.1.1
   * Opnum 14: `NET_API_STATUS NetrDfsManagerInitialize([in, string] WCHAR *ServerName, [in] DWORD Flags);`
   */
  NetrDfsManagerInitialize: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** 0. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a namespace on a server though its share cannot be reached. [MS-DFSNM] 3.1.4.4.3
   * Opnum 15: `NET_API_STATUS NetrDfsAddStdRootForced([in, string] WCHAR *ServerName, [in, string] WCHAR *RootShare, [in, string] WCHAR *Comment, [in, string] WCHAR *Share);`
   */
  NetrDfsAddStdRootForced: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, string] WCHAR *RootShare` */
      RootShare: string;
      /** `[in, string] WCHAR *Comment` */
      Comment: string;
      /** The folder behind the share. `[in, string] WCHAR *Share` */
      Share: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The domain controller that a root target reads its namespace from. [MS-DFSNM] 3.1.4.5.1
   * Opnum 16: `NET_API_STATUS NetrDfsGetDcAddress([in, string] WCHAR *ServerName, [in, out, string] WCHAR **DcName, [in, out] BOOLEAN *IsRoot, [in, out] unsigned long *Timeout);`
   */
  NetrDfsGetDcAddress: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, out, string] WCHAR **DcName` */
      DcName: string | null;
      /** Not 0: the server is a root target. `[in, out] BOOLEAN *IsRoot` */
      IsRoot: number;
      /** Seconds for which that answer holds. `[in, out] unsigned long *Timeout` */
      Timeout: number;
    };
    out: {
      /** `[in, out, string] WCHAR **DcName` */
      DcName: string | null;
      /** Not 0: the server is a root target. `[in, out] BOOLEAN *IsRoot` */
      IsRoot: number;
      /** Seconds for which that answer holds. `[in, out] unsigned long *Timeout` */
      Timeout: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Tells a root target which domain controller to read its namespace from. [MS-DFSNM] 3.1.4.5.2
   * Opnum 17: `NET_API_STATUS NetrDfsSetDcAddress([in, string] WCHAR *ServerName, [in, string] WCHAR *DcName, [in] DWORD Timeout, [in] DWORD Flags);`
   */
  NetrDfsSetDcAddress: {
    in: {
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, string] WCHAR *DcName` */
      DcName: string;
      /** Seconds. `[in] DWORD Timeout` */
      Timeout: number;
      /** 1: for the time given; 2: read the namespace again from that controller now. `[in] DWORD Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a domain controller forget what it knows of a namespace. [MS-DFSNM] 3.3.4.3.2
   * Opnum 18: `NET_API_STATUS NetrDfsFlushFtTable([in, string] WCHAR *DcName, [in, string] WCHAR *wszFtDfsName);`
   */
  NetrDfsFlushFtTable: {
    in: {
      /** `[in, string] WCHAR *DcName` */
      DcName: string;
      /** `[in, string] WCHAR *wszFtDfsName` */
      wszFtDfsName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrDfsAdd in a namespace of a domain. [MS-DFSNM] 3.2.4.2.1
   * Opnum 19: `NET_API_STATUS NetrDfsAdd2([in, string] WCHAR *DfsEntryPath, [in, string] WCHAR *DcName, [in, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName, [in, unique, string] WCHAR *Comment, [in] DWORD Flags, [in, out, unique] DFSM_ROOT_LIST **ppRootList);`
   */
  NetrDfsAdd2: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** The domain controller to write to. `[in, string] WCHAR *DcName` */
      DcName: string;
      /** `[in, string] WCHAR *ServerName` */
      ServerName: string;
      /** `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
      /** `[in, unique, string] WCHAR *Comment` */
      Comment: string | null;
      /** `[in] DWORD Flags` */
      Flags: number;
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
    };
    out: {
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrDfsRemove in a namespace of a domain. [MS-DFSNM] 3.2.4.2.2
   * Opnum 20: `NET_API_STATUS NetrDfsRemove2([in, string] WCHAR *DfsEntryPath, [in, string] WCHAR *DcName, [in, unique, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName, [in, out, unique] DFSM_ROOT_LIST **ppRootList);`
   */
  NetrDfsRemove2: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** `[in, string] WCHAR *DcName` */
      DcName: string;
      /** `[in, unique, string] WCHAR *ServerName` */
      ServerName: string | null;
      /** `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
    };
    out: {
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The roots or links of a namespace, a server or a domain, some at a time. [MS-DFSNM] 3.3.4.2.1
   * Opnum 21: `NET_API_STATUS NetrDfsEnumEx([in, string] WCHAR *DfsEntryPath, [in] DWORD Level, [in] DWORD PrefMaxLen, [in, out, unique] DFS_INFO_ENUM_STRUCT *DfsEnum, [in, out, unique] DWORD *ResumeHandle);`
   */
  NetrDfsEnumEx: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** `[in] DWORD Level` */
      Level: number;
      /** Octets, about; 0xffffffff: all. `[in] DWORD PrefMaxLen` */
      PrefMaxLen: number;
      /** `[in, out, unique] DFS_INFO_ENUM_STRUCT *DfsEnum` */
      DfsEnum: DFS_INFO_ENUM_STRUCT | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
    };
    out: {
      /** `[in, out, unique] DFS_INFO_ENUM_STRUCT *DfsEnum` */
      DfsEnum: DFS_INFO_ENUM_STRUCT | null;
      /** 0 at the beginning; comes back as where to go on. `[in, out, unique] DWORD *ResumeHandle` */
      ResumeHandle: number | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * NetrDfsSetInfo in a namespace of a domain. [MS-DFSNM] 3.2.4.2.3
   * Opnum 22: `NET_API_STATUS NetrDfsSetInfo2([in, string] WCHAR *DfsEntryPath, [in, string] WCHAR *DcName, [in, unique, string] WCHAR *ServerName, [in, unique, string] WCHAR *ShareName, [in] DWORD Level, [in, switch_is(Level)] DFS_INFO_STRUCT *pDfsInfo, [in, out, unique] DFSM_ROOT_LIST **ppRootList);`
   */
  NetrDfsSetInfo2: {
    in: {
      /** `[in, string] WCHAR *DfsEntryPath` */
      DfsEntryPath: string;
      /** `[in, string] WCHAR *DcName` */
      DcName: string;
      /** `[in, unique, string] WCHAR *ServerName` */
      ServerName: string | null;
      /** `[in, unique, string] WCHAR *ShareName` */
      ShareName: string | null;
      /** `[in] DWORD Level` */
      Level?: number;
      /** `[in, switch_is(Level)] DFS_INFO_STRUCT *pDfsInfo` */
      pDfsInfo: DFS_INFO_STRUCT;
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
    };
    out: {
      /** Root targets that could not be told. `[in, out, unique] DFSM_ROOT_LIST **ppRootList` */
      ppRootList: DFSM_ROOT_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a namespace of either kind, or adds a root target to one of a domain. [MS-DFSNM] 3.1.4.1.9
   * Opnum 23: `NET_API_STATUS NetrDfsAddRootTarget([in, unique, string] LPWSTR pDfsPath, [in, unique, string] LPWSTR pTargetPath, [in] ULONG MajorVersion, [in, unique, string] LPWSTR pComment, [in] BOOLEAN NewNamespace, [in] ULONG Flags);`
   */
  NetrDfsAddRootTarget: {
    in: {
      /** `[in, unique, string] LPWSTR pDfsPath` */
      pDfsPath: string | null;
      /** The root target; null for a namespace of a server. `[in, unique, string] LPWSTR pTargetPath` */
      pTargetPath: string | null;
      /** 1, or 2: the newer kind in a domain. `[in] ULONG MajorVersion` */
      MajorVersion: number;
      /** `[in, unique, string] LPWSTR pComment` */
      pComment: string | null;
      /** `[in] BOOLEAN NewNamespace` */
      NewNamespace: number;
      /** 0. `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes a root target of either kind away. [MS-DFSNM] 3.3.4.1.1
   * Opnum 24: `NET_API_STATUS NetrDfsRemoveRootTarget([in, unique, string] LPWSTR pDfsPath, [in, unique, string] LPWSTR pTargetPath, [in] ULONG Flags);`
   */
  NetrDfsRemoveRootTarget: {
    in: {
      /** `[in, unique, string] LPWSTR pDfsPath` */
      pDfsPath: string | null;
      /** `[in, unique, string] LPWSTR pTargetPath` */
      pTargetPath: string | null;
      /** 0, or 0x80000000: even if the server cannot be reached. `[in] ULONG Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /**
   * The newest version of namespaces that a server or domain supports. [MS-DFSNM] 3.1.4.1.11
   * Opnum 25: `NET_API_STATUS NetrDfsGetSupportedNamespaceVersion([in] DFS_NAMESPACE_VERSION_ORIGIN Origin, [in, unique, string] NETDFS_SERVER_OR_DOMAIN_HANDLE pName, [out] PDFS_SUPPORTED_NAMESPACE_VERSION_INFO pVersionInfo);`
   */
  NetrDfsGetSupportedNamespaceVersion: {
    in: {
      /** `[in] DFS_NAMESPACE_VERSION_ORIGIN Origin` */
      Origin: DFS_NAMESPACE_VERSION_ORIGIN;
      /** `[in, unique, string] NETDFS_SERVER_OR_DOMAIN_HANDLE pName` */
      pName: string | null;
    };
    out: {
      /** `[out] PDFS_SUPPORTED_NAMESPACE_VERSION_INFO pVersionInfo` */
      pVersionInfo: DFS_SUPPORTED_NAMESPACE_VERSION_INFO;
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
};

/** `interface netdfs` 4fc742e0-4a10-11cf-8273-00aa004ae673 v3.0 */
export const netdfs: Interface<netdfsOperations> = /*#__PURE__*/ defineInterface<netdfsOperations>({
  name: "netdfs",
  uuid: "4fc742e0-4a10-11cf-8273-00aa004ae673",
  version: [3, 0],
  endpoints: ["ncacn_np:[\\pipe\\netdfs]"],
  operations: [
    { opnum: 0, name: "NetrDfsManagerGetVersion", returns: uint32, status: null, params: [] },
    { opnum: 1, name: "NetrDfsAdd", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "Comment", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 2, name: "NetrDfsRemove", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 3, name: "NetrDfsSetInfo", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "DfsInfo", dir: "in", type: ref(DFS_INFO_STRUCT$1) },
    ] },
    { opnum: 4, name: "NetrDfsGetInfo", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "DfsInfo", dir: "out", type: ref(DFS_INFO_STRUCT$1) },
    ] },
    { opnum: 5, name: "NetrDfsEnum", returns: uint32, status: "win32", params: [
      { name: "Level", dir: "in", type: uint32 },
      { name: "PrefMaxLen", dir: "in", type: uint32 },
      { name: "DfsEnum", dir: "inout", type: unique(DFS_INFO_ENUM_STRUCT$) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 6, name: "NetrDfsMove", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "NewDfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 7, name: "Opnum7NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 8, name: "Opnum8NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 9, name: "Opnum9NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 10, name: "NetrDfsAddFtRoot", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "RootShare", dir: "in", type: ref(string("wchar")) },
      { name: "FtDfsName", dir: "in", type: ref(string("wchar")) },
      { name: "Comment", dir: "in", type: ref(string("wchar")) },
      { name: "ConfigDN", dir: "in", type: ref(string("wchar")) },
      { name: "NewFtDfs", dir: "in", type: byte },
      { name: "ApiFlags", dir: "in", type: uint32 },
      { name: "ppRootList", dir: "inout", type: unique(unique(DFSM_ROOT_LIST$)) },
    ] },
    { opnum: 11, name: "NetrDfsRemoveFtRoot", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "RootShare", dir: "in", type: ref(string("wchar")) },
      { name: "FtDfsName", dir: "in", type: ref(string("wchar")) },
      { name: "ApiFlags", dir: "in", type: uint32 },
      { name: "ppRootList", dir: "inout", type: unique(unique(DFSM_ROOT_LIST$)) },
    ] },
    { opnum: 12, name: "NetrDfsAddStdRoot", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "RootShare", dir: "in", type: ref(string("wchar")) },
      { name: "Comment", dir: "in", type: ref(string("wchar")) },
      { name: "ApiFlags", dir: "in", type: uint32 },
    ] },
    { opnum: 13, name: "NetrDfsRemoveStdRoot", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "RootShare", dir: "in", type: ref(string("wchar")) },
      { name: "ApiFlags", dir: "in", type: uint32 },
    ] },
    { opnum: 14, name: "NetrDfsManagerInitialize", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 15, name: "NetrDfsAddStdRootForced", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "RootShare", dir: "in", type: ref(string("wchar")) },
      { name: "Comment", dir: "in", type: ref(string("wchar")) },
      { name: "Share", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 16, name: "NetrDfsGetDcAddress", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "inout", type: ref(unique(string("wchar"))) },
      { name: "IsRoot", dir: "inout", type: ref(byte) },
      { name: "Timeout", dir: "inout", type: ref(uint32) },
    ] },
    { opnum: 17, name: "NetrDfsSetDcAddress", returns: uint32, status: "win32", params: [
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "Timeout", dir: "in", type: uint32 },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 18, name: "NetrDfsFlushFtTable", returns: uint32, status: "win32", params: [
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "wszFtDfsName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 19, name: "NetrDfsAdd2", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: ref(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "Comment", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
      { name: "ppRootList", dir: "inout", type: unique(unique(DFSM_ROOT_LIST$)) },
    ] },
    { opnum: 20, name: "NetrDfsRemove2", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "ppRootList", dir: "inout", type: unique(unique(DFSM_ROOT_LIST$)) },
    ] },
    { opnum: 21, name: "NetrDfsEnumEx", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "PrefMaxLen", dir: "in", type: uint32 },
      { name: "DfsEnum", dir: "inout", type: unique(DFS_INFO_ENUM_STRUCT$) },
      { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
    ] },
    { opnum: 22, name: "NetrDfsSetInfo2", returns: uint32, status: "win32", params: [
      { name: "DfsEntryPath", dir: "in", type: ref(string("wchar")) },
      { name: "DcName", dir: "in", type: ref(string("wchar")) },
      { name: "ServerName", dir: "in", type: unique(string("wchar")) },
      { name: "ShareName", dir: "in", type: unique(string("wchar")) },
      { name: "Level", dir: "in", type: uint32 },
      { name: "pDfsInfo", dir: "in", type: ref(DFS_INFO_STRUCT$1) },
      { name: "ppRootList", dir: "inout", type: unique(unique(DFSM_ROOT_LIST$)) },
    ] },
    { opnum: 23, name: "NetrDfsAddRootTarget", returns: uint32, status: "win32", params: [
      { name: "pDfsPath", dir: "in", type: unique(string("wchar")) },
      { name: "pTargetPath", dir: "in", type: unique(string("wchar")) },
      { name: "MajorVersion", dir: "in", type: uint32 },
      { name: "pComment", dir: "in", type: unique(string("wchar")) },
      { name: "NewNamespace", dir: "in", type: byte },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 24, name: "NetrDfsRemoveRootTarget", returns: uint32, status: "win32", params: [
      { name: "pDfsPath", dir: "in", type: unique(string("wchar")) },
      { name: "pTargetPath", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 25, name: "NetrDfsGetSupportedNamespaceVersion", returns: uint32, status: "win32", params: [
      { name: "Origin", dir: "in", type: DFS_NAMESPACE_VERSION_ORIGIN$ },
      { name: "pName", dir: "in", type: unique(string("wchar")) },
      { name: "pVersionInfo", dir: "out", type: ref(DFS_SUPPORTED_NAMESPACE_VERSION_INFO$) },
    ] },
  ],
});
