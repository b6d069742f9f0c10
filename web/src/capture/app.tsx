/** The page: nothing open, reading, could not be read, or the report. */
import samples from "virtual:samples";
import version from "virtual:version";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ThemeButton, useTheme } from "../shared/theme.tsx";
import { CaptureClient, CaptureFailure, type Opened, type Progress } from "./client.ts";
import { type Link, NO_LINK, readLink, writeLink } from "./model/link.ts";
import { Help, useShortcuts } from "./parts/help.tsx";
import { countOf, type GivenKeys, isKeyFile, KeysDialog, keysOf, NOTHING_GIVEN } from "./parts/keys.tsx";
import { ReportPage } from "./parts/report.tsx";
import { Failed, filesOf, Reading, Start } from "./parts/start.tsx";
import { CANCELLED, type Failure } from "./worker/protocol.ts";

type State =
  | { readonly kind: "start" }
  | { readonly kind: "reading"; readonly names: readonly string[]; readonly progress: Progress | undefined }
  | { readonly kind: "failed"; readonly names: readonly string[]; readonly failure: Failure }
  | { readonly kind: "open"; readonly opened: Opened; readonly name: string; readonly shown: Shown };

/** What was opened, to be read again with a filter. */
interface Shown {
  readonly files: readonly File[];
  readonly sample: string | undefined;
  readonly filter: string | undefined;
}

const ACCEPT = ".pcap,.pcapng,.cap,.ntar,.snoop,.etl,.gz,.lz4,.zst,.dmp,.trc";

