/** For ndrdump.test.ts: calls of the interfaces that manage servers and security, and what ndrdump says of them. */

import { atsvc } from "../../../src/interfaces/atsvc/index.ts";
import { BackupKey } from "../../../src/interfaces/bkrp/index.ts";
import { drsuapi } from "../../../src/interfaces/drsuapi/index.ts";
import { dssetup } from "../../../src/interfaces/dssetup/index.ts";
import { eventlog } from "../../../src/interfaces/eventlog/index.ts";
import { InitShutdown } from "../../../src/interfaces/initshutdown/index.ts";
import { lsarpc } from "../../../src/interfaces/lsarpc/index.ts";
import { logon } from "../../../src/interfaces/netlogon/index.ts";
import { samr } from "../../../src/interfaces/samr/index.ts";
import { srvsvc } from "../../../src/interfaces/srvsvc/index.ts";
import { svcctl } from "../../../src/interfaces/svcctl/index.ts";
import { winreg } from "../../../src/interfaces/winreg/index.ts";
import { wkssvc } from "../../../src/interfaces/wkssvc/index.ts";
import type { Interface } from "../../../src/ndr/codegen/v1.ts";
import type { Values } from "../../../src/ndr/index.ts";

export interface Case {
  readonly operation: string;
  /** Samba's name of it. */
  readonly theirs: string;
  readonly request: Values;
  readonly response?: Values;
  /** Lines of what ndrdump prints of the request, with one space for many. */
  readonly asked: readonly string[];
  readonly answered?: readonly string[];
  /** Why NDR64 is left out. */
  readonly not64?: string;
}

export interface Suite {
  readonly of: Interface;
  readonly pipe: string;
  readonly cases: readonly Case[];
}

const uuid = "01234567-89ab-cdef-0123-456789abcdef";
const handle = { attributes: 0, uuid };
const administrators = { Revision: 1, IdentifierAuthority: { Value: Uint8Array.of(0, 0, 0, 0, 0, 5) }, SubAuthority: [32, 544] };

