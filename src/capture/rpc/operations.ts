/** Names of operations, and whether they return a status: of the interfaces that are shipped. */
import { catalog } from "../../interfaces/catalog.ts";
import type { InterfaceRef } from "../records.ts";

let names: Map<string, readonly string[]> | undefined;

/** @returns undefined where the interface or the number is not known, or the number is reserved */
export function operationName(ref: InterfaceRef, opnum: number): string | undefined {
  if (names === undefined) {
    names = new Map();
    for (const { uuid, version, operations } of catalog) names.set(`${uuid} ${version[0]}`, operations);
  }
  const operations = names.get(`${ref.uuid} ${ref.major}`);
  const name = operations?.[opnum];
  return name === "" ? undefined : name;
}
