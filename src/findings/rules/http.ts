/** RPC over HTTP: what the proxy says before any RPC. */
import { between } from "../between.ts";
import type { Evidence, HttpEvidence } from "../evidence.ts";
import type { Actor, Finding } from "../report.ts";
import { host, inFrames, text, times } from "../words.ts";
import { finding, type Rule } from "./rule.ts";

export const httpProxy: Rule = {
  name: "http-proxy",
  find(evidence) {
    const found: Finding[] = [];
    for (const exchange of evidence.http) {
      if (exchange.rpc === undefined || exchange.status === undefined || exchange.status < 300) continue;
      const later = between(evidence.http, exchange.client, exchange.server).find(
        (one) =>
          one.rpc !== undefined &&
          one.status !== undefined &&
          one.status < 300 &&
          one.client === exchange.client &&
          one.server === exchange.server &&
          one.last.time >= exchange.first.time,
      );
      found.push(judge(evidence, exchange, later !== undefined || bound(evidence, exchange)));
    }
    return found;
  },
};

function bound(evidence: Evidence, exchange: HttpEvidence): boolean {
  return between(evidence.binds, exchange.client, exchange.server).some(
    (bind) =>
      bind.outcome === "accepted" &&
      bind.way.carrier === "http" &&
      bind.client === exchange.client &&
      bind.server === exchange.server &&
      bind.last.time >= exchange.first.time,
  );
}

function judge(evidence: Evidence, exchange: HttpEvidence, mended: boolean): Finding {
  const status = exchange.status!;
  const first = status === 401 || status === 407;
  // A proxy is asked by a diagnosis as nobody: that it wants to know who comes is how it is meant to be.
  if (first && evidence.diagnosis !== undefined) return wantsLogin(evidence, exchange);
  const [rule, actor, words, action] = meaning(exchange);
  return finding({
    rule: mended && first ? "http-login" : rule,
    severity: mended ? "note" : "blocking",
    confidence: "certain",
    actor: mended ? "nobody" : actor,
    sentence:
      mended && first
        ? `The RPC proxy ${host(evidence, exchange.server)} asked ${host(evidence, exchange.client)} to log in first (HTTP ${status}), as HTTP does, and then it went on.`
        : `The RPC proxy ${host(evidence, exchange.server)} answers ${host(evidence, exchange.client)} with HTTP ${status}${exchange.phrase === undefined ? "" : ` "${text(exchange.phrase)}"`}: ${words}${mended ? "; a later request succeeded" : ""}.`,
    evidence: [`HTTP ${status} ${times(exchange.count)}${inFrames(exchange.marks)}, for ${text(exchange.target)}`],
    actions: mended ? [] : [action],
    client: exchange.client,
    server: exchange.server,
    transport: "tcp",
    port: exchange.port,
    status: exchange.rpcError ?? status,
    seen: [exchange],
  });
}

function wantsLogin(evidence: Evidence, exchange: HttpEvidence): Finding {
  const { client, server, port, status } = exchange;
  return finding({
    rule: "http-login",
    severity: "note",
    confidence: "certain",
    actor: "nobody",
    sentence: `The RPC proxy ${host(evidence, server)} is reached by ${host(evidence, client)}, and wants to know who asks (HTTP ${status}); what is behind it was not looked at.`,
    evidence: [`HTTP ${status} ${times(exchange.count)}${inFrames(exchange.marks)}, for ${text(exchange.target)}`],
    actions: [],
    client,
    server,
    transport: "tcp",
    port,
    status,
    seen: [exchange],
  });
}

function meaning(exchange: HttpEvidence): readonly [rule: string, actor: Actor, words: string, action: string] {
  switch (exchange.rpcError) {
    case 5:
      return [
        "http-target-denied",
        "server",
        "the proxy may not pass calls on to that server and port (ValidPorts)",
        "add the server and port to ValidPorts of the RPC proxy",
      ];
    case 0x6ba:
      return [
        "http-target-unreachable",
        "server",
        "the proxy does not reach the RPC server behind it",
        "see from the proxy whether the RPC server's port is open (6001, 6002, 6004, or that of the target)",
      ];
    default:
  }
  switch (exchange.status) {
    case 401:
    case 407:
      return [
        "http-login-failed",
        "client",
        "the login was not accepted",
        "check user, password and the authentication methods of the proxy",
      ];
    case 403:
      return [
        "http-forbidden",
        "server",
        "the proxy forbids it: TLS is required, or the user may not use RPC over HTTP",
        "look at the proxy's log",
      ];
    case 404:
      return [
        "http-no-proxy",
        "server",
        "there is no RPC proxy under that path",
        "see whether the RPC over HTTP proxy is installed there, and whether the name leads to the right host",
      ];
    case 503:
      return [
        "http-unavailable",
        "server",
        "the proxy, or the RPC server behind it, is not available",
        "look at the proxy and at the server behind it",
      ];
    default:
      return ["http-failed", "server", "the proxy does not do it", "look at the proxy's log"];
  }
}
