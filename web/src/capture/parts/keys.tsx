/** Keys: what somebody gives so that what is sealed can be read. It goes to the worker and nowhere else, and is forgotten with the page. */
import { useEffect, useRef, useState } from "preact/hooks";
import { visible } from "../../../../src/bytes/visible.ts";
import type { Keys } from "../worker/protocol.ts";

/** What is given, as it is typed and chosen. */
export interface GivenKeys {
  readonly files: readonly File[];
  readonly passwords: string;
  readonly hashes: string;
}

export const NOTHING_GIVEN: GivenKeys = { files: [], passwords: "", hashes: "" };

export function keysOf({ files, passwords, hashes }: GivenKeys): Keys {
  return { files: files.map((file) => ({ name: file.name, blob: file })), passwords, hashes };
}

export function countOf({ files, passwords, hashes }: GivenKeys): number {
  const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "").length;
  return files.length + lines(passwords) + lines(hashes);
}

/** A file of keys by its name; anything else that is dropped is a capture. */
export function isKeyFile(name: string): boolean {
  return /\.(keytab|ktab|kt|ccache|keys|key)$/i.test(name) || /^krb5cc_/i.test(name);
}

export function KeysDialog({
  given,
  onGive,
  onClose,
}: {
  readonly given: GivenKeys;
  /** Keys were changed: what is open is read again with them. */
  readonly onGive: (keys: GivenKeys) => void;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [files, setFiles] = useState(given.files);
  const [passwords, setPasswords] = useState(given.passwords);
  const [hashes, setHashes] = useState(given.hashes);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="keys-title" onClose={onClose} closedby="any">
      <form class="dialog-body keys-form" method="dialog" onSubmit={() => onGive({ files, passwords, hashes })}>
        <h2 id="keys-title">Keys for what is sealed</h2>
        <p>
          With them NTLM, Kerberos and SMB 3 are read. They stay in this page, as the capture does, and are forgotten when it is closed.
        </p>
        <label>
          Keytabs, credential caches, keys of SMB sessions
          <input
            type="file"
            multiple
            onChange={(event) => {
              setFiles([...files, ...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
        </label>
        {files.length > 0 && (
          <ul class="key-files">
            {files.map((file, i) => (
              <li key={`${file.name} ${i}`}>
                {visible(file.name, { limit: 80 })}{" "}
                <button type="button" class="quiet" onClick={() => setFiles(files.filter((other) => other !== file))}>
                  Remove<span class="unseen"> {visible(file.name, { limit: 80 })}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <label>
          Passwords, one a line: <code>DOMAIN\user:password</code>, or a password alone
          <textarea
            class="secret"
            rows={3}
            spellcheck={false}
            autocomplete="off"
            value={passwords}
            onInput={(event) => setPasswords(event.currentTarget.value)}
          />
        </label>
        <label>
          NT hashes, one a line: <code>DOMAIN\user:HEX</code>, or a hash alone
          <textarea
            class="secret"
            rows={2}
            spellcheck={false}
            autocomplete="off"
            value={hashes}
            onInput={(event) => setHashes(event.currentTarget.value)}
          />
        </label>
        <p class="keys-buttons">
          <button type="submit">Read with these</button>{" "}
          <button type="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
