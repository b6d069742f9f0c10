/** What `why` comes to: one structure for the terminal, JSON, HTML, tickets, metrics and the console's page. Plain data, JSON as it is; its schema is stable. */
import type { Actor, Confidence, Finding, FirewallRule } from "../report.ts";
import type { EvidenceFile, Target } from "./observation.ts";

/** The classes of verdicts; each has an exit code of its own. */
export type VerdictClass =
  | "fine"
  | "name"
  | "filtered"
  | "refused"
  | "mapper"
  | "bind"
  | "security"
  | "fault"
  | "silent"
  /** Several things are wrong that have no common cause, or the evidence cannot tell. */
  | "undecided";

/** Exit codes of `why`, by class of the verdict. */
export const WHY_EXIT: Readonly<Record<VerdictClass, number>> = {
  fine: 0,
  name: 10,
  filtered: 11,
  refused: 12,
  mapper: 13,
  bind: 14,
  security: 15,
  fault: 16,
  silent: 17,
  undecided: 18,
};

/** A step of the way, for the diagram. */
export interface Hop {
  /** `name`, `mapper`, `map`, `dial`, `bind`, `security`, `call`, `kerberos`, `ldap` ... */
  readonly id: string;
  /** Beside the way, not on it: what the service needs too. */
  readonly beside: boolean;
  /** "dc1.lab.test -> 10.0.0.5", "TCP 135 (the endpoint mapper)". */
  readonly title: string;
  readonly state: "good" | "bad" | "doubtful" | "skipped";
  /** "open", "filtered", "answered", "access denied". */
  readonly words: string;
  readonly address: string | undefined;
  readonly port: number | undefined;
  /** Milliseconds; undefined where nothing was measured. */
  readonly ms: number | undefined;
}

export interface Diagnosis {
  readonly format: "opnum-why-1";
  /** One sentence: what is wrong, where, who must act, what to do first. */
  readonly sentence: string;
  readonly class: VerdictClass;
  readonly exitCode: number;
  /** Of the finding that the verdict rests on; "nobody" where all is fine. */
  readonly actor: Actor;
  readonly confidence: Confidence;
  /** What the verdict is about; undefined where it is about none. */
  readonly server: string | undefined;
  readonly port: number | undefined;
  readonly transport: "tcp" | "udp" | undefined;
  /** UUID. */
  readonly interface: string | undefined;
  readonly status: number | undefined;
  readonly target: Target;
  /** In the order of the way. */
  readonly path: readonly Hop[];
  /** The one that the verdict rests on first. */
  readonly findings: readonly Finding[];
  /** What each finding says to run next, and what would tell what this run could not; each once, HOST filled in. */
  readonly next: readonly string[];
  /** Permissions that are missing. */
  readonly rules: readonly FirewallRule[];
  /** Settings that make what is dynamic static, where a rule is for a dynamic range or could be narrower. */
  readonly settings: readonly StaticPortSetting[];
  /** By phase, milliseconds: names, mapper, dial, bind, security, call. */
  readonly phases: Readonly<Record<string, number>>;
  /** What was not looked at, in words. */
  readonly skipped: readonly string[];
  readonly evidence: EvidenceFile;
}

/** What makes a service's port static. */
export interface StaticPortSetting {
  readonly service: string;
  /** The registry value or the command, to be pasted at the server; our words and constants only. */
  readonly how: string;
  readonly source: string;
}
