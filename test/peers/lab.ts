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
  const mapper = await running.until(/"service":"endpoint-mapper".*?"port":(\d+)/);
  const echo = await running.until(/"service":"rpcecho".*?"port":(\d+)/);
  return { running, mapperPort: Number(mapper[1]), echoPort: Number(echo[1]) };
}
