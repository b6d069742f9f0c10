/** The values of every.idl's calls, in the order in which wine/every-client.c makes them, and a service that gives back what it gets. */
import type { Service } from "opnum";
import type { Operation } from "opnum/codegen/v1";
import { everytype } from "../generated/everytype.ts";

export interface Call {
  /** The operation, and a dot with what is special about the call. */
  readonly name: string;
  readonly request: Readonly<Record<string, unknown>>;
}

export function operationOf(call: Call): Operation {
  const name = call.name.split(".", 1)[0];
  return everytype.operations.find((one) => one.name === name)!;
}

/** What a server that gives back what it got answers; Swap's pointers change places. */
export function answerTo(operation: Operation, request: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (operation.name === "Swap") {
    const { a, b } = request["v"] as { a: unknown; b: unknown };
    return { v: { a: b, b: a } };
  }
  const out = operation.params.filter(({ dir }) => dir !== "in");
  return Object.fromEntries(out.map(({ name }) => [name, request[name]]));
}

export function makeService(): Service<typeof everytype> {
  const procedures = everytype.operations.map((operation) => [
    operation.name,
    (request: Readonly<Record<string, unknown>>) => answerTo(operation, request),
  ]);
  return Object.fromEntries(procedures) as Service<typeof everytype>;
}

const bases = [
  {
    a: -1,
    b: 200,
    c: 0xfe,
    d: 100,
    e: -300,
    f: 60000,
    g: 0x3b1,
    h: true,
    i: -70000,
    j: 4000000000,
    k: -5,
    l: 4000000001,
    m: -0x123456789n,
    n: 0xfedcba9876543210n,
    o: 1.5,
    p: -2.25,
    q: 0x1c010003,
    r: 5,
    s: [-1, 0, 1],
    t: [-300, 0, 300],
    u: [0.5, 1e10],
  },
  {
    a: 127,
    b: 0,
    c: 0,
    d: 122,
    e: 32767,
    f: 0,
    g: 0xffff,
    h: false,
    i: 0x7fffffff,
    j: 0,
    k: 0,
    l: 0,
    m: 0n,
    n: 0n,
    o: -0,
    p: 1e300,
    q: 0,
    r: -5,
    s: [1, 2, 3],
    t: [4, 5, 6],
    u: [-1, 1],
  },
];

const two = { left: 5, right: -6 };
const pairs = (...list: readonly (readonly [number, number])[]) => list.map(([left, right]) => ({ left, right }));
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

/** What a BSTR travels as: octets, characters, characters again. None is one of no characters and -1 octets. */
const bstr = (text: string) => ({
  fFlags: 2 * text.length,
  clSize: text.length,
  asData: [...text].map((one) => one.charCodeAt(0)),
});

export const calls: readonly Call[] = [
  { name: "Bases", request: { v: bases[0] } },
  { name: "Blocks", request: { v: bases } },
  {
    name: "Arguments",
    request: { a: -3, b: 2.5, c: 99, d: -0x123456789an, e: true, f: -0.5, g: 0x416, h: 0x7fff, i: -5, j: -9 },
  },
  { name: "Enums", request: { a: [0x7fff, 0, 0x7fff], b: [-5, 5] } },
  { name: "Cube", request: { a: numbers(2).map((i) => numbers(3).map((j) => numbers(4).map((k) => 100 * i + 10 * j - k))) } },
  { name: "Hypers", request: { n: 3, a: [1n, -2n, 0x7000000000000001n] } },
  { name: "Floats", request: { n: 2, a: [1.5, -0.25] } },
  { name: "Booleans", request: { n: 5, a: [true, false, true, true, false] } },
  { name: "Units", request: { n: 3, a: "A\u03b1\ud800" } },
  { name: "SizeByExpression", request: { n: 3, a: Uint8Array.of(1, 2, 3, 0xff, 0, 5, 6) } },
  { name: "Structures", request: { n: 3, a: pairs([1, -1], [2, -2], [3, -3]) } },
  { name: "Tail", request: { v: { wide: -7n, m: 4, n: 3, items: [5, -6, 7] } } },
  { name: "Nested", request: { v: { head: 1, more: 2, tail: { wide: -8n, m: 4, n: 2, items: [9, -10] } } } },
  { name: "VaryingTail", request: { v: { max: 5, length: 2, items: [11, -12] } } },
  { name: "TailPointers", request: { v: { n: 3, numbers: [1, null, -3] } } },
  { name: "Lists", request: { v: { n: 2, pairs: pairs([1, 2], [3, 4]), each: [0x100000001n, null] } } },
  { name: "Lists.none", request: { v: { n: 0, pairs: null, each: null } } },
  { name: "Fulls.same", request: { v: { a: two, b: two, c: "w\u03b1" }, also: 77 } },
  { name: "Fulls.differ", request: { v: { a: two, b: { ...two }, c: null }, also: null } },
  { name: "Swap", request: { v: { a: two, b: { ...two } }, also: null } },
  { name: "Order", request: { v: { inner: { p: two }, p: two }, also: null } },
  { name: "FullArguments.same", request: { a: two, b: two, c: 77 } },
  { name: "FullArguments.differ", request: { a: two, b: { ...two }, c: null } },
  { name: "Uniques", request: { v: { a: two, b: -1n, c: null, d: true } } },
  { name: "Uniques.others", request: { v: { a: null, b: null, c: 0.5, d: null } } },
  { name: "UniqueArgument", request: { v: -1n } },
  { name: "UniqueArgument.null", request: { v: null } },
  { name: "PointerToPointer", request: { v: 77 } },
  { name: "PointerToPointer.null", request: { v: null } },
  { name: "Narrow", request: { v: { narrow: "twelve octs" } } },
  { name: "FixedText", request: { a: "abc", b: "d\u03b1" } },
  { name: "Text", request: { a: "abc", b: "w\u20ac", c: "w\u20ac" } },
  { name: "Text.null", request: { a: "abc", b: null, c: null } },
  { name: "SizedText", request: { n: 20, a: "sized" } },
  { name: "BySmall", request: { v: { which: 127, s: -5 } } },
  { name: "BySmall.hyper", request: { v: { which: 1, h: 0x123456789abcn } } },
  { name: "BySmall.default", request: { v: { which: 2, t: 3 } } },
  { name: "ByUshort", request: { v: { which: 65535, two: { left: 1, right: 2 } } } },
  { name: "ByEnum", request: { v: { which: 0, d: 0.125 } } },
  { name: "ByEnum.byte", request: { v: { which: 0x7fff, b: 9 } } },
  { name: "IsSmall", request: { k: 1, v: { tag: 1, h: -6n } } },
  { name: "IsSmall.short", request: { k: 127, v: { tag: 127, s: -6 } } },
  { name: "IsUshort", request: { k: 65535, v: { tag: 65535, two: { left: 7, right: -7 } } } },
  { name: "IsUshort.default", request: { k: 2, v: { tag: 2 } } },
  { name: "IsLong", request: { k: -70000, v: { tag: -70000, f: 1.25 } } },
  { name: "IsLong.pointer", request: { k: 1, v: { tag: 1, p: 4 } } },
  { name: "IsUlong", request: { k: 0x80000001, v: { tag: 0x80000001, b: 0xaa } } },
  { name: "Marshalled", request: { a: bstr("bstr\u03b1"), b: { fFlags: 0xffffffff, clSize: 0, asData: [] } } },
];
