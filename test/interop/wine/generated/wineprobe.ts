// Generated from wine.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  boolean,
  byte,
  context,
  defineInterface,
  enum16,
  enum32,
  errorStatus,
  fixed,
  float32,
  float64,
  guid,
  int16,
  int32,
  int3264,
  int64,
  int8,
  lazy,
  ptr,
  range,
  ref,
  sized,
  string,
  struct,
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

/** `typedef [v1_enum] enum { ... } WHERE;` */
export const WHERE = {
  FAR_BELOW: -70000,
  NOWHERE: 0,
  FAR_ABOVE: 70000,
} as const;
export type WHERE = (typeof WHERE)[keyof typeof WHERE] | (number & {});
export const WHERE$: Type<WHERE> = /*#__PURE__*/ enum32("WHERE", WHERE);

/** `typedef struct { ... } SCALARS;` */
export interface SCALARS {
  /** `small s1` */
  s1: number;
  /** `hyper h` */
  h: bigint;
  /** `unsigned short us` */
  us: number;
  /** `unsigned hyper uh` */
  uh: bigint;
  /** `unsigned char uc` */
  uc: number;
  /** `double d` */
  d: number;
  /** `boolean b` */
  b: boolean;
  /** `long l` */
  l: number;
  /** `byte y` */
  y: number;
  /** `short s` */
  s: number;
  /** `float f` */
  f: number;
  /** `wchar_t w` */
  w: number;
  /** `unsigned long ul` */
  ul: number;
  /** `GUID g` */
  g: string;
  /** `WHERE where` */
  where: WHERE;
  /** `long end` */
  end: number;
}
export const SCALARS$: StructType<SCALARS> = /*#__PURE__*/ struct("SCALARS", {
  s1: int8,
  h: int64,
  us: uint16,
  uh: uint64,
  uc: uint8,
  d: float64,
  b: boolean,
  l: int32,
  y: byte,
  s: int16,
  f: float32,
  w: wchar,
  ul: uint32,
  g: guid,
  where: WHERE$,
  end: int32,
});

/** `typedef enum { ... } COLOUR;` */
export const COLOUR = {
  RED: 0,
  GREEN: 5,
  BLUE: 0x7fff,
} as const;
export type COLOUR = (typeof COLOUR)[keyof typeof COLOUR] | (number & {});
export const COLOUR$: Type<COLOUR> = /*#__PURE__*/ enum16("COLOUR", COLOUR);

/** `typedef struct { ... } ENUMS;` */
export interface ENUMS {
  /** `COLOUR colour` */
  colour: COLOUR;
  /** `short s` */
  s: number;
  /** `WHERE where` */
  where: WHERE;
}
export const ENUMS$: StructType<ENUMS> = /*#__PURE__*/ struct("ENUMS", {
  colour: COLOUR$,
  s: int16,
  where: WHERE$,
});

/** Nested so that the inner structure's alignment decides gaps. `typedef struct { ... } INNER;` */
export interface INNER {
  /** `byte first` */
  first: number;
  /** `hyper big` */
  big: bigint;
  /** `short last` */
  last: number;
  /** `long end` */
  end: number;
}
export const INNER$: StructType<INNER> = /*#__PURE__*/ struct("INNER", {
  first: byte,
  big: int64,
  last: int16,
  end: int32,
});

/** the array last: Wine 8 takes what follows such an array from the wrong place. `typedef struct { ... } OUTER;` */
export interface OUTER {
  /** `byte lead` */
  lead: number;
  /** `short tail` */
  tail: number;
  /** `INNER in[2]` */
  in: INNER[];
}
export const OUTER$: StructType<OUTER> = /*#__PURE__*/ struct("OUTER", {
  lead: byte,
  tail: int16,
  in: array(INNER$, fixed(2)),
});

/** `typedef struct { ... } CONFORMANT;` */
export interface CONFORMANT {
  /** `long n` */
  n?: number;
  /** `[size_is(n)] short items[]` */
  items: number[];
}
export const CONFORMANT$: StructType<CONFORMANT> = /*#__PURE__*/ struct("CONFORMANT", {
  n: int32,
  items: array(int16, sized(["field", "n"])),
});

