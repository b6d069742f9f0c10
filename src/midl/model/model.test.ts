import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { compileIdl, type Model, type ModelValue, toModel } from "../index.ts";

const HEAD = '[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.2), endpoint("ncacn_np:[\\\\pipe\\\\x]")] interface i {';

/** Through JSON, as other tools see it. */
function model(text: string): Model {
  const parsed = JSON.parse(JSON.stringify(toModel(compileIdl({ name: "x.idl", text })))) as Model;
  deepStrictEqual(
    parsed.diagnostics.filter(({ severity }) => severity === "error"),
    [],
  );
  return parsed;
}

/** Every `ref` in a value. */
function refs(value: ModelValue | object, out: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return out;
  if ("ref" in value && typeof value.ref === "string") out.push(value.ref);
  for (const item of Object.values(value)) refs(item as ModelValue, out);
  return out;
}

test("an interface with all that is known of it", () => {
  const { interfaces, types, files } = model(
    `${HEAD} /* The answer. */ const long A = 42; const hyper B = 0x7fffffffffffffff; const char *C = "c";
      typedef [context_handle] void *H;
      typedef struct s { long n; /* Behind it. */ [size_is(n)] hyper *a; struct s *next; GUID g; } s;
      /* Does it. */
      [idempotent] error_status_t f([in] H h, [in] long count, [in, size_is(count)] s *list, [out] hyper *sum);
      [callback] void back([in] long a); }`,
  );
  deepStrictEqual(files, ["x.idl"]);
  const [i] = interfaces;
  ok(i !== undefined);
  deepStrictEqual(
    [i.name, i.uuid, i.version, i.endpoints],
    ["i", "01234567-89ab-cdef-0123-456789abcdef", [1, 2], ["ncacn_np:[\\pipe\\x]"]],
  );
  deepStrictEqual(
    i.constants.map(({ name, kind, value, comment }) => [name, kind, value, comment]),
    [
      ["A", "number", 42, "The answer."],
      ["B", "integer", "9223372036854775807", ""],
      ["C", "string", "c", ""],
    ],
  );
  const [f] = i.operations;
  ok(f !== undefined);
  deepStrictEqual([f.opnum, f.comment, f.status, f.idempotent, f.place?.line], [0, "Does it.", "nca", true, 5]);
  deepStrictEqual(
    f.parameters.map(({ name, direction, derived, text }) => [name, direction, derived, text]),
    [
      ["h", "in", false, "[in] H h"],
      ["count", "in", true, "[in] long count"],
      ["list", "in", false, "[in, size_is(count)] s *list"],
      ["sum", "out", false, "[out] hyper *sum"],
    ],
  );
  deepStrictEqual(f.parameters[2]?.type, {
    kind: "pointer",
    mode: "ref",
    to: { kind: "array", of: { ref: "s" }, dims: [{ size: ["field", "count"], varying: false }] },
  });
  deepStrictEqual(
    i.callbacks.map(({ name, opnum }) => [name, opnum]),
    [["back", 0]],
  );
  // Recursion by reference, what is said of members by their names.
  const s = types["s"];
  deepStrictEqual(refs(s?.type ?? {}), ["s"]);
  deepStrictEqual(s?.members["n"], { text: "long n", comment: "", derived: true });
  strictEqual(s?.members["a"]?.comment, "Behind it.");
  ok(JSON.stringify(s?.type).includes('{"kind":"guid"}'));
});

test("names are data: __proto__ and constructor are members like others", () => {
  const { types } = model(`${HEAD} typedef struct { long __proto__; long constructor; } __proto__; void f([in] __proto__ *toString); }`);
  ok(Object.hasOwn(types, "__proto__"));
  deepStrictEqual(Object.keys(Object.values(types)[0]?.members ?? {}), ["__proto__", "constructor"]);
});

test("files that are compiled apart may declare the same name", () => {
  const compile = (body: string, name: string) => compileIdl({ name, text: `${HEAD} typedef struct { ${body} } s; void f([in] s *v); }` });
  const { types, interfaces, files } = toModel([compile("long a;", "a.idl"), compile("hyper b;", "b.idl")]);
  deepStrictEqual(Object.keys(types), ["s", "s#2"]);
  deepStrictEqual(
    interfaces.map(({ operations }) => refs(operations[0]?.parameters[0]?.type ?? {})),
    [["s"], ["s#2"]],
  );
  deepStrictEqual(files, ["a.idl", "b.idl"]);
});

test("what has no form on the wire is kept", () => {
  const { declarations } = model(
    `cpp_quote("#define X 1")
     [uuid(11234567-89ab-cdef-0123-456789abcdef), version(1.0)] library Lib {
       importlib("stdole2.tlb");
       [uuid(21234567-89ab-cdef-0123-456789abcdef)] dispinterface Events { properties: methods: [id(1)] void Changed([in] long what); };
       [uuid(31234567-89ab-cdef-0123-456789abcdef)] coclass Thing { [default, source] dispinterface Events; };
     }`,
  );
  deepStrictEqual(
    declarations.map(({ kind, name }) => [kind, name]),
    [
      ["cpp_quote", ""],
      ["library", "Lib"],
    ],
  );
  const [, library] = declarations;
  deepStrictEqual(
    library?.body.map(({ kind, name }) => [kind, name]),
    [
      ["importlib", ""],
      ["dispinterface", "Events"],
      ["coclass", "Thing"],
    ],
  );
  deepStrictEqual(library?.attributes[0], { name: "uuid", text: "uuid(11234567-89ab-cdef-0123-456789abcdef)" });
  strictEqual(library?.body[1]?.members[0]?.name, "Changed");
  deepStrictEqual(
    library?.body[2]?.interfaces.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]),
    [["Events", ["default", "source"]]],
  );
});

test("every reference of every interface we ship leads somewhere, and the text is the same each time", () => {
  const folder = join(import.meta.dirname, "../../../idl");
  const names = readdirSync(folder);
  const host = {
    load: (name: string) => (names.includes(name) ? { name, text: readFileSync(join(folder, name), "utf8") } : undefined),
  };
  for (const name of names) {
    const once = () => JSON.stringify(toModel(compileIdl({ name, text: readFileSync(join(folder, name), "utf8") }, { host })));
    const text = once();
    const { types, interfaces } = JSON.parse(text) as Model;
    for (const ref of refs([types, interfaces] as unknown as ModelValue)) ok(Object.hasOwn(types, ref), `${name}: ${ref}`);
    if (name === "epm.idl") strictEqual(once(), text);
  }
});
