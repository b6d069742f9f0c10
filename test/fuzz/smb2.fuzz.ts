/** SMB2 messages: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import { deepStrictEqual } from "node:assert";
import {
  compoundSmb2,
  decodeCompressionTransformHeader,
  decodePipeWait,
  decodeSmb2Body,
  decodeSmb2Header,
  decodeTransformHeader,
  encodeCompressionTransformHeader,
  encodePipeWait,
  encodeSmb2Body,
  encodeTransformHeader,
  splitSmb2,
} from "../../src/pdu/smb2/index.ts";
import * as samples from "../../src/pdu/smb2/samples.ts";
import { DecodeError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

export const target = {
  name: "smb2",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeTransformHeader, encodeTransformHeader);
    holds(bytes, decodeCompressionTransformHeader, encodeCompressionTransformHeader);
    holds(bytes, decodePipeWait, encodePipeWait);
    try {
      for (const message of splitSmb2(bytes)) {
        const header = decodeSmb2Header(message);
        const body = decodeSmb2Body(message);
        if (body === undefined) continue;
        const again = encodeSmb2Body(header, body);
        deepStrictEqual(decodeSmb2Header(again), header);
        deepStrictEqual(decodeSmb2Body(again), body);
      }
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
    }
  },
  seeds(): Uint8Array[] {
    return [
      ...Object.values(samples),
      compoundSmb2([samples.CREATE_REQUEST, samples.TRANSCEIVE_REQUEST, samples.CLOSE_REQUEST]),
      encodeTransformHeader({ signature: new Uint8Array(16), nonce: new Uint8Array(16), originalMessageSize: 64, flags: 1, sessionId: 1n }),
      encodeCompressionTransformHeader({ originalCompressedSegmentSize: 9, algorithm: 1, flags: 0, offset: 0 }),
      encodePipeWait({ timeout: 1n, name: "svcctl" }),
    ];
  },
};
