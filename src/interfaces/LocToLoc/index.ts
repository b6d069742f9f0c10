// Generated from LocToLoc.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type StructType,
  array,
  context,
  defineInterface,
  errorStatus,
  guid,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  unique,
} from "opnum/codegen/v1";

/** A version of an interface or transfer syntax. `typedef struct _RPC_VERSION { ... } RPC_VERSION;` */
export interface RPC_VERSION {
  /** `unsigned short MajorVersion` */
  MajorVersion: number;
  /** `unsigned short MinorVersion` */
  MinorVersion: number;
}
export const RPC_VERSION$: StructType<RPC_VERSION> = /*#__PURE__*/ struct("RPC_VERSION", {
  MajorVersion: uint16,
  MinorVersion: uint16,
});

/**
 * An interface or transfer syntax: its UUID and version. [MS-RPCL] 2.2.4.1.2
 * `typedef struct _RPC_SYNTAX_IDENTIFIER { ... } RPC_SYNTAX_IDENTIFIER;`
 */
export interface RPC_SYNTAX_IDENTIFIER {
  /** `GUID SyntaxGUID` */
  SyntaxGUID: string;
  /** `RPC_VERSION SyntaxVersion` */
  SyntaxVersion: RPC_VERSION;
}
export const RPC_SYNTAX_IDENTIFIER$: StructType<RPC_SYNTAX_IDENTIFIER> = /*#__PURE__*/ struct("RPC_SYNTAX_IDENTIFIER", {
  SyntaxGUID: guid,
  SyntaxVersion: RPC_VERSION$,
});

/** A binding, and the entry it was found in. [MS-RPCL] 2.2.3.7. `typedef struct _NSI_BINDING_T { ... } NSI_BINDING_T;` */
export interface NSI_BINDING_T {
  /** `NSI_STRING_BINDING_T string` */
  string: string | null;
  /** 3: DCE names, as /.:/name. `unsigned long entry_name_syntax` */
  entry_name_syntax: number;
  /** `STRING_T entry_name` */
  entry_name: string | null;
}
export const NSI_BINDING_T$: StructType<NSI_BINDING_T> = /*#__PURE__*/ struct("NSI_BINDING_T", {
  string: unique(string("wchar")),
  entry_name_syntax: uint32,
  entry_name: unique(string("wchar")),
});

/** Bindings, and how many. [MS-RPCL] 2.2.3.8. `typedef struct _NSI_BINDING_VECTOR_T { ... } NSI_BINDING_VECTOR_T;` */
export interface NSI_BINDING_VECTOR_T {
  /** `unsigned long count` */
  count?: number;
  /** `[size_is(count)] NSI_BINDING_T binding[*]` */
  binding: NSI_BINDING_T[];
}
export const NSI_BINDING_VECTOR_T$: StructType<NSI_BINDING_VECTOR_T> = /*#__PURE__*/ struct("NSI_BINDING_VECTOR_T", {
  count: uint32,
  binding: array(NSI_BINDING_T$, sized(["field", "count"])),
});

/** UUIDs, and how many. [MS-RPCL] 2.2.3.3. `typedef struct _NSI_UUID_VECTOR_T { ... } NSI_UUID_VECTOR_T;` */
export interface NSI_UUID_VECTOR_T {
  /** `unsigned long count` */
  count?: number;
  /** `[size_is(count)] NSI_UUID_P_T uuid[*]` */
  uuid: (string | null)[];
}
export const NSI_UUID_VECTOR_T$: StructType<NSI_UUID_VECTOR_T> = /*#__PURE__*/ struct("NSI_UUID_VECTOR_T", {
  count: uint32,
  uuid: array(unique(guid), sized(["field", "count"])),
});

