/**
 * What one suite runs over: {memory, tcp} x {NDR20 little, NDR20 big, NDR64} x {compile, interpret} without security, and, compiled, x every security
 * provider at every level that it has.
 */
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
import {
  type AuthenticationLevelName,
  type Credentials,
  kerberos,
  kerberosAcceptor,
  negotiate,
  negotiateAcceptor,
  netlogon,
  netlogonAcceptor,
  ntlm,
  ntlmAcceptor,
} from "opnum/security";
import { encodeKeytab } from "../../src/security/kerberos/files/keytab.ts";
import { CLIENT, mintTicket, SERVICE, serviceKey, ticketSource } from "../security/tickets.ts";

/** Who a variant's clients are, and how far their calls are protected. */
export interface VariantSecurity {
  readonly provider: "ntlm" | "kerberos" | "kerberos-rc4" | "spnego-ntlm" | "spnego-kerberos" | "netlogon";
  readonly level: AuthenticationLevelName;
  readonly auth: Credentials;
  /** As the server knows them. */
  readonly principal: string;
  readonly mechanism: string;
}

export interface Variant {
  readonly name: string;
  readonly transport: "memory" | "tcp";
  readonly transferSyntax: SyntaxId;
  readonly littleEndian: boolean;
  readonly codec: CodecOptions;
  readonly security?: VariantSecurity;
}

export const formats = [
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

// --- security ---

const key = serviceKey(18);
const weakKey = serviceKey(23);
const account = { user: "alice", domain: "LAB", password: "a password of the contract" };
const session = { domain: "LAB", computer: "WS1", sessionKey: Uint8Array.from({ length: 16 }, (_, i) => i * 11), flags: 0x612f_ffff };
const takesNtlm = ntlmAcceptor({ accounts: [account], names: { domain: "LAB", computer: "SERVER" } });
const takesKerberos = kerberosAcceptor({ keytab: encodeKeytab({ keys: [key, weakKey].map((one) => ({ ...one, timestamp: 0 })) }) });
const byNtlm = ntlm(account);
const byKerberos = kerberos({ tickets: ticketSource(mintTicket(key)) });
const byKerberosRc4 = kerberos({ tickets: ticketSource(mintTicket(weakKey)) });
const levels = ["connect", "call", "packet", "integrity", "privacy"] as const;
const alice = "LAB\\alice";
const principal = `${CLIENT.components[0]}@${CLIENT.realm}`;

/** Every provider of the server's, at once. */
export const acceptors = [
  takesNtlm,
  takesKerberos,
  negotiateAcceptor([takesKerberos, takesNtlm]),
  netlogonAcceptor({ find: () => session }),
];
/** The service that clients ask for. */
export const targetName = SERVICE.components.join("/");

export const securities: readonly VariantSecurity[] = [
  ...levels.flatMap((level): VariantSecurity[] => [
    { provider: "ntlm", level, auth: byNtlm, principal: alice, mechanism: "ntlm" },
    { provider: "kerberos", level, auth: byKerberos, principal, mechanism: "kerberos" },
    { provider: "kerberos-rc4", level, auth: byKerberosRc4, principal, mechanism: "kerberos" },
    { provider: "spnego-ntlm", level, auth: negotiate([byNtlm]), principal: alice, mechanism: "ntlm" },
    { provider: "spnego-kerberos", level, auth: negotiate([byKerberos, byNtlm]), principal, mechanism: "kerberos" },
  ]),
  // Netlogon has no others.
  ...(["integrity", "privacy"] as const).map(
    (level): VariantSecurity => ({ provider: "netlogon", level, auth: netlogon(session), principal: "LAB\\WS1$", mechanism: "netlogon" }),
  ),
];

/** Whether code may be made from text: the second run of the suite, without it, is about codecs, and signs and seals nothing. */
const mayMakeCode = !process.execArgv.includes("--disallow-code-generation-from-strings");

/** The first format in memory only, where the same is run on several Nodes (tools/security-suite.ts). */
const short = process.env["OPNUM_CONTRACT"] === "short";

/** `format` is the place of its format in `formats`. */
export const securedVariants: readonly (Variant & { readonly security: VariantSecurity; readonly format: number })[] = (
  short ? (["memory"] as const) : (["memory", "tcp"] as const)
).flatMap((transport) =>
  formats.slice(0, short ? 1 : undefined).flatMap((one, format) =>
    (mayMakeCode ? securities : []).map((security) => ({
      ...one,
      format,
      name: `${transport}, ${one.name}, compile, security ${security.provider} ${security.level}`,
      transport,
      codec: { mode: "compile" as const },
      security,
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
      ...(variant.security === undefined ? {} : { auth: acceptors }),
      ...options,
      ...(variant.security === undefined ? {} : { policy: { minimumLevel: variant.security.level, ...options.policy } }),
    });
  }

  async connect<I extends Interface>(
    iface: I,
    options: ConnectOptions & CallbackOptions<I> = {},
    objectUuid?: string,
  ): Promise<Connected<I>> {
    const to = objectUuid === undefined ? this.binding : `${objectUuid}@${this.binding}`;
    const client = await connect(iface, to, this.options(options));
    this.#clients.push(client);
    return client;
  }

  /** What clients of this variant are made with. */
  options<T extends ConnectOptions>(more: T): T & ConnectOptions {
    const { codec, transferSyntax, littleEndian, security } = this.variant;
    const { transport, clock } = this;
    const own = security === undefined ? {} : { auth: security.auth, level: security.level, targetName };
    return {
      transport,
      codec,
      clock,
      transferSyntaxes: [transferSyntax],
      ...own,
      ...more,
      connection: { littleEndian, ...more.connection },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#clients.map((client) => client[Symbol.asyncDispose]()));
    await this.server.close();
  }
}
