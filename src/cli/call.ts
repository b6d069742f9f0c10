import { bindTimeout } from "../diagnose/endpoint-map.ts";
import { endpointMapperProvider } from "../endpoint-mapper/index.ts";
import type { StringBinding } from "../ids/string-binding.ts";
import { isUuid } from "../ids/uuid.ts";
import { returnedStatus } from "../knowledge/statuses.ts";
import type { CallOptions, Interface, Operation } from "../ndr/codegen/v1.ts";
import type { Json } from "../ndr/json.ts";
import { connect } from "../runtime/connect.ts";
import type { SecurityOptions } from "../runtime/types.ts";
import { parseBinding } from "./call/binding.ts";
import { findOperation, loadInterface, parseTarget, sourceOptions } from "./call/interfaces.ts";
import { answerToJson, readJson, requestOf } from "./call/parameters.ts";
import { PipeFiles } from "./call/pipes.ts";
import { defineCommand, duration, type Invocation, listOption, oneOf, option, port } from "./command.ts";
import { advised, CREDENTIALS_HELP, credentialOptions, securityOf } from "./credentials.ts";
import { EXIT } from "./exit-codes.ts";
import { type Output, safeJson } from "./output.ts";
import { UsageError } from "./settings.ts";
import { offered, type SyntaxChoice, syntaxOption } from "./transfer-syntax.ts";

export const connectionOptions = {
  ...sourceOptions,
  endpointMapper: option("-e, --endpoint-mapper <port>", "the endpoint mapper's port", port, { default: 135 as number }),
  timeout: option("-t, --timeout <time>", "for connecting, and for the call (default: 30s)", duration, {
    shared: true,
    default: 30_000 as number,
  }),
  syntax: syntaxOption,
  ...credentialOptions,
  object: option("--object <uuid>", "object UUID that the call is for", uuid, { flagOnly: true }),
  octets: option<"hex" | "base64">("--octets <form>", "how octets are printed: hex or base64", oneOf("hex", "base64"), {
    default: "hex",
    choices: ["hex", "base64"],
  }),
};

const options = {
  ...connectionOptions,
  pipe: listOption(
    "--pipe <name=file>",
    "read or write a pipe of octets from or to a file; more than once, and twice for an [in, out] pipe: the first is read, the second written",
    pipeFile,
    { flagOnly: true, commas: true },
  ),
};

export const call = defineCommand({
  name: "call",
  summary: "Calls an operation of any interface, with parameters and results as JSON.",
  operands: [
    { name: "target", words: "a host, HOST:PORT, or a string binding as ncacn_ip_tcp:HOST[49664]" },
    { name: "operation", words: "INTERFACE.OPERATION, as rpcecho.AddOne; the number of an operation will do", completes: "operation" },
    { name: "parameters", words: "the [in] parameters as a JSON object, @FILE, or - for standard input", optional: true },
  ],
  options,
  epilogue: `Without a port the host's endpoint mapper is asked where the interface is.
JSON forms: 64-bit integers "123" or 123; octets "hex:00ff", "base64:AP8=" or "text:abc"; context handles "handle:UUID"; enumerations by name or
number. Counts and discriminants that follow from other parameters may be left out. "opnum describe INTERFACE.OPERATION" prints a skeleton.
A context handle lives as long as its connection: for calls one after the other take "opnum shell".

${CREDENTIALS_HELP}

Exit code: 0 where the operation succeeded, 8 where it returned a status that is a failure, or a fault ("opnum help exit-codes").

Examples:
  opnum call localhost rpcecho.AddOne '{"in_data": 41}'
  opnum call "ncacn_ip_tcp:dc1.example[49664]" samr.SamrConnect5 @connect.json
  opnum call server.example --idl my.idl myinterface.MyOperation '{"name": "x"}' --json
  opnum call server.example --idl MS-W32T.md W32Time.W32TimeSync '{"wait": 1, "flags": 0}'`,
  run,
});

