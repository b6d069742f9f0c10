import type { epm, ept_entry_t } from "../interfaces/epm/index.ts";
import type { Connected } from "../runtime/types.ts";
import { RpcError } from "../status/errors.ts";
import type { Clock } from "../transport/clock.ts";

export interface RegistrationOptions {
  readonly clock: Clock;
  /** Milliseconds between two looks whether the mapper still has the elements; 0 is never. */
  readonly refreshMs: number;
  /** The mapper could not be reached, or refuses the elements now; the next look comes after `refreshMs`. */
  readonly onError?: ((error: RpcError) => void) | undefined;
}

/**
 * Elements that live while this connection to the mapper is open. A mapper that was started anew has lost them: they are inserted again from time to
 * time, which changes nothing where they are still there.
 */
export class Registration implements AsyncDisposable {
  readonly #mapper: Connected<typeof epm>;
  readonly #entries: ept_entry_t[];
  readonly #options: RegistrationOptions;
  #cancelRefresh: (() => void) | undefined;
  #refreshing: Promise<void> | undefined;
  #closing: Promise<void> | undefined;

  constructor(mapper: Connected<typeof epm>, entries: ept_entry_t[], options: RegistrationOptions) {
    this.#mapper = mapper;
    this.#entries = entries;
    this.#options = options;
    this.#arm();
  }

  /** Takes the elements out and hangs up. Elements that are gone already, or a mapper that is, are no error. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #arm(): void {
    if (this.#options.refreshMs === 0 || this.#closing !== undefined) return;
    this.#cancelRefresh = this.#options.clock.after(this.#options.refreshMs, () => {
      this.#refreshing = this.#refresh().finally(() => this.#arm());
    });
  }

  async #refresh(): Promise<void> {
    try {
      const { status } = await this.#mapper.ept_insert({ entries: this.#entries, replace: 0 }, { timeoutMs: 10_000 });
      if (status !== 0) throw new RpcError(status, "server", "ept_insert, to refresh");
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (this.#closing === undefined) this.#options.onError?.(error);
    }
  }

  async #close(): Promise<void> {
    this.#cancelRefresh?.();
    await this.#refreshing;
    await this.#mapper.ept_delete({ entries: this.#entries }, { timeoutMs: 2_000 }).catch(() => undefined);
    await this.#mapper.connection.close();
  }
}
