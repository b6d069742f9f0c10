/** A port of opnum's own server that knows its callers by NTLM: levels and accounts are refused as a Windows host refuses them. */
import { startMapper, tcpBinding } from "../../../src/endpoint-mapper/index.ts";
import { NDR20 } from "../../../src/ids/syntax.ts";
import { mgmt } from "../../../src/interfaces/mgmt/index.ts";
import { rpcecho } from "../../../src/interfaces/rpcecho/index.ts";
import { echoService } from "../../../src/lab/rpcecho.ts";
import type { EndpointEntry } from "../../../src/runtime/endpoint-mapper.ts";
import { ntlmAcceptor } from "../../../src/runtime/security/index.ts";
import { RpcServer } from "../../../src/runtime/server.ts";
import type { ServerOptions } from "../../../src/runtime/types.ts";
import type { MapEntry, SecuredPort } from "./plan.ts";

export async function securedPort(rules: SecuredPort, address: string): Promise<void> {
  const { port, endpointLevel, level, accounts, only, map } = rules;
  const binding = tcpBinding(address, port);
  const options: ServerOptions = {
    auth: [ntlmAcceptor({ accounts, names: { domain: "CHAOS", computer: "CHAOS" } })],
    policy: {
      minimumLevel: "none",
      failures: false,
      ...(endpointLevel === undefined ? {} : { endpoints: { [binding]: { minimumLevel: endpointLevel } } }),
      ...(only === undefined
        ? {}
        : { access: ({ caller, interface: { uuid } }) => uuid === mgmt.uuid || only.includes(caller.principal ?? "") }),
    },
    onError: (error, where) => console.error(where, (error as Error).message),
  };
  if (map !== undefined) {
    await startMapper({ addresses: [address], ports: [port], server: options, entries: map.map(entryOf), listItself: true });
    return;
  }
  const server = new RpcServer(options);
  server.register(rpcecho, echoService(), level === undefined ? {} : { minimumLevel: level });
  await server.listen(binding);
}

function entryOf({ uuid, version, protocolSequence, endpoint, host = "", annotation = "" }: MapEntry): EndpointEntry {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return {
    objectUuid: undefined,
    interfaceId: { uuid, major, minor },
    transferSyntax: NDR20,
    address: { protocolSequence, host, endpoint },
    annotation,
  };
}
