/**
 * NDR64 as Windows speaks it: an ept_map of a real capture, read and written again, and a packed structure where one has it. Captures are not ours
 * and not in this repository: they are found through OPNUM_CAPTURES (default ../shared/captures beside the project), and the tests of them are
 * skipped where they are absent.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NDR64 } from "../../src/ids/syntax.ts";
import { epm } from "../../src/interfaces/epm/index.ts";
import { samr } from "../../src/interfaces/samr/index.ts";
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

/** What a Windows 10 client asks of Windows Server 2019 to make a user, by the positions and sizes of its request; the values are our own. */
test("SamrSetInformationUser2 in NDR64: no gap between all facts of a user and the password behind them", () => {
  const set = samr.operations.find(({ name }) => name === "SamrSetInformationUser2")!;
  const password = Uint8Array.from({ length: 532 }, (_, at) => (at % 255) + 1);
  const hours = Uint8Array.from({ length: 21 }, (_, at) => 0xa0 + at);
  const request = (tag: number, arm: object) => ({
    UserHandle: { attributes: 0, uuid: "00112233-4455-6677-8899-aabbccddeeff" },
    UserInformationClass: tag,
    Buffer: { tag, ...arm },
  });
  const written = (mode: "interpret" | "compile", value: object) =>
    octetsOf(operationCodec(set, { mode }).encodeRequest(value as Record<string, unknown>, NDR64_LE));
  for (const mode of ["interpret", "compile"] as const) {
    const value = request(25, { Internal4New: { I1: facts(hours), UserPassword: { Buffer: password } } });
    const octets = written(mode, value);
    const view = new DataView(octets.buffer, octets.byteOffset);
    // I1 at 32 is 316 octets long; the password is followed by nine empty names of 24 octets each, and by the hours.
    assert.equal(view.getUint32(32, true), 0x01020304);
    assert.deepEqual([...octets.subarray(344, 348)], [1, 2, 3, 4], "its last members");
    assert.deepEqual(octets.subarray(348, 880), password);
    assert.deepEqual(
      [880, 888, 896].map((at) => view.getBigUint64(at, true)),
      [1n, 0n, 0n],
    );
    assert.deepEqual(octets.subarray(octets.length - 21), hours);
    assert.equal(octets.length, 1141);
    const read = operationCodec(set, { mode }).decodeRequest(octets, NDR64_LE);
    assert.equal(read.end, octets.length);
    assert.deepEqual(read.values["Buffer"], value.Buffer);

    // Without a salt the password is 516 octets long. On its own the structure has what follows it at a multiple of 8, gap or not.
    const unsalted = written(mode, request(23, { Internal4: { I1: facts(hours), UserPassword: { Buffer: password.subarray(0, 516) } } }));
    assert.deepEqual(unsalted.subarray(348, 864), password.subarray(0, 516));
    assert.equal(unsalted.length, 1141 - 16);
    assert.equal(written(mode, request(21, { All: facts(hours) })).length, 1141 - 532 + 4);
  }
});

function facts(hours: Uint8Array) {
  const never = { LowPart: 0, HighPart: 0 };
  const none = { Length: 0, MaximumLength: 0, Buffer: null };
  const empty = { Length: 0, MaximumLength: 2, Buffer: "" };
  return {
    LastLogon: { LowPart: 0x01020304, HighPart: 0 },
    LastLogoff: never,
    PasswordLastSet: never,
    AccountExpires: never,
    PasswordCanChange: never,
    PasswordMustChange: never,
    UserName: none,
    FullName: empty,
    HomeDirectory: empty,
    HomeDirectoryDrive: empty,
    ScriptPath: empty,
    ProfilePath: empty,
    AdminComment: empty,
    WorkStations: empty,
    UserComment: empty,
    Parameters: empty,
    LmOwfPassword: none,
    NtOwfPassword: none,
    PrivateData: none,
    SecurityDescriptor: { Length: 0, SecurityDescriptor: null },
    UserId: 0,
    PrimaryGroupId: 513,
    UserAccountControl: 16,
    WhichFields: 0x09f827fa,
    LogonHours: { UnitsPerWeek: 168, LogonHours: hours },
    BadPasswordCount: 0,
    LogonCount: 0,
    CountryCode: 0,
    CodePage: 0,
    LmPasswordPresent: 1,
    NtPasswordPresent: 2,
    PasswordExpired: 3,
    PrivateDataSensitive: 4,
  };
}

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
