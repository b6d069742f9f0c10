/**
 * NDR beside Samba's C: the response of NetShareEnum level 1 with 10,000 rows, decoded and encoded, in turns within one run. Also a GUID in
 * each of 100,000 structures, the smallest call, and an array of octets as a view. One line of JSON per result.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: flags } = parseArgs({
  options: { rounds: { type: "string", default: "7" }, rows: { type: "string", default: "10000" }, json: { type: "boolean" } },
});
const rounds = Number(flags.rounds);
const rows = Number(flags.rows);

/** The built package where there is one, else the sources. */
const from = async (file: string): Promise<unknown> =>
  import(new URL(`../dist/ndr/${file}.js`, import.meta.url).href).catch(
    () => import(new URL(`../src/ndr/${file}.ts`, import.meta.url).href),
  );
const ndr = (await from("index")) as typeof import("../src/ndr/index.ts");
const idl = (await from("codegen/v1")) as typeof import("../src/ndr/codegen/v1.ts");
const { operationCodec, NDR20_LE, NDR64_LE } = ndr;
const { arm, array, int32, ref, sized, string, struct, uint32, union, unique, byte } = idl;

// [MS-SRVS] 2.2.4.23, 2.2.4.33, 2.2.3.6, 3.1.4.8: what level 1 needs of them
const info1 = struct("SHARE_INFO_1", { shi1_netname: unique(string("wchar")), shi1_type: uint32, shi1_remark: unique(string("wchar")) });
const container1 = struct("SHARE_INFO_1_CONTAINER", { EntriesRead: uint32, Buffer: unique(array(info1, sized(["field", "EntriesRead"]))) });
const shareInfo = union("SHARE_ENUM_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  switchIs: ["field", "Level"],
  arms: [arm("Level1", [1], unique(container1))],
});
const operation = {
  opnum: 15,
  name: "NetrShareEnum",
  params: [
    { name: "InfoStruct", dir: "inout", type: ref(struct("SHARE_ENUM_STRUCT", { Level: uint32, ShareInfo: shareInfo })) },
    { name: "TotalEntries", dir: "out", type: ref(uint32) },
    { name: "ResumeHandle", dir: "inout", type: unique(uint32) },
  ],
  returns: uint32,
  status: "win32",
} as const;

const codec = operationCodec(operation);
const folder = mkdtempSync(join(tmpdir(), "opnum-bench-"));
const blob = join(folder, "response");
const python = (): { encode: number; decode: number } | undefined => {
  const result = spawnSync("/usr/bin/python3", [join(import.meta.dirname, "peers", "ndr_netshareenum.py"), String(rows), "15", blob], {
    encoding: "utf8",
  });
  return result.status === 0 ? JSON.parse(result.stdout) : undefined;
};

const theirs: { encode: number[]; decode: number[] } = { encode: [], decode: [] };
const ours: { encode: number[]; decode: number[] } = { encode: [], decode: [] };
const first = python();
if (first === undefined) console.error("python3-samba is not there: without a peer there is no ratio");
const stub = first === undefined ? ownStub() : new Uint8Array(readFileSync(blob));
const decoded = codec.decodeResponse(stub, {}, NDR20_LE);
if (decoded.end !== stub.length) throw new Error("the peer's octets were not read to their end");
const target = new Uint8Array(stub.length + 64);
const encode = () => {
  const body = codec.encodeResponse(decoded.values, {}, NDR20_LE);
  body.write(target, 24);
  return body.size;
};
if (encode() !== stub.length || Buffer.compare(target.subarray(24, 24 + stub.length), stub) !== 0) throw new Error("not the peer's octets");
for (let i = 0; i < 60; i++) {
  codec.decodeResponse(stub, {}, NDR20_LE);
  encode();
}
for (let round = 0; round < rounds; round++) {
  if (first !== undefined) {
    const measured = python()!;
    theirs.encode.push(measured.encode);
    theirs.decode.push(measured.decode);
  }
  ours.decode.push(median(15, () => codec.decodeResponse(stub, {}, NDR20_LE)));
  ours.encode.push(median(15, encode));
}
rmSync(folder, { recursive: true });
for (const what of ["decode", "encode"] as const) {
  const mine = middle(ours[what]);
  const peer = first === undefined ? undefined : middle(theirs[what]);
  report({
    what: `NetShareEnum ${what}, ${rows} rows`,
    ours: `${mine.toFixed(2)} ms`,
    beside: peer === undefined ? "no peer" : `Samba's C ${peer.toFixed(2)} ms`,
    ...(peer === undefined ? {} : { ratio: peer / mine }),
    ...(what === "decode" ? { least: 1.7, reach: 2.2 } : { least: 2, reach: 3 }),
  });
}

