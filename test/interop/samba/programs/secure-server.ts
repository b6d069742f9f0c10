/**
 * `secure-server.ts ADDRESS KEYTAB`: rpcecho, mgmt and netdfs for callers who prove who they are by NTLM, Kerberos or SPNEGO; the account is LAB\alice, whose password comes in
 * OPNUM_PASSWORD. An endpoint mapper says where they are. Prints "port N", then a line of JSON for each call of AddOne and of netdfs: by whom, how, and at which level.
 */
import { type CallContext, RpcServer } from "opnum";
import { startMapper } from "opnum/endpoint-mapper";
import { netdfs } from "opnum/interfaces/netdfs";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { kerberosAcceptor, negotiateAcceptor, ntlmAcceptor } from "opnum/security";
import { echoService } from "../../../../src/lab/rpcecho.ts";

const [address = "127.0.0.1", keytab = ""] = process.argv.slice(2);
const accounts = [{ user: "alice", domain: "LAB", password: process.env["OPNUM_PASSWORD"] ?? "" }];
const names = { domain: "LAB", computer: "SRV", dnsDomain: "lab.test", dnsComputer: "srv.lab.test" };
const own = [ntlmAcceptor({ accounts, names }), ...(keytab === "" ? [] : [kerberosAcceptor({ keytab })])];

const server = new RpcServer({
  auth: [negotiateAcceptor(own), ...own],
  policy: { minimumLevel: "connect" },
  onError: (error, where) => console.error(where, error),
});
const service = echoService();
server.register(rpcecho, {
  ...service,
  AddOne: (request, context) => {
    tell(context);
    return service.AddOne!(request, context);
  },
});
server.register(netdfs, {
  NetrDfsManagerGetVersion: (_, context) => {
    tell(context);
    return { return: 4 };
  },
});
await startMapper({ addresses: [address], ports: [135] });
const binding = await server.listen(`ncacn_ip_tcp:${address}`);
await server.export({ endpointMapper: address });
console.log(`port ${/\[(\d+)\]/.exec(binding)?.[1]}`);

function tell({ caller }: CallContext): void {
  const { principal, mechanism, authenticationLevel: level, sids } = caller;
  console.log(JSON.stringify({ principal, mechanism, level, sids: sids.length }));
}
