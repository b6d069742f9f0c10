/** What people type where a host is wanted: a name, an address, a URL, a share, HOST:PORT, a string binding. */
import { visible } from "../../bytes/visible.ts";
import { bracketed } from "../../ids/ip-address.ts";
import { looksLikeStringBinding, parseStringBinding } from "../../ids/string-binding.ts";
import { BindingError } from "../../status/errors.ts";
import { parseHostPort } from "../parsers.ts";
import { UsageError } from "../settings.ts";

export interface TypedHost {
  /** As resolveTarget() takes it: a host, `HOST:PORT`, or a string binding. */
  readonly host: string;
  /** It says a port or a protocol sequence. */
  readonly endpoint: boolean;
  /** HOST:135 is the endpoint mapper's port. */
  readonly mapperPort: number | undefined;
  /** What was left aside, for people. */
  readonly remark: string | undefined;
}

const MAPPER = 135;

/** @throws UsageError that says what to type instead */
export function typedHost(typed: string): TypedHost {
  const text = typed.trim();
  const shown = visible(text, { limit: 200 });
  if (text === "") throw new UsageError('the host is empty: "opnum why HOST [SERVICE]"');
  if (looksLikeStringBinding(text)) return ofBinding(text);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return ofUrl(text);
  // As many of them as a shell's quoting left.
  const share = /^[\\/]{2,}([^\\/]+)([\\/].*)?$/.exec(text);
  if (share !== null) {
    const rest = share[2] === undefined || /^[\\/]+$/.test(share[2]) ? undefined : `of ${shown}, the host is looked at`;
    return { ...plain(parsed(share[1]!)), remark: rest };
  }
  if (text.includes("@")) throw new UsageError(`"${shown}" has a user in it: opnum why ${afterAt(text)} --user NAME`);
  if (text.includes(",")) throw new UsageError(`"${shown}" is more than one host; why looks at one (two are compared by --compare HOST2)`);
  if (/^[\d.:a-f]+\/\d{1,3}$/i.test(text)) throw new UsageError(`"${shown}" is a network; why looks at one host of it`);
  if (/^[^/]+\/+$/.test(text)) return typedHost(text.replace(/\/+$/, ""));
  if (/[*?/]/.test(text)) throw new UsageError(`"${shown}" is no host: a name or an address is wanted, as dc1.example or 10.0.0.5`);
  return plain(parsed(text));
}

/** The longest that DNS knows. */
const LONGEST_NAME = 253;

function plain({ host, port }: { readonly host: string; readonly port: number | undefined }): TypedHost {
  if (port === undefined || port === MAPPER) return { host, endpoint: false, mapperPort: port, remark: undefined };
  return { host: `${bracketed(host)}:${port}`, endpoint: true, mapperPort: undefined, remark: undefined };
}

function parsed(text: string): { readonly host: string; readonly port: number | undefined } {
  if (text.length > LONGEST_NAME + 20)
    throw new UsageError(`a host name has ${LONGEST_NAME} characters at most, and this has ${text.length}`);
  // Shells' signs, which no name has: something was not quoted, or quoted twice.
  const odd = /[;$()<>"'`|&{}=+^~!#]/.exec(text);
  if (odd !== null) throw new UsageError(`"${visible(text, { limit: 200 })}" is no host name: none has ${odd[0]} in it`);
  return parseHostPort(text.replace(/\.$/, (dot) => (/^[\d.]+$/.test(text) ? "" : dot)));
}

function ofBinding(text: string): TypedHost {
  try {
    const { host, options } = parseStringBinding(text);
    if (options["RpcProxy"] === "") throw new UsageError(`"${visible(text, { limit: 200 })}" names no proxy behind RpcProxy=`);
    if (host === "")
      throw new UsageError(`"${visible(text, { limit: 200 })}" names no host: put it behind the colon, as ncacn_ip_tcp:dc1.example`);
    return { host: text, endpoint: true, mapperPort: undefined, remark: undefined };
  } catch (error) {
    if (!(error instanceof BindingError)) throw error;
    throw new UsageError(error.words);
  }
}

/** Only its host is taken: whoever pastes a URL means the machine. */
function ofUrl(text: string): TypedHost {
  const scheme = /^[a-z0-9+.-]*/i.exec(text)![0].toLowerCase();
  let url: URL;
  try {
    // Schemes that a browser knows are read otherwise; all others alike.
    url = new URL(text.replace(/^[^:]*/, "opnum"));
  } catch {
    throw new UsageError(`"${scheme}://..." is no URL that can be read; give the host alone: opnum why HOST [SERVICE]`);
  }
  const host = decodeHost(url.hostname);
  if (host === "") throw new UsageError(`"${scheme}://..." names no host; give the host alone: opnum why HOST [SERVICE]`);
  const http = scheme === "http" || scheme === "https";
  const port = url.port === "" ? undefined : Number(url.port);
  // What else is in it may be a password: it is not repeated.
  const aside = http
    ? "; for RPC over HTTP give a binding, as ncacn_http:HOST[593]"
    : port === undefined
      ? ""
      : `, and not port ${port}: for that, give ${host.includes(":") ? `[${host}]` : host}:${port}`;
  return { ...plain(parsed(host)), remark: `of the ${scheme} URL, the host ${visible(host, { limit: 200 })} is looked at${aside}` };
}

function decodeHost(text: string): string {
  try {
    return decodeURIComponent(text.replace(/^\[(.*)\]$/, "$1"));
  } catch {
    return text;
  }
}

function afterAt(text: string): string {
  const host = text.slice(text.lastIndexOf("@") + 1);
  return host === "" ? "HOST" : visible(host, { limit: 100 });
}
