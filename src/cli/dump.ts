import { defineCommand } from "./command.ts";
export const dump = defineCommand({ name: "dump", summary: "", operands: [], options: {}, epilogue: "", run: async () => 70 });
