// Generated from dssetup.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  defineInterface,
  enum16,
  guid,
  ref,
  string,
  struct,
  uint32,
  union,
  unique,
  variant,
} from "opnum/codegen/v1";

/** What is asked for. [MS-DSSP] 2.2.7. `typedef enum _DSROLE_PRIMARY_DOMAIN_INFO_LEVEL { ... } DSROLE_PRIMARY_DOMAIN_INFO_LEVEL;` */
export const DSROLE_PRIMARY_DOMAIN_INFO_LEVEL = {
  DsRolePrimaryDomainInfoBasic: 1,
  DsRoleUpgradeStatus: 2,
  DsRoleOperationState: 3,
} as const;
export type DSROLE_PRIMARY_DOMAIN_INFO_LEVEL = (typeof DSROLE_PRIMARY_DOMAIN_INFO_LEVEL)[keyof typeof DSROLE_PRIMARY_DOMAIN_INFO_LEVEL] | (number & {});
export const DSROLE_PRIMARY_DOMAIN_INFO_LEVEL$: Type<DSROLE_PRIMARY_DOMAIN_INFO_LEVEL> = /*#__PURE__*/ enum16("DSROLE_PRIMARY_DOMAIN_INFO_LEVEL", DSROLE_PRIMARY_DOMAIN_INFO_LEVEL);

/** What a computer is within its domain. [MS-DSSP] 2.2.2. `typedef enum _DSROLE_MACHINE_ROLE { ... } DSROLE_MACHINE_ROLE;` */
export const DSROLE_MACHINE_ROLE = {
  DsRole_RoleStandaloneWorkstation: 0,
  DsRole_RoleMemberWorkstation: 1,
  DsRole_RoleStandaloneServer: 2,
  DsRole_RoleMemberServer: 3,
  DsRole_RoleBackupDomainController: 4,
  DsRole_RolePrimaryDomainController: 5,
} as const;
export type DSROLE_MACHINE_ROLE = (typeof DSROLE_MACHINE_ROLE)[keyof typeof DSROLE_MACHINE_ROLE] | (number & {});
export const DSROLE_MACHINE_ROLE$: Type<DSROLE_MACHINE_ROLE> = /*#__PURE__*/ enum16("DSROLE_MACHINE_ROLE", DSROLE_MACHINE_ROLE);

/**
 * The computer's role and the names of its domain. [MS-DSSP] 2.2.1
 * `typedef struct _DSROLER_PRIMARY_DOMAIN_INFO_BASIC { ... } DSROLER_PRIMARY_DOMAIN_INFO_BASIC, *PDSROLER_PRIMARY_DOMAIN_INFO_BASIC;`
 */
export interface DSROLER_PRIMARY_DOMAIN_INFO_BASIC {
  /** `DSROLE_MACHINE_ROLE MachineRole` */
  MachineRole: DSROLE_MACHINE_ROLE;
  /** DSROLE_PRIMARY_* bits. `unsigned __int32 Flags` */
  Flags: number;
  /** `[unique, string] wchar_t *DomainNameFlat` */
  DomainNameFlat: string | null;
  /** `[unique, string] wchar_t *DomainNameDns` */
  DomainNameDns: string | null;
  /** `[unique, string] wchar_t *DomainForestName` */
  DomainForestName: string | null;
  /** `GUID DomainGuid` */
  DomainGuid: string;
}
export const DSROLER_PRIMARY_DOMAIN_INFO_BASIC$: StructType<DSROLER_PRIMARY_DOMAIN_INFO_BASIC> = /*#__PURE__*/ struct("DSROLER_PRIMARY_DOMAIN_INFO_BASIC", {
  MachineRole: DSROLE_MACHINE_ROLE$,
  Flags: uint32,
  DomainNameFlat: unique(string("wchar")),
  DomainNameDns: unique(string("wchar")),
  DomainForestName: unique(string("wchar")),
  DomainGuid: guid,
});

/**
 * What a server was before its system was replaced. [MS-DSSP] 2.2.6
 * `typedef enum _DSROLE_SERVER_STATE { ... } DSROLE_SERVER_STATE, *PDSROLE_SERVER_STATE;`
 */
