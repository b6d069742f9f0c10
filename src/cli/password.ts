/** A secret from a person: a line from a terminal that does not show it, or the first line of what is piped in. */
import { Interruption, type Io, type Keyboard, type Stream } from "./io.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./settings.ts";

const ELSEWHERE = "set OPNUM_PASSWORD or give --password-file";
/** Characters; what is longer is no password but a file by mistake. */
const MOST = 4_096;

/**
 * @param prompt goes to standard error, so that the output may be redirected
 * @param stdin what standard input is for, where it is not for passwords
 * @throws UsageError where there is nobody to ask, and Interruption for Ctrl-C
 */
export async function readSecretLine(prompt: string, io: Io, out: Output, stdin: string | undefined): Promise<string> {
  io.signal.throwIfAborted();
  const { keyboard } = io;
  if (keyboard !== undefined) {
    out.progress("");
    return atKeyboard(prompt, keyboard, io.stderr, io.signal);
  }
  if (stdin !== undefined) throw new UsageError(`a password is needed, and standard input is ${stdin}: ${ELSEWHERE}`);
  return pipedLine(io);
}

/** In raw mode nothing is shown, and the keys that edit or end a line are ours to understand. */
function atKeyboard(prompt: string, keyboard: Keyboard, screen: Stream, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const decoder = new TextDecoder();
    let typed: string[] = [];
    /** Within the octets that a key like an arrow sends: ESC, then what opened it. */
    let within: "none" | "begun" | "sequence" = "none";

    const onAbort = () => end(() => reject(signal.reason));
    const onEnd = () => end(() => reject(new UsageError(`the terminal was closed before a password came: ${ELSEWHERE}`)));
    const onData = (octets: Uint8Array) => {
      const keys = [...decoder.decode(octets, { stream: true })];
      for (const [at, key] of keys.entries()) {
        if (within !== "none") {
          within = afterEscape(within, key);
          continue;
        }
        switch (key) {
          case "\r":
          case "\n": {
            // What was typed ahead is for whoever reads next.
            const ahead = keys.slice(at + 1).join("");
            end(() => resolve(typed.join("")));
            if (ahead !== "") keyboard.unshift(Buffer.from(ahead));
            return;
          }
          case "\u0003":
            end(() => reject(new Interruption("SIGINT")));
            return;
          case "\u0004":
            if (typed.length > 0) break;
            end(() => reject(new UsageError("no password was typed")));
            return;
          case "\u0008":
          case "\u007f":
            typed.pop();
            break;
          case "\u0015":
            typed = [];
            break;
          case "\u001b":
            within = "begun";
            break;
          default:
            // Other control characters are keys that mean nothing here.
            if (key >= " ") typed.push(key);
        }
        if (typed.length > MOST) {
          end(() => reject(new UsageError(`a password of more than ${MOST} characters`)));
          return;
        }
      }
    };
    const end = (settle: () => void) => {
      signal.removeEventListener("abort", onAbort);
      keyboard.off("data", onData);
      keyboard.off("end", onEnd);
      keyboard.setRawMode(false);
      keyboard.pause();
      screen.write("\n");
      settle();
      typed = [];
    };

    signal.addEventListener("abort", onAbort, { once: true });
    // Before the prompt: who is quick must not see what he types.
    keyboard.setRawMode(true);
    keyboard.on("data", onData);
    keyboard.on("end", onEnd);
    screen.write(prompt);
    keyboard.resume();
  });
}

/** ESC [ parameters letter; ESC O letter; ESC and a key. */
function afterEscape(state: "begun" | "sequence", key: string): "none" | "sequence" {
  if (state === "begun") return key === "[" || key === "O" ? "sequence" : "none";
  return /[0-9;:<=>?]/.test(key) ? "sequence" : "none";
}

async function pipedLine(io: Io): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of io.stdin ?? []) {
    io.signal.throwIfAborted();
    text += decoder.decode(chunk, { stream: true });
    if (text.includes("\n")) break;
    if (text.length > MOST) throw new UsageError(`standard input has no line of a password's length: ${ELSEWHERE}`);
  }
  io.signal.throwIfAborted();
  const line = /^\ufeff?([^\r\n]*)/.exec(text)![1]!;
  if (line === "") throw new UsageError(`a password is needed, and nobody is there to be asked: ${ELSEWHERE}, or pipe it in as one line`);
  return line;
}
