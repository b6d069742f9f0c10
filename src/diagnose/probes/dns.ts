/**
 * DNS, UDP and TCP 53: who are the controllers of the domain, as a client asks when it looks for one ([MS-ADTS] 6.3.6.1: _ldap._tcp.dc._msdcs.DOMAIN); where the
 * domain is not known, the start of authority of "localhost". Whatever the answer, a name server is there.
 */
import { type DnsMessage, dnsResponseCodeName } from "../../pdu/dns/message.ts";
import { nameText } from "../../pdu/dns/name.ts";
import { DNS_TYPE, dnsValue } from "../../pdu/dns/record.ts";
import { DecodeError } from "../../status/errors.ts";
import { questionExchange } from "../udp/dns.ts";
import type { UdpExchange } from "../udp-port.ts";
import type { BesideInput, ProbeContext } from "./probe.ts";
import { type Asked, askByStream, domainOfInput, isDomainTold, tellService } from "./service.ts";
import { inMessages, type StreamExchange } from "./stream.ts";
import { askByDatagram } from "./udp-port.ts";

const PORT = 53;
const MAX_CONTROLLERS = 16;
/** [RFC 1035] 4.1.1: the server cannot do its work, whatever the question. */
const SERVFAIL = 2;

/** Datagrams and a connection at once: large answers and zone transfers need the second, and firewalls often forget it. */
export async function probeDns(context: ProbeContext, input: BesideInput): Promise<void> {
  const { address } = input.domainController;
  const domain = domainOfInput(input);
  const told = { domain, sure: isDomainTold(input) };
  const asked: Asked = { service: "dns", address, port: PORT, what: "the DNS query" };
  const byUdp = async () => {
    const at = context.now();
    const answer = await askByDatagram(context, {
      address,
      port: PORT,
      service: "dns",
      purpose: "beside",
      exchange: controllersExchange(domain),
    });
    if (answer !== undefined) tellAnswer(context, asked, "udp", told, { answer, at, endedAt: context.now() });
  };
  const byTcp = async () => {
    const answered = await askByStream(context, asked, controllersStream(domain));
    if (answered !== undefined) tellAnswer(context, asked, "tcp", told, answered);
  };
  await Promise.all([byUdp(), byTcp()]);
}

export function controllersExchange(domain: string | undefined): UdpExchange<DnsMessage> {
  return domain === undefined
    ? questionExchange(["localhost"], DNS_TYPE.SOA, false)
    : questionExchange(["_ldap", "_tcp", "dc", "_msdcs", ...domain.split(".")], DNS_TYPE.SRV, true);
}

/** A length of 16 bits before each message, [RFC 1035] 4.2.2. */
export function controllersStream(domain: string | undefined): StreamExchange<DnsMessage> {
  const { first, receive } = controllersExchange(domain);
  const framed = new Uint8Array(2 + first.length);
  framed[0] = first.length >> 8;
  framed[1] = first.length & 0xff;
  framed.set(first, 2);
  const lengthOf = (bytes: Uint8Array) => (bytes.length < 2 ? undefined : 2 + ((bytes[0]! << 8) | bytes[1]!));
  return { first: framed, receive: inMessages("DNS message", lengthOf, 2 + 0xffff, (message) => receive(message.subarray(2))) };
}

function tellAnswer(
  context: ProbeContext,
  asked: Asked,
  transport: "tcp" | "udp",
  { domain, sure }: { readonly domain: string | undefined; readonly sure: boolean },
  { answer, at, endedAt }: { readonly answer: DnsMessage; readonly at: number; readonly endedAt: number },
): void {
  const { responseCode } = answer;
  // That a name does not exist is an answer; where it is the domain's, it is the wrong server, or the wrong name.
  const good = responseCode === 0 || (!sure && responseCode !== SERVFAIL);
  const found = domain === undefined ? undefined : controllers(answer);
  tellService(context, asked, transport, {
    at,
    endedAt,
    outcome: good ? "answered" : "error",
    code: responseCode,
    codeName: dnsResponseCodeName(responseCode),
    facts: {
      domain,
      question: domain === undefined ? undefined : `_ldap._tcp.dc._msdcs.${domain} SRV`,
      authoritative: answer.authoritative ? "yes" : "no",
      recursion: answer.recursionAvailable ? "yes" : "no",
      truncated: answer.truncated ? "yes" : undefined,
      controllers: found?.join(", "),
      "controllers found": found === undefined ? undefined : String(found.length),
    },
  });
}

/** `dc1.lab.test:389`; a record that cannot be read is none. */
function controllers(answer: DnsMessage): string[] {
  const found: string[] = [];
  for (const record of answer.answers) {
    if (record.type !== DNS_TYPE.SRV || found.length === MAX_CONTROLLERS) continue;
    try {
      const value = dnsValue(record);
      if (value?.kind === "service") found.push(`${nameText(value.target)}:${value.port}`);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  }
  return found;
}
