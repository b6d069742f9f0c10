/** Expressions of Samba's dialect: over members as elsewhere, and over functions of its C library, of which some are about the data alone. */
import type { Expr, MarshalFlag } from "../../ndr/types.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Siblings } from "../lower/expressions.ts";
import type { Expression, Member } from "../parse/ast.ts";
import { isInteger } from "../parse/evaluate.ts";
import type { Token } from "../read/lex.ts";
import type { Symbols } from "../resolve/symbols.ts";

export class PidlExpressions {
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;

  constructor(symbols: Symbols, diagnostics: Diagnostics) {
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
  }

  /**
   * @param self name of the structure that the expression stands in
   * @returns the expression, in which what only the program can know is a call
   */
  convert(whole: Expression, siblings: Siblings, self = ""): Expr {
    const convert = (expression: Expression): Expr => {
      const constant = this.constant(expression);
      if (constant !== undefined) return constant;
      switch (expression.kind) {
        case "name":
          return siblings.has(expression.name) ? ["field", expression.name] : this.#unknown(expression.at, expression.name);
        case "unary": {
          const of = convert(expression.of);
          switch (expression.op) {
            case "*":
              return ["deref", of];
            case "-":
              return ["neg", of];
            case "!":
              return ["not", of];
            case "~":
              return ["bitnot", of];
            default:
              return of;
          }
        }
        case "binary":
          // `p == NULL`: a pointer has a truth, and no number.
          if ((expression.op === "==" || expression.op === "!=") && expression.right.kind === "name" && expression.right.name === "NULL") {
            const none: Expr = ["not", convert(expression.left)];
            return expression.op === "==" ? none : ["not", none];
          }
          return [expression.op, convert(expression.left), convert(expression.right)];
        case "conditional":
          return ["?:", convert(expression.test), convert(expression.yes), convert(expression.no)];
        case "cast":
          return convert(expression.of);
        case "member": {
          const own = ownMember(expression, siblings);
          if (own === "ndr") return 0;
          if (own !== undefined) return siblings.has(own) ? ["field", own] : this.#unknown(expression.at, own);
          const of = convert(expression.of);
          // `blob.length`: a DATA_BLOB is its octets here. Structures with such a member keep it.
          if (expression.name === "length" && typeof of !== "number" && of[0] === "field" && isBlob(siblings, of[1]))
            return ["length", "octets", of];
          return ["member", of, expression.name];
        }
        case "call":
          return this.#call(expression, siblings, self, convert);
        default:
          this.#diagnostics.error(expression.at, "expression", "this is not an integer expression");
          return 0;
      }
    };
    return convert(whole);
  }

  /** An integer constant; undefined for everything else. */
  constant(expression: Expression): number | undefined {
    const value = this.#symbols.evaluate(expression);
    return isInteger(value) ? Number(value.value) : undefined;
  }

