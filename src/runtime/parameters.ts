/** What the run-time has to know of an operation's parameters: context handles and pipes, found once per operation. */
import type { ContextType, Operation, Parameter, PipeType } from "../ndr/types.ts";
import { pointee } from "../ndr/walk.ts";

export interface ContextParameter {
  readonly name: string;
  readonly isIn: boolean;
  readonly isOut: boolean;
  readonly type: ContextType;
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

/** Context handles and pipes can be parameters only, behind pointers at most ([C706] 4.2.16.6, 4.2.14). */
export function parameterKinds(operation: Operation): ParameterKinds {
  const contexts: ContextParameter[] = [];
  const pipes: PipeParameter[] = [];
  for (const parameter of operation.params) {
    const type = pointee(parameter.type);
    if (type.kind === "context") contexts.push({ ...directions(parameter), type });
    else if (type.kind === "pipe") pipes.push({ ...directions(parameter), type, path: `${operation.name}.${parameter.name}` });
  }
  return contexts.length === 0 && pipes.length === 0 ? none : { contexts, pipes };
}

function directions(parameter: Parameter): { name: string; isIn: boolean; isOut: boolean } {
  return { name: parameter.name, isIn: parameter.dir !== "out", isOut: parameter.dir !== "in" };
}
