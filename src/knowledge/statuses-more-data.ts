/**
 * Statuses that [MS-ERREF] does not have: WMI's of [MS-WMI] 2.2.11, and MAPI's of [MS-OXCDATA] 2.4; per line the number in hexadecimal, its name, and our
 * words for it where there are any. Two may have one number: COM and MAPI share 0x80040111.
 */
export const otherHresultLines = `
80040102 MAPI_E_NO_SUPPORT MAPI: this is not supported here
80040107 MAPI_E_INVALID_ENTRYID MAPI: the id is not one of this store
8004010f MAPI_E_NOT_FOUND MAPI: the object was not found
80040110 MAPI_E_VERSION MAPI: the versions do not fit
80040111 MAPI_E_LOGON_FAILED MAPI: the logon failed
80040112 MAPI_E_SESSION_LIMIT MAPI: too many sessions
80040113 MAPI_E_USER_CANCEL MAPI: the user cancelled
80040115 MAPI_E_NETWORK_ERROR MAPI: the network failed
80040116 MAPI_E_DISK_ERROR MAPI: the disk failed
8004011c MAPI_E_UNCONFIGURED MAPI: the service is not set up
8004011d MAPI_E_FAILONEPROVIDER MAPI: one of the providers failed: usually the mailbox store was not reached
80040120 MAPI_E_PASSWORD_CHANGE_REQUIRED MAPI: the password must be changed
80040121 MAPI_E_PASSWORD_EXPIRED MAPI: the password has expired
80040124 MAPI_E_ACCOUNT_DISABLED MAPI: the account is disabled
80040200 MAPI_E_END_OF_SESSION MAPI: the session has ended
80041001 WBEM_E_FAILED WMI failed, without saying why
80041002 WBEM_E_NOT_FOUND WMI found no such object
80041003 WBEM_E_ACCESS_DENIED WMI does not let this caller in
80041004 WBEM_E_PROVIDER_FAILURE WMI's provider failed
80041005 WBEM_E_TYPE_MISMATCH
80041006 WBEM_E_OUT_OF_MEMORY WMI is out of memory
80041007 WBEM_E_INVALID_CONTEXT
80041008 WBEM_E_INVALID_PARAMETER WMI was given a parameter that is not valid
80041009 WBEM_E_NOT_AVAILABLE the resource is not available to WMI now
8004100a WBEM_E_CRITICAL_ERROR WMI has a serious error within
8004100c WBEM_E_NOT_SUPPORTED
8004100d WBEM_E_INVALID_SUPERCLASS
8004100e WBEM_E_INVALID_NAMESPACE WMI has no such namespace
8004100f WBEM_E_INVALID_OBJECT
80041010 WBEM_E_INVALID_CLASS WMI has no such class in this namespace
80041011 WBEM_E_PROVIDER_NOT_FOUND WMI does not find the provider
80041012 WBEM_E_INVALID_PROVIDER_REGISTRATION the provider's registration is not valid
80041013 WBEM_E_PROVIDER_LOAD_FAILURE WMI could not load the provider
80041014 WBEM_E_INITIALIZATION_FAILURE WMI could not start one of its components
80041015 WBEM_E_TRANSPORT_FAILURE WMI's connection failed
80041016 WBEM_E_INVALID_OPERATION
80041017 WBEM_E_INVALID_QUERY the WQL query is not valid
80041018 WBEM_E_INVALID_QUERY_TYPE
80041019 WBEM_E_ALREADY_EXISTS
8004101d WBEM_E_UNEXPECTED
80041020 WBEM_E_INCOMPLETE_CLASS
80041024 WBEM_E_PROVIDER_NOT_CAPABLE
80041025 WBEM_E_CLASS_HAS_CHILDREN
80041026 WBEM_E_CLASS_HAS_INSTANCES
80041028 WBEM_E_ILLEGAL_NULL
8004102d WBEM_E_INVALID_CIM_TYPE
8004102e WBEM_E_INVALID_METHOD
8004102f WBEM_E_INVALID_METHOD_PARAMETERS
80041031 WBEM_E_INVALID_PROPERTY
80041032 WBEM_E_CALL_CANCELLED the call to WMI was cancelled
80041033 WBEM_E_SHUTTING_DOWN WMI is shutting down
8004103a WBEM_E_INVALID_OBJECT_PATH
8004103b WBEM_E_OUT_OF_DISK_SPACE
8004103d WBEM_E_UNSUPPORTED_PUT_EXTENSION
80041045 WBEM_E_SERVER_TOO_BUSY WMI has too much to do
80041055 WBEM_E_METHOD_NOT_IMPLEMENTED
80041056 WBEM_E_METHOD_DISABLED
80041058 WBEM_E_UNPARSABLE_QUERY
80041059 WBEM_E_NOT_EVENT_CLASS
8004105a WBEM_E_MISSING_GROUP_WITHIN
8004105b WBEM_E_MISSING_AGGREGATION_LIST
8004105c WBEM_E_PROPERTY_NOT_AN_OBJECT
8004105d WBEM_E_AGGREGATING_BY_OBJECT
80041060 WBEM_E_BACKUP_RESTORE_WINMGMT_RUNNING
80041061 WBEM_E_QUEUE_OVERFLOW
80041062 WBEM_E_PRIVILEGE_NOT_HELD the caller lacks a privilege that WMI wants
80041063 WBEM_E_INVALID_OPERATOR
80041064 WBEM_E_LOCAL_CREDENTIALS WMI takes no other credentials for the own machine
80041065 WBEM_E_CANNOT_BE_ABSTRACT
80041066 WBEM_E_AMENDED_OBJECT
8004106c WBEM_E_QUOTA_VIOLATION one of WMI's quotas is used up: memory, handles or tasks
8004107a WBEM_E_VETO_PUT
80041081 WBEM_E_PROVIDER_SUSPENDED
80041087 WBEM_E_ENCRYPTED_CONNECTION_REQUIRED
80041088 WBEM_E_PROVIDER_TIMED_OUT
80041089 WBEM_E_NO_KEY
8004108a WBEM_E_PROVIDER_DISABLED
80042001 WBEM_E_REGISTRATION_TOO_BROAD
80042002 WBEM_E_REGISTRATION_TOO_PRECISE
`;

