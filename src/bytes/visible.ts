/**
 * Makes text from the network fit for a terminal or a log: control characters, escape sequences, bidirectional overrides, invisible and
 * unassigned-looking characters become visible, and nothing else changes. A name on the network must not be able to write the operator's screen.
 *
 * C0 controls are written `\n`, `\r`, `\t`, `\x1b`; others `\u{202e}`. A backslash is left alone: paths are full of them.
 * @param options `limit` in UTF-16 code units of the input, what follows is cut with a mark
 */
export function visible(text: string, options: { limit?: number } = {}): string {
  const limit = options.limit ?? Number.POSITIVE_INFINITY;
  const cut = text.length > limit ? text.slice(0, limit) : text;
  const shown = hidden.test(cut) ? cut.replace(hiddenAll, escapeCharacter) : cut;
  return text.length > limit ? `${shown}...` : shown;
}

/**
 * Controls (Cc), line and paragraph separators, format characters (Cf: bidirectional marks and overrides, zero width, tags, soft hyphen),
 * surrogates without a partner (Cs), variation selectors, Hangul fillers, and the braille blank and other letters that show as nothing.
 */
const hiddenClass =
  "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u2800\\u3164\\ufe00-\\ufe0f\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff\\u{e0000}-\\u{e0fff}]";
const hidden = new RegExp(hiddenClass, "u");
const hiddenAll = new RegExp(hiddenClass, "gu");

const short: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function escapeCharacter(character: string): string {
  const known = short[character];
  if (known !== undefined) return known;
  const code = character.codePointAt(0)!;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, "0")}` : `\\u{${code.toString(16)}}`;
}
