/** For tests: diagnoses as judgeEvidence() makes them, written by hand. */

import type { Finding, FirewallRule } from "../report.ts";
import { type Diagnosis, type Hop, type VerdictClass, WHY_EXIT } from "./diagnosis.ts";
import type { DialObservation, EvidenceFile, Observation, Target, WantedInterface } from "./observation.ts";

/** What a hostile host says of itself: a title, colours, a line of its own, a tag, an override of the direction of text. */
export const HOSTILE = "\u001b]0;owned\u0007\u001b[2J<script>alert('x')</script>\r\nopnum: all is well\u202e";

export const DRSUAPI: WantedInterface = { uuid: "e3514235-4b06-11d1-ab04-00c04fc2dcd2", version: "4.0", name: "drsuapi", required: true };

const RULE: FirewallRule = {
  source: "10.1.0.7",
  destination: "10.0.0.5",
  transport: "tcp",
  port: 49152,
  lastPort: 65535,
  why: "RPC, dynamic ports",
  optional: false,
  plain: "allow TCP from 10.1.0.7 (any port) to 10.0.0.5 port 49152-65535",
  netsh:
    'netsh advfirewall firewall add rule name="opnum TCP 49152-65535 from 10.1.0.7" dir=in action=allow protocol=TCP localip=10.0.0.5 localport=49152-65535 remoteip=10.1.0.7',
  nftables: "nft insert rule inet filter forward ip saddr 10.1.0.7 ip daddr 10.0.0.5 tcp dport 49152-65535 accept",
};

export function rule(fields: Partial<FirewallRule> = {}): FirewallRule {
  return { ...RULE, ...fields };
}

export function finding(fields: Partial<Finding> = {}): Finding {
  return {
    rule: "mapped-port-filtered",
    severity: "blocking",
    confidence: "certain",
    actor: "network",
    sentence: "TCP 49664 of dc1.lab.test (10.0.0.5), which its endpoint mapper names for drsuapi, is filtered.",
    evidence: [
      "the endpoint mapper of 10.0.0.5 gives drsuapi (e3514235-4b06-11d1-ab04-00c04fc2dcd2 v4.0) port 49664",
      "3 SYNs within 3 s to TCP 49664; no SYN-ACK, no RST, no ICMP",
      "10.0.0.5 was heard otherwise: TCP 135 open",
      "the dynamic range is 49152-65535",
      "the fifth thing that was seen",
    ],
    actions: [
      "Open TCP 49152-65535 from 10.1.0.7 to 10.0.0.5",
      "or give the service a static port and open that one: 49664 changes with the next start",
    ],
    client: "10.1.0.7",
    server: "10.0.0.5",
    transport: "tcp",
    port: 49664,
    interface: { uuid: DRSUAPI.uuid, version: DRSUAPI.version, name: DRSUAPI.name },
    status: undefined,
    frames: [],
    conversations: [],
    count: 1,
    firstTime: undefined,
    lastTime: undefined,
    lostTime: undefined,
    rules: [rule()],
    ...fields,
  };
}

export function hop(id: string, fields: Partial<Hop> = {}): Hop {
  return { id, beside: false, title: id, state: "good", words: "open", address: undefined, port: undefined, ms: 1.2, ...fields };
}

export function dial(fields: Partial<DialObservation> = {}): DialObservation {
  return {
    kind: "dial",
    probe: "tcp-port",
    at: 4,
    ms: 3_000,
    purpose: "mapped",
    address: "10.0.0.5",
    port: 49664,
    localAddress: "10.1.0.7",
    localPort: 50_001,
    outcome: "silent",
    code: undefined,
    by: undefined,
    interfaces: [DRSUAPI.uuid],
    towerAddress: undefined,
    packets: { sent: 3, sentAt: [0, 1_000, 3_000], answer: undefined, otherTtls: [64], icmp: undefined },
    ...fields,
  };
}

export function target(fields: Partial<Target> = {}): Target {
  return {
    host: "dc1.lab.test",
    service: "ad-replication",
    interfaces: [DRSUAPI],
    binding: undefined,
    port: undefined,
    protocolSequence: "ncacn_ip_tcp",
    domainController: "dc1.lab.test",
    beside: ["kerberos", "ldap"],
    ...fields,
  };
}

export function evidence(fields: Partial<EvidenceFile> = {}): EvidenceFile {
  const observations: Observation[] = [
    {
      kind: "name",
      probe: "names",
      at: 0,
      ms: 1.2,
      name: "dc1.lab.test",
      resolver: "system",
      family: undefined,
      outcome: "resolved",
      code: undefined,
      addresses: ["10.0.0.5"],
    },
    dial({ purpose: "mapper", port: 135, outcome: "open", at: 1.3, ms: 0.8, packets: undefined }),
    {
      kind: "map",
      probe: "endpoint-map",
      at: 2,
      ms: 2.1,
      address: "10.0.0.5",
      port: 135,
      interface: DRSUAPI,
      protocolSequence: "ncacn_ip_tcp",
      outcome: "mapped",
      status: 0,
      towers: [{ protocolSequence: "ncacn_ip_tcp", host: "10.0.0.5", endpoint: "49664", annotation: undefined }],
      failure: undefined,
    },
    dial(),
    {
      kind: "skipped",
      probe: "security-ladder",
      at: 3_004,
      ms: 0,
      what: "security ladder",
      reason: "no-credentials",
      words: "nobody said who to be: --user",
    },
  ];
  return {
    format: "opnum-evidence-1",
    version: "0.6.0",
    target: target(),
    began: 1_795_000_000_000_000,
    ms: 3_010,
    timeoutMs: 6_000,
    client: { host: "admin-pc", addresses: ["10.1.0.7"], system: "linux" },
    recording: { by: "tcpdump", why: undefined },
    redacted: false,
    observations,
    ...fields,
  };
}

