/**
 * Values as JSON, by their descriptor: what `opnum call` reads and prints, and what any program may keep or send on. JSON has no 64-bit integers, no
 * octets and no context handles, so these have a text form:
 *
 *   64-bit integers    "18446744073709551615"; read as well from a number, or hexadecimal
 *   octets             "hex:0a0b0c" or "base64:Cgs="; read as well from a list of numbers, "text:abc" (UTF-8), or "zeros:84"
 *   context handles    "handle:12345678-1234-1234-1234-123456789abc" (behind it ",1" where the attributes are not 0); null
 *   enumerations       the number; read as well from the name
 *   NaN, Infinity      "NaN", "Infinity", "-Infinity"
 *
 * Everything else is as it is in TypeScript: structures are objects, pointers their referent or null, unions `{ tag, arm }`.
 */
import { parseBase64, toBase64 } from "../bytes/base64.ts";
import { parseHex, toHex } from "../bytes/hex.ts";
import { encodeKeptUtf8 } from "../bytes/utf8.ts";
import { RPC_X_BAD_STUB_DATA } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import { armOf, isGuid, isOctet, isOctets, isText } from "./layout.ts";
import type { ArrayType, BaseName, Parameter, StructType, Type, UnionType } from "./types.ts";
import { member, unshare } from "./value.ts";
import { resolve } from "./walk.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export interface ToJsonOptions {
  /** How octets are written; default hex. */
  readonly octets?: "hex" | "base64";
}

/** How deep values may be nested; lists of structures deeper than this are no request that somebody writes. */
const MAX_DEPTH = 512;
/** Octets that a few characters of JSON can ask for. */
const MAX_ZEROS = 64 << 20;
/**
 * A value, as decoded, to JSON.
 * @throws NdrError for a value that is not of the type
 */
export function toJson(type: Type, value: unknown, options: ToJsonOptions = {}): Json {
  return new Writer(options.octets ?? "hex").write(type, value, "", 0);
}

/** Parameters or results by name; `return` is the result's type. */
export function parametersToJson(
  parameters: readonly Parameter[],
  returns: Type | null,
  values: Readonly<Record<string, unknown>>,
  options: ToJsonOptions = {},
): { [name: string]: Json } {
  const out: { [name: string]: Json } = {};
  const writer = new Writer(options.octets ?? "hex");
  for (const { name, type } of parameters) if (Object.hasOwn(values, name)) define(out, name, writer.write(type, values[name], name, 0));
  if (returns !== null && Object.hasOwn(values, "return")) define(out, "return", writer.write(returns, values["return"], "return", 0));
  return out;
}

/**
 * JSON to a value that the codecs take. Members that follow from others (counts, discriminants) may be left out, as in TypeScript.
 * @param path where the value stands, for errors
 * @throws NdrError that names the place and what belongs there
 */
export function fromJson(type: Type, json: unknown, path = ""): unknown {
  return read(type, json, path, 0);
}

/** The [in] parameters of an operation from a JSON object. @throws NdrError also for a parameter that there is not */
export function parametersFromJson(parameters: readonly Parameter[], json: unknown, path: string): Record<string, unknown> {
  if (!isObject(json)) throw wrong(path, `expected an object with the parameters, got ${kindOf(json)}`);
  const known = parameters.filter((parameter) => parameter.dir !== "out");
  return members(known, json, path, 0, "parameter");
}

// --- to JSON ---

class Writer {
  readonly #octets: "hex" | "base64";

  constructor(octets: "hex" | "base64") {
    this.#octets = octets;
  }