async function run({ options: given, args, io, out }: Invocation<typeof options>): Promise<number> {
  const target = parseTarget(args[1]!);
  if (target.operation === undefined)
    throw new UsageError(`"${args[1]}": which operation? "opnum describe ${target.interface}" lists them`);
  const binding = parseBinding(args[0]!);
  const iface = await loadInterface(target.interface, given);
  const operation = findOperation(iface, target.operation);
  // Parameters that are typed at the terminal end with its input: a password is asked for before.
  const typed = args[2] === "-";
  using early = typed ? await securityOf(given, io, out, "the call's parameters") : undefined;
  const json = await readJson(args[2], io);
  using late = early === undefined ? await securityOf(given, io, out) : undefined;
  const security = early ?? late!;
  await using pipes = await PipeFiles.open(operation, given.pipe);
  const request = requestOf(operation, json, pipes);

  out.progress(`calling ${iface.name}.${operation.name} ...`);
  await using client = await open(iface, binding, { ...given, security }, io.signal);
  const started = performance.now();
  const { timeout: timeoutMs, object: objectUuid } = given;
  const answer = await advised(security, () => callByName(client, operation.name, request, { signal: io.signal, timeoutMs, objectUuid }));
  const result = await answerToJson(operation, answer, given.octets, pipes);
  out.progress("");
  const ms = performance.now() - started;
  return sayAnswer(iface, operation, result, { ms: Math.round(ms * 1000) / 1000 }, out) ? EXIT.fault : EXIT.ok;
}

/** What connects for `call` and `shell`. */
export function open(
  iface: Interface,
  binding: StringBinding,
  given: { readonly endpointMapper: number; readonly timeout: number; readonly syntax: SyntaxChoice; readonly security: SecurityOptions },
  signal: AbortSignal,
) {
  const transferSyntaxes = offered(given.syntax);
  return advised(given.security, () =>
    connect(iface, binding, {
      ...given.security,
      signal,
      timeoutMs: given.timeout,
      // Less than all of the time, so that it is said what the mapper did not do.
      endpointMapper: endpointMapperProvider({
        port: given.endpointMapper,
        timeoutMs: bindTimeout(given.timeout),
        connection: { bindTimeoutMs: bindTimeout(given.timeout) },
        ifRefused: given.security,
      }),
      ...(transferSyntaxes === undefined ? {} : { transferSyntaxes }),
    }),
  );
}

type RawCall = (request: object, options: CallOptions) => Promise<unknown>;

/** A call through `raw`: a status is for us to explain. */
export function callByName(client: { readonly raw: object }, name: string, request: object, options: CallOptions): Promise<unknown> {
  return (client.raw as Readonly<Record<string, RawCall>>)[name]!(request, options);
}

/** Prints what came back, and in words a status that is not 0; true where it is a failure. */
export function sayAnswer(
  iface: Interface,
  operation: Operation,
  result: { readonly [name: string]: Json },
  more: { readonly ms?: number },
  out: Output,
): boolean {
  const { status: kind, name, opnum } = operation;
  const returned = result["return"];
  const status = kind !== null && typeof returned === "number" ? returned >>> 0 : undefined;
  const failed = status !== undefined && isFailure(kind, status);
  const { name: statusName, words } = status === undefined ? {} : returnedStatus(kind, status);
  if (out.json) {
    out.object({
      schema: "opnum.call/1",
      interface: iface.name,
      operation: name,
      opnum,
      ...more,
      result,
      ...(status === undefined ? {} : { status: { number: status, name: statusName ?? null, words: words ?? null, failed } }),
    });
  } else if (!out.quiet) out.line(safeJson(result, 2));
  if (status === undefined || status === 0) return false;
  const number = status > 0xffff ? `0x${status.toString(16).padStart(8, "0")}` : status;
  const text = `${name} returned ${statusName === undefined ? number : `${statusName} (${number})`}${words === undefined ? "" : `: ${words}`}`;
  out.note(failed ? out.bad(text) : text);
  return failed;
}

/** HRESULT and NTSTATUS have successes and warnings that are not 0; the other families do not. */
function isFailure(kind: string | null, status: number): boolean {
  if (kind === "hresult") return status > 0x7fffffff;
  if (kind === "ntstatus") return status >>> 30 === 3;
  return status !== 0;
}

function uuid(text: string, fail: (words: string) => never): string {
  return isUuid(text) ? text.toLowerCase() : fail(`"${text}" is not a UUID`);
}

function pipeFile(text: string, fail: (words: string) => never): readonly [string, string] {
  const at = text.indexOf("=");
  return at > 0 && at < text.length - 1 ? [text.slice(0, at), text.slice(at + 1)] : fail(`"${text}": write NAME=FILE`);
}
