/** Programs that answer each line with one: of text, or of JSON. */
import type { Running, Scope } from "./peers.ts";

export type Answer = Readonly<Record<string, unknown>>;

export class Talk {
  readonly #running: Running;
  #answered = 0;

  /** @param scope ends the program */
  constructor(scope: Scope, command: readonly string[]) {
    this.#running = scope.start(command, { interactive: true });
  }

  /** @throws Error with all it printed where it ended, or takes longer than `timeoutMs` */
  async say(line: string, timeoutMs = 20_000): Promise<string> {
    this.#running.write(`${line}\n`);
    const lines = await this.#running.until(new RegExp(`^(?:.*\\n){${++this.#answered}}`), timeoutMs);
    return lines[0].trimEnd().split("\n").at(-1)!;
  }

  /** @throws Error as `say` does, and with its words where it answers {"error"} */
  async ask(question: Answer, timeoutMs?: number): Promise<Answer> {
    const answer = JSON.parse(await this.say(JSON.stringify(question), timeoutMs)) as Answer;
    if (answer["error"] !== undefined) throw new Error(`${answer["error"]}`);
    return answer;
  }
}
