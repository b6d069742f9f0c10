// Generated from contract.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type PipeSource,
  type ReturnStatus,
  type StructType,
  type Type,
  type UnionType,
  arm,
  array,
  boolean,
  byte,
  char,
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
  pipe,
  ptr,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint3264,
  uint64,
  uint8,
  union,
  unique,
  variant,
  varying,
  wchar,
} from "opnum/codegen/v1";

/** `typedef struct { ... } Scalars;` */
export interface Scalars {
  /** `small i8` */
  i8: number;
  /** `unsigned small u8` */
  u8: number;
  /** `short i16` */
  i16: number;
  /** `unsigned short u16` */
  u16: number;
  /** `long i32` */
  i32: number;
  /** `unsigned long u32` */
  u32: number;
  /** `hyper i64` */
  i64: bigint;
  /** `unsigned hyper u64` */
  u64: bigint;
  /** `float f32` */
  f32: number;
  /** `double f64` */
  f64: number;
  /** `boolean flag` */
  flag: boolean;
  /** `char c` */
  c: number;
  /** `wchar_t w` */
  w: number;
  /** `byte octet` */
  octet: number;
  /** `__int3264 native` */
  native: bigint;
  /** `unsigned __int3264 unsignedNative` */
  unsignedNative: bigint;
  /** `error_status_t status` */
  status: number;
  /** `GUID id` */
  id: string;
}
export const Scalars$: StructType<Scalars> = /*#__PURE__*/ struct("Scalars", {
  i8: int8,
  u8: uint8,
  i16: int16,
  u16: uint16,
  i32: int32,
  u32: uint32,
  i64: int64,
  u64: uint64,
  f32: float32,
  f64: float64,
  flag: boolean,
  c: char,
  w: wchar,
  octet: byte,
  native: int3264,
  unsignedNative: uint3264,
  status: errorStatus,
  id: guid,
});

/** `typedef enum { ... } Colour;` */
export const Colour = {
  Red: 0,
  Green: 5,
  Blue: 0x7fff,
} as const;
export type Colour = (typeof Colour)[keyof typeof Colour] | (number & {});
export const Colour$: Type<Colour> = /*#__PURE__*/ enum16("Colour", Colour);

/** `typedef [v1_enum] enum { ... } Level;` */
export const Level = {
  Below: -70000,
  Nothing: 0,
  Above: 70000,
} as const;
export type Level = (typeof Level)[keyof typeof Level] | (number & {});
export const Level$: Type<Level> = /*#__PURE__*/ enum32("Level", Level);

/** `typedef struct { ... } Enums;` */
export interface Enums {
  /** `Colour colour` */
  colour: Colour;
  /** `Level level` */
  level: Level;
  /** `byte last` */
  last: number;
}
export const Enums$: StructType<Enums> = /*#__PURE__*/ struct("Enums", {
  colour: Colour$,
  level: Level$,
  last: byte,
});

/** `typedef struct { ... } RangedStruct;` */
export interface RangedStruct {
  /** `Little little` */
  little: number;
  /** `[range(0, 4)] unsigned long count` */
  count?: number;
  /** `[size_is(count), range(0, 4)] short *items` */
  items: number[] | null;
}
export const RangedStruct$: StructType<RangedStruct> = /*#__PURE__*/ struct("RangedStruct", {
  little: range(int16, -5, 5),
  count: range(uint32, 0, 4),
  items: unique(array(int16, variant(sized(["field", "count"]), { range: [0, 4] }))),
});

/** `typedef struct { ... } Strings;` */
export interface Strings {
  /** `[string] wchar_t fixed[16]` */
  fixed: string;
  /** `[string] char narrow[8]` */
  narrow: string;
  /** `[string, unique] wchar_t *pointer` */
  pointer: string | null;
  /** `wchar_t letters[4]` */
  letters: string;
}
export const Strings$: StructType<Strings> = /*#__PURE__*/ struct("Strings", {
  fixed: string("wchar", 16),
  narrow: string("char", 8),
  pointer: unique(string("wchar")),
  letters: array(wchar, fixed(4)),
});

