/** LDAP's result codes that people meet, [RFC 4511] 4.1.9, and what Active Directory adds in its text: "data 52e". */
import { type Advice, adviceFor } from "./advice.ts";

export interface LdapFact {
  readonly code: number;
  readonly words: string;
  readonly advice: Advice | undefined;
}

/** What a result code means; undefined where its name says all. */
export function ldapFact(code: number): LdapFact | undefined {
  const known = codes.get(code);
  return known === undefined ? undefined : { code, ...known };
}

/** The Win32 error in Active Directory's text of a failed bind: `AcceptSecurityContext error, data 52e` is 0x52e, 1326. */
export function bindDataIn(text: string): number | undefined {
  const match = /\bdata\s+([0-9a-f]{2,4})\b/i.exec(text);
  if (match === null || !/AcceptSecurityContext|ldap|8009030|LdapErr|^\s*data\b/i.test(text)) return undefined;
  return Number.parseInt(match[1]!, 16);
}

const codes: ReadonlyMap<number, { readonly words: string; readonly advice: Advice | undefined }> = new Map([
  [0, { words: "it went well", advice: undefined }],
  [
    1,
    {
      words: "an operation came out of turn; of Active Directory usually: a question without a bind before it",
      advice: { causes: ["anonymous questions are not allowed"], next: ["bind first"] },
    },
  ],
  [
    3,
    {
      words: "the time that was given ran out",
      advice: { causes: ["a search without an index, or a busy controller"], next: ["the filter's attributes: are they indexed"] },
    },
  ],
  [
    4,
    {
      words: "more was found than may be answered at once",
      advice: { causes: ["more than 1000 entries without paging"], remedies: ["ask in pages"], next: [] },
    },
  ],
  [
    8,
    {
      words: "the server wants signing, or a stronger way to sign in",
      advice: {
        causes: ["LDAP signing is required, and the client did not sign (event 2889)"],
        remedies: ["sign (SASL with integrity), or use TLS"],
        next: ["LDAPServerIntegrity on the controller"],
      },
    },
  ],
  [
    10,
    {
      words: "another server has it: a referral",
      advice: {
        causes: ["another domain's name was asked for on this controller"],
        remedies: ["ask the global catalog (3268), or follow the referral"],
        next: [],
      },
    },
  ],
  [
    13,
    {
      words: "the connection must be encrypted for this",
      advice: { causes: ["a simple bind, or a password change, without TLS"], remedies: ["use 636, or StartTLS"], next: [] },
    },
  ],
  [
    32,
    {
      words: "there is no such entry",
      advice: { causes: ["the base of the search is wrong, or of another domain"], next: ["the naming contexts in the rootDSE"] },
    },
  ],
  [34, { words: "the name is not well formed", advice: undefined }],
  [48, { words: "this account may not sign in like that", advice: undefined }],
  [
    49,
    {
      words:
        "name or password are wrong; Active Directory's text says which: data 525 no such user, 52e wrong password, 530 hours, 531 workstation, 532 password expired, 533 disabled, 701 account expired, 773 must change, 775 locked",
      advice: adviceFor(1326),
    },
  ],
  [50, { words: "the caller has no right to do this", advice: adviceFor(5) }],
  [
    51,
    { words: "the server is busy", advice: { causes: ["too many questions at once, or the controller is starting"], next: ["try again"] } },
  ],
  [
    52,
    {
      words: "the server is not available",
      advice: { causes: ["the controller is starting or stopping, or its service is paused"], next: ["opnum why DC domain-controller"] },
    },
  ],
  [
    53,
    {
      words: "the server will not do this",
      advice: {
        causes: ["the directory forbids it: a password that does not fit the policy, or one that was sent without encryption"],
        next: ["the extended error in the text"],
      },
    },
  ],
  [68, { words: "the entry exists already", advice: undefined }],
  [80, { words: "another error; the text has it", advice: undefined }],
  [81, { words: "the server did not answer: the client's own code", advice: adviceFor(10060) }],
  [82, { words: "an error of the client's own: often its security package", advice: adviceFor(0x80090311) }],
  [85, { words: "no answer came in time: the client's own code", advice: adviceFor(10060) }],
  [91, { words: "the connection could not be made: the client's own code", advice: adviceFor(10060) }],
]);
