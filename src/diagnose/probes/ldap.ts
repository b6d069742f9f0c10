/** LDAP, TCP 389: the rootDSE without a bind, which every directory server gives to everybody. [RFC 4512] 5.1, [MS-ADTS] 3.1.1.3.2 */
import { ldapResultName } from "../../pdu/ldap/result.ts";
import { type RootDse, rootDseStream } from "../root-dse.ts";
import type { BesideInput, ProbeContext } from "./probe.ts";
import { type Answered, type Asked, askByStream, type Said, tellService } from "./service.ts";
import { tellClock } from "./time-skew.ts";

const PORT = 389;

export async function probeLdap(context: ProbeContext, input: BesideInput): Promise<void> {
  const { address } = input.domainController;
  const asked: Asked = { service: "ldap", address, port: PORT, what: "the search of the rootDSE" };
  const answered = await askByStream(context, asked, rootDseStream());
  if (answered === undefined) return;
  tellService(context, asked, "tcp", rootDseSaid(answered));
  const theirs = directoryTime(rootDseValue(answered.answer, "currentTime"));
  const { sentAt, endedAt } = answered;
  if (theirs !== undefined) tellClock(context, { address, source: "ldap", theirs, unitMs: 1_000, sentAt, endedAt });
}

/** What a rootDSE comes to, for whoever asked for one. */
export function rootDseSaid({ answer, at, endedAt }: Answered<RootDse>): Said {
  const { resultCode } = answer;
  const good = resultCode === undefined || resultCode === 0;
  return {
    at,
    endedAt,
    outcome: good ? "answered" : "error",
    code: resultCode,
    codeName: resultCode === undefined ? undefined : ldapResultName(resultCode),
    said: answer.diagnosticMessage,
    facts: Object.fromEntries(FACTS.map(([fact, attribute]) => [fact, rootDseValue(answer, attribute)])),
  };
}

/** The values of an attribute, whatever the case of its name; undefined where there is none. */
function rootDseValue({ attributes }: RootDse, name: string): string | undefined {
  const found = attributes?.find(({ type }) => type.length === name.length && type.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : found.values.slice(0, 16).join(", ");
}

/** GeneralizedTime with a fraction, `20261122004900.0Z`, as milliseconds since 1970. */
export function directoryTime(text: string | undefined): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text ?? "");
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) + Math.floor(Number(`0.${match[7] ?? "0"}`) * 1_000);
}

const FACTS: readonly (readonly [fact: string, attribute: string])[] = [
  ["host", "dnsHostName"],
  ["domain", "defaultNamingContext"],
  ["forest", "rootDomainNamingContext"],
  ["service", "ldapServiceName"],
  ["server", "serverName"],
  ["global catalog ready", "isGlobalCatalogReady"],
  ["synchronized", "isSynchronized"],
  ["time", "currentTime"],
  ["domain level", "domainFunctionality"],
  ["forest level", "forestFunctionality"],
  ["controller level", "domainControllerFunctionality"],
  ["mechanisms", "supportedSASLMechanisms"],
  ["naming contexts", "namingContexts"],
  ["vendor", "vendorName"],
  ["version", "vendorVersion"],
];
