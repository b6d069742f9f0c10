// Generated from epm.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type StructType,
  array,
  byte,
  context,
  defineInterface,
  errorStatus,
  fixed,
  guid,
  ptr,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint8,
  varying,
} from "opnum/codegen/v1";

/** Octets of an annotation with its terminator. `const unsigned long ept_max_annotation_size = 64;` */
export const ept_max_annotation_size = 64;

/** Most entries or towers of one answer, [MS-RPCE] 2.2.1.2.4. `const unsigned long ept_max_entries = 500;` */
export const ept_max_entries = 500;

/** inquiry_type: every element; the other criteria are ignored. `const unsigned long RPC_C_EP_ALL_ELTS = 0;` */
export const RPC_C_EP_ALL_ELTS = 0;

/** inquiry_type: elements of an interface, as vers_option compares its version. `const unsigned long RPC_C_EP_MATCH_BY_IF = 1;` */
export const RPC_C_EP_MATCH_BY_IF = 1;

/** inquiry_type: elements with an object UUID. `const unsigned long RPC_C_EP_MATCH_BY_OBJ = 2;` */
export const RPC_C_EP_MATCH_BY_OBJ = 2;

/** inquiry_type: elements of an interface and with an object UUID. `const unsigned long RPC_C_EP_MATCH_BY_BOTH = 3;` */
export const RPC_C_EP_MATCH_BY_BOTH = 3;

/** vers_option: any version. `const unsigned long RPC_C_VERS_ALL = 1;` */
export const RPC_C_VERS_ALL = 1;

/** vers_option: the same major version, and a minor version that is not smaller. `const unsigned long RPC_C_VERS_COMPATIBLE = 2;` */
export const RPC_C_VERS_COMPATIBLE = 2;

/** vers_option: exactly this version. `const unsigned long RPC_C_VERS_EXACT = 3;` */
export const RPC_C_VERS_EXACT = 3;

/** vers_option: the same major version, whatever the minor one. `const unsigned long RPC_C_VERS_MAJOR_ONLY = 4;` */
export const RPC_C_VERS_MAJOR_ONLY = 4;

/** vers_option: this version or an earlier one. `const unsigned long RPC_C_VERS_UPTO = 5;` */
export const RPC_C_VERS_UPTO = 5;

/** A protocol tower as octets, [C706] appendix L. `typedef struct { ... } twr_t, *twr_p_t;` */
export interface twr_t {
  /** `[range(0, 2000)] unsigned long tower_length` */
  tower_length?: number;
  /** `[size_is(tower_length)] byte tower_octet_string[]` */
  tower_octet_string: Uint8Array;
}
export const twr_t$: StructType<twr_t> = /*#__PURE__*/ struct("twr_t", {
  tower_length: range(uint32, 0, 2000),
  tower_octet_string: array(byte, sized(["field", "tower_length"])),
});

/** One element of the endpoint map. `typedef struct { ... } ept_entry_t;` */
export interface ept_entry_t {
  /** The object the endpoint is for; nil: for all. `UUID object` */
  object: string;
  /** `twr_p_t tower` */
  tower: twr_t | null;
  /** What the server says of itself. `[string] char annotation[ept_max_annotation_size]` */
  annotation: string;
}
export const ept_entry_t$: StructType<ept_entry_t> = /*#__PURE__*/ struct("ept_entry_t", {
  object: guid,
  tower: ptr(twr_t$),
  annotation: string("char", 64),
});

/** An interface identifier, [C706] appendix N. `typedef struct { ... } RPC_IF_ID;` */
export interface RPC_IF_ID {
  /** `UUID Uuid` */
  Uuid: string;
  /** `unsigned short VersMajor` */
  VersMajor: number;
  /** `unsigned short VersMinor` */
  VersMinor: number;
}
export const RPC_IF_ID$: StructType<RPC_IF_ID> = /*#__PURE__*/ struct("RPC_IF_ID", {
  Uuid: guid,
  VersMajor: uint16,
  VersMinor: uint16,
});

/** `typedef struct _RPC_SID_IDENTIFIER_AUTHORITY { ... } RPC_SID_IDENTIFIER_AUTHORITY;` */
export interface RPC_SID_IDENTIFIER_AUTHORITY {
  /** `byte Value[6]` */
  Value: Uint8Array;
}
export const RPC_SID_IDENTIFIER_AUTHORITY$: StructType<RPC_SID_IDENTIFIER_AUTHORITY> = /*#__PURE__*/ struct("RPC_SID_IDENTIFIER_AUTHORITY", {
  Value: array(byte, fixed(6)),
});

