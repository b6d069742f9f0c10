/**
 * IDL that nobody compiled beforehand: read, compiled in memory, served and called by name. What a tool does that meets an interface as text, as a
 * file or within a specification (`--json` of `opnum midl` prints the same model).
 *
 *     npm run -s example -- examples/idl-to-call.ts
 *     npm run -s example -- examples/idl-to-call.ts my.idl      prints what is in it
 */
import { existsSync, readFileSync } from "node:fs";
import { connect, type Interface, MemoryTransport, RpcServer } from "opnum";
import { compileIdl, emitTypeScript, formatDiagnostic, searchHost, toModel } from "opnum/midl";

const IDL = `
[uuid(7d0f2c55-3b1e-4f60-8a57-0c3d9e1f6b24), version(1.0), pointer_default(unique)]
interface stock
{
  /** What there is of one thing. */
  typedef struct { [string] wchar_t *name; unsigned long pieces; hyper price; } ITEM;
  typedef struct { unsigned long count; [size_is(count)] ITEM *items; } ITEMS;

  /** Everything, or what has the word in its name. */
  error_status_t Find([in, unique, string] wchar_t *word, [out] ITEMS *found);
};`;

const [path] = process.argv.slice(2);
const file = path === undefined ? { name: "stock.idl", text: IDL } : { name: path, text: readFileSync(path, "utf8") };
// What import and #include name is looked for beside the file; without a host there is only what is built in.
const read = (name: string): string | undefined => (existsSync(name) ? readFileSync(name, "utf8") : undefined);
const result = compileIdl(file, { host: searchHost({ read }) });
for (const diagnostic of result.diagnostics) console.error(formatDiagnostic(diagnostic));
if (result.interfaces.length === 0) process.exit(65);

// The model: everything that the IDL says, comments included, for tools that print or check.
for (const { name, uuid, operations } of toModel(result).interfaces) {
  console.log(`${name} ${uuid}`);
  for (const { opnum, name, comment, parameters } of operations)
    console.log(`  ${opnum} ${name}(${parameters.map(({ direction, name }) => `${direction} ${name}`).join(", ")})  ${comment}`);
}

if (path === undefined) {
  const [compiled] = result.interfaces;
  // Without types every name is taken for an operation; values are checked against the IDL when they are sent.
  const stock: Interface = compiled!.interface;
  const items = [
    { name: "bolt", pieces: 4000, price: 12n },
    { name: "nut", pieces: 3998, price: 8n },
  ];
  const transport = new MemoryTransport();
  await using server = new RpcServer({ transport });
  server.register(stock, {
    Find: ({ word }) => ({ found: { items: items.filter(({ name }) => typeof word !== "string" || name.includes(word)) } }),
  });
  await using client = await connect(stock, await server.listen("ncacn_ip_tcp:"), { transport });
  console.dir(await client["Find"]?.({ word: "nut" }), { depth: null });
  await client["Find"]?.({ word: 7 }).catch((error: unknown) => console.log(String(error)));

  // The same interface as a file for programs that want the types.
  console.log(emitTypeScript(compiled!).match(/^export interface ITEMS \{[^}]*\}/m)?.[0]);
}
