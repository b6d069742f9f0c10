/**
 * What a host's endpoint mapper knows: the core of "opnum dump" in a few lines.
 *
 *     npm run -s example -- examples/dump.ts [MAPPER]        (MAPPER is HOST, HOST:PORT; default: port 135 of this machine)
 */
import { formatStringBinding, formatSyntax } from "opnum";
import { EndpointMapperClient } from "opnum/endpoint-mapper";

const mapper = new EndpointMapperClient(process.argv[2] ?? "127.0.0.1");
for await (const { endpoint, annotation } of mapper.lookup({ timeoutMs: 5_000 })) {
  if (endpoint === undefined) continue; // of a protocol that is not known here
  // What a server says of itself is whatever it likes: JSON keeps control characters away from the terminal.
  console.log(`${formatStringBinding(endpoint.address)}  ${formatSyntax(endpoint.interfaceId)}  ${JSON.stringify(annotation)}`);
}
