/**
 * What the stubs made of idl/ write, read by ndrdump, which Samba's compiler made of Samba's own definitions: the same numbers and texts must come out, in
 * NDR20 and NDR64. In NDR20 it also writes what it read again, and compares (its --validate writes NDR20 whatever it read).
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { DnsServer } from "../../../src/interfaces/dnsserver/index.ts";
import { efsrpc } from "../../../src/interfaces/efsrpc/index.ts";
import { IEventService } from "../../../src/interfaces/IEventService/index.ts";
import { IRemoteWinspool } from "../../../src/interfaces/IRemoteWinspool/index.ts";
import { netdfs } from "../../../src/interfaces/netdfs/index.ts";
import { winspool } from "../../../src/interfaces/winspool/index.ts";
import { octetsOf } from "../../../src/ndr/codec.ts";
import { NDR20_LE, NDR64_LE, operationCodec } from "../../../src/ndr/index.ts";
import { requirePeer, Scope } from "../../peers/peers.ts";
import { ndrdumpSays } from "../../peers/samba.ts";
import { coreSuites, type Suite } from "./ndrdump-core.ts";

const uuid = "01234567-89ab-cdef-0123-456789abcdef";
const handle = { attributes: 0, uuid };
const none = { cbBuf: 0, pDevMode: null };
const client = {
  Level: 1,
  ClientInfo: {
    tag: 1,
    pClientInfo1: {
      dwSize: 28,
      pMachineName: "\\\\client",
      pUserName: "who",
      dwBuildNum: 20348,
      dwMajorVersion: 3,
      dwMinorVersion: 0,
      wProcessorArchitecture: 9,
    },
  },
};

const suites: readonly Suite[] = [
  ...coreSuites,
  {
    of: efsrpc,
    pipe: "efs",
    cases: [
      {
        operation: "EfsRpcOpenFileRaw",
        theirs: "EfsRpcOpenFileRaw",
        request: { FileName: "\\\\server\\share\\file.txt", Flags: 1 },
        response: { hContext: handle, return: 0 },
        asked: ["FileName : '\\\\server\\share\\file.txt'", "Flags : 0x00000001 (1)"],
        answered: [`uuid : ${uuid}`, "result : WERR_OK"],
      },
      {
        operation: "EfsRpcDecryptFileSrv",
        theirs: "EfsRpcDecryptFileSrv",
        request: { FileName: "\\\\server\\share\\file.txt", OpenFlag: 7 },
        response: { return: 5 },
        asked: ["FileName : '\\\\server\\share\\file.txt'", "Reserved : 0x00000007 (7)"],
        answered: ["result : WERR_ACCESS_DENIED"],
      },
      {
        operation: "EfsRpcCloseRaw",
        theirs: "EfsRpcCloseRaw",
        request: { hContext: handle },
        response: { hContext: null },
        asked: [`uuid : ${uuid}`],
        answered: ["uuid : 00000000-0000-0000-0000-000000000000"],
      },
    ],
  },
  {
    of: IEventService,
    pipe: "eventlog6",
    cases: [
      {
        operation: "EvtRpcRegisterRemoteSubscription",
        theirs: "eventlog6_EvtRpcRegisterRemoteSubscription",
        request: { channelPath: "System", query: "*[System/EventID=7036]", bookmarkXml: null, flags: 0x10000001 },
        response: {
          handle,
          control: handle,
          queryChannelInfo: [
            { name: "System", status: 0 },
            { name: "Setup", status: 5 },
          ],
          error: { m_error: 1, m_subErr: 2, m_subErrParam: 3 },
          return: 0,
        },
        asked: ["channelPath : 'System'", "query : '*[System/EventID=7036]'", "bookmarkXml : NULL", "flags : 0x10000001 (268435457)"],
        answered: [
          "queryChannelInfoSize : 0x00000002 (2)",
          "name : 'Setup'",
          "status : 0x00000005 (5)",
          "sub_err : 0x00000002 (2)",
          "sub_err_param : 0x00000003 (3)",
        ],
      },
      {
        operation: "EvtRpcRegisterLogQuery",
        theirs: "eventlog6_EvtRpcRegisterLogQuery",
        request: { path: "Application", query: "*", flags: 0x101 },
        response: {
          handle,
          opControl: handle,
          queryChannelInfo: null,
          error: { m_error: 15007, m_subErr: 0, m_subErrParam: 0 },
          return: 15007,
        },
        asked: ["path : 'Application'", "query : '*'", "flags : 0x00000101 (257)"],
        answered: ["queryChannelInfo : NULL", "error : 0x00003a9f (15007)"],
      },
      {
        operation: "EvtRpcQueryNext",
        theirs: "eventlog6_EvtRpcQueryNext",
        request: { logQuery: handle, numRequestedRecords: 2, timeOutEnd: 1000, flags: 0 },
        response: {
          numActualRecords: 2,
          eventDataIndices: [0, 3],
          eventDataSizes: [3, 4],
          resultBuffer: Uint8Array.of(9, 8, 7, 6, 5, 4, 3),
          return: 0,
        },
        asked: ["numRequestedRecords : 0x00000002 (2)", "timeOutEnd : 0x000003e8 (1000)"],
        answered: [
          "numActualRecords : 0x00000002 (2)",
          "eventDataIndices : 0x00000003 (3)",
          "eventDataSizes : 0x00000004 (4)",
          "resultBufferSize : 0x00000007 (7)",
          "[6] : 0x03 (3)",
        ],
      },
      {
        operation: "EvtRpcQuerySeek",
        theirs: "eventlog6_EvtRpcQuerySeek",
        request: { logQuery: handle, pos: -2n, bookmarkXml: "<b/>", timeOut: 0, flags: 2 },
        response: { error: { m_error: 0, m_subErr: 0, m_subErrParam: 0 }, return: 0 },
        asked: ["pos : 0xfffffffffffffffe (-2)", "bookmarkXml : '<b/>'", "flags : 0x00000002 (2)"],
        answered: ["result : WERR_OK"],
      },
      {
        operation: "EvtRpcClearLog",
        theirs: "eventlog6_EvtRpcClearLog",
        request: { control: handle, channelPath: "System", backupPath: "C:\\system.evtx", flags: 0 },
        response: { error: { m_error: 0, m_subErr: 0, m_subErrParam: 0 }, return: 0 },
        asked: ["channelPath : 'System'", "backupPath : 'C:\\system.evtx'"],
      },
      {
        operation: "EvtRpcGetChannelList",
        theirs: "eventlog6_EvtRpcGetChannelList",
        request: { flags: 0 },
        response: { numChannelPaths: 2, channelPaths: ["System", "Security"], return: 0 },
        asked: ["flags : 0x00000000 (0)"],
        answered: ["numChannelPaths : 0x00000002 (2)", "channelPaths : 'System'", "channelPaths : 'Security'"],
      },
    ],
  },
  {
    of: DnsServer,
    pipe: "dnsserver",
    cases: [
      {
        operation: "R_DnssrvOperation2",
        theirs: "DnssrvOperation2",
        request: {
          dwClientVersion: 0x00070000,
          dwSettingFlags: 0,
          pwszServerName: "dc1",
          pszZone: "lab.test",
          dwContext: 0,
          pszOperation: "ResetDwordProperty",
          dwTypeId: 15,
          pData: { tag: 15, NameAndParam: { dwParam: 2, pszNodeName: "AllowUpdate" } },
        },
        response: { return: 9601 },
        asked: [
          "pwszServerName : 'dc1'",
          "pszZone : 'lab.test'",
          "pszOperation : 'ResetDwordProperty'",
          "dwTypeId : DNSSRV_TYPEID_NAME_AND_PARAM (15)",
          "dwParam : 0x00000002 (2)",
          "pszNodeName : 'AllowUpdate'",
        ],
        answered: ["result : WERR_DNS_ERROR_ZONE_DOES_NOT_EXIST"],
      },
      {
        operation: "R_DnssrvComplexOperation2",
        theirs: "DnssrvComplexOperation2",
        request: {
          dwClientVersion: 0x00070000,
          dwSettingFlags: 0,
          pwszServerName: "dc1",
          pszZone: null,
          pszOperation: "EnumZones",
          dwTypeIn: 1,
          pDataIn: { tag: 1, Dword: 0x1001 },
        },
        response: {
          pdwTypeOut: 27,
          ppDataOut: {
            tag: 27,
            ZoneList: {
              dwRpcStructureVersion: 1,
              dwReserved0: 0,
              ZoneArray: [
                {
                  dwRpcStructureVersion: 1,
                  dwReserved0: 0,
                  pszZoneName: "lab.test",
                  Flags: 0x50,
                  ZoneType: 1,
                  Version: 50,
                  dwDpFlags: 0x19,
                  pszDpFqdn: "DomainDnsZones.lab.test",
                },
              ],
            },
          },
          return: 0,
        },
        asked: ["pszZone : NULL", "pszOperation : 'EnumZones'", "Dword : 0x00001001 (4097)"],
        answered: [
          "dwTypeOut : DNSSRV_TYPEID_ZONE_LIST (27)",
          "dwZoneCount : 0x00000001 (1)",
          "pszZoneName : 'lab.test'",
          "ZoneType : 0x01 (1)",
          "pszDpFqdn : 'DomainDnsZones.lab.test'",
        ],
      },
      {
        operation: "R_DnssrvEnumRecords2",
        theirs: "DnssrvEnumRecords2",
        request: {
          dwClientVersion: 0x00070000,
          dwSettingFlags: 0,
          pwszServerName: "dc1",
          pszZone: "lab.test",
          pszNodeName: "@",
          pszStartChild: null,
          wRecordType: 255,
          fSelectFlag: 1,
          pszFilterStart: null,
          pszFilterStop: null,
        },
        asked: ["pszNodeName : '@'", "wRecordType : DNS_TYPE_ALL (255)", "fSelectFlag : 0x00000001 (1)", "pszFilterStart : NULL"],
      },
      {
        operation: "R_DnssrvUpdateRecord2",
        theirs: "DnssrvUpdateRecord2",
        request: {
          dwClientVersion: 0x00070000,
          dwSettingFlags: 0,
          pwszServerName: "dc1",
          pszZone: "lab.test",
          pszNodeName: "www",
          pAddRecord: {
            wType: 1,
            dwFlags: 0xf0,
            dwSerial: 1,
            dwTtlSeconds: 900,
            dwTimeStamp: 0,
            dwReserved: 0,
            Buffer: Uint8Array.of(10, 0, 0, 1),
          },
          pDeleteRecord: null,
        },
        asked: [
          "pszNodeName : 'www'",
          "wDataLength : 0x0004 (4)",
          "wType : DNS_TYPE_A (1)",
          "dwTtlSeconds : 0x00000384 (900)",
          "ipv4 : 10.0.0.1",
          "pDeleteRecord : NULL",
        ],
      },
    ],
  },
  {
    of: netdfs,
    pipe: "netdfs",
    cases: [
      {
        operation: "NetrDfsAdd",
        theirs: "dfs_Add",
        request: { DfsEntryPath: "\\\\lab\\root\\link", ServerName: "files", ShareName: "data", Comment: null, Flags: 1 },
        response: { return: 0 },
        asked: ["path : '\\\\lab\\root\\link'", "server : 'files'", "share : 'data'", "comment : NULL", "flags : 0x00000001 (1)"],
        answered: ["result : WERR_OK"],
      },
      {
        operation: "NetrDfsGetInfo",
        theirs: "dfs_GetInfo",
        request: { DfsEntryPath: "\\\\lab\\root", ServerName: null, ShareName: null, Level: 6 },
        response: {
          DfsInfo: {
            tag: 6,
            DfsInfo6: {
              EntryPath: "\\\\lab\\root",
              Comment: "ours",
              State: 1,
              Timeout: 300,
              Guid: uuid,
              PropertyFlags: 2,
              MetadataSize: 77,
              Storage: [
                {
                  State: 2,
                  ServerName: "files",
                  ShareName: "data",
                  TargetPriority: { TargetPriorityClass: 3, TargetPriorityRank: 4, Reserved: 0 },
                },
              ],
            },
          },
          return: 0,
        },
        asked: ["dfs_entry_path : '\\\\lab\\root'", "level : 0x00000006 (6)"],
        answered: [
          "comment : 'ours'",
          `guid : ${uuid}`,
          "pktsize : 0x0000004d (77)",
          "server : 'files'",
          "target_priority_rank : 0x0004 (4)",
          "target_priority_class : DFS_SITE_COST_LOW_PRIORITY_CLASS (3)",
        ],
      },
      {
        operation: "NetrDfsEnumEx",
        theirs: "dfs_EnumEx",
        request: {
          DfsEntryPath: "\\\\lab",
          Level: 300,
          PrefMaxLen: 0xffffffff,
          DfsEnum: { Level: 300, DfsInfoContainer: { tag: 300, DfsInfo300Container: { Buffer: null } } },
          ResumeHandle: 0,
        },
        response: {
          DfsEnum: {
            Level: 300,
            DfsInfoContainer: { tag: 300, DfsInfo300Container: { Buffer: [{ Flags: 0x200, DfsName: "\\\\lab\\root" }] } },
          },
          ResumeHandle: 9,
          return: 0,
        },
        asked: ["dfs_name : '\\\\lab'", "level : 0x0000012c (300)", "bufsize : 0xffffffff (4294967295)"],
        answered: ["dom_root : '\\\\lab\\root'", "total : 0x00000009 (9)"],
      },
    ],
  },
  {
    of: winspool,
    pipe: "spoolss",
    cases: [
      {
        operation: "RpcOpenPrinterEx",
        theirs: "spoolss_OpenPrinterEx",
        request: {
          pPrinterName: "\\\\server\\laser",
          pDatatype: "RAW",
          pDevModeContainer: none,
          AccessRequired: 8,
          pClientInfo: client,
        },
        response: { pHandle: handle, return: 0 },
        asked: [
          "printername : '\\\\server\\laser'",
          "datatype : 'RAW'",
          "level : 0x00000001 (1)",
          "client : '\\\\client'",
          "user : 'who'",
          "build : 0x00004f7c (20348)",
        ],
        answered: [`uuid : ${uuid}`, "result : WERR_OK"],
      },
      {
        operation: "RpcEnumPrinters",
        theirs: "spoolss_EnumPrinters",
        request: { Flags: 2, Name: "\\\\server", Level: 1, pPrinterEnum: null, cbBuf: 0 },
        asked: ["PRINTER_ENUM_LOCAL", "server : '\\\\server'", "level : 0x00000001 (1)", "buffer : NULL", "offered : 0x00000000 (0)"],
      },
      {
        operation: "RpcAddForm",
        theirs: "spoolss_AddForm",
        request: {
          hPrinter: handle,
          pFormInfoContainer: {
            Level: 1,
            FormInfo: {
              tag: 1,
              pFormInfo1: {
                Flags: 0,
                pName: "A9",
                Size: { cx: 37000, cy: 52000 },
                ImageableArea: { left: 1, top: 2, right: 36000, bottom: 51000 },
              },
            },
          },
        },
        response: { return: 0 },
        asked: [
          "form_name : 'A9'",
          "width : 0x00009088 (37000)",
          "height : 0x0000cb20 (52000)",
          "top : 0x00000002 (2)",
          "bottom : 0x0000c738 (51000)",
        ],
      },
      {
        operation: "RpcAddPrinterDriverEx",
        not64: "Samba 4.17 takes the count of its string arrays for 4 octets",
        theirs: "spoolss_AddPrinterDriverEx",
        request: {
          pName: "\\\\server",
          pDriverContainer: {
            Level: 3,
            DriverInfo: {
              tag: 3,
              Level3: {
                cVersion: 3,
                pName: "Laser",
                pEnvironment: "Windows x64",
                pDriverPath: "driver.dll",
                pDataFile: "data.ppd",
                pConfigFile: "config.dll",
                pHelpFile: "help.hlp",
                pMonitorName: null,
                pDefaultDataType: "RAW",
                pDependentFiles: "one.dll\0two.dll\0\0",
              },
            },
          },
          dwFileCopyFlags: 4,
        },
        response: { return: 0 },
        asked: [
          "driver_name : 'Laser'",
          "architecture : 'Windows x64'",
          "driver_path : 'driver.dll'",
          "monitor_name : NULL",
          "default_datatype : 'RAW'",
          "[1] : 'two.dll'",
        ],
      },
      {
        operation: "RpcGetPrinterData",
        theirs: "spoolss_GetPrinterData",
        request: { hPrinter: handle, pValueName: "OSVersion", nSize: 4 },
        response: { pType: 3, pData: Uint8Array.of(1, 2, 3, 4), pcbNeeded: 4, return: 0 },
        asked: ["value_name : 'OSVersion'", "offered : 0x00000004 (4)"],
        answered: ["type : REG_BINARY (3)", "needed : 0x00000004 (4)", "result : WERR_OK"],
      },
      {
        operation: "RpcRemoteFindFirstPrinterChangeNotificationEx",
        theirs: "spoolss_RemoteFindFirstPrinterChangeNotifyEx",
        request: {
          hPrinter: handle,
          fdwFlags: 0x100,
          fdwOptions: 0,
          pszLocalMachine: "\\\\client",
          dwPrinterLocal: 123,
          pOptions: { Version: 2, Reserved: 0, pTypes: [{ Type: 1, Reserved0: 0, Reserved1: 0, Reserved2: 0, pFields: [10, 13] }] },
        },
        response: { return: 0 },
        asked: ["PRINTER_CHANGE_ADD_JOB", "local_machine : '\\\\client'", "printer_local : 0x0000007b (123)", "type : JOB_NOTIFY_TYPE (1)"],
      },
      {
        operation: "RpcRouterReplyPrinterEx",
        theirs: "spoolss_RouterReplyPrinterEx",
        request: {
          hNotify: handle,
          dwColor: 5,
          fdwFlags: 0x200,
          dwReplyType: 0,
          Reply: {
            tag: 0,
            pInfo: {
              Version: 2,
              Flags: 0,
              aData: [
                { Type: 1, Field: 13, Reserved: 2, Id: 7, Data: { tag: 2, String: { cbBuf: 8, pszString: "abc\0" } } },
                { Type: 1, Field: 10, Reserved: 1, Id: 7, Data: { tag: 1, dwData: [0x20, 0] } },
              ],
            },
          },
        },
        response: { pdwResult: 1, return: 0 },
        asked: ["color : 0x00000005 (5)", "count : 0x00000002 (2)", "job_id : 0x00000007 (7)", "size : 0x00000008 (8)", "string : 'abc'"],
        answered: ["PRINTER_NOTIFY_INFO_DISCARDED"],
      },
    ],
  },
  {
    of: IRemoteWinspool,
    pipe: "iremotewinspool",
    cases: [
      {
        operation: "RpcAsyncOpenPrinter",
        theirs: "winspool_AsyncOpenPrinter",
        request: {
          pPrinterName: "\\\\server\\laser",
          pDatatype: null,
          pDevModeContainer: none,
          AccessRequired: 0x20008,
          pClientInfo: client,
        },
        response: { pHandle: handle, return: 0 },
        asked: ["pPrinterName : '\\\\server\\laser'", "pDatatype : NULL", "AccessRequired : 0x00020008 (131080)", "user : 'who'"],
        answered: [`uuid : ${uuid}`],
      },
      {
        operation: "RpcSyncRegisterForRemoteNotifications",
        theirs: "winspool_SyncRegisterForRemoteNotifications",
        request: {
          hPrinter: handle,
          pNotifyFilter: {
            propertiesCollection: [
              { propertyName: "RemoteNotifyFilter Flags", propertyValue: { ePropertyType: 2, value: { tag: 2, propertyInt32: 0x7f } } },
              { propertyName: "RemoteNotifyFilter Name", propertyValue: { ePropertyType: 1, value: { tag: 1, propertyString: "laser" } } },
              { propertyName: "RemoteNotifyFilter Size", propertyValue: { ePropertyType: 3, value: { tag: 3, propertyInt64: 1n << 40n } } },
            ],
          },
        },
        response: { phRpcHandle: handle, return: 0 },
        asked: [
          "numberOfProperties : 0x00000003 (3)",
          "propertyName : 'RemoteNotifyFilter Flags'",
          "propertyInt32 : 0x0000007f (127)",
          "propertyString : 'laser'",
          "propertyInt64 : 0x0000010000000000 (1099511627776)",
        ],
        answered: [`uuid : ${uuid}`],
      },
      {
        operation: "RpcAsyncUploadPrinterDriverPackage",
        theirs: "winspool_AsyncUploadPrinterDriverPackage",
        request: {
          pszServer: "\\\\server",
          pszInfPath: "\\\\client\\print$\\oem.inf",
          pszEnvironment: "Windows x64",
          dwFlags: 0,
          pszDestInfPath: null,
          pcchDestInfPath: 0,
        },
        response: { pszDestInfPath: null, pcchDestInfPath: 260, return: 0 },
        asked: ["pszServer : '\\\\server'", "pszInfPath : '\\\\client\\print$\\oem.inf'", "pszEnvironment : 'Windows x64'"],
        answered: ["pcchDestInfPath : 0x00000104 (260)"],
      },
    ],
  },
];

for (const { of, pipe, cases } of suites) {
  test(`${of.name} as ndrdump reads it`, async (t) => {
    if (!requirePeer(t, "ndrdump")) return;
    await using scope = new Scope();
    const directory = scope.tempDir();
    for (const { operation, theirs, request, response, asked, answered = [], not64 } of cases) {
      for (const [name, format, flags] of [
        ["NDR20", NDR20_LE, ["--validate"]],
        ["NDR64", NDR64_LE, ["--ndr64"]],
      ] as const) {
        await t.test(`${operation} in ${name}`, async (t) => {
          if (name === "NDR64" && not64 !== undefined) return t.skip(not64);
          const descriptor = of.operations.find((candidate) => candidate.name === operation);
          assert.ok(descriptor !== undefined);
          const codec = operationCodec(descriptor);
          const input = join(directory, `${operation}.${name}.in`);
          writeFileSync(input, octetsOf(codec.encodeRequest(request, format)));
          const command = ["ndrdump", "--configfile=/dev/null", ...flags];
          ndrdumpSays(await scope.run([...command, pipe, theirs, "in", input]), asked);
          if (response === undefined) return;
          const output = join(directory, `${operation}.${name}.out`);
          writeFileSync(output, octetsOf(codec.encodeResponse(response, request, format)));
          ndrdumpSays(await scope.run([...command, "-c", input, pipe, theirs, "out", output]), answered);
        });
      }
    }
  });
}
