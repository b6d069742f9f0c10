/** The console in a browser, with a lab behind it, as `opnum lab` serves both. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import { type Running, start } from "../../src/cli/testing.ts";
import { openPage, settled, verdict } from "./browser.ts";

let lab: Running;
let url = "";

before(async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => free.once("listening", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  lab = start(["lab", "--port", String(port)]);
  await lab.printed("Serving. Ctrl-C ends it.");
  url = /the console {3}(http:\S+)/.exec(lab.stdout())?.[1] ?? "";
});
after(async () => {
  lab.interrupt();
  assert.equal((await lab.result).code, 0);
});

test("lab tells the console's address and the sample's", () => {
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  assert.ok(lab.stdout().includes(`${url}capture.html#sample=dynamic-port-blocked.pcapng`));
});

test("the console shows the lab's endpoint map, asked over the wire, and leads to the capture page and its sample", async (t) => {
  await using opened = await openPage(t, { url });
  if (opened === undefined) return;
  const { page } = opened;
  await page.waitForSelector("table tbody tr");
  const rows = await page.locator("tbody tr").allTextContents();
  assert.ok(
    rows.some((row) => row.includes("60a15ec5-4de8-11d7-a637-005056a20182") && row.includes("opnum lab echo service")),
    rows.join("\n"),
  );
  await page.getByRole("link", { name: /A sample/ }).click();
  await settled(page);
  assert.match(await verdict(page), /57505/);
  assert.deepEqual(opened.complaints, []);
  // Served, it may connect as little as from a file.
  const refused = await page.evaluate(async () => {
    try {
      await fetch("api/state");
      return false;
    } catch {
      return true;
    }
  });
  assert.ok(refused);
});

test("a page of somebody else cannot ask the console, not even with its address", async (t) => {
  const evil = createServer((_request, response) =>
    response.setHeader("content-type", "text/html").end("<!doctype html><title>evil</title>"),
  ).listen(0, "127.0.0.1");
  await new Promise((resolve) => evil.once("listening", resolve));
  try {
    await using opened = await openPage(t, { url: `http://127.0.0.1:${(evil.address() as AddressInfo).port}/` });
    if (opened === undefined) return;
    const outcome = await opened.page.evaluate(async (address) => {
      const outcomes: string[] = [];
      for (const mode of ["cors", "no-cors"] as const) {
        try {
          const response = await fetch(`${address}api/state`, { mode });
          outcomes.push(`${mode} ${response.type} ${await response.text()}`);
        } catch {
          outcomes.push(`${mode} refused`);
        }
      }
      const frame = document.createElement("iframe");
      frame.src = address;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      try {
        outcomes.push(`frame ${frame.contentDocument?.body.textContent}`);
      } catch {
        outcomes.push("frame refused");
      }
      return outcomes;
    }, url);
    assert.equal(outcome[0], "cors refused");
    for (const words of outcome) assert.doesNotMatch(words, /opnum\.console|60a15ec5/);
  } finally {
    evil.close();
  }
});
