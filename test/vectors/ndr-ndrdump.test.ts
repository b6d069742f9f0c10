/**
 * NDR64 beside a second oracle: octets that ndrdump of Samba 4.17 (`ndrdump srvsvc srvsvc_NetShareEnumAll out FILE --ndr64`) prints as exactly these
 * values. What it cannot tell (its own types for the endpoint mapper are NDR20 only) is not here.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compileIdl } from "../../src/midl/index.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import { NDR64_LE, operationCodec } from "../../src/ndr/index.ts";

const idl = `[uuid(4b324fc8-1670-01d3-1278-5a47bf6ee188), version(3.0), pointer_default(unique)] interface srvsvc {
  typedef struct { [string] wchar_t *shi1_netname; unsigned long shi1_type; [string] wchar_t *shi1_remark; } SHARE_INFO_1;
  typedef struct { unsigned long EntriesRead; [size_is(EntriesRead)] SHARE_INFO_1 *Buffer; } SHARE_INFO_1_CONTAINER;
  typedef [switch_type(unsigned long)] union { [case(1)] SHARE_INFO_1_CONTAINER *Level1; } SHARE_ENUM_UNION;
  typedef struct { unsigned long Level; [switch_is(Level)] SHARE_ENUM_UNION ShareInfo; } SHARE_ENUM_STRUCT;
  unsigned long NetrShareEnum([in, out] SHARE_ENUM_STRUCT *InfoStruct, [out] unsigned long *TotalEntries, [in, out, unique] unsigned long *ResumeHandle);
}`;

const octets =
  "010000000000000001000000000000000000020000000000" +
  "030000000000000004000200000000000300000000000000" +
  "080002000000000003000000000000000c00020000000000" +
  "100002000000000000000000000000000000000000000000" +
  "14000200000000000000000000000000" +
  "1800020000000000" +
  "050000000000000000000000000000000500000000000000" +
  "49005000430024000000000000000000" +
  "060000000000000000000000000000000600000000000000700069007000650073000000" +
  "00000000050000000000000000000000000000000500000000000000" +
  "64006100740061000000000000000000" +
  "0200000000000000000000000000000002000000000000007800000000000000" +
  "0100000000000000000000000000000001000000000000000000" +
  "0000030000001c000200000000000700000000000000";

test("NetShareEnum level 1 in NDR64", () => {
  const { interfaces } = compileIdl(idl);
  const values = {
    InfoStruct: {
      Level: 1,
      ShareInfo: {
        tag: 1,
        Level1: {
          EntriesRead: 3,
          Buffer: [
            { shi1_netname: "IPC$", shi1_type: 3, shi1_remark: "pipes" },
            { shi1_netname: "data", shi1_type: 0, shi1_remark: null },
            { shi1_netname: "x", shi1_type: 0, shi1_remark: "" },
          ],
        },
      },
    },
    TotalEntries: 3,
    ResumeHandle: 7,
    return: 0,
  };
  for (const mode of ["interpret", "compile"] as const) {
    const codec = operationCodec(interfaces[0]!.interface.operations[0]!, { mode });
    const body = codec.encodeResponse(values, {}, NDR64_LE);
    const bytes = octetsOf(body);
    assert.equal(Buffer.from(bytes).toString("hex"), octets);
    assert.deepEqual(codec.decodeResponse(bytes, {}, NDR64_LE), { values, end: bytes.length });
  }
});
