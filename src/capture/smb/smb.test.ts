import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex } from "../../bytes/hex.ts";
import { encodeSessionPacket } from "../../pdu/netbios/session-packet.ts";
import * as smb1 from "../../pdu/smb1/samples.ts";
import {
  compoundSmb2,
  decodeSmb2Body,
  decodeSmb2Header,
  type FileId,
  RELATED_FILE,
  SMB2,
  SMB2_FLAG,
  type Smb2Body,
} from "../../pdu/smb2/index.ts";
import * as smb2 from "../../pdu/smb2/samples.ts";
import { smb2Sample } from "../../pdu/smb2/testing.ts";
import type { AnalysisOptions } from "../analysis.ts";
import { Analyzer } from "../analyzer.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Message } from "../listener.ts";
import type { TraceRecord } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import { isSmb, openSmb } from "./index.ts";

const BIND = parseHex(
  "05000b03100000004800000001000000b810b810000000000100000000000100785734123412cdabef000123456789ab00000000045d888aeb1cc9119fe808002b10486002000000",
);
const BIND_ACK = parseHex(
  "05000c03100000004400000001000000b810b810cb1d00000c005c706970655c6c736173730000000100000000000000045d888aeb1cc9119fe808002b10486002000000",
);
const REQUEST = parseHex("05000003100000001c000000020000000400000000000000deadbeef");
const RESPONSE = parseHex("05000203100000001c0000000200000004000000000000000000adde");
const FILE: FileId = { persistent: 5n, volatile: 9n };

class Wire {
  /** What others of the same analysis read. */
  static of(analyzer: Analyzer, number: number): StreamConsumer {
    return openSmb(analyzer, {
      transport: "tcp",
      number,
      client: { address: "10.0.0.1", port: 50_000 + number },
      server: { address: "10.0.0.2", port: 445 },
      roles: "handshake",
      carries: undefined,
    });
  }

  readonly records: TraceRecord[] = [];
  readonly messages: Message[] = [];
  readonly analyzer: Analyzer;
  readonly #stream;
  #frame = 0;

  constructor(options: AnalysisOptions = {}) {
    this.analyzer = new Analyzer(
      { record: (record) => void this.records.push(record), message: (message) => void this.messages.push(message) },
      options,
    );
    const conversation: Conversation = {
      transport: "tcp",
      number: 0,
      client: { address: "10.0.0.1", port: 50_000 },
      server: { address: "10.0.0.2", port: 445 },
      roles: "handshake",
      carries: undefined,
    };
    this.#stream = openSmb(this.analyzer, conversation);
  }

  say(side: Side, ...messages: readonly Uint8Array[]): this {
    for (const message of messages) this.raw(side, encodeSessionPacket({ kind: "message", data: message }));
    return this;
  }

  raw(side: Side, bytes: Uint8Array): this {
    this.#frame++;
    this.#stream.octets(side, bytes, 0, bytes.length, this.#frame, this.#frame * 1000);
    return this;
  }

  lose(side: Side, length: number | undefined): this {
    this.#stream.gap(side, length, this.#frame, this.#frame * 1000);
    return this;
  }

  over(): this {
    for (const side of [0, 1] as const) this.#stream.end(side, "fin", this.#frame, this.#frame * 1000);
    return this;
  }

  of<Kind extends TraceRecord["kind"]>(kind: Kind): Extract<TraceRecord, { kind: Kind }>[] {
    return this.records.filter((record) => record.kind === kind) as Extract<TraceRecord, { kind: Kind }>[];
  }
}

const ask = (command: number, id: number, body: Smb2Body, flags = 0) => smb2Sample(command, id, body, { flags });
const tell = (command: number, id: number, body: Smb2Body, status = 0) => smb2Sample(command, id, body, { flags: 1, status });
const none = new Uint8Array(0);
const times = {
  creationTime: 0n,
  lastAccessTime: 0n,
  lastWriteTime: 0n,
  changeTime: 0n,
  allocationSize: 0n,
  endOfFile: 0n,
  fileAttributes: 0x80,
};
const error: Smb2Body = { kind: "error-response", contextCount: 0, data: none };
const tree = (path: string, shareType: number) => [
  ask(SMB2.TREE_CONNECT, 1, { kind: "tree-connect-request", path }),
  tell(SMB2.TREE_CONNECT, 1, { kind: "tree-connect-response", shareType, shareFlags: 0, capabilities: 0, maximalAccess: 0 }),
];
const create = (name: string, id = 2): Uint8Array =>
  ask(SMB2.CREATE, id, {
    kind: "create-request",
    oplockLevel: 0,
    impersonationLevel: 2,
    desiredAccess: 3,
    fileAttributes: 0,
    shareAccess: 3,
    createDisposition: 1,
    createOptions: 0,
    name,
    contexts: [],
  });
