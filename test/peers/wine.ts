/** Programs on Wine's RPC run-time: widl makes the stubs, mingw the executables, and each test has a Wine of its own in a temporary folder. */
import { join } from "node:path";
import { type Namespace, type Running, repository, type Scope } from "./peers.ts";

const sources = join(repository, "test", "interop", "wine");

/** An IDL file with a program for each side: `wine.idl`, `client.c` and `server.c`; `every.idl`, `every-client.c` and `every-server.c`. */
export type WineSet = "wine" | "every";

export interface Wine {
  start(program: "server" | "client", ...args: readonly string[]): Running;
  /** The same Wine, whose programs see these variables. */
  with(environment: Readonly<Record<string, string>>): Wine;
}

/**
 * Compiles an IDL file with its client and its server, and boots a Wine. About six seconds.
 * @param network where it runs: a Wine's sockets are its wineserver's, so that all its programs are on one network
 */
export async function makeWine(scope: Scope, network?: Namespace, set: WineSet = "wine"): Promise<Wine> {
  const folder = scope.tempDir();
  const env = {
    HOME: folder,
    WINEPREFIX: join(folder, "prefix"),
    WINEARCH: "win64",
    WINEDEBUG: "-all",
    // Neither a browser nor .NET nor a window.
    WINEDLLOVERRIDES: "mscoree,mshtml,winemenubuilder.exe=",
    DISPLAY: "",
  };
  const must = async (...command: readonly string[]) => {
    const result = await scope.run(command, { cwd: folder, env, timeoutMs: 120_000, in: network });
    if (result.code !== 0) throw new Error(`${command.join(" ")}: ${result.stdout}${result.stderr}`);
  };
  // -Os: with -Oicf an explicit handle_t puts four octets of garbage on the wire.
  const widl = ["widl", "-Os", "--win64", "-I/usr/include/wine/wine/windows"];
  await must(...widl, "-h", "-o", `${set}.h`, join(sources, `${set}.idl`));
  for (const [program, side] of [
    ["client", "c"],
    ["server", "s"],
  ] as const) {
    const stub = `${set}_${side}.c`;
    await must(...widl, `-${side}`, "-o", stub, join(sources, `${set}.idl`));
    const includes = ["-include", join(sources, "compat.h"), "-I.", "-I/usr/include/wine", `-I${sources}`];
    const libraries = [
      "-lrpcrt4",
      "-lole32",
      "-loleaut32",
      "-luuid",
      "/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/libwinecrt0.a",
      "-lntdll",
    ];
    // -w: the warnings are widl's and mingw's headers'.
    await must(
      "x86_64-w64-mingw32-gcc",
      "-O1",
      "-w",
      ...includes,
      "-o",
      `${program}.exe`,
      join(sources, set === "wine" ? `${program}.c` : `${set}-${program}.c`),
      stub,
      ...libraries,
    );
  }
  scope.defer(async () => {
    await scope.run(["wineserver", "-k"], { env, cwd: folder });
    await scope.run(["wineserver", "-w"], { env, cwd: folder, timeoutMs: 10_000 });
  });
  await must("wineboot", "-i");
  const within = (more: Readonly<Record<string, string>>): Wine => ({
    start: (program, ...args) =>
      scope.start(["wine", join(folder, `${program}.exe`), ...args], { env: { ...env, ...more }, cwd: folder, in: network }),
    with: within,
  });
  return within({});
}
