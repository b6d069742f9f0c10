/** An endpoint mapper's server: epm, what is served beside it (DCOM's object resolver) and mgmt, on one port of one or several addresses. */
import { isIPv6 } from "node:net";
import { NDR20 } from "../ids/syntax.ts";
import { epm } from "../interfaces/epm/index.ts";
import type { Interface, Service } from "../ndr/codegen/v1.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import { RpcServer } from "../runtime/server.ts";
import type { ServerOptions } from "../runtime/types.ts";
import { RPC_S_INVALID_ARG } from "../status/codes.ts";
import { RpcError, TransportError } from "../status/errors.ts";
import { type EndpointMapperOptions, EndpointMapperService } from "./service.ts";

export interface MapperServerOptions {
  /** Addresses to listen on, without brackets. The first must work; of the others those that this machine lacks are left out. */
  readonly addresses: readonly string[];
  /** Ports in the order of trying; the next is tried where one is in use or not allowed. */
  readonly ports: readonly number[];
  readonly mapper?: EndpointMapperOptions;
  readonly server?: ServerOptions;
  /** Interfaces served on the same port, as Windows serves IObjectExporter there. */
  readonly beside?: readonly ServedBeside[];
  /** Elements that are there from the beginning and stay. */
  readonly entries?: readonly EndpointEntry[];
  /** List the mapper and what is beside it in the map. */
  readonly listItself?: boolean;
}

export interface ServedBeside {
  readonly iface: Interface;
  readonly service: object;
  readonly annotation: string;
}

export interface MapperServer {
  readonly port: number;
  /** String bindings that are listened on. */
  readonly bindings: readonly string[];
  /** Ports that could not be had, and why. */
  readonly passedOver: readonly { readonly port: number; readonly error: TransportError }[];
  /** Addresses that could not be had on that port, and why. */
  readonly leftOut: readonly { readonly address: string; readonly error: TransportError }[];
  readonly service: EndpointMapperService;
  readonly server: RpcServer;
  close(): Promise<void>;
}

/** A mapper's requests are small: a full page of elements to insert is some 200 KB, the whole map some 4 MB. */
const MODEST = { maxStubBytes: 256 << 20, connection: { maxRequestBytes: 16 << 20 } } satisfies ServerOptions;

/** @throws TransportError where no port can be had */
export async function startMapper(options: MapperServerOptions): Promise<MapperServer> {
  const passedOver: { port: number; error: TransportError }[] = [];
  for (const port of options.ports) {
    try {
      return await startOn(port, options, passedOver);
    } catch (error) {
      if (!(error instanceof TransportError) || port === options.ports.at(-1)) throw error;
      passedOver.push({ port, error });
    }
  }
  throw new RpcError(RPC_S_INVALID_ARG, "local", "startMapper needs a port to try");
}

async function startOn(port: number, options: MapperServerOptions, passedOver: MapperServer["passedOver"]): Promise<MapperServer> {
  const service = new EndpointMapperService(options.mapper);
  const server = new RpcServer({ ...MODEST, ...options.server, connection: { ...MODEST.connection, ...options.server?.connection } });
  const served: readonly ServedBeside[] = [
    { iface: epm, service: service.service, annotation: "Endpoint mapper" },
    ...(options.beside ?? []),
  ];
  for (const { iface, service: procedures, annotation } of served) server.register(iface, procedures as Service<Interface>, { annotation });
  const bindings: string[] = [];
  const leftOut: { address: string; error: TransportError }[] = [];
  try {
    for (const address of options.addresses) {
      try {
        bindings.push(await server.listen(tcpBinding(address, port)));
      } catch (error) {
        if (!(error instanceof TransportError) || bindings.length === 0) throw error;
        leftOut.push({ address, error });
      }
    }
    const own = options.listItself === true ? served.map((one) => ownEntry(one, port)) : [];
    service.insertStatic([...own, ...(options.entries ?? [])]);
  } catch (error) {
    service.close();
    await server.close({ timeoutMs: 0 });
    throw error;
  }
  return {
    port,
    bindings,
    passedOver,
    leftOut,
    service,
    server,
    async close() {
      await server.close({ timeoutMs: 2_000 });
      service.close();
    },
  };
}

/** `ncacn_ip_tcp:[::1][135]`; no port is a dynamic one. */
export function tcpBinding(address: string, port?: number): string {
  return `ncacn_ip_tcp:${isIPv6(address) ? `[${address}]` : address}[${port ?? ""}]`;
}

function ownEntry({ iface, annotation }: ServedBeside, port: number): EndpointEntry {
  const [major, minor] = iface.version;
  return {
    objectUuid: undefined,
    interfaceId: { uuid: iface.uuid, major, minor },
    transferSyntax: NDR20,
    address: { protocolSequence: "ncacn_ip_tcp", host: "", endpoint: String(port) },
    annotation,
  };
}
