import type { SyntaxId } from "../ids/syntax.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import {
  RPC_C_EP_MATCH_BY_BOTH,
  RPC_C_EP_MATCH_BY_IF,
  RPC_C_EP_MATCH_BY_OBJ,
  RPC_C_VERS_ALL,
  RPC_C_VERS_COMPATIBLE,
  RPC_C_VERS_EXACT,
  RPC_C_VERS_MAJOR_ONLY,
  RPC_C_VERS_UPTO,
} from "../interfaces/epm/index.ts";
import {
  EPT_S_CANT_PERFORM_OP,
  ept_s_cant_access,
  ept_s_no_memory,
  ept_s_not_registered,
  RPC_S_INVALID_VERS_OPTION,
} from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { type Element, type GivenElement, isForEveryObject, isReplacedBy, readElement, readTower } from "./element.ts";

export type { Element, GivenElement } from "./element.ts";

export interface StoreLimits {
  /** Elements in the whole map; default 16,384. */
  readonly maxElements: number;
  /** Elements of one owner; default 4,096. */
  readonly maxElementsPerOwner: number;
}

const defaultStoreLimits: StoreLimits = { maxElements: 16_384, maxElementsPerOwner: 4_096 };

/** What ept_lookup asks. */
export interface LookupQuery {
  readonly inquiryType: number;
  /** undefined and NIL_UUID are the same here. */
  readonly object: string | undefined;
  readonly interfaceId: SyntaxId | undefined;
  readonly versOption: number;
}

/** What ept_map asks. */
export interface MapQuery {
  readonly object: string | undefined;
  readonly interfaceId: SyntaxId;
  readonly transferSyntax: SyntaxId;
  readonly carrier: string;
}

/**
 * Where an inquiry stands: elements behind it have not been given out. Nothing is held for it, so that a client that never comes back costs nothing;
 * elements that appear meanwhile are found, those that vanish are not.
 */
export interface Cursor {
  readonly round: 0 | 1;
  readonly after: number;
}

export const fromTheStart: Cursor = { round: 0, after: -1 };

export interface Page {
  readonly elements: readonly Element[];
  readonly next: Cursor;
  /** There is nothing behind `next`, at this moment. */
  readonly exhausted: boolean;
}

/** Who inserted an element: an association group of a client, or the program itself, whose elements no client can take away. */
export type Owner = number | "static";

interface Stored {
  readonly serial: number;
  readonly owner: Owner;
  readonly element: Element;
}

/**
 * The endpoint map: pure, without clock or network. In the order of insertion, with an index by interface (which every question but two names).
 * What it refuses, it refuses with the status that the operation returns.
 */
export class EndpointStore {
  readonly #limits: StoreLimits;
  /** By serial, ascending. */
  #all: Stored[] = [];
  readonly #byInterface = new Map<string, Stored[]>();
  readonly #byKey = new Map<string, Stored>();
  readonly #perOwner = new Map<Owner, number>();
  #nextSerial = 0;

  constructor(limits: Partial<StoreLimits> = {}) {
    this.#limits = { ...defaultStoreLimits, ...limits };
  }

  get size(): number {
    return this.#all.length;
  }

  /** Everything, in the order of insertion. */
  elements(): Element[] {
    return this.#all.map(({ element }) => element);
  }

  elementsOf(owner: Owner): Element[] {
    return this.#all.filter((stored) => stored.owner === owner).map(({ element }) => element);
  }

