import { visible } from "../bytes/visible.ts";
import type { Advice } from "../knowledge/advice.ts";
import { type Finding, lookup as find } from "../knowledge/lookup.ts";
import { defineCommand, type Invocation } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { type Io, orAborted } from "./io.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./settings.ts";

const options = {};

export const lookup = defineCommand({
  name: "lookup",
  summary: "Says what a number, UUID, name or message means, offline.",
  operands: [
    {
      name: "WHAT...",
      words: "a status number, UUID, name, port, or the text of a message (quoted or not); -, or nothing in a pipe, reads standard input",
      optional: true,
      completes: "nothing",
    },
  ],
  options,
  epilogue: `Numbers may be decimal, hexadecimal (0x) or negative, Win32, RPC, NTSTATUS or HRESULT; "krb 37" is a Kerberos error.
Of text, numbers in it are found, and messages of Windows in English.

Exit code: 0 where something is known, 12 where nothing is.

Examples:
  opnum lookup 1722
  opnum lookup 0x1c010003
  opnum lookup 0x800706BA
  opnum lookup 12345778-1234-abcd-ef00-0123456789ac
  opnum lookup samr
  opnum lookup NetrShareEnum
  opnum lookup "The RPC server is unavailable."
  opnum lookup event 10036
  opnum lookup krb 37`,
  // A negative number is no option.
  rewrite: (argv) => (argv.includes("--") || !argv.some((arg) => /^-\d+$/.test(arg)) ? [...argv] : beforeNumbers(argv)),
  run,
});

function beforeNumbers(argv: readonly string[]): string[] {
  const at = argv.findIndex((arg) => /^-\d+$/.test(arg));
  return [...argv.slice(0, at), "--", ...argv.slice(at)];
}

/** More than any message; standard input that never ends is cut here. */
const MAX_INPUT = 65_536;

async function run({ args, io, out }: Invocation<typeof options>): Promise<number> {
  const piped = args.length === 0 && io.stdin !== undefined && !("isTTY" in io.stdin && io.stdin.isTTY === true);
  const query = piped || (args.length === 1 && args[0] === "-") ? await orAborted(readAll(io), io.signal) : args.join(" ");
  if (query.trim() === "") throw new UsageError("there is nothing to look up: give a number, UUID, name or message");
  const kerberos = await kerberosName(query);
  const findings = kerberos === undefined ? find(query) : [];
  if (out.json) {
    out.object({ schema: "opnum.lookup/1", query, findings, ...(kerberos === undefined ? {} : { kerberos }) });
  } else if (kerberos !== undefined) {
    out.line(`${kerberos}: a Kerberos error`);
  } else {
    findings.forEach((finding, i) => {
      if (i > 0) out.line();
      print(finding, out);
    });
  }
  if (findings.length > 0 || kerberos !== undefined) return EXIT.ok;
  const advice = /\p{L}/u.test(query.replaceAll(/[a-z]/gi, ""))
    ? "messages are known in English only; try the number that stands in it"
    : "try a number, a UUID, or fewer words";
  out.note(`nothing is known of "${visible(query.trim(), { limit: 60 })}"; ${advice}`);
  return EXIT.unknown;
}

/** "krb 37", "kerberos 0x25": alone such small numbers are Win32 errors. */
async function kerberosName(query: string): Promise<string | undefined> {
  const name = /^\s*((?:KDC|KRB)_\w{3,60})\s*$/i.exec(query)?.[1]?.toUpperCase();
  if (name !== undefined) {
    const { krbErrorName } = await import("../pdu/kerberos/error-codes.ts");
    const number = Array.from({ length: 128 }, (_, i) => i).find((i) => krbErrorName(i) === name);
    return number === undefined ? undefined : `${name}  ${number}`;
  }
  const match = /^\s*(?:krb5?|kerberos|kdc)(?:[ _]*(?:err(?:or)?|ap))?\s*(0x[0-9a-f]{1,4}|\d{1,4})\s*$/i.exec(query);
  if (match === null) return undefined;
  const { krbErrorName } = await import("../pdu/kerberos/error-codes.ts");
  const found = krbErrorName(Number(match[1]));
  return /^(KDC|KRB)_/.test(found) ? `${found}  ${Number(match[1])}` : undefined;
}

function print(finding: Finding, out: Output): void {
  switch (finding.kind) {
    case "status": {
      const hex = `0x${finding.status.toString(16).padStart(8, "0")}`;
      const signed = finding.status > 0x7fffffff ? `, ${finding.status | 0}` : "";
      finding.meanings.forEach((meaning, i) => {
        const number = i === 0 ? `  ${finding.status} (${hex}${signed})` : "";
        out.line(`${out.good(meaning.name)}${number}`);
        if (meaning.words !== undefined && i === 0) out.line(`  ${meaning.words}`);
      });
      if (finding.from !== undefined) out.line(out.dim(`  from: ${visible(finding.from, { limit: 100 })}`));
      if (finding.advice !== undefined) advise(finding.advice, out);
      return;
    }
    case "interface": {
      const { name, uuid, major, source, words } = finding.interface;
      out.line(`${out.good(name ?? "(no published name)")}  ${uuid} version ${major}`);
      out.line(`  ${words}${source === undefined ? "" : ` [${source}]`}`);
      if (finding.shipped !== undefined) out.line(out.dim(`  its operations: opnum describe ${finding.shipped}`));
      return;
    }
    case "operation":
      out.line(`${out.good(finding.operation)}  operation ${finding.opnum} of ${finding.interface}, ${finding.uuid}`);
      out.line(out.dim(`  its parameters: opnum describe ${finding.interface}.${finding.operation}`));
      return;
    case "identifier": {
      const { name, uuid, kind, source, words } = finding.identifier;
      out.line(`${out.good(name)}  ${uuid}  ${kind.replace("-", " ")}`);
      out.line(`  ${words} [${source}]`);
      return;
    }
    case "port": {
      const { tcp, udp } = finding.names;
      const name = tcp === udp || udp === undefined ? `TCP${udp === undefined ? "" : " and UDP"} ${finding.port} (${tcp})` : undefined;
      out.line(
        out.good(
          name ?? (tcp === undefined ? `UDP ${finding.port} (${udp})` : `TCP ${finding.port} (${tcp}), UDP ${finding.port} (${udp})`),
        ),
      );
      out.line(`  ${finding.words === undefined ? "" : `${finding.words}; `}in Network Monitor's traces: ${finding.title}`);
      return;
    }
    case "event":
      out.line(out.good(`Event ${finding.event}`));
      out.line(`  ${finding.words}`);
      advise(finding.advice, out);
  }
}

function advise(advice: Advice, out: Output): void {
  out.line("  Usual causes, the likeliest first:");
  for (const cause of advice.causes) out.line(`    - ${cause}`);
  out.line("  Next:");
  for (const step of advice.next) out.line(`    - ${step}`);
}

async function readAll(io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of io.stdin ?? []) {
    io.signal.throwIfAborted();
    text += decoder.decode(piece, { stream: true });
    if (text.length > MAX_INPUT) break;
  }
  io.signal.throwIfAborted();
  return text.slice(0, MAX_INPUT);
}
