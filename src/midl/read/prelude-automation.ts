/** Automation's types as they travel, [MS-OAUT] 2.2: what published IDL takes from oaidl.idl and its kin. Written compactly; names are the specification's. */

/** VARENUM: name, value. [MS-OAUT] 2.2.7. */
const VARENUM: readonly (readonly [string, number])[] = [
  ["EMPTY", 0],
  ["NULL", 1],
  ["I2", 2],
  ["I4", 3],
  ["R4", 4],
  ["R8", 5],
  ["CY", 6],
  ["DATE", 7],
  ["BSTR", 8],
  ["DISPATCH", 9],
  ["ERROR", 10],
  ["BOOL", 11],
  ["VARIANT", 12],
  ["UNKNOWN", 13],
  ["DECIMAL", 14],
  ["I1", 16],
  ["UI1", 17],
  ["UI2", 18],
  ["UI4", 19],
  ["I8", 20],
  ["UI8", 21],
  ["INT", 22],
  ["UINT", 23],
  ["VOID", 24],
  ["HRESULT", 25],
  ["PTR", 26],
  ["SAFEARRAY", 27],
  ["CARRAY", 28],
  ["USERDEFINED", 29],
  ["LPSTR", 30],
  ["LPWSTR", 31],
  ["RECORD", 36],
  ["INT_PTR", 37],
  ["UINT_PTR", 38],
  ["ARRAY", 0x2000],
  ["BYREF", 0x4000],
];

/** SF_TYPE, [MS-OAUT] 2.2.8: the kinds of arrays, by the type of their elements. */
const SAFEARRAYS: readonly (readonly [name: string, value: string, struct: string, arm: string])[] = [
  ["SF_ERROR", "10", "", ""],
  ["SF_I1", "16", "BYTE_SIZEDARR", "ByteStr"],
  ["SF_I2", "2", "WORD_SIZEDARR", "WordStr"],
  ["SF_I4", "3", "DWORD_SIZEDARR", "LongStr"],
  ["SF_I8", "20", "HYPER_SIZEDARR", "HyperStr"],
  ["SF_BSTR", "8", "SAFEARR_BSTR", "BstrStr"],
  ["SF_UNKNOWN", "13", "SAFEARR_UNKNOWN", "UnknownStr"],
  ["SF_DISPATCH", "9", "SAFEARR_DISPATCH", "DispatchStr"],
  ["SF_VARIANT", "12", "SAFEARR_VARIANT", "VariantStr"],
  ["SF_RECORD", "36", "SAFEARR_BRECORD", "RecordStr"],
  ["SF_HAVEIID", "0x800D", "SAFEARR_HAVEIID", "HaveIidStr"],
];

/** Arms of a VARIANT that have a form of their own and one by reference: VT_ name, type, name by value, name by reference. [MS-OAUT] 2.2.29.1. */
const ARMS: readonly (readonly [string, string, string, string])[] = [
  ["I8", "LONGLONG", "llVal", "pllVal"],
  ["I4", "LONG", "lVal", "plVal"],
  ["UI1", "BYTE", "bVal", "pbVal"],
  ["I2", "SHORT", "iVal", "piVal"],
  ["R4", "FLOAT", "fltVal", "pfltVal"],
  ["R8", "DOUBLE", "dblVal", "pdblVal"],
  ["BOOL", "VARIANT_BOOL", "boolVal", "pboolVal"],
  ["ERROR", "HRESULT", "scode", "pscode"],
  ["CY", "CURRENCY", "cyVal", "pcyVal"],
  ["DATE", "DATE", "date", "pdate"],
  ["BSTR", "BSTR", "bstrVal", "pbstrVal"],
  ["UNKNOWN", "IUnknown *", "punkVal", "ppunkVal"],
  ["DISPATCH", "IDispatch *", "pdispVal", "ppdispVal"],
  ["ARRAY", "PSAFEARRAY", "parray", "pparray"],
  ["I1", "CHAR", "cVal", "pcVal"],
  ["UI2", "USHORT", "uiVal", "puiVal"],
  ["UI4", "ULONG", "ulVal", "pulVal"],
  ["UI8", "ULONGLONG", "ullVal", "pullVal"],
  ["INT", "INT", "intVal", "pintVal"],
  ["UINT", "UINT", "uintVal", "puintVal"],
  ["DECIMAL", "DECIMAL", "decVal", "pdecVal"],
];

const counted = (tag: string, name: string, element: string, member: string, more = ""): string =>
  `typedef struct ${tag} { ULONG Size; [size_is(Size), ref] ${element} *${member};${more} } ${name};`;

const sized = (tag: string, name: string, element: string): string =>
  `typedef struct ${tag} { unsigned long clSize; [size_is(clSize)] ${element} *pData; } ${name};`;

