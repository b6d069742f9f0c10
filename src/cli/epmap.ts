import { defineCommand } from "./command.ts";
export const epmap = defineCommand({ name: "epmap", summary: "", operands: [], options: {}, epilogue: "", run: async () => 70 });
