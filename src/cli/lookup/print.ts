/** What was looked up, for people. */
import { visible } from "../../bytes/visible.ts";
import type { Advice } from "../../knowledge/advice.ts";
import { interfaceTitle } from "../../knowledge/interfaces.ts";
import type { KnownService } from "../../knowledge/service.ts";
import type { NamedFinding } from "../lookup.ts";
import type { Output } from "../output.ts";

/** Prints one finding. `short`: without causes and remedies. */
export function printFinding(finding: NamedFinding, out: Output, { short }: { readonly short: boolean }): void {
  const advise = (advice: Advice | undefined) => {
    if (advice !== undefined && !short) printAdvice(advice, out);
  };
  switch (finding.kind) {
    case "status": {
      const hex = `0x${finding.status.toString(16).padStart(8, "0")}`;
      const signed = finding.status > 0x7fffffff ? `, ${finding.status | 0}` : "";
      finding.meanings.forEach((meaning, i) => {
        const number = i === 0 ? `  ${finding.status} (${hex}${signed})` : "";
        out.line(`${out.good(meaning.name)}${number}`);
        if (meaning.words !== undefined && (i === 0 || meaning.words !== finding.meanings[0]?.words)) out.line(`  ${meaning.words}`);
      });
      if (finding.from !== undefined) out.line(out.dim(`  from: ${visible(finding.from, { limit: 100 })}`));
      advise(finding.advice);
      return;
    }
    case "interface":
      printInterface(finding, out);
      return;
    case "operation":
      out.line(`${out.good(finding.operation)}  operation ${finding.opnum} of ${finding.interface}, ${finding.uuid}`);
      if (finding.shipped) out.line(out.dim(`  its parameters: opnum describe ${finding.interface}.${finding.operation}`));
      return;
    case "identifier": {
      const { name, uuid, kind, source, words } = finding.identifier;
      out.line(`${out.good(name)}  ${uuid}  ${kind.replace("-", " ")}`);
      out.line(`  ${words} [${source}]`);
      return;
    }
    case "port": {
      const { tcp, udp } = finding.names;
      const both = tcp === udp || udp === undefined ? `TCP${udp === undefined ? "" : " and UDP"} ${finding.port} (${tcp})` : undefined;
      const apart = tcp === undefined ? `UDP ${finding.port} (${udp})` : `TCP ${finding.port} (${tcp}), UDP ${finding.port} (${udp})`;
      out.line(out.good(both ?? apart));
      out.line(`  ${finding.words === undefined ? "" : `${finding.words}; `}in Network Monitor's traces: ${finding.title}`);
      return;
    }
    case "range":
      out.line(out.good(`Ports ${finding.first}-${finding.last}`));
      out.line(`  ${finding.words}`);
      out.line(out.dim(`  ${finding.source}`));
      return;
    case "event":
      out.line(`${out.good(`Event ${finding.event}`)}  ${finding.provider}${finding.log === "any" ? "" : `, log ${finding.log}`}`);
      out.line(`  ${finding.words}`);
      advise(finding.advice);
      return;
    case "service":
      printService(finding.service, out);
      return;
    case "rejection": {
      const pdu = finding.of === "bind_nak" ? "bind_nak" : "a presentation context's refusal";
      out.line(`${out.good(finding.rejection.name)}  reason ${finding.reason} of ${pdu}`);
      out.line(`  the server refuses: ${finding.rejection.words}; programs get status ${finding.rejection.status}`);
      advise(finding.advice);
      return;
    }
    case "http": {
      const error = finding.error === undefined ? undefined : `RPC Error: ${finding.error.toString(16)}`;
      out.line(
        out.good(
          [finding.status === undefined ? undefined : `HTTP ${finding.status}`, error].filter((one) => one !== undefined).join(", "),
        ),
      );
      out.line(`  ${finding.words}`);
      advise(finding.advice);
      return;
    }
    case "setting": {
      const { name, path, type, words, standard, symptoms, source } = finding.setting;
      out.line(`${out.good(name)}  ${type}`);
      out.line(`  ${path}`);
      out.line(`  ${words}`);
      out.line(`  As installed: ${standard}`);
      out.line(`  Seen where it does not fit: ${symptoms}`);
      out.line(out.dim(`  ${source}`));
      return;
    }
    case "symptom":
      out.line(out.good(finding.title));
      out.line(`  ${finding.words}`);
      advise(finding.advice);
      return;
    case "kerberos":
    case "ldap":
      out.line(
        `${out.good(finding.name ?? `code ${finding.code}`)}  ${finding.code}: ${finding.kind === "ldap" ? "a result of LDAP" : "an error of Kerberos"}`,
      );
      if (finding.words !== undefined) out.line(`  ${finding.words}`);
      advise(finding.advice);
  }
}