export const DSROLE_SERVER_STATE = {
  DsRoleServerUnknown: 0,
  DsRoleServerPrimary: 1,
  DsRoleServerBackup: 2,
} as const;
export type DSROLE_SERVER_STATE = (typeof DSROLE_SERVER_STATE)[keyof typeof DSROLE_SERVER_STATE] | (number & {});
export const DSROLE_SERVER_STATE$: Type<DSROLE_SERVER_STATE> = /*#__PURE__*/ enum16("DSROLE_SERVER_STATE", DSROLE_SERVER_STATE);

/**
 * Whether a new system is being set up over an old one. [MS-DSSP] 2.2.5
 * `typedef struct _DSROLE_UPGRADE_STATUS_INFO { ... } DSROLE_UPGRADE_STATUS_INFO, *PDSROLE_UPGRADE_STATUS_INFO;`
 */
export interface DSROLE_UPGRADE_STATUS_INFO {
  /** `unsigned __int32 OperationState` */
  OperationState: number;
  /** `DSROLE_SERVER_STATE PreviousServerState` */
  PreviousServerState: DSROLE_SERVER_STATE;
}
export const DSROLE_UPGRADE_STATUS_INFO$: StructType<DSROLE_UPGRADE_STATUS_INFO> = /*#__PURE__*/ struct("DSROLE_UPGRADE_STATUS_INFO", {
  OperationState: uint32,
  PreviousServerState: DSROLE_SERVER_STATE$,
});

/** Whether the computer's role is being changed. [MS-DSSP] 2.2.4. `typedef enum _DSROLE_OPERATION_STATE { ... } DSROLE_OPERATION_STATE;` */
export const DSROLE_OPERATION_STATE = {
  DsRoleOperationIdle: 0,
  DsRoleOperationActive: 1,
  DsRoleOperationNeedReboot: 2,
} as const;
export type DSROLE_OPERATION_STATE = (typeof DSROLE_OPERATION_STATE)[keyof typeof DSROLE_OPERATION_STATE] | (number & {});
export const DSROLE_OPERATION_STATE$: Type<DSROLE_OPERATION_STATE> = /*#__PURE__*/ enum16("DSROLE_OPERATION_STATE", DSROLE_OPERATION_STATE);

/**
 * DSROLE_OPERATION_STATE as an answer. [MS-DSSP] 2.2.3
 * `typedef struct _DSROLE_OPERATION_STATE_INFO { ... } DSROLE_OPERATION_STATE_INFO, *PDSROLE_OPERATION_STATE_INFO;`
 */
export interface DSROLE_OPERATION_STATE_INFO {
  /** `DSROLE_OPERATION_STATE OperationState` */
  OperationState: DSROLE_OPERATION_STATE;
}
export const DSROLE_OPERATION_STATE_INFO$: StructType<DSROLE_OPERATION_STATE_INFO> = /*#__PURE__*/ struct("DSROLE_OPERATION_STATE_INFO", {
  OperationState: DSROLE_OPERATION_STATE$,
});

/**
 * An answer by level. [MS-DSSP] 2.2.8
 * `typedef [switch_type(DSROLE_PRIMARY_DOMAIN_INFO_LEVEL)] union _DSROLER_PRIMARY_DOMAIN_INFORMATION { ... } DSROLER_PRIMARY_DOMAIN_INFORMATION, *PDSROLER_PRIMARY_DOMAIN_INFORMATION;`
 */
export type DSROLER_PRIMARY_DOMAIN_INFORMATION =
  | {
      tag: 1;
      /** `[case(DsRolePrimaryDomainInfoBasic)] DSROLER_PRIMARY_DOMAIN_INFO_BASIC DomainInfoBasic` */
      DomainInfoBasic: DSROLER_PRIMARY_DOMAIN_INFO_BASIC;
    }
  | {
      tag: 2;
      /** `[case(DsRoleUpgradeStatus)] DSROLE_UPGRADE_STATUS_INFO UpgradStatusInfo` */
      UpgradStatusInfo: DSROLE_UPGRADE_STATUS_INFO;
    }
  | {
      tag: 3;
      /** `[case(DsRoleOperationState)] DSROLE_OPERATION_STATE_INFO OperationStateInfo` */
      OperationStateInfo: DSROLE_OPERATION_STATE_INFO;
    };
