/** What a key is used for: [RFC 4120] 7.5.1, where nothing else is said. */
export const KEY_USAGE = {
  asReqTimestamp: 1,
  ticket: 2,
  asRepEncPart: 3,
  tgsReqChecksum: 6,
  tgsReqAuthenticator: 7,
  tgsRepSessionKey: 8,
  tgsRepSubkey: 9,
  apReqChecksum: 10,
  apReqAuthenticator: 11,
  apRepEncPart: 12,
  /** KERB_NON_KERB_CKSUM_SALT, [MS-KILE] 3.1.5.9. */
  pacChecksum: 17,
  /** Per-message tokens, [RFC 4121] 2. */
  acceptorSeal: 22,
  acceptorSign: 23,
  initiatorSeal: 24,
  initiatorSign: 25,
  /** [RFC 6113] 5.4.3. */
  fastRep: 52,
  /** KEY_USAGE_AS_REQ, [RFC 6806] 11. */
  asReqChecksum: 56,
} as const;
