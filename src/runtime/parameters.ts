/** What the run-time has to know of an operation's parameters: context handles and pipes, found once per operation. */
import type { ContextType, Operation, Parameter, PipeType, Type } from "../ndr/types.ts";
import { pointee } from "../ndr/walk.ts";

export interface ContextParameter {
  readonly name: string;
  readonly isIn: boolean;
  readonly isOut: boolean;
  readonly type: ContextType;
  /** An array of them, [MS-RPCE] 2.2.4.3. */
  readonly isArray: boolean;
}

export interface PipeParameter {
  readonly name: string;
  readonly isIn: boolean;
  readonly isOut: boolean;
  readonly type: PipeType;
  /** What errors call it: `EfsRpcReadFileRaw.EfsOutPipe`. */
  readonly path: string;
}

export interface ParameterKinds {
  readonly contexts: readonly ContextParameter[];
  readonly pipes: readonly PipeParameter[];
}

const none: ParameterKinds = { contexts: [], pipes: [] };

/** Context handles and pipes can be parameters only, behind pointers at most ([C706] 4.2.16.6, 4.2.14), and handles in arrays. */
export function parameterKinds(operation: Operation): ParameterKinds {
  const contexts: ContextParameter[] = [];
  const pipes: PipeParameter[] = [];
  for (const parameter of operation.params) {
    const type = pointee(parameter.type);
    const element = elementOf(type);
    if (element.kind === "context") contexts.push({ ...directions(parameter), type: element, isArray: element !== type });
    else if (type.kind === "pipe") pipes.push({ ...directions(parameter), type, path: `${operation.name}.${parameter.name}` });
  }
  return contexts.length === 0 && pipes.length === 0 ? none : { contexts, pipes };
}

/** Values go as they are: no context handles, no pipes, no status, and no place for one. */
export function isPlain({ status, commStatus, faultStatus }: Operation, kinds: ParameterKinds): boolean {
  return kinds === none && status === null && commStatus === undefined && faultStatus === undefined;
}

function elementOf(type: Type): Type {
  let t = type;
  while (t.kind === "array") t = pointee(t.of);
  return t;
}

/**
 * The value of a parameter with each of its handles turned into another.
 * @param before what stood there in the request: the same handle, or the array that has it at the same place
 */
export function eachHandle(
  { isArray }: Pick<ContextParameter, "isArray">,
  value: unknown,
  before: unknown,
  turn: (handle: unknown, before: unknown) => unknown,
): unknown {
  if (!isArray) return turn(value, before);
  const rows = (of: unknown, old: unknown): unknown =>
    Array.isArray(of) ? of.map((one, i) => rows(one, Array.isArray(old) ? old[i] : undefined)) : turn(of, old);
  // A pointer to an array may be null.
  return Array.isArray(value) ? rows(value, before) : value;
}

function directions(parameter: Parameter): { name: string; isIn: boolean; isOut: boolean } {
  return { name: parameter.name, isIn: parameter.dir !== "out", isOut: parameter.dir !== "in" };
}
