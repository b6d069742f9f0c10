import { useEffect, useState } from "preact/hooks";

/** Copies text; what it copied is what is shown, since all of it stands on the page. */
export function CopyButton({ text, what, label = "Copy" }: { readonly text: string; readonly what: string; readonly label?: string }) {
  const [state, setState] = useState<"ready" | "copied" | "failed">("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), 2_000);
    return () => clearTimeout(timer);
  }, [state]);
  return (
    <button
      type="button"
      class="copy"
      onClick={() =>
        copy(text).then(
          () => setState("copied"),
          () => setState("failed"),
        )
      }
    >
      <span aria-live="polite">{state === "ready" ? label : state === "copied" ? "Copied" : "Select it and copy by hand"}</span>
      <span class="unseen"> {what}</span>
    </button>
  );
}

/** A page from file:// has no clipboard in some browsers; the old way works there. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) {
    try {
      return await navigator.clipboard.writeText(text);
    } catch {
      // Not permitted: by hand, then.
    }
  }
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "unseen";
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!done) throw new Error("the browser does not let the page copy");
}
