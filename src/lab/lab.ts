/** The demonstration house: an endpoint mapper, and an echo service that registers with it over the wire. */
import { objectResolver } from "../dcom/index.ts";
import {
  EndpointMapperClient,
  type EndpointMapperEvent,
  endpointMapperProvider,
  type MapperServer,
  startMapper,
  tcpBinding,
} from "../endpoint-mapper/index.ts";
import { parseStringBinding } from "../ids/string-binding.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import { connect } from "../runtime/connect.ts";
import { RpcServer } from "../runtime/server.ts";
import { TransportError } from "../status/errors.ts";
import { echoService } from "./rpcecho.ts";

export interface LabOptions {
  /** Where to listen; default loopback of both families. */
  readonly host?: string | undefined;
  /** The mapper's port; default 135, then 1135 and what follows it. */
  readonly port?: number | undefined;
  readonly onCall?: (operation: string, caller: string) => void;
  readonly onMapEvent?: (event: EndpointMapperEvent) => void;
  readonly onError?: (error: unknown, where: string) => void;
}

export interface Lab {
  readonly mapper: MapperServer;
  /** String bindings of the echo service. */
  readonly echoBindings: readonly string[];
  /** The address under which this machine reaches the lab. */
  readonly host: string;
  /** AddOne by way of the mapper. @throws RpcError */
  addOne(
    value: number,
    options: { readonly signal: AbortSignal },
  ): Promise<{ readonly value: number; readonly binding: string; readonly ms: number }>;
  close(): Promise<void>;
}

/** Tried in this order where no port is asked for: 135 is the field's, and needs a privilege; on Windows the system has it. */
const LAB_PORTS: readonly number[] = [135, 1135, 2135, 3135, 4135, 5135];

/** @throws TransportError where no port can be had, or the address is not this machine's */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const addresses = options.host === undefined ? ["127.0.0.1", "::1"] : [options.host];
  const report = options.onError === undefined ? {} : { onError: options.onError };
  const mapper = await startMapper({
    addresses,
    ports: options.port === undefined ? LAB_PORTS : [options.port],
    beside: [objectResolver()],
    listItself: true,
    server: report,
    ...(options.onMapEvent === undefined ? {} : { mapper: { onEvent: options.onMapEvent } }),
  });
  const host = reachable(addresses[0]!);
  const provider = endpointMapperProvider({ port: mapper.port });
  const echo = new RpcServer({ ...report, endpointMapper: provider });
  echo.register(rpcecho, echoService(options.onCall === undefined ? {} : { onCall: options.onCall }), {
    annotation: "opnum lab echo service",
  });
  try {
    const echoBindings = await listenAlike(echo, addresses);
    await echo.export({ endpointMapper: new EndpointMapperClient(host, { port: mapper.port }), timeoutMs: 5_000 });
    return {
      mapper,
      echoBindings,
      host,
      async addOne(value, { signal }) {
        const started = performance.now();
        await using client = await connect(rpcecho, tcpBinding(host).replace(/\[\]$/, ""), {
          signal,
          endpointMapper: provider,
          timeoutMs: 5_000,
        });
        const { out_data } = await client.AddOne({ in_data: value }, { signal, timeoutMs: 5_000 });
        const { endpoint } = client.connection.binding;
        return { value: out_data, binding: tcpBinding(host, Number(endpoint)), ms: performance.now() - started };
      },
      async close() {
        // The service first: it takes its entries out of the map while there is one.
        await echo.close({ timeoutMs: 2_000 });
        await mapper.close();
      },
    };
  } catch (error) {
    await echo.close({ timeoutMs: 0 });
    await mapper.close();
    throw error;
  }
}

/** A dynamic port on the first address, and the same port on the others, so that one entry of the map is good for all of them. */
async function listenAlike(server: RpcServer, addresses: readonly string[]): Promise<string[]> {
  const [first, ...others] = addresses;
  const bindings = [await server.listen(tcpBinding(first!))];
  const port = Number(parseStringBinding(bindings[0]!).endpoint);
  for (const address of others) {
    try {
      bindings.push(await server.listen(tcpBinding(address, port)));
    } catch (error) {
      // Without IPv6, or with that port taken there, the other family serves.
      if (!(error instanceof TransportError)) throw error;
    }
  }
  return bindings;
}

/** An address that can be dialled where one listens on all of them. */
function reachable(address: string): string {
  return address === "0.0.0.0" || address === "" ? "127.0.0.1" : address === "::" ? "::1" : address;
}
