/**
 * Where our reading of RPC differs from tshark's 4.0.17, and why. A line of a file that no entry explains fails the test, and so does an entry that
 * explains another number of lines than it says.
 */
import type { Difference } from "./oracle.ts";

export const rpcDifferences: readonly Difference[] = [
  {
    file: "lab__freedce-ncadg_ip_udp.pcap",
    only: "ours",
    holds: /^frame=1 transport=udp .* ptype=request /,
    count: 1,
    why: "tshark takes the first datagram (04 00 00 00 10 ...) for WireGuard; its answer in frame 2 has the same activity and sequence number",
  },
  {
    file: "lab__wine-http-endp6001.pcap",
    only: "ours",
    holds: / transport=http /,
    count: 7,
    why: "tshark finds some of the RTS PDUs of RPC over HTTP and nothing else; a count of headers finds ours",
  },
  {
    file: "lab__wine-http-full.pcap",
    only: "ours",
    holds: / transport=http /,
    count: 192,
    why: "tshark finds some of the RTS PDUs of RPC over HTTP and nothing else; taken out of HTTP it reads the same in them (carriers-lab.test.ts)",
  },
  {
    file: "lab__wine-http-port8088.pcap",
    only: "ours",
    holds: / transport=http /,
    count: 7,
    why: "tshark finds some of the RTS PDUs of RPC over HTTP and nothing else; a count of headers finds ours",
  },
  {
    file: "msod__MS-WMOD_Example4_WS2016_X64_Win10_X64_Domain_Hagala.cap",
    only: "ours",
    holds: /^frame=29 transport=tcp .* ptype=bind /,
    count: 1,
    why: "segmentation offload left 0 as the payload length of IPv6, which tshark calls malformed; the bind_ack in frame 31 answers it",
  },
  {
    file: "snort__ip0-tcp10-smb1-dce10.pcap",
    only: "ours",
    holds: /^frame=694 .* ptype=bind |^frame=(1009|1315|1621|1931|2238|2544|2796) .* ptype=request .* opnum=15 /,
    count: 8,
    why: "an evasion: writes of a few octets each, which tshark does not join in SMB1; the bind_ack and the response that it has answer them",
  },
  {
    file: "snort__service_dcerpc.pcap",
    only: "oracle",
    holds: /^frame=18 .* ptype=request .* opnum=15 /,
    count: 1,
    why: "an evasion: frame 16 writes 0 octets, as its answer says, and tshark takes the 48 behind them for the PDU's first half",
  },
  {
    file: "snort__service_dcerpc.pcap",
    only: "ours",
    holds: /^frame=20 .* ptype=request .* opnum=15 /,
    count: 1,
    why: "the same PDU where it ends: 48 octets by the transaction of frame 18, 48 by the write of frame 20",
  },
  {
    file: "suri__smb-length-5770__input.pcap",
    only: "ours",
    holds: /transport=pipe from=127\.0\.0\.1:(49754 to=127\.0\.0\.1:4445|4445 to=127\.0\.0\.1:49754) /,
    count: 201,
    why: "SMB through a forwarder on port 4445, where tshark does not look for it: the same PDUs travel between the forwarder and port 445",
  },
  {
    file: "suri__zerologon__input.pcap",
    only: "ours",
    holds: /^frame=419 .* ptype=request .* opnum=26 /,
    count: 1,
    why: "the segment comes late, after an acknowledgement with a higher number, and tshark takes it for a repetition; it is the only copy",
  },
];
