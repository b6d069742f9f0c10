/** What stands behind refusals of logons, tickets and security packages. */
import type { Advice } from "../advice.ts";

const PASSWORD: Advice = {
  causes: ["the name or the password is wrong", "the logon went to the wrong domain, or to the machine's own accounts"],
  remedies: ["sign in with DOMAIN\\user or user@domain", "look for a stored password that is old (cmdkey /list)"],
  next: ["events 4625 and 4776 on the server and the domain controller: their sub status says which of it"],
};
const DISABLED: Advice = {
  causes: ["the account is disabled"],
  remedies: ["enable it, or use another"],
  next: ["the account in Active Directory Users and Computers"],
};
const LOCKED: Advice = {
  causes: ["too many wrong passwords locked the account: often a service or a phone with the old one"],
  remedies: ["find what sends the old password, then unlock"],
  next: ["event 4740 on the domain controller that holds the PDC emulator: names the machine"],
};
const EXPIRED: Advice = {
  causes: ["the password has expired, or must be changed at the next logon"],
  remedies: ["change the password"],
  next: ["net user NAME /domain"],
};
const SKEW: Advice = {
  causes: ["clocks differ by more than five minutes: Kerberos refuses"],
  remedies: ["set the clock, and have both machines follow the domain's time (w32tm /resync)"],
  next: ["w32tm /query /status on both", "opnum query -n HOST -e 123 -p udp"],
};
const WRONG_SPN: Advice = {
  causes: ["the service principal name belongs to another account, or to two", "the name leads to another machine than its ticket is for"],
  remedies: ["put the name on the account under which the service runs, and on no other (setspn -S)"],
  next: ["setspn -Q of the name that the client uses", "compare the address that the name gives with the server's own"],
};
const NO_CONTROLLER: Advice = {
  causes: ["no domain controller answers: DNS, or Kerberos (88), LDAP (389) and 445 towards the controllers are blocked"],
  remedies: ["open these ports to the domain controllers", "have the client use the domain's DNS servers"],
  next: ["opnum query -n DC -o 53,88,135,389,445,3268", "look at the DNS servers that the client uses", "nltest /dsgetdc:DOMAIN"],
};
const TRUST: Advice = {
  causes: ["the machine's password and the one in the directory differ: it was restored, cloned, or not on the network for long"],
  remedies: ["reset the secure channel (Test-ComputerSecureChannel -Repair, or netdom resetpwd), or join the domain again"],
  next: ["nltest /sc_verify:DOMAIN"],
};
const RIGHT: Advice = {
  causes: ["the account may not log on in this way (over the network, as a service): a user right of the server's policy"],
  remedies: ["grant the right in the policy that sets it, or use another account"],
  next: ["secpol.msc on the server: User Rights Assignment"],
};
const NTLM_BLOCKED: Advice = {
  causes: [
    "NTLM is restricted by policy, and Kerberos could not be used: an address instead of a name, a missing service principal name, or no way to a KDC",
  ],
  remedies: ["connect by the name that has a service principal name, so that Kerberos is used", "or make an exception for the server"],
  next: ["klist get HOST/name: whether there is a ticket", "event 8001-8004 of NTLM's operational log"],
};

