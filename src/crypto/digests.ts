import type { BlockDigest } from "./block-digest.ts";
import { Md4 } from "./md4.ts";
import { Md5 } from "./md5.ts";
import { Sha1 } from "./sha1.ts";
import { Sha256 } from "./sha256.ts";
import { Sha512 } from "./sha512.ts";
import type { HashName } from "./types.ts";

const made = new Map<HashName, BlockDigest>();

/** The one object of that algorithm: everything here is synchronous, so nobody finds it half used. */
export function digestOf(name: HashName): BlockDigest {
  let digest = made.get(name);
  if (digest === undefined) {
    digest = make(name);
    made.set(name, digest);
  }
  return digest;
}

function make(name: HashName): BlockDigest {
  switch (name) {
    case "md4":
      return new Md4();
    case "md5":
      return new Md5();
    case "sha1":
      return new Sha1();
    case "sha256":
      return new Sha256();
    case "sha384":
      return new Sha512(48);
    case "sha512":
      return new Sha512(64);
  }
}
