/** What a client holds for one service: a ticket and what was told with it ([RFC 4120] 5.4.2 EncKDCRepPart). What credential caches are made of. */
import type { Signal } from "../../ndr/codegen/v1.ts";
import type { KerberosKey } from "./etypes/encryption-type.ts";
import type { Principal } from "./principal.ts";

export interface ServiceTicket {
  readonly client: Principal;
  readonly server: Principal;
  /** The Ticket's octets, DER. */
  readonly ticket: Uint8Array;
  readonly sessionKey: KerberosKey;
  /** TicketFlags, bit 0 the highest. */
  readonly flags: number;
  /** Milliseconds since 1970. */
  readonly authTime: number;
  readonly startTime: number;
  readonly endTime: number;
  readonly renewTill: number | undefined;
}

/** Where an initiator gets the ticket for a service; a client with its cache is one (client/client.ts). */
export interface TicketSource {
  /** For messages. */
  readonly client: Principal | undefined;
  /**
   * @returns a ticket whose session key is a copy, which its receiver overwrites
   * @throws SecurityError with what the KDC answered
   */
  ticketFor(server: Principal, signal?: Signal): Promise<ServiceTicket>;
  /** Milliseconds to be added to this machine's clock to have the KDC's; 0 until they are known to differ. */
  readonly clockOffsetMs: number;
}
