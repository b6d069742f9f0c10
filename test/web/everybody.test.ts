/** For everybody's eyes and machines: light and dark, narrow screens, contrast, and files so large that a page would freeze. */
import assert from "node:assert/strict";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { assertQuiet, captures, choose, openPage, samples, tempFolder } from "./browser.ts";
import { faint, small, usable } from "./checks.ts";

const sample = join(samples, "dynamic-port-blocked.pcapng");
const echo = join(captures, "lab__samba-echo-tcp-noauth.pcap");

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}: every text stands out from what is behind it (WCAG 2.2, 1.4.3)`, async (t) => {
    await using opened = await openPage(t, { colorScheme });
    if (opened === undefined) return;
    const { page } = opened;
    assert.deepEqual(await faint(page), []);
    await choose(page, sample);
    const [background] = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor]);
    const brightness =
      background!
        .match(/\d+/g)!
        .slice(0, 3)
        .reduce((sum, value) => sum + Number(value), 0) / 3;
    assert.ok(colorScheme === "light" ? brightness > 200 : brightness < 60, background);
    await page.locator(".ladder a.rung").nth(3).click();
    await page.waitForSelector("#frame-title");
    assert.deepEqual(await faint(page), []);
    await page.getByRole("button", { name: /Keys/ }).click();
    await page.getByRole("dialog").waitFor();
    assert.deepEqual(await faint(page), []);
    assertQuiet(opened);
  });
}

test("whatever can be used has a name, and the verdict is spoken", async (t) => {
  await using opened = await openPage(t);
  if (opened === undefined) return;
  const { page } = opened;
  await choose(page, sample);
  await page.locator(".ladder a.rung").nth(3).click();
  await page.waitForSelector("#frame-title");
  const used = await usable(page);
  assert.ok(used.length > 50);
  assert.deepEqual(
    used.filter(({ name }) => name === "").map(({ role }) => role),
    [],
  );
  assert.equal(await page.getAttribute("#spoken", "aria-live"), "polite");
  assert.match((await page.textContent("#spoken")) ?? "", /^Verdict: .*57505/);
  assertQuiet(opened);
});

test("the switch goes from the system's colours to light, to dark and back, and is remembered", async (t) => {
  await using opened = await openPage(t, { colorScheme: "dark" });
  if (opened === undefined) return;
  const { page } = opened;
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  const press = () => page.getByRole("button", { name: /colours; change/ }).click();
  assert.equal(await scheme(), "light dark");
  await press();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "light");
  await page.reload();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "light");
  await press();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "dark");
  await press();
  await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === "light dark");
  assertQuiet(opened);
});

test("400 pixels wide: nothing but tables scrolls sideways, and what one presses is large enough", async (t) => {
  await using opened = await openPage(t, { viewport: { width: 400, height: 800 } });
  if (opened === undefined) return;
  const { page } = opened;
  const fits = async (what: string) => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 400, `${what} is ${width} wide`);
  };
  await fits("the start");
  await choose(page, sample);
  await fits("the report");
  await page.locator(".ladder a.rung").nth(1).click();
  await page.waitForSelector("#frame-title");
  await fits("a frame");
  assert.deepEqual(await small(page), []);
  assertQuiet(opened);
});

test("a file of 200 MB: progress moves, the page answers all the while, and reading can be cancelled", async (t) => {
  await using opened = await openPage(t);
  if (opened === undefined) return;
  const { page } = opened;
  const file = join(tempFolder(), "large.pcap");
  writeLarge(file, 200e6);
  await page.evaluate(() => {
    const watched = globalThis as unknown as { gap: number; seen: Set<string> };
    watched.gap = 0;
    watched.seen = new Set();
    let last = performance.now();
    const turn = () => {
      const now = performance.now();
      watched.gap = Math.max(watched.gap, now - last);
      last = now;
      const words = document.querySelector(".reading .figures")?.textContent;
      if (words) watched.seen.add(words);
      requestAnimationFrame(turn);
    };
    turn();
  });
  await page.setInputFiles("input[type=file]", file);
  await page.waitForFunction(() => /[1-9].* of 200 MB/.test(document.querySelector(".reading .figures")?.textContent ?? ""));
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.waitForSelector("main.start");

  await choose(page, file);
  const { gap, steps } = await page.evaluate(() => {
    const watched = globalThis as unknown as { gap: number; seen: Set<string> };
    return { gap: watched.gap, steps: watched.seen.size };
  });
  const took = /read in ([\d.]+) (m?s)/.exec((await page.textContent(".kicker")) ?? "")!;
  const ms = Number(took[1]) * (took[2] === "s" ? 1_000 : 1);
  assert.ok(steps > 5, `${steps} steps of progress were seen`);
  // Read on the page's own thread it would stand still for all of that time.
  assert.ok(gap < Math.max(500, ms / 2), `the page stood still for ${gap.toFixed(0)} of ${ms} ms`);
  t.diagnostic(`200 MB in ${ms} ms; the longest the page stood still: ${gap.toFixed(0)} ms`);

  // Any frame of it is found again.
  await page.evaluate(() => {
    location.hash = "#frame=123456";
  });
  await page.waitForFunction(() => document.querySelector("#frame-title")?.textContent === "Frame 123456", undefined, { timeout: 60_000 });
  assertQuiet(opened);
});

/** A capture of ours again and again, each time by other hosts and later. */
function writeLarge(path: string, octets: number): void {
  const whole = readFileSync(echo);
  const records = whole.subarray(24);
  const part = Buffer.alloc(Math.ceil(8e6 / records.length) * records.length);
  const file = openSync(path, "w");
  writeSync(file, whole.subarray(0, 24));
  let round = 0;
  for (let written = 24; written < octets; ) {
    for (let at = 0; at < part.length; at += records.length, round++) {
      records.copy(part, at);
      for (let frame = at; frame < at + records.length; ) {
        part.writeUInt32LE(part.readUInt32LE(frame) + round, frame);
        const data = frame + 16;
        // IPv4 in Ethernet: the middle octets of both addresses.
        if (part.readUInt16BE(data + 12) === 0x0800) {
          part.writeUInt16BE(round & 0xffff, data + 27);
          part.writeUInt16BE(round & 0xffff, data + 31);
        }
        frame = data + part.readUInt32LE(frame + 8);
      }
    }
    const length = Math.min(part.length, octets - written);
    writeSync(file, part, 0, length);
    written += length;
  }
  closeSync(file);
}