  write(declared: Type, given: unknown, path: string, depth: number): Json {
    const value = unshare(given);
    if (depth > MAX_DEPTH) throw wrong(path, `values are nested more than ${MAX_DEPTH} deep`);
    const type = resolve(declared);
    switch (type.kind) {
      case "pointer":
      case "relative":
        return value === null || value === undefined ? null : this.write(type.to, value, path, depth);
      case "optional":
        return value === null || value === undefined ? null : this.write(type.of, value, path, depth);
      case "range":
      case "flagged":
      case "subcontext":
        return this.write(type.of, value, path, depth);
      case "transmit":
        return this.write(type.wire, value, path, depth);
      case "ignored":
        return null;
      case "array":
        return this.#array(type, value, path, 0, depth);
      case "pipe":
        return value instanceof Uint8Array ? octetsText(value, this.#octets) : this.#list(value, type.of, path, depth);
      case "struct": {
        if (isGuid(type)) return plain(value, path);
        const out: { [name: string]: Json } = {};
        const object = asObject(value, path);
        for (const field of type.fields) {
          // Also a member named `constructor` may be left out.
          const found = member(object, field.name);
          if (found !== undefined) define(out, field.name, this.write(field.type, found, join(path, field.name), depth + 1));
        }
        return out;
      }
      case "union": {
        const object = asObject(value, path);
        const tag = member(object, type.tagName);
        const out: { [name: string]: Json } = {};
        define(out, type.tagName, plain(tag, join(path, type.tagName)));
        const arm = armOf(type, Number(tag));
        const found = arm === undefined ? undefined : member(object, arm.name);
        if (arm !== undefined && arm.type !== null && found !== undefined)
          define(out, arm.name, this.write(arm.type, found, join(path, arm.name), depth + 1));
        return out;
      }
      case "context": {
        if (value === null) return null;
        const { attributes, uuid } = asObject(value, path);
        return `handle:${String(uuid)}${attributes === 0 || attributes === undefined ? "" : `,${String(attributes)}`}`;
      }
      case "interface": {
        const { iid, data } = asObject(value, path);
        if (!(data instanceof Uint8Array)) throw wrong(join(path, "data"), `expected octets, got ${kindOf(data)}`);
        return { iid: String(iid), data: octetsText(data, this.#octets) };
      }
      default:
        return value instanceof Uint8Array
          ? octetsText(value, this.#octets)
          : Array.isArray(value)
            ? value.map((one) => plain(one, path))
            : plain(value, path);
    }
  }

  #array(type: ArrayType, value: unknown, path: string, dimension: number, depth: number): Json {
    if (value instanceof Uint8Array) return octetsText(value, this.#octets);
    if (typeof value === "string") return value;
    if (!Array.isArray(value)) throw wrong(path, `expected a list, got ${kindOf(value)}`);
    return dimension + 1 < type.dims.length
      ? value.map((one, i) => this.#array(type, one, `${path}[${i}]`, dimension + 1, depth + 1))
      : this.#list(value, type.of, path, depth);
  }

  #list(value: unknown, of: Type, path: string, depth: number): Json {
    if (!Array.isArray(value)) throw wrong(path, `expected a list, got ${kindOf(value)}`);
    return value.map((one, i) => this.write(of, one, `${path}[${i}]`, depth + 1));
  }
}

function plain(value: unknown, path: string): Json {
  switch (typeof value) {
    case "bigint":
      return String(value);
    case "number":
      // JSON has no number for these, and drops the sign of a zero.
      return Object.is(value, -0) ? "-0" : Number.isFinite(value) ? value : String(value);
    case "string":
    case "boolean":
      return value;
    default:
      if (value === null) return null;
      throw wrong(path, `${kindOf(value)} has no form in JSON`);
  }
}

function octetsText(value: Uint8Array, form: "hex" | "base64"): string {
  return form === "base64" ? `base64:${toBase64(value)}` : `hex:${toHex(value)}`;
}

// --- from JSON ---

function read(declared: Type, json: unknown, path: string, depth: number): unknown {
  if (depth > MAX_DEPTH) throw wrong(path, `values are nested more than ${MAX_DEPTH} deep`);
  const type = resolve(declared);
  switch (type.kind) {
    case "pointer":
      if (json === null && type.mode !== "ref") return null;
      return read(type.to, json, path, depth);
    case "relative":
      return json === null ? null : read(type.to, json, path, depth);
    case "optional":
      return json === null ? null : read(type.of, json, path, depth);
    case "range":
    case "flagged":
    case "subcontext":
      return read(type.of, json, path, depth);
    case "charset":
      return text(json, path);
    case "transmit":
      return read(type.wire, json, path, depth);
    case "ignored":
      return null;
    case "base":
      return scalar(type.base, json, path);
    case "named":
    case "enum":
      if (typeof json === "string" && type.values !== undefined && Object.hasOwn(type.values, json)) return type.values[json];
      if (typeof json === "string" && !/^-?(0x)?[0-9a-f]+$/i.test(json.trim()))
        throw wrong(path, `"${json.slice(0, 60)}" is none of ${listOf(Object.keys(type.values ?? {}))}`);
      return scalar(type.kind === "named" ? type.base : "int32", json, path);
    case "packed":
      return scalar(type.signed ? "int64" : "uint64", json, path);
    case "string":
      return type.unit === "byte" ? octets(json, path) : text(json, path);
    case "text":
      if (type.list !== true) return text(json, path);
      return list(json, path).map((one, i) => text(one, `${path}[${i}]`));
    case "special":
      return text(json, path);
    case "blob":
      return octets(json, path);
    case "array":
      return readArray(type, json, path, 0, depth);
    case "pipe":
      return isOctet(type.of) ? octets(json, path) : list(json, path).map((one, i) => read(type.of, one, `${path}[${i}]`, depth + 1));
    case "struct":
      return readStruct(type, json, path, depth);
    case "union":
      return readUnion(type, json, path, depth);
    case "context":
      return handle(json, path);
    case "interface": {
      if (!isObject(json)) throw wrong(path, `expected { "iid", "data" }, got ${kindOf(json)}`);
      return { iid: text(json["iid"], join(path, "iid")), data: octets(json["data"], join(path, "data")) };
    }
    case "opaque":
      throw wrong(path, `the IDL does not say what a ${type.name} is`);
  }
}

function readArray(type: ArrayType, json: unknown, path: string, dimension: number, depth: number): unknown {
  if (isOctets(type)) return octets(json, path);
  if (isText(type) && typeof json === "string") {
    const [dim] = type.dims;
    // A shorter text in an array of fixed size is filled up with NULs, as C does.
    return typeof dim?.size === "number" && !dim.varying ? json.padEnd(dim.size, "\0") : json;
  }
  const values = list(json, path);
  if (dimension + 1 < type.dims.length) return values.map((one, i) => readArray(type, one, `${path}[${i}]`, dimension + 1, depth + 1));
  if (isText(type)) return String.fromCharCode(...values.map((one, i) => Number(scalar("wchar", one, `${path}[${i}]`))));
  return values.map((one, i) => read(type.of, one, `${path}[${i}]`, depth + 1));
}

function readStruct(type: StructType, json: unknown, path: string, depth: number): unknown {
  if (isGuid(type)) {
    const guid = text(json, path).replace(/^\{|\}$/g, "");
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid)) throw wrong(path, `"${guid.slice(0, 60)}" is not a UUID`);
    return guid.toLowerCase();
  }
  if (!isObject(json)) throw wrong(path, `expected an object (${type.name}), got ${kindOf(json)}`);
  return members(type.fields, json, path, depth, "member");
}

function members(
  known: readonly { readonly name: string; readonly type: Type }[],
  json: Readonly<Record<string, unknown>>,
  path: string,
  depth: number,
  what: "member" | "parameter",
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const name of Object.keys(json)) {
    if (!known.some((one) => one.name === name))
      throw wrong(
        join(path, name),
        `there is no such ${what}; there ${known.length === 1 ? "is" : "are"} ${listOf(known.map((one) => one.name))}`,
      );
  }
  for (const { name, type } of known) if (Object.hasOwn(json, name)) define(out, name, read(type, json[name], join(path, name), depth + 1));
  return out;
}

function readUnion(type: UnionType, json: unknown, path: string, depth: number): unknown {
  if (!isObject(json)) throw wrong(path, `expected an object with "${type.tagName}" and one arm, got ${kindOf(json)}`);
  const given = Object.hasOwn(json, type.tagName) ? json[type.tagName] : undefined;
  const others = Object.keys(json).filter((name) => name !== type.tagName);
  const arms = type.default === undefined ? type.arms : [...type.arms, type.default];
  if (given === undefined)
    throw wrong(join(path, type.tagName), `is missing: it says which of ${listOf(arms.map((arm) => arm.name))} is there`);
  const tag = read(type.tag, given, join(path, type.tagName), depth + 1);
  const out: Record<string, unknown> = {};
  define(out, type.tagName, tag);
  const arm = armOf(type, Number(tag));
  for (const name of others) {
    if (arm === undefined || arm.type === null || name !== arm.name)
      throw wrong(join(path, name), `does not belong to ${type.tagName} ${String(tag)}${arm?.type ? `, "${arm.name}" does` : ""}`);
    define(out, name, read(arm.type, json[name], join(path, name), depth + 1));
  }
  return out;
}

function scalar(base: BaseName, json: unknown, path: string): unknown {
  if (base === "boolean") {
    if (typeof json !== "boolean") throw wrong(path, `expected true or false, got ${kindOf(json)}`);
    return json;
  }
  const wide = base === "int64" || base === "uint64" || base === "int3264" || base === "uint3264";
  const float = base === "float32" || base === "float64";
  if (typeof json === "number" && (float || Number.isInteger(json))) {
    if (base === "float32" && !Number.isFinite(Math.fround(json))) throw wrong(path, `${json} is more than a float holds`);
    // An integer has no -0.
    if (!wide) return float ? json : json + 0;
    if (!Number.isSafeInteger(json)) throw wrong(path, "a number as large as this is not exact in JSON: write it as a string");
    return BigInt(json);
  }
  if (typeof json === "string") {
    const written = json.trim();
    if (float && /^(NaN|-?Infinity|-?\d+(\.\d*)?(e[+-]?\d+)?)$/i.test(written)) return Number(written);
    if (/^-?(0x[0-9a-f]{1,16}|\d{1,20})$/i.test(written)) {
      const value = written.startsWith("-") ? -BigInt(written.slice(1)) : signedBits(base, BigInt(written), /^0x/i.test(written));
      return wide ? value : Number(value);
    }
  }
  throw wrong(path, `expected ${float ? "a number" : `an integer (${base})`}, got ${kindOf(json)}`);
}

/** Hexadecimal digits are the bits of a number: 0xc0000022 is a long as well. */
function signedBits(base: BaseName, value: bigint, hexadecimal: boolean): bigint {
  const bits = hexadecimal && base.startsWith("int") ? (base === "int3264" ? 64 : Number(base.slice(3))) : 0;
  return bits > 0 && value >> BigInt(bits) === 0n ? BigInt.asIntN(bits, value) : value;
}

function text(json: unknown, path: string): string {
  if (typeof json !== "string") throw wrong(path, `expected a text, got ${kindOf(json)}`);
  return json;
}

function list(json: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(json)) throw wrong(path, `expected a list, got ${kindOf(json)}`);
  return json;
}

