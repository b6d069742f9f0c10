/** The types of the public run-time API; see connect.ts (client) and server.ts (server). */

import type { StringBinding } from "../ids/string-binding.ts";
import type { SyntaxId } from "../ids/syntax.ts";
import type { CodecOptions } from "../ndr/codec.ts";
import type { Client, Interface } from "../ndr/codegen/v1.ts";
import type { ClientConnectionConfig, ServerConnectionConfig } from "../rpc/types.ts";
import type { Transport } from "../transport/transport.ts";
import type { EndpointMapper } from "./endpoint-mapper.ts";

export interface ConnectOptions {
  /** Aborts connecting (names, mapper, dialling, bind). */
  readonly signal?: AbortSignal;
  /** Milliseconds for connecting as a whole; default 15,000. */
  readonly timeoutMs?: number;
  /** Default for each call, milliseconds; 0 is none. */
  readonly callTimeoutMs?: number;
  /** Default: opnum's mapper client on the binding's host, port 135 (or the binding's option `epm=PORT`). */
  readonly endpointMapper?: EndpointMapper;
  readonly transport?: Transport;
  /** In order of liking. Default [NDR64, NDR20]. */
  readonly transferSyntaxes?: readonly SyntaxId[];
  readonly codec?: CodecOptions;
  readonly connection?: ClientConnectionConfig;
  /** More connections of the same association group may be opened when calls cannot be multiplexed; default 1. */
  readonly maxConnections?: number;
}

export interface ServerOptions {
  readonly connection?: Partial<ServerConnectionConfig>;
  readonly codec?: CodecOptions;
  readonly transport?: Transport;
  /** Inclusive port range for dynamic endpoints; default 49152-65535. */
  readonly portRange?: readonly [low: number, high: number];
  /** Calls under way on the whole server; default 4,096. */
  readonly maxCalls?: number;
  /** Connections on the whole server; default 16,384. */
  readonly maxConnections?: number;
}

/** A client with its connection: `await using` closes it. */
export type Connected<I extends Interface> = Client<I> & AsyncDisposable & { readonly connection: ConnectionInfo };

export interface ConnectionInfo {
  /** The fully bound binding really used. */
  readonly binding: StringBinding;
  readonly transferSyntax: SyntaxId;
  readonly associationGroup: number;
  /** Milliseconds each phase took. */
  readonly timings: { readonly resolveMs: number; readonly mapMs: number; readonly dialMs: number; readonly bindMs: number };
  close(): Promise<void>;
}
