/** Which octets an object still holds, private members included: for tests that keys are overwritten when a security context ends. */
import { Session } from "node:inspector";

/**
 * Whether `secret` stands in any array of octets that can be reached from `root`: by members, private members, elements, entries of maps and sets, and
 * the buffers behind views. Closures are not looked into.
 * @returns the way to it, undefined where there is none
 */
export function findOctets(root: object, secret: Uint8Array): string | undefined {
  const seen = new Set<object>();
  const queue: { value: object; path: string }[] = [{ value: root, path: "root" }];
  const session = new Session();
  session.connect();
  try {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { value, path } = next;
      if (seen.has(value)) continue;
      seen.add(value);
      if (value instanceof ArrayBuffer) {
        if (Buffer.from(value).includes(Buffer.from(secret))) return path;
        continue;
      }
      if (ArrayBuffer.isView(value)) {
        queue.push({ value: value.buffer, path: `${path}.buffer` });
        continue;
      }
      for (const [name, member] of membersOf(session, value)) {
        if ((typeof member === "object" && member !== null) || typeof member === "function")
          queue.push({ value: member, path: `${path}.${name}` });
        else if (typeof member === "string" && Buffer.from(member, "latin1").includes(Buffer.from(secret))) return `${path}.${name}`;
      }
    }
    return undefined;
  } finally {
    session.disconnect();
  }
}

const shelf: { value: unknown; out: [string, unknown][] } = { value: undefined, out: [] };
Reflect.set(globalThis, Symbol.for("opnum.octets-within"), shelf);

interface PrivateMembers {
  readonly privateProperties?: readonly { readonly name: string; readonly value?: { readonly objectId?: string } }[];
}

/** Own members by reflection, private ones by the inspector, which alone sees them. */
function membersOf(session: Session, value: object): [string, unknown][] {
  const out: [string, unknown][] = [];
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    if (descriptor !== undefined && "value" in descriptor) out.push([String(key), descriptor.value]);
  }
  if (value instanceof Map) for (const [key, entry] of value) out.push(["key", key], ["entry", entry]);
  if (value instanceof Set) for (const entry of value) out.push(["entry", entry]);
  if (typeof value === "function") return out;
  shelf.value = value;
  shelf.out = out;
  let objectId: string | undefined;
  session.post("Runtime.evaluate", { expression: 'globalThis[Symbol.for("opnum.octets-within")].value' }, (_error, result) => {
    objectId = result?.result.objectId;
  });
  if (objectId === undefined) return out;
  const names: [string, string][] = [];
  session.post("Runtime.getProperties", { objectId, ownProperties: true }, (_error, result) => {
    // The types of Node do not know of private members yet.
    const members = (result as unknown as PrivateMembers | undefined)?.privateProperties;
    for (const { name, value: held } of members ?? []) if (held?.objectId !== undefined) names.push([name, held.objectId]);
  });
  for (const [name, id] of names) {
    session.post("Runtime.callFunctionOn", {
      objectId: id,
      functionDeclaration: `function () { globalThis[Symbol.for("opnum.octets-within")].out.push([${JSON.stringify(name)}, this]); }`,
    });
  }
  return out;
}