/** Our words for statuses that do not speak of RPC, which status/words.ts is for: those that people look up. */
export const moreWords: Readonly<Record<string, string>> = {
  WSAENOBUFS: "this machine has no more ports or buffers",
  WSATRY_AGAIN: "the name could not be looked up just now",
  WSANO_DATA: "the name has no address of the kind that is asked for",
  ERROR_DOMAIN_CONTROLLER_NOT_FOUND: "no domain controller was found",
  STATUS_DOMAIN_CONTROLLER_NOT_FOUND: "no domain controller was found",
  ERROR_LOGON_TYPE_NOT_GRANTED: "the account may not log on in this way here",
  ERROR_ACCOUNT_EXPIRED: "the account has expired",
  ERROR_INVALID_WORKSTATION: "the account may not log on from this computer",
  ERROR_WRONG_TARGET_NAME: "the server's account is not the one that the name belongs to",
  ERROR_TRUSTED_DOMAIN_FAILURE: "the trust between the domains failed",
  STATUS_NTLM_BLOCKED: "NTLM is switched off by a policy",
  SEC_E_DECRYPT_FAILURE: "what was received could not be decrypted",
  STATUS_INVALID_LOGON_TYPE: "this kind of logon is not possible",
  ERROR_DS_DRA_ACCESS_DENIED: "replication was refused: no right to it",
  ERROR_DS_DNS_LOOKUP_FAILURE: "the replication partner's name could not be resolved",
  ERROR_DS_INSUFFICIENT_ATTR_TO_CREATE_OBJECT: "a partner sent a change of an object that is not here any more",
  ERROR_DS_REPL_LIFETIME_EXCEEDED: "the partners have not replicated for too long",
  ERROR_DS_DRA_SOURCE_DISABLED: "the source does not replicate outwards at present",
  ERROR_DS_DRA_SINK_DISABLED: "the destination does not replicate inwards at present",
  ERROR_DS_DRA_NO_REPLICA: "the partition has no such replica",
  ERROR_DS_DRA_DB_ERROR: "the database failed while replicating",
  ERROR_DS_DRA_OBJ_NC_MISMATCH: "the object is in another partition at the partner",
  ERROR_DS_CANT_DERIVE_SPN_WITHOUT_SERVER_REF: "the partner's server object does not say which computer it is",
  CLASS_E_CLASSNOTAVAILABLE: "the component does not have this class",
  CO_E_CLASS_DISABLED: "the class is disabled",
  WSAEINPROGRESS: "another call of the socket is under way",
};
