/**
 * MD5 over a gss_channel_bindings_struct with nothing but application data, integers little-endian: what NTLM's MsvAvChannelBindings ([MS-NLMP] 2.2.2.1)
 * and the checksum of a Kerberos authenticator ([RFC 4121] 4.1.1.2) carry.
 */
import { hash } from "#crypto";

/*
 *   0  u32 initiator address type   4  u32 length   8  u32 acceptor address type   12  u32 length
 *  16  u32 length of application data               20  application data
 */

/** @param application application_data of the channel: `tls-server-end-point:` and its hash, [RFC 5929] 4 */
export function channelBindingsHash(application: Uint8Array): Uint8Array {
  const header = new Uint8Array(20);
  new DataView(header.buffer).setUint32(16, application.length, true);
  return hash("md5", header, application);
}
