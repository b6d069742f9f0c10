import { deepStrictEqual, ok } from "node:assert";
import { compileIdl, formatDiagnostic } from "../../src/midl/index.ts";

const IDL = `[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0)] interface i {
  typedef struct { long v; } coin, *pcoin; typedef long number;
  error_status_t buy([in] handle_t h, [in] coin *c, [in] number n);
  void sell([in] long n, [out] error_status_t *status);
}`;

/** What travels, in so far as no ACF may change it. */
function wire(acf: string | undefined) {
  const result = compileIdl({ name: "i.idl", text: IDL }, { maxErrors: 20, acf: acf === undefined ? [] : [{ name: "i.acf", text: acf }] });
  const operations = result.interfaces.flatMap((compiled) =>
    compiled.interface.operations.map(({ opnum, name, params }) => ({
      opnum,
      name,
      params: params.map((param) => [param.name, param.dir]),
    })),
  );
  return { result, operations };
}

const WITHOUT = wire(undefined).operations;

/** An ACF of any content never makes the compiler throw, each finding has its place, and what travels stays as it is. */
export const target = {
  name: "acf",
  run(bytes: Uint8Array): void {
    const acf = new TextDecoder().decode(bytes);
    const { result, operations } = wire(acf);
    const lines = acf.split("\n").length;
    for (const diagnostic of result.diagnostics) {
      ok(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.length >= 1, `no place: ${JSON.stringify(diagnostic)}`);
      if (diagnostic.file === "i.acf") ok(diagnostic.line <= lines, `a place behind the end: ${JSON.stringify(diagnostic)}`);
      ok(formatDiagnostic(diagnostic).length > 0);
    }
    if (result.diagnostics.some(({ severity }) => severity === "error")) deepStrictEqual(result.interfaces, []);
    // [call_as] and [local] take an operation's place; everything else leaves it alone.
    else if (!/call_as|local/.test(acf)) deepStrictEqual(operations, WITHOUT);
  },
  seeds: (): Uint8Array[] =>
    [
      '[implicit_handle(handle_t h), encode, decode] interface i { include "a", "b"; typedef [heap, encode] coin, number; [comm_status, fault_status] buy(); sell([comm_status] status, [fault_status] more); }',
      '#define S comm_status\n[explicit_handle, nocode, strict_context_handle] interface i {\n#ifdef X\n[code] buy();\n#else\n[code, optimize("s"), S] buy([heap] c, n), sell();\n#endif\n}',
      '[auto_handle, binding_callout(f), extern_exceptions(a, b)] interface i { cpp_quote("x") typedef [represent_as(other), in_line, allocate(all_nodes)] coin; [enable_allocate, notify] sell([byte_count(n)] n); }',
    ].map((text) => new TextEncoder().encode(text)),
};
