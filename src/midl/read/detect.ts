/** Which family of IDL a text belongs to, by what only one of them has. */
import type { DialectName } from "../dialect.ts";

/** Characters that are looked at: what tells a family stands early and often. */
const LOOKED_AT = 100_000;

/** What speaks for a family, and how loudly. */
type Sign = readonly [DialectName, number];

/** Words in attribute lists. */
const ATTRIBUTES: ReadonlyMap<string, Sign> = signs("pidl", 4, [
  "helper",
  "pyhelper",
  "pointer_default_top",
  "nodiscriminant",
  "nopull",
  "nopush",
  "noprint",
  "gensize",
  "noopnum",
  "bitmap8bit",
  "bitmap16bit",
  "bitmap32bit",
  "bitmap64bit",
  "enum8bit",
  "enum16bit",
  "charset",
  "flag",
  "relative",
  "subcontext",
]);

/** Words anywhere else. */
const WORDS: ReadonlyMap<string, Sign> = new Map([
  ...signs("pidl", 2, ["uint8", "uint16", "uint32", "int1632", "uint1632", "NTTIME", "WERROR", "DATA_BLOB", "policy_handle", "dom_sid2"]),
  ...signs("dce", 2, ["v1_array", "v1_struct", "v1_string", "ISO_LATIN_1", "ISO_UCS", "ISO_MULTI_LINGUAL"]),
  ...signs("dce", 2, ["unsigned32", "unsigned16", "unsigned8", "idl_uuid_t", "idl_boolean", "idl_long_int", "idl_char"]),
  ...signs("widl", 4, ["__WIDL__", "makedep"]),
  ...signs("widl", 2, ["ns_prefix", "__WINESRC__"]),
  ...signs("midl", 4, ["IUnknown", "IDispatch", "IInspectable"]),
  ...signs("midl", 1, ["WINAPI", "cpp_quote"]),
  ...signs("midl", 2, ["ms_union", "__int3264", "DWORD", "LPWSTR", "NET_API_STATUS"]),
]);

/** Files that are imported or included. */
const FILES: readonly (readonly [RegExp, Sign])[] = [
  [/^idl_types\.h$/, ["pidl", 4]],
  [/^dce\/|(?:^|\/)nbase\.idl$/, ["dce", 4]],
  [/^(?:ms-\w+|unknwn|oaidl|objidl|wtypes(?:base)?|ocidl)\.idl$|^guiddef\.h$/i, ["midl", 3]],
];

/** `[0..*]`. */
const OPEN_BOUND: Sign = ["dce", 3];

/** `bitmap name {`. */
const BITMAP: Sign = ["pidl", 3];

/** Enough to be another one than Microsoft's. */
const ENOUGH = 2;

/** @param text of an IDL file */
export function detectDialect(text: string): DialectName {
  const scores: Record<DialectName, number> = { midl: 1, widl: 0, dce: 0, pidl: 0 };
  const seen = new Set<Sign>();
  const count = (sign: Sign | undefined): void => {
    if (sign === undefined || seen.has(sign)) return;
    seen.add(sign);
    scores[sign[0]] += sign[1];
  };
  let brackets = 0;
  // Comments, quotations, words, bounds and brackets; one pass whose cost is the text's length.
  const pieces = /\/\*(?:[^*]|\*(?!\/))*|\/\/[^\n]*|"[^"\n]*"|\bbitmap\s{1,9}(?:\w{1,90}\s{0,9})?\{|[A-Za-z_]\w*|\[\s*0\s*\.\.|[[\]]/g;
  const looked = text.slice(0, LOOKED_AT);
  for (let match = pieces.exec(looked); match !== null; match = pieces.exec(looked)) {
    const [piece] = match;
    if (piece.startsWith('"')) {
      const path = piece.slice(1, -1);
      for (const [pattern, sign] of FILES) if (path.length < 200 && pattern.test(path)) count(sign);
    } else if (piece.startsWith("[")) {
      brackets += 1;
      if (piece.length > 1) count(OPEN_BOUND);
    } else if (piece === "]") brackets = Math.max(0, brackets - 1);
    else if (piece.endsWith("{")) count(BITMAP);
    else if (brackets > 0 && ATTRIBUTES.has(piece)) count(ATTRIBUTES.get(piece));
    else count(WORDS.get(piece));
  }
  let best: DialectName = "midl";
  for (const name of ["widl", "dce", "pidl"] as const) if (scores[name] >= ENOUGH && scores[name] > scores[best]) best = name;
  return best;
}

function signs(name: DialectName, weight: number, words: readonly string[]): Map<string, Sign> {
  // One sign, however many of its words there are.
  const sign: Sign = [name, weight];
  return new Map(words.map((word) => [word, sign]));
}
