// Generated from every.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type Interface,
  type Program,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  boolean,
  byte,
  char,
  defineInterface,
  enum16,
  enum32,
  errorStatus,
  fixed,
  float32,
  float64,
  int16,
  int32,
  int64,
  int8,
  ptr,
  ref,
  sized,
  string,
  struct,
  transmit,
  uint16,
  uint32,
  uint64,
  uint8,
  union,
  unique,
  variant,
  varying,
  wchar,
} from "opnum/codegen/v1";

/** `typedef [v1_enum] enum { ... } FAR_LEVEL;` */
export const FAR_LEVEL = {
  BELOW: -5,
  ABOVE: 5,
} as const;
export type FAR_LEVEL = (typeof FAR_LEVEL)[keyof typeof FAR_LEVEL] | (number & {});
export const FAR_LEVEL$: Type<FAR_LEVEL> = /*#__PURE__*/ enum32("FAR_LEVEL", FAR_LEVEL);

/** `typedef struct { ... } BASES;` */
export interface BASES {
  /** `small a` */
  a: number;
  /** `unsigned char b` */
  b: number;
  /** `byte c` */
  c: number;
  /** `char d` */
  d: number;
  /** `short e` */
  e: number;
  /** `unsigned short f` */
  f: number;
  /** `wchar_t g` */
  g: number;
  /** `boolean h` */
  h: boolean;
  /** `long i` */
  i: number;
  /** `unsigned long j` */
  j: number;
  /** `int k` */
  k: number;
  /** `unsigned int l` */
  l: number;
  /** `hyper m` */
  m: bigint;
  /** `unsigned hyper n` */
  n: bigint;
  /** `float o` */
  o: number;
  /** `double p` */
  p: number;
  /** `error_status_t q` */
  q: number;
  /** `FAR_LEVEL r` */
  r: FAR_LEVEL;
  /** `small s[3]` */
  s: number[];
  /** `short t[3]` */
  t: number[];
  /** `double u[2]` */
  u: number[];
}
export const BASES$: StructType<BASES> = /*#__PURE__*/ struct("BASES", {
  a: int8,
  b: uint8,
  c: byte,
  d: char,
  e: int16,
  f: uint16,
  g: wchar,
  h: boolean,
  i: int32,
  j: uint32,
  k: int32,
  l: uint32,
  m: int64,
  n: uint64,
  o: float32,
  p: float64,
  q: errorStatus,
  r: FAR_LEVEL$,
  s: array(int8, fixed(3)),
  t: array(int16, fixed(3)),
  u: array(float64, fixed(2)),
});

/** `typedef enum { ... } LEVEL;` */
export const LEVEL = {
  LOW: 0,
  HIGH: 0x7fff,
} as const;
export type LEVEL = (typeof LEVEL)[keyof typeof LEVEL] | (number & {});
export const LEVEL$: Type<LEVEL> = /*#__PURE__*/ enum16("LEVEL", LEVEL);

/** `typedef struct { ... } TWO;` */
export interface TWO {
  /** `short left` */
  left: number;
  /** `short right` */
  right: number;
}
export const TWO$: StructType<TWO> = /*#__PURE__*/ struct("TWO", {
  left: int16,
  right: int16,
});

/** `typedef struct { ... } TAIL;` */
export interface TAIL {
  /** `hyper wide` */
  wide: bigint;
  /** `long m` */
  m: number;
  /** `long n` */
  n?: number;
  /** `[size_is(n)] short items[]` */
  items: number[];
}
export const TAIL$: StructType<TAIL> = /*#__PURE__*/ struct("TAIL", {
  wide: int64,
  m: int32,
  n: int32,
  items: array(int16, sized(["field", "n"])),
});

/** `typedef struct { ... } NESTED;` */
export interface NESTED {
  /** `long head` */
  head: number;
  /** `long more` */
  more: number;
  /** `TAIL tail` */
  tail: TAIL;
}
export const NESTED$: StructType<NESTED> = /*#__PURE__*/ struct("NESTED", {
  head: int32,
  more: int32,
  tail: TAIL$,
});

