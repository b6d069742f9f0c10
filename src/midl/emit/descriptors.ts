/** Descriptors as calls of the contract's constructors. */

import type { Dimension, Expr, Field, StringType, Type, UnionArm, UnionType } from "../../ndr/types.ts";
import { resolve } from "../../ndr/walk.ts";
import type { Names } from "./names.ts";
import { pidlDescriptor, words } from "./pidl.ts";

/** @param whole print the body of a named type and not a reference to it */
export function descriptorText(type: Type, names: Names, whole: boolean): string {
  if (!whole) {
    const of = resolve(type);
    if (names.isNamed(of)) {
      const name = names.descriptor(of);
      // What is not declared yet is looked up when it is needed.
      return names.isDeclared(of) ? name : `${names.use("lazy")}(${quote(names.type(of))}, () => ${name})`;
    }
    if (type.kind === "lazy") return descriptorText(of, names, false);
  }
  const inner = (of: Type): string => descriptorText(of, names, false);
  switch (type.kind) {
    case "base":
      return names.use(type.base === "error_status" ? "errorStatus" : type.base);
    case "enum": {
      // Its values are the constant that programs use.
      const values = names.isNamed(type) ? names.type(type) : inlineValues(type.values ?? {});
      return `/*#__PURE__*/ ${names.use(type.v1 ? "enum32" : "enum16")}(${quote(type.name)}, ${values})`;
    }
    case "range":
      return `${names.use("range")}(${inner(type.of)}, ${type.min}, ${type.max})`;
    case "pointer":
      return varied(
        `${names.use(type.mode === "full" ? "ptr" : type.mode)}(${inner(type.to)})`,
        type.align === undefined ? [] : [`align: ${type.align}`],
        names,
      );
    case "array":
      return `${names.use("array")}(${[inner(type.of), ...type.dims.map((dim) => dimension(dim, names))].join(", ")})`;
    case "string": {
      const call =
        type.size === "open"
          ? `${names.use("string")}(${quote(type.unit)})`
          : `${names.use("string")}(${quote(type.unit)}, ${expression(type.size)})`;
      return varied(call, sizeMore(type), names);
    }
    case "context": {
      const call =
        type.close === undefined
          ? `${names.use("context")}(${quote(type.name)})`
          : `${names.use("context")}(${quote(type.name)}, ${quote(type.close)})`;
      return varied(call, type.strict ? ["strict: true"] : [], names);
    }
    case "ignored":
      return names.use("ignored");
    case "interface": {
      const args = [quote(type.name)];
      if (type.iid !== undefined || type.iidIs !== undefined) args.push(type.iid === undefined ? "undefined" : quote(type.iid));
      if (type.iidIs !== undefined) args.push(expression(type.iidIs));
      return `${names.use("interfacePointer")}(${args.join(", ")})`;
    }
    case "transmit":
      return `${names.use("transmit")}(${quote(type.name)}, ${inner(type.wire)})`;
    case "pipe":
      return varied(
        `${names.use("pipe")}(${quote(type.name)}, ${inner(type.of)})`,
        type.range === undefined ? [] : [`range: [${type.range[0]}, ${type.range[1]}]`],
        names,
      );
    case "struct": {
      if (type.name === "GUID" && !names.isNamed(type)) return names.use("guid");
      const list = type.fields.map((field) => `${memberKey(field.name)}: ${inner(field.type)}`);
      const call = `${names.use("struct")}(${quote(type.name)}, ${wrapped("{", list, "}")})`;
      const values = type.fields.flatMap((field) =>
        field.value === undefined ? [] : [`${memberKey(field.name)}: ${valueText(field.value)}`],
      );
      const derived = values.length === 0 ? call : `${names.use("valued")}(${call}, ${wrapped("{", values, "}")})`;
      const more = [
        ...(type.flags === undefined ? [] : [`flags: ${words(type.flags, { quote })}`]),
        ...(type.pack === undefined ? [] : [`pack: ${type.pack}`]),
      ];
      return `/*#__PURE__*/ ${varied(derived, more, names)}`;
    }
    case "union": {
      const arm = (one: UnionArm): string =>
        `${names.use("arm")}(${quote(one.name)}, [${one.cases.join(", ")}], ${one.type === null ? "null" : inner(one.type)})`;
      const casesOf = (of: UnionType): string => JSON.stringify(of.arms.map((one) => one.cases));
      const base = names.baseOf(type);
      if (base !== undefined && base.kind === "union") {
        const more = [
          ...(inner(type.tag) === inner(base.tag) ? [] : [`tag: ${inner(type.tag)}`]),
          ...(casesOf(type) === casesOf(base) ? [] : [`arms: ${wrapped("[", type.arms.map(arm), "]")}`]),
          `switchIs: ${expression(type.switchIs ?? 0)}`,
          ...(type.unchecked ? ["unchecked: true"] : []),
        ];
        return `/*#__PURE__*/ ${varied(names.descriptor(base), more, names)}`;
      }
      const list = [
        `encapsulated: ${type.encapsulated}`,
        `tagName: ${quote(type.tagName)}`,
        `tag: ${inner(type.tag)}`,
        `arms: ${wrapped("[", type.arms.map(arm), "]").replace(/\n/g, "\n  ")}`,
        ...(type.default === undefined ? [] : [`default: ${arm(type.default)}`]),
        ...(type.ms ? ["ms: true"] : []),
        ...(type.unchecked ? ["unchecked: true"] : []),
        ...(type.bare ? ["bare: true"] : []),
        ...(type.flags === undefined ? [] : [`flags: ${words(type.flags, { quote })}`]),
      ];
      return `/*#__PURE__*/ ${names.use("union")}(${quote(type.name)}, ${wrapped("{", list, "}")})`;
    }
    case "lazy":
      return descriptorText(resolve(type), names, whole);
    default:
      return pidlDescriptor(type, { use: (name) => names.use(name), quote, key: memberKey, expression, inner });
  }
}

