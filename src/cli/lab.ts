import { defineCommand } from "./command.ts";
export const lab = defineCommand({ name: "lab", summary: "", operands: [], options: {}, epilogue: "", run: async () => 70 });
