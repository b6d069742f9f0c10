/** A browser has no Buffer and may not make code from text: what it finds in a capture is what Node finds none the less. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { visible } from "../../src/bytes/visible.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { assertQuiet, captures, choose, openPage, verdict } from "./browser.ts";

test("the page says of each capture of ours what the command says", async (t) => {
  await using opened = await openPage(t);
  if (opened === undefined) return;
  const { page } = opened;
  const files = readdirSync(captures).filter((name) => /\.(pcap|pcapng|cap)$/.test(name));
  assert.ok(files.length > 20);
  for (const name of files) {
    const path = join(captures, name);
    let calls = 0;
    const report = await traceCaptures([{ name, octets: [readFileSync(path)] }], {
      onRecord: (record) => {
        if (record.kind === "call") calls++;
      },
    });
    await choose(page, path);
    assert.equal(await verdict(page), visible(report.sentence), name);
    // A section that has nothing to tell is not there.
    const number = async (section: string) => {
      const [words = ""] = await page.locator(`#${section} > [role=status]`).allTextContents();
      return Number(words.replace(/\u202f/g, "").match(/\d+/)?.[0] ?? 0);
    };
    assert.equal(await number("conversations"), report.conversationCount, name);
    assert.equal(await number("calls"), calls, name);
    const figures = (await page.locator("#figures .tiles dd").allTextContents()).map((text) => text.replace(/\u202f/g, ""));
    const { answered, faults, unanswered, connections, binds } = report.figures;
    if (report.figures.calls + binds === 0) assert.deepEqual(figures, [], name);
    else assert.deepEqual(figures.slice(1, 6), [answered, faults, unanswered, connections, binds].map(String), name);
  }
  assertQuiet(opened);
});
