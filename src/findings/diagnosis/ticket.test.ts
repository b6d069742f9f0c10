import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visible } from "../../bytes/visible.ts";
import { firewallRule, RULE_FORMATS, renderRules } from "../firewall/index.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { dial, evidence, failed, filtered, finding, HOSTILE, healthy, hostile, rule, target } from "./samples.ts";
import { ticketText } from "./ticket.ts";

/** By title. */
function sections(text: string): Map<string, string> {
  const parts = text.split(/\n\n(.+)\n-+\n/);
  const found = new Map([["", parts[0]!]]);
  for (let i = 1; i < parts.length; i += 2) found.set(parts[i]!, parts[i + 1]!.trimEnd());
  return found;
}

/** Lines that are as wide as they are, because they are pasted. */
function pasted(diagnosis: Diagnosis): Set<string> {
  return new Set([
    ...RULE_FORMATS.flatMap((format) => renderRules(diagnosis.rules, format).split(/\r?\n/)),
    ...diagnosis.settings.map(({ how }) => `    ${visible(how)}`),
  ]);
}

describe("a ticket", () => {
  test("for the firewall team: what was tried, what came back, what to open, how to verify, what to leave alone", () => {
    const all = sections(ticketText(filtered()));
    assert.match(
      all.get("")!,
      /^Subject: RPC: open TCP 49152-65535 from 10\.1\.0\.7 to 10\.0\.0\.5\nFor: {5}the firewall and network team$/,
    );
    assert.match(all.get("What is wrong")!.replaceAll("\n", " "), /^TCP 49664 of dc1\.lab\.test .* is filtered: open TCP 49152-65535/);
    // What the verdict says is not said twice.
    assert.equal(all.get("What is wrong")!.match(/is filtered/g)!.length, 1);
    const tried = all.get("What was tried")!;
    assert.match(tried, /^From {8}admin-pc \(10\.1\.0\.7\)\nTo {10}dc1\.lab\.test \(10\.0\.0\.5\)\n/);
    assert.match(
      tried,
      /^Interfaces {2}drsuapi e3514235-4b06-11d1-ab04-00c04fc2dcd2 v4\.0\nWhen {8}2026-11-18 11:06:40 UTC, for 3\.01 s$/m,
    );
    const came = all.get("What came back")!.replace(/\n {2,}/g, " ");
    assert.match(came, /^\+0\.001 s {2}dial TCP 135 of 10\.0\.0\.5 \(the endpoint mapper\): open/m);
    assert.match(
      came,
      /^\+0\.004 s {2}dial TCP 49664 of 10\.0\.0\.5 \(named by the mapper\): silent; 3 sent, no packet came back \(after 3\.00 s\)$/m,
    );
    const open = all.get("What to open")!;
    assert.match(open, /^TCP {7}10\.1\.0\.7 {2}10\.0\.0\.5 {2}49152-65535 {2}RPC, dynamic ports$/m);
    assert.ok(open.endsWith(renderRules([rule()], "nftables").trimEnd()), open);
    assert.match(
      all.get("What to do")!,
      /^ {4}reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS\\Parameters \/v "TCP\/IP Port" \/t REG_DWORD \/d 50000$/m,
    );
    assert.match(all.get("How to see that it worked")!, /^ {4}opnum why dc1\.lab\.test ad-replication$/m);
    assert.match(
      all.get("How to see that it worked")!,
      /^ {4}Test-NetConnection 10\.0\.0\.5 -Port 49664\n {4}nc -vz -w 3 10\.0\.0\.5 49664$/m,
    );
    assert.match(all.get("What must stay as it is")!, /^- TCP 135 of 10\.0\.0\.5: open from here, and must stay so\.$/m);
    assert.equal(all.has("Also found, for others"), false);
    assert.match(all.get("What was not looked at")!, /security ladder/);
  });

  test("for the administrators of the server: PowerShell, and what not to lower", () => {
    const diagnosis = failed("security", { rule: "access-denied" });
    const all = sections(ticketText({ ...diagnosis, rules: [rule()] }));
    assert.match(all.get("")!, /For: {5}the administrators of the server$/);
    assert.match(all.get("What to open")!, /^New-NetFirewallRule /m);
    assert.match(all.get("What to do")!, /^- see to it$/m);
    assert.match(all.get("What must stay as it is")!, /RestrictRemoteClients/);
    assert.doesNotMatch(all.get("How to see that it worked")!, /Test-NetConnection/, "the port is open: that would prove nothing");
  });

  test("each has the format that was asked for", () => {
    for (const format of RULE_FORMATS) {
      const text = ticketText(filtered(), { format });
      assert.ok(text.includes(renderRules([rule()], format).split(/\r?\n/).slice(0, -1).join("\n")), format);
    }
  });

  test("what others must do is said, and is theirs; what is a note is left out", () => {
    const diagnosis = filtered();
    const all = sections(
      ticketText({
        ...diagnosis,
        findings: [...diagnosis.findings, finding({ actor: "directory", sentence: "A clock is wrong.", actions: ["set the clock"] })],
      }),
    );
    assert.equal(all.get("Also found, for others"), "- Directory: A clock is wrong.");
    assert.doesNotMatch(all.get("What to do")!, /set the clock/);
    assert.doesNotMatch([...all.values()].join("\n"), /593/);
  });

  test("nobody has to act: what was seen, and nothing to do", () => {
    const text = ticketText(healthy());
    assert.match(text, /^Subject: RPC works: ad-replication at dc1\.lab\.test\nFor: {5}the record/);
    assert.deepEqual([...sections(text).keys()], ["", "What was found", "What was tried", "What came back"]);
  });

  test("the subject says what it is about, and the reader who it is for", () => {
    const head = (diagnosis: Diagnosis) => ticketText(diagnosis).split("\n").slice(0, 2);
    assert.deepEqual(head(failed("bind")), [
      "Subject: RPC fails: ad-replication at dc1.lab.test: the bind fails",
      "For:     the administrators of the server",
    ]);
    assert.equal(
      head(failed("name", { severity: "degraded", actor: "directory" }))[0],
      "Subject: RPC works, with trouble: ad-replication at dc1.lab.test: its name is",
    );
    assert.match(
      ticketText({ ...failed("undecided"), actor: "nobody", findings: [] }),
      /^For: {5}whoever looks further: who must act is not known yet$/m,
    );
    // A rule that is for the second of two things is no subject.
    assert.match(head({ ...failed("mapper"), rules: [rule()] })[0]!, /^Subject: RPC fails/);
  });

  test("the command that tells whether it worked asks for what was asked for", () => {
    const command = (fields: Parameters<typeof target>[0]) =>
      /^ {4}(opnum why .*)$/m.exec(ticketText(filtered({ target: target(fields) })))![1];
    const bare = { service: undefined, interfaces: [] };
    assert.equal(command({ ...bare, port: 4002 }), "opnum why dc1.lab.test:4002");
    assert.equal(command({ ...bare, host: "fd00::1", port: 4002 }), 'opnum why "[fd00::1]:4002"');
    assert.equal(command({ service: undefined, port: 4002 }), "opnum why dc1.lab.test:4002 e3514235-4b06-11d1-ab04-00c04fc2dcd2");
    // A service knows its port.
    assert.equal(command({ port: 135 }), "opnum why dc1.lab.test ad-replication");
  });

  test("addresses of name servers are not the host's", () => {
    const lookup = {
      kind: "name",
      probe: "names",
      at: 0,
      ms: 3_000,
      name: "dc1.lab.test",
      family: undefined,
      code: undefined,
      addresses: [],
    } as const;
    const asked = evidence({
      observations: [{ ...lookup, resolver: "10.0.0.99", outcome: "silent" }, dial({ purpose: "beside", address: "10.0.0.99", port: 53 })],
    });
    assert.match(ticketText(filtered({ class: "name", server: "10.0.0.99", evidence: asked })), /^To {10}dc1\.lab\.test$/m);
  });

  test("a fall-back is marked, and said to be one", () => {
    const rules = [
      firewallRule("10.0.0.1", "10.0.0.2", "tcp", 88, undefined, "Kerberos")!,
      firewallRule("10.0.0.1", "10.0.0.2", "udp", 88, undefined, "Kerberos", true)!,
    ];
    const text = ticketText(filtered({ rules }));
    assert.match(text, /^Subject: RPC: open TCP 88 from 10\.0\.0\.1 to 10\.0\.0\.2$/m);
    assert.match(text, /^UDP .* Kerberos \(fall-back only\)$/m);
    assert.match(text, /^What was tried here works without what is marked as fall-back only\.$/m);
  });

  test("lines have 78 columns, except for those that are pasted, with addresses of any length", () => {
    const long = firewallRule(
      "2001:db8:1111:2222:3333:4444:5555:6666",
      "2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff",
      "tcp",
      49_152,
      65_535,
      "RPC, dynamic ports",
    )!;
    for (const diagnosis of [filtered(), healthy(), failed("bind"), hostile(), filtered({ rules: [long] })]) {
      const kept = pasted(diagnosis);
      for (const line of ticketText(diagnosis).split("\n")) assert.ok(line.length <= 78 || kept.has(line), line);
    }
    assert.match(ticketText(filtered({ rules: [long] })), /^- allow TCP from 2001:db8:1111:2222:3333:4444:5555:6666 \(any port\) to\n/m);
  });

  test("what a hostile host says stays text, and reaches no command", () => {
    const text = ticketText(hostile());
    for (const line of text.split("\n")) assert.equal(visible(line), line);
    const commands = text.split("\n").filter((line) => /^ {4}(opnum|nc|Test-)|^(nft|netsh|New-)/.test(line));
    assert.ok(commands.length >= 2);
    for (const line of commands) assert.match(line, /^[\w .:-]+$/, line);
    // A service, an interface and an address that are none.
    const odd = { uuid: "$(reboot)", version: "1.0", name: undefined, required: true };
    const forged = filtered({
      server: "$(reboot)",
      target: target({ host: "`reboot`", service: "; reboot", interfaces: [odd] }),
      findings: [finding({ server: HOSTILE })],
      rules: [{ ...rule(), source: "$(reboot)", plain: "$(reboot)", nftables: "reboot" }],
    });
    const made = ticketText(forged);
    assert.match(made, /^ {4}opnum why HOST$/m);
    assert.doesNotMatch(made, /^\s*(nc|Test-|nft|New-|netsh).*reboot/m);
  });

  test("however much was seen, it stays short, and what failed is in it", () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      dial({ at: i, port: 1_000 + i, outcome: i === 399 ? "refused" : "open", packets: undefined }),
    );
    const text = ticketText(
      filtered({
        evidence: evidence({ observations: many, began: Number.NaN, ms: Number.NaN }),
        rules: Array.from({ length: 200 }, (_, i) => firewallRule("10.0.0.1", "10.0.0.2", "tcp", 1_000 + i, undefined, "RPC")!),
      }),
    );
    assert.ok(text.split("\n").length < 400, `${text.split("\n").length} lines`);
    assert.match(text, /dial TCP 1399 .*refused/);
    assert.match(text, /^370 more are in the evidence\.$/m);
    assert.match(text, /^136 more rules: /m);
    assert.match(text, /^When {8}not known/m);
  });
});
