/** `opnum lab` as the server that peers are let loose on. */
import type { Namespace, Scope } from "./peers.ts";
import { opnum, type Running } from "./peers.ts";

export interface Lab {
  readonly running: Running;
  /** Port of the endpoint mapper (and its mgmt). */
  readonly mapperPort: number;
  /** Dynamic port of rpcecho. */
  readonly echoPort: number;
}

export interface LabOptions {
  readonly in?: Namespace;
  readonly arguments?: readonly string[];
}

/** Starts it with --json and waits until it serves. */
export async function startLab(scope: Scope, options: LabOptions = {}): Promise<Lab> {
  const running = scope.start([...opnum("lab", "--json"), ...(options.arguments ?? [])], { in: options.in });
  const port = async (service: string): Promise<number> => {
    const line = await running.until(new RegExp(`^.*"service":"${service}".*$`, "m"));
    return (JSON.parse(line[0]) as { port: number }).port;
  };
  return { running, mapperPort: await port("endpoint-mapper"), echoPort: await port("rpcecho") };
}
