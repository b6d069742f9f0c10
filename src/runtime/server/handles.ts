/** Context handles of a server: [C706] 6.1.6, [MS-RPCE] 3.1.1.5.3.2.2 (strict). A handle is a name for state; the state stays here. */
import { randomUUID } from "node:crypto";
import { authLevelOf } from "../../knowledge/authentication.ts";
import type { Caller, CallOptions, ContextHandle } from "../../ndr/codegen/v1.ts";
import { LimitError } from "../../status/errors.ts";

type Rundown = (state: unknown) => void | Promise<void>;

/** The handle as procedures see it. */
export class ServerHandle implements ContextHandle {
  readonly attributes = 0;
  readonly uuid: string;
  readonly #table: HandleTable;

  constructor(table: HandleTable, uuid: string) {
    this.#table = table;
    this.uuid = uuid;
  }

  /** On the server: forgets it, as CallContext.closeHandle does. */
  async close(_options?: CallOptions): Promise<void> {
    this.#table.forget(this.uuid);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

export interface HandleEntry {
  readonly handle: ServerHandle;
  readonly state: unknown;
  readonly rundown: Rundown | undefined;
  /** Whose it is. */
  readonly owner: Caller;
  /** The interface that made it, for strict ones. */
  readonly interface: object;
  /** The IDL type's name, known once the handle is returned in a parameter of it. */
  typeName: string | undefined;
}

export class HandleTable {
  readonly #byUuid = new Map<string, HandleEntry>();
  readonly #byGroup = new Map<number, Set<HandleEntry>>();
  readonly #most: number;
  readonly #onError: (error: unknown) => void;

  constructor(most: number, onError: (error: unknown) => void) {
    this.#most = most;
    this.#onError = onError;
  }

  get size(): number {
    return this.#byUuid.size;
  }

  /** @throws LimitError */
  create(state: unknown, rundown: Rundown | undefined, owner: Caller, ofInterface: object): ServerHandle {
    if (this.#byUuid.size >= this.#most) throw new LimitError(`the server keeps ${this.#most} context handles at most`);
    const handle = new ServerHandle(this, randomUUID());
    const entry: HandleEntry = { handle, state, rundown, owner, interface: ofInterface, typeName: undefined };
    this.#byUuid.set(handle.uuid, entry);
    const ofGroup = this.#byGroup.get(owner.associationGroup);
    if (ofGroup === undefined) this.#byGroup.set(owner.associationGroup, new Set([entry]));
    else ofGroup.add(entry);
    return handle;
  }

  /**
   * A handle belongs to the association group it was made in, and to who made it: somebody else who learned its octets gets nowhere, nor does a level below the
   * one it was made at, by which those in between could use it. So Samba has it.
   */
  find(uuid: string, caller: Caller): HandleEntry | undefined {
    const entry = this.#byUuid.get(uuid);
    return entry !== undefined && isOwner(entry.owner, caller) ? entry : undefined;
  }

  forget(uuid: string): void {
    const entry = this.#byUuid.get(uuid);
    if (entry === undefined) return;
    this.#byUuid.delete(uuid);
    const { associationGroup } = entry.owner;
    const ofGroup = this.#byGroup.get(associationGroup);
    ofGroup?.delete(entry);
    if (ofGroup?.size === 0) this.#byGroup.delete(associationGroup);
  }

  /** The client is gone with handles open: their state is run down, [C706] 6.1.6.4. Resolves when all rundown procedures have. */
  async rundown(group: number): Promise<void> {
    const entries = [...(this.#byGroup.get(group) ?? [])];
    for (const entry of entries) this.forget(entry.handle.uuid);
    await Promise.all(
      entries.map(async (entry) => {
        try {
          await entry.rundown?.(entry.state);
        } catch (error) {
          this.#onError(error);
        }
      }),
    );
  }
}

function isOwner(owner: Caller, caller: Caller): boolean {
  if (owner === caller) return true;
  if (owner.associationGroup !== caller.associationGroup) return false;
  if (authLevelOf(caller.authenticationLevel) < authLevelOf(owner.authenticationLevel)) return false;
  // Kerberos and NTLM name the same account in two ways; its SID is one.
  const [sid] = owner.sids;
  return owner.principal === caller.principal || (sid !== undefined && sid === caller.sids[0]);
}
