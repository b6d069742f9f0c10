/** KERB-PA-PAC-REQUEST: [MS-KILE] 2.2.3. Whether the ticket shall carry a PAC. */
import { BerReader, boolean, contextTag, sequence, TAG } from "../asn1/ber.ts";
import { field } from "./types.ts";

/** KERB-PA-PAC-REQUEST ::= SEQUENCE { include-pac [0] BOOLEAN } */
export function encodePacRequest(includePac: boolean): Uint8Array {
  return sequence(field(0, boolean(includePac)));
}

/** @throws DecodeError */
export function decodePacRequest(bytes: Uint8Array): boolean {
  const body = new BerReader("KERB-PA-PAC-REQUEST", bytes).take(TAG.sequence, "KERB-PA-PAC-REQUEST");
  return body.take(contextTag(0, true), "include-pac").take(TAG.boolean, "include-pac").view()[0] !== 0;
}
