/** The page of `why --html`: whole, and tame whatever a host calls itself. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { filtered, healthy, hostile } from "../../findings/diagnosis/samples.ts";
import { whyPage } from "./html.ts";

test("the page has the verdict, who must act, the way, findings, rules in every form that is pasted, and all that was seen", () => {
  const page = whyPage(filtered());
  assert.match(page, /<h1 class="bad">TCP 49664 of dc1\.lab\.test/);
  const order = [
    "Who must act: whoever runs the network",
    "<h2>The way</h2>",
    "Beside the way",
    "<h2>Findings</h2>",
    "<h2>Firewall rules that are missing</h2>",
    "netsh advfirewall",
    "New-NetFirewallRule",
    "nft insert rule",
    "iptables ",
    "az network nsg",
    "aws ec2",
    "<h2>Instead of a range",
    "<h2>Worth knowing</h2>",
    "<h2>What to run next</h2>",
    "<h2>Not looked at</h2>",
    "<h2>All that was seen</h2>",
    "packets were recorded by tcpdump",
  ];
  let at = -1;
  for (const part of order) {
    const next = page.indexOf(part, at + 1);
    assert.ok(next > at, part);
    at = next;
  }
});

test("a healthy page is green and has no empty parts", () => {
  const page = whyPage(healthy());
  assert.match(page, /<h1 class="good">/);
  assert.doesNotMatch(page, /Who must act|Findings|Firewall rules|What to run next/);
});

test("the policy forbids everything but the page's own style", () => {
  const page = whyPage(filtered());
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`));
  assert.doesNotMatch(page, /<script|<iframe|<link|<img|\son\w+=|style="|javascript:|https?:/i);
});

test("a hostile host writes neither markup nor control characters", () => {
  const page = whyPage(hostile());
  assert.doesNotMatch(page, /<script|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  assert.match(page, /&#60;script&#62;alert\(&#39;x&#39;\)/);
  // Every tag is one of ours.
  const tags = new Set([...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name]) => name!.toLowerCase()));
  const ours =
    "body details div h1 h2 h3 head header html li main meta p pre section span style summary table tbody td th thead title tr ul".split(
      " ",
    );
  assert.deepEqual(
    [...tags].filter((tag) => !ours.includes(tag)),
    [],
  );
});

test("a rule that is for a fall-back only says so", () => {
  const [only] = filtered().rules;
  assert.match(whyPage(filtered({ rules: [{ ...only!, optional: true }] })), /RPC, dynamic ports \(fall-back only\)/);
});
