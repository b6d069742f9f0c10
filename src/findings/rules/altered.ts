/** Something protected was changed on its way: only keys show it. */
import type { Finding } from "../report.ts";
import { host, inFrames, text, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const altered: Rule = {
  name: "altered",
  find(evidence): Finding[] {
    return evidence.altered.map((one) => {
      const [from, to] = one.side === 0 ? [one.client, one.server] : [one.server, one.client];
      const what = one.protocol === "rpc" ? "PDUs of RPC" : "messages of SMB";
      return finding({
        rule: "altered",
        severity: "blocking",
        confidence: "certain",
        actor: "network",
        sentence: `Protected ${what} from ${host(evidence, from)} to ${host(evidence, to)} were altered on their way: their signatures do not hold.`,
        evidence: [
          `the signature does not hold ${times(one.count)}${inFrames(one.marks)}, under ${text(one.key)}, which is right for what came before`,
        ],
        actions: [
          "find what stands between the two and rewrites packets: a proxy, an accelerator, somebody in the middle",
          "compare with a capture at the sender, to see on which way it happened",
        ],
        client: one.client,
        server: one.server,
        transport: "tcp",
        port: one.port,
        seen: [one],
      });
    });
  },
};
