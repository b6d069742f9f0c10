import { BindingError, DecodeError } from "../status/errors.ts";

/** All zeros: "no object" in an endpoint map, "no UUID" elsewhere. */
export const NIL_UUID = "00000000-0000-0000-0000-000000000000";

/** Octets of a UUID on the wire. */
const UUID_BYTES = 16;

const RPC_S_INVALID_STRING_UUID = 0x6a9;
const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The text is a UUID of the form `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`, in any case and without braces. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}

/**
 * The canonical form of a UUID: lower case, hyphens, no braces. Braces and upper case are taken.
 * @param offset position of `text` in a longer text, for the error
 * @throws BindingError RPC_S_INVALID_STRING_UUID with the position of what is wrong
 */
export function parseUuid(text: string, offset = 0): string {
  const braces = text.startsWith("{") && text.endsWith("}") && text.length > 1;
  const inner = braces ? text.slice(1, -1) : text;
  if (pattern.test(inner)) return inner.toLowerCase();
  const start = offset + (braces ? 1 : 0);
  for (let i = 0; i < Math.min(inner.length, 36); i++) {
    const hyphen = i === 8 || i === 13 || i === 18 || i === 23;
    const wanted = hyphen ? /-/ : /[0-9a-f]/i;
    if (!wanted.test(inner[i]!)) {
      throw new BindingError(
        RPC_S_INVALID_STRING_UUID,
        `${JSON.stringify(text)} is not a UUID: ${hyphen ? "a hyphen" : "a hexadecimal digit"} is wanted at position ${start + i}`,
        start + i,
      );
    }
  }
  throw new BindingError(
    RPC_S_INVALID_STRING_UUID,
    `${JSON.stringify(text)} is not a UUID: it has ${inner.length} characters, not 36`,
    start + Math.min(inner.length, 36),
  );
}

/**
 * Reads the 16 octets of a uuid_t, [C706] appendix A: time_low, time_mid and time_hi_and_version in the order of the data representation, the rest
 * as it is.
 * @throws DecodeError when fewer than 16 octets are there
 */
export function uuidFromBytes(bytes: Uint8Array, offset = 0, littleEndian = true): string {
  if (offset < 0 || offset + UUID_BYTES > bytes.length) {
    throw new DecodeError("UUID", offset, `16 octets needed, ${Math.max(0, bytes.length - offset)} left`);
  }
  let text = "";
  for (let i = 0; i < UUID_BYTES; i++) {
    if (i === 4 || i === 6 || i === 8 || i === 10) text += "-";
    text += hex[bytes[offset + (littleEndian ? littleOrder[i]! : i)]!];
  }
  return text;
}

/**
 * Writes the 16 octets of a UUID.
 * @param uuid in any case, without braces
 * @throws BindingError when it is not one, or the target has no room for it
 */
export function writeUuid(uuid: string, target: Uint8Array, offset = 0, littleEndian = true): void {
  if (!pattern.test(uuid)) parseUuid(uuid);
  if (offset < 0 || offset + UUID_BYTES > target.length)
    throw new BindingError(RPC_S_INVALID_STRING_UUID, "no room for the 16 octets of a UUID");
  for (let i = 0, at = 0; i < UUID_BYTES; i++, at += 2) {
    if (uuid.charCodeAt(at) === 0x2d) at++;
    target[offset + (littleEndian ? littleOrder[i]! : i)] = Number.parseInt(uuid.slice(at, at + 2), 16);
  }
}

/** The 16 octets of a UUID. @throws BindingError when it is not one */
export function uuidToBytes(uuid: string, littleEndian = true): Uint8Array {
  const bytes = new Uint8Array(UUID_BYTES);
  writeUuid(uuid, bytes, 0, littleEndian);
  return bytes;
}

/** A new random UUID (version 4, [RFC9562] 5.4), from the platform's cryptographic random numbers. */
export function randomUuid(): string {
  const bytes = randomSource.getRandomValues(new Uint8Array(UUID_BYTES));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return uuidFromBytes(bytes, 0, false);
}

/** Web Crypto, which browsers and Node have alike; named here because the portable half knows no platform's types. */
const randomSource = (globalThis as unknown as { crypto: { getRandomValues(bytes: Uint8Array): Uint8Array } }).crypto;

const hex: readonly string[] = Array.from({ length: 256 }, (_, octet) => octet.toString(16).padStart(2, "0"));

/** Where the n-th octet of the text stands in little-endian data. */
const littleOrder: readonly number[] = [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15];
