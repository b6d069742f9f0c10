/** SMB seals what travels in it: pipes, and RPC in them, cannot be seen without keys. */
import type { Finding } from "../report.ts";
import { host, inFrames } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const sealedSmb: Rule = {
  name: "smb-encrypted",
  find(evidence) {
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const step of evidence.smb) {
      const key = `${step.client} ${step.server}`;
      if (!step.encrypted || told.has(key)) continue;
      told.add(key);
      found.push(
        finding({
          rule: "smb-encrypted",
          severity: "note",
          confidence: "certain",
          actor: "nobody",
          sentence: `SMB between ${host(evidence, step.client)} and ${host(evidence, step.server)} is encrypted: RPC in its named pipes cannot be seen without keys.`,
          evidence: [`encryption${inFrames(step.marks)}`],
          actions: [],
          client: step.client,
          server: step.server,
          transport: "tcp",
          port: step.port,
          seen: [step],
        }),
      );
    }
    return found;
  },
};
