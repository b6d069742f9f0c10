import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BindingError, DecodeError } from "../status/errors.ts";
import { isUuid, NIL_UUID, parseUuid, randomUuid, uuidFromBytes, uuidToBytes, writeUuid } from "./uuid.ts";

const sample = "60a15ec5-4de8-11d7-a637-005056a20182";

test("text to octets and back, in both orders", () => {
  assert.equal(Buffer.from(uuidToBytes(sample)).toString("hex"), "c55ea160e84dd711a637005056a20182");
  assert.equal(Buffer.from(uuidToBytes(sample, false)).toString("hex"), "60a15ec54de811d7a637005056a20182");
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.boolean(), (bytes, littleEndian) => {
      const text = uuidFromBytes(bytes, 0, littleEndian);
      assert.ok(isUuid(text));
      assert.deepEqual(uuidToBytes(text, littleEndian), bytes);
    }),
  );
});

test("braces and upper case are taken, the rest is refused with its position", () => {
  assert.equal(parseUuid("{60A15EC5-4DE8-11D7-A637-005056A20182}"), sample);
  const at = (text: string) => {
    try {
      parseUuid(text, 100);
    } catch (error) {
      assert.ok(error instanceof BindingError && error.statusName === "RPC_S_INVALID_STRING_UUID");
      return error.position - 100;
    }
    return "accepted";
  };
  assert.equal(at(""), 0);
  assert.equal(at("60a15ec5-4de8"), 13);
  assert.equal(at("60a15ec5x4de8-11d7-a637-005056a20182"), 8);
  assert.equal(at("60a15ec5-4dg8-11d7-a637-005056a20182"), 11);
  assert.equal(at(`${sample}0`), 36);
  assert.equal(at(`{${sample}`), 0);
});

test("octets that are not there are typed errors", () => {
  assert.throws(() => uuidFromBytes(new Uint8Array(15)), DecodeError);
  assert.throws(() => uuidFromBytes(new Uint8Array(16), 1), DecodeError);
  assert.throws(() => writeUuid(NIL_UUID, new Uint8Array(16), 1), BindingError);
  assert.throws(() => uuidToBytes("nonsense"), BindingError);
});

test("random UUIDs are of version 4 and differ", () => {
  assert.match(randomUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(randomUuid(), randomUuid());
});
