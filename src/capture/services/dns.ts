/** DNS over TCP and UDP: questions with their answers as records. [RFC 1035] 4.2. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { DatagramConsumer, StreamConsumer } from "../stream.ts";

export function openDnsTcp(_analysis: Analysis, _conversation: Conversation): StreamConsumer {
  return { octets() {}, gap() {}, end() {} };
}

export function openDnsUdp(_analysis: Analysis, _conversation: Conversation): DatagramConsumer {
  return { datagram() {}, end() {} };
}
