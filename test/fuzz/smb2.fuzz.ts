/** SMB2 messages: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import { deepStrictEqual } from "node:assert";
import {
  compoundSmb2,
  decodeCompressionTransformHeader,
  decodePipeWait,
  decodeSmb2Body,
  decodeSmb2Header,
  decodeSmb2IoctlRequest,
  decodeSmb2IoctlResponse,
  decodeSmb2ReadResponse,
  decodeSmb2WriteRequest,
  decodeTransformHeader,
  encodeCompressionTransformHeader,
  encodePipeWait,
  encodeSmb2Body,
  encodeTransformHeader,
  smb2IoctlInput,
  smb2IoctlOutput,
  smb2ReadData,
  smb2WriteData,
  splitSmb2,
} from "../../src/pdu/smb2/index.ts";
import * as samples from "../../src/pdu/smb2/samples.ts";
import { DecodeError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

/** Data as the decoders have them, and as they are found in place. */
const data: readonly (readonly [(message: Uint8Array) => Uint8Array, typeof smb2WriteData])[] = [
  [(message) => decodeSmb2WriteRequest(message).data, smb2WriteData],
  [(message) => decodeSmb2ReadResponse(message).data, smb2ReadData],
  [(message) => decodeSmb2IoctlRequest(message).input, smb2IoctlInput],
  [(message) => decodeSmb2IoctlResponse(message).output, smb2IoctlOutput],
];

function sameData(message: Uint8Array, decode: (message: Uint8Array) => Uint8Array, find: typeof smb2WriteData): void {
  const octetsOf = (read: () => Uint8Array): Uint8Array | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return undefined;
    }
  };
  // The message stands somewhere in what was captured, with other octets around it.
  const around = new Uint8Array(message.length + 16).fill(0x5a);
  around.set(message, 7);
  const found = octetsOf(() => {
    const range = { start: 0, end: 0 };
    find(around, 7, 7 + message.length, range);
    return around.slice(range.start, range.end);
  });
  const decoded = octetsOf(() => decode(message));
  deepStrictEqual(found === undefined ? undefined : [...found], decoded === undefined ? undefined : [...decoded]);
}

export const target = {
  name: "smb2",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeTransformHeader, encodeTransformHeader);
    holds(bytes, decodeCompressionTransformHeader, encodeCompressionTransformHeader);
    holds(bytes, decodePipeWait, encodePipeWait);
    for (const [decode, find] of data) sameData(bytes, decode, find);
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
