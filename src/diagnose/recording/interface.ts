/** By which interface packets to an address leave: where the system has no device that shows all of them. */
import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";

/** @returns `any` on Linux; undefined where there is no way to the address */
export async function interfaceTowards(address: string): Promise<string | undefined> {
  if (process.platform === "linux") return "any";
  const local = await localAddressTowards(address);
  if (local === undefined) return undefined;
  for (const [name, addresses] of Object.entries(networkInterfaces())) {
    if (addresses?.some((one) => one.address === local) === true) {
      // What goes to an address of this machine itself passes the loopback device.
      return local === address.replace(/%.*$/, "") ? loopbackName() : name;
    }
  }
  return undefined;
}

function loopbackName(): string | undefined {
  return Object.entries(networkInterfaces()).find(([, addresses]) => addresses?.some(({ internal }) => internal) === true)?.[0];
}

/** This machine's address for packets to the other. Connecting a UDP socket sends nothing, and chooses it. */
export function localAddressTowards(address: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
    const finish = (local: string | undefined) => {
      socket.removeAllListeners();
      try {
        socket.close();
      } catch {
        // Closed already, by an error.
      }
      resolve(local?.replace(/%.*$/, ""));
    };
    socket.once("error", () => finish(undefined));
    socket.connect(9, address, () => finish(socket.address().address));
  });
}
