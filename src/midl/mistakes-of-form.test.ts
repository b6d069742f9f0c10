/** Mistakes of spelling and punctuation: each is said once, at its place, with a way out where there is one. */
import { body, HEAD, mistakesAreSaid } from "./mistakes.test.ts";

mistakesAreSaid([
  {
    mistake: "missing semicolon after typedef",
    text: body("typedef long a\nvoid f([in] a x);"),
    says: ['4:15+1 MIDL2025: syntax error: expected ";" behind "a"'],
  },
  {
    mistake: "missing semicolon after an operation",
    text: body("void f([in] long x)\nvoid g();"),
    says: ['4:20+1 MIDL2025: syntax error: expected ";" behind ")"'],
  },
  {
    mistake: "missing semicolon in struct",
    text: body("typedef struct { long a\n long b; } s;\nvoid f([in] s *x);"),
    says: ['4:24+1 MIDL2025: syntax error: expected ";" behind "a"'],
  },
  {
    mistake: "missing semicolon after import",
    text: `import "ms-dtyp.idl"\n${HEAD}void f();\n}\n`,
    says: ['1:21+1 MIDL2025: syntax error: expected ";" behind "ms-dtyp.idl"'],
  },
  {
    mistake: "missing semicolon after const",
    text: body("const long A = 1\nconst long C = 2;\nvoid f([in, range(A,C)] long x);"),
    says: ['4:17+1 MIDL2025: syntax error: expected ";" behind "1"'],
  },
  {
    mistake: "misspelt type",
    text: body("void f([in] unsinged long x);"),
    says: ['4:13+8 MIDL2025: syntax error: "unsinged" can\'t stand before "long" | did you mean "unsigned"?'],
  },
  {
    mistake: "misspelt typedef",
    text: body("typdef long a;\nvoid f([in] a x);"),
    says: ['4:1+6 MIDL2025: syntax error: "typdef" can\'t stand before "long" | did you mean "typedef"?'],
  },
  {
    mistake: "misspelt struct",
    text: body("typedef sturct { long a; } s;\nvoid f([in] s *x);"),
    says: ['4:9+6 MIDL2025: syntax error: "sturct" can\'t stand before "{" | did you mean "struct"?'],
  },
  {
    mistake: "misspelt interface",
    text: "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0)]\ninterfce i\n{\nvoid f();\nvoid g();\n}\n",
    says: ['2:1+8 MIDL2025: syntax error: "interfce" can\'t stand before "i" | did you mean "interface"?'],
  },
  {
    mistake: "misspelt attribute",
    text: body("void f([in, sise_is(n)] byte *p, [in] long n);"),
    says: ['4:13+7 warning unknown-attribute: the attribute "sise_is" is not known and has no effect | did you mean "size_is"?'],
  },
  {
    mistake: "misspelt string",
    text: body("void f([in, strng] wchar_t *p);"),
    says: ['4:13+5 warning unknown-attribute: the attribute "strng" is not known and has no effect | did you mean "string"?'],
  },
  {
    mistake: "misspelt uuid attr",
    text: "[uid(01234567-89ab-cdef-0123-456789abcdef)] interface i { void f(); }",
    says: [
      '1:2+3 warning unknown-attribute: the attribute "uid" is not known and has no effect | did you mean "uidefault"?',
      '1:55+1 MIDL2079: the interface "i" has no uuid | without one no client can ask for it',
    ],
  },
  {
    mistake: "attributes behind the type",
    text: body("void f(long [in] x);"),
    says: ["4:13+1 MIDL2025: syntax error: attributes stand in front of the type"],
  },
  {
    mistake: "attributes behind the name",
    text: body("void f(long x [in]);"),
    says: ["4:15+1 MIDL2025: syntax error: attributes stand in front of the type"],
  },
  {
    mistake: "bad uuid short",
    text: "[uuid(01234567-89ab-cdef-0123-456789abcde)] interface i { void f(); }",
    says: ['1:7+8 bad-uuid: "01234567-89ab-cdef-0123-456789abcde" is not a UUID | it has the form 01234567-89ab-cdef-0123-456789abcdef'],
  },
  {
    mistake: "bad uuid char",
    text: "[uuid(01234567-89ab-cdef-0123-456789abcdeg)] interface i { void f(); }",
    says: ['1:7+8 bad-uuid: "01234567-89ab-cdef-0123-456789abcdeg" is not a UUID | it has the form 01234567-89ab-cdef-0123-456789abcdef'],
  },
  {
    mistake: "bad uuid braces",
    text: "[uuid({01234567-89ab-cdef-0123-456789abcdef})] interface i { void f(); }",
    says: ['1:7+1 bad-uuid: "{01234567-89ab-cdef-0123-456789abcdef}" is not a UUID | it has the form 01234567-89ab-cdef-0123-456789abcdef'],
  },
  {
    mistake: "no UUID",
    text: "interface i { void f(); }",
    says: ['1:11+1 MIDL2079: the interface "i" has no uuid | without one no client can ask for it'],
  },
  {
    mistake: "bad version",
    text: "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.a)] interface i { void f(); }",
    says: ['1:54+3 bad-version: "1.a" is not a version | it has the form 1.0, each part up to 65535'],
  },
  {
    mistake: "version text",
    text: '[uuid(01234567-89ab-cdef-0123-456789abcdef), version("1.0")] interface i { void f(); }',
    says: ['1:54+5 bad-version: ""1.0"" is not a version | it has the form 1.0, each part up to 65535'],
  },
  {
    mistake: "missing import",
    text: `import "nope.idl";\n${HEAD}void f([in] NOPE x);\n}\n`,
    says: ["1:8+10 MIDL1001: cannot open input file nope.idl | is its directory among the include paths?"],
  },
  {
    mistake: "import without quotes",
    text: `import nope.idl;\n${HEAD}void f();\n}\n`,
    says: ['1:8+4 MIDL2025: syntax error: expected a file name in quotation marks, found "nope"'],
  },
  {
    mistake: "missing brace of interface",
    text: `${HEAD}void f();\n`,
    says: ['5:1+1 MIDL2025: syntax error: the file ends inside of an interface: "}" is missing | "i" begins in line 2'],
  },
  {
    mistake: "missing brace of struct",
    text: body("typedef struct { long a;\nvoid f();"),
    says: [
      '5:1+4 MIDL2025: syntax error: expected "}", found "void" | an operation can\'t be declared inside of a type: is the type closed?',
    ],
  },
  {
    mistake: "missing brace of struct 2",
    text: body("typedef struct { long a; s;\nvoid f([in] long x);\nvoid g();"),
    says: [
      '5:1+4 MIDL2025: syntax error: expected "}", found "void" | an operation can\'t be declared inside of a type: is the type closed?',
    ],
  },
  { mistake: "extra brace", text: body("void f(); }"), says: ['5:1+1 MIDL2025: syntax error: "}" without "{"'] },
  {
    mistake: "missing ) in op",
    text: body("void f([in] long x;\nvoid g();"),
    says: ['4:19+1 MIDL2025: syntax error: expected ")", found ";"'],
  },
  {
    mistake: "missing ] in attr",
    text: body("void f([in long x);\nvoid g();"),
    says: ['4:12+4 MIDL2025: syntax error: expected "," or "]" in the attribute list, found "long"'],
  },
  {
    mistake: "missing [ in attr",
    text: body("void f(in] long x);\nvoid g();"),
    says: ['4:10+1 MIDL2025: syntax error: expected ")", found "]"'],
  },
  {
    mistake: "missing ( size_is",
    text: body("void f([in, size_is n)] byte *p, [in] long n);\nvoid g();"),
    says: ['4:21+1 MIDL2025: syntax error: expected "," or "]" in the attribute list, found "n"'],
  },
  {
    mistake: "missing ) size_is",
    text: body("void f([in, size_is(n] byte *p, [in] long n);\nvoid g();"),
    says: ['4:22+1 MIDL2025: syntax error: the arguments of the attribute "size_is" are not closed'],
  },
  {
    mistake: "unknown attributes",
    text: body("[frob] void f([in, glob(3)] long x);"),
    says: [
      '4:2+4 warning unknown-attribute: the attribute "frob" is not known and has no effect',
      '4:20+4 warning unknown-attribute: the attribute "glob" is not known and has no effect',
    ],
  },
  {
    mistake: "const missing value",
    text: body("const long A;\nvoid f();"),
    says: ['4:13+1 MIDL2025: syntax error: expected "=" and the constant\'s value, found ";"'],
  },
  {
    mistake: "misspelt direction",
    text: body("void f([inn] long x);"),
    says: ['4:9+3 warning unknown-attribute: the attribute "inn" is not known and has no effect | did you mean "in"?'],
  },
  {
    mistake: "unclosed string",
    text: `import "ms-dtyp.idl;\n${HEAD}void f();\n}\n`,
    says: ['1:8+13 open-string: the quotation is not closed on its line | add "'],
  },
  { mistake: "unclosed comment", text: body("/* hello\nvoid f();"), says: ["4:1+2 open-comment: this comment is never closed | add */"] },
  {
    mistake: "smart quotes",
    text: `import “ms-dtyp.idl”;\n${HEAD}void f();\n}\n`,
    says: ["1:8+1 bad-character: the character U+201C has no meaning in IDL | this is a typographic quotation mark; IDL wants \" or '"],
  },
  {
    mistake: "C++ class",
    text: body("class foo { int x; };\nvoid f();"),
    says: ['4:1+5 MIDL2025: syntax error: "class" can\'t stand before "foo" | did you mean "coclass"?'],
  },
  {
    mistake: "include missing",
    text: `#include "gone.h"\n${HEAD}void f();\n}\n`,
    says: ["1:10+8 MIDL1001: cannot open input file gone.h | is its directory among the include paths?"],
  },
  {
    mistake: "#if without #endif",
    text: `#if 1\n${HEAD}void f();\n}\n`,
    says: ["1:2+2 unbalanced-if: this conditional section is never closed | add #endif"],
  },
  { mistake: "#else without #if", text: `#else\n${HEAD}void f();\n}\n`, says: ["1:2+4 unbalanced-if: #else without #if"] },
  {
    mistake: "misspelt directive",
    text: `#defin X\n${HEAD}void f();\n}\n`,
    says: ["1:1+1 unknown-directive: there is no directive #defin"],
  },
  {
    mistake: "macro args",
    text: `#define M(a,b) a b\n${HEAD}void f([in] M(long) x);\n}\n`,
    says: ["5:13+1 bad-macro: the macro M takes 2 arguments, and 1 is given"],
  },
  {
    mistake: "comma missing params",
    text: body("void f([in] long a [in] long b);\nvoid g();"),
    says: ['4:20+1 MIDL2025: syntax error: expected "," or ")" before the next parameter\'s attributes'],
  },
  {
    mistake: "trailing comma",
    text: body("void f([in] long a,);\nvoid g();"),
    says: ['4:20+1 MIDL2025: syntax error: expected a type, found ")"'],
  },
  {
    mistake: "comma missing attr",
    text: body("void f([in size_is(3)] long *a);\nvoid g();"),
    says: ['4:12+7 MIDL2025: syntax error: expected "," or "]" in the attribute list, found "size_is"'],
  },
  {
    mistake: "comma missing enum",
    text: body("typedef enum { A B } e;\nvoid f([in] e x);"),
    says: ['4:18+1 MIDL2025: syntax error: expected "," or "}" in the enumeration, found "B"'],
  },
  {
    mistake: "enum with ;",
    text: body("typedef enum { A; B; } e;\nvoid f([in] e x);"),
    says: ['4:17+1 MIDL2025: syntax error: expected "," or "}" in the enumeration, found ";"'],
  },
  {
    mistake: "missing return type",
    text: body("f([in] long x);\nvoid g();"),
    says: ['4:1+1 MIDL2025: syntax error: the operation "f" has no result type | without a result it is void f(...)'],
  },
  {
    mistake: "nested interface",
    text: body("interface j { void g(); }\nvoid f();"),
    says: ["4:13+1 MIDL2025: syntax error: an interface can't be declared inside of another"],
  },
  {
    mistake: "endpoint bad",
    text: '[uuid(01234567-89ab-cdef-0123-456789abcdef), endpoint("foo")] interface i { void f(); }',
    says: ['1:55+5 bad-endpoint: "foo" is not an endpoint | it has the form "ncacn_np:[\\\\pipe\\\\name]" or "ncacn_ip_tcp:[1025]"'],
  },
  {
    mistake: "pointer_default bad",
    text: "[uuid(01234567-89ab-cdef-0123-456789abcdef), pointer_default(uniq)] interface i { void f(); }",
    says: ["1:46+15 bad-attribute: pointer_default takes ref, unique or ptr"],
  },
  {
    mistake: "unsigned float",
    text: body("void f([in] unsigned float x);"),
    says: ['4:13+8 MIDL2025: syntax error: there is no type "unsigned float"'],
  },
  {
    mistake: "long double",
    text: body("void f([in] long double x);"),
    says: ['4:13+4 MIDL2025: syntax error: there is no type "long double"'],
  },
  { mistake: "reference", text: body("void f([in] long &x);"), says: ['4:18+1 MIDL2025: syntax error: expected ")", found "&"'] },
]);
