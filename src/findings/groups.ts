/** Groups by key, with a bound on how many there are. */
import type { Mark } from "../capture/conversation.ts";
import type { Tally } from "./evidence.ts";

/** There are tens of thousands of groups, and most have one mark: arrays are made anew as long as they need be, since one that is pushed to takes room for 17. */
const MARKS = 8;
const CONVERSATIONS = 8;
const NONE: readonly string[] = [];
/** Groups of two hosts that are compared before a key is made. */
const RECENT = 6;
const EMPTY: readonly never[] = [];

/** A tally of one. */
export function tally(mark: Mark, conversation: string | undefined): Tally {
  return { count: 1, first: mark, last: mark, marks: [mark], conversations: conversation === undefined ? NONE : [conversation] };
}

/** One more; the first marks stay, and the last one. */
export function count(into: Tally, mark: Mark, conversation: string | undefined): void {
  into.count++;
  if (mark.time < into.first.time) into.first = mark;
  if (mark.time >= into.last.time) into.last = mark;
  if (into.marks.length < MARKS) into.marks = [...into.marks, mark];
  else into.marks[MARKS - 1] = mark;
  if (conversation !== undefined && into.conversations.length < CONVERSATIONS && !into.conversations.includes(conversation)) {
    into.conversations = [...into.conversations, conversation];
  }
}

/**
 * Groups of one kind. What tells of trouble and what does not have room of their own, so that neither crowds the other out; what comes when its places
 * are taken is counted in `dropped`, and what is there goes on counting.
 */
export class Groups<T> {
  readonly map = new Map<string, T>();
  readonly #limit: number;
  /** By client and server: at most as many pairs as there are groups. */
  readonly #recent = new Map<string, Map<string, T[]>>();
  #troubled = 0;
  dropped = 0;

  /** @param limit places of each room */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): T | undefined {
    return this.map.get(key);
  }

  /** Whether there is a place for a new group; where not, that is counted. */
  hasRoom(troubled = false): boolean {
    if ((troubled ? this.#troubled : this.map.size - this.#troubled) < this.#limit) return true;
    this.dropped++;
    return false;
  }

  /** A new group, for which there must be room. */
  set(key: string, group: T, troubled = false): void {
    if (troubled) this.#troubled++;
    // Looking at a character makes one piece of a text that was put together: as a tree of its pieces it takes three times the room.
    key.charCodeAt(0);
    this.map.set(key, group);
  }

  /**
   * Groups between two hosts that were looked up last: what two hosts do, they mostly do again, and comparing fields costs less than putting a key
   * together.
   */
  recent(client: string, server: string): readonly T[] {
    return this.#recent.get(client)?.get(server) ?? EMPTY;
  }

  /** The group was looked up, and is one of `recent` next time. */
  remember(client: string, server: string, group: T): void {
    let servers = this.#recent.get(client);
    if (servers === undefined) {
      servers = new Map();
      this.#recent.set(client, servers);
    }
    const groups = servers.get(server);
    if (groups === undefined) servers.set(server, [group]);
    else if (groups.length < RECENT) groups.push(group);
    else {
      groups.copyWithin(1, 0);
      groups[0] = group;
    }
  }

  values(): T[] {
    return [...this.map.values()];
  }
}
