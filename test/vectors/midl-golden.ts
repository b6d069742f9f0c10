/**
 * Samba's MIDL conformance cases (testprogs/win32/midltests/valid of its tree): for each the same shapes in IDL of ours, and the values that its
 * program sends and answers. The octets of Microsoft's stubs for them are in midl-golden.json.
 */
import type { Chunk, Values } from "../../src/ndr/index.ts";

/** One call of a case: `pipes` holds the chunks that travel in each direction. */
export interface Call {
  /** Its opnum. */
  readonly opnum: number;
  readonly request: Values;
  readonly response: Values;
  readonly pipes?: { readonly in: readonly Chunk[]; readonly out: readonly Chunk[] };
}

export interface Case {
  /** The interface's body, and attributes of it beside uuid and pointer_default(unique). */
  readonly body: string;
  readonly attributes?: string;
  readonly calls: readonly Call[];
}

/** What every procedure returns. */
const done = { return: 0x65757254 };

const call = (request: Values, response: Values = done): Call => ({ opnum: 0, request, response });

const numbered = "[case(0)]; [case(1)] char c; [case(2)] short s; [case(4)] long l; [case(8)] hyper h;";
const levels = "enum level_enum { ZERO = 0, ONE = 1, TWO = 2, FOUR = 4, EIGHT = 8 };";
const named = "[case(ZERO)]; [case(ONE)] char c; [case(TWO)] short s; [case(FOUR)] long l; [case(EIGHT)] hyper h;";
const encapsulated = `union ue switch(enum level_enum level) u { case ZERO: ; case ONE: char c; case TWO: short s; case FOUR: long l; case EIGHT: hyper h; };`;

/** All bits set, as the arm of each level sees them. */
const ones: Readonly<Record<number, object>> = { 0: {}, 1: { c: 0xff }, 2: { s: -1 }, 4: { l: -1 }, 8: { h: -1n } };
const levelsOf = [0, 1, 2, 4, 8] as const;
const arm = (level: number) => ({ tag: level, ...ones[level] });

const single = (tag: string, arm: string, c: unknown): Case => ({
  body: `typedef [switch_type(${tag})] union { [case(1)] ${arm} c; } u; long fn([in] ${tag} l, [in, switch_is(l)] u u);`,
  calls: [call({ l: 1, u: { tag: 1, c } })],
});

const between = (tag: string): Case => ({
  body: `typedef [switch_type(${tag})] union { [case(1)] char c; } u; long fn([in] ${tag} l, [in] char v, [in, switch_is(l)] u u);`,
  calls: [call({ l: 1, v: 0x56, u: { tag: 1, c: 0x43 } })],
});

const simple = (declarations: string, level: string, attributes?: string): Case => ({
  body: `${declarations} long fn([in] ${level} level, [in, switch_is(level)] union u u);`,
  ...(attributes === undefined ? {} : { attributes }),
  calls: levelsOf.map((level) => call({ level, u: arm(level) })),
});

const followed = (attributes?: string): Case => ({
  body: `${levels} [switch_type(enum level_enum)] union u { ${named} };
    long fn([in] enum level_enum level, [in, switch_is(level)] union u u, [in] char c);`,
  ...(attributes === undefined ? {} : { attributes }),
  calls: levelsOf.map((level) => call({ level, u: arm(level), c: 0x63 })),
});

const within = (unionAttributes: string, attributes?: string): Case => ({
  body: `${levels} [switch_type(enum level_enum)${unionAttributes}] union u { ${named} };
    struct us { enum level_enum level; [switch_is(level)] union { ${named} } u; };
    void fn([in, ref] enum level_enum *level, [in, switch_is(*level)] union u u, [out, ref] struct us *us, [in, out, ref] char *c);`,
  ...(attributes === undefined ? {} : { attributes }),
  calls: levelsOf.map((level) => call({ level, u: arm(level), c: 0x63 }, { us: { level, u: arm(level) }, c: 0x63 })),
});

const enclosed = (attributes?: string): Case => ({
  body: `${levels} [switch_type(enum level_enum)] union u { ${named} }; ${encapsulated}
    void fn([in, out, ref] enum level_enum *level, [in, switch_is(*level)] union u u, [out, ref] union ue *ue, [in, out, ref] char *c);`,
  ...(attributes === undefined ? {} : { attributes }),
  calls: levelsOf.map((level) => call({ level, u: arm(level), c: 0x63 }, { level, ue: { level, ...ones[level] }, c: 0x63 })),
});

