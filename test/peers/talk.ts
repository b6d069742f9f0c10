/** Programs that answer each line of JSON with one. */
import type { Running, Scope } from "./peers.ts";

export type Answer = Readonly<Record<string, unknown>>;

export class Talk {
  readonly #running: Running;
  #answered = 0;

  /** @param scope ends the program */
  constructor(scope: Scope, command: readonly string[]) {
    this.#running = scope.start(command, { interactive: true });
  }

  /** @throws Error with all it printed where it ended, or takes longer than `timeoutMs`; with its words where it answers {"error"} */
  async ask(question: Answer, timeoutMs = 20_000): Promise<Answer> {
    this.#running.write(`${JSON.stringify(question)}\n`);
    const lines = await this.#running.until(new RegExp(`^(?:.*\\n){${++this.#answered}}`), timeoutMs);
    const answer = JSON.parse(lines[0].trimEnd().split("\n").at(-1)!) as Answer;
    if (answer["error"] !== undefined) throw new Error(`${answer["error"]}`);
    return answer;
  }
}
