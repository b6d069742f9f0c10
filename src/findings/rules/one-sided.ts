/** One direction is missing in the capture: nothing can be said about blocking. */

import type { Finding } from "../report.ts";
import { standsBesideRpc } from "../services.ts";
import { host, inFrames, many, port as portWords } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const oneSided: Rule = {
  name: "one-sided",
  find(evidence) {
    const found: Finding[] = [];
    for (const port of evidence.ports) {
      const tally = port.results.get("one-sided");
      const client = port.failures.some(({ result, tries }) => result === "one-sided" && tries.count > 0);
      if (tally === undefined || !(port.rpc || standsBesideRpc(port.port, port.transport))) continue;
      found.push(
        finding({
          rule: "one-sided",
          severity: "undecided",
          confidence: "certain",
          actor: "nobody",
          sentence: `No conclusion about blocking: of ${many(tally.count, "connection")} from ${host(evidence, port.client)} to ${portWords("tcp", port.port)} of ${host(evidence, port.server)}, only ${client ? "the client's" : "the server's"} direction is in the capture${client ? ", and the client went on as one does who was answered" : ""}.`,
          evidence: [
            `${client ? "the client goes on without an answer of the server" : "only the server's packets"}${inFrames(tally.marks)}`,
          ],
          actions: ["capture where both directions pass (a mirror port for both directions, or on one of the hosts)"],
          client: port.client,
          server: port.server,
          transport: "tcp",
          port: port.port,
          seen: [tally],
        }),
      );
    }
    return found;
  },
};
