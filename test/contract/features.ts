/** What stands beside the interface that features.idl gives: the program's own type, and neighbours that take its context handles or do not. */
import { type ContextHandle, context, defineInterface, type Interface, int32, ref } from "opnum/codegen/v1";

declare module "opnum/codegen/v1" {
  interface Converted {
    FEATURES_TIME: Date;
  }
}

type neighbourOperations = { Read: { in: { handle: ContextHandle<"FEATURES_HANDLE"> | null }; out: { value: number } } };

/** Takes handles of the same type name, and of its own making only where it says so. */
export const neighbour = (strictContexts: boolean, typeStrict: boolean): Interface<neighbourOperations> =>
  defineInterface<neighbourOperations>({
    name: "neighbour",
    uuid: strictContexts || typeStrict ? "5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a23" : "5e0c2a11-7b7d-4a51-9d5e-0d1f4f0b7a22",
    version: [1, 0],
    ...(strictContexts ? { strictContexts } : {}),
    operations: [
      {
        opnum: 0,
        name: "Read",
        params: [
          { name: "handle", dir: "in", type: { ...context("FEATURES_HANDLE"), strict: typeStrict } },
          { name: "value", dir: "out", type: ref(int32) },
        ],
        returns: null,
        status: null,
      },
    ],
  });