export type LocToLocOperations = {
  /**
   * Begins a search for servers of an interface. [MS-RPCL] 3.1.4.1
   * Opnum 0: `void I_nsi_lookup_begin([in] handle_t hrpcPrimaryLocatorHndl, [in] unsigned long entry_name_syntax, [in] STRING_T entry_name, [in, unique] RPC_SYNTAX_IDENTIFIER *interfaceid, [in, unique] RPC_SYNTAX_IDENTIFIER *xfersyntax, [in] NSI_UUID_P_T obj_uuid, [in] unsigned long binding_max_count, [in] unsigned long MaxCacheAge, [out] NSI_NS_HANDLE_T *import_context, [out] unsigned short *status);`
   */
  I_nsi_lookup_begin: {
    in: {
      /** 3: DCE names, as /.:/name. `[in] unsigned long entry_name_syntax` */
      entry_name_syntax: number;
      /** The entry to search; null: all. `[in] STRING_T entry_name` */
      entry_name: string | null;
      /** Null: any interface. `[in, unique] RPC_SYNTAX_IDENTIFIER *interfaceid` */
      interfaceid: RPC_SYNTAX_IDENTIFIER | null;
      /** Null: any transfer syntax. `[in, unique] RPC_SYNTAX_IDENTIFIER *xfersyntax` */
      xfersyntax: RPC_SYNTAX_IDENTIFIER | null;
      /** Null: any object. `[in] NSI_UUID_P_T obj_uuid` */
      obj_uuid: string | null;
      /** Most bindings of one answer; 0: as the server likes. `[in] unsigned long binding_max_count` */
      binding_max_count: number;
      /** Seconds; older knowledge is asked for again. `[in] unsigned long MaxCacheAge` */
      MaxCacheAge: number;
    };
    out: {
      /** `[out] NSI_NS_HANDLE_T *import_context` */
      import_context: ContextHandle<"NSI_NS_HANDLE_T"> | null;
      /** 0, or a failure. [MS-RPCL] 2.2.1. `[out] unsigned short *status` */
      status: number;
    };
  };
  /**
   * Ends a search. [MS-RPCL] 3.1.4.3
   * Opnum 1: `void I_nsi_lookup_done([in] handle_t hrpcPrimaryLocatorHndl, [in, out] NSI_NS_HANDLE_T *import_context, [out] unsigned short *status);`
   */
  I_nsi_lookup_done: {
    in: {
      /** `[in, out] NSI_NS_HANDLE_T *import_context` */
      import_context: ContextHandle<"NSI_NS_HANDLE_T"> | null;
    };
    out: {
      /** `[in, out] NSI_NS_HANDLE_T *import_context` */
      import_context: ContextHandle<"NSI_NS_HANDLE_T"> | null;
      /** `[out] unsigned short *status` */
      status: number;
    };
  };
  /**
   * The next bindings that a search found. [MS-RPCL] 3.1.4.2
   * Opnum 2: `void I_nsi_lookup_next([in] handle_t hrpcPrimaryLocatorHndl, [in] NSI_NS_HANDLE_T import_context, [out] NSI_BINDING_VECTOR_P_T *binding_vector, [out] unsigned short *status);`
   */
  I_nsi_lookup_next: {
    in: {
      /** `[in] NSI_NS_HANDLE_T import_context` */
      import_context: ContextHandle<"NSI_NS_HANDLE_T"> | null;
    };
    out: {
      /** `[out] NSI_BINDING_VECTOR_P_T *binding_vector` */
      binding_vector: NSI_BINDING_VECTOR_T | null;
      /** 0; 1: there are no more; or a failure. [MS-RPCL] 3.1.4.2. `[out] unsigned short *status` */
      status: number;
    };
  };
  /**
   * The next objects of an entry. [MS-RPCL] 3.1.4.6
   * Opnum 3: `void I_nsi_entry_object_inq_next([in] handle_t hrpcPrimaryLocatorHndl, [in] NSI_NS_HANDLE_T InqContext, [out] NSI_UUID_VECTOR_P_T *uuid_vec, [out] unsigned short *status);`
   */
  I_nsi_entry_object_inq_next: {
    in: {
      /** `[in] NSI_NS_HANDLE_T InqContext` */
      InqContext: ContextHandle<"NSI_NS_HANDLE_T"> | null;
    };
    out: {
      /** `[out] NSI_UUID_VECTOR_P_T *uuid_vec` */
      uuid_vec: NSI_UUID_VECTOR_T | null;
      /** `[out] unsigned short *status` */
      status: number;
    };
  };
  /**
   * Answers when the locator lives. [MS-RPCL] 3.1.4.4
   * Opnum 4: `void I_nsi_ping_locator([in] handle_t hLocatortoPing, [out] error_status_t *status);`
   */
  I_nsi_ping_locator: {
    in: {};
    out: {
      /** `[out] error_status_t *status` */
      status: number;
    };
  };
  /**
   * Ends an inquiry of an entry's objects. It has no handle_t: the context is its binding. [MS-RPCL] 3.1.4.7
   * Opnum 5: `void I_nsi_entry_object_inq_done([in, out] NSI_NS_HANDLE_T *InqContext, [out] unsigned short *status);`
   */
  I_nsi_entry_object_inq_done: {
    in: {
      /** `[in, out] NSI_NS_HANDLE_T *InqContext` */
      InqContext: ContextHandle<"NSI_NS_HANDLE_T"> | null;
    };
    out: {
      /** `[in, out] NSI_NS_HANDLE_T *InqContext` */
      InqContext: ContextHandle<"NSI_NS_HANDLE_T"> | null;
      /** `[out] unsigned short *status` */
      status: number;
    };
  };
  /**
   * Begins an inquiry of the objects of an entry. [MS-RPCL] 3.1.4.5
   * Opnum 6: `void I_nsi_entry_object_inq_begin([in] handle_t hrpcPrimaryLocatorHndl, [in] unsigned long EntryNameSyntax, [in] STRING_T EntryName, [out] NSI_NS_HANDLE_T *InqContext, [out] unsigned short *status);`
   */
  I_nsi_entry_object_inq_begin: {
    in: {
      /** `[in] unsigned long EntryNameSyntax` */
      EntryNameSyntax: number;
      /** `[in] STRING_T EntryName` */
      EntryName: string | null;
    };
    out: {
      /** `[out] NSI_NS_HANDLE_T *InqContext` */
      InqContext: ContextHandle<"NSI_NS_HANDLE_T"> | null;
      /** `[out] unsigned short *status` */
      status: number;
    };
  };
};

