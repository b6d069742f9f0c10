/** PortQry's sections for one port. */
import { visible } from "../../bytes/visible.ts";
import { evidenceWords, formatMs } from "../../diagnose/evidence.ts";
import type { Answer, PortResult } from "../../diagnose/query.ts";
import type { RootDse } from "../../diagnose/root-dse.ts";
import type { KerberosAnswer } from "../../diagnose/udp/kerberos.ts";
import type { EndpointEntry } from "../../runtime/endpoint-mapper.ts";
import { endpointName } from "../endpoint-name.ts";
import { oneLine } from "../explain.ts";
import type { Output } from "../output.ts";

export const STATE_WORDS = {
  listening: "LISTENING",
  "not-listening": "NOT LISTENING",
  filtered: "FILTERED",
  "listening-or-filtered": "LISTENING or FILTERED",
} as const;

export function printResult(
  out: Output,
  result: PortResult,
  context: { readonly host: string; readonly sourcePort: number | undefined },
): void {
  printState(out, result);
  for (const evidence of result.evidence) out.line(out.dim(`  ${evidenceWords(evidence)}`));
  out.line();
  if (result.asked !== undefined && (result.answer !== undefined || result.answerError !== undefined)) {
    // Over TCP the service is asked on a connection of its own; the source port was for the port's state.
    out.line(
      context.sourcePort === undefined || result.protocol === "tcp"
        ? "Using ephemeral source port"
        : `Using source port ${context.sourcePort}`,
    );
  }
  printAnswer(out, result, context.host);
}

/** `TCP port 135 (epmap service): LISTENING` */
export function printState(out: Output, result: Pick<PortResult, "protocol" | "port" | "service" | "state" | "answer" | "asked">): void {
  const { protocol, port, service, state } = result;
  // PortQry's second step for UDP: silent to begin with, listening once the service's own protocol was spoken.
  const shown = STATE_WORDS[state];
  const colour = state === "listening" ? out.good : state === "not-listening" ? out.bad : out.doubtful;
  out.line(`${protocol.toUpperCase()} port ${port} (${service ?? "unknown"} service): ${colour(shown)}`);
}

function printAnswer(out: Output, result: PortResult, host: string): void {
  const { answer, answerError, protocol, port } = result;
  if (result.state === "not-listening" || result.state === "filtered") return;
  switch (result.asked) {
    case "endpoint-map":
      out.line("Querying Endpoint Mapper Database...");
      break;
    case "ldap":
      out.line(`Sending LDAP query to ${protocol.toUpperCase()} port ${port}...`);
      break;
    case "dns":
      out.line(`Sending DNS query to ${protocol.toUpperCase()} port ${port}...`);
      break;
    case "kerberos":
      out.line(`Sending Kerberos AS-REQ to ${protocol.toUpperCase()} port ${port}...`);
      break;
    case "netbios":
      out.line(`Attempting NETBIOS adapter status query to ${protocol.toUpperCase()} port ${port}...`);
      break;
    case undefined:
      break;
  }
  if (answerError !== undefined) {
    const words = oneLine(answerError.message);
    if (result.asked === "endpoint-map") out.line(`RPC query failed (${answerError.status.toString(16)}): ${words}`);
    else if (result.asked === "ldap") out.line(`LDAP query failed: ${words}`);
    else out.line(`The answer was not understood: ${words}`);
    out.line();
    return;
  }
  if (answer === undefined) {
    if (result.asked !== undefined && result.state === "listening-or-filtered") {
      out.line("No answer: a firewall drops the query or the answer, or the service does not speak this protocol.");
      out.line();
    }
    return;
  }
  printKnownAnswer(out, answer, host);
  if (protocol === "udp" && result.state === "listening") {
    out.line(`UDP port ${port} is ${out.good("LISTENING")}`);
    out.line();
  }
}

