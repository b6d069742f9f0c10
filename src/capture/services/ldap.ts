/** LDAP over TCP, and the pings by UDP: operations with their results as records. [RFC 4511], [MS-ADTS] 6.3.3. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { DatagramConsumer, StreamConsumer } from "../stream.ts";

export function openLdap(_analysis: Analysis, _conversation: Conversation): StreamConsumer {
  return { octets() {}, gap() {}, end() {} };
}

export function openCldap(_analysis: Analysis, _conversation: Conversation): DatagramConsumer {
  return { datagram() {}, end() {} };
}
