/** TLS: named, with the server's name that the client asks for, and not read. [RFC 8446] 4.1.2, [RFC 6066] 3. */
import { u16 } from "../../bytes/integers.ts";
import { joined } from "../../bytes/joined.ts";
import { narrowText } from "../../bytes/text.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";

/** A handshake record that holds a ClientHello of any TLS; undefined where more octets are needed to tell. */
export function isTls(bytes: Uint8Array, start: number, end: number): boolean | undefined {
  if (bytes[start] !== 0x16) return false;
  if (end - start < 6) return end - start > 1 && bytes[start + 1] !== 3 ? false : undefined;
  return bytes[start + 1] === 3 && bytes[start + 2]! <= 4 && (bytes[start + 5] === 1 || bytes[start + 5] === 2);
}

export function openTls(analysis: Analysis, conversation: Conversation): StreamConsumer {
  return new TlsStream(analysis, conversation);
}

/** Octets of a ClientHello that are looked through; the name stands near its beginning. */
const MAX_HELLO = 2048;

class TlsStream implements StreamConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  /** The first octets of the client, until the name is found or cannot be. */
  #hello: Uint8Array | undefined = new Uint8Array(0);

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    conversation.carries = "tls";
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    // The name is for who lists messages; nobody else wants it.
    if (side !== 0 || this.#hello === undefined || this.#analysis.listener.message === undefined) return;
    const hello = joined([this.#hello, bytes.subarray(start, Math.min(end, start + MAX_HELLO - this.#hello.length))]);
    const length = hello.length < 5 ? 5 : 5 + u16(hello, 3, false);
    if (hello.length < Math.min(length, MAX_HELLO)) {
      this.#hello = hello;
      return;
    }
    const name = serverName(hello);
    this.#hello = undefined;
    this.#analysis.listener.message({
      protocol: "http",
      summary: `TLS: ClientHello${name === undefined ? "" : `, server name ${name}`}`,
      conversation: this.#conversation,
      side,
      frame,
      time,
    });
  }

  gap(side: Side): void {
    if (side === 0) this.#hello = undefined;
  }

  end(): void {
    this.#hello = undefined;
  }
}

/*
 * record: u8 22, u16 version, u16 length; handshake: u8 1, u24 length; ClientHello: u16 version, u8[32] random, u8 n session id, u16 n cipher suites,
 * u8 n compression methods, u16 n extensions of { u16 type, u16 n data }; server_name (0): u16 n list of { u8 0 host_name, u16 n name }
 */
function serverName(hello: Uint8Array): string | undefined {
  const word = (at: number) => (at + 2 <= hello.length ? u16(hello, at, false) : Number.NaN);
  if (hello[5] !== 1) return undefined;
  let at = 5 + 4 + 2 + 32;
  at += 1 + (hello[at] ?? Number.NaN);
  at += 2 + word(at);
  at += 1 + (hello[at] ?? Number.NaN);
  // A length that is not there makes everything behind it NaN, and no comparison holds.
  const end = Math.min(at + 2 + word(at), hello.length);
  for (at += 2; at + 4 <= end; at += 4 + word(at + 2)) {
    if (word(at) !== 0) continue;
    const length = word(at + 7);
    return at + 9 + length <= end ? narrowText(hello, at + 9, length) : undefined;
  }
  return undefined;
}
