// Generated from TsProxyRpcInterface.idl by opnum midl. Do not edit: change the IDL and generate again.
import {
  type ContextHandle,
  type Interface,
  type ReturnStatus,
  type StructType,
  type UnionType,
  arm,
  array,
  byte,
  context,
  defineInterface,
  guid,
  int32,
  range,
  ref,
  sized,
  string,
  struct,
  uint16,
  uint32,
  uint64,
  union,
  unique,
  variant,
  wchar,
} from "opnum/codegen/v1";

/** `const unsigned long MAX_RESOURCE_NAMES = 50;` */
export const MAX_RESOURCE_NAMES = 50;

/** What a TSG_PACKET holds, and further words of its parts. [MS-TSGU] 2.2.5. `const unsigned long TSG_PACKET_TYPE_HEADER = 0x00004844;` */
export const TSG_PACKET_TYPE_HEADER = 0x4844;

/** `const unsigned long TSG_PACKET_TYPE_VERSIONCAPS = 0x00005643;` */
export const TSG_PACKET_TYPE_VERSIONCAPS = 0x5643;

/** `const unsigned long TSG_PACKET_TYPE_QUARCONFIGREQUEST = 0x00005143;` */
export const TSG_PACKET_TYPE_QUARCONFIGREQUEST = 0x5143;

/** `const unsigned long TSG_PACKET_TYPE_QUARREQUEST = 0x00005152;` */
export const TSG_PACKET_TYPE_QUARREQUEST = 0x5152;

/** `const unsigned long TSG_PACKET_TYPE_RESPONSE = 0x00005052;` */
export const TSG_PACKET_TYPE_RESPONSE = 0x5052;

/** `const unsigned long TSG_PACKET_TYPE_QUARENC_RESPONSE = 0x00004552;` */
export const TSG_PACKET_TYPE_QUARENC_RESPONSE = 0x4552;

/** `const unsigned long TSG_CAPABILITY_TYPE_NAP = 0x00000001;` */
export const TSG_CAPABILITY_TYPE_NAP = 1;

/** `const unsigned long TSG_PACKET_TYPE_CAPS_RESPONSE = 0x00004350;` */
export const TSG_PACKET_TYPE_CAPS_RESPONSE = 0x4350;

/** `const unsigned long TSG_PACKET_TYPE_MSGREQUEST_PACKET = 0x00004752;` */
export const TSG_PACKET_TYPE_MSGREQUEST_PACKET = 0x4752;

/** `const unsigned long TSG_PACKET_TYPE_MESSAGE_PACKET = 0x00004750;` */
export const TSG_PACKET_TYPE_MESSAGE_PACKET = 0x4750;

/** `const unsigned long TSG_PACKET_TYPE_AUTH = 0x00004054;` */
export const TSG_PACKET_TYPE_AUTH = 0x4054;

/** `const unsigned long TSG_PACKET_TYPE_REAUTH = 0x00005250;` */
export const TSG_PACKET_TYPE_REAUTH = 0x5250;

/** `const unsigned long TSG_ASYNC_MESSAGE_CONSENT_MESSAGE = 0x00000001;` */
export const TSG_ASYNC_MESSAGE_CONSENT_MESSAGE = 1;

/** `const unsigned long TSG_ASYNC_MESSAGE_SERVICE_MESSAGE = 0x00000002;` */
export const TSG_ASYNC_MESSAGE_SERVICE_MESSAGE = 2;

/** `const unsigned long TSG_ASYNC_MESSAGE_REAUTH = 0x00000003;` */
export const TSG_ASYNC_MESSAGE_REAUTH = 3;

/** `const unsigned long TSG_TUNNEL_CALL_ASYNC_MSG_REQUEST = 0x00000001;` */
export const TSG_TUNNEL_CALL_ASYNC_MSG_REQUEST = 1;

/** `const unsigned long TSG_TUNNEL_CANCEL_ASYNC_MSG_REQUEST = 0x00000002;` */
export const TSG_TUNNEL_CANCEL_ASYNC_MSG_REQUEST = 2;

/** `const unsigned long TSG_NAP_CAPABILITY_QUAR_SOH = 0x00000001;` */
export const TSG_NAP_CAPABILITY_QUAR_SOH = 1;

/** `const unsigned long TSG_NAP_CAPABILITY_IDLE_TIMEOUT = 0x00000002;` */
export const TSG_NAP_CAPABILITY_IDLE_TIMEOUT = 2;

/** `const unsigned long TSG_MESSAGING_CAP_CONSENT_SIGN = 0x00000004;` */
export const TSG_MESSAGING_CAP_CONSENT_SIGN = 4;

/** `const unsigned long TSG_MESSAGING_CAP_SERVICE_MSG = 0x00000008;` */
export const TSG_MESSAGING_CAP_SERVICE_MSG = 8;

/** `const unsigned long TSG_MESSAGING_CAP_REAUTH = 0x00000010;` */
export const TSG_MESSAGING_CAP_REAUTH = 0x10;

/** The head of a packet. [MS-TSGU] 2.2.9.2.1.1. `typedef struct _TSG_PACKET_HEADER { ... } TSG_PACKET_HEADER, *PTSG_PACKET_HEADER;` */
export interface TSG_PACKET_HEADER {
  /** 0x5452. `unsigned short ComponentId` */
  ComponentId: number;
  /** `unsigned short PacketId` */
  PacketId: number;
}
export const TSG_PACKET_HEADER$: StructType<TSG_PACKET_HEADER> = /*#__PURE__*/ struct("TSG_PACKET_HEADER", {
  ComponentId: uint16,
  PacketId: uint16,
});

