/** Tokens that come in pieces: [MS-SPNG] 3.1.5.7 to 3.1.5.9. */
import { copied } from "../../bytes/copied.ts";
import { joined } from "../../bytes/joined.ts";
import { INITIAL_CONTEXT_TOKEN } from "../../pdu/spnego/mechanism.ts";

/** A ticket with a large PAC is 64 KiB at most (MaxTokenSize is 48,000 by default), and there is one in a token. */
const MOST_OCTETS = 0x20000;
const NEG_TOKEN_RESP = 0xa1;

export class TokenAssembly {
  #parts: Uint8Array[] = [];
  #length = 0;

  /** @returns the whole token; undefined while more is to come. `token` itself is not kept. */
  add(token: Uint8Array, error: (words: string) => Error): Uint8Array | undefined {
    const first = this.#parts[0] ?? token;
    const whole = first[0] === INITIAL_CONTEXT_TOKEN || first[0] === NEG_TOKEN_RESP ? derLength(first) : undefined;
    if (whole === undefined || (this.#parts.length === 0 && whole <= token.length)) return token;
    if (whole > MOST_OCTETS) throw error(`says that it is ${whole} octets long`);
    this.#length += token.length;
    this.#parts.push(copied(token));
    if (this.#length < whole) return undefined;
    const parts = this.#parts;
    this.clear();
    return joined(parts);
  }

  clear(): void {
    this.#parts = [];
    this.#length = 0;
  }
}

/** Octets of an element with its tag and length, by its first octets; undefined where these do not tell. */
function derLength(octets: Uint8Array): number | undefined {
  const short = octets[1];
  if (short === undefined) return undefined;
  if (short < 0x80) return 2 + short;
  const count = short & 0x7f;
  if (count === 0 || count > 4 || octets.length < 2 + count) return undefined;
  let length = 0;
  for (let i = 0; i < count; i++) length = length * 256 + octets[2 + i]!;
  return 2 + count + length;
}