export const securityAdvice: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [1311, NO_CONTROLLER],
  [1355, NO_CONTROLLER],
  [1908, NO_CONTROLLER],
  [0xc000005e, NO_CONTROLLER],
  [0x80090311, NO_CONTROLLER],
  [0xc0000233, NO_CONTROLLER],
  [1326, PASSWORD],
  [1385, RIGHT],
  [0xc000015b, RIGHT],
  [
    1327,
    {
      ...RIGHT,
      causes: ["a restriction of the account: an empty password over the network, hours, workstations, or a policy"],
      next: ["the account's restrictions"],
    },
  ],
  [
    0xc000006e,
    {
      ...RIGHT,
      causes: ["a restriction of the account: an empty password over the network, hours, workstations, or a policy"],
      next: ["the account's restrictions"],
    },
  ],
  [0xc000006d, PASSWORD],
  [0xc000006a, PASSWORD],
  [0xc0000064, { ...PASSWORD, causes: ["there is no such account in the domain that was asked"] }],
  [1317, { ...PASSWORD, causes: ["there is no such account in the domain that was asked"] }],
  [0x8009030c, PASSWORD],
  [
    0x8009030d,
    {
      ...PASSWORD,
      causes: [
        "the credentials are not readable for the security package: none were given where some are needed, or a delegated one is missing",
      ],
    },
  ],
  [
    0x8009030e,
    { ...PASSWORD, causes: ["there are no credentials to use: nobody is signed in, or the service account may not use the network"] },
  ],
  [1331, DISABLED],
  [0xc0000072, DISABLED],
  [1909, LOCKED],
  [0xc0000234, LOCKED],
  [1330, EXPIRED],
  [1907, EXPIRED],
  [0xc0000071, EXPIRED],
  [0xc0000224, EXPIRED],
  [1793, { ...DISABLED, causes: ["the account has expired"] }],
  [0xc0000193, { ...DISABLED, causes: ["the account has expired"] }],
  [1328, { ...RIGHT, causes: ["the account may not log on at this hour"], next: ["the account's logon hours"] }],
  [1329, { ...RIGHT, causes: ["the account may log on at other workstations only"], next: ["the account's list of workstations"] }],
  [1396, WRONG_SPN],
  [
    1397,
    { ...WRONG_SPN, causes: ["mutual authentication failed: the server could not show that it has the key of the service principal name"] },
  ],
  [0x80090322, WRONG_SPN],
  [
    0x80090303,
    {
      ...WRONG_SPN,
      causes: [
        "no account has the service principal name that the client made of the server's name",
        "the name is an alias or an address, for which there is none",
      ],
    },
  ],
  [1398, SKEW],
  [0x80090324, SKEW],
  [0xc0000133, SKEW],
  [1787, TRUST],
  [
    1788,
    {
      ...TRUST,
      causes: ["the trusted domain and the trusting one no longer have the same password"],
      remedies: ["reset the trust (netdom trust /reset)"],
    },
  ],
  [1789, TRUST],
  [0xc000018b, TRUST],
  [0xc000018d, TRUST],
  [0xc0000418, NTLM_BLOCKED],
  [
    0xc0000388,
    {
      causes: [
        "the client could not find a way to sign in that the domain allows: a downgrade was detected, or no domain controller was reached",
      ],
      remedies: ["mend DNS and the way to the KDC (88, 389)"],
      next: ["nltest /dsgetdc:DOMAIN"],
    },
  ],
  [
    0x80090302,
    {
      causes: ["the security package cannot do what was asked: NTLM switched off, or no encryption type in common"],
      next: ["klist: encryption types of tickets", "policies that restrict NTLM or Kerberos' types"],
    },
  ],
  [0x80090305, { causes: ["the server does not have the security package"], next: ["try another one (Kerberos, NTLM)"] }],
  [
    0x80090308,
    {
      causes: [
        "a token is not what was expected: a device changed it, or the two sides took different packages",
        "channel bindings are required, and the client did not send them",
      ],
      next: ["capture, then opnum trace"],
    },
  ],
  [0x8009030f, { causes: ["a message was changed on its way, or verified with another key"], next: ["capture at both ends and compare"] }],
  [
    0x80090330,
    {
      causes: ["what was received cannot be decrypted: another key, or changed on the way"],
      next: ["restart of the client or service: keys of a session that is gone"],
    },
  ],
  [
    0xc0000413,
    {
      causes: ["an authentication policy or selective authentication over a trust does not let this account in"],
      remedies: ["grant Allowed to Authenticate on the server's account"],
      next: ["events 4820-4824 on the domain controller"],
    },
  ],
  [0xc000010b, { causes: ["this kind of logon is not possible for the account"], next: ["event 4625 on the server: the logon type"] }],
]);
