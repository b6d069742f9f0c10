import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "#crypto";
import { parseHex, toHex } from "../../../bytes/hex.ts";
import { decodeKeptUtf8, encodeUtf8 } from "../../../bytes/utf8.ts";
import { SecurityError } from "../../../status/security-error.ts";
import type { EncryptionType } from "./encryption-type.ts";
import {
  aes128CtsHmacSha1,
  aes128CtsHmacSha256,
  aes256CtsHmacSha1,
  aes256CtsHmacSha384,
  aesEncryptionType,
  arcfourHmac,
  ENCRYPTION_TYPES,
  encryptionType,
  encryptionTypeByName,
  encryptionTypeName,
  requireEncryptionType,
} from "./index.ts";
import { MAXIMUM_ITERATIONS } from "./iterations.ts";
import { nFold } from "./n-fold.ts";

const count = (iterations: number) => Uint8Array.of(iterations >>> 24, iterations >>> 16, iterations >>> 8, iterations);

test("n-fold: the examples of [RFC 3961] A.1", () => {
  const examples: readonly (readonly [bits: number, input: string, output: string])[] = [
    [64, "012345", "be072631276b1955"],
    [56, "password", "78a07b6caf85fa"],
    [64, "Rough Consensus, and Running Code", "bb6ed30870b7f0e0"],
    [168, "password", "59e4a8ca7c0385c3c37b3f6d2000247cb6e6bd5b3e"],
    [192, "MASSACHVSETTS INSTITVTE OF TECHNOLOGY", "db3b0d8f0b061e603282b308a50841229ad798fab9540c1b"],
    [168, "Q", "518a54a215a8452a518a54a215a8452a518a54a215"],
    [168, "ba", "fb25d531ae8974499f52fd92ea9857c4ba24cf297e"],
    [64, "kerberos", "6b65726265726f73"],
    [128, "kerberos", "6b65726265726f737b9b5b2b93132b93"],
    [168, "kerberos", "8372c236344e5f1550cd0747e15d62ca7a5a3bcea4"],
    [256, "kerberos", "6b65726265726f737b9b5b2b93132b935c9bdcdad95c9899c4cae4dee6d6cae4"],
  ];
  for (const [bits, input, output] of examples) assert.equal(toHex(nFold(encodeUtf8(input), bits / 8)), output, input);
});

test("keys of passwords: [RFC 3962] B", () => {
  const examples: readonly (readonly [iterations: number, password: string, salt: string, aes128: string, aes256: string])[] = [
    [
      1,
      "password",
      "ATHENA.MIT.EDUraeburn",
      "42263c6e89f4fc28b8df68ee09799f15",
      "fe697b52bc0d3ce14432ba036a92e65bbb52280990a2fa27883998d72af30161",
    ],
    [
      2,
      "password",
      "ATHENA.MIT.EDUraeburn",
      "c651bf29e2300ac27fa469d693bdda13",
      "a2e16d16b36069c135d5e9d2e25f896102685618b95914b467c67622225824ff",
    ],
    [
      1200,
      "password",
      "ATHENA.MIT.EDUraeburn",
      "4c01cd46d632d01e6dbe230a01ed642a",
      "55a6ac740ad17b4846941051e1e8b0a7548d93b0ab30a8bc3ff16280382b8c2a",
    ],
    [
      5,
      "password",
      decodeKeptUtf8(parseHex("1234567878563412")),
      "e9b23d52273747dd5c35cb55be619d8e",
      "97a4e786be20d81a382d5ebc96d5909cabcdadc87ca48f574504159f16c36e31",
    ],
    [
      1200,
      "X".repeat(64),
      "pass phrase equals block size",
      "59d1bb789a828b1aa54ef9c2883f69ed",
      "89adee3608db8bc71f1bfbfe459486b05618b70cbae22092534e56c553ba4b34",
    ],
    [
      1200,
      "X".repeat(65),
      "pass phrase exceeds block size",
      "cb8005dc5f90179a7f02104c0018751d",
      "d78c5c9cb872a8c9dad4697f0bb5b2d21496c82beb2caeda2112fceea057401b",
    ],
    [
      50,
      "\u{1d11e}",
      "EXAMPLE.COMpianist",
      "f149c1f2e154a73452d43e7fe62a56e5",
      "4b6d9839f84406df1f09cc166db4b83c571848b784a3d6bdc346589a3e393f9e",
    ],
  ];
  for (const [iterations, password, salt, aes128, aes256] of examples) {
    assert.equal(toHex(aes128CtsHmacSha1.stringToKey(password, salt, count(iterations))), aes128);
    assert.equal(toHex(aes256CtsHmacSha1.stringToKey(password, salt, count(iterations))), aes256);
  }
  assert.deepEqual(aes256CtsHmacSha1.stringToKey("a", "b"), aes256CtsHmacSha1.stringToKey("a", "b", count(4096)));
});

