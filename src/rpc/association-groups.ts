import type { AssociationGroup } from "./types.ts";

/** A group and what its server remembers of it. */
interface Entry extends AssociationGroup {
  readonly scope: string;
  connections: number;
}

/**
 * The association groups of a server ([C706] 9.3.3, [MS-RPCE] 3.3.1.5.7): connections of one client to one endpoint, which context handles
 * live with. A group ends with its last connection.
 */
export class AssociationGroups {
  readonly #groups = new Map<number, Entry>();
  readonly #ended: (group: AssociationGroup) => void;
  readonly #limit: number;

  /**
   * @param ended told when a group's last connection is gone: context handles are run down
   * @param limit groups at once
   */
  constructor(ended: (group: AssociationGroup) => void, limit = 65_536) {
    this.#ended = ended;
    this.#limit = limit;
  }

  get size(): number {
    return this.#groups.size;
  }

  /**
   * @param id 0 for a new group
   * @param scope who may share a group: the endpoint and the client's address. A group of another scope is not to be had.
   */
  join(id: number, scope: string): AssociationGroup | undefined {
    if (id !== 0) {
      const group = this.#groups.get(id);
      if (group === undefined || group.scope !== scope) return undefined;
      group.connections++;
      return group;
    }
    if (this.#groups.size >= this.#limit) return undefined;
    const group: Entry = { id: this.#unused(), scope, connections: 1 };
    this.#groups.set(group.id, group);
    return group;
  }

  leave(group: AssociationGroup): void {
    const entry = this.#groups.get(group.id);
    if (entry === undefined || entry !== group) return;
    if (--entry.connections > 0) return;
    this.#groups.delete(entry.id);
    this.#ended(entry);
  }

  /** Random, so that nobody joins a group by counting. */
  #unused(): number {
    const random = new Uint32Array(1);
    do randomSource.getRandomValues(random);
    while (random[0] === 0 || this.#groups.has(random[0]!));
    return random[0]!;
  }
}

const randomSource = (globalThis as unknown as { crypto: { getRandomValues(numbers: Uint32Array): Uint32Array } }).crypto;
