/** Authentication in HTTP: Authorization and WWW-Authenticate with NTLM, Negotiate or Basic, for as long as one connection lasts. */
import { parseBase64 } from "../../bytes/base64.ts";
import { narrowText } from "../../bytes/text.ts";
import { type HttpRequestHead, type HttpResponseHead, httpFields } from "../../pdu/http/index.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark } from "../conversation.ts";
import { noNames, readToken, type TokenNames } from "../token.ts";

export class HttpAuthentication {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  #names: TokenNames | undefined = undefined;
  #first: Mark = { frame: 0, time: 0 };
  #last: Mark = this.#first;

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
  }

  request(head: HttpRequestHead, mark: Mark): void {
    if (this.#analysis.options.calls === false) return;
    const found = credentials(httpFields(head, "authorization")) ?? credentials(httpFields(head, "proxy-authorization"));
    if (found === undefined) return;
    const { scheme, token } = found;
    if (this.#names === undefined) {
      this.#names = noNames(scheme === "basic" ? "simple" : scheme === "ntlm" ? "ntlm" : "spnego");
      this.#first = mark;
    }
    this.#last = mark;
    if (scheme !== "basic") readToken(this.#names, token);
    else {
      // The password behind the colon is nobody's business.
      const user = narrowText(token, 0, token.length).split(":", 1)[0]!;
      const [domain, name] = user.includes("\\") ? user.split("\\", 2) : [undefined, user];
      this.#names.domain = domain;
      this.#names.user = name;
    }
  }

  response(head: HttpResponseHead, mark: Mark): void {
    if (this.#names === undefined || head.status < 200) return;
    this.#last = mark;
    if (head.status !== 401 && head.status !== 407) {
      this.#tell("accepted");
      return;
    }
    const found = credentials(httpFields(head, head.status === 401 ? "www-authenticate" : "proxy-authenticate"));
    if (found !== undefined) readToken(this.#names, found.token);
    else if (this.#names.user !== undefined || this.#names.mechanism === "kerberos") this.#tell("rejected");
    // Otherwise the client's first leg was not answered with a challenge: this scheme goes no further.
    else this.#names = undefined;
  }

  /** @param accepted what was asked for went through, so that no answer was needed */
  end(accepted: boolean): void {
    if (this.#names !== undefined) this.#tell(accepted ? "accepted" : "unknown");
  }

  #tell(outcome: "accepted" | "rejected" | "unknown"): void {
    const names = this.#names!;
    this.#names = undefined;
    this.#analysis.emit({
      kind: "authentication",
      conversation: this.#conversation,
      carrier: "http",
      mechanism: names.mechanism,
      mark: this.#first,
      last: this.#last,
      level: undefined,
      user: names.user,
      domain: names.domain,
      workstation: names.workstation,
      target: names.target,
      outcome,
      status: undefined,
    });
  }
}

interface Credentials {
  readonly scheme: "ntlm" | "negotiate" | "basic";
  readonly token: Uint8Array;
}

/** The first of the fields with a scheme that is read here, and its token. */
function credentials(fields: readonly string[]): Credentials | undefined {
  for (const field of fields) {
    const match = /^(ntlm|negotiate|basic)(?: +([A-Za-z0-9+/=]+))?\s*$/i.exec(field);
    if (match === null || match[2] === undefined) continue;
    const token = parseBase64(match[2]);
    if (token !== undefined) return { scheme: match[1]!.toLowerCase() as Credentials["scheme"], token };
  }
  return undefined;
}
