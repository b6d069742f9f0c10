/**
 * Where our reading of SMB and HTTP differs from tshark's 4.0.17, and why. A line of a file that no entry explains fails the test, and so does an entry
 * that explains another number of lines than it says.
 */
import type { Difference } from "./oracle.ts";

const UNFINISHED = "the capture ends within the body: tshark names a response when all of it came, we when its head did";

export const carrierDifferences: readonly Difference[] = [
  { file: "arkime__no-syn-ack.pcap", only: "ours", holds: /^stream=1 http Ok$/, count: 1, why: UNFINISHED },
  { file: "ndpi__gnutella.pcap", only: "ours", holds: /^stream=13[45] http 206$/, count: 2, why: UNFINISHED },
  { file: "snort__http_noblock.pcap", only: "ours", holds: /^stream=[234] http (?:Ok|206)$/, count: 3, why: UNFINISHED },
  { file: "zeek__mapi.pcap", only: "ours", holds: /^stream=7 http Ok$/, count: 1, why: UNFINISHED },
  {
    file: "suri__smb-length-5770__input.pcap",
    only: "ours",
    holds: /^stream=0 /,
    count: 1808,
    why: "the same session, relayed from TCP 4445: tshark looks for SMB on 445 and 139 only",
  },
  {
    file: "suri__smb1-02__smb1_osx.pcap",
    only: "ours",
    holds: /^stream=1 frame=9 smb1 114 C$/,
    count: 1,
    why: "its acknowledgment stands before it in the capture, so that tshark calls it a repetition and does not read it; it is the only copy",
  },
  {
    file: "suri__smb1-02__smb1_osx.pcap",
    only: "ours",
    holds: / smb1 status ERRSRV\/91$/,
    count: 3,
    why: "an error class and code in place of an NTSTATUS, for which the oracle has no field",
  },
  {
    file: "zeek__netbios-split-session-msg.pcap",
    only: "oracle",
    holds: /^stream=0 frame=6 smb1 65 C$/,
    count: 1,
    why: "a session message full of the letter A: tshark takes the 65 behind a header that is none for a command",
  },
  {
    file: "zeek__smb1-logoff-andx-no-advance.pcap",
    only: "oracle",
    holds: /^stream=0 frame=4 smb1 116 C$/,
    count: 1,
    why: "a chain that leads back to itself ends there",
  },
  {
    file: "zeek__smb2_krb.pcap",
    only: "oracle",
    holds: /^stream=0 frame=43 smb2 14 R$/,
    count: 1,
    why: "a response of which only the beginning was captured: its place in the stream is passed over",
  },
];