const SHA256_KEY = parseHex("3705d96080c17728a0e800eab6e0d23c");
const SHA384_KEY = parseHex("6d404d37faf79f9df0d33568d320669800eb4836472ea8a026d16b7182460c52");

test("keys of passwords, derived keys, checksums and the pseudo-random function: [RFC 8009] A", () => {
  const salt = `${decodeKeptUtf8(parseHex("10df9dd783e5bc8acea1730e74355f61"))}ATHENA.MIT.EDUraeburn`;
  assert.equal(toHex(aes128CtsHmacSha256.stringToKey("password", salt)), "089bca48b105ea6ea77ca5d2f39dc5e7");
  assert.equal(
    toHex(aes256CtsHmacSha384.stringToKey("password", salt, count(32768))),
    "45bd806dbf6a833a9cffc1c94589a222367a79bc21c413718906e9f578a78467",
  );

  const small = aes128CtsHmacSha256.usageKeys(SHA256_KEY, 2);
  assert.equal(toHex(small.checksum), "b31a018a48f54776f403e9a396325dc3");
  assert.equal(toHex(small.encryption), "9b197dd1e8c5609d6e67c3e37c62c72e");
  assert.equal(toHex(small.integrity), "9fda0e56ab2d85e1569a688696c26a6c");
  const large = aes256CtsHmacSha384.usageKeys(SHA384_KEY, 2);
  assert.equal(toHex(large.checksum), "ef5718be86cc84963d8bbb5031e9f5c4ba41f28faf69e73d");
  assert.equal(toHex(large.encryption), "56ab22bee63d82d7bc5227f6773f8ea7a5eb1c825160c38312980c442e5c7e49");
  assert.equal(toHex(large.integrity), "69b16514e3cd8e56b82010d5c73012b622c4d00ffc23ed1f");

  const message = parseHex("000102030405060708090a0b0c0d0e0f1011121314");
  assert.equal(toHex(aes128CtsHmacSha256.checksum(SHA256_KEY, 2, message)), "d78367186643d67b411cba9139fc1dee");
  assert.equal(toHex(aes256CtsHmacSha384.checksum(SHA384_KEY, 2, message)), "45ee791567eefca37f4ac1e0222de80d43c3bfa06699672a");

  assert.equal(
    toHex(aes128CtsHmacSha256.prf(SHA256_KEY, encodeUtf8("test"))),
    "9d188616f63852fe86915bb840b4a886ff3e6bb0f819b49b893393d393854295",
  );
  assert.equal(
    toHex(aes256CtsHmacSha384.prf(SHA384_KEY, encodeUtf8("test"))),
    "9801f69a368c2bf675e59521e177d9a07f67efe1cfde8d3c8d6f6a0256e3b17db3c1b62ad1b8553360d17367eb1514d2",
  );
});

test("the pseudo-random function of the SHA-1 types: MIT's vectors", () => {
  assert.equal(
    toHex(aes128CtsHmacSha1.prf(parseHex("ae272e7cdec86ac5138cdb196d8e297d"), Uint8Array.of(1, 0x61))),
    "77b39a37a868920f2a51f9dd150c5717",
  );
  const key = parseHex("c01f157211f7b77eaaf457c3e156690127ee127d810ba6392e97baa243eb0616");
  assert.equal(toHex(aes256CtsHmacSha1.prf(key, Uint8Array.of(1, 0x61))), "b2628c788e2e9c4a9bb4644678c29f2f");
  assert.equal(toHex(aes256CtsHmacSha1.prf(key, Uint8Array.of(2, 0x61))), "b406373350cee8a6126f4a9b65a0cd21");
});

