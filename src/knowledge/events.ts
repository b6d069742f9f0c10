/** Events of Windows' logs that speak of RPC, DCOM, logons and replication: what they mean and what is behind them, in our words. Numbers and providers are facts of Windows. */
import { type Advice, adviceFor } from "./advice.ts";

/** An event, by its number and who logs it. */
export interface KnownEvent {
  readonly event: number;
  /** Who logs it, `DistributedCOM`. */
  readonly provider: string;
  /** Where: `System`, `Directory Service`. */
  readonly log: string;
  readonly words: string;
  readonly advice: Advice;
  /** Where number and provider are documented. */
  readonly source: string;
}

/** Events of a number; several providers may have one. */
export function knownEvents(event: number): readonly KnownEvent[] {
  return events.filter((one) => one.event === event);
}

/** All of them. */
export function allEvents(): readonly KnownEvent[] {
  return events;
}

const PORTS = "opnum query -n HOST -e 135, then the same with the service's port";
const UNREACHED: Advice = {
  causes: ["the computer is off, the name is old, or a firewall is between"],
  remedies: ["remove computers that no longer exist from what asks for them", "open TCP 135 and the dynamic range to those that do"],
  next: ["opnum why HOST dcom", PORTS],
};
const LEVEL = {
  remedies: [
    "update the client, or have the program ask for packet integrity",
    "RequireIntegrityActivationAuthenticationLevel cannot be switched off since March 2023",
  ],
};

