import {
	type Article,
	type Line,
	type Shape,
	titleOf,
	wholeOf,
} from "../article.js";
import { editedBody } from "./edited.js";
import { piecesOf } from "./pick.js";

/** Several structured copies, of which one may say more or read a little otherwise. */
export const richer: Shape[] = [
	shape("paragraphs alone after the body", (a) => [
		...wholeOf(a),
		...paragraphsAlone(a.body),
	]),
	shape("paragraphs alone before the title", (a) => [
		...paragraphsAlone(a.body),
		...wholeOf(a),
	]),
	shape("edited paragraphs alone after the body", (a) => [
		...wholeOf(a),
		...paragraphsAlone(editedBody(a.body, a.id)),
	]),
	shape("edited paragraphs alone before the title", (a) => [
		...paragraphsAlone(editedBody(a.body, a.id)),
		...wholeOf(a),
	]),
	shape("body three times", (a) => [...wholeOf(a), ...a.body, ...a.body]),
	shape("two articles each doubled", (a) => {
		const [first, second] = piecesOf(a.body, 2);
		return [...titleOf(a), ...first, ...first, ...second, ...second];
	}),
];

function paragraphsAlone(body: readonly Line[]): Line[] {
	return body.filter((line) => line.kind !== "heading");
}

function shape(name: string, given: (article: Article) => Line[]): Shape {
	return {
		name,
		group: "full",
		make: (article) => ({ given: given(article), wanted: wholeOf(article) }),
	};
}
