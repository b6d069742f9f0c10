/** Mistakes in what IDL means: each is said once, at its place, with a way out where there is one. */
import { body, mistakesAreSaid } from "./mistakes.test.ts";

mistakesAreSaid([
  {
    mistake: "misspelt type 2",
    text: body("void f([in] DWROD x);"),
    says: ['4:13+5 MIDL2009: undefined symbol: there is no type "DWROD" | did you mean "DWORD"?'],
  },
  {
    mistake: "size_is names nothing",
    text: body("void f([in, size_is(cb)] byte *p, [in] long n);"),
    says: [
      '4:21+2 MIDL2058: attribute expression cannot be resolved: "cb" is neither a constant nor a parameter or member beside this one | there are: p, n',
    ],
  },
  {
    mistake: "size_is names a float",
    text: body("void f([in, size_is(n)] byte *p, [in] float n);"),
    says: ['4:21+1 expression-type: "n" is a floating-point number, and an integer is needed here'],
  },
  {
    mistake: "size_is names a pointer",
    text: body("void f([in, size_is(n)] byte *p, [in] long *n);"),
    says: ['4:21+1 warning expression-type: "n" is a pointer, and an integer is needed here | what it points to is *n, and is taken'],
  },
  {
    mistake: "size_is of a request names a result",
    text: body("void f([in, size_is(*n)] byte *p, [out] long *n);"),
    says: [
      '4:22+1 size-direction: size_is of an [in] parameter speaks of "n", which is [out]: its value is not known when the call begins | make "n" [in, out]',
    ],
  },
  {
    mistake: "size_is names a structure",
    text: body("typedef struct {long a;} s; void f([in, size_is(n)] byte *p, [in] s n);"),
    says: ['4:49+1 expression-type: "n" is a struct, and an integer is needed here'],
  },
  {
    mistake: "string on int",
    text: body("void f([in, string] long *p);"),
    says: ["4:26+1 MIDL2082: [string] speaks of char, wchar_t or byte elements, and these are others"],
  },
  {
    mistake: "string on int array",
    text: body("void f([in, string] long p[10]);"),
    says: ["4:27+1 MIDL2082: [string] speaks of char, wchar_t or byte elements, and these are others"],
  },
  {
    mistake: "out not pointer",
    text: body("void f([out] long x);"),
    says: ['4:19+1 MIDL2042: the [out] parameter "x" is passed by value | declare it as a pointer: *x'],
  },
  {
    mistake: "in,out not pointer",
    text: body("void f([in, out] long x);"),
    says: ['4:23+1 MIDL2042: the [out] parameter "x" is passed by value | declare it as a pointer: *x'],
  },
  {
    mistake: "void ptr",
    text: body("void f([in] void *x);"),
    says: [
      "4:19+1 void-pointer: what a pointer to void leads to is not known, so it can't be sent | give it a type, or make it a [context_handle]",
    ],
  },
  {
    mistake: "union without switch_is param",
    text: body("typedef [switch_type(long)] union { [case(1)] long a; } u;\nvoid f([in] u *x);"),
    says: ['5:16+1 MIDL2078: the union "u" needs [switch_is(...)] here: which arm it holds is not known'],
  },
  {
    mistake: "union without switch_is member",
    text: body("typedef [switch_type(long)] union { [case(1)] long a; } u;\ntypedef struct { long t; u v; } s;\nvoid f([in] s *x);"),
    says: ['5:28+1 MIDL2078: the union "u" needs [switch_is(...)] here: which arm it holds is not known'],
  },
  {
    mistake: "C union plain",
    text: body("typedef union { long a; short b; } u;\ntypedef struct { long t; u v; } s;\nvoid f([in] s *x);"),
    says: ['5:28+1 MIDL2078: the union "u" needs [switch_is(...)] here: which arm it holds is not known'],
  },
  {
    mistake: "switch_is missing",
    text: body(
      "typedef [switch_type(long)] union { [case(1)] long a; } u;\ntypedef struct { long t; [switch_is(tt)] u v; } s;\nvoid f([in] s *x);",
    ),
    says: [
      '5:37+2 MIDL2058: attribute expression cannot be resolved: "tt" is neither a constant nor a parameter or member beside this one | did you mean "t"?',
    ],
  },
  {
    mistake: "switch_is wrong type",
    text: body(
      "typedef [switch_type(long)] union { [case(1)] long a; } u;\ntypedef struct { float t; [switch_is(t)] u v; } s;\nvoid f([in] s *x);",
    ),
    says: ['5:38+1 expression-type: "t" is a floating-point number, and an integer is needed here'],
  },
  {
    mistake: "duplicate case",
    text: body(
      "typedef [switch_type(long)] union { [case(1)] long a; [case(1)] short b; } u;\ntypedef struct { long t; [switch_is(t)] u v; } s;\nvoid f([in] s *x);",
    ),
    says: ["4:61+1 MIDL2056: the value 1 has two arms"],
  },
  {
    mistake: "case out of type",
    text: body(
      "typedef [switch_type(short)] union { [case(70000)] long a; } u;\ntypedef struct { short t; [switch_is(t)] u v; } s;\nvoid f([in] s *x);",
    ),
    says: ["4:44+5 case-range: the discriminant never is 70000: its type does not hold that | give the union a wider switch_type"],
  },
  {
    mistake: "case missing const",
    text: body(
      "typedef [switch_type(short)] union { [case(NOPE)] long a; } u;\ntypedef struct { short t; [switch_is(t)] u v; } s;\nvoid f([in] s *x);",
    ),
    says: ["4:44+4 MIDL2066: the value of a case is an integer constant"],
  },
  {
    mistake: "an operation twice",
    text: body("void f();\nvoid f();"),
    says: ['5:6+1 MIDL2003: redefinition: the operation "f" is declared twice'],
  },
  {
    mistake: "a parameter twice",
    text: body("void f([in] long a, [in] short a);"),
    says: ['4:32+1 MIDL2003: redefinition: two parameters are called "a"'],
  },
  {
    mistake: "a member twice",
    text: body("typedef struct { long a; short a; } s;\nvoid f([in] s *x);"),
    says: ['4:32+1 MIDL2003: redefinition: the structure has two members "a"'],
  },
  {
    mistake: "a typedef twice",
    text: body("typedef long a;\ntypedef short a;\nvoid f([in] a x);"),
    says: ['5:15+1 MIDL2003: redefinition: "a" is another type since m.idl:4'],
  },
  {
    mistake: "an enumeration constant twice",
    text: body("typedef enum { A, A } e;\nvoid f([in] e x);"),
    says: ['4:19+1 MIDL2003: redefinition: the constant "A" has a value since m.idl:4'],
  },
  {
    mistake: "pipe of pointers",
    text: body("typedef pipe long *p;\nvoid f([in] p x);"),
    says: [
      "4:19+1 pipe-element: the elements of a pipe are neither pointers nor arrays of their own | pipe elements are of fixed form: numbers, and structures and fixed arrays of them",
    ],
  },
  {
    mistake: "a pipe of structures with a pointer",
    text: body("typedef struct { [string] wchar_t *n; } s;\ntypedef pipe s p;\nvoid f([in] p x);"),
    says: [
      '6:15+1 pipe-element: the pipe "p" contains a pointer | pipe elements are of fixed form: numbers, and structures and fixed arrays of them',
    ],
  },
  {
    mistake: "pipe in struct",
    text: body("typedef pipe byte p;\ntypedef struct { p x; } s;\nvoid f([in] s *x);"),
    says: ["5:20+1 pipe-place: a pipe can only be a parameter of an operation"],
  },
  {
    mistake: "context no ptr",
    text: body("typedef [context_handle] long H;\nvoid f([in] H h);"),
    says: ["4:10+14 context-handle: [context_handle] speaks of a pointer, and this is none | write void * for its type"],
  },
  {
    mistake: "context in struct",
    text: body("typedef [context_handle] void *H;\ntypedef struct { H h; } s;\nvoid f([in] s *x);"),
    says: ["5:20+1 context-place: a context handle can only be a parameter of an operation"],
  },
  {
    mistake: "context out not ptr",
    text: body("typedef [context_handle] void *H;\nvoid f([out] H h);"),
    says: ['5:16+1 MIDL2042: the [out] parameter "h" is passed by value | declare it as a pointer: *h'],
  },
  {
    mistake: "out handle_t",
    text: body("void f([out] handle_t *h);"),
    says: ["4:24+1 handle-type: a binding handle can't be [out]: it does not travel"],
  },
  {
    mistake: "handle in struct",
    text: body("typedef struct { handle_t h; } s;\nvoid f([in] s *x);"),
    says: ["4:27+1 handle-type: handle_t can only be a parameter of an operation"],
  },
  {
    mistake: "conformant not last",
    text: body("typedef struct { long n; [size_is(n)] long a[]; long z; } s;\nvoid f([in] s *x);"),
    says: ['4:44+1 MIDL2055: "a" is a conformant array and must be the structure\'s last member | put it last, or make it a pointer'],
  },
  {
    mistake: "conformant struct by value in array",
    text: body("typedef struct { long n; [size_is(n)] long a[]; } s;\ntypedef struct { s x[3]; } t;\nvoid f([in] t *x);"),
    says: ["5:21+1 conformant-element: its elements end in a conformant array: they have no common size | make it an array of pointers"],
  },
  {
    mistake: "recursive struct",
    text: body("typedef struct s { long a; struct s b; } s;\nvoid f([in] s *x);"),
    says: ['4:37+1 MIDL2006: recursive definition: "s" contains itself, so it has no end | a pointer to it has one'],
  },
  {
    mistake: "enum overflow",
    text: body("typedef enum { A = 70000 } e;\nvoid f([in] e x);"),
    says: ["4:16+1 warning enum-range: 70000 does not fit the 16 bits that the enumeration has on the wire | [v1_enum] gives it 32"],
  },
  { mistake: "div zero", text: body("const long A = 1 / 0;\nvoid f();"), says: ["4:18+1 MIDL2031: division by zero"] },
  { mistake: "div zero in bound", text: body("#define N 0\nvoid f([in] long x[10 / N]);"), says: ["5:23+1 MIDL2031: division by zero"] },
  { mistake: "negative bound", text: body("void f([in] long x[-1]);"), says: ["4:20+1 array-bound: -1 can't be the size of an array"] },
  {
    mistake: "range reversed",
    text: body("void f([in, range(10, 1)] long x);"),
    says: ["4:13+5 range-order: the range is empty: 10 is more than 1"],
  },
  {
    mistake: "range out of type",
    text: body("void f([in, range(0, 300)] small x);"),
    says: ["4:13+5 warning range-type: the range goes beyond what 8 bits hold | has the type as many as it should?"],
  },
  {
    mistake: "range of a structure",
    text: body("typedef struct { long a; } s; void f([in, range(0,3)] s *x);"),
    says: ["4:43+5 warning range-attribute: [range] speaks of an integer or of an array's size; it says nothing here"],
  },
  {
    mistake: "const out of range",
    text: body("const short A = 70000;\nvoid f();"),
    says: ['4:17+5 warning constant-range: 70000 does not fit the 16 bits of "A"'],
  },
  {
    mistake: "const wrong type",
    text: body('const long A = "x";\nvoid f();'),
    says: ['4:16+3 constant: "A" is a number, and its value is text'],
  },
  {
    mistake: "misspelt const",
    text: body("const long MAX = 3;\nvoid f([in, range(0, MXA)] long x);"),
    says: ['5:22+3 constant: range takes integer constants, and "MXA" is none | did you mean "MAX"?'],
  },
  {
    mistake: "iid_is missing",
    text: body("void f([in, iid_is(riid)] IUnknown *p);"),
    says: [
      '4:20+4 MIDL2058: attribute expression cannot be resolved: "riid" is neither a constant nor a parameter or member beside this one | there are: p',
    ],
  },
  {
    mistake: "unique on nonpointer",
    text: body("void f([in, unique] long x);"),
    says: ["4:13+6 warning pointer-attribute: [unique] speaks of a pointer, and this is none"],
  },
  {
    mistake: "two pointer attributes",
    text: body("void f([in, unique, ref] long *x);"),
    says: ["4:21+3 pointer-attribute: the pointer is [unique] already"],
  },
  {
    mistake: "struct by value conformant",
    text: body("typedef struct { long n; [size_is(n)] long a[]; } s;\nvoid f([in] s x);"),
    says: [
      '5:15+1 conformant-value: the parameter "x" is a structure without a fixed size, and passed by value | declare it as a pointer: *x',
    ],
  },
  {
    mistake: "out unique top",
    text: body("void f([out, unique] long *x);"),
    says: ['4:28+1 warning out-pointer: the [out] parameter "x" is a reference; its unique attribute is taken for what it leads to'],
  },
  {
    mistake: "array of void",
    text: body("void f([in] void x[3]);"),
    says: [
      "4:18+1 void-pointer: what a pointer to void leads to is not known, so it can't be sent | give it a type, or make it a [context_handle]",
    ],
  },
  { mistake: "void param", text: body("void f([in] void x);"), says: ["4:18+1 MIDL2047: void is no type for data"] },
  {
    mistake: "function pointer",
    text: body("void f([in] long (*cb)(long));"),
    says: ["4:20+2 function-pointer: a pointer to a function can't be sent"],
  },
  {
    mistake: "bit field",
    text: body("typedef struct { long a:3; } s; void f([in] s*x);"),
    says: ["4:23+1 bit-field: bit fields have no form on the wire | use an integer and masks"],
  },
  {
    mistake: "max_is + size_is",
    text: body("void f([in, size_is(n), max_is(n)] byte *p, [in] long n);"),
    says: ["4:32+1 size-attribute: size_is and max_is speak of the same size | max_is is one less: remove one of them"],
  },
  { mistake: "missing param type", text: body("void f([in] x);"), says: ['4:13+1 MIDL2009: undefined symbol: there is no type "x"'] },
  {
    mistake: "struct keyword for typedef",
    text: body("typedef struct { long a; } s;\nvoid f([in] struct s *x);"),
    says: ['5:20+1 MIDL2011: unresolved type declaration: struct "s" has no body anywhere | "s" is a typedef: it stands without "struct"'],
  },
  {
    mistake: "base missing",
    text: "[uuid(01234567-89ab-cdef-0123-456789abcdef)] interface i : j { void f(); }",
    says: ['1:60+1 MIDL2009: undefined symbol: there is no interface "j"'],
  },
  {
    mistake: "maybe with out",
    text: body("[maybe] void f([out] long *x);"),
    says: [
      "4:14+1 maybe: a [maybe] operation is not answered, so it can have no results | remove [maybe], or the [out] parameters and the result",
    ],
  },
  {
    mistake: "comm_status wrong",
    text: body("[comm_status] void f();"),
    says: ["4:2+11 status-place: [comm_status] speaks of a result of type error_status_t"],
  },
  {
    mistake: "int64 misuse",
    text: body("void f([in] int64 x);"),
    says: ['4:13+5 MIDL2009: undefined symbol: there is no type "int64" | did you mean "INT64"?'],
  },
  {
    mistake: "uint32_t",
    text: body("void f([in] uint32_t x);"),
    says: ['4:13+8 MIDL2009: undefined symbol: there is no type "uint32_t" | did you mean "UINT32"?'],
  },
  {
    mistake: "bool",
    text: body("void f([in] bool x);"),
    says: ['4:13+4 MIDL2009: undefined symbol: there is no type "bool" | did you mean "BOOL"?'],
  },
  {
    mistake: "varargs",
    text: body("void f([in] long x, ...);"),
    says: ["4:6+1 MIDL2046: an operation with a variable number of arguments can't be called remotely"],
  },
  {
    mistake: "sizeof missing type",
    text: body("void f([in, size_is(sizeof(nope))] byte *x);"),
    says: ['4:28+4 MIDL2009: undefined symbol: there is no type "nope"'],
  },
  {
    mistake: "wire_marshal missing",
    text: body("typedef [wire_marshal(nope)] long T; void f([in] T x);"),
    says: ['4:23+4 MIDL2009: undefined symbol: there is no type "nope"'],
  },
  {
    mistake: "first_is",
    text: body("void f([in, first_is(k), length_is(n)] byte p[10], [in] long n);"),
    says: [
      '4:22+1 MIDL2058: attribute expression cannot be resolved: "k" is neither a constant nor a parameter or member beside this one | there are: p, n',
    ],
  },
]);