/** A mapped port that is filtered: the commonest of all. */
export function filtered(fields: Partial<Diagnosis> = {}): Diagnosis {
  return {
    format: "opnum-why-1",
    sentence:
      "TCP 49664 of dc1.lab.test (10.0.0.5), which its endpoint mapper names for drsuapi, is filtered: open TCP 49152-65535 from 10.1.0.7 to 10.0.0.5.",
    class: "filtered",
    exitCode: WHY_EXIT.filtered,
    actor: "network",
    confidence: "certain",
    server: "10.0.0.5",
    port: 49664,
    transport: "tcp",
    interface: DRSUAPI.uuid,
    status: undefined,
    target: target(),
    path: [
      hop("name", { title: "dc1.lab.test -> 10.0.0.5", words: "resolved" }),
      hop("mapper", { title: "TCP 135 (the endpoint mapper)", port: 135, ms: 0.8 }),
      hop("map", { title: "drsuapi", words: "TCP 49664", ms: 2.1 }),
      hop("dial", { title: "TCP 49664 (drsuapi)", words: "filtered", state: "bad", port: 49664, ms: 3_000 }),
      hop("bind", { title: "bind drsuapi", words: "not tried", state: "skipped", ms: undefined }),
      hop("kerberos", { title: "TCP 88 (Kerberos)", beside: true, words: "answered", port: 88 }),
      hop("ldap", { title: "TCP 389 (LDAP)", beside: true, words: "slow", state: "doubtful", port: 389, ms: 900 }),
    ],
    findings: [
      finding(),
      finding({ rule: "odd", severity: "note", actor: "nobody", sentence: "Nothing listens at TCP 593; that is harmless.", actions: [] }),
    ],
    next: ["opnum query -n dc1.lab.test -e 49664", "opnum capture dc1.lab.test"],
    rules: [rule()],
    settings: [
      {
        service: "Active Directory replication",
        how: 'reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS\\Parameters /v "TCP/IP Port" /t REG_DWORD /d 50000',
        source: "Restricting Active Directory replication traffic",
      },
    ],
    phases: { names: 1.2, mapper: 2.9, dial: 3_000 },
    skipped: ["the security ladder: nobody said who to be (--user)"],
    evidence: evidence(),
    ...fields,
  };
}

export function healthy(): Diagnosis {
  return filtered({
    sentence: "All is well: ad-replication at dc1.lab.test (10.0.0.5) answers on TCP 49664.",
    class: "fine",
    exitCode: WHY_EXIT.fine,
    actor: "nobody",
    port: undefined,
    transport: undefined,
    interface: undefined,
    path: [
      hop("name", { title: "dc1.lab.test -> 10.0.0.5", words: "resolved" }),
      hop("mapper", { title: "TCP 135 (the endpoint mapper)" }),
      hop("call", { title: "is_server_listening", words: "answered" }),
    ],
    findings: [],
    next: [],
    rules: [],
    settings: [],
    skipped: [],
  });
}

/** @param verdict any other class */
export function failed(verdict: VerdictClass, fields: Partial<Finding> = {}): Diagnosis {
  const words = `A verdict of the class ${verdict}.`;
  const only = finding({ rule: verdict, actor: "server", sentence: words, actions: ["see to it"], rules: [], ...fields });
  return filtered({
    class: verdict,
    exitCode: WHY_EXIT[verdict],
    actor: only.actor,
    confidence: only.confidence,
    sentence: words,
    findings: [only],
    rules: [],
    settings: [],
  });
}

/** Whatever can come from the network says something hostile. */
export function hostile(): Diagnosis {
  const wanted = { ...DRSUAPI, name: HOSTILE };
  return filtered({
    sentence: `${HOSTILE} is filtered`,
    target: target({ host: HOSTILE, service: undefined, interfaces: [wanted] }),
    path: [hop("name", { title: HOSTILE, words: HOSTILE }), hop("beside", { title: HOSTILE, words: HOSTILE, beside: true, state: "bad" })],
    findings: [finding({ sentence: HOSTILE, evidence: [HOSTILE], actions: [HOSTILE] }), finding({ sentence: HOSTILE, severity: "note" })],
    next: [HOSTILE],
    skipped: [HOSTILE],
    phases: { [HOSTILE]: 5 },
    evidence: evidence({
      client: { host: HOSTILE, addresses: [HOSTILE], system: HOSTILE },
      recording: { by: undefined, why: HOSTILE },
      observations: [
        dial({ address: HOSTILE, towerAddress: HOSTILE, code: HOSTILE }),
        {
          kind: "service",
          probe: "ldap",
          at: 1,
          ms: 1,
          service: "ldap",
          transport: "tcp",
          address: HOSTILE,
          port: 389,
          outcome: "error",
          code: 1,
          codeName: HOSTILE,
          said: HOSTILE,
          facts: { [HOSTILE]: HOSTILE },
          failure: { status: 5, statusName: HOSTILE, kind: "other", words: HOSTILE, by: undefined },
        },
      ],
    }),
  });
}
