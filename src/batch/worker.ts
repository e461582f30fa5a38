// What runs in a worker thread: one export a job, called by name through worker-pool.ts.

export { cleanLines } from "../cli/ndjson/clean-lines.js";
export { cleanTexts } from "./clean-texts.js";