/** `typedef struct { ... } CONFORMANT_VARYING;` */
export interface CONFORMANT_VARYING {
  /** `long size` */
  size?: number;
  /** `long length` */
  length?: number;
  /** `[size_is(size), length_is(length)] long items[]` */
  items: number[];
}
export const CONFORMANT_VARYING$: StructType<CONFORMANT_VARYING> = /*#__PURE__*/ struct("CONFORMANT_VARYING", {
  size: int32,
  length: int32,
  items: array(int32, varying(["field", "size"], ["field", "length"])),
});

/** `typedef struct NODE { ... } NODE;` */
export interface NODE {
  /** `long value` */
  value: number;
  /** `[unique] struct NODE *next` */
  next: NODE | null;
}
export const NODE$: StructType<NODE> = /*#__PURE__*/ struct("NODE", {
  value: int32,
  next: unique(lazy("NODE", () => NODE$)),
});

/** `typedef struct { ... } POINTERS;` */
export interface POINTERS {
  /** `[string, unique] wchar_t *name` */
  name: string | null;
  /** `[string, unique] char *narrow` */
  narrow: string | null;
  /** `unsigned long count` */
  count?: number;
  /** `[unique, size_is(count)] long *numbers` */
  numbers: number[] | null;
  /** `[unique] SCALARS *scalars` */
  scalars: SCALARS | null;
  /** `[unique] long *missing` */
  missing: number | null;
}
export const POINTERS$: StructType<POINTERS> = /*#__PURE__*/ struct("POINTERS", {
  name: unique(string("wchar")),
  narrow: unique(string("char")),
  count: uint32,
  numbers: unique(array(int32, sized(["field", "count"]))),
  scalars: unique(SCALARS$),
  missing: unique(int32),
});

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

/**
 * A parameter of its own, without pointers: Wine 8 goes wrong with one in a structure and with a pointer in an arm.
 * `typedef union switch (long level) info { ... } ENCAPSULATED;`
 */
export type ENCAPSULATED =
  | {
      level: 1;
      /** `case 1: long number` */
      number: number;
    }
  | {
      level: 2;
      /** `case 2: TWO two` */
      two: TWO;
    }
  | {
      level: 3;
      /** `case 3: hyper big` */
      big: bigint;
    }
  | { level: 4; }
  | {
      level: number;
      /** `default: short other` */
      other: number;
      number?: never;
      two?: never;
      big?: never;
    };
export const ENCAPSULATED$: UnionType<ENCAPSULATED> = /*#__PURE__*/ union("ENCAPSULATED", {
  encapsulated: true,
  tagName: "level",
  tag: int32,
  arms: [
    arm("number", [1], int32),
    arm("two", [2], TWO$),
    arm("big", [3], int64),
    arm("", [4], null),
  ],
  default: arm("other", [], int16),
});

/** No pointers here either, for the same reason. `typedef [switch_type(short)] union { ... } CHOICE;` */
export type CHOICE =
  | {
      tag: 1;
      /** `[case(1)] long number` */
      number: number;
    }
  | {
      tag: 2 | 3;
      /** `[case(2, 3)] TWO two` */
      two: TWO;
    }
  | {
      tag: 10;
      /** `[case(10)] INNER inner` */
      inner: INNER;
    }
  | { tag: number; number?: never; two?: never; inner?: never; };
export const CHOICE$: UnionType<CHOICE> = /*#__PURE__*/ union("CHOICE", {
  encapsulated: false,
  tagName: "tag",
  tag: int16,
  arms: [
    arm("number", [1], int32),
    arm("two", [2, 3], TWO$),
    arm("inner", [10], INNER$),
  ],
  default: arm("", [], null),
});

const CHOICE$1: UnionType = /*#__PURE__*/ variant(CHOICE$, { switchIs: ["field", "kind"] });

/**
 * A second one on purpose: widl 8 describes a union type once only, so that it cannot be both a parameter and a member.
 * `typedef [switch_type(long)] union { ... } MEMBER_CHOICE;`
 */
