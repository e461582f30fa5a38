export type { CleanArticlesOptions } from "./batch/batch-options.js";
export {
	type CleanResult,
	cleanArticles,
	type RecordSource,
} from "./batch/clean-articles.js";
