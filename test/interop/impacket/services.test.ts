/**
 * The service interfaces against impacket's clients over TCP: its own marshalling calls servers made of our stubs, which answer with what they were asked, so
 * that requests and answers are both read by who did not write them.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { RpcServer } from "../../../src/index.ts";
import { dhcpsrv } from "../../../src/interfaces/dhcpsrv/index.ts";
import { type DHCP_CLIENT_INFO_V5, dhcpsrv2 } from "../../../src/interfaces/dhcpsrv2/index.ts";
import { IEventService } from "../../../src/interfaces/IEventService/index.ts";
import { IRemoteWinspool } from "../../../src/interfaces/IRemoteWinspool/index.ts";
import { ITaskSchedulerService } from "../../../src/interfaces/ITaskSchedulerService/index.ts";
import { nspi, type PropertyRow_r, type STAT } from "../../../src/interfaces/nspi/index.ts";
import { winspool } from "../../../src/interfaces/winspool/index.ts";
import { report } from "../../peers/checklist.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";

const ERROR_INSUFFICIENT_BUFFER = 122;
const SCHED_E_MISSINGNODE = 0x80041318;
const WINSPOOL_OBJECT = "9940ca8e-512f-4c58-88a9-61098d6896bd";

test("impacket's clients of the service interfaces", async (t) => {
  if (!requirePeer(t, "impacket")) return;
  await using scope = new Scope();
  await using server = new RpcServer();
  registerTaskScheduler(server);
  registerAddressBook(server);
  registerDhcp(server);
  registerEventLog(server);
  registerPrinters(server);
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const port = /\[(\d+)\]/.exec(`${binding}`)?.[1];
  assert.ok(port !== undefined);
  const program = join(import.meta.dirname, "programs", "services.py");
  await report(t, await scope.run([debianPython, program, "127.0.0.1", port]), 7);
});

function registerTaskScheduler(server: RpcServer): void {
  const guid = "00112233-4455-6677-8899-aabbccddeeff";
  let started = "";
  server.register(ITaskSchedulerService, {
    SchRpcHighestVersion: () => ({ pVersion: 0x10006 }),
    SchRpcRegisterTask: ({ path, xml, flags, sddl, logonType, cCreds }) =>
      xml === "<Bad/>"
        ? { pActualPath: null, pErrorInfo: { line: 3, column: 7, node: "Bad", value: sddl }, return: SCHED_E_MISSINGNODE }
        : { pActualPath: `${path}|${xml}|${flags}|${sddl}|${logonType}|${cCreds}`, pErrorInfo: null },
    SchRpcEnumTasks: ({ path, startIndex, cRequested }) => ({
      startIndex: startIndex + cRequested,
      pNames: Array.from({ length: cRequested }, (_, index) => `${path} ${startIndex + index}`),
    }),
    SchRpcRun: ({ pArgs, flags, sessionId, user }) => {
      assert.equal(user, null);
      started = `${pArgs?.join(" ")} ${flags} ${sessionId}`;
      return { pGuid: guid };
    },
    SchRpcGetInstanceInfo: (request) => {
      assert.equal(request.guid, guid);
      return { pPath: "\\ours\\task", pState: 4, pCurrentAction: started, pInfo: "", pGroupInstances: [guid], pEnginePID: 1234 };
    },
    SchRpcGetLastRunInfo: () => ({
      pLastRuntime: { wYear: 2026, wMonth: 11, wDayOfWeek: 6, wDay: 21, wHour: 16, wMinute: 20, wSecond: 59, wMilliseconds: 999 },
      pLastReturnCode: 11,
    }),
  });
}

function registerAddressBook(server: RpcServer): void {
  const row = (id: number, { CodePage, SortLocale }: STAT): PropertyRow_r => ({
    Reserved: 0,
    lpProps: [
      { ulPropTag: 0x3001001e, ulReserved: 0, Value: { tag: 0x1e, lpszA: `narrow ${id}` } },
      { ulPropTag: 0x3001001f, ulReserved: 0, Value: { tag: 0x1f, lpszW: `wide ${id} ${CodePage} ${SortLocale}` } },
      { ulPropTag: 0x0fff0102, ulReserved: 0, Value: { tag: 0x102, bin: { lpb: Uint8Array.of(1, 2, 3) } } },
      { ulPropTag: 0x39fe101f, ulReserved: 0, Value: { tag: 0x101f, MVszW: { lppszW: ["one", "two"] } } },
      { ulPropTag: 0x30070040, ulReserved: 0, Value: { tag: 0x40, ft: { dwLowDateTime: 0, dwHighDateTime: 0x01d00000 } } },
      { ulPropTag: 0x0ffe0003, ulReserved: 0, Value: { tag: 3, l: -6 } },
    ],
  });
  server.register(nspi, {
    NspiBind: ({ pStat }, context) => {
      assert.deepEqual([pStat.CodePage, pStat.SortLocale], [1252, 0x409]);
      return { pServerGuid: null, contextHandle: context.newHandle({}) };
    },
    NspiDNToMId: ({ pNames }) => ({ ppOutMIds: { aulPropTag: pNames.Strings.map((name) => name?.length ?? 0) } }),
    NspiQueryRows: ({ pStat, lpETable, pPropTags }) => {
      assert.equal(pPropTags?.aulPropTag.length, 6);
      return { pStat, ppRows: { aRow: (lpETable ?? []).map((id) => row(id, pStat)) } };
    },
    NspiResolveNamesW: ({ paWStr }) => ({
      ppMIds: { aulPropTag: paWStr.Strings.map((name) => ["none", "both", "me"].indexOf(name ?? "")) },
      ppRows: null,
    }),
    NspiUnbind: ({ contextHandle }, context) => {
      if (contextHandle !== null) context.closeHandle(contextHandle);
      return { contextHandle: null, return: 1 };
    },
  });
}

function registerDhcp(server: RpcServer): void {
  const host = (HostName: string) => ({ IpAddress: 1, NetBiosName: "NB", HostName });
  const uid = { Data: Uint8Array.of(6, 5, 4, 3, 2, 1) };
  const lease = { dwLowDateTime: 1, dwHighDateTime: 2 };
  server.register(dhcpsrv, {
    R_DhcpGetSubnetInfo: ({ SubnetAddress }) => ({
      SubnetInfo: {
        SubnetAddress,
        SubnetMask: 0xffff0000,
        SubnetName: "subnet",
        SubnetComment: null,
        PrimaryHost: host("host"),
        SubnetState: 0,
      },
    }),
    R_DhcpGetClientInfoV4: ({ SearchInfo: { SearchInfo: by } }) => ({
      ClientInfo: {
        ClientIpAddress: by.tag === 0 ? by.ClientIpAddress : 0,
        SubnetMask: 0xffffff00,
        ClientHardwareAddress: uid,
        ClientName: by.tag === 2 ? by.ClientName : "by address",
        ClientComment: null,
        ClientLeaseExpires: lease,
        OwnerHost: host("owner"),
        bClientType: 1,
      },
    }),
  });
  const client = (ClientIpAddress: number, ClientName: string, AddressState: number): DHCP_CLIENT_INFO_V5 => ({
    ClientIpAddress,
    SubnetMask: 0xffff0000,
    ClientHardwareAddress: uid,
    ClientName,
    ClientComment: null,
    ClientLeaseExpires: lease,
    OwnerHost: host("owner"),
    bClientType: 1,
    AddressState,
  });
  server.register(dhcpsrv2, {
    R_DhcpEnumSubnetClientsV5: ({ SubnetAddress }) => ({
      ResumeHandle: 0,
      ClientInfo: { Clients: [client(SubnetAddress + 7, "seven", 1), client(SubnetAddress + 8, "eight", 2)] },
      ClientsRead: 2,
      ClientsTotal: 2,
    }),
  });
}

function registerEventLog(server: RpcServer): void {
  server.register(IEventService, {
    EvtRpcRegisterLogQuery: ({ path, query, flags }, context) => {
      assert.equal(flags, 0x201);
      return {
        handle: context.newHandle({ path, query }),
        opControl: context.newHandle({}),
        queryChannelInfo: [{ name: path, status: 0 }],
        error: { m_error: 0, m_subErr: 0, m_subErrParam: 0 },
      };
    },
    EvtRpcQueryNext: ({ logQuery, numRequestedRecords }, context) => {
      assert.equal(numRequestedRecords, 3);
      const { path, query } = context.handleState<{ path: string; query: string }>(logQuery);
      return {
        numActualRecords: 2,
        eventDataIndices: [0, path.length],
        eventDataSizes: [path.length, query.length],
        resultBuffer: Buffer.from(`${path}${query}`),
      };
    },
    EvtRpcGetChannelList: () => ({ channelPaths: ["System", "Security"] }),
    EvtRpcOpenLogHandle: ({ channel }, context) => {
      assert.equal(channel, "Security");
      return { handle: context.newHandle({}), error: { m_error: 0, m_subErr: 0, m_subErrParam: 0 } };
    },
  });
}

function registerPrinters(server: RpcServer): void {
  const list = (name: string | null, room: number) => {
    const octets = Buffer.from(`printers of ${name}`);
    return room < octets.length
      ? { pPrinterEnum: null, pcbNeeded: octets.length, pcReturned: 0, return: ERROR_INSUFFICIENT_BUFFER }
      : { pPrinterEnum: octets, pcbNeeded: octets.length, pcReturned: 1 };
  };
  server.register(winspool, {
    RpcOpenPrinter: ({ pPrinterName, pDatatype }, context) => {
      assert.deepEqual([pPrinterName, pDatatype], ["\\\\files\\laser", "RAW"]);
      return { pHandle: context.newHandle({}) };
    },
    RpcEnumPrinters: ({ Name, cbBuf }) => list(Name, cbBuf),
    RpcClosePrinter: ({ phPrinter }, context) => {
      if (phPrinter !== null) context.closeHandle(phPrinter);
      return { phPrinter: null };
    },
  });
  server.register(IRemoteWinspool, {
    RpcAsyncOpenPrinter: ({ pPrinterName }, context) => {
      assert.equal(context.objectUuid, WINSPOOL_OBJECT);
      assert.equal(pPrinterName, "\\\\files\\laser");
      return { pHandle: context.newHandle({}) };
    },
    RpcAsyncEnumPrinters: ({ Name, cbBuf }) => list(Name, cbBuf),
    RpcAsyncClosePrinter: ({ phPrinter }, context) => {
      if (phPrinter !== null) context.closeHandle(phPrinter);
      return { phPrinter: null };
    },
  });
}