/** `typedef struct _RPC_UNICODE_STRING { ... } RPC_UNICODE_STRING, *PRPC_UNICODE_STRING;` */
export interface RPC_UNICODE_STRING {
  /** `unsigned short Length` */
  Length?: number;
  /** `unsigned short MaximumLength` */
  MaximumLength?: number;
  /** `[size_is(MaximumLength / 2), length_is(Length / 2)] WCHAR *Buffer` */
  Buffer: string | null;
}
export const RPC_UNICODE_STRING$: StructType<RPC_UNICODE_STRING> = /*#__PURE__*/ struct("RPC_UNICODE_STRING", {
  Length: uint16,
  MaximumLength: uint16,
  Buffer: unique(array(wchar, varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
});

/** `typedef struct { ... } Inner;` */
export interface Inner {
  /** `byte lead` */
  lead: number;
  /** `hyper big` */
  big: bigint;
  /** `byte tail` */
  tail: number;
}
export const Inner$: StructType<Inner> = /*#__PURE__*/ struct("Inner", {
  lead: byte,
  big: int64,
  tail: byte,
});

/** `typedef struct { ... } Nested;` */
export interface Nested {
  /** `byte first` */
  first: number;
  /** `Inner inner[2]` */
  inner: Inner[];
  /** `short last` */
  last: number;
}
export const Nested$: StructType<Nested> = /*#__PURE__*/ struct("Nested", {
  first: byte,
  inner: array(Inner$, fixed(2)),
  last: int16,
});

/** `typedef struct { ... } ConformantStruct;` */
export interface ConformantStruct {
  /** `short count` */
  count?: number;
  /** `[size_is(count)] Inner items[]` */
  items: Inner[];
}
export const ConformantStruct$: StructType<ConformantStruct> = /*#__PURE__*/ struct("ConformantStruct", {
  count: int16,
  items: array(Inner$, sized(["field", "count"])),
});

/** `typedef struct { ... } Wrapped;` */
export interface Wrapped {
  /** `byte before` */
  before: number;
  /** `ConformantStruct body` */
  body: ConformantStruct;
}
export const Wrapped$: StructType<Wrapped> = /*#__PURE__*/ struct("Wrapped", {
  before: byte,
  body: ConformantStruct$,
});

/** `typedef struct { ... } VaryingStruct;` */
export interface VaryingStruct {
  /** `long size` */
  size?: number;
  /** `long length` */
  length?: number;
  /** `[size_is(size), length_is(length)] short items[]` */
  items: number[];
}
export const VaryingStruct$: StructType<VaryingStruct> = /*#__PURE__*/ struct("VaryingStruct", {
  size: int32,
  length: int32,
  items: array(int16, varying(["field", "size"], ["field", "length"])),
});

/** `typedef struct Node { ... } Node;` */
export interface Node {
  /** `long value` */
  value: number;
  /** `struct Node *next` */
  next: Node | null;
}
export const Node$: StructType<Node> = /*#__PURE__*/ struct("Node", {
  value: int32,
  next: unique(lazy("Node", () => Node$)),
});

/** `typedef struct Tree { ... } Tree;` */
export interface Tree {
  /** `struct Tree *left` */
  left: Tree | null;
  /** `long value` */
  value: number;
  /** `struct Tree *right` */
  right: Tree | null;
}
export const Tree$: StructType<Tree> = /*#__PURE__*/ struct("Tree", {
  left: unique(lazy("Tree", () => Tree$)),
  value: int32,
  right: unique(lazy("Tree", () => Tree$)),
});

/** `typedef struct Ring { ... } Ring;` */
export interface Ring {
  /** `long value` */
  value: number;
  /** `[ptr] struct Ring *next` */
  next: Ring | null;
  /** `[ptr] struct Ring *self` */
  self: Ring | null;
}
export const Ring$: StructType<Ring> = /*#__PURE__*/ struct("Ring", {
  value: int32,
  next: ptr(lazy("Ring", () => Ring$)),
  self: ptr(lazy("Ring", () => Ring$)),
});

/** `typedef struct { ... } PointerArrays;` */
export interface PointerArrays {
  /** `long n` */
  n?: number;
  /** `[size_is(n)] Node **nodes` */
  nodes: (Node | null)[] | null;
  /** `[size_is(n, 2)] long **pairs` */
  pairs: (number[] | null)[] | null;
}
export const PointerArrays$: StructType<PointerArrays> = /*#__PURE__*/ struct("PointerArrays", {
  n: int32,
  nodes: unique(array(unique(Node$), sized(["field", "n"]))),
  pairs: unique(array(unique(array(int32, sized(["cast", "uint32", 2]))), sized(["field", "n"]))),
});

/** `typedef union switch (unsigned short kind) value { ... } Encapsulated;` */
export type Encapsulated =
  | {
      kind: 1;
      /** `case 1: long number` */
      number: number;
    }
  | {
      kind: 2 | 3;
      /** `case 2: case 3: Inner inner` */
      inner: Inner;
    }
  | {
      kind: 4;
      /** `case 4: Name text` */
      text: string | null;
    }
  | { kind: 5; }
  | {
      kind: number;
      /** `default: byte other` */
      other: number;
      number?: never;
      inner?: never;
      text?: never;
    };
export const Encapsulated$: UnionType<Encapsulated> = /*#__PURE__*/ union("Encapsulated", {
  encapsulated: true,
  tagName: "kind",
  tag: uint16,
  arms: [
    arm("number", [1], int32),
    arm("inner", [2, 3], Inner$),
    arm("text", [4], unique(string("wchar"))),
    arm("", [5], null),
  ],
  default: arm("other", [], byte),
});

/** `typedef [switch_type(short)] union { ... } Choice;` */
export type Choice =
  | {
      tag: 1;
      /** `[case(1)] byte octet` */
      octet: number;
    }
  | {
      tag: 2 | 3;
      /** `[case(2, 3)] hyper big` */
      big: bigint;
    }
  | {
      tag: 4;
      /** `[case(4)] Name text` */
      text: string | null;
    }
  | {
      tag: 5;
      /** `[case(5)] Inner inner` */
      inner: Inner;
    }
  | { tag: number; octet?: never; big?: never; text?: never; inner?: never; };
export const Choice$: UnionType<Choice> = /*#__PURE__*/ union("Choice", {
  encapsulated: false,
  tagName: "tag",
  tag: int16,
  arms: [
    arm("octet", [1], byte),
    arm("big", [2, 3], int64),
    arm("text", [4], unique(string("wchar"))),
    arm("inner", [5], Inner$),
  ],
  default: arm("", [], null),
});

const Choice$1: UnionType = /*#__PURE__*/ variant(Choice$, { switchIs: ["field", "kind"] });

/** `typedef struct { ... } Tagged;` */
export interface Tagged {
  /** `short kind` */
  kind?: number;
  /** `[switch_is(kind)] Choice choice` */
  choice: Choice;
  /** `byte after` */
  after: number;
}
export const Tagged$: StructType<Tagged> = /*#__PURE__*/ struct("Tagged", {
  kind: int16,
  choice: Choice$1,
  after: byte,
});

/** `typedef [ms_union, switch_type(short)] union { ... } MsChoice;` */
export type MsChoice =
  | {
      tag: 1;
      /** `[case(1)] byte octet` */
      octet: number;
    }
  | {
      tag: 2;
      /** `[case(2)] hyper big` */
      big: bigint;
    }
  | { tag: number; octet?: never; big?: never; };
export const MsChoice$: UnionType<MsChoice> = /*#__PURE__*/ union("MsChoice", {
  encapsulated: false,
  tagName: "tag",
  tag: int16,
  arms: [
    arm("octet", [1], byte),
    arm("big", [2], int64),
  ],
  default: arm("", [], null),
  ms: true,
});

const MsChoice$1: UnionType = /*#__PURE__*/ variant(MsChoice$, { switchIs: ["field", "kind"] });

/** `typedef struct { ... } MsTagged;` */
export interface MsTagged {
  /** `short kind` */
  kind?: number;
  /** `[switch_is(kind)] MsChoice choice` */
  choice: MsChoice;
}
export const MsTagged$: StructType<MsTagged> = /*#__PURE__*/ struct("MsTagged", {
  kind: int16,
  choice: MsChoice$1,
});

/** `typedef [switch_type(unsigned long)] union ByNumber { ... } ByNumber;` */
export type ByNumber =
  | { tag: 0; }
  | {
      tag: 1;
      /** `[case(1)] long one` */
      one: number;
    }
  | {
      tag: 2;
      /** `[case(2)] short two` */
      two: number;
    };
export const ByNumber$: UnionType<ByNumber> = /*#__PURE__*/ union("ByNumber", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("", [0], null),
    arm("one", [1], int32),
    arm("two", [2], int16),
  ],
});

const ByNumber$1: UnionType = /*#__PURE__*/ variant(ByNumber$, { switchIs: ["&", ["field", "flags"], 255] });

/** `typedef [switch_type(Colour)] union { ... } ByColour;` */
export type ByColour =
  | {
      tag: 0;
      /** `[case(Red)] short red` */
      red: number;
    }
  | {
      tag: 5 | 32767;
      /** `[case(Green, Blue)] Name other` */
      other: string | null;
    };
export const ByColour$: UnionType<ByColour> = /*#__PURE__*/ union("ByColour", {
  encapsulated: false,
  tagName: "tag",
  tag: Colour$,
  arms: [
    arm("red", [0], int16),
    arm("other", [5, 32767], unique(string("wchar"))),
  ],
});

const ByColour$1: UnionType = /*#__PURE__*/ variant(ByColour$, { switchIs: ["field", "colour"] });

/** `typedef struct { ... } Coloured;` */
export interface Coloured {
  /** `Colour colour` */
  colour?: Colour;
  /** `[switch_is(colour)] ByColour by` */
  by: ByColour;
}
export const Coloured$: StructType<Coloured> = /*#__PURE__*/ struct("Coloured", {
  colour: Colour$,
  by: ByColour$1,
});

