/** Interface pointers, ignored pointers, transmitted types, member paths, what is not checked, and the words of errors. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NdrError } from "../status/errors.ts";
import * as c from "./codegen/v1.ts";
import {
  type CodecOptions,
  NDR20_BE,
  NDR20_LE,
  NDR64_LE,
  type NdrFormat,
  type Operation,
  operationCodec,
  type Parameter,
  PipeDecoder,
  PipeEncoder,
  type Type,
  typeCodec,
  type Values,
} from "./index.ts";

const modes = ["interpret", "compile"] as const;
const iid = "00112233-4455-6677-8899-aabbccddeeff";
const other = "0a112233-4455-6677-8899-aabbccddeeff";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));
const input = (name: string, type: Type): Parameter => ({ name, dir: "in", type });
const output = (name: string, type: Type): Parameter => ({ name, dir: "out", type });

function op(params: readonly Parameter[], returns: Type | null = null): Operation {
  return { opnum: 0, name: "Op", params, returns, status: null };
}

function request(operation: Operation, values: Values, format: NdrFormat = NDR20_LE, options: CodecOptions = {}): Uint8Array {
  const body = operationCodec(operation, options).encodeRequest(values, format);
  const bytes = new Uint8Array(body.size);
  body.write(bytes, 0);
  return bytes;
}

/** Both codecs write these octets for the value, and read the value from them. */
function both(type: Type, value: unknown, format: NdrFormat, octets: string, options: CodecOptions = {}, read: unknown = value): void {
  for (const mode of modes) {
    const codec = typeCodec(type, { ...options, mode });
    assert.equal(hex(codec.encode(value, format)), octets.replaceAll(" ", ""), `${mode}, ${format.syntax}`);
    const bytes = bytesOf(octets);
    assert.deepEqual(codec.decode(bytes, format), { value: read, end: bytes.length }, mode);
  }
}

function refuses(work: (options: CodecOptions) => unknown, message: RegExp, statusName = "RPC_X_BAD_STUB_DATA"): void {
  for (const mode of modes) {
    assert.throws(
      () => work({ mode }),
      (error) => error instanceof NdrError && error.statusName === statusName && message.test(error.message),
      `${mode} ${message}`,
    );
  }
}

test("interface pointers: a count, the count again, an OBJREF; [MS-DCOM] 2.2.14", () => {
  const type = c.unique(c.interfacePointer("IFoo", iid));
  const value = { iid, data: Uint8Array.of(1, 2, 3, 4, 5) };
  both(type, value, NDR20_LE, "00000200 05000000 05000000 0102030405");
  both(type, value, NDR20_BE, "00020000 00000005 00000005 0102030405");
  // A structure in NDR64: padded to its alignment at the end.
  both(type, value, NDR64_LE, "0000020000000000 0500000000000000 05000000 0102030405 000000");
  both(type, null, NDR20_LE, "00000000");
  const data = bytesOf("01");
  for (const mode of modes) assert.equal(hex(typeCodec(type, { mode }).encode({ data }, NDR20_LE)), "00000200010000000100000001");
  refuses((o) => typeCodec(type, o).encode({ iid, data: [1] }, NDR20_LE), /data: a Uint8Array is needed, not an array/);
  refuses((o) => typeCodec(type, o).encode({ iid: 7, data }, NDR20_LE), /iid: a GUID is needed, not 7/);
  refuses((o) => typeCodec(type, o).encode("x", NDR20_LE), /an interface pointer \{iid, data\} is needed, not "x"/);
  refuses((o) => typeCodec(type, o).decode(bytesOf("01000000 05000000 04000000 01020304"), NDR20_LE), /size is 5/, "RPC_S_INVALID_BOUND");
  refuses((o) => typeCodec(type, o).decode(bytesOf("01000000 ffffff7f ffffff7f 01020304"), NDR20_LE), /are there/);
});

