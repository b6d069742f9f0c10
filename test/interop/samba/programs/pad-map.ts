/**
 * `pad-map.ts PAGE`: registers as many more elements with the endpoint mapper of this machine as the map lacks to a multiple of PAGE, prints
 * "N elements" and holds them until it is ended.
 */
import { type EndpointEntry, NDR20 } from "opnum";
import { EndpointMapperClient } from "opnum/endpoint-mapper";

const page = Number(process.argv[2]);
const mapper = new EndpointMapperClient("127.0.0.1");
const there = (await mapper.lookupAll()).length;
const more = (page - (there % page)) % page;
const entries = Array.from(
  { length: more },
  (_, i): EndpointEntry => ({
    objectUuid: undefined,
    interfaceId: { uuid: `8f0a2c1e-0000-4000-8000-${`${i}`.padStart(12, "0")}`, major: 1, minor: 0 },
    transferSyntax: NDR20,
    address: { protocolSequence: "ncacn_ip_tcp", host: "127.0.0.1", endpoint: `${40_000 + i}` },
    annotation: `padding ${i}`,
  }),
);
if (more > 0) await mapper.register(entries);
console.log(`${(await mapper.lookupAll()).length} elements`);
setInterval(() => {}, 1 << 30);
