/** Words for a line of the table of conversations, alike in a terminal, in HTML and on the page. Text from the network is as it came: whoever shows it escapes it. */
import type { ConversationReset, ConversationRow } from "./report.ts";

/** What the conversation speaks, a text each. An interface that no bind told is marked. */
export function spokenBy({ interfaces, inferred }: Pick<ConversationRow, "interfaces" | "inferred">): string[] {
  return interfaces.map((name) => (inferred.includes(name) ? `${name} (inferred)` : name));
}

/** `RST by the server amid data (frame 12)` */
export function resetWords({ by, moment, frame }: ConversationReset): string {
  return `RST by the ${by} ${MOMENTS[moment]} (frame ${frame})`;
}

const MOMENTS: Readonly<Record<ConversationReset["moment"], string>> = {
  syn: "to the SYN",
  handshake: "in the handshake",
  data: "amid data",
  closing: "while closing",
};
