/** From a message that somebody pasted to the status number behind it. */
import { messageLines } from "./messages-data.ts";

/** A status found in a text. */
export interface FoundStatus {
  /** Unsigned, 32 bits. */
  readonly status: number;
  /** "number": it stands in the text; "message": the text is the message of that number. */
  readonly by: "number" | "message";
  /** The piece of text that says so. */
  readonly text: string;
}

/** Longer texts are cut: nobody pastes more than a log's page. */
const MAX_TEXT = 20_000;

/**
 * Status numbers in a text: those written in it (0x800706BA, "error 1722", "(1722)", -2147023174, "Code: 5"), then those whose message is in it.
 * @param text a message, a line of a log, or a page of one
 */
export function statusesInText(text: string): readonly FoundStatus[] {
  const cut = text.slice(0, MAX_TEXT);
  const out = new Map<number, FoundStatus>();
  for (const one of [...numbersIn(cut), ...messagesIn(cut)]) if (!out.has(one.status)) out.set(one.status, one);
  return [...out.values()];
}

/** Event numbers of the system log that speak of RPC or DCOM: "event 10036", "Event ID: 10016". */
export function eventsInText(text: string): readonly number[] {
  return [...text.slice(0, MAX_TEXT).matchAll(/\b(?:event(?:\s*id)?|distributedcom|dcom)\s*[:#=]?\s*(\d{1,5})\b/gi)].map((match) =>
    Number(match[1]),
  );
}

function* numbersIn(text: string): Generator<FoundStatus> {
  const patterns = [
    /\b0x([0-9a-f]{1,8})\b/gi,
    /(-\d{6,10})\b/g,
    /\b(?:error|code|status|result|fehler|failed)\b[^\d\n]{0,12}?(\d{1,10})\b/gi,
    /\((\d{2,5})\)/g,
  ];
  for (const [i, pattern] of patterns.entries()) {
    for (const match of text.matchAll(pattern)) {
      const number = i === 0 ? Number.parseInt(match[1]!, 16) : Number(match[1]);
      if (Number.isSafeInteger(number) && number >= -0x80000000 && number <= 0xffffffff) {
        yield { status: number >>> 0, by: "number", text: match[0] };
      }
    }
  }
}

/** Every run of words that is the message of a status, the longest first from each word on. */
function* messagesIn(text: string): Generator<FoundStatus> {
  const { byHash, longest } = table();
  // An apostrophe joins, everything else separates, as where the hashes were made.
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    let status = 0;
    // One hash goes on from word to word: the longest run that is a message wins.
    let hash = OFFSET;
    for (let length = 1; length <= longest && at + length <= words.length; length++) {
      hash = fnv1a(length === 1 ? words[at]! : ` ${words[at + length - 1]!}`, hash);
      const known = byHash.get(hash);
      if (known === undefined || known.words !== length) continue;
      // "The operation failed" within a sentence is English, and not the TPM's error of these words.
      if (length < 4 && known.number > 0xffff && length !== words.length) continue;
      taken = length;
      status = known.number;
    }
    if (taken > 0) yield { status, by: "message", text: words.slice(at, at + taken).join(" ") };
    at += Math.max(1, taken);
  }
}

const OFFSET = 0x811c9dc5;

/** 32-bit FNV-1a; goes on from `hash`. */
function fnv1a(text: string, hash: number): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

interface Table {
  readonly byHash: ReadonlyMap<number, { readonly number: number; readonly words: number }>;
  /** How many words the longest message has. */
  readonly longest: number;
}

let parsed: Table | undefined;

function table(): Table {
  if (parsed !== undefined) return parsed;
  const byHash = new Map<number, { number: number; words: number }>();
  let longest = 0;
  const add = (hash: number, number: number, words: number) => {
    byHash.set(hash, { number, words });
    longest = Math.max(longest, words);
  };
  for (const line of messageLines.trim().split("\n")) {
    const [hash, number, words] = line.split(" ");
    add(Number.parseInt(hash!, 16), Number.parseInt(number!, 16), Number(words));
  }
  // What .NET and WMI say for E_ACCESSDENIED is in no list of Windows.
  for (const text of ["attempted to perform an unauthorized operation", "access is denied"]) {
    add(fnv1a(text, OFFSET), text.startsWith("access") ? 5 : 0x80070005, text.split(" ").length);
  }
  parsed = { byHash, longest };
  return parsed;
}
