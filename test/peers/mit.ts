/** MIT Kerberos as a peer: its KDCs of three realms, and its programs (kinit, klist, kvno, ktutil). */

import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import { join } from "node:path";
import { type Namespace, type Result, repository, type Scope } from "./peers.ts";

export interface MitRealms {
  /** krb5.conf of clients; default_realm MIT.TEST. */
  readonly configuration: string;
  /** Keys of `host/server.mit.test`, `host/server.other.test`, `host/server.third.test`, `host/only384.mit.test` and the like. */
  readonly keytab: string;
  /** Of every account. */
  readonly password: string;
  /** By realm. */
  readonly ports: Readonly<Record<"MIT.TEST" | "OTHER.TEST" | "THIRD.TEST", number>>;
  readonly folder: string;
  /** Runs one of MIT's programs with that configuration. */
  run(
    command: readonly string[],
    options?: { readonly input?: string; readonly ccache?: string; readonly in?: Namespace },
  ): Promise<Result>;
}

/** A place of its own for the KDCs. */
export interface MitPlace {
  readonly in: Namespace;
  readonly address: string;
  /** Of MIT.TEST, OTHER.TEST and THIRD.TEST. */
  readonly ports: readonly [number, number, number];
}

/** Three realms that trust each other in a row, on free ports of 127.0.0.1 where no other place is given; about two seconds. */
export async function mitRealms(scope: Scope, place?: MitPlace): Promise<MitRealms> {
  const folder = join(scope.tempDir(), "mit");
  const [mit, other, third] = place?.ports ?? [await freeUdpAndTcpPort(), await freeUdpAndTcpPort(), await freeUdpAndTcpPort()];
  const script = join(repository, "test", "peers", "start-mit-kdc.sh");
  const running = scope.start(["bash", script, folder, String(mit), String(other), String(third), place?.address ?? "127.0.0.1"], {
    in: place?.in,
  });
  await running.until(/^READY /m, 60_000);
  const configuration = join(folder, "krb5.conf");
  return {
    configuration,
    keytab: join(folder, "keytab"),
    password: "Passw0rd.Mit1",
    ports: { "MIT.TEST": mit, "OTHER.TEST": other, "THIRD.TEST": third },
    folder,
    run: (command, options = {}) =>
      scope.run(command, {
        env: { KRB5_CONFIG: configuration, KRB5CCNAME: options.ccache ?? `FILE:${folder}/ccache`, LC_ALL: "C" },
        ...(options.input === undefined ? {} : { input: options.input }),
        in: options.in,
      }),
  };
}

async function freeUdpAndTcpPort(): Promise<number> {
  for (;;) {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    const socket = createSocket("udp4");
    const free = await new Promise<boolean>((resolve) => {
      socket.once("error", () => resolve(false));
      socket.bind(port, "127.0.0.1", () => resolve(true));
    });
    await new Promise<void>((resolve) => socket.close(() => resolve()));
    await new Promise<void>((resolve) => server.close(() => resolve()));
    if (free) return port;
  }
}
