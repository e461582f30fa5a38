// Cleans away from the page, so that a heavy article never freezes it.
import { cleanArticle } from "clean-article";
import { toHtml } from "clean-article/report";

addEventListener("message", ({ data: { run, text, options } }) => {
	try {
		const start = performance.now();
		const article = cleanArticle(text, options);
		const milliseconds = performance.now() - start;
		const language = options.language || undefined;
		const report = toHtml(article, text, language ? { language } : {});
		postMessage({ run, article, milliseconds, report });
	} catch (error) {
		postMessage({
			run,
			problem: error instanceof Error ? error.message : String(error),
		});
	}
});
