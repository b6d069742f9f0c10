/** What stands behind Kerberos' error codes, [RFC 4120] 7.5.9. */
import type { Advice } from "../advice.ts";
import { securityAdvice } from "./security.ts";

/** Advice for a code; undefined where its name says all. */
export function adviceForKerberos(code: number): Advice | undefined {
  const same = SAME.get(code);
  return same === undefined ? own.get(code) : securityAdvice.get(same);
}

/** Codes whose causes are those of an NTSTATUS or Win32 error. */
const SAME: ReadonlyMap<number, number> = new Map([
  [1, 0xc0000193],
  [6, 1317],
  [18, 0xc0000072],
  [23, 1907],
  [24, 1326],
  [37, 1398],
  [41, 1396],
]);

const own: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [
    7,
    {
      causes: [
        "no account has the service principal name that the client asked for",
        "the name is an alias (CNAME) or an address, for which there is none",
        "the domain controller asked does not know the other domain's names",
      ],
      remedies: ["setspn -S SERVICE/NAME on the account under which the service runs", "connect by the name that has one"],
      next: ["setspn -Q SERVICE/NAME", "klist get SERVICE/NAME"],
    },
  ],
  [
    8,
    {
      causes: ["two accounts have the same service principal name"],
      remedies: ["remove it from the wrong one (setspn -D)"],
      next: ["setspn -X: lists all that stand twice"],
    },
  ],
  [12, { causes: ["a policy: logon hours, workstations, or an authentication policy"], next: ["the account's restrictions"] }],
  [
    13,
    {
      causes: ["delegation is not allowed for the account, or the protocol transition is not"],
      next: ["Delegation of the account that asks"],
    },
  ],
  [
    14,
    {
      causes: [
        "the account has no key of a type that is allowed: RC4 switched off and a password that is older than AES",
        "a keytab without AES",
      ],
      remedies: ["change the account's password once, so that it gets AES keys", "msDS-SupportedEncryptionTypes"],
      next: ["klist: encryption types", "event 16 or 27 of the KDC"],
    },
  ],
  [25, { causes: ["no fault: the KDC wants the password to be shown first, and the client then does so"], next: ["what comes after it"] }],
  [
    31,
    {
      causes: ["the ticket was encrypted with another key than the service has: an old password or keytab"],
      next: ["the service's keytab or password", "klist purge on the client"],
    },
  ],
  [32, { causes: ["the ticket has expired; a client that sleeps long sees it once"], next: ["klist purge, then try again"] }],
  [34, { causes: ["the same message came twice: a device that repeats, or a clock that went back"], next: ["clocks, and captures"] }],
  [
    44,
    {
      causes: ["the service's key is older than the ticket's: a keytab that was not renewed"],
      remedies: ["make the keytab anew, and have clients purge their tickets"],
      next: ["kvno in keytab and directory"],
    },
  ],
  [
    45,
    {
      causes: ["the service has no key for this name"],
      remedies: ["add the name to its keytab or account"],
      next: ["setspn -L of its account"],
    },
  ],
  [52, { causes: ["the answer does not fit into UDP: the client asks by TCP 88, which must be open"], next: ["opnum why DC kdc"] }],
  [
    68,
    {
      causes: ["the name belongs to another realm: a client without or with a wrong domain"],
      next: ["the domain of the name that was used"],
    },
  ],
]);
