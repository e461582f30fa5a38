// A LangChain document transformer: clean chunks by section, headings as metadata: node langchain.mjs
import { readFileSync } from "node:fs";
import { BaseDocumentTransformer, Document } from "@langchain/core/documents";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { cleanArticle } from "clean-article";

export class CleanArticleTransformer extends BaseDocumentTransformer {
	constructor({ chunkSize = 1000, ...options } = {}) {
		super();
		this.options = options;
		// For the rare section that is longer than a chunk; paragraphs stay whole where they fit.
		this.splitter = new RecursiveCharacterTextSplitter({
			chunkSize,
			chunkOverlap: 0,
		});
	}

	async transformDocuments(documents) {
		const chunks = documents.flatMap(({ pageContent, metadata, id }) => {
			const { title, sections } = cleanArticle(pageContent, {
				...this.options,
				...(metadata.title && { title: metadata.title }),
			});
			return sections
				.filter(({ paragraphs }) => paragraphs.length > 0)
				.map(
					({ heading, paragraphs }) =>
						new Document({
							id,
							pageContent: paragraphs.join("\n\n"),
							metadata: { ...metadata, title, heading },
						}),
				);
		});
		return this.splitter.transformDocuments(chunks);
	}
}

const scraped = new Document({
	pageContent: readFileSync(
		new URL("../articles/en.txt", import.meta.url),
		"utf8",
	),
	metadata: { source: "examples/articles/en.txt" },
});

const chunks = await new CleanArticleTransformer().invoke([scraped]);

console.log(JSON.stringify(chunks, null, 2));
