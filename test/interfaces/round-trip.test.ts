/**
 * Every operation of every interface that is shipped, with values of every arm: what is written is read back, and written again it is the same octets; and the
 * interpreter and the compiler agree, in every format.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { catalog } from "../../src/interfaces/catalog.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import type { Interface } from "../../src/ndr/codegen/v1.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, operationCodec } from "../../src/ndr/index.ts";
import { Sampler } from "./values.ts";

const formats = { NDR20: NDR20_LE, "NDR20, big-endian": NDR20_BE, NDR64: NDR64_LE };
const folder = join(import.meta.dirname, "..", "..", "src", "interfaces");

/** Calls of one operation: each has the next arms of its unions. */
const MOST = 12;

for (const { name, idlName } of catalog) {
  test(`${name}: every operation is read as it was written`, async () => {
    const module = (await import(pathToFileURL(join(folder, name, "index.ts")).href)) as Record<string, Interface<never>>;
    const shipped = module[idlName] as Interface<never>;
    assert.ok(shipped.operations.length > 0);
    for (const operation of shipped.operations) {
      const interpreter = operationCodec(operation, { mode: "interpret" });
      const compiler = operationCodec(operation, { mode: "compile" });
      const sampler = new Sampler(operation);
      for (let call = 0; call < Math.min(sampler.calls, MOST); call += 1) {
        const { request, response } = sampler.next();
        for (const [format, how] of Object.entries(formats)) {
          const place = `${operation.name}, call ${call}, ${format}`;
          const asked = octetsOf(interpreter.encodeRequest(request, how));
          const heard = interpreter.decodeRequest(asked, how);
          assert.equal(heard.end, asked.length, place);
          assert.ok(same(octetsOf(interpreter.encodeRequest(heard.values, how)), asked), place);

          const answered = octetsOf(interpreter.encodeResponse(response, heard.values, how));
          const read = interpreter.decodeResponse(answered, request, how);
          assert.equal(read.end, answered.length, place);
          // A server has the request as it came: its full pointers have their ids, which the response goes on from.
          assert.ok(same(octetsOf(interpreter.encodeResponse(read.values, heard.values, how)), answered), place);

          // To compile a thousand operations takes seconds: once for each syntax.
          if (how === NDR20_BE) continue;
          assert.ok(same(octetsOf(compiler.encodeRequest(request, how)), asked), place);
          assert.deepEqual(compiler.decodeRequest(asked, how), heard, place);
          assert.ok(same(octetsOf(compiler.encodeResponse(response, heard.values, how)), answered), place);
          assert.deepEqual(compiler.decodeResponse(answered, request, how), read, place);
        }
      }
    }
  });
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
