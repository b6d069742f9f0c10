import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { all, netmon, pcap, somePackets, Writer } from "../../../test/capture/containers.ts";
import { xxh32 } from "../../capture/files/xxh32.ts";
import { CaptureError } from "../../capture/frame.ts";
import { type CaptureSource, traceCaptures } from "../../findings/trace.ts";
import { Inputs } from "./inputs.ts";
import { type OpenedCapture, openCapture } from "./open.ts";
import { Sink } from "./sink.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-open-"));
after(() => rmSync(folder, { recursive: true }));

const packets = somePackets(3000, 1400);
const plain = pcap(packets);

function file(name: string, octets: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, octets);
  return path;
}

async function octetsOf(capture: CaptureSource): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  // Copied: what is given may be used again.
  for await (const chunk of capture.octets) parts.push(chunk.slice());
  return all(...parts);
}

async function opened<T>(path: string, work: (capture: OpenedCapture) => Promise<T>): Promise<T> {
  const capture = await openCapture(path, {});
  try {
    return await work(capture);
  } finally {
    await capture.close();
  }
}

/** An LZ4 frame of blocks that are not compressed. */
function lz4(octets: Uint8Array): Uint8Array {
  const descriptor = Uint8Array.of(0x60, 0x70);
  const w = new Writer()
    .u32(0x184d2204)
    .raw(descriptor)
    .u8((xxh32(descriptor, 0, 2) >>> 8) & 0xff);
  for (let at = 0; at < octets.length; at += 1 << 20) {
    const block = octets.subarray(at, at + (1 << 20));
    w.u32(block.length | 0x8000_0000).raw(block);
  }
  return w.u32(0).bytes();
}

test("plain, gzip, zstd, LZ4, and one within another", async () => {
  const files = [
    file("plain.pcap", plain),
    file("a.pcap.gz", gzipSync(plain)),
    file("two-members.gz", all(gzipSync(plain.subarray(0, 100_000)), gzipSync(plain.subarray(100_000)))),
    file("a.pcap.zst", zstdCompressSync(plain)),
    file("a.pcap.lz4", lz4(plain)),
    file("a.pcap.zst.gz", gzipSync(zstdCompressSync(plain))),
  ];
  for (const path of files) {
    await opened(path, async (capture) => {
      assert.deepEqual(Buffer.compare(await octetsOf(capture), plain), 0, path);
      assert.equal(capture.read, capture.size);
      assert.equal(capture.size, readFileSync(path).length);
    });
  }
});

test("compressed three times over is refused", async () => {
  const path = file("thrice.gz", gzipSync(gzipSync(gzipSync(plain))));
  await assert.rejects(opened(path, octetsOf), (error) => error instanceof CaptureError && error.problem.kind === "limit");
});

test("a compressed file that is cut or damaged: what came before is read, and it is said", async () => {
  for (const [name, whole] of [
    ["cut.gz", gzipSync(plain)],
    ["cut.zst", zstdCompressSync(plain)],
    ["cut.lz4", lz4(plain)],
  ] as const) {
    const path = file(name, whole.subarray(0, Math.floor(whole.length * 0.7)));
    await opened(path, async (capture) => {
      const report = await traceCaptures([capture]);
      assert.ok(report.capture.frames > 1000, `${name}: ${report.capture.frames}`);
      assert.ok(
        report.capture.warnings.some((words) => /compressed file .* is cut/.test(words)),
        report.capture.warnings.join("\n"),
      );
    });
  }
});

test("a bomb ends after a while, in little memory", async () => {
  // 1.2 GB of nothing in a megabyte.
  const megabytes = gzipSync(new Uint8Array(64 << 20), { level: 9 });
  const path = file("bomb.gz", all(gzipSync(plain), ...Array.from({ length: 18 }, () => megabytes)));
  let given = 0;
  await assert.rejects(
    opened(path, async (capture) => {
      for await (const chunk of capture.octets) given += chunk.length;
    }),
    (error) => error instanceof CaptureError && error.problem.kind === "limit" && /bomb/.test(error.words),
  );
  assert.ok(given <= (1 << 30) + (1 << 20));
});

test("what cannot be opened says why, in words", async () => {
  for (const [path, words] of [
    [join(folder, "nothing.pcap"), /no such file \(ENOENT\)/],
    [folder, /directory/],
    [join(file("a", plain), "b"), /no directory \(ENOTDIR\)/],
  ] as const) {
    await assert.rejects(openCapture(path, {}), (error) => error instanceof CaptureError && words.test(error.words));
  }
  await assert.rejects(openCapture("-", {}), CaptureError);
});