/** `typedef struct { ... } VARYING_TAIL;` */
export interface VARYING_TAIL {
  /** `short max` */
  max?: number;
  /** `short length` */
  length?: number;
  /** `[size_is(max), length_is(length)] short items[]` */
  items: number[];
}
export const VARYING_TAIL$: StructType<VARYING_TAIL> = /*#__PURE__*/ struct("VARYING_TAIL", {
  max: int16,
  length: int16,
  items: array(int16, varying(["field", "max"], ["field", "length"])),
});

/** `typedef struct { ... } TAIL_POINTERS;` */
export interface TAIL_POINTERS {
  /** `long n` */
  n?: number;
  /** `[size_is(n), unique] long *numbers[]` */
  numbers: (number | null)[];
}
export const TAIL_POINTERS$: StructType<TAIL_POINTERS> = /*#__PURE__*/ struct("TAIL_POINTERS", {
  n: int32,
  numbers: array(unique(int32), sized(["field", "n"])),
});

/** `typedef struct { ... } LISTS;` */
export interface LISTS {
  /** `long n` */
  n?: number;
  /** `[unique, size_is(n)] TWO *pairs` */
  pairs: TWO[] | null;
  /** `[unique, size_is(n,)] hyper **each` */
  each: (bigint | null)[] | null;
}
export const LISTS$: StructType<LISTS> = /*#__PURE__*/ struct("LISTS", {
  n: int32,
  pairs: unique(array(TWO$, sized(["field", "n"]))),
  each: unique(array(unique(int64), sized(["field", "n"]))),
});

/** `typedef struct { ... } FULLS;` */
export interface FULLS {
  /** `[ptr] TWO *a` */
  a: TWO | null;
  /** `[ptr] TWO *b` */
  b: TWO | null;
  /** `[ptr, string] wchar_t *c` */
  c: string | null;
}
export const FULLS$: StructType<FULLS> = /*#__PURE__*/ struct("FULLS", {
  a: ptr(TWO$),
  b: ptr(TWO$),
  c: ptr(string("wchar")),
});

/** `typedef struct { ... } FULL_PAIR;` */
export interface FULL_PAIR {
  /** `[ptr] TWO *a` */
  a: TWO | null;
  /** `[ptr] TWO *b` */
  b: TWO | null;
}
export const FULL_PAIR$: StructType<FULL_PAIR> = /*#__PURE__*/ struct("FULL_PAIR", {
  a: ptr(TWO$),
  b: ptr(TWO$),
});

/** `typedef struct { ... } FULL;` */
export interface FULL {
  /** `[ptr] TWO *p` */
  p: TWO | null;
}
export const FULL$: StructType<FULL> = /*#__PURE__*/ struct("FULL", {
  p: ptr(TWO$),
});

/** `typedef struct { ... } ORDER;` */
export interface ORDER {
  /** `[unique] FULL *inner` */
  inner: FULL | null;
  /** `[ptr] TWO *p` */
  p: TWO | null;
}
export const ORDER$: StructType<ORDER> = /*#__PURE__*/ struct("ORDER", {
  inner: unique(FULL$),
  p: ptr(TWO$),
});

/** `typedef struct { ... } UNIQUES;` */
export interface UNIQUES {
  /** `[unique] TWO *a` */
  a: TWO | null;
  /** `[unique] hyper *b` */
  b: bigint | null;
  /** `[unique] float *c` */
  c: number | null;
  /** `[unique] boolean *d` */
  d: boolean | null;
}
export const UNIQUES$: StructType<UNIQUES> = /*#__PURE__*/ struct("UNIQUES", {
  a: unique(TWO$),
  b: unique(int64),
  c: unique(float32),
  d: unique(boolean),
});

/** `typedef struct { ... } NARROW;` */
export interface NARROW {
  /** `[string] char narrow[12]` */
  narrow: string;
}
export const NARROW$: StructType<NARROW> = /*#__PURE__*/ struct("NARROW", {
  narrow: string("char", 12),
});

/** `typedef union switch (small which) a { ... } BY_SMALL;` */
export type BY_SMALL =
  | {
      which: 127;
      /** `case 127: short s` */
      s: number;
    }
  | {
      which: 1;
      /** `case 1: hyper h` */
      h: bigint;
    }
  | {
      which: number;
      /** `default: small t` */
      t: number;
      s?: never;
      h?: never;
    };
