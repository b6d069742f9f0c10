import { visible } from "../../../src/bytes/visible.ts";

/** A copy of plain data in which every text, keys included, has passed `visible()`. Octets stay as they are. */
export function visibleDeep<T>(value: T): T {
  return copy(value) as T;
}

function copy(value: unknown): unknown {
  if (typeof value === "string") return visible(value, { limit: 4096 });
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(copy);
  // Not by assignment: a name from the network may be __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [visible(key, { limit: 4096 }), copy(item)]));
}
