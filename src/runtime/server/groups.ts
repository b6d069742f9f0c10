/** Association groups: connections of one client that share context handles, [C706] 9.3.2, [MS-RPCE] 3.3.3.3. */
import { randomBytes } from "node:crypto";
import type { AssociationGroup } from "../../rpc/types.ts";

interface Group extends AssociationGroup {
  connections: number;
}

export class Groups {
  readonly #byId = new Map<number, Group>();
  readonly #onGone: (id: number) => void;

  /** `onGone` is called when the last connection of a group has left. */
  constructor(onGone: (id: number) => void) {
    this.#onGone = onGone;
  }

  get size(): number {
    return this.#byId.size;
  }

  /** 0 makes a new group; an id that is not in use is refused. */
  join(id: number): AssociationGroup | undefined {
    const group = id === 0 ? this.#create() : this.#byId.get(id);
    if (group !== undefined) group.connections++;
    return group;
  }

  leave(group: AssociationGroup): void {
    const known = this.#byId.get(group.id);
    if (known === undefined || --known.connections > 0) return;
    this.#byId.delete(known.id);
    this.#onGone(known.id);
  }

  /** Identities cannot be guessed: whoever knows one may join the group. */
  #create(): Group {
    for (;;) {
      const id = randomBytes(4).readUInt32LE();
      if (id === 0 || this.#byId.has(id)) continue;
      const group = { id, connections: 0 };
      this.#byId.set(id, group);
      return group;
    }
  }
}
