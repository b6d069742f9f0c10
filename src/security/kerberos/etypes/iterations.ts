/** The iteration count in s2kparams, which a KDC (or who says that he is one) chooses: [RFC 3962] 4, [RFC 8009] 4. */
import { u32 } from "../../../bytes/integers.ts";
import { SEC_E_INVALID_TOKEN } from "../../../status/codes.ts";
import { kerberosError } from "../errors.ts";

/** Half a second of work; MIT and Windows use 4,096 to 32,768. */
export const MAXIMUM_ITERATIONS = 0x4_0000;

/**
 * @param usual where there are no parameters
 * @throws SecurityError for what is no count, or one that would keep us busy for long (0 means 2^32)
 */
export function iterations(parameters: Uint8Array | undefined, usual: number): number {
  if (parameters === undefined || parameters.length === 0) return usual;
  if (parameters.length !== 4) refuse(`s2kparams are ${parameters.length} octets where 4 are an iteration count`);
  const count = u32(parameters, 0, false);
  if (count === 0 || count > MAXIMUM_ITERATIONS) {
    refuse(
      `the KDC asks for ${count === 0 ? 4_294_967_296 : count} iterations to make a key of the password; ${MAXIMUM_ITERATIONS} is the most taken here`,
    );
  }
  return count;
}

function refuse(words: string): never {
  throw kerberosError(SEC_E_INVALID_TOKEN, "server", words, "AS exchange", { kind: "token" });
}
