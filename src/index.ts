export { cleanArticle } from "./clean-article.js";
export { toMarkdown } from "./render/markdown.js";
export { toMdast } from "./render/mdast.js";
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