/** [RFC 8009] A for the SHA-2 types, MIT's published vectors (t_decrypt) for the others. */
const ENCRYPTED: readonly (readonly [type: EncryptionType, usage: number, key: string, plain: string, cipher: string])[] = [
  [aes128CtsHmacSha256, 2, toHex(SHA256_KEY), "", "ef85fb890bb8472f4dab20394dca781dad877eda39d50c870c0d5a0a8e48c718"],
  [
    aes128CtsHmacSha256,
    2,
    toHex(SHA256_KEY),
    "000102030405",
    "84d7f30754ed987bab0bf3506beb09cfb55402cef7e6877ce99e247e52d16ed4421dfdf8976c",
  ],
  [
    aes128CtsHmacSha256,
    2,
    toHex(SHA256_KEY),
    "000102030405060708090a0b0c0d0e0f",
    "3517d640f50ddc8ad3628722b3569d2ae07493fa8263254080ea65c1008e8fc295fb4852e7d83e1e7c48c37eebe6b0d3",
  ],
  [
    aes128CtsHmacSha256,
    2,
    toHex(SHA256_KEY),
    "000102030405060708090a0b0c0d0e0f1011121314",
    "720f73b18d9859cd6ccb4346115cd336c70f58edc0c4437c5573544c31c813bce1e6d072c186b39a413c2f92ca9b8334a287ffcbfc",
  ],
  [aes256CtsHmacSha384, 2, toHex(SHA384_KEY), "", "41f53fa5bfe7026d91faf9be959195a058707273a96a40f0a01960621ac612748b9bbfbe7eb4ce3c"],
  [
    aes256CtsHmacSha384,
    2,
    toHex(SHA384_KEY),
    "000102030405",
    "4ed7b37c2bcac8f74f23c1cf07e62bc7b75fb3f637b9f559c7f664f69eab7b6092237526ea0d1f61cb20d69d10f2",
  ],
  [
    aes256CtsHmacSha384,
    2,
    toHex(SHA384_KEY),
    "000102030405060708090a0b0c0d0e0f",
    "bc47ffec7998eb91e8115cf8d19dac4bbbe2e163e87dd37f49beca92027764f68cf51f14d798c2273f35df574d1f932e40c4ff255b36a266",
  ],
  [
    aes256CtsHmacSha384,
    2,
    toHex(SHA384_KEY),
    "000102030405060708090a0b0c0d0e0f1011121314",
    "40013e2df58e8751957d2878bcd2d6fe101ccfd556cb1eae79db3c3ee86429f2b2a602ac86fef6ecb647d6295fae077a1feb517508d2c16b4192e01f62",
  ],
  [
    aes128CtsHmacSha1,
    2,
    "9062430c8cda3388922e6d6a509f5b7a",
    toHex(encodeUtf8("9 bytesss")),
    "68fb9679601f45c78857b2bf820fd6e53eca8d42fd4b1d7024a09205abb7cd2ec26c355d2f",
  ],
  [
    aes256CtsHmacSha1,
    4,
    "f1c795e9248a09338d82c3f8d5b567040b0110736845041347235b1404231398",
    toHex(encodeUtf8("30 bytes bytes bytes bytes byt")),
    "d1137a4d634cfece924dbc3bf6790648bd5cff7de0e7b99460211d0daef3d79a295c688858f3b34b9cbd6eebae81daf6b734d4d498b6714f1c1d",
  ],
  [arcfourHmac, 0, "f81fec39255f5784e850c4377c88bd85", "", "02c1eb15586144122ec717763dd348bf00434ddc6585954c"],
  [arcfourHmac, 1, "67d1300d281223867f9647ff48721273", toHex(encodeUtf8("1")), "6156e0cc04e0a0874f9fda008f498a7adbbc80b70b14dddbc0"],
  [
    arcfourHmac,
    3,
    "4ba2fbf0379faed87a254d3b353d5a7e",
    toHex(encodeUtf8("13 bytes byte")),
    "612c57568b17a70352bae8cf26fb9459a6f3353cd35fd439db3107cbec765d326dfc04c1dd",
  ],
  [
    arcfourHmac,
    4,
    "68f263db3fce15d031c9eab02d67107a",
    toHex(encodeUtf8("30 bytes bytes bytes bytes byt")),
    "95f9047c3ad75891c2e9b04b16566dc8b6eb9ce4231afb2542ef87a7b5a0f260a99f0460508de0cecc632d07c354124e46c5d2234eb8",
  ],
];

test("what others encrypted is decrypted; each altered octet is refused", () => {
  for (const [type, usage, key, plain, cipher] of ENCRYPTED) {
    const octets = parseHex(cipher);
    assert.equal(toHex(type.decrypt(parseHex(key), usage, octets)), plain, `${type.name} ${cipher}`);
    for (let at = 0; at < octets.length; at++) {
      octets[at]! ^= 1 << (at & 7);
      assert.throws(
        () => type.decrypt(parseHex(key), usage, octets),
        (error) => isAltered(error),
        `${type.name} octet ${at}`,
      );
      octets[at]! ^= 1 << (at & 7);
    }
    for (let length = 0; length < octets.length; length++) {
      assert.throws(
        () => type.decrypt(parseHex(key), usage, octets.subarray(0, length)),
        (error) => isAltered(error),
      );
    }
  }
});

