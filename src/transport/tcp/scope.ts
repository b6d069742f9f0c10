import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";

/**
 * The scope of an IPv6 address that names no network interface of this machine ([RFC4007] 11.2). The system takes such a name for no scope at all, and
 * then nothing ever answers.
 * @returns the name, or undefined where the address has no scope, a number, or one that is there
 */
export function unknownScope(host: string): string | undefined {
  const scope = isIPv6(host) ? host.split("%")[1] : undefined;
  return scope === undefined || /^\d+$/.test(scope) || Object.hasOwn(networkInterfaces(), scope) ? undefined : scope;
}