// 100,000 structures with a GUID.
const entry = struct("entry", { id: idl.guid, value: uint32 });
const list = operationCodec({
  opnum: 0,
  name: "List",
  params: [{ name: "a", dir: "in", type: ref(array(entry, sized("open"))) }],
  returns: null,
  status: null,
});
const many = Array.from({ length: 100_000 }, (_, i) => ({
  id: `${i.toString(16).padStart(8, "0")}-4de8-11d7-a637-005056a20182`,
  value: i,
}));
const body = list.encodeRequest({ a: many }, NDR20_LE);
const bytes = new Uint8Array(body.size);
body.write(bytes, 0);
each("structure with a GUID, decode", 100_000, 130, () => list.decodeRequest(bytes, NDR20_LE));
each("structure with a GUID, encode", 100_000, undefined, () => list.encodeRequest({ a: many }, NDR20_LE).write(bytes, 0));

// The smallest call.
const addOne = operationCodec({
  opnum: 0,
  name: "AddOne",
  params: [
    { name: "in_data", dir: "in", type: int32 },
    { name: "out_data", dir: "out", type: ref(int32) },
  ],
  returns: null,
  status: null,
});
const small = new Uint8Array(64);
for (const format of [NDR20_LE, NDR64_LE]) {
  const request = { in_data: 7 };
  each(`AddOne request encode, ${format.syntax}`, 10_000, 200, () => {
    for (let i = 0; i < 10_000; i++) addOne.encodeRequest(request, format).write(small, 24);
  });
  const view = small.subarray(24, 28);
  each(`AddOne request decode, ${format.syntax}`, 10_000, 200, () => {
    for (let i = 0; i < 10_000; i++) addOne.decodeRequest(view, format);
  });
}

// Octets are a view: 1 MB costs what 1 octet costs.
const bulk = operationCodec({
  opnum: 0,
  name: "Bulk",
  params: [{ name: "a", dir: "in", type: ref(array(byte, sized("open"))) }],
  returns: null,
  status: null,
});
const large = new Uint8Array((1 << 20) + 4);
new DataView(large.buffer).setUint32(0, 1 << 20, true);
each("array of 1 MB, decode", 1_000, 1_000, () => {
  for (let i = 0; i < 1_000; i++) bulk.decodeRequest(large, NDR20_LE);
});

function each(what: string, count: number, most: number | undefined, work: () => void): void {
  for (let i = 0; i < 12; i++) work();
  const ns = (median(11, work) * 1e6) / count;
  report({ what, ours: `${ns.toFixed(0)} ns`, beside: "", ratio: ns, ...(most === undefined ? {} : { most }) });
}

function report(line: Record<string, unknown>): void {
  console.log(JSON.stringify({ bench: "ndr", ...line }));
}

function median(times: number, work: () => unknown): number {
  const all: number[] = [];
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work();
    all.push(performance.now() - start);
  }
  return middle(all);
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

function ownStub(): Uint8Array {
  const Buffer = Array.from({ length: rows }, (_, i) => ({
    shi1_netname: `share${String(i).padStart(5, "0")}`,
    shi1_type: 0,
    shi1_remark: `Comment of share number ${i}`,
  }));
  const result = { InfoStruct: { Level: 1, ShareInfo: { tag: 1, Level1: { Buffer } } }, TotalEntries: rows, ResumeHandle: null, return: 0 };
  const own = codec.encodeResponse(result, {}, NDR20_LE);
  const octets = new Uint8Array(own.size);
  own.write(octets, 0);
  return octets;
}
