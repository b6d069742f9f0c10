// Generated from nspi.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type UnionType,
  arm,
  array,
  context,
  defineInterface,
  fixed,
  int16,
  int32,
  lazy,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint8,
  union,
  unique,
  variant,
  varying,
} from "opnum/codegen/v1";

/** Where in a table a client stands, and how it is sorted. [MS-NSPI] 2.3.7. `typedef struct _STAT { ... } STAT;` */
export interface STAT {
  /** 0 by display name, 3 by phonetic name; 0x3e8 and 0x3e9: read only and writable tables. `DWORD SortType` */
  SortType: number;
  /** The container; 0: the global address list. `DWORD ContainerID` */
  ContainerID: number;
  /** Identity of the object at the cursor; 0 begins, 2 ends the table. `DWORD CurrentRec` */
  CurrentRec: number;
  /** Rows from CurrentRec to go. `long Delta` */
  Delta: number;
  /** The cursor's position, about. `DWORD NumPos` */
  NumPos: number;
  /** Rows of the table, about. `DWORD TotalRecs` */
  TotalRecs: number;
  /** Code page of texts of 8-bit characters. `DWORD CodePage` */
  CodePage: number;
  /** LCID for templates. `DWORD TemplateLocale` */
  TemplateLocale: number;
  /** LCID for sorting. `DWORD SortLocale` */
  SortLocale: number;
}
export const STAT$: StructType<STAT> = /*#__PURE__*/ struct("STAT", {
  SortType: uint32,
  ContainerID: uint32,
  CurrentRec: uint32,
  Delta: int32,
  NumPos: uint32,
  TotalRecs: uint32,
  CodePage: uint32,
  TemplateLocale: uint32,
  SortLocale: uint32,
});

/** A UUID as octets, little-endian. [MS-NSPI] 2.3.1.1. `typedef struct { ... } FlatUID_r;` */
export interface FlatUID_r {
  /** `BYTE ab[16]` */
  ab: Uint8Array;
}
export const FlatUID_r$: StructType<FlatUID_r> = /*#__PURE__*/ struct("FlatUID_r", {
  ab: array(uint8, fixed(16)),
});

/**
 * Property tags, or identities of objects within a session. [MS-NSPI] 2.3.1.2
 * `typedef struct PropertyTagArray_r { ... } PropertyTagArray_r;`
 */
export interface PropertyTagArray_r {
  /** `DWORD cValues` */
  cValues?: number;
  /** One element more is allocated than travels. `[range(0, 100001), size_is(cValues + 1), length_is(cValues)] DWORD aulPropTag[]` */
  aulPropTag: number[];
}
export const PropertyTagArray_r$: StructType<PropertyTagArray_r> = /*#__PURE__*/ struct("PropertyTagArray_r", {
  cValues: uint32,
  aulPropTag: array(uint32, variant(varying(["+", ["field", "cValues"], 1], ["field", "cValues"]), { range: [0, 100001] })),
});

/** Counted octets. [MS-NSPI] 2.3.1.3. `typedef struct Binary_r { ... } Binary_r;` */
export interface Binary_r {
  /** `[range(0, 2097152)] DWORD cb` */
  cb?: number;
  /** `[size_is(cb)] BYTE *lpb` */
  lpb: Uint8Array | null;
}
export const Binary_r$: StructType<Binary_r> = /*#__PURE__*/ struct("Binary_r", {
  cb: range(uint32, 0, 2097152),
  lpb: unique(array(uint8, sized(["field", "cb"]))),
});

/**
 * Hundreds of nanoseconds since 1601-01-01 UTC, as two halves. [MS-DTYP] 2.3.3
 * `typedef struct _FILETIME { ... } FILETIME, *PFILETIME, *LPFILETIME;`
 */
export interface FILETIME {
  /** `DWORD dwLowDateTime` */
  dwLowDateTime: number;
  /** `DWORD dwHighDateTime` */
  dwHighDateTime: number;
}
export const FILETIME$: StructType<FILETIME> = /*#__PURE__*/ struct("FILETIME", {
  dwLowDateTime: uint32,
  dwHighDateTime: uint32,
});

/** Many numbers of 16 bits. [MS-NSPI] 2.3.1.4. `typedef struct ShortArray_r { ... } ShortArray_r;` */
export interface ShortArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues)] short int *lpi` */
  lpi: number[] | null;
}
export const ShortArray_r$: StructType<ShortArray_r> = /*#__PURE__*/ struct("ShortArray_r", {
  cValues: range(uint32, 0, 100000),
  lpi: unique(array(int16, sized(["field", "cValues"]))),
});

/** Many numbers of 32 bits. [MS-NSPI] 2.3.1.5. `typedef struct _LongArray_r { ... } LongArray_r;` */
export interface LongArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues)] long *lpl` */
  lpl: number[] | null;
}
export const LongArray_r$: StructType<LongArray_r> = /*#__PURE__*/ struct("LongArray_r", {
  cValues: range(uint32, 0, 100000),
  lpl: unique(array(int32, sized(["field", "cValues"]))),
});

/** Many texts of 8-bit characters. [MS-NSPI] 2.3.1.6. `typedef struct _StringArray_r { ... } StringArray_r;` */
export interface StringArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues), string] char **lppszA` */
  lppszA: (string | null)[] | null;
}
export const StringArray_r$: StructType<StringArray_r> = /*#__PURE__*/ struct("StringArray_r", {
  cValues: range(uint32, 0, 100000),
  lppszA: unique(array(unique(string("char")), sized(["field", "cValues"]))),
});

/** Many runs of octets. [MS-NSPI] 2.3.1.7. `typedef struct _BinaryArray_r { ... } BinaryArray_r;` */
export interface BinaryArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues)] Binary_r *lpbin` */
  lpbin: Binary_r[] | null;
}
export const BinaryArray_r$: StructType<BinaryArray_r> = /*#__PURE__*/ struct("BinaryArray_r", {
  cValues: range(uint32, 0, 100000),
  lpbin: unique(array(Binary_r$, sized(["field", "cValues"]))),
});

