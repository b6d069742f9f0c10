/** For tests of the compiler: descriptors in a form that can be compared, and what emitted TypeScript evaluates to. */
import { stripTypeScriptTypes } from "node:module";
import type { Interface } from "../../src/ndr/codegen/v1.ts";
import * as codegen from "../../src/ndr/codegen/v1.ts";

/** Plain data with references resolved: a type that is met again on the way down to itself is named. */
export function canonical(value: Interface): unknown {
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
  const script = stripTypeScriptTypes(text)
    .replace(/^import\s*\{[^}]*\}\s*from[^;]*;/m, "")
    .replace(/^export /gm, "");
  const constants = [...script.matchAll(/^const ([\w$]+)\b[^\n]*defineInterface\s*\(\{\n\s+name: "([^"]*)"/gm)];
  const constant = constants.find((match) => match[2] === name)?.[1];
  if (constant === undefined) throw new Error(`the emitted text has no interface ${name}`);
  const values: Record<string, unknown> = { ...codegen };
  const names = Object.keys(values);
  return new Function(...names, `"use strict";\n${script}\nreturn ${constant};`)(...names.map((key) => values[key])) as Interface;
}
