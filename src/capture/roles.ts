/** Which of two sockets is the server, where no handshake tells. */
import type { Analysis } from "./analysis.ts";

/** Ports on which the services that stand beside RPC listen. Below 1024 all are a server's. */
const SERVERS = new Set([1433, 3268, 3269, 3389, 5000, 5355, 5722, 5985, 5986, 6001, 6002, 6004, 8080, 9389]);

/** @returns true where the source is the server */
export function sourceIsServer(
  analysis: Analysis,
  source: () => string,
  sourcePort: number,
  destination: () => string,
  destinationPort: number,
): boolean {
  if (analysis.mappingOf(source(), sourcePort) !== undefined) return true;
  if (analysis.mappingOf(destination(), destinationPort) !== undefined) return false;
  const first = rank(sourcePort);
  const second = rank(destinationPort);
  if (first !== second) return first < second;
  // Servers open their ports early, while a system starts, and systems count upwards: the lower port is a server's more often than not.
  return sourcePort < destinationPort;
}

function rank(port: number): number {
  if (port < 1024) return 0;
  return SERVERS.has(port) ? 1 : 2;
}
