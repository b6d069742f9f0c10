/** SPNEGO tokens: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import {
  decodeInitialContextToken,
  decodeNegotiationToken,
  encodeInitialContextToken,
  encodeNegotiationToken,
} from "../../src/pdu/spnego/index.ts";
import {
  NEG_TOKEN_AUTHENTICATE,
  NEG_TOKEN_CHALLENGE,
  NEG_TOKEN_COMPLETED,
  NEG_TOKEN_INIT,
  NEG_TOKEN_INIT2,
} from "../../src/pdu/spnego/samples.ts";
import { holds } from "./invariants.ts";

export const target = {
  name: "spnego",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeNegotiationToken, encodeNegotiationToken);
    holds(bytes, decodeInitialContextToken, encodeInitialContextToken);
  },
  seeds: (): Uint8Array[] => [NEG_TOKEN_INIT, NEG_TOKEN_CHALLENGE, NEG_TOKEN_AUTHENTICATE, NEG_TOKEN_COMPLETED, NEG_TOKEN_INIT2],
};
