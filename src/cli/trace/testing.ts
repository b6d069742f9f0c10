/** For tests: a report and records made by hand, in which everything that comes from the network is hostile. */
import type { Conversation } from "../../capture/conversation.ts";
import type { CallRecord, ConnectionRecord, TraceRecord } from "../../capture/records.ts";
import type { ConversationRow, Finding, FirewallRule, Report } from "../../findings/report.ts";

/** Colours, clears the screen, sets the title, turns the text around, ends a tag and an attribute. */
export const HOSTILE = `\u001b[31m\u001b[2J\u001b]0;x\u0007\r\n\u202e\u009b1m</script><img src=x onerror=alert(1)>"'&`;

const START = Date.UTC(2026, 10, 21, 13, 30, 5) * 1_000;

export function conversation(number: number, more: Partial<Conversation> = {}): Conversation {
  return {
    transport: "tcp",
    number,
    client: { address: "10.0.0.1", port: 50_000 + number },
    server: { address: "10.0.0.2", port: 135 },
    roles: "handshake",
    carries: "rpc",
    ...more,
  };
}

export function mark(frame: number): { frame: number; time: number } {
  return { frame, time: START + frame * 1_000 };
}

export function call(frame: number, more: Partial<CallRecord> = {}): CallRecord {
  return {
    kind: "call",
    conversation: conversation(1),
    carrier: { kind: "tcp" },
    connectionless: false,
    callId: 2,
    contextId: 0,
    opnum: 15,
    interface: { uuid: "4b324fc8-1670-01d3-1278-5a47bf6ee188", major: 3, minor: 0, name: "srvsvc", by: "bind" },
    operation: "NetrShareEnum",
    object: undefined,
    request: mark(frame),
    answer: mark(frame + 1),
    latency: 1_000,
    outcome: "answered",
    fault: undefined,
    status: undefined,
    octets: [24, 180],
    fragments: [1, 1],
    protection: { type: 10, level: 6 },
    unansweredBecause: undefined,
    values: undefined,
    ...more,
  };
}

export function connection(number: number, more: Partial<ConnectionRecord> = {}): ConnectionRecord {
  return {
    kind: "connection",
    conversation: conversation(number),
    handshake: "open",
    first: mark(1),
    last: mark(40),
    syn: { count: 1, marks: [mark(1)] },
    synAck: mark(2),
    reset: undefined,
    fin: [mark(39), mark(40)],
    end: "fin",
    ttl: { client: 128, server: 128, reset: 0 },
    packets: [20, 20],
    loaded: [18, 18],
    octets: [1_000, 2_000],
    retransmitted: [0, 0],
    outOfOrder: [0, 0],
    lost: [0, 0],
    zeroWindow: [0, 0],
    small: [1, 1],
    windowScale: [8, 8],
    maxSegment: [1460, 1460],
    initialSequence: [1, 2],
    handshakeTime: 900,
    longestSilence: undefined,
    unacknowledged: undefined,
    icmp: [],
    process: undefined,
    ...more,
  };
}

/** Records in which every text is hostile. */
export function hostileRecords(text = HOSTILE): TraceRecord[] {
  const of = conversation(7);
  return [
    {
      kind: "name",
      conversation: of,
      request: mark(1),
      answer: mark(2),
      name: text,
      type: 1,
      code: 3,
      words: text,
      addresses: [text],
    },
    { kind: "pipe", conversation: of, mark: mark(3), name: text, status: { status: 5, name: "x", words: text } },
    {
      kind: "http",
      conversation: of,
      request: mark(4),
      answer: mark(5),
      method: text,
      target: text,
      host: text,
      status: 503,
      phrase: text,
      rpc: "in",
      rpcError: 5,
    },
    {
      kind: "authentication",
      conversation: of,
      carrier: "rpc",
      mechanism: "ntlm",
      mark: mark(6),
      last: mark(7),
      level: 6,
      user: text,
      domain: text,
      workstation: text,
      target: text,
      outcome: "rejected",
      status: undefined,
    },
    call(8, {
      conversation: of,
      carrier: { kind: "pipe", over: "smb2", name: text },
      operation: text,
      interface: { uuid: text, major: 1, minor: 0, name: text, by: "mapping" },
      outcome: "fault",
      fault: { status: 5, name: "nca_s_x", words: text, didNotExecute: true },
      values: { in: { name: text, octets: new Uint8Array([1, 255]), big: 12n }, out: null },
    }),
    connection(7, { process: text }),
  ];
}