export type MEMBER_CHOICE =
  | {
      tag: 1;
      /** `[case(1)] long number` */
      number: number;
    }
  | {
      tag: 2 | 3;
      /** `[case(2, 3)] [string, unique] wchar_t *text` */
      text: string | null;
    }
  | {
      tag: 10;
      /** `[case(10)] TWO two` */
      two: TWO;
    }
  | { tag: number; number?: never; text?: never; two?: never; };
export const MEMBER_CHOICE$: UnionType<MEMBER_CHOICE> = /*#__PURE__*/ union("MEMBER_CHOICE", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("number", [1], int32),
    arm("text", [2, 3], unique(string("wchar"))),
    arm("two", [10], TWO$),
  ],
  default: arm("", [], null),
});

const MEMBER_CHOICE$1: UnionType = /*#__PURE__*/ variant(MEMBER_CHOICE$, { switchIs: ["field", "kind"] });

/** `typedef struct { ... } TAGGED;` */
export interface TAGGED {
  /** `long kind` */
  kind?: number;
  /** `[switch_is(kind)] MEMBER_CHOICE choice` */
  choice: MEMBER_CHOICE;
  /** `long after` */
  after: number;
}
export const TAGGED$: StructType<TAGGED> = /*#__PURE__*/ struct("TAGGED", {
  kind: int32,
  choice: MEMBER_CHOICE$1,
  after: int32,
});

/** `typedef struct { ... } PAIR;` */
export interface PAIR {
  /** `[string, unique] wchar_t *key` */
  key: string | null;
  /** `unsigned long value` */
  value: number;
}
export const PAIR$: StructType<PAIR> = /*#__PURE__*/ struct("PAIR", {
  key: unique(string("wchar")),
  value: uint32,
});

