/**
 * Per-message tokens: what protects PDUs once a context is established. A `MessageStream` is what one end sends: its keys and its sequence numbers.
 * A context has one for each direction; whoever listens with the key (a capture's reader) makes the same two.
 *
 * `tokens-cfx.ts` has those of the AES types ([RFC 4121], as [MS-KILE] 3.4.5.4.1 wants them), `tokens-rc4.ts` those of arcfour-hmac ([RFC 4757] 7).
 */
import type { KerberosKey } from "./etypes/encryption-type.ts";
import { aesEncryptionType, arcfourHmac, requireEncryptionType } from "./etypes/index.ts";
import type { MessageStream, StreamOptions } from "./message-stream.ts";
import { CfxStream } from "./tokens-cfx.ts";
import { Rc4Stream } from "./tokens-rc4.ts";

/**
 * @param key is copied
 * @throws SecurityError for a type that is not spoken here
 */
export function messageStream(key: KerberosKey, options: StreamOptions): MessageStream {
  const aes = aesEncryptionType(key.etype);
  if (aes !== undefined) return new CfxStream(aes, key.octets, options);
  if (key.etype === arcfourHmac.id) return new Rc4Stream(key.octets, options);
  requireEncryptionType(key.etype, "per-message tokens");
  throw new TypeError(`encryption type ${key.etype} has no per-message tokens`);
}