test("iid_is: the interface is what another parameter says, before or after it, and it follows from the pointer", () => {
  const pointer = (where: "iid" | "riid") => c.unique(c.interfacePointer("IUnknown", undefined, ["field", where]));
  const before = op([input("riid", c.ref(c.guid)), input("p", pointer("riid"))]);
  const after = op([input("p", pointer("riid")), input("riid", c.ref(c.guid))]);
  const data = Uint8Array.of(9);
  for (const operation of [before, after]) {
    for (const format of [NDR20_LE, NDR64_LE]) {
      const expected = request(operation, { riid: iid, p: { iid, data } }, format, { mode: "interpret" });
      for (const mode of modes) {
        // The GUID may be left out, or the pointer's.
        assert.deepEqual(request(operation, { p: { iid, data } }, format, { mode }), expected);
        assert.deepEqual(request(operation, { riid: iid, p: { data } }, format, { mode }), expected);
        const { values } = operationCodec(operation, { mode }).decodeRequest(expected, format);
        assert.deepEqual({ ...values }, { riid: iid, p: { iid, data } }, mode);
      }
    }
    refuses((o) => request(operation, { riid: other, p: { iid, data } }, NDR20_LE, o), /Op\.p\.iid: is .* where its iid_is says/);
  }
  // In an answer the request tells.
  const asked = op([input("riid", c.ref(c.guid)), output("ppv", c.ref(pointer("riid")))]);
  for (const mode of modes) {
    const codec = operationCodec(asked, { mode });
    const { values } = codec.decodeResponse(bytesOf("00000200 01000000 01000000 09"), { riid: other }, NDR20_LE);
    assert.deepEqual({ ...values }, { ppv: { iid: other, data } }, mode);
  }
});

test("an interface that nothing names is the one of the OBJREF, else IUnknown", () => {
  const type = c.unique(c.interfacePointer("IUnknown"));
  const objref = bytesOf("4d454f57 01000000 33221100 5544 7766 8899aabbccddeeff 00");
  for (const mode of modes) {
    const codec = typeCodec(type, { mode });
    const read = (data: Uint8Array) => (codec.decode(codec.encode({ data }, NDR20_LE), NDR20_LE).value as { iid: string }).iid;
    assert.equal(read(objref), iid);
    assert.equal(read(Uint8Array.of(1)), "00000000-0000-0000-c000-000000000046");
  }
});

test("ignored pointers: an id of zero, no referent", () => {
  const type = c.struct("s", { a: c.uint8, p: c.ignored, b: c.uint8 });
  both(type, { a: 1, p: null, b: 2 }, NDR20_LE, "01000000 00000000 02");
  both(type, { a: 1, p: null, b: 2 }, NDR64_LE, "0100000000000000 0000000000000000 0200000000000000");
  for (const mode of modes) {
    const codec = typeCodec(type, { mode });
    assert.equal(hex(codec.encode({ a: 1, b: 2 }, NDR20_LE)), "010000000000000002");
    assert.deepEqual(codec.decode(bytesOf("01000000 78563412 02"), NDR20_LE).value, { a: 1, p: null, b: 2 });
  }
  refuses((o) => typeCodec(type, o).encode({ a: 1, p: 7, b: 2 }, NDR20_LE), /p: what is ignored can only be null, not 7/);
});

const filetime = c.struct("FILETIME", { low: c.uint32, high: c.uint32 });
const when: CodecOptions["converters"] = {
  TIME: {
    toWire: (value: unknown) => ({ low: (value as Date).getTime(), high: 0 }),
    fromWire: (wire: unknown) => new Date((wire as { low: number }).low),
  },
  TEXT: {
    toWire: (value: unknown) => (value === null ? null : { units: String(value) }),
    fromWire: (wire: unknown) => (wire === null ? null : `<${(wire as { units: string }).units}>`),
  },
};
const time = c.transmit("TIME", filetime);
const text = c.transmit("TEXT", c.unique(c.struct("wire", { units: c.array(c.wchar, c.sized("open")) })));

test("transmitted types: without a converter the wire's value, with one the program's, wherever they stand", () => {
  both(time, { low: 1, high: 2 }, NDR20_LE, "01000000 02000000");
  const converters = { converters: when };
  both(time, new Date(5), NDR20_LE, "05000000 00000000", converters);
  const whole = c.struct("s", {
    list: c.array(time, c.fixed(2)),
    a: text,
    u: c.union("u", { encapsulated: true, tagName: "t", tag: c.uint8, arms: [c.arm("x", [1], text)] }),
    p: c.unique(time),
  });
  const value = { list: [new Date(1), new Date(2)], a: "hi", u: { t: 1, x: null }, p: new Date(3) };
  both(
    whole,
    value,
    NDR20_LE,
    "01000000 00000000 02000000 00000000 00000200 01 000000 00000000 04000200 02000000 6800 6900 03000000 00000000",
    converters,
    { ...value, a: "<hi>" },
  );
  // A structure that ends in one whose wire form is conformant is conformant.
  const tail = c.struct("t", { n: c.uint8, last: c.transmit("TEXT", c.struct("w", { units: c.array(c.wchar, c.sized("open")) })) });
  both(tail, { n: 7, last: "ab" }, NDR20_LE, "02000000 07 00 6100 6200", converters, { n: 7, last: "<ab>" });
  both(tail, { n: 7, last: { units: "ab" } }, NDR20_LE, "02000000 07 00 6100 6200");
});

