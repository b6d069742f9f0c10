/** Which octets an object still holds, private members included: for tests that keys are overwritten when a security context ends. */
import { Session } from "node:inspector";

/**
 * Whether `secret` stands in any array of octets that can be reached from `root`: by members, private members, elements, entries of maps and sets, and
 * the buffers behind views. Closures are not looked into.
 * @returns the way to it, undefined where there is none
 */
export function findOctets(root: object, secret: Uint8Array): string | undefined {
  let found: string | undefined;
  walk(root, secret, (_, path) => {
    found = path;
    return false;
  });
  return found;
}

/**
 * The buffers in which `secret` stands and that can be reached from `root`, to be looked at once more when `root` has forgotten them: what was dropped
 * without being overwritten lies in memory until somebody collects it.
 */
export function holdersOf(root: object, secret: Uint8Array): ArrayBuffer[] {
  const found: ArrayBuffer[] = [];
  walk(root, secret, (holder) => {
    if (holder instanceof ArrayBuffer) found.push(holder);
    return true;
  });
  return found;
}

/** Whether it stands in one of them. */
export function stillHeld(holders: readonly ArrayBuffer[], secret: Uint8Array): boolean {
  return holders.some((holder) => Buffer.from(holder).includes(Buffer.from(secret)));
}

/** @param found told of every place; true to go on */
function walk(root: object, secret: Uint8Array, found: (holder: ArrayBuffer | string, path: string) => boolean): void {
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
        if (Buffer.from(value).includes(Buffer.from(secret)) && !found(value, path)) return;
        continue;
      }
      if (ArrayBuffer.isView(value)) {
        queue.push({ value: value.buffer, path: `${path}.buffer` });
        continue;
      }
      for (const [name, member] of membersOf(session, value)) {
        if ((typeof member === "object" && member !== null) || typeof member === "function")
          queue.push({ value: member, path: `${path}.${name}` });
        else if (typeof member === "string" && Buffer.from(member, "latin1").includes(Buffer.from(secret))) {
          if (!found(member, `${path}.${name}`)) return;
        }
      }
    }
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
