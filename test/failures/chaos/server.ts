/**
 * Plays hosts that go wrong: `server.ts PLAN.json`, where the plan is a list of `ChaosHost` (plan.ts). All of them in one process, each at an address of its
 * own. Prints "listening PORTS" when every port is there.
 */
import { readFileSync } from "node:fs";
import { dnsPort, kdcPort, ldapPort, smbPort } from "./beside.ts";
import type { ChaosHost, ChaosPort } from "./plan.ts";
import { proxyPort } from "./proxy-port.ts";
import { rpcPort } from "./rpc-port.ts";
import { securedPort } from "./secured-port.ts";

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("server.ts PLAN.json");
  process.exit(2);
}
const hosts = JSON.parse(readFileSync(file, "utf8")) as ChaosHost[];
let ports = 0;
for (const { address, ports: own } of hosts) {
  for (const port of own) {
    await start(port, address);
    ports++;
  }
}
console.log(`listening ${ports}`);

async function start(port: ChaosPort, address: string): Promise<void> {
  try {
    switch (port.serves) {
      case "rpc":
        return void (await rpcPort(port, address));
      case "secured":
        return await securedPort(port, address);
      case "dns":
        return await dnsPort(port, address);
      case "kdc":
        return await kdcPort(port, address);
      case "ldap":
        return await ldapPort(port, address);
      case "proxy":
        return await proxyPort(port, address);
      case "smb":
        return await smbPort(port, address);
    }
  } catch (error) {
    throw new Error(`${address} port ${port.port}: ${(error as Error).message}`, { cause: error });
  }
}
