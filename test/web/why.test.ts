/** The console's page for `why`: in a browser, before a console whose diagnoses are chosen, and before a lab as people have it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, type TestContext, test } from "node:test";
import type { Page } from "playwright-core";
import { visible } from "../../src/bytes/visible.ts";
import { consoleState } from "../../src/cli/console.ts";
import { type Running, start } from "../../src/cli/testing.ts";
import { loadPages } from "../../src/console/pages.ts";
import { startConsole } from "../../src/console/server.ts";
import type { Diagnose } from "../../src/console/why.ts";
import { judgeEvidence } from "../../src/findings/diagnosis/judge.ts";
import { dial, evidence, HOSTILE, target } from "../../src/findings/diagnosis/samples.ts";
import { shortPath } from "../../src/findings/diagnosis/short-path.ts";
import { ticketText } from "../../src/findings/diagnosis/ticket.ts";
import { RULE_FORMATS, renderRules } from "../../src/findings/firewall/index.ts";
import { type Opened, openPage } from "./browser.ts";
import { faint, small, usable, wide } from "./checks.ts";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (let close = closing.pop(); close !== undefined; close = closing.pop()) await close();
});

/** The page of a console that diagnoses as told. @returns undefined where Chromium is absent */
async function openConsole(t: TestContext, diagnose: Diagnose, options: Parameters<typeof openPage>[1] = {}): Promise<Opened | undefined> {
  const served = await startConsole({ pages: await loadPages(), state: () => Promise.resolve(consoleState({})), diagnose });
  closing.push(() => served.close());
  const opened = await openPage(t, { ...options, url: served.url });
  if (opened === undefined) return undefined;
  // What can be chosen by name has come from the console.
  await opened.page.waitForSelector("datalist option", { state: "attached" });
  return opened;
}

async function ask(page: Page, host: string, what = ""): Promise<void> {
  await page.getByLabel("Host", { exact: true }).fill(host);
  await page.getByLabel(/^Service/).fill(what);
  await page.getByRole("button", { name: "Find out why" }).click();
}

const seen = evidence();
const answering: Diagnose = () => Promise.resolve(seen);