test("what a pointer of [wire_marshal] points to is aligned to 8, whatever it is", () => {
  const octets = { ...c.unique(c.uint16), align: 8 };
  both(
    c.struct("s", { n: c.uint32, p: octets, q: octets }),
    { n: 1, p: 2, q: 3 },
    NDR20_LE,
    "01000000 00000200 04000200 00000000 0200 000000000000 0300",
  );
  both(c.struct("s", { p: octets }), { p: 2 }, NDR20_LE, "00000200 00000000 0200");
  both(c.struct("s", { p: octets, n: c.uint8 }), { p: null, n: 1 }, NDR20_LE, "00000000 01");
  both({ ...octets, mode: "full" }, 2, NDR20_LE, "01000000 00000000 0200");
});

test("one object on the wire is one object of the program's", () => {
  const operation = op([input("a", c.ptr(time)), input("b", c.ptr(time))]);
  const now = new Date(77);
  for (const mode of modes) {
    const options: CodecOptions = { mode, converters: when };
    const bytes = request(operation, { a: now, b: now }, NDR20_LE, options);
    assert.equal(hex(bytes), "010000004d0000000000000001000000");
    const { values } = operationCodec(operation, options).decodeRequest(bytes, NDR20_LE);
    assert.deepEqual(values["a"], now);
    assert.equal(values["a"], values["b"]);
  }
});

test("a referent follows where it is first come to, not where its first pointer stands", () => {
  const leaf = c.struct("leaf", { v: c.uint32 });
  const inner = c.struct("inner", { p: c.ptr(leaf) });
  const outer = c.struct("outer", { inner: c.unique(inner), p: c.ptr(leaf) });
  const one = { v: 7 };
  both(outer, { inner: { p: one }, p: one }, NDR20_LE, "00000200 01000000 01000000 07000000");
  for (const mode of modes) {
    const codec = typeCodec(outer, { mode });
    const read = codec.decode(codec.encode({ inner: { p: one }, p: one }, NDR20_LE), NDR20_LE).value as {
      inner: { p: unknown };
      p: unknown;
    };
    assert.equal(read.inner.p, read.p);
  }
});

test("a converter that throws is an error that names the place", () => {
  const converters: CodecOptions["converters"] = {
    TIME: {
      toWire() {
        throw new Error("no such time");
      },
      fromWire() {
        throw "no such day";
      },
    },
  };
  const operation = op([input("s", c.struct("s", { t: time }))]);
  refuses(
    (o) => request(operation, { s: { t: 1 } }, NDR20_LE, { ...o, converters }),
    /Op\.s\.t: the converter of TIME failed: no such time/,
  );
  refuses(
    (o) => operationCodec(operation, { ...o, converters }).decodeRequest(new Uint8Array(8), NDR20_LE),
    /Op\.s\.t: the converter of TIME failed: no such day/,
  );
});

test("converters in pipes", () => {
  const pipe = c.pipe("times", time);
  const encoder = new PipeEncoder(pipe, NDR20_LE, { converters: when });
  const bytes = Buffer.concat([encoder.chunk([new Date(1), new Date(2)]), encoder.end()]);
  assert.deepEqual(new PipeDecoder(pipe, NDR20_LE, { converters: when }).feed(bytes), [[new Date(1), new Date(2)]]);
});

test("sizes by members of other members, and those members by sizes", () => {
  const head = c.struct("head", { n: c.uint16, k: c.uint16 });
  const local = c.struct("s", { head, data: c.unique(c.array(c.int32, c.sized(["*", ["member", ["field", "head"], "n"], 2]))) });
  both(local, { head: { n: 1, k: 7 }, data: [5, 6] }, NDR20_LE, "0100 0700 00000200 02000000 05000000 06000000");
  for (const mode of modes) {
    const codec = typeCodec(local, { mode });
    const expected = hex(codec.encode({ head: { n: 1, k: 7 }, data: [5, 6] }, NDR20_LE));
    assert.equal(hex(codec.encode({ head: { k: 7 }, data: [5, 6] }, NDR20_LE)), expected);
  }
  refuses(
    (o) => typeCodec(local, o).encode({ head: { n: 2, k: 7 }, data: [5, 6] }, NDR20_LE),
    /data: has 2 elements/,
    "RPC_S_INVALID_BOUND",
  );
  refuses((o) => typeCodec(local, o).encode({ head: {}, data: [5, 6] }, NDR20_LE), /head\.k: is missing/);
  refuses((o) => typeCodec(local, o).encode({ data: [5, 6] }, NDR20_LE), /head: is missing/);
  refuses(
    (o) => typeCodec(local, o).decode(bytesOf("0100 0700 00000200 03000000 05000000 06000000 07000000"), NDR20_LE),
    /data: its size is 3 where size_is says 2/,
    "RPC_S_INVALID_BOUND",
  );
  // Through pointers, over parameters, two deep.
  const info = c.struct("info", { head: c.unique(head) });
  const deep = op([
    input("a", c.ref(c.array(c.uint8, c.sized(["member", ["deref", ["member", ["field", "p"], "head"]], "n"])))),
    input("p", c.unique(info)),
  ]);
  const full = { a: Uint8Array.of(1, 2), p: { head: { n: 2, k: 0 } } };
  for (const format of [NDR20_LE, NDR64_LE]) {
    const expected = request(deep, full, format, { mode: "interpret" });
    for (const mode of modes) {
      assert.deepEqual(request(deep, { a: full.a, p: { head: { k: 0 } } }, format, { mode }), expected);
      assert.deepEqual(operationCodec(deep, { mode }).decodeRequest(expected, format).values, full);
    }
  }
  // A null pointer on the way says nothing.
  for (const mode of modes) assert.equal(hex(request(deep, { a: full.a, p: null }, NDR20_LE, { mode })), "020000000102000000000000");
});

