/** Certificates of RPC proxies that clients do not trust: Windows' clients hang up on them without a word that people see. */
import { visible } from "../../bytes/visible.ts";
import { host, text } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

export const certificate: Rule = {
  name: "certificate",
  find(evidence) {
    const facts = evidence.diagnosis;
    if (facts === undefined) return [];
    const seen = new Set<string>();
    return facts.services.flatMap((one) => {
      const problems = one.facts["certificate problems"] ?? "";
      const where = `${one.address} ${one.port}`;
      if (problems === "" || seen.has(where)) return [];
      seen.add(where);
      const { facts: told } = one;
      return [
        finding({
          rule: "certificate-not-trusted",
          severity: "blocking",
          confidence: "certain",
          actor: "server",
          sentence: `The certificate of the RPC proxy ${host(evidence, one.address)} on TCP ${one.port} is not one that this machine trusts (${visible(problems, { limit: 300 })}); clients hang up without saying so; give the proxy a certificate for the name that clients use, of an authority that they know.`,
          evidence: [
            `it is for ${text(told["certificate"] ?? "nobody")}${told["certificate names"] === undefined ? "" : ` (${text(told["certificate names"])})`}, from ${text(told["issuer"] ?? "nobody")}, valid from ${text(told["valid from"] ?? "?")} until ${text(told["valid until"] ?? "?")}`,
          ],
          actions: [
            "give the RPC proxy a certificate for the name that clients use, of an authority that they know",
            "or have the clients trust the authority that signed it (NODE_EXTRA_CA_CERTS for this program)",
          ],
          client: facts.clientOf(one.address),
          server: one.address,
          transport: "tcp",
          port: one.port,
          seen: [seenAt(facts, one)],
        }),
      ];
    });
  },
};
