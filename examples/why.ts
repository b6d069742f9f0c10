/**
 * Why a call does not come about, asked by a program: a mapper that names a port at which nothing listens.
 *
 *     npm run example examples/why.ts
 */
import { createServer } from "node:net";
import { NDR20, RpcServer } from "opnum";
import { EndpointMapperClient, startMapper } from "opnum/endpoint-mapper";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { diagnoseHost, judgeEvidence } from "opnum/why";

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const mapper = await startMapper({ addresses: ["127.0.0.1"], ports: [await freePort()] });
const client = new EndpointMapperClient("127.0.0.1", { port: mapper.port });
const ask = async () => {
  const evidence = await diagnoseHost({ host: "127.0.0.1", what: "rpcecho" }, { endpointMapperPort: mapper.port, timeoutMs: 3_000 });
  const { class: verdict, actor, sentence } = judgeEvidence(evidence);
  console.log(`${verdict} (${actor} must act): ${sentence}`);
};

await ask();

// Something said that it listens, and does not.
const address = { protocolSequence: "ncacn_ip_tcp", host: "127.0.0.1", endpoint: String(await freePort()) } as const;
const { uuid, version } = rpcecho;
const registration = await client.register([
  {
    objectUuid: undefined,
    interfaceId: { uuid, major: version[0], minor: version[1] },
    transferSyntax: NDR20,
    address,
    annotation: "",
  },
]);
await ask();
await registration.close();

const echo = new RpcServer();
echo.register(rpcecho, {});
await echo.listen("ncacn_ip_tcp:127.0.0.1");
await echo.export({ endpointMapper: client });
await ask();

await echo.close();
await mapper.close();