export const BY_SMALL$: UnionType<BY_SMALL> = /*#__PURE__*/ union("BY_SMALL", {
  encapsulated: true,
  tagName: "which",
  tag: int8,
  arms: [
    arm("s", [127], int16),
    arm("h", [1], int64),
  ],
  default: arm("t", [], int8),
});

/** `typedef union switch (unsigned short which) b { ... } BY_USHORT;` */
export type BY_USHORT =
  | {
      which: 1;
      /** `case 1: long l` */
      l: number;
    }
  | {
      which: 65535;
      /** `case 65535: TWO two` */
      two: TWO;
    };
export const BY_USHORT$: UnionType<BY_USHORT> = /*#__PURE__*/ union("BY_USHORT", {
  encapsulated: true,
  tagName: "which",
  tag: uint16,
  arms: [
    arm("l", [1], int32),
    arm("two", [65535], TWO$),
  ],
});

/** `typedef union switch (LEVEL which) c { ... } BY_ENUM;` */
export type BY_ENUM =
  | {
      which: 0;
      /** `case LOW: double d` */
      d: number;
    }
  | {
      which: 32767;
      /** `case HIGH: byte b` */
      b: number;
    };
export const BY_ENUM$: UnionType<BY_ENUM> = /*#__PURE__*/ union("BY_ENUM", {
  encapsulated: true,
  tagName: "which",
  tag: LEVEL$,
  arms: [
    arm("d", [0], float64),
    arm("b", [32767], byte),
  ],
});

/** `typedef [switch_type(small)] union { ... } IS_SMALL;` */
export type IS_SMALL =
  | {
      tag: 127;
      /** `[case(127)] short s` */
      s: number;
    }
  | {
      tag: 1;
      /** `[case(1)] hyper h` */
      h: bigint;
    }
  | {
      tag: number;
      /** `[default] small t` */
      t: number;
      s?: never;
      h?: never;
    };
export const IS_SMALL$: UnionType<IS_SMALL> = /*#__PURE__*/ union("IS_SMALL", {
  encapsulated: false,
  tagName: "tag",
  tag: int8,
  arms: [
    arm("s", [127], int16),
    arm("h", [1], int64),
  ],
  default: arm("t", [], int8),
});

const IS_SMALL$1: UnionType = /*#__PURE__*/ variant(IS_SMALL$, { switchIs: ["field", "k"] });

/** `typedef [switch_type(unsigned short)] union { ... } IS_USHORT;` */
export type IS_USHORT =
  | {
      tag: 1;
      /** `[case(1)] long l` */
      l: number;
    }
  | {
      tag: 65535;
      /** `[case(65535)] TWO two` */
      two: TWO;
    }
  | { tag: number; l?: never; two?: never; };
export const IS_USHORT$: UnionType<IS_USHORT> = /*#__PURE__*/ union("IS_USHORT", {
  encapsulated: false,
  tagName: "tag",
  tag: uint16,
  arms: [
    arm("l", [1], int32),
    arm("two", [65535], TWO$),
  ],
  default: arm("", [], null),
});

const IS_USHORT$1: UnionType = /*#__PURE__*/ variant(IS_USHORT$, { switchIs: ["field", "k"] });

/** `typedef [switch_type(long)] union { ... } IS_LONG;` */
export type IS_LONG =
  | {
      tag: -70000;
      /** `[case(-70000)] float f` */
      f: number;
    }
  | {
      tag: 1;
      /** `[case(1)] [unique] long *p` */
      p: number | null;
    }
  | { tag: number; f?: never; p?: never; };
export const IS_LONG$: UnionType<IS_LONG> = /*#__PURE__*/ union("IS_LONG", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("f", [-70000], float32),
    arm("p", [1], unique(int32)),
  ],
  default: arm("", [], null),
});

const IS_LONG$1: UnionType = /*#__PURE__*/ variant(IS_LONG$, { switchIs: ["field", "k"] });

/** `typedef [switch_type(unsigned long)] union { ... } IS_ULONG;` */
export type IS_ULONG =
  | {
      tag: 1;
      /** `[case(1)] TWO two` */
      two: TWO;
    }
  | {
      tag: 0x80000001;
      /** `[case(0x80000001)] byte b` */
      b: number;
    };
