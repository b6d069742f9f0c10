/** POST api/why, and the lines of its answer as they come. */
import type { WhyAsked, WhyTold } from "../../../../src/console/state.ts";

/**
 * @param onTold each line, raw: whoever shows it makes its texts visible
 * @throws Error with words for people; the signal's reason where it was aborted
 */
export async function askWhy(asked: WhyAsked, signal: AbortSignal, onTold: (told: WhyTold) => void): Promise<void> {
  let response: Response;
  try {
    response = await fetch("api/why", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(asked),
      cache: "no-store",
      signal,
    });
  } catch (error) {
    signal.throwIfAborted();
    throw new Error("The console does not answer: it was ended, perhaps.", { cause: error });
  }
  if (!response.ok || response.body === null) throw new Error(await refusal(response));
  let ended = false;
  let rest = "";
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const pieces = (rest + decoder.decode(value, { stream: true })).split("\n");
      rest = pieces.pop()!;
      for (const line of pieces) {
        const told = JSON.parse(line) as WhyTold;
        ended ||= told.kind === "diagnosis" || told.kind === "error";
        onTold(told);
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new Error("The console's answer was cut off: it was ended, perhaps.", { cause: error });
  }
  if (!ended) throw new Error("The console ended before it had a verdict.");
}

async function refusal(response: Response): Promise<string> {
  try {
    const { error } = (await response.json()) as { readonly error: { readonly words: string } };
    return error.words;
  } catch {
    return `the console answered ${response.status}`;
  }
}