const created = (id = 2, fileId = FILE) =>
  tell(SMB2.CREATE, id, { kind: "create-response", oplockLevel: 0, flags: 0, createAction: 1, ...times, fileId, contexts: [] });
const write = (id: number, data: Uint8Array, fileId = FILE, flags = 0) =>
  ask(
    SMB2.WRITE,
    id,
    { kind: "write-request", offset: 0n, fileId, channel: 0, remainingBytes: 0, flags: 0, channelInfo: none, data },
    flags,
  );
const read = (id: number, fileId = FILE, flags = 0) =>
  ask(
    SMB2.READ,
    id,
    {
      kind: "read-request",
      padding: 80,
      flags: 0,
      length: 4280,
      offset: 0n,
      fileId,
      minimumCount: 0,
      channel: 0,
      remainingBytes: 0,
      channelInfo: none,
    },
    flags,
  );
const data = (id: number, octets: Uint8Array, status = 0) =>
  tell(SMB2.READ, id, { kind: "read-response", data: octets, dataRemaining: 0, flags: 0 }, status === 0x80000005 ? status : 0);

test("a session of our own lab: dialect, who, share, pipe, bind and its answer", () => {
  const wire = new Wire()
    .say(0, smb2.NEGOTIATE_REQUEST)
    .say(1, smb2.NEGOTIATE_RESPONSE)
    .say(0, smb2.SESSION_SETUP_REQUEST)
    .say(1, smb2.SESSION_SETUP_RESPONSE)
    .say(0, smb2.TREE_CONNECT_REQUEST)
    .say(1, smb2.TREE_CONNECT_RESPONSE)
    .say(0, smb2.CREATE_REQUEST)
    .say(1, smb2.CREATE_RESPONSE)
    .say(0, smb2.TRANSCEIVE_REQUEST)
    .say(1, smb2.TRANSCEIVE_RESPONSE)
    .over();
  assert.deepEqual(
    wire.of("smb-session").map(({ step, dialect, status, share }) => [step, dialect, status?.name, share]),
    [
      ["negotiate", "SMB 2.1", "STATUS_SUCCESS", undefined],
      ["tree-connect", "SMB 2.1", "STATUS_SUCCESS", "\\\\dc1.lab.test\\IPC$"],
    ],
  );
  assert.deepEqual(
    wire.of("pipe").map(({ name, status }) => [name, status?.status]),
    [["\\pipe\\lsarpc", 0]],
  );
  const [bind] = wire.of("bind");
  assert.deepEqual([bind?.outcome, bind?.carrier], ["accepted", { kind: "pipe", over: "smb2", name: "\\pipe\\lsarpc" }]);
  // The authentication was not brought to its end.
  assert.deepEqual(
    wire.of("authentication").map(({ outcome, target }) => [outcome, target]),
    [["unknown", "LAB"]],
  );
});

test("writes, reads, a cut answer and its rest, an answer that comes later", () => {
  const wire = new Wire()
    .say(0, ...tree("\\\\srv\\IPC$", 2).slice(0, 1))
    .say(1, tree("\\\\srv\\IPC$", 2)[1]!)
    .say(0, create("svcctl"))
    .say(1, created())
    .say(0, write(3, BIND), read(4))
    .say(
      1,
      tell(SMB2.WRITE, 3, { kind: "write-response", count: 72 }),
      smb2Sample(SMB2.READ, 4, error, { flags: 3, asyncId: 8n, processId: 0, treeId: 0, status: 0x103 }),
    )
    .say(1, data(4, BIND_ACK.subarray(0, 30), 0x80000005))
    .say(0, read(5))
    .say(1, data(5, BIND_ACK.subarray(30)))
    .say(0, write(6, REQUEST.subarray(0, 10)), write(7, REQUEST.subarray(10)), read(8))
    .say(1, data(8, RESPONSE))
    .say(0, ask(SMB2.CLOSE, 9, { kind: "close-request", flags: 0, fileId: FILE }))
    .over();
  assert.equal(wire.of("bind")[0]?.outcome, "accepted");
  assert.equal(wire.of("call")[0]?.outcome, "answered");
  assert.deepEqual(Object.fromEntries(wire.analyzer.dropped), {});
});

test("open, write, read and close in one compound", () => {
  const related = SMB2_FLAG.RELATED_OPERATIONS;
  const wire = new Wire()
    .say(0, tree("\\\\srv\\IPC$", 2)[0]!)
    .say(1, tree("\\\\srv\\IPC$", 2)[1]!)
    .say(0, compoundSmb2([create("srvsvc"), write(3, BIND, RELATED_FILE, related), read(4, RELATED_FILE, related)]))
    .say(1, compoundSmb2([created(), tell(SMB2.WRITE, 3, { kind: "write-response", count: 72 }), data(4, BIND_ACK)]))
    .over();
  assert.equal(wire.of("bind")[0]?.outcome, "accepted");
  assert.equal(wire.of("pipe")[0]?.name, "\\pipe\\srvsvc");
});

