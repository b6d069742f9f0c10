/**
 * A client that knows the interface and the host, and leaves the port to the host's endpoint mapper.
 *
 *     npm run -s example -- examples/echo-client.ts [MAPPER]        (MAPPER is HOST, HOST:PORT; default: port 135 of this machine)
 *
 * "npm start" in another terminal runs a server for it.
 */
import { connect } from "opnum";
import { EndpointMapperClient } from "opnum/endpoint-mapper";
import { rpcecho } from "opnum/interfaces/rpcecho";

const endpointMapper = new EndpointMapperClient(process.argv[2] ?? "127.0.0.1");
const host = endpointMapper.host.includes(":") ? `[${endpointMapper.host}]` : endpointMapper.host;

await using echo = await connect(rpcecho, `ncacn_ip_tcp:${host}`, { endpointMapper, timeoutMs: 5_000 });
const { binding, timings } = echo.connection;
console.log(
  `connected to port ${binding.endpoint}: mapper ${timings.mapMs.toFixed(1)} ms, dial ${timings.dialMs.toFixed(1)} ms, bind ${timings.bindMs.toFixed(1)} ms`,
);

const { out_data } = await echo.AddOne({ in_data: 41 }, { timeoutMs: 5_000 });
console.log(`AddOne(41) = ${out_data}`);

// Many calls at once share the connection.
const answers = await Promise.all(Array.from({ length: 1_000 }, (_, i) => echo.AddOne({ in_data: i })));
console.log(`1,000 calls at once: ${answers.every(({ out_data }, i) => out_data === i + 1) ? "every answer is right" : "wrong"}`);

const text = "hello, whoever you are";
const { out_data: octets } = await echo.EchoData({ in_data: new TextEncoder().encode(text) });
console.log(`EchoData("${text}") = "${new TextDecoder().decode(octets)}"`);
