/**
 * A quiet reporter for node:test: one line a file, failures in full, each reason for a skip once. Counts go to the descriptor whose number
 * OPNUM_TEST_COUNTS is, so that tools/test.ts can add up several runs.
 */
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { TestEvent } from "node:test/reporters";

interface FileCount {
  passed: number;
  failed: number;
  skipped: number;
}

export default async function* reporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const files = new Map<string, FileCount>();
  const skips = new Map<string, number>();
  let failures = "";
  for await (const event of source) {
    if (event.type === "test:pass" || event.type === "test:fail") {
      // A suite is not a test; a file counted as one test holds tests of its own.
      if (event.data.details.type === "suite") continue;
      const file = relative(process.cwd(), event.data.file ?? "?");
      const count = files.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
      files.set(file, count);
      if (event.data.skip !== undefined || event.data.todo !== undefined) {
        count.skipped++;
        const reason = String(event.data.skip === true ? "no reason given" : (event.data.skip ?? event.data.todo));
        skips.set(reason, (skips.get(reason) ?? 0) + 1);
      } else if (event.type === "test:pass") {
        count.passed++;
      } else {
        count.failed++;
        const error = event.data.details.error as Error & { cause?: unknown };
        const shown = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause ?? error.stack);
        failures += `\nFAILED ${file}:${event.data.line ?? "?"} ${event.data.name}\n${indent(shown)}\n`;
      }
    } else if (event.type === "test:stderr") {
      yield event.data.message;
    }
  }
  const total: FileCount = { passed: 0, failed: 0, skipped: 0 };
  for (const [file, count] of [...files].sort()) {
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    const rest = [count.failed > 0 ? `${count.failed} FAILED` : "", count.skipped > 0 ? `${count.skipped} skipped` : ""].filter(Boolean);
    yield `  ${count.failed > 0 ? "x" : "."} ${file}: ${[`${count.passed} passed`, ...rest].join(", ")}\n`;
  }
  for (const [reason, times] of skips) yield `  skipped ${times}: ${reason}\n`;
  yield failures;
  if (process.env["OPNUM_TEST_COUNTS"] !== undefined) writeFileSync(Number(process.env["OPNUM_TEST_COUNTS"]), JSON.stringify(total));
}

function indent(text: string): string {
  return text.replace(/^/gm, "    ");
}
