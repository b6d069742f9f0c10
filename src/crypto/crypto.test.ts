import assert from "node:assert/strict";
import { createCipheriv, createHash, createHmac, getCiphers } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import * as node from "./node.ts";
import * as portable from "./portable.ts";
import type { Crypto } from "./types.ts";

const both: readonly (readonly [string, Crypto])[] = [
  ["node", node],
  ["portable", portable],
];
const octets = (constraints?: fc.IntArrayConstraints) => fc.uint8Array(constraints);
const exactly = (length: number) => octets({ minLength: length, maxLength: length });
const aesKey = fc.oneof(exactly(16), exactly(32));
/** Lengths around the blocks' and thresholds' edges. */
const text = fc.oneof(octets({ maxLength: 40 }), octets({ minLength: 100, maxLength: 300 }), octets({ minLength: 1000, maxLength: 6000 }));
const same = (actual: Uint8Array | undefined, expected: Uint8Array | undefined) =>
  assert.equal(actual && Buffer.from(actual).toString("hex"), expected && Buffer.from(expected).toString("hex"));

describe("#crypto", () => {
  it("has the same functions in both places, those of Crypto", () => {
    const names = ["aead", "aes", "desEncrypt", "hash", "hmac", "pbkdf2", "random", "rc4"];
    assert.deepEqual(Object.keys(node).sort(), names);
    assert.deepEqual(Object.keys(portable).sort(), names);
  });

  for (const name of ["md4", "md5", "sha1", "sha256", "sha384", "sha512"] as const) {
    it(`${name}: the same over any parts`, () => {
      fc.assert(
        fc.property(fc.array(text, { maxLength: 4 }), (parts) => {
          same(portable.hash(name, ...parts), node.hash(name, ...parts));
        }),
      );
    });
  }

  for (const name of ["md5", "sha1", "sha256", "sha384", "sha512"] as const) {
    it(`HMAC of ${name}: the same over any parts, and as OpenSSL's`, () => {
      fc.assert(
        fc.property(octets({ maxLength: 200 }), fc.array(text, { maxLength: 3 }), (key, parts) => {
          const reference = createHmac(name, key);
          for (const part of parts) reference.update(part);
          const expected = reference.digest();
          for (const [, crypto] of both) {
            const hmac = crypto.hmac(name, key);
            assert.equal(hmac.length, expected.length);
            same(hmac.digest(...parts), expected);
            same(hmac.digest(...parts), expected);
          }
        }),
      );
    });

    it(`HMAC of ${name}: into at every length around one and two blocks, behind prefixes of whole words`, () => {
      const key = new Uint8Array(16).fill(7);
      const body = Uint8Array.from({ length: 300 }, (_, i) => i * 31);
      for (const before of [0, 4, 8, 16, 56, 60, 64, 128]) {
        const prefix = body.slice(0, before);
        for (let length = 0; length <= 280; length++) {
          const expected = createHmac(name, key)
            .update(prefix)
            .update(body.subarray(3, 3 + length))
            .digest();
          for (const [, crypto] of both) {
            const hmac = crypto.hmac(name, key);
            const out = new Uint8Array(hmac.length);
            hmac.into(out, 0, out.length, prefix, body, 3, 3 + length);
            same(out, expected);
          }
        }
      }
    });

    it(`HMAC of ${name}: into writes so many octets there and touches no others`, () => {
      fc.assert(
        fc.property(
          exactly(16),
          octets({ maxLength: 70 }),
          text,
          fc.nat(20),
          fc.nat(16),
          fc.nat(9),
          (key, prefix, body, skip, length, at) => {
            const from = Math.min(skip, body.length);
            const expected = createHmac(name, key).update(prefix).update(body.subarray(from)).digest();
            for (const [, crypto] of both) {
              const hmac = crypto.hmac(name, key);
              const out = new Uint8Array(length + at + 3).fill(0xee);
              hmac.into(out, at, length, prefix, body, from, body.length);
              const wanted = new Uint8Array(out.length).fill(0xee);
              wanted.set(expected.subarray(0, length), at);
              same(out, wanted);
            }
          },
        ),
      );
    });
  }

  it("RC4: the same, and in as many pieces as one likes", () => {
    fc.assert(
      fc.property(octets({ minLength: 1, maxLength: 256 }), text, fc.array(fc.nat(6000), { maxLength: 4 }), (key, plain, cuts) => {
        const whole = plain.slice();
        node.rc4(key).apply(whole, 0, whole.length);
        const pieces = plain.slice();
        const stream = portable.rc4(key);
        let at = 0;
        for (const cut of [...cuts.filter((cut) => cut < plain.length).sort((a, b) => a - b), plain.length]) {
          stream.apply(pieces, at, cut);
          at = cut;
        }
        same(pieces, whole);
      }),
    );
  });

  it("AES-CBC: the same as OpenSSL's, and back, in the middle of other octets", () => {
    fc.assert(
      fc.property(aesKey, exactly(16), text, fc.nat(17), (key, iv, body, offset) => {
        const plain = body.subarray(0, body.length & ~15);
        const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
        const expected = Buffer.concat([cipher.update(plain), cipher.final()]);
        for (const [, crypto] of both) {
          const aes = crypto.aes(key);
          const before = iv.slice();
          const frame = framed(plain, offset);
          aes.encryptCbc(iv, frame, offset, offset + plain.length);
          same(frame, framed(expected, offset));
          aes.decryptCbc(iv, frame, offset, offset + plain.length);
          same(frame, framed(plain, offset));
          same(iv, before);
        }
      }),
    );
  });

  it("AES-CTS: the same as OpenSSL's CS3, and back; many messages with one key in any order", () => {
    fc.assert(
      fc.property(
        aesKey,
        fc.array(fc.tuple(octets({ minLength: 16, maxLength: 700 }), fc.nat(17)), { minLength: 1, maxLength: 4 }),
        (key, messages) => {
          for (const [, crypto] of both) {
            const aes = crypto.aes(key);
            for (const [plain, offset] of messages) {
              const frame = framed(plain, offset);
              aes.encryptCts(frame, offset, offset + plain.length);
              same(frame, framed(stolen(key, plain), offset));
              aes.decryptCts(frame, offset, offset + plain.length);
              same(frame, framed(plain, offset));
            }
          }
        },
      ),
    );
  });

  it("AES-CTS refuses less than one block", () => {
    for (const [, crypto] of both) {
      const aes = crypto.aes(new Uint8Array(32));
      assert.throws(() => aes.encryptCts(new Uint8Array(64), 0, 15), RangeError);
      assert.throws(() => aes.decryptCts(new Uint8Array(64), 10, 25), RangeError);
    }
  });

  it("AES-CFB8: the same as OpenSSL's, and back", () => {
    fc.assert(
      fc.property(aesKey, exactly(16), octets({ maxLength: 300 }), fc.nat(17), (key, iv, plain, offset) => {
        const cipher = createCipheriv(`aes-${key.length * 8}-cfb8`, key, iv);
        const expected = Buffer.concat([cipher.update(plain), cipher.final()]);
        for (const [, crypto] of both) {
          const aes = crypto.aes(key);
          const before = iv.slice();
          const frame = framed(plain, offset);
          aes.encryptCfb8(iv, frame, offset, offset + plain.length);
          same(frame, framed(expected, offset));
          aes.decryptCfb8(iv, frame, offset, offset + plain.length);
          same(frame, framed(plain, offset));
          same(iv, before);
        }
      }),
    );
  });

  it("AES-CMAC and single blocks: the same", () => {
    fc.assert(
      fc.property(aesKey, fc.array(text, { maxLength: 3 }), exactly(48), fc.nat(32), (key, parts, frame, at) => {
        const [one, other] = [node.aes(key), portable.aes(key)];
        same(one.cmac(...parts), other.cmac(...parts));
        const [left, right] = [frame.slice(), frame.slice()];
        one.encryptBlock(left, at);
        other.encryptBlock(right, at);
        same(left, right);
        const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false);
        same(left.subarray(at, at + 16), cipher.update(frame.subarray(at, at + 16)));
      }),
    );
  });

  for (const [name, nonceLength] of [
    ["aes-gcm", 12],
    ["aes-ccm", 11],
  ] as const) {
    it(`${name}: the same; what was changed is not opened`, () => {
      fc.assert(
        fc.property(aesKey, exactly(nonceLength), text, text, fc.nat(), (key, nonce, plain, additional, where) => {
          for (const [sealer, opener] of [
            [node, portable],
            [portable, node],
          ]) {
            const sealing = sealer!.aead(name, key);
            const opening = opener!.aead(name, key);
            const { sealed, tag } = sealing.seal(nonce, plain, additional);
            assert.equal(tag.length, 16);
            same(opening.open(nonce, sealed, additional, tag), plain);
            const places = [sealed, additional, tag, nonce].filter((place) => place.length > 0);
            const place = places[where % places.length]!;
            place[where % place.length]! ^= 1 << (where & 7);
            assert.equal(opening.open(nonce, sealed, additional, tag), undefined);
            place[where % place.length]! ^= 1 << (where & 7);
            assert.equal(opening.open(nonce, sealed, additional, tag.subarray(0, 12)), undefined);
          }
        }),
        { numRuns: 60 },
      );
    });

    it(`${name} refuses nonces and keys of other lengths`, () => {
      for (const [, crypto] of both) {
        const key = crypto.aead(name, new Uint8Array(16));
        assert.throws(() => key.seal(new Uint8Array(nonceLength + 1), new Uint8Array(1), new Uint8Array(0)), RangeError);
        assert.throws(
          () => key.open(new Uint8Array(nonceLength - 1), new Uint8Array(1), new Uint8Array(0), new Uint8Array(16)),
          RangeError,
        );
        assert.throws(() => crypto.aead(name, new Uint8Array(17)), RangeError);
      }
    });
  }

  it("PBKDF2: the same", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("sha1", "sha256", "sha384"),
        octets({ maxLength: 150 }),
        octets({ maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 100 }),
        (name, password, salt, iterations, length) => {
          same(portable.pbkdf2(name, password, salt, iterations, length), node.pbkdf2(name, password, salt, iterations, length));
        },
      ),
    );
  });

  it("random octets: as many as asked, never the same", () => {
    for (const [, crypto] of both) {
      const seen = new Set<string>();
      for (const length of [0, 1, 8, 16, 255, 256, 257, 5000, 100_000]) assert.equal(crypto.random(length).length, length);
      for (let i = 0; i < 2000; i++) seen.add(Buffer.from(crypto.random(16)).toString("hex"));
      assert.equal(seen.size, 2000);
      // One octet in 256 is zero; a pool that ran dry would show.
      const large = crypto.random(100_000);
      assert.ok(large.filter((octet) => octet === 0).length < 1000);
    }
  });

  it("is refused with a message by keys of other lengths", () => {
    for (const [, crypto] of both) {
      assert.throws(() => crypto.aes(new Uint8Array(24)), RangeError);
      assert.throws(() => crypto.rc4(new Uint8Array(0)), RangeError);
      assert.throws(() => crypto.rc4(new Uint8Array(257)), RangeError);
      assert.throws(() => crypto.desEncrypt(new Uint8Array(7), new Uint8Array(8)), RangeError);
    }
  });

  it("does nothing with a key that was closed", () => {
    for (const [, crypto] of both) {
      const octets = new Uint8Array(6000);
      const iv = new Uint8Array(16);
      const nonce = new Uint8Array(12);
      for (const used of [false, true]) {
        for (const name of ["md5", "sha1", "sha256", "sha384", "sha512"] as const) {
          const hmac = crypto.hmac(name, iv);
          if (used) hmac.digest(octets);
          hmac.close();
          hmac.close();
          for (const part of [iv, octets]) {
            assert.throws(() => hmac.digest(part), /closed/, name);
            assert.throws(() => hmac.into(octets, 0, 16, iv, part, 0, part.length), /closed/, name);
          }
        }
        const stream = crypto.rc4(iv);
        stream.close();
        stream.close();
        assert.throws(() => stream.apply(octets, 0, 5), /closed/);
        const key = crypto.aes(iv);
        if (used) {
          key.encryptCbc(iv, octets, 0, 4096);
          key.decryptCbc(iv, octets, 0, 4096);
        }
        key.close();
        key.close();
        for (const length of [32, 4096]) {
          assert.throws(() => key.encryptCbc(iv, octets, 0, length), /closed/);
          assert.throws(() => key.decryptCbc(iv, octets, 0, length), /closed/);
          assert.throws(() => key.encryptCts(octets, 0, length), /closed/);
          assert.throws(() => key.decryptCts(octets, 0, length), /closed/);
          assert.throws(() => key.encryptCfb8(iv, octets, 0, length), /closed/);
          assert.throws(() => key.decryptCfb8(iv, octets, 0, length), /closed/);
        }
        assert.throws(() => key.encryptBlock(octets, 0), /closed/);
        assert.throws(() => key.cmac(octets), /closed/);
        const sealing = crypto.aead("aes-gcm", iv);
        sealing.close();
        assert.throws(() => sealing.seal(nonce, iv, iv), /closed/);
        assert.throws(() => sealing.open(nonce, iv, iv, iv), /closed/);
      }
    }
  });

  it("AES-CBC refuses what is no whole number of blocks, and goes on rightly", () => {
    for (const [, crypto] of both) {
      const key = crypto.aes(new Uint8Array(16));
      const iv = new Uint8Array(16);
      const octets = new Uint8Array(4096).fill(7);
      const first = octets.slice();
      key.encryptCbc(iv, first, 0, 4096);
      for (const length of [1, 15, 17, 4095]) {
        assert.throws(() => key.encryptCbc(iv, octets, 0, length), RangeError);
        assert.throws(() => key.decryptCbc(iv, octets, 0, length), RangeError);
      }
      key.encryptCbc(iv, octets, 0, 4096);
      same(octets, first);
    }
  });

  it("DES is what three of it with one key are to OpenSSL", () => {
    assert.ok(getCiphers().includes("des-ede3"));
    fc.assert(
      fc.property(exactly(8), exactly(8), (key, block) => {
        const triple = createCipheriv("des-ede3", Buffer.concat([key, key, key]), null).setAutoPadding(false);
        for (const [, crypto] of both) same(crypto.desEncrypt(key, block), triple.update(block));
      }),
    );
  });

  it("does not depend on what was hashed before", () => {
    const expected = createHash("md5").update("abc").digest();
    for (const [, crypto] of both) {
      const hmac = crypto.hmac("md5", new Uint8Array(16));
      const out = new Uint8Array(16);
      hmac.into(out, 0, 16, new Uint8Array(5), new Uint8Array(77), 0, 77);
      same(crypto.hash("md5", Buffer.from("abc")), expected);
    }
  });
});

function framed(content: Uint8Array, offset: number): Uint8Array {
  const frame = new Uint8Array(content.length + offset + 5).fill(0x5a);
  frame.set(content, offset);
  return frame;
}

/** CS3 made of OpenSSL's CBC, as [RFC 3962] 5 words it. */
function stolen(key: Uint8Array, plain: Uint8Array): Uint8Array {
  const padded = Buffer.alloc(Math.ceil(plain.length / 16) * 16);
  padded.set(plain);
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, Buffer.alloc(16)).setAutoPadding(false);
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  if (sealed.length === 16) return sealed;
  const end = sealed.length;
  return Buffer.concat([sealed.subarray(0, end - 32), sealed.subarray(end - 16), sealed.subarray(end - 32, end - 16)]).subarray(
    0,
    plain.length,
  );
}
