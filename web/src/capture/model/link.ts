/** What an address of this page points to. The file itself cannot stand in it: after a reload the page asks for the file again, by its name. */

export interface Link {
  readonly frame: number | undefined;
  /** tcp:12 */
  readonly conversation: string | undefined;
  /** The file that it is about, for the question. */
  readonly file: string | undefined;
  /** A capture that the page brings along: it opens by itself. */
  readonly sample: string | undefined;
}

export const NO_LINK: Link = { frame: undefined, conversation: undefined, file: undefined, sample: undefined };

/** @param hash as in location.hash; anything that is no link is one to nothing */
export function readLink(hash: string): Link {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  const frame = parameters.get("frame") ?? "";
  const conversation = parameters.get("conversation") ?? "";
  return {
    frame: /^[1-9]\d{0,9}$/.test(frame) ? Number(frame) : undefined,
    conversation: /^(tcp|udp):\d{1,9}$/.test(conversation) ? conversation : undefined,
    file: parameters.get("file")?.slice(0, 255) || undefined,
    sample: parameters.get("sample")?.slice(0, 255) || undefined,
  };
}

/** `#frame=405&file=x.pcap`; "" where it points to nothing. */
export function writeLink(link: Partial<Link>): string {
  const parts = Object.entries({
    frame: link.frame,
    conversation: link.conversation,
    sample: link.sample,
    file: link.sample === undefined ? link.file : undefined,
  })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(String(value)).replaceAll("%3A", ":")}`);
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}