export const IS_ULONG$: UnionType<IS_ULONG> = /*#__PURE__*/ union("IS_ULONG", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("two", [1], TWO$),
    arm("b", [2147483649], byte),
  ],
});

const IS_ULONG$1: UnionType = /*#__PURE__*/ variant(IS_ULONG$, { switchIs: ["field", "k"] });

/** What a BSTR travels as, [MS-OAUT] 2.2.23.2. `typedef struct { ... } WORDS;` */
export interface WORDS {
  /** `unsigned long fFlags` */
  fFlags: number;
  /** `unsigned long clSize` */
  clSize?: number;
  /** `[size_is(clSize)] unsigned short asData[]` */
  asData: number[];
}
export const WORDS$: StructType<WORDS> = /*#__PURE__*/ struct("WORDS", {
  fFlags: uint32,
  clSize: uint32,
  asData: array(uint16, sized(["field", "clSize"])),
});

export type everytypeOperations = {
  /** Opnum 0: `void Bases([in, out] BASES *v);` */
  Bases: {
    in: {
      /** `[in, out] BASES *v` */
      v: BASES;
    };
    out: {
      /** `[in, out] BASES *v` */
      v: BASES;
    };
  };
  /** Opnum 1: `void Arguments([in] small a, [in] double b, [in] char c, [in] hyper d, [in] boolean e, [in] float f, [in] wchar_t g, [in] LEVEL h, [in] FAR_LEVEL i, [in, out] long *j);` */
  Arguments: {
    in: {
      /** `[in] small a` */
      a: number;
      /** `[in] double b` */
      b: number;
      /** `[in] char c` */
      c: number;
      /** `[in] hyper d` */
      d: bigint;
      /** `[in] boolean e` */
      e: boolean;
      /** `[in] float f` */
      f: number;
      /** `[in] wchar_t g` */
      g: number;
      /** `[in] LEVEL h` */
      h: LEVEL;
      /** `[in] FAR_LEVEL i` */
      i: FAR_LEVEL;
      /** `[in, out] long *j` */
      j: number;
    };
    out: {
      /** `[in, out] long *j` */
      j: number;
    };
  };
  /** Opnum 2: `void Enums([in, out] LEVEL a[3], [in, out] FAR_LEVEL b[2]);` */
  Enums: {
    in: {
      /** `[in, out] LEVEL a[3]` */
      a: LEVEL[];
      /** `[in, out] FAR_LEVEL b[2]` */
      b: FAR_LEVEL[];
    };
    out: {
      /** `[in, out] LEVEL a[3]` */
      a: LEVEL[];
      /** `[in, out] FAR_LEVEL b[2]` */
      b: FAR_LEVEL[];
    };
  };
  /** Opnum 3: `void Cube([in, out] short a[2][3][4]);` */
  Cube: {
    in: {
      /** `[in, out] short a[2][3][4]` */
      a: number[][][];
    };
    out: {
      /** `[in, out] short a[2][3][4]` */
      a: number[][][];
    };
  };
  /** Opnum 4: `void Hypers([in] long n, [in, out, size_is(n)] hyper *a);` */
  Hypers: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, out, size_is(n)] hyper *a` */
      a: bigint[];
    };
    out: {
      /** `[in, out, size_is(n)] hyper *a` */
      a: bigint[];
    };
  };
  /** Opnum 5: `void Floats([in] long n, [in, out, size_is(n)] float *a);` */
  Floats: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, out, size_is(n)] float *a` */
      a: number[];
    };
    out: {
      /** `[in, out, size_is(n)] float *a` */
      a: number[];
    };
  };
  /** Opnum 6: `void Booleans([in] short n, [in, out, size_is(n)] boolean *a);` */
  Booleans: {
    in: {
      /** `[in] short n` */
      n?: number;
      /** `[in, out, size_is(n)] boolean *a` */
      a: boolean[];
    };
    out: {
      /** `[in, out, size_is(n)] boolean *a` */
      a: boolean[];
    };
  };
  /** Opnum 7: `void Units([in] unsigned short n, [in, out, size_is(n)] wchar_t *a);` */
  Units: {
    in: {
      /** `[in] unsigned short n` */
      n?: number;
      /** `[in, out, size_is(n)] wchar_t *a` */
      a: string;
    };
    out: {
      /** `[in, out, size_is(n)] wchar_t *a` */
      a: string;
    };
  };
  /** Opnum 8: `void SizeByExpression([in] unsigned short n, [in, out, size_is(n * 2 + 1)] byte *a);` */
  SizeByExpression: {
    in: {
      /** `[in] unsigned short n` */
      n?: number;
      /** `[in, out, size_is(n * 2 + 1)] byte *a` */
      a: Uint8Array;
    };
    out: {
      /** `[in, out, size_is(n * 2 + 1)] byte *a` */
      a: Uint8Array;
    };
  };
  /** Opnum 9: `void Structures([in] long n, [in, out, size_is(n)] TWO *a);` */
  Structures: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, out, size_is(n)] TWO *a` */
      a: TWO[];
    };
    out: {
      /** `[in, out, size_is(n)] TWO *a` */
      a: TWO[];
    };
  };
  /** Opnum 10: `void Blocks([in, out] BASES v[2]);` */
  Blocks: {
    in: {
      /** `[in, out] BASES v[2]` */
      v: BASES[];
    };
    out: {
      /** `[in, out] BASES v[2]` */
      v: BASES[];
    };
  };
  /** Opnum 11: `void Tail([in, out] TAIL *v);` */
  Tail: {
    in: {
      /** `[in, out] TAIL *v` */
      v: TAIL;
    };
    out: {
      /** `[in, out] TAIL *v` */
      v: TAIL;
    };
  };
  /** Opnum 12: `void Nested([in, out] NESTED *v);` */
  Nested: {
    in: {
      /** `[in, out] NESTED *v` */
      v: NESTED;
    };
    out: {
      /** `[in, out] NESTED *v` */
      v: NESTED;
    };
  };
  /** Opnum 13: `void VaryingTail([in, out] VARYING_TAIL *v);` */
  VaryingTail: {
    in: {
      /** `[in, out] VARYING_TAIL *v` */
      v: VARYING_TAIL;
    };
    out: {
      /** `[in, out] VARYING_TAIL *v` */
      v: VARYING_TAIL;
    };
  };
  /** Opnum 14: `void TailPointers([in, out] TAIL_POINTERS *v);` */
  TailPointers: {
    in: {
      /** `[in, out] TAIL_POINTERS *v` */
      v: TAIL_POINTERS;
    };
    out: {
      /** `[in, out] TAIL_POINTERS *v` */
      v: TAIL_POINTERS;
    };
  };
  /** Opnum 15: `void Lists([in, out] LISTS *v);` */
  Lists: {
    in: {
      /** `[in, out] LISTS *v` */
      v: LISTS;
    };
    out: {
      /** `[in, out] LISTS *v` */
      v: LISTS;
    };
  };
  /** Opnum 16: `void Fulls([in, out] FULLS *v, [in, ptr] long *also);` */
  Fulls: {
    in: {
      /** `[in, out] FULLS *v` */
      v: FULLS;
      /** `[in, ptr] long *also` */
      also: number | null;
    };
    out: {
      /** `[in, out] FULLS *v` */
      v: FULLS;
    };
  };
  /** Not an echo: the pointers change places. Opnum 17: `void Swap([in, out] FULL_PAIR *v, [in, ptr] long *also);` */
  Swap: {
    in: {
      /** `[in, out] FULL_PAIR *v` */
      v: FULL_PAIR;
      /** `[in, ptr] long *also` */
      also: number | null;
    };
    out: {
      /** `[in, out] FULL_PAIR *v` */
      v: FULL_PAIR;
    };
  };
  /** Opnum 18: `void Order([in, out] ORDER *v, [in, ptr] long *also);` */
  Order: {
    in: {
      /** `[in, out] ORDER *v` */
      v: ORDER;
      /** `[in, ptr] long *also` */
      also: number | null;
    };
    out: {
      /** `[in, out] ORDER *v` */
      v: ORDER;
    };
  };
  /** Opnum 19: `void FullArguments([in, ptr] TWO *a, [in, ptr] TWO *b, [in, ptr] long *c);` */
  FullArguments: {
    in: {
      /** `[in, ptr] TWO *a` */
      a: TWO | null;
      /** `[in, ptr] TWO *b` */
      b: TWO | null;
      /** `[in, ptr] long *c` */
      c: number | null;
    };
    out: {};
  };
  /** Opnum 20: `void Uniques([in, out] UNIQUES *v);` */
  Uniques: {
    in: {
      /** `[in, out] UNIQUES *v` */
      v: UNIQUES;
    };
    out: {
      /** `[in, out] UNIQUES *v` */
      v: UNIQUES;
    };
  };
  /** Opnum 21: `void UniqueArgument([in, out, unique] hyper *v);` */
  UniqueArgument: {
    in: {
      /** `[in, out, unique] hyper *v` */
      v: bigint | null;
    };
    out: {
      /** `[in, out, unique] hyper *v` */
      v: bigint | null;
    };
  };
  /** Opnum 22: `void PointerToPointer([in, unique] long **v);` */
  PointerToPointer: {
    in: {
      /** `[in, unique] long **v` */
      v: number | null;
    };
    out: {};
  };
  /** Opnum 23: `void Narrow([in, out] NARROW *v);` */
  Narrow: {
    in: {
      /** `[in, out] NARROW *v` */
      v: NARROW;
    };
    out: {
      /** `[in, out] NARROW *v` */
      v: NARROW;
    };
  };
  /** Opnum 24: `void FixedText([in, out, string] char a[12], [in, out, string] wchar_t b[12]);` */
  FixedText: {
    in: {
      /** `[in, out, string] char a[12]` */
      a: string;
      /** `[in, out, string] wchar_t b[12]` */
      b: string;
    };
    out: {
      /** `[in, out, string] char a[12]` */
      a: string;
      /** `[in, out, string] wchar_t b[12]` */
      b: string;
    };
  };
  /** Opnum 25: `void Text([in, string] char *a, [in, string, unique] wchar_t *b, [in, string, ptr] wchar_t *c);` */
  Text: {
    in: {
      /** `[in, string] char *a` */
      a: string;
      /** `[in, string, unique] wchar_t *b` */
      b: string | null;
      /** `[in, string, ptr] wchar_t *c` */
      c: string | null;
    };
    out: {};
  };
  /** Opnum 26: `void SizedText([in] long n, [in, out, string, size_is(n)] wchar_t *a);` */
  SizedText: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, out, string, size_is(n)] wchar_t *a` */
      a: string;
    };
    out: {
      /** `[in, out, string, size_is(n)] wchar_t *a` */
      a: string;
    };
  };
  /** Opnum 27: `void BySmall([in, out] BY_SMALL *v);` */
  BySmall: {
    in: {
      /** `[in, out] BY_SMALL *v` */
      v: BY_SMALL;
    };
    out: {
      /** `[in, out] BY_SMALL *v` */
      v: BY_SMALL;
    };
  };
  /** Opnum 28: `void ByUshort([in, out] BY_USHORT *v);` */
  ByUshort: {
    in: {
      /** `[in, out] BY_USHORT *v` */
      v: BY_USHORT;
    };
    out: {
      /** `[in, out] BY_USHORT *v` */
      v: BY_USHORT;
    };
  };
  /** Opnum 29: `void ByEnum([in, out] BY_ENUM *v);` */
  ByEnum: {
    in: {
      /** `[in, out] BY_ENUM *v` */
      v: BY_ENUM;
    };
    out: {
      /** `[in, out] BY_ENUM *v` */
      v: BY_ENUM;
    };
  };
  /** Opnum 30: `void IsSmall([in] small k, [in, out, switch_is(k)] IS_SMALL *v);` */
  IsSmall: {
    in: {
      /** `[in] small k` */
      k?: number;
      /** `[in, out, switch_is(k)] IS_SMALL *v` */
      v: IS_SMALL;
    };
    out: {
      /** `[in, out, switch_is(k)] IS_SMALL *v` */
      v: IS_SMALL;
    };
  };
  /** Opnum 31: `void IsUshort([in] unsigned short k, [in, out, switch_is(k)] IS_USHORT *v);` */
  IsUshort: {
    in: {
      /** `[in] unsigned short k` */
      k?: number;
      /** `[in, out, switch_is(k)] IS_USHORT *v` */
      v: IS_USHORT;
    };
    out: {
      /** `[in, out, switch_is(k)] IS_USHORT *v` */
      v: IS_USHORT;
    };
  };
  /** Opnum 32: `void IsLong([in] long k, [in, switch_is(k)] IS_LONG *v);` */
  IsLong: {
    in: {
      /** `[in] long k` */
      k?: number;
      /** `[in, switch_is(k)] IS_LONG *v` */
      v: IS_LONG;
    };
    out: {};
  };
  /** Opnum 33: `void IsUlong([in] unsigned long k, [in, out, switch_is(k)] IS_ULONG *v);` */
  IsUlong: {
    in: {
      /** `[in] unsigned long k` */
      k?: number;
      /** `[in, out, switch_is(k)] IS_ULONG *v` */
      v: IS_ULONG;
    };
    out: {
      /** `[in, out, switch_is(k)] IS_ULONG *v` */
      v: IS_ULONG;
    };
  };
  /** Opnum 34: `void Marshalled([in] TEXT_ a, [in] TEXT_ b);` */
  Marshalled: {
    in: {
      /** `[in] TEXT_ a` */
      a: Program<"TEXT_", WORDS | null>;
      /** `[in] TEXT_ b` */
      b: Program<"TEXT_", WORDS | null>;
    };
    out: {};
  };
  /** Opnum 35: `void Stop();` */
  Stop: { in: {}; out: {}; };
};

