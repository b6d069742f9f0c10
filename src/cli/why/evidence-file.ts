/** The files of `--save` and `--from`. */
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { visible } from "../../bytes/visible.ts";
import type { EvidenceFile } from "../../findings/diagnosis/observation.ts";
import { type Io, orAborted } from "../io.ts";
import { safeJson } from "../output.ts";
import { ConfigurationError, InputError, readWhole, UsageError } from "../settings.ts";
import { writeWhole } from "../whole-file.ts";

/** Far more than the limits of a diagnosis leave room for. */
const MOST_OCTETS = 64 << 20;
/** Every file of ours begins so; the reader minds no order, but this one is told by it. */
const BEGINS = /^\ufeff?\s*\{\s*"format"\s*:\s*"opnum-evidence-\d+"/;

/** Told before the network is: may the file be written? @throws UsageError */
export function checkWritable(flag: string, path: string, overwrite: boolean): void {
  if (path === "") throw new UsageError(`${flag}: the name of the file is empty`);
  const about = statSync(path, { throwIfNoEntry: false });
  if (about === undefined) {
    const folder = statSync(dirname(path), { throwIfNoEntry: false });
    if (folder === undefined || !folder.isDirectory()) throw new UsageError(`${flag} ${path}: there is no folder ${dirname(path)}`);
    return;
  }
  if (about.isDirectory()) throw new UsageError(`${flag} ${path}: it is a folder; give a file in it`);
  if (flag !== "--save" || overwrite || !about.isFile() || about.size === 0 || BEGINS.test(head(path))) return;
  throw new UsageError(`--save ${path}: that file is no evidence of opnum's and is left as it is; give another name, or --overwrite`);
}

/** Times to a microsecond: what is judged is what is kept. */
export function rounded<T>(value: T): T {
  return round(value) as T;
}

function round(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? Math.round(value * 1_000) / 1_000 : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(round);
  // Not by assignment: a key from the network may be __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, round(each)]));
}

/** Whole or not at all, for its owner's eyes. */
export async function saveEvidence(path: string, file: EvidenceFile): Promise<void> {
  const { format, ...rest } = file;
  await writeOrSay("--save", path, `${safeJson({ format, ...rest }, 1)}\n`, 0o600);
}

/** @throws UsageError that says which file cannot be written, and why */
export async function writeOrSay(flag: string, path: string, text: string, mode?: number): Promise<void> {
  try {
    await writeWhole(path, text, mode);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    throw new UsageError(`${flag} ${path}: it cannot be written (${code})`);
  }
}

/** @param path or `-`, standard input @throws UsageError where it cannot be read, InputError where it is none */
export async function loadEvidence(path: string, io: Io): Promise<EvidenceFile> {
  const text = path === "-" ? await orAborted(standardInput(io), io.signal) : await fileText(path, io.signal);
  const name = path === "-" ? "standard input" : visible(path, { limit: 300 });
  if (text.trim() === "") throw new InputError(`${name} is empty: it is no evidence of --save`);
  const { EvidenceError, readEvidence } = await import("../../findings/diagnosis/read-evidence.ts");
  try {
    return readEvidence(text);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    throw new InputError(`${name}: ${error.message}`);
  }
}

async function fileText(path: string, signal: AbortSignal): Promise<string> {
  try {
    return await readWhole(path, signal, MOST_OCTETS);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ConfigurationError) throw new InputError(error.message);
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const words = code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : `it cannot be read (${code})`;
    throw new UsageError(`--from ${path}: ${words}`);
  }
}

async function standardInput({ stdin }: Io): Promise<string> {
  if (stdin === undefined) throw new UsageError("--from -: there is no standard input");
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stdin) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_OCTETS) throw new InputError(`standard input has more than ${MOST_OCTETS >> 20} MB`);
  }
  return text + decoder.decode();
}

function head(path: string): string {
  const octets = new Uint8Array(256);
  try {
    const file = openSync(path, "r");
    try {
      return new TextDecoder().decode(octets.subarray(0, readSync(file, octets)));
    } finally {
      closeSync(file);
    }
  } catch {
    // What cannot be read is not known to be ours.
    return "";
  }
}
