/** Groups by key, with a bound on how many there are. */
import type { Mark } from "../capture/conversation.ts";
import type { Tally } from "./evidence.ts";

const MARKS = 16;
const CONVERSATIONS = 8;

/** A tally of one. */
export function tally(mark: Mark, conversation: string | undefined): Tally {
  return { count: 1, first: mark, last: mark, marks: [mark], conversations: conversation === undefined ? [] : [conversation] };
}

/** One more; the first marks stay, and the last one. */
export function count(into: Tally, mark: Mark, conversation: string | undefined): void {
  into.count++;
  if (mark.time < into.first.time) into.first = mark;
  if (mark.time >= into.last.time) into.last = mark;
  if (into.marks.length < MARKS) into.marks.push(mark);
  else into.marks[MARKS - 1] = mark;
  if (conversation !== undefined && into.conversations.length < CONVERSATIONS && !into.conversations.includes(conversation)) {
    into.conversations.push(conversation);
  }
}

/**
 * Groups of one kind. What tells of trouble and what does not have room of their own, so that neither crowds the other out; what comes when its places
 * are taken is counted in `dropped`, and what is there goes on counting.
 */
export class Groups<T> {
  readonly map = new Map<string, T>();
  readonly #limit: number;
  #troubled = 0;
  dropped = 0;

  /** @param limit places of each room */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get(key: string): T | undefined {
    return this.map.get(key);
  }

  /** A new group; false where there is no place. */
  set(key: string, group: T, troubled = false): boolean {
    if ((troubled ? this.#troubled : this.map.size - this.#troubled) >= this.#limit) {
      this.dropped++;
      return false;
    }
    if (troubled) this.#troubled++;
    this.map.set(key, group);
    return true;
  }

  values(): T[] {
    return [...this.map.values()];
  }
}
