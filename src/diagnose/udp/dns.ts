import { randomInt } from "node:crypto";
import { type DnsMessage, decodeDnsMessage, dnsResponseCodeName, encodeDnsQuery } from "../../pdu/dns/message.ts";
import { DNS_TYPE } from "../../pdu/dns/record.ts";
import { domainOf } from "../resolve.ts";
import type { UdpExchange } from "../udp-port.ts";

export interface DnsAnswer {
  readonly kind: "dns";
  readonly responseCode: number;
  /** `NOERROR`, `REFUSED`, ... Every one of them says that a name server is there. */
  readonly responseCodeName: string;
  readonly authoritative: boolean;
  readonly recursionAvailable: boolean;
  readonly records: number;
}

/**
 * Asks for the start of authority of the host's own domain, without recursion: a question that every server answers at once from what it has, be
 * it by a refusal. (The root's name servers would be the plainer question, but Samba's server takes the empty name for a malformed one.)
 * @param host the name that was asked for
 */
export function dnsExchange(host: string): UdpExchange<DnsAnswer> {
  const { first, receive } = questionExchange(domainOf(host)?.split(".") ?? ["localhost"], DNS_TYPE.SOA, false);
  return {
    first,
    receive(bytes) {
      const { answer } = receive(bytes);
      return answer === undefined ? {} : { answer: summary(answer) };
    },
  };
}

/**
 * Any question; the answer is the message.
 * @param recursive whether the server is to ask others where it does not know
 */
export function questionExchange(name: readonly string[], type: number, recursive: boolean): UdpExchange<DnsMessage> {
  const id = randomInt(0x10000);
  const first = encodeDnsQuery(id, { name, type }, recursive);
  return {
    first,
    receive(bytes) {
      const message = decodeDnsMessage(bytes);
      return message.response && message.id === id ? { answer: message } : {};
    },
  };
}

function summary(message: DnsMessage): DnsAnswer {
  return {
    kind: "dns",
    responseCode: message.responseCode,
    responseCodeName: dnsResponseCodeName(message.responseCode),
    authoritative: message.authoritative,
    recursionAvailable: message.recursionAvailable,
    records: message.answers.length + message.authorities.length,
  };
}