/**
 * What a side can do: TSG_NAP_CAPABILITY_* and TSG_MESSAGING_CAP_* bits.
 * `typedef struct _TSG_CAPABILITY_NAP { ... } TSG_CAPABILITY_NAP, *PTSG_CAPABILITY_NAP;`
 */
export interface TSG_CAPABILITY_NAP {
  /** `unsigned long capabilities` */
  capabilities: number;
}
export const TSG_CAPABILITY_NAP$: StructType<TSG_CAPABILITY_NAP> = /*#__PURE__*/ struct("TSG_CAPABILITY_NAP", {
  capabilities: uint32,
});

/**
 * What a side can do, by subject.
 * `typedef [switch_type(unsigned long)] union { ... } TSG_CAPABILITIES_UNION, *PTSG_CAPABILITIES_UNION;`
 */
export type TSG_CAPABILITIES_UNION =
  | {
      tag: 1;
      /** `[case(TSG_CAPABILITY_TYPE_NAP)] TSG_CAPABILITY_NAP TSGCapNap` */
      TSGCapNap: TSG_CAPABILITY_NAP;
    };
export const TSG_CAPABILITIES_UNION$: UnionType<TSG_CAPABILITIES_UNION> = /*#__PURE__*/ union("TSG_CAPABILITIES_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("TSGCapNap", [1], TSG_CAPABILITY_NAP$),
  ],
});

const TSG_CAPABILITIES_UNION$1: UnionType = /*#__PURE__*/ variant(TSG_CAPABILITIES_UNION$, { switchIs: ["field", "capabilityType"] });

/**
 * A subject, and what a side can do in it.
 * `typedef struct _TSG_PACKET_CAPABILITIES { ... } TSG_PACKET_CAPABILITIES, *PTSG_PACKET_CAPABILITIES;`
 */
export interface TSG_PACKET_CAPABILITIES {
  /** `unsigned long capabilityType` */
  capabilityType?: number;
  /** `[switch_is(capabilityType)] TSG_CAPABILITIES_UNION TSGPacket` */
  TSGPacket: TSG_CAPABILITIES_UNION;
}
export const TSG_PACKET_CAPABILITIES$: StructType<TSG_PACKET_CAPABILITIES> = /*#__PURE__*/ struct("TSG_PACKET_CAPABILITIES", {
  capabilityType: uint32,
  TSGPacket: TSG_CAPABILITIES_UNION$1,
});

/**
 * What a side is and can do. [MS-TSGU] 2.2.9.2.1.2
 * `typedef struct _TSG_PACKET_VERSIONCAPS { ... } TSG_PACKET_VERSIONCAPS, *PTSG_PACKET_VERSIONCAPS;`
 */
export interface TSG_PACKET_VERSIONCAPS {
  /** `TSG_PACKET_HEADER tsgHeader` */
  tsgHeader: TSG_PACKET_HEADER;
  /** `[size_is(numCapabilities)] PTSG_PACKET_CAPABILITIES TSGCaps` */
  TSGCaps: TSG_PACKET_CAPABILITIES[] | null;
  /** `[range(0, 32)] unsigned long numCapabilities` */
  numCapabilities?: number;
  /** `unsigned short majorVersion` */
  majorVersion: number;
  /** `unsigned short minorVersion` */
  minorVersion: number;
  /** 1: a health statement is wanted. `unsigned short quarantineCapabilities` */
  quarantineCapabilities: number;
}
export const TSG_PACKET_VERSIONCAPS$: StructType<TSG_PACKET_VERSIONCAPS> = /*#__PURE__*/ struct("TSG_PACKET_VERSIONCAPS", {
  tsgHeader: TSG_PACKET_HEADER$,
  TSGCaps: unique(array(TSG_PACKET_CAPABILITIES$, sized(["field", "numCapabilities"]))),
  numCapabilities: range(uint32, 0, 32),
  majorVersion: uint16,
  minorVersion: uint16,
  quarantineCapabilities: uint16,
});

/**
 * Asks how a health statement is to be made. [MS-TSGU] 2.2.9.2.1.3
 * `typedef struct _TSG_PACKET_QUARCONFIGREQUEST { ... } TSG_PACKET_QUARCONFIGREQUEST, *PTSG_PACKET_QUARCONFIGREQUEST;`
 */
export interface TSG_PACKET_QUARCONFIGREQUEST {
  /** `unsigned long flags` */
  flags: number;
}
export const TSG_PACKET_QUARCONFIGREQUEST$: StructType<TSG_PACKET_QUARCONFIGREQUEST> = /*#__PURE__*/ struct("TSG_PACKET_QUARCONFIGREQUEST", {
  flags: uint32,
});

/**
 * The client's name and health statement. [MS-TSGU] 2.2.9.2.1.4
 * `typedef struct _TSG_PACKET_QUARREQUEST { ... } TSG_PACKET_QUARREQUEST, *PTSG_PACKET_QUARREQUEST;`
 */
