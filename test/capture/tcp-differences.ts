/**
 * Where connections as we tell them differ from the oracle's (tshark 4.0.17, and what its maker derived from it), each with the reason. The test
 * fails on a difference that is not here, and on an entry that is no difference any more.
 */

const HEARD = "only the SYN-ACK is missing; the server was heard";
const ROLES =
  "under way when the capture began: tshark takes the first sender for the client; the ports (and for three of them the payload) say otherwise";
const OFFLOAD =
  "frame 29 is a segment that the sender's network card will cut (payload length 0 in IPv6's header), which tshark does not read";
const DAMAGED = "damaged packets between a client and a server that both were heard";
const DAMAGED_NUMBERS = "sequence numbers were damaged: tshark calls some that are ahead of all others repeated";
const ALONE = "a single packet with SYN, data and every second bit set: nobody went on";
const NEVER_SEEN = "data that comes behind a bare ACK or a FIN with a later number was not seen before";
const NO_REPETITION = "the FIN with the number of the SYN is no repetition of it";
const HALF = "the server goes on behind its SYN-ACK: its client's packets are missing";
const TAKEN_BACK = "a FIN without ACK is no going on; the client took its SYN back";
const CAME_LATE = "what tshark missed when it saw the segments behind it came later in the capture";
const KEEP_ALIVE = "under way when the capture began, with a keep-alive: the octet before its number was acknowledged before";
const FIN_IS_NEW = "the FIN is no repetition";

/** `file stream field`: our value as JSON, and why it is right. */
export const tcpDifferences: Readonly<Record<string, readonly [ours: string, reason: string]>> = {
  "arkime__no-syn-ack.pcap 0 handshake": ['"open"', HEARD],
  "arkime__no-syn-ack.pcap 1 handshake": ['"open"', HEARD],
  "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng 7 client": ['"192.168.0.14 62592"', ROLES],
  "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng 7 server": ['"185.109.200.248 5502"', ROLES],
  "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng 7 packets": ["[4,8]", ROLES],
  "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng 7 octets": ["[28,12]", ROLES],
  "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng 14 client": [
    '"192.168.0.14 62592"',
    ROLES,
  ],
  "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng 14 server": [
    '"185.109.200.248 5502"',
    ROLES,
  ],
  "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng 14 packets": ["[2,4]", ROLES],
  "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng 14 octets": ["[14,6]", ROLES],
  "msod__MS-WMOD_Example4_WS2016_X64_Win10_X64_Domain_Hagala.cap 2 packets": ["[8,6]", OFFLOAD],
  "msod__MS-WMOD_Example4_WS2016_X64_Win10_X64_Domain_Hagala.cap 2 octets": ["[2940,517]", OFFLOAD],
  "ndpi__fuzz-2006-06-26-2594.pcap 3 handshake": ['"open"', DAMAGED],
  "ndpi__fuzz-2006-06-26-2594.pcap 3 late": ["4", DAMAGED_NUMBERS],
  "ndpi__fuzz-2006-06-26-2594.pcap 9 handshake": ['"no-answer"', ALONE],
  "ndpi__fuzz-2006-06-26-2594.pcap 10 client": ['"192.168.1.2 2720"', ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 10 server": ['"147.234.1.249 2069"', ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 10 packets": ["[0,1]", ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 10 octets": ["[0,33]", ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 13 client": ['"192.168.1.2 2720"', ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 13 server": ['"147.234.1.253 1045"', ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 13 packets": ["[0,1]", ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 13 octets": ["[0,3]", ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 20 client": ['"147.234.1.253 58999"', ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 20 server": ['"192.168.1.2 2721"', ROLES],
  "ndpi__fuzz-2006-06-26-2594.pcap 20 packets": ["[0,1]", ROLES],
  "ndpi__tor.pcap 0 late": ["1", NEVER_SEEN],
  "suri__smb1-02__smb1_osx.pcap 1 late": ["0", NEVER_SEEN],
  "suri__zerologon__input.pcap 29 late": ["3", NEVER_SEEN],
  "zeek__ctu-64702-888.pcap 0 late": ["4", NEVER_SEEN],
  "zeek__fin_retransmission.pcap 0 late": ["1", NO_REPETITION],
  "zeek__mapi.pcap 3 client": ['"192.168.0.200 1190"', ROLES],
  "zeek__mapi.pcap 3 server": ['"212.80.167.231 1031"', ROLES],
  "zeek__mapi.pcap 3 packets": ["[8,13]", ROLES],
  "zeek__mapi.pcap 3 octets": ["[0,6680]", ROLES],
  "zeek__mapi.pcap 4 client": ['"192.168.0.144 1930"', ROLES],
  "zeek__mapi.pcap 4 server": ['"192.168.0.136 3389"', ROLES],
  "zeek__mapi.pcap 4 octets": ["[0,78]", ROLES],
  "zeek__mapi.pcap 5 client": ['"192.168.0.105 46348"', ROLES],
  "zeek__mapi.pcap 5 server": ['"192.168.0.167 1076"', ROLES],
  "zeek__mapi.pcap 5 packets": ["[25,20]", ROLES],
  "zeek__mapi.pcap 5 octets": ["[15973,120]", ROLES],
  "zeek__one-sided-2745.pcap 0 handshake": ['"one-sided"', HALF],
  "zeek__one-sided-2745.pcap 1 handshake": ['"one-sided"', HALF],
  "zeek__syn-then-stuff-then-rst.pcap 0 handshake": ['"client-reset"', TAKEN_BACK],
  "zeek__syn-then-stuff-then-rst.pcap 0 late": ["0", FIN_IS_NEW],
  "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng 9 incomplete": ["false", KEEP_ALIVE],
  "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng 8 incomplete": ["false", KEEP_ALIVE],
  "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng 9 incomplete": ["false", KEEP_ALIVE],
  "msod__MS-WMOD_Example4_WS2016_X64_Win10_X64_Domain_Hagala.cap 2 incomplete": ["false", OFFLOAD],
  "ndpi__tor.pcap 0 incomplete": ["false", CAME_LATE],
  "suri__zerologon__input.pcap 29 incomplete": ["false", CAME_LATE],
  "zeek__ctu-64702-888.pcap 0 incomplete": ["false", CAME_LATE],
  "zeek__mapi.pcap 7 incomplete": ["false", CAME_LATE],
};
