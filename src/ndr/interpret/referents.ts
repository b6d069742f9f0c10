/**
 * Full pointers across the two directions of a call: what the client's pointer led to has the same referent id when it comes back, and a C client
 * finds its own memory by it ([C706] 14.3.12.1: ids are of one call). An id that the request had, for something else, would be taken for that.
 */
import { typeKey } from "../layout.ts";
import { type Path, show } from "../path.ts";
import type { Type } from "../types.ts";
import { holds } from "../walk.ts";

interface Known {
  readonly id: number;
  readonly key: string;
}

/** The full pointers of one request. */
export class SentReferents {
  readonly #objects = new Map<unknown, Known>();
  readonly #parameters = new Map<string, Known>();
  /** Texts and numbers, which are no objects, by their place. */
  readonly #places = new Map<string, Known & { readonly value: unknown }>();
  readonly #ids = new Set<number>();

  get size(): number {
    return this.#ids.size;
  }

  /** @param parameter the one that is this pointer */
  met(id: number, to: Type, parameter: string | undefined): void {
    this.#ids.add(id);
    if (parameter !== undefined) this.#parameters.set(parameter, { id, key: typeKey(to) });
  }

  is(id: number, key: string, value: unknown, path: Path): void {
    if (typeof value === "object" && value !== null) this.#objects.set(value, { id, key });
    else this.#places.set(show(path), { id, key, value });
  }

  /** The id that a value has already, or that what was in its place had: C's procedures write into the memory that an argument points to. */
  find(value: unknown, key: string, path: Path, parameter: string | undefined): number | undefined {
    const known = this.#objects.get(value) ?? (parameter === undefined ? this.#same(value, path) : this.#parameters.get(parameter));
    return known?.key === key ? known.id : undefined;
  }

  /** Another text may be too long for the memory of the first. */
  #same(value: unknown, path: Path): Known | undefined {
    if (typeof value === "object") return undefined;
    const known = this.#places.get(show(path));
    return known?.value === value ? known : undefined;
  }

  /** The first id at or after `id` that the request did not have. */
  free(id: number): number {
    let next = id;
    while (this.#ids.has(next)) next++;
    return next;
  }
}

/** Whether values of a type may have full pointers. */
export function leadsToFull(type: Type): boolean {
  return holds(type, (t) => t.kind === "pointer" && t.mode === "full");
}
