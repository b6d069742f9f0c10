import { deepStrictEqual } from "node:assert";
import { CL_HEADER_SIZE, CL_PF, CL_PTYPE, type ClHeader, decodeClHeader, encodeClHeader } from "../../src/pdu/cl/header.ts";
import { RpcError } from "../../src/status/errors.ts";

const request: ClHeader = {
  ptype: CL_PTYPE.request,
  flags1: CL_PF.idempotent,
  flags2: 0,
  littleEndian: true,
  object: "00000000-0000-0000-0000-000000000000",
  interfaceUuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa",
  activity: "01234567-89ab-cdef-0123-456789abcdef",
  serverBoot: 0,
  interfaceVersion: { major: 3, minor: 0 },
  sequence: 1,
  opnum: 2,
  interfaceHint: 0xffff,
  activityHint: 0xffff,
  length: 4,
  fragment: 0,
  authProtocol: 0,
  serial: 0x0102,
};

export const target = {
  name: "pdu-cl",
  run(bytes: Uint8Array): void {
    let first: ClHeader;
    try {
      first = decodeClHeader(bytes);
    } catch (error) {
      if (error instanceof RpcError) return;
      throw error;
    }
    deepStrictEqual(decodeClHeader(withBody(first)), first);
  },
  seeds: (): Uint8Array[] => [
    withBody(request),
    withBody({ ...request, littleEndian: false, ptype: CL_PTYPE.fault, serverBoot: 0x5f000000 }),
  ],
};

function withBody(header: ClHeader): Uint8Array {
  const bytes = new Uint8Array(CL_HEADER_SIZE + header.length);
  bytes.set(encodeClHeader(header));
  return bytes;
}
