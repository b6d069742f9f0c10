/** What had to be left out of an analysis, in words: one list for the screen, the report and the page. */
import { visible } from "../bytes/visible.ts";

/** @param limit a key of `capture.dropped`: a name of AnalysisLimits, or one of a few others; what has no words here says what it is itself */
export function droppedWords(limit: string): string {
  return words[limit] ?? visible(limit);
}

const words: Readonly<Record<string, string>> = {
  conversations: "conversations that made room for others",
  pendingOctets: "octets of a connection that waited too long for a lost segment",
  allPendingOctets: "octets that waited too long for lost segments",
  messageOctets: "messages that were too long",
  allMessageOctets: "messages that were too long together",
  openCalls: "calls without an answer beyond the limit",
  allOpenCalls: "calls without an answer beyond the limit of all connections",
  contexts: "interfaces of open connections beyond the limit",
  fragments: "IP fragments without the others of their packet",
  mappings: "endpoints that mappers told beyond the limit",
  damaged: "damaged messages",
  links: "frames of a link type that is not read here",
  layers: "frames that are wrapped too often",
  findings: "findings beyond the limit",
  rules: "firewall rules beyond the limit",
};
