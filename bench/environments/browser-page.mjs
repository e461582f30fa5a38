// Runs in the page and, through the worker, in a thread of it.
import { cleanArticle } from "clean-article";

globalThis.inPage = (texts) =>
	JSON.stringify(texts.map((text) => cleanArticle(text)));

globalThis.inWorker = (texts) =>
	new Promise((resolve, reject) => {
		const worker = new Worker(
			new URL("./browser-worker.mjs", import.meta.url),
			{
				type: "module",
			},
		);
		worker.onmessage = ({ data }) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(texts);
	});