test("the end of a file can be read before its beginning; not that of a compressed one", async () => {
  await opened(file("b.pcap", plain), async (capture) => {
    assert.deepEqual(await capture.at(10, 20), plain.slice(10, 30));
    assert.deepEqual(await capture.at(plain.length - 5, 1 << 30), plain.slice(-5));
    assert.deepEqual(await capture.at(plain.length + 5, 10), new Uint8Array(0));
    assert.equal((await octetsOf(capture)).length, plain.length);
  });
  await opened(file("b.gz", gzipSync(plain)), async (capture) => {
    assert.equal((await octetsOf(capture)).length, plain.length);
    assert.equal(await capture.at(10, 20), undefined);
  });
  const cap = netmon(packets.slice(0, 50), { processes: [{ path: "C:\\outlook.exe", id: 1 }] });
  for (const path of [file("n.cap", cap), file("n.cap.gz", gzipSync(cap))]) {
    await opened(path, async (capture) => {
      const names = new Set<string | undefined>();
      await traceCaptures([capture], { wanted: ({ process }) => names.add(process?.name) !== undefined });
      assert.deepEqual([...names], ["outlook.exe"]);
    });
  }
});

test("standard input: a pipe that stays open is ended by stop()", async () => {
  const capture = await openCapture("-", {
    stdin: (async function* () {
      yield plain.subarray(0, 1000);
      yield plain.subarray(1000, 5000);
      await new Promise<never>(() => undefined);
    })(),
  });
  const parts: Uint8Array[] = [];
  for await (const chunk of capture.octets) {
    parts.push(chunk);
    if (parts.length === 2) capture.stop();
  }
  assert.deepEqual(all(...parts), plain.slice(0, 5000));
  assert.deepEqual([capture.size, capture.read], [undefined, 5000]);
  await capture.close();
});

const noPipes = process.platform === "win32" ? "no named pipes in a file system here" : false;

test("a named pipe, read as it comes; closing does not wait for the writer", { skip: noPipes }, async () => {
  const path = join(folder, "pipe");
  execFileSync("mkfifo", [path]);
  const writer = createWriteStream(path);
  const capture = await openCapture(path, {});
  writer.write(plain.subarray(0, 3000));
  const parts: Uint8Array[] = [];
  for await (const chunk of capture.octets) {
    parts.push(chunk);
    if (all(...parts).length === 3000) break;
  }
  assert.deepEqual(all(...parts), plain.slice(0, 3000));
  await capture.close();
  writer.destroy();
});

test("a named pipe that nobody writes to is left when the run is stopped", { skip: noPipes }, async () => {
  const path = join(folder, "silent");
  execFileSync("mkfifo", [path]);
  const stopped = new AbortController();
  const opening = openCapture(path, { signal: stopped.signal });
  stopped.abort();
  const capture = await opening;
  assert.equal((await octetsOf(capture)).length, 0);
  await capture.close();
});

test("the process's own standard input: a pipe and a file", { skip: noPipes }, async () => {
  const program = `
    import { openCapture } from ${JSON.stringify(join(import.meta.dirname, "open.ts"))};
    const capture = await openCapture("-", { stdin: process.stdin });
    let octets = 0;
    for await (const chunk of capture.octets) octets += chunk.length;
    console.log(octets, capture.read, capture.size);
    await capture.close();
  `;
  const script = file("own.mts", new TextEncoder().encode(program));
  const path = file("own.pcap", plain);
  for (const [shell, size] of [
    [`cat "${path}" | "$0" --conditions=source --no-warnings "$1" -`, "undefined"],
    [`"$0" --conditions=source --no-warnings "$1" - < "${path}"`, String(plain.length)],
  ] as const) {
    const child = spawn("sh", ["-c", shell, process.execPath, script], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
    });
    await once(child, "close");
    assert.equal(out.trim(), `${plain.length} ${plain.length} ${size}`);
  }
});

test("what the command reads can be read anywhere, too: the tables at the end of a large capture of Network Monitor", async () => {
  const cap = netmon(packets.slice(0, 50), { processes: [{ path: "C:\\outlook.exe", id: 1 }] });
  const sink = new Sink({ write: () => true });
  await using inputs = await Inputs.open([file("m.cap", cap)], { stdin: undefined, signal: new AbortController().signal } as never, sink);
  assert.deepEqual(await inputs.sources[0]!.at?.(cap.length - 5, 5), cap.slice(-5));
});
