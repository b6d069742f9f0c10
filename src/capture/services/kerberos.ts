/** Kerberos over TCP and UDP: what clients ask of a KDC and what it answers, as records. [RFC 4120] 7.2. */
import { u16 } from "../../bytes/integers.ts";
import { krbErrorName, krbErrorWords } from "../../pdu/kerberos/error-codes.ts";
import { decodeKpasswd } from "../../pdu/kerberos/kpasswd.ts";
import { decodeKrbErrorStart, type KrbError } from "../../pdu/kerberos/krb-error.ts";
import { decodeKerberosMessage, type KerberosMessage, kerberosMessageType } from "../../pdu/kerberos/message.ts";
import { errorNtstatus } from "../../pdu/kerberos/pa-data.ts";
import { kerberosTimeValue, principalText } from "../../pdu/kerberos/types.ts";
import { RpcError } from "../../status/errors.ts";
import { statusName } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { KerberosRecord } from "../records.ts";
import { shortText } from "../short.ts";
import type { DatagramConsumer, StreamConsumer } from "../stream.ts";
import { type Framing, type MessagePlace, MessageStreams } from "./framing.ts";

/** A message with a large authorization data is some 50 KB; Windows takes no more than this. */
const MOST = 128 << 10;
const KPASSWD = 464;

/** Each message stands behind its length in four octets: [RFC 4120] 7.2.2. */
export function openKerberosTcp(analysis: Analysis, conversation: Conversation): StreamConsumer {
  conversation.carries ??= "kerberos";
  return new MessageStreams(analysis, conversation, new Exchanges(analysis, conversation));
}

/** A datagram is a message: [RFC 4120] 7.2.1. */
export function openKerberosUdp(analysis: Analysis, conversation: Conversation): DatagramConsumer {
  conversation.carries ??= "kerberos";
  return new Exchanges(analysis, conversation);
}

interface Asked {
  readonly mark: Mark;
  readonly exchange: KerberosRecord["exchange"];
  readonly realm: string | undefined;
  readonly client: string | undefined;
  readonly service: string | undefined;
  readonly nonce: number | undefined;
}

/** What is known of an error: all of it, or what stands at its beginning. */
type ErrorStart = Pick<KrbError, "stime" | "susec" | "errorCode"> & {
  readonly edata?: Uint8Array | undefined;
  readonly etext?: string | undefined;
};

/** Questions of one conversation and their answers. A client asks one at a time. */
class Exchanges implements Framing, DatagramConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  /** Of passwords ([RFC 3244]), whose messages wrap those of Kerberos. */
  readonly #passwords: boolean;
  #asked: Asked | undefined;

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#passwords = conversation.server.port === KPASSWD;
  }

  measure(bytes: Uint8Array, start: number, end: number): number {
    // The highest bit is reserved; a message of another size than these is none.
    if (bytes[start] !== 0 || (end - start > 1 && bytes[start + 1]! > 1)) return -1;
    if (end - start < 6) return 0;
    const length = (bytes[start + 1]! << 16) | (bytes[start + 2]! << 8) | bytes[start + 3]!;
    if (this.#passwords) return u16(bytes, start + 4, false) === length ? 4 + length : -1;
    return kerberosMessageType(bytes[start + 4]) === undefined ? -1 : 4 + length;
  }

  keep(): number {
    return MOST;
  }

  message(side: Side, bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void {
    this.#read(side, bytes.subarray(start + 4, end), whole, place.firstFrame, place.frame, place.time);
  }

  datagram(side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    this.#read(side, bytes.subarray(start, end), missing === 0, frame, frame, time);
  }

  end(): void {
    if (this.#asked === undefined) return;
    this.#emit(this.#asked, undefined, undefined, Number.NaN);
    this.#asked = undefined;
  }

  #read(side: Side, octets: Uint8Array, whole: boolean, firstFrame: number, frame: number, time: number): void {
    let bytes = octets;
    let message: KerberosMessage | undefined;
    try {
      if (this.#passwords) {
        const { ap, rest } = decodeKpasswd(octets);
        bytes = ap.length > 0 ? ap : rest;
      }
      message = decodeKerberosMessage(bytes);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (whole) this.#analysis.drop("damaged");
    }
    const { listener } = this.#analysis;
    if (listener.message !== undefined)
      listener.message({
        protocol: "kerberos",
        conversation: this.#conversation,
        side,
        firstFrame,
        frame,
        time,
        summary: message === undefined ? (whole ? "" : (WORDS[kerberosMessageType(bytes[0]) ?? ""] ?? "")) : summaryOf(message),
      });
    if (message !== undefined) this.#analysis.options.decryptor?.kdc?.(this.#conversation, message);
    const type = message?.type ?? kerberosMessageType(bytes[0]);
    if (type !== undefined) this.#note(type, message, message === undefined ? decodeKrbErrorStart(bytes) : undefined, { frame, time });
  }

  #note(type: KerberosMessage["type"], message: KerberosMessage | undefined, start: ErrorStart | undefined, mark: Mark): void {
    switch (type) {
      case "AS-REQ":
      case "TGS-REQ":
      case "AP-REQ": {
        const asked = askedOf(type, message, mark);
        // The same question once more: UDP loses some.
        if (this.#asked !== undefined && asked.nonce !== undefined && this.#asked.nonce === asked.nonce) return;
        this.end();
        this.#asked = asked;
        return;
      }
      default: {
        const asked = this.#asked ?? askedOf(type, message, undefined);
        this.#asked = undefined;
        this.#emit(asked, mark, message?.type === "KRB-ERROR" ? message.body : start, mark.time);
      }
    }
  }

  #emit(
    asked: Asked | (Omit<Asked, "mark"> & { mark: undefined }),
    answer: Mark | undefined,
    body: ErrorStart | undefined,
    at: number,
  ): void {
    const clock = body === undefined ? undefined : kerberosTimeValue(body.stime, body.susec);
    const ntstatus = errorNtstatus(body?.edata);
    const words = body === undefined ? "" : krbErrorWords(body.errorCode);
    this.#analysis.emit({
      kind: "kerberos",
      conversation: this.#conversation,
      request: asked.mark,
      answer,
      exchange: asked.exchange,
      realm: shortText(asked.realm),
      client: shortText(asked.client),
      service: shortText(asked.service),
      error:
        body === undefined
          ? undefined
          : {
              code: body.errorCode,
              name: krbErrorName(body.errorCode),
              words: [words, ntstatus === undefined ? "" : statusName(ntstatus), shortText(body.etext ?? "")]
                .filter((part) => part !== "")
                .join("; "),
            },
      skew: clock === undefined || Number.isNaN(at) ? undefined : clock - at,
    });
  }
}

