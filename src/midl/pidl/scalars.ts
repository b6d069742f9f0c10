/** What Samba's dialect knows without a declaration. */
import type { BaseName, Type } from "../../ndr/types.ts";
import { base } from "../lower/scalars.ts";

const NAMES: Readonly<Record<string, BaseName>> = {
  char: "uint8",
  int8: "int8",
  uint8: "uint8",
  int16: "int16",
  uint16: "uint16",
  int32: "int32",
  uint32: "uint32",
  int64: "int64",
  uint64: "uint64",
  hyper: "uint64",
  HYPER_T: "uint64",
  int3264: "int3264",
  uint3264: "uint3264",
  double: "float64",
  float: "float32",
  int8_t: "int8",
  uint8_t: "uint8",
  int16_t: "int16",
  uint16_t: "uint16",
  int32_t: "int32",
  uint32_t: "uint32",
  int64_t: "int64",
  uint64_t: "uint64",
  pointer: "uint64",
  time_t: "uint32",
  uid_t: "uint64",
  gid_t: "uint64",
  mode_t: "uint32",
  NTTIME_1sec: "uint64",
  NTTIME_hyper: "uint64",
  WERROR: "error_status",
  HRESULT: "error_status",
  NTSTATUS: "error_status",
  COMRESULT: "error_status",
  error_status_t: "error_status",
  boolean8: "uint8",
  boolean32: "uint32",
  bool8: "uint8",
  DWORD: "uint32",
  WORD: "uint16",
  BYTE: "uint8",
  uint: "uint32",
  int: "int32",
  long: "int32",
  short: "int16",
  unsigned: "uint32",
  "unsigned int": "uint32",
  "unsigned long": "uint32",
  "unsigned short": "uint16",
  "unsigned char": "uint8",
  "signed char": "int8",
  "unsigned hyper": "uint64",
  "long long": "int64",
  "unsigned long long": "uint64",
  small: "int8",
  "unsigned small": "uint8",
  wchar_t: "wchar",
  boolean: "boolean",
  byte: "byte",
};

const SCALARS: ReadonlyMap<string, Type> = new Map<string, Type>([
  ...Object.entries(NAMES).map(([name, of]) => [name, base(of)] as const),
  // 2 octets in NDR20 and 4 in NDR64, as enumerations are.
  ["uint1632", { kind: "enum", name: "uint1632", v1: false }],
  ["int1632", { kind: "enum", name: "int1632", v1: false }],
  ["dlong", { kind: "packed", signed: true }],
  ["udlong", { kind: "packed", signed: false }],
  ["udlongr", { kind: "packed", signed: false, reversed: true }],
  ["NTTIME", { kind: "packed", signed: false }],
  ["string", { kind: "text" }],
  ["u16string", { kind: "text" }],
  ["string_array", { kind: "text", list: true }],
  ["DATA_BLOB", { kind: "blob" }],
  ["ipv4address", { kind: "special", name: "ipv4address" }],
  ["ipv6address", { kind: "special", name: "ipv6address" }],
  ["dns_string", { kind: "special", name: "dns_string" }],
  ["nbt_string", { kind: "special", name: "nbt_string" }],
  ["dnsp_name", { kind: "special", name: "dnsp_name" }],
  ["dnsp_string", { kind: "special", name: "dnsp_string" }],
]);

export function pidlScalar(name: string): Type | undefined {
  return SCALARS.get(name);
}

/** The name of the file that the types below are declared in. */
export const PIDL_PRELUDE = "<pidl types>";

/** Types that Samba's files use and do not declare, because its C library marshals them. */
export const PIDL_TYPES = `
typedef struct { hyper tv_sec; uint32 tv_usec; } timeval;
typedef struct { hyper tv_sec; uint32 tv_nsec; } timespec;
typedef struct {
  uint8 sid_rev_num;
  [range(0,15)] int8 num_auths;
  uint8 id_auth[6];
  [size_is(num_auths)] uint32 sub_auths[];
} dom_sid2;
`;

/** What `#include "idl_types.h"` stands for: short names for strings that flags tell apart. */
export const IDL_TYPES = `
#define nstring [flag(STR_NULLTERM|NDR_ALIGN2)] string
#define astring [flag(STR_ASCII|STR_NULLTERM)] string
#define utf8string [flag(STR_UTF8|STR_NULLTERM)] string
#define raw8string [flag(STR_RAW8|STR_NULLTERM)] string
#define ascstr3 [flag(STR_ASCII|STR_LEN4|STR_SIZE4)] string
#define ascstr2 [flag(STR_ASCII|STR_LEN4|STR_SIZE2)] string
#define lstring [flag(STR_SIZE4|STR_NOTERM)] string
#define nstring_array [flag(STR_NULLTERM|NDR_ALIGN2)] string_array
#define secret_u16string [flag(NDR_SECRET|STR_NULLTERM)] u16string
`;