export type wineprobeOperations = {
  /**
   * out = the bitwise complement of each integer, minus each float, not of the boolean; where changes its sign; the GUID's Data1 is complemented.
   * Opnum 0: `void Scalars([in] handle_t h, [in] SCALARS *value, [out] SCALARS *result);`
   */
  Scalars: {
    in: {
      /** `[in] SCALARS *value` */
      value: SCALARS;
    };
    out: {
      /** `[out] SCALARS *result` */
      result: SCALARS;
    };
  };
  /**
   * The sum, and each by its own alignment.
   * Opnum 1: `hyper Sum([in] handle_t h, [in] small a, [in] short b, [in] unsigned char c, [in] long d, [in] byte e, [in] hyper f, [in] unsigned short g, [in] unsigned long i);`
   */
  Sum: {
    in: {
      /** `[in] small a` */
      a: number;
      /** `[in] short b` */
      b: number;
      /** `[in] unsigned char c` */
      c: number;
      /** `[in] long d` */
      d: number;
      /** `[in] byte e` */
      e: number;
      /** `[in] hyper f` */
      f: bigint;
      /** `[in] unsigned short g` */
      g: number;
      /** `[in] unsigned long i` */
      i: number;
    };
    out: {
      /** `hyper` */
      return: bigint;
    };
  };
  /**
   * product = f * d, half = f / 2; d by return.
   * Opnum 2: `double Multiply([in] handle_t h, [in] float f, [in] double d, [out] double *product, [out] float *half);`
   */
  Multiply: {
    in: {
      /** `[in] float f` */
      f: number;
      /** `[in] double d` */
      d: number;
    };
    out: {
      /** `[out] double *product` */
      product: number;
      /** `[out] float *half` */
      half: number;
      /** `double` */
      return: number;
    };
  };
  /**
   * Each plus one; not.
   * Opnum 3: `boolean Characters([in] handle_t h, [in] boolean b, [in, out] wchar_t *w, [in, out] unsigned char *c, [in, out] byte *y);`
   */
  Characters: {
    in: {
      /** `[in] boolean b` */
      b: boolean;
      /** `[in, out] wchar_t *w` */
      w: number;
      /** `[in, out] unsigned char *c` */
      c: number;
      /** `[in, out] byte *y` */
      y: number;
    };
    out: {
      /** `[in, out] wchar_t *w` */
      w: number;
      /** `[in, out] unsigned char *c` */
      c: number;
      /** `[in, out] byte *y` */
      y: number;
      /** `boolean` */
      return: boolean;
    };
  };
  /** RED -> GREEN -> BLUE -> RED; the sign changes. Opnum 4: `COLOUR Enums([in] handle_t h, [in] COLOUR colour, [in, out] WHERE *where);` */
  Enums: {
    in: {
      /** `[in] COLOUR colour` */
      colour: COLOUR;
      /** `[in, out] WHERE *where` */
      where: WHERE;
    };
    out: {
      /** `[in, out] WHERE *where` */
      where: WHERE;
      /** `COLOUR` */
      return: COLOUR;
    };
  };
  /** RED -> GREEN -> BLUE -> RED, s plus one, the sign changes. Opnum 5: `void EnumStruct([in] handle_t h, [in, out] ENUMS *value);` */
  EnumStruct: {
    in: {
      /** `[in, out] ENUMS *value` */
      value: ENUMS;
    };
    out: {
      /** `[in, out] ENUMS *value` */
      value: ENUMS;
    };
  };
  /**
   * Reversed; transposed.
   * Opnum 6: `void FixedArrays([in] handle_t h, [in] long a[4], [out] long b[4], [in] short m[2][3], [out] short t[3][2]);`
   */
  FixedArrays: {
    in: {
      /** `[in] long a[4]` */
      a: number[];
      /** `[in] short m[2][3]` */
      m: number[][];
    };
    out: {
      /** `[out] long b[4]` */
      b: number[];
      /** `[out] short t[3][2]` */
      t: number[][];
    };
  };
  /**
   * out[i] = in[i] * 3, backwards.
   * Opnum 7: `void Conformant([in] handle_t h, [in, range(0, 100000)] long n, [in, size_is(n)] long *a, [out, size_is(n)] long *b);`
   */
  Conformant: {
    in: {
      /** `[in, range(0, 100000)] long n` */
      n?: number;
      /** `[in, size_is(n)] long *a` */
      a: number[];
    };
    out: {
      /** `[out, size_is(n)] long *b` */
      b: number[];
    };
  };
  /**
   * b[0 .. m-1] = the first n of a, doubled; m = n.
   * Opnum 8: `void Varying([in] handle_t h, [in] long n, [in, length_is(n)] long a[8], [out] long *m, [out, length_is(*m)] long b[8]);`
   */
  Varying: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, length_is(n)] long a[8]` */
      a: number[];
    };
    out: {
      /** `[out] long *m` */
      m?: number;
      /** `[out, length_is(*m)] long b[8]` */
      b: number[];
    };
  };
  /**
   * The length grows by one up to max; the new last element is the sum of the others modulo 256.
   * Opnum 9: `void ConformantVarying([in] handle_t h, [in] long max, [in, out] long *length, [in, out, size_is(max), length_is(*length)] byte *a);`
   */
  ConformantVarying: {
    in: {
      /** `[in] long max` */
      max?: number;
      /** `[in, out] long *length` */
      length?: number;
      /** `[in, out, size_is(max), length_is(*length)] byte *a` */
      a: Uint8Array;
    };
    out: {
      /** `[in, out] long *length` */
      length?: number;
      /** `[in, out, size_is(max), length_is(*length)] byte *a` */
      a: Uint8Array;
    };
  };
  /** The text backwards. Opnum 10: `void WideString([in] handle_t h, [in, string] wchar_t *s, [out, string] wchar_t **t);` */
  WideString: {
    in: {
      /** `[in, string] wchar_t *s` */
      s: string;
    };
    out: {
      /** `[out, string] wchar_t **t` */
      t: string | null;
    };
  };
  /** Opnum 11: `void NarrowString([in] handle_t h, [in, string] char *s, [out, string] char **t);` */
  NarrowString: {
    in: {
      /** `[in, string] char *s` */
      s: string;
    };
    out: {
      /** `[out, string] char **t` */
      t: string | null;
    };
  };
  /** null stays null, else the number of characters. Opnum 12: `long UniqueString([in] handle_t h, [in, string, unique] wchar_t *s);` */
  UniqueString: {
    in: {
      /** `[in, string, unique] wchar_t *s` */
      s: string | null;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * Element i of the result is structure element 1 - i, lead and tail change places.
   * Opnum 13: `void Nested([in] handle_t h, [in] OUTER *value, [out] OUTER *result);`
   */
  Nested: {
    in: {
      /** `[in] OUTER *value` */
      value: OUTER;
    };
    out: {
      /** `[out] OUTER *result` */
      result: OUTER;
    };
  };
  /**
   * The elements backwards, each plus one.
   * Opnum 14: `void ConformantStruct([in] handle_t h, [in] CONFORMANT *value, [out] CONFORMANT **result);`
   */
  ConformantStruct: {
    in: {
      /** `[in] CONFORMANT *value` */
      value: CONFORMANT;
    };
    out: {
      /** `[out] CONFORMANT **result` */
      result: CONFORMANT | null;
    };
  };
  /**
   * Only the first length elements travel; the sum of them.
   * Opnum 15: `long ConformantVaryingStruct([in] handle_t h, [in] CONFORMANT_VARYING *value);`
   */
  ConformantVaryingStruct: {
    in: {
      /** `[in] CONFORMANT_VARYING *value` */
      value: CONFORMANT_VARYING;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** A list backwards. Opnum 16: `void List([in] handle_t h, [in, unique] NODE *list, [out] NODE **reversed);` */
  List: {
    in: {
      /** `[in, unique] NODE *list` */
      list: NODE | null;
    };
    out: {
      /** `[out] NODE **reversed` */
      reversed: NODE | null;
    };
  };
  /**
   * The same structure back; count of pointers that were not null.
   * Opnum 17: `long Pointers([in] handle_t h, [in, out] POINTERS *value);`
   */
  Pointers: {
    in: {
      /** `[in, out] POINTERS *value` */
      value: POINTERS;
    };
    out: {
      /** `[in, out] POINTERS *value` */
      value: POINTERS;
      /** `long` */
      return: number;
    };
  };
  /**
   * Arm 1 plus one, 2 swapped, 3 negated, 4 stays, others: other plus one. Returns the level it saw.
   * Opnum 18: `long Encapsulated([in] handle_t h, [in] ENCAPSULATED *value, [out] ENCAPSULATED *result);`
   */
  Encapsulated: {
    in: {
      /** `[in] ENCAPSULATED *value` */
      value: ENCAPSULATED;
    };
    out: {
      /** `[out] ENCAPSULATED *result` */
      result: ENCAPSULATED;
      /** `long` */
      return: number;
    };
  };
  /**
   * A parameter's arm by another parameter. The value as a number: number itself, left + right, inner.big's low half, -1 for the default.
   * Opnum 19: `long Choose([in] handle_t h, [in] short kind, [in, switch_is(kind)] CHOICE *choice);`
   */
  Choose: {
    in: {
      /** `[in] short kind` */
      kind?: number;
      /** `[in, switch_is(kind)] CHOICE *choice` */
      choice: CHOICE;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * Each in an array: the sum of Choose's rule (length of text, 0 for none; left + right) and after.
   * Opnum 20: `long Tagged([in] handle_t h, [in] long n, [in, size_is(n)] TAGGED *values);`
   */
  Tagged: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] TAGGED *values` */
      values: TAGGED[];
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * 1 when both are the same full pointer, 2 when one is null, 0 otherwise.
   * Opnum 21: `long Aliased([in] handle_t h, [in, ptr] TWO *a, [in, ptr] TWO *b);`
   */
  Aliased: {
    in: {
      /** `[in, ptr] TWO *a` */
      a: TWO | null;
      /** `[in, ptr] TWO *b` */
      b: TWO | null;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** Twice the value; outside of 1..100 the run-time refuses. Opnum 22: `long Ranged([in] handle_t h, [in, range(1, 100)] long value);` */
  Ranged: {
    in: {
      /** `[in, range(1, 100)] long value` */
      value: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * b[i] = a[2i] + a[2i+1], the last alone where n is odd.
   * Opnum 23: `void Expressions([in] handle_t h, [in] long n, [in, size_is(n)] long *a, [out, size_is((n + 1) / 2)] long *b);`
   */
  Expressions: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] long *a` */
      a: number[];
    };
    out: {
      /** `[out, size_is((n + 1) / 2)] long *b` */
      b: number[];
    };
  };
  /**
   * The sum of lengths of the strings that are not null.
   * Opnum 24: `long Strings([in] handle_t h, [in] long n, [in, size_is(n)] NAME *names);`
   */
  Strings: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] NAME *names` */
      names: (string | null)[];
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * value = length of key, key stays; out array allocated by the server.
   * Opnum 25: `void Pairs([in] handle_t h, [in] long n, [in, out, size_is(n)] PAIR *pairs);`
   */
  Pairs: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, out, size_is(n)] PAIR *pairs` */
      pairs: PAIR[];
    };
    out: {
      /** `[in, out, size_is(n)] PAIR *pairs` */
      pairs: PAIR[];
    };
  };
  /** Opnum 26: `void MakePairs([in] handle_t h, [in] long n, [out] long *made, [out, size_is(,*made)] PAIR **pairs);` */
  MakePairs: {
    in: {
      /** `[in] long n` */
      n: number;
    };
    out: {
      /** `[out] long *made` */
      made?: number;
      /** `[out, size_is(,*made)] PAIR **pairs` */
      pairs: PAIR[] | null;
    };
  };
  /**
   * Every octet complemented; large enough for many fragments.
   * Opnum 27: `void Bulk([in] handle_t h, [in] long n, [in, size_is(n)] byte *data, [out, size_is(n)] byte *result);`
   */
  Bulk: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] byte *data` */
      data: Uint8Array;
    };
    out: {
      /** `[out, size_is(n)] byte *result` */
      result: Uint8Array;
    };
  };
  /**
   * A counter with its start; Add answers the new value; Close the last. Opened minus closed and run down, by CountersOpen.
   * Opnum 28: `void CounterOpen([in] handle_t h, [in] long start, [out] COUNTER *counter);`
   */
  CounterOpen: {
    in: {
      /** `[in] long start` */
      start: number;
    };
    out: {
      /** `[out] COUNTER *counter` */
      counter: ContextHandle<"COUNTER"> | null;
    };
  };
  /** Opnum 29: `long CounterAdd([in] COUNTER counter, [in] long n);` */
  CounterAdd: {
    in: {
      /** `[in] COUNTER counter` */
      counter: ContextHandle<"COUNTER"> | null;
      /** `[in] long n` */
      n: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** Opnum 30: `long CounterClose([in, out] COUNTER *counter);` */
  CounterClose: {
    in: {
      /** `[in, out] COUNTER *counter` */
      counter: ContextHandle<"COUNTER"> | null;
    };
    out: {
      /** `[in, out] COUNTER *counter` */
      counter: ContextHandle<"COUNTER"> | null;
      /** `long` */
      return: number;
    };
  };
  /** Opnum 31: `long CountersOpen([in] handle_t h);` */
  CountersOpen: {
    in: {};
    out: {
      /** `long` */
      return: number;
    };
  };
  /** __int3264 plus one. Opnum 32: `__int3264 Wide([in] handle_t h, [in] __int3264 value);` */
  Wide: {
    in: {
      /** `[in] __int3264 value` */
      value: bigint;
    };
    out: {
      /** `__int3264` */
      return: bigint;
    };
  };
  /**
   * Raises the status given.
   * Opnum 33, idempotent: `[idempotent] error_status_t Raise([in] handle_t h, [in] unsigned long status, [in] boolean asFault);`
   */
  Raise: {
    in: {
      /** `[in] unsigned long status` */
      status: number;
      /** `[in] boolean asFault` */
      asFault: boolean;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Ends the server's process; tests only. Opnum 34: `void Stop([in] handle_t h);` */
  Stop: { in: {}; out: {}; };
};

/** `interface wineprobe` 7d3c1a52-9f0b-4c6e-8a11-2b6f5e0d9c41 v1.2 */
export const wineprobe: Interface<wineprobeOperations> = /*#__PURE__*/ defineInterface<wineprobeOperations>({
  name: "wineprobe",
  uuid: "7d3c1a52-9f0b-4c6e-8a11-2b6f5e0d9c41",
  version: [1, 2],
  operations: [
    { opnum: 0, name: "Scalars", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(SCALARS$) },
      { name: "result", dir: "out", type: ref(SCALARS$) },
    ] },
    { opnum: 1, name: "Sum", returns: int64, status: null, params: [
      { name: "a", dir: "in", type: int8 },
      { name: "b", dir: "in", type: int16 },
      { name: "c", dir: "in", type: uint8 },
      { name: "d", dir: "in", type: int32 },
      { name: "e", dir: "in", type: byte },
      { name: "f", dir: "in", type: int64 },
      { name: "g", dir: "in", type: uint16 },
      { name: "i", dir: "in", type: uint32 },
    ] },
    { opnum: 2, name: "Multiply", returns: float64, status: null, params: [
      { name: "f", dir: "in", type: float32 },
      { name: "d", dir: "in", type: float64 },
      { name: "product", dir: "out", type: ref(float64) },
      { name: "half", dir: "out", type: ref(float32) },
    ] },
    { opnum: 3, name: "Characters", returns: boolean, status: null, params: [
      { name: "b", dir: "in", type: boolean },
      { name: "w", dir: "inout", type: ref(wchar) },
      { name: "c", dir: "inout", type: ref(uint8) },
      { name: "y", dir: "inout", type: ref(byte) },
    ] },
    { opnum: 4, name: "Enums", returns: COLOUR$, status: null, params: [
      { name: "colour", dir: "in", type: COLOUR$ },
      { name: "where", dir: "inout", type: ref(WHERE$) },
    ] },
    { opnum: 5, name: "EnumStruct", returns: null, status: null, params: [ { name: "value", dir: "inout", type: ref(ENUMS$) } ] },
    { opnum: 6, name: "FixedArrays", returns: null, status: null, params: [
      { name: "a", dir: "in", type: array(int32, fixed(4)) },
      { name: "b", dir: "out", type: array(int32, fixed(4)) },
      { name: "m", dir: "in", type: array(int16, fixed(2), fixed(3)) },
      { name: "t", dir: "out", type: array(int16, fixed(3), fixed(2)) },
    ] },
    { opnum: 7, name: "Conformant", returns: null, status: null, params: [
      { name: "n", dir: "in", type: range(int32, 0, 100000) },
      { name: "a", dir: "in", type: ref(array(int32, sized(["field", "n"]))) },
      { name: "b", dir: "out", type: ref(array(int32, sized(["field", "n"]))) },
    ] },
    { opnum: 8, name: "Varying", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int32, varying(8, ["field", "n"])) },
      { name: "m", dir: "out", type: ref(int32) },
      { name: "b", dir: "out", type: array(int32, varying(8, ["deref", ["field", "m"]])) },
    ] },
    { opnum: 9, name: "ConformantVarying", returns: null, status: null, params: [
      { name: "max", dir: "in", type: int32 },
      { name: "length", dir: "inout", type: ref(int32) },
      { name: "a", dir: "inout", type: ref(array(byte, varying(["field", "max"], ["deref", ["field", "length"]]))) },
    ] },
    { opnum: 10, name: "WideString", returns: null, status: null, params: [
      { name: "s", dir: "in", type: ref(string("wchar")) },
      { name: "t", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 11, name: "NarrowString", returns: null, status: null, params: [
      { name: "s", dir: "in", type: ref(string("char")) },
      { name: "t", dir: "out", type: ref(unique(string("char"))) },
    ] },
    { opnum: 12, name: "UniqueString", returns: int32, status: null, params: [ { name: "s", dir: "in", type: unique(string("wchar")) } ] },
    { opnum: 13, name: "Nested", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(OUTER$) },
      { name: "result", dir: "out", type: ref(OUTER$) },
    ] },
    { opnum: 14, name: "ConformantStruct", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(CONFORMANT$) },
      { name: "result", dir: "out", type: ref(unique(CONFORMANT$)) },
    ] },
    { opnum: 15, name: "ConformantVaryingStruct", returns: int32, status: null, params: [
      { name: "value", dir: "in", type: ref(CONFORMANT_VARYING$) },
    ] },
    { opnum: 16, name: "List", returns: null, status: null, params: [
      { name: "list", dir: "in", type: unique(NODE$) },
      { name: "reversed", dir: "out", type: ref(unique(NODE$)) },
    ] },
    { opnum: 17, name: "Pointers", returns: int32, status: null, params: [ { name: "value", dir: "inout", type: ref(POINTERS$) } ] },
    { opnum: 18, name: "Encapsulated", returns: int32, status: null, params: [
      { name: "value", dir: "in", type: ref(ENCAPSULATED$) },
      { name: "result", dir: "out", type: ref(ENCAPSULATED$) },
    ] },
    { opnum: 19, name: "Choose", returns: int32, status: null, params: [
      { name: "kind", dir: "in", type: int16 },
      { name: "choice", dir: "in", type: ref(CHOICE$1) },
    ] },
    { opnum: 20, name: "Tagged", returns: int32, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "values", dir: "in", type: ref(array(TAGGED$, sized(["field", "n"]))) },
    ] },
    { opnum: 21, name: "Aliased", returns: int32, status: null, params: [
      { name: "a", dir: "in", type: ptr(TWO$) },
      { name: "b", dir: "in", type: ptr(TWO$) },
    ] },
    { opnum: 22, name: "Ranged", returns: int32, status: null, params: [ { name: "value", dir: "in", type: range(int32, 1, 100) } ] },
    { opnum: 23, name: "Expressions", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "in", type: ref(array(int32, sized(["field", "n"]))) },
      { name: "b", dir: "out", type: ref(array(int32, sized(["/", ["+", ["field", "n"], 1], 2]))) },
    ] },
    { opnum: 24, name: "Strings", returns: int32, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "names", dir: "in", type: ref(array(unique(string("wchar")), sized(["field", "n"]))) },
    ] },
    { opnum: 25, name: "Pairs", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "pairs", dir: "inout", type: ref(array(PAIR$, sized(["field", "n"]))) },
    ] },
    { opnum: 26, name: "MakePairs", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "made", dir: "out", type: ref(int32) },
      { name: "pairs", dir: "out", type: ref(unique(array(PAIR$, sized(["deref", ["field", "made"]])))) },
    ] },
    { opnum: 27, name: "Bulk", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "data", dir: "in", type: ref(array(byte, sized(["field", "n"]))) },
      { name: "result", dir: "out", type: ref(array(byte, sized(["field", "n"]))) },
    ] },
    { opnum: 28, name: "CounterOpen", returns: null, status: null, params: [
      { name: "start", dir: "in", type: int32 },
      { name: "counter", dir: "out", type: ref(context("COUNTER", "CounterClose")) },
    ] },
    { opnum: 29, name: "CounterAdd", returns: int32, status: null, params: [
      { name: "counter", dir: "in", type: context("COUNTER", "CounterClose") },
      { name: "n", dir: "in", type: int32 },
    ] },
    { opnum: 30, name: "CounterClose", returns: int32, status: null, params: [
      { name: "counter", dir: "inout", type: ref(context("COUNTER", "CounterClose")) },
    ] },
    { opnum: 31, name: "CountersOpen", returns: int32, status: null, params: [] },
    { opnum: 32, name: "Wide", returns: int3264, status: null, params: [ { name: "value", dir: "in", type: int3264 } ] },
    { opnum: 33, name: "Raise", returns: errorStatus, status: "nca", idempotent: true, params: [
      { name: "status", dir: "in", type: uint32 },
      { name: "asFault", dir: "in", type: boolean },
    ] },
    { opnum: 34, name: "Stop", returns: null, status: null, params: [] },
  ],
});