export const AUTOMATION_TYPES = `
interface IUnknown; interface IDispatch; interface IStream; interface IStorage; interface IMoniker; interface IEnumVARIANT;
interface ITypeLib; interface ITypeInfo; interface ITypeComp; interface IRecordInfo; interface IErrorInfo; interface IBindCtx;
interface IEnumUnknown; interface IEnumString; interface IPersist; interface IPropertyBag; interface IServiceProvider;
typedef IUnknown *LPUNKNOWN;
typedef IDispatch *LPDISPATCH;
typedef wchar_t OLECHAR;
typedef [string] wchar_t *LPOLESTR, *LPCOLESTR;
typedef enum tagVARENUM { ${VARENUM.map(([name, value]) => `VT_${name} = ${value}`).join(", ")} } VARENUM;
typedef unsigned short VARTYPE;
typedef enum tagSF_TYPE { ${SAFEARRAYS.map(([name, value]) => `${name} = ${value}`).join(", ")} } SF_TYPE;
typedef struct _FLAGGED_WORD_BLOB { unsigned long cBytes; unsigned long clSize; [size_is(clSize)] unsigned short asData[]; } FLAGGED_WORD_BLOB;
typedef [unique] FLAGGED_WORD_BLOB *BSTR;
typedef BSTR *LPBSTR;
typedef struct tagCY { __int64 int64; } CURRENCY, CY;
typedef double DATE;
typedef struct tagDEC { WORD wReserved; BYTE scale; BYTE sign; ULONG Hi32; ULONGLONG Lo64; } DECIMAL;
typedef short VARIANT_BOOL;
typedef struct tagMInterfacePointer { ULONG ulCntData; [size_is(ulCntData)] byte abData[]; } MInterfacePointer, *PMInterfacePointer;
typedef struct _wireBRECORD { ULONG fFlags; ULONG clSize; MInterfacePointer *pRecInfo; [size_is(clSize)] byte *pRecord; } wireBRECORDStr;
typedef [unique] struct _wireBRECORD *BRECORD;
typedef struct _wireVARIANT {
  DWORD clSize; DWORD rpcReserved; USHORT vt; USHORT wReserved1; USHORT wReserved2; USHORT wReserved3;
  [switch_type(ULONG), switch_is(vt)] union {
    ${ARMS.map(([vt, type, name, by]) => `[case(VT_${vt})] ${type} ${name}; [case(VT_${vt} | VT_BYREF)] ${type} *${by};`).join("\n    ")}
    [case(VT_VARIANT | VT_BYREF)] VARIANT *pvarVal;
    [case(VT_RECORD, VT_RECORD | VT_BYREF)] BRECORD brecVal;
    [case(VT_EMPTY, VT_NULL)] ;
  } _varUnion;
} wireVARIANTStr;
typedef [unique] struct _wireVARIANT *VARIANT;
typedef VARIANT *LPVARIANT, VARIANTARG, *LPVARIANTARG;
typedef struct tagSAFEARRAYBOUND { ULONG cElements; LONG lLbound; } SAFEARRAYBOUND, *LPSAFEARRAYBOUND;
${counted("_wireSAFEARR_BSTR", "SAFEARR_BSTR", "BSTR", "aBstr")}
${counted("_wireSAFEARR_UNKNOWN", "SAFEARR_UNKNOWN", "IUnknown *", "apUnknown")}
${counted("_wireSAFEARR_DISPATCH", "SAFEARR_DISPATCH", "IDispatch *", "apDispatch")}
${counted("_wireSAFEARR_VARIANT", "SAFEARR_VARIANT", "VARIANT", "aVariant")}
${counted("_wireSAFEARR_BRECORD", "SAFEARR_BRECORD", "BRECORD", "aRecord")}
${counted("_wireSAFEARR_HAVEIID", "SAFEARR_HAVEIID", "IUnknown *", "apUnknown", " IID iid;")}
${sized("_BYTE_SIZEDARR", "BYTE_SIZEDARR", "byte")}
${sized("_SHORT_SIZEDARR", "WORD_SIZEDARR", "unsigned short")}
${sized("_LONG_SIZEDARR", "DWORD_SIZEDARR", "unsigned long")}
${sized("_HYPER_SIZEDARR", "HYPER_SIZEDARR", "hyper")}
typedef union _wireSAFEARRAY_UNION switch (unsigned long sfType) u {
  ${SAFEARRAYS.filter(([, , struct]) => struct !== "")
    .map(([name, , struct, arm]) => `case ${name}: ${struct} ${arm};`)
    .join(" ")}
} SAFEARRAYUNION;
typedef [unique] struct _wireSAFEARRAY {
  USHORT cDims; USHORT fFeatures; ULONG cbElements; ULONG cLocks; SAFEARRAYUNION uArrayStructs; [size_is(cDims)] SAFEARRAYBOUND rgsabound[];
} *SAFEARRAY;
typedef [unique] SAFEARRAY *PSAFEARRAY, *LPSAFEARRAY;
typedef LONG DISPID, MEMBERID;
typedef DWORD HREFTYPE;
typedef struct tagDISPPARAMS {
  [size_is(cArgs)] VARIANT *rgvarg; [size_is(cNamedArgs)] DISPID *rgdispidNamedArgs; UINT cArgs; UINT cNamedArgs;
} DISPPARAMS;
typedef struct tagEXCEPINFO {
  WORD wCode; WORD wReserved; BSTR bstrSource; BSTR bstrDescription; BSTR bstrHelpFile; DWORD dwHelpContext;
  ULONG_PTR pvReserved; ULONG_PTR pfnDeferredFillIn; HRESULT scode;
} EXCEPINFO;
`;
