/** What keys came to, in words: the same on a terminal, in HTML and on the page. Names in them come from files and from the network. */

import { visible } from "../bytes/visible.ts";
import type { DecryptionFacts } from "../capture/decryptor.ts";
import { many } from "./words.ts";

const REASONS = 24;
const UNUSED = 12;

export function decryptionWords({ keys, closed, unused, warnings }: DecryptionFacts): string[] {
  const lines = keys.map(({ name, opened, verified }) => {
    const did = [
      ...(opened > 0 ? [`${many(opened, "sealed message")} read`] : []),
      ...(verified > 0 ? [`${many(verified, "signed message")} found genuine`] : []),
    ];
    return `${visible(name)}: ${did.length > 0 ? did.join(", ") : "right for an authentication, but nothing that it protects is in the capture"}`;
  });
  for (const { why, count } of closed.slice(0, REASONS)) lines.push(`not read or not checked: ${many(count, "message")} ${visible(why)}`);
  if (closed.length > REASONS) lines.push(`not read or not checked for ${closed.length - REASONS} more reasons`);
  if (unused.length > 0) {
    const more = unused.length > UNUSED ? ` and ${unused.length - UNUSED} more` : "";
    lines.push(
      `fitted nothing: ${unused
        .slice(0, UNUSED)
        .map((name) => visible(name))
        .join("; ")}${more}`,
    );
  }
  return [...lines, ...warnings];
}