test("contents of files are passed over, also when they look like RPC; a file is not a pipe", () => {
  const big = new Uint8Array(100_000);
  big.set(BIND);
  const wire = new Wire({ limits: { messageOctets: 1000 } })
    .say(0, tree("\\\\srv\\data", 1)[0]!)
    .say(1, tree("\\\\srv\\data", 1)[1]!)
    .say(0, create("a.doc"))
    .say(1, created())
    .say(0, write(3, big), read(4))
    .say(1, data(4, big))
    .over();
  assert.deepEqual([...wire.analyzer.pdus], []);
  assert.equal(wire.of("pipe").length, 0);
  assert.deepEqual([...wire.analyzer.dropped], []);
});

test("of a pipe whose open was not captured the data tell; of a refused one the status", () => {
  const midstream = new Wire()
    .raw(0, encodeSessionPacket({ kind: "message", data: write(3, BIND) }).subarray(40))
    .say(0, write(4, BIND))
    .say(0, read(5))
    .say(1, data(5, BIND_ACK))
    .over();
  assert.deepEqual(
    midstream.of("bind").map(({ outcome, carrier }) => [outcome, carrier]),
    [["accepted", { kind: "pipe", over: "smb2", name: undefined }]],
  );
  const refused = new Wire()
    .say(0, tree("\\\\srv\\IPC$", 2)[0]!)
    .say(1, tree("\\\\srv\\IPC$", 2)[1]!)
    .say(0, create("spoolss"))
    .say(1, tell(SMB2.CREATE, 2, error, 0xc0000022))
    .say(0, create("epmapper", 3))
    .over();
  assert.deepEqual(
    refused.of("pipe").map(({ name, status }) => [name, status?.name]),
    [
      ["\\pipe\\spoolss", "STATUS_ACCESS_DENIED"],
      ["\\pipe\\epmapper", undefined],
    ],
  );
  const share = new Wire()
    .say(0, tree("\\\\srv\\IPC$", 2)[0]!)
    .say(1, tell(SMB2.TREE_CONNECT, 1, error, 0xc00000cc))
    .over();
  assert.deepEqual(
    share.of("smb-session").map(({ step, status, share: path }) => [step, status?.name, path]),
    [["tree-connect", "STATUS_BAD_NETWORK_NAME", "\\\\srv\\IPC$"]],
  );
});

test("behind a gap the next message is found, and the pipe goes on", () => {
  const whole = encodeSessionPacket({ kind: "message", data: write(5, REQUEST) });
  const open = () =>
    new Wire().say(0, tree("\\\\srv\\IPC$", 2)[0]!).say(1, tree("\\\\srv\\IPC$", 2)[1]!).say(0, create("svcctl")).say(1, created());
  // Within a message: its end is known.
  const inside = open().raw(0, whole.subarray(0, 100)).lose(0, 30).raw(0, whole.subarray(130)).say(0, write(6, BIND)).over();
  // Nobody knows how much: searched for, a beginning across two pieces too.
  const beyond = open()
    .lose(0, undefined)
    .raw(0, whole.subarray(20))
    .raw(0, parseHex("0000"))
    .raw(0, encodeSessionPacket({ kind: "message", data: write(6, BIND) }).subarray(0, 3));
  beyond.raw(0, encodeSessionPacket({ kind: "message", data: write(6, BIND) }).subarray(3)).over();
  for (const wire of [inside, beyond]) assert.equal(wire.analyzer.pdus.get("bind"), 1);
});

test("what SMB 3 encrypted is told once; with a key it is read", () => {
  const sealed = new Uint8Array(100);
  sealed.set([0xfd, 0x53, 0x4d, 0x42]);
  const blind = new Wire().say(0, sealed, sealed).say(1, sealed).over();
  assert.deepEqual(
    blind.of("smb-session").map(({ step, encrypted }) => [step, encrypted]),
    [["session-setup", true]],
  );
  const plain = [...tree("\\\\srv\\IPC$", 2), create("svcctl"), created(), write(3, BIND)];
  let at = 0;
  const seeing = new Wire({ decryptor: { leg() {}, pdu: () => undefined, smb: () => ({ plain: plain[at++] }) } })
    .say(0, sealed)
    .say(1, sealed)
    .say(0, sealed)
    .say(1, sealed)
    .say(0, sealed)
    .over();
  assert.equal(seeing.of("pipe")[0]?.name, "\\pipe\\svcctl");
  assert.equal(seeing.analyzer.pdus.get("bind"), 1);
});

