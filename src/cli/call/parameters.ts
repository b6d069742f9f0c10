/** The parameters of a call, from the command line, a file or standard input, and pipes from and to files. */

import { once } from "node:events";
import { createReadStream, createWriteStream, readFileSync } from "node:fs";
import { type Json, parametersFromJson, parametersToJson, toJson } from "../../ndr/json.ts";
import type { Operation, Parameter, PipeType, Type } from "../../ndr/types.ts";
import type { Io } from "../io.ts";
import { readStdin } from "../midl/files.ts";
import { UsageError } from "../settings.ts";

/** `NAME=FILE` for pipes. */
export type PipeFiles = ReadonlyMap<string, string>;

/** JSON from the operand: text, `@FILE`, `-` for standard input, or nothing. @throws UsageError with the place of a mistake */
export async function readJson(operand: string | undefined, io: Io): Promise<unknown> {
  if (operand === undefined || operand.trim() === "") return {};
  if (operand === "-") return parseJson((await readStdin(io)).text, "standard input");
  if (!operand.startsWith("@")) return parseJson(operand, "the parameters");
  const path = operand.slice(1);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  return parseJson(text, path);
}

/** @throws UsageError */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = text.includes("'") ? "; names and texts stand in double quotes" : "";
    throw new UsageError(`${where}: not JSON: ${error instanceof Error ? error.message.replaceAll("\n", " ") : String(error)}${hint}`);
  }
}

/** The request of an operation; [in] pipes come from files where `pipes` names them. */
export function requestOf(operation: Operation, json: unknown, pipes: PipeFiles): Record<string, unknown> {
  const fromFiles = operation.params.filter((parameter) => pipes.has(parameter.name));
  const rest = operation.params.filter((parameter) => !pipes.has(parameter.name));
  const request = parametersFromJson(rest, json, operation.name);
  for (const parameter of rest) {
    const pipe = pipeOf(parameter.type);
    if (pipe === undefined || parameter.dir === "out") continue;
    const given = request[parameter.name];
    // A pipe is a row of pieces; JSON holds it in one.
    request[parameter.name] = given === undefined ? [] : given instanceof Uint8Array ? (given.length === 0 ? [] : [given]) : given;
  }
  for (const parameter of fromFiles) {
    if (!isBytes(parameter)) throw new UsageError(`${parameter.name} is no pipe of octets: only these come from files`);
    if (parameter.dir !== "out") request[parameter.name] = createReadStream(pipes.get(parameter.name)!, { highWaterMark: 65_536 });
  }
  return request;
}

/** What came back, as JSON; pipes are read to their end, into files where `pipes` names them. */
export async function answerToJson(
  operation: Operation,
  answer: unknown,
  pipes: PipeFiles,
  octets: "hex" | "base64",
): Promise<{ [name: string]: Json }> {
  const values = answer as Record<string, unknown>;
  const out: { [name: string]: Json } = {};
  for (const parameter of operation.params) {
    const pipe = pipeOf(parameter.type);
    if (pipe === undefined || parameter.dir === "in") continue;
    const source = values[parameter.name] as AsyncIterable<unknown>;
    const file = pipes.get(parameter.name);
    out[parameter.name] = file === undefined ? await collect(source, pipe, octets) : await intoFile(source, file);
  }
  const others =
    "result" in values && operation.params.some((one) => one.dir !== "in" && pipeOf(one.type) !== undefined)
      ? await (values["result"] as Promise<Record<string, unknown>>)
      : values;
  const results = operation.params.filter((one) => one.dir !== "in" && pipeOf(one.type) === undefined);
  return { ...out, ...parametersToJson(results, operation.returns, others, { octets }) };
}

/** The pipe that a parameter is. */
export function pipeOf(type: Type): PipeType | undefined {
  let inner = type;
  for (let hops = 0; hops < 16; hops++) {
    if (inner.kind === "pipe") return inner;
    if (inner.kind === "pointer") inner = inner.to;
    else if (inner.kind === "lazy") inner = inner.get();
    else return undefined;
  }
  return undefined;
}

function isBytes(parameter: Parameter): boolean {
  const of = pipeOf(parameter.type)?.of;
  return of?.kind === "base" && (of.base === "byte" || of.base === "uint8" || of.base === "char");
}

/** More in one answer belongs into a file. */
const MAX_COLLECTED = 64 << 20;

async function collect(source: AsyncIterable<unknown>, pipe: PipeType, octets: "hex" | "base64"): Promise<Json> {
  const pieces: Uint8Array[] = [];
  const elements: unknown[] = [];
  let size = 0;
  for await (const piece of source) {
    size += piece instanceof Uint8Array ? piece.length : Array.isArray(piece) ? piece.length : 1;
    if (size > MAX_COLLECTED) throw new UsageError("the pipe holds more than 64 MB: give it a file with --pipe NAME=FILE");
    if (piece instanceof Uint8Array) pieces.push(piece.slice());
    else if (Array.isArray(piece)) elements.push(...piece);
    else elements.push(piece);
  }
  return toJson(
    pipe,
    elements.length > 0 || pieces.length === 0
      ? elements.length === 0 && isOctetPipe(pipe)
        ? new Uint8Array(0)
        : elements
      : Buffer.concat(pieces),
    { octets },
  );
}

function isOctetPipe(pipe: PipeType): boolean {
  return pipe.of.kind === "base" && (pipe.of.base === "byte" || pipe.of.base === "uint8" || pipe.of.base === "char");
}

async function intoFile(source: AsyncIterable<unknown>, path: string): Promise<Json> {
  const file = createWriteStream(path);
  let octets = 0;
  try {
    await once(file, "open");
    for await (const piece of source) {
      if (!(piece instanceof Uint8Array)) throw new UsageError("only a pipe of octets goes into a file");
      octets += piece.length;
      if (!file.write(piece.slice())) await once(file, "drain");
    }
  } finally {
    file.end();
  }
  await once(file, "close");
  return `${octets} octets to ${path}`;
}
