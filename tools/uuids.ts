/**
 * Holds the knowledge base against public lists of UUIDs: how many of each list are known, and how many by name.
 *
 *     OPNUM_KNOWN_UUIDS=known-uuids.tsv node --conditions=source tools/uuids.ts [LIST...]
 *
 * The file has a column with a UUID and one for each list, "1" where the list holds it; it is not part of this repository. With names of lists, UUIDs of
 * theirs that are not known by name are printed. Exit code 1 where one of the servers' lists (Zeek's, impacket's two, Samba's) has a UUID that is not
 * known at all, or has a name elsewhere and none here.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { knownIdentifier } from "../src/knowledge/identifiers.ts";
import { interfaceTitle, knownInterface } from "../src/knowledge/interfaces.ts";

/** What each list holds: UUIDs in lower case by the list's name, in the order of the file. */
export type Lists = ReadonlyMap<string, ReadonlySet<string>>;

/** Lists that say which interfaces servers have. */
export const SERVERS = ["zeek", "impacket_known", "impacket_rpcdatabase", "samba"] as const;

/** Where the file is, or why it is not read. */
export function listsFile(): string {
  return process.env["OPNUM_KNOWN_UUIDS"] ?? join(import.meta.dirname, "..", "..", "shared", "reference", "known-uuids.tsv");
}

/** Reads the file. @throws Error where its first line names no lists */
export function readLists(path: string): Lists {
  const [head, ...lines] = readFileSync(path, "utf8").trim().split("\n");
  const names = (head ?? "").trimEnd().split("\t").slice(1);
  if (names.length === 0) throw new Error(`${path}: its first line names no lists`);
  const lists = new Map<string, Set<string>>(names.map((name) => [name, new Set()]));
  for (const line of lines) {
    const [uuid, ...marks] = line.split("\t");
    marks.forEach((mark, i) => {
      if (mark.trim() === "1") lists.get(names[i]!)!.add(uuid!.toLowerCase());
    });
  }
  return lists;
}

/** UUIDs that any of some lists holds. */
export function union(lists: Lists, names: Iterable<string> = lists.keys()): ReadonlySet<string> {
  return new Set([...names].flatMap((name) => [...(lists.get(name) ?? [])]));
}

/** "name": by its own name, or its program's where no name is published; "number": that it exists, and that no list names it. */
export function knownBy(uuid: string): "name" | "number" | undefined {
  const known = knownInterface(uuid);
  if (known !== undefined && interfaceTitle(known) !== undefined) return "name";
  if (knownIdentifier(uuid) !== undefined) return "name";
  // Exchange's have no name in any list, and are known by what they are.
  if (known !== undefined && /^(Exchange|SQL Server)/.test(known.words)) return "name";
  return known === undefined ? undefined : "number";
}

function main(): number {
  const path = listsFile();
  if (!existsSync(path)) {
    process.stderr.write(`skipped: ${path} is not there (OPNUM_KNOWN_UUIDS names it)\n`);
    return 0;
  }
  const lists = readLists(path);
  const rows: [string, ReadonlySet<string>][] = [...lists.entries(), ["the servers' lists", union(lists, SERVERS)], ["all", union(lists)]];
  process.stdout.write(`${"list".padEnd(24)}${["UUIDs", "by name", "by number", "unknown"].map((each) => each.padStart(11)).join("")}\n`);
  for (const [name, uuids] of rows) {
    const count = (by: ReturnType<typeof knownBy>) => [...uuids].filter((uuid) => knownBy(uuid) === by).length;
    const numbers = [uuids.size, count("name"), count("number"), count(undefined)];
    process.stdout.write(`${name.padEnd(24)}${numbers.map((each) => String(each).padStart(11)).join("")}\n`);
  }
  for (const name of process.argv.slice(2)) {
    for (const uuid of lists.get(name) ?? []) if (knownBy(uuid) !== "name") process.stdout.write(`${uuid} ${knownBy(uuid) ?? "unknown"}\n`);
  }
  return [...union(lists, SERVERS)].every((uuid) => knownBy(uuid) !== undefined) ? 0 : 1;
}

if (import.meta.main) process.exitCode = main();
