import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conversation } from "../capture/conversation.ts";
import type { BindRecord, CallRecord, ConnectionRecord, TraceRecord } from "../capture/records.ts";
import { FilterError, formatFilter, parseFilter } from "./filter.ts";
import { RecordFilter } from "./record-filter.ts";

function conversation(number: number, client = "10.0.0.1", server = "10.0.0.2", port = 135): Conversation {
  return {
    transport: "tcp",
    number,
    client: { address: client, port: 50_000 + number },
    server: { address: server, port },
    roles: "handshake",
    carries: "rpc",
  };
}

const SVCCTL = { uuid: "367abb81-9844-35f1-ad32-98f038001003", major: 2, minor: 0, name: "svcctl", by: "bind" } as const;

function bind(of: Conversation): TraceRecord {
  const context = { id: 0, interface: SVCCTL, transfer: [], result: 0, reason: 0, words: undefined, chosen: undefined };
  const record: Partial<BindRecord> = {
    kind: "bind",
    conversation: of,
    carrier: { kind: "tcp" },
    request: { frame: 4, time: 4e6 },
    answer: { frame: 5, time: 5e6 },
    outcome: "accepted",
    contexts: [context],
  };
  return record as TraceRecord;
}

function call(of: Conversation, frame: number, more: Partial<CallRecord> = {}): TraceRecord {
  const record: Partial<CallRecord> = {
    kind: "call",
    conversation: of,
    carrier: { kind: "tcp" },
    opnum: 15,
    operation: "ROpenSCManagerW",
    interface: SVCCTL,
    request: { frame, time: frame * 1e6 },
    answer: { frame: frame + 1, time: (frame + 1) * 1e6 },
    latency: 1e6,
    outcome: "answered",
    ...more,
  };
  return record as TraceRecord;
}

function connection(of: Conversation, more: Partial<ConnectionRecord> = {}): TraceRecord {
  const record: Partial<ConnectionRecord> = {
    kind: "connection",
    conversation: of,
    handshake: "open",
    first: { frame: 1, time: 1e6 },
    last: { frame: 90, time: 90e6 },
    icmp: [],
    ...more,
  };
  return record as TraceRecord;
}

function accepts(filter: string, ...records: TraceRecord[]): boolean[] {
  const tried = new RecordFilter(parseFilter(filter));
  return records.map((record) => tried.record(record));
}

test("addresses: of either side, of one side, networks of both versions", () => {
  const four = call(conversation(1), 10);
  const six = call(conversation(2, "fe80::1", "2001:db8::5"), 10);
  assert.deepEqual(accepts("host 10.0.0.2", four, six), [true, false]);
  assert.deepEqual(accepts("client 10.0.0.2", four, six), [false, false]);
  assert.deepEqual(accepts("server 10.0.0.2", four, six), [true, false]);
  assert.deepEqual(accepts("host 10.0.0.0/30", four, six), [true, false]);
  assert.deepEqual(accepts("host 10.0.0.4/30", four, six), [false, false]);
  assert.deepEqual(accepts("host 0.0.0.0/0", four, six), [true, false]);
  assert.deepEqual(accepts("host 2001:db8:0:0:0:0:0:5", four, six), [false, true]);
  assert.deepEqual(accepts("host fe80::/10", four, six), [false, true]);
  assert.deepEqual(accepts("host fe80::1", call(conversation(3, "fe80::1%3", "fe80::2"), 10)), [true]);
  assert.deepEqual(accepts("not host fe80::/10", four, six), [true, false]);
});

test("ports, numbers and frames, single and as ranges", () => {
  const one = call(conversation(12), 100);
  assert.deepEqual(accepts("port 135", one), [true]);
  assert.deepEqual(accepts("port 49152-65535", one), [true]);
  assert.deepEqual(accepts("port 136-49151", one), [false]);
  assert.deepEqual(accepts("tcp 12", one), [true]);
  assert.deepEqual(accepts("tcp 13 or udp", one), [false]);
  assert.deepEqual(accepts("tcp", one), [true]);
  assert.deepEqual(accepts("frame 101-200", one), [true]);
  assert.deepEqual(accepts("frame 102-", one), [false]);
  assert.deepEqual(accepts("frame -100", one), [true]);
  assert.deepEqual(accepts("opnum 15", one), [true]);
});

