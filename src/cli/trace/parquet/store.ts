/** The folder of `--parquet`: a folder a table, a file a capture, and a list of what is done, so that a run that was stopped goes on. */
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { TraceRecord } from "../../../capture/records.ts";
import type { Report } from "../../../findings/report.ts";
import { isRecord } from "../../settings.ts";
import { TableFile } from "./table.ts";
import { CALLS, CONVERSATIONS, FILES, FINDINGS, type FileRow } from "./tables.ts";

/** Of the tables and the list; another number means that everything is made anew. */
const PARQUET_SCHEMA = "opnum.trace.parquet/1";

/** What tells whether a capture is still the one that was read. */
export interface Stamp {
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

export interface Done extends Stamp {
  readonly outcome: string;
  readonly exitCode: number;
}

export class ParquetStore {
  readonly #folder: string;
  readonly #choice: string;
  readonly #done = new Map<string, Done>();

  /** @param choice what else decides about the content: filters. Captures that were read with another choice are read again */
  constructor(folder: string, choice: string) {
    this.#folder = folder;
    this.#choice = choice;
    for (const { name } of [FILES, CONVERSATIONS, CALLS, FINDINGS]) mkdirSync(join(folder, name), { recursive: true });
    for (const line of this.#list().split("\n")) this.#read(line);
  }

  /** What became of the capture, where it was read before and has not changed since. */
  done(file: string, stamp: Stamp): Done | undefined {
    const before = this.#done.get(resolve(file));
    return before !== undefined && before.size === stamp.size && before.modified === stamp.modified ? before : undefined;
  }

  open(file: string): CaptureTables {
    return new CaptureTables(this.#folder, nameOf(file), file);
  }

  /** Says that the capture's tables are whole. */
  note(file: string, done: Done): void {
    const entry = { schema: PARQUET_SCHEMA, file: resolve(file), name: nameOf(file), choice: this.#choice, ...done };
    appendFileSync(this.#listPath, `${JSON.stringify(entry)}\n`);
    this.#done.set(resolve(file), done);
  }

  get #listPath(): string {
    // Readers of folders pass over names that begin so.
    return join(this.#folder, "_done.jsonl");
  }

  #list(): string {
    try {
      const text = readFileSync(this.#listPath, "utf8");
      // A line that a power cut left half-written must not join with the next.
      if (text !== "" && !text.endsWith("\n")) appendFileSync(this.#listPath, "\n");
      return text;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
      throw error;
    }
  }

  #read(line: string): void {
    let entry: unknown;
    try {
      entry = JSON.parse(line);
    } catch {
      return;
    }
    if (!isRecord(entry) || entry["schema"] !== PARQUET_SCHEMA) return;
    const { file, choice, size, modified, outcome, exitCode } = entry;
    if (typeof file !== "string" || typeof size !== "number" || typeof modified !== "number") return;
    if (typeof outcome !== "string" || typeof exitCode !== "number") return;
    // Its tables were made anew with another choice since.
    if (choice !== this.#choice) this.#done.delete(file);
    else this.#done.set(file, { size, modified, outcome, exitCode });
  }
}

/** The tables of one capture. */
export class CaptureTables {
  readonly #file: string;
  readonly #files: TableFile<FileRow>;
  readonly #conversations: TableFile<Parameters<(typeof CONVERSATIONS.columns)[0]["of"]>[0]>;
  readonly #calls: TableFile<Parameters<(typeof CALLS.columns)[0]["of"]>[0]>;
  readonly #findings: TableFile<Parameters<(typeof FINDINGS.columns)[0]["of"]>[0]>;

  constructor(folder: string, name: string, file: string) {
    const place = (table: string) => join(folder, table, `${name}.parquet`);
    this.#file = file;
    this.#files = new TableFile(FILES, place(FILES.name));
    this.#conversations = new TableFile(CONVERSATIONS, place(CONVERSATIONS.name));
    this.#calls = new TableFile(CALLS, place(CALLS.name));
    this.#findings = new TableFile(FINDINGS, place(FINDINGS.name));
  }

  record(record: TraceRecord): void {
    if (record.kind === "call") this.#calls.add({ file: this.#file, record });
    else if (record.kind === "connection" || record.kind === "datagrams") this.#conversations.add({ file: this.#file, record });
  }

  async finish(stamp: Stamp, report: Report): Promise<void> {
    const { capture, figures } = report;
    for (const record of report.findings) this.#findings.add({ file: this.#file, record });
    await this.#finish(stamp, {
      format: capture.files[0]?.format,
      frames: capture.frames,
      octets: capture.octets,
      firstTime: capture.firstTime,
      lastTime: capture.lastTime,
      outcome: report.outcome,
      exitCode: report.exitCode,
      sentence: report.sentence,
      calls: figures.calls,
      findings: report.findings.filter(({ severity }) => severity !== "note").length,
      warnings: capture.warnings,
    });
  }

  /** It could not be read: its tables are empty, and the table of files says why. */
  async unreadable(stamp: Stamp, words: string): Promise<void> {
    const nothing = { format: undefined, frames: undefined, octets: undefined, firstTime: undefined, lastTime: undefined };
    await this.#finish(stamp, {
      ...nothing,
      outcome: "unreadable",
      exitCode: 2,
      sentence: words,
      calls: undefined,
      findings: undefined,
      warnings: [],
    });
  }

  async abandon(): Promise<void> {
    for (const table of [this.#conversations, this.#calls, this.#findings, this.#files]) await table.abandon();
  }

  async #finish(stamp: Stamp, row: Omit<FileRow, "file" | "size" | "modified">): Promise<void> {
    this.#files.add({ file: this.#file, size: stamp.size, modified: stamp.modified * 1_000, ...row });
    for (const table of [this.#conversations, this.#calls, this.#findings, this.#files]) await table.finish();
  }
}

/** Captures of the same name in different folders are different captures. */
function nameOf(file: string): string {
  const hash = createHash("sha256").update(resolve(file)).digest("hex").slice(0, 10);
  return `${basename(file)
    .replace(/[^A-Za-z0-9.-]/g, "-")
    .replace(/^\.+/, "")
    .slice(0, 80)}-${hash}`;
}
