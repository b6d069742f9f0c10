/** FAST, [RFC 6113] 5.4, as far as who listens needs it: where a KDC's answer is armored, its key is made of two. */
import { encodeUtf8 } from "../../bytes/utf8.ts";
import { BerReader, contextTag, TAG } from "../../pdu/asn1/ber.ts";
import { type EncryptionKey, readEncryptionKey } from "../../pdu/kerberos/encryption-key.ts";
import { PA_TYPE, type PaData, readMethodData } from "../../pdu/kerberos/pa-data.ts";
import { type EncryptedData, readEncryptedData, takeInteger, takeOctets, takeOptionalField } from "../../pdu/kerberos/types.ts";
import type { KerberosKey } from "../../security/kerberos/etypes/encryption-type.ts";
import { encryptionType } from "../../security/kerberos/etypes/index.ts";

/** FX_FAST_ARMOR_AP_REQUEST. */
const ARMOR_AP_REQUEST = 1;

/**
 * The AP-REQ that armors an AS-REQ; undefined where there is none. That of a TGS-REQ is its own.
 *
 *   PA-FX-FAST-REQUEST ::= CHOICE { armored-data [0] SEQUENCE { armor [0] SEQUENCE { armor-type [0] Int32, armor-value [1] OCTET STRING } OPTIONAL,
 *     req-checksum [1], enc-fast-req [2] } }
 *
 * @throws DecodeError
 */
export function armorApReq(padata: readonly PaData[] | undefined): Uint8Array | undefined {
  const value = padata?.find(({ type }) => type === PA_TYPE.fxFast)?.value;
  if (value === undefined || value.length === 0) return undefined;
  const request = new BerReader("PA-FX-FAST-REQUEST", value)
    .take(contextTag(0, true), "armored-data")
    .take(TAG.sequence, "KrbFastArmoredReq");
  const armor = request.takeOptional(contextTag(0, true), "armor")?.take(TAG.sequence, "KrbFastArmor");
  if (armor === undefined || takeInteger(armor, 0, "armor-type") !== ARMOR_AP_REQUEST) return undefined;
  return takeOctets(armor, 1, "armor-value");
}

/** PA-FX-FAST-REPLY ::= CHOICE { armored-data [0] SEQUENCE { enc-fast-rep [0] EncryptedData } }. Undefined where the answer is not armored. @throws DecodeError */
export function fastReply(padata: readonly PaData[] | undefined): EncryptedData | undefined {
  const value = padata?.find(({ type }) => type === PA_TYPE.fxFast)?.value;
  if (value === undefined || value.length === 0) return undefined;
  const reply = new BerReader("PA-FX-FAST-REPLY", value).take(contextTag(0, true), "armored-data").take(TAG.sequence, "KrbFastArmoredRep");
  return readEncryptedData(reply.take(contextTag(0, true), "enc-fast-rep"));
}

/** KrbFastResponse ::= SEQUENCE { padata [0] SEQUENCE OF PA-DATA, strengthen-key [1] EncryptionKey OPTIONAL, finished [2] OPTIONAL, nonce [3] }. @throws DecodeError */
export function decodeFastResponse(bytes: Uint8Array): {
  readonly padata: readonly PaData[];
  readonly strengthenKey: EncryptionKey | undefined;
} {
  const response = new BerReader("KrbFastResponse", bytes).take(TAG.sequence, "KrbFastResponse");
  const padata = readMethodData(response.take(contextTag(0, true), "padata"));
  return { padata, strengthenKey: takeOptionalField(response, 1, "strengthen-key", readEncryptionKey) };
}

/** The armor key of an AP-REQ's subkey and its ticket's session key: [RFC 6113] 5.4.1.1. */
export function armorKey(subkey: KerberosKey, session: KerberosKey): KerberosKey | undefined {
  return combined(subkey, session, "subkeyarmor", "ticketarmor");
}

/** [RFC 6113] 5.4.3. */
export function strengthened(strengthen: KerberosKey, reply: KerberosKey): KerberosKey | undefined {
  return combined(strengthen, reply, "strengthenkey", "replykey");
}

/** KRB-FX-CF2, [RFC 6113] 5.1; undefined for a key of a type that is not spoken here. The key is of the first one's type. */
function combined(first: KerberosKey, second: KerberosKey, firstWord: string, secondWord: string): KerberosKey | undefined {
  const length = encryptionType(first.etype)?.keyLength;
  const one = length === undefined ? undefined : prfPlus(first, firstWord, length);
  const other = length === undefined ? undefined : prfPlus(second, secondWord, length);
  if (one === undefined || other === undefined) return undefined;
  return { etype: first.etype, octets: one.map((octet, i) => octet ^ other[i]!) };
}

/** PRF+: the PRF over a count and the word, as often as it takes. random-to-key is the identity for AES and RC4. */
function prfPlus({ etype, octets }: KerberosKey, word: string, length: number): Uint8Array | undefined {
  const type = encryptionType(etype);
  if (type === undefined || octets.length !== type.keyLength) return undefined;
  const out = new Uint8Array(length);
  for (let at = 0, count = 1; at < length; count++) {
    const part = type.prf(octets, Uint8Array.of(count, ...encodeUtf8(word))).subarray(0, length - at);
    out.set(part, at);
    at += part.length;
  }
  return out;
}