  /**
   * All or none are inserted. An element that is there already is taken over by its new owner, with the new annotation; one that is there just so
   * stays where it is.
   * @param replace elements of the same object, interface and protocol sequence make way first; those of this very call do not for each other
   * @returns the elements that are new or changed
   * @throws RpcError ept_s_invalid_entry, ept_s_no_memory (a limit)
   */
  insert(owner: Owner, given: readonly GivenElement[], replace: boolean): readonly Element[] {
    const most = owner === "static" ? this.#limits.maxElements : this.#limits.maxElementsPerOwner;
    if (given.length > most) throw owner === "static" ? this.#full() : this.#fullOfOne();
    // of the same element given twice the last one counts
    const wanted = new Map(given.map(readElement).map((element) => [element.key, element]));
    const unchanged = new Set<string>();
    const leaving = new Set<Stored>();
    for (const element of wanted.values()) {
      const stored = this.#byKey.get(element.key);
      if (stored === undefined) continue;
      const same = stored.owner === owner && stored.element.annotation === element.annotation;
      // what the program itself put there is there for good; that a client says so too changes nothing
      if (same || (stored.owner === "static" && owner !== "static")) unchanged.add(element.key);
      else leaving.add(stored);
    }
    if (replace) this.#makeWay(wanted, leaving, owner);
    const fresh = [...wanted.values()].filter(({ key }) => !unchanged.has(key));
    let leavingOwn = 0;
    for (const stored of leaving) if (stored.owner === owner) leavingOwn++;
    if (this.#all.length - leaving.size + fresh.length > this.#limits.maxElements) throw this.#full();
    if ((this.#perOwner.get(owner) ?? 0) - leavingOwn + fresh.length > most) throw this.#fullOfOne();
    this.#remove(leaving);
    for (const element of fresh) this.#add({ serial: this.#nextSerial++, owner, element });
    return fresh;
  }

  /**
   * Removes the elements that are given, whichever client inserted them.
   * @throws RpcError ept_s_invalid_entry; ept_s_cant_access when one of them is static (nothing is removed); ept_s_not_registered when one of them is
   * not there (the others are removed)
   */
  delete(given: readonly GivenElement[]): readonly Element[] {
    if (given.length > this.#limits.maxElements) throw this.#full();
    const wanted = new Set(given.map((one) => readElement(one).key));
    const leaving = new Set<Stored>();
    for (const key of wanted) {
      const stored = this.#byKey.get(key);
      if (stored?.owner === "static") throw notYours();
      if (stored !== undefined) leaving.add(stored);
    }
    this.#remove(leaving);
    if (leaving.size < wanted.size) throw new RpcError(ept_s_not_registered, "client", "an element to be deleted is not in the map");
    return [...leaving].map(({ element }) => element);
  }

  /**
   * ept_mgmt_delete: every element of the tower's interface and version that a client inserted; of one object only where `object` is given.
   * @throws RpcError ept_s_invalid_entry, ept_s_not_registered; ept_s_cant_access when all that match are static
   */
  managementDelete(object: string | undefined, tower: Uint8Array): readonly Element[] {
    const { interfaceId } = readTower(tower);
    const leaving = new Set(
      (this.#byInterface.get(interfaceId.uuid) ?? []).filter(({ element }) => {
        const same = element.interfaceId.major === interfaceId.major && element.interfaceId.minor === interfaceId.minor;
        return same && (object === undefined || element.object === object);
      }),
    );
    if (leaving.size === 0) throw new RpcError(ept_s_not_registered, "client", "no element matches");
    for (const stored of leaving) if (stored.owner === "static") leaving.delete(stored);
    if (leaving.size === 0) throw notYours();
    this.#remove(leaving);
    return [...leaving].map(({ element }) => element);
  }

  /** Removes what an owner holds, or those of it that `which` says. @returns what was removed */
  release(owner: Owner, which: (element: Element) => boolean = () => true): Element[] {
    const leaving = new Set(this.#all.filter((stored) => stored.owner === owner && which(stored.element)));
    this.#remove(leaving);
    return [...leaving].map(({ element }) => element);
  }

  /**
   * ept_lookup, [MS-RPCE] 2.2.1.2.4. An unknown inquiry_type is taken for 0, as Windows does.
   * @throws RpcError RPC_S_INVALID_VERS_OPTION; EPT_S_CANT_PERFORM_OP when the interface that the inquiry is about is missing
   */
  lookup(query: LookupQuery, cursor: Cursor, max: number): Page {
    const byInterface = query.inquiryType === RPC_C_EP_MATCH_BY_IF || query.inquiryType === RPC_C_EP_MATCH_BY_BOTH;
    const byObject = query.inquiryType === RPC_C_EP_MATCH_BY_OBJ || query.inquiryType === RPC_C_EP_MATCH_BY_BOTH;
    if (byInterface) {
      if (query.versOption < RPC_C_VERS_ALL || query.versOption > RPC_C_VERS_UPTO) {
        throw new RpcError(RPC_S_INVALID_VERS_OPTION, "client", `vers_option is ${query.versOption}`);
      }
      if (query.interfaceId === undefined)
        throw new RpcError(EPT_S_CANT_PERFORM_OP, "client", "an inquiry by interface names no interface");
    }
    const object = query.object ?? NIL_UUID;
    const among = byInterface ? (this.#byInterface.get(query.interfaceId!.uuid) ?? []) : this.#all;
    return page(among, cursor, max, 0, (element) => {
      if (byInterface && !matchesInterface(element.interfaceId, query.interfaceId!, query.versOption)) return false;
      return !byObject || element.object === object;
    });
  }

  /**
   * ept_map: elements of a compatible interface (same major version, minor version not below), of the same transfer syntax and protocols.
   * Of a given object first its own elements, then those for every object ([MS-RPCE] 2.2.1.2.5); without one the latter only.
   */
  map(query: MapQuery, cursor: Cursor, max: number): Page {
    const among = this.#byInterface.get(query.interfaceId.uuid) ?? [];
    const object = query.object === NIL_UUID ? undefined : query.object;
    const fits = (element: Element) =>
      element.carrier === query.carrier &&
      compatible(element.interfaceId, query.interfaceId) &&
      element.transferSyntax.uuid === query.transferSyntax.uuid &&
      compatible(element.transferSyntax, query.transferSyntax);
    const second = (from: Cursor, room: number) => page(among, from, room, 1, (element) => isForEveryObject(element) && fits(element));
    if (object === undefined) return second(cursor.round === 1 ? cursor : { round: 1, after: -1 }, max);
    if (cursor.round === 1) return second(cursor, max);
    const own = page(among, cursor, max, 0, (element) => element.object === object && fits(element));
    if (!own.exhausted) return own;
    const rest = second({ round: 1, after: -1 }, max - own.elements.length);
    return { elements: [...own.elements, ...rest.elements], next: rest.next, exhausted: rest.exhausted };
  }

  /** Adds to `leaving` what the elements wanted replace, but none of themselves. */
  #makeWay(wanted: ReadonlyMap<string, Element>, leaving: Set<Stored>, owner: Owner): void {
    for (const element of wanted.values()) {
      for (const stored of this.#byInterface.get(element.interfaceId.uuid) ?? []) {
        const stays = wanted.has(stored.element.key) || (stored.owner === "static" && owner !== "static");
        if (!stays && isReplacedBy(stored.element, element)) leaving.add(stored);
      }
    }
  }

  #full(): RpcError {
    return full(`the map holds ${this.#limits.maxElements} elements`);
  }

  #fullOfOne(): RpcError {
    return full(`one client may hold ${this.#limits.maxElementsPerOwner} elements`);
  }

  #add(stored: Stored): void {
    this.#all.push(stored);
    this.#byKey.set(stored.element.key, stored);
    const { uuid } = stored.element.interfaceId;
    const same = this.#byInterface.get(uuid);
    if (same === undefined) this.#byInterface.set(uuid, [stored]);
    else same.push(stored);
    this.#perOwner.set(stored.owner, (this.#perOwner.get(stored.owner) ?? 0) + 1);
  }

  #remove(leaving: ReadonlySet<Stored>): void {
    if (leaving.size === 0) return;
    this.#all = this.#all.filter((stored) => !leaving.has(stored));
    for (const uuid of new Set([...leaving].map(({ element }) => element.interfaceId.uuid))) {
      const left = this.#byInterface.get(uuid)?.filter((stored) => !leaving.has(stored)) ?? [];
      if (left.length === 0) this.#byInterface.delete(uuid);
      else this.#byInterface.set(uuid, left);
    }
    for (const { owner, element } of leaving) {
      this.#byKey.delete(element.key);
      const count = (this.#perOwner.get(owner) ?? 0) - 1;
      if (count > 0) this.#perOwner.set(owner, count);
      else this.#perOwner.delete(owner);
    }
  }
}

// --- helpers ---

function page(among: readonly Stored[], cursor: Cursor, max: number, round: 0 | 1, matches: (element: Element) => boolean): Page {
  const elements: Element[] = [];
  let after = cursor.after;
  for (let i = firstAfter(among, cursor.after); i < among.length; i++) {
    const stored = among[i]!;
    if (!matches(stored.element)) continue;
    if (elements.length === max) return { elements, next: { round, after }, exhausted: false };
    elements.push(stored.element);
    after = stored.serial;
  }
  return { elements, next: { round, after }, exhausted: true };
}

/** Index of the first one whose serial is above `serial`. */
function firstAfter(among: readonly Stored[], serial: number): number {
  let low = 0;
  let high = among.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (among[middle]!.serial > serial) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** [C706] 6.2.1: same major version, minor version at least what is asked for. */
function compatible(has: SyntaxId, asked: SyntaxId): boolean {
  return has.major === asked.major && has.minor >= asked.minor;
}

/** The same interface in a version that `vers_option` takes, [MS-RPCE] 2.2.1.2.4. */
export function matchesInterface(has: SyntaxId, asked: SyntaxId, versOption: number): boolean {
  if (has.uuid !== asked.uuid) return false;
  switch (versOption) {
    case RPC_C_VERS_COMPATIBLE:
      return compatible(has, asked);
    case RPC_C_VERS_EXACT:
      return has.major === asked.major && has.minor === asked.minor;
    case RPC_C_VERS_MAJOR_ONLY:
      return has.major === asked.major;
    case RPC_C_VERS_UPTO:
      return has.major < asked.major || (has.major === asked.major && has.minor <= asked.minor);
    default:
      return true;
  }
}

function notYours(): RpcError {
  return new RpcError(ept_s_cant_access, "client", "that element is the mapper's own, or its configuration's");
}

function full(words: string): RpcError {
  return new RpcError(ept_s_no_memory, "local", words);
}
