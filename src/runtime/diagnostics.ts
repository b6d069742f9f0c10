/**
 * What the run-time tells node:diagnostics_channel, for logs, metrics and traces. Nothing is built when nobody listens.
 *
 * | channel | message |
 * |---|---|
 * | `opnum.client.connect` | ClientConnectMessage: an association was made or could not be |
 * | `opnum.client.call` | ClientCallMessage: a call ended |
 * | `opnum.server.connection` | ServerConnectionMessage: a connection was opened or closed |
 * | `opnum.server.call` | ServerCallMessage: a call was answered |
 * | `opnum.server.notice` | ServerNoticeMessage: a client broke the protocol, a limit was reached |
 */
import { channel } from "node:diagnostics_channel";
import type { RpcError } from "../status/errors.ts";
import type { ConnectionInfo } from "./types.ts";

export interface ClientConnectMessage {
  readonly interface: string;
  readonly binding: string;
  readonly error: RpcError | undefined;
  readonly timings: ConnectionInfo["timings"] | undefined;
}

export interface ClientCallMessage {
  readonly interface: string;
  readonly operation: string;
  readonly opnum: number;
  readonly ms: number;
  /** FaultError, CancelledError, TransportError...; a status that the operation returned is not one. */
  readonly error: RpcError | undefined;
}

export interface ServerConnectionMessage {
  readonly event: "opened" | "closed";
  readonly protocolSequence: string;
  readonly address: string;
  readonly port: number;
  readonly error: RpcError | undefined;
}

export interface ServerCallMessage {
  readonly interface: string;
  readonly operation: string;
  readonly opnum: number;
  readonly address: string;
  readonly ms: number;
  /** Status of the fault that was sent, if one was. */
  readonly fault: number | undefined;
  /** What the procedure threw; stays on this side. */
  readonly error: unknown;
}

export interface ServerNoticeMessage {
  readonly kind: string;
  readonly words: string;
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
  readonly serverNotice: Channel<ServerNoticeMessage>;
} = {
  clientConnect: channel("opnum.client.connect"),
  clientCall: channel("opnum.client.call"),
  serverConnection: channel("opnum.server.connection"),
  serverCall: channel("opnum.server.call"),
  serverNotice: channel("opnum.server.notice"),
};
