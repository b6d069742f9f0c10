/**
 * What people paste or describe that has no number: lines of programs and logs. They are found by the words that matter in them, not by their text; what is
 * behind them is in our words.
 */
import { type Advice, adviceFor } from "./advice.ts";

export interface Symptom {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly advice: Advice;
  /** Services to look at: ids of services.ts. */
  readonly services: readonly string[];
}

/** Symptoms that a text describes. */
export function symptomsIn(text: string): readonly Symptom[] {
  const cut = text.slice(0, MAX_TEXT);
  return symptoms
    .filter((one) => one.patterns.some((pattern) => pattern.every((part) => part.test(cut))))
    .map(({ patterns: _, ...one }) => one);
}

/** Longer texts are cut: nobody pastes more than a log's page. */
const MAX_TEXT = 20_000;

interface Pattern extends Symptom {
  /** One of these, all of whose parts are in the text. Plain words only: no part may backtrack. */
  readonly patterns: readonly (readonly RegExp[])[];
}

const symptoms: readonly Pattern[] = [
  {
    id: "outlook-connecting",
    title: "Outlook stays at Connecting",
    patterns: [
      [/\boutlook\b|\brpcdiag\b|\bexchange\b/i, /\bconnecting\b|\btrying to connect\b|\bdisconnected\b/i],
      [/\bmail\b/i, /\bdirectory\b/i, /\bestablished\b/i, /\bconnecting\b/i],
    ],
    words:
      "each row of Outlook's connection status is an RPC connection of its own: Directory is the address book (NSPI, after a referral), Mail the mailbox store. The one that stays at Connecting is the one whose port does not get through",
    advice: {
      causes: [
        "TCP 135 is open and the port that it names for this interface is not: dynamic, or a static one that the firewall does not know",
        "only the directory's port was made static, or only the store's",
        "the name of the server, or of the global catalog that it refers to, does not resolve or leads elsewhere",
      ],
      remedies: ["open the port that the verdict names, or make both ports static and open these"],
      next: ["opnum why HOST exchange", "opnum why HOST outlook-mail", "opnum why HOST outlook-directory"],
    },
    services: ["outlook-mail", "outlook-directory"],
  },
  {
    id: "configmgr-rpc",
    title: "Configuration Manager cannot reach a machine",
    patterns: [
      [
        /\b(?:configmgr|configuration manager|sccm|mecm|ccmsetup|ccm\.log|sms provider|primary site)\b/i,
        /\brpc\b|\bunauthori[sz]ed\b|\bunavailable\b|\bfailed\b|\bunable to connect\b|\bcannot connect\b|\binstallation error\b/i,
      ],
    ],
    words:
      "consoles, site servers and client push use DCOM (WMI) on TCP 135 and a dynamic port, SMB on 445, and the domain controllers beside",
    advice: {
      causes: [
        "the dynamic ports (49152-65535) between site server and machine are blocked while 135 is open",
        "445 is blocked, or admin$ is not there",
        "the account has no right in DCOM or WMI on the machine: an unauthorised operation is 0x80070005",
        "a domain controller is out of reach: DNS 53, Kerberos 88, LDAP 389, global catalog 3268",
      ],
      remedies: ["open what the verdict names", "put the account into the machine's administrators, or grant it WMI and DCOM"],
      next: ["opnum why HOST sccm", "opnum why HOST wmi"],
    },
    services: ["sccm", "wmi"],
  },
  {
    id: "unauthorized",
    title: "An operation was not allowed (.NET, WMI)",
    patterns: [[/\bunauthori[sz]ed operation\b/i], [/\bUnauthorizedAccessException\b/i]],
    words: "the server was reached and refused: E_ACCESSDENIED, 0x80070005",
    advice: adviceFor(5)!,
    services: ["dcom", "wmi"],
  },
  {
    id: "no-more-endpoints",
    title: "The endpoint mapper has nothing for it",
    patterns: [[/\bno more endpoints\b/i], [/\bnot registered\b/i, /\bendpoint\b/i]],
    words: "TCP 135 answered; the service that is wanted is not in its list: 1753",
    advice: adviceFor(1753)!,
    services: [],
  },
  {
    id: "syn-retransmit",
    title: "SYNs are sent again and nothing answers",
    patterns: [[/synretransmit/i], [/\bsyn\b/i, /\bretransmi/i]],
    words:
      "Network Monitor's and Wireshark's way to say that a connection was asked for several times and nobody answered: filtered on the way, or the host is gone",
    advice: {
      causes: ["a firewall between the two drops the packets, or the host's own"],
      remedies: ["open the destination's port from this source; source ports are dynamic and need no rule"],
      next: ["opnum trace FILE: which port, who has to act", "opnum why HOST"],
    },
    services: [],
  },
  {
    id: "printer-11b",
    title: "A printer cannot be connected (0x0000011b)",
    patterns: [[/0x0*11b\b/i]],
    words: "the client's packet privacy does not fit the print server's since CVE-2021-1678: one of the two is not updated",
    advice: {
      causes: ["the server wants packet privacy (RpcAuthnLevelPrivacyEnabled) and the client does not know it, or the other way round"],
      remedies: ["update both; RpcAuthnLevelPrivacyEnabled=0 on the server opens the hole again"],
      next: ["opnum lookup RpcAuthnLevelPrivacyEnabled", "opnum why HOST print"],
    },
    services: ["print"],
  },
  {
    id: "trust-failed",
    title: "The trust between this computer and the domain failed",
    patterns: [[/\btrust relationship\b/i, /\bfailed\b|\bbroken\b|\blost\b/i]],
    words: "the computer's password and the one in the directory differ, or no domain controller was reached to tell",
    advice: adviceFor(1789)!,
    services: ["netlogon"],
  },
  {
    id: "no-logon-servers",
    title: "No logon servers",
    patterns: [[/\bno logon servers\b/i], [/\bdomain controller\b/i, /\bcould not be contacted\b|\bcannot be found\b|\bnot find\b/i]],
    words: "no domain controller was found, or none answered",
    advice: adviceFor(1311)!,
    services: ["domain-controller"],
  },
  {
    id: "kdc-unreachable",
    title: "No KDC",
    patterns: [[/\bcannot contact any kdc\b/i], [/\bkdc\b/i, /\bunreachable\b|\bnot reached\b/i]],
    words: "Kerberos has no answer from a domain controller on TCP or UDP 88",
    advice: adviceFor(1311)!,
    services: ["kdc"],
  },
];