function printKnownAnswer(out: Output, answer: Answer, host: string): void {
  switch (answer.kind) {
    case "endpoint-map":
      printEndpoints(out, answer.map.entries, host, answer.map.unreadable);
      return;
    case "epm":
      printEndpoints(out, answer.entries, host, answer.unreadable);
      return;
    case "ldap":
      printRootDse(out, answer);
      return;
    case "dns":
      out.line(
        `DNS server's response: ${answer.responseCodeName}${answer.authoritative ? ", authoritative" : ""}${answer.recursionAvailable ? ", recursion available" : ""}, ${answer.records} record${answer.records === 1 ? "" : "s"}`,
      );
      break;
    case "kerberos":
      printKerberos(out, answer);
      break;
    case "netbios":
      out.line(`Server's response: MAC address ${answer.macAddress}`);
      for (const { name, suffix, group, words } of answer.names) {
        out.line(`  ${visible(name).padEnd(16)} <${suffix.toString(16).padStart(2, "0")}> ${group ? "GROUP " : "UNIQUE"} ${words}`);
      }
      break;
    case "greeting":
      out.line("Data returned from the port:");
      out.line(visible(latin1(answer.bytes).trimEnd(), { limit: 1_000 }));
      break;
    case "datagram":
      out.line(`${answer.bytes.length} octets came back.`);
      break;
  }
  out.line();
}

function printEndpoints(out: Output, entries: readonly EndpointEntry[], host: string, unreadable: number): void {
  out.line("Server's response:");
  out.line();
  for (const entry of entries) {
    out.line(`UUID: ${entry.interfaceId.uuid} ${visible(entry.annotation, { limit: 200 })}`.trimEnd());
    out.line(portQryBinding(entry, host));
    out.line();
  }
  out.line(`Total endpoints found: ${entries.length}`);
  if (unreadable > 0) out.line(`(and ${unreadable} of protocols that are not known here)`);
  out.line();
  out.line();
  out.line("==== End of RPC Endpoint Mapper query response ====");
  out.line();
}

/** `ncacn_np:\\\\HOST[\\pipe\\lsass]`: PortQry doubles every backslash. */
function portQryBinding(entry: EndpointEntry, host: string): string {
  const { protocolSequence } = entry.address;
  const { network, endpoint } = endpointName(entry.address, host);
  const doubled = (text: string) => visible(text, { limit: 300 }).replaceAll("\\", "\\\\");
  return `${protocolSequence}:${doubled(network)}[${doubled(endpoint)}]`;
}

function printRootDse(out: Output, answer: RootDse): void {
  out.line();
  out.line("LDAP query response:");
  out.line();
  out.line();
  for (const { type, values } of answer.attributes ?? []) {
    for (const value of values) {
      const name = visible(type, { limit: 100 });
      out.line(/^currenttime$/i.test(type) ? `currentdate: ${zulu(value)} (unadjusted GMT)` : `${name}: ${visible(value, { limit: 500 })}`);
    }
  }
  if (answer.attributes === undefined) {
    out.line(
      `No entry came back: LDAP result ${answer.resultCode ?? "unknown"} ${visible(answer.diagnosticMessage, { limit: 300 })}`.trimEnd(),
    );
  }
  out.line();
  out.line("======== End of LDAP query response ========");
  out.line();
}

/** `20261121125120.0Z` as PortQry prints it: `11/21/2026 12:51:20`. */
function zulu(value: string): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(value);
  return match === null ? visible(value, { limit: 60 }) : `${match[2]}/${match[3]}/${match[1]} ${match[4]}:${match[5]}:${match[6]}`;
}

function printKerberos(out: Output, answer: KerberosAnswer): void {
  out.line(
    `KDC's response: ${answer.errorName}${answer.errorCode === undefined ? "" : ` (${answer.errorCode})`}, realm ${visible(answer.realm, { limit: 200 })}`,
  );
  if (answer.text !== "") out.line(`  ${visible(answer.text, { limit: 300 })}`);
  if (answer.serverTime !== undefined && answer.skewMs !== undefined) {
    const skew = Math.abs(answer.skewMs) / 1_000;
    const words = `  KDC's clock: ${safeDate(answer.serverTime)}, ${skew < 1 ? "as ours" : `${formatMs(skew)} s ${answer.skewMs > 0 ? "ahead of" : "behind"} ours`}`;
    // [RFC 4120] 8.2 recommends five minutes, and Windows takes them.
    out.line(skew > 300 ? out.bad(`${words}: more than five minutes, tickets will be refused`) : words);
  }
}

function safeDate(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? "impossible" : date.toISOString();
}

function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const octet of bytes) text += String.fromCharCode(octet);
  return text;
}