const strings = (direction: string, response: (s: object) => Values): Case => {
  const s = { count: 3, val: ["foo", "bar2", null] };
  return {
    body: `struct strings { long count; [size_is(count), string] char *val[]; }; long fn([${direction}, ref] struct strings *s);`,
    calls: [call({ s }, response(s))],
  };
};

const octets = (octet: number, count: number) => new Uint8Array(count).fill(octet);
const message = (octet: number, l: number) => ({ l, m: octets(octet, l) });
const chunksOf = (octet: number, most: number): Chunk[] => {
  const element = { l: (octet * 0x01010101) | 0, s: ((octet * 0x0101) << 16) >> 16 };
  return Array.from({ length: most }, (_, i) => new Array<object>(most - i).fill(element));
};

/** A call without pipes, then one with: chunks of so many elements, one fewer each time. */
const pipes = (size: number, most: { readonly in: number; readonly out: number }): Case => ({
  body: `typedef struct { long l; short s; } structtype; typedef pipe structtype pipe_structtype; struct msg { long l; [size_is(l)] char *m; };
    long fn([out, ref] struct msg *out1, [out] pipe_structtype outp, [in] pipe_structtype inp, [in] struct msg in1);
    long ping([in] struct msg in1);`,
  calls: [
    { opnum: 1, request: { in1: message(0xaa, size) }, response: done },
    {
      opnum: 0,
      request: { in1: message(0xaa, size) },
      response: { out1: message(0xbb, 3), ...done },
      pipes: { in: chunksOf(0xdd, most.in), out: chunksOf(0xcc, most.out) },
    },
  ],
});

const numberedUnion = (tag: string) => `[switch_type(${tag})] union u { ${numbered} };`;
const namedUnion = (tag: string) => `${levels} [switch_type(${tag})] union u { ${named} };`;

export const cases: Readonly<Record<string, Case>> = {
  "pipe-sync-ndr32-downgrade-01": pipes(3, { in: 1, out: 5 }),
  "pipe-sync-ndr32-downgrade-02": pipes(3000, { in: 35, out: 50 }),
  DRS_EXTENSIONS: {
    body: "typedef struct { [range(1, 10000)] long cb; [size_is(cb)] char rcg[]; } DRS_EXTENSIONS; long fn([out] DRS_EXTENSIONS **e);",
    calls: [call({}, { e: { cb: 0x34, rcg: octets(0xcd, 0x34) }, ...done })],
  },
  fixed_size_in_array_01: { body: "long fn([in] long a[2]);", calls: [call({ a: [1, 2] })] },
  "strings_array_01.err": strings("in, out", (s) => ({ s, ...done })),
  strings_array_02: strings("in", () => done),
  union_align_01: {
    body: `[switch_type(short)] union u { [case(0)]; [case(2)] short s; [case(4)] long l; [case(8)] hyper h; };
      long fn([in] short level, [in, switch_is(level)] union u u);`,
    calls: ([0, 2, 4, 8] as const).map((level) => call({ level, u: arm(level) })),
  },
  union_align_02: single("char", "char", 0x41),
  union_align_03: between("short"),
  union_align_04: between("long"),
  union_align_05: single("char", "short", 0x43),
  union_align_06: single("char", "long", 0x43),
  union_align_07: single("char", "hyper", 0x43n),
  union_align_08: simple(numberedUnion("char"), "char"),
  union_align_09: simple(numberedUnion("char"), "char", "ms_union"),
  union_align_10: simple(namedUnion("long"), "enum level_enum"),
  union_align_11: simple(namedUnion("long"), "enum level_enum", "ms_union"),
  union_align_12: simple(namedUnion("enum level_enum"), "enum level_enum"),
  union_align_13: simple(namedUnion("enum level_enum"), "enum level_enum", "ms_union"),
  union_align_14: followed(),
  union_align_15: followed("ms_union"),
  union_align_16: within(""),
  union_align_17: within("", "ms_union"),
  union_align_18: within(", ms_union"),
  union_align_19: enclosed(),
  union_align_20: enclosed("ms_union"),
  v1_enum_01: { body: "typedef [v1_enum] enum { value1 = -1 } e; long fn([in] e v);", calls: [call({ v: -1 })] },
};
