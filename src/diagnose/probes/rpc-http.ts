/**
 * ncacn_http at the server itself: the endpoint mapper's 593 and what services listen at for RPC proxies (6001, 6002 and 6004 of Exchange). Whoever is connected
 * there greets with the legacy server response, "ncacn_http/1.0" ([MS-RPCH] 2.1.1.2.1, 2.1.2.2.1), and takes PDUs afterwards as over TCP: so the interface is
 * bound behind the greeting, without a proxy.
 */

import { narrowText } from "../../bytes/text.ts";
import type { WantedInterface } from "../../findings/diagnosis/observation.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { RPC_S_CALL_FAILED } from "../../status/codes.ts";
import { ProtocolError, TransportError } from "../../status/errors.ts";
import type { BytePipe, PipeHandlers } from "../../transport/transport.ts";
import type { Environment } from "./environment.ts";
import { probeHarmlessCall } from "./harmless-call.ts";
import type { CarrierInput, ProbeContext } from "./probe.ts";
import { bind } from "./rpc.ts";
import { type Asked, askByStream, tellService } from "./service.ts";
import type { StreamExchange } from "./stream.ts";

/** "ncacn_http/1.0" */
const LEGACY_SERVER_RESPONSE = Uint8Array.from("ncacn_http/1.0", (character) => character.charCodeAt(0));

/** Well-known port of the endpoint mapper for ncacn_http, [MS-RPCH] 1.9. */
const MAPPER_PORT = 593;

const MAPPER: WantedInterface = { uuid: epm.uuid, version: "3.0", name: "epm", required: true };

export async function probeRpcHttp(context: ProbeContext, input: CarrierInput): Promise<void> {
  const { address } = input;
  const port = /^\d{1,5}$/.test(input.endpoint ?? "") ? Number(input.endpoint) : (context.target.port ?? MAPPER_PORT);
  const asked: Asked = { service: "rpc-http", address, port, what: "the connection: a server of ncacn_http greets" };
  const answered = await askByStream(context, asked, greetingExchange());
  if (answered === undefined) return;
  const { at, endedAt } = answered;
  tellService(context, asked, "tcp", { at, endedAt, outcome: "answered", said: answered.answer, facts: { greeting: answered.answer } });
  const over: ProbeContext = { ...contextOver(context), environment: greeted(context.environment) };
  const wanted = port === MAPPER_PORT ? [MAPPER] : input.interfaces.slice(0, MOST_INTERFACES);
  for (const one of wanted) {
    if (context.left() <= 0 || context.signal.aborted) return;
    const { session } = await bind(over, { address, port, interface: one, syntaxes: ["NDR20"], features: false, probe: "rpc-http" });
    if (session === undefined) continue;
    try {
      await probeHarmlessCall(over, { session, address, port, interface: one });
    } finally {
      session.close();
    }
  }
}

const MOST_INTERFACES = 8;

/** The server speaks first; its greeting is 14 octets and has no end of its own. */
export function greetingExchange(): StreamExchange<string> {
  let held = "";
  return {
    first: undefined,
    receive(bytes) {
      held += narrowText(bytes, 0, Math.min(bytes.length, LEGACY_SERVER_RESPONSE.length - held.length));
      const expected = narrowText(LEGACY_SERVER_RESPONSE, 0, LEGACY_SERVER_RESPONSE.length);
      if (held === expected) return { answer: held };
      if (expected.startsWith(held)) return {};
      throw new ProtocolError("server", `it greets with ${JSON.stringify(held)}, and not with "${expected}"`);
    },
  };
}

/** The same network, in which each connection begins behind the greeting. */
function greeted(environment: Environment): Environment {
  return {
    clock: environment.clock,
    wallClock: () => environment.wallClock(),
    names: environment.names,
    client: environment.client,
    datagrams: (...given) => environment.datagrams(...given),
    async dialTcp(address, port, limits) {
      const dialled = await environment.dialTcp(address, port, limits);
      return dialled.outcome === "open" ? { ...dialled, pipe: new GreetedPipe(dialled.pipe) } : dialled;
    },
  };
}

/** A pipe without the octets of the greeting. What begins otherwise ends it. */
class GreetedPipe implements BytePipe {
  readonly #pipe: BytePipe;
  #passed = 0;

  constructor(pipe: BytePipe) {
    this.#pipe = pipe;
  }

  get local() {
    return this.#pipe.local;
  }

  get remote() {
    return this.#pipe.remote;
  }

  get unwritten(): number {
    return this.#pipe.unwritten;
  }

  open(handlers: PipeHandlers): void {
    let over = false;
    const end = (error: Error | undefined) => {
      if (over) return;
      over = true;
      handlers.onEnd(error);
    };
    this.#pipe.open({
      onData: (bytes) => {
        if (over) return;
        const count = Math.min(bytes.length, LEGACY_SERVER_RESPONSE.length - this.#passed);
        for (let i = 0; i < count; i++) {
          if (bytes[i] === LEGACY_SERVER_RESPONSE[this.#passed + i]) continue;
          const { address, port } = this.#pipe.remote;
          this.#pipe.destroy();
          const words = "the server did not greet as one of ncacn_http does";
          return end(new TransportError(RPC_S_CALL_FAILED, { kind: "other", address, port, code: "EPROTO" }, words));
        }
        this.#passed += count;
        if (bytes.length > count) handlers.onData(bytes.subarray(count));
      },
      onEnd: end,
      onDrain: () => handlers.onDrain(),
    });
  }

  write(chunks: readonly Uint8Array[], done: () => void): void {
    this.#pipe.write(chunks, done);
  }

  pause(): void {
    this.#pipe.pause();
  }

  resume(): void {
    this.#pipe.resume();
  }

  close(): void {
    this.#pipe.close();
  }

  destroy(): void {
    this.#pipe.destroy();
  }
}

/** A context may be an object with methods of its own: they are called on it. */
function contextOver(context: ProbeContext): Omit<ProbeContext, "environment"> {
  const { target, options, signal } = context;
  return {
    target,
    options,
    signal,
    now: () => context.now(),
    left: () => context.left(),
    wait: () => context.wait(),
    tell: (observation) => context.tell(observation),
  };
}
