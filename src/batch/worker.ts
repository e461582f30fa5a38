// What runs in a worker thread: one export a job, called by name through worker-pool.ts.
export { cleanTexts } from "./clean-texts.js";
