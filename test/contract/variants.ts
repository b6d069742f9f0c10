/** What one suite runs over: {memory, tcp} x {NDR20 little, NDR20 big, NDR64} x {compile, interpret} x security {none}. */
import {
  type CallbackOptions,
  type CodecOptions,
  type Connected,
  type ConnectOptions,
  connect,
  type Interface,
  MemoryTransport,
  NDR20,
  NDR64,
  RpcServer,
  randomChunks,
  type ServerOptions,
  SimulatedClock,
  type SyntaxId,
  type Transport,
  tcpTransport,
} from "opnum";

export interface Variant {
  readonly name: string;
  readonly transport: "memory" | "tcp";
  readonly transferSyntax: SyntaxId;
  readonly littleEndian: boolean;
  readonly codec: CodecOptions;
}

const formats = [
  { name: "NDR20 little", transferSyntax: NDR20, littleEndian: true },
  { name: "NDR20 big", transferSyntax: NDR20, littleEndian: false },
  { name: "NDR64", transferSyntax: NDR64, littleEndian: true },
] as const;

export const variants: readonly Variant[] = (["memory", "tcp"] as const).flatMap((transport) =>
  formats.flatMap((format) =>
    (["compile", "interpret"] as const).map((mode) => ({
      ...format,
      name: `${transport}, ${format.name}, ${mode}, security none`,
      transport,
      codec: { mode },
    })),
  ),
);

/** A server, and clients that reach it. */
export class House implements AsyncDisposable {
  readonly variant: Variant;
  readonly clock = new SimulatedClock();
  readonly transport: Transport;
  readonly server: RpcServer;
  readonly errors: unknown[] = [];
  binding = "";
  readonly #clients: AsyncDisposable[] = [];

  static async open(variant: Variant, prepare: (server: RpcServer) => void, options: ServerOptions = {}): Promise<House> {
    const house = new House(variant, options);
    prepare(house.server);
    house.binding = await house.server.listen("ncacn_ip_tcp:127.0.0.1");
    return house;
  }

  private constructor(variant: Variant, options: ServerOptions) {
    this.variant = variant;
    // In memory the stream is cut where nobody expects it; the seed makes each run alike.
    this.transport = variant.transport === "tcp" ? tcpTransport() : new MemoryTransport({ chunkSize: randomChunks(20, 9000) });
    this.server = new RpcServer({
      transport: this.transport,
      codec: variant.codec,
      clock: this.clock,
      onError: (error) => this.errors.push(error),
      ...options,
    });
  }

  async connect<I extends Interface>(
    iface: I,
    options: ConnectOptions & CallbackOptions<I> = {},
    objectUuid?: string,
  ): Promise<Connected<I>> {
    const client = await connect(iface, objectUuid === undefined ? this.binding : `${objectUuid}@${this.binding}`, {
      transport: this.transport,
      codec: this.variant.codec,
      clock: this.clock,
      transferSyntaxes: [this.variant.transferSyntax],
      ...options,
      connection: { littleEndian: this.variant.littleEndian, ...options.connection },
    });
    this.#clients.push(client);
    return client;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clients.map((client) => client[Symbol.asyncDispose]()));
    await this.server.close();
  }
}