/** What value() says. */
export function valueText(value: NonNullable<Field["value"]>): string {
  return typeof value === "object" && "text" in value ? `{ text: ${quote(value.text)} }` : expression(value);
}

function inlineValues(values: Readonly<Record<string, number>>): string {
  const list = Object.entries(values).map(([name, value]) => `${memberKey(name)}: ${value}`);
  return list.length === 0 ? "{}" : `{ ${list.join(", ")} }`;
}

function wrapped(open: string, list: readonly string[], close: string): string {
  return list.length === 0 ? open + close : `${open}\n${list.map((item) => `  ${item},\n`).join("")}${close}`;
}

function dimension(dim: Dimension, names: Names): string {
  let call: string;
  if (dim.varying) {
    const parts = [expression(dim.size)];
    if (dim.length !== undefined || dim.first !== undefined) parts.push(dim.length === undefined ? "undefined" : expression(dim.length));
    if (dim.first !== undefined) parts.push(expression(dim.first));
    call = `${names.use("varying")}(${parts.join(", ")})`;
  } else if (typeof dim.size === "number") call = `${names.use("fixed")}(${dim.size})`;
  else call = `${names.use("sized")}(${expression(dim.size)})`;
  return varied(call, sizeMore(dim), names);
}

function sizeMore({ range, unchecked, inline }: Pick<StringType, "range" | "unchecked"> & Pick<Dimension, "inline">): string[] {
  return [
    ...(range === undefined ? [] : [`range: [${range[0]}, ${range[1]}]`]),
    ...(unchecked ? ["unchecked: true"] : []),
    ...(inline ? ["inline: true"] : []),
  ];
}

/** What the constructor does not take. A call, and not a spread: bundlers see that it can be left out. */
function varied(call: string, more: readonly string[], names: Names): string {
  return more.length === 0 ? call : `${names.use("variant")}(${call}, { ${more.join(", ")} })`;
}

function expression(expr: Expr | "open"): string {
  if (typeof expr === "number") return String(expr);
  if (expr === "open") return '"open"';
  const [head, ...rest] = expr;
  return `[${[quote(head), ...rest.map((part) => (typeof part === "string" ? quote(part) : expression(part)))].join(", ")}]`;
}

/** A property's name; `__proto__` in an object literal would set the prototype unless it is computed. */
export function memberKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A text as a literal, in ASCII. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text);
  return /[\u007f-\uffff]/.test(quoted)
    ? quoted.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
    : quoted;
}
