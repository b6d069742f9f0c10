/**
 * Kerberos, TCP and UDP 88: an AS-REQ without pre-authentication for somebody who does not exist, [RFC 4120] 5.4.1. Nothing is proven and no password can be
 * wrong; the KRB-ERROR that answers it tells that a KDC is there, and what its clock says.
 */
import { krbErrorWords } from "../../pdu/kerberos/error-codes.ts";
import { type KerberosAnswer, realmExchange } from "../udp/kerberos.ts";
import type { BesideInput, ProbeContext } from "./probe.ts";
import { type Asked, askByStream, domainOfInput, isDomainTold, tellService } from "./service.ts";
import { inMessages, type StreamExchange } from "./stream.ts";
import { tellClock } from "./time-skew.ts";
import { askByDatagram } from "./udp-port.ts";

const PORT = 88;
/** KDC_ERR_C_PRINCIPAL_UNKNOWN and KDC_ERR_WRONG_REALM, [RFC 4120] 7.5.9. */
const CLIENT_UNKNOWN = 6;
const WRONG_REALM = 68;
/** As much as MIT's client takes of a KDC. */
const MAX_ANSWER = 1 << 20;

/** Both ways at once: which of them works is what one wants to know. */
export async function probeKerberos(context: ProbeContext, input: BesideInput): Promise<void> {
  const realm = domainOfInput(input)?.toUpperCase() ?? "OPNUM.INVALID";
  const told = { realm, sure: isDomainTold(input) };
  const { address } = input.domainController;
  const asked: Asked = { service: "kerberos", address, port: PORT, what: "the AS-REQ" };
  let timed = false;
  const byTcp = async () => {
    const answered = await askByStream(context, asked, kerberosStream(realm));
    if (answered === undefined) return;
    tellAnswer(context, asked, "tcp", told, answered);
    timed = tellTime(context, address, answered);
  };
  let udp: Moment | undefined;
  const byUdp = async () => {
    const at = context.now();
    const answer = await askByDatagram(context, {
      address,
      port: PORT,
      service: "kerberos",
      purpose: "beside",
      exchange: realmExchange(realm),
    });
    if (answer === undefined) return;
    udp = { answer, at, sentAt: at, endedAt: context.now() };
    tellAnswer(context, asked, "udp", told, udp);
  };
  await Promise.all([byTcp(), byUdp()]);
  // A datagram may have been repeated before it was answered: the connection's reading is the more exact.
  if (!timed && udp !== undefined) tellTime(context, address, udp);
}

export function kerberosStream(realm: string): StreamExchange<KerberosAnswer> {
  const { first, receive } = realmExchange(realm);
  return kdcStream(first, receive);
}

/** A length of 32 bits before each message, [RFC 4120] 7.2.2. */
export function kdcStream<Answer>(
  request: Uint8Array,
  receive: (message: Uint8Array) => { readonly answer?: Answer },
): StreamExchange<Answer> {
  const framed = new Uint8Array(4 + request.length);
  new DataView(framed.buffer).setUint32(0, request.length);
  framed.set(request, 4);
  const lengthOf = (bytes: Uint8Array) => (bytes.length < 4 ? undefined : 4 + new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0));
  return { first: framed, receive: inMessages("KDC's message", lengthOf, MAX_ANSWER, (message) => receive(message.subarray(4))) };
}

interface Moment {
  readonly answer: KerberosAnswer;
  readonly at: number;
  readonly sentAt: number;
  readonly endedAt: number;
}

function tellAnswer(
  context: ProbeContext,
  asked: Asked,
  transport: "tcp" | "udp",
  { realm, sure }: { readonly realm: string; readonly sure: boolean },
  { answer, at, endedAt }: Moment,
): void {
  const { errorCode, errorName } = answer;
  const refused = errorCode === WRONG_REALM;
  tellService(context, asked, transport, {
    at,
    endedAt,
    outcome: refused && sure ? "error" : "answered",
    code: errorCode,
    codeName: errorName,
    said: answer.text,
    facts: {
      realm,
      // Nobody of this name: Windows' KDC knows its realm then, and Samba's says so of any realm.
      "realm served": refused ? "no" : errorCode === CLIENT_UNKNOWN ? "not told" : "yes",
      "answering realm": answer.realm,
      words: errorCode === undefined ? undefined : krbErrorWords(errorCode),
      time: answer.serverTime === undefined ? undefined : new Date(answer.serverTime).toISOString(),
    },
  });
}

function tellTime(context: ProbeContext, address: string, { answer, sentAt, endedAt }: Moment): boolean {
  if (answer.serverTime === undefined) return false;
  const unitMs = answer.wholeSeconds ? 1_000 : 1;
  tellClock(context, { address, source: "kerberos", theirs: answer.serverTime, unitMs, sentAt, endedAt });
  return true;
}
