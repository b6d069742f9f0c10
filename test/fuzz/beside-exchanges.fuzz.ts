/**
 * What comes back to the probes of what stands beside RPC: whatever it is, and in whatever pieces it arrives, the exchange ends it with an answer, with
 * nothing, or with a typed error; and the pieces change nothing.
 */
import { deepStrictEqual } from "node:assert";
import { stateExchange } from "../../src/diagnose/probes/account-state.ts";
import { pingExchange } from "../../src/diagnose/probes/cldap.ts";
import { controllersExchange, controllersStream } from "../../src/diagnose/probes/dns.ts";
import { echoExchange, outExchange } from "../../src/diagnose/probes/http-proxy.ts";
import { kerberosStream } from "../../src/diagnose/probes/kerberos.ts";
import { directoryTime } from "../../src/diagnose/probes/ldap.ts";
import { greetingExchange } from "../../src/diagnose/probes/rpc-http.ts";
import { smb1Exchange, smb2Exchange } from "../../src/diagnose/probes/smb.ts";
import type { StreamExchange } from "../../src/diagnose/probes/stream.ts";
import { challengeExchange } from "../../src/diagnose/probes/time-skew.ts";
import { rootDseStream } from "../../src/diagnose/root-dse.ts";
import { encodeBindAck } from "../../src/pdu/co/bind-ack.ts";
import { encodeBindNak } from "../../src/pdu/co/bind-nak.ts";
import { encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { encodeNetlogonResponse } from "../../src/pdu/ldap/netlogon-response.ts";
import { NETLOGON } from "../../src/pdu/ldap/samples.ts";
import { encodeSearchResultDone } from "../../src/pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../../src/pdu/ldap/search-result-entry.ts";
import { encodeSessionPacket } from "../../src/pdu/netbios/session-packet.ts";
import { avOfTimestamp, encodeChallengeMessage } from "../../src/pdu/ntlmssp/index.ts";
import { encodeRtsPdu, RTS_FLAG } from "../../src/pdu/rts/index.ts";
import * as smb1 from "../../src/pdu/smb1/samples.ts";
import { NEGOTIATE_RESPONSE } from "../../src/pdu/smb2/samples.ts";
import { RpcError } from "../../src/status/errors.ts";

const PROXY = { address: "127.0.0.1", host: "mail", port: 443, tls: true, server: { host: "store", port: 6001 } };
const IDS = { connection: uuid(1), out: uuid(2), in: uuid(3) };

const STREAMS: readonly (() => StreamExchange<unknown>)[] = [
  () => controllersStream("lab.test"),
  () => kerberosStream("LAB.TEST"),
  () => stateExchange("alice", "LAB.TEST"),
  rootDseStream,
  smb2Exchange,
  smb1Exchange,
  challengeExchange,
  greetingExchange,
  () => echoExchange(PROXY),
  () => outExchange(PROXY, IDS),
];

export const target = {
  name: "beside-exchanges",
  run(bytes: Uint8Array): void {
    for (const make of STREAMS) {
      const whole = listen(make(), [bytes]);
      // The first octet says where to cut; then octet by octet.
      const cut = bytes.length === 0 ? 0 : bytes[0]! % bytes.length;
      deepStrictEqual(listen(make(), [bytes.subarray(0, cut), bytes.subarray(cut)]), whole);
      deepStrictEqual(listen(make(), bytes.length > 600 ? [bytes] : Array.from(bytes, (octet) => Uint8Array.of(octet))), whole);
    }
    for (const make of [pingExchange, () => controllersExchange("lab.test")]) {
      const exchange = make();
      const ours = bytes.slice();
      if (ours.length >= 2 && make !== pingExchange) ours.set(exchange.first.subarray(0, 2));
      for (const datagram of [bytes, ours]) typed(() => exchange.receive(datagram));
    }
    const time = directoryTime(String.fromCharCode(...bytes.subarray(0, 64)));
    if (time !== undefined && !Number.isFinite(time)) throw new Error(`a time of ${time}`);
  },
  seeds: (): Uint8Array[] => {
    const entry = (messageId: number, type: string, value: Uint8Array) =>
      encodeSearchResultEntry({ messageId, objectName: "", attributes: [{ type, values: [value] }] });
    const done = (messageId: number) => encodeSearchResultDone({ messageId, resultCode: 0, matchedDN: "", diagnosticMessage: "" });
    const echo = encodeRtsPdu({ flags: RTS_FLAG.ECHO, commands: [] });
    return [
      framed(2, encodeDnsMessage({ ...DNS, questions: [], answers: [], authorities: [], additional: [] })),
      framed(4, krbError()),
      Uint8Array.from([...entry(1, "currentTime", latin("20261122004900.0Z")), ...done(1)]),
      Uint8Array.from([...entry(2, "netlogon", encodeNetlogonResponse(NETLOGON)), ...done(2)]),
      encodeSessionPacket({ kind: "message", data: NEGOTIATE_RESPONSE }),
      encodeSessionPacket({ kind: "message", data: smb1.negotiateResponse }),
      encodeSessionPacket({ kind: "message", data: smb1.oldNegotiateResponse }),
      bindAck(),
      encodeBindNak({ kind: "bind_nak", flags: 3, callId: 1, littleEndian: true, reason: 8, versions: [{ major: 5, minor: 0 }] }),
      latin("ncacn_http/1.0"),
      Uint8Array.from([...latin("HTTP/1.1 200 Success\r\nContent-Type: application/rpc\r\nContent-Length: 20\r\n\r\n"), ...echo]),
      latin('HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm="x"\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n'),
      latin("HTTP/1.0 503 RPC Error: 6ba, EEInfo: AAAA\r\n\r\n"),
      latin("20261122004900.25Z"),
    ];
  },
};

const DNS = {
  id: 1,
  response: true,
  opcode: 0,
  authoritative: true,
  truncated: false,
  recursionDesired: false,
  recursionAvailable: true,
  responseCode: 0,
} as const;

/** What an exchange makes of octets: the answer, the error's words, or nothing. */
function listen(exchange: StreamExchange<unknown>, pieces: readonly Uint8Array[]): unknown {
  for (const piece of pieces) {
    const reply = typed(() => exchange.receive(piece));
    if ("error" in reply) return reply;
    // What the time of day is here is another thing at the next reading.
    if (reply.value.answer !== undefined)
      return typeof reply.value.answer === "object" ? { ...reply.value.answer, skewMs: 0 } : reply.value;
  }
  const ended = typed(() => exchange.ended?.());
  return "error" in ended ? ended : (ended.value ?? "nothing");
}

function typed<T>(work: () => T): { readonly value: T } | { readonly error: string } {
  try {
    return { value: work() };
  } catch (error) {
    // Where in the stream it is wrong is told of what had come by then.
    if (error instanceof RpcError) return { error: error.name };
    throw error;
  }
}

function framed(width: 2 | 4, message: Uint8Array): Uint8Array {
  const out = new Uint8Array(width + message.length);
  if (width === 2) new DataView(out.buffer).setUint16(0, message.length);
  else new DataView(out.buffer).setUint32(0, message.length);
  out.set(message, width);
  return out;
}

function krbError(): Uint8Array {
  return encodeKrbError({
    ctime: undefined,
    cusec: undefined,
    stime: "20261121125120Z",
    susec: 1,
    errorCode: 18,
    crealm: undefined,
    cname: undefined,
    realm: "LAB.TEST",
    sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
    etext: undefined,
    edata: Uint8Array.of(0x30, 0),
  });
}

function bindAck(): Uint8Array {
  const value = encodeChallengeMessage({
    kind: "challenge",
    flags: 0x00808201,
    targetName: "LAB",
    serverChallenge: new Uint8Array(8),
    targetInfo: [avOfTimestamp(133_000_000_000_000_000n)],
    version: undefined,
  });
  return encodeBindAck({
    kind: "bind_ack",
    flags: 3,
    callId: 1,
    littleEndian: true,
    maxTransmitFragment: 5_840,
    maxReceiveFragment: 5_840,
    associationGroup: 1,
    secondaryAddress: "135",
    results: [{ result: 0, reason: 0, transferSyntax: { uuid: uuid(4), major: 2, minor: 0 } }],
    auth: { type: 10, level: 5, padLength: 0, contextId: 1, value },
  });
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function uuid(n: number): string {
  return `00000000-0000-0000-0000-00000000000${n}`;
}
