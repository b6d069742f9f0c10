/** Context handles as a client holds them: 20 octets, and the way to close them. */
import type { CallOptions, ContextHandle } from "../../ndr/codegen/v1.ts";
import { RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";

export type CloseHandle = (handle: ClientHandle, options: CallOptions | undefined) => Promise<unknown>;

export class ClientHandle implements ContextHandle {
  readonly attributes: number;
  readonly uuid: string;
  readonly #typeName: string;
  readonly #close: CloseHandle | undefined;
  #closed = false;

  constructor(wire: { attributes: number; uuid: string }, typeName: string, close: CloseHandle | undefined) {
    this.attributes = wire.attributes;
    this.uuid = wire.uuid;
    this.#typeName = typeName;
    this.#close = close;
  }

  /** The server answered a null handle in its place. */
  markClosed(): void {
    this.#closed = true;
  }

  async close(options?: CallOptions): Promise<void> {
    if (this.#closed) return;
    if (this.#close === undefined) {
      throw new RpcError(
        RPC_S_CANNOT_SUPPORT,
        "local",
        `the interface names no operation that closes a ${this.#typeName}: call it yourself`,
      );
    }
    this.#closed = true;
    try {
      await this.#close(this, options);
    } catch (error) {
      this.#closed = false;
      throw error;
    }
  }

  /** Closes it where the interface says how; a handle that it gives no way to close is run down with the connection. */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#close !== undefined) await this.close();
  }
}
