/** The head of an LDAPMessage, read without its whole: entries of any length pass, of which only what they are is wanted. [RFC 4511] 4.1.1. */

export interface LdapHead {
  readonly messageId: number;
  /** Tag of the protocolOp. */
  readonly tag: number;
  /** Content of the protocolOp, as far as it is there. */
  readonly start: number;
  readonly end: number;
}

/** @returns octets of the message at `start`; 0 where more are needed to tell; -1 where none starts here */
export function ldapLength(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== 0x30) return -1;
  const length = lengthAt(bytes, start + 1, end);
  if (length === undefined) return end - start < 6 ? 0 : -1;
  return length.next + length.value - start;
}

/** undefined where this is no LDAPMessage. */
export function ldapHead(bytes: Uint8Array, start: number, end: number): LdapHead | undefined {
  if (bytes[start] !== 0x30) return undefined;
  const outer = lengthAt(bytes, start + 1, end);
  if (outer === undefined || bytes[outer.next] !== 0x02) return undefined;
  const id = lengthAt(bytes, outer.next + 1, end);
  if (id === undefined || id.value < 1 || id.value > 5 || id.next + id.value >= end) return undefined;
  let messageId = 0;
  for (let i = 0; i < id.value; i++) messageId = messageId * 256 + bytes[id.next + i]!;
  const at = id.next + id.value;
  const operation = lengthAt(bytes, at + 1, end);
  if (operation === undefined) return undefined;
  return { messageId, tag: bytes[at]!, start: operation.next, end: Math.min(end, operation.next + operation.value) };
}

/** [X.690] 8.1.3, definite lengths. */
function lengthAt(bytes: Uint8Array, at: number, end: number): { readonly value: number; readonly next: number } | undefined {
  if (at >= end) return undefined;
  const first = bytes[at]!;
  if (first < 0x80) return { value: first, next: at + 1 };
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4 || at + 1 + octets > end) return undefined;
  let value = 0;
  for (let i = 0; i < octets; i++) value = value * 256 + bytes[at + 1 + i]!;
  return { value, next: at + 1 + octets };
}