export interface TSG_PACKET_QUARREQUEST {
  /** `unsigned long flags` */
  flags: number;
  /** `[string, size_is(nameLength)] wchar_t *machineName` */
  machineName: string | null;
  /** `[range(0, 512 + 1)] unsigned long nameLength` */
  nameLength?: number;
  /** `[unique, size_is(dataLen)] byte *data` */
  data: Uint8Array | null;
  /** `[range(0, 8000)] unsigned long dataLen` */
  dataLen?: number;
}
export const TSG_PACKET_QUARREQUEST$: StructType<TSG_PACKET_QUARREQUEST> = /*#__PURE__*/ struct("TSG_PACKET_QUARREQUEST", {
  flags: uint32,
  machineName: unique(string("wchar", ["field", "nameLength"])),
  nameLength: range(uint32, 0, 513),
  data: unique(array(byte, sized(["field", "dataLen"]))),
  dataLen: range(uint32, 0, 8000),
});

/**
 * Which devices of the client the session may use.
 * `typedef struct _TSG_REDIRECTION_FLAGS { ... } TSG_REDIRECTION_FLAGS, *PTSG_REDIRECTION_FLAGS;`
 */
export interface TSG_REDIRECTION_FLAGS {
  /** `BOOL enableAllRedirections` */
  enableAllRedirections: number;
  /** `BOOL disableAllRedirections` */
  disableAllRedirections: number;
  /** `BOOL driveRedirectionDisabled` */
  driveRedirectionDisabled: number;
  /** `BOOL printerRedirectionDisabled` */
  printerRedirectionDisabled: number;
  /** `BOOL portRedirectionDisabled` */
  portRedirectionDisabled: number;
  /** `BOOL reserved` */
  reserved: number;
  /** `BOOL clipboardRedirectionDisabled` */
  clipboardRedirectionDisabled: number;
  /** `BOOL pnpRedirectionDisabled` */
  pnpRedirectionDisabled: number;
}
export const TSG_REDIRECTION_FLAGS$: StructType<TSG_REDIRECTION_FLAGS> = /*#__PURE__*/ struct("TSG_REDIRECTION_FLAGS", {
  enableAllRedirections: int32,
  disableAllRedirections: int32,
  driveRedirectionDisabled: int32,
  printerRedirectionDisabled: int32,
  portRedirectionDisabled: int32,
  reserved: int32,
  clipboardRedirectionDisabled: int32,
  pnpRedirectionDisabled: int32,
});

/**
 * The answer to TsProxyAuthorizeTunnel. [MS-TSGU] 2.2.9.2.1.5
 * `typedef struct _TSG_PACKET_RESPONSE { ... } TSG_PACKET_RESPONSE, *PTSG_PACKET_RESPONSE;`
 */
export interface TSG_PACKET_RESPONSE {
  /** `unsigned long flags` */
  flags: number;
  /** `unsigned long reserved` */
  reserved: number;
  /** `[size_is(responseDataLen)] byte *responseData` */
  responseData: Uint8Array | null;
  /** `[range(0, 24000)] unsigned long responseDataLen` */
  responseDataLen?: number;
  /** `TSG_REDIRECTION_FLAGS redirectionFlags` */
  redirectionFlags: TSG_REDIRECTION_FLAGS;
}
export const TSG_PACKET_RESPONSE$: StructType<TSG_PACKET_RESPONSE> = /*#__PURE__*/ struct("TSG_PACKET_RESPONSE", {
  flags: uint32,
  reserved: uint32,
  responseData: unique(array(byte, sized(["field", "responseDataLen"]))),
  responseDataLen: range(uint32, 0, 24000),
  redirectionFlags: TSG_REDIRECTION_FLAGS$,
});

/**
 * The gateway's certificates, and a number to answer with. [MS-TSGU] 2.2.9.2.1.6
 * `typedef struct _TSG_PACKET_QUARENC_RESPONSE { ... } TSG_PACKET_QUARENC_RESPONSE, *PTSG_PACKET_QUARENC_RESPONSE;`
 */
export interface TSG_PACKET_QUARENC_RESPONSE {
  /** `unsigned long flags` */
  flags: number;
  /** `[range(0, 24000)] unsigned long certChainLen` */
  certChainLen?: number;
  /** `[string, size_is(certChainLen)] wchar_t *certChainData` */
  certChainData: string | null;
  /** `GUID nonce` */
  nonce: string;
  /** `PTSG_PACKET_VERSIONCAPS versionCaps` */
  versionCaps: TSG_PACKET_VERSIONCAPS | null;
}
export const TSG_PACKET_QUARENC_RESPONSE$: StructType<TSG_PACKET_QUARENC_RESPONSE> = /*#__PURE__*/ struct("TSG_PACKET_QUARENC_RESPONSE", {
  flags: uint32,
  certChainLen: range(uint32, 0, 24000),
  certChainData: unique(string("wchar", ["field", "certChainLen"])),
  nonce: guid,
  versionCaps: unique(TSG_PACKET_VERSIONCAPS$),
});

/**
 * A text of the gateway's administrator to show.
 * `typedef struct _TSG_PACKET_STRING_MESSAGE { ... } TSG_PACKET_STRING_MESSAGE, *PTSG_PACKET_STRING_MESSAGE;`
 */
