/** Records made by hand, and the report that comes of them. Times are seconds since the beginning. */
import type { Conversation, Mark } from "../../src/capture/conversation.ts";
import type {
  AuthenticationRecord,
  BindRecord,
  CallRecord,
  ConnectionRecord,
  DatagramsRecord,
  HttpRecord,
  IcmpRecord,
  InterfaceRef,
  KerberosRecord,
  MappingRecord,
  NameRecord,
  PipeRecord,
  SmbSessionRecord,
  TraceRecord,
} from "../../src/capture/records.ts";
import { Fold } from "../../src/findings/fold.ts";
import type { CaptureFacts, Report } from "../../src/findings/report.ts";

export const SVCCTL: InterfaceRef = { uuid: "367abb81-9844-35f1-ad32-98f038001003", major: 2, minor: 0, name: "svcctl", by: "bind" };
const NDR20 = "8a885d04-1ceb-11c9-9fe8-08002b104860";
const START = 1_700_000_000_000_000;

let frame = 0;
let number = 0;

export function mark(seconds: number): Mark {
  return { frame: ++frame, time: START + Math.round(seconds * 1e6) };
}

/** @param client `10.0.0.1`, its port is of no importance, @param server `10.0.0.2:135`, `[2001:db8::2]:135` */
export function conversation(client: string, server: string, transport: "tcp" | "udp" = "tcp", carries?: string): Conversation {
  const colon = server.lastIndexOf(":");
  return {
    transport,
    number: number++,
    client: { address: client, port: 49152 + (number % 1000) },
    server: { address: server.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(server.slice(colon + 1)) },
    roles: "handshake",
    carries,
  };
}

export function connection(one: Conversation, more: Partial<ConnectionRecord> & { readonly at?: number } = {}): ConnectionRecord {
  const { at = 0, ...rest } = more;
  const first = rest.first ?? mark(at);
  return {
    kind: "connection",
    conversation: one,
    handshake: "open",
    first,
    last: rest.last ?? first,
    syn: { count: 1, marks: [first] },
    synAck: rest.handshake === undefined || rest.handshake === "open" ? mark(at + 0.001) : undefined,
    reset: undefined,
    fin: [undefined, undefined],
    end: "open",
    ttl: { client: 128, server: 128, reset: 0 },
    packets: [5, 5],
    loaded: [3, 3],
    octets: [500, 500],
    retransmitted: [0, 0],
    outOfOrder: [0, 0],
    lost: [0, 0],
    zeroWindow: [0, 0],
    small: [0, 0],
    windowScale: [undefined, undefined],
    maxSegment: [undefined, undefined],
    initialSequence: [1, 1],
    handshakeTime: 1000,
    longestSilence: undefined,
    unacknowledged: undefined,
    icmp: [],
    process: undefined,
    ...rest,
  };
}

/** SYNs that nobody answers. */
export function silent(client: string, server: string, at = 0, count = 5): ConnectionRecord {
  const marks = Array.from({ length: count }, (_, i) => mark(at + 2 ** i - 1));
  return connection(conversation(client, server), {
    handshake: "no-answer",
    first: marks[0]!,
    last: marks[count - 1]!,
    syn: { count, marks },
    packets: [count, 0],
    loaded: [0, 0],
    octets: [0, 0],
    ttl: { client: 128, server: 0, reset: 0 },
  });
}

/** A RST to the SYN. */
export function refused(client: string, server: string, at = 0, ttl = 128): ConnectionRecord {
  const first = mark(at);
  return connection(conversation(client, server), {
    handshake: "refused",
    first,
    syn: { count: 1, marks: [first] },
    reset: { mark: mark(at + 0.001), side: 1, moment: "syn" },
    end: "reset",
    packets: [1, 1],
    octets: [0, 0],
    ttl: { client: 128, server: 0, reset: ttl },
  });
}

export function icmp(from: string, meaning: IcmpRecord["meaning"], words: string, at = 0): IcmpRecord {
  return {
    kind: "icmp",
    mark: mark(at),
    from,
    to: "10.0.0.1",
    version: 4,
    type: 3,
    code: 13,
    words,
    meaning,
    quoted: undefined,
    tied: true,
  };
}

export function datagrams(client: string, server: string, packets: readonly [number, number], at = 0): DatagramsRecord {
  return {
    kind: "datagrams",
    conversation: conversation(client, server, "udp"),
    first: mark(at),
    last: mark(at + 5),
    packets,
    octets: [100, 100],
    icmp: [],
  };
}

export function mapping(
  client: string,
  mapper: string,
  endpoint: string,
  more: Partial<MappingRecord> & { readonly at?: number } = {},
): MappingRecord {
  const { at = 0, ...rest } = more;
  return {
    kind: "mapping",
    conversation: conversation(client, `${mapper}:135`, "tcp", "rpc"),
    operation: "map",
    request: mark(at),
    answer: mark(at + 0.001),
    latency: 1000,
    status: 0,
    interface: SVCCTL,
    protocolSequence: "ncacn_ip_tcp",
    host: mapper,
    endpoint,
    annotation: undefined,
    object: undefined,
    ...rest,
  };
}

export function bind(
  one: Conversation,
  more: Partial<BindRecord> & { readonly at?: number; readonly result?: number; readonly reason?: number } = {},
): BindRecord {
  const { at = 0, result = 0, reason, ...rest } = more;
  return {
    kind: "bind",
    conversation: one,
    carrier: { kind: "tcp" },
    alter: false,
    request: mark(at),
    answer: mark(at + 0.001),
    callId: 1,
    outcome: "accepted",
    associationGroup: { asked: 0, given: 1 },
    maxFragment: { transmit: 5840, receive: 5840 },
    secondaryAddress: undefined,
    contexts: [
      { id: 0, interface: SVCCTL, transfer: [NDR20], result, reason: result === 0 ? undefined : reason, words: undefined, chosen: NDR20 },
    ],
    nak: undefined,
    protection: undefined,
    headerSigning: false,
    ...rest,
  };
}

