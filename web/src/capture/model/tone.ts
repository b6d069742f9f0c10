import type { ConversationRow, Finding } from "../../../../src/findings/report.ts";

export type Tone = "good" | "bad" | "doubt" | "unsure" | "plain";

const TONES = { blocking: "bad", degraded: "doubt", undecided: "unsure", note: undefined } as const;

/** Colours of conversations: by the worst finding that names them, else by how much trouble each was found to be. */
export function tones(findings: readonly Finding[]): (row: Pick<ConversationRow, "id" | "verdict" | "trouble">) => Tone {
  const known = new Map<string, Tone>();
  // Worst first, so the first one stays.
  for (const { severity, conversations } of findings) {
    const tone = TONES[severity];
    if (tone !== undefined) for (const id of conversations) if (!known.has(id)) known.set(id, tone);
  }
  return (row) => known.get(row.id) ?? byTrouble(row);
}

function byTrouble({ verdict, trouble }: Pick<ConversationRow, "verdict" | "trouble">): Tone {
  if (trouble >= 100) return "bad";
  if (verdict.startsWith("undecided") || verdict === "one direction missing") return "unsure";
  if (trouble >= 10) return "doubt";
  return verdict === "healthy" ? "good" : "plain";
}
