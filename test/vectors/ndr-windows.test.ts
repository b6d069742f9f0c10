/**
 * NDR64 as Windows speaks it: an ept_map of a real capture, read and written again. The capture is not ours and not in this repository: it is
 * found through OPNUM_CAPTURES (default ../shared/captures beside the project), and the test is skipped where it is absent.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NDR64 } from "../../src/ids/syntax.ts";
import { epm } from "../../src/interfaces/epm/index.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import { operationCodec } from "../../src/ndr/index.ts";
import { NDR64_LE } from "../../src/ndr/types.ts";
import { decodePdu } from "../../src/pdu/co/index.ts";

const captures = process.env["OPNUM_CAPTURES"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "captures");
const file = join(captures, "corpus", "suri__bug-5133__input.pcap");
const skip = existsSync(file) ? false : "no captures here (OPNUM_CAPTURES names their folder)";

test("ept_map in NDR64: what a Windows client asked and a Windows server answered", { skip }, () => {
  const [bind, ack, request, response] = payloads(readFileSync(file), 4).map((payload) => decodePdu(payload));
  assert.ok(bind?.kind === "bind" && ack?.kind === "bind_ack" && request?.kind === "request" && response?.kind === "response");
  const context = bind.contexts.findIndex(({ contextId }) => contextId === request.contextId);
  assert.deepEqual(ack.results[context]!.transferSyntax, NDR64);
  for (const mode of ["interpret", "compile"] as const) {
    const codec = operationCodec(epm.operations[3]!, { mode });
    const asked = codec.decodeRequest(request.stub, NDR64_LE);
    assert.equal(asked.end, request.stub.length);
    assert.deepEqual(octetsOf(codec.encodeRequest(asked.values, NDR64_LE)), Uint8Array.from(request.stub));

    const answered = codec.decodeResponse(response.stub, asked.values, NDR64_LE);
    assert.equal(answered.end, response.stub.length);
    assert.equal(answered.values["num_towers"], 1);
    // Which number a referent has is the writer's choice ; all else is as Windows wrote it.
    const referent = 48;
    const expected: Uint8Array = Uint8Array.from(response.stub);
    const ours: Uint8Array = octetsOf(codec.encodeResponse(answered.values, asked.values, NDR64_LE));
    assert.notEqual(expected[referent], 0);
    assert.notEqual(ours[referent], 0);
    expected[referent] = ours[referent]!;
    assert.deepEqual(ours, expected);
  }
});

/** The first TCP payloads of a little-endian pcap of Ethernet frames: enough for this one file. */
function payloads(pcap: Buffer, most: number): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 24; at < pcap.length && found.length < most; ) {
    const captured = pcap.readUInt32LE(at + 8);
    const frame = pcap.subarray(at + 16, at + 16 + captured);
    at += 16 + captured;
    const ip = frame.subarray(14, 14 + frame.readUInt16BE(16));
    const tcp = ip.subarray((ip[0]! & 15) * 4);
    const payload = tcp.subarray((tcp[12]! >> 4) * 4);
    if (payload.length > 0) found.push(Uint8Array.from(payload));
  }
  return found;
}