  #call(expression: Extract<Expression, { kind: "call" }>, siblings: Siblings, self: string, convert: (of: Expression) => Expr): Expr {
    const { name, args } = expression;
    const [first, second] = args;
    const length = LENGTHS[name];
    if (length !== undefined && first !== undefined) return ["length", length, convert(first)];
    if (name === "ndr_charset_length" && first !== undefined) {
      const wide = second?.kind === "name" && /UTF16/.test(second.name);
      return ["length", wide ? "units" : "octets", convert(first)];
    }
    if (name === "ndr_size_DATA_BLOB" && second !== undefined) return ["length", "octets", convert(second)];
    if (name === "NDR_ROUND" && first !== undefined && second !== undefined) {
      const step = this.constant(second);
      if (step !== undefined) return roundedUp(convert(first), step);
    }
    if (name === "ndr_ntlmssp_string_length" && first !== undefined && second !== undefined) {
      // [MS-NLMP] 2.2.2.5, flag A: Unicode.
      const units: Expr = ["length", "units", convert(second)];
      return ["?:", ["&", convert(first), 1], ["*", units, 2], units];
    }
    if (name === "ndr_size_string_array" && first !== undefined) return ["length", "units+1 of each", convert(first)];
    if (name === "sec_ace_object" && first !== undefined) {
      // [MS-DTYP] 2.4.4.1: the types of ACEs that begin with an object's flags and GUIDs.
      const type = convert(first);
      const is = (value: number): Expr => ["==", type, value];
      const simple: Expr = ["&&", [">=", type, 5], ["<=", type, 8]];
      return [0xb, 0xc, 0xf, 0x10].reduce<Expr>((all, value) => ["||", all, is(value)], simple);
    }
    // [MS-DTYP] 2.4.4.1: an ACE's size is a multiple of 4, and what its SID leaves of it is the application's.
    if (name === "ndr_size_security_ace" && first !== undefined && sized(first, siblings) === "") return roundedUp(["size", ""], 4);
    if (name === "ndr_subcontext_size_of_ace_coda" && second !== undefined) return ["-", convert(second), ["offset"]];
    const type = /^_?ndr_size_(\w+)$/.exec(name)?.[1];
    if (type !== undefined && first !== undefined) {
      // Of another type's size only Samba's code knows what it means for this one.
      const of = sized(first, siblings);
      if (of !== undefined && (of.includes(".") || type === (of === "" ? self : typeName(siblings.get(of))))) return ["size", of];
    }
    return this.#unknown(expression.at, name);
  }

  #unknown(at: Token, name: string): Expr {
    this.#diagnostics.warning(
      at,
      "foreign-value",
      `"${name}" is of Samba's C code and not of the IDL: what follows from it is given by the program`,
    );
    return ["call", name];
  }
}

function roundedUp(of: Expr, step: number): Expr {
  return ["&", ["+", of, step - 1], ["bitnot", step - 1]];
}

const LENGTHS: Readonly<Record<string, "units" | "units+1" | "units+1 unless empty" | "octets">> = Object.assign(Object.create(null), {
  strlen: "octets",
  strlen_m: "units",
  strlen_m_term: "units+1",
  strlen_m_term_null: "units+1 unless empty",
});

/** What Samba's code calls the structure that it marshals. */
const SELF = new Set(["r", "this"]);

/** `r->x`, `r->in.x`, `r->out.x`: members of what the expression stands in; "ndr" for `ndr->flags`, the state of Samba's marshalling. */
function ownMember(expression: Extract<Expression, { kind: "member" }>, siblings: Siblings): string | undefined {
  const { of } = expression;
  if (of.kind === "name" && !siblings.has(of.name)) {
    if (of.name === "ndr") return "ndr";
    if (SELF.has(of.name)) return expression.name;
  }
  if (of.kind === "member" && (of.name === "in" || of.name === "out") && of.of.kind === "name" && of.of.name === "r" && !siblings.has("r"))
    return expression.name;
  return undefined;
}

function isBlob(siblings: Siblings, name: string): boolean {
  const type = siblings.get(name)?.type;
  return type?.kind === "name" && type.name === "DATA_BLOB";
}

/** What the first argument of ndr_size_T(x, flags) is: a member, or "" for the structure itself. */
function sized(expression: Expression, siblings: Siblings): string | undefined {
  let of = expression;
  while (of.kind === "unary" && (of.op === "&" || of.op === "*")) of = of.of;
  if (of.kind === "name") return siblings.has(of.name) ? of.name : SELF.has(of.name) ? "" : undefined;
  if (of.kind !== "member") return undefined;
  const own = ownMember(of, siblings);
  if (own !== undefined) return siblings.has(own) ? own : undefined;
  // `rec.data`: a member of a member.
  const whole = sized(of.of, siblings);
  return whole === undefined || whole === "" ? undefined : `${whole}.${of.name}`;
}

/** The name of a member's type. */
function typeName(member: Member | undefined): string | undefined {
  const type = member?.type;
  if (type === undefined) return undefined;
  return type.kind === "name" || type.kind === "base" ? type.name : "tag" in type ? type.tag?.text : undefined;
}

// --- flags ---

