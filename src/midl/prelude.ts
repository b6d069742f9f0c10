/** Modules that come with the compiler: the base types that published IDL takes from headers, [MS-DTYP] 2.2-2.4, [C706] appendix N. */
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
typedef struct _RPC_SID_IDENTIFIER_AUTHORITY { byte Value[6]; } RPC_SID_IDENTIFIER_AUTHORITY;
typedef struct _RPC_SID { unsigned char Revision; unsigned char SubAuthorityCount; RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority; [size_is(SubAuthorityCount)] unsigned long SubAuthority[]; } RPC_SID, *PRPC_SID, *PSID;
`;

/** Every name under which published files import them. */
const NAMES = new Set([
  "wtypes.idl",
  "wtypesbase.idl",
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
]);

const EMPTY_FOR_INCLUDE = new SourceText("<builtin header>", "", true);
const PRELUDE = new SourceText("<base types>", BASE_TYPES, true);

/** The compiler's own text for an imported or included file that the host does not have. */
export function builtinModule(path: string): SourceText | undefined {
  const file = (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
  return NAMES.has(file) ? EMPTY_FOR_INCLUDE : undefined;
}

/** The base types, always there: what a program declares itself takes precedence. */
export function prelude(): SourceText {
  return PRELUDE;
}
