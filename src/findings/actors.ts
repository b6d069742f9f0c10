/** Who has to act, in words: the same on a terminal, in HTML and on the page. */
import type { Actor, Finding } from "./report.ts";

export const ACTORS: Readonly<Record<Actor, string>> = {
  network: "whoever runs the network and its firewalls",
  server: "the server's administrator",
  client: "the client's administrator or user",
  directory: "whoever runs the directory (domain controllers, DNS, Kerberos)",
  nobody: "nobody",
};

/** Those who have to act, worst finding first. What the evidence cannot tell makes nobody act, and what is only worth knowing neither. */
export function actorsOf(findings: readonly Finding[]): Actor[] {
  const acting = findings.filter(({ severity, actor }) => (severity === "blocking" || severity === "degraded") && actor !== "nobody");
  return [...new Set(acting.map(({ actor }) => actor))];
}