function octets(json: unknown, path: string): Uint8Array {
  if (json instanceof Uint8Array) return json;
  if (Array.isArray(json)) {
    json.forEach((one, i) => {
      if (!Number.isInteger(one) || one < 0 || one > 255) throw wrong(`${path}[${i}]`, "expected an octet, 0 to 255");
    });
    return Uint8Array.from(json as number[]);
  }
  if (typeof json !== "string") throw wrong(path, `expected octets ("hex:...", "base64:..." or a list), got ${kindOf(json)}`);
  const [, form, rest] = /^(hex|base64|text|zeros):(.*)$/s.exec(json) ?? [];
  if (form === "text") return encodeKeptUtf8(rest as string);
  if (form === "hex") {
    try {
      return parseHex(rest as string);
    } catch {
      throw wrong(path, "expected pairs of hexadecimal digits behind hex:");
    }
  }
  if (form === "base64") {
    const decoded = parseBase64(rest as string);
    if (decoded === undefined) throw wrong(path, "expected base64 behind base64:");
    return decoded;
  }
  if (form === "zeros") {
    if (!/^\d{1,9}$/.test(rest as string) || Number(rest) > MAX_ZEROS)
      throw wrong(path, `expected a number up to ${MAX_ZEROS} behind zeros:`);
    return new Uint8Array(Number(rest));
  }
  throw wrong(path, 'octets begin with "hex:", "base64:" or "text:"');
}

