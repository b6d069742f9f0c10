/** What a diagnosis looks like on a terminal: its parts and their order, not each word. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Diagnosis, WHY_EXIT } from "../../findings/diagnosis/diagnosis.ts";
import { dial, evidence, failed, filtered, finding, healthy, hop, hostile, rule } from "../../findings/diagnosis/samples.ts";
import { RULE_FORMATS } from "../../findings/firewall/index.ts";
import type { Io } from "../io.ts";
import { makeOutput } from "../output.ts";
import { wantsAscii } from "./path.ts";
import { type PrintOptions, printDiagnosis } from "./print.ts";

function printed(diagnosis: Diagnosis, given: Partial<PrintOptions> & { readonly colour?: boolean } = {}): string {
  let text = "";
  const stream = { write: (more: string) => (text += more) };
  const io = { stdout: stream, stderr: stream, env: {} } as unknown as Io;
  const out = makeOutput(io, { json: false, quiet: false, color: given.colour === true ? "always" : "never" });
  printDiagnosis(out, diagnosis, { width: 80, ascii: false, verbose: false, brief: false, rules: undefined, interrupted: false, ...given });
  return text;
}

const RED = "\u001b[31m";
const GREEN = "\u001b[32m";
const YELLOW = "\u001b[33m";

test("the verdict comes first; then who must act, the way, what proves it, what to do, rules, what to run next, what was not looked at, the time", () => {
  const text = printed(filtered());
  assert.match(text, /^TCP 49664 of dc1\.lab\.test/);
  const order = [
    "TCP 49664 of",
    "Who must act: whoever runs the network",
    "┌─ from admin-pc (10.1.0.7)",
    "└─ to ad-replication (drsuapi) at dc1.lab.test: not reached",
    "Beside the way",
    "What proves it",
    "Do this",
    "Firewall rules that are missing",
    "Instead of a range: a static port",
    "Worth knowing",
    "What to run next",
    "Not looked at",
    "Time: 3.0 s in all (names 1.2 ms, mapper 2.9 ms, dial 3.0 s); packets",
    "More: ",
  ];
  let at = -1;
  for (const part of order) {
    const next = text.indexOf(part);
    assert.ok(next > at, `${part} stands after what is before it\n${text}`);
    at = next;
  }
});

test("the way has who, port, state and time, a line a step; where nobody went the rail is broken", () => {
  const lines = printed(filtered()).split("\n");
  const step = (words: RegExp) => {
    const found = lines.find((line) => words.test(line));
    assert.ok(found, String(words));
    return found;
  };
  assert.match(step(/endpoint mapper\)/), /^ {2}├─ ✓ TCP 135 \(the endpoint mapper\) +open +0\.8 ms$/);
  assert.match(step(/TCP 49664 \(drsuapi\)/), /^ {2}├─ ✗ TCP 49664 \(drsuapi\) +filtered +3\.0 s$/);
  assert.match(step(/bind drsuapi/), /^ {2}┊ {2}· bind drsuapi +not tried$/);
  assert.match(step(/TCP 88/), /^ {2}✓ TCP 88 \(Kerberos\) +answered +1\.2 ms$/);
  // The times of all steps end in one column.
  const ends = lines.filter((line) => /^ {2}├─/.test(line)).map((line) => line.length);
  assert.equal(new Set(ends).size, 1);
});

test("with --ascii nothing but ASCII is printed", () => {
  const text = printed(filtered(), { ascii: true });
  assert.doesNotMatch(text, /[^\n -~]/);
  assert.match(text, /^ {2}\|- XX TCP 49664/m);
  assert.match(text, /^ {2}: {2}-- bind drsuapi/m);
});

test("lines fit terminals of 60, 80 and 120 columns, except those that are pasted", () => {
  const long = filtered({
    path: [
      hop("name", {
        title: `a-very-long-name.${"label.".repeat(12)}example -> 2001:db8:1234:5678:9abc:def0:1234:5678`,
        words: "resolved by the hosts file",
      }),
      hop("dial", {
        title: "TCP 49664 (e3514235-4b06-11d1-ab04-00c04fc2dcd2)",
        words: "prohibited by 10.255.255.254 (administratively)",
        state: "bad",
      }),
    ],
  });
  const pasted = new Set([rule().netsh, rule().nftables, ...filtered().next.map((line) => `  ${line}`)]);
  for (const width of [60, 80, 120]) {
    for (const ascii of [false, true]) {
      const wide = printed(long, { width, ascii, verbose: true })
        .split("\n")
        .filter((line) => line.length > width && !pasted.has(line) && !line.includes("reg add"));
      assert.deepEqual(wide, [], `${width} columns`);
    }
  }
});

test("colour says how it came out, and only where there is colour", () => {
  assert.doesNotMatch(printed(filtered()), /\u001b/);
  assert.ok(printed(filtered(), { colour: true }).startsWith(RED));
  assert.ok(printed(healthy(), { colour: true }).startsWith(GREEN));
  assert.ok(printed(failed("undecided"), { colour: true }).startsWith(YELLOW));
  assert.ok(printed(failed("bind", { severity: "degraded" }), { colour: true }).startsWith(YELLOW));
  assert.ok(printed(filtered(), { colour: true, interrupted: true }).startsWith(YELLOW));
});

test("a healthy host has a way without gaps, and nobody who must act", () => {
  const text = printed(healthy());
  assert.doesNotMatch(text, /Who must act|Do this|Findings|What proves it|not reached|More:/);
  assert.match(text, /└─ to ad-replication \(drsuapi\) at dc1\.lab\.test$/m);
});

test("every class of verdict is printed", () => {
  for (const verdict of Object.keys(WHY_EXIT) as (keyof typeof WHY_EXIT)[])
    assert.match(printed(failed(verdict)), /^A verdict of the class/);
});

test("four lines of evidence, and all of it with --verbose, with every observation", () => {
  const some = printed(filtered());
  assert.doesNotMatch(some, /the fifth thing/);
  assert.match(some, /1 more: --verbose/);
  const all = printed(filtered(), { verbose: true });
  assert.match(all, /seen {2}the fifth thing/);
  assert.match(all, /All that was seen \(5 observations\)/);
  assert.match(all, /3 sent, no packet came/);
});

test("--brief is the sentence only", () => {
  assert.equal(printed(filtered(), { brief: true, width: 400 }), `${filtered().sentence}\n`);
});

test("what to do is said once, of all findings, in their order", () => {
  const two = filtered({
    findings: [finding(), finding({ actor: "server", actions: ["see to it", "Open TCP 49152-65535 from 10.1.0.7 to 10.0.0.5"] })],
  });
  const text = printed(two);
  assert.match(text, /^Findings$/m);
  assert.match(text, /^ {2}1\. {2}open TCP 49152-65535/m);
  assert.match(text, /^ {2}3\. {2}see to it$/m);
  assert.doesNotMatch(text, /^ {2}4\. /m);
  assert.match(text, /Who must act: whoever runs the network and its firewalls; the server's\n/);
});

test("--rules FORMAT prints the rules in that format only, its lines unbroken", () => {
  for (const format of RULE_FORMATS) {
    const text = printed(filtered(), { rules: format, width: 60 });
    assert.match(text, /^Firewall rules that are missing$/m);
    assert.match(text, /10\.1\.0\.7.*10\.0\.0\.5|10\.0\.0\.5.*10\.1\.0\.7/m, format);
    assert.equal(text.includes("netsh advfirewall"), format === "netsh", format);
    assert.doesNotMatch(text, /\\r/, format);
  }
  assert.match(printed(healthy(), { rules: "nftables" }), /No firewall rule is missing/);
});

test("what was interrupted says so first", () => {
  assert.match(printed(filtered(), { interrupted: true }), /^interrupted; so far: TCP 49664/);
});

test("the ports of a scan are told by what became of them, runs together", () => {
  const ports = [130, 131, 132, 135, 140, 141].map((port) =>
    dial({ purpose: "scan", port, outcome: port === 135 ? "open" : port < 135 ? "refused" : "silent" }),
  );
  const text = printed(filtered({ evidence: evidence({ observations: ports }) }));
  assert.match(
    text,
    /^Ports of 10\.0\.0\.5 that were dialled for --scan\n {2}open: 135\n {2}refused: 130-132 \(3 ports\)\n {2}no answer: 140-141\n/m,
  );
});

test("why packets were not recorded is said", () => {
  const text = printed(filtered({ evidence: evidence({ recording: { by: undefined, why: "tcpdump is not there" } }) }));
  assert.match(text, /packets: tcpdump is not there/);
});

test("nothing of a hostile host's reaches the terminal as it is, in whatever form", () => {
  for (const options of [{}, { verbose: true }, { brief: true }, { ascii: true }, { rules: "csv" as const }]) {
    assert.doesNotMatch(printed(hostile(), options), /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
});

test("a locale of UTF-8 has lines and marks, any other ASCII", () => {
  const ascii = (env: Record<string, string>, platform = "linux") => wantsAscii({ env, platform });
  assert.equal(ascii({ LANG: "en_GB.UTF-8" }), false);
  assert.equal(ascii({ LC_ALL: "C", LANG: "en_GB.UTF-8" }), true);
  assert.equal(ascii({ LC_CTYPE: "C.utf8" }), false);
  assert.equal(ascii({ LANG: "de_DE@euro" }), true);
  assert.equal(ascii({}), true);
  assert.equal(ascii({}, "darwin"), false);
  assert.equal(ascii({}, "win32"), true);
  assert.equal(ascii({ WT_SESSION: "1" }, "win32"), false);
});

test("a rule that is for a fall-back only says so, in each form", () => {
  const text = printed(filtered({ rules: [rule({ optional: true, why: "Kerberos" })] }), { width: 120 });
  assert.match(text, /# Kerberos \(fall-back only\)$/m);
  for (const format of ["netsh", "powershell", "nftables", "iptables", "azure", "aws", "csv", "table"] as const)
    assert.match(printed(filtered({ rules: [rule({ optional: true, why: "Kerberos" })] }), { rules: format }), /fall-back only/, format);
});

test("what was reached in part says so", () => {
  const bad = hop("dial", { title: "TCP 4002", state: "bad" });
  const called = hop("call", { title: "a call to nspi", words: "answered" });
  assert.match(printed(filtered({ path: [bad, called] })), /at dc1\.lab\.test: reached in part$/m);
  assert.match(printed(filtered({ path: [bad] })), /at dc1\.lab\.test: not reached$/m);
  assert.match(printed(failed("fault")), /at dc1\.lab\.test$/m);
});
