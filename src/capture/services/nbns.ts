/** NetBIOS names by UDP: [RFC 1002] 4.2. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { DatagramConsumer } from "../stream.ts";

export function openNbns(_analysis: Analysis, _conversation: Conversation): DatagramConsumer {
  return { datagram() {}, end() {} };
}
