/** The shipped interfaces as a library for the analysis. Apart from it, because whoever needs no values need not carry two megabytes of descriptors. */
import type { Interface } from "opnum/codegen/v1";
import { modules } from "../../interfaces/modules.ts";
import type { InterfaceLibrary } from "../analysis.ts";

/**
 * Loads every shipped interface, for AnalysisOptions.interfaces.
 * @param more others, compiled from IDL at run time, say; they are found before the shipped ones
 */
export async function loadInterfaces(more: readonly Interface[] = []): Promise<InterfaceLibrary> {
  const shipped = await Promise.all(Object.values(modules).map((load) => load()));
  const found = new Map([...shipped, ...more].map((one) => [`${one.uuid} ${one.version[0]}`, one]));
  return { find: (uuid, major) => found.get(`${uuid} ${major}`) };
}
