/** For tests of the compiler: descriptors in a form that can be compared, and what emitted TypeScript evaluates to. */
import { stripTypeScriptTypes } from "node:module";
import type { Interface } from "../../src/ndr/codegen/v1.ts";
import * as codegen from "../../src/ndr/codegen/v1.ts";
import type { Type } from "../../src/ndr/types.ts";

/** Plain data with references resolved: a type that is met again on the way down to itself is named. */
export function canonical(value: Interface | Type): unknown {
  const above: object[] = [];
  const walk = (of: unknown): unknown => {
    if (typeof of !== "object" || of === null) return of;
    if ("kind" in of && of.kind === "lazy") return walk((of as unknown as { get(): unknown }).get());
    const index = above.indexOf(of);
    if (index !== -1) return `^ ${above.length - index}`;
    if (above.length > 40) return "...";
    above.push(of);
    const out = Array.isArray(of) ? of.map(walk) : Object.fromEntries(Object.entries(of).map(([key, item]) => [`.${key}`, walk(item)]));
    above.pop();
    return out;
  };
  return walk(value);
}

/** Runs emitted TypeScript with the contract's constructors and returns its interface. */
export function evaluateEmitted(text: string, name: string): Interface {
  const script = scriptOf(text);
  const constants = [...script.matchAll(/^const ([\w$]+)\b[^\n]*defineInterface\s*\(\{\n\s+name: "([^"]*)"/gm)];
  const constant = constants.find((match) => match[2] === name)?.[1];
  if (constant === undefined) throw new Error(`the emitted text has no interface ${name}`);
  return evaluated(script, constant) as Interface;
}

/** The descriptors of the types that emitted TypeScript exports, by their names there. */
export function evaluateTypes(text: string): ReadonlyMap<string, Type> {
  const script = scriptOf(text);
  const names = [...script.matchAll(/^const ([\w$]+)\$\s*= /gm)].map((match) => match[1]!);
  const descriptors = evaluated(script, `[${names.map((name) => `${name}$`).join(", ")}]`) as Type[];
  return new Map(names.map((name, i) => [name, descriptors[i]!]));
}

function scriptOf(text: string): string {
  return stripTypeScriptTypes(text)
    .replace(/^import\s*\{[^}]*\}\s*from[^;]*;/m, "")
    .replace(/^export /gm, "");
}

function evaluated(script: string, expression: string): unknown {
  const values: Record<string, unknown> = { ...codegen };
  const names = Object.keys(values);
  return new Function(...names, `"use strict";\n${script}\nreturn ${expression};`)(...names.map((key) => values[key]));
}
