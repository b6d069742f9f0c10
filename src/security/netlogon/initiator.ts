/** The client's end of Netlogon as a security provider, [MS-NRPC] 3.3.4.1.1 and 3.3.4.1.4. */
import { copied } from "../../bytes/copied.ts";
import { decodeNlAuthMessage, encodeNlAuthMessage } from "../../pdu/netlogon/index.ts";
import { RpcError } from "../../status/errors.ts";
import type { SecurityError } from "../../status/security-error.ts";
import type { InitiateOptions } from "../context.ts";
import { badToken } from "./errors.ts";
import { NetlogonContext } from "./netlogon-context.ts";
import type { NetlogonSession } from "./session.ts";

/** Two legs: the names of who calls, and an answer that says the session is known. No AUTH3 follows. */
export class NetlogonInitiator extends NetlogonContext {
  #session: NetlogonSession | undefined;
  readonly #host: string;
  #begun = false;

  /**
   * @param session what NetrServerAuthenticate3 agreed upon; its key is copied here
   * @throws SecurityError for levels other than integrity and privacy
   */
  constructor(session: NetlogonSession, options: InitiateOptions) {
    super("initiator", options.level, options.targetName);
    this.#session = { ...session, sessionKey: copied(session.sessionKey) };
    this.#host = options.host;
  }

  override close(): void {
    super.close();
    this.#release();
  }

  protected override fail(): void {
    super.fail();
    this.#release();
  }

  protected leg(token: Uint8Array): Uint8Array | undefined {
    const session = this.#session!;
    if (!this.#begun) {
      this.#begun = true;
      if (token.length !== 0) throw unreadable("leg 1", undefined);
      // Windows and Samba read NetBIOS names; the DNS name is there for domains that have one.
      return encodeNlAuthMessage({
        kind: "request",
        domain: session.domain,
        computer: session.computer,
        dnsDomain: session.dnsDomain,
        dnsComputer: undefined,
        computerUtf8: session.computer,
      });
    }
    let answer: ReturnType<typeof decodeNlAuthMessage>;
    try {
      answer = decodeNlAuthMessage(token);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      throw unreadable("leg 2", error);
    }
    if (answer.kind !== "response") throw unreadable("leg 2", undefined);
    this.establish(session, {
      name: `${session.domain}\\${this.#host}`,
      domain: session.domain,
      account: this.#host,
      anonymous: false,
      sids: [],
    });
    this.#release();
    return undefined;
  }

  /** What is left of the session once the context has its own copy, or never will have. */
  #release(): void {
    this.#session?.sessionKey.fill(0);
    this.#session = undefined;
  }
}

function unreadable(leg: string, error: RpcError | undefined): SecurityError {
  return badToken("server", `the server's answer is no NL_AUTH_MESSAGE${error === undefined ? "" : `: ${error.words}`}`, leg, error);
}