test("a conversation is wanted where one of its calls was; what it speaks is remembered for what comes later", () => {
  const [a, b] = [conversation(1), conversation(2)];
  const fault = { status: 5, name: "x", words: "x", didNotExecute: false };
  const records = [
    bind(a),
    call(a, 10),
    call(a, 20, { outcome: "fault", fault }),
    call(b, 30, { interface: undefined }),
    connection(a),
    connection(b),
  ];
  assert.deepEqual(accepts("fault", ...records), [false, false, true, false, true, false]);
  assert.deepEqual(accepts("interface SVCCTL", ...records), [true, true, true, false, true, false]);
  assert.deepEqual(accepts("interface {367ABB81-9844-35f1-ad32-98f038001003}", ...records), [true, true, true, false, true, false]);
  assert.deepEqual(accepts("operation scmanager and not fault", ...records), [false, true, false, true, true, true]);
});

test("users are those who authenticated on the conversation, with or without their domain", () => {
  const a = conversation(1);
  const who = {
    kind: "authentication",
    conversation: a,
    mark: { frame: 3, time: 3e6 },
    last: { frame: 3, time: 3e6 },
    user: "Alice",
    domain: "LAB",
    outcome: "accepted",
  } as unknown as TraceRecord;
  assert.deepEqual(accepts("user alice", call(a, 2), who, call(a, 10), call(conversation(2), 11)), [false, true, true, false]);
  assert.deepEqual(accepts("user LAB\\alice", who, call(a, 10)), [true, true]);
  assert.deepEqual(accepts('user "OTHER\\alice"', who, call(a, 10)), [false, false]);
});

test("slow and failed", () => {
  const a = conversation(1);
  assert.deepEqual(accepts("slow 500ms", call(a, 1), call(a, 2, { latency: 499_999 }), call(a, 3, { latency: undefined })), [
    true,
    false,
    false,
  ]);
  assert.deepEqual(
    accepts("failed", call(a, 1), call(a, 2, { outcome: "unanswered" }), connection(conversation(3), { handshake: "no-answer" })),
    [false, true, true],
  );
});

test("and binds closer than or; parentheses and not; words and signs; what is quoted is text", () => {
  const shape = (text: string) => formatFilter(parseFilter(text));
  assert.equal(shape("tcp 1 or udp 2 and port 3"), "tcp 1 or (udp 2 and port 3)");
  assert.equal(shape("(tcp 1||udp 2)&&!port 3"), "(tcp 1 or udp 2) and not port 3");
  assert.equal(shape('NOT NOT "CALLS"'.replaceAll('"', "")), "not not calls");
  assert.equal(shape('interface "or"'), 'interface "or"');
  assert.equal(shape("slow 2m"), "slow 120000000us");
  assert.equal(shape("host [::1]"), "host ::1");
  assert.equal(shape("host 2001:DB8::/32"), "host 2001:db8::/32");
  assert.equal(shape("host ::ffff:10.0.0.1"), "host ::ffff:10.0.0.1");
});

test("a mistake is named with its place", () => {
  const at = (text: string) => {
    try {
      parseFilter(text);
    } catch (error) {
      assert.ok(error instanceof FilterError, String(error));
      return [error.position, error.words];
    }
    assert.fail(`"${text}" was accepted`);
  };
  assert.deepEqual(at(""), [0, "the filter is empty"]);
  assert.deepEqual(at("host"), [4, '"host" needs an address, as 10.0.0.1 or 10.0.0.0/8']);
  assert.deepEqual(at("host and"), [5, '"host" needs an address, as 10.0.0.1 or 10.0.0.0/8']);
  assert.deepEqual(at("host dc1"), [5, '"dc1" is no address; names are not looked up']);
  assert.deepEqual(at("host 10.0.0.010"), [5, '"10.0.0.010" is no address; names are not looked up']);
  assert.deepEqual(at("host 10.0.0.1/33"), [13, '"/33" is not 0 to 32']);
  assert.deepEqual(at("port 70000"), [5, '"70000" is more than 65535']);
  assert.deepEqual(at("frame 9-8"), [6, '"9-8" runs backwards']);
  assert.deepEqual(at("tcp 1 udp 2"), [6, '"and" or "or" is missing before "udp"']);
  assert.deepEqual(at("(tcp 1"), [6, 'the "(" of character 1 is not closed']);
  assert.deepEqual(at("tcp 1)"), [5, 'there is a ")" without its "("']);
  assert.deepEqual(at('user "al'), [5, "the quotation mark is not closed"]);
  assert.deepEqual(at("tcp & udp"), [4, '"&" stands alone; "and" is &&, "or" is ||']);
  assert.match(String(at("hots 10.0.0.1")[1]), /^"hots" is no condition; there are host, /);
  assert.match(String(at("(".repeat(100_000))[1]), /at most 4096 characters/);
  assert.match(String(at("(".repeat(4_000))[1]), /within each other/);
});
