import assert from "node:assert/strict";
import { visible } from "../../src/bytes/visible.ts";
import { AskedError, readAsked } from "../../src/console/why.ts";
import { compareMaps } from "../../src/findings/diagnosis/compare.ts";
import { judgeEvidence } from "../../src/findings/diagnosis/judge.ts";
import type { EndpointMapObservation, EvidenceFile } from "../../src/findings/diagnosis/observation.ts";
import { EvidenceError, readEvidence } from "../../src/findings/diagnosis/read-evidence.ts";
import { evidence } from "../../src/findings/diagnosis/samples.ts";
import { FAILURES } from "../../src/findings/diagnosis/scenarios.testing.ts";
import { ticketText } from "../../src/findings/diagnosis/ticket.ts";
import { RULE_FORMATS, renderRules } from "../../src/findings/firewall/index.ts";

const FILES = [evidence(), ...Object.values(FAILURES).map(({ story }) => story.file())];
const HOSTILE = [
  "\u001b[2J",
  "a\r\nnft flush ruleset",
  "$(reboot)",
  "`reboot`",
  "; reboot #",
  "'\"&|<>%PATH%!",
  "=cmd|' /C calc'!A0",
  "\u202e\u2028\ud800",
  "x".repeat(5_000),
  "10.0.0.1 accept",
  "fe80::1%$(reboot)",
  "__proto__",
];

/** Evidence whose texts are replaced by what wants to break out: tickets keep their width, their lines and their commands. */
const tickets = {
  name: "tickets",
  run(bytes: Uint8Array): void {
    let file: EvidenceFile;
    try {
      file = readEvidence(JSON.stringify(replaced(FILES[(bytes[0] ?? 0) % FILES.length], bytes)));
    } catch (error) {
      assert.ok(error instanceof EvidenceError, `no typed error: ${error}`);
      return;
    }
    const diagnosis = judgeEvidence(file);
    const format = RULE_FORMATS[(bytes[1] ?? 0) % RULE_FORMATS.length]!;
    const pasted = new Set([
      ...renderRules(diagnosis.rules, format).split(/\r?\n/),
      ...diagnosis.settings.map(({ how }) => `    ${visible(how)}`),
    ]);
    for (const line of ticketText(diagnosis, { format }).split("\n")) {
      assert.equal(visible(line), line);
      assert.ok(line.length <= 78 || pasted.has(line), `${line.length} columns: ${line}`);
      if (/^ {4}(opnum|nc|Test-NetConnection) /.test(line)) assert.match(line, /^ {4}[\w .:-]+("\[[\w.:-]+\]:\d+"[\w -]*)?$/);
    }
    for (const line of renderRules(diagnosis.rules, format).split(/\r?\n/)) assert.match(line, /^[A-Za-z0-9 .:,%/()"'$*#={}[\]_<>-]*$/);
  },
  seeds: seeds,
};

/** Two maps of the same evidence with other texts: a line, and each interface once. */
const comparisons = {
  name: "maps compared",
  run(bytes: Uint8Array): void {
    const [one, other] = [mapOf(bytes), mapOf(bytes.subarray(1))];
    const { sentence, interfaces } = compareMaps(one, other);
    assert.equal(visible(sentence), sentence);
    assert.ok(sentence.length > 0 && sentence.length < 1_500, `${sentence.length}`);
    assert.equal(new Set(interfaces.map(({ uuid, version }) => `${uuid} ${version}`)).size, interfaces.length);
    const swap = { "only-here": "only-there", "only-there": "only-here" } as Record<string, string>;
    const back = new Map(compareMaps(other, one).interfaces.map((each) => [`${each.uuid} ${each.version}`, each.difference]));
    for (const { uuid, version, difference } of interfaces) assert.equal(back.get(`${uuid} ${version}`), swap[difference] ?? difference);
    assert.ok(compareMaps(one, one).interfaces.every(({ difference }) => difference === "same"));
  },
  seeds: seeds,
};

/** What the page asks: a typed error, or a question within its limits. */
const questions = {
  name: "questions of the console",
  run(bytes: Uint8Array): void {
    try {
      const asked = readAsked(new TextDecoder().decode(bytes));
      assert.ok(asked.host.length > 0 && asked.host.length <= 600);
      assert.ok(asked.timeoutMs === undefined || (asked.timeoutMs >= 1_000 && asked.timeoutMs <= 60_000));
    } catch (error) {
      assert.ok(error instanceof AskedError, `no typed error: ${error}`);
    }
  },
  seeds: (): Uint8Array[] =>
    [
      { host: "dc1.example", what: "ad-replication" },
      {
        host: "[fe80::1]:135",
        timeoutMs: 6_000,
        domainController: "dc2",
        endpointMapperPort: 1135,
        family: 6,
        follow: true,
        record: false,
      },
    ].map((asked) => new TextEncoder().encode(JSON.stringify(asked))),
};

export const targets = [tickets, comparisons, questions];

function seeds(): Uint8Array[] {
  return [
    new Uint8Array(64),
    Uint8Array.from({ length: 300 }, (_, i) => (i * 37) & 255),
    Uint8Array.from({ length: 99 }, (_, i) => 255 - i),
  ];
}

/** Some of the texts replaced, as the octets say. */
function replaced(value: unknown, bytes: Uint8Array, at = { next: 2 }): unknown {
  if (typeof value === "string") {
    const choice = bytes[at.next++ % Math.max(1, bytes.length)] ?? 0;
    return choice % 4 === 0 ? HOSTILE[(choice >> 2) % HOSTILE.length]! : value;
  }
  if (Array.isArray(value)) return value.map((each) => replaced(each, bytes, at));
  if (typeof value !== "object" || value === null) return value;
  // What something is stays: otherwise it is no evidence.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, KEPT.has(key) ? each : replaced(each, bytes, at)]));
}

const KEPT: ReadonlySet<string> = new Set([
  "format",
  "kind",
  "outcome",
  "purpose",
  "reason",
  "protocolSequence",
  "transport",
  "service",
  "uuid",
  "version",
]);

function mapOf(bytes: Uint8Array): EndpointMapObservation {
  const pick = <T>(i: number, all: readonly T[]): T => all[(bytes[i] ?? 0) % all.length]!;
  return {
    kind: "endpoint-map",
    probe: "endpoint-map",
    at: 0,
    ms: 1,
    address: pick(0, ["10.0.0.1", ...HOSTILE]),
    port: 135,
    outcome: pick(1, ["read", "read", "cut-short", "failed", "refused"] as const),
    entries: Array.from({ length: bytes.length >> 3 }, (_, i) => ({
      uuid: pick(8 * i, ["a", "A", "b", "c", ...HOSTILE]),
      version: pick(8 * i + 1, ["1.0", "2.0", "\u001b"]),
      name: pick(8 * i + 2, [undefined, "svcctl", ...HOSTILE]),
      objectUuid: "",
      protocolSequence: pick(8 * i + 3, ["ncacn_ip_tcp", "ncacn_np", "ncalrpc", "__proto__", "constructor"]),
      endpoint: pick(8 * i + 4, ["135", "1026", "49664", "65536", "0", "", ...HOSTILE]),
      host: "",
      annotation: undefined,
    })),
    unreadable: 0,
    failure: undefined,
  };
}
