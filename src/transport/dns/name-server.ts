/** Name servers as Node and people write them: `10.0.0.1`, `10.0.0.1:53`, `[fe80::1%eth0]:53`. */
export function nameServerAddress(server: string): { host: string; port: number } {
  const match = /^\[(.+)\]:(\d+)$/.exec(server) ?? /^([^:]+):(\d+)$/.exec(server);
  return match === null ? { host: server, port: 53 } : { host: match[1]!, port: Number(match[2]) };
}
