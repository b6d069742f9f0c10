import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { CallTable } from "./call-table.ts";
import { Deadlines, type Timed } from "./deadlines.ts";

test("a table of calls does what a map does, whatever the ids", () => {
  const id = fc.oneof(
    fc.integer({ min: 0, max: 1_000 }),
    fc.integer({ min: 0, max: 40 }).map((n) => n * 256),
    fc.constantFrom(0x7fffffff, 0xffffffff),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), id), { maxLength: 600 }), (steps) => {
      const table = new CallTable<{ readonly callId: number }>();
      const model = new Map<number, { readonly callId: number }>();
      for (const [add, callId] of steps) {
        const there = model.get(callId);
        assert.equal(table.get(callId), there);
        if (add && there === undefined) {
          const call = { callId };
          model.set(callId, call);
          table.add(call);
        } else if (!add && there !== undefined) {
          model.delete(callId);
          table.remove(there);
        }
        assert.equal(table.size, model.size);
      }
      assert.deepEqual(new Set(table.all()), new Set(model.values()));
    }),
  );
});

test("deadlines come in order, and leave from anywhere", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { maxLength: 200 }), (steps) => {
      const deadlines = new Deadlines<Timed>();
      const model: Timed[] = [];
      for (const [deadline, leave] of steps) {
        if (leave && model.length > 0) {
          const [gone] = model.splice(deadline % model.length, 1);
          deadlines.remove(gone!);
          deadlines.remove(gone!);
        } else {
          const item = { deadline, heapIndex: -1 };
          model.push(item);
          deadlines.add(item);
        }
        assert.equal(deadlines.next, Math.min(Infinity, ...model.map((item) => item.deadline)));
      }
      const order: number[] = [];
      for (let item = deadlines.due(100); item !== undefined; item = deadlines.due(100)) order.push(item.deadline);
      assert.deepEqual(
        order,
        model.map((item) => item.deadline).sort((a, b) => a - b),
      );
    }),
  );
});
