import { strictEqual } from "node:assert";
import { test } from "node:test";
import type { DialectName } from "../dialect.ts";
import { detectDialect } from "./detect.ts";

function expectDialect(expected: DialectName, text: string): void {
  strictEqual(detectDialect(text), expected, text);
}

test("each family by what only it has", () => {
  expectDialect("midl", "");
  expectDialect("midl", 'import "ms-dtyp.idl"; [uuid(1)] interface i { DWORD f([in] handle_t h, [in, string] LPWSTR s); }');
  expectDialect("midl", "interface i { void f([in] hyper a); }");
  expectDialect("widl", "#pragma makedep header\ninterface i { void f([in] DWORD a); }");
  expectDialect("widl", "#ifdef __WIDL__\n#endif\ninterface i {}");
  expectDialect("dce", 'import "dce/nbase.idl"; interface i { void f([in] unsigned32 a); }');
  expectDialect("dce", "interface i { void f([in] long n, [in] long a[0..*]); }");
  expectDialect("pidl", '#include "idl_types.h"\ninterface i { void f([in] uint32 a); }');
  expectDialect("pidl", "interface i { WERROR f([in,string,charset(UTF16)] uint16 *s, [in] uint32 level); }");
  expectDialect("pidl", "interface i { typedef bitmap { A = 1 } b; typedef [public] struct { uint32 x; } s; }");
});

test("what stands in comments tells nothing", () => {
  expectDialect("midl", "/* charset(UTF16) unsigned32 [0..*] */ // __WIDL__\ninterface i { void f([in] DWORD a); }");
});
