/** The filter that one types: words that must all be there, `-word` that must not, `"two words"` as one. Letters of either case are alike. */

export function matcher(text: string): (words: string) => boolean {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, quoted, plain] of text.toLowerCase().matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const word = quoted ?? plain ?? "";
    // A minus by itself is one that somebody is about to go on from.
    if (word === "" || (word === "-" && quoted === undefined)) continue;
    (minus === "-" ? unwanted : wanted).push(word);
  }
  if (wanted.length + unwanted.length === 0) return () => true;
  return (words) => {
    const lower = words.toLowerCase();
    return wanted.every((word) => lower.includes(word)) && !unwanted.some((word) => lower.includes(word));
  };
}
