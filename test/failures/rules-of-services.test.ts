/**
 * What `opnum why` prints for services that need several ports, pasted at a firewall that lets nothing through until it finds nothing more: the service is then reached, and
 * without any one of the rules it is not, unless that one was printed as for a fall-back only.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderRules } from "../../src/findings/firewall/index.ts";
import type { FirewallRule } from "../../src/findings/report.ts";
import { opnum, requirePeer, Scope } from "../peers/peers.ts";
import { diagnosisOf, judge } from "./judge.ts";
import { type FailureLab, startFailureLab } from "./lab.ts";
import type { Situation } from "./situation.ts";
import { CLOSED } from "./situations.ts";

/** More rounds than there are layers: the mapper, what stands beside it, the ports that it names. */
const ROUNDS = 4;

describe("rules of", { concurrency: true }, () => {
  for (const situation of CLOSED) {
    test(situation.title, async (t) => {
      if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump")) return;
      await using scope = new Scope();
      const lab = await startFailureLab(scope, [situation]);
      const pasted = await pasteUntilFine(scope, lab, situation);
      for (const rule of pasted) {
        const only = await withoutRule(scope, lab, rule, () => ask(lab, situation));
        const what = `without ${rule.plain}: ${only.sentence}`;
        // What is for a fall-back may be missed, and stops nothing.
        if (rule.optional) assert.ok(!only.findings.some(({ severity }) => severity === "blocking"), what);
        else assert.notEqual(only.class, "fine", what);
        // Whatever is missing again is what is asked for again.
        if (!rule.optional)
          assert.ok(
            only.rules.some((one) => one.plain === rule.plain),
            what,
          );
      }
      t.diagnostic(pasted.map(({ plain, optional }) => `${plain}${optional ? " (fall-back only)" : ""}`).join("; "));
    });
  }
});

async function ask(lab: FailureLab, situation: Situation) {
  const result = await lab.run(situation, opnum("why", ...situation.arguments, "--json"));
  const found = diagnosisOf(result.stdout);
  assert.ok(found !== undefined, result.stdout + result.stderr);
  return found;
}

/** @returns each rule once, in the order of pasting */
async function pasteUntilFine(scope: Scope, lab: FailureLab, situation: Situation): Promise<readonly FirewallRule[]> {
  const pasted: FirewallRule[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const result = await lab.run(situation, opnum("why", ...situation.arguments, "--json"));
    const diagnosis = diagnosisOf(result.stdout);
    assert.ok(diagnosis !== undefined, result.stdout + result.stderr);
    if (round === 0) judge({ arguments: situation.arguments, expected: situation.expected, result, diagnosis });
    if (diagnosis.class === "fine") return pasted;
    assert.ok(diagnosis.rules.length > 0, `nothing to paste: ${diagnosis.sentence}`);
    const fresh = diagnosis.rules.filter((rule) => !pasted.some(({ plain }) => plain === rule.plain));
    assert.equal(fresh.length, diagnosis.rules.length, `what was pasted is asked for again: ${diagnosis.sentence}`);
    const text = renderRules(fresh, "nftables");
    const done = await scope.run(["sh", "-e"], { in: lab.router, input: text });
    assert.equal(done.code, 0, `${text}\n${done.stderr}`);
    pasted.push(...fresh);
  }
  return assert.fail(`not fine after ${ROUNDS} rounds: ${pasted.map(({ plain }) => plain).join("; ")}`);
}

/** Takes one rule out of the router, and puts it back. */
async function withoutRule<T>(scope: Scope, lab: FailureLab, rule: FirewallRule, work: () => Promise<T>): Promise<T> {
  const nft = async (...words: readonly string[]) => {
    const result = await scope.run(["nft", ...words], { in: lab.router });
    assert.equal(result.code, 0, result.stderr);
    return result.stdout;
  };
  const text = renderRules([rule], "nftables");
  const accept = /(ip6? saddr .*accept)/.exec(text)?.[1];
  const line = (await nft("-a", "list", "chain", "inet", "filter", "forward")).split("\n").find((one) => one.includes(`${accept} #`));
  assert.ok(line !== undefined, `${accept} is not in the chain`);
  await nft("delete", "rule", "inet", "filter", "forward", "handle", line.split("# handle ")[1]!);
  const result = await work();
  const back = await scope.run(["sh", "-e"], { in: lab.router, input: text });
  assert.equal(back.code, 0, back.stderr);
  return result;
}
