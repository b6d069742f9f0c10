/** What `call` and `shell` connect to. */
import { looksLikeStringBinding, parseStringBinding, type StringBinding } from "../../ids/string-binding.ts";
import { parseHostPort } from "../parsers.ts";
import { UsageError } from "../settings.ts";

/**
 * A host, `HOST:PORT` (the interface's own port), or a string binding.
 * @throws UsageError, BindingError
 */
export function parseBinding(text: string): StringBinding {
  if (looksLikeStringBinding(text)) {
    const binding = parseStringBinding(text);
    if (binding.protocolSequence === "ncacn_ip_tcp") return binding;
    const host = binding.host === "" ? "HOST" : binding.host;
    throw new UsageError(
      `"${text.slice(0, 100)}": this version calls over ncacn_ip_tcp only, and ${binding.protocolSequence} is to come; ` +
        `"opnum dump ${host} --protseq tcp" says which interfaces have a TCP port there, and ${host} alone asks its endpoint mapper for it`,
    );
  }
  const { host, port } = parseHostPort(text);
  return { protocolSequence: "ncacn_ip_tcp", host, endpoint: port === undefined ? "" : String(port), objectUuid: undefined, options: {} };
}
