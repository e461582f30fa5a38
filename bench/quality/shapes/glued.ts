import {
	type Article,
	glue,
	type Line,
	type Shape,
	titleOf,
	wholeOf,
} from "../article.js";
import { piecesOf } from "./pick.js";

/** Every shape in which flattened copies of the body stand outside the structured one. */
export const glued: Shape[] = [
	shape("glued before", (a) => [glue(a.body), ...wholeOf(a)]),
	shape("glued after", (a) => [...wholeOf(a), glue(a.body)]),
	shape("joined with spaces before", (a) => [glue(a.body, " "), ...wholeOf(a)]),
	shape("joined with spaces after", (a) => [...wholeOf(a), glue(a.body, " ")]),
	shape("glued twice around", (a) => [
		glue(a.body),
		...wholeOf(a),
		glue(a.body),
	]),
	shape("glued twice before", (a) => [
		glue(a.body),
		glue(a.body),
		...wholeOf(a),
	]),
	shape("in two pieces before", (a) => [...pieces(a, 2), ...wholeOf(a)]),
	shape("in two pieces around", (a) => {
		const [first, second] = pieces(a, 2);
		return [first, ...wholeOf(a), second];
	}),
	shape("in three pieces before", (a) => [...pieces(a, 3), ...wholeOf(a)]),
	shape("in three pieces after", (a) => [...wholeOf(a), ...pieces(a, 3)]),
	shape("glued below the title", (a) => [
		...titleOf(a),
		glue(a.body),
		...a.body,
	]),
	shape("glued with the title inside", (a) => [
		glue(wholeOf(a)),
		...wholeOf(a),
	]),
];

function pieces(article: Article, count: number): Line[] {
	return piecesOf(article.body, count).map((piece) => glue(piece));
}

function shape(name: string, given: (article: Article) => Line[]): Shape {
	return {
		name,
		group: "basic",
		make: (article) => ({ given: given(article), wanted: wholeOf(article) }),
	};
}
