/** Context handles as a client holds them: 20 octets, and the way to close them. */
import type { CallOptions, ContextHandle } from "../../ndr/codegen/v1.ts";
import { nca_s_fault_context_mismatch, RPC_S_CANNOT_SUPPORT } from "../../status/codes.ts";
import { FaultError, RpcError, TransportError } from "../../status/errors.ts";

export type CloseHandle = (handle: ClientHandle, options: CallOptions | undefined) => Promise<unknown>;

export class ClientHandle implements ContextHandle {
  readonly attributes: number;
  readonly uuid: string;
  readonly #typeName: string;
  readonly #close: CloseHandle | undefined;
  readonly #alive: () => boolean;
  #closed = false;

  /** @param alive is there a connection left of the association group that the handle belongs to? */
  constructor(wire: { attributes: number; uuid: string }, typeName: string, close: CloseHandle | undefined, alive: () => boolean) {
    this.#alive = alive;
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
        `the interface has no operation that is known to close ${this.#typeName === "" ? "such a handle" : `a ${this.#typeName}`}: call the one that does`,
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

  /**
   * Closes it where the interface says how; a handle that it gives no way to close is run down with the connection. One that went with its
   * connection already is no error: what cut the block short is what its caller should hear of.
   */
  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#close === undefined || !this.#alive()) return;
    try {
      await this.close();
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }
}

/** The connection was lost over the closing, or the server has run the handle down. */
function isGone(error: unknown): boolean {
  return error instanceof TransportError || (error instanceof FaultError && error.status === nca_s_fault_context_mismatch);
}
