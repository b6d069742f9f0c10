/** What the Tab key offers. */
import type { Interface } from "../../ndr/codegen/v1.ts";
import { WORDS } from "./line.ts";

export interface Completable {
  readonly current: Interface | undefined;
  readonly interfaces: readonly Interface[];
  readonly answers: ReadonlyMap<string, unknown>;
}

/**
 * @param line up to the cursor
 * @param names of the interfaces that can be used
 * @returns candidates and the piece of the line that they take the place of, as node:readline wants them
 */
export function complete(line: string, session: Completable, names: readonly string[]): [string[], string] {
  const reference = /\$(\w*)$/.exec(line);
  if (reference !== null && !insideText(line))
    return offer(
      [...session.answers.keys()].map((name) => `$${name}`),
      reference[0],
    );
  const parameter = /"(\w*)$/.exec(line);
  if (parameter !== null) return offer(parametersOf(line, session), parameter[0]);
  const word = /\S*$/.exec(line)![0];
  const before = line.slice(0, line.length - word.length).trim();
  if (/^use$/.test(before)) return offer(names, word);
  if (before === "" || /^describe$|=$/.test(before)) return offer(calls(word, session, names, before === ""), word);
  return [[], word];
}

function calls(word: string, session: Completable, names: readonly string[], withWords: boolean): string[] {
  const dot = word.indexOf(".");
  if (dot >= 0) {
    const name = word.slice(0, dot);
    const iface = session.interfaces.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return iface === undefined ? [] : iface.operations.map((operation) => `${name}.${operation.name}`);
  }
  const operations = session.current?.operations.map((operation) => operation.name) ?? [];
  return [...(withWords ? Object.keys(WORDS) : []), ...operations, ...names.map((name) => `${name}.`)];
}

/** The [in] parameters of the operation that the line calls, as JSON names. */
function parametersOf(line: string, session: Completable): string[] {
  const target = /^(?:\s*\$?\w+\s*=)?\s*([\w.]+)\s*\{/.exec(line)?.[1];
  if (target === undefined) return [];
  const [interfaceName, operationName] = target.includes(".") ? target.split(".") : [undefined, target];
  const iface =
    interfaceName === undefined
      ? session.current
      : session.interfaces.find((one) => one.name.toLowerCase() === interfaceName.toLowerCase());
  const operation = iface?.operations.find((one) => one.name === operationName);
  return (operation?.params ?? []).filter((one) => one.dir !== "out").map((one) => `"${one.name}": `);
}

function offer(candidates: readonly string[], piece: string): [string[], string] {
  const lower = piece.toLowerCase();
  return [[...new Set(candidates)].filter((one) => one.toLowerCase().startsWith(lower)).sort(), piece];
}

function insideText(line: string): boolean {
  return (line.replaceAll(/\\./g, "").match(/"/g) ?? []).length % 2 === 1;
}