export interface TSG_PACKET_STRING_MESSAGE {
  /** `long isDisplayMandatory` */
  isDisplayMandatory: number;
  /** `long isConsentMandatory` */
  isConsentMandatory: number;
  /** `[range(0, 65536)] unsigned long msgBytes` */
  msgBytes?: number;
  /** `[size_is(msgBytes)] wchar_t *msgBuffer` */
  msgBuffer: string | null;
}
export const TSG_PACKET_STRING_MESSAGE$: StructType<TSG_PACKET_STRING_MESSAGE> = /*#__PURE__*/ struct("TSG_PACKET_STRING_MESSAGE", {
  isDisplayMandatory: int32,
  isConsentMandatory: int32,
  msgBytes: range(uint32, 0, 65536),
  msgBuffer: unique(array(wchar, sized(["field", "msgBytes"]))),
});

/**
 * Asks the client to authenticate again.
 * `typedef struct _TSG_PACKET_REAUTH_MESSAGE { ... } TSG_PACKET_REAUTH_MESSAGE, *PTSG_PACKET_REAUTH_MESSAGE;`
 */
export interface TSG_PACKET_REAUTH_MESSAGE {
  /** `unsigned __int64 tunnelContext` */
  tunnelContext: bigint;
}
export const TSG_PACKET_REAUTH_MESSAGE$: StructType<TSG_PACKET_REAUTH_MESSAGE> = /*#__PURE__*/ struct("TSG_PACKET_REAUTH_MESSAGE", {
  tunnelContext: uint64,
});

/**
 * A message, by its kind.
 * `typedef [switch_type(unsigned long)] union { ... } TSG_PACKET_TYPE_MESSAGE_UNION, *PTSG_PACKET_TYPE_MESSAGE_UNION;`
 */
export type TSG_PACKET_TYPE_MESSAGE_UNION =
  | {
      tag: 1;
      /** `[case(TSG_ASYNC_MESSAGE_CONSENT_MESSAGE)] PTSG_PACKET_STRING_MESSAGE consentMessage` */
      consentMessage: TSG_PACKET_STRING_MESSAGE | null;
    }
  | {
      tag: 2;
      /** `[case(TSG_ASYNC_MESSAGE_SERVICE_MESSAGE)] PTSG_PACKET_STRING_MESSAGE serviceMessage` */
      serviceMessage: TSG_PACKET_STRING_MESSAGE | null;
    }
  | {
      tag: 3;
      /** `[case(TSG_ASYNC_MESSAGE_REAUTH)] PTSG_PACKET_REAUTH_MESSAGE reauthMessage` */
      reauthMessage: TSG_PACKET_REAUTH_MESSAGE | null;
    };
export const TSG_PACKET_TYPE_MESSAGE_UNION$: UnionType<TSG_PACKET_TYPE_MESSAGE_UNION> = /*#__PURE__*/ union("TSG_PACKET_TYPE_MESSAGE_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("consentMessage", [1], unique(TSG_PACKET_STRING_MESSAGE$)),
    arm("serviceMessage", [2], unique(TSG_PACKET_STRING_MESSAGE$)),
    arm("reauthMessage", [3], unique(TSG_PACKET_REAUTH_MESSAGE$)),
  ],
});

const TSG_PACKET_TYPE_MESSAGE_UNION$1: UnionType = /*#__PURE__*/ variant(TSG_PACKET_TYPE_MESSAGE_UNION$, { switchIs: ["field", "msgType"] });

/**
 * A message of the gateway, or none. [MS-TSGU] 2.2.9.2.1.9
 * `typedef struct _TSG_PACKET_MSG_RESPONSE { ... } TSG_PACKET_MSG_RESPONSE, *PTSG_PACKET_MSG_RESPONSE;`
 */
export interface TSG_PACKET_MSG_RESPONSE {
  /** `unsigned long msgID` */
  msgID: number;
  /** `unsigned long msgType` */
  msgType?: number;
  /** `long isMsgPresent` */
  isMsgPresent: number;
  /** `[switch_is(msgType)] TSG_PACKET_TYPE_MESSAGE_UNION messagePacket` */
  messagePacket: TSG_PACKET_TYPE_MESSAGE_UNION;
}
export const TSG_PACKET_MSG_RESPONSE$: StructType<TSG_PACKET_MSG_RESPONSE> = /*#__PURE__*/ struct("TSG_PACKET_MSG_RESPONSE", {
  msgID: uint32,
  msgType: uint32,
  isMsgPresent: int32,
  messagePacket: TSG_PACKET_TYPE_MESSAGE_UNION$1,
});

/**
 * The answer to TsProxyCreateTunnel: certificates, and a text to consent to. [MS-TSGU] 2.2.9.2.1.7
 * `typedef struct _TSG_PACKET_CAPS_RESPONSE { ... } TSG_PACKET_CAPS_RESPONSE, *PTSG_PACKET_CAPS_RESPONSE;`
 */
export interface TSG_PACKET_CAPS_RESPONSE {
  /** `TSG_PACKET_QUARENC_RESPONSE pktQuarEncResponse` */
  pktQuarEncResponse: TSG_PACKET_QUARENC_RESPONSE;
  /** `TSG_PACKET_MSG_RESPONSE pktConsentMessage` */
  pktConsentMessage: TSG_PACKET_MSG_RESPONSE;
}
export const TSG_PACKET_CAPS_RESPONSE$: StructType<TSG_PACKET_CAPS_RESPONSE> = /*#__PURE__*/ struct("TSG_PACKET_CAPS_RESPONSE", {
  pktQuarEncResponse: TSG_PACKET_QUARENC_RESPONSE$,
  pktConsentMessage: TSG_PACKET_MSG_RESPONSE$,
});

