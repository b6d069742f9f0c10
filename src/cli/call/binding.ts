/** What `call` and `shell` connect to. */
import { parseStringBinding, type StringBinding } from "../../ids/string-binding.ts";
import { looksLikeBinding, parseHostPort } from "../parsers.ts";

/**
 * A host, `HOST:PORT` (the interface's own port), or a string binding.
 * @throws UsageError, BindingError
 */
export function parseBinding(text: string): StringBinding {
  if (looksLikeBinding(text)) return parseStringBinding(text);
  const { host, port } = parseHostPort(text);
  return { protocolSequence: "ncacn_ip_tcp", host, endpoint: port === undefined ? "" : String(port), objectUuid: undefined, options: {} };
}
