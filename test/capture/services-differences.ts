/**
 * Where our reading of Kerberos, LDAP and DNS differs from tshark's 4.0.17, and why. A line that no entry explains fails the test, and so does an
 * entry that explains another number of lines than it says.
 */
import type { Difference } from "./oracle.ts";

const NO_QUESTION = "an answer of multicast DNS without a question: the oracle lists messages by their question";

export const servicesDifferences: readonly Difference[] = [
  {
    file: "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng",
    only: "ours",
    holds: /frame=777 dns response/,
    count: 1,
    why: NO_QUESTION,
  },
  {
    file: "corelight__PatchedDCAuthenticatedTryWithRpcEncryptFileSrv.pcapng",
    only: "ours",
    holds: /frame=145[45] ldap op=[35] id=51042$/,
    count: 2,
    why: "buffers that Kerberos signed, on a connection whose bind is not in the capture: tshark does not open them",
  },
  {
    file: "corelight__PatchedDCAuthenticatedTryWithRpcOpenFileRawUsingEFSRPCNamePipeInsteadOfLSARPC.pcapng",
    only: "ours",
    holds: /frame=70[01] ldap op=[35] id=51044$/,
    count: 2,
    why: "buffers that Kerberos signed, on a connection whose bind is not in the capture: tshark does not open them",
  },
  {
    file: "msod__MS-FASOD_Example1_Win2019v1903_X64_Win10v1903_X64_Workgroup.pcapng",
    only: "ours",
    holds: /dns response rcode=0$/,
    count: 8,
    why: NO_QUESTION,
  },
  { file: "ndpi__gnutella.pcap", only: "ours", holds: /frame=2[13] dns response rcode=0$/, count: 2, why: NO_QUESTION },
  { file: "ndpi__telegram.pcap", only: "ours", holds: /dns response rcode=0$/, count: 135, why: NO_QUESTION },
  {
    file: "ndpi__fuzz-2006-06-26-2594.pcap",
    only: "oracle",
    holds: /<Unknown extended label>/,
    count: 9,
    why: "a capture whose octets were changed at random: a label of a kind that does not exist, behind which tshark reads on",
  },
  {
    file: "ndpi__fuzz-2006-06-26-2594.pcap",
    only: "oracle",
    holds: /frame=(246|288|536|569|671) dns response rcode=0$/,
    count: 5,
    why: "a capture whose octets were changed at random: the question's name cannot be read, and with it all that follows the header",
  },
  {
    file: "ndpi__fuzz-2006-06-26-2594.pcap",
    only: "oracle",
    holds: /frame=(8|29|109|352|355|571) dns /,
    count: 6,
    why: "a capture whose octets were changed at random: the port is no longer 53, and tshark guesses by the contents",
  },
  {
    file: "suri__bug-8278-krb5-01__evasion.1.flow.1.segment.pcap",
    only: "ours",
    holds: /frame=4 kerberos (AS-REQ sname=krbtgt.DEMO.LOCAL|TGS-REQ sname=krbtgt)$/,
    count: 2,
    why: "several messages in one segment, whose names the oracle has as one list",
  },
  {
    file: "suri__bug-8278-krb5-01__evasion.1.flow.1.segment.pcap",
    only: "oracle",
    holds: /frame=4 kerberos AS-REQ sname=krbtgt.DEMO.LOCAL.krbtgt$/,
    count: 1,
    why: "several messages in one segment, whose names the oracle has as one list",
  },
];