export function call(one: Conversation, more: Partial<CallRecord> & { readonly at?: number } = {}): CallRecord {
  const { at = 0, ...rest } = more;
  return {
    kind: "call",
    conversation: one,
    carrier: { kind: "tcp" },
    connectionless: false,
    callId: 1,
    contextId: 0,
    opnum: 15,
    interface: SVCCTL,
    operation: "ROpenSCManagerW",
    object: undefined,
    request: mark(at),
    answer: mark(at + 0.01),
    latency: 10_000,
    outcome: "answered",
    fault: undefined,
    status: undefined,
    octets: [100, 24],
    fragments: [1, 1],
    protection: undefined,
    unansweredBecause: undefined,
    values: undefined,
    ...rest,
  };
}

export function fault(
  one: Conversation,
  status: number,
  name: string,
  more: Partial<CallRecord> & { readonly at?: number } = {},
): CallRecord {
  return call(one, { outcome: "fault", fault: { status, name, words: "", didNotExecute: false }, ...more });
}

export function unanswered(one: Conversation, more: Partial<CallRecord> & { readonly at?: number } = {}): CallRecord {
  return call(one, { outcome: "unanswered", answer: undefined, latency: undefined, ...more });
}

export function authentication(one: Conversation, more: Partial<AuthenticationRecord> = {}): AuthenticationRecord {
  const at = mark(0);
  return {
    kind: "authentication",
    conversation: one,
    carrier: "rpc",
    mechanism: "ntlm",
    mark: at,
    last: at,
    level: 6,
    user: "alice",
    domain: "LAB",
    workstation: "WS1",
    target: undefined,
    outcome: "unknown",
    status: undefined,
    ...more,
  };
}

export function name(client: string, asked: string, code: number | undefined, addresses: readonly string[] = [], at = 0): NameRecord {
  return {
    kind: "name",
    conversation: conversation(client, "10.0.0.53:53", "udp", "dns"),
    request: mark(at),
    answer: code === undefined ? undefined : mark(at + 0.001),
    name: asked,
    type: 1,
    code,
    words: code === 3 ? "no such name" : "",
    addresses,
  };
}

export function kerberos(
  client: string,
  code: number | undefined,
  more: Partial<KerberosRecord> & { readonly at?: number } = {},
): KerberosRecord {
  const { at = 0, ...rest } = more;
  return {
    kind: "kerberos",
    conversation: conversation(client, "10.0.0.88:88", "udp", "kerberos"),
    request: mark(at),
    answer: mark(at + 0.001),
    exchange: "AS",
    realm: "LAB.TEST",
    client: "alice",
    service: "krbtgt/LAB.TEST",
    error: code === undefined ? undefined : { code, name: `KDC_ERR_${code}`, words: "" },
    skew: undefined,
    ...rest,
  };
}

export function http(one: Conversation, status: number, more: Partial<HttpRecord> & { readonly at?: number } = {}): HttpRecord {
  const { at = 0, ...rest } = more;
  return {
    kind: "http",
    conversation: one,
    request: mark(at),
    answer: mark(at + 0.001),
    method: "RPC_OUT_DATA",
    target: "/rpc/rpcproxy.dll?ex:6001",
    host: "proxy",
    status,
    phrase: undefined,
    rpc: "out",
    rpcError: undefined,
    ...rest,
  };
}

export function session(
  one: Conversation,
  step: SmbSessionRecord["step"],
  status: number,
  more: Partial<SmbSessionRecord> = {},
): SmbSessionRecord {
  return {
    kind: "smb-session",
    conversation: one,
    mark: mark(0),
    step,
    dialect: "3.1.1",
    status: { status, name: status === 0 ? "STATUS_SUCCESS" : `STATUS_${status.toString(16)}`, words: "" },
    share: undefined,
    encrypted: false,
    ...more,
  };
}

export function pipe(one: Conversation, pipeName: string, status: number): PipeRecord {
  return {
    kind: "pipe",
    conversation: one,
    mark: mark(0),
    name: pipeName,
    status: { status, name: status === 0 ? "STATUS_SUCCESS" : `STATUS_${status.toString(16)}`, words: "" },
  };
}

/** A healthy conversation: the mapper's answer, a bind, calls. */
export function healthy(client: string, server: string, port = 50_000, at = 0): TraceRecord[] {
  const mapper = conversation(client, `${server}:135`, "tcp", "rpc");
  const one = conversation(client, `${server}:${port}`, "tcp", "rpc");
  return [
    mapping(client, server, String(port), { at, conversation: mapper }),
    connection(mapper, { at }),
    bind(one, { at: at + 0.1 }),
    call(one, { at: at + 0.2 }),
    call(one, { at: at + 0.3 }),
    connection(one, { at: at + 0.1 }),
  ];
}

/** @param end of the capture, seconds */
export function report(records: readonly TraceRecord[], end = 120, more: Partial<CaptureFacts> = {}): Report {
  const fold = new Fold();
  for (const record of records) fold.add(record);
  return fold.report(
    {
      files: [],
      frames: 1000,
      octets: 1000,
      firstTime: START,
      lastTime: START + end * 1e6,
      pieces: [],
      comments: [],
      warnings: [],
      dropped: {},
      names: {},
      ...more,
    },
    new Map(),
  );
}