test("SMB 1: chains, both ways to open, all ways to write and read, transactions in fragments", () => {
  for (const [open, opened] of [
    [smb1.createRequest, smb1.createResponse],
    [smb1.openRequest, smb1.openResponse],
  ] as const) {
    for (const write of [smb1.writeAndXRequest, smb1.writeRawRequest, smb1.writeRequest]) {
      const wire = new Wire()
        .say(0, smb1.negotiateRequest)
        .say(1, smb1.negotiateResponse)
        .say(0, smb1.setupAndTreeRequest)
        .say(1, smb1.setupAndTreeResponse)
        .say(0, open)
        .say(1, opened)
        .say(0, write(BIND), smb1.readAndXRequest)
        .say(1, smb1.readAndXResponse(BIND_ACK))
        .say(0, smb1.transactRequest(REQUEST.subarray(0, 9), REQUEST.length))
        .say(1, smb1.transactInterimResponse)
        .say(0, smb1.transactSecondaryRequest(REQUEST.subarray(9), REQUEST.length, 9))
        .say(
          1,
          smb1.transactResponse(RESPONSE.subarray(0, 20), RESPONSE.length),
          smb1.transactResponse(RESPONSE.subarray(20), RESPONSE.length, 20),
        )
        .say(0, smb1.closeRequest)
        .over();
      assert.equal(wire.of("bind")[0]?.outcome, "accepted");
      // Both halves of the request, and both of the answer.
      assert.deepEqual(
        wire.of("call").map(({ outcome, request, octets }) => [outcome, request !== undefined, octets]),
        [["answered", true, [4, 4]]],
      );
      assert.equal(wire.of("pipe")[0]?.name, "\\pipe\\svcctl");
      assert.deepEqual(
        wire.of("smb-session").map(({ step, dialect, share }) => [step, dialect, share]),
        [
          ["negotiate", "NT LM 0.12", undefined],
          ["session-setup", "NT LM 0.12", undefined],
          ["tree-connect", "NT LM 0.12", "\\\\SRV\\IPC$"],
        ],
      );
      assert.deepEqual(
        wire.of("authentication").map(({ user, domain, outcome }) => [user, domain, outcome]),
        [["ANN", "LAB", "accepted"]],
      );
    }
  }
});

test("a refused NetBIOS session and an unanswered negotiate are told", () => {
  const refused = new Wire().raw(
    0,
    encodeSessionPacket({ kind: "request", calledName: new Uint8Array(16), callingName: new Uint8Array(16) }),
  );
  refused
    .raw(1, encodeSessionPacket({ kind: "negative-response", errorCode: 0x82 }))
    .raw(1, parseHex("85000000"))
    .over();
  assert.deepEqual(
    refused.of("smb-session").map(({ step, status }) => [step, status?.words]),
    [["negotiate", "the name that was called is not there"]],
  );
  const silent = new Wire().say(0, smb1.negotiateRequest).over();
  assert.deepEqual(
    silent.of("smb-session").map(({ step, status }) => [step, status]),
    [["negotiate", undefined]],
  );
});

test("a second connection of the session uses the pipe that the first opened; it ends with the last of them", () => {
  const wire = new Wire();
  const second = Wire.of(wire.analyzer, 1);
  const say = (side: Side, message: Uint8Array, frame: number) => {
    const bytes = encodeSessionPacket({ kind: "message", data: message });
    second.octets(side, bytes, 0, bytes.length, frame, frame * 1000);
  };
  wire.say(0, tree("\\\\srv\\IPC$", 2)[0]!).say(1, tree("\\\\srv\\IPC$", 2)[1]!).say(0, create("srvsvc")).say(1, created());
  wire.say(0, write(3, BIND));
  say(0, read(1), 100);
  say(1, data(1, BIND_ACK), 101);
  wire.say(0, write(4, REQUEST)).over();
  say(0, read(2), 102);
  say(1, data(2, RESPONSE), 103);
  for (const side of [0, 1] as const) second.end(side, "fin", 104, 104_000);
  assert.equal(wire.of("bind")[0]?.outcome, "accepted");
  assert.equal(wire.of("call")[0]?.outcome, "answered");
  const by = wire.messages.filter((message) => message.protocol === "rpc").map((message) => message.conversation.number);
  assert.deepEqual(by, [0, 1, 0, 1]);
});

test("SMB is told by its first octets on any port", () => {
  const bytes = encodeSessionPacket({ kind: "message", data: smb2.NEGOTIATE_REQUEST });
  assert.equal(isSmb(bytes, 0, bytes.length), true);
  assert.equal(isSmb(bytes, 0, 5), undefined);
  assert.equal(isSmb(parseHex("0000005805000b03"), 0, 8), false);
  assert.equal(decodeSmb2Header(smb2.NEGOTIATE_REQUEST).command, SMB2.NEGOTIATE);
  assert.equal(decodeSmb2Body(smb2.NEGOTIATE_REQUEST)?.kind, "negotiate-request");
});