test("a discriminant that is left out is of its own type, a boolean too", () => {
  const choice = c.union("U", {
    encapsulated: false,
    tagName: "tag",
    tag: c.boolean,
    switchIs: ["field", "t"],
    arms: [c.arm("yes", [1], c.int32), c.arm("no", [0], c.int16)],
  });
  const operation = op([input("t", c.boolean), input("u", choice)]);
  for (const mode of modes) {
    const codec = operationCodec(operation, { mode });
    for (const [u, octets] of [
      [{ tag: false, no: 2 }, "00 00 0200"],
      [{ tag: true, yes: 2 }, "01 01 0000 02000000"],
    ] as const) {
      const body = codec.encodeRequest({ u }, NDR20_LE);
      const bytes = new Uint8Array(body.size);
      body.write(bytes, 0);
      assert.deepEqual(bytes, bytesOf(octets));
      assert.deepEqual(codec.decodeRequest(bytes, NDR20_LE).values, { t: u.tag, u });
    }
  }
});

test("what is not checked may differ, and is what travels", () => {
  const dims = { size: ["field", "n"], varying: true, length: ["field", "m"], unchecked: true } as const;
  const list = c.struct("s", { n: c.uint32, m: c.uint32, a: c.unique({ kind: "array", of: c.int16, dims: [dims] }) });
  both(list, { n: 5, m: 9, a: [1, 2] }, NDR20_LE, "05000000 09000000 00000200 05000000 00000000 02000000 0100 0200");
  both(list, { n: 1, m: 9, a: [1, 2] }, NDR20_LE, "01000000 09000000 00000200 02000000 00000000 02000000 0100 0200");
  const plain: Type = { kind: "array", of: c.int16, dims: [{ size: ["field", "n"], varying: false, unchecked: true }] };
  both(c.struct("p", { n: c.uint32, a: c.unique(plain) }), { n: 7, a: [1] }, NDR20_LE, "07000000 00000200 01000000 0100");
  const name: Type = { kind: "string", unit: "char", size: ["field", "n"], unchecked: true };
  both(c.struct("p", { n: c.uint32, a: c.unique(name) }), { n: 1, a: "x" }, NDR20_LE, "01000000 00000200 02000000 00000000 02000000 7800");
  const choice = c.union("u", {
    encapsulated: false,
    tagName: "tag",
    tag: c.uint32,
    switchIs: ["field", "level"],
    arms: [c.arm("a", [1], c.uint8)],
    unchecked: true,
  });
  both(c.struct("c", { level: c.uint32, u: choice }), { level: 2, u: { tag: 1, a: 3 } }, NDR20_LE, "02000000 01000000 03");
});

test("elements that are an [ms_union] are aligned to its largest arm in NDR20, as their arms are", () => {
  const choice = c.union("u", {
    encapsulated: false,
    tagName: "tag",
    tag: c.uint8,
    // What stands in a gap is an arm, too: read in the wrong place it is no error, over which the interpreter would be asked.
    arms: [c.arm("a", [1], c.uint8), c.arm("b", [2], c.int64), c.arm("", [0], null)],
    ms: true,
  });
  const pair = [
    { tag: 1, a: 5 },
    { tag: 2, b: 7n },
  ];
  const octets = "01 00000000000000 05 00000000000000 02 00000000000000 0700000000000000";
  both(c.array(choice, c.fixed(2)), pair, NDR20_LE, octets);
  both(c.array(choice, c.fixed(1), c.fixed(2)), [pair], NDR20_LE, octets);
});

