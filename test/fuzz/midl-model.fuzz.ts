import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { type CompiledInterface, camelNames, compileIdl, emitTypeScript, type Model, toModel } from "../../src/midl/index.ts";
import { target as midl } from "./midl.fuzz.ts";
import { canonical, evaluateEmitted } from "./midl-canonical.ts";

/**
 * Whatever compiles has a model that JSON carries without loss, in which every reference leads somewhere. In camel case it is the same interface with other
 * names: what is printed means what was renamed, and renaming it again changes nothing.
 */
export const target = {
  name: "midl-model",
  run(bytes: Uint8Array): void {
    const result = compileIdl({ name: "fuzz.idl", text: new TextDecoder().decode(bytes) }, { maxErrors: 20 });
    const text = JSON.stringify(toModel(result));
    const model = JSON.parse(text) as Model;
    strictEqual(JSON.stringify(model), text);
    follow([model.interfaces, model.types], model.types);
    for (const compiled of result.interfaces) {
      const renamed = camelNames(compiled);
      if (renamed.diagnostics.length > 0) continue;
      sameShape(compiled, renamed.compiled);
      const emitted = emitTypeScript(renamed.compiled);
      deepStrictEqual(canonical(evaluateEmitted(emitted, compiled.interface.name)), canonical(renamed.compiled.interface));
      const again = camelNames(renamed.compiled);
      deepStrictEqual(again.diagnostics, []);
      strictEqual(emitTypeScript(again.compiled), emitted);
    }
  },
  seeds: midl.seeds,
};

function follow(value: unknown, types: Model["types"]): void {
  if (typeof value !== "object" || value === null) return;
  if ("ref" in value && typeof value.ref === "string") ok(Object.hasOwn(types, value.ref), `there is no type ${value.ref}`);
  for (const item of Object.values(value)) follow(item, types);
}

function sameShape(one: CompiledInterface, other: CompiledInterface): void {
  deepStrictEqual(
    other.interface.operations.map(({ opnum, params }) => [opnum, params.length]),
    one.interface.operations.map(({ opnum, params }) => [opnum, params.length]),
  );
}
