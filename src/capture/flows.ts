/** Frames to packets, packets to conversations, their octets to those who read them, in order. */
import type { Analysis } from "./analysis.ts";
import { emptyFrame, type Frame } from "./frame.ts";
import { icmpError } from "./icmp/errors.ts";
import { AddressCache } from "./ip/address.ts";
import { Fragments } from "./ip/fragments.ts";
import { Layers, PROTOCOL } from "./layers.ts";
import { emptyPacket } from "./packet.ts";
import type { Classify, DatagramConsumer, StreamConsumer } from "./stream.ts";
import { TcpFlows } from "./tcp/flows.ts";
import { readTcp } from "./tcp/header.ts";
import { UdpFlows } from "./udp/flows.ts";

export class Flows {
  readonly #analysis: Analysis;
  readonly #addresses = new AddressCache();
  readonly #packet = emptyPacket(emptyFrame());
  readonly #fragments: Fragments;
  readonly #layers: Layers;
  readonly #tcp: TcpFlows;
  readonly #udp: UdpFlows;
  #lastFrame = 0;
  #lastTime = Number.NaN;

  /**
   * @param classifyStream asked with the first octets of each direction of a TCP connection until one gives a consumer
   * @param classifyDatagram asked with the first datagrams of a UDP exchange
   */
  constructor(analysis: Analysis, classifyStream: Classify<StreamConsumer>, classifyDatagram: Classify<DatagramConsumer>) {
    this.#analysis = analysis;
    this.#tcp = new TcpFlows(analysis, classifyStream, this.#addresses);
    this.#udp = new UdpFlows(analysis, classifyDatagram, this.#addresses);
    this.#fragments = new Fragments(analysis.limits.fragments, (count) => analysis.drop("fragments", count));
    this.#layers = new Layers(
      this.#fragments,
      (packet) => void this.#udp.count(packet),
      (why) => analysis.drop(why),
    );
  }

  /** One frame, in the order of the capture. */
  frame(frame: Frame): void {
    const packet = this.#packet;
    this.#lastFrame = frame.number;
    this.#lastTime = frame.time;
    if (this.#layers.read(frame, packet)) {
      switch (packet.protocol) {
        case PROTOCOL.tcp:
          if (readTcp(packet)) {
            this.#tcp.packet(packet);
            return;
          }
          this.#analysis.drop("damaged");
          break;
        case PROTOCOL.udp:
          this.#udp.packet(packet);
          return;
        default:
          icmpError(this.#analysis, this.#addresses, packet, this.#tcp, this.#udp);
      }
    }
    this.#analysis.listener.packet?.(packet);
  }

  /** The capture is at its end: what is still open is told. */
  finish(): void {
    this.#fragments.finish();
    this.#tcp.finish();
    this.#udp.finish(this.#lastFrame, this.#lastTime);
  }
}
