export { cleanArticle } from "./clean-article.js";
export type {
	Advertisement,
	Block,
	BlockKind,
	CleanArticleOptions,
	CleanedArticle,
	Difference,
	Removal,
	Repeat,
	Section,
	Span,
} from "./types.js";