export const DSROLER_PRIMARY_DOMAIN_INFORMATION$: UnionType<DSROLER_PRIMARY_DOMAIN_INFORMATION> = /*#__PURE__*/ union("DSROLER_PRIMARY_DOMAIN_INFORMATION", {
  encapsulated: false,
  tagName: "tag",
  tag: DSROLE_PRIMARY_DOMAIN_INFO_LEVEL$,
  arms: [
    arm("DomainInfoBasic", [1], DSROLER_PRIMARY_DOMAIN_INFO_BASIC$),
    arm("UpgradStatusInfo", [2], DSROLE_UPGRADE_STATUS_INFO$),
    arm("OperationStateInfo", [3], DSROLE_OPERATION_STATE_INFO$),
  ],
});

const DSROLER_PRIMARY_DOMAIN_INFORMATION$1: UnionType = /*#__PURE__*/ variant(DSROLER_PRIMARY_DOMAIN_INFORMATION$, { switchIs: ["field", "InfoLevel"] });

export type dssetupOperations = {
  /**
   * The computer's role, its domain, and whether they are changing. [MS-DSSP] 3.2.5.1
   * Opnum 0: `DWORD DsRolerGetPrimaryDomainInformation([in] handle_t hBinding, [in] DSROLE_PRIMARY_DOMAIN_INFO_LEVEL InfoLevel, [out, switch_is(InfoLevel)] PDSROLER_PRIMARY_DOMAIN_INFORMATION *DomainInfo);`
   */
  DsRolerGetPrimaryDomainInformation: {
    in: {
      /** `[in] DSROLE_PRIMARY_DOMAIN_INFO_LEVEL InfoLevel` */
      InfoLevel: DSROLE_PRIMARY_DOMAIN_INFO_LEVEL;
    };
    out: {
      /** `[out, switch_is(InfoLevel)] PDSROLER_PRIMARY_DOMAIN_INFORMATION *DomainInfo` */
      DomainInfo: DSROLER_PRIMARY_DOMAIN_INFORMATION | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no such operation on the wire. Opnum 1: `void Opnum1NotUsedOnWire();` */
  Opnum1NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 2: `void Opnum2NotUsedOnWire();` */
  Opnum2NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 3: `void Opnum3NotUsedOnWire();` */
  Opnum3NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 4: `void Opnum4NotUsedOnWire();` */
  Opnum4NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 5: `void Opnum5NotUsedOnWire();` */
  Opnum5NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 6: `void Opnum6NotUsedOnWire();` */
  Opnum6NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 7: `void Opnum7NotUsedOnWire();` */
  Opnum7NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 8: `void Opnum8NotUsedOnWire();` */
  Opnum8NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 9: `void Opnum9NotUsedOnWire();` */
  Opnum9NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 10: `void Opnum10NotUsedOnWire();` */
  Opnum10NotUsedOnWire: { in: {}; out: {}; };
  /** Opnum 11: `void Opnum11NotUsedOnWire();` */
  Opnum11NotUsedOnWire: { in: {}; out: {}; };
};

/** `interface dssetup` 3919286a-b10c-11d0-9ba8-00c04fd92ef5 v0.0 */
export const dssetup: Interface<dssetupOperations> = /*#__PURE__*/ defineInterface<dssetupOperations>({
  name: "dssetup",
  uuid: "3919286a-b10c-11d0-9ba8-00c04fd92ef5",
  version: [0, 0],
  endpoints: ["ncacn_np:[\\pipe\\lsarpc]"],
  operations: [
    { opnum: 0, name: "DsRolerGetPrimaryDomainInformation", returns: uint32, status: "win32", params: [
      { name: "InfoLevel", dir: "in", type: DSROLE_PRIMARY_DOMAIN_INFO_LEVEL$ },
      { name: "DomainInfo", dir: "out", type: ref(unique(DSROLER_PRIMARY_DOMAIN_INFORMATION$1)) },
    ] },
    { opnum: 1, name: "Opnum1NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 2, name: "Opnum2NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 3, name: "Opnum3NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 4, name: "Opnum4NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 5, name: "Opnum5NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 6, name: "Opnum6NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 7, name: "Opnum7NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 8, name: "Opnum8NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 9, name: "Opnum9NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 10, name: "Opnum10NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 11, name: "Opnum11NotUsedOnWire", returns: null, status: null, params: [] },
  ],
});
