import { mgmt } from "../interfaces/mgmt/index.ts";
import { connect } from "../runtime/connect.ts";
import type { ConnectOptions } from "../runtime/types.ts";
import { BindError, FaultError } from "../status/errors.ts";
import type { Probe } from "./liveness.ts";

/**
 * Asks a server's management interface over TCP which interfaces it offers. A fault, or a refusal of the interface, is an answer too: something
 * there speaks RPC.
 * @param options how to connect; by default one question takes at most 3 seconds
 */
export function probeManagement(options: ConnectOptions = {}): Probe {
  return async (host, port) => {
    const timeoutMs = options.timeoutMs ?? 3_000;
    try {
      await using server = await connect(
        mgmt,
        { protocolSequence: "ncacn_ip_tcp", host, endpoint: String(port), objectUuid: undefined, options: {} },
        { ...options, timeoutMs },
      );
      const { if_id_vector, status } = await server.raw.rpc_mgmt_inq_if_ids({}, { timeoutMs });
      if (status !== 0 || if_id_vector === null) return { answers: true };
      const interfaces = if_id_vector.IfId.filter((id) => id !== null).map(({ Uuid, VersMajor, VersMinor }) => ({
        uuid: Uuid,
        major: VersMajor,
        minor: VersMinor,
      }));
      return { answers: true, interfaces };
    } catch (error) {
      return { answers: error instanceof FaultError || error instanceof BindError };
    }
  };
}
