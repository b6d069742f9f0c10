/** The directory says no: LDAP results, RFC 4511 appendix A. */
import { between } from "../between.ts";
import type { Finding } from "../report.ts";
import { host, inFrames, port as portWords, text, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const directoryBind: Rule = {
  name: "directory-bind-failed",
  find(evidence) {
    const found: Finding[] = [];
    for (const one of evidence.directory) {
      const code = one.result?.code;
      // 14 is a step of SASL.
      if (one.operation !== "bind" || code === undefined || code === 0 || code === 14) continue;
      const later = between(evidence.directory, one.client, one.server).some(
        (other) =>
          other.operation === "bind" &&
          other.client === one.client &&
          other.server === one.server &&
          other.result?.code === 0 &&
          other.last.time >= one.first.time,
      );
      found.push(
        finding({
          rule: "directory-bind-failed",
          severity: later ? "note" : "blocking",
          confidence: "certain",
          actor: later ? "nobody" : "client",
          sentence: `The directory on ${portWords("tcp", one.port)} of ${host(evidence, one.server)} refuses the login of ${host(evidence, one.client)} with ${text(one.result!.name)}${later ? ", but a later login succeeded" : ""}.`,
          evidence: [
            `LDAP bind answered ${code} ${text(one.result!.name)} ${times(one.count)}${inFrames(one.marks)}`,
            one.words === undefined ? undefined : text(one.words),
          ],
          actions: later ? [] : ["check the user's name and password", "does the directory demand signing or TLS"],
          client: one.client,
          server: one.server,
          transport: one.transport,
          port: one.port,
          status: code,
          seen: [one],
        }),
      );
    }
    return found;
  },
};