function handle(json: unknown, path: string): unknown {
  if (json === null) return null;
  // A handle that a call gave is passed on as it is.
  if (isObject(json) && typeof json["uuid"] === "string") return json;
  const match = /^handle:\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?(?:,(\d{1,10}))?$/i.exec(typeof json === "string" ? json : "");
  if (match === null) throw wrong(path, `expected a context handle ("handle:UUID", or null), got ${kindOf(json)}`);
  return { attributes: Number(match[2] ?? 0), uuid: match[1]!.toLowerCase() };
}

// --- helpers ---

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}

function asObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw wrong(path, `expected an object, got ${kindOf(value)}`);
  return value;
}

/** Also a member named `__proto__` is a member. */
export function define<T>(target: { [name: string]: T }, name: string, value: T): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (value instanceof Uint8Array) return "octets";
  if (typeof value === "object") return "an object";
  const shown = String(value);
  if (typeof value !== "string") return shown;
  return `the text ${JSON.stringify(shown.length > 60 ? `${shown.slice(0, 60)}...` : shown)}`;
}

function listOf(names: readonly string[]): string {
  if (names.length === 0) return "none";
  return names.length > 12 ? `${names.slice(0, 12).join(", ")}, ...` : names.join(", ");
}

function wrong(place: string, reason: string): NdrError {
  // A list of structures is named by its two ends.
  const path = place.length > 200 ? `${place.slice(0, 100)}...${place.slice(-90)}` : place;
  return new NdrError(RPC_X_BAD_STUB_DATA, path, reason);
}
