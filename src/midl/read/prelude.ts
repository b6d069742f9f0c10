/** Modules that come with the compiler: the base types that published IDL takes from headers, [MS-DTYP] 2.2-2.4, [C706] appendix N. */
import type { DialectName } from "../dialect.ts";
import { IDL_TYPES, PIDL_TYPES as PIDL_DECLARED, PIDL_PRELUDE } from "../pidl/scalars.ts";
import { AUTOMATION_TYPES } from "./prelude-automation.ts";
import { SourceText } from "./source.ts";

const BASE_TYPES = `
typedef unsigned char BYTE, UCHAR, *PBYTE, *LPBYTE, *PUCHAR;
typedef byte BOOLEAN, *PBOOLEAN;
typedef char CHAR, *PCHAR, CCHAR;
typedef signed char INT8, *PINT8;
typedef unsigned char UINT8, *PUINT8;
typedef short SHORT, *PSHORT, INT16, *PINT16;
typedef unsigned short USHORT, *PUSHORT, UINT16, *PUINT16, WORD, *PWORD, *LPWORD;
typedef int INT, *LPINT, *PINT, INT32, *PINT32, BOOL, *PBOOL, *LPBOOL;
typedef long LONG, *PLONG, *LPLONG, LONG32, *PLONG32;
typedef unsigned int UINT, *PUINT, UINT32, *PUINT32, DWORD32, *PDWORD32;
typedef unsigned long ULONG, *PULONG, ULONG32, *PULONG32, DWORD, *PDWORD, *LPDWORD;
typedef __int64 INT64, *PINT64, LONG64, *PLONG64, LONGLONG, *PLONGLONG;
typedef unsigned __int64 UINT64, *PUINT64, ULONG64, *PULONG64, ULONGLONG, *PULONGLONG, DWORD64, *PDWORD64, DWORDLONG, *PDWORDLONG, QWORD;
typedef __int3264 INT_PTR, *PINT_PTR, LONG_PTR, *PLONG_PTR;
typedef unsigned __int3264 UINT_PTR, *PUINT_PTR, ULONG_PTR, *PULONG_PTR, DWORD_PTR, *PDWORD_PTR, SIZE_T, *PSIZE_T;
typedef float FLOAT;
typedef double DOUBLE;
typedef wchar_t WCHAR, *PWCHAR, UNICODE, WCHAR_T;
typedef [string] char *PSTR, *LPSTR, *LPCSTR, *PCSTR;
typedef [string] wchar_t *PWSTR, *LPWSTR, *LPCWSTR, *PCWSTR, *LMSTR, *BSTR_TEXT;
typedef void *PVOID, *LPVOID, *HANDLE;
typedef long HRESULT;
typedef long SCODE;
typedef long NTSTATUS, *PNTSTATUS;
typedef unsigned long NET_API_STATUS;
typedef unsigned long WERROR;
typedef unsigned long error_status;
typedef unsigned long LCID;
typedef unsigned long ACCESS_MASK, *PACCESS_MASK;
typedef unsigned short SECURITY_INFORMATION_W;
typedef unsigned long SECURITY_INFORMATION, *PSECURITY_INFORMATION;
typedef struct _GUID { unsigned long Data1; unsigned short Data2; unsigned short Data3; byte Data4[8]; } GUID, UUID, uuid_t, *PGUID, *LPGUID, IID, *LPIID, CLSID, *LPCLSID;
typedef GUID *REFGUID;
typedef IID *REFIID;
typedef CLSID *REFCLSID;
typedef struct _FILETIME { DWORD dwLowDateTime; DWORD dwHighDateTime; } FILETIME, *PFILETIME, *LPFILETIME;
typedef struct _SYSTEMTIME { WORD wYear; WORD wMonth; WORD wDayOfWeek; WORD wDay; WORD wHour; WORD wMinute; WORD wSecond; WORD wMilliseconds; } SYSTEMTIME, *PSYSTEMTIME, *LPSYSTEMTIME;
typedef struct _LARGE_INTEGER { __int64 QuadPart; } LARGE_INTEGER, *PLARGE_INTEGER;
typedef struct _ULARGE_INTEGER { unsigned __int64 QuadPart; } ULARGE_INTEGER, *PULARGE_INTEGER;
typedef struct _LUID { DWORD LowPart; LONG HighPart; } LUID, *PLUID;
typedef struct _RPC_UNICODE_STRING { unsigned short Length; unsigned short MaximumLength; [size_is(MaximumLength / 2), length_is(Length / 2)] WCHAR *Buffer; } RPC_UNICODE_STRING, *PRPC_UNICODE_STRING;
typedef void VOID;
typedef const void *LPCVOID;
typedef const wchar_t *LMCSTR;
typedef void *RPC_BINDING_HANDLE, *ADCONNECTION_HANDLE, *LDAP_UDP_HANDLE;
typedef DWORD HCALL;
typedef UCHAR *STRING;
typedef struct _UINT128 { UINT64 lower; UINT64 upper; } UINT128, *PUINT128;
typedef struct _MULTI_SZ { wchar_t *Value; DWORD nChar; } MULTI_SZ;
typedef struct _SERVER_INFO_100 { DWORD sv100_platform_id; [string] wchar_t *sv100_name; } SERVER_INFO_100, *PSERVER_INFO_100, *LPSERVER_INFO_100;
typedef struct _SERVER_INFO_101 { DWORD sv101_platform_id; [string] wchar_t *sv101_name; DWORD sv101_version_major; DWORD sv101_version_minor; DWORD sv101_version_type; [string] wchar_t *sv101_comment; } SERVER_INFO_101, *PSERVER_INFO_101, *LPSERVER_INFO_101;
typedef struct _OBJECT_TYPE_LIST { WORD Level; ACCESS_MASK Remaining; GUID *ObjectType; } OBJECT_TYPE_LIST, *POBJECT_TYPE_LIST;
typedef struct _ACE_HEADER { UCHAR AceType; UCHAR AceFlags; USHORT AceSize; } ACE_HEADER, *PACE_HEADER;
typedef struct _ACL { unsigned char AclRevision; unsigned char Sbz1; unsigned short AclSize; unsigned short AceCount; unsigned short Sbz2; } ACL, *PACL;
typedef struct _SECURITY_DESCRIPTOR { UCHAR Revision; UCHAR Sbz1; USHORT Control; PSID Owner; PSID Group; PACL Sacl; PACL Dacl; } SECURITY_DESCRIPTOR, *PSECURITY_DESCRIPTOR;
typedef struct _EVENT_DESCRIPTOR { USHORT Id; UCHAR Version; UCHAR Channel; UCHAR Level; UCHAR Opcode; USHORT Task; ULONGLONG Keyword; } EVENT_DESCRIPTOR, *PEVENT_DESCRIPTOR, *PCEVENT_DESCRIPTOR;
typedef [context_handle] void *PCONTEXT_HANDLE;
typedef [ref] PCONTEXT_HANDLE *PPCONTEXT_HANDLE;
typedef struct _RPC_SID_IDENTIFIER_AUTHORITY { byte Value[6]; } RPC_SID_IDENTIFIER_AUTHORITY;
typedef struct _RPC_SID { unsigned char Revision; unsigned char SubAuthorityCount; RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority; [size_is(SubAuthorityCount)] unsigned long SubAuthority[]; } RPC_SID, *PRPC_SID, *PSID;
`;

