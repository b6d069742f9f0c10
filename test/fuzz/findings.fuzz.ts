import assert from "node:assert/strict";
import { visible } from "../../src/bytes/visible.ts";
import type { Conversation } from "../../src/capture/conversation.ts";
import type { CallRecord, Carrier, ConnectionRecord, InterfaceRef, TraceRecord } from "../../src/capture/records.ts";
import type { Report } from "../../src/findings/report.ts";
import {
  authentication,
  bind,
  call,
  connection,
  conversation,
  datagrams,
  healthy,
  http,
  icmp,
  kerberos,
  mapping,
  mark,
  name,
  pipe,
  refused,
  report,
  session,
  silent,
} from "../capture/made-records.ts";

/**
 * Records of any kind, in any order, with any numbers and text that wants to break out: the report is plain, bounded data; its sentences are single lines;
 * rules hold addresses and numbers only; the exit code says what the findings say; and healthy traffic of other hosts takes no blocking finding away.
 */
export const target = {
  name: "findings",
  run(bytes: Uint8Array): void {
    const records = recordsOf(bytes);
    const made = report(records);
    holds(made);
    const more = report([...healthy("10.77.0.1", "10.77.0.2"), ...records, ...healthy("10.77.0.3", "10.77.0.4", 1032)]);
    holds(more);
    const after = blocking(more);
    for (const finding of blocking(made)) assert.ok(after.has(finding), `healthy traffic takes away: ${finding}`);
  },
  seeds: (): Uint8Array[] => [
    new Uint8Array(),
    Uint8Array.from({ length: 64 }, (_, i) => i),
    Uint8Array.from({ length: 400 }, (_, i) => (i * 37 + 11) & 255),
    Uint8Array.from({ length: 1200 }, (_, i) => (i * 101 + (i >> 3)) & 255),
  ],
};

function holds(made: Report): void {
  const text = JSON.stringify(made);
  assert.ok(text.length < 4_000_000, `${text.length} characters`);
  assert.ok(made.findings.length <= 500 && made.rules.length <= 256 && made.used.length <= 256 && made.conversations.length <= 100);
  for (const sentence of [
    made.sentence,
    ...made.findings.flatMap((finding) => [finding.sentence, ...finding.evidence, ...finding.actions]),
  ]) {
    assert.equal(visible(sentence), sentence);
    assert.ok(sentence.length > 0 && sentence.length < 2_000, sentence);
  }
  for (const finding of made.findings) {
    assert.ok(finding.frames.length <= 16 && finding.conversations.length <= 16);
    assert.ok(finding.frames.every((frame, i) => frame > 0 && (i === 0 || frame > finding.frames[i - 1]!)));
    assert.ok(finding.lostTime === undefined || finding.lostTime >= 0, `${finding.rule} lost ${finding.lostTime}`);
  }
  const address = "[0-9a-f.:]+";
  const ports = "[0-9]{1,5}(-[0-9]{1,5})?";
  for (const rule of [...made.rules, ...made.used, ...made.findings.flatMap((finding) => finding.rules)]) {
    assert.match(
      rule.netsh,
      new RegExp(
        `^netsh advfirewall firewall add rule name="opnum (TCP|UDP) ${ports} from ${address}${rule.optional ? " \\(fall-back only\\)" : ""}" dir=in action=allow protocol=(TCP|UDP) localip=${address} localport=${ports} remoteip=${address}$`,
      ),
    );
    assert.match(
      rule.nftables,
      new RegExp(`^nft insert rule inet filter forward ip6? saddr ${address} ip6? daddr ${address} (tcp|udp) dport ${ports} accept$`),
    );
    assert.match(rule.plain, new RegExp(`^allow (TCP|UDP) from ${address} \\(any port\\) to ${address} port ${ports}$`));
  }
  const acts = made.findings.some(
    ({ severity, actor }) => severity === "blocking" || severity === "degraded" || (severity === "undecided" && actor !== "nobody"),
  );
  assert.equal(made.exitCode, acts ? 1 : 0);
  if (made.outcome === "healthy" || made.outcome === "no-rpc") assert.equal(made.exitCode, 0);
  if (made.outcome === "findings") assert.equal(made.exitCode, 1);
}

