/** Compression of subcontexts. Filled in by algorithm; one that is not there is an error that names it. */
import { RPC_S_UNSUPPORTED_TYPE } from "../../status/codes.ts";
import type { StubReader } from "../interpret/decode-octets.ts";
import type { StubWriter } from "../interpret/encode-octets.ts";
import type { Path } from "../path.ts";
import type { Compression } from "../types.ts";

export function compress(out: StubWriter, how: Compression, _octets: Uint8Array, path: Path): Uint8Array {
  return out.fail(RPC_S_UNSUPPORTED_TYPE, path, `its compression (${how.algorithm}) is not supported`);
}

export function decompress(input: StubReader, how: Compression, _octets: Uint8Array, _size: number | undefined, path: Path): Uint8Array {
  return input.fail(RPC_S_UNSUPPORTED_TYPE, path, `its compression (${how.algorithm}) is not supported`);
}
