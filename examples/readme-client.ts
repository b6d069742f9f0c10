import { connect } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";

await using echo = await connect(rpcecho, "ncacn_ip_tcp:127.0.0.1", { timeoutMs: 5_000 });
const { out_data } = await echo.AddOne({ in_data: 41 }, { timeoutMs: 1_000 });
console.log(`AddOne(41) = ${out_data}, from ${echo.connection.binding.host}[${echo.connection.binding.endpoint}]`);
