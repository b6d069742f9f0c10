/**
 * What reads the services beside RPC, fed with streams and datagrams that somebody changed: it never throws, holds nothing back when all is over, and
 * tells the same of a stream in one piece as of the same stream in many, unless octets were damaged and it had to look for the next message.
 */

import { deepStrictEqual, ok } from "node:assert";
import { joined } from "../../src/bytes/joined.ts";
import { type Analysis, DEFAULT_LIMITS } from "../../src/capture/analysis.ts";
import type { Conversation, Side } from "../../src/capture/conversation.ts";
import type { TraceRecord } from "../../src/capture/records.ts";
import {
  openCldap,
  openDnsTcp,
  openDnsUdp,
  openKerberosTcp,
  openKerberosUdp,
  openLdap,
  openNbns,
} from "../../src/capture/services/index.ts";
import { encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { encodeApReq } from "../../src/pdu/kerberos/ap-req.ts";
import { encodeAsReq, firstAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { encodeBindRequest } from "../../src/pdu/ldap/bind-request.ts";
import { encodeBindResponse } from "../../src/pdu/ldap/bind-response.ts";
import { encodeNetlogonResponse } from "../../src/pdu/ldap/netlogon-response.ts";
import { NETLOGON, rootDseSearch } from "../../src/pdu/ldap/samples.ts";
import { encodeSearchResultDone } from "../../src/pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../../src/pdu/ldap/search-result-entry.ts";
import { encodeNetbiosLabel } from "../../src/pdu/netbios/name-query.ts";

const STREAMS = [openKerberosTcp, openLdap, openDnsTcp];
const DATAGRAMS = [openKerberosUdp, openCldap, openDnsUdp, openNbns];
const ENDED = { frame: 1_000_000, time: 0 };

interface Run {
  readonly records: readonly TraceRecord[];
  readonly messages: readonly string[];
  readonly damaged: number;
}

/** Octets 0 to 3 say which reader, how the rest is cut, where the server's half begins, and whether some octets are missing. */
export const targets = [
  {
    name: "capture-services",
    run(bytes: Uint8Array): void {
      if (bytes.length < 5) return;
      const body = bytes.subarray(4);
      const half = Math.floor((body.length * bytes[2]!) / 255);
      const datagrams = bytes[0]! >= 128;
      if (datagrams) {
        run((analysis, conversation) => {
          const consumer = DATAGRAMS[bytes[0]! % DATAGRAMS.length]!(analysis, conversation);
          consumer.datagram(0, body, 0, half, bytes[3]! & 3, 1, 0);
          consumer.datagram(1, body, half, body.length, bytes[3]! >> 6, 2, 0);
          consumer.end(ENDED.frame, ENDED.time);
        });
        return;
      }
      const open = STREAMS[bytes[0]! % STREAMS.length]!;
      const missing = bytes[3]! < 64;
      const whole = run((analysis, conversation) => feed(open(analysis, conversation), body, half, () => body.length, missing));
      let state = bytes[1]!;
      const pieces = run((analysis, conversation) =>
        feed(
          open(analysis, conversation),
          body,
          half,
          () => {
            state = (state * 1103515245 + 12345) & 0x7fffffff;
            return 1 + ((state >> 16) % 40);
          },
          missing,
        ),
      );
      if (missing || whole.damaged > 0 || pieces.damaged > 0) return;
      deepStrictEqual(pieces.messages, whole.messages);
      deepStrictEqual(pieces.records, whole.records);
    },
    seeds,
  },
];

function feed(consumer: ReturnType<typeof openLdap>, body: Uint8Array, half: number, length: () => number, missing: boolean): void {
  for (const [side, from, to] of [
    [0, 0, half],
    [1, half, body.length],
  ] as const) {
    for (let at = from; at < to; ) {
      const end = Math.min(to, at + length());
      // The same time and frame for all: pieces are to tell the same as the whole.
      if (missing && at === from + 3) consumer.gap(side, end - at, 1, 0);
      else consumer.octets(side, body, at, end, 1, 0);
      at = end;
    }
  }
  for (const side of [0, 1] as Side[]) consumer.end(side, "fin", 1, 0);
}

function run(work: (analysis: Analysis, conversation: Conversation) => void): Run {
  const records: TraceRecord[] = [];
  const messages: string[] = [];
  let damaged = 0;
  const analysis: Analysis = {
    listener: { record() {}, message: (message) => messages.push("summary" in message ? message.summary : "") },
    limits: { ...DEFAULT_LIMITS, openCalls: 8, messageOctets: 4096, allMessageOctets: 8192 },
    options: {},
    dropped: new Map(),
    ptypes: new Float64Array(32),
    held: { octets: 0, calls: 0, contexts: 0 },
    mappingCount: 0,
    emit: (record) => records.push(record),
    drop: (limit) => {
      if (limit === "damaged") damaged++;
    },
    noteMapping() {},
    mappingOf: () => undefined,
    openRpc: () => ({ octets() {}, gap() {}, end() {} }),
  };
  const conversation: Conversation = {
    transport: "tcp",
    number: 0,
    client: { address: "10.0.0.1", port: 50000 },
    server: { address: "10.0.0.2", port: 389 },
    roles: "handshake",
    carries: undefined,
  };
  work(analysis, conversation);
  ok(analysis.held.octets === 0, `${analysis.held.octets} octets are still held`);
  return { records, messages, damaged };
}

function seeds(): Uint8Array[] {
  const asReq = encodeAsReq(firstAsReq({ cname: ["u"], realm: "LAB.TEST", till: "20370913024805Z", nonce: 7, etypes: [18] }));
  const sname = { type: 2, components: ["krbtgt", "LAB.TEST"] };
  const error = encodeKrbError({
    ctime: undefined,
    cusec: undefined,
    stime: "20261121125120Z",
    susec: 1,
    errorCode: 24,
    crealm: undefined,
    cname: undefined,
    realm: "LAB.TEST",
    sname,
    etext: undefined,
    edata: undefined,
  });
  const search = rootDseSearch(1);
  const sealed = { etype: 18, kvno: undefined, cipher: new Uint8Array(16) };
  const apReq = encodeApReq({ apOptions: 0, ticket: { realm: "LAB.TEST", sname, encPart: sealed }, authenticator: sealed });
  const bind = encodeBindRequest({
    messageId: 2,
    version: 3,
    name: "",
    authentication: { kind: "sasl", mechanism: "GSS-SPNEGO", credentials: apReq },
  });
  const bound = encodeBindResponse({ messageId: 2, resultCode: 0, matchedDN: "", diagnosticMessage: "", serverSaslCreds: undefined });
  const netlogon = encodeNetlogonResponse(NETLOGON);
  const entry = encodeSearchResultEntry({ messageId: 1, objectName: "", attributes: [{ type: "netlogon", values: [netlogon] }] });
  const done = encodeSearchResultDone({ messageId: 1, resultCode: 0, matchedDN: "", diagnosticMessage: "data 52e" });
  const signed = join(u32(16 + 12 + search.length), Uint8Array.of(5, 4, 5, 0xff, 0, 12, 0, 12), new Uint8Array(20), search);
  const flags = { opcode: 0, authoritative: false, truncated: false, recursionDesired: true, recursionAvailable: false, responseCode: 0 };
  const empty = { answers: [], authorities: [], additional: [] };
  const question = { name: ["dc1", "lab", "test"], type: 1, class: 1 };
  const query = encodeDnsMessage({ id: 1, response: false, ...flags, ...empty, questions: [question] });
  const answer = encodeDnsMessage({
    id: 1,
    response: true,
    ...flags,
    ...empty,
    questions: [question],
    answers: [{ ...question, ttl: 9, data: Uint8Array.of(10, 0, 0, 1) }],
  });
  const netbios = { name: [encodeNetbiosLabel({ name: "DC1", suffix: 0x20 })], type: 32, class: 1 };
  const nameQuery = encodeDnsMessage({ id: 2, response: false, ...flags, ...empty, questions: [netbios] });
  const nameAnswer = encodeDnsMessage({
    id: 2,
    response: true,
    ...flags,
    ...empty,
    questions: [],
    answers: [{ ...netbios, ttl: 9, data: Uint8Array.of(0, 0, 10, 0, 0, 1) }],
  });
  const of = (which: number, client: Uint8Array, server: Uint8Array) =>
    join(Uint8Array.of(which, 77, Math.ceil((client.length * 255) / (client.length + server.length)), 255), client, server);
  const framed = (message: Uint8Array) => join(u32(message.length), message);
  const short = (message: Uint8Array) => join(Uint8Array.of(message.length >> 8, message.length & 255), message);
  return [
    of(0, framed(asReq), framed(error)),
    of(1, join(search, bind, signed, signed), join(entry, done, bound, signed)),
    of(2, short(query), short(answer)),
    of(128, asReq, error),
    of(129, search, join(entry, done)),
    of(130, query, answer),
    of(131, nameQuery, nameAnswer),
  ];
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return joined(parts);
}
