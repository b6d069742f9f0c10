/** Pipes of octets from and to files, `--pipe NAME=FILE`. */
import { once } from "node:events";
import { createWriteStream, realpathSync, renameSync, statSync, unlinkSync, type WriteStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { isOctets } from "../../ndr/layout.ts";
import type { Operation, PipeType, Type } from "../../ndr/types.ts";
import { pointee } from "../../ndr/walk.ts";
import { UsageError } from "../settings.ts";

/** The pipe that a parameter is. */
export function pipeOf(type: Type): PipeType | undefined {
  const of = pointee(type);
  return of.kind === "pipe" ? of : undefined;
}

/** A pipe whose pieces are Uint8Array. */
export function isOctetPipe(pipe: PipeType): boolean {
  return isOctets({ kind: "array", of: pipe.of, dims: [{ size: "open", varying: false }] });
}

/** The files of one call's pipes, opened before it is made, so that a wrong name costs nothing. */
export class PipeFiles {
  readonly #inputs = new Map<string, FileHandle>();
  readonly #outputs = new Map<string, Target>();

  /**
   * @param given NAME=FILE in the order of the command line: of an [in, out] pipe the first is read, the second written
   * @throws UsageError; the file system's errors for a file that cannot be written
   */
  static async open(operation: Operation, given: readonly (readonly [name: string, path: string])[]): Promise<PipeFiles> {
    const files = new PipeFiles();
    try {
      for (const [name, path] of given) await files.#take(operation, name, path);
    } catch (error) {
      await files[Symbol.asyncDispose]();
      throw error;
    }
    return files;
  }

  /** What is sent through a pipe, where that comes from a file. */
  input(name: string): AsyncIterable<Uint8Array> | undefined {
    return this.#inputs.get(name)?.createReadStream({ highWaterMark: 65_536 });
  }

  /** Writes what came through a pipe; undefined where no file is named for it. */
  async output(name: string, source: AsyncIterable<unknown>): Promise<string | undefined> {
    const target = this.#outputs.get(name);
    if (target === undefined) return undefined;
    return `${await target.write(source)} octets to ${target.path}`;
  }

  async #take(operation: Operation, name: string, path: string): Promise<void> {
    const parameter = operation.params.find((one) => one.name === name);
    const pipe = parameter === undefined ? undefined : pipeOf(parameter.type);
    if (parameter === undefined || pipe === undefined) throw new UsageError(`${operation.name} has no pipe "${name.slice(0, 80)}"`);
    if (!isOctetPipe(pipe)) throw new UsageError(`${name} is no pipe of octets: only these come from files and go there`);
    if (parameter.dir !== "out" && !this.#inputs.has(name)) this.#inputs.set(name, await readable(path));
    else if (parameter.dir !== "in" && !this.#outputs.has(name)) this.#outputs.set(name, await Target.open(path));
    else throw new UsageError(`--pipe ${name}: one file ${parameter.dir === "inout" ? "to read and one to write are" : "is"} enough`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.allSettled([...this.#inputs.values()].map((handle) => handle.close()));
    for (const target of this.#outputs.values()) target.discard();
  }
}

async function readable(path: string): Promise<FileHandle> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, "r");
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error("a directory"), { code: "EISDIR" });
    return handle;
  } catch (error) {
    await handle?.close();
    throw new UsageError(`${path}: it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

/** A file that is whole or as it was: it is written beside its place and moved there at the end. What is no regular file is written as it is. */
class Target {
  readonly path: string;
  readonly #place: string;
  readonly #stream: WriteStream;
  readonly #beside: boolean;
  #done = false;

  private constructor(path: string, place: string, stream: WriteStream, beside: boolean) {
    this.path = path;
    this.#place = place;
    this.#stream = stream;
    this.#beside = beside;
    // Errors are told where somebody writes; one that comes later has nobody to tell.
    stream.on("error", () => undefined);
  }

  static async open(path: string): Promise<Target> {
    const known = statSync(path, { throwIfNoEntry: false });
    const beside = known === undefined || known.isFile();
    // A link stays one, and what it leads to is written.
    const place = known?.isFile() ? realpathSync(path) : path;
    const stream = createWriteStream(beside ? `${place}.${process.pid}.part` : place, {
      flags: beside ? "wx" : "w",
      ...(known === undefined ? {} : { mode: known.mode & 0o777 }),
    });
    await once(stream, "open");
    return new Target(path, place, stream, beside);
  }

  /** @returns octets written */
  async write(source: AsyncIterable<unknown>): Promise<number> {
    let octets = 0;
    for await (const piece of source) {
      if (!(piece instanceof Uint8Array)) throw new TypeError("a pipe of octets gave something else");
      octets += piece.length;
      if (!this.#stream.write(piece.slice())) await Promise.race([once(this.#stream, "drain"), this.#failure()]);
    }
    this.#stream.end();
    await Promise.race([once(this.#stream, "close"), this.#failure()]);
    if (this.#stream.errored) throw this.#stream.errored;
    if (this.#beside) renameSync(this.#stream.path as string, this.#place);
    this.#done = true;
    return octets;
  }

  discard(): void {
    if (this.#done) return;
    this.#stream.destroy();
    if (!this.#beside) return;
    try {
      unlinkSync(this.#stream.path as string);
    } catch {
      // It is gone already.
    }
  }

  async #failure(): Promise<never> {
    if (this.#stream.errored) throw this.#stream.errored;
    const [error] = (await once(this.#stream, "error")) as [Error];
    throw error;
  }
}