test("what is missing is the array, not the count that would have followed from it", () => {
  const store = op([input("n", c.uint32), input("data", c.ref(c.array(c.byte, c.sized(["field", "n"]))))]);
  refuses((o) => request(store, {}, NDR20_LE, o), /Op\.data: is missing$/);
  refuses(
    (o) =>
      request(
        op([input("s", c.struct("s", { n: c.uint32, d: c.unique(c.array(c.byte, c.sized(["field", "n"]))) }))]),
        { s: {} },
        NDR20_LE,
        o,
      ),
    /Op\.s\.d: is missing$/,
  );
  // An [out] array cannot say it.
  const fetch = op([input("n", c.uint32), output("data", c.ref(c.array(c.byte, c.sized(["field", "n"]))))]);
  refuses((o) => request(fetch, {}, NDR20_LE, o), /Op\.n: is missing$/);
});

test("errors say what to write instead", () => {
  const wrong = (type: Type, value: unknown, message: RegExp) =>
    refuses((o) => request(op([input("v", type)]), { v: value }, NDR20_LE, o), message);
  wrong(c.uint32, 5n, /an integer is needed, not 5n, a bigint: write 5/);
  wrong(c.uint32, "5", /an integer is needed, not "5", a string: write 5/);
  wrong(c.int64, 2 ** 60, /a bigint is needed, not 1152921504606847000, a number too large to be exact: end it with n/);
  wrong(c.int64, "12", /a bigint is needed, not "12", a string: write 12n/);
  wrong(c.int64, 1.5, /a bigint is needed, not 1\.5$/);
  wrong(c.float64, 5n, /a number is needed, not 5n/);
  wrong(c.boolean, 1, /a boolean is needed, not 1: write true/);
  wrong(c.enum16("e", { RED: 3 }), "RED", /an integer is needed, not "RED": write 3, which is RED/);
  wrong(c.ref(c.array(c.byte, c.sized("open"))), "x", /a Uint8Array is needed, not "x": new TextEncoder\(\)/);
  wrong(
    c.ref(c.array(c.byte, c.sized("open"))),
    new ArrayBuffer(1),
    /a Uint8Array is needed, not an ArrayBuffer: write new Uint8Array\(it\)/,
  );
  wrong(c.ref(c.string("byte")), new Date(0), /a Uint8Array is needed, not a Date/);
  wrong(c.struct("S", { a: c.uint8 }), null, /a structure S is needed, not null/);
});

test("getters that throw, revoked proxies and memory that is gone are errors with their place", () => {
  const type = c.struct("s", {
    a: c.uint8,
    list: c.unique(c.array(c.int16, c.sized("open"))),
    d: c.unique(c.array(c.byte, c.sized("open"))),
  });
  const operation = op([input("s", type)]);
  const encode = (s: unknown) => (o: CodecOptions) => request(operation, { s }, NDR20_LE, o);
  const bad = {
    list: null,
    d: null,
    get a(): number {
      throw new TypeError("not today");
    },
  };
  refuses(encode(bad), /Op\.s\.a: reading it failed: not today$/);
  refuses(
    (o) =>
      request(
        operation,
        {
          get s(): never {
            throw new Error("nor tomorrow");
          },
        },
        NDR20_LE,
        o,
      ),
    /Op\.s: reading it failed: nor tomorrow$/,
  );
  // One that throws the second time, when the answer's sizes are compared with what was asked for.
  const asked = op([input("n", c.uint32), output("d", c.ref(c.array(c.byte, c.sized(["field", "n"]))))]);
  for (const mode of modes) {
    const request = {
      get n(): number {
        throw new Error("no more");
      },
    };
    const { values } = operationCodec(asked, { mode }).decodeResponse(bytesOf("01000000 07"), request, NDR20_LE);
    assert.deepEqual({ ...values }, { d: Uint8Array.of(7) });
  }
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  refuses(encode({ a: 1, list: proxy, d: null }), /Op\.s: reading it failed:/);
  const gone = new Uint8Array(4);
  structuredClone(gone.buffer, { transfer: [gone.buffer] });
  refuses(encode({ a: 1, list: null, d: gone }), /Op\.s\.d: is a Uint8Array whose memory was transferred elsewhere$/);
  refuses((o) => typeCodec(c.string("byte"), o).encode(gone, NDR20_LE), /transferred elsewhere/);
  refuses((o) => operationCodec(operation, o).decodeRequest(gone, NDR20_LE), /the stub's memory was transferred elsewhere/);
});
