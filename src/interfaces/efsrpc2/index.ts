// Generated from efsrpc2.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type PipeSource,
  type ReturnStatus,
  type StructType,
  array,
  byte,
  context,
  defineInterface,
  fixed,
  int32,
  pipe,
  range,
  ref,
  sized,
  string,
  struct,
  uint32,
  uint8,
  unique,
} from "opnum/codegen/v1";

/**
 * Who gave out an identity: 6 octets, big-endian. [MS-DTYP] 2.4.1.1
 * `typedef struct _RPC_SID_IDENTIFIER_AUTHORITY { ... } RPC_SID_IDENTIFIER_AUTHORITY;`
 */
export interface RPC_SID_IDENTIFIER_AUTHORITY {
  /** `byte Value[6]` */
  Value: Uint8Array;
}
export const RPC_SID_IDENTIFIER_AUTHORITY$: StructType<RPC_SID_IDENTIFIER_AUTHORITY> = /*#__PURE__*/ struct("RPC_SID_IDENTIFIER_AUTHORITY", {
  Value: array(byte, fixed(6)),
});

/** An identity: S-1-authority-sub-sub-... [MS-DTYP] 2.4.2.3. `typedef struct _RPC_SID { ... } RPC_SID, *PRPC_SID, *PSID;` */
export interface RPC_SID {
  /** 1. `unsigned char Revision` */
  Revision: number;
  /** At most 15. `unsigned char SubAuthorityCount` */
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

/** The SHA-1 hash of a certificate. [MS-EFSR] 2.2.7. `typedef struct _EFS_HASH_BLOB { ... } EFS_HASH_BLOB;` */
export interface EFS_HASH_BLOB {
  /** `[range(0, 100)] DWORD cbData` */
  cbData?: number;
  /** `[size_is(cbData)] unsigned char *bData` */
  bData: Uint8Array | null;
}
export const EFS_HASH_BLOB$: StructType<EFS_HASH_BLOB> = /*#__PURE__*/ struct("EFS_HASH_BLOB", {
  cbData: range(uint32, 0, 100),
  bData: unique(array(uint8, sized(["field", "cbData"]))),
});

/**
 * A certificate by its hash, and whose it is. [MS-EFSR] 2.2.10
 * `typedef struct _ENCRYPTION_CERTIFICATE_HASH { ... } ENCRYPTION_CERTIFICATE_HASH;`
 */
export interface ENCRYPTION_CERTIFICATE_HASH {
  /** Octets of this structure in memory. `DWORD cbTotalLength` */
  cbTotalLength: number;
  /** `RPC_SID *UserSid` */
  UserSid: RPC_SID | null;
  /** `EFS_HASH_BLOB *Hash` */
  Hash: EFS_HASH_BLOB | null;
  /** A name to show to people. `[string] wchar_t *lpDisplayInformation` */
  lpDisplayInformation: string | null;
}
export const ENCRYPTION_CERTIFICATE_HASH$: StructType<ENCRYPTION_CERTIFICATE_HASH> = /*#__PURE__*/ struct("ENCRYPTION_CERTIFICATE_HASH", {
  cbTotalLength: uint32,
  UserSid: unique(RPC_SID$),
  Hash: unique(EFS_HASH_BLOB$),
  lpDisplayInformation: unique(string("wchar")),
});

/**
 * Some certificates by their hashes. [MS-EFSR] 2.2.11
 * `typedef struct _ENCRYPTION_CERTIFICATE_HASH_LIST { ... } ENCRYPTION_CERTIFICATE_HASH_LIST;`
 */
export interface ENCRYPTION_CERTIFICATE_HASH_LIST {
  /** `[range(0, 500)] DWORD nCert_Hash` */
  nCert_Hash?: number;
  /** `[size_is(nCert_Hash,)] ENCRYPTION_CERTIFICATE_HASH **Users` */
  Users: (ENCRYPTION_CERTIFICATE_HASH | null)[] | null;
}
export const ENCRYPTION_CERTIFICATE_HASH_LIST$: StructType<ENCRYPTION_CERTIFICATE_HASH_LIST> = /*#__PURE__*/ struct("ENCRYPTION_CERTIFICATE_HASH_LIST", {
  nCert_Hash: range(uint32, 0, 500),
  Users: unique(array(unique(ENCRYPTION_CERTIFICATE_HASH$), sized(["field", "nCert_Hash"]))),
});

/** A certificate and how it is encoded. [MS-EFSR] 2.2.6. `typedef struct _CERTIFICATE_BLOB { ... } EFS_CERTIFICATE_BLOB;` */
export interface EFS_CERTIFICATE_BLOB {
  /** 1: X.509 in ASN.1; 2: X.509 in NDR. `DWORD dwCertEncodingType` */
  dwCertEncodingType: number;
  /** `[range(0, 32768)] DWORD cbData` */
  cbData?: number;
  /** `[size_is(cbData)] unsigned char *bData` */
  bData: Uint8Array | null;
}
export const EFS_CERTIFICATE_BLOB$: StructType<EFS_CERTIFICATE_BLOB> = /*#__PURE__*/ struct("EFS_CERTIFICATE_BLOB", {
  dwCertEncodingType: uint32,
  cbData: range(uint32, 0, 32768),
  bData: unique(array(uint8, sized(["field", "cbData"]))),
});

/** A certificate, and whose it is. [MS-EFSR] 2.2.8. `typedef struct _ENCRYPTION_CERTIFICATE { ... } ENCRYPTION_CERTIFICATE;` */
export interface ENCRYPTION_CERTIFICATE {
  /** Octets of this structure in memory. `DWORD cbTotalLength` */
  cbTotalLength: number;
  /** `RPC_SID *UserSid` */
  UserSid: RPC_SID | null;
  /** `EFS_CERTIFICATE_BLOB *CertBlob` */
  CertBlob: EFS_CERTIFICATE_BLOB | null;
}
export const ENCRYPTION_CERTIFICATE$: StructType<ENCRYPTION_CERTIFICATE> = /*#__PURE__*/ struct("ENCRYPTION_CERTIFICATE", {
  cbTotalLength: uint32,
  UserSid: unique(RPC_SID$),
  CertBlob: unique(EFS_CERTIFICATE_BLOB$),
});

/** Some certificates. [MS-EFSR] 2.2.9. `typedef struct _ENCRYPTION_CERTIFICATE_LIST { ... } ENCRYPTION_CERTIFICATE_LIST;` */
export interface ENCRYPTION_CERTIFICATE_LIST {
  /** `[range(0, 500)] DWORD nUsers` */
  nUsers?: number;
  /** `[size_is(nUsers,)] ENCRYPTION_CERTIFICATE **Users` */
  Users: (ENCRYPTION_CERTIFICATE | null)[] | null;
}
export const ENCRYPTION_CERTIFICATE_LIST$: StructType<ENCRYPTION_CERTIFICATE_LIST> = /*#__PURE__*/ struct("ENCRYPTION_CERTIFICATE_LIST", {
  nUsers: range(uint32, 0, 500),
  Users: unique(array(unique(ENCRYPTION_CERTIFICATE$), sized(["field", "nUsers"]))),
});

/** Counted octets. [MS-EFSR] 2.2.12. `typedef struct _EFS_RPC_BLOB { ... } EFS_RPC_BLOB, *PEFS_RPC_BLOB;` */
export interface EFS_RPC_BLOB {
  /** `[range(0, 266240)] DWORD cbData` */
  cbData?: number;
  /** `[size_is(cbData)] unsigned char *bData` */
  bData: Uint8Array | null;
}
export const EFS_RPC_BLOB$: StructType<EFS_RPC_BLOB> = /*#__PURE__*/ struct("EFS_RPC_BLOB", {
  cbData: range(uint32, 0, 266240),
  bData: unique(array(uint8, sized(["field", "cbData"]))),
});

/**
 * Proof that a caller may change a file's metadata. [MS-EFSR] 2.2.18
 * `typedef struct _ENCRYPTED_FILE_METADATA_SIGNATURE { ... } ENCRYPTED_FILE_METADATA_SIGNATURE;`
 */
export interface ENCRYPTED_FILE_METADATA_SIGNATURE {
  /** 1 users are added, 2 removed, 4 replaced, 8 something else. `DWORD dwEfsAccessType` */
  dwEfsAccessType: number;
  /** `ENCRYPTION_CERTIFICATE_HASH_LIST *CertificatesAdded` */
  CertificatesAdded: ENCRYPTION_CERTIFICATE_HASH_LIST | null;
  /** `ENCRYPTION_CERTIFICATE *EncryptionCertificate` */
  EncryptionCertificate: ENCRYPTION_CERTIFICATE | null;
  /** SHA-1 of the new metadata, signed by RSA. `EFS_RPC_BLOB *EfsStreamSignature` */
  EfsStreamSignature: EFS_RPC_BLOB | null;
}
export const ENCRYPTED_FILE_METADATA_SIGNATURE$: StructType<ENCRYPTED_FILE_METADATA_SIGNATURE> = /*#__PURE__*/ struct("ENCRYPTED_FILE_METADATA_SIGNATURE", {
  dwEfsAccessType: uint32,
  CertificatesAdded: unique(ENCRYPTION_CERTIFICATE_HASH_LIST$),
  EncryptionCertificate: unique(ENCRYPTION_CERTIFICATE$),
  EfsStreamSignature: unique(EFS_RPC_BLOB$),
});

/**
 * Who may read a file, as a rule instead of a certificate. [MS-EFSR] 2.2.19
 * `typedef struct _ENCRYPTION_PROTECTOR { ... } ENCRYPTION_PROTECTOR, *PENCRYPTION_PROTECTOR;`
 */
export interface ENCRYPTION_PROTECTOR {
  /** Octets of this structure in memory. `DWORD cbTotalLength` */
  cbTotalLength: number;
  /** `RPC_SID *UserSid` */
  UserSid: RPC_SID | null;
  /** `[string] wchar_t *lpProtectorDescriptor` */
  lpProtectorDescriptor: string | null;
}
export const ENCRYPTION_PROTECTOR$: StructType<ENCRYPTION_PROTECTOR> = /*#__PURE__*/ struct("ENCRYPTION_PROTECTOR", {
  cbTotalLength: uint32,
  UserSid: unique(RPC_SID$),
  lpProtectorDescriptor: unique(string("wchar")),
});

/**
 * Some protectors. [MS-EFSR] 2.2.20
 * `typedef struct _ENCRYPTION_PROTECTOR_LIST { ... } ENCRYPTION_PROTECTOR_LIST, *PENCRYPTION_PROTECTOR_LIST;`
 */
export interface ENCRYPTION_PROTECTOR_LIST {
  /** `DWORD nProtectors` */
  nProtectors?: number;
  /** `[size_is(nProtectors)] PENCRYPTION_PROTECTOR *pProtectors` */
  pProtectors: (ENCRYPTION_PROTECTOR | null)[] | null;
}
export const ENCRYPTION_PROTECTOR_LIST$: StructType<ENCRYPTION_PROTECTOR_LIST> = /*#__PURE__*/ struct("ENCRYPTION_PROTECTOR_LIST", {
  nProtectors: uint32,
  pProtectors: unique(array(unique(ENCRYPTION_PROTECTOR$), sized(["field", "nProtectors"]))),
});

export type efsrpc2Operations = {
  /**
   * Opens an encrypted file for backup or restore. [MS-EFSR] 3.1.4.2.1
   * Opnum 0: `long EfsRpcOpenFileRaw([in] handle_t binding_h, [out] PEXIMPORT_CONTEXT_HANDLE *hContext, [in, string] wchar_t *FileName, [in] long Flags);`
   */
  EfsRpcOpenFileRaw: {
    in: {
      /** \\server\share\path. `[in, string] wchar_t *FileName` */
      FileName: string;
      /** 0: to read. 1: to write; with 2: a directory, 4: over a hidden file. 0x10: without alternate streams. `[in] long Flags` */
      Flags: number;
    };
    out: {
      /** `[out] PEXIMPORT_CONTEXT_HANDLE *hContext` */
      hContext: ContextHandle<"PEXIMPORT_CONTEXT_HANDLE"> | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * A file's raw form, through a pipe. [MS-EFSR] 3.1.4.2.2
   * Opnum 1: `long EfsRpcReadFileRaw([in] PEXIMPORT_CONTEXT_HANDLE hContext, [out] EFS_EXIM_PIPE *EfsOutPipe);`
   */
  EfsRpcReadFileRaw: {
    in: {
      /** `[in] PEXIMPORT_CONTEXT_HANDLE hContext` */
      hContext: ContextHandle<"PEXIMPORT_CONTEXT_HANDLE"> | null;
    };
    out: {
      /** `[out] EFS_EXIM_PIPE *EfsOutPipe` */
      EfsOutPipe: AsyncIterable<Uint8Array>;
      /** The other results: they arrive after the pipes are drained. */
      result: Promise<{
        /** Other than 0 throws StatusError, unless called through `raw`. `long` */
        return: ReturnStatus;
      }>;
    };
  };
  /**
   * Makes a file from its raw form, through a pipe. [MS-EFSR] 3.1.4.2.3
   * Opnum 2: `long EfsRpcWriteFileRaw([in] PEXIMPORT_CONTEXT_HANDLE hContext, [in] EFS_EXIM_PIPE *EfsInPipe);`
   */
  EfsRpcWriteFileRaw: {
    in: {
      /** `[in] PEXIMPORT_CONTEXT_HANDLE hContext` */
      hContext: ContextHandle<"PEXIMPORT_CONTEXT_HANDLE"> | null;
      /** `[in] EFS_EXIM_PIPE *EfsInPipe` */
      EfsInPipe: PipeSource<Uint8Array>;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Closes what EfsRpcOpenFileRaw opened. [MS-EFSR] 3.1.4.2.4
   * Opnum 3: `void EfsRpcCloseRaw([in, out] PEXIMPORT_CONTEXT_HANDLE *hContext);`
   */
  EfsRpcCloseRaw: {
    in: {
      /** `[in, out] PEXIMPORT_CONTEXT_HANDLE *hContext` */
      hContext: ContextHandle<"PEXIMPORT_CONTEXT_HANDLE"> | null;
    };
    out: {
      /** `[in, out] PEXIMPORT_CONTEXT_HANDLE *hContext` */
      hContext: ContextHandle<"PEXIMPORT_CONTEXT_HANDLE"> | null;
    };
  };
  /**
   * Encrypts a file for the caller. [MS-EFSR] 3.1.4.2.5
   * Opnum 4: `long EfsRpcEncryptFileSrv([in] handle_t binding_h, [in, string] wchar_t *FileName);`
   */
  EfsRpcEncryptFileSrv: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes an encrypted file a plain one. [MS-EFSR] 3.1.4.2.6
   * Opnum 5: `long EfsRpcDecryptFileSrv([in] handle_t binding_h, [in, string] wchar_t *FileName, [in] unsigned long OpenFlag);`
   */
  EfsRpcDecryptFileSrv: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /** 0. `[in] unsigned long OpenFlag` */
      OpenFlag: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * Certificates whose owners can read a file. [MS-EFSR] 3.1.4.2.7
   * Opnum 6: `DWORD EfsRpcQueryUsersOnFile([in] handle_t binding_h, [in, string] wchar_t *FileName, [out] ENCRYPTION_CERTIFICATE_HASH_LIST **Users);`
   */
  EfsRpcQueryUsersOnFile: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
    };
    out: {
      /** `[out] ENCRYPTION_CERTIFICATE_HASH_LIST **Users` */
      Users: ENCRYPTION_CERTIFICATE_HASH_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Certificates that a file can be recovered with. [MS-EFSR] 3.1.4.2.8
   * Opnum 7: `DWORD EfsRpcQueryRecoveryAgents([in] handle_t binding_h, [in, string] wchar_t *FileName, [out] ENCRYPTION_CERTIFICATE_HASH_LIST **RecoveryAgents);`
   */
  EfsRpcQueryRecoveryAgents: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
    };
    out: {
      /** `[out] ENCRYPTION_CERTIFICATE_HASH_LIST **RecoveryAgents` */
      RecoveryAgents: ENCRYPTION_CERTIFICATE_HASH_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Takes from owners of certificates the means to read a file. [MS-EFSR] 3.1.4.2.9
   * Opnum 8: `DWORD EfsRpcRemoveUsersFromFile([in] handle_t binding_h, [in, string] wchar_t *FileName, [in] ENCRYPTION_CERTIFICATE_HASH_LIST *Users);`
   */
  EfsRpcRemoveUsersFromFile: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /** `[in] ENCRYPTION_CERTIFICATE_HASH_LIST *Users` */
      Users: ENCRYPTION_CERTIFICATE_HASH_LIST;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Gives owners of certificates the means to read a file. [MS-EFSR] 3.1.4.2.10
   * Opnum 9: `DWORD EfsRpcAddUsersToFile([in] handle_t binding_h, [in, string] wchar_t *FileName, [in] ENCRYPTION_CERTIFICATE_LIST *EncryptionCertificates);`
   */
  EfsRpcAddUsersToFile: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /** `[in] ENCRYPTION_CERTIFICATE_LIST *EncryptionCertificates` */
      EncryptionCertificates: ENCRYPTION_CERTIFICATE_LIST;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 10: `void Opnum10NotUsedOnWire(void);` */
  Opnum10NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Not supported: every server answers with an error. [MS-EFSR] 3.1.4.2.11
   * Opnum 11: `DWORD EfsRpcNotSupported([in] handle_t binding_h, [in, string] wchar_t *Reserved1, [in, string] wchar_t *Reserved2, [in] DWORD dwReserved1, [in] DWORD dwReserved2, [in, unique] EFS_RPC_BLOB *Reserved, [in] BOOL bReserved);`
   */
  EfsRpcNotSupported: {
    in: {
      /** `[in, string] wchar_t *Reserved1` */
      Reserved1: string;
      /** `[in, string] wchar_t *Reserved2` */
      Reserved2: string;
      /** `[in] DWORD dwReserved1` */
      dwReserved1: number;
      /** `[in] DWORD dwReserved2` */
      dwReserved2: number;
      /** `[in, unique] EFS_RPC_BLOB *Reserved` */
      Reserved: EFS_RPC_BLOB | null;
      /** `[in] BOOL bReserved` */
      bReserved: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * How a file is encrypted. [MS-EFSR] 3.1.4.2.12
   * Opnum 12: `DWORD EfsRpcFileKeyInfo([in] handle_t binding_h, [in, string] wchar_t *FileName, [in] DWORD InfoClass, [out] EFS_RPC_BLOB **KeyInfo);`
   */
  EfsRpcFileKeyInfo: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /**
       * 1 EFS_KEY_INFO, 2 EFS_COMPATIBILITY_INFO, 0x100 the certificates in use are brought up to date, 0x200 EFS_DECRYPTION_STATUS_INFO,
       * 0x400 EFS_ENCRYPTION_STATUS_INFO.
       * `[in] DWORD InfoClass`
       */
      InfoClass: number;
    };
    out: {
      /** `[out] EFS_RPC_BLOB **KeyInfo` */
      KeyInfo: EFS_RPC_BLOB | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Makes a file encrypted for those that can read another one. [MS-EFSR] 3.1.4.2.13
   * Opnum 13: `DWORD EfsRpcDuplicateEncryptionInfoFile([in] handle_t binding_h, [in, string] wchar_t *SrcFileName, [in, string] wchar_t *DestFileName, [in] DWORD dwCreationDisposition, [in] DWORD dwAttributes, [in, unique] EFS_RPC_BLOB *RelativeSD, [in] BOOL bInheritHandle);`
   */
  EfsRpcDuplicateEncryptionInfoFile: {
    in: {
      /** `[in, string] wchar_t *SrcFileName` */
      SrcFileName: string;
      /** `[in, string] wchar_t *DestFileName` */
      DestFileName: string;
      /** 1: it must be new; 2: over one that is there. `[in] DWORD dwCreationDisposition` */
      dwCreationDisposition: number;
      /** `[in] DWORD dwAttributes` */
      dwAttributes: number;
      /** The new file's security descriptor. `[in, unique] EFS_RPC_BLOB *RelativeSD` */
      RelativeSD: EFS_RPC_BLOB | null;
      /** Of no meaning over a network. `[in] BOOL bInheritHandle` */
      bInheritHandle: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 14: `void Opnum14NotUsedOnWire(void);` */
  Opnum14NotUsedOnWire: { in: {}; out: {}; };
  /**
   * EfsRpcAddUsersToFile with flags. [MS-EFSR] 3.1.4.2.14
   * Opnum 15: `DWORD EfsRpcAddUsersToFileEx([in] handle_t binding_h, [in] DWORD dwFlags, [in, unique] EFS_RPC_BLOB *Reserved, [in, string] wchar_t *FileName, [in] ENCRYPTION_CERTIFICATE_LIST *EncryptionCertificates);`
   */
  EfsRpcAddUsersToFileEx: {
    in: {
      /** 2: with the key type that policy wants; 4: the one certificate replaces the caller's. `[in] DWORD dwFlags` */
      dwFlags: number;
      /** Null. `[in, unique] EFS_RPC_BLOB *Reserved` */
      Reserved: EFS_RPC_BLOB | null;
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /** `[in] ENCRYPTION_CERTIFICATE_LIST *EncryptionCertificates` */
      EncryptionCertificates: ENCRYPTION_CERTIFICATE_LIST;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * EfsRpcFileKeyInfo with flags. [MS-EFSR] 3.1.4.2.15
   * Opnum 16: `DWORD EfsRpcFileKeyInfoEx([in] handle_t binding_h, [in] DWORD dwFileKeyInfoFlags, [in, unique] EFS_RPC_BLOB *Reserved, [in, string] wchar_t *FileName, [in] DWORD InfoClass, [out] EFS_RPC_BLOB **KeyInfo);`
   */
  EfsRpcFileKeyInfoEx: {
    in: {
      /** `[in] DWORD dwFileKeyInfoFlags` */
      dwFileKeyInfoFlags: number;
      /** `[in, unique] EFS_RPC_BLOB *Reserved` */
      Reserved: EFS_RPC_BLOB | null;
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /** `[in] DWORD InfoClass` */
      InfoClass: number;
    };
    out: {
      /** `[out] EFS_RPC_BLOB **KeyInfo` */
      KeyInfo: EFS_RPC_BLOB | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 17: `void Opnum17NotUsedOnWire(void);` */
  Opnum17NotUsedOnWire: { in: {}; out: {}; };
  /**
   * A file's encryption metadata as octets. [MS-EFSR] 3.1.4.2.16
   * Opnum 18: `DWORD EfsRpcGetEncryptedFileMetadata([in] handle_t binding_h, [in, string, ref] wchar_t *FileName, [out, ref] EFS_RPC_BLOB **EfsStreamBlob);`
   */
  EfsRpcGetEncryptedFileMetadata: {
    in: {
      /** `[in, string, ref] wchar_t *FileName` */
      FileName: string;
    };
    out: {
      /** `[out, ref] EFS_RPC_BLOB **EfsStreamBlob` */
      EfsStreamBlob: EFS_RPC_BLOB | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Sets a file's encryption metadata. [MS-EFSR] 3.1.4.2.17
   * Opnum 19: `DWORD EfsRpcSetEncryptedFileMetadata([in] handle_t binding_h, [in, string, ref] wchar_t *FileName, [in, unique] EFS_RPC_BLOB *OldEfsStreamBlob, [in, ref] EFS_RPC_BLOB *NewEfsStreamBlob, [in, unique] ENCRYPTED_FILE_METADATA_SIGNATURE *NewEfsSignature);`
   */
  EfsRpcSetEncryptedFileMetadata: {
    in: {
      /** `[in, string, ref] wchar_t *FileName` */
      FileName: string;
      /** What the caller took it for until now. `[in, unique] EFS_RPC_BLOB *OldEfsStreamBlob` */
      OldEfsStreamBlob: EFS_RPC_BLOB | null;
      /** `[in, ref] EFS_RPC_BLOB *NewEfsStreamBlob` */
      NewEfsStreamBlob: EFS_RPC_BLOB;
      /** Proof that the caller may. `[in, unique] ENCRYPTED_FILE_METADATA_SIGNATURE *NewEfsSignature` */
      NewEfsSignature: ENCRYPTED_FILE_METADATA_SIGNATURE | null;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Makes the server forget keys of the caller. [MS-EFSR] 3.1.4.2.18. Opnum 20: `DWORD EfsRpcFlushEfsCache([in] handle_t binding_h);` */
  EfsRpcFlushEfsCache: {
    in: {};
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /**
   * Encrypts a file for whom a rule names. [MS-EFSR] 3.1.4.2.19
   * Opnum 21: `long EfsRpcEncryptFileExSrv([in] handle_t binding_h, [in, string] wchar_t *FileName, [in, string, unique] wchar_t *ProtectorDescriptor, [in] unsigned long Flags);`
   */
  EfsRpcEncryptFileExSrv: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
      /** The rule; null: for the caller. `[in, string, unique] wchar_t *ProtectorDescriptor` */
      ProtectorDescriptor: string | null;
      /** 0. `[in] unsigned long Flags` */
      Flags: number;
    };
    out: {
      /** Other than 0 throws StatusError, unless called through `raw`. `long` */
      return: ReturnStatus;
    };
  };
  /**
   * The rules that say who can read a file. [MS-EFSR] 3.1.4.2.20
   * Opnum 22: `DWORD EfsRpcQueryProtectors([in] handle_t binding_h, [in, string] wchar_t *FileName, [out] PENCRYPTION_PROTECTOR_LIST **ppProtectorList);`
   */
  EfsRpcQueryProtectors: {
    in: {
      /** `[in, string] wchar_t *FileName` */
      FileName: string;
    };
    out: {
      /** `[out] PENCRYPTION_PROTECTOR_LIST **ppProtectorList` */
      ppProtectorList: ENCRYPTION_PROTECTOR_LIST | null;
      /** Other than 0 throws StatusError, unless called through `raw`. `DWORD` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 23: `void Opnum23NotUsedOnWire(void);` */
  Opnum23NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 24: `void Opnum24NotUsedOnWire(void);` */
  Opnum24NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 25: `void Opnum25NotUsedOnWire(void);` */
  Opnum25NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 26: `void Opnum26NotUsedOnWire(void);` */
  Opnum26NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 27: `void Opnum27NotUsedOnWire(void);` */
  Opnum27NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 28: `void Opnum28NotUsedOnWire(void);` */
  Opnum28NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 29: `void Opnum29NotUsedOnWire(void);` */
  Opnum29NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 30: `void Opnum30NotUsedOnWire(void);` */
  Opnum30NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 31: `void Opnum31NotUsedOnWire(void);` */
  Opnum31NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 32: `void Opnum32NotUsedOnWire(void);` */
  Opnum32NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 33: `void Opnum33NotUsedOnWire(void);` */
  Opnum33NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 34: `void Opnum34NotUsedOnWire(void);` */
  Opnum34NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 35: `void Opnum35NotUsedOnWire(void);` */
  Opnum35NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 36: `void Opnum36NotUsedOnWire(void);` */
  Opnum36NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 37: `void Opnum37NotUsedOnWire(void);` */
  Opnum37NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 38: `void Opnum38NotUsedOnWire(void);` */
  Opnum38NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 39: `void Opnum39NotUsedOnWire(void);` */
  Opnum39NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 40: `void Opnum40NotUsedOnWire(void);` */
  Opnum40NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 41: `void Opnum41NotUsedOnWire(void);` */
  Opnum41NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 42: `void Opnum42NotUsedOnWire(void);` */
  Opnum42NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 43: `void Opnum43NotUsedOnWire(void);` */
  Opnum43NotUsedOnWire: { in: {}; out: {}; };
  /** Reserved: no call uses this number. Opnum 44: `void Opnum44NotUsedOnWire(void);` */
  Opnum44NotUsedOnWire: { in: {}; out: {}; };
};

/** `interface efsrpc2 : efsrpc` df1941c5-fe89-4e79-bf10-463657acf44d v1.0 */
export const efsrpc2: Interface<efsrpc2Operations> = /*#__PURE__*/ defineInterface<efsrpc2Operations>({
  name: "efsrpc2",
  uuid: "df1941c5-fe89-4e79-bf10-463657acf44d",
  version: [1, 0],
  endpoints: ["ncacn_np:[\\pipe\\efsrpc]"],
  operations: [
    { opnum: 0, name: "EfsRpcOpenFileRaw", returns: int32, status: "win32", params: [
      { name: "hContext", dir: "out", type: ref(context("PEXIMPORT_CONTEXT_HANDLE", "EfsRpcCloseRaw")) },
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "Flags", dir: "in", type: int32 },
    ] },
    { opnum: 1, name: "EfsRpcReadFileRaw", returns: int32, status: "win32", params: [
      { name: "hContext", dir: "in", type: context("PEXIMPORT_CONTEXT_HANDLE", "EfsRpcCloseRaw") },
      { name: "EfsOutPipe", dir: "out", type: pipe("EFS_EXIM_PIPE", uint8) },
    ] },
    { opnum: 2, name: "EfsRpcWriteFileRaw", returns: int32, status: "win32", params: [
      { name: "hContext", dir: "in", type: context("PEXIMPORT_CONTEXT_HANDLE", "EfsRpcCloseRaw") },
      { name: "EfsInPipe", dir: "in", type: pipe("EFS_EXIM_PIPE", uint8) },
    ] },
    { opnum: 3, name: "EfsRpcCloseRaw", returns: null, status: null, params: [
      { name: "hContext", dir: "inout", type: ref(context("PEXIMPORT_CONTEXT_HANDLE", "EfsRpcCloseRaw")) },
    ] },
    { opnum: 4, name: "EfsRpcEncryptFileSrv", returns: int32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
    ] },
    { opnum: 5, name: "EfsRpcDecryptFileSrv", returns: int32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "OpenFlag", dir: "in", type: uint32 },
    ] },
    { opnum: 6, name: "EfsRpcQueryUsersOnFile", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "Users", dir: "out", type: ref(unique(ENCRYPTION_CERTIFICATE_HASH_LIST$)) },
    ] },
    { opnum: 7, name: "EfsRpcQueryRecoveryAgents", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "RecoveryAgents", dir: "out", type: ref(unique(ENCRYPTION_CERTIFICATE_HASH_LIST$)) },
    ] },
    { opnum: 8, name: "EfsRpcRemoveUsersFromFile", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "Users", dir: "in", type: ref(ENCRYPTION_CERTIFICATE_HASH_LIST$) },
    ] },
    { opnum: 9, name: "EfsRpcAddUsersToFile", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "EncryptionCertificates", dir: "in", type: ref(ENCRYPTION_CERTIFICATE_LIST$) },
    ] },
    { opnum: 10, name: "Opnum10NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 11, name: "EfsRpcNotSupported", returns: uint32, status: "win32", params: [
      { name: "Reserved1", dir: "in", type: ref(string("wchar")) },
      { name: "Reserved2", dir: "in", type: ref(string("wchar")) },
      { name: "dwReserved1", dir: "in", type: uint32 },
      { name: "dwReserved2", dir: "in", type: uint32 },
      { name: "Reserved", dir: "in", type: unique(EFS_RPC_BLOB$) },
      { name: "bReserved", dir: "in", type: int32 },
    ] },
    { opnum: 12, name: "EfsRpcFileKeyInfo", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "InfoClass", dir: "in", type: uint32 },
      { name: "KeyInfo", dir: "out", type: ref(unique(EFS_RPC_BLOB$)) },
    ] },
    { opnum: 13, name: "EfsRpcDuplicateEncryptionInfoFile", returns: uint32, status: "win32", params: [
      { name: "SrcFileName", dir: "in", type: ref(string("wchar")) },
      { name: "DestFileName", dir: "in", type: ref(string("wchar")) },
      { name: "dwCreationDisposition", dir: "in", type: uint32 },
      { name: "dwAttributes", dir: "in", type: uint32 },
      { name: "RelativeSD", dir: "in", type: unique(EFS_RPC_BLOB$) },
      { name: "bInheritHandle", dir: "in", type: int32 },
    ] },
    { opnum: 14, name: "Opnum14NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 15, name: "EfsRpcAddUsersToFileEx", returns: uint32, status: "win32", params: [
      { name: "dwFlags", dir: "in", type: uint32 },
      { name: "Reserved", dir: "in", type: unique(EFS_RPC_BLOB$) },
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "EncryptionCertificates", dir: "in", type: ref(ENCRYPTION_CERTIFICATE_LIST$) },
    ] },
    { opnum: 16, name: "EfsRpcFileKeyInfoEx", returns: uint32, status: "win32", params: [
      { name: "dwFileKeyInfoFlags", dir: "in", type: uint32 },
      { name: "Reserved", dir: "in", type: unique(EFS_RPC_BLOB$) },
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "InfoClass", dir: "in", type: uint32 },
      { name: "KeyInfo", dir: "out", type: ref(unique(EFS_RPC_BLOB$)) },
    ] },
    { opnum: 17, name: "Opnum17NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 18, name: "EfsRpcGetEncryptedFileMetadata", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "EfsStreamBlob", dir: "out", type: ref(unique(EFS_RPC_BLOB$)) },
    ] },
    { opnum: 19, name: "EfsRpcSetEncryptedFileMetadata", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "OldEfsStreamBlob", dir: "in", type: unique(EFS_RPC_BLOB$) },
      { name: "NewEfsStreamBlob", dir: "in", type: ref(EFS_RPC_BLOB$) },
      { name: "NewEfsSignature", dir: "in", type: unique(ENCRYPTED_FILE_METADATA_SIGNATURE$) },
    ] },
    { opnum: 20, name: "EfsRpcFlushEfsCache", returns: uint32, status: "win32", params: [] },
    { opnum: 21, name: "EfsRpcEncryptFileExSrv", returns: int32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "ProtectorDescriptor", dir: "in", type: unique(string("wchar")) },
      { name: "Flags", dir: "in", type: uint32 },
    ] },
    { opnum: 22, name: "EfsRpcQueryProtectors", returns: uint32, status: "win32", params: [
      { name: "FileName", dir: "in", type: ref(string("wchar")) },
      { name: "ppProtectorList", dir: "out", type: ref(unique(unique(ENCRYPTION_PROTECTOR_LIST$))) },
    ] },
    { opnum: 23, name: "Opnum23NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 24, name: "Opnum24NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 25, name: "Opnum25NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 26, name: "Opnum26NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 27, name: "Opnum27NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 28, name: "Opnum28NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 29, name: "Opnum29NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 30, name: "Opnum30NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 31, name: "Opnum31NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 32, name: "Opnum32NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 33, name: "Opnum33NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 34, name: "Opnum34NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 35, name: "Opnum35NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 36, name: "Opnum36NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 37, name: "Opnum37NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 38, name: "Opnum38NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 39, name: "Opnum39NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 40, name: "Opnum40NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 41, name: "Opnum41NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 42, name: "Opnum42NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 43, name: "Opnum43NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 44, name: "Opnum44NotUsedOnWire", returns: null, status: null, params: [] },
  ],
});
