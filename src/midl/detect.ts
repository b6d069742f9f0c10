/** Which family of IDL a text belongs to, by what only one of them has. */
import type { DialectName } from "./dialect.ts";

/** Characters that are looked at: what tells a family stands early and often. */
const LOOKED_AT = 400_000;

/** What speaks for a family, and how loudly. */
const SIGNS: readonly (readonly [DialectName, number, RegExp])[] = [
  ["pidl", 4, /#include\s+"idl_types\.h"/],
  [
    "pidl",
    4,
    /\[[^\]"]*\b(?:helper\s*\(\s*"|pyhelper\s*\(|helpstring_pidl|pointer_default_top|nodiscriminant|nopull|nopush|noprint|gensize|noopnum|bitmap8bit|bitmap16bit|bitmap32bit|bitmap64bit|enum8bit|enum16bit|charset\s*\(|flag\s*\(|relative|subcontext\s*\()/,
  ],
  ["pidl", 3, /\b(?:bitmap|declare)\s+(?:\[[^\]]*\]\s*)?(?:bitmap\s+)?\w+\s*[{;]/],
  [
    "pidl",
    2,
    /\b(?:uint8|uint16|uint32|int1632|uint1632|int3264|uint3264|udlong|dlong|NTTIME|WERROR|DATA_BLOB|dom_sid\w*|policy_handle)\s+\*?\w+\s*[;,)[]/,
  ],
  ["pidl", 2, /\btypedef\s*\[[^\]]*\bpublic\b[^\]]*\]\s*struct/],
  ["pidl", 2, /,\s*(?:in|out)?\s*charset\(|\[\s*string\s*,\s*charset\(/],
  ["dce", 4, /\bimport\s*"(?:dce\/|nbase\.idl|[^"]*\/nbase\.idl)/],
  ["dce", 3, /\[\s*0\s*\.\.\s*(?:\*|\w)/],
  [
    "dce",
    2,
    /\b(?:v1_array|v1_struct|v1_string|ISO_LATIN_1|ISO_UCS|ISO_MULTI_LINGUAL|idl_\w+_int|idl_boolean|unsigned32|unsigned16|unsigned8)\b/,
  ],
  ["widl", 4, /__WIDL__|^\s*#\s*pragma\s+makedep/m],
  ["widl", 2, /\bpragma\s+winrt\s+ns_prefix|cpp_quote\(\s*"#ifdef\s+(?:__WINESRC__|WINE_)/],
  ["midl", 3, /\bimport\s*"(?:ms-\w+|unknwn|oaidl|objidl|wtypes(?:base)?|ocidl)\.idl"/i],
  ["midl", 2, /#include\s+"guiddef\.h"|\bms_union\b|\b__int3264\b|\bDWORD\b|\bLPWSTR\b|\bNET_API_STATUS\b/],
];

/** Enough to be another one than Microsoft's. */
const ENOUGH = 2;

export function detectDialect(text: string): DialectName {
  const looked = text.slice(0, LOOKED_AT).replace(/\/\*[^]*?\*\/|\/\/[^\n]*/g, " ");
  const scores: Record<DialectName, number> = { midl: 1, widl: 0, dce: 0, pidl: 0 };
  for (const [name, weight, sign] of SIGNS) if (sign.test(looked)) scores[name] += weight;
  let best: DialectName = "midl";
  for (const name of ["widl", "dce", "pidl"] as const) if (scores[name] >= ENOUGH && scores[name] > scores[best]) best = name;
  return best;
}