/** `typedef struct _RPC_SID { ... } RPC_SID, *PRPC_SID, *PSID;` */
export interface RPC_SID {
  /** `unsigned char Revision` */
  Revision: number;
  /** `unsigned char SubAuthorityCount` */
  SubAuthorityCount?: number;
  /** `RPC_SID_IDENTIFIER_AUTHORITY IdentifierAuthority` */
  IdentifierAuthority: RPC_SID_IDENTIFIER_AUTHORITY;
  /** `[size_is(SubAuthorityCount)] unsigned long SubAuthority[]` */
  SubAuthority: number[];
}
export const RPC_SID$: StructType<RPC_SID> = /*#__PURE__*/ struct("RPC_SID", {
  Revision: uint8,
  SubAuthorityCount: uint8,
  IdentifierAuthority: RPC_SID_IDENTIFIER_AUTHORITY$,
  SubAuthority: array(uint32, sized(["field", "SubAuthorityCount"])),
});

export type epmOperations = {
  /**
   * Adds elements to the map.
   * Opnum 0: `void ept_insert([in] handle_t h, [in] unsigned long num_ents, [in, size_is(num_ents)] ept_entry_t entries[], [in] unsigned long replace, [out] error_status_t *status);`
   */
  ept_insert: {
    in: {
      /** `[in] unsigned long num_ents` */
      num_ents?: number;
      /** `[in, size_is(num_ents)] ept_entry_t entries[]` */
      entries: ept_entry_t[];
      /** Not 0: take out elements of the same interface, object and protocol first. `[in] unsigned long replace` */
      replace: number;
    };
    out: {
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * Takes elements out of the map.
   * Opnum 1: `void ept_delete([in] handle_t h, [in] unsigned long num_ents, [in, size_is(num_ents)] ept_entry_t entries[], [out] error_status_t *status);`
   */
  ept_delete: {
    in: {
      /** `[in] unsigned long num_ents` */
      num_ents?: number;
      /** `[in, size_is(num_ents)] ept_entry_t entries[]` */
      entries: ept_entry_t[];
    };
    out: {
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * Elements that meet the criteria, some at a time.
   * Opnum 2: `void ept_lookup([in] handle_t hEpMapper, [in] unsigned long inquiry_type, [in, ptr] UUID *object, [in, ptr] RPC_IF_ID *Ifid, [in] unsigned long vers_option, [in, out] ept_lookup_handle_t *entry_handle, [in, range(0, 500)] unsigned long max_ents, [out] unsigned long *num_ents, [out, length_is(*num_ents), size_is(max_ents)] ept_entry_t entries[], [out] error_status_t *status);`
   */
  ept_lookup: {
    in: {
      /** RPC_C_EP_* `[in] unsigned long inquiry_type` */
      inquiry_type: number;
      /** `[in, ptr] UUID *object` */
      object: string | null;
      /** `[in, ptr] RPC_IF_ID *Ifid` */
      Ifid: RPC_IF_ID | null;
      /** RPC_C_VERS_* `[in] unsigned long vers_option` */
      vers_option: number;
      /** Null at the beginning, and null again at the end. `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[in, range(0, 500)] unsigned long max_ents` */
      max_ents: number;
    };
    out: {
      /** Null at the beginning, and null again at the end. `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[out] unsigned long *num_ents` */
      num_ents?: number;
      /** `[out, length_is(*num_ents), size_is(max_ents)] ept_entry_t entries[]` */
      entries: ept_entry_t[];
      /** 0, or 0x16c9a0d6 (ept_s_not_registered) where nothing meets the criteria. `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * Towers with the endpoints under which an interface can be had over a protocol.
   * Opnum 3: `void ept_map([in] handle_t hEpMapper, [in, ptr] UUID *obj, [in, ptr] twr_p_t map_tower, [in, out] ept_lookup_handle_t *entry_handle, [in, range(0, 500)] unsigned long max_towers, [out] unsigned long *num_towers, [out, size_is(max_towers), length_is(*num_towers)] twr_p_t ITowers[], [out] error_status_t *status);`
   */
  ept_map: {
    in: {
      /** `[in, ptr] UUID *obj` */
      obj: string | null;
      /** `[in, ptr] twr_p_t map_tower` */
      map_tower: twr_t | null;
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[in, range(0, 500)] unsigned long max_towers` */
      max_towers: number;
    };
    out: {
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[out] unsigned long *num_towers` */
      num_towers?: number;
      /** `[out, size_is(max_towers), length_is(*num_towers)] twr_p_t ITowers[]` */
      ITowers: (twr_t | null)[];
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * Ends a search before its end.
   * Opnum 4: `void ept_lookup_handle_free([in] handle_t hEpMapper, [in, out] ept_lookup_handle_t *entry_handle, [out] error_status_t *status);`
   */
  ept_lookup_handle_free: {
    in: {
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
    };
    out: {
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * The object UUID of the endpoint mapper itself.
   * Opnum 5: `void ept_inq_object([in] handle_t hEpMapper, [out] UUID *ept_object, [out] error_status_t *status);`
   */
  ept_inq_object: {
    in: {};
    out: {
      /** `[out] UUID *ept_object` */
      ept_object: string;
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * Takes out of the map what matches, whoever put it in.
   * Opnum 6: `void ept_mgmt_delete([in] handle_t hEpMapper, [in] unsigned long object_speced, [in, ptr] UUID *object, [in, ptr] twr_p_t tower, [out] error_status_t *status);`
   */
  ept_mgmt_delete: {
    in: {
      /** Not 0: only elements with this object. `[in] unsigned long object_speced` */
      object_speced: number;
      /** `[in, ptr] UUID *object` */
      object: string | null;
      /** `[in, ptr] twr_p_t tower` */
      tower: twr_t | null;
    };
    out: {
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * ept_map among the servers of one account. Used within a Windows host; in no specification.
   * Opnum 7: `void ept_map_auth([in] handle_t hEpMapper, [in, ptr] UUID *obj, [in, ptr] twr_p_t map_tower, [in, ptr] RPC_SID *user_sid, [in, out] ept_lookup_handle_t *entry_handle, [in, range(0, 500)] unsigned long max_towers, [out] unsigned long *num_towers, [out, size_is(max_towers), length_is(*num_towers)] twr_p_t ITowers[], [out] error_status_t *status);`
   */
  ept_map_auth: {
    in: {
      /** `[in, ptr] UUID *obj` */
      obj: string | null;
      /** `[in, ptr] twr_p_t map_tower` */
      map_tower: twr_t | null;
      /** `[in, ptr] RPC_SID *user_sid` */
      user_sid: RPC_SID | null;
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[in, range(0, 500)] unsigned long max_towers` */
      max_towers: number;
    };
    out: {
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[out] unsigned long *num_towers` */
      num_towers?: number;
      /** `[out, size_is(max_towers), length_is(*num_towers)] twr_p_t ITowers[]` */
      ITowers: (twr_t | null)[];
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * ept_map_auth, which Windows calls without waiting.
   * Opnum 8: `void ept_map_auth_async([in] handle_t hEpMapper, [in, ptr] UUID *obj, [in, ptr] twr_p_t map_tower, [in, ptr] RPC_SID *user_sid, [in, out] ept_lookup_handle_t *entry_handle, [in, range(0, 500)] unsigned long max_towers, [out] unsigned long *num_towers, [out, size_is(max_towers), length_is(*num_towers)] twr_p_t ITowers[], [out] error_status_t *status);`
   */
  ept_map_auth_async: {
    in: {
      /** `[in, ptr] UUID *obj` */
      obj: string | null;
      /** `[in, ptr] twr_p_t map_tower` */
      map_tower: twr_t | null;
      /** `[in, ptr] RPC_SID *user_sid` */
      user_sid: RPC_SID | null;
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[in, range(0, 500)] unsigned long max_towers` */
      max_towers: number;
    };
    out: {
      /** `[in, out] ept_lookup_handle_t *entry_handle` */
      entry_handle: ContextHandle<"ept_lookup_handle_t"> | null;
      /** `[out] unsigned long *num_towers` */
      num_towers?: number;
      /** `[out, size_is(max_towers), length_is(*num_towers)] twr_p_t ITowers[]` */
      ITowers: (twr_t | null)[];
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
};

/**
 * The endpoint mapper: which endpoints the servers of a host listen on.
 * [C706] appendix O, as changed by [MS-RPCE] 2.2.1.2.
 * `interface epm` e1af8308-5d1f-11c9-91a4-08002b14a0fa v3.0
 */
export const epm: Interface<epmOperations> = /*#__PURE__*/ defineInterface<epmOperations>({
  name: "epm",
  uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa",
  version: [3, 0],
  endpoints: ["ncacn_ip_tcp:[135]", "ncadg_ip_udp:[135]", "ncacn_np:[\\pipe\\epmapper]", "ncalrpc:[epmapper]", "ncacn_http:[593]"],
  operations: [
    { opnum: 0, name: "ept_insert", returns: null, status: null, params: [
      { name: "num_ents", dir: "in", type: uint32 },
      { name: "entries", dir: "in", type: array(ept_entry_t$, sized(["field", "num_ents"])) },
      { name: "replace", dir: "in", type: uint32 },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 1, name: "ept_delete", returns: null, status: null, params: [
      { name: "num_ents", dir: "in", type: uint32 },
      { name: "entries", dir: "in", type: array(ept_entry_t$, sized(["field", "num_ents"])) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 2, name: "ept_lookup", returns: null, status: null, params: [
      { name: "inquiry_type", dir: "in", type: uint32 },
      { name: "object", dir: "in", type: ptr(guid) },
      { name: "Ifid", dir: "in", type: ptr(RPC_IF_ID$) },
      { name: "vers_option", dir: "in", type: uint32 },
      { name: "entry_handle", dir: "inout", type: ref(context("ept_lookup_handle_t", "ept_lookup_handle_free")) },
      { name: "max_ents", dir: "in", type: range(uint32, 0, 500) },
      { name: "num_ents", dir: "out", type: ref(uint32) },
      { name: "entries", dir: "out", type: array(ept_entry_t$, varying(["field", "max_ents"], ["deref", ["field", "num_ents"]])) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 3, name: "ept_map", returns: null, status: null, params: [
      { name: "obj", dir: "in", type: ptr(guid) },
      { name: "map_tower", dir: "in", type: ptr(twr_t$) },
      { name: "entry_handle", dir: "inout", type: ref(context("ept_lookup_handle_t", "ept_lookup_handle_free")) },
      { name: "max_towers", dir: "in", type: range(uint32, 0, 500) },
      { name: "num_towers", dir: "out", type: ref(uint32) },
      { name: "ITowers", dir: "out", type: array(ptr(twr_t$), varying(["field", "max_towers"], ["deref", ["field", "num_towers"]])) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 4, name: "ept_lookup_handle_free", returns: null, status: null, params: [
      { name: "entry_handle", dir: "inout", type: ref(context("ept_lookup_handle_t", "ept_lookup_handle_free")) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 5, name: "ept_inq_object", returns: null, status: null, params: [
      { name: "ept_object", dir: "out", type: ref(guid) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 6, name: "ept_mgmt_delete", returns: null, status: null, params: [
      { name: "object_speced", dir: "in", type: uint32 },
      { name: "object", dir: "in", type: ptr(guid) },
      { name: "tower", dir: "in", type: ptr(twr_t$) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 7, name: "ept_map_auth", returns: null, status: null, params: [
      { name: "obj", dir: "in", type: ptr(guid) },
      { name: "map_tower", dir: "in", type: ptr(twr_t$) },
      { name: "user_sid", dir: "in", type: ptr(RPC_SID$) },
      { name: "entry_handle", dir: "inout", type: ref(context("ept_lookup_handle_t", "ept_lookup_handle_free")) },
      { name: "max_towers", dir: "in", type: range(uint32, 0, 500) },
      { name: "num_towers", dir: "out", type: ref(uint32) },
      { name: "ITowers", dir: "out", type: array(ptr(twr_t$), varying(["field", "max_towers"], ["deref", ["field", "num_towers"]])) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 8, name: "ept_map_auth_async", returns: null, status: null, params: [
      { name: "obj", dir: "in", type: ptr(guid) },
      { name: "map_tower", dir: "in", type: ptr(twr_t$) },
      { name: "user_sid", dir: "in", type: ptr(RPC_SID$) },
      { name: "entry_handle", dir: "inout", type: ref(context("ept_lookup_handle_t", "ept_lookup_handle_free")) },
      { name: "max_towers", dir: "in", type: range(uint32, 0, 500) },
      { name: "num_towers", dir: "out", type: ref(uint32) },
      { name: "ITowers", dir: "out", type: array(ptr(twr_t$), varying(["field", "max_towers"], ["deref", ["field", "num_towers"]])) },
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
  ],
});
