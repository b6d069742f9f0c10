import { randomInt } from "node:crypto";
import { decodeDnsMessage, dnsResponseCodeName, encodeDnsMessage } from "../../pdu/dns/message.ts";
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
  const id = randomInt(0x10000);
  const first = encodeDnsMessage({
    id,
    response: false,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired: false,
    recursionAvailable: false,
    responseCode: 0,
    questions: [{ name: domainOf(host)?.split(".") ?? ["localhost"], type: 6, class: 1 }],
    answers: [],
    authorities: [],
    additional: [],
  });
  return {
    first,
    receive(bytes) {
      const message = decodeDnsMessage(bytes);
      if (!message.response || message.id !== id) return {};
      return {
        answer: {
          kind: "dns",
          responseCode: message.responseCode,
          responseCodeName: dnsResponseCodeName(message.responseCode),
          authoritative: message.authoritative,
          recursionAvailable: message.recursionAvailable,
          records: message.answers.length + message.authorities.length,
        },
      };
    },
  };
}
