import { EPM_UUID } from "../ids/syntax.ts";
import { catalog } from "../interfaces/catalog.ts";
import { type KnownInterface, knownInterfaces } from "./interfaces.ts";

/**
 * Interfaces by name, in any case: the name in the IDL (`logon`), that of the module that is shipped (`netlogon`), or what pipes and other tools call it
 * (`spoolss`). One name may be that of several; empty where it is nobody's.
 */
export function interfacesNamed(name: string): readonly KnownInterface[] {
  const wanted = name.trim().toLowerCase();
  const others = new Set([OTHER_NAMES.get(wanted), ...catalog.filter((one) => one.name.toLowerCase() === wanted).map((one) => one.uuid)]);
  return knownInterfaces().filter((one) => one.name?.toLowerCase() === wanted || others.has(one.uuid));
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["spoolss", "12345678-1234-abcd-ef00-0123456789ab"],
  ["epmapper", EPM_UUID],
  ["eventlog6", "f6beaff7-1e19-4fbb-9f8f-b89e2018337c"],
  ["even6", "f6beaff7-1e19-4fbb-9f8f-b89e2018337c"],
  ["tsch", "86d35949-83c9-4044-b424-db363231fd0c"],
  ["scmr", "367abb81-9844-35f1-ad32-98f038001003"],
  ["rrp", "338cd001-2244-31f1-aaaa-900038001003"],
  ["drsr", "e3514235-4b06-11d1-ab04-00c04fc2dcd2"],
]);
