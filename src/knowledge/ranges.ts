/** Ranges of ports that people meet in firewalls' rules. */

export interface KnownRange {
  readonly first: number;
  readonly last: number;
  readonly words: string;
  readonly source: string;
}

/** Ranges that a text names ("49152-65535", "1025 to 5000"), the exact ones first, then those that lie around it. */
export function rangesIn(text: string): readonly KnownRange[] {
  const match = /^(?:tcp|udp|ports?|range|[\s:])*(\d{1,5})\s*(?:-|–|\.\.|to|bis)\s*(\d{1,5})(?:\/(?:tcp|udp))?$/i.exec(text.trim());
  if (match === null) return [];
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (first < 1 || last > 65535 || first > last) return [];
  const exact = ranges.filter((one) => one.first === first && one.last === last);
  return exact.length > 0 ? exact : ranges.filter((one) => one.first <= first && one.last >= last);
}

/** Ranges that a port lies in. */
export function rangesOf(port: number): readonly KnownRange[] {
  return ranges.filter((one) => port >= one.first && port <= one.last);
}

/** All of them. */
export function knownRanges(): readonly KnownRange[] {
  return ranges;
}

const ranges: readonly KnownRange[] = [
  {
    first: 49152,
    last: 65535,
    words:
      "dynamic ports of Windows Vista, Server 2008 and later (netsh int ipv4 show dynamicport tcp): what a firewall lets through for RPC beside TCP 135, where ports are not static",
    source: "KB929851; RFC 6335 6 (IANA's dynamic ports)",
  },
  {
    first: 1025,
    last: 5000,
    words: "dynamic ports of Windows 2000, XP and Server 2003",
    source: "KB929851",
  },
  {
    first: 1025,
    last: 60000,
    words: "dynamic ports that Exchange 2007 sets on Windows Server 2008",
    source: "Microsoft Learn: Exchange 2007 network port reference",
  },
  {
    first: 6005,
    last: 59530,
    words: "dynamic ports that Exchange 2010 sets for RPC Client Access; static ports belong above it (59531-60554)",
    source: "Microsoft Learn: Exchange network port reference (Exchange 2010)",
  },
  {
    first: 59531,
    last: 60554,
    words: "ports above Exchange 2010's dynamic range, where static ports of its services should be",
    source: "Microsoft Learn: Configure static RPC ports on an Exchange 2010 Client Access server",
  },
  {
    first: 6001,
    last: 6004,
    words: "Exchange behind an RPC proxy: 6001 mailbox store, 6002 referral, 6004 address book",
    source: "KB833401; [MS-OXCRPC] 1.9",
  },
  {
    first: 5000,
    last: 5100,
    words: "the example in Microsoft's article on narrowing RPC's ports (Rpc\\Internet): at least 100 ports are needed",
    source: "KB154596",
  },
  {
    first: 32768,
    last: 60999,
    words: "dynamic ports of Linux, which Samba's services take unless rpc server dynamic port range says otherwise",
    source: "ip(7) ip_local_port_range",
  },
  {
    first: 2101,
    last: 2105,
    words: "message queuing over RPC",
    source: "KB178517",
  },
  { first: 137, last: 139, words: "NetBIOS: names 137 UDP, datagrams 138 UDP, sessions 139 TCP", source: "RFC 1001" },
];