/**
 * Asks for messages of the gateway. [MS-TSGU] 2.2.9.2.1.8
 * `typedef struct _TSG_PACKET_MSG_REQUEST { ... } TSG_PACKET_MSG_REQUEST, *PTSG_PACKET_MSG_REQUEST;`
 */
export interface TSG_PACKET_MSG_REQUEST {
  /** `unsigned long maxMessagesPerBatch` */
  maxMessagesPerBatch: number;
}
export const TSG_PACKET_MSG_REQUEST$: StructType<TSG_PACKET_MSG_REQUEST> = /*#__PURE__*/ struct("TSG_PACKET_MSG_REQUEST", {
  maxMessagesPerBatch: uint32,
});

/**
 * What a side is and can do, and a cookie instead of authentication. [MS-TSGU] 2.2.9.2.1.10
 * `typedef struct _TSG_PACKET_AUTH { ... } TSG_PACKET_AUTH, *PTSG_PACKET_AUTH;`
 */
export interface TSG_PACKET_AUTH {
  /** `TSG_PACKET_VERSIONCAPS TSGVersionCaps` */
  TSGVersionCaps: TSG_PACKET_VERSIONCAPS;
  /** `[range(0, 65536)] unsigned long cookieLen` */
  cookieLen?: number;
  /** `[size_is(cookieLen)] byte *cookie` */
  cookie: Uint8Array | null;
}
export const TSG_PACKET_AUTH$: StructType<TSG_PACKET_AUTH> = /*#__PURE__*/ struct("TSG_PACKET_AUTH", {
  TSGVersionCaps: TSG_PACKET_VERSIONCAPS$,
  cookieLen: range(uint32, 0, 65536),
  cookie: unique(array(byte, sized(["field", "cookieLen"]))),
});

/**
 * What a client begins with, by its kind.
 * `typedef [switch_type(unsigned long)] union { ... } TSG_INITIAL_PACKET_TYPE_UNION, *PTSG_INITIAL_PACKET_TYPE_UNION;`
 */
export type TSG_INITIAL_PACKET_TYPE_UNION =
  | {
      tag: 22083;
      /** `[case(TSG_PACKET_TYPE_VERSIONCAPS)] PTSG_PACKET_VERSIONCAPS packetVersionCaps` */
      packetVersionCaps: TSG_PACKET_VERSIONCAPS | null;
    }
  | {
      tag: 16468;
      /** `[case(TSG_PACKET_TYPE_AUTH)] PTSG_PACKET_AUTH packetAuth` */
      packetAuth: TSG_PACKET_AUTH | null;
    };
export const TSG_INITIAL_PACKET_TYPE_UNION$: UnionType<TSG_INITIAL_PACKET_TYPE_UNION> = /*#__PURE__*/ union("TSG_INITIAL_PACKET_TYPE_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("packetVersionCaps", [22083], unique(TSG_PACKET_VERSIONCAPS$)),
    arm("packetAuth", [16468], unique(TSG_PACKET_AUTH$)),
  ],
});

const TSG_INITIAL_PACKET_TYPE_UNION$1: UnionType = /*#__PURE__*/ variant(TSG_INITIAL_PACKET_TYPE_UNION$, { switchIs: ["field", "packetId"] });

/**
 * What a client begins with when it authenticates a tunnel again. [MS-TSGU] 2.2.9.2.1.11
 * `typedef struct _TSG_PACKET_REAUTH { ... } TSG_PACKET_REAUTH, *PTSG_PACKET_REAUTH;`
 */
export interface TSG_PACKET_REAUTH {
  /** `unsigned __int64 tunnelContext` */
  tunnelContext: bigint;
  /** `unsigned long packetId` */
  packetId?: number;
  /** `[switch_is(packetId)] TSG_INITIAL_PACKET_TYPE_UNION TSGInitialPacket` */
  TSGInitialPacket: TSG_INITIAL_PACKET_TYPE_UNION;
}
export const TSG_PACKET_REAUTH$: StructType<TSG_PACKET_REAUTH> = /*#__PURE__*/ struct("TSG_PACKET_REAUTH", {
  tunnelContext: uint64,
  packetId: uint32,
  TSGInitialPacket: TSG_INITIAL_PACKET_TYPE_UNION$1,
});

/**
 * A packet, by its kind. [MS-TSGU] 2.2.9.2.1
 * `typedef [switch_type(unsigned long)] union { ... } TSG_PACKET_TYPE_UNION, *PTSG_PACKET_TYPE_UNION;`
 */
