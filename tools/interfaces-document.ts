/** docs/interfaces.md: what is shipped, told by the IDL itself. */
import type { CompiledInterface } from "../src/midl/index.ts";

/** One file of idl/ with an interface. */
export interface ShippedFile {
  readonly compiled: CompiledInterface;
  /** Its folder below src/interfaces. */
  readonly module: string;
  readonly idl: string;
  /** The IDL's text. Its first comment says what the interface is, then where it comes from. */
  readonly text: string;
}

/** What published IDL calls a number that no call uses. */
const RESERVED = /^(Opnum\d|Lsar_LSA_)/;

export function interfacesDocument(files: readonly ShippedFile[]): string {
  const rows = files
    .filter((file) => file.compiled.interface.operations.length > 0)
    .sort((a, b) => (a.module.toLowerCase() < b.module.toLowerCase() ? -1 : 1))
    .map(row);
  return `# The interfaces that are shipped

<!-- Generated from idl/ by tools/generate.ts. Do not edit. -->

Each is a module of its own, \`opnum/interfaces/NAME\`, that exports the interface, its types and its constants. They are made by \`opnum midl\` from the IDL in
[idl/](../idl), which was written from the specifications: names, types and numbers are theirs, the comments are ours. \`opnum describe NAME\` prints the operations of
one, \`opnum describe NAME.OPERATION\` one of them with a JSON skeleton, and \`opnum call BINDING NAME.OPERATION JSON\` calls it.

\`\`\`ts
import { connect } from "opnum";
import { IEventService } from "opnum/interfaces/IEventService";

await using log = await connect(IEventService, "ncacn_ip_tcp:server.example");
const { handle } = await log.EvtRpcRegisterLogQuery({ path: "System", query: "*[System/Level=2]", flags: 0x201 });
const { numActualRecords } = await log.EvtRpcQueryNext({ logQuery: handle, numRequestedRecords: 10, timeOutEnd: 1_000, flags: 0 });
console.log(\`\${numActualRecords} errors, newest first\`);
\`\`\`

An interface without an endpoint in this table is found by way of the endpoint mapper. Numbers of operations that the specification reserves are kept, so that those
behind them have theirs: "49 of 58" is 49 operations and 9 reserved numbers. [examples/time-service.ts](../examples/time-service.ts) serves one of them and calls it.

| module | what it is | interface | UUID, version | source | operations | endpoints |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

function row({ compiled, module, text, idl }: ShippedFile): string {
  const { name, uuid, version, operations, endpoints = [] } = compiled.interface;
  const { words, source } = heading(text, idl);
  const called = operations.filter((operation) => operation.callback !== true);
  const real = called.filter((operation) => !RESERVED.test(operation.name)).length;
  const cells = [
    `[\`${module}\`](../idl/${idl})`,
    words,
    `\`${name}\``,
    `${uuid}, ${version.join(".")}`,
    source,
    real === called.length ? `${real}` : `${real} of ${called.length}`,
    endpoints.map((endpoint) => `\`${endpoint.replaceAll("\\\\", "\\")}\``).join(" "),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** The first sentence of the file's first comment, and the specifications that it names. */
function heading(text: string, idl: string): { words: string; source: string } {
  const comment = /^\/\*([\s\S]*?)\*\//
    .exec(text)?.[1]
    ?.replace(/\s*\n \*\s*/g, " ")
    .trim();
  if (comment === undefined) throw new Error(`${idl} does not begin with a comment that says what it is`);
  const words = /^(.*?)\.(?=\s|$)/.exec(comment)?.[1];
  if (words === undefined) throw new Error(`the first comment of ${idl} has no sentence`);
  const sources = [...comment.matchAll(/\[(?:MS-[A-Z0-9]+|C706)\]/g)].map(([source]) => source);
  return { words: words.replace(/[;,]? ?\[MS-.*$/, ""), source: [...new Set(sources)].join(", ") };
}