export interface Flags {
  readonly flags: readonly MarshalFlag[];
  readonly when: readonly { readonly test: Expr; readonly flags: readonly MarshalFlag[] }[];
}

const FLAGS: ReadonlyMap<string, MarshalFlag> = new Map(
  [
    "noalign",
    "align2",
    "align4",
    "align8",
    "remaining",
    "little_endian",
    "big_endian",
    "relative_reverse",
    "no_relative_reverse",
    "no_compression",
    "str_ascii",
    "str_utf8",
    "str_raw8",
    "str_len4",
    "str_size4",
    "str_size2",
    "str_noterm",
    "str_nullterm",
    "str_bytesize",
    "str_charlen",
    "str_conformant",
    "str_no_embedded_nul",
  ].map((flag) => [flag, flag as MarshalFlag] as const),
)
  .set("bigendian", "big_endian")
  .set("no_comp", "no_compression")
  .set("subcontext_no_unread_bytes", "no_unread_bytes");

/** They concern printing and memory of C programs. */
const SILENT = new Set(["pahex", "print_array_hex", "secret", "is_secret", "ref_alloc", "pad_check", "incomplete_buffer", "ndr64"]);

/** What flag(...) says, whatever prefix its words have. */
export function flagsOf(whole: Expression, siblings: Siblings, expressions: PidlExpressions, diagnostics: Diagnostics): Flags {
  const flags = new Set<MarshalFlag>();
  const when: { test: Expr; flags: MarshalFlag[] }[] = [];
  const word = (name: string, at: Token): MarshalFlag | undefined => {
    const short = name.replace(/^(LIBNDR_FLAG_|LIBNDR_|NDR_)/, "").toLowerCase();
    const flag = FLAGS.get(short);
    if (flag === "str_conformant")
      diagnostics.error(
        at,
        "unsupported-flag",
        "strings whose size stands in front of the structure are not supported",
        "write [string,charset(...)] uint16 x[]",
      );
    if (flag === undefined && !SILENT.has(short))
      diagnostics.warning(at, "unknown-flag", `the flag "${name}" is not known and has no effect`);
    return flag;
  };
  const collect = (expression: Expression): void => {
    if (expression.kind === "name") {
      const flag = word(expression.name, expression.at);
      if (flag !== undefined) flags.add(flag);
    } else if (expression.kind === "binary" && expression.op === "|") {
      collect(expression.left);
      collect(expression.right);
    } else if (expression.kind === "binary" && expression.op === "&" && expression.right.kind === "unary" && expression.right.op === "~") {
      collect(expression.left);
      const { of } = expression.right;
      const gone = of.kind === "name" ? word(of.name, of.at) : undefined;
      if (gone !== undefined) flags.delete(gone);
    } else if (
      expression.kind === "call" &&
      expression.name === "ndr_ntlmssp_negotiated_string_flags" &&
      expression.args[0] !== undefined
    ) {
      // [MS-NLMP] 2.2.2.5, flag A: Unicode, otherwise the OEM character set.
      for (const flag of ["str_noterm", "str_charlen", "remaining"] as const) flags.add(flag);
      when.push({ test: ["not", ["&", expressions.convert(expression.args[0], siblings), 1]], flags: ["str_ascii"] });
    } else if (expression.kind === "call" && expression.name === "ndr_ntprinting_string_flags" && expression.args[0] !== undefined) {
      // The value is Samba's own word of flags: 4 for one character set, 0x2000 for octets as they are.
      const value = expressions.convert(expression.args[0], siblings);
      flags.add("str_nullterm");
      when.push({ test: ["&", value, 0x4], flags: ["str_ascii"] });
      when.push({ test: ["&&", ["not", ["&", value, 0x4]], ["&", value, 0x2000]], flags: ["str_raw8"] });
      when.push({ test: ["not", ["&", value, 0x2004]], flags: ["str_utf8"] });
    } else if (expressions.constant(expression) !== 0) {
      diagnostics.warning(expression.at, "unknown-flag", "these flags depend on Samba's C code and have no effect");
    }
  };
  collect(whole);
  return { flags: [...flags], when };
}
