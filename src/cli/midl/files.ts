/** What the compiler reads: files of this machine in whatever encoding they were saved, and standard input. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import type { FileAccess, IdlFile } from "../../midl/index.ts";
import { normalize } from "../../midl/read/search.ts";
import type { Io } from "../io.ts";
import { UsageError } from "../settings.ts";

/** No IDL and no specification comes near it; what is larger is something else, or has no end. */
const MAX_OCTETS = 64 << 20;

/** The name of standard input in diagnostics. */
export const STDIN = "<stdin>";

/** Files as the compiler's search asks for them: what cannot be read is not there. */
export const fileAccess: FileAccess = {
  read(path) {
    try {
      return readText(path);
    } catch {
      return undefined;
    }
  },
  list(directory) {
    try {
      return readdirSync(directory, { withFileTypes: true }).map((entry) => ({ name: entry.name, directory: entry.isDirectory() }));
    } catch {
      return undefined;
    }
  },
};

/** A file that was named on the command line. @throws UsageError where it cannot be read */
export function readNamed(path: string): IdlFile {
  try {
    return { name: normalize(path), text: readText(path) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const why = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a directory" : `it cannot be read (${code})`;
    throw new UsageError(`${path}: ${why}`);
  }
}

/** All of standard input. @throws UsageError, the signal's reason */
export async function readStdin(io: Io): Promise<IdlFile> {
  const chunks: Uint8Array[] = [];
  let octets = 0;
  for await (const chunk of io.stdin ?? []) {
    io.signal.throwIfAborted();
    octets += chunk.length;
    if (octets > MAX_OCTETS) throw tooLarge("standard input");
    chunks.push(chunk);
  }
  io.signal.throwIfAborted();
  return { name: STDIN, text: decodeText(Buffer.concat(chunks)) };
}

function readText(path: string): string {
  const about = statSync(path);
  if (about.isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
  // A pipe has no size, and a device no end: neither is what someone means by an IDL file.
  if (!about.isFile()) throw new UsageError(`${path}: it is not a regular file; "-" reads standard input`);
  if (about.size > MAX_OCTETS) throw tooLarge(path);
  return decodeText(readFileSync(path));
}

function tooLarge(what: string): UsageError {
  return new UsageError(`${what}: more than ${MAX_OCTETS >> 20} MB`);
}

/**
 * UTF-8, UTF-16 where a byte order mark says so, and else Latin-1: published IDL has names of authors in the code pages of their time. What is odd
 * outside of comments and strings is then an error of the lexer, with its place.
 */
export function decodeText(octets: Uint8Array): string {
  // No text has a NUL: one that seems to begin with one is of two octets a character.
  const [first, second] = octets;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return new TextDecoder("utf-16le").decode(octets);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
    return new TextDecoder("utf-16be").decode(octets);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength).toString("latin1");
  }
}
