/** The parameters of a call, from the command line, a file or standard input, and its answer as JSON. */
import { readFileSync } from "node:fs";
import { type Json, parametersFromJson, parametersToJson, toJson } from "../../ndr/json.ts";
import type { Operation, PipeType } from "../../ndr/types.ts";
import type { Io } from "../io.ts";
import { decodeText, readStdin } from "../midl/files.ts";
import { UsageError } from "../settings.ts";
import { isOctetPipe, type PipeFiles, pipeOf } from "./pipes.ts";

/** JSON from the operand: text, `@FILE`, `-` for standard input, or nothing. @throws UsageError with the place of a mistake */
export async function readJson(operand: string | undefined, io: Io): Promise<unknown> {
  if (operand === undefined || operand.trim() === "") return {};
  if (operand === "-") return parseJson((await readStdin(io)).text, "standard input");
  if (!operand.startsWith("@")) return parseJson(operand, "the parameters");
  const path = operand.slice(1);
  if (path === "") throw new UsageError('"@": which file? write @FILE');
  let text: string;
  try {
    text = decodeText(readFileSync(path));
  } catch (error) {
    throw new UsageError(`${path}: it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  return parseJson(text, path);
}

/** @throws UsageError */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const hint = /^\s*[{[]?\s*'/.test(text) ? "; names and texts stand in double quotes" : "";
    throw new UsageError(`${where}: not JSON: ${error instanceof Error ? error.message.replaceAll("\n", " ") : String(error)}${hint}`);
  }
}

/** The request of an operation; [in] pipes come from files where `files` has them. @throws UsageError, NdrError */
export function requestOf(operation: Operation, json: unknown, files?: PipeFiles): Record<string, unknown> {
  const sent = operation.params.filter((parameter) => parameter.dir !== "out");
  const streams = new Map(sent.map(({ name }) => [name, files?.input(name)] as const));
  for (const [name, stream] of streams) {
    if (stream !== undefined && typeof json === "object" && json !== null && Object.hasOwn(json, name))
      throw new UsageError(`${operation.name}.${name}: it is among the parameters, and comes from a file as well`);
  }
  const rest = sent.filter(({ name }) => streams.get(name) === undefined);
  const request = parametersFromJson(rest, json, operation.name);
  for (const { name, type } of sent) {
    const stream = streams.get(name);
    if (stream !== undefined) request[name] = stream;
    else if (pipeOf(type) !== undefined) {
      const given = request[name];
      // A pipe of octets is a row of pieces; JSON holds it in one.
      request[name] = given === undefined ? [] : given instanceof Uint8Array ? (given.length === 0 ? [] : [given]) : given;
    }
  }
  return request;
}

/** What came back, as JSON; pipes are read to their end, into files where `files` has them. */
export async function answerToJson(
  operation: Operation,
  answer: unknown,
  octets: "hex" | "base64",
  files?: PipeFiles,
): Promise<{ [name: string]: Json }> {
  const values = answer as Record<string, unknown>;
  const out: { [name: string]: Json } = {};
  let piped = false;
  for (const { name, type, dir } of operation.params) {
    const pipe = pipeOf(type);
    if (pipe === undefined || dir === "in") continue;
    piped = true;
    const source = values[name] as AsyncIterable<unknown>;
    out[name] = (await files?.output(name, source)) ?? (await collect(source, pipe, octets));
  }
  // Beside pipes the other results come behind them.
  const others = piped ? await (values["result"] as Promise<Record<string, unknown>>) : values;
  const results = operation.params.filter((one) => one.dir !== "in" && pipeOf(one.type) === undefined);
  return { ...out, ...parametersToJson(results, operation.returns, others, { octets }) };
}

/** More in one answer belongs into a file. */
const MAX_COLLECTED = 64 << 20;
/** Elements that are not octets: each is an object here, and a line of JSON. */
const MAX_ELEMENTS = 1 << 20;

async function collect(source: AsyncIterable<unknown>, pipe: PipeType, octets: "hex" | "base64"): Promise<Json> {
  if (!isOctetPipe(pipe)) {
    const elements: unknown[] = [];
    for await (const element of source) {
      if (elements.length === MAX_ELEMENTS) throw new UsageError(`the pipe has more than ${MAX_ELEMENTS} elements`);
      elements.push(element);
    }
    return toJson(pipe, elements, { octets });
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > MAX_COLLECTED) throw new UsageError("the pipe holds more than 64 MB: give it a file with --pipe NAME=FILE");
    pieces.push(piece.slice());
  }
  return toJson(pipe, Buffer.concat(pieces), { octets });
}