export function App() {
  const client = useRef<CaptureClient>(undefined);
  client.current ??= new CaptureClient();
  const [state, setState] = useState<State>({ kind: "start" });
  const [link, setLink] = useState<Link>(() => readLink(location.hash));
  const [over, setOver] = useState(false);
  const [help, setHelp] = useState(false);
  const [asksKeys, setAsksKeys] = useState(false);
  const [keys, setKeys] = useState<GivenKeys>(NOTHING_GIVEN);
  /** As they are now, for whoever opens a file. */
  const given = useRef(keys);
  /** What was last chosen. */
  const latest = useRef<Shown>(undefined);
  const [theme, nextTheme] = useTheme();
  const chooser = useRef<HTMLInputElement>(null);

  const open = useCallback(async (files: readonly File[], sample?: string, filter?: string) => {
    if (files.length === 0) return;
    latest.current = { files, sample, filter };
    const names = files.map(({ name }) => name);
    setState({ kind: "reading", names, progress: undefined });
    try {
      const opened = await client.current!.open(files, filter, keysOf(given.current), (progress) =>
        setState({ kind: "reading", names, progress }),
      );
      const name = files.length === 1 ? names[0]! : `${names[0]} and ${files.length - 1} more`;
      // A link that was waiting for its file stays; one into another file would point anywhere.
      setLink((before) => {
        const kept = before.file === undefined || before.file === name || before.sample !== undefined ? before : NO_LINK;
        const next = { ...kept, file: name, sample };
        history.replaceState(null, "", writeLink(next) || location.pathname + location.search);
        return next;
      });
      setState({ kind: "open", opened, name, shown: { files, sample, filter } });
    } catch (error) {
      if (!(error instanceof CaptureFailure)) throw error;
      if (error.failure.words !== CANCELLED.words) setState({ kind: "failed", names, failure: error.failure });
    }
  }, []);

  const openSample = useCallback(
    (name: string) => {
      const sample = samples.find((one) => one.name === name);
      if (sample === undefined) return;
      const octets = Uint8Array.from(atob(sample.base64), (character) => character.charCodeAt(0));
      void open([new File([octets], sample.name)], sample.name);
    },
    [open],
  );

  const refine = useCallback(
    ({ files, sample }: Shown, filter: string | undefined) => {
      // What a link points to may be left out now; the link's file stays.
      setLink((before) => ({ ...NO_LINK, file: before.file, sample }));
      void open(files, sample, filter);
    },
    [open],
  );

  /** Keys are given, and what is open, is being read or could not be is read again with them. */
  const give = (next: GivenKeys) => {
    given.current = next;
    setKeys(next);
    if (state.kind === "start" || latest.current === undefined) return;
    const { files, sample, filter } = latest.current;
    void open(files, sample, filter);
  };
  const giveLatest = useRef(give);
  giveLatest.current = give;

  const cancel = useCallback(() => {
    client.current!.close();
    setState({ kind: "start" });
  }, []);

  /** Points to something; `undefined` fields take the pointer away. */
  const go = useCallback((to: { readonly frame?: number | undefined; readonly conversation?: string | undefined }) => {
    setLink((before) => {
      const next = { ...before, frame: to.frame, conversation: to.conversation };
      history.pushState(null, "", writeLink(next) || location.pathname + location.search);
      return next;
    });
  }, []);

  useEffect(() => {
    const follow = () => setLink((before) => ({ ...readLink(location.hash), file: before.file, sample: before.sample }));
    addEventListener("hashchange", follow);
    addEventListener("popstate", follow);
    if (link.sample !== undefined) openSample(link.sample);
    return () => {
      removeEventListener("hashchange", follow);
      removeEventListener("popstate", follow);
    };
  }, []);

  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      // Whatever is dropped: the browser must not leave the page for it.
      event.preventDefault();
      setOver(false);
      void filesOf(event.dataTransfer).then((files) => {
        const captures = files.filter(({ name }) => !isKeyFile(name));
        const others = files.filter(({ name }) => isKeyFile(name));
        const next = { ...given.current, files: [...given.current.files, ...others] };
        if (captures.length === 0 && others.length > 0) return giveLatest.current(next);
        given.current = next;
        setKeys(next);
        return open(captures);
      });
    };
    addEventListener("dragover", enter);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", enter);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [open]);

  const choose = () => chooser.current?.click();
  const [shortcuts, setShortcuts] = useShortcuts({
    "?": () => setHelp((shown) => !shown),
    o: choose,
    d: nextTheme,
    s: () => setAsksKeys(true),
    Escape: () => {
      if (help) setHelp(false);
      else if (asksKeys) setAsksKeys(false);
      else if (state.kind === "reading") cancel();
      else if (link.frame !== undefined) go({ conversation: link.conversation });
    },
  });

  return (
    <>
      <button type="button" class="skip" onClick={toContent}>
        Skip to the content
      </button>
      <header class="top">
        <p class="brand">
          <strong>opnum</strong> <span class="wide">trace</span>
        </p>
        <p class="private">
          Nothing leaves this machine<span class="wide">: the page can connect to nothing.</span>
        </p>
        <nav class="tools" aria-label="Page">
          <button type="button" onClick={choose} title="Open a capture (o)">
            Open…
          </button>
          <button
            type="button"
            onClick={() => setAsksKeys(true)}
            title="Passwords, keytabs and keys for what is sealed (s)"
            aria-haspopup="dialog"
          >
            Unseal{countOf(keys) > 0 ? ` (${countOf(keys)})` : "…"}
          </button>
          <ThemeButton theme={theme} onClick={nextTheme} />
          <button type="button" class="quiet" onClick={() => setHelp(true)} title="Keys (?)" aria-haspopup="dialog">
            <span aria-hidden="true">?</span>
            <span class="unseen">Keys and help</span>
          </button>
        </nav>
        <input
          ref={chooser}
          class="unseen"
          type="file"
          multiple
          accept={ACCEPT}
          tabIndex={-1}
          aria-label="Capture files"
          onChange={(event) => {
            const input = event.currentTarget;
            const files = [...(input.files ?? [])];
            // The same file may be chosen again: it grew, perhaps.
            input.value = "";
            void open(files);
          }}
        />
      </header>
      <main id="main" tabIndex={-1} class={state.kind}>
        {state.kind === "start" && <Start link={link} samples={samples} onChoose={choose} onSample={openSample} />}
        {state.kind === "reading" && <Reading names={state.names} progress={state.progress} onCancel={cancel} />}
        {state.kind === "failed" && <Failed names={state.names} failure={state.failure} onChoose={choose} />}
        {state.kind === "open" && (
          <ReportPage
            key={state.opened.id}
            client={client.current}
            opened={state.opened}
            name={state.name}
            link={link}
            go={go}
            shortcuts={shortcuts}
            filter={state.shown.filter}
            onFilter={(filter) => refine(state.shown, filter)}
          />
        )}
      </main>
      <p class="unseen" aria-live="polite" id="spoken">
        {state.kind === "open" ? `Verdict: ${state.opened.report.sentence}` : ""}
      </p>
      <footer class="bottom">
        opnum {version}. Read in your browser; its policy is <code>default-src 'none'; connect-src 'none'</code>.
      </footer>
      {over && (
        <div class="drop-veil" aria-hidden="true">
          <p>Drop the capture</p>
        </div>
      )}
      {asksKeys && <KeysDialog given={keys} onGive={give} onClose={() => setAsksKeys(false)} />}
      {help && <Help shortcuts={shortcuts} onShortcuts={setShortcuts} onClose={() => setHelp(false)} />}
    </>
  );
}

/** No link: the address stays as it is, as it says which frame is looked at. */
function toContent(): void {
  const main = document.getElementById("main");
  main?.focus();
  main?.scrollIntoView();
}
