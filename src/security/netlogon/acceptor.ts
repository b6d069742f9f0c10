/** The server's end of Netlogon as a security provider, [MS-NRPC] 3.3.4.1.2 and 3.3.4.1.3. */
import { visible } from "../../bytes/visible.ts";
import { decodeNlAuthMessage, encodeNlAuthMessage, type NlAuthRequest } from "../../pdu/netlogon/index.ts";
import { SEC_E_INVALID_TOKEN } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import type { SecurityCause, SecurityError } from "../../status/security-error.ts";
import type { AcceptOptions } from "../context.ts";
import { netlogonError } from "./errors.ts";
import { NetlogonContext } from "./netlogon-context.ts";
import { accountOf, type NetlogonSessions } from "./session.ts";

/** One leg and its answer: whoever is named must have a session, and proves with the first PDU that it has the key. */
export class NetlogonAcceptor extends NetlogonContext {
  readonly #sessions: NetlogonSessions;

  /** @throws SecurityError for levels other than integrity and privacy */
  constructor(sessions: NetlogonSessions, options: AcceptOptions) {
    super("acceptor", options.level, undefined);
    this.#sessions = sessions;
  }

  protected leg(token: Uint8Array): Uint8Array {
    const request = readRequest(token);
    const domain = request.domain ?? request.dnsDomain;
    const computer = request.computer ?? request.computerUtf8 ?? request.dnsComputer?.split(".")[0];
    if (domain === undefined || computer === undefined) {
      throw refusal("a NL_AUTH_MESSAGE without the name of a domain and of a computer", { kind: "token" });
    }
    const session = this.#sessions.find(domain, computer);
    if (session === undefined) {
      throw refusal(`no secure channel is known of computer ${visible(computer)} of domain ${visible(domain)}`, {
        kind: "unknown-user",
        user: `${domain}\\${computer}$`,
      });
    }
    const account = accountOf(session);
    this.establish(session, {
      name: `${session.domain}\\${account}`,
      domain: session.domain,
      account,
      anonymous: false,
      sids: session.sids ?? [],
      workstation: session.computer,
    });
    return encodeNlAuthMessage({ kind: "response" });
  }
}

function readRequest(token: Uint8Array): NlAuthRequest {
  try {
    const message = decodeNlAuthMessage(token);
    if (message.kind === "request") return message;
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    throw refusal(`the client's token is no NL_AUTH_MESSAGE: ${error.words}`, { kind: "token" }, error);
  }
  throw refusal("the client's NL_AUTH_MESSAGE is an answer", { kind: "token" });
}

/** [MS-NRPC] 3.3.4.1.2 and 3.3.4.1.3 have one status for all of them. */
function refusal(words: string, likely: SecurityCause, error?: RpcError): SecurityError {
  return netlogonError(SEC_E_INVALID_TOKEN, "client", words, "leg 1", likely, { answer: "SEC_E_INVALID_TOKEN", error });
}
