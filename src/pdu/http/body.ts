/** How long a message's body is: [RFC 9112] 6.3. */
import { DecodeError } from "../../status/errors.ts";
import { type HttpHead, httpFields } from "./head.ts";

export type BodyFraming =
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "chunked" }
  /** Everything up to the end of the connection. */
  | { readonly kind: "until-close" };

const NO_BODY: BodyFraming = { kind: "length", length: 0 };

/**
 * @param request of a response: the method that it answers, where that is known
 * @throws DecodeError where two lengths contradict each other, or one is no number
 */
export function bodyFraming(head: HttpHead, request?: string): BodyFraming {
  if (head.kind === "response") {
    if (head.status < 200 || head.status === 204 || head.status === 304 || request === "HEAD") return NO_BODY;
    if (request === "CONNECT" && head.status < 300) return { kind: "until-close" };
  }
  const transfers = httpFields(head, "transfer-encoding");
  if (transfers.some((value) => value !== "")) {
    const codings = transfers.join(",").toLowerCase();
    if (/(?:^|[,\s])chunked\s*$/.test(codings)) return { kind: "chunked" };
    if (head.kind === "response") return { kind: "until-close" };
    throw new DecodeError("HTTP message", 0, "a request with a transfer coding other than chunked");
  }
  const told = httpFields(head, "content-length");
  if (told.length > 0) {
    if (told.length === 1 && isLength(told[0]!)) return { kind: "length", length: Number(told[0]) };
    const lengths =
      told.length === 1 && !told[0]!.includes(",") ? told : told.flatMap((value) => value.split(",").map((one) => one.trim()));
    const [first] = lengths;
    if (!isLength(first!)) throw new DecodeError("HTTP message", 0, "Content-Length is no number");
    if (lengths.some((length) => length !== first)) throw new DecodeError("HTTP message", 0, "two lengths that contradict each other");
    return { kind: "length", length: Number(first) };
  }
  return head.kind === "request" ? NO_BODY : { kind: "until-close" };
}

/** Digits alone, of a number that is exact. */
function isLength(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character < 0x30 || character > 0x39) return false;
  }
  return true;
}
