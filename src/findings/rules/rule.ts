/** What a rule is: a name, and a pure function from evidence to findings. */
import type { Evidence, InterfaceId, Mark, Tally } from "../evidence.ts";
import type { Actor, Confidence, Finding, FirewallRule, Severity } from "../report.ts";
import { interfaceWords, port as portWords, text } from "../words.ts";

export interface Rule {
  /** The family's; a finding names its own rule. */
  readonly name: string;
  find(evidence: Evidence): Finding[];
}

/** What a rule must say; the rest has values that say nothing. */
export interface FindingFields {
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly actor: Actor;
  readonly sentence: string;
  readonly evidence: readonly (string | undefined)[];
  readonly actions: readonly (string | undefined)[];
  readonly client?: string | undefined;
  readonly server?: string | undefined;
  readonly transport?: "tcp" | "udp" | undefined;
  readonly port?: number | undefined;
  readonly interface?: InterfaceId | undefined;
  readonly status?: number | undefined;
  readonly seen: readonly Tally[];
  /** Frames beside those of `seen`. */
  readonly marks?: readonly (Mark | undefined)[] | undefined;
  readonly lostTime?: number | undefined;
  readonly rules?: readonly (FirewallRule | undefined)[] | undefined;
}

const FRAMES = 16;

export function finding(fields: FindingFields): Finding {
  const { seen } = fields;
  const frames = new Set<number>();
  for (const mark of [...seen.flatMap(({ marks }) => marks), ...(fields.marks ?? [])]) {
    if (mark !== undefined && mark.frame > 0) frames.add(mark.frame);
  }
  const firsts = seen.map(({ first }) => first.time).filter((time) => time > 0);
  const lasts = seen.map(({ last }) => last.time).filter((time) => time > 0);
  return {
    rule: fields.rule,
    severity: fields.severity,
    confidence: fields.confidence,
    actor: fields.actor,
    // Our own words only: an address (fe80::1) and a name that an address in parentheses follows stay as they are.
    sentence: fields.sentence.replace(/^[a-z]+(?=[ ,:'](?![(:]))/, (word) => `${word[0]!.toUpperCase()}${word.slice(1)}`),
    evidence: lines(fields.severity === "note" ? fields.evidence : [...fields.evidence, unsaid(fields)]),
    actions: lines(fields.actions),
    client: fields.client,
    server: fields.server,
    transport: fields.transport,
    port: fields.port,
    interface: fields.interface,
    status: fields.status,
    frames: [...frames].sort((a, b) => a - b).slice(0, FRAMES),
    conversations: [...new Set(seen.flatMap(({ conversations }) => conversations))].slice(0, FRAMES),
    count: seen.reduce((sum, { count }) => sum + count, 0),
    firstTime: firsts.length === 0 ? undefined : Math.min(...firsts),
    lastTime: lasts.length === 0 ? undefined : Math.max(...lasts),
    lostTime: fields.lostTime,
    rules: (fields.rules ?? []).filter((rule) => rule !== undefined),
  };
}

/** Interface and port, where what a rule says does not name them: who acts must know which. */
function unsaid({ sentence, evidence, interface: id, transport, port }: FindingFields): string | undefined {
  const said = [sentence, ...evidence].join("\n");
  const names = id !== undefined && !said.includes(text(id.uuid));
  const dials = port !== undefined && transport !== undefined && !new RegExp(`${transport.toUpperCase()} ${port}\\b`).test(said);
  if (!names && !dials) return undefined;
  return `concerns ${[...(names ? [interfaceWords(id)] : []), ...(dials ? [portWords(transport, port)] : [])].join(" on ")}`;
}

/** Each line once. */
function lines(all: readonly (string | undefined)[]): string[] {
  return [...new Set(all.filter((line) => line !== undefined && line !== ""))] as string[];
}
