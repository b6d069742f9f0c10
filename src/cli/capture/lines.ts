/** What to type on another machine to record RPC with a host: numbers and addresses only. */
import { isIPv6 } from "node:net";
import { BESIDE_PORTS, captureFilter, plainAddress } from "../../diagnose/recording/filter.ts";

export interface Lines {
  /** Where these are to be typed. */
  readonly where: string;
  readonly tool: "tcpdump" | "dumpcap" | "pktmon" | "netsh";
  readonly start: readonly string[];
  readonly stop: readonly string[];
  /** To what every reader takes; `opnum trace` needs it not. */
  readonly convert: readonly string[];
  readonly remark: string | undefined;
}

/** A place that every Windows has, cmd and PowerShell alike. */
const FOLDER = "C:\\Windows\\Temp";

/**
 * @param peers addresses of the other side of what is to be recorded
 * @param megabytes of the file
 */
export function windowsLines(where: string, peers: readonly string[], megabytes: number): readonly Lines[] {
  return [pktmon(where, peers, megabytes), ...netsh(where, peers, megabytes)];
}

/** pktmon of Windows 10 2004, Windows Server 2022 and later. */
function pktmon(where: string, peers: readonly string[], megabytes: number): Lines {
  const filters = [
    ...peers.map((address, i) => `pktmon filter add opnum-host-${i + 1} -i ${plainAddress(address)}`),
    ...BESIDE_PORTS.map((port) => `pktmon filter add opnum-port-${port} -p ${port}`),
    "pktmon filter add opnum-icmp -t ICMP",
    "pktmon filter add opnum-icmp6 -t ICMPv6",
  ];
  return {
    where,
    tool: "pktmon",
    start: [
      "pktmon filter remove",
      ...filters,
      `pktmon start --capture --pkt-size 0 --log-mode circular --file-size ${megabytes} --file-name ${FOLDER}\\opnum-pktmon.etl`,
    ],
    stop: ["pktmon stop", "pktmon filter remove"],
    convert: [`pktmon etl2pcap ${FOLDER}\\opnum-pktmon.etl --out ${FOLDER}\\opnum-pktmon.pcapng`],
    remark: "Windows 10 2004, Windows Server 2022 and later; it also records why Windows itself dropped a packet",
  };
}

/** netsh trace, on every Windows since 7. Conditions of one line must all hold, so that each family has a line of its own. */
function netsh(where: string, peers: readonly string[], megabytes: number): Lines[] {
  const plain = peers.map(plainAddress);
  return [plain.filter((address) => !isIPv6(address)), plain.filter((address) => isIPv6(address))].flatMap((addresses, i) => {
    if (addresses.length === 0) return [];
    const family = i === 0 ? "IPv4" : "IPv6";
    const list = addresses.length === 1 ? addresses[0]! : `(${addresses.join(",")})`;
    const file = `${FOLDER}\\opnum-netsh-${family.toLowerCase()}.etl`;
    return [
      {
        where,
        tool: "netsh" as const,
        start: [
          `netsh trace start capture=yes report=disabled correlation=disabled overwrite=yes filemode=circular maxsize=${megabytes} tracefile=${file} ${family}.Address=${list}`,
        ],
        stop: ["netsh trace stop"],
        convert: [],
        remark: `every Windows since 7; ${family} only, and only packets with that host; one trace at a time`,
      },
    ];
  });
}

/** tcpdump and dumpcap, for a shell. @param addresses of the host */
export function unixLines(where: string, addresses: readonly string[], megabytes: number): readonly Lines[] {
  const filter = captureFilter(addresses);
  const half = Math.max(1, Math.ceil(megabytes / 2));
  return [
    {
      where,
      tool: "tcpdump",
      start: [`sudo tcpdump -i any -n -s 0 -C ${half} -W 2 -Z root -w /tmp/opnum.pcap '${filter}'`],
      stop: ["Ctrl-C"],
      convert: [],
      remark:
        "on Linux; elsewhere an interface instead of any. It leaves /tmp/opnum.pcap0 and, after it is full, /tmp/opnum.pcap1: give both",
    },
    {
      where,
      tool: "dumpcap",
      start: [`dumpcap -i any -b filesize:${half * 1000} -b files:2 -w /tmp/opnum.pcapng -f '${filter}'`],
      stop: ["Ctrl-C"],
      convert: [],
      remark: "where Wireshark is installed",
    },
  ];
}
