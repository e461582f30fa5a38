import { cleanArticle } from "clean-article";

self.onmessage = ({ data }) =>
	self.postMessage(JSON.stringify(data.map((text) => cleanArticle(text))));
