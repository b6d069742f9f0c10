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
  const port = async (uuid: string): Promise<number> => {
    const line = await running.until(new RegExp(`^.*"protocolSequence":"ncacn_ip_tcp".*"uuid":"${uuid}".*$`, "m"));
    return Number((JSON.parse(line[0]) as { endpoint: string }).endpoint);
  };
  return {
    running,
    mapperPort: await port("e1af8308-5d1f-11c9-91a4-08002b14a0fa"),
    echoPort: await port("60a15ec5-4de8-11d7-a637-005056a20182"),
  };
}
