/** The choice between the two codecs: the interpreter, which is the specification, and the compiler, which is the speed. */
import type { CodecOptions, OperationCodec, TypeCodec } from "./codec.ts";
import { compiledOperation, compiledType } from "./compile.ts";
import { interpretedOperation, interpretedType } from "./interpret.ts";
import type { Operation, Type } from "./types.ts";

type Mode = "compile" | "interpret";
let defaultMode: Mode = "compile";

/** What codecs made from now on do where their options do not say; for test suites that run once in each mode. @returns the mode before */
export function setDefaultCodecMode(mode: Mode): Mode {
  const before = defaultMode;
  defaultMode = mode;
  return before;
}

/**
 * Encoding and decoding of one operation's parameters. Make it once and keep it: functions are compiled at first use.
 * @throws NdrError from its methods, never anything else, for values and stubs that do not fit
 */
export function operationCodec(operation: Operation, options: CodecOptions = {}): OperationCodec {
  return (options.mode ?? defaultMode) === "interpret" ? interpretedOperation(operation, options) : compiledOperation(operation, options);
}

/** Encoding and decoding of one type on its own, as a top-level value. */
export function typeCodec(type: Type, options: CodecOptions = {}): TypeCodec {
  return (options.mode ?? defaultMode) === "interpret" ? interpretedType(type, options) : compiledType(type, options);
}
