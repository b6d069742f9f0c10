/** What AS-REP and TGS-REP have in common for a client. */
import type { EncKdcRepPart } from "../../../pdu/kerberos/enc-kdc-rep-part.ts";
import type { KdcRep } from "../../../pdu/kerberos/kdc-rep.ts";
import { encodeTicket, kerberosTimeValue } from "../../../pdu/kerberos/types.ts";
import { DecodeError } from "../../../status/errors.ts";
import type { ServiceTicket } from "../ticket.ts";

/** @throws DecodeError for what is no time */
export function ticketTimes(part: EncKdcRepPart): Pick<ServiceTicket, "authTime" | "startTime" | "endTime" | "renewTill"> {
  const authTime = time(part.authTime, "authtime");
  return {
    authTime,
    startTime: part.startTime === undefined ? authTime : time(part.startTime, "starttime"),
    endTime: time(part.endTime, "endtime"),
    renewTill: part.renewTill === undefined ? undefined : time(part.renewTill, "renew-till"),
  };
}

/** The ticket alone, as caches and AP-REQs have it. */
export function encodeTicketOf(reply: KdcRep): Uint8Array {
  return encodeTicket(reply.ticket);
}

function time(text: string, name: string): number {
  const microseconds = kerberosTimeValue(text);
  if (microseconds === undefined) throw new DecodeError("EncKDCRepPart", 0, `${name} is no time`);
  return microseconds / 1000;
}
