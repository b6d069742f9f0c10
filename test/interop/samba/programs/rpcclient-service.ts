/**
 * netdfs and winspool served on a dynamic port and exported to the endpoint mapper of this machine, with answers made of what is asked. Prints "exported", then a
 * line of JSON for each call: its operation and its request.
 */
import { RpcServer } from "opnum";
import { type DFS_INFO_3, netdfs } from "opnum/interfaces/netdfs";
import { winspool } from "opnum/interfaces/winspool";

const ERROR_INVALID_PRINTER_NAME = 1801;

const info = (EntryPath: string): DFS_INFO_3 => ({
  EntryPath,
  Comment: "made here",
  State: 1,
  Storage: [
    { State: 2, ServerName: "files1", ShareName: "data" },
    { State: 1, ServerName: "files2", ShareName: "more" },
  ],
});

const server = new RpcServer();
server.register(netdfs, {
  NetrDfsManagerGetVersion: () => ({ return: 4 }),
  NetrDfsAdd: (request) => tell("NetrDfsAdd", request),
  NetrDfsRemove: (request) => tell("NetrDfsRemove", request),
  NetrDfsGetInfo: (request) => {
    tell("NetrDfsGetInfo", request);
    return { DfsInfo: { tag: 3, DfsInfo3: info(request.DfsEntryPath) } };
  },
  NetrDfsEnumEx: (request) => {
    tell("NetrDfsEnumEx", request);
    return {
      DfsEnum: { Level: 3, DfsInfoContainer: { tag: 3, DfsInfo3Container: { Buffer: [info(`${request.DfsEntryPath}\\root`)] } } },
      ResumeHandle: 0,
    };
  },
});
server.register(winspool, {
  RpcOpenPrinterEx: (request) => {
    tell("RpcOpenPrinterEx", request);
    return { pHandle: null, return: ERROR_INVALID_PRINTER_NAME };
  },
});
await server.listen("ncacn_ip_tcp:127.0.0.1");
await server.export({ endpointMapper: "127.0.0.1" });
console.log("exported");

function tell(operation: string, request: object): Record<never, never> {
  console.log(JSON.stringify({ operation, ...request }));
  return {};
}
