import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conversation } from "../capture/conversation.ts";
import type { TraceRecord } from "../capture/records.ts";
import { LadderBook } from "./ladder.ts";
import type { Finding, Report } from "./report.ts";

function conversation(number: number, port: number, client = "10.0.0.1"): Conversation {
  return {
    transport: "tcp",
    number,
    client: { address: client, port: 50_000 + number },
    server: { address: "10.0.0.2", port },
    roles: "handshake",
    carries: undefined,
  };
}

const mark = (frame: number) => ({ frame, time: frame * 1e6 });

function connection(of: Conversation, more: object): TraceRecord {
  return {
    kind: "connection",
    conversation: of,
    handshake: "open",
    syn: { count: 1, marks: [mark(1)] },
    synAck: mark(2),
    reset: undefined,
    fin: [undefined, undefined],
    unacknowledged: undefined,
    icmp: [],
    ...more,
  } as unknown as TraceRecord;
}

function call(of: Conversation, frame: number, more: object = {}): TraceRecord {
  return {
    kind: "call",
    conversation: of,
    carrier: { kind: "tcp" },
    opnum: 3,
    operation: "ept_map",
    interface: { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0, name: "epm", by: "bind" },
    request: mark(frame),
    answer: mark(frame + 1),
    latency: 1_500,
    outcome: "answered",
    fault: undefined,
    status: undefined,
    ...more,
  } as unknown as TraceRecord;
}

function report(...findings: Partial<Finding>[]): Report {
  return {
    findings: findings.map((finding) => ({ severity: "blocking", conversations: [], ...finding })),
    conversations: [],
  } as unknown as Report;
}

test("what went between two hosts is one ladder, in order of frames, over all their conversations", () => {
  const book = new LadderBook();
  const [mapper, mapped] = [conversation(0, 135), conversation(1, 50_115)];
  book.add(call(mapper, 3));
  book.add(connection(mapped, { handshake: "no-answer", syn: { count: 3, marks: [mark(6), mark(8), mark(10)] }, synAck: undefined }));
  book.add(connection(mapper, {}));
  const ladder = book.hosts("10.0.0.2", "10.0.0.1")!;
  assert.deepEqual(ladder.participants, [
    { address: "10.0.0.1", role: "client" },
    { address: "10.0.0.2", role: "server" },
  ]);
  assert.deepEqual(
    ladder.arrows.map(({ from, to, frame, label, tone, lost }) => [from, to, frame, label, tone, lost]),
    [
      [0, 1, 1, "SYN to 135", "plain", false],
      [1, 0, 2, "SYN-ACK", "good", false],
      [0, 1, 3, "epm ept_map", "plain", false],
      [1, 0, 4, "answer after 1.50 ms", "good", false],
      [0, 1, 6, "SYN to 50115", "bad", true],
      [0, 1, 8, "SYN to 50115 again (2)", "bad", true],
      [0, 1, 10, "SYN to 50115 again (3)", "bad", true],
    ],
  );
  assert.deepEqual(
    book.worst(report({ client: "10.0.0.1", server: "10.0.0.2", conversations: ["tcp:1"] })).map(({ id }) => id),
    ["10.0.0.1 10.0.0.2"],
  );
});

test("a router that says no stands between the two", () => {
  const book = new LadderBook();
  const of = conversation(0, 135);
  const icmp = { kind: "icmp", mark: mark(2), from: "10.0.9.9", to: "10.0.0.1", words: "communication administratively prohibited" };
  book.add(connection(of, { handshake: "no-answer", synAck: undefined, icmp: [icmp] }));
  const ladder = book.conversation("tcp:0")!;
  assert.deepEqual(
    ladder.participants.map(({ role }) => role),
    ["client", "router", "server"],
  );
  assert.deepEqual([ladder.arrows[1]!.from, ladder.arrows[1]!.to], [1, 0]);
  assert.deepEqual([ladder.arrows[0]!.from, ladder.arrows[0]!.to], [0, 2]);
});

