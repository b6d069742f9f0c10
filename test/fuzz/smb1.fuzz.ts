/** SMB 1 messages are read only: nothing but a DecodeError comes of any octets, chains go forward, and what is read lies within the message. */
import { ok } from "node:assert";
import {
  decodeSmb1Blocks,
  decodeSmb1CloseRequest,
  decodeSmb1Header,
  decodeSmb1NegotiateRequest,
  decodeSmb1NegotiateResponse,
  decodeSmb1NtCreateRequest,
  decodeSmb1NtCreateResponse,
  decodeSmb1OpenRequest,
  decodeSmb1OpenResponse,
  decodeSmb1ReadRequest,
  decodeSmb1ReadResponse,
  decodeSmb1SessionSetupRequest,
  decodeSmb1SessionSetupResponse,
  decodeSmb1TransactionRequest,
  decodeSmb1TransactionResponse,
  decodeSmb1TransactionSecondary,
  decodeSmb1TreeConnectRequest,
  decodeSmb1TreeConnectResponse,
  decodeSmb1WriteRequest,
  type Smb1Block,
} from "../../src/pdu/smb1/index.ts";
import * as samples from "../../src/pdu/smb1/samples.ts";
import { DecodeError } from "../../src/status/errors.ts";

const decoders: readonly ((message: Uint8Array, block: Smb1Block, unicode: boolean) => object | undefined)[] = [
  decodeSmb1NegotiateRequest,
  decodeSmb1NegotiateResponse,
  decodeSmb1SessionSetupRequest,
  decodeSmb1SessionSetupResponse,
  decodeSmb1TreeConnectRequest,
  decodeSmb1TreeConnectResponse,
  decodeSmb1NtCreateRequest,
  decodeSmb1NtCreateResponse,
  decodeSmb1OpenRequest,
  decodeSmb1OpenResponse,
  decodeSmb1CloseRequest,
  decodeSmb1ReadRequest,
  decodeSmb1ReadResponse,
  decodeSmb1WriteRequest,
  decodeSmb1TransactionRequest,
  decodeSmb1TransactionResponse,
  decodeSmb1TransactionSecondary,
];

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return undefined;
  }
}

export const target = {
  name: "smb1",
  run(bytes: Uint8Array): void {
    attempt(() => decodeSmb1Header(bytes));
    let last = 0;
    for (const block of attempt(() => decodeSmb1Blocks(bytes)) ?? []) {
      ok(block.words > last && block.bytes <= block.end && block.end <= bytes.length);
      last = block.words;
      for (const decode of decoders) {
        for (const unicode of [true, false]) {
          const read = attempt(() => decode(bytes, block, unicode));
          for (const value of Object.values(read ?? {})) {
            if (value instanceof Uint8Array && value.length > 0) ok(value.buffer === bytes.buffer);
            if (typeof value === "string") ok(value.length <= bytes.length);
          }
        }
      }
    }
  },
  seeds(): Uint8Array[] {
    const data = Uint8Array.from({ length: 40 }, (_, i) => i);
    const made = Object.values(samples).filter((value): value is Uint8Array => value instanceof Uint8Array);
    return [
      ...made,
      samples.writeAndXRequest(data),
      samples.writeRawRequest(data),
      samples.writeRequest(data),
      samples.writeAndCloseRequest(data),
      samples.readAndXResponse(data),
      samples.readResponse(data),
      samples.transactRequest(data, 80),
      samples.transactSecondaryRequest(data, 80, 40),
      samples.transactResponse(data, 80),
    ];
  },
};
