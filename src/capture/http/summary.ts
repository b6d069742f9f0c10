/** One line for one head, in the words of Network Monitor. Made only for who asks. */
import type { HttpRequestHead, HttpResponseHead } from "../../pdu/http/index.ts";

/** `Request, GET /wsman, Query:wsdl` */
export function requestSummary(head: HttpRequestHead): string {
  const [path, query] = splitAt(head.target, "?");
  return `Request, ${head.method} ${path}${query === undefined ? "" : `, Query:${query}`}`;
}

/** `Response, HTTP/1.1, Status: Ok, URL: /wsman` */
export function responseSummary(head: HttpResponseHead, target: string): string {
  return `Response, HTTP/${head.version}, Status: ${STATUS[head.status] ?? `${head.status} ${head.phrase}`}, URL: ${target}`;
}

const STATUS: Readonly<Record<number, string>> = {
  100: "Continue",
  200: "Ok",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  407: "Proxy authentication required",
  500: "Internal server error",
  502: "Bad gateway",
  503: "Service unavailable",
};

function splitAt(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
