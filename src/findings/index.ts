/**
 * `opnum/trace`: captures read by a program. Portable: it runs in a browser as it does in Node; octets of files are handed in.
 *
 *     const report = await traceCaptures([{ name: "a.pcap", octets: createReadStream("a.pcap") }]);
 *     console.log(report.sentence);
 */
export type { AnalysisLimits, AnalysisOptions } from "../capture/analysis.ts";
export type { Conversation, Endpoint, Mark, Side } from "../capture/conversation.ts";
export {
  decryptorOf,
  joinKeys,
  KeyError,
  type KeyMaterial,
  NO_KEYS,
  parseKeys,
  parseKeytab,
  parseNtHash,
  parsePasswords,
} from "../capture/decrypt/index.ts";
export type { DecryptionFacts, Decryptor, Leg, Opened, SealedPdu } from "../capture/decryptor.ts";
export { CaptureError, type CaptureProblem, type Frame } from "../capture/frame.ts";
export type { Message } from "../capture/listener.ts";
export type { Packet } from "../capture/packet.ts";
export type * from "../capture/records.ts";
export { loadInterfaces } from "../capture/rpc/library.ts";
export type * from "./report.ts";
export { type CaptureSource, type TraceOptions, traceCaptures } from "./trace.ts";
