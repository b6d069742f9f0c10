/** What tests of probes have in common: a context over loopback in which well-known ports are other ones, and servers that end with the test. */
import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import type { Observation, Target } from "../../findings/diagnosis/observation.ts";
import { contextTag, element, integer, objectIdentifier, sequence, TAG, text } from "../../pdu/asn1/ber.ts";
import { type Environment, nodeEnvironment } from "../probes/environment.ts";
import type { ProbeContext, WhyOptions } from "../probes/probe.ts";

export interface TestContext extends ProbeContext {
  readonly seen: Observation[];
  /** The observations of a kind. */
  of<K extends Observation["kind"]>(kind: K): Extract<Observation, { kind: K }>[];
}

/**
 * @param ports where `445` and `udp/88` really are; a port that is not named is one on which nothing listens
 */
export function testContext(
  ports: Readonly<Record<string, number>>,
  options: WhyOptions & { readonly target?: Partial<Target> } = {},
): TestContext {
  const environment = mapped(options.environment ?? nodeEnvironment(), ports);
  const { clock } = environment;
  const began = clock.now();
  const timeoutMs = options.timeoutMs ?? 5_000;
  const seen: Observation[] = [];
  const left = () => Math.max(0, timeoutMs - (clock.now() - began));
  const target: Target = {
    host: "dc1.lab.test",
    service: undefined,
    interfaces: [],
    binding: undefined,
    port: undefined,
    protocolSequence: "ncacn_ip_tcp",
    domainController: undefined,
    beside: [],
    ...options.target,
  };
  return {
    environment,
    target,
    options,
    signal: options.signal ?? new AbortController().signal,
    seen,
    of: (kind) => seen.filter((one): one is Extract<Observation, { kind: typeof kind }> => one.kind === kind),
    now: () => clock.now() - began,
    left,
    wait: () => Math.min(timeoutMs / 2, left()),
    tell: (observation) => void seen.push(observation),
  };
}

function mapped(environment: Environment, ports: Readonly<Record<string, number>>): Environment {
  // Port 9 of loopback: nothing listens there in a test.
  const real = (name: string) => ports[name] ?? 9;
  return {
    ...environment,
    dialTcp: (address, port, limits) => environment.dialTcp(address, real(String(port)), limits),
    datagrams: (address, port, handlers) => environment.datagrams(address, real(`udp/${port}`), handlers),
  };
}

export const LOOPBACK = "127.0.0.1";
export const BESIDE = { address: LOOPBACK, host: "dc1.lab.test", domainController: { address: LOOPBACK, name: "dc1.lab.test" } };

/** Servers of a test. `close` ends all of them. */
export class TestServers {
  readonly #closing: (() => void)[] = [];

  /** @returns its port */
  async tcp(accept: (socket: Socket) => void): Promise<number> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      accept(socket);
    });
    this.#closing.push(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    return listening(server);
  }

  /** Answers the first octets of each connection, and all that come later, with these. */
  answering(answer: (octets: Uint8Array) => Uint8Array | undefined): Promise<number> {
    return this.tcp((socket) => {
      socket.on("data", (octets) => {
        const reply = answer(octets);
        if (reply === undefined) socket.end();
        else socket.write(reply);
      });
    });
  }

  async udp(answer: (octets: Uint8Array) => readonly Uint8Array[]): Promise<number> {
    const socket = createSocket("udp4");
    socket.on("message", (octets, from) => {
      for (const reply of answer(octets)) socket.send(reply, from.port, from.address);
    });
    socket.bind(0, LOOPBACK);
    await once(socket, "listening");
    this.#closing.push(() => socket.close());
    return socket.address().port;
  }

  /** What else is to be ended. */
  defer(close: () => void): void {
    this.#closing.push(close);
  }

  close(): void {
    for (const close of this.#closing.splice(0)) close();
  }
}

/** A port of loopback on which nothing listens now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  server.close();
  await once(server, "close");
  return port;
}

export async function listening(server: Server): Promise<number> {
  server.listen(0, LOOPBACK);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** A certificate that signs itself, [RFC 5280] 4.1, and its key, in PEM. */
export function certificate(about: { readonly name: string; readonly from: Date; readonly to: Date }): { cert: string; key: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsa = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
  const name = sequence(element(TAG.set, sequence(objectIdentifier("2.5.4.3"), text(about.name, 0x0c))));
  const time = (date: Date) => text(`${date.toISOString().slice(0, 19).replace(/[-:T]/g, "")}Z`, TAG.generalizedTime);
  const alternative = sequence(element(contextTag(2, false), new TextEncoder().encode(about.name)));
  const extension = sequence(objectIdentifier("2.5.29.17"), element(TAG.octetString, alternative));
  const body = sequence(
    element(contextTag(0, true), integer(2)),
    integer(createHash("sha256").update(about.name).digest().readUInt32BE(0)),
    ecdsa,
    name,
    sequence(time(about.from), time(about.to)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    element(contextTag(3, true), sequence(extension)),
  );
  const signature = sign("sha256", body, privateKey);
  const whole = sequence(body, ecdsa, element(TAG.bitString, Uint8Array.of(0), signature));
  const lines = Buffer.from(whole).toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
