/** How a program gives a context handle back when it does not say so: the operation that closes it. No IDL says which; its form and its name do. */

import type { ContextType, Operation } from "../../ndr/types.ts";

const NAMES = /close|free|destroy|delete|release|end|finish|unbind|unlock|disconnect|cleanup|detach|terminate/i;

/**
 * Notes in the types of context handles the operation that closes them: the handle goes in and comes back null, nothing else goes in but what is
 * reserved (0), and its name says so.
 */
export function noteClosing(operations: readonly Operation[]): void {
  for (const operation of operations) {
    const into = operation.params.filter(({ name, dir, type }) => dir !== "out" && !(type.kind === "base" && /reserved/i.test(name)));
    const [only] = into;
    if (into.length !== 1 || only?.dir !== "inout" || only.type.kind !== "pointer" || only.type.to.kind !== "context") continue;
    if (NAMES.test(operation.name)) close(only.type.to, operation.name);
  }
  // One that takes any handle closes those that have no closing operation of their own.
  const all = operations.flatMap(({ params }) => params.map(({ type }) => (type.kind === "pointer" ? type.to : type)));
  const contexts = all.filter((type) => type.kind === "context");
  const universal = contexts.find(({ name, close }) => name === "" && close !== undefined)?.close;
  if (universal !== undefined) for (const context of contexts) close(context, universal);
}

function close(context: { -readonly [K in keyof ContextType]: ContextType[K] }, operation: string): void {
  context.close ??= operation;
}
