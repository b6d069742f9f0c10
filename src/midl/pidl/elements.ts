/** One member of Samba's dialect, level by level: from its name through arrays and pointers to its type. */
import type { Compression, Dimension, Type } from "../../ndr/types.ts";
import type { Siblings } from "../lower/expressions.ts";
import { base, INTEGERS } from "../lower/scalars.ts";
import type { Attribute, Derivation, Expression, Member } from "../parse/ast.ts";
import type { Token } from "../read/lex.ts";
import type { Scope } from "../resolve/symbols.ts";
import type { Parent, PidlTypes } from "./types.ts";

const CHARSETS: ReadonlyMap<string, "utf16" | "utf8" | "latin1"> = new Map([
  ["UTF16", "utf16"],
  ["UTF16LE", "utf16"],
  ["UTF16BE", "utf16"],
  ["UTF16MUNGED", "utf16"],
  ["UTF8", "utf8"],
  ["UNIX", "utf8"],
  ["DOS", "latin1"],
  ["ASCII", "latin1"],
  ["RAW8", "latin1"],
]);

export class ElementBuilder {
  readonly #types: PidlTypes;
  readonly #member: Member;
  readonly #parent: Parent;
  readonly #siblings: Siblings;
  readonly #scope: Scope;
  readonly #sizes: (Expression | undefined)[];
  readonly #lengths: (Expression | undefined)[];
  #string: boolean;
  #range: readonly [number, number] | undefined;

  constructor(types: PidlTypes, member: Member, parent: Parent, siblings: Siblings, scope: Scope) {
    this.#types = types;
    this.#member = member;
    this.#parent = parent;
    this.#siblings = siblings;
    this.#scope = scope;
    this.#sizes = this.#list("size_is");
    this.#lengths = this.#list("length_is");
    this.#string = this.#has("string");
    this.#range = this.#rangeOf();
  }

