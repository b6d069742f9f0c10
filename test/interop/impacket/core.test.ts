/**
 * The interfaces that manage servers and security against impacket's clients over TCP: its own marshalling calls a server made of our stubs, which answers
 * with what it was asked, so that requests and answers are both read by who did not write them.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { RpcServer, status } from "../../../src/index.ts";
import { type AT_INFO, atsvc } from "../../../src/interfaces/atsvc/index.ts";
import { BackupKey } from "../../../src/interfaces/bkrp/index.ts";
import { drsuapi } from "../../../src/interfaces/drsuapi/index.ts";
import { eventlog } from "../../../src/interfaces/eventlog/index.ts";
import {
  ActivationContextInfoData$,
  InstantiationInfoData$,
  type LocationInfoData,
  LocationInfoData$,
  type PropsOutInfo,
  PropsOutInfo$,
  type ScmReplyInfoData,
  ScmReplyInfoData$,
  type ScmRequestInfoData,
  ScmRequestInfoData$,
  type SecurityInfoData,
  SecurityInfoData$,
} from "../../../src/interfaces/IRemoteSCMActivator/index.ts";
import { lsarpc } from "../../../src/interfaces/lsarpc/index.ts";
import { logon } from "../../../src/interfaces/netlogon/index.ts";
import { samr } from "../../../src/interfaces/samr/index.ts";
import { srvsvc } from "../../../src/interfaces/srvsvc/index.ts";
import { svcctl } from "../../../src/interfaces/svcctl/index.ts";
import { winreg } from "../../../src/interfaces/winreg/index.ts";
import { wkssvc } from "../../../src/interfaces/wkssvc/index.ts";
import { deserialize, serialize, type Type } from "../../../src/ndr/index.ts";
import { report } from "../../peers/checklist.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";

const authority = { Value: Uint8Array.of(0, 0, 0, 0, 0, 5) };
const domainSid = { Revision: 1, IdentifierAuthority: authority, SubAuthority: [21, 1, 2, 3] };
const nothing = { Buffer: null };
const never = { LowPart: 0, HighPart: 0 };

test("impacket's clients of the interfaces that manage servers and security", async (t) => {
  if (!requirePeer(t, "impacket")) return;
  await using scope = new Scope();
  await using server = new RpcServer();
  for (const register of [files, workstation, accounts, authorityOf, registry, services, logons, directory, tasks, events, keys])
    register(server);
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const port = /\[(\d+)\]/.exec(`${binding}`)?.[1];
  assert.ok(port !== undefined);
  const program = join(import.meta.dirname, "programs", "core.py");
  await report(t, await scope.run([debianPython, program, "127.0.0.1", port]), 11);
});

test("activation properties of DCOM, serialized by impacket and for it", async (t) => {
  if (!requirePeer(t, "impacket")) return;
  await using scope = new Scope();
  const program = join(import.meta.dirname, "programs", "activation.py");
  const made = await scope.run([debianPython, program, "make"]);
  assert.equal(made.code, 0, made.stderr);
  const theirs = JSON.parse(made.stdout) as Record<string, string>;
  const read = (name: string, type: Type): unknown => deserialize(type, Buffer.from(theirs[name] ?? "", "hex"));
  const unknown = "00000000-0000-0000-c000-000000000046";
  assert.deepEqual(read("InstantiationInfoData", InstantiationInfoData$), {
    classId: "00112233-4455-6677-8899-aabbccddeeff",
    classCtx: 20,
    actvflags: 0,
    fIsSurrogate: 0,
    cIID: 1,
    instFlag: 0,
    pIID: [unknown],
    thisSize: 0,
    clientCOMVersion: { MajorVersion: 5, MinorVersion: 7 },
  });
  assert.deepEqual(read("LocationInfoData", LocationInfoData$), { machineName: "host", processId: 0, apartmentId: 0, contextId: 7 });
  assert.deepEqual(read("ScmRequestInfoData", ScmRequestInfoData$), {
    pdwReserved: null,
    remoteRequest: { ClientImpLevel: 2, cRequestedProtseqs: 2, pRequestedProtseqs: [7, 15] },
  });
  assert.deepEqual(read("SecurityInfoData", SecurityInfoData$), {
    dwAuthnFlags: 9,
    pServerInfo: { dwReserved1: 0, pwszName: "server", pdwReserved: null, dwReserved2: 0 },
    pdwReserved: null,
  });
  assert.deepEqual(read("ActivationContextInfoData", ActivationContextInfoData$), {
    clientOK: 1,
    bReserved1: 0,
    dwReserved1: 0,
    dwReserved2: 0,
    pIFDClientCtx: null,
    pIFDPrototypeCtx: null,
  });

  const location: LocationInfoData = { machineName: "there", processId: 1, apartmentId: 2, contextId: 3 };
  const request: ScmRequestInfoData = { pdwReserved: null, remoteRequest: { ClientImpLevel: 3, pRequestedProtseqs: [7, 8, 31] } };
  const security: SecurityInfoData = {
    dwAuthnFlags: 0,
    pServerInfo: { dwReserved1: 0, pwszName: "ours", pdwReserved: null, dwReserved2: 0 },
    pdwReserved: null,
  };
  const reply: ScmReplyInfoData = {
    pdwReserved: null,
    remoteReply: {
      Oxid: 0x1122334455667788n,
      pdsaOxidBindings: { wSecurityOffset: 3, aStringArray: [7, 0x41, 0, 0] },
      ipidRemUnknown: unknown,
      authnHint: 5,
      serverVersion: { MajorVersion: 5, MinorVersion: 7 },
    },
  };
  const out: PropsOutInfo = { piid: [unknown], phresults: [-5], ppIntfData: [{ abData: Uint8Array.of(1, 2, 3, 4) }] };
  const hex = (type: Type, value: unknown): string => Buffer.from(serialize(type, value)).toString("hex");
  const ours = {
    LocationInfoData: hex(LocationInfoData$, location),
    ScmRequestInfoData: hex(ScmRequestInfoData$, request),
    SecurityInfoData: hex(SecurityInfoData$, security),
    ScmReplyInfoData: hex(ScmReplyInfoData$, reply),
    PropsOutInfo: hex(PropsOutInfo$, out),
  };
  const result = await scope.run([debianPython, program, "read"], { input: JSON.stringify(ours) });
  assert.equal(result.code, 0, result.stderr);
  assert.deepEqual(JSON.parse(result.stdout), {
    machine: "there\0",
    context: 3,
    sequences: [7, 8, 31],
    server: "ours\0",
    // JSON has no more digits.
    oxid: Number(0x1122334455667788n),
    strings: [7, 0x41, 0, 0],
    hint: 5,
    results: [-5],
    reference: "01020304",
  });
});

function files(server: RpcServer): void {
  server.register(srvsvc, {
    NetrShareEnum: ({ InfoStruct, ResumeHandle }) => ({
      InfoStruct: {
        Level: InfoStruct.Level,
        ShareInfo: {
          tag: 1,
          Level1: {
            Buffer: [
              { shi1_netname: "data", shi1_type: 0, shi1_remark: `level ${InfoStruct.ShareInfo.tag}` },
              { shi1_netname: "IPC$", shi1_type: 0x80000003, shi1_remark: "" },
            ],
          },
        },
      },
      TotalEntries: 2,
      ResumeHandle,
    }),
    NetrSessionEnum: ({ ClientName, UserName, InfoStruct, ResumeHandle }) => ({
      InfoStruct: {
        Level: InfoStruct.Level,
        SessionInfo: {
          tag: 10,
          Level10: { Buffer: [{ sesi10_cname: ClientName, sesi10_username: UserName, sesi10_time: 7, sesi10_idle_time: 0 }] },
        },
      },
      TotalEntries: 1,
      ResumeHandle,
    }),
    NetrServerGetInfo: ({ Level }) =>
      Level === 101
        ? {
            InfoStruct: {
              tag: 101,
              ServerInfo101: {
                sv101_platform_id: 500,
                sv101_name: "SERVER",
                sv101_version_major: 6,
                sv101_version_minor: 1,
                sv101_version_type: 3,
                sv101_comment: "words",
              },
            },
          }
        : { InfoStruct: { tag: 102, ServerInfo102: null }, return: status.ERROR_INVALID_LEVEL },
  });
}

function workstation(server: RpcServer): void {
  server.register(wkssvc, {
    NetrWkstaGetInfo: ({ Level }) => ({
      WkstaInfo: {
        tag: 100,
        WkstaInfo100: {
          wki100_platform_id: 500,
          wki100_computername: "SERVER",
          wki100_langroup: "LAB",
          wki100_ver_major: Level,
          wki100_ver_minor: 0,
        },
      },
    }),
    NetrWkstaUserEnum: ({ UserInfo, ResumeHandle }) => ({
      UserInfo: {
        Level: UserInfo.Level,
        WkstaUserInfo: {
          tag: 1,
          Level1: {
            Buffer: ["first", "second"].map((name) => ({
              wkui1_username: name,
              wkui1_logon_domain: "LAB",
              wkui1_oth_domains: "",
              wkui1_logon_server: "SERVER",
            })),
          },
        },
      },
      TotalEntries: 2,
      ResumeHandle,
    }),
  });
}

function accounts(server: RpcServer): void {
  server.register(samr, {
    SamrConnect5: ({ InVersion, InRevisionInfo }, context) => {
      assert.deepEqual([InVersion, InRevisionInfo.tag], [1, 1]);
      return { OutVersion: InVersion, OutRevisionInfo: InRevisionInfo, ServerHandle: context.newHandle({ of: "server" }) };
    },
    SamrLookupDomainInSamServer: ({ ServerHandle, Name }, context) => {
      assert.deepEqual(context.handleState(ServerHandle), { of: "server" });
      assert.equal(Name.Buffer, "LAB");
      return { DomainId: domainSid };
    },
    SamrOpenDomain: ({ DomainId }, context) => {
      assert.deepEqual([...DomainId.SubAuthority], domainSid.SubAuthority);
      return { DomainHandle: context.newHandle({ of: "domain" }) };
    },
    SamrLookupNamesInDomain: ({ Names }) => ({
      RelativeIds: { Element: Names.map((name) => name.Buffer?.length ?? 0) },
      Use: { Element: Names.map(() => 1) },
    }),
    SamrEnumerateUsersInDomain: ({ UserAccountControl, EnumerationContext }) => {
      assert.equal(UserAccountControl, 0x10);
      const Buffer = [
        { RelativeId: 500, Name: { Buffer: "Administrator" } },
        { RelativeId: 501, Name: { Buffer: "Guest" } },
      ];
      return { EnumerationContext, Buffer: { Buffer }, CountReturned: 2 };
    },
    SamrOpenUser: ({ UserId }, context) => ({ UserHandle: context.newHandle({ UserId }) }),
    SamrQueryInformationUser2: ({ UserHandle, UserInformationClass }, context) => {
      assert.equal(UserInformationClass, 21);
      const { UserId } = context.handleState(UserHandle) as { UserId: number };
      return {
        Buffer: {
          tag: 21,
          All: {
            LastLogon: never,
            LastLogoff: never,
            PasswordLastSet: never,
            AccountExpires: never,
            PasswordCanChange: never,
            PasswordMustChange: never,
            UserName: { Buffer: "Administrator" },
            FullName: nothing,
            HomeDirectory: nothing,
            HomeDirectoryDrive: nothing,
            ScriptPath: nothing,
            ProfilePath: nothing,
            AdminComment: nothing,
            WorkStations: nothing,
            UserComment: nothing,
            Parameters: nothing,
            LmOwfPassword: nothing,
            NtOwfPassword: nothing,
            PrivateData: nothing,
            SecurityDescriptor: { SecurityDescriptor: null },
            UserId,
            PrimaryGroupId: 513,
            UserAccountControl: 0x210,
            WhichFields: 0xffffff,
            LogonHours: { UnitsPerWeek: 168, LogonHours: new Uint8Array(21).fill(255) },
            BadPasswordCount: 0,
            LogonCount: 9,
            CountryCode: 0,
            CodePage: 0,
            LmPasswordPresent: 0,
            NtPasswordPresent: 0,
            PasswordExpired: 0,
            PrivateDataSensitive: 0,
          },
        },
      };
    },
    SamrCloseHandle: ({ SamHandle }, context) => {
      if (SamHandle !== null) context.closeHandle(SamHandle);
      return { SamHandle: null };
    },
  });
}

function authorityOf(server: RpcServer): void {
  server.register(lsarpc, {
    LsarOpenPolicy2: ({ DesiredAccess }, context) => ({ PolicyHandle: context.newHandle({ DesiredAccess }) }),
    LsarLookupSids: ({ SidEnumBuffer }) => ({
      ReferencedDomains: { Domains: [{ Name: { Buffer: "BUILTIN" }, Sid: null }], MaxEntries: 32 },
      TranslatedNames: {
        Names: (SidEnumBuffer.SidInfo ?? []).map(({ Sid }) => ({
          Use: 4,
          Name: { Buffer: [...(Sid?.SubAuthority ?? [])].join("-") },
          DomainIndex: 0,
        })),
      },
      MappedCount: 2,
    }),
    LsarQueryInformationPolicy2: ({ InformationClass }) => ({
      PolicyInformation:
        InformationClass === 12
          ? {
              tag: 12,
              PolicyDnsDomainInfo: {
                Name: { Buffer: "LAB" },
                DnsDomainName: { Buffer: "lab.test" },
                DnsForestName: { Buffer: "lab.test" },
                DomainGuid: "00112233-4455-6677-8899-aabbccddeeff",
                Sid: domainSid,
              },
            }
          : { tag: 2, PolicyAuditEventsInfo: { AuditingMode: 1, EventAuditingOptions: [1, 2, 3] } },
    }),
  });
}

function registry(server: RpcServer): void {
  const octets = (text: string): Uint8Array => Buffer.from(text, "utf16le");
  server.register(winreg, {
    OpenLocalMachine: (_, context) => ({ phKey: context.newHandle({ path: "" }) }),
    BaseRegOpenKey: ({ lpSubKey }, context) =>
      lpSubKey.Buffer === "None\0"
        ? { phkResult: null, return: status.ERROR_FILE_NOT_FOUND }
        : { phkResult: context.newHandle({ path: lpSubKey.Buffer?.replace("\0", "") }) },
    BaseRegQueryValue: ({ hKey, lpValueName }, context) => {
      const { path } = context.handleState(hKey) as { path: string };
      const lpData = octets(`${path} ${lpValueName.Buffer}`);
      return { lpType: 1, lpData, lpcbData: lpData.length, lpcbLen: lpData.length };
    },
    BaseRegEnumValue: ({ dwIndex, lpValueNameIn }) => {
      assert.equal(lpValueNameIn.Length, 0);
      return {
        lpValueNameOut: { Buffer: `value ${dwIndex}\0` },
        lpType: 3,
        lpData: Uint8Array.of(dwIndex, dwIndex + 1),
        lpcbData: 2,
        lpcbLen: 2,
      };
    },
    BaseRegSetValue: ({ lpValueName, dwType, lpData }) => {
      assert.deepEqual([lpValueName.Buffer, dwType, ...lpData], ["New\0", 4, 4, 3, 2, 1]);
      return {};
    },
    BaseRegQueryMultipleValues: ({ val_listIn }) => ({
      val_listOut: val_listIn.map((value, index) => ({ ...value, ve_valuelen: 4, ve_valueptr: 4 * index, ve_type: 4 })),
      lpvalueBuf: Uint8Array.of(4, 3, 2, 1, 1, 0, 0, 0),
      ldwTotsize: 8,
    }),
    BaseRegCloseKey: ({ hKey }, context) => {
      if (hKey !== null) context.closeHandle(hKey);
      return { hKey: null };
    },
  });
}

function services(server: RpcServer): void {
  interface State {
    readonly path: string;
    readonly display: string | null;
    running: number;
  }
  const statusOf = (state: State) => ({
    dwServiceType: 0x10,
    dwCurrentState: state.running > 0 ? 4 : 1,
    dwControlsAccepted: 1,
    dwWin32ExitCode: 0,
    dwServiceSpecificExitCode: 0,
    dwCheckPoint: 0,
    dwWaitHint: state.running,
  });
  server.register(svcctl, {
    ROpenSCManagerW: ({ lpDatabaseName }, context) => {
      assert.equal(lpDatabaseName, "ServicesActive");
      return { lpScHandle: context.newHandle({}) };
    },
    RCreateServiceW: ({ lpServiceName, lpDisplayName, lpBinaryPathName, lpdwTagId }, context) => {
      assert.equal(lpServiceName, "ours");
      const state: State = { path: lpBinaryPathName, display: lpDisplayName, running: 0 };
      return { lpdwTagId, lpServiceHandle: context.newHandle(state) };
    },
    RQueryServiceStatus: ({ hService }, context) => ({ lpServiceStatus: statusOf(context.handleState(hService) as State) }),
    RStartServiceW: ({ hService, argv }, context) => {
      assert.deepEqual(
        argv?.map((one) => one.StringPtr),
        ["one", "two"],
      );
      (context.handleState(hService) as State).running = argv?.length ?? 0;
      return {};
    },
    RQueryServiceConfigW: ({ hService, cbBufSize }, context) => {
      const { path, display } = context.handleState(hService) as State;
      const lpServiceConfig = {
        dwServiceType: 0x10,
        dwStartType: 2,
        dwErrorControl: 0,
        lpBinaryPathName: path,
        lpLoadOrderGroup: "",
        dwTagId: 0,
        lpDependencies: "",
        lpServiceStartName: "LocalSystem",
        lpDisplayName: display,
      };
      return { lpServiceConfig, pcbBytesNeeded: 100, return: cbBufSize < 100 ? status.ERROR_INSUFFICIENT_BUFFER : 0 };
    },
    RControlService: ({ hService, dwControl }, context) => {
      assert.equal(dwControl, 1);
      const state = context.handleState(hService) as State;
      state.running = 0;
      return { lpServiceStatus: statusOf(state) };
    },
    RDeleteService: () => ({}),
    RCloseServiceHandle: ({ hSCObject }, context) => {
      if (hSCObject !== null) context.closeHandle(hSCObject);
      return { hSCObject: null };
    },
  });
}

function logons(server: RpcServer): void {
  server.register(logon, {
    NetrServerReqChallenge: ({ PrimaryName, ComputerName, ClientChallenge }) => {
      assert.deepEqual([PrimaryName, ComputerName], ["\\\\DC1", "CLIENT"]);
      return { ServerChallenge: { data: ClientChallenge.data.slice().reverse() } };
    },
    DsrGetDcNameEx2: ({ AccountName, DomainName, Flags }) => ({
      DomainControllerInfo: {
        DomainControllerName: `\\\\${AccountName}`,
        DomainControllerAddress: "\\\\127.0.0.1",
        DomainControllerAddressType: 1,
        DomainGuid: "00112233-4455-6677-8899-aabbccddeeff",
        DomainName,
        DnsForestName: DomainName,
        Flags,
        DcSiteName: null,
        ClientSiteName: null,
      },
    }),
  });
}

function directory(server: RpcServer): void {
  server.register(drsuapi, {
    IDL_DRSBind: ({ puuidClientDsa, pextClient }, context) => {
      assert.equal(puuidClientDsa, "e24d201a-4fd6-11d1-a3da-0000f875ae0d");
      assert.ok((pextClient?.rgb.length ?? 0) > 20);
      return { ppextServer: { rgb: Uint8Array.of(1, 2, 3, 4) }, phDrs: context.newHandle({}) };
    },
    IDL_DRSCrackNames: ({ pmsgIn }) => ({
      pdwOutVersion: 1,
      pmsgOut: {
        tag: 1,
        V1: {
          pResult: {
            rItems: (pmsgIn.tag === 1 ? (pmsgIn.V1?.rpNames ?? []) : []).map((name) => ({
              status: 0,
              pDomain: "lab.test",
              pName: `CN=${name}`,
            })),
          },
        },
      },
    }),
    IDL_DRSDomainControllerInfo: () => ({
      pdwOutVersion: 2,
      pmsgOut: {
        tag: 2,
        V2: {
          rItems: [
            {
              NetbiosName: "DC1",
              DnsHostName: "dc1.lab.test",
              SiteName: "Site",
              SiteObjectName: null,
              ComputerObjectName: null,
              ServerObjectName: null,
              NtdsDsaObjectName: null,
              fIsPdc: 1,
              fDsEnabled: 1,
              fIsGc: 1,
              SiteObjectGuid: "00000000-0000-0000-0000-000000000000",
              ComputerObjectGuid: "00000000-0000-0000-0000-000000000000",
              ServerObjectGuid: "00000000-0000-0000-0000-000000000000",
              NtdsDsaObjectGuid: "00112233-4455-6677-8899-aabbccddeeff",
            },
          ],
        },
      },
    }),
  });
}

function tasks(server: RpcServer): void {
  const jobs: AT_INFO[] = [];
  server.register(atsvc, {
    NetrJobAdd: ({ pAtInfo }) => ({ pJobId: jobs.push(pAtInfo) }),
    NetrJobGetInfo: ({ JobId }) => ({ ppAtInfo: jobs[JobId - 1] ?? null }),
  });
}

function events(server: RpcServer): void {
  server.register(eventlog, {
    ElfrOpenELW: ({ ModuleName }, context) => ({ LogHandle: context.newHandle({ log: ModuleName.Buffer }) }),
    ElfrNumberOfRecords: ({ LogHandle }, context) => ({ NumberOfRecords: (context.handleState(LogHandle) as { log: string }).log.length }),
    ElfrReadELW: ({ RecordOffset, NumberOfBytesToRead }) => ({
      Buffer: new Uint8Array(NumberOfBytesToRead).fill(RecordOffset),
      NumberOfBytesRead: 3,
      MinNumberOfBytesNeeded: 0,
    }),
    ElfrCloseEL: ({ LogHandle }, context) => {
      if (LogHandle !== null) context.closeHandle(LogHandle);
      return { LogHandle: null };
    },
  });
}

function keys(server: RpcServer): void {
  server.register(BackupKey, {
    BackuprKey: ({ pguidActionAgent, pDataIn, dwParam }) => {
      assert.equal(pguidActionAgent, "7f752b10-178e-11d1-ab8f-00805f14db40");
      return { ppDataOut: Buffer.concat([pDataIn.slice().reverse(), Buffer.from(`${dwParam}`)]) };
    },
  });
}