/** `interface LocToLoc` e33c0cc4-0482-101a-bc0c-02608c6ba218 v1.0 */
export const LocToLoc: Interface<LocToLocOperations> = /*#__PURE__*/ defineInterface<LocToLocOperations>({
  name: "LocToLoc",
  uuid: "e33c0cc4-0482-101a-bc0c-02608c6ba218",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\locator]"],
  operations: [
    { opnum: 0, name: "I_nsi_lookup_begin", returns: null, status: null, params: [
      { name: "entry_name_syntax", dir: "in", type: uint32 },
      { name: "entry_name", dir: "in", type: unique(string("wchar")) },
      { name: "interfaceid", dir: "in", type: unique(RPC_SYNTAX_IDENTIFIER$) },
      { name: "xfersyntax", dir: "in", type: unique(RPC_SYNTAX_IDENTIFIER$) },
      { name: "obj_uuid", dir: "in", type: unique(guid) },
      { name: "binding_max_count", dir: "in", type: uint32 },
      { name: "MaxCacheAge", dir: "in", type: uint32 },
      { name: "import_context", dir: "out", type: ref(context("NSI_NS_HANDLE_T")) },
      { name: "status", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 1, name: "I_nsi_lookup_done", returns: null, status: null, params: [
      { name: "import_context", dir: "inout", type: ref(context("NSI_NS_HANDLE_T")) },
      { name: "status", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 2, name: "I_nsi_lookup_next", returns: null, status: null, params: [
      { name: "import_context", dir: "in", type: context("NSI_NS_HANDLE_T") },
      { name: "binding_vector", dir: "out", type: ref(unique(NSI_BINDING_VECTOR_T$)) },
      { name: "status", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 3, name: "I_nsi_entry_object_inq_next", returns: null, status: null, params: [
      { name: "InqContext", dir: "in", type: context("NSI_NS_HANDLE_T") },
      { name: "uuid_vec", dir: "out", type: ref(unique(NSI_UUID_VECTOR_T$)) },
      { name: "status", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 4, name: "I_nsi_ping_locator", returns: null, status: null, params: [
      { name: "status", dir: "out", type: ref(errorStatus) },
    ] },
    { opnum: 5, name: "I_nsi_entry_object_inq_done", returns: null, status: null, params: [
      { name: "InqContext", dir: "inout", type: ref(context("NSI_NS_HANDLE_T")) },
      { name: "status", dir: "out", type: ref(uint16) },
    ] },
    { opnum: 6, name: "I_nsi_entry_object_inq_begin", returns: null, status: null, params: [
      { name: "EntryNameSyntax", dir: "in", type: uint32 },
      { name: "EntryName", dir: "in", type: unique(string("wchar")) },
      { name: "InqContext", dir: "out", type: ref(context("NSI_NS_HANDLE_T")) },
      { name: "status", dir: "out", type: ref(uint16) },
    ] },
  ],
});
