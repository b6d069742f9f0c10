/** What public definitions of the service interfaces are held against, and where they differ from ours with a reason. Data of trees.test.ts and interop/samba/interfaces.test.ts. */

/** By the name of the file in idl/: documents with its appendix, and files in go-msrpc's idl folder. */
export const serviceSources: Readonly<Record<string, { readonly documents: readonly string[]; readonly edited: readonly string[] }>> = {
  ITaskSchedulerService: { documents: ["MS-TSCH"], edited: ["tsch.idl"] },
  IEventService: { documents: ["MS-EVEN6"], edited: ["even6.idl"] },
  dnsserver: { documents: ["MS-DNSP"], edited: ["dnsp.idl"] },
  dhcpsrv: { documents: ["MS-DHCPM"], edited: ["dhcpm.idl"] },
  dhcpsrv2: { documents: ["MS-DHCPM"], edited: ["dhcpm.idl"] },
  winspool: { documents: ["MS-RPRN"], edited: ["rprn.idl"] },
  IRemoteWinspool: { documents: ["MS-PAR"], edited: ["par.idl"] },
  netdfs: { documents: ["MS-DFSNM"], edited: ["dfsnm.idl"] },
  efsrpc: { documents: ["MS-EFSR"], edited: ["efsr.idl"] },
  w32time: { documents: ["MS-W32T"], edited: ["w32t.idl"] },
  trkwks: { documents: ["MS-DLTW"], edited: ["dltw.idl"] },
  LocToLoc: { documents: ["MS-RPCL"], edited: ["rpcl.idl"] },
  nspi: { documents: ["MS-NSPI"], edited: ["nspi.idl", "oxnspi.idl"] },
  TsProxyRpcInterface: { documents: ["MS-TSGU"], edited: ["tsgu.idl"] },
};

const LPWSTR = "LPWSTR is a pointer to one character in [MS-DTYP], a text in the header that MIDL reads";
const EVENT_TEXTS = ["EvtRpcRegisterRemoteSubscription", "EvtRpcRegisterLogQuery", "EvtRpcGetClassicLogDisplayName"];

/** Where ours differ on purpose, "FILE SOURCE": reason by operation. */
export const serviceDifferences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "IEventService MS-EVEN6": because(LPWSTR, [...EVENT_TEXTS, "EvtRpcGetPublisherListForChannel"]),
  "IEventService even6.idl": because(LPWSTR, EVENT_TEXTS),
  ...both("dnsserver", ["MS-DNSP", "dnsp.idl"], `${LPWSTR}; go-msrpc also has sizes that the document lacks`, [
    "R_DnssrvOperation",
    "R_DnssrvQuery",
    "R_DnssrvComplexOperation",
    "R_DnssrvOperation2",
    "R_DnssrvQuery2",
    "R_DnssrvComplexOperation2",
    "R_DnssrvOperation3",
    "R_DnssrvQuery3",
    "R_DnssrvComplexOperation3",
    "R_DnssrvOperation4",
    "R_DnssrvQuery4",
  ]),
  ...both("IRemoteWinspool", ["MS-PAR", "par.idl"], "go-msrpc's edition of [MS-DTYP] has other members in a security descriptor", [
    "RpcAsyncAddPrinter",
    "RpcAsyncSetJob",
    "RpcAsyncSetPrinter",
  ]),
};

function both(
  file: string,
  sources: readonly string[],
  reason: string,
  operations: readonly string[],
): Record<string, Record<string, string>> {
  return Object.fromEntries(sources.map((source) => [`${file} ${source}`, because(reason, operations)]));
}

function because(reason: string, operations: readonly string[]): Record<string, string> {
  return Object.fromEntries(operations.map((operation) => [operation, reason]));
}

/** File in idl/ to Samba's module with Python bindings. */
export const serviceModules: Readonly<Record<string, string>> = { dnsserver: "dnsserver", netdfs: "dfs" };

/** As `differences` of interop/samba/interfaces.test.ts. */
export const sambaServiceDifferences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  dnsserver: {
    "Samba reads the records within the octets": [
      "R_DnssrvEnumRecords response",
      "R_DnssrvEnumRecords2 response",
      "R_DnssrvUpdateRecord request",
      "R_DnssrvUpdateRecord2 request",
    ],
  },
  netdfs: {
    "Samba has a structure of its own for the list of root targets": [
      "NetrDfsAddFtRoot request",
      "NetrDfsAddFtRoot response",
      "NetrDfsRemoveFtRoot request",
      "NetrDfsRemoveFtRoot response",
    ],
  },
};