export type TSG_PACKET_TYPE_UNION =
  | {
      tag: 18500;
      /** `[case(TSG_PACKET_TYPE_HEADER)] PTSG_PACKET_HEADER packetHeader` */
      packetHeader: TSG_PACKET_HEADER | null;
    }
  | {
      tag: 22083;
      /** `[case(TSG_PACKET_TYPE_VERSIONCAPS)] PTSG_PACKET_VERSIONCAPS packetVersionCaps` */
      packetVersionCaps: TSG_PACKET_VERSIONCAPS | null;
    }
  | {
      tag: 20803;
      /** `[case(TSG_PACKET_TYPE_QUARCONFIGREQUEST)] PTSG_PACKET_QUARCONFIGREQUEST packetQuarConfigRequest` */
      packetQuarConfigRequest: TSG_PACKET_QUARCONFIGREQUEST | null;
    }
  | {
      tag: 20818;
      /** `[case(TSG_PACKET_TYPE_QUARREQUEST)] PTSG_PACKET_QUARREQUEST packetQuarRequest` */
      packetQuarRequest: TSG_PACKET_QUARREQUEST | null;
    }
  | {
      tag: 20562;
      /** `[case(TSG_PACKET_TYPE_RESPONSE)] PTSG_PACKET_RESPONSE packetResponse` */
      packetResponse: TSG_PACKET_RESPONSE | null;
    }
  | {
      tag: 17746;
      /** `[case(TSG_PACKET_TYPE_QUARENC_RESPONSE)] PTSG_PACKET_QUARENC_RESPONSE packetQuarEncResponse` */
      packetQuarEncResponse: TSG_PACKET_QUARENC_RESPONSE | null;
    }
  | {
      tag: 17232;
      /** `[case(TSG_PACKET_TYPE_CAPS_RESPONSE)] PTSG_PACKET_CAPS_RESPONSE packetCapsResponse` */
      packetCapsResponse: TSG_PACKET_CAPS_RESPONSE | null;
    }
  | {
      tag: 18258;
      /** `[case(TSG_PACKET_TYPE_MSGREQUEST_PACKET)] PTSG_PACKET_MSG_REQUEST packetMsgRequest` */
      packetMsgRequest: TSG_PACKET_MSG_REQUEST | null;
    }
  | {
      tag: 18256;
      /** `[case(TSG_PACKET_TYPE_MESSAGE_PACKET)] PTSG_PACKET_MSG_RESPONSE packetMsgResponse` */
      packetMsgResponse: TSG_PACKET_MSG_RESPONSE | null;
    }
  | {
      tag: 16468;
      /** `[case(TSG_PACKET_TYPE_AUTH)] PTSG_PACKET_AUTH packetAuth` */
      packetAuth: TSG_PACKET_AUTH | null;
    }
  | {
      tag: 21072;
      /** `[case(TSG_PACKET_TYPE_REAUTH)] PTSG_PACKET_REAUTH packetReauth` */
      packetReauth: TSG_PACKET_REAUTH | null;
    };
export const TSG_PACKET_TYPE_UNION$: UnionType<TSG_PACKET_TYPE_UNION> = /*#__PURE__*/ union("TSG_PACKET_TYPE_UNION", {
  encapsulated: false,
  tagName: "tag",
  tag: uint32,
  arms: [
    arm("packetHeader", [18500], unique(TSG_PACKET_HEADER$)),
    arm("packetVersionCaps", [22083], unique(TSG_PACKET_VERSIONCAPS$)),
    arm("packetQuarConfigRequest", [20803], unique(TSG_PACKET_QUARCONFIGREQUEST$)),
    arm("packetQuarRequest", [20818], unique(TSG_PACKET_QUARREQUEST$)),
    arm("packetResponse", [20562], unique(TSG_PACKET_RESPONSE$)),
    arm("packetQuarEncResponse", [17746], unique(TSG_PACKET_QUARENC_RESPONSE$)),
    arm("packetCapsResponse", [17232], unique(TSG_PACKET_CAPS_RESPONSE$)),
    arm("packetMsgRequest", [18258], unique(TSG_PACKET_MSG_REQUEST$)),
    arm("packetMsgResponse", [18256], unique(TSG_PACKET_MSG_RESPONSE$)),
    arm("packetAuth", [16468], unique(TSG_PACKET_AUTH$)),
    arm("packetReauth", [21072], unique(TSG_PACKET_REAUTH$)),
  ],
});

const TSG_PACKET_TYPE_UNION$1: UnionType = /*#__PURE__*/ variant(TSG_PACKET_TYPE_UNION$, { switchIs: ["field", "packetId"] });

/** A packet and its kind. [MS-TSGU] 2.2.9.2. `typedef struct _TSG_PACKET { ... } TSG_PACKET, *PTSG_PACKET;` */
export interface TSG_PACKET {
  /** TSG_PACKET_TYPE_* `unsigned long packetId` */
  packetId?: number;
  /** `[switch_is(packetId)] TSG_PACKET_TYPE_UNION TSGPacket` */
  TSGPacket: TSG_PACKET_TYPE_UNION;
}
export const TSG_PACKET$: StructType<TSG_PACKET> = /*#__PURE__*/ struct("TSG_PACKET", {
  packetId: uint32,
  TSGPacket: TSG_PACKET_TYPE_UNION$1,
});

/**
 * The host and port that a channel goes to. [MS-TSGU] 2.2.9.1
 * `typedef struct _tsendpointinfo { ... } TSENDPOINTINFO, *PTSENDPOINTINFO;`
 */
