/** What was published, against both implementations: they could be equal and wrong. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findOctets } from "../../test/octets-within.ts";
import { Md5 } from "./md5.ts";
import * as node from "./node.ts";
import * as portable from "./portable.ts";
import type { Crypto } from "./types.ts";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));
const ascii = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));
const repeated = (octet: number, times: number) => new Uint8Array(times).fill(octet);
const same = (actual: Uint8Array | undefined, expected: string) => assert.equal(actual && Buffer.from(actual).toString("hex"), expected);

for (const [where, crypto] of [
  ["node", node],
  ["portable", portable],
] as readonly (readonly [string, Crypto])[]) {
  describe(`published vectors, ${where}`, () => {
    const texts = [
      "",
      "a",
      "abc",
      "message digest",
      "abcdefghijklmnopqrstuvwxyz",
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
      "1234567890".repeat(8),
    ];

    it("MD4, [RFC 1320] A.5", () => {
      const expected = [
        "31d6cfe0d16ae931b73c59d7e0c089c0",
        "bde52cb31de33e46245e05fbdbd6fb24",
        "a448017aaf21d8525fc10ae87aa6729d",
        "d9130a8164549fe818874806e1c7014b",
        "d79e1c308aa5bbcdeea8ed63df412da9",
        "043f8582f241db351ce627e153e7f0e4",
        "e33b4ddc9c38f2199c3e7b164fcc0536",
      ];
      for (const [i, text] of texts.entries()) same(crypto.hash("md4", ascii(text)), expected[i]!);
    });

    it("MD5, [RFC 1321] A.5", () => {
      const expected = [
        "d41d8cd98f00b204e9800998ecf8427e",
        "0cc175b9c0f1b6a831c399e269772661",
        "900150983cd24fb0d6963f7d28e17f72",
        "f96b697d7cb7938d525a2f31aaf161d0",
        "c3fcd3d76192e4007dfb496cca67e13b",
        "d174ab98d277d9f5a5611c2c9f419d9f",
        "57edf4a22be3c955ac49da2e2107b67a",
      ];
      for (const [i, text] of texts.entries()) same(crypto.hash("md5", ascii(text)), expected[i]!);
    });

    it("SHA-1 and SHA-2 of abc, [FIPS 180-4]'s examples", () => {
      same(crypto.hash("sha1", ascii("abc")), "a9993e364706816aba3e25717850c26c9cd0d89d");
      same(crypto.hash("sha256", ascii("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
      same(
        crypto.hash("sha384", ascii("abc")),
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7",
      );
      same(
        crypto.hash("sha512", ascii("abc")),
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
      );
    });

    it("HMAC, [RFC 2202] 2 and 3, [RFC 4231] 4.2", () => {
      const jefe = ascii("what do ya want for nothing?");
      const large = ascii("Test Using Larger Than Block-Size Key - Hash Key First");
      same(crypto.hmac("md5", repeated(0x0b, 16)).digest(ascii("Hi There")), "9294727a3638bb1c13f48ef8158bfc9d");
      same(crypto.hmac("md5", ascii("Jefe")).digest(jefe), "750c783e6ab0b503eaa86e310a5db738");
      same(crypto.hmac("md5", repeated(0xaa, 16)).digest(repeated(0xdd, 50)), "56be34521d144c88dbb8c733f0e8b3f6");
      same(crypto.hmac("md5", repeated(0xaa, 80)).digest(large), "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd");
      same(crypto.hmac("sha1", repeated(0x0b, 20)).digest(ascii("Hi There")), "b617318655057264e28bc0b6fb378c8ef146be00");
      same(crypto.hmac("sha1", ascii("Jefe")).digest(jefe), "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
      same(crypto.hmac("sha1", repeated(0xaa, 20)).digest(repeated(0xdd, 50)), "125d7342b9ac11cd91a39af48aa17b4f63f175d3");
      same(crypto.hmac("sha1", repeated(0xaa, 80)).digest(large), "aa4ae5e15272d00e95705637ce8a3b55ed402112");
      const [key, text] = [repeated(0x0b, 20), ascii("Hi There")];
      same(crypto.hmac("sha256", key).digest(text), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
      same(
        crypto.hmac("sha384", key).digest(text),
        "afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59cfaea9ea9076ede7f4af152e8b2fa9cb6",
      );
      same(
        crypto.hmac("sha512", key).digest(text),
        "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cdedaa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854",
      );
    });

    it("RC4, [RFC 6229] 2: keys of 40 and 128 bits, at the beginning and behind 240 octets", () => {
      for (const [key, first, later] of [
        ["0102030405", "b2396305f03dc027ccc3524a0a1118a8", "28cb1132c96ce286421dcaadb8b69eae"],
        ["0102030405060708090a0b0c0d0e0f10", "9ac7cc9a609d1ef7b2932899cde41b97", "065902e4b620f6cc36c8589f66432f2b"],
      ] as const) {
        const stream = new Uint8Array(256);
        crypto.rc4(hex(key)).apply(stream, 0, 256);
        same(stream.subarray(0, 16), first);
        same(stream.subarray(240), later);
      }
    });

    it("AES of one block, [FIPS 197] C.1 and C.3", () => {
      const key = Uint8Array.from({ length: 32 }, (_, i) => i);
      for (const [length, expected] of [
        [16, "69c4e0d86a7b0430d8cdb78070b4c55a"],
        [32, "8ea2b7ca516745bfeafc49904b496089"],
      ] as const) {
        const block = hex("00112233445566778899aabbccddeeff");
        crypto.aes(key.subarray(0, length)).encryptBlock(block, 0);
        same(block, expected);
      }
    });

    const counted = Uint8Array.from({ length: 16 }, (_, i) => i);
    const aes128 = hex("2b7e151628aed2a6abf7158809cf4f3c");
    const text38a = hex(
      "6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710",
    );

    it("AES-CBC and CFB8, [SP 800-38A] F.2.5 and F.3.7", () => {
      const wide = crypto.aes(hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4"));
      const cbc = text38a.slice();
      wide.encryptCbc(counted, cbc, 0, 64);
      same(
        cbc,
        "f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b",
      );
      const cfb = text38a.slice(0, 18);
      crypto.aes(aes128).encryptCfb8(counted, cfb, 0, 18);
      same(cfb, "3b79424c9c0dd436bace9e0ed4586a4f32b9");
    });

    it("AES-CTS, [RFC 3962] B", () => {
      const text = ascii("I would like the General Gau's Chicken, please, and wonton soup.");
      const key = crypto.aes(ascii("chicken teriyaki"));
      for (const [length, expected] of [
        [17, "c6353568f2bf8cb4d8a580362da7ff7f97"],
        [31, "fc00783e0efdb2c1d445d4c8eff7ed2297687268d6ecccc0c07b25e25ecfe5"],
        [32, "39312523a78662d5be7fcbcc98ebf5a897687268d6ecccc0c07b25e25ecfe584"],
        [47, "97687268d6ecccc0c07b25e25ecfe584b3fffd940c16a18c1b5549d2f838029e39312523a78662d5be7fcbcc98ebf5"],
        [48, "97687268d6ecccc0c07b25e25ecfe5849dad8bbb96c4cdc03bc103e1a194bbd839312523a78662d5be7fcbcc98ebf5a8"],
        [
          64,
          "97687268d6ecccc0c07b25e25ecfe58439312523a78662d5be7fcbcc98ebf5a84807efe836ee89a526730dbc2f7bc8409dad8bbb96c4cdc03bc103e1a194bbd8",
        ],
      ] as const) {
        const octets = text.slice(0, length);
        key.encryptCts(octets, 0, length);
        same(octets, expected);
        key.decryptCts(octets, 0, length);
        assert.deepEqual(octets, text.slice(0, length));
      }
    });

    it("AES-CMAC, [RFC 4493] 4", () => {
      const key = crypto.aes(aes128);
      same(key.cmac(), "bb1d6929e95937287fa37d129b756746");
      same(key.cmac(text38a.subarray(0, 16)), "070a16b46b4d4144f79bdd9dd04a287c");
      same(key.cmac(text38a.subarray(0, 40)), "dfa66747de9ae63030ca32611497c827");
      same(key.cmac(text38a.subarray(0, 5), text38a.subarray(5)), "51f0bebf7e3b9d92fc49741779363cfe");
    });

    it("AES-GCM, the submission's test cases 4 and 16, as NIST took them over", () => {
      const plain = hex(
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
      );
      const additional = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
      const half = "feffe9928665731c6d6a8f9467308308";
      for (const [key, expected, expectedTag] of [
        [
          half,
          "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091",
          "5bc94fbc3221a5db94fae95ae7121a47",
        ],
        [
          half + half,
          "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
          "76fc6ece0f4e1768cddf8853bb2d551b",
        ],
      ] as const) {
        const { sealed, tag } = crypto.aead("aes-gcm", hex(key)).seal(hex("cafebabefacedbaddecaf888"), plain, additional);
        same(sealed, expected);
        same(tag, expectedTag);
      }
    });

    it("DES, of the standard's validation ([SP 500-20]), and of an empty LM hash", () => {
      same(crypto.desEncrypt(hex("133457799bbcdff1"), hex("0123456789abcdef")), "85e813540f0ab405");
      same(crypto.desEncrypt(hex("0101010101010101"), hex("95f8a5e5dd31d900")), "8000000000000000");
      same(crypto.desEncrypt(hex("7ca110454a1a6e57"), hex("01a1d6d039776742")), "690f5b0d9a26939b");
      same(crypto.desEncrypt(hex("0000000000000000"), ascii("KGS!@#$%")), "aad3b435b51404ee");
    });

    it("PBKDF2, [RFC 6070] 2 and [RFC 3962] B", () => {
      same(crypto.pbkdf2("sha1", ascii("password"), ascii("salt"), 1, 20), "0c60c80f961f0e71f3a9b524af6012062fe037a6");
      same(crypto.pbkdf2("sha1", ascii("password"), ascii("salt"), 4096, 20), "4b007901b765489abead49d926f721d065a429c1");
      same(
        crypto.pbkdf2("sha1", ascii("passwordPASSWORDpassword"), ascii("saltSALTsaltSALTsaltSALTsaltSALTsalt"), 4096, 25),
        "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038",
      );
      same(crypto.pbkdf2("sha1", ascii("pass\0word"), ascii("sa\0lt"), 4096, 16), "56fa6aa75548099dcc37d7f03425e0c3");
      same(
        crypto.pbkdf2("sha1", ascii("password"), ascii("ATHENA.MIT.EDUraeburn"), 1200, 32),
        "5c08eb61fdf71e4e4ec3cf6ba1f5512ba7e52ddbc5e5142f708a31e2e62b1e13",
      );
    });

    it("closed, nothing holds the key any more, nor what was made of it", () => {
      const secret = crypto.random(32);
      const long = new Uint8Array(5000);
      const iv = new Uint8Array(16);
      const inner = new Md5();
      inner.reset();
      inner.update(Uint8Array.from({ length: 64 }, (_, i) => (secret[i] ?? 0) ^ 0x36));
      const padded = new Uint8Array(inner.state.slice().buffer);
      for (const name of ["md5", "sha1", "sha256", "sha384"] as const) {
        const hmac = crypto.hmac(name, secret);
        hmac.digest(iv);
        if (name === "md5") assert.ok(findOctets(hmac, padded));
        hmac.into(new Uint8Array(16), 0, 16, iv, long, 0, long.length);
        hmac.close();
        for (const octets of [secret, padded]) assert.equal(findOctets(hmac, octets), undefined);
      }
      // The schedule of AES begins with the key, a word at a time and in the processor's own order.
      const words = secret.map((_, i) => secret[i ^ 3]!);
      const key = crypto.aes(secret);
      key.encryptCts(long, 0, 5000);
      key.decryptCts(long, 0, 5000);
      key.decryptCbc(iv, long, 0, 16);
      assert.ok(findOctets(key, words));
      key.close();
      for (const octets of [secret, words]) assert.equal(findOctets(key, octets), undefined);
      for (const name of ["aes-gcm", "aes-ccm"] as const) {
        const sealing = crypto.aead(name, secret);
        sealing.seal(new Uint8Array(name === "aes-gcm" ? 12 : 11), long, iv);
        sealing.close();
        for (const octets of [secret, words]) assert.equal(findOctets(sealing, octets), undefined);
      }
      const stream = crypto.rc4(secret);
      const box = new Uint8Array(256);
      for (let i = 0; i < 256; i++) box[i] = i;
      for (let i = 0, j = 0; i < 256; i++) {
        j = (j + box[i]! + secret[i % 32]!) & 0xff;
        [box[i], box[j]] = [box[j]!, box[i]!];
      }
      assert.ok(findOctets(stream, box));
      stream.close();
      assert.equal(findOctets(stream, box.subarray(0, 16)), undefined);
    });
  });
}