/**
 * What every file of DCE's IDL has without asking: the types of nbase, [C706] appendix N, and the international characters, [C706] 4.2.9.3. The latter
 * are octets to NDR, which never converts them.
 */
const DCE_TYPES = `
typedef unsigned small unsigned8, uint8;
typedef unsigned short unsigned16, uint16;
typedef unsigned long unsigned32, uint32;
typedef small signed8;
typedef short signed16;
typedef long signed32;
typedef unsigned hyper unsigned64;
typedef hyper signed64;
typedef unsigned long boolean32;
typedef unsigned long unsigned_char32;
typedef boolean idl_boolean;
typedef byte idl_byte;
typedef char idl_char;
typedef small idl_small_int;
typedef unsigned small idl_usmall_int;
typedef short idl_short_int;
typedef unsigned short idl_ushort_int;
typedef long idl_long_int;
typedef unsigned long idl_ulong_int;
typedef hyper idl_hyper_int;
typedef unsigned hyper idl_uhyper_int;
typedef float idl_short_float;
typedef double idl_long_float;
typedef void *idl_void_p_t;
typedef byte ISO_LATIN_1;
typedef struct { byte row; byte column; } ISO_MULTI_LINGUAL;
typedef struct { byte group; byte plane; byte row; byte column; } ISO_UCS;
typedef GUID idl_uuid_t, dce_uuid_t, *uuid_p_t;
typedef struct { unsigned long count; [size_is(count)] uuid_p_t uuid[]; } uuid_vector_t, *uuid_vector_p_t;
typedef struct { unsigned long time_high; unsigned short time_low; unsigned short reserved; byte family; byte host[7]; } uuid_old_t;
typedef struct { unsigned long tower_length; [size_is(tower_length)] byte tower_octet_string[]; } twr_t, *twr_p_t;
typedef struct { unsigned small int_rep; unsigned small char_rep; unsigned small float_rep; byte reserved; } ndr_format_t, *ndr_format_p_t;
typedef struct ndr_context_handle { unsigned long context_handle_attributes; GUID context_handle_uuid; } ndr_context_handle;
const long error_status_ok = 0;
const long ndr_c_int_big_endian = 0;
const long ndr_c_int_little_endian = 1;
const long ndr_c_float_ieee = 0;
const long ndr_c_float_vax = 1;
const long ndr_c_float_cray = 2;
const long ndr_c_float_ibm = 3;
const long ndr_c_char_ascii = 0;
const long ndr_c_char_ebcdic = 1;
`;