export interface TSENDPOINTINFO {
  /** `[size_is(numResourceNames)] RESOURCENAME *resourceName` */
  resourceName: (string | null)[] | null;
  /** `[range(0, MAX_RESOURCE_NAMES)] unsigned long numResourceNames` */
  numResourceNames?: number;
  /** `[unique, size_is(numAlternateResourceNames)] RESOURCENAME *alternateResourceNames` */
  alternateResourceNames: (string | null)[] | null;
  /** `[range(0, 3)] unsigned short numAlternateResourceNames` */
  numAlternateResourceNames?: number;
  /** The port in the high 16 bits, the protocol in the low 16: 3 is RDP. `unsigned long Port` */
  Port: number;
}
export const TSENDPOINTINFO$: StructType<TSENDPOINTINFO> = /*#__PURE__*/ struct("TSENDPOINTINFO", {
  resourceName: unique(array(unique(string("wchar")), sized(["field", "numResourceNames"]))),
  numResourceNames: range(uint32, 0, 50),
  alternateResourceNames: unique(array(unique(string("wchar")), sized(["field", "numAlternateResourceNames"]))),
  numAlternateResourceNames: range(uint16, 0, 3),
  Port: uint32,
});

export type TsProxyRpcInterfaceOperations = {
  /** Reserved: no call uses this number. Opnum 0: `void Opnum0NotUsedOnWire(void);` */
  Opnum0NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Opens a tunnel to the gateway. [MS-TSGU] 3.2.6.1.1
   * Opnum 1: `HRESULT TsProxyCreateTunnel([in, ref] PTSG_PACKET TSGPacket, [out, ref] PTSG_PACKET *TSGPacketResponse, [out] PTUNNEL_CONTEXT_HANDLE_SERIALIZE *tunnelContext, [out] unsigned long *tunnelId);`
   */
  TsProxyCreateTunnel: {
    in: {
      /** TSG_PACKET_TYPE_VERSIONCAPS, _AUTH or _REAUTH. `[in, ref] PTSG_PACKET TSGPacket` */
      TSGPacket: TSG_PACKET;
    };
    out: {
      /** `[out, ref] PTSG_PACKET *TSGPacketResponse` */
      TSGPacketResponse: TSG_PACKET | null;
      /** `[out] PTUNNEL_CONTEXT_HANDLE_SERIALIZE *tunnelContext` */
      tunnelContext: ContextHandle<"PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** For the administrator's list. `[out] unsigned long *tunnelId` */
      tunnelId: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Asks whether the user may go on, with the client's health where wanted. [MS-TSGU] 3.2.6.1.2
   * Opnum 2: `HRESULT TsProxyAuthorizeTunnel([in] PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE tunnelContext, [in, ref] PTSG_PACKET TSGPacket, [out, ref] PTSG_PACKET *TSGPacketResponse);`
   */
  TsProxyAuthorizeTunnel: {
    in: {
      /** `[in] PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE tunnelContext` */
      tunnelContext: ContextHandle<"PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** `[in, ref] PTSG_PACKET TSGPacket` */
      TSGPacket: TSG_PACKET;
    };
    out: {
      /** `[out, ref] PTSG_PACKET *TSGPacketResponse` */
      TSGPacketResponse: TSG_PACKET | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Waits for a message of the gateway, or ends that wait. [MS-TSGU] 3.2.6.3.2
   * Opnum 3: `HRESULT TsProxyMakeTunnelCall([in] PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE tunnelContext, [in] unsigned long procId, [in, ref] PTSG_PACKET TSGPacket, [out, ref] PTSG_PACKET *TSGPacketResponse);`
   */
  TsProxyMakeTunnelCall: {
    in: {
      /** `[in] PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE tunnelContext` */
      tunnelContext: ContextHandle<"PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** TSG_TUNNEL_CALL_ASYNC_MSG_REQUEST or TSG_TUNNEL_CANCEL_ASYNC_MSG_REQUEST. `[in] unsigned long procId` */
      procId: number;
      /** `[in, ref] PTSG_PACKET TSGPacket` */
      TSGPacket: TSG_PACKET;
    };
    out: {
      /** `[out, ref] PTSG_PACKET *TSGPacketResponse` */
      TSGPacketResponse: TSG_PACKET | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Connects a host through a tunnel. [MS-TSGU] 3.2.6.1.4
   * Opnum 4: `HRESULT TsProxyCreateChannel([in] PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE tunnelContext, [in, ref] PTSENDPOINTINFO tsEndPointInfo, [out] PCHANNEL_CONTEXT_HANDLE_SERIALIZE *channelContext, [out] unsigned long *channelId);`
   */
  TsProxyCreateChannel: {
    in: {
      /** `[in] PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE tunnelContext` */
      tunnelContext: ContextHandle<"PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** `[in, ref] PTSENDPOINTINFO tsEndPointInfo` */
      tsEndPointInfo: TSENDPOINTINFO;
    };
    out: {
      /** `[out] PCHANNEL_CONTEXT_HANDLE_SERIALIZE *channelContext` */
      channelContext: ContextHandle<"PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** `[out] unsigned long *channelId` */
      channelId: number;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /** Reserved: no call uses this number. Opnum 5: `void Opnum5NotUsedOnWire(void);` */
  Opnum5NotUsedOnWire: { in: {}; out: {}; };
  /**
   * Ends a connection to a host. [MS-TSGU] 3.2.6.3.1
   * Opnum 6: `HRESULT TsProxyCloseChannel([in, out] PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE *context);`
   */
  TsProxyCloseChannel: {
    in: {
      /** `[in, out] PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE *context` */
      context: ContextHandle<"PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
    };
    out: {
      /** `[in, out] PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE *context` */
      context: ContextHandle<"PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /** Closes a tunnel. [MS-TSGU] 3.2.6.3.3. Opnum 7: `HRESULT TsProxyCloseTunnel([in, out] PTUNNEL_CONTEXT_HANDLE_SERIALIZE *context);` */
  TsProxyCloseTunnel: {
    in: {
      /** `[in, out] PTUNNEL_CONTEXT_HANDLE_SERIALIZE *context` */
      context: ContextHandle<"PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
    };
    out: {
      /** `[in, out] PTUNNEL_CONTEXT_HANDLE_SERIALIZE *context` */
      context: ContextHandle<"PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE"> | null;
      /** 0x80000000 and above throws StatusError, unless called through `raw`. `HRESULT` */
      return: ReturnStatus;
    };
  };
  /**
   * Data from the host. Request and answers are octets of their own form, not NDR: the answer is many fragments, the last of them a
   * status. [MS-TSGU] 3.2.6.2.2
   * Opnum 8: `DWORD TsProxySetupReceivePipe([in, max_is(32767)] byte pRpcMessage[]);`
   */
  TsProxySetupReceivePipe: {
    in: {
      /** `[in, max_is(32767)] byte pRpcMessage[]` */
      pRpcMessage: Uint8Array;
    };
    out: {
      /** `DWORD` */
      return: number;
    };
  };
  /**
   * Data to the host. The request is octets of its own form, not NDR. [MS-TSGU] 3.2.6.2.1
   * Opnum 9: `DWORD TsProxySendToServer([in, max_is(32767)] byte pRpcMessage[]);`
   */
  TsProxySendToServer: {
    in: {
      /** `[in, max_is(32767)] byte pRpcMessage[]` */
      pRpcMessage: Uint8Array;
    };
    out: {
      /** `DWORD` */
      return: number;
    };
  };
};

/** `interface TsProxyRpcInterface` 44e265dd-7daf-42cd-8560-3cdb6e7a2729 v1.3 */
export const TsProxyRpcInterface: Interface<TsProxyRpcInterfaceOperations> = /*#__PURE__*/ defineInterface<TsProxyRpcInterfaceOperations>({
  name: "TsProxyRpcInterface",
  uuid: "44e265dd-7daf-42cd-8560-3cdb6e7a2729",
  version: [1, 3],
  endpoints: ["ncacn_http:[3388]"],
  operations: [
    { opnum: 0, name: "Opnum0NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 1, name: "TsProxyCreateTunnel", returns: int32, status: "hresult", params: [
      { name: "TSGPacket", dir: "in", type: ref(TSG_PACKET$) },
      { name: "TSGPacketResponse", dir: "out", type: ref(unique(TSG_PACKET$)) },
      { name: "tunnelContext", dir: "out", type: ref(context("PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseTunnel")) },
      { name: "tunnelId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 2, name: "TsProxyAuthorizeTunnel", returns: int32, status: "hresult", params: [
      { name: "tunnelContext", dir: "in", type: context("PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseTunnel") },
      { name: "TSGPacket", dir: "in", type: ref(TSG_PACKET$) },
      { name: "TSGPacketResponse", dir: "out", type: ref(unique(TSG_PACKET$)) },
    ] },
    { opnum: 3, name: "TsProxyMakeTunnelCall", returns: int32, status: "hresult", params: [
      { name: "tunnelContext", dir: "in", type: context("PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseTunnel") },
      { name: "procId", dir: "in", type: uint32 },
      { name: "TSGPacket", dir: "in", type: ref(TSG_PACKET$) },
      { name: "TSGPacketResponse", dir: "out", type: ref(unique(TSG_PACKET$)) },
    ] },
    { opnum: 4, name: "TsProxyCreateChannel", returns: int32, status: "hresult", params: [
      { name: "tunnelContext", dir: "in", type: context("PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseTunnel") },
      { name: "tsEndPointInfo", dir: "in", type: ref(TSENDPOINTINFO$) },
      { name: "channelContext", dir: "out", type: ref(context("PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseChannel")) },
      { name: "channelId", dir: "out", type: ref(uint32) },
    ] },
    { opnum: 5, name: "Opnum5NotUsedOnWire", returns: null, status: null, params: [] },
    { opnum: 6, name: "TsProxyCloseChannel", returns: int32, status: "hresult", params: [
      { name: "context", dir: "inout", type: ref(context("PCHANNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseChannel")) },
    ] },
    { opnum: 7, name: "TsProxyCloseTunnel", returns: int32, status: "hresult", params: [
      { name: "context", dir: "inout", type: ref(context("PTUNNEL_CONTEXT_HANDLE_NOSERIALIZE", "TsProxyCloseTunnel")) },
    ] },
    { opnum: 8, name: "TsProxySetupReceivePipe", returns: uint32, status: null, params: [
      { name: "pRpcMessage", dir: "in", type: array(byte, sized(["cast", "uint32", 32768])) },
    ] },
    { opnum: 9, name: "TsProxySendToServer", returns: uint32, status: null, params: [
      { name: "pRpcMessage", dir: "in", type: array(byte, sized(["cast", "uint32", 32768])) },
    ] },
  ],
});
