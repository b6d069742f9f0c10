/** Which class of verdict, and so which exit code, a finding is of. */
import { EPM_UUID } from "../../ids/syntax.ts";
import type { Finding } from "../report.ts";
import type { VerdictClass } from "./diagnosis.ts";

/** The class of the verdict where it rests on this finding. */
export function classOf(finding: Finding): VerdictClass {
  if (finding.severity === "note") return "fine";
  if (finding.severity === "undecided") return "undecided";
  const known = classes[finding.rule];
  // What becomes of a question that the mapper took is the mapper's; what becomes of a bind to it is not.
  if (finding.interface?.uuid === EPM_UUID && (known === "fault" || CALLS.has(finding.rule))) return "mapper";
  if (known !== undefined) return known;
  if (finding.rule.startsWith("kerberos-")) return "security";
  if (finding.rule.startsWith("http-")) return "bind";
  return "undecided";
}

const CALLS: ReadonlySet<string> = new Set(["call-unanswered", "connection-cut-in-call"]);

const classes: Readonly<Record<string, VerdictClass>> = {
  "name-unknown": "name",
  "name-server-silent": "name",
  "name-wrong": "name",
  "name-slow": "name",
  "port-filtered": "filtered",
  "mapped-port-filtered": "filtered",
  "port-prohibited": "filtered",
  "mapped-port-prohibited": "filtered",
  "host-unreachable": "filtered",
  "local-refusal": "filtered",
  "udp-unanswered": "filtered",
  "kdc-silent": "filtered",
  "port-refused": "refused",
  "mapped-port-refused": "refused",
  "not-registered": "mapper",
  "pipes-only": "mapper",
  "mapper-failed": "mapper",
  "mapper-answers-nonsense": "mapper",
  "bind-rejected": "bind",
  "bind-nak": "bind",
  "bind-reset": "bind",
  "bind-closed": "bind",
  "bind-nonsense": "bind",
  "several-syntaxes-dropped": "bind",
  "accepted-then-closed": "bind",
  "connection-limit": "bind",
  "authentication-failed": "security",
  "certificate-not-trusted": "security",
  "authentication-unanswered": "silent",
  "authentication-cut": "bind",
  "level-too-low": "security",
  "anonymous-refused": "security",
  "clock-skew": "security",
  "directory-bind-failed": "security",
  "share-refused": "security",
  "access-denied": "fault",
  "call-fault": "fault",
  "call-nonsense": "fault",
  "pipe-open-failed": "fault",
  "application-failure": "fault",
  "bind-unanswered": "silent",
  "black-hole": "silent",
  "call-unanswered": "silent",
  "connection-cut-in-call": "silent",
  "idle-cut": "silent",
  "service-silent": "silent",
  "service-error": "fault",
};
