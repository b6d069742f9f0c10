/** Before there is a report: asking for a file, reading it, and saying why it could not be read. */
import { useEffect, useRef } from "preact/hooks";
import { visible } from "../../../../src/bytes/visible.ts";
import { CopyButton } from "../../shared/copy.tsx";
import type { Progress } from "../client.ts";
import { count, octets } from "../model/format.ts";
import type { Link } from "../model/link.ts";
import type { Failure } from "../worker/protocol.ts";

export function Start({
  link,
  samples,
  onChoose,
  onSample,
}: {
  readonly link: Link;
  readonly samples: readonly { readonly name: string; readonly title: string }[];
  readonly onChoose: () => void;
  readonly onSample: (name: string) => void;
}) {
  const wanted = link.frame !== undefined ? `frame ${link.frame}` : link.conversation;
  return (
    <section class="start" aria-labelledby="start-title">
      <h1 id="start-title">What happened to RPC in this capture, and who must act?</h1>
      {wanted !== undefined && (
        <p class="asks" role="status">
          This link points to {wanted}
          {link.file === undefined ? " of a capture" : ` of ${visible(link.file)}`}. A link cannot hold the file: please open it again.
        </p>
      )}
      <button type="button" class="dropzone" onClick={onChoose}>
        <strong>Drop a capture here</strong>
        <span>or choose one or several; several are read as one, by time</span>
        <small>pcap, pcapng, Network Monitor, snoop, ETL; also packed with gzip or LZ4</small>
      </button>
      {samples.length > 0 && (
        <p class="samples">
          No capture at hand? Look at one of ours:{" "}
          {samples.map(({ name, title }) => (
            <button type="button" class="link" key={name} onClick={() => onSample(name)}>
              {title}
            </button>
          ))}
        </p>
      )}
      <ul class="promises">
        <li>
          <strong>Nothing leaves this machine.</strong> The file is read here, in your browser. The page's own policy forbids it every
          connection, to anywhere.
        </li>
        <li>
          <strong>The verdict comes first</strong>: one sentence, who must act, what proves it, and the firewall rule to paste.
        </li>
        <li>
          <strong>Then the evidence</strong>: each conversation as a ladder, its calls, and each frame's octets.
        </li>
      </ul>
    </section>
  );
}

export function Reading({
  names,
  progress,
  onCancel,
}: {
  readonly names: readonly string[];
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
}) {
  // A file of a few kilobytes is done before anybody could read this; what is packed may have more octets than the file.
  const share = progress === undefined || progress.total === 0 ? undefined : Math.min(1, progress.octets / progress.total);
  return (
    <section class="reading" aria-labelledby="reading-title">
      <h1 id="reading-title">Reading {visible(names.join(", "), { limit: 120 })}</h1>
      <progress aria-labelledby="reading-title" {...(share === undefined ? {} : { value: share, max: 1 })} />
      <p class="figures">
        {progress === undefined ? "…" : `${octets(progress.octets)} of ${octets(progress.total)}, ${count(progress.frames)} frames`}
      </p>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </section>
  );
}

export function Failed({
  names,
  failure,
  onChoose,
}: {
  readonly names: readonly string[];
  readonly failure: Failure;
  readonly onChoose: () => void;
}) {
  const command = failure.command === undefined ? undefined : withName(failure.command, names);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="failed" aria-labelledby="failed-title" role="alert">
      <h1 id="failed-title" tabIndex={-1} ref={title}>
        {visible(names.join(", "), { limit: 120 })} cannot be read
      </h1>
      <p class="words">{failure.defect ? `A defect of opnum, not of your file: ${failure.words}` : sentence(failure.words)}</p>
      {command !== undefined && (
        <p class="command">
          What makes one of it that can be read: <code>{command}</code> <CopyButton text={command} what="the command" />
        </p>
      )}
      <button type="button" onClick={onChoose}>
        Open another
      </button>
    </section>
  );
}

/** Words of an error as a sentence. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${/[.!?]$/.test(words) ? "" : "."}`;
}

/** With the file's own name in the place of IN. It may come from a mail: what a shell would take for more than a name is left as it was. */
function withName(command: string, names: readonly string[]): string {
  const [name] = names;
  if (names.length !== 1 || !/^\w[\w.-]*$/.test(name!)) return command;
  return command.replace(/\bIN\b/, name!).replace(/\bOUT\b/, `${name}.pcapng`);
}

/** The files of a drop, folders opened one level deep after another. */
export async function filesOf(transfer: DataTransfer | null): Promise<File[]> {
  if (transfer === null) return [];
  // Entries must be asked for before anything is waited for: the list is emptied then.
  const entries = [...transfer.items].map((item) => (item.kind === "file" ? (item.webkitGetAsEntry?.() ?? null) : null));
  if (!entries.some((entry) => entry?.isDirectory)) return [...transfer.files];
  const files: File[] = [];
  for (const entry of entries) if (entry !== null) await collect(entry, files, 0);
  return files;
}

/** As many files as can be merged with sense. */
const MOST_FILES = 1_000;

async function collect(entry: FileSystemEntry, files: File[], depth: number): Promise<void> {
  if (files.length >= MOST_FILES) return;
  if (entry.isFile) {
    files.push(await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)));
    return;
  }
  if (depth > 4) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const one of some) if (!one.name.startsWith(".")) await collect(one, files, depth + 1);
  }
}
