/**
 * `raw-server.ts PORT ACCOUNT [KEYTAB]`: rpcecho and mgmt on 127.0.0.1:PORT for Samba's raw protocol tests, with and without authentication. LAB\ACCOUNT has the
 * password in OPNUM_PASSWORD. Prints "listening".
 */
import { RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { kerberosAcceptor, negotiateAcceptor, ntlmAcceptor } from "opnum/security";
import { echoService } from "../../../../src/lab/rpcecho.ts";

const [port = "135", user = "", keytab = ""] = process.argv.slice(2);
const accounts = [{ user, domain: "LAB", password: process.env["OPNUM_PASSWORD"] ?? "" }];
const names = { domain: "LAB", computer: "SRV", dnsDomain: "lab.test", dnsComputer: "srv.lab.test" };
const own = [ntlmAcceptor({ accounts, names, anonymous: true }), ...(keytab === "" ? [] : [kerberosAcceptor({ keytab })])];

const server = new RpcServer({
  auth: [negotiateAcceptor(own), ...own],
  policy: { minimumLevel: "none" },
  onError: (error, where) => console.error(where, error),
});
server.register(rpcecho, echoService());
await server.listen(`ncacn_ip_tcp:127.0.0.1[${port}]`);
console.log("listening");
