/**
 * What the run-time tells node:diagnostics_channel, for logs, metrics and traces. Nothing is built when nobody listens.
 *
 * | channel | message |
 * |---|---|
 * | `opnum.client.connect` | ClientConnectMessage: an association was made or could not be |
 * | `opnum.client.call` | ClientCallMessage: a call ended |
 * | `opnum.server.connection` | ServerConnectionMessage: a connection was opened or closed |
 * | `opnum.server.call` | ServerCallMessage: a call was answered |
 * | `opnum.server.authentication` | ServerAuthenticationMessage: a client has proven who it is, or has not |
 * | `opnum.server.notice` | ServerNoticeMessage: a client broke the protocol, a limit was reached |
 */
import { channel } from "node:diagnostics_channel";
import type { AuthenticationLevelName } from "../knowledge/authentication.ts";
import type { RpcError } from "../status/errors.ts";
import type { SecurityCause, SecurityError } from "../status/security-error.ts";
import type { ConnectionInfo } from "./types.ts";

/** On `opnum.client.connect`. */
export interface ClientConnectMessage {
  /** The interface's name. */
  readonly interface: string;
  /** As the program gave it. */
  readonly binding: string;
  /** Why it failed, where it did. */
  readonly error: RpcError | undefined;
  /** Milliseconds of each phase, where it did not. */
  readonly timings: ConnectionInfo["timings"] | undefined;
}

/** On `opnum.client.call`. */
export interface ClientCallMessage {
  /** The interface's name. */
  readonly interface: string;
  readonly operation: string;
  readonly opnum: number;
  /** Milliseconds from the call to its end. */
  readonly ms: number;
  /** FaultError, CancelledError, TransportError...; a status that the operation returned is not one. */
  readonly error: RpcError | undefined;
}

/** On `opnum.server.connection`. */
export interface ServerConnectionMessage {
  readonly event: "opened" | "closed";
  readonly protocolSequence: string;
  /** The client's address and port. */
  readonly address: string;
  readonly port: number;
  /** Why it was closed, where it was not in order. */
  readonly error: RpcError | undefined;
}

/** On `opnum.server.call`. */
export interface ServerCallMessage {
  /** The interface's name. */
  readonly interface: string;
  readonly operation: string;
  readonly opnum: number;
  /** The client's address. */
  readonly address: string;
  /** Milliseconds from the whole request to the answer. */
  readonly ms: number;
  /** Status of the fault that was sent, if one was. */
  readonly fault: number | undefined;
  /** What the procedure threw; stays on this side. */
  readonly error: unknown;
}

/** On `opnum.server.authentication`: one for each context that is established, or fails. Nothing of it is secret; names come from the network. */
export interface ServerAuthenticationMessage {
  readonly event: "success" | "failure";
  readonly protocolSequence: string;
  /** The client's address and port. */
  readonly address: string;
  readonly port: number;
  /** The string binding that it came to. */
  readonly endpoint: string;
  /** `LAB\\alice`, `alice@LAB.TEST`; of a failure what the client said, undefined where it did not come to that. */
  readonly account: string | undefined;
  /** ntlm, kerberos, netlogon; spnego where no mechanism was agreed upon. */
  readonly mechanism: string | undefined;
  readonly level: AuthenticationLevelName;
  readonly anonymous: boolean;
  /** Why it failed: `wrong-password`, `unknown-user`, `rate-limit`, ... */
  readonly cause: SecurityCause["kind"] | undefined;
  readonly error: SecurityError | undefined;
}

/** On `opnum.server.notice`. */
export interface ServerNoticeMessage {
  /** `protocol-error`, `bind-refused`, `bind-timeout`, `fragment-timeout`, `idle-timeout`, ...: others may be added. */
  readonly kind: string;
  readonly words: string;
  /** The client's address. */
  readonly address: string;
}

/** What is used of node:diagnostics_channel; spelled out, so that the package's declarations need no types of Node's. */
export interface Channel<Message> {
  readonly hasSubscribers: boolean;
  publish(message: Message): void;
}

export const channels: {
  readonly clientConnect: Channel<ClientConnectMessage>;
  readonly clientCall: Channel<ClientCallMessage>;
  readonly serverConnection: Channel<ServerConnectionMessage>;
  readonly serverCall: Channel<ServerCallMessage>;
  readonly serverAuthentication: Channel<ServerAuthenticationMessage>;
  readonly serverNotice: Channel<ServerNoticeMessage>;
} = {
  clientConnect: channel("opnum.client.connect"),
  clientCall: channel("opnum.client.call"),
  serverConnection: channel("opnum.server.connection"),
  serverCall: channel("opnum.server.call"),
  serverAuthentication: channel("opnum.server.authentication"),
  serverNotice: channel("opnum.server.notice"),
};

/**
 * Takes defects of the program's procedures where nobody listens: one warning, so that they do not stay unseen and a busy log is not flooded.
 * @param listener what would be given an onError
 */
export function warnOnce(listener: string): (error: unknown, where: string) => void {
  let warned = false;
  return (error, where) => {
    if (warned) return;
    warned = true;
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.emitWarning(`${where} failed; give ${listener} an onError to hear of all failures`, { type: "OpnumWarning", detail });
  };
}
