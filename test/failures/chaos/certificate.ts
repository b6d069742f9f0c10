/** A certificate that nobody signed but itself, [RFC 5280] 4.1: what a client that looks does not trust. */
import { generateKeyPairSync, sign } from "node:crypto";
import { element, integer, sequence, TAG } from "../../../src/pdu/asn1/ber.ts";

/** ecdsa-with-SHA256, 1.2.840.10045.4.3.2; id-at-commonName, 2.5.4.3. */
const ECDSA_SHA256 = sequence(element(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02)));
const COMMON_NAME = element(0x06, Uint8Array.of(0x55, 0x04, 0x03));
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const BIT_STRING = 0x03;

/** @returns what tls.createServer() takes */
export function selfSigned(name: string): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const text = (value: string) => Uint8Array.from(Buffer.from(value, "latin1"));
  const who = sequence(element(TAG.set, sequence(COMMON_NAME, element(UTF8_STRING, text(name)))));
  const validity = sequence(element(UTC_TIME, text("200101000000Z")), element(UTC_TIME, text("491231235959Z")));
  const key = Uint8Array.from(publicKey.export({ type: "spki", format: "der" }));
  const toBeSigned = sequence(integer(1), ECDSA_SHA256, who, validity, who, key);
  const signature = sign("sha256", toBeSigned, privateKey);
  const whole = sequence(toBeSigned, ECDSA_SHA256, element(BIT_STRING, Uint8Array.of(0), Uint8Array.from(signature)));
  const lines = Buffer.from(whole)
    .toString("base64")
    .match(/.{1,64}/g)!
    .join("\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