const table: readonly Omit<KnownEvent, "source">[] = [
  {
    event: 10036,
    provider: "DistributedCOM",
    log: "System",
    words: "DCOM refused a client on this server: its level is below packet integrity",
    advice: {
      causes: ["the client's DCOM is older than the hardening of 2022 (KB5004442), or the program sets a lower level itself"],
      ...LEVEL,
      next: ["the event names the client's address and account"],
    },
  },
  {
    event: 10037,
    provider: "DistributedCOM",
    log: "System",
    words: "this client asked for an activation at a level that is set too low by its own program",
    advice: {
      causes: ["the program named in the event sets the level itself"],
      ...LEVEL,
      next: ["the event names program, class and server"],
    },
  },
  {
    event: 10038,
    provider: "DistributedCOM",
    log: "System",
    words: "this client asked for an activation at its default level, which is too low",
    advice: {
      causes: ["the machine's default authentication level for DCOM is below packet integrity"],
      remedies: ["raise the default level, or update the client"],
      next: ["dcomcnfg on the client: Default Properties"],
    },
  },
  {
    event: 10009,
    provider: "DistributedCOM",
    log: "System",
    words: "DCOM could not talk to the computer named, by any protocol",
    advice: UNREACHED,
  },
  {
    event: 10028,
    provider: "DistributedCOM",
    log: "System",
    words: "DCOM could not talk to the computer named, by any protocol",
    advice: UNREACHED,
  },
  {
    event: 10006,
    provider: "DistributedCOM",
    log: "System",
    words: "another computer refused or failed an activation; the event has its status",
    advice: {
      causes: ["the status in the event says which: 0x80070005 is a right or a level that is missing"],
      next: ["opnum lookup of that status", "the other computer's log at that minute"],
    },
  },
  {
    event: 10010,
    provider: "DistributedCOM",
    log: "System",
    words: "a COM server did not register with DCOM in time",
    advice: {
      causes: ["the program of this class started slowly, hung or crashed, or its service is disabled"],
      remedies: ["enable and start the service that the class belongs to"],
      next: ["which program the CLSID is: the registry, or opnum lookup CLSID"],
    },
  },
  {
    event: 10016,
    provider: "DistributedCOM",
    log: "System",
    words: "an account may not launch or activate the COM class named",
    advice: {
      causes: ["the class's launch permissions; for the classes of Windows itself usually harmless"],
      next: ["only where something fails: grant the right in dcomcnfg"],
    },
  },
  {
    event: 5719,
    provider: "NETLOGON",
    log: "System",
    words: "this computer could not set up a secure channel with a domain controller",
    advice: {
      causes: [
        "no domain controller was reached: the network came up later than Netlogon, DNS, or TCP 135 and the dynamic range are blocked",
        "out of ports or memory on this computer",
      ],
      remedies: ["open DNS, 389 UDP, 135 and Netlogon's port (DCTcpipPort where it is static), or 445, to the controllers"],
      next: ["opnum why DC netlogon", "nltest /sc_query:DOMAIN"],
    },
  },
  {
    event: 5783,
    provider: "NETLOGON",
    log: "System",
    words: "the session to the domain controller is not answering",
    advice: { causes: ["the controller, or the way to it, is overloaded or was cut"], next: ["opnum why DC netlogon"] },
  },
  {
    event: 5722,
    provider: "NETLOGON",
    log: "System",
    words: "a computer's secure channel was refused by this domain controller",
    advice: {
      causes: ["the computer's password and the one in the directory differ: it was restored, cloned or renamed"],
      remedies: ["Test-ComputerSecureChannel -Repair on that computer, or join it again"],
      next: ["the event names the computer"],
    },
  },
  {
    event: 5805,
    provider: "NETLOGON",
    log: "System",
    words: "a computer's session could not be authenticated by this domain controller",
    advice: {
      causes: ["the computer's password and the one in the directory differ", "another computer has the same name"],
      remedies: ["Test-ComputerSecureChannel -Repair on that computer"],
      next: ["the event names the computer"],
    },
  },
  {
    event: 5827,
    provider: "NETLOGON",
    log: "System",
    words: "a domain controller denied a machine's secure channel that was not secure RPC",
    advice: {
      causes: ["a device or old system that cannot seal Netlogon (CVE-2020-1472)"],
      remedies: ["update it, or allow it by policy for the time being"],
      next: ["the event names the machine"],
    },
  },
  {
    event: 1030,
    provider: "Microsoft-Windows-GroupPolicy",
    log: "System",
    words: "group policies could not be asked for",
    advice: {
      causes: ["the domain controller was not reached or refused: DNS, LDAP (389), SMB (445), Kerberos (88)"],
      next: ["opnum why DC domain-controller"],
    },
  },
  {
    event: 1058,
    provider: "Microsoft-Windows-GroupPolicy",
    log: "System",
    words: "a policy's file could not be read from SYSVOL",
    advice: {
      causes: ["SMB (445) to the controller is blocked, or SYSVOL has not replicated"],
      next: ["opnum why DC smb", "\\\\DOMAIN\\SYSVOL in the explorer"],
    },
  },
  {
    event: 1129,
    provider: "Microsoft-Windows-GroupPolicy",
    log: "System",
    words: "group policies were not processed: no way to a domain controller",
    advice: { causes: ["the network came up later, or a firewall is between"], next: ["opnum why DC domain-controller"] },
  },
  {
    event: 1908,
    provider: "the message of error 1908",
    log: "any",
    words: "no domain controller was found for the domain",
    advice: adviceFor(1908)!,
  },
  {
    event: 2087,
    provider: "NTDS Replication",
    log: "Directory Service",
    words: "a replication partner's name could not be resolved, and replication failed",
    advice: adviceFor(8524)!,
  },
  {
    event: 2088,
    provider: "NTDS Replication",
    log: "Directory Service",
    words: "a replication partner was found by another of its names, because its own in DNS was not: replication works, DNS does not",
    advice: adviceFor(8524)!,
  },
  {
    event: 2042,
    provider: "NTDS Replication",
    log: "Directory Service",
    words: "a partner was away for longer than deleted objects are kept, and is not replicated with",
    advice: adviceFor(8614)!,
  },
  {
    event: 1988,
    provider: "NTDS Replication",
    log: "Directory Service",
    words: "a partner sent a change of an object that was deleted here: a lingering object",
    advice: adviceFor(8606)!,
  },
  {
    event: 1925,
    provider: "NTDS KCC",
    log: "Directory Service",
    words: "a replication link could not be set up; the event has the status",
    advice: {
      causes: ["the status says which: 1722 the way, 8524 DNS, 5 a right or the clock"],
      next: ["opnum lookup of that status", "opnum why DC ad-replication"],
    },
  },
  {
    event: 1865,
    provider: "NTDS KCC",
    log: "Directory Service",
    words: "the sites cannot all be reached with the site links and controllers that there are",
    advice: {
      causes: ["controllers that do not answer, or site links that do not join all sites"],
      next: ["repadmin /failcache", "opnum why DC ad-replication"],
    },
  },
  {
    event: 1311,
    provider: "NTDS KCC",
    log: "Directory Service",
    words: "the topology cannot be made: partitions cannot reach all their controllers",
    advice: {
      causes: ["controllers that do not answer for long, or site links that do not join all sites"],
      next: ["repadmin /showrepl *", "opnum why DC ad-replication"],
    },
  },
  {
    event: 1232,
    provider: "NTDS RPC",
    log: "Directory Service",
    words: "a remote call to another controller waited too long and was cancelled",
    advice: {
      causes: ["the way to it drops packets of a connection that was open, or the other is overloaded"],
      next: ["opnum why DC ad-replication"],
    },
  },
  {
    event: 5002,
    provider: "DFSR",
    log: "DFS Replication",
    words: "DFS replication could not talk to a partner",
    advice: {
      causes: ["the partner's service is stopped, its port blocked, or its name wrong"],
      remedies: ["open TCP 135 and the port of DFSR (dfsrdiag StaticRPC makes it static)"],
      next: ["opnum why HOST dfsr"],
    },
  },
  {
    event: 5008,
    provider: "DFSR",
    log: "DFS Replication",
    words: "DFS replication could not talk to a partner",
    advice: {
      causes: ["the partner's service is stopped, its port blocked, or its name wrong"],
      remedies: ["open TCP 135 and the port of DFSR"],
      next: ["opnum why HOST dfsr"],
    },
  },
  {
    event: 13508,
    provider: "NtFrs",
    log: "File Replication Service",
    words: "file replication waits for a partner; 13509 says that it has come",
    advice: { causes: ["the partner's name, its service, or TCP 135 and its port"], next: ["opnum why HOST frs"] },
  },
  {
    event: 13,
    provider: "CertificateServicesClient-CertEnroll",
    log: "Application",
    words: "a certificate could not be had from the authority; the event has the status",
    advice: {
      causes: [
        "the authority was not reached (0x800706ba): TCP 135 and its dynamic port",
        "no right to the template, or to DCOM on the authority (0x80070005)",
      ],
      remedies: ["open the ports, or give the authority a static port (dcomcnfg, CertSrv Request)"],
      next: ["opnum why HOST certsrv", "certutil -ping"],
    },
  },
  {
    event: 6,
    provider: "CertificateServicesClient-AutoEnrollment",
    log: "Application",
    words: "certificates were not enrolled automatically; the event has the status",
    advice: { causes: ["no domain controller or authority was reached"], next: ["opnum lookup of that status", "opnum why HOST certsrv"] },
  },
  {
    event: 4,
    provider: "Security-Kerberos",
    log: "System",
    words: "a server could not read the ticket it was given: KRB_AP_ERR_MODIFIED",
    advice: {
      causes: ["the service principal name is on another account than the service runs as", "the name leads to another machine"],
      remedies: ["setspn -S on the right account, removed from the wrong one"],
      next: ["setspn -Q of the name in the event"],
    },
  },
  {
    event: 4625,
    provider: "Security-Auditing",
    log: "Security",
    words: "a logon failed; status and sub status say why",
    advice: {
      causes: ["wrong password, disabled, expired or locked account, or a right that is missing"],
      next: ["opnum lookup of the sub status"],
    },
  },
  {
    event: 4227,
    provider: "Tcpip",
    log: "System",
    words: "a local port could not be used again so soon: this computer runs out of ports",
    advice: {
      causes: ["a program opens connections quickly and closes them"],
      remedies: ["keep connections open; a wider range gains time only (netsh int ipv4 set dynamicport tcp)"],
      next: ["netstat -ano: which process"],
    },
  },
  {
    event: 4231,
    provider: "Tcpip",
    log: "System",
    words: "all dynamic ports are in use: nothing can connect",
    advice: {
      causes: ["a program leaks connections"],
      remedies: ["restart it, then have it mended"],
      next: ["netstat -ano: which process"],
    },
  },
  {
    event: 1000,
    provider: "Application Error",
    log: "Application",
    words: "a program crashed; the event names it and its module",
    advice: {
      causes: ["if it is the server of the interface: connections died within a call at that minute"],
      next: ["compare its time with that of the error"],
    },
  },
  {
    event: 7031,
    provider: "Service Control Manager",
    log: "System",
    words: "a service ended unexpectedly",
    advice: {
      causes: ["it crashed: calls under way failed with 1726, and its port changed where it is not static"],
      next: ["the crash in the application log", "opnum dump HOST: where it is registered now"],
    },
  },
  {
    event: 7000,
    provider: "Service Control Manager",
    log: "System",
    words: "a service could not be started; the event has the status",
    advice: { causes: ["its account's password, a dependency, or its file"], next: ["opnum lookup of that status"] },
  },
  {
    event: 7023,
    provider: "Service Control Manager",
    log: "System",
    words: "a service ended with an error; the event has the status",
    advice: { causes: ["the status says which"], next: ["opnum lookup of that status"] },
  },
];