/** Every name under which published files import them. */
const NAMES = new Set([
  "wtypes.idl",
  "wtypesbase.idl",
  "wtypes.h",
  "wtypesbase.h",
  "basetsd.h",
  "windef.h",
  "winnt.h",
  "rpc.h",
  "rpcdce.h",
  "dtyp.idl",
  "ms-dtyp.idl",
  "dcetypes.idl",
  "ms-dcetypes.idl",
  "nbase.idl",
  "unknwn.idl",
  "unknwnbase.idl",
  "base.idl",
  "oaidl.idl",
  "objidl.idl",
  "ocidl.idl",
  "oleidl.idl",
  "winsvc.h",
  "ms-oaut.idl",
  "oaut.idl",
  "ms-dcom.idl",
  "guiddef.h",
  "inspectable.idl",
]);

const EMPTY_FOR_INCLUDE = new SourceText("<builtin header>", "", true);
const PIDL_DECLARATIONS = new SourceText(PIDL_PRELUDE, PIDL_DECLARED, true);
const PIDL_TYPES = new SourceText("<idl_types.h>", IDL_TYPES, true);
const PRELUDE = new SourceText("<base types>", BASE_TYPES, true);
const AUTOMATION_PRELUDE = new SourceText("<Automation's types>", AUTOMATION_TYPES, true);
const DCE_PRELUDE = new SourceText("<DCE's base types>", DCE_TYPES, true);

/** The compiler's own text for an imported or included file that the host does not have. */
export function builtinModule(path: string): SourceText | undefined {
  const file = (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
  if (file === "idl_types.h") return PIDL_TYPES;
  return NAMES.has(file) ? EMPTY_FOR_INCLUDE : undefined;
}

/** Headers that Samba's files include for the C they become: nothing in them is IDL. */
export function cHeader(path: string): SourceText | undefined {
  return path.endsWith(".h") ? EMPTY_FOR_INCLUDE : undefined;
}

/** The base types, always there: what a program declares itself takes precedence. */
export function prelude(dialect: DialectName): readonly SourceText[] {
  return dialect === "midl" || dialect === "widl"
    ? [PRELUDE, DCE_PRELUDE, AUTOMATION_PRELUDE]
    : dialect === "dce"
      ? [PRELUDE, DCE_PRELUDE]
      : dialect === "pidl"
        ? [PRELUDE, PIDL_DECLARATIONS]
        : [PRELUDE];
}
