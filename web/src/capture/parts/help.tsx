/** Keys: a table of them, and what listens to them. */
import { useEffect, useRef, useState } from "preact/hooks";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["?", "this help"],
  ["o", "open a capture"],
  ["s", "keys for what is sealed"],
  ["/", "the filter"],
  ["v", "the verdict"],
  ["l", "the ladder"],
  ["t", "the timeline"],
  ["c", "the conversations"],
  ["k", "the calls"],
  ["e", "the endpoint map"],
  ["f", "the figures"],
  ["d", "light, dark, or as the system has it"],
  ["↑ ↓ Home End", "in a ladder: from arrow to arrow"],
  ["Enter", "in a ladder: the octets of the frame"],
  ["+ − 0 ← →", "in the timeline: closer, farther, all of it, earlier, later"],
  ["Esc", "close what is open; cancel reading"],
];

const STORED = "opnum-shortcuts";

/** Single letters as shortcuts disturb who speaks to the computer: they can be turned off. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => stored() !== "off");
  const latest = useRef(keys);
  latest.current = keys;
  const wanted = useRef(on);
  wanted.current = on;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const typing = target instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);
      if (typing && event.key !== "Escape") return;
      if (!wanted.current && event.key.length === 1) return;
      const act = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return [
    on,
    (value) => {
      setOn(value);
      try {
        localStorage.setItem(STORED, value ? "on" : "off");
      } catch {
        // Kept nowhere, then.
      }
    },
  ];
}

export function Help({
  shortcuts,
  onShortcuts,
  onClose,
}: {
  readonly shortcuts: boolean;
  readonly onShortcuts: (on: boolean) => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={onClose} closedby="any">
      <div class="dialog-body">
        <h2 id="help-title">Keys</h2>
        <table class="keys">
          <caption class="unseen">Keys and what they do</caption>
          <tbody>
            {KEYS.map(([key, does]) => (
              <tr key={key}>
                <th scope="row">
                  {key.split(" ").map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </th>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <label>
            <input type="checkbox" checked={shortcuts} onChange={(event) => onShortcuts(event.currentTarget.checked)} /> single letters work
            as shortcuts
          </label>
        </p>
        <p class="muted">
          The filter hides rows as you type: words that must be there, <code>-word</code> that must not. An expression such as{" "}
          <code>host 10.0.0.5 and port 135</code>, as of <code>opnum trace --filter</code>, makes a report of its own by Enter.
        </p>
        <p class="muted">
          A link to a frame ends in <code>#frame=405</code>. The file does not travel with it: who opens the link is asked for the file.
        </p>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}
