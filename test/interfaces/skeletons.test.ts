/** What `opnum describe` prints as an example of a request is a request: of every operation that is shipped, short and full, in every format. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog } from "../../src/interfaces/catalog.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import type { Interface } from "../../src/ndr/codegen/v1.ts";
import { operationCodec } from "../../src/ndr/index.ts";
import { parametersFromJson, parametersToJson } from "../../src/ndr/json.ts";
import { parametersSkeleton } from "../../src/ndr/skeleton.ts";
import type { NdrFormat, Operation, Type } from "../../src/ndr/types.ts";

const formats: readonly NdrFormat[] = [
  { syntax: "ndr20", littleEndian: true },
  { syntax: "ndr20", littleEndian: false },
  { syntax: "ndr64", littleEndian: true },
];

for (const full of [false, true]) {
  test(`the ${full ? "full" : "short"} skeleton of every operation is accepted, and comes out at the other end`, async () => {
    const failures: string[] = [];
    let tried = 0;
    for (const entry of catalog) {
      const module: Readonly<Record<string, unknown>> = await import(`../../src/interfaces/${entry.name}/index.ts`);
      const iface = Object.values(module).find((value): value is Interface => (value as Partial<Interface>).uuid === entry.uuid);
      assert.ok(iface !== undefined, entry.name);
      for (const operation of iface.operations) {
        tried++;
        for (const format of formats) {
          try {
            check(operation, format, full);
          } catch (error) {
            failures.push(`${entry.name}.${operation.name} (${format.syntax}): ${error instanceof Error ? error.message : String(error)}`);
            break;
          }
        }
      }
    }
    assert.deepEqual(failures, []);
    assert.ok(tried > 1_000, `${tried} operations`);
  });
}

function check(operation: Operation, format: NdrFormat, full: boolean): void {
  // Printed and read again, as somebody would.
  const skeleton: unknown = JSON.parse(JSON.stringify(parametersSkeleton(operation.params, full)));
  const parameters = operation.params.filter((parameter) => !isPipe(parameter.type));
  const request = parametersFromJson(operation.params, skeleton, operation.name);
  const codec = operationCodec(operation, { mode: "interpret" });
  const body = codec.encodeRequest(request, format);
  const stub = octetsOf(body);
  const { values, end } = codec.decodeRequest(stub, format);
  assert.equal(end, stub.length);
  const json = parametersToJson(parameters, null, values);
  // What came, with the members that follow from others, is a request as well, and the same octets.
  const again = operationCodec(operation, { mode: "compile" }).encodeRequest(
    parametersFromJson(operation.params, JSON.parse(JSON.stringify(json)), operation.name),
    format,
  );
  const secondStub = octetsOf(again);
  assert.deepEqual(secondStub, stub);
  for (const name of Object.keys(skeleton as object))
    if (parameters.some((one) => one.name === name)) assert.ok(name in json, `${name} is gone`);
  covers(skeleton as { [name: string]: unknown }, json, operation.name);
}

/** Everything that the skeleton says is in what came, which has the derived members besides. */
function covers(less: unknown, more: unknown, path: string): void {
  if (typeof less === "object" && less !== null && !Array.isArray(less)) {
    for (const [name, value] of Object.entries(less))
      if (typeof more === "object" && more !== null && Object.hasOwn(more, name))
        covers(value, (more as Record<string, unknown>)[name], `${path}.${name}`);
  } else if (Array.isArray(less)) {
    assert.ok(Array.isArray(more) && more.length === less.length, `${path}: ${JSON.stringify(more)} for a list of ${less.length}`);
    for (const [i, one] of less.entries()) covers(one, more[i], `${path}[${i}]`);
  } else if (less === "") assert.match(String(more), /^\0*$/, path);
  else if (less === null || less === "hex:" || typeof less === "boolean") assert.deepEqual(more, less, path);
}

function isPipe(type: Type): boolean {
  return type.kind === "pipe" || (type.kind === "pointer" && isPipe(type.to));
}
