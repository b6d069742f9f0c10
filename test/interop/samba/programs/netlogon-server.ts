/**
 * `netlogon-server.ts ADDRESS [aes|strong-key|no-aes] [privacy|integrity]`: an endpoint mapper, and beside it a domain controller's end of secure channels (Netlogon) with rpcecho for who
 * has one. Domain LAB; machines WS1 and OTHER with OPNUM_MACHINE_PASSWORD, users alice (OPNUM_PASSWORD) and bob (disabled). Prints "ready", then a line of JSON for each call of AddOne.
 */
import { RpcServer } from "opnum";
import { startMapper } from "opnum/endpoint-mapper";
import { logon } from "opnum/interfaces/netlogon";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { NetlogonService } from "opnum/logon";
import { netlogonAcceptor } from "opnum/security";
import { echoService } from "../../../../src/lab/rpcecho.ts";
import { ntHash } from "../../../../src/security/ntlm/keys.ts";
import { AccountList, StoreValidator } from "../../../../src/security/ntlm/store-validator.ts";

const [address = "127.0.0.1", minimum = "aes", level = "privacy"] = process.argv.slice(2);
const sid = "S-1-5-21-1-2-3";
const machine = (name: string, rid: number) => ({
  domain: "LAB",
  name: `${name}$`,
  ntHash: ntHash(process.env["OPNUM_MACHINE_PASSWORD"] ?? ""),
  disabled: false,
  sids: [`${sid}-${rid}`],
});
const user = (name: string, rid: number, disabled: boolean) => ({
  domain: "LAB",
  name,
  ntHash: ntHash(process.env["OPNUM_PASSWORD"] ?? ""),
  disabled,
  sids: [`${sid}-${rid}`, `${sid}-513`, `${sid}-1200`, "S-1-5-32-545"],
});
const service = new NetlogonService({
  domain: "LAB",
  dnsDomain: "lab.test",
  computer: "DC9",
  dnsComputer: address,
  domainSid: sid,
  machines: new AccountList([machine("WS1", 1101), machine("OTHER", 1102)]),
  validator: new StoreValidator(new AccountList([user("alice", 1001, false), user("bob", 1002, true)])),
  minimum: minimum === "aes" ? "aes" : "strong-key",
  ...(minimum === "no-aes" ? { capabilities: ~0x0100_0000 } : {}),
  level: level === "integrity" ? "integrity" : "privacy",
});
await startMapper({ addresses: [address], ports: [135] });
const server = new RpcServer({
  connection: { maxRequestBytes: 4 << 20 },
  auth: [netlogonAcceptor(service)],
  onError: (error, where) => console.error(where, error),
});
server.register(logon, service.procedures);
const echo = echoService();
server.register(rpcecho, {
  ...echo,
  AddOne: (request, context) => {
    const { principal, mechanism, authenticationLevel, sids } = context.caller;
    console.log(JSON.stringify({ principal, mechanism, level: authenticationLevel, sids }));
    return echo.AddOne!(request, context);
  },
});
const binding = await server.listen(`ncacn_ip_tcp:${address}`);
await server.export({ endpointMapper: address });
console.log(`ready ${binding}`);
