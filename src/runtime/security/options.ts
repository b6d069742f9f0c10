/** What the factories are given, looked at once. Values of secrets are in no message. */
import { parseHex } from "../../bytes/hex.ts";
import { ntHash } from "../../security/ntlm/keys.ts";
import { type Shape, wrong } from "../options.ts";

export const OCTETS: Shape = [(value) => value instanceof Uint8Array, "octets (Uint8Array)"];

/** @returns the text; undefined where there is none. @throws RpcError RPC_S_INVALID_ARG */
export function textOption(option: string, value: string | undefined): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw wrong(option, `a ${typeof value}`, "a text");
}

/**
 * A key of octets or hexadecimal digits, copied.
 * @param lengths octets that it may have
 * @throws RpcError RPC_S_INVALID_ARG
 */
export function keyOption(option: string, value: Uint8Array | string, lengths: readonly number[]): Uint8Array {
  const wanted = `${lengths.join(" or ")} octets, or as many pairs of hexadecimal digits`;
  let octets: Uint8Array;
  try {
    octets = typeof value === "string" ? parseHex(value) : Uint8Array.from(value);
  } catch {
    throw wrong(option, "what was given", wanted);
  }
  if (!lengths.includes(octets.length)) throw wrong(option, `a key of ${octets.length} octets`, wanted);
  return octets;
}

/**
 * The NT hash of one of both options; undefined where there is none.
 * @throws RpcError RPC_S_INVALID_ARG
 */
export function hashOption(
  prefix: string,
  options: { readonly password?: string | undefined; readonly ntHash?: Uint8Array | string | undefined },
): Uint8Array | undefined {
  const password = textOption(`${prefix}password`, options.password);
  if (options.ntHash === undefined) return password === undefined ? undefined : ntHash(password);
  if (password !== undefined) throw wrong(`${prefix}ntHash`, "a hash", "to be given beside a password");
  return keyOption(`${prefix}ntHash`, options.ntHash, [16]);
}

/** A user with its domain, as people write it. */
export interface UserName {
  readonly user: string;
  /** NetBIOS name before a backslash; undefined where there is none. */
  readonly domain: string | undefined;
  /** What stands behind the last `@`; undefined where there is none. */
  readonly suffix: string | undefined;
}

/** `LAB\alice`, `alice@lab.test`, `alice`. @throws RpcError RPC_S_INVALID_ARG */
export function userOption(value: string | undefined): UserName {
  const text = textOption("user", value) ?? "";
  const slash = text.indexOf("\\");
  const name = slash < 0 ? text : text.slice(slash + 1);
  if (name === "") throw wrong("user", JSON.stringify(text), "a name: alice, LAB\\alice or alice@lab.test");
  if (slash >= 0) return { user: name, domain: text.slice(0, slash), suffix: undefined };
  const at = name.lastIndexOf("@");
  return { user: name, domain: undefined, suffix: at > 0 ? name.slice(at + 1) : undefined };
}