function blocking(made: Report): Set<string> {
  return new Set(
    made.findings
      .filter(({ severity }) => severity === "blocking")
      .map(({ rule, client, server, port, status }) => `${rule} ${client} ${server} ${port} ${status}`),
  );
}

const HOSTILE = [
  "\x1b[2J",
  '"; reboot #',
  "$(reboot)",
  "\u202ecod.exe",
  "a\nb. Then C",
  "x".repeat(5000),
  "",
  "<script>",
  "%00",
  "..",
  "\\pipe\\a",
];
const HOSTS = ["10.0.0.1", "10.0.0.2", "10.0.0.3", "2001:db8::1", "2001:db8::2", "fe80::1", "255.255.255.255", "0.0.0.0"];
const PORTS = [135, 445, 139, 88, 389, 3268, 53, 593, 1032, 4997, 50_000, 50_001, 80, 22, 0, 65_535];
const STATUSES = [
  0, 5, 0x1c010002, 0x1c010003, 0x16c9a0d6, 0xc000006d, 0xc0000016, 0xc0000022, 0xc0000034, 0x80040111, 0x6ba, 1753, 0xffffffff,
];

/** Each choice takes an octet; where there are no more, the choices are the first. */
function recordsOf(bytes: Uint8Array): TraceRecord[] {
  let at = 0;
  const octet = () => bytes[at++] ?? 0;
  const pick = <T>(all: readonly T[]): T => all[octet() % all.length]!;
  const some = <T>(value: T): T | undefined => (octet() & 1 ? value : undefined);
  const seconds = () => octet() / 2;
  const status = () => ({ status: pick(STATUSES), name: pick(HOSTILE), words: pick(HOSTILE) });
  const interfaceRef = (): InterfaceRef => ({
    uuid: pick([
      "367abb81-9844-35f1-ad32-98f038001003",
      "a4f1db00-ca47-1067-b31f-00dd010662da",
      "f5cc5a18-4264-101a-8c59-08002b2f8426",
      ...HOSTILE,
    ]),
    major: octet(),
    minor: octet(),
    name: some(pick(HOSTILE)),
    by: "bind",
  });
  const carrier = (): Carrier =>
    pick<Carrier>([
      { kind: "tcp" },
      { kind: "udp" },
      { kind: "pipe", over: "smb2", name: some(pick(HOSTILE)) },
      { kind: "http", target: pick(HOSTILE) },
    ]);
  const pool: Conversation[] = [];
  const talk = (): Conversation => {
    if (pool.length > 0 && octet() & 1) return pick(pool);
    const server = pick(HOSTS);
    const one = conversation(
      pick(HOSTS),
      `${server.includes(":") ? `[${server}]` : server}:${pick(PORTS)}`,
      pick(["tcp", "tcp", "tcp", "udp"] as const),
      pick([undefined, "rpc", "smb", "http"]),
    );
    pool.push(one);
    return one;
  };
  const server = () => {
    const host = pick(HOSTS);
    return `${host.includes(":") ? `[${host}]` : host}:${pick(PORTS)}`;
  };
  const protection = () => some({ type: pick([9, 10, 16, 68, 255]), level: octet() % 8 });
  const records: TraceRecord[] = [];
  while (at < bytes.length && records.length < 400) {
    switch (octet() % 14) {
      case 0: {
        const handshake = pick<ConnectionRecord["handshake"]>([
          "open",
          "refused",
          "no-answer",
          "one-sided",
          "open-syn-missing",
          "syn-ack-only",
          "syn-ack-unacknowledged",
          "client-reset",
          "reset-only",
          "midstream",
        ]);
        const moment = mark(seconds());
        records.push(
          connection(talk(), {
            at: seconds(),
            handshake,
            packets: [octet(), octet()],
            octets: [octet(), octet()],
            lost: [octet() & 1, octet() & 1],
            fin: [some(mark(seconds())), some(mark(seconds()))],
            reset: some({ mark: moment, side: pick([0, 1] as const), moment: pick(["syn", "handshake", "data", "closing"] as const) }),
            end: pick(["fin", "half-closed", "reset", "open", "evicted"] as const),
            zeroWindow: [octet() & 7, octet() & 31],
            retransmitted: [octet(), octet()],
            longestSilence: some({ time: octet() * 1e7, endedBy: moment }),
            unacknowledged: some({ side: pick([0, 1] as const), mark: moment, repeats: octet() & 7 }),
            ttl: { client: octet(), server: octet(), reset: octet() },
            icmp:
              octet() & 1 ? [icmp(pick(HOSTS), pick(["prohibited", "port-closed", "unreachable", "other"] as const), pick(HOSTILE))] : [],
          }),
        );
        break;
      }
      case 1:
        records.push(silent(pick(HOSTS), server(), seconds(), 1 + (octet() & 3)));
        break;
      case 2:
        records.push(refused(pick(HOSTS), server(), seconds(), octet()));
        break;
      case 3:
        records.push(datagrams(pick(HOSTS), server(), [octet() & 3, octet() & 1], seconds()));
        break;
      case 4:
        records.push(
          mapping(pick(HOSTS), pick(HOSTS.slice(0, 3)), pick(["50000", "1032", "4997", "99999", ...HOSTILE]), {
            at: seconds(),
            status: pick(STATUSES),
            host: pick([...HOSTS, ...HOSTILE]),
            interface: some(interfaceRef()),
            protocolSequence: pick(["ncacn_ip_tcp", "ncadg_ip_udp", "ncacn_np", undefined, ...HOSTILE]),
            operation: pick(["map", "lookup", "insert", "delete"] as const),
          }),
        );
        break;
      case 5:
        records.push(
          bind(talk(), {
            at: seconds(),
            carrier: carrier(),
            outcome: pick(["accepted", "partly", "rejected", "nak", "unanswered", "fault"] as const),
            result: octet() % 4,
            reason: octet() % 5,
            nak: some({ reason: octet() % 12, words: pick(HOSTILE) }),
            protection: protection(),
            request: some(mark(seconds())),
          }),
        );
        break;
      case 6:
      case 7:
        records.push(
          call(talk(), {
            at: seconds(),
            carrier: carrier(),
            interface: some(interfaceRef()),
            opnum: octet(),
            operation: some(pick(HOSTILE)),
            outcome: pick<CallRecord["outcome"]>(["answered", "fault", "rejected", "unanswered", "cancelled", "orphaned", "cut"]),
            fault: some({ ...status(), didNotExecute: false }),
            status: some(status()),
            protection: protection(),
            answer: some(mark(seconds())),
            latency: some(octet() * 1000),
          }),
        );
        break;
      case 8:
        records.push(
          authentication(talk(), {
            user: pick(HOSTILE),
            domain: pick(HOSTILE),
            workstation: pick(HOSTILE),
            carrier: pick(["rpc", "smb", "http", "ldap"] as const),
            outcome: pick(["accepted", "rejected", "unknown"] as const),
            status: some(status()),
          }),
        );
        break;
      case 9:
        records.push(name(pick(HOSTS), pick(HOSTILE), pick([0, 2, 3, 5, undefined]), octet() & 1 ? [pick(HOSTS)] : [], seconds()));
        break;
      case 10:
        records.push(
          kerberos(pick(HOSTS), pick([undefined, 6, 7, 24, 25, 37, 60]), {
            client: pick(HOSTILE),
            skew: some(octet() * 1e6),
            at: seconds(),
          }),
        );
        break;
      case 11:
        records.push(
          http(talk(), pick([200, 401, 403, 404, 503]), { phrase: pick(HOSTILE), target: pick(HOSTILE), rpcError: some(pick([5, 0x6ba])) }),
        );
        break;
      case 12:
        records.push(
          session(talk(), pick(["negotiate", "session-setup", "tree-connect"] as const), pick(STATUSES), {
            share: pick(["\\\\a\\IPC$", ...HOSTILE]),
            encrypted: (octet() & 1) === 1,
          }),
        );
        break;
      default:
        records.push(pipe(talk(), pick(HOSTILE), pick(STATUSES)));
    }
  }
  return records;
}