  #attribute(name: string): Attribute | undefined {
    return this.#member.attributes.find((attribute) => attribute.name === name);
  }

  #has(name: string): boolean {
    return this.#attribute(name) !== undefined;
  }

  #list(name: string): (Expression | undefined)[] {
    const attribute = this.#attribute(name);
    return (attribute?.args ?? []).map((_, index) => this.#types.expression(attribute as Attribute, index));
  }

  #rangeOf(): readonly [number, number] | undefined {
    const attribute = this.#attribute("range");
    if (attribute === undefined) return undefined;
    const [min, max] = [0, 1].map((index) => {
      const expression = this.#types.expression(attribute, index);
      return expression === undefined ? undefined : this.#types.expressions.constant(expression);
    });
    if (min === undefined || max === undefined) {
      this.#types.warning(attribute.at, "foreign-value", "the bounds of this range are of Samba's C code and not known here");
      return undefined;
    }
    // As unsigned as what they bound: 0xffffffff is no -1.
    return max < min && max < 0 ? [min, max + 2 ** 32] : [min, max];
  }

  build(derivations: readonly Derivation[], at: Token): Type {
    const arrays = derivations.filter(({ kind }) => kind === "array");
    const pointers = derivations.filter(({ kind }) => kind === "pointer");
    if (derivations.some(({ kind }) => kind === "function")) {
      this.#types.error(at, "function-pointer", "a pointer to a function can't be sent");
      return base("uint32");
    }
    return this.#array(arrays, 0, pointers, at);
  }

  #array(arrays: readonly Derivation[], index: number, pointers: readonly Derivation[], at: Token): Type {
    const derivation = arrays[index];
    if (derivation === undefined || derivation.kind !== "array") return this.#pointer(pointers, 0, at);
    const { bound } = derivation;
    const last = index === arrays.length - 1;
    const open = bound.kind === "open";
    let dim: Dimension;
    let terminated = false;
    if (open) {
      const size = this.#sizes.shift();
      const length = this.#lengths.shift();
      if (this.#string && (size === undefined || pointers.length === 0)) terminated = true;
      else if (size === undefined) this.#types.error(derivation.at, "array-bound", "an open array needs size_is()");
      dim = this.#conformant(size, length);
    } else {
      if (bound.kind !== "count") {
        this.#types.error(derivation.at, "array-bound", "bounds from and to are not of this dialect");
        return base("uint32");
      }
      const count = this.#types.expressions.constant(bound.count);
      if (count === undefined) dim = { size: this.#types.expressions.convert(bound.count, this.#siblings), varying: false, inline: true };
      else if (count < 0 || count > 0x7fffffff) {
        this.#types.error(derivation.at, "array-bound", `${count} can't be the size of an array`);
        dim = { size: 1, varying: false };
      } else dim = { size: count, varying: false };
      terminated = this.#string && last && count !== undefined && pointers.length === 0;
    }
    if (terminated) {
      this.#string = false;
      return this.#terminated(dim, at);
    }
    return this.#arrayOf(dim, last && pointers.length === 0, () => this.#array(arrays, index + 1, pointers, at));
  }

  #pointer(pointers: readonly Derivation[], index: number, at: Token): Type {
    if (pointers[index] === undefined) return this.#content(at);
    const mode = this.#mode(index);
    const size = this.#sizes.shift();
    const length = this.#lengths.shift();
    const innermost = index === pointers.length - 1;
    let to: Type;
    this.#types.pointers += 1;
    if (this.#string && innermost) {
      this.#string = false;
      to = this.#terminated(this.#conformant(size, length), at);
    } else if (size !== undefined) {
      to = this.#arrayOf(this.#conformant(size, length), innermost, () => this.#pointer(pointers, index + 1, at));
    } else to = this.#pointer(pointers, index + 1, at);
    this.#types.pointers -= 1;
    if (mode === "ignore") return { kind: "ignored" };
    if (mode === "relative" || mode === "relative_short") return { kind: "relative", ...(mode === "relative" ? {} : { short: true }), to };
    return { kind: "pointer", mode, to };
  }

  #mode(index: number): "ref" | "unique" | "full" | "relative" | "relative_short" | "ignore" {
    if (index > 0) return this.#scope.pointerDefault;
    if (this.#has("ref")) return "ref";
    if (this.#has("ptr") || this.#has("full")) return "full";
    if (this.#has("unique") || this.#has("sptr")) return "unique";
    if (this.#has("relative")) return "relative";
    if (this.#has("relative_short")) return "relative_short";
    if (this.#has("ignore")) return "ignore";
    return this.#parent === "operation" ? this.#types.topPointer : this.#scope.pointerDefault;
  }

  #conformant(size: Expression | undefined, length: Expression | undefined): Dimension {
    const said = size === undefined ? undefined : this.#types.expressions.convert(size, this.#siblings);
    return {
      // A constant count travels nevertheless: it is kept an expression.
      size: said === undefined ? "open" : typeof said === "number" ? ["cast", "uint32", said] : said,
      varying: length !== undefined,
      ...(length === undefined ? {} : { length: this.#types.expressions.convert(length, this.#siblings) }),
    };
  }

  /** An array; of characters with a charset, a text. */
  #arrayOf(dim: Dimension, innermost: boolean, element: () => Type): Type {
    const range = typeof dim.size === "number" ? undefined : this.#range;
    const ranged = range === undefined ? dim : { ...dim, range };
    if (range !== undefined) this.#range = undefined;
    const charset = innermost ? this.#charset() : undefined;
    if (charset === undefined) return { kind: "array", of: element(), dims: [ranged] };
    const unit = this.#unit();
    const toNull = this.#has("to_null");
    if (unit === "uint16" && charset === "utf16") {
      return { kind: "charset", charset, ...(toNull ? { toNull } : {}), of: { kind: "array", of: base("wchar"), dims: [ranged] } };
    }
    return { kind: "charset", charset, ...(toNull ? { toNull } : {}), of: { kind: "array", of: base("uint8"), dims: [ranged] } };
  }

  /** [string]: with a terminator. */
  #terminated(dim: Dimension, at: Token): Type {
    const unit = this.#unit();
    const range = typeof dim.size === "number" ? undefined : this.#range;
    if (range !== undefined) this.#range = undefined;
    const size = dim.size;
    const more = range === undefined ? {} : { range };
    if (unit === "uint16") return { kind: "string", unit: "wchar", size, ...more };
    if (unit === "uint8") {
      if (this.#charset() === "utf8") return { kind: "charset", charset: "utf8", of: { kind: "string", unit: "byte", size, ...more } };
      return { kind: "string", unit: "char", size, ...more };
    }
    this.#types.error(at, "string-attribute", "[string] speaks of uint8 or uint16 elements, and these are others");
    return base("uint32");
  }

  #charset(): "utf16" | "utf8" | "latin1" | undefined {
    const attribute = this.#attribute("charset");
    const word = attribute?.args?.[0]?.[0]?.text;
    if (attribute === undefined || word === undefined || this.#unit() === undefined) return undefined;
    const charset = CHARSETS.get(word);
    if (charset === undefined)
      this.#types.warning(attribute.at, "unknown-charset", `the character set "${word}" is not known; UTF-8 is taken`);
    return charset ?? "utf8";
  }

  /** Octet or 16-bit unit. */
  #unit(): "uint8" | "uint16" | undefined {
    const type = this.#types.type(this.#member.type, this.#scope);
    if (type.kind !== "base") return undefined;
    const bits = INTEGERS.get(type.base)?.bits;
    return bits === 8 ? "uint8" : bits === 16 ? "uint16" : undefined;
  }

  /** What arrays and pointers lead to: the type, in its subcontext, with its switch. */
  #content(at: Token): Type {
    const switchIs = this.#attribute("switch_is");
    let type = this.#types.type(this.#member.type, this.#scope);
    if (switchIs !== undefined) {
      const expression = this.#types.expression(switchIs);
      if (expression !== undefined) type = this.#types.variant(type, this.#types.expressions.convert(expression, this.#siblings));
    }
    if (this.#range !== undefined && (type.kind === "enum" || type.kind === "named" || (type.kind === "base" && INTEGERS.has(type.base)))) {
      type = { kind: "range", of: type, min: this.#range[0], max: this.#range[1] };
    }
    const subcontext = this.#attribute("subcontext");
    if (subcontext === undefined) return type;
    const header = this.#headerOf(subcontext, at);
    const sizeAttribute = this.#attribute("subcontext_size");
    const sizeExpression = sizeAttribute === undefined ? undefined : this.#types.expression(sizeAttribute);
    const size = sizeExpression === undefined ? undefined : this.#types.expressions.convert(sizeExpression, this.#siblings);
    const compression = this.#compression();
    return {
      kind: "subcontext",
      header,
      ...(size === undefined || size === -1 ? {} : { size }),
      ...(compression === undefined ? {} : { compression }),
      of: type,
    };
  }

  #headerOf(attribute: Attribute, at: Token): 0 | 2 | 4 | "serialization" {
    const expression = this.#types.expression(attribute);
    const value = expression === undefined ? undefined : this.#types.expressions.constant(expression);
    if (value === 0 || value === 2 || value === 4) return value;
    if (value !== undefined && value >>> 0 === 0xfffffc01) return "serialization";
    this.#types.error(
      at,
      "subcontext",
      "a subcontext has a header of 0, 2 or 4 octets, or 0xFFFFFC01: the serialization of [MS-RPCE] 2.2.6",
    );
    return 0;
  }

  #compression(): Extract<Type, { kind: "subcontext" }>["compression"] | undefined {
    const attribute = this.#attribute("compression");
    if (attribute === undefined) return undefined;
    const word = attribute.args?.[0]?.map(({ text }) => text).join(" ") ?? "";
    const algorithm = COMPRESSIONS.get(word);
    if (algorithm === undefined)
      this.#types.warning(attribute.at, "compression", `the compression "${word.slice(0, 60)}" is not known: it can't be sent`);
    const [compressed, plain] = [1, 2].map((index) => {
      const expression = this.#types.expression(attribute, index);
      return expression === undefined ? undefined : this.#types.expressions.convert(expression, this.#siblings);
    });
    return {
      algorithm: algorithm ?? "unknown",
      ...(compressed === undefined ? {} : { compressed }),
      ...(plain === undefined ? {} : { plain }),
    };
  }
}

const COMPRESSIONS: ReadonlyMap<string, Exclude<Compression["algorithm"], "unknown">> = new Map([
  ["NDR_COMPRESSION_MSZIP", "mszip"],
  ["NDR_COMPRESSION_MSZIP_CAB", "mszip_cab"],
  ["NDR_COMPRESSION_XPRESS", "xpress_chunks"],
  ["NDR_COMPRESSION_WIN2K3_LZ77_DIRECT2", "xpress_chunks"],
  ["NDR_COMPRESSION_XPRESS_RAW", "xpress"],
  ["NDR_COMPRESSION_XPRESS_HUFF_RAW", "xpress_huffman"],
  ["NDR_COMPRESSION_XPRESS_LZNT1", "lznt1"],
]);