/** Many UUIDs. [MS-NSPI] 2.3.1.8. `typedef struct _FlatUIDArray_r { ... } FlatUIDArray_r;` */
export interface FlatUIDArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues)] FlatUID_r **lpguid` */
  lpguid: (FlatUID_r | null)[] | null;
}
export const FlatUIDArray_r$: StructType<FlatUIDArray_r> = /*#__PURE__*/ struct("FlatUIDArray_r", {
  cValues: range(uint32, 0, 100000),
  lpguid: unique(array(unique(FlatUID_r$), sized(["field", "cValues"]))),
});

/** Many UTF-16 texts. [MS-NSPI] 2.3.1.9. `typedef struct _WStringArray_r { ... } WStringArray_r;` */
export interface WStringArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues), string] wchar_t **lppszW` */
  lppszW: (string | null)[] | null;
}
export const WStringArray_r$: StructType<WStringArray_r> = /*#__PURE__*/ struct("WStringArray_r", {
  cValues: range(uint32, 0, 100000),
  lppszW: unique(array(unique(string("wchar")), sized(["field", "cValues"]))),
});

/** Many times. [MS-NSPI] 2.3.1.10. `typedef struct _DateTimeArray_r { ... } DateTimeArray_r;` */
export interface DateTimeArray_r {
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues)] FILETIME *lpft` */
  lpft: FILETIME[] | null;
}
export const DateTimeArray_r$: StructType<DateTimeArray_r> = /*#__PURE__*/ struct("DateTimeArray_r", {
  cValues: range(uint32, 0, 100000),
  lpft: unique(array(FILETIME$, sized(["field", "cValues"]))),
});

/** A value, by the type of its property. [MS-NSPI] 2.3.1.11. `typedef [switch_type(long)] union _PV_r { ... } PROP_VAL_UNION;` */
export type PROP_VAL_UNION =
  | {
      tag: 2;
      /** `[case(0x00000002)] short int i` */
      i: number;
    }
  | {
      tag: 3;
      /** `[case(0x00000003)] long l` */
      l: number;
    }
  | {
      tag: 0xb;
      /** `[case(0x0000000B)] unsigned short int b` */
      b: number;
    }
  | {
      tag: 0x1e;
      /** `[case(0x0000001E), string] char *lpszA` */
      lpszA: string | null;
    }
  | {
      tag: 0x102;
      /** `[case(0x00000102)] Binary_r bin` */
      bin: Binary_r;
    }
  | {
      tag: 0x1f;
      /** `[case(0x0000001F), string] wchar_t *lpszW` */
      lpszW: string | null;
    }
  | {
      tag: 0x48;
      /** `[case(0x00000048)] FlatUID_r *lpguid` */
      lpguid: FlatUID_r | null;
    }
  | {
      tag: 0x40;
      /** `[case(0x00000040)] FILETIME ft` */
      ft: FILETIME;
    }
  | {
      tag: 0xa;
      /** `[case(0x0000000A)] long err` */
      err: number;
    }
  | {
      tag: 0x1002;
      /** `[case(0x00001002)] ShortArray_r MVi` */
      MVi: ShortArray_r;
    }
  | {
      tag: 0x1003;
      /** `[case(0x00001003)] LongArray_r MVl` */
      MVl: LongArray_r;
    }
  | {
      tag: 0x101e;
      /** `[case(0x0000101E)] StringArray_r MVszA` */
      MVszA: StringArray_r;
    }
  | {
      tag: 0x1102;
      /** `[case(0x00001102)] BinaryArray_r MVbin` */
      MVbin: BinaryArray_r;
    }
  | {
      tag: 0x1048;
      /** `[case(0x00001048)] FlatUIDArray_r MVguid` */
      MVguid: FlatUIDArray_r;
    }
  | {
      tag: 0x101f;
      /** `[case(0x0000101F)] WStringArray_r MVszW` */
      MVszW: WStringArray_r;
    }
  | {
      tag: 0x1040;
      /** `[case(0x00001040)] DateTimeArray_r MVft` */
      MVft: DateTimeArray_r;
    }
  | {
      tag: 1 | 0xd;
      /** `[case(0x00000001, 0x0000000D)] long lReserved` */
      lReserved: number;
    };
export const PROP_VAL_UNION$: UnionType<PROP_VAL_UNION> = /*#__PURE__*/ union("PROP_VAL_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("i", [2], int16),
    arm("l", [3], int32),
    arm("b", [11], uint16),
    arm("lpszA", [30], unique(string("char"))),
    arm("bin", [258], Binary_r$),
    arm("lpszW", [31], unique(string("wchar"))),
    arm("lpguid", [72], unique(FlatUID_r$)),
    arm("ft", [64], FILETIME$),
    arm("err", [10], int32),
    arm("MVi", [4098], ShortArray_r$),
    arm("MVl", [4099], LongArray_r$),
    arm("MVszA", [4126], StringArray_r$),
    arm("MVbin", [4354], BinaryArray_r$),
    arm("MVguid", [4168], FlatUIDArray_r$),
    arm("MVszW", [4127], WStringArray_r$),
    arm("MVft", [4160], DateTimeArray_r$),
    arm("lReserved", [1, 13], int32),
  ],
});

const PROP_VAL_UNION$1: UnionType = /*#__PURE__*/ variant(PROP_VAL_UNION$, { switchIs: ["cast", "int32", ["&", ["field", "ulPropTag"], 65535]] });

/** A property and its value. [MS-NSPI] 2.3.1.12. `struct _PropertyValue_r { ... };` */
export interface PropertyValue_r {
  /** The property's number in the high 16 bits, its type in the low 16. `DWORD ulPropTag` */
  ulPropTag: number;
  /** `DWORD ulReserved` */
  ulReserved: number;
  /** `[switch_is((long)(ulPropTag & 0x0000FFFF))] PROP_VAL_UNION Value` */
  Value: PROP_VAL_UNION;
}
export const PropertyValue_r$: StructType<PropertyValue_r> = /*#__PURE__*/ struct("PropertyValue_r", {
  ulPropTag: uint32,
  ulReserved: uint32,
  Value: PROP_VAL_UNION$1,
});

/** The properties of one object. [MS-NSPI] 2.3.2. `typedef struct _PropertyRow_r { ... } PropertyRow_r;` */
export interface PropertyRow_r {
  /** 0. `DWORD Reserved` */
  Reserved: number;
  /** `[range(0, 100000)] DWORD cValues` */
  cValues?: number;
  /** `[size_is(cValues)] PropertyValue_r *lpProps` */
  lpProps: PropertyValue_r[] | null;
}
export const PropertyRow_r$: StructType<PropertyRow_r> = /*#__PURE__*/ struct("PropertyRow_r", {
  Reserved: uint32,
  cValues: range(uint32, 0, 100000),
  lpProps: unique(array(PropertyValue_r$, sized(["field", "cValues"]))),
});

/** The properties of many objects. [MS-NSPI] 2.3.3. `typedef struct _PropertyRowSet_r { ... } PropertyRowSet_r;` */
export interface PropertyRowSet_r {
  /** `[range(0, 100000)] DWORD cRows` */
  cRows?: number;
  /** `[size_is(cRows)] PropertyRow_r aRow[]` */
  aRow: PropertyRow_r[];
}
export const PropertyRowSet_r$: StructType<PropertyRowSet_r> = /*#__PURE__*/ struct("PropertyRowSet_r", {
  cRows: range(uint32, 0, 100000),
  aRow: array(PropertyRow_r$, sized(["field", "cRows"])),
});

/** All of these, or any of these. [MS-NSPI] 2.3.4.1. `typedef struct _AndOrRestriction_r { ... } AndRestriction_r, OrRestriction_r;` */
export interface AndRestriction_r {
  /** `[range(0, 100000)] DWORD cRes` */
  cRes?: number;
  /** `[size_is(cRes)] Restriction_r *lpRes` */
  lpRes: Restriction_r[] | null;
}
export const AndRestriction_r$: StructType<AndRestriction_r> = /*#__PURE__*/ struct("AndRestriction_r", {
  cRes: range(uint32, 0, 100000),
  lpRes: unique(array(lazy("Restriction_r", () => Restriction_r$), sized(["field", "cRes"]))),
});

/** Not this. [MS-NSPI] 2.3.4.2. `typedef struct _NotRestriction_r { ... } NotRestriction_r;` */
export interface NotRestriction_r {
  /** `Restriction_r *lpRes` */
  lpRes: Restriction_r | null;
}
export const NotRestriction_r$: StructType<NotRestriction_r> = /*#__PURE__*/ struct("NotRestriction_r", {
  lpRes: unique(lazy("Restriction_r", () => Restriction_r$)),
});

/** A text property holds this text. [MS-NSPI] 2.3.4.3. `typedef struct _ContentRestriction_r { ... } ContentRestriction_r;` */
export interface ContentRestriction_r {
  /** 0 all of it, 1 somewhere, 2 at its beginning; with 0x10000 without case. `DWORD ulFuzzyLevel` */
  ulFuzzyLevel: number;
  /** `DWORD ulPropTag` */
  ulPropTag: number;
  /** `PropertyValue_r *lpProp` */
  lpProp: PropertyValue_r | null;
}
export const ContentRestriction_r$: StructType<ContentRestriction_r> = /*#__PURE__*/ struct("ContentRestriction_r", {
  ulFuzzyLevel: uint32,
  ulPropTag: uint32,
  lpProp: unique(PropertyValue_r$),
});

/** A property compares with a value. [MS-NSPI] 2.3.4.5. `typedef struct _PropertyRestriction_r { ... } PropertyRestriction_r;` */
export interface PropertyRestriction_r {
  /** 0 <, 1 <=, 2 >, 3 >=, 4 ==, 5 !=; SizeRestriction_r and ComparePropsRestriction_r use the same. `DWORD relop` */
  relop: number;
  /** `DWORD ulPropTag` */
  ulPropTag: number;
  /** `PropertyValue_r *lpProp` */
  lpProp: PropertyValue_r | null;
}
export const PropertyRestriction_r$: StructType<PropertyRestriction_r> = /*#__PURE__*/ struct("PropertyRestriction_r", {
  relop: uint32,
  ulPropTag: uint32,
  lpProp: unique(PropertyValue_r$),
});

/**
 * Two properties compare with each other. [MS-NSPI] 2.3.4.6
 * `typedef struct _ComparePropsRestriction_r { ... } ComparePropsRestriction_r;`
 */
export interface ComparePropsRestriction_r {
  /** `DWORD relop` */
  relop: number;
  /** `DWORD ulPropTag1` */
  ulPropTag1: number;
  /** `DWORD ulPropTag2` */
  ulPropTag2: number;
}
export const ComparePropsRestriction_r$: StructType<ComparePropsRestriction_r> = /*#__PURE__*/ struct("ComparePropsRestriction_r", {
  relop: uint32,
  ulPropTag1: uint32,
  ulPropTag2: uint32,
});

/** Bits of a property are set, or are not. [MS-NSPI] 2.3.4.4. `typedef struct _BitMaskRestriction_r { ... } BitMaskRestriction_r;` */
export interface BitMaskRestriction_r {
  /** `DWORD relBMR` */
  relBMR: number;
  /** `DWORD ulPropTag` */
  ulPropTag: number;
  /** `DWORD ulMask` */
  ulMask: number;
}
export const BitMaskRestriction_r$: StructType<BitMaskRestriction_r> = /*#__PURE__*/ struct("BitMaskRestriction_r", {
  relBMR: uint32,
  ulPropTag: uint32,
  ulMask: uint32,
});

/** The size of a property compares with a number. [MS-NSPI] 2.3.4.8. `typedef struct _SizeRestriction_r { ... } SizeRestriction_r;` */
export interface SizeRestriction_r {
  /** `DWORD relop` */
  relop: number;
  /** `DWORD ulPropTag` */
  ulPropTag: number;
  /** `DWORD cb` */
  cb: number;
}
export const SizeRestriction_r$: StructType<SizeRestriction_r> = /*#__PURE__*/ struct("SizeRestriction_r", {
  relop: uint32,
  ulPropTag: uint32,
  cb: uint32,
});

/** The object has the property. [MS-NSPI] 2.3.4.9. `typedef struct _ExistRestriction_r { ... } ExistRestriction_r;` */
export interface ExistRestriction_r {
  /** `DWORD ulReserved1` */
  ulReserved1: number;
  /** `DWORD ulPropTag` */
  ulPropTag: number;
  /** `DWORD ulReserved2` */
  ulReserved2: number;
}
export const ExistRestriction_r$: StructType<ExistRestriction_r> = /*#__PURE__*/ struct("ExistRestriction_r", {
  ulReserved1: uint32,
  ulPropTag: uint32,
  ulReserved2: uint32,
});

/** A condition on objects within the object. [MS-NSPI] 2.3.4.7. `typedef struct _SubRestriction_r { ... } SubRestriction_r;` */
export interface SubRestriction_r {
  /** `DWORD ulSubObject` */
  ulSubObject: number;
  /** `Restriction_r *lpRes` */
  lpRes: Restriction_r | null;
}
export const SubRestriction_r$: StructType<SubRestriction_r> = /*#__PURE__*/ struct("SubRestriction_r", {
  ulSubObject: uint32,
  lpRes: unique(lazy("Restriction_r", () => Restriction_r$)),
});

/** A condition, by its kind. [MS-NSPI] 2.3.4.10. `typedef [switch_type(long)] union _RestrictionUnion_r { ... } RestrictionUnion_r;` */
export type RestrictionUnion_r =
  | {
      tag: 0;
      /** `[case(0x00000000)] AndRestriction_r resAnd` */
      resAnd: AndRestriction_r;
    }
  | {
      tag: 1;
      /** `[case(0x00000001)] OrRestriction_r resOr` */
      resOr: AndRestriction_r;
    }
  | {
      tag: 2;
      /** `[case(0x00000002)] NotRestriction_r resNot` */
      resNot: NotRestriction_r;
    }
  | {
      tag: 3;
      /** `[case(0x00000003)] ContentRestriction_r resContent` */
      resContent: ContentRestriction_r;
    }
  | {
      tag: 4;
      /** `[case(0x00000004)] PropertyRestriction_r resProperty` */
      resProperty: PropertyRestriction_r;
    }
  | {
      tag: 5;
      /** `[case(0x00000005)] ComparePropsRestriction_r resCompareProps` */
      resCompareProps: ComparePropsRestriction_r;
    }
  | {
      tag: 6;
      /** `[case(0x00000006)] BitMaskRestriction_r resBitMask` */
      resBitMask: BitMaskRestriction_r;
    }
  | {
      tag: 7;
      /** `[case(0x00000007)] SizeRestriction_r resSize` */
      resSize: SizeRestriction_r;
    }
  | {
      tag: 8;
      /** `[case(0x00000008)] ExistRestriction_r resExist` */
      resExist: ExistRestriction_r;
    }
  | {
      tag: 9;
      /** `[case(0x00000009)] SubRestriction_r resSubRestriction` */
      resSubRestriction: SubRestriction_r;
    };
export const RestrictionUnion_r$: UnionType<RestrictionUnion_r> = /*#__PURE__*/ union("RestrictionUnion_r", {
  encapsulated: false,
  tagName: "tag",
  tag: int32,
  arms: [
    arm("resAnd", [0], AndRestriction_r$),
    arm("resOr", [1], AndRestriction_r$),
    arm("resNot", [2], NotRestriction_r$),
    arm("resContent", [3], ContentRestriction_r$),
    arm("resProperty", [4], PropertyRestriction_r$),
    arm("resCompareProps", [5], ComparePropsRestriction_r$),
    arm("resBitMask", [6], BitMaskRestriction_r$),
    arm("resSize", [7], SizeRestriction_r$),
    arm("resExist", [8], ExistRestriction_r$),
    arm("resSubRestriction", [9], SubRestriction_r$),
  ],
});

const RestrictionUnion_r$1: UnionType = /*#__PURE__*/ variant(RestrictionUnion_r$, { switchIs: ["cast", "int32", ["field", "rt"]] });

/** A condition on objects: its kind, and what that kind needs. [MS-NSPI] 2.3.4.11. `struct _Restriction_r { ... };` */
export interface Restriction_r {
  /** `DWORD rt` */
  rt?: number;
  /** `[switch_is((long)rt)] RestrictionUnion_r res` */
  res: RestrictionUnion_r;
}
export const Restriction_r$: StructType<Restriction_r> = /*#__PURE__*/ struct("Restriction_r", {
  rt: uint32,
  res: RestrictionUnion_r$1,
});

/** A property by a set and a number. [MS-NSPI] 2.3.5.1. `typedef struct PropertyName_r { ... } PropertyName_r;` */
export interface PropertyName_r {
  /** `FlatUID_r *lpguid` */
  lpguid: FlatUID_r | null;
  /** `DWORD ulReserved` */
  ulReserved: number;
  /** `long lID` */
  lID: number;
}
export const PropertyName_r$: StructType<PropertyName_r> = /*#__PURE__*/ struct("PropertyName_r", {
  lpguid: unique(FlatUID_r$),
  ulReserved: uint32,
  lID: int32,
});

/** Texts of 8-bit characters to look up. [MS-NSPI] 2.3.6.1. `typedef struct _StringsArray { ... } StringsArray_r;` */
export interface StringsArray_r {
  /** `[range(0, 100000)] DWORD Count` */
  Count?: number;
  /** `[size_is(Count), string] char *Strings[]` */
  Strings: (string | null)[];
}
export const StringsArray_r$: StructType<StringsArray_r> = /*#__PURE__*/ struct("StringsArray_r", {
  Count: range(uint32, 0, 100000),
  Strings: array(unique(string("char")), sized(["field", "Count"])),
});

/** Names of many properties. [MS-NSPI] 2.3.5.2. `typedef struct PropertyNameSet_r { ... } PropertyNameSet_r;` */
export interface PropertyNameSet_r {
  /** `[range(0, 100000)] DWORD cNames` */
  cNames?: number;
  /** `[size_is(cNames)] PropertyName_r aNames[]` */
  aNames: PropertyName_r[];
}
export const PropertyNameSet_r$: StructType<PropertyNameSet_r> = /*#__PURE__*/ struct("PropertyNameSet_r", {
  cNames: range(uint32, 0, 100000),
  aNames: array(PropertyName_r$, sized(["field", "cNames"])),
});

/** UTF-16 texts to look up. [MS-NSPI] 2.3.6.2. `typedef struct _WStringsArray { ... } WStringsArray_r;` */
export interface WStringsArray_r {
  /** `[range(0, 100000)] DWORD Count` */
  Count?: number;
  /** `[size_is(Count), string] wchar_t *Strings[]` */
  Strings: (string | null)[];
}
export const WStringsArray_r$: StructType<WStringsArray_r> = /*#__PURE__*/ struct("WStringsArray_r", {
  Count: range(uint32, 0, 100000),
  Strings: array(unique(string("wchar")), sized(["field", "Count"])),
});

export type nspiOperations = {
  /**
   * Begins a session. [MS-NSPI] 3.1.4.1
   * Opnum 0: `long NspiBind([in] handle_t hRpc, [in] DWORD dwFlags, [in] STAT *pStat, [in, out, unique] FlatUID_r *pServerGuid, [out, ref] NSPI_HANDLE *contextHandle);`
   */
  NspiBind: {
    in: {
      /** 0x20: anonymous. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** Its CodePage is the session's. `[in] STAT *pStat` */
      pStat: STAT;
      /** Comes back as the server's identity, as it stands in permanent identities. `[in, out, unique] FlatUID_r *pServerGuid` */
      pServerGuid: FlatUID_r | null;
    };
    out: {
      /** Comes back as the server's identity, as it stands in permanent identities. `[in, out, unique] FlatUID_r *pServerGuid` */
      pServerGuid: FlatUID_r | null;
      /** `[out, ref] NSPI_HANDLE *contextHandle` */
      contextHandle: ContextHandle<"NSPI_HANDLE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Ends a session. The result is 1 where it did, 2 where not; it is no error. [MS-NSPI] 3.1.4.2
   * Opnum 1: `DWORD NspiUnbind([in, out] NSPI_HANDLE *contextHandle, [in] DWORD Reserved);`
   */
  NspiUnbind: {
    in: {
      /** `[in, out] NSPI_HANDLE *contextHandle` */
      contextHandle: ContextHandle<"NSPI_HANDLE"> | null;
      /** 0. `[in] DWORD Reserved` */
      Reserved: number;
    };
    out: {
      /** `[in, out] NSPI_HANDLE *contextHandle` */
      contextHandle: ContextHandle<"NSPI_HANDLE"> | null;
      /** `DWORD` */
      return: number;
    };
  };
  /**
   * Moves the cursor, and tells where it is now. [MS-NSPI] 3.1.4.4
   * Opnum 2: `long NspiUpdateStat([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in, out] STAT *pStat, [in, out, unique] long *plDelta);`
   */
  NspiUpdateStat: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** Comes back as the rows really gone. `[in, out, unique] long *plDelta` */
      plDelta: number | null;
    };
    out: {
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** Comes back as the rows really gone. `[in, out, unique] long *plDelta` */
      plDelta: number | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Rows from the cursor on, or of objects named. [MS-NSPI] 3.1.4.8
   * Opnum 3: `long NspiQueryRows([in] NSPI_HANDLE hRpc, [in] DWORD dwFlags, [in, out] STAT *pStat, [in, range(0, 100000)] DWORD dwETableCount, [in, unique, size_is(dwETableCount)] DWORD *lpETable, [in] DWORD Count, [in, unique] PropertyTagArray_r *pPropTags, [out] PropertyRowSet_r **ppRows);`
   */
  NspiQueryRows: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** 1: without tables within objects; 2: identities of the session instead of permanent ones. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** `[in, range(0, 100000)] DWORD dwETableCount` */
      dwETableCount?: number;
      /** Identities of the objects; null: from the cursor on. `[in, unique, size_is(dwETableCount)] DWORD *lpETable` */
      lpETable: number[] | null;
      /** Most rows of the answer. `[in] DWORD Count` */
      Count: number;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
    };
    out: {
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** `[out] PropertyRowSet_r **ppRows` */
      ppRows: PropertyRowSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Puts the cursor on the first object whose name is not before a text. [MS-NSPI] 3.1.4.9
   * Opnum 4: `long NspiSeekEntries([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in, out] STAT *pStat, [in] PropertyValue_r *pTarget, [in, unique] PropertyTagArray_r *lpETable, [in, unique] PropertyTagArray_r *pPropTags, [out] PropertyRowSet_r **ppRows);`
   */
  NspiSeekEntries: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** The text. `[in] PropertyValue_r *pTarget` */
      pTarget: PropertyValue_r;
      /** Only among these objects. `[in, unique] PropertyTagArray_r *lpETable` */
      lpETable: PropertyTagArray_r | null;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
    };
    out: {
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** `[out] PropertyRowSet_r **ppRows` */
      ppRows: PropertyRowSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Objects that meet a condition. [MS-NSPI] 3.1.4.10
   * Opnum 5: `long NspiGetMatches([in] NSPI_HANDLE hRpc, [in] DWORD Reserved1, [in, out] STAT *pStat, [in, unique] PropertyTagArray_r *pReserved, [in] DWORD Reserved2, [in, unique] Restriction_r *Filter, [in, unique] PropertyName_r *lpPropName, [in] DWORD ulRequested, [out] PropertyTagArray_r **ppOutMIds, [in, unique] PropertyTagArray_r *pPropTags, [out] PropertyRowSet_r **ppRows);`
   */
  NspiGetMatches: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved1` */
      Reserved1: number;
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** `[in, unique] PropertyTagArray_r *pReserved` */
      pReserved: PropertyTagArray_r | null;
      /** `[in] DWORD Reserved2` */
      Reserved2: number;
      /** `[in, unique] Restriction_r *Filter` */
      Filter: Restriction_r | null;
      /** `[in, unique] PropertyName_r *lpPropName` */
      lpPropName: PropertyName_r | null;
      /** Most objects of the answer. `[in] DWORD ulRequested` */
      ulRequested: number;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
    };
    out: {
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** Their identities. `[out] PropertyTagArray_r **ppOutMIds` */
      ppOutMIds: PropertyTagArray_r | null;
      /** `[out] PropertyRowSet_r **ppRows` */
      ppRows: PropertyRowSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Sorts a list of objects. [MS-NSPI] 3.1.4.11
   * Opnum 6: `long NspiResortRestriction([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in, out] STAT *pStat, [in] PropertyTagArray_r *pInMIds, [in, out] PropertyTagArray_r **ppOutMIds);`
   */
  NspiResortRestriction: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** Their identities. `[in] PropertyTagArray_r *pInMIds` */
      pInMIds: PropertyTagArray_r;
      /** `[in, out] PropertyTagArray_r **ppOutMIds` */
      ppOutMIds: PropertyTagArray_r | null;
    };
    out: {
      /** `[in, out] STAT *pStat` */
      pStat: STAT;
      /** `[in, out] PropertyTagArray_r **ppOutMIds` */
      ppOutMIds: PropertyTagArray_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Identities for distinguished names; 0 for a name that is not there. [MS-NSPI] 3.1.4.13
   * Opnum 7: `long NspiDNToMId([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] StringsArray_r *pNames, [out] PropertyTagArray_r **ppOutMIds);`
   */
  NspiDNToMId: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in] StringsArray_r *pNames` */
      pNames: StringsArray_r;
    };
    out: {
      /** `[out] PropertyTagArray_r **ppOutMIds` */
      ppOutMIds: PropertyTagArray_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Which properties an object has. [MS-NSPI] 3.1.4.6
   * Opnum 8: `long NspiGetPropList([in] NSPI_HANDLE hRpc, [in] DWORD dwFlags, [in] DWORD dwMId, [in] DWORD CodePage, [out] PropertyTagArray_r **ppPropTags);`
   */
  NspiGetPropList: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** 1: without tables within objects. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** The object's identity. `[in] DWORD dwMId` */
      dwMId: number;
      /** `[in] DWORD CodePage` */
      CodePage: number;
    };
    out: {
      /** `[out] PropertyTagArray_r **ppPropTags` */
      ppPropTags: PropertyTagArray_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Properties of the object at the cursor. [MS-NSPI] 3.1.4.7
   * Opnum 9: `long NspiGetProps([in] NSPI_HANDLE hRpc, [in] DWORD dwFlags, [in] STAT *pStat, [in, unique] PropertyTagArray_r *pPropTags, [out] PropertyRow_r **ppRows);`
   */
  NspiGetProps: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** As with NspiQueryRows. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** `[in] STAT *pStat` */
      pStat: STAT;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
    };
    out: {
      /** `[out] PropertyRow_r **ppRows` */
      ppRows: PropertyRow_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Which of two objects comes first. [MS-NSPI] 3.1.4.12
   * Opnum 10: `long NspiCompareMIds([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] STAT *pStat, [in] DWORD MId1, [in] DWORD MId2, [out] long *plResult);`
   */
  NspiCompareMIds: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in] STAT *pStat` */
      pStat: STAT;
      /** `[in] DWORD MId1` */
      MId1: number;
      /** `[in] DWORD MId2` */
      MId2: number;
    };
    out: {
      /** Negative: MId1; 0: they are the same; positive: MId2. `[out] long *plResult` */
      plResult: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Changes an object. [MS-NSPI] 3.1.4.14
   * Opnum 11: `long NspiModProps([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] STAT *pStat, [in, unique] PropertyTagArray_r *pPropTags, [in] PropertyRow_r *pRow);`
   */
  NspiModProps: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in] STAT *pStat` */
      pStat: STAT;
      /** Properties to take away. `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
      /** Properties to set. `[in] PropertyRow_r *pRow` */
      pRow: PropertyRow_r;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * The tree of containers, or the table of address kinds that can be made. [MS-NSPI] 3.1.4.3
   * Opnum 12: `long NspiGetSpecialTable([in] NSPI_HANDLE hRpc, [in] DWORD dwFlags, [in] STAT *pStat, [in, out] DWORD *lpVersion, [out] PropertyRowSet_r **ppRows);`
   */
  NspiGetSpecialTable: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** 2: the table of kinds; with 4: in UTF-16. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** `[in] STAT *pStat` */
      pStat: STAT;
      /** The version the client has; where it is still true, no rows come. `[in, out] DWORD *lpVersion` */
      lpVersion: number;
    };
    out: {
      /** The version the client has; where it is still true, no rows come. `[in, out] DWORD *lpVersion` */
      lpVersion: number;
      /** `[out] PropertyRowSet_r **ppRows` */
      ppRows: PropertyRowSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * A template that dialogs for a kind of address are drawn from. [MS-NSPI] 3.1.4.20
   * Opnum 13: `long NspiGetTemplateInfo([in] NSPI_HANDLE hRpc, [in] DWORD dwFlags, [in] DWORD ulType, [in, unique, string] char *pDN, [in] DWORD dwCodePage, [in] DWORD dwLocaleID, [out] PropertyRow_r **ppData);`
   */
  NspiGetTemplateInfo: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /**
       * What is wanted: 1 the template, 4 its script, 0x10 the kind of address, 0x20 the name of its help file, 0x40 that file.
       * `[in] DWORD dwFlags`
       */
      dwFlags: number;
      /** `[in] DWORD ulType` */
      ulType: number;
      /** The template by name instead of kind and locale. `[in, unique, string] char *pDN` */
      pDN: string | null;
      /** `[in] DWORD dwCodePage` */
      dwCodePage: number;
      /** `[in] DWORD dwLocaleID` */
      dwLocaleID: number;
    };
    out: {
      /** `[out] PropertyRow_r **ppData` */
      ppData: PropertyRow_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Adds or takes away values that point to other objects. [MS-NSPI] 3.1.4.15
   * Opnum 14: `long NspiModLinkAtt([in] NSPI_HANDLE hRpc, [in] DWORD dwFlags, [in] DWORD ulPropTag, [in] DWORD dwMId, [in] BinaryArray_r *lpEntryIds);`
   */
  NspiModLinkAtt: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** 1: take away. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** `[in] DWORD ulPropTag` */
      ulPropTag: number;
      /** `[in] DWORD dwMId` */
      dwMId: number;
      /** The objects pointed to. `[in] BinaryArray_r *lpEntryIds` */
      lpEntryIds: BinaryArray_r;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Reserved: no call uses this number.
   * Opnum 15: `long Opnum15NotUsedOnWire([in] NSPI_HANDLE Reserved1, [in] DWORD Reserved2, [in] DWORD Reserved3, [in] BinaryArray_r *Reserved4);`
   */
  Opnum15NotUsedOnWire: {
    in: {
      /** `[in] NSPI_HANDLE Reserved1` */
      Reserved1: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved2` */
      Reserved2: number;
      /** `[in] DWORD Reserved3` */
      Reserved3: number;
      /** `[in] BinaryArray_r *Reserved4` */
      Reserved4: BinaryArray_r;
    };
    out: {
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Which properties the server knows. [MS-NSPI] 3.1.4.5
   * Opnum 16: `long NspiQueryColumns([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] DWORD dwFlags, [out] PropertyTagArray_r **ppColumns);`
   */
  NspiQueryColumns: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in] DWORD dwFlags` */
      dwFlags: number;
    };
    out: {
      /** `[out] PropertyTagArray_r **ppColumns` */
      ppColumns: PropertyTagArray_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Names of properties with numbers above 0x8000. [MS-NSPI] 3.1.4.16
   * Opnum 17: `long NspiGetNamesFromIDs([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in, unique] FlatUID_r *lpguid, [in, unique] PropertyTagArray_r *pPropTags, [out] PropertyTagArray_r **ppReturnedPropTags, [out] PropertyNameSet_r **ppNames);`
   */
  NspiGetNamesFromIDs: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** Only of this set. `[in, unique] FlatUID_r *lpguid` */
      lpguid: FlatUID_r | null;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
    };
    out: {
      /** `[out] PropertyTagArray_r **ppReturnedPropTags` */
      ppReturnedPropTags: PropertyTagArray_r | null;
      /** `[out] PropertyNameSet_r **ppNames` */
      ppNames: PropertyNameSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Numbers for names of properties. [MS-NSPI] 3.1.4.17
   * Opnum 18: `long NspiGetIDsFromNames([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] DWORD dwFlags, [in, range(0, 100000)] DWORD cPropNames, [in, size_is(cPropNames)] PropertyName_r **pNames, [out] PropertyTagArray_r **ppPropTags);`
   */
  NspiGetIDsFromNames: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** 2: every name must be known. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** `[in, range(0, 100000)] DWORD cPropNames` */
      cPropNames?: number;
      /** `[in, size_is(cPropNames)] PropertyName_r **pNames` */
      pNames: (PropertyName_r | null)[];
    };
    out: {
      /** `[out] PropertyTagArray_r **ppPropTags` */
      ppPropTags: PropertyTagArray_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * The one object that each text means. [MS-NSPI] 3.1.4.18
   * Opnum 19: `long NspiResolveNames([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] STAT *pStat, [in, unique] PropertyTagArray_r *pPropTags, [in] StringsArray_r *paStr, [out] PropertyTagArray_r **ppMIds, [out] PropertyRowSet_r **ppRows);`
   */
  NspiResolveNames: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in] STAT *pStat` */
      pStat: STAT;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
      /** `[in] StringsArray_r *paStr` */
      paStr: StringsArray_r;
    };
    out: {
      /** Its identity for each text; 0: none, 1: more than one, 2: found. `[out] PropertyTagArray_r **ppMIds` */
      ppMIds: PropertyTagArray_r | null;
      /** `[out] PropertyRowSet_r **ppRows` */
      ppRows: PropertyRowSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * NspiResolveNames with UTF-16. [MS-NSPI] 3.1.4.19
   * Opnum 20: `long NspiResolveNamesW([in] NSPI_HANDLE hRpc, [in] DWORD Reserved, [in] STAT *pStat, [in, unique] PropertyTagArray_r *pPropTags, [in] WStringsArray_r *paWStr, [out] PropertyTagArray_r **ppMIds, [out] PropertyRowSet_r **ppRows);`
   */
  NspiResolveNamesW: {
    in: {
      /** `[in] NSPI_HANDLE hRpc` */
      hRpc: ContextHandle<"NSPI_HANDLE"> | null;
      /** `[in] DWORD Reserved` */
      Reserved: number;
      /** `[in] STAT *pStat` */
      pStat: STAT;
      /** `[in, unique] PropertyTagArray_r *pPropTags` */
      pPropTags: PropertyTagArray_r | null;
      /** `[in] WStringsArray_r *paWStr` */
      paWStr: WStringsArray_r;
    };
    out: {
      /** As with NspiResolveNames. `[out] PropertyTagArray_r **ppMIds` */
      ppMIds: PropertyTagArray_r | null;
      /** `[out] PropertyRowSet_r **ppRows` */
      ppRows: PropertyRowSet_r | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
};

/** `interface nspi` f5cc5a18-4264-101a-8c59-08002b2f8426 v56.0 */
export const nspi: Interface<nspiOperations> = /*#__PURE__*/ defineInterface<nspiOperations>({
  name: "nspi",
  uuid: "f5cc5a18-4264-101a-8c59-08002b2f8426",
  version: [56, 0],
  operations: [
    { opnum: 0, name: "NspiBind", returns: int32, status: "hresult", params: [
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "pServerGuid", dir: "inout", type: unique(FlatUID_r$) },
      { name: "contextHandle", dir: "out", type: ref(context("NSPI_HANDLE", "NspiUnbind")) },
    ] },
    { opnum: 1, name: "NspiUnbind", returns: uint32, status: null, params: [
      { name: "contextHandle", dir: "inout", type: ref(context("NSPI_HANDLE", "NspiUnbind")) },
      { name: "Reserved", dir: "in", type: uint32 },
    ] },
    { opnum: 2, name: "NspiUpdateStat", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "inout", type: ref(STAT$) },
      { name: "plDelta", dir: "inout", type: unique(int32) },
    ] },
    { opnum: 3, name: "NspiQueryRows", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "pStat", dir: "inout", type: ref(STAT$) },
      { name: "dwETableCount", dir: "in", type: range(uint32, 0, 100000) },
      { name: "lpETable", dir: "in", type: unique(array(uint32, sized(["field", "dwETableCount"]))) },
      { name: "Count", dir: "in", type: uint32 },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRowSet_r$)) },
    ] },
    { opnum: 4, name: "NspiSeekEntries", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "inout", type: ref(STAT$) },
      { name: "pTarget", dir: "in", type: ref(PropertyValue_r$) },
      { name: "lpETable", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRowSet_r$)) },
    ] },
    { opnum: 5, name: "NspiGetMatches", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved1", dir: "in", type: uint32 },
      { name: "pStat", dir: "inout", type: ref(STAT$) },
      { name: "pReserved", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "Reserved2", dir: "in", type: uint32 },
      { name: "Filter", dir: "in", type: unique(Restriction_r$) },
      { name: "lpPropName", dir: "in", type: unique(PropertyName_r$) },
      { name: "ulRequested", dir: "in", type: uint32 },
      { name: "ppOutMIds", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRowSet_r$)) },
    ] },
    { opnum: 6, name: "NspiResortRestriction", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "inout", type: ref(STAT$) },
      { name: "pInMIds", dir: "in", type: ref(PropertyTagArray_r$) },
      { name: "ppOutMIds", dir: "inout", type: ref(unique(PropertyTagArray_r$)) },
    ] },
    { opnum: 7, name: "NspiDNToMId", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pNames", dir: "in", type: ref(StringsArray_r$) },
      { name: "ppOutMIds", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
    ] },
    { opnum: 8, name: "NspiGetPropList", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "dwMId", dir: "in", type: uint32 },
      { name: "CodePage", dir: "in", type: uint32 },
      { name: "ppPropTags", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
    ] },
    { opnum: 9, name: "NspiGetProps", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRow_r$)) },
    ] },
    { opnum: 10, name: "NspiCompareMIds", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "MId1", dir: "in", type: uint32 },
      { name: "MId2", dir: "in", type: uint32 },
      { name: "plResult", dir: "out", type: ref(int32) },
    ] },
    { opnum: 11, name: "NspiModProps", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "pRow", dir: "in", type: ref(PropertyRow_r$) },
    ] },
    { opnum: 12, name: "NspiGetSpecialTable", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "lpVersion", dir: "inout", type: ref(uint32) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRowSet_r$)) },
    ] },
    { opnum: 13, name: "NspiGetTemplateInfo", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "ulType", dir: "in", type: uint32 },
      { name: "pDN", dir: "in", type: unique(string("char")) },
      { name: "dwCodePage", dir: "in", type: uint32 },
      { name: "dwLocaleID", dir: "in", type: uint32 },
      { name: "ppData", dir: "out", type: ref(unique(PropertyRow_r$)) },
    ] },
    { opnum: 14, name: "NspiModLinkAtt", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "ulPropTag", dir: "in", type: uint32 },
      { name: "dwMId", dir: "in", type: uint32 },
      { name: "lpEntryIds", dir: "in", type: ref(BinaryArray_r$) },
    ] },
    { opnum: 15, name: "Opnum15NotUsedOnWire", returns: int32, status: "hresult", params: [
      { name: "Reserved1", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved2", dir: "in", type: uint32 },
      { name: "Reserved3", dir: "in", type: uint32 },
      { name: "Reserved4", dir: "in", type: ref(BinaryArray_r$) },
    ] },
    { opnum: 16, name: "NspiQueryColumns", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "ppColumns", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
    ] },
    { opnum: 17, name: "NspiGetNamesFromIDs", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "lpguid", dir: "in", type: unique(FlatUID_r$) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "ppReturnedPropTags", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
      { name: "ppNames", dir: "out", type: ref(unique(PropertyNameSet_r$)) },
    ] },
    { opnum: 18, name: "NspiGetIDsFromNames", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "cPropNames", dir: "in", type: range(uint32, 0, 100000) },
      { name: "pNames", dir: "in", type: ref(array(unique(PropertyName_r$), sized(["field", "cPropNames"]))) },
      { name: "ppPropTags", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
    ] },
    { opnum: 19, name: "NspiResolveNames", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "paStr", dir: "in", type: ref(StringsArray_r$) },
      { name: "ppMIds", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRowSet_r$)) },
    ] },
    { opnum: 20, name: "NspiResolveNamesW", returns: int32, status: "hresult", params: [
      { name: "hRpc", dir: "in", type: context("NSPI_HANDLE", "NspiUnbind") },
      { name: "Reserved", dir: "in", type: uint32 },
      { name: "pStat", dir: "in", type: ref(STAT$) },
      { name: "pPropTags", dir: "in", type: unique(PropertyTagArray_r$) },
      { name: "paWStr", dir: "in", type: ref(WStringsArray_r$) },
      { name: "ppMIds", dir: "out", type: ref(unique(PropertyTagArray_r$)) },
      { name: "ppRows", dir: "out", type: ref(unique(PropertyRowSet_r$)) },
    ] },
  ],
});