test("a long conversation keeps its beginning and its end, and says what is left out", () => {
  const book = new LadderBook({ steps: 4 });
  const of = conversation(0, 135);
  for (let i = 0; i < 100; i++) book.add(call(of, 10 + 2 * i));
  const ladder = book.conversation("tcp:0")!;
  assert.deepEqual(
    ladder.arrows.map(({ frame }) => frame),
    [10, 11, 12, 13, 206, 207, 208, 209],
  );
  assert.equal(ladder.left, 192);
});

test("where there are too many conversations, those with trouble stay", () => {
  const book = new LadderBook({ conversations: 8 });
  const bad = conversation(0, 135);
  book.add(call(bad, 1, { outcome: "unanswered", answer: undefined, unansweredBecause: "connection-reset" }));
  for (let i = 1; i < 10_000; i++) book.add(call(conversation(i, 135), 10 * i));
  assert.equal(book.conversation("tcp:0")!.arrows[0]!.tone, "bad");
  assert.equal(book.conversation("tcp:1"), undefined);
  assert.ok(book.conversation("tcp:9999"));
});

test("a picture of very many conversations shows those with trouble and counts the rest", () => {
  const book = new LadderBook();
  for (let i = 0; i < 200; i++) book.add(call(conversation(i, 135), 1 + 2 * i));
  const bad = conversation(500, 50_000);
  book.add(connection(bad, { handshake: "no-answer", syn: { count: 1, marks: [mark(900)] }, synAck: undefined }));
  const ladder = book.hosts("10.0.0.1", "10.0.0.2")!;
  assert.equal(ladder.arrows.length + ladder.left, 401);
  assert.ok(ladder.arrows.length <= 160);
  assert.equal(ladder.arrows.at(-1)!.conversation, "tcp:500");
});

test("only what is wanted is kept", () => {
  const book = new LadderBook({ wanted: ({ number }) => number === 7 });
  for (let i = 0; i < 10; i++) book.add(call(conversation(i, 135), 10 * i));
  assert.equal(book.conversation("tcp:6"), undefined);
  assert.equal(book.conversation("tcp:7")!.arrows.length, 2);
});

test("a question of SMB is the client's, answered or not, as its frame is", () => {
  const book = new LadderBook();
  const smb = conversation(0, 445);
  const asked = { kind: "smb-session", conversation: smb, dialect: "SMB 3.1.1", share: undefined, encrypted: false };
  book.add({ ...asked, step: "negotiate", mark: mark(4), status: { status: 0, name: "STATUS_SUCCESS", words: "" } } as TraceRecord);
  book.add({ kind: "pipe", conversation: smb, mark: mark(6), name: "\\pipe\\svcctl", status: undefined } as TraceRecord);
  assert.deepEqual(
    book.conversation("tcp:0")!.arrows.map(({ from, to, frame, label, lost }) => [from, to, frame, label, lost]),
    [
      [0, 1, 4, "SMB negotiate: success", false],
      [0, 1, 6, "open \\pipe\\svcctl", true],
    ],
  );
});

test("of a connection of which one direction was recorded, nothing is drawn as lost", () => {
  const book = new LadderBook();
  const half = conversation(0, 445);
  book.add(call(half, 3, { answer: undefined, latency: undefined, outcome: "unanswered" }));
  assert.deepEqual(
    book.conversation("tcp:0")!.arrows.map(({ lost, tone }) => [lost, tone]),
    [[true, "bad"]],
  );
  book.add(connection(half, { handshake: "one-sided", synAck: undefined }));
  assert.deepEqual(
    book.conversation("tcp:0")!.arrows.map(({ lost, tone }) => [lost, tone]),
    [
      [false, "plain"],
      [false, "plain"],
    ],
  );
});

