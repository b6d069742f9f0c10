/** What to run next: what the findings say, and what would tell what this run could not. */
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import type { VerdictClass } from "./diagnosis.ts";

const MOST = 12;

export function nextOf(evidence: Evidence, findings: readonly Finding[], verdict: VerdictClass): string[] {
  const facts = evidence.diagnosis!;
  const name = hostArgument(facts.target.host);
  const commands: string[] = [];
  for (const finding of findings) {
    if (finding.severity === "note") continue;
    for (const action of finding.actions) {
      const command = /\bopnum [a-z]+[^:;,()]*/.exec(action.replace(/\bHOST\b/g, finding.server ?? name));
      if (command !== null) commands.push(command[0].trim());
    }
  }
  const [wanted, ...others] = facts.target.interfaces;
  const asked = facts.target.service ?? (others.length === 0 ? wanted?.uuid : undefined);
  const service = asked === undefined || !/^[a-z0-9-]{1,64}$/.test(asked) ? "" : ` ${asked}`;
  const why = `opnum why ${bindingArgument(facts.target.binding) ?? name}${service}`;
  // Who ended a connection is seen in packets, too, whatever it was for.
  const cut = findings.some(({ rule, severity }) => rule === "connection-cut-in-call" && severity !== "note");
  if (!facts.recorded && (UNSEEN.has(verdict) || cut)) commands.push(`sudo ${why}`, `opnum capture ${name}`);
  if (
    verdict === "security" ||
    findings.some(({ rule, severity }) => rule === "access-denied" && severity !== "note") ||
    findings.some(({ rule, status }) => rule === "mapper-failed" && status === 5) ||
    (verdict === "fine" && facts.skipped.some(({ reason }) => reason === "no-credentials"))
  ) {
    // To proxies this version does not authenticate.
    const proxy = facts.services.some((one) => one.service === "http-proxy");
    if (facts.authentications.length === 0 && !proxy) commands.push(`${why} --user USER`);
  }
  if (facts.skipped.some(({ reason }) => reason === "time")) commands.push(`${why} --timeout 30s`);
  // When what is to be done is done: whether it helped.
  const idle = facts.idles.some(({ outcome }) => outcome !== "alive") ? ` --idle ${Math.ceil(facts.idles[0]!.idleMs / 1000)}s` : "";
  if (commands.length === 0 && verdict !== "fine") commands.push(`${why}${idle}`);
  return [...new Set(commands)].slice(0, MOST);
}

/** Where packets tell more than a socket does. */
const UNSEEN: ReadonlySet<VerdictClass> = new Set(["filtered", "refused", "bind", "silent", "undecided"]);

/** A string binding, quoted for any shell; undefined where there is none, or one with what is not pasted. */
function bindingArgument(binding: string | undefined): string | undefined {
  return binding !== undefined && /^[a-z_]+:[\w.:-]*\[[\w.,=:-]*\]$/i.test(binding) ? `"${binding}"` : undefined;
}

/** The host for a command line: it is pasted, so that only what a name or an address may hold stands there. */
function hostArgument(host: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9._:-]{0,253}$/.test(host) ? host : /^[0-9a-fA-F:]{2,39}$/.test(host) ? host : "HOST";
}
