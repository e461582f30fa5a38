import { type Batch, type BatchResult, runBatch } from "./run-batch.js";

/** One batch of documents, in a thread of its own. */
export default function run(batch: Batch): BatchResult {
	return runBatch(batch);
}
