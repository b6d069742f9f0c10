/**
 * Stubs of Microsoft's, exactly: the octets that programs of Samba's MIDL conformance cases dumped on Windows, in NDR20 and NDR64. Both codecs write
 * them for the same values and read these values from them. With OPNUM_IDL_TREES (a folder that holds the tree as `samba/`) also from
 * the cases' own IDL and dumps.
 *
 * strings_array_01.err ends in MIDL's run-time error 0x6f7, RPC_X_BAD_STUB_DATA, in the client, after both stubs had been dumped. They are right, and are
 * read here. What the client could not do is not in them: most likely it was to write what came back over the constants that its program had given as
 * [in, out] strings, for C's stubs (midl /Os) make RPC_X_BAD_STUB_DATA of an access violation. Values here are made anew.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { compileIdl } from "../../src/midl/index.ts";
import {
  type Chunk,
  NDR20_LE,
  NDR64_LE,
  type NdrFormat,
  type Operation,
  operationCodec,
  PipeDecoder,
  PipeEncoder,
  type PipeType,
} from "../../src/ndr/index.ts";
import { mask } from "./gaps.ts";
import { type Exchange, parseDump } from "./midl-dump.ts";
import { type Call, type Case, cases } from "./midl-golden.ts";

const golden = JSON.parse(readFileSync(join(import.meta.dirname, "midl-golden.json"), "utf8")) as Record<string, string[]>;

for (const [name, one] of Object.entries(cases)) {
  test(`${name}: from IDL of ours`, () => {
    const attributes = `uuid("225b9fcb-eb3d-497b-8b0b-591f049a2507"), pointer_default(unique)`;
    const idl = `[${attributes}${one.attributes === undefined ? "" : `, ${one.attributes}`}] interface t { ${one.body} }`;
    replay(operationsOf({ name: `${name}.idl`, text: idl }), one, golden[name]!.map(exchangeOf));
  });
}

const trees = process.env["OPNUM_IDL_TREES"];
const folder = trees === undefined ? undefined : join(trees, "samba", "testprogs", "win32", "midltests", "valid");
const absent =
  folder === undefined ? "OPNUM_IDL_TREES is not set" : existsSync(folder) ? undefined : `${folder} does not exist: fetch the tree`;

test("the cases of the tree: their IDL, their dumps", { skip: absent ?? false }, async (t) => {
  const dumps = readdirSync(folder!).filter((file) => /^midltests.*\.(txt|out)$/.test(file));
  assert.ok(dumps.length >= 26, `${dumps.length} dumps`);
  const reached = { ndr20: 0, ndr64: 0 };
  for (const file of dumps) {
    const stem = basename(file).replace(/\.(txt|out)$/, "");
    const name = stem.replace(/^midltests[-_]/, "");
    await t.test(name, () => {
      const idl = join(folder!, `${stem.replace(/\.err$/, "")}.idl`);
      const exchanges = parseDump(readFileSync(join(folder!, file), "latin1"));
      replay(operationsOf({ name: idl, text: readFileSync(idl, "utf8") }), cases[name]!, exchanges);
      assert.deepEqual(exchanges, golden[name]!.map(exchangeOf), "our copy of the octets");
      reached.ndr20++;
      if (exchanges.some((one) => one.agreed === "ndr64")) reached.ndr64++;
    });
  }
  t.diagnostic(`${reached.ndr20} dumps, ${reached.ndr64} of them with NDR64`);
  assert.ok(reached.ndr64 >= 22);
});

function operationsOf(source: { name: string; text: string }): readonly Operation[] {
  const { interfaces, diagnostics } = compileIdl(source);
  assert.deepEqual(
    diagnostics.filter((one) => one.severity === "error"),
    [],
  );
  return interfaces[0]!.interface.operations;
}

/** `agreed [syntax] | request | response` with octets `ff` and `ff*20`. */
function exchangeOf(line: string): Exchange {
  const [syntaxes, request, response] = line.split("|").map((part) => part.trim()) as [string, string, string];
  const [agreed, syntax = agreed] = syntaxes.split(" ") as Exchange["agreed"][];
  return { agreed: agreed!, syntax: syntax!, request: octetsOf(request), response: octetsOf(response) };
}

function octetsOf(text: string): Uint8Array {
  const parts = text === "" ? [] : text.split(" ");
  return Uint8Array.from(
    parts.flatMap((part) => {
      const [octet, count = "1"] = part.split("*");
      return new Array<number>(Number(count)).fill(Number.parseInt(octet!, 16));
    }),
  );
}

