/** Where the words of a bar stand: behind it, before it or in it, wherever they have room; shorter words where the long ones have none. */

export interface Placed {
  readonly words: string;
  readonly where: "behind" | "before" | "inside";
}

/** Of letters of 11 pixels; figures, of which addresses are made, are no wider. */
const LETTER = 6.4;
const GAP = 8;

/**
 * @param choices longest first, at least one
 * @param from where the bar begins, in pixels of the drawing
 * @param width of the drawing
 */
export function placeWords(choices: readonly string[], from: number, to: number, width: number): Placed {
  for (const words of choices) {
    const room = words.length * LETTER + GAP;
    if (to + room <= width) return { words, where: "behind" };
    if (from - room >= 0) return { words, where: "before" };
    if (to - from >= room) return { words, where: "inside" };
  }
  // Nothing fits: the shortest, and cut, where there is most room.
  return { words: choices.at(-1) ?? "", where: width - to >= from ? "behind" : "before" };
}