test("a host that talks to itself has two lanes", () => {
  const book = new LadderBook();
  book.add(call(conversation(0, 135, "10.0.0.2"), 3));
  const ladder = book.conversation("tcp:0")!;
  assert.deepEqual(ladder.participants, [
    { address: "10.0.0.2", role: "client" },
    { address: "10.0.0.2", role: "server" },
  ]);
  assert.deepEqual(
    ladder.arrows.map(({ from, to }) => [from, to]),
    [
      [0, 1],
      [1, 0],
    ],
  );
});

test("names that were looked up do not stand before a finding that is about something else", () => {
  const book = new LadderBook();
  const names = { ...conversation(7, 53), transport: "udp" } as Conversation;
  book.add({
    kind: "name",
    conversation: names,
    request: mark(1),
    answer: mark(2),
    name: "dc0",
    code: 3,
    words: "NXDOMAIN",
    addresses: [],
  } as unknown as TraceRecord);
  book.add(call(conversation(0, 135), 3));
  book.add(call(conversation(1, 49_153), 5, { outcome: "unanswered", answer: undefined, latency: undefined }));
  const [about] = book.worst(report({ conversations: ["tcp:1"], client: "10.0.0.1", server: "10.0.0.2" }));
  assert.deepEqual(
    about!.arrows.map(({ frame }) => frame),
    [3, 4, 5],
  );
  const [other] = book.worst(report({ conversations: ["udp:7"], client: "10.0.0.1", server: "10.0.0.2" }));
  assert.deepEqual(
    other!.arrows.map(({ frame }) => frame),
    [1, 2],
  );
});

test("what became of a login is no arrow of its own", () => {
  const book = new LadderBook();
  const login = { kind: "authentication", mechanism: "ntlm", user: "Administrator", domain: "LAB", outcome: "rejected" };
  book.add({ ...login, conversation: conversation(0, 135), mark: mark(1), last: mark(5) } as unknown as TraceRecord);
  assert.deepEqual(
    book.conversation("tcp:0")!.arrows.map(({ from, to, frame, label, tone }) => [from, to, frame, label, tone]),
    [[1, 1, 5, "NTLM LAB\\Administrator: rejected", "bad"]],
  );
});

test("where all is well, the ladder is of those that the sentence names", () => {
  const book = new LadderBook();
  const [named, other] = [conversation(0, 135), conversation(1, 1032, "10.0.0.12")];
  book.add(call(named, 3));
  book.add(call(other, 1));
  const healthy = {
    ...report({ severity: "note", client: "10.0.0.1", server: "10.0.0.2", conversations: ["tcp:0"] }),
    outcome: "healthy",
    sentence: "Outlook connects: 10.0.0.1 and 10.0.0.2.",
    conversations: [{ id: "tcp:1", trouble: 10, calls: 1 }],
  } as unknown as Report;
  assert.deepEqual(
    book.worst(healthy).map(({ id }) => id),
    ["tcp:0", "tcp:1"],
  );
});

test("a bind says what it was about, and the association group that was given", () => {
  const book = new LadderBook();
  const of = conversation(0, 135);
  const ref = { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0, name: "epm", by: "bind" };
  const bind = (frame: number, alter: boolean, given: number | undefined) =>
    ({
      kind: "bind",
      conversation: of,
      carrier: { kind: "tcp" },
      alter,
      request: mark(frame),
      answer: mark(frame + 1),
      outcome: "accepted",
      associationGroup: { asked: 0, given },
      contexts: [{ id: 0, interface: ref, transfer: [], result: 0 }],
      nak: undefined,
    }) as unknown as TraceRecord;
  book.add(bind(3, false, 0x1e0d9));
  book.add(bind(5, true, 0x1e0d9));
  book.add(bind(7, false, 0));
  assert.deepEqual(
    book.conversation("tcp:0")!.arrows.map(({ label }) => label),
    ["bind epm", "bind accepted, group 0x1e0d9", "alter_context epm", "alter_context accepted", "bind epm", "bind accepted"],
  );
});