export const coreSuites: readonly Suite[] = [
  {
    of: srvsvc,
    pipe: "srvsvc",
    cases: [
      {
        operation: "NetrShareEnum",
        theirs: "srvsvc_NetShareEnumAll",
        request: {
          ServerName: "\\\\server",
          InfoStruct: { Level: 1, ShareInfo: { tag: 1, Level1: { Buffer: null } } },
          PreferedMaximumLength: 0xffffffff,
          ResumeHandle: 7,
        },
        response: {
          InfoStruct: {
            Level: 1,
            ShareInfo: {
              tag: 1,
              Level1: {
                Buffer: [
                  { shi1_netname: "data", shi1_type: 0, shi1_remark: "Some data" },
                  { shi1_netname: "IPC$", shi1_type: 0x80000003, shi1_remark: null },
                ],
              },
            },
          },
          TotalEntries: 2,
          ResumeHandle: 2,
          return: 234,
        },
        asked: [
          "server_unc : '\\\\server'",
          "level : 0x00000001 (1)",
          "count : 0x00000000 (0)",
          "array : NULL",
          "resume_handle : 0x00000007 (7)",
        ],
        answered: [
          "count : 0x00000002 (2)",
          "name : 'data'",
          "comment : 'Some data'",
          "name : 'IPC$'",
          "comment : NULL",
          "result : WERR_MORE_DATA",
        ],
      },
      {
        operation: "NetrServerGetInfo",
        theirs: "srvsvc_NetSrvGetInfo",
        request: { ServerName: null, Level: 101 },
        response: {
          InfoStruct: {
            tag: 101,
            ServerInfo101: {
              sv101_platform_id: 500,
              sv101_name: "SERVER",
              sv101_version_major: 10,
              sv101_version_minor: 0,
              sv101_version_type: 3,
              sv101_comment: "words",
            },
          },
          return: 0,
        },
        asked: ["server_unc : NULL", "level : 0x00000065 (101)"],
        answered: ["server_name : 'SERVER'", "version_major : 0x0000000a (10)", "comment : 'words'", "result : WERR_OK"],
      },
    ],
  },
  {
    of: wkssvc,
    pipe: "wkssvc",
    cases: [
      {
        operation: "NetrWkstaGetInfo",
        theirs: "wkssvc_NetWkstaGetInfo",
        request: { ServerName: "\\\\server", Level: 100 },
        response: {
          WkstaInfo: {
            tag: 100,
            WkstaInfo100: {
              wki100_platform_id: 500,
              wki100_computername: "SERVER",
              wki100_langroup: "LAB",
              wki100_ver_major: 10,
              wki100_ver_minor: 1,
            },
          },
          return: 0,
        },
        asked: ["server_name : '\\\\server'", "level : 0x00000064 (100)"],
        answered: ["server_name : 'SERVER'", "domain_name : 'LAB'", "version_minor : 0x00000001 (1)"],
      },
    ],
  },
  {
    of: winreg,
    pipe: "winreg",
    cases: [
      {
        operation: "BaseRegOpenKey",
        theirs: "winreg_OpenKey",
        request: { hKey: handle, lpSubKey: { Buffer: "SOFTWARE\0" }, dwOptions: 0, samDesired: 0x20019 },
        response: { phkResult: handle, return: 2 },
        asked: [`uuid : ${uuid}`, "name_len : 0x0012 (18)", "name : 'SOFTWARE'", "access_mask : 0x00020019 (131097)"],
        answered: [`uuid : ${uuid}`, "result : WERR_FILE_NOT_FOUND"],
      },
      {
        operation: "BaseRegQueryValue",
        theirs: "winreg_QueryValue",
        request: {
          hKey: handle,
          lpValueName: { Buffer: "Path\0" },
          lpType: 0,
          lpData: new Uint8Array(0),
          lpcbData: 4,
          lpcbLen: 0,
        },
        response: { lpType: 1, lpData: Uint8Array.of(0x63, 0, 0, 0), lpcbData: 4, lpcbLen: 4, return: 0 },
        asked: ["name : 'Path'", "data_size : *", "data_size : 0x00000004 (4)", "data_length : 0x00000000 (0)"],
        answered: ["type : REG_SZ (1)", "data_length : 0x00000004 (4)", "result : WERR_OK"],
      },
    ],
  },
  {
    of: svcctl,
    pipe: "svcctl",
    cases: [
      {
        operation: "ROpenSCManagerW",
        theirs: "svcctl_OpenSCManagerW",
        request: { lpMachineName: "\\\\server", lpDatabaseName: "ServicesActive", dwDesiredAccess: 0x20005 },
        response: { lpScHandle: handle, return: 0 },
        asked: ["MachineName : '\\\\server'", "DatabaseName : 'ServicesActive'", "access_mask : 0x00020005 (131077)"],
        answered: [`uuid : ${uuid}`, "result : WERR_OK"],
      },
      {
        operation: "RQueryServiceStatus",
        theirs: "svcctl_QueryServiceStatus",
        request: { hService: handle },
        response: {
          lpServiceStatus: {
            dwServiceType: 0x10,
            dwCurrentState: 4,
            dwControlsAccepted: 1,
            dwWin32ExitCode: 0,
            dwServiceSpecificExitCode: 77,
            dwCheckPoint: 5,
            dwWaitHint: 6,
          },
          return: 0,
        },
        asked: [`uuid : ${uuid}`],
        answered: ["state : SVCCTL_RUNNING (4)", "service_exit_code : 0x0000004d (77)", "wait_hint : 0x00000006 (6)"],
      },
    ],
  },
  {
    of: samr,
    pipe: "samr",
    cases: [
      {
        operation: "SamrConnect5",
        theirs: "samr_Connect5",
        request: {
          ServerName: "server",
          DesiredAccess: 0x31,
          InVersion: 1,
          InRevisionInfo: { tag: 1, V1: { Revision: 3, SupportedFeatures: 0 } },
        },
        response: {
          OutVersion: 1,
          OutRevisionInfo: { tag: 1, V1: { Revision: 3, SupportedFeatures: 0 } },
          ServerHandle: handle,
          return: 0,
        },
        asked: ["system_name : 'server'", "access_mask : 0x00000031 (49)", "client_version : SAMR_CONNECT_AFTER_W2K (3)"],
        answered: [`uuid : ${uuid}`, "result : NT_STATUS_OK"],
      },
      {
        operation: "SamrLookupNamesInDomain",
        theirs: "samr_LookupNames",
        request: { DomainHandle: handle, Names: [{ Buffer: "Guest" }, { Buffer: "nobody" }] },
        response: { RelativeIds: { Element: [501, 0] }, Use: { Element: [1, 8] }, return: 0x107 },
        asked: ["num_names : 0x00000002 (2)", "string : 'Guest'", "string : 'nobody'"],
        answered: ["ids : 0x000001f5 (501)", "ids : 0x00000008 (8)", "result : STATUS_SOME_UNMAPPED"],
      },
    ],
  },
  {
    of: lsarpc,
    pipe: "lsarpc",
    cases: [
      {
        operation: "LsarLookupSids",
        theirs: "lsa_LookupSids",
        request: {
          PolicyHandle: handle,
          SidEnumBuffer: { SidInfo: [{ Sid: administrators }] },
          TranslatedNames: { Names: null },
          LookupLevel: 1,
          MappedCount: 0,
        },
        response: {
          ReferencedDomains: { Domains: [{ Name: { Length: 14, MaximumLength: 16, Buffer: "BUILTIN" }, Sid: null }], MaxEntries: 32 },
          TranslatedNames: { Names: [{ Use: 4, Name: { Buffer: "Administrators" }, DomainIndex: 0 }] },
          MappedCount: 1,
          return: 0,
        },
        asked: ["num_sids : 0x00000001 (1)", "sid : S-1-5-32-544", "level : LSA_LOOKUP_NAMES_ALL (1)"],
        answered: ["string : 'BUILTIN'", "sid_type : SID_NAME_ALIAS (4)", "string : 'Administrators'", "result : NT_STATUS_OK"],
      },
    ],
  },
  {
    of: logon,
    pipe: "netlogon",
    cases: [
      {
        operation: "NetrServerReqChallenge",
        theirs: "netr_ServerReqChallenge",
        request: { PrimaryName: "\\\\DC1", ComputerName: "CLIENT", ClientChallenge: { data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) } },
        response: { ServerChallenge: { data: Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 1) }, return: 0 },
        asked: ["server_name : '\\\\DC1'", "computer_name : 'CLIENT'", "data : 0102030405060708"],
        answered: ["data : 0807060504030201"],
      },
      {
        operation: "DsrGetDcNameEx2",
        theirs: "netr_DsRGetDCNameEx2",
        request: {
          ComputerName: null,
          AccountName: "who",
          AllowableAccountControlBits: 0x200,
          DomainName: "lab.test",
          DomainGuid: uuid,
          SiteName: "Site",
          Flags: 0x40000000,
        },
        asked: ["client_account : 'who'", "domain_name : 'lab.test'", `domain_guid : ${uuid}`, "site_name : 'Site'"],
      },
    ],
  },
  {
    of: drsuapi,
    pipe: "drsuapi",
    cases: [
      {
        operation: "IDL_DRSCrackNames",
        theirs: "drsuapi_DsCrackNames",
        request: {
          hDrs: handle,
          dwInVersion: 1,
          pmsgIn: {
            tag: 1,
            V1: { CodePage: 1252, LocaleId: 1033, dwFlags: 0, formatOffered: 7, formatDesired: 1, rpNames: ["LAB\\who", "lab.test"] },
          },
        },
        response: {
          pdwOutVersion: 1,
          pmsgOut: { tag: 1, V1: { pResult: { rItems: [{ status: 0, pDomain: "lab.test", pName: "CN=who" }] } } },
          return: 0,
        },
        asked: ["codepage : 0x000004e4 (1252)", "count : 0x00000002 (2)", "str : 'LAB\\who'", "str : 'lab.test'"],
        answered: ["dns_domain_name : 'lab.test'", "result_name : 'CN=who'"],
      },
    ],
  },
  {
    of: eventlog,
    pipe: "eventlog",
    cases: [
      {
        operation: "ElfrOpenELW",
        theirs: "eventlog_OpenEventLogW",
        request: {
          UNCServerName: 0x5c,
          ModuleName: { Buffer: "Application" },
          RegModuleName: { Buffer: "" },
          MajorVersion: 1,
          MinorVersion: 2,
        },
        response: { LogHandle: handle, return: 0 },
        asked: ["string : 'Application'", "major_version : 0x00000001 (1)", "minor_version : 0x00000002 (2)"],
        answered: [`uuid : ${uuid}`, "result : NT_STATUS_OK"],
      },
      {
        operation: "ElfrReportEventW",
        theirs: "eventlog_ReportEventW",
        request: {
          LogHandle: handle,
          Time: 0x60000000,
          EventType: 4,
          EventCategory: 3,
          EventID: 7036,
          ComputerName: { Buffer: "SERVER" },
          // Samba reads a SID without its count, and each of several pointers to texts just before its text.
          UserSID: null,
          Strings: [{ Buffer: "one" }],
          Data: Uint8Array.of(0xde, 0xad),
          Flags: 0,
          RecordNumber: null,
          TimeWritten: null,
        },
        response: { RecordNumber: 5, TimeWritten: null, return: 0 },
        asked: ["event_id : 0x00001b7c (7036)", "num_of_strings : 0x0001 (1)", "string : 'SERVER'", "string : 'one'"],
        answered: ["record_number : 0x00000005 (5)"],
        not64: "Samba has an enumeration for EventType, which NDR64 makes wider",
      },
    ],
  },
  {
    of: InitShutdown,
    pipe: "initshutdown",
    cases: [
      {
        operation: "BaseInitiateShutdownEx",
        theirs: "initshutdown_InitEx",
        request: {
          ServerName: 0x5c,
          lpMessage: { Length: 20, MaximumLength: 22, Buffer: "Going down" },
          dwTimeout: 30,
          bForceAppsClosed: 1,
          bRebootAfterShutdown: 0,
          dwReason: 0x80020003,
        },
        response: { return: 5 },
        asked: [
          "string : 'Going down'",
          "timeout : 0x0000001e (30)",
          "force_apps : 0x01 (1)",
          "do_reboot : 0x00 (0)",
          "reason : 0x80020003",
        ],
        answered: ["result : WERR_ACCESS_DENIED"],
      },
    ],
  },
  {
    of: atsvc,
    pipe: "atsvc",
    cases: [
      {
        operation: "NetrJobAdd",
        theirs: "atsvc_JobAdd",
        request: {
          ServerName: "\\\\server",
          pAtInfo: { JobTime: 3_600_000n, DaysOfMonth: 1, DaysOfWeek: 2, Flags: 1, Command: "cmd.exe" },
        },
        response: { pJobId: 9, return: 0 },
        asked: ["servername : '\\\\server'", "job_time : 0x0036ee80 (3600000)", "command : 'cmd.exe'"],
        answered: ["job_id : 0x00000009 (9)"],
        not64: "Samba has a number of 32 bits for JobTime, a DWORD_PTR",
      },
    ],
  },
  {
    of: dssetup,
    pipe: "dssetup",
    cases: [
      {
        operation: "DsRolerGetPrimaryDomainInformation",
        theirs: "dssetup_DsRoleGetPrimaryDomainInformation",
        request: { InfoLevel: 1 },
        response: {
          DomainInfo: {
            tag: 1,
            DomainInfoBasic: {
              MachineRole: 5,
              Flags: 0x01000001,
              DomainNameFlat: "LAB",
              DomainNameDns: "lab.test",
              DomainForestName: null,
              DomainGuid: uuid,
            },
          },
          return: 0,
        },
        asked: ["level : DS_ROLE_BASIC_INFORMATION (1)"],
        answered: ["role : DS_ROLE_PRIMARY_DC (5)", "domain : 'LAB'", "dns_domain : 'lab.test'", "forest : NULL", `domain_guid : ${uuid}`],
      },
    ],
  },
  {
    of: BackupKey,
    pipe: "backupkey",
    cases: [
      {
        operation: "BackuprKey",
        theirs: "bkrp_BackupKey",
        request: { pguidActionAgent: "018ff48a-eaba-40c6-8f6d-72370240e967", pDataIn: Uint8Array.of(1, 2, 3), dwParam: 4 },
        response: { ppDataOut: Uint8Array.of(9, 8), return: 0 },
        asked: ["guidActionAgent : 018ff48a-eaba-40c6-8f6d-72370240e967", "data_in_len : 0x00000003 (3)", "param : 0x00000004 (4)"],
        answered: ["data_out_len : 0x00000002 (2)", "result : WERR_OK"],
      },
    ],
  },
];
