/** Requests to change or set a password, and their replies: [RFC 3244] 2, port 464. */
import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";

export interface KpasswdMessage {
  /** 0xff80 sets and changes passwords ([RFC 3244]), 1 changes one (and is of all replies). */
  readonly version: number;
  /** AP-REQ of a request, AP-REP of a reply; empty where a KRB-ERROR stands in `rest`. */
  readonly ap: Uint8Array;
  /** KRB-PRIV, or KRB-ERROR. */
  readonly rest: Uint8Array;
}

/** message length(16), protocol version number(16), AP message length(16), all big-endian; AP message; KRB-PRIV or KRB-ERROR */
export function encodeKpasswd(message: KpasswdMessage): Uint8Array {
  const { version, ap, rest } = message;
  return new ByteWriter({ littleEndian: false })
    .u16(6 + ap.length + rest.length)
    .u16(version)
    .u16(ap.length)
    .write(ap)
    .write(rest)
    .finish();
}

/** @throws DecodeError */
export function decodeKpasswd(bytes: Uint8Array): KpasswdMessage {
  const reader = new ByteReader(bytes, "kpasswd message", { littleEndian: false });
  const length = reader.u16();
  if (length !== bytes.length) reader.fail(`says that it is ${length} octets long, and is ${bytes.length}`, 0);
  const version = reader.u16();
  const ap = reader.take(reader.u16(), "the AP message").slice();
  return { version, ap, rest: reader.rest().slice() };
}