test("a host is typed: its verdict, the way, findings, rules in every format, a ticket, the evidence", async (t) => {
  let asked: unknown;
  await using opened = await openConsole(t, (request, { signal: _, onTarget: _1, onPhase, onObservation, ...options }) => {
    asked = [request, options];
    onPhase?.("dialling");
    onObservation?.(dial());
    return Promise.resolve(seen);
  });
  if (opened === undefined) return;
  const { page } = opened;
  const diagnosis = judgeEvidence(seen);
  await ask(page, "dc1.lab.test", "ad-replication");
  await page.locator("#verdict-title").waitFor();
  assert.deepEqual(asked, [
    { host: "dc1.lab.test", what: "ad-replication" },
    {
      timeoutMs: 6_000,
      domainController: undefined,
      endpointMapperPort: undefined,
      family: undefined,
      follow: false,
      record: true,
    },
  ]);
  assert.equal(await page.textContent("#verdict-title"), diagnosis.sentence);
  assert.match(
    (await page.textContent(".verdict .kicker")) ?? "",
    /^Filtered.*dc1\.lab\.test.*2026-11-18 11:06:40 UTC, in 3\.01 s.*exit code 11/,
  );
  assert.match((await page.textContent(".actor")) ?? "", /whoever runs the network/);
  // Reading goes on at the verdict, and it is spoken.
  await page.waitForFunction(() => document.activeElement?.id === "verdict-title");
  assert.equal(await page.getAttribute("#spoken", "role"), "status");
  assert.ok((await page.textContent("#spoken"))?.startsWith("Verdict: "));

  const steps = await page.locator("#way ol li").allTextContents();
  assert.equal(steps.length, shortPath(diagnosis.path).filter(({ beside }) => !beside).length + 2);
  assert.ok(
    steps.some((step) => /fails: .*49664.*filtered/.test(step)),
    steps.join("\n"),
  );
  assert.match(steps.at(-1)!, /to ad-replication .*at dc1\.lab\.test: not reached/);

  assert.ok((await page.textContent("#findings"))?.includes(diagnosis.findings[0]!.actions[0]!));

  const rules = page.locator("#rules");
  for (const format of RULE_FORMATS) {
    await rules.getByLabel("Written for").selectOption(format);
    const text = renderRules(diagnosis.rules, format);
    await page.waitForFunction((wanted) => document.querySelector("#rules .paste")?.textContent === wanted, text);
  }
  await opened.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await rules.getByLabel("Written for").selectOption("nftables");
  await rules.getByText("nft insert rule inet filter forward ip saddr").waitFor();
  await rules.getByRole("button", { name: /^Copy/ }).click();
  await rules.getByText("Copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), renderRules(diagnosis.rules, "nftables"));

  await page.getByText("A text for whoever must act").click();
  await page.locator("pre.ticket").waitFor();
  assert.equal(await page.textContent("pre.ticket"), ticketText(diagnosis));

  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download the evidence" }).click()]);
  assert.equal(file.suggestedFilename(), "opnum-evidence.json");
  const kept = JSON.parse(readFileSync(await file.path(), "utf8"));
  assert.deepEqual(kept, JSON.parse(JSON.stringify(seen)));
  // What was downloaded comes to the same verdict.
  assert.equal(judgeEvidence(kept).sentence, diagnosis.sentence);

  await page.getByText(/^Everything that was seen/).click();
  const rows = page.locator("#seen tbody tr");
  await rows.first().waitFor();
  assert.equal(await rows.count(), seen.observations.length);
  assert.deepEqual(opened.complaints, []);
});

test("options are asked for as they are set; the next host takes the place of the one before", async (t) => {
  const asked: unknown[] = [];
  await using opened = await openConsole(t, (request, { timeoutMs, domainController, endpointMapperPort, family, follow, record }) => {
    asked.push([request.host, request.what, timeoutMs, domainController, endpointMapperPort, family, follow, record]);
    return Promise.resolve(evidence({ target: target({ host: request.host }) }));
  });
  if (opened === undefined) return;
  const { page } = opened;
  await page.getByText("Options", { exact: true }).click();
  await page.getByLabel("Seconds for everything").fill("2.5");
  await page.getByLabel(/^Domain controller/).fill("dc2.lab.test");
  await page.getByLabel("Endpoint mapper's port").fill("1135");
  await page.getByLabel("Addresses").selectOption("6");
  await page.getByLabel(/Record its own packets/).uncheck();
  await page.getByLabel(/Dial other hosts/).check();
  await page.getByLabel("Host", { exact: true }).fill("one.test");
  await page.keyboard.press("Enter");
  await page.locator(".verdict .file", { hasText: "one.test" }).waitFor();
  await ask(page, "two.test", "wmi");
  await page.locator(".verdict .file", { hasText: "two.test" }).waitFor();
  assert.deepEqual(asked, [
    ["one.test", undefined, 2_500, "dc2.lab.test", 1135, 6, true, false],
    ["two.test", "wmi", 2_500, "dc2.lab.test", 1135, 6, true, false],
  ]);
  assert.equal(await page.locator("#verdict-title").count(), 1);
  assert.deepEqual(opened.complaints, []);
});

/** Diagnoses that go on until they are given up. */
function endless(): { readonly diagnose: Diagnose; readonly begun: () => Promise<void>; readonly given: () => Promise<unknown> } {
  let begin!: () => void;
  let give!: (reason: unknown) => void;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const given = new Promise<unknown>((resolve) => {
    give = resolve;
  });
  return {
    diagnose: (_request, { signal, onPhase, onObservation }) =>
      new Promise((_, reject) => {
        onPhase?.("dialling 10.0.0.5");
        onObservation?.(dial());
        begin();
        signal?.addEventListener("abort", () => {
          give(signal.reason);
          reject(signal.reason);
        });
      }),
    begun: () => begun,
    given: () => given,
  };
}

test("while it goes on one sees what was seen, and can stop it", async (t) => {
  const first = endless();
  let round = 0;
  await using opened = await openConsole(t, (request, options) =>
    round++ === 0 ? first.diagnose(request, options) : Promise.resolve(seen),
  );
  if (opened === undefined) return;
  const { page } = opened;
  await ask(page, "dc1.lab.test");
  await page.locator(".seen li", { hasText: "dial TCP 49664 of 10.0.0.5" }).waitFor();
  await page.locator("#spoken", { hasText: "dialling 10.0.0.5" }).waitFor();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped: no verdict.").waitFor();
  assert.match(String(await first.given()), /the page went away/);
  // The next one is not refused.
  await page.getByRole("button", { name: "Find out why" }).click();
  await page.locator("#verdict-title").waitFor();
  assert.deepEqual(opened.complaints, []);
});

test("whoever leaves the page ends it", async (t) => {
  const only = endless();
  await using opened = await openConsole(t, only.diagnose);
  if (opened === undefined) return;
  await ask(opened.page, "dc1.lab.test");
  await only.begun();
  await opened.page.goto("about:blank");
  assert.match(String(await only.given()), /the page went away/);
});

test("one at a time, whichever page asks", async (t) => {
  const first = endless();
  const served = await startConsole({ pages: await loadPages(), state: () => Promise.resolve(consoleState({})), diagnose: first.diagnose });
  closing.push(() => served.close());
  await using one = await openPage(t, { url: served.url });
  if (one === undefined) return;
  await using other = await openPage(t, { url: served.url });
  await ask(one.page, "a.test");
  await first.begun();
  await ask(other!.page, "b.test");
  await other!.page.getByRole("alert").waitFor();
  assert.match((await other!.page.textContent("[role=alert]")) ?? "", /one at a time/);
});

test("what is wrong with the question is said in words", async (t) => {
  await using opened = await openConsole(t, () => Promise.reject(new Error("nothing is known by the name spooolss")));
  if (opened === undefined) return;
  const { page } = opened;
  // Without a host nothing is asked.
  await page.getByRole("button", { name: "Find out why" }).click();
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement && !document.activeElement.validity.valid);
  await ask(page, "dc1.lab.test", "spooolss");
  await page.getByText("nothing is known by the name spooolss").waitFor();
  assert.equal(await page.locator("#verdict-title").count(), 0);
});