export function rule(more: Partial<FirewallRule> = {}): FirewallRule {
  return {
    source: "10.0.0.1",
    destination: "10.0.0.2",
    transport: "tcp",
    port: 49_152,
    lastPort: 65_535,
    why: "the dynamic ports of RPC",
    optional: false,
    netsh:
      'netsh advfirewall firewall add rule name="opnum tcp 49152-65535" dir=in action=allow protocol=TCP localport=49152-65535 remoteip=10.0.0.1 localip=10.0.0.2',
    nftables: "nft add rule inet filter forward ip saddr 10.0.0.1 ip daddr 10.0.0.2 tcp dport 49152-65535 accept",
    plain: "allow TCP from 10.0.0.1 to 10.0.0.2 ports 49152-65535",
    ...more,
  };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    rule: "mapped-port-filtered",
    severity: "blocking",
    confidence: "certain",
    actor: "network",
    sentence: "10.0.0.2 answers at TCP 135, but the port 50115 that its mapper named for svcctl is filtered on the way from 10.0.0.1.",
    evidence: ["the mapper named 50115 for svcctl (frame 75)", "SYN to 50115 sent 5 times and never answered (frames 76, 78, 79, 84, 89)"],
    actions: ["open TCP 49152-65535 from 10.0.0.1 to 10.0.0.2, or give the service a static port"],
    client: "10.0.0.1",
    server: "10.0.0.2",
    transport: "tcp",
    port: 50_115,
    interface: { uuid: "367abb81-9844-35f1-ad32-98f038001003", version: "2.0", name: "svcctl" },
    status: undefined,
    frames: [76, 78, 79, 84, 89],
    conversations: ["tcp:1", "tcp:2"],
    count: 1,
    firstTime: mark(76).time,
    lastTime: mark(89).time,
    lostTime: 21_000_000,
    rules: [rule()],
    ...more,
  };
}

export function row(number: number, more: Partial<ConversationRow> = {}): ConversationRow {
  return {
    id: `tcp:${number}`,
    client: `10.0.0.1:${50_000 + number}`,
    server: "10.0.0.2:135",
    carries: "rpc",
    handshake: "open",
    end: "fin",
    interfaces: ["epm"],
    inferred: [],
    reset: undefined,
    firstFrame: 1,
    lastFrame: 40,
    firstTime: mark(1).time,
    lastTime: mark(40).time,
    packets: 40,
    octets: 3_000,
    calls: 4,
    faults: 0,
    unanswered: 0,
    retransmitted: 0,
    latency: 1_000,
    longest: 2_000,
    protection: "none",
    verdict: "open",
    trouble: 0,
    ...more,
  };
}

export function report(more: Partial<Report> = {}): Report {
  return {
    format: "opnum-trace-1",
    sentence: "10.0.0.2 answers at TCP 135, but the port 50115 that its mapper named for svcctl is filtered on the way from 10.0.0.1.",
    outcome: "findings",
    exitCode: 1,
    findings: [
      finding(),
      finding({ severity: "note", actor: "nobody", sentence: "Nothing listens at 10.0.0.2 TCP 139; that is harmless.", frames: [12] }),
    ],
    conversations: [row(2, { trouble: 90, verdict: "filtered", server: "10.0.0.2:50115", calls: 0, interfaces: [] }), row(1)],
    conversationCount: 2,
    endpoints: [
      {
        mapper: "10.0.0.2",
        interface: { uuid: "367abb81-9844-35f1-ad32-98f038001003", version: "2.0", name: "svcctl" },
        protocolSequence: "ncacn_ip_tcp",
        host: "10.0.0.2",
        endpoint: "50115",
        annotation: undefined,
        frame: 75,
        count: 1,
        dialled: "filtered",
      },
    ],
    used: [],
    rules: [rule()],
    figures: {
      calls: 4,
      answered: 4,
      faults: 0,
      unanswered: 0,
      binds: 1,
      connections: 2,
      pdus: { bind: 1, bind_ack: 1, request: 4, response: 4 },
      stubOctets: 1_200,
      wireOctets: 6_000,
      retransmitted: 0,
      smallPackets: 0.25,
      medianLatency: 1_000,
      p95Latency: 2_000,
      longestLatency: 2_000,
      roundTrip: 900,
      clear: [{ interface: "epm", calls: 4, octets: 1_200 }],
      tasks: [{ client: "10.0.0.1", server: "10.0.0.2", interface: "epm", roundTrips: 6, octets: 1_200, waited: 8_000 }],
    },
    capture: {
      files: [{ name: "blocked.pcap", format: "pcap", frames: 120, octets: 10_000, remarks: [] }],
      frames: 120,
      octets: 10_000,
      firstTime: mark(1).time,
      lastTime: mark(120).time,
      pieces: [],
      comments: [],
      warnings: [],
      dropped: {},
      names: {},
    },
    ...more,
  };
}

/** A report in which every text that can come from the network, or from the file, is hostile. */
export function hostileReport(text = HOSTILE): Report {
  const base = report();
  const evil = { uuid: text, version: text, name: text };
  return {
    ...base,
    sentence: `The name ${text} is unknown.`,
    findings: [
      finding({ sentence: text, evidence: [text], actions: [text], interface: evil }),
      finding({ severity: "note", sentence: text }),
      finding({ severity: "undecided", sentence: text, evidence: [] }),
    ],
    conversations: [
      row(1, {
        interfaces: [text],
        protection: text,
        verdict: text,
        carries: text,
        client: text,
        server: text,
        trouble: 5,
      }),
      row(2, { interfaces: [], carries: text }),
    ],
    endpoints: base.endpoints.map((each) => ({
      ...each,
      interface: evil,
      host: text,
      endpoint: text,
      annotation: text,
      protocolSequence: text,
    })),
    figures: {
      ...base.figures,
      pdus: { [text]: 1 },
      clear: [{ interface: text, calls: 1, octets: 1 }],
      tasks: [{ ...base.figures.tasks[0]!, interface: text }],
    },
    capture: {
      ...base.capture,
      files: [{ name: text, format: text, frames: 1, octets: 1, remarks: [text] }],
      pieces: [],
      comments: [{ frame: 3, words: text }],
      warnings: [text],
      dropped: { [text]: 3 },
      names: { "10.0.0.2": text },
    },
  };
}
