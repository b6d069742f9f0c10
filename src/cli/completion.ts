import { defineCommand } from "./command.ts";
export const completion = defineCommand({ name: "completion", summary: "", operands: [], options: {}, epilogue: "", run: async () => 70 });
