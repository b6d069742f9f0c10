/** Pickles, [MS-RPCE] 2.2.6 and 2.2.7: octets of Windows read and written again, headers, several types in one buffer, wrong ones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as c from "../../src/ndr/codegen/v1.ts";
import { Deserializer, deserialize, NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, Serializer, serialize } from "../../src/ndr/index.ts";
import { NdrError } from "../../src/status/errors.ts";
import { mutate, randomFrom } from "../fuzz/mutate.ts";
import { validationInfo, windowsPac } from "./pac.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));
const refuses = (work: () => unknown, message: RegExp, statusName = "RPC_X_BAD_STUB_DATA") =>
  assert.throws(work, (error) => error instanceof NdrError && error.statusName === statusName && message.test(error.message));

interface Info {
  readonly EffectiveName: { readonly Buffer: string };
  readonly FullName: { readonly Buffer: string };
  readonly LogonServer: { readonly Buffer: string; readonly MaximumLength: number };
  readonly GroupIds: readonly unknown[];
  readonly LogonDomainId: { readonly SubAuthority: readonly number[] };
  readonly ExtraSids: readonly unknown[];
}

test("logon information that Windows put into a ticket, read and written again", () => {
  const bytes = new Uint8Array(Buffer.from(windowsPac, "base64"));
  assert.equal(bytes.length, 0x4b0);
  for (const mode of ["interpret", "compile"] as const) {
    const info = deserialize(validationInfo, bytes, { mode }) as Info;
    assert.equal(info.EffectiveName.Buffer, "lzhu");
    assert.equal(info.FullName.Buffer, "Liqiang(Larry) Zhu");
    assert.equal(info.LogonServer.Buffer, "NTDEV-DC-05");
    assert.equal(info.LogonServer.MaximumLength, 24);
    assert.equal(info.GroupIds.length, 26);
    assert.deepEqual(info.LogonDomainId.SubAuthority, [21, 397955417, 626881126, 188441444]);
    assert.equal(info.ExtraSids.length, 13);
    // Octets of gaps are zero in both.
    assert.equal(hex(serialize(validationInfo, info, { mode })), hex(bytes));
    // The other formats hold the same.
    for (const options of [
      { version: 1, format: NDR20_BE },
      { version: 2, format: NDR20_LE },
      { version: 2, format: NDR64_LE },
    ] as const) {
      assert.deepEqual(deserialize(validationInfo, serialize(validationInfo, info, { ...options, mode }), { mode }), info);
    }
  }
});

const pair = c.struct("pair", { a: c.uint8, b: c.uint16 });

test("version 1: a header, each constructed type with its length, primitive types without, all in multiples of 8", () => {
  assert.equal(hex(serialize(pair, { a: 1, b: 2 })), "01100800cccccccc 0800000000000000 0100020000000000".replaceAll(" ", ""));
  assert.equal(
    hex(serialize(pair, { a: 1, b: 2 }, { format: NDR20_BE })),
    "01000800cccccccc 0000000800000000 0100000200000000".replaceAll(" ", ""),
  );
  assert.equal(hex(serialize(c.uint16, 7)), "01100800cccccccc0700000000000000");
  assert.equal(hex(serialize(c.enum16("e"), 7, { format: NDR20_BE })), "01000800cccccccc0007000000000000");
  assert.equal(hex(serialize(c.unique(c.uint8), null)), "01100800cccccccc 0800000000000000 0000000000000000".replaceAll(" ", ""));
});

test("version 2: a header of 64 octets that names the syntax, each type with its length, all in multiples of 16", () => {
  const head = `02104000cccccccc ${"cc".repeat(16)}`;
  const ndr64 = "33057171babe37498319b5dbef9ccc36 01000000";
  const ndr20 = "045d888aeb1cc9119fe808002b104860 02000000";
  const none = "00".repeat(20);
  const length = `10000000${"00".repeat(12)}`;
  assert.equal(
    hex(serialize(pair, { a: 1, b: 2 }, { version: 2, format: NDR64_LE })),
    `${head} ${ndr64} ${none} ${length} 01000200${"00".repeat(12)}`.replaceAll(" ", ""),
  );
  const interfaceId = { uuid: "00112233-4455-6677-8899-aabbccddeeff", major: 3, minor: 1 };
  const bytes = serialize(c.uint8, 9, { version: 2, interfaceId });
  assert.equal(hex(bytes), `${head} ${ndr20} 33221100554477668899aabbccddeeff 03000100 ${length} 09${"00".repeat(15)}`.replaceAll(" ", ""));
  const reader = new Deserializer(bytes);
  assert.deepEqual([reader.version, reader.format, reader.interfaceId], [2, NDR20_LE, interfaceId]);
});

test("several types in one buffer", () => {
  for (const options of [
    { version: 1, format: NDR20_LE },
    { version: 1, format: NDR20_BE },
    { version: 2, format: NDR20_LE },
    { version: 2, format: NDR64_LE },
  ] as { version: 1 | 2; format: NdrFormat }[]) {
    const writer = new Serializer(options);
    writer.add(c.uint16, 1);
    writer.add(pair, { a: 2, b: 3 });
    writer.add(c.int64, -4n);
    writer.add(c.unique(c.string("wchar")), "five");
    const bytes = writer.bytes();
    const reader = new Deserializer(bytes);
    assert.deepEqual(
      [reader.next(c.uint16), reader.next(pair), reader.next(c.int64), reader.done, reader.next(c.unique(c.string("wchar")))],
      [1, { a: 2, b: 3 }, -4n, false, "five"],
    );
    assert.ok(reader.done);
    assert.equal(reader.position, bytes.length);
    assert.equal(bytes.length % (options.version * 8), 0);
    refuses(() => reader.next(pair), / 0 are there/);
    refuses(() => reader.next(c.uint16), / 0 are there/);
  }
});

test("a big-endian pickle whose length is little-endian is read", () => {
  assert.deepEqual(deserialize(pair, bytesOf("01000800cccccccc 0800000000000000 0100000200000000")), { a: 1, b: 2 });
});

test("what is no pickle, or one of nobody's, is refused by name", () => {
  refuses(() => deserialize(pair, new Uint8Array(0)), /here is nothing/);
  refuses(() => deserialize(pair, bytesOf("03100800cccccccc")), /not 3/, "RPC_X_WRONG_ES_VERSION");
  refuses(() => deserialize(pair, bytesOf("01100800")), /8 octets, 4 are there/);
  refuses(() => deserialize(pair, bytesOf("02100800cccccccc")), /64 octets, 8 are there/);
  refuses(() => deserialize(pair, bytesOf("01100900cccccccc")), /9 octets, not 8/);
  refuses(() => deserialize(pair, bytesOf("01100800cccccccc 00")), /a type's header has 8 octets, 1 are there/);
  refuses(() => deserialize(pair, bytesOf("01100800cccccccc ffffffff00000000 0100")), /4294967295 octets, 2 are there/);
  refuses(() => deserialize(pair, bytesOf("01100800cccccccc 0200000000000000 0100")), /b: 2 octets are needed/);
  const other = serialize(pair, { a: 1, b: 2 }, { version: 2 });
  refuses(() => deserialize(pair, other.with(30, 7)), /neither NDR nor NDR64/, "RPC_S_UNSUPPORTED_TRANS_SYN");
  refuses(() => deserialize(pair, other.with(1, 0)), /little-endian only/);
  refuses(() => serialize(pair, {}), /a: is missing/);
  refuses(() => serialize(pair, {}, { format: NDR64_LE }), /version 1 of pickles is NDR20 only/, "RPC_S_UNSUPPORTED_TRANS_SYN");
  refuses(() => serialize(pair, {}, { version: 2, format: NDR20_BE }), /little-endian only/, "RPC_S_UNSUPPORTED_TRANS_SYN");
  refuses(() => serialize(pair, {}, { version: 3 as 2 }), /no version 3/, "RPC_X_WRONG_ES_VERSION");
  refuses(() => serialize(pair, {}, { version: 2, interfaceId: { uuid: "x", major: 1, minor: 0 } }), /UUID/, "ERROR_INVALID_PARAMETER");
});

test("spoiled pickles of Windows' are read or refused, never more", () => {
  const bytes = new Uint8Array(Buffer.from(windowsPac, "base64"));
  const random = randomFrom(7);
  for (let i = 0; i < 2_000; i++) {
    try {
      deserialize(validationInfo, mutate([bytes], random));
    } catch (error) {
      assert.ok(error instanceof NdrError);
    }
  }
});