function askedOf(type: KerberosMessage["type"], message: KerberosMessage | undefined, mark: Mark): Asked;
function askedOf(
  type: KerberosMessage["type"],
  message: KerberosMessage | undefined,
  mark: undefined,
): Omit<Asked, "mark"> & { mark: undefined };
function askedOf(
  type: KerberosMessage["type"],
  message: KerberosMessage | undefined,
  mark: Mark | undefined,
): Omit<Asked, "mark"> & { mark: Mark | undefined } {
  const exchange = type.startsWith("AS-") ? "AS" : type.startsWith("TGS-") ? "TGS" : type.startsWith("AP-") ? "AP" : "other";
  const nothing = { mark, exchange, realm: undefined, client: undefined, service: undefined, nonce: undefined } as const;
  switch (message?.type) {
    case "AS-REQ":
    case "TGS-REQ": {
      const { realm, cname, sname, nonce } = message.body;
      return { ...nothing, realm, client: principalText(cname), service: principalText(sname), nonce };
    }
    case "AS-REP":
    case "TGS-REP": {
      const { crealm, cname, ticket } = message.body;
      return { ...nothing, realm: crealm, client: principalText(cname), service: principalText(ticket.sname) };
    }
    case "AP-REQ":
      return { ...nothing, realm: message.body.ticket.realm, service: principalText(message.body.ticket.sname) };
    case "KRB-ERROR": {
      const { realm, cname, sname } = message.body;
      return { ...nothing, realm, client: principalText(cname), service: principalText(sname) };
    }
    default:
      return nothing;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  "AS-REQ": "AS Request",
  "AS-REP": "AS Response",
  "TGS-REQ": "TGS Request",
  "TGS-REP": "TGS Response",
  "AP-REQ": "AP Request",
  "AP-REP": "AP Response",
  "KRB-ERROR": "KRB_ERROR",
};

/** In Network Monitor's words. */
function summaryOf(message: KerberosMessage): string {
  const words = WORDS[message.type]!;
  switch (message.type) {
    case "AS-REQ":
    case "TGS-REQ": {
      const { cname, realm, sname } = message.body;
      const client = message.type === "AS-REQ" ? ` Cname: ${principalText(cname) ?? ""}` : "";
      return `${words}${client} Realm: ${realm} Sname: ${principalText(sname) ?? ""}`;
    }
    case "AS-REP":
      return `${words} Ticket[Realm: ${message.body.ticket.realm}, Sname: ${principalText(message.body.ticket.sname) ?? ""}]`;
    case "TGS-REP":
      return `${words} Cname: ${principalText(message.body.cname) ?? ""}`;
    case "KRB-ERROR":
      return `${words}  - ${krbErrorName(message.body.errorCode)} (${message.body.errorCode})`;
    case "AP-REQ":
    case "AP-REP":
      return words;
  }
}
