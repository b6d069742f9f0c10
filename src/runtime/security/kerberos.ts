/** Kerberos' options to where tickets come from. */
import type { TicketSource } from "../../security/kerberos/ticket.ts";
import { RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { KerberosOptions } from "./types.ts";

export interface OwnTickets {
  readonly tickets: TicketSource;
  /** For messages; undefined until the tickets tell. */
  readonly name: string | undefined;
  readonly close: () => void;
}

/** @throws RpcError RPC_S_INVALID_ARG */
export function ticketSource(_options: KerberosOptions): OwnTickets {
  throw new RpcError(RPC_S_CANNOT_SUPPORT, "local", "no KDC can be asked yet");
}
