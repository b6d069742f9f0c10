/** One UDP port, by the protocol of the service that should be there: nothing else makes a service answer. */
import type { DatagramObservation } from "../../findings/diagnosis/observation.ts";
import { RpcError } from "../../status/errors.ts";
import type { UdpExchange } from "../udp-port.ts";
import { isLocal } from "./environment.ts";
import type { ProbeContext } from "./probe.ts";

/** Milliseconds from the first datagram to the next ones. */
const AGAIN_AT = [1_000, 2_000];
/** Datagrams that are looked at: an exchange that is not at its end by then does not mean to be. */
const MOST_DATAGRAMS = 512;

/**
 * Speaks with a service by datagrams, and tells what came of it.
 * @returns the exchange's answer; undefined where there is none, or it is not the service's protocol (the observation says which)
 */
export function askByDatagram<Answer>(
  context: ProbeContext,
  input: {
    readonly address: string;
    readonly port: number;
    readonly service: DatagramObservation["service"];
    readonly purpose: DatagramObservation["purpose"];
    readonly exchange: UdpExchange<Answer>;
    /** Milliseconds; default: the context's wait. */
    readonly timeoutMs?: number | undefined;
  },
): Promise<Answer | undefined> {
  const { address, port, exchange } = input;
  const { signal, environment } = context;
  const at = context.now();
  return new Promise((resolve) => {
    const timers: (() => void)[] = [];
    let sent = 0;
    let received = 0;
    let heardAt: number | undefined;
    let last = exchange.first;
    let over = false;
    const finish = (outcome: DatagramObservation["outcome"], code: string | undefined, answer: Answer | undefined) => {
      if (over) return;
      over = true;
      for (const cancel of timers) cancel();
      signal.removeEventListener("abort", onAbort);
      const { address: localAddress, port: localPort } = socket?.local ?? { address: "", port: 0 };
      socket?.close();
      context.tell({
        kind: "datagram",
        probe: "udp-port",
        at,
        ms: (heardAt ?? context.now()) - at,
        purpose: input.purpose,
        service: input.service,
        address,
        port,
        localAddress,
        localPort,
        outcome,
        code,
        sent,
        packets: undefined,
      });
      resolve(answer);
    };
    const silent = () => finish(heardAt === undefined ? "silent" : "answered", undefined, undefined);
    const onAbort = silent;
    const send = () => {
      if (over) return;
      sent += 1;
      socket?.send(last);
    };
    const socket = environment.datagrams(address, port, {
      ready() {
        if (over) return;
        send();
        for (const ms of AGAIN_AT) timers.push(environment.clock.after(ms, send));
      },
      message(bytes) {
        if (over) return;
        heardAt ??= context.now();
        received += 1;
        let reply: ReturnType<UdpExchange<Answer>["receive"]>;
        try {
          reply = exchange.receive(bytes);
        } catch (error) {
          if (!(error instanceof RpcError)) throw error;
          return finish("answered", error.statusName, undefined);
        }
        if (reply.answer !== undefined) return finish("answered", undefined, reply.answer);
        if (received >= MOST_DATAGRAMS) return finish("answered", undefined, undefined);
        if (reply.send !== undefined) {
          last = reply.send;
          send();
        }
      },
      error(code) {
        if (heardAt !== undefined) finish("answered", undefined, undefined);
        else if (code === "ECONNREFUSED") finish("refused", code, undefined);
        else finish(isLocal(code, address) ? "local" : "unreachable", code, undefined);
      },
    });
    if (over) return;
    timers.push(environment.clock.after(input.timeoutMs ?? context.wait(), silent));
    signal.addEventListener("abort", onAbort);
    if (signal.aborted) onAbort();
  });
}
