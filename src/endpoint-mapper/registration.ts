import type { epm, ept_entry_t } from "../interfaces/epm/index.ts";
import type { Connected } from "../runtime/types.ts";

/** Elements that live while this connection to the mapper is open. */
export class Registration implements AsyncDisposable {
  readonly #mapper: Connected<typeof epm>;
  readonly #entries: ept_entry_t[];
  #closing: Promise<void> | undefined;

  constructor(mapper: Connected<typeof epm>, entries: ept_entry_t[]) {
    this.#mapper = mapper;
    this.#entries = entries;
  }

  /** Takes the elements out and hangs up. Elements that are gone already, or a mapper that is, are no error. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await this.#mapper.ept_delete({ entries: this.#entries }, { timeoutMs: 2_000 }).catch(() => undefined);
    await this.#mapper.connection.close();
  }
}