/** `typedef struct { ... } Item;` */
export interface Item {
  /** `long key` */
  key: number;
  /** `short value` */
  value: number;
}
export const Item$: StructType<Item> = /*#__PURE__*/ struct("Item", {
  key: int32,
  value: int16,
});

export type contractOperations = {
  /** As it came. Opnum 0: `void EchoScalars([in] Scalars *value, [out] Scalars *result);` */
  EchoScalars: {
    in: {
      /** `[in] Scalars *value` */
      value: Scalars;
    };
    out: {
      /** `[out] Scalars *result` */
      result: Scalars;
    };
  };
  /**
   * Each by itself: the sum of the numbers that are given, as a hyper.
   * Opnum 1: `hyper SumScalars([in] small i8, [in] unsigned small u8, [in] short i16, [in] unsigned short u16, [in] long i32, [in] unsigned long u32, [in] hyper i64, [in] boolean flag, [in] char c, [in] wchar_t w, [in] byte octet, [in] __int3264 native);`
   */
  SumScalars: {
    in: {
      /** `[in] small i8` */
      i8: number;
      /** `[in] unsigned small u8` */
      u8: number;
      /** `[in] short i16` */
      i16: number;
      /** `[in] unsigned short u16` */
      u16: number;
      /** `[in] long i32` */
      i32: number;
      /** `[in] unsigned long u32` */
      u32: number;
      /** `[in] hyper i64` */
      i64: bigint;
      /** `[in] boolean flag` */
      flag: boolean;
      /** `[in] char c` */
      c: number;
      /** `[in] wchar_t w` */
      w: number;
      /** `[in] byte octet` */
      octet: number;
      /** `[in] __int3264 native` */
      native: bigint;
    };
    out: {
      /** `hyper` */
      return: bigint;
    };
  };
  /** f64 times f32; half of f32 as a float. Opnum 2: `double Multiply([in] float f32, [in] double f64, [out] float *half);` */
  Multiply: {
    in: {
      /** `[in] float f32` */
      f32: number;
      /** `[in] double f64` */
      f64: number;
    };
    out: {
      /** `[out] float *half` */
      half: number;
      /** `double` */
      return: number;
    };
  };
  /** value + 1, 4 octets in NDR20 and 8 in NDR64. Opnum 3: `__int3264 IncrementNative([in, out] unsigned __int3264 *value);` */
  IncrementNative: {
    in: {
      /** `[in, out] unsigned __int3264 *value` */
      value: bigint;
    };
    out: {
      /** `[in, out] unsigned __int3264 *value` */
      value: bigint;
      /** `__int3264` */
      return: bigint;
    };
  };
  /**
   * Colours and levels as they came; the structure's last + 1.
   * Opnum 4: `Colour EchoEnums([in] Colour colour, [in, out] Level *level, [in, out] Enums *both);`
   */
  EchoEnums: {
    in: {
      /** `[in] Colour colour` */
      colour: Colour;
      /** `[in, out] Level *level` */
      level: Level;
      /** `[in, out] Enums *both` */
      both: Enums;
    };
    out: {
      /** `[in, out] Level *level` */
      level: Level;
      /** `[in, out] Enums *both` */
      both: Enums;
      /** `Colour` */
      return: Colour;
    };
  };
  /** Three times the value. Opnum 5: `long Ranged([in, range(1, 10)] long value);` */
  Ranged: {
    in: {
      /** `[in, range(1, 10)] long value` */
      value: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** Opnum 6: `void EchoRanged([in, out] RangedStruct *value);` */
  EchoRanged: {
    in: {
      /** `[in, out] RangedStruct *value` */
      value: RangedStruct;
    };
    out: {
      /** `[in, out] RangedStruct *value` */
      value: RangedStruct;
    };
  };
  /** Each element + 1; the matrix transposed. Opnum 7: `void FixedArrays([in, out] long a[4], [in] short m[2][3], [out] short t[3][2]);` */
  FixedArrays: {
    in: {
      /** `[in, out] long a[4]` */
      a: number[];
      /** `[in] short m[2][3]` */
      m: number[][];
    };
    out: {
      /** `[in, out] long a[4]` */
      a: number[];
      /** `[out] short t[3][2]` */
      t: number[][];
    };
  };
  /** b is a backwards. Opnum 8: `void Conformant([in] long n, [in, size_is(n)] long a[], [out, size_is(n)] long b[]);` */
  Conformant: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] long a[]` */
      a: number[];
    };
    out: {
      /** `[out, size_is(n)] long b[]` */
      b: number[];
    };
  };
  /**
   * The octets of a + 1, and as many.
   * Opnum 9: `void ConformantPointer([in] unsigned long n, [in, unique, size_is(n)] byte *a, [out] unsigned long *m, [out, size_is(, *m)] byte **b);`
   */
  ConformantPointer: {
    in: {
      /** `[in] unsigned long n` */
      n?: number;
      /** `[in, unique, size_is(n)] byte *a` */
      a: Uint8Array | null;
    };
    out: {
      /** `[out] unsigned long *m` */
      m?: number;
      /** `[out, size_is(, *m)] byte **b` */
      b: Uint8Array | null;
    };
  };
  /**
   * The elements from first on, as many as length says.
   * Opnum 10: `void Varying([in] long first, [in] long length, [in, first_is(first), length_is(length)] short a[8], [out] long *count, [out, length_is(*count)] short b[8]);`
   */
  Varying: {
    in: {
      /** `[in] long first` */
      first: number;
      /** `[in] long length` */
      length?: number;
      /** `[in, first_is(first), length_is(length)] short a[8]` */
      a: number[];
    };
    out: {
      /** `[out] long *count` */
      count?: number;
      /** `[out, length_is(*count)] short b[8]` */
      b: number[];
    };
  };
  /**
   * Doubles what is there, as far as there is room.
   * Opnum 11: `void ConformantVarying([in] long size, [in, out] long *length, [in, out, size_is(size), length_is(*length)] long a[]);`
   */
  ConformantVarying: {
    in: {
      /** `[in] long size` */
      size?: number;
      /** `[in, out] long *length` */
      length?: number;
      /** `[in, out, size_is(size), length_is(*length)] long a[]` */
      a: number[];
    };
    out: {
      /** `[in, out] long *length` */
      length?: number;
      /** `[in, out, size_is(size), length_is(*length)] long a[]` */
      a: number[];
    };
  };
  /**
   * max_is, last_is: bounds that count from 0.
   * Opnum 12: `void Bounds([in] long max, [in] long last, [in, max_is(max), last_is(last)] short a[], [out] long *sum);`
   */
  Bounds: {
    in: {
      /** `[in] long max` */
      max?: number;
      /** `[in] long last` */
      last?: number;
      /** `[in, max_is(max), last_is(last)] short a[]` */
      a: number[];
    };
    out: {
      /** `[out] long *sum` */
      sum: number;
    };
  };
  /**
   * Pointers to rows, null ones among them: the sum of all.
   * Opnum 13: `void Rows([in] long rows, [in] long columns, [in, size_is(rows, columns)] long **m, [out] long *sum);`
   */
  Rows: {
    in: {
      /** `[in] long rows` */
      rows?: number;
      /** `[in] long columns` */
      columns?: number;
      /** `[in, size_is(rows, columns)] long **m` */
      m: (number[] | null)[];
    };
    out: {
      /** `[out] long *sum` */
      sum: number;
    };
  };
  /**
   * One array of two sizes; the sum of its diagonal.
   * Opnum 14: `void Grid([in] long rows, [in] long columns, [in, size_is(rows, columns)] long a[*][*], [out] long *diagonal);`
   */
  Grid: {
    in: {
      /** `[in] long rows` */
      rows?: number;
      /** `[in] long columns` */
      columns?: number;
      /** `[in, size_is(rows, columns)] long a[*][*]` */
      a: number[][];
    };
    out: {
      /** `[out] long *diagonal` */
      diagonal: number;
    };
  };
  /**
   * A window of it: only the rows from first on, length of them.
   * Opnum 15: `void Window([in] long rows, [in] long first, [in] long length, [in, size_is(rows), first_is(first), length_is(length)] short a[][2], [out] long *sum);`
   */
  Window: {
    in: {
      /** `[in] long rows` */
      rows?: number;
      /** `[in] long first` */
      first: number;
      /** `[in] long length` */
      length?: number;
      /** `[in, size_is(rows), first_is(first), length_is(length)] short a[][2]` */
      a: number[][];
    };
    out: {
      /** `[out] long *sum` */
      sum: number;
    };
  };
  /**
   * Three dimensions of one array.
   * Opnum 16: `void Cube([in] long n, [in, size_is(n)] short a[][2][3], [out, size_is(n)] short b[][2][3]);`
   */
  Cube: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] short a[][2][3]` */
      a: number[][][];
    };
    out: {
      /** `[out, size_is(n)] short b[][2][3]` */
      b: number[][][];
    };
  };
  /**
   * The sizes are computed: octets for bits, pairs for elements.
   * Opnum 17: `void Expressions([in] long bits, [in, size_is((bits + 7) / 8)] byte mask[], [in] unsigned long pairs, [in, size_is(pairs * 2)] long list[], [in, unique] unsigned long *more, [in, unique, size_is(more ? *more : 0)] short *extra, [out] long *sum);`
   */
  Expressions: {
    in: {
      /** `[in] long bits` */
      bits?: number;
      /** `[in, size_is((bits + 7) / 8)] byte mask[]` */
      mask: Uint8Array;
      /** `[in] unsigned long pairs` */
      pairs?: number;
      /** `[in, size_is(pairs * 2)] long list[]` */
      list: number[];
      /** `[in, unique] unsigned long *more` */
      more?: number | null;
      /** `[in, unique, size_is(more ? *more : 0)] short *extra` */
      extra: number[] | null;
    };
    out: {
      /** `[out] long *sum` */
      sum: number;
    };
  };
  /**
   * Large in both directions: every octet complemented.
   * Opnum 18: `void Bulk([in] unsigned long n, [in, size_is(n)] byte data[], [out, size_is(n)] byte result[]);`
   */
  Bulk: {
    in: {
      /** `[in] unsigned long n` */
      n?: number;
      /** `[in, size_is(n)] byte data[]` */
      data: Uint8Array;
    };
    out: {
      /** `[out, size_is(n)] byte result[]` */
      result: Uint8Array;
    };
  };
  /** n octets: 0, 1, 2, ... modulo 251. Opnum 19: `void BulkOut([in] unsigned long n, [out, size_is(n)] byte data[]);` */
  BulkOut: {
    in: {
      /** `[in] unsigned long n` */
      n: number;
    };
    out: {
      /** `[out, size_is(n)] byte data[]` */
      data: Uint8Array;
    };
  };
  /** The sum of the octets modulo 2^32. Opnum 20: `unsigned long BulkIn([in] unsigned long n, [in, size_is(n)] byte data[]);` */
  BulkIn: {
    in: {
      /** `[in] unsigned long n` */
      n?: number;
      /** `[in, size_is(n)] byte data[]` */
      data: Uint8Array;
    };
    out: {
      /** `unsigned long` */
      return: number;
    };
  };
  /** Backwards. Opnum 21: `void WideString([in, string] wchar_t *text, [out, string] wchar_t **result);` */
  WideString: {
    in: {
      /** `[in, string] wchar_t *text` */
      text: string;
    };
    out: {
      /** `[out, string] wchar_t **result` */
      result: string | null;
    };
  };
  /** Opnum 22: `void NarrowString([in, string] char *text, [out, string] char **result);` */
  NarrowString: {
    in: {
      /** `[in, string] char *text` */
      text: string;
    };
    out: {
      /** `[out, string] char **result` */
      result: string | null;
    };
  };
  /** Opnum 23: `void ByteString([in, string] byte *text, [out, string] byte **result);` */
  ByteString: {
    in: {
      /** `[in, string] byte *text` */
      text: Uint8Array;
    };
    out: {
      /** `[out, string] byte **result` */
      result: Uint8Array | null;
    };
  };
  /** The number of characters, -1 for null. Opnum 24: `long UniqueString([in, string, unique] wchar_t *text);` */
  UniqueString: {
    in: {
      /** `[in, string, unique] wchar_t *text` */
      text: string | null;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * Every character twice, as far as the buffer reaches.
   * Opnum 25: `void StringBuffer([in] long size, [in, out, string, size_is(size)] wchar_t text[]);`
   */
  StringBuffer: {
    in: {
      /** `[in] long size` */
      size?: number;
      /** `[in, out, string, size_is(size)] wchar_t text[]` */
      text: string;
    };
    out: {
      /** `[in, out, string, size_is(size)] wchar_t text[]` */
      text: string;
    };
  };
  /** Opnum 26: `void EchoStrings([in, out] Strings *value);` */
  EchoStrings: {
    in: {
      /** `[in, out] Strings *value` */
      value: Strings;
    };
    out: {
      /** `[in, out] Strings *value` */
      value: Strings;
    };
  };
  /**
   * The names in reverse order, each as it came.
   * Opnum 27: `void EchoNames([in] long n, [in, size_is(n)] Name names[], [out, size_is(n)] Name result[]);`
   */
  EchoNames: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, size_is(n)] Name names[]` */
      names: (string | null)[];
    };
    out: {
      /** `[out, size_is(n)] Name result[]` */
      result: (string | null)[];
    };
  };
  /**
   * Text of a counted length without a terminator.
   * Opnum 28: `void Counted([in] RPC_UNICODE_STRING *text, [out] RPC_UNICODE_STRING *result);`
   */
  Counted: {
    in: {
      /** `[in] RPC_UNICODE_STRING *text` */
      text: RPC_UNICODE_STRING;
    };
    out: {
      /** `[out] RPC_UNICODE_STRING *result` */
      result: RPC_UNICODE_STRING;
    };
  };
  /** Opnum 29: `void EchoNested([in] Nested *value, [out] Nested *result);` */
  EchoNested: {
    in: {
      /** `[in] Nested *value` */
      value: Nested;
    };
    out: {
      /** `[out] Nested *result` */
      result: Nested;
    };
  };
  /** The items backwards. Opnum 30: `void EchoConformant([in] Wrapped *value, [out] Wrapped **result);` */
  EchoConformant: {
    in: {
      /** `[in] Wrapped *value` */
      value: Wrapped;
    };
    out: {
      /** `[out] Wrapped **result` */
      result: Wrapped | null;
    };
  };
  /** Opnum 31: `void EchoVarying([in] VaryingStruct *value, [out] VaryingStruct **result);` */
  EchoVarying: {
    in: {
      /** `[in] VaryingStruct *value` */
      value: VaryingStruct;
    };
    out: {
      /** `[out] VaryingStruct **result` */
      result: VaryingStruct | null;
    };
  };
  /** The list backwards. Opnum 32: `void EchoList([in, unique] Node *list, [out] Node **result);` */
  EchoList: {
    in: {
      /** `[in, unique] Node *list` */
      list: Node | null;
    };
    out: {
      /** `[out] Node **result` */
      result: Node | null;
    };
  };
  /** The mirror image. Opnum 33: `void Mirror([in, unique] Tree *tree, [out] Tree **result);` */
  Mirror: {
    in: {
      /** `[in, unique] Tree *tree` */
      tree: Tree | null;
    };
    out: {
      /** `[out] Tree **result` */
      result: Tree | null;
    };
  };
  /** The same ring; how many nodes it has. Opnum 34: `long EchoRing([in] RingPointer ring, [out] RingPointer *result);` */
  EchoRing: {
    in: {
      /** `[in] RingPointer ring` */
      ring: Ring | null;
    };
    out: {
      /** `[out] RingPointer *result` */
      result: Ring | null;
      /** `long` */
      return: number;
    };
  };
  /** 1: the same referent, 2: one is null, 0: two referents. Opnum 35: `long Aliased([in, ptr] Inner *a, [in, ptr] Inner *b);` */
  Aliased: {
    in: {
      /** `[in, ptr] Inner *a` */
      a: Inner | null;
      /** `[in, ptr] Inner *b` */
      b: Inner | null;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /**
   * Reference, unique and full pointers, at the top and below it.
   * Opnum 36: `long Pointers([in, ref] long *r, [in, unique] long *u, [in, ptr] long *p, [in] long **ru, [in, unique] long ***deep);`
   */
  Pointers: {
    in: {
      /** `[in, ref] long *r` */
      r: number;
      /** `[in, unique] long *u` */
      u: number | null;
      /** `[in, ptr] long *p` */
      p: number | null;
      /** `[in] long **ru` */
      ru: number | null;
      /** `[in, unique] long ***deep` */
      deep: number | null;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** Opnum 37: `void EchoPointerArrays([in, out] PointerArrays *value);` */
  EchoPointerArrays: {
    in: {
      /** `[in, out] PointerArrays *value` */
      value: PointerArrays;
    };
    out: {
      /** `[in, out] PointerArrays *value` */
      value: PointerArrays;
    };
  };
  /** Opnum 38: `void EchoEncapsulated([in] Encapsulated *value, [out] Encapsulated *result);` */
  EchoEncapsulated: {
    in: {
      /** `[in] Encapsulated *value` */
      value: Encapsulated;
    };
    out: {
      /** `[out] Encapsulated *result` */
      result: Encapsulated;
    };
  };
  /** Opnum 39: `void EchoTagged([in] Tagged *value, [out] Tagged *result);` */
  EchoTagged: {
    in: {
      /** `[in] Tagged *value` */
      value: Tagged;
    };
    out: {
      /** `[out] Tagged *result` */
      result: Tagged;
    };
  };
  /**
   * The arm is told by a parameter; it comes back.
   * Opnum 40: `void EchoChoice([in] short kind, [in, switch_is(kind)] Choice *choice, [out, switch_is(kind)] Choice *result);`
   */
  EchoChoice: {
    in: {
      /** `[in] short kind` */
      kind?: number;
      /** `[in, switch_is(kind)] Choice *choice` */
      choice: Choice;
    };
    out: {
      /** `[out, switch_is(kind)] Choice *result` */
      result: Choice;
    };
  };
  /** Opnum 41: `void EchoMsTagged([in] MsTagged *value, [out] MsTagged *result);` */
  EchoMsTagged: {
    in: {
      /** `[in] MsTagged *value` */
      value: MsTagged;
    };
    out: {
      /** `[out] MsTagged *result` */
      result: MsTagged;
    };
  };
  /**
   * The discriminant is the value of an expression.
   * Opnum 42: `void EchoComputed([in] unsigned long flags, [in, switch_is(flags & 0xff)] ByNumber *value, [out] long *arm);`
   */
  EchoComputed: {
    in: {
      /** `[in] unsigned long flags` */
      flags: number;
      /** `[in, switch_is(flags & 0xff)] ByNumber *value` */
      value: ByNumber;
    };
    out: {
      /** `[out] long *arm` */
      arm: number;
    };
  };
  /** Opnum 43: `void EchoColoured([in] long n, [in, out, size_is(n)] Coloured items[]);` */
  EchoColoured: {
    in: {
      /** `[in] long n` */
      n?: number;
      /** `[in, out, size_is(n)] Coloured items[]` */
      items: Coloured[];
    };
    out: {
      /** `[in, out, size_is(n)] Coloured items[]` */
      items: Coloured[];
    };
  };
  /** Opnum 44: `void CounterOpen([in] long start, [out] Counter *counter);` */
  CounterOpen: {
    in: {
      /** `[in] long start` */
      start: number;
    };
    out: {
      /** `[out] Counter *counter` */
      counter: ContextHandle<"Counter"> | null;
    };
  };
  /** The new value. Opnum 45: `long CounterAdd([in] Counter counter, [in] long by);` */
  CounterAdd: {
    in: {
      /** `[in] Counter counter` */
      counter: ContextHandle<"Counter"> | null;
      /** `[in] long by` */
      by: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** The last value. Opnum 46: `long CounterClose([in, out] Counter *counter);` */
  CounterClose: {
    in: {
      /** `[in, out] Counter *counter` */
      counter: ContextHandle<"Counter"> | null;
    };
    out: {
      /** `[in, out] Counter *counter` */
      counter: ContextHandle<"Counter"> | null;
      /** `long` */
      return: number;
    };
  };
  /**
   * Counters that are open for this client and those that were run down.
   * Opnum 47: `void CounterCensus([out] long *open, [out] long *rundown);`
   */
  CounterCensus: {
    in: {};
    out: {
      /** `[out] long *open` */
      open: number;
      /** `[out] long *rundown` */
      rundown: number;
    };
  };
  /**
   * The sum of the octets, and how many they were.
   * Opnum 48: `void PipeIn([in] long before, [in] BytePipe data, [out] hyper *count, [out] unsigned long *sum);`
   */
  PipeIn: {
    in: {
      /** `[in] long before` */
      before: number;
      /** `[in] BytePipe data` */
      data: PipeSource<Uint8Array>;
    };
    out: {
      /** `[out] hyper *count` */
      count: bigint;
      /** `[out] unsigned long *sum` */
      sum: number;
    };
  };
  /**
   * count octets: 0, 1, 2, ... modulo 256; then their number.
   * Opnum 49: `void PipeOut([in] long count, [out] BytePipe *data, [out] long *sent);`
   */
  PipeOut: {
    in: {
      /** `[in] long count` */
      count: number;
    };
    out: {
      /** `[out] BytePipe *data` */
      data: AsyncIterable<Uint8Array>;
      /** The other results: they arrive after the pipes are drained. */
      result: Promise<{
        /** `[out] long *sent` */
        sent: number;
      }>;
    };
  };
  /** Each element doubled. Opnum 50: `void PipeBoth([in] LongPipe source, [out] LongPipe *target, [out] long *total);` */
  PipeBoth: {
    in: {
      /** `[in] LongPipe source` */
      source: PipeSource<number>;
    };
    out: {
      /** `[out] LongPipe *target` */
      target: AsyncIterable<number>;
      /** The other results: they arrive after the pipes are drained. */
      result: Promise<{
        /** `[out] long *total` */
        total: number;
      }>;
    };
  };
  /** Structures: each as it came, with value + 1. Opnum 51: `void PipeItems([in] ItemPipe source, [out] ItemPipe *target);` */
  PipeItems: {
    in: {
      /** `[in] ItemPipe source` */
      source: PipeSource<Item>;
    };
    out: {
      /** `[out] ItemPipe *target` */
      target: AsyncIterable<Item>;
      /** The other results: they arrive after the pipes are drained. */
      result: Promise<{}>;
    };
  };
  /** Opnum 52: `void Nothing_();` */
  Nothing_: { in: {}; out: {}; };
  /** Opnum 53, idempotent: `[idempotent] long Idempotent([in] long value);` */
  Idempotent: {
    in: {
      /** `[in] long value` */
      value: number;
    };
    out: {
      /** `long` */
      return: number;
    };
  };
  /** Is not answered; Delivered tells how many came. Opnum 54, maybe: not answered: `[maybe] void Maybe([in] long value);` */
  Maybe: {
    in: {
      /** `[in] long value` */
      value: number;
    };
    out: {};
  };
  /** Opnum 55: `long Delivered();` */
  Delivered: {
    in: {};
    out: {
      /** `long` */
      return: number;
    };
  };
  /** The object UUID that the server was told. Opnum 56: `void WhichObject([out] GUID *object);` */
  WhichObject: {
    in: {};
    out: {
      /** `[out] GUID *object` */
      object: string;
    };
  };
  /**
   * Answers when it is cancelled, by failing; long after milliseconds otherwise.
   * Opnum 57: `void WaitForCancel([in] unsigned long milliseconds);`
   */
  WaitForCancel: {
    in: {
      /** `[in] unsigned long milliseconds` */
      milliseconds: number;
    };
    out: {};
  };
  /** How often WaitForCancel saw its cancel. Opnum 58: `long Cancelled();` */
  Cancelled: {
    in: {};
    out: {
      /** `long` */
      return: number;
    };
  };
  /** Fails with the fault given. Opnum 59: `void Fail([in] error_status_t status);` */
  Fail: {
    in: {
      /** `[in] error_status_t status` */
      status: number;
    };
    out: {};
  };
  /** Fails in a way that has no status. Opnum 60: `void Crash();` */
  Crash: { in: {}; out: {}; };
  /** The status by its value, of each kind. Opnum 61: `error_status_t NcaStatus([in] unsigned long status, [out] long *given);` */
  NcaStatus: {
    in: {
      /** `[in] unsigned long status` */
      status: number;
    };
    out: {
      /** `[out] long *given` */
      given: number;
      /** Other than 0 throws StatusError, unless called through `raw`. `error_status_t` */
      return: ReturnStatus;
    };
  };
  /** Opnum 62: `NTSTATUS NtStatus([in] long status);` */
  NtStatus: {
    in: {
      /** `[in] long status` */
      status: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `NTSTATUS` */
      return: ReturnStatus;
    };
  };
  /** Opnum 63: `HRESULT HResult([in] long status);` */
  HResult: {
    in: {
      /** `[in] long status` */
      status: number;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /** Opnum 64: `NET_API_STATUS NetStatus([in] unsigned long status);` */
  NetStatus: {
    in: {
      /** `[in] unsigned long status` */
      status: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `NET_API_STATUS` */
      return: ReturnStatus;
    };
  };
  /** Never implemented: nca_s_op_rng_error. Opnum 65: `void Unimplemented([in] long value);` */
  Unimplemented: {
    in: {
      /** `[in] long value` */
      value: number;
    };
    out: {};
  };
};

/**
 * One operation for each thing that NDR and the run-time can do. Each answers with what it was given, changed as its comment says, so that
 * a mistake in one direction can't be undone by the same mistake in the other.
 * `interface contract` b3f7a6d0-5c1e-4f8a-9d27-6a1c0e4b8f35 v2.1
 */
export const contract: Interface<contractOperations> = /*#__PURE__*/ defineInterface<contractOperations>({
  name: "contract",
  uuid: "b3f7a6d0-5c1e-4f8a-9d27-6a1c0e4b8f35",
  version: [2, 1],
  operations: [
    { opnum: 0, name: "EchoScalars", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(Scalars$) },
      { name: "result", dir: "out", type: ref(Scalars$) },
    ] },
    { opnum: 1, name: "SumScalars", returns: int64, status: null, params: [
      { name: "i8", dir: "in", type: int8 },
      { name: "u8", dir: "in", type: uint8 },
      { name: "i16", dir: "in", type: int16 },
      { name: "u16", dir: "in", type: uint16 },
      { name: "i32", dir: "in", type: int32 },
      { name: "u32", dir: "in", type: uint32 },
      { name: "i64", dir: "in", type: int64 },
      { name: "flag", dir: "in", type: boolean },
      { name: "c", dir: "in", type: char },
      { name: "w", dir: "in", type: wchar },
      { name: "octet", dir: "in", type: byte },
      { name: "native", dir: "in", type: int3264 },
    ] },
    { opnum: 2, name: "Multiply", returns: float64, status: null, params: [
      { name: "f32", dir: "in", type: float32 },
      { name: "f64", dir: "in", type: float64 },
      { name: "half", dir: "out", type: ref(float32) },
    ] },
    { opnum: 3, name: "IncrementNative", returns: int3264, status: null, params: [ { name: "value", dir: "inout", type: ref(uint3264) } ] },
    { opnum: 4, name: "EchoEnums", returns: Colour$, status: null, params: [
      { name: "colour", dir: "in", type: Colour$ },
      { name: "level", dir: "inout", type: ref(Level$) },
      { name: "both", dir: "inout", type: ref(Enums$) },
    ] },
    { opnum: 5, name: "Ranged", returns: int32, status: null, params: [ { name: "value", dir: "in", type: range(int32, 1, 10) } ] },
    { opnum: 6, name: "EchoRanged", returns: null, status: null, params: [ { name: "value", dir: "inout", type: ref(RangedStruct$) } ] },
    { opnum: 7, name: "FixedArrays", returns: null, status: null, params: [
      { name: "a", dir: "inout", type: array(int32, fixed(4)) },
      { name: "m", dir: "in", type: array(int16, fixed(2), fixed(3)) },
      { name: "t", dir: "out", type: array(int16, fixed(3), fixed(2)) },
    ] },
    { opnum: 8, name: "Conformant", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int32, sized(["field", "n"])) },
      { name: "b", dir: "out", type: array(int32, sized(["field", "n"])) },
    ] },
    { opnum: 9, name: "ConformantPointer", returns: null, status: null, params: [
      { name: "n", dir: "in", type: uint32 },
      { name: "a", dir: "in", type: unique(array(byte, sized(["field", "n"]))) },
      { name: "m", dir: "out", type: ref(uint32) },
      { name: "b", dir: "out", type: ref(unique(array(byte, sized(["deref", ["field", "m"]])))) },
    ] },
    { opnum: 10, name: "Varying", returns: null, status: null, params: [
      { name: "first", dir: "in", type: int32 },
      { name: "length", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int16, varying(8, ["field", "length"], ["field", "first"])) },
      { name: "count", dir: "out", type: ref(int32) },
      { name: "b", dir: "out", type: array(int16, varying(8, ["deref", ["field", "count"]])) },
    ] },
    { opnum: 11, name: "ConformantVarying", returns: null, status: null, params: [
      { name: "size", dir: "in", type: int32 },
      { name: "length", dir: "inout", type: ref(int32) },
      { name: "a", dir: "inout", type: array(int32, varying(["field", "size"], ["deref", ["field", "length"]])) },
    ] },
    { opnum: 12, name: "Bounds", returns: null, status: null, params: [
      { name: "max", dir: "in", type: int32 },
      { name: "last", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int16, varying(["+", ["field", "max"], 1], ["+", ["field", "last"], 1])) },
      { name: "sum", dir: "out", type: ref(int32) },
    ] },
    { opnum: 13, name: "Rows", returns: null, status: null, params: [
      { name: "rows", dir: "in", type: int32 },
      { name: "columns", dir: "in", type: int32 },
      { name: "m", dir: "in", type: ref(array(unique(array(int32, sized(["field", "columns"]))), sized(["field", "rows"]))) },
      { name: "sum", dir: "out", type: ref(int32) },
    ] },
    { opnum: 14, name: "Grid", returns: null, status: null, params: [
      { name: "rows", dir: "in", type: int32 },
      { name: "columns", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int32, sized(["field", "rows"]), sized(["field", "columns"])) },
      { name: "diagonal", dir: "out", type: ref(int32) },
    ] },
    { opnum: 15, name: "Window", returns: null, status: null, params: [
      { name: "rows", dir: "in", type: int32 },
      { name: "first", dir: "in", type: int32 },
      { name: "length", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int16, varying(["field", "rows"], ["field", "length"], ["field", "first"]), varying(2)) },
      { name: "sum", dir: "out", type: ref(int32) },
    ] },
    { opnum: 16, name: "Cube", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "a", dir: "in", type: array(int16, sized(["field", "n"]), fixed(2), fixed(3)) },
      { name: "b", dir: "out", type: array(int16, sized(["field", "n"]), fixed(2), fixed(3)) },
    ] },
    { opnum: 17, name: "Expressions", returns: null, status: null, params: [
      { name: "bits", dir: "in", type: int32 },
      { name: "mask", dir: "in", type: array(byte, sized(["/", ["+", ["field", "bits"], 7], 8])) },
      { name: "pairs", dir: "in", type: uint32 },
      { name: "list", dir: "in", type: array(int32, sized(["*", ["field", "pairs"], 2])) },
      { name: "more", dir: "in", type: unique(uint32) },
      { name: "extra", dir: "in", type: unique(array(int16, sized(["?:", ["field", "more"], ["deref", ["field", "more"]], 0]))) },
      { name: "sum", dir: "out", type: ref(int32) },
    ] },
    { opnum: 18, name: "Bulk", returns: null, status: null, params: [
      { name: "n", dir: "in", type: uint32 },
      { name: "data", dir: "in", type: array(byte, sized(["field", "n"])) },
      { name: "result", dir: "out", type: array(byte, sized(["field", "n"])) },
    ] },
    { opnum: 19, name: "BulkOut", returns: null, status: null, params: [
      { name: "n", dir: "in", type: uint32 },
      { name: "data", dir: "out", type: array(byte, sized(["field", "n"])) },
    ] },
    { opnum: 20, name: "BulkIn", returns: uint32, status: null, params: [
      { name: "n", dir: "in", type: uint32 },
      { name: "data", dir: "in", type: array(byte, sized(["field", "n"])) },
    ] },
    { opnum: 21, name: "WideString", returns: null, status: null, params: [
      { name: "text", dir: "in", type: ref(string("wchar")) },
      { name: "result", dir: "out", type: ref(unique(string("wchar"))) },
    ] },
    { opnum: 22, name: "NarrowString", returns: null, status: null, params: [
      { name: "text", dir: "in", type: ref(string("char")) },
      { name: "result", dir: "out", type: ref(unique(string("char"))) },
    ] },
    { opnum: 23, name: "ByteString", returns: null, status: null, params: [
      { name: "text", dir: "in", type: ref(string("byte")) },
      { name: "result", dir: "out", type: ref(unique(string("byte"))) },
    ] },
    { opnum: 24, name: "UniqueString", returns: int32, status: null, params: [
      { name: "text", dir: "in", type: unique(string("wchar")) },
    ] },
    { opnum: 25, name: "StringBuffer", returns: null, status: null, params: [
      { name: "size", dir: "in", type: int32 },
      { name: "text", dir: "inout", type: string("wchar", ["field", "size"]) },
    ] },
    { opnum: 26, name: "EchoStrings", returns: null, status: null, params: [ { name: "value", dir: "inout", type: ref(Strings$) } ] },
    { opnum: 27, name: "EchoNames", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "names", dir: "in", type: array(unique(string("wchar")), sized(["field", "n"])) },
      { name: "result", dir: "out", type: array(unique(string("wchar")), sized(["field", "n"])) },
    ] },
    { opnum: 28, name: "Counted", returns: null, status: null, params: [
      { name: "text", dir: "in", type: ref(RPC_UNICODE_STRING$) },
      { name: "result", dir: "out", type: ref(RPC_UNICODE_STRING$) },
    ] },
    { opnum: 29, name: "EchoNested", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(Nested$) },
      { name: "result", dir: "out", type: ref(Nested$) },
    ] },
    { opnum: 30, name: "EchoConformant", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(Wrapped$) },
      { name: "result", dir: "out", type: ref(unique(Wrapped$)) },
    ] },
    { opnum: 31, name: "EchoVarying", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(VaryingStruct$) },
      { name: "result", dir: "out", type: ref(unique(VaryingStruct$)) },
    ] },
    { opnum: 32, name: "EchoList", returns: null, status: null, params: [
      { name: "list", dir: "in", type: unique(Node$) },
      { name: "result", dir: "out", type: ref(unique(Node$)) },
    ] },
    { opnum: 33, name: "Mirror", returns: null, status: null, params: [
      { name: "tree", dir: "in", type: unique(Tree$) },
      { name: "result", dir: "out", type: ref(unique(Tree$)) },
    ] },
    { opnum: 34, name: "EchoRing", returns: int32, status: null, params: [
      { name: "ring", dir: "in", type: ptr(Ring$) },
      { name: "result", dir: "out", type: ref(ptr(Ring$)) },
    ] },
    { opnum: 35, name: "Aliased", returns: int32, status: null, params: [
      { name: "a", dir: "in", type: ptr(Inner$) },
      { name: "b", dir: "in", type: ptr(Inner$) },
    ] },
    { opnum: 36, name: "Pointers", returns: int32, status: null, params: [
      { name: "r", dir: "in", type: ref(int32) },
      { name: "u", dir: "in", type: unique(int32) },
      { name: "p", dir: "in", type: ptr(int32) },
      { name: "ru", dir: "in", type: ref(unique(int32)) },
      { name: "deep", dir: "in", type: unique(unique(unique(int32))) },
    ] },
    { opnum: 37, name: "EchoPointerArrays", returns: null, status: null, params: [
      { name: "value", dir: "inout", type: ref(PointerArrays$) },
    ] },
    { opnum: 38, name: "EchoEncapsulated", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(Encapsulated$) },
      { name: "result", dir: "out", type: ref(Encapsulated$) },
    ] },
    { opnum: 39, name: "EchoTagged", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(Tagged$) },
      { name: "result", dir: "out", type: ref(Tagged$) },
    ] },
    { opnum: 40, name: "EchoChoice", returns: null, status: null, params: [
      { name: "kind", dir: "in", type: int16 },
      { name: "choice", dir: "in", type: ref(Choice$1) },
      { name: "result", dir: "out", type: ref(Choice$1) },
    ] },
    { opnum: 41, name: "EchoMsTagged", returns: null, status: null, params: [
      { name: "value", dir: "in", type: ref(MsTagged$) },
      { name: "result", dir: "out", type: ref(MsTagged$) },
    ] },
    { opnum: 42, name: "EchoComputed", returns: null, status: null, params: [
      { name: "flags", dir: "in", type: uint32 },
      { name: "value", dir: "in", type: ref(ByNumber$1) },
      { name: "arm", dir: "out", type: ref(int32) },
    ] },
    { opnum: 43, name: "EchoColoured", returns: null, status: null, params: [
      { name: "n", dir: "in", type: int32 },
      { name: "items", dir: "inout", type: array(Coloured$, sized(["field", "n"])) },
    ] },
    { opnum: 44, name: "CounterOpen", returns: null, status: null, params: [
      { name: "start", dir: "in", type: int32 },
      { name: "counter", dir: "out", type: ref(context("Counter", "CounterClose")) },
    ] },
    { opnum: 45, name: "CounterAdd", returns: int32, status: null, params: [
      { name: "counter", dir: "in", type: context("Counter", "CounterClose") },
      { name: "by", dir: "in", type: int32 },
    ] },
    { opnum: 46, name: "CounterClose", returns: int32, status: null, params: [
      { name: "counter", dir: "inout", type: ref(context("Counter", "CounterClose")) },
    ] },
    { opnum: 47, name: "CounterCensus", returns: null, status: null, params: [
      { name: "open", dir: "out", type: ref(int32) },
      { name: "rundown", dir: "out", type: ref(int32) },
    ] },
    { opnum: 48, name: "PipeIn", returns: null, status: null, params: [
      { name: "before", dir: "in", type: int32 },
      { name: "data", dir: "in", type: pipe("BytePipe", byte) },
      { name: "count", dir: "out", type: ref(int64) },
      { name: "sum", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 49, name: "PipeOut", returns: null, status: null, params: [
      { name: "count", dir: "in", type: int32 },
      { name: "data", dir: "out", type: pipe("BytePipe", byte) },
      { name: "sent", dir: "out", type: ref(int32) },
    ] },
    { opnum: 50, name: "PipeBoth", returns: null, status: null, params: [
      { name: "source", dir: "in", type: pipe("LongPipe", int32) },
      { name: "target", dir: "out", type: pipe("LongPipe", int32) },
      { name: "total", dir: "out", type: ref(int32) },
    ] },
    { opnum: 51, name: "PipeItems", returns: null, status: null, params: [
      { name: "source", dir: "in", type: pipe("ItemPipe", Item$) },
      { name: "target", dir: "out", type: pipe("ItemPipe", Item$) },
    ] },
    { opnum: 52, name: "Nothing_", returns: null, status: null, params: [] },
    { opnum: 53, name: "Idempotent", returns: int32, status: null, idempotent: true, params: [
      { name: "value", dir: "in", type: int32 },
    ] },
    { opnum: 54, name: "Maybe", returns: null, status: null, maybe: true, params: [ { name: "value", dir: "in", type: int32 } ] },
    { opnum: 55, name: "Delivered", returns: int32, status: null, params: [] },
    { opnum: 56, name: "WhichObject", returns: null, status: null, params: [ { name: "object", dir: "out", type: ref(guid) } ] },
    { opnum: 57, name: "WaitForCancel", returns: null, status: null, params: [ { name: "milliseconds", dir: "in", type: uint32 } ] },
    { opnum: 58, name: "Cancelled", returns: int32, status: null, params: [] },
    { opnum: 59, name: "Fail", returns: null, status: null, params: [ { name: "status", dir: "in", type: errorStatus } ] },
    { opnum: 60, name: "Crash", returns: null, status: null, params: [] },
    { opnum: 61, name: "NcaStatus", returns: errorStatus, status: "nca", params: [
      { name: "status", dir: "in", type: uint32 },
      { name: "given", dir: "out", type: ref(int32) },
    ] },
    { opnum: 62, name: "NtStatus", returns: int32, status: "ntstatus", params: [ { name: "status", dir: "in", type: int32 } ] },
    { opnum: 63, name: "HResult", returns: int32, status: "hresult", params: [ { name: "status", dir: "in", type: int32 } ] },
    { opnum: 64, name: "NetStatus", returns: uint32, status: "win32", params: [ { name: "status", dir: "in", type: uint32 } ] },
    { opnum: 65, name: "Unimplemented", returns: null, status: null, params: [ { name: "value", dir: "in", type: int32 } ] },
  ],
});
