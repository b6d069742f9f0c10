/**
 * `pass-through-server.ts ADDRESS DC`: rpcecho for users of the domain, whom the domain controller vouches for over the secure channel of machine WS1 (its
 * password comes in OPNUM_MACHINE_PASSWORD). Prints "port N", then a line of JSON for each call of AddOne.
 */
import { RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { machineAccount, openSecureChannel, passThroughValidator } from "opnum/logon";
import { negotiateAcceptor, ntlmAcceptor } from "opnum/security";
import { echoService } from "../../../../src/lab/rpcecho.ts";

const [address = "127.0.0.1", dc = ""] = process.argv.slice(2);
const password = process.env["OPNUM_MACHINE_PASSWORD"] ?? "";
const account = machineAccount({ domain: "LAB", dnsDomain: "lab.test", computer: "WS1", password });
const channel = await openSecureChannel({ account, server: dc });
const names = { domain: "LAB", computer: "WS1", dnsDomain: "lab.test", dnsComputer: "ws1.lab.test" };
const ntlm = ntlmAcceptor({ validator: passThroughValidator(channel), names });
const server = new RpcServer({
  auth: [ntlm, negotiateAcceptor([ntlm])],
  onError: (error, where) => console.error(where, error),
});
const service = echoService();
server.register(rpcecho, {
  ...service,
  AddOne: (request, context) => {
    const { principal, mechanism, authenticationLevel, sids } = context.caller;
    console.log(JSON.stringify({ principal, mechanism, level: authenticationLevel, sids: sids.map((sid) => sid.replace(/.*-/, "")) }));
    return service.AddOne!(request, context);
  },
});
const binding = await server.listen(`ncacn_ip_tcp:${address}`);
console.log(`port ${/\[(\d+)\]/.exec(binding)?.[1]}`);
