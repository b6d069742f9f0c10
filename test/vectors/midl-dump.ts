/** What the programs of Samba's MIDL conformance cases print: stubs in hexadecimal, and which syntax they are in. */

export interface Exchange {
  /** The syntax that the programs agreed on. */
  readonly agreed: "ndr20" | "ndr64";
  /** The syntax of these stubs: NDR20 where they fell back for a pipe. */
  readonly syntax: "ndr20" | "ndr64";
  readonly request: Uint8Array;
  readonly response: Uint8Array;
}

/**
 * Sections are either `[in] Buffer[8/24]` or PDUs, `ndr32:in => out: ptype[request] flen[26] plen[2] ...`, of which neighbours of one direction are
 * fragments of one stub. Octets follow in lines of 16: `[010] FF FF`.
 */
export function parseDump(text: string): Exchange[] {
  const exchanges: Exchange[] = [];
  let agreed: Exchange["agreed"] = "ndr20";
  let syntax: Exchange["syntax"] = "ndr20";
  let request: number[] = [];
  let response: number[] | null = null;
  let into: number[] | null = null;
  let open = false;
  const close = () => {
    if (open) exchanges.push({ agreed, syntax, request: Uint8Array.from(request), response: Uint8Array.from(response ?? []) });
    open = false;
    request = [];
    response = null;
  };
  for (const line of text.split(/\r?\n/)) {
    const octets = /^\[[0-9A-F]{3,}\] ((?:[0-9A-F]{2} {1,2}){1,16})/.exec(line);
    if (octets !== null) {
      for (const octet of octets[1]!.trim().split(/ +/)) into?.push(Number.parseInt(octet, 16));
      continue;
    }
    const pdu = /^(?:\[(in|out)\] Buffer|ndr(?:32|64):(in|out) => \w+: ptype\[(\w+)\])/.exec(line);
    if (pdu !== null) {
      const kind = pdu[3] ?? (pdu[1] === "in" ? "request" : "response");
      into = null;
      if (kind === "request") {
        if (response !== null) close();
        open = true;
        into = request;
      } else if (kind === "response") into = response ??= [];
      continue;
    }
    if (/^ndr64: got NDR64/.test(line)) close();
    if (/^ndr64: got NDR64/.test(line)) agreed = syntax = "ndr64";
    if (/got NDR32 downgrade/.test(line)) {
      close();
      syntax = "ndr20";
    }
  }
  close();
  return exchanges;
}
