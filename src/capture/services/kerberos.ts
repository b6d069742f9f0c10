/** Kerberos over TCP and UDP: questions to a KDC and its answers as records. [RFC 4120] 7.2. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { DatagramConsumer, StreamConsumer } from "../stream.ts";

export function openKerberosTcp(_analysis: Analysis, _conversation: Conversation): StreamConsumer {
  return { octets() {}, gap() {}, end() {} };
}

export function openKerberosUdp(_analysis: Analysis, _conversation: Conversation): DatagramConsumer {
  return { datagram() {}, end() {} };
}