const SOURCES: Readonly<Record<string, string>> = {
  "10036 10037 10038": "KB5004442 (DCOM hardening)",
  "10009 10028 10006 10010 10016": "Microsoft Learn: events of DistributedCOM",
  "5719 5783 5722 5805": "KB938449 and Microsoft Learn: events of NETLOGON",
  "5827": "KB4557222 (Netlogon secure channel, CVE-2020-1472)",
  "1030 1058 1129": "Microsoft Learn: troubleshooting of group policy by event",
  "1908": "[MS-ERREF] 2.2",
  "2087 2088 2042 1988 1925 1865 1311 1232": "Microsoft Learn: troubleshooting Active Directory replication by event",
  "5002 5008": "Microsoft Learn: events of DFS replication",
  "13508": "KB272279 (troubleshooting the file replication service)",
  "13 6": "Microsoft Learn: troubleshooting of certificate enrolment",
  "4": "Microsoft Learn: Kerberos client events",
  "4625": "Microsoft Learn: 4625, an account failed to log on",
  "4227 4231": "Microsoft Learn: troubleshooting port exhaustion",
  "1000": "Microsoft Learn: Windows error reporting",
  "7031 7000 7023": "Microsoft Learn: events of the service control manager",
};

const sourceOf: ReadonlyMap<number, string> = new Map(
  Object.entries(SOURCES).flatMap(([numbers, source]) => numbers.split(" ").map((number) => [Number(number), source] as const)),
);

const events: readonly KnownEvent[] = table.map((one) => ({ ...one, source: sourceOf.get(one.event) ?? "" }));
