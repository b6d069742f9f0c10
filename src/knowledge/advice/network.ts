/** What stands behind statuses of sockets, names and SMB. */
import type { Advice } from "../advice.ts";

const SILENT: Advice = {
  causes: ["a firewall drops the packets: nothing came back at all", "the host is off, or its address is another's now"],
  remedies: ["open the port from the client to the server, and on the server's own firewall"],
  next: ["opnum why HOST: says which port, and who has to act"],
};
const REFUSED: Advice = {
  causes: ["nothing listens on that port: the service is stopped, or has another port now", "a firewall answers for the host and rejects"],
  remedies: ["start the service", "ask the endpoint mapper anew instead of keeping a port"],
  next: [
    "opnum why HOST: tells the host's own refusal from a firewall's where packets are recorded",
    "opnum dump HOST: which ports are registered today",
  ],
};
const CUT: Advice = {
  causes: [
    "the other side, or a device between, ended the connection: an inspecting firewall, an idle time-out, a crash or restart of the service",
  ],
  remedies: ["exempt RPC from inspection, or lengthen the idle time of the firewall", "have the client keep its connections alive"],
  next: ["opnum why HOST --idle SECONDS: whether idle connections are cut", "the service's crashes in the server's log"],
};
const UNREACHABLE: Advice = {
  causes: ["a router has no way there, or a firewall says that it forbids it (ICMP)"],
  remedies: ["the route, or the firewall's rule"],
  next: ["opnum why HOST: names the router that said so where packets are recorded", "traceroute to the host"],
};
const NO_NAME: Advice = {
  causes: [
    "the name is not in DNS, or the client asks a server that does not know the zone",
    "a typing error, or a domain suffix that is missing",
  ],
  remedies: ["register the name, or have the client use the DNS servers of its domain"],
  next: ["opnum why HOST: which names and servers were tried", "ipconfig /all: which DNS servers the client has"],
};
const PATH: Advice = {
  causes: ["the name resolves to nothing or to a wrong address", "TCP 445 is blocked, where the call goes over a named pipe"],
  remedies: ["open TCP 445, or have the client use RPC over TCP"],
  next: ["opnum ping HOST", "opnum query -n HOST -e 445"],
};

export const networkAdvice: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [53, PATH],
  [51, PATH],
  [67, PATH],
  [
    2,
    {
      causes: [
        "over a named pipe: the pipe does not exist because its service is not started",
        "a file, or a component of a program, is not there",
      ],
      next: ["sc query of the service on the server", "opnum why HOST SERVICE"],
    },
  ],
  [64, CUT],
  [
    59,
    {
      causes: ["SMB was cut within the call: signing, an inspecting device, or the server's session limit"],
      next: ["whether SMB signing is required on one side only"],
    },
  ],
  [121, SILENT],
  [1225, REFUSED],
  [1231, UNREACHABLE],
  [1232, UNREACHABLE],
  [1234, REFUSED],
  [1236, CUT],
  [
    10013,
    {
      causes: ["this machine's own firewall or security software does not let the program send"],
      remedies: ["a rule for outgoing connections of the program"],
      next: ["the log of the client's firewall"],
    },
  ],
  [10048, { causes: ["the port is another process'"], next: ["netstat -abno: who has it"] }],
  [10051, UNREACHABLE],
  [10053, CUT],
  [10054, CUT],
  [
    10055,
    {
      causes: ["the machine has no ports or buffers left: a program opens connections and does not close them"],
      remedies: ["restart that program; a wider range of dynamic ports gains time only"],
      next: ["netstat -ano on the client: which process has thousands of connections"],
    },
  ],
  [10060, SILENT],
  [10061, REFUSED],
  [10065, UNREACHABLE],
  [11001, NO_NAME],
  [11002, { ...NO_NAME, causes: ["the DNS servers did not answer, or not in time: TCP and UDP 53 to them"] }],
  [11004, { ...NO_NAME, causes: ["the name exists and has no address of the kind that is asked for"] }],
  [0xc00000b5, SILENT],
  [0xc0000236, REFUSED],
  [0xc000020d, CUT],
  [0xc000023c, UNREACHABLE],
  [0xc000023d, UNREACHABLE],
  [0xc00000be, PATH],
  [
    0xc00000ca,
    {
      causes: ["Samba's clients say so of a bind_nak too, where the server was out of resources: not of rights alone"],
      next: ["opnum ping HOST: what the server really said"],
    },
  ],
  [
    0xc00000cc,
    {
      causes: ["the server has no share of this name: IPC$ is switched off, or it is no SMB server of Windows' kind"],
      next: ["opnum query -n HOST -e 445"],
    },
  ],
  [
    0xc0000034,
    {
      causes: ["over SMB: the pipe or file does not exist; a pipe's service is not started"],
      next: ["sc query of the service on the server", "opnum why HOST SERVICE"],
    },
  ],
  [
    0xc00000ac,
    {
      causes: ["all instances of the pipe are in use: the service is busy or hung"],
      next: ["try again in a minute", "the service's threads on the server"],
    },
  ],
]);