function printInterface({ interface: known, facts, shipped }: NamedFinding & { readonly kind: "interface" }, out: Output): void {
  const title = known.name ?? `${interfaceTitle(known) ?? ""} (no published name)`.trim();
  out.line(`${out.good(title)}  ${known.uuid} version ${facts.version}`);
  out.line(`  ${known.words}${known.source === undefined ? "" : ` [${known.source}]`}`);
  const program = facts.program === undefined || known.words.endsWith(facts.program) ? undefined : `in ${facts.program}`;
  const pipes = facts.pipes.length === 0 ? undefined : `on ${facts.pipes.join(", ")}`;
  const where = [program, pipes].filter((one) => one !== undefined);
  if (where.length > 0) out.line(`  ${where.join("; ")}`);
  const wants = [
    facts.level === undefined || facts.level === "none" ? undefined : `least authentication level: ${facts.level}`,
    facts.spns.length === 0 ? undefined : `principal names: ${facts.spns.slice(0, 3).join(", ")}`,
  ].filter((one) => one !== undefined);
  if (wants.length > 0) out.line(`  ${wants.join("; ")}`);
  if (facts.services.length > 0) out.line(out.dim(`  of: ${facts.services.join(", ")} (opnum lookup ${facts.services[0]})`));
  if (shipped !== undefined) out.line(out.dim(`  its operations: opnum describe ${shipped}`));
  else if (facts.operations.length > 0) {
    const names = facts.operations
      .map((name, opnum) => (name === "" ? undefined : `${opnum} ${name}`))
      .filter((name) => name !== undefined);
    out.line(out.dim(`  its operations: ${names.slice(0, MAX_OPERATIONS).join(", ")}${names.length > MAX_OPERATIONS ? ", ..." : ""}`));
  }
  if (known.source === undefined && facts.lists.length > 0) out.line(out.dim(`  in the lists of ${facts.lists.join(", ")}`));
}

/** More are a page of names. */
const MAX_OPERATIONS = 12;

function printService(one: KnownService, out: Output): void {
  const names = [one.serviceName, one.binary].filter((name) => name !== undefined);
  out.line(`${out.good(one.title)}  ${one.id}${names.length === 0 ? "" : ` (${names.join(", ")})`}`);
  out.line(`  ${one.words}`);
  if (!one.remote) {
    out.line("  It uses RPC on its own machine only: nothing has to be opened for it.");
    return;
  }
  if (one.port !== undefined) out.line(`  Port: TCP ${one.port}, without the endpoint mapper`);
  if (one.interfaces.length > 0) out.line("  Interfaces:");
  for (const each of one.interfaces) {
    const over = each.over.length === 0 ? "by DCOM" : each.over.map((sequence) => SEQUENCES[sequence]).join(", ");
    const pipe = each.pipe === undefined ? "" : ` (${each.pipe})`;
    out.line(
      `    ${each.required ? "" : "optional: "}${each.name ?? "(no published name)"}  ${each.uuid} v${each.version}  ${over}${pipe}`,
    );
  }
  if (one.beside.length > 0) out.line(one.interfaces.length > 0 ? "  Beside RPC:" : "  Ports:");
  for (const each of one.beside) {
    const where = each.on === "host" ? "" : " on a domain controller";
    out.line(`    ${each.required ? "" : "optional: "}${each.transport.toUpperCase()} ${each.port}${where}: ${each.words}`);
  }
  if (one.range !== undefined) out.line(`  Dynamic ports: ${one.range[0]}-${one.range[1]}`);
  if (one.level !== "none") out.line(`  Least authentication level: ${one.level}`);
  if (one.spns.length > 0) out.line(`  Service principal names: ${one.spns.join(", ")}`);
  if (one.staticPorts.length > 0) out.line("  Static ports:");
  for (const { how, source } of one.staticPorts) {
    out.line(`    - ${how}`);
    out.line(out.dim(`      ${source}`));
  }
  out.line(out.dim(`  ${one.sources.join("; ")}`));
  out.line(out.dim(`  opnum why HOST ${one.id}`));
}

const SEQUENCES = { ncacn_ip_tcp: "TCP", ncacn_np: "pipe", ncacn_http: "HTTP", ncadg_ip_udp: "UDP" } as const;

function printAdvice(advice: Advice, out: Output): void {
  if (advice.causes.length > 0) out.line("  Usual causes, the likeliest first:");
  for (const cause of advice.causes) out.line(`    - ${cause}`);
  if (advice.remedies !== undefined && advice.remedies.length > 0) out.line("  What mends it:");
  for (const remedy of advice.remedies ?? []) out.line(`    - ${remedy}`);
  if (advice.next.length > 0) out.line("  Next:");
  for (const step of advice.next) out.line(`    - ${step}`);
}
