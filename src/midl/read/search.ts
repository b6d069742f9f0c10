/**
 * Where `import` and `#include` find their files: beside the file that asks, in the directories given, under the other names that published IDL
 * has for the same file, without regard to case, and in sub-folders. Access to files is handed in: the compiler itself runs anywhere.
 */
import type { Host } from "./source.ts";

/** What the search asks of a file system. Paths have "/" between their parts. */
export interface FileAccess {
  /** The file's text, or undefined where there is no such file. */
  read(path: string): string | undefined;
  /** What is in a directory, or undefined where there is no such directory. Without this, case and sub-folders are not searched. */
  list?(directory: string): Iterable<{ readonly name: string; readonly directory: boolean }> | undefined;
}

export interface SearchOptions {
  /** Directories (`-I`), searched in order behind that of the file that asks. */
  readonly include?: readonly string[];
  /** Search the sub-folders of these as well, last of all; default: those of `include`. */
  readonly below?: readonly string[];
}

const MAX_BELOW_DEPTH = 8;
const MAX_BELOW_FILES = 50_000;

/**
 * A host that searches, in this order: the directory of the file that asks, then those of `include`, each as written and then without regard to
 * case; the same for the file's aliases; at last the folders below, where the path that agrees most (its own folders first, then nearness to the
 * file that asks) wins. An ACF is looked for beside its file and in `include` alone. The result is the same for the same question, whatever was asked before.
 */
export function searchHost(files: FileAccess, options: SearchOptions = {}): Host {
  const include = (options.include ?? []).map(normalize);
  const search = new Search(files, include, (options.below ?? include).map(normalize));
  return { load: (path, from, kind) => search.load(path, from, kind !== "acf") };
}

/** Other names of a file: `ms-dtyp.idl` and `mc-dtyp.idl` are `dtyp.idl`. */
export function aliases(path: string): readonly string[] {
  const slash = path.lastIndexOf("/") + 1;
  const match = /^m[sc]-(.+)$/i.exec(path.slice(slash));
  return match === null ? [] : [path.slice(0, slash) + (match[1] as string)];
}

type Found = { readonly name: string; readonly text: string };

class Search {
  readonly #files: FileAccess;
  readonly #include: readonly string[];
  readonly #below: readonly string[];
  readonly #texts = new Map<string, string | undefined>();
  /** By directory: its entries' names by their lower-case form. */
  readonly #directories = new Map<string, ReadonlyMap<string, { readonly name: string; readonly directory: boolean }> | undefined>();
  /** By lower-case file name: all paths below. */
  #index: Map<string, string[]> | undefined;

  constructor(files: FileAccess, include: readonly string[], below: readonly string[]) {
    this.#files = files;
    this.#include = include;
    this.#below = below;
  }

  load(written: string, from: string, widely: boolean): Found | undefined {
    const path = normalize(written);
    if (path === "" || path.includes("\0")) return undefined;
    const asking = normalize(from);
    const names = widely ? [path, ...aliases(path)] : [path];
    const directories = isAbsolute(path) ? [""] : [...new Set([directoryOf(asking), ...this.#include])];
    for (const name of names) {
      for (const directory of directories) {
        const full = join(directory, name);
        const found = this.#read(full) ?? this.#anyCase(full);
        // `#include "wine/x.idl"` in a file x.idl means another one.
        if (found !== undefined && (found.name !== asking || name === path)) return found;
      }
    }
    if (!widely) return undefined;
    for (const name of names) {
      const found = this.#inFolders(name, asking);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #read(path: string): Found | undefined {
    let text = this.#texts.get(path);
    if (text === undefined && !this.#texts.has(path)) {
      text = this.#files.read(path);
      this.#texts.set(path, text);
    }
    return text === undefined ? undefined : { name: path, text };
  }

  #entries(directory: string): ReadonlyMap<string, { readonly name: string; readonly directory: boolean }> | undefined {
    if (this.#directories.has(directory)) return this.#directories.get(directory);
    const list = this.#files.list?.(directory === "" ? "." : directory);
    let entries: Map<string, { name: string; directory: boolean }> | undefined;
    if (list !== undefined) {
      entries = new Map();
      for (const entry of [...list].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const key = entry.name.toLowerCase();
        if (!entries.has(key)) entries.set(key, entry);
      }
    }
    this.#directories.set(directory, entries);
    return entries;
  }

  /** The file whose path differs in case alone. */
  #anyCase(path: string): Found | undefined {
    const parts = path.split("/");
    let at = parts[0] === "" ? "/" : "";
    for (const part of parts) {
      if (part === "") continue;
      if (part === "..") {
        at = join(at, part);
        continue;
      }
      const entry = this.#entries(at)?.get(part.toLowerCase());
      // A directory above may not be readable, and its name is right as it is.
      at = join(at, entry?.name ?? part);
    }
    return at === path ? undefined : this.#read(at);
  }

  #inFolders(path: string, asking: string): Found | undefined {
    const candidates = this.#belowIndex().get(baseName(path).toLowerCase());
    if (candidates === undefined) return undefined;
    const wanted = path.toLowerCase().split("/").reverse();
    const home = directoryOf(asking).split("/");
    let best: string | undefined;
    let most = -1;
    for (const candidate of candidates) {
      if (candidate === asking) continue;
      const parts = candidate.split("/");
      const reversed = candidate.toLowerCase().split("/").reverse();
      let same = 0;
      while (same < wanted.length && wanted[same] === reversed[same]) same += 1;
      let near = 0;
      while (near < home.length && home[near] === parts[near]) near += 1;
      const score = same * 1_000_000 + near * 1_000 - parts.length;
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best === undefined ? undefined : this.#read(best);
  }

  #belowIndex(): ReadonlyMap<string, readonly string[]> {
    if (this.#index !== undefined) return this.#index;
    const index = new Map<string, string[]>();
    let count = 0;
    const walk = (directory: string, depth: number): void => {
      for (const entry of this.#entries(directory)?.values() ?? []) {
        if (count > MAX_BELOW_FILES) return;
        if (entry.directory) {
          if (depth < MAX_BELOW_DEPTH && !entry.name.startsWith(".") && entry.name !== "node_modules") {
            walk(join(directory, entry.name), depth + 1);
          }
          continue;
        }
        count += 1;
        const key = entry.name.toLowerCase();
        const known = index.get(key);
        if (known === undefined) index.set(key, [join(directory, entry.name)]);
        else known.push(join(directory, entry.name));
      }
    };
    for (const directory of new Set(this.#below)) walk(directory, 0);
    this.#index = index;
    return index;
  }
}

/** With "/" for "\", and without "." and "x/..". */
export function normalize(path: string): string {
  const slashed = path.replace(/\\/g, "/");
  const out: string[] = [];
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else out.push(part);
  }
  return (slashed.startsWith("/") ? "/" : "") + out.join("/");
}

function join(directory: string, name: string): string {
  return normalize(directory === "" ? name : `${directory}/${name}`);
}

function directoryOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash === 0 ? "/" : slash === -1 ? "" : path.slice(0, slash);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function isAbsolute(path: string): boolean {
  return path.startsWith("/") || /^[A-Za-z]:/.test(path);
}
