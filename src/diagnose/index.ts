/**
 * `opnum/why`: why a call to an RPC service does not come about, for programs.
 *
 *     const evidence = await diagnoseHost({ host: "dc1.example", what: "ad-replication" });
 *     const { class: verdict, sentence, rules } = judgeEvidence(evidence);
 *
 * What probes saw is plain data (`EvidenceFile`), and the verdict a pure function of it: keep the one, and come to the other elsewhere.
 */
export { type ComparedInterface, type Comparison, compareMaps } from "../findings/diagnosis/compare.ts";
export {
  type Diagnosis,
  type Hop,
  type StaticPortSetting,
  type VerdictClass,
  WHY_EXIT,
} from "../findings/diagnosis/diagnosis.ts";
export { judgeEvidence } from "../findings/diagnosis/judge.ts";
export type * from "../findings/diagnosis/observation.ts";
export { EvidenceError, readEvidence } from "../findings/diagnosis/read-evidence.ts";
export { redactEvidence } from "../findings/diagnosis/redact.ts";
export { type TicketOptions, ticketText } from "../findings/diagnosis/ticket.ts";
export { RULE_FORMATS, type RuleFormat, renderRules } from "../findings/firewall/index.ts";
export type { Actor, Confidence, Finding, FirewallRule, Severity } from "../findings/report.ts";
export type { KnownService } from "../knowledge/service.ts";
export { findService, knownServices, servicesNear } from "../knowledge/services.ts";
export { resolveTarget, TargetError, type TargetOptions } from "./target.ts";
export { type DiagnoseOptions, diagnoseHost, type WhyOptions, type WhyRequest } from "./why.ts";
