/** The remote management interface that every server offers, [C706] appendix Q, [MS-RPCE] 2.2.1.3. */
import type { SyntaxId } from "../../ids/syntax.ts";
import { mgmt } from "../../interfaces/mgmt/index.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import type { Interface, Service } from "../../ndr/codegen/v1.ts";
import { ERROR_ACCESS_DENIED, ERROR_SUCCESS, RPC_S_UNKNOWN_AUTHN_SERVICE } from "../../status/codes.ts";
import type { Procedures, Registry } from "./registry.ts";

/** What a server tells of itself. */
export interface ManagementFacts {
  interfaces(): readonly SyntaxId[];
  isListening(): boolean;
  /** In the order of rpc_c_stats_*: calls received, calls made, packets received, packets sent. */
  statistics(): readonly [callsIn: number, callsOut: number, packetsIn: number, packetsOut: number];
  /** undefined: stop_server_listening is refused. */
  readonly stop: (() => void) | undefined;
}

export function isManagement(iface: Interface): boolean {
  return iface.uuid === mgmt.uuid;
}

export function registerManagement(registry: Registry, facts: ManagementFacts): void {
  const service: Service<typeof mgmt> = {
    rpc_mgmt_inq_if_ids: () => ({
      if_id_vector: { IfId: facts.interfaces().map(({ uuid, major, minor }) => ({ Uuid: uuid, VersMajor: major, VersMinor: minor })) },
      status: ERROR_SUCCESS,
    }),
    rpc_mgmt_inq_stats: ({ count }) => {
      const statistics = facts.statistics().slice(0, count);
      return { count: statistics.length, statistics, status: ERROR_SUCCESS };
    },
    rpc_mgmt_is_server_listening: () => ({ return: facts.isListening() ? 1 : 0, status: ERROR_SUCCESS }),
    rpc_mgmt_stop_server_listening: () => {
      if (facts.stop === undefined) return { status: ERROR_ACCESS_DENIED };
      // After the answer: it would otherwise go down with the server.
      setImmediate(facts.stop);
      return { status: ERROR_SUCCESS };
    },
    // Not told: a client that asks the server itself whom to get a ticket for would get one for whoever answers.
    rpc_mgmt_inq_princ_name: () => ({ princ_name: "", status: RPC_S_UNKNOWN_AUTHN_SERVICE }),
  };
  registry.add(mgmt, {
    procedures: service as Procedures,
    objectUuid: undefined,
    annotation: "",
    minimumLevel: AUTH_LEVEL.NONE,
    providers: undefined,
  });
}