test("a console that was ended says so", async (t) => {
  const served = await startConsole({ pages: await loadPages(), state: () => Promise.resolve(consoleState({})), diagnose: answering });
  await using opened = await openPage(t, { url: served.url });
  if (opened === undefined) return served.close();
  await opened.page.waitForSelector("datalist option", { state: "attached" });
  await served.close();
  await ask(opened.page, "dc1.lab.test");
  await opened.page.getByText("The console does not answer: it was ended, perhaps.").first().waitFor();
});

test("what a hostile host says is text, and made visible", async (t) => {
  const wanted = { uuid: HOSTILE, version: HOSTILE, name: HOSTILE, required: true };
  const hostile = evidence({
    target: target({ host: HOSTILE, service: HOSTILE, interfaces: [wanted] }),
    client: { host: HOSTILE, addresses: [HOSTILE], system: HOSTILE },
    recording: { by: undefined, why: HOSTILE },
    observations: [
      dial({ purpose: "mapper", port: 135, outcome: "open" }),
      dial({ code: HOSTILE, towerAddress: HOSTILE, interfaces: [HOSTILE] }),
      {
        kind: "service",
        probe: "ldap",
        at: 1,
        ms: 1,
        service: "ldap",
        transport: "tcp",
        address: "10.0.0.5",
        port: 389,
        outcome: "error",
        code: 1,
        codeName: HOSTILE,
        said: HOSTILE,
        facts: { [HOSTILE]: HOSTILE, __proto__: HOSTILE },
        failure: { status: 1, statusName: HOSTILE, kind: "other", words: HOSTILE, by: undefined },
      },
    ],
  });
  await using opened = await openConsole(t, (_request, { onPhase, onObservation }) => {
    onPhase?.(HOSTILE);
    for (const one of hostile.observations) onObservation?.(one);
    return Promise.resolve(hostile);
  });
  if (opened === undefined) return;
  const { page } = opened;
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await ask(page, "dc1.lab.test");
  await page.locator("#verdict-title").waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.locator("#seen tbody tr").first().waitFor();
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.getElementById("app")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node.textContent!);
    return found;
  });
  assert.ok(texts.some((text) => text.includes(visible(HOSTILE).slice(0, 20))));
  for (const text of texts) for (const line of text.split("\n")) assert.equal(visible(line), line);
  assert.equal(await page.locator("#app script").count(), 0);
  assert.equal(dialogs, 0);
  assert.deepEqual(opened.complaints, []);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`${colorScheme}, 400 pixels wide: texts stand out, nothing but tables and what is pasted scrolls sideways, all has a name`, async (t) => {
    await using opened = await openConsole(t, answering, { colorScheme, viewport: { width: 400, height: 800 } });
    if (opened === undefined) return;
    const { page } = opened;
    const check = async () => {
      assert.deepEqual(await faint(page), []);
      assert.deepEqual(await wide(page), []);
      assert.deepEqual(await small(page), []);
      const used = await usable(page);
      assert.deepEqual(
        used.filter(({ name }) => name === "").map(({ role }) => role),
        [],
      );
      return used.length;
    };
    await page.getByText("Options", { exact: true }).click();
    await page.getByLabel("Seconds for everything").waitFor();
    assert.ok((await check()) > 10);
    await ask(page, "dc1.lab.test", "ad-replication");
    await page.locator("#verdict-title").waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page.locator("#seen tbody tr").first().waitFor();
    assert.ok((await check()) > 25);
  });
}

test("before a lab: a service that is well, a port where nothing listens, and a service that nobody registered", async (t) => {
  const free = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => free.once("listening", resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const lab: Running = start(["lab", "--port", String(port)]);
  closing.push(async () => {
    lab.interrupt();
    await lab.result;
  });
  await lab.printed("Serving. Ctrl-C ends it.");
  const url = /the console {3}(http:\S+)/.exec(lab.stdout())?.[1] ?? "";
  await using opened = await openPage(t, { url });
  if (opened === undefined) return;
  const { page } = opened;
  await page.waitForSelector("datalist option", { state: "attached" });
  await page.getByText("Options", { exact: true }).click();
  await page.getByLabel("Endpoint mapper's port").fill(String(port));
  await ask(page, "127.0.0.1", "rpcecho");
  await page.locator(".verdict .badge", { hasText: "Fine" }).waitFor();
  await ask(page, "127.0.0.1", "11111111-2222-3333-4444-555555555555");
  await page.locator(".verdict .badge", { hasText: "Endpoint mapper" }).waitFor();
  assert.match((await page.textContent("#verdict-title")) ?? "", /11111111-2222-3333-4444-555555555555/);
  // Nothing of anybody's listens there.
  await page.getByLabel("Endpoint mapper's port").fill("1");
  await ask(page, "127.0.0.1", "rpcecho");
  await page.locator(".verdict .badge", { hasText: "Refused" }).waitFor();
  assert.match((await page.textContent(".verdict .kicker")) ?? "", /exit code 12/);
  assert.deepEqual(opened.complaints, []);
});