/** `interface everytype` 3b8f5d10-6c4e-4f7a-9d52-0e1a7c93b264 v1.0 */
export const everytype: Interface<everytypeOperations> = /*#__PURE__*/ defineInterface<everytypeOperations>({
  name: "everytype",
  uuid: "3b8f5d10-6c4e-4f7a-9d52-0e1a7c93b264",
  version: [1, 0],
  operations: [
    { opnum: 0, name: "Bases", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(BASES$) } ] },
    { opnum: 1, name: "Arguments", returns: null, status: null, params: [
      { name: "a", dir: "in", type: int8 },
      { name: "b", dir: "in", type: float64 },
      { name: "c", dir: "in", type: char },
      { name: "d", dir: "in", type: int64 },
      { name: "e", dir: "in", type: boolean },
      { name: "f", dir: "in", type: float32 },
      { name: "g", dir: "in", type: wchar },
      { name: "h", dir: "in", type: LEVEL$ },
      { name: "i", dir: "in", type: FAR_LEVEL$ },
      { name: "j", dir: "inout", type: ref(int32) },
    ] },
    { opnum: 2, name: "Enums", returns: null, status: null, params: [
      { name: "a", dir: "inout", type: array(LEVEL$, fixed(3)) },
      { name: "b", dir: "inout", type: array(FAR_LEVEL$, fixed(2)) },
    ] },
    { opnum: 3, name: "Cube", returns: null, status: null, params: [
      { name: "a", dir: "inout", type: array(int16, fixed(2), fixed(3), fixed(4)) },
    ] },
    { opnum: 4, name: "Hypers", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "inout", type: ref(array(int64, sized(["field", "n"]))) },
    ] },
    { opnum: 5, name: "Floats", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "inout", type: ref(array(float32, sized(["field", "n"]))) },
    ] },
    { opnum: 6, name: "Booleans", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int16 },
      { name: "a", dir: "inout", type: ref(array(boolean, sized(["field", "n"]))) },
    ] },
    { opnum: 7, name: "Units", returns: null, status: null, params: [
      { name: "n", dir: "in", type: uint16 },
      { name: "a", dir: "inout", type: ref(array(wchar, sized(["field", "n"]))) },
    ] },
    { opnum: 8, name: "SizeByExpression", returns: null, status: null, params: [
      { name: "n", dir: "in", type: uint16 },
      { name: "a", dir: "inout", type: ref(array(byte, sized(["+", ["*", ["field", "n"], 2], 1]))) },
    ] },
    { opnum: 9, name: "Structures", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "inout", type: ref(array(TWO$, sized(["field", "n"]))) },
    ] },
    { opnum: 10, name: "Blocks", returns: null, status: null, params: [ { name: "v", dir: "inout", type: array(BASES$, fixed(2)) } ] },
    { opnum: 11, name: "Tail", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(TAIL$) } ] },
    { opnum: 12, name: "Nested", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(NESTED$) } ] },
    { opnum: 13, name: "VaryingTail", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(VARYING_TAIL$) } ] },
    { opnum: 14, name: "TailPointers", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(TAIL_POINTERS$) } ] },
    { opnum: 15, name: "Lists", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(LISTS$) } ] },
    { opnum: 16, name: "Fulls", returns: null, status: null, params: [
      { name: "v", dir: "inout", type: ref(FULLS$) },
      { name: "also", dir: "in", type: ptr(int32) },
    ] },
    { opnum: 17, name: "Swap", returns: null, status: null, params: [
      { name: "v", dir: "inout", type: ref(FULL_PAIR$) },
      { name: "also", dir: "in", type: ptr(int32) },
    ] },
    { opnum: 18, name: "Order", returns: null, status: null, params: [
      { name: "v", dir: "inout", type: ref(ORDER$) },
      { name: "also", dir: "in", type: ptr(int32) },
    ] },
    { opnum: 19, name: "FullArguments", returns: null, status: null, params: [
      { name: "a", dir: "in", type: ptr(TWO$) },
      { name: "b", dir: "in", type: ptr(TWO$) },
      { name: "c", dir: "in", type: ptr(int32) },
    ] },
    { opnum: 20, name: "Uniques", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(UNIQUES$) } ] },
    { opnum: 21, name: "UniqueArgument", returns: null, status: null, params: [ { name: "v", dir: "inout", type: unique(int64) } ] },
    { opnum: 22, name: "PointerToPointer", returns: null, status: null, params: [ { name: "v", dir: "in", type: unique(unique(int32)) } ] },
    { opnum: 23, name: "Narrow", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(NARROW$) } ] },
    { opnum: 24, name: "FixedText", returns: null, status: null, params: [
      { name: "a", dir: "inout", type: string("char", 12) },
      { name: "b", dir: "inout", type: string("wchar", 12) },
    ] },
    { opnum: 25, name: "Text", returns: null, status: null, params: [
      { name: "a", dir: "in", type: ref(string("char")) },
      { name: "b", dir: "in", type: unique(string("wchar")) },
      { name: "c", dir: "in", type: ptr(string("wchar")) },
    ] },
    { opnum: 26, name: "SizedText", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "inout", type: ref(string("wchar", ["field", "n"])) },
    ] },
    { opnum: 27, name: "BySmall", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(BY_SMALL$) } ] },
    { opnum: 28, name: "ByUshort", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(BY_USHORT$) } ] },
    { opnum: 29, name: "ByEnum", returns: null, status: null, params: [ { name: "v", dir: "inout", type: ref(BY_ENUM$) } ] },
    { opnum: 30, name: "IsSmall", returns: null, status: null, params: [
      { name: "k", dir: "in", type: int8 },
      { name: "v", dir: "inout", type: ref(IS_SMALL$1) },
    ] },
    { opnum: 31, name: "IsUshort", returns: null, status: null, params: [
      { name: "k", dir: "in", type: uint16 },
      { name: "v", dir: "inout", type: ref(IS_USHORT$1) },
    ] },
    { opnum: 32, name: "IsLong", returns: null, status: null, params: [
      { name: "k", dir: "in", type: int32 },
      { name: "v", dir: "in", type: ref(IS_LONG$1) },
    ] },
    { opnum: 33, name: "IsUlong", returns: null, status: null, params: [
      { name: "k", dir: "in", type: uint32 },
      { name: "v", dir: "inout", type: ref(IS_ULONG$1) },
    ] },
    { opnum: 34, name: "Marshalled", returns: null, status: null, params: [
      { name: "a", dir: "in", type: transmit("TEXT_", variant(unique(WORDS$), { align: 8 })) },
      { name: "b", dir: "in", type: transmit("TEXT_", variant(unique(WORDS$), { align: 8 })) },
    ] },
    { opnum: 35, name: "Stop", returns: null, status: null, params: [] },
  ],
});
