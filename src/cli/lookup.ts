import { visible } from "../bytes/visible.ts";
import { type Finding, kerberosFinding, lookup as lookupIn, namesLike } from "../knowledge/lookup.ts";
import { knownServices } from "../knowledge/services.ts";
import { defineCommand, flag, type Invocation, type OptionSpecs } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { type Io, orAborted } from "./io.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./settings.ts";

const options = {
  services: flag("--services", 'list the services that are known by name: what "opnum why HOST SERVICE" takes', { flagOnly: true }),
  short: flag("-s, --short", "names and meanings only, without causes and remedies"),
} satisfies OptionSpecs;

export const lookup = defineCommand({
  name: "lookup",
  summary: "Says what a number, UUID, name or message means, offline.",
  operands: [
    {
      name: "WHAT...",
      words:
        "a status number, UUID, name, service, port or range, event, registry setting, or the text of a message (quoted or not); -, or nothing in a pipe, reads standard input",
      optional: true,
      completes: "known",
    },
  ],
  options,
  epilogue: `Numbers may be decimal, hexadecimal (0x) or negative, Win32, RPC, NTSTATUS or HRESULT; "krb 37" is a Kerberos error, "ldap 49" one of
LDAP, "bind_nak 4" a reason to refuse a bind, "event 4" an event. Of text, numbers in it are found, and messages of Windows in English.

Exit code: 0 where something is known, 12 where nothing is; names that are near are then told.

Examples:
  opnum lookup 1722
  opnum lookup 0x1c010003
  opnum lookup 0x800706BA
  opnum lookup 12345778-1234-abcd-ef00-0123456789ac
  opnum lookup samr
  opnum lookup NetrShareEnum
  opnum lookup "Print Spooler"
  opnum lookup --services
  opnum lookup 49152-65535
  opnum lookup DCTcpipPort
  opnum lookup "The RPC server is unavailable."
  opnum lookup event 10036
  opnum lookup krb 37`,
  // A negative number is no option.
  rewrite: (argv) => (argv.includes("--") || !argv.some((arg) => /^-\d+$/.test(arg)) ? [...argv] : numbersLast(argv)),
  run,
});

/** Behind `--`, so that options may stand on either side of it. */
function numbersLast(argv: readonly string[]): string[] {
  const isNumber = (arg: string) => /^-\d+$/.test(arg);
  return [...argv.filter((arg) => !isNumber(arg)), "--", ...argv.filter(isNumber)];
}

/** More than any message; standard input that never ends is cut here. */
const MAX_INPUT = 65_536;

async function run({ args, options: { services, short }, io, out }: Invocation<typeof options>): Promise<number> {
  if (services) {
    if (args.length > 0) throw new UsageError("--services lists them all: it takes no name; opnum lookup NAME tells of one");
    return listServices(out);
  }
  const piped = args.length === 0 && io.stdin !== undefined && !("isTTY" in io.stdin && io.stdin.isTTY === true);
  const query = piped || (args.length === 1 && args[0] === "-") ? await orAborted(readAll(io), io.signal) : args.join(" ");
  if (query.trim() === "") throw new UsageError("there is nothing to look up: give a number, UUID, name or message");
  const findings = await named(await find(query));
  const near = findings.length === 0 && query.length <= MAX_NAME ? namesLike(query) : [];
  if (out.json) out.object({ schema: "opnum.lookup/1", query, findings: findings.map(forMachines), near });
  else {
    const { printFinding } = await import("./lookup/print.ts");
    findings.forEach((finding, i) => {
      if (i > 0) out.line();
      printFinding(finding, out, { short });
    });
  }
  if (findings.length > 0) return EXIT.ok;
  const advice = /\p{L}/u.test(query.replaceAll(/[a-z]/gi, ""))
    ? "messages are known in English only; try the number that stands in it"
    : near.length > 0
      ? `is it ${near.map((name) => `"${name}"`).join(", ")}?`
      : "try a number, a UUID, or fewer words";
  out.note(`nothing is known of "${visible(query.trim(), { limit: 60 })}"; ${advice}`);
  return EXIT.unknown;
}

/** Names are short; what is longer is a text, which no name is near to. */
const MAX_NAME = 60;

function listServices(out: Output): number {
  const all = knownServices();
  if (out.json) {
    out.object({ schema: "opnum.services/1", services: all });
    return EXIT.ok;
  }
  const width = Math.max(...all.map(({ id }) => id.length));
  for (const { id, title, remote, number } of all) {
    const notes = [
      remote ? undefined : "on its own machine only",
      number === undefined ? undefined : `no. ${number} of the services that depend on RPC`,
    ];
    const said = notes.filter((one) => one !== undefined).join("; ");
    out.line(`${out.good(id.padEnd(width))}  ${title}${said === "" ? "" : out.dim(`  (${said})`)}`);
  }
  return EXIT.ok;
}

/** A finding with the name that another layer has for it. */
export type NamedFinding = Finding & { readonly name?: string };

/** Kerberos' and LDAP's names are beside their messages, and loaded where one was asked for. */
async function find(query: string): Promise<readonly Finding[]> {
  const codes = await kerberosIn(query);
  const found = lookupIn(query);
  if (codes.length === 0) return found;
  // A name of Kerberos' alone is its code and nothing else.
  return /^\s*\w+\s*$/.test(query) ? codes : [...codes, ...found];
}

async function kerberosIn(query: string): Promise<readonly Finding[]> {
  const names = new Set((query.slice(0, MAX_INPUT).match(/\b(?:KDC|KRB)_(?:ERR|AP)_\w{3,60}/gi) ?? []).map((name) => name.toUpperCase()));
  if (names.size === 0) return [];
  const { krbErrorName } = await import("../pdu/kerberos/error-codes.ts");
  return Array.from({ length: 128 }, (_, code) => code)
    .filter((code) => names.has(krbErrorName(code)))
    .map(kerberosFinding);
}

async function named(findings: readonly Finding[]): Promise<readonly NamedFinding[]> {
  if (!findings.some(({ kind }) => kind === "kerberos" || kind === "ldap")) return findings;
  const [{ krbErrorName, krbErrorWords }, { ldapResultName }] = await Promise.all([
    import("../pdu/kerberos/error-codes.ts"),
    import("../pdu/ldap/result.ts"),
  ]);
  return findings.flatMap((finding): NamedFinding[] => {
    if (finding.kind === "ldap") return [{ ...finding, name: ldapResultName(finding.code) }];
    if (finding.kind !== "kerberos") return [finding];
    const name = krbErrorName(finding.code);
    // A number that is nobody's.
    return /^(KDC|KRB)_/.test(name) ? [{ ...finding, name, words: krbErrorWords(finding.code) }] : [];
  });
}

/** What JSON has: everything, and no `undefined` in it. */
function forMachines(finding: NamedFinding): unknown {
  return JSON.parse(JSON.stringify(finding));
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
