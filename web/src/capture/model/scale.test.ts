import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { pan, type Span, spanOf, ticks, within, zoom } from "./scale.ts";

const whole: Span = { from: 1e15, to: 1e15 + 60e6 };

test("zooming keeps the moment under the pointer, and what is shown lies in the capture", () => {
  const closer = zoom(whole, 4, 1e15 + 15e6, whole);
  assert.deepEqual(closer, { from: 1e15 + 11.25e6, to: 1e15 + 26.25e6 });
  assert.deepEqual(zoom(closer, 1 / 100, 1e15 + 12e6, whole), whole);
  assert.deepEqual(pan(closer, -10, whole), { from: 1e15, to: 1e15 + 15e6 });
  const moment = fc.double({ min: 1e15, max: 1e15 + 60e6, noNaN: true });
  fc.assert(
    fc.property(
      moment,
      moment,
      moment,
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: -5, max: 5, noNaN: true }),
      (a, b, at, factor, share) => {
        let span = within(spanOf(Math.min(a, b), Math.max(a, b)), whole);
        for (const next of [zoom(span, factor, at, whole), pan(span, share, whole)]) {
          assert.ok(next.from >= whole.from - 1 && next.to <= whole.to + 1 && next.to - next.from >= 9, JSON.stringify(next));
          span = next;
        }
      },
    ),
  );
});

test("ticks are round, within the span and not too many", () => {
  const labels = (length: number, about = 6) => ticks({ from: 0, to: length }, 0, about).map(({ label }) => label);
  assert.deepEqual(labels(60e6), ["0 s", "10 s", "20 s", "30 s", "40 s", "50 s", "60 s"]);
  assert.deepEqual(
    labels(3.02e6),
    ["0.0 s", "1.0 s", "2.0 s", "3.0 s"].map((text) => text.replace(".0", "")),
  );
  assert.deepEqual(labels(1_000), ["0.0 ms", "0.2 ms", "0.4 ms", "0.6 ms", "0.8 ms", "1.0 ms"]);
  assert.deepEqual(labels(600e6), ["0 min", "2 min", "4 min", "6 min", "8 min", "10 min"]);
  assert.deepEqual(labels(24 * 3_600e6), ["0 h", "6 h", "12 h", "18 h", "24 h"]);
  fc.assert(
    fc.property(fc.double({ min: 10, max: 1e13, noNaN: true }), (length) => {
      const list = ticks({ from: 1e15, to: 1e15 + length }, 1e15, 6);
      assert.ok(list.length >= 2 && list.length <= 13, `${length}: ${list.length}`);
      assert.equal(new Set(list.map(({ label }) => label)).size, list.length, JSON.stringify(list));
    }),
  );
});
