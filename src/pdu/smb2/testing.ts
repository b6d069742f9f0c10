/** Messages of SMB 2 in orders that no lab of ours had: for tests. */
import { encodeSmb2Body, type Smb2Body } from "./body-of.ts";
import type { Smb2Header } from "./header.ts";

/** A message of one session and tree. */
export function smb2Sample(command: number, id: number, body: Smb2Body, header: Partial<Smb2Header> = {}): Uint8Array {
  return encodeSmb2Body(
    {
      creditCharge: 1,
      status: 0,
      command,
      credits: 1,
      flags: 0,
      nextCommand: 0,
      messageId: BigInt(id),
      asyncId: undefined,
      processId: 0xfeff,
      treeId: 3,
      sessionId: 77n,
      signature: new Uint8Array(16),
      ...header,
    },
    body,
  );
}