test("what is encrypted comes back, with another confounder each time, and only with its key and usage", () => {
  for (const type of ENCRYPTION_TYPES) {
    const key = Uint8Array.from({ length: type.keyLength }, (_, i) => i * 7 + type.id);
    for (let length = 0; length < 70; length++) {
      const plain = Uint8Array.from({ length }, (_, i) => i);
      const cipher = type.encrypt(key, 7, plain);
      assert.equal(cipher.length, length + type.confounderLength + type.checksumLength);
      assert.notDeepEqual(type.encrypt(key, 7, plain), cipher);
      assert.deepEqual(Uint8Array.from(type.decrypt(key, 7, cipher)), plain);
      assert.throws(
        () => type.decrypt(key, 11, cipher),
        (error) => isAltered(error),
      );
    }
    const message = encodeUtf8("message");
    const checksum = type.checksum(key, 6, message);
    assert.equal(type.verifyChecksum(key, 6, message, checksum), true);
    assert.equal(type.verifyChecksum(key, 7, message, checksum), false);
    assert.equal(type.verifyChecksum(key, 6, message, checksum.subarray(1)), false);
    assert.equal(type.verifyChecksum(key, 6, encodeUtf8("Message"), checksum), false);
    assert.equal(aesEncryptionType(type.id), type.weak ? undefined : type);
  }
});

test("arcfour-hmac: the NT hash, the checksum, and Microsoft's usages", () => {
  assert.equal(toHex(arcfourHmac.stringToKey("foo", "ignored")), "ac8e657f83df82beea5d43bdaf7800cc");
  const key = parseHex("f7d3a155af5e238a0b7a871a96ba2ab2");
  assert.equal(toHex(arcfourHmac.checksum(key, 6, encodeUtf8("seventeen eighteen nineteen twenty"))), "eb38cc97e2230f59da4117dc5859d7ec");
  const cipher = arcfourHmac.encrypt(key, 3, encodeUtf8("reply"));
  assert.deepEqual(Uint8Array.from(arcfourHmac.decrypt(key, 8, cipher)), encodeUtf8("reply"));
  assert.throws(() => arcfourHmac.decrypt(key, 9, cipher), isAltered);
});

test("a checksum that is cut, empty or longer is none", () => {
  for (const type of ENCRYPTION_TYPES) {
    const key = random(type.keyLength);
    const message = Uint8Array.of(1, 2, 3);
    const whole = type.checksum(key, 17, message);
    assert.equal(type.verifyChecksum(key, 17, message, whole), true);
    for (let length = 0; length < whole.length; length++)
      assert.equal(type.verifyChecksum(key, 17, message, whole.subarray(0, length)), false, `${type.name}, ${length} octets`);
    assert.equal(type.verifyChecksum(key, 17, message, Uint8Array.of(...whole, 0)), false);
    assert.equal(type.verifyChecksum(key, 16, message, whole), false);
  }
});

test("iteration counts that nobody means are refused before any work", () => {
  const refused: readonly Uint8Array[] = [count(0), count(MAXIMUM_ITERATIONS + 1), count(0xffffffff), Uint8Array.of(1), new Uint8Array(5)];
  for (const parameters of refused) {
    for (const type of [aes256CtsHmacSha1, aes128CtsHmacSha256]) {
      assert.throws(
        () => type.stringToKey("password", "salt", parameters),
        (error) => error instanceof SecurityError && error.likely.kind === "token",
      );
    }
  }
});

test("types by number and by name", () => {
  for (const type of ENCRYPTION_TYPES) {
    assert.equal(encryptionType(type.id), type);
    assert.equal(requireEncryptionType(type.id, "AS exchange"), type);
    assert.equal(encryptionTypeName(type.id), type.name);
    assert.equal(encryptionTypeByName(type.name.toUpperCase()), type.id);
  }
  assert.equal(encryptionTypeByName("rc4-hmac"), 23);
  assert.equal(encryptionTypeByName("aes256-cts"), 18);
  assert.equal(encryptionTypeByName("aes128-sha2"), 19);
  assert.equal(encryptionTypeByName("des-cbc-md5"), 3);
  assert.equal(encryptionTypeByName("constructor"), undefined);
  assert.equal(encryptionTypeName(99), "etype 99");
  assert.throws(
    () => requireEncryptionType(3, "AS exchange"),
    (error) => error instanceof SecurityError && error.likely.kind === "encryption-type" && /des-cbc-md5 is DES/.test(error.message),
  );
  assert.throws(() => requireEncryptionType(99, "AS exchange"), /etype 99 is not supported/);
});

function isAltered(error: unknown): boolean {
  return error instanceof SecurityError && error.likely.kind === "altered";
}