/** The case's calls, once for each syntax that the dump has. */
function replay(operations: readonly Operation[], { calls }: Case, exchanges: readonly Exchange[]): void {
  assert.ok(exchanges.length > 0 && exchanges.length % calls.length === 0, `${exchanges.length} exchanges`);
  exchanges.forEach((exchange, index) => {
    const call = calls[index % calls.length]!;
    const operation = operations.find(({ opnum }) => opnum === call.opnum)!;
    // Pipes travel in NDR20 whatever was agreed on.
    assert.equal(exchange.syntax, call.pipes === undefined ? exchange.agreed : "ndr20");
    for (const mode of ["interpret", "compile"] as const) both(operation, call, exchange, mode);
  });
}

function both(operation: Operation, call: Call, exchange: Exchange, mode: "interpret" | "compile"): void {
  const format: NdrFormat = exchange.syntax === "ndr64" ? NDR64_LE : NDR20_LE;
  const codec = operationCodec(operation, { mode });
  const pipe = (direction: "in" | "out") =>
    operation.params.find(({ dir, type }) => dir === direction && type.kind === "pipe")?.type as PipeType | undefined;

  // The request: parameters, then an [in] pipe.
  const body = codec.encodeRequest(call.request, format);
  const request = new Uint8Array(body.size);
  body.write(request, 0);
  const inPipe = call.pipes === undefined ? undefined : pipe("in")!;
  const sent = inPipe === undefined ? new Uint8Array(0) : piped(inPipe, call.pipes!.in, format, request.length).octets;
  const whole = Uint8Array.from([...request, ...sent]);
  if (inPipe === undefined) same(operation, "request", whole, exchange.request, format);
  else
    assert.deepEqual(
      hex(withoutGaps(whole, inPipe, request.length, format)),
      hex(withoutGaps(exchange.request, inPipe, request.length, format)),
    );
  const read = codec.decodeRequest(exchange.request, format);
  assert.deepEqual(read, { values: call.request, end: request.length });

  // The response: an [out] pipe, then parameters.
  const outPipe = call.pipes === undefined ? undefined : pipe("out")!;
  const pushed = outPipe === undefined ? { octets: new Uint8Array(0), end: 0 } : piped(outPipe, call.pipes!.out, format, 0);
  const rest = codec.encodeResponse(call.response, call.request, format, pushed.end);
  const response = new Uint8Array(pushed.octets.length + rest.size);
  response.set(pushed.octets);
  rest.write(response, pushed.octets.length);
  if (outPipe === undefined) same(operation, "response", response, exchange.response, format);
  else assert.deepEqual(hex(withoutGaps(response, outPipe, 0, format)), hex(withoutGaps(exchange.response, outPipe, 0, format)));
  const tail = exchange.response.subarray(pushed.end);
  assert.deepEqual(codec.decodeResponse(tail, call.request, format, pushed.end), { values: call.response, end: tail.length });
}

const hex = (octets: Uint8Array) => Buffer.from(octets).toString("hex");

/** The dump's octets, save those of gaps, which are whatever stood in Microsoft's buffers. */
function same(operation: Operation, which: "request" | "response", ours: Uint8Array, theirs: Uint8Array, format: NdrFormat): void {
  assert.equal(hex(mask(operation, which, ours, format)), hex(mask(operation, which, theirs, format)));
}

function piped(type: PipeType, chunks: readonly Chunk[], format: NdrFormat, start: number): { octets: Uint8Array; end: number } {
  const encoder = new PipeEncoder(type, format, { start });
  const parts = [...chunks.map((chunk) => encoder.chunk(chunk)), encoder.end()];
  return { octets: Uint8Array.from(parts.flatMap((part) => [...part])), end: encoder.position };
}

/** A stub whose pipe, which begins at `start`, is written anew from what was read of it: with the same chunks, and zeros in its gaps. */
function withoutGaps(stub: Uint8Array, type: PipeType, start: number, format: NdrFormat): Uint8Array {
  const decoder = new PipeDecoder(type, format, { start });
  const chunks = decoder.feed(stub.subarray(start));
  assert.ok(decoder.done);
  const { octets, end } = piped(type, chunks, format, start);
  assert.equal(end, decoder.position);
  return Uint8Array.from([...stub.subarray(0, start), ...octets, ...stub.subarray(end)]);
}
