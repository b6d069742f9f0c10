/** Key usages of the AP exchange, [RFC 4120] 7.5.1. */
export const KEY_USAGE = { ticket: 2, apReqChecksum: 10, apReqAuthenticator: 11, apRepEncPart: 12 } as const;
