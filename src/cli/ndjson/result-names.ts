import { CommandError } from "../command-error.js";

/** What can be written into a record. */
const RESULTS = ["title", "sections", "text", "removed"] as const;
export type ResultName = (typeof RESULTS)[number];

/** Results to write, in order, each with the name of its field. */
export type ResultNames = [result: ResultName, field: string][];

/** Keeps the record's own `text` and `title`, which are the user's, from being overwritten unasked. */
const DEFAULT_PREFIX = "clean_";

/** Reads `--as`: `text`, `title=headline`, commas between. */
export function resultNames(list: string | undefined): ResultNames {
	if (list === undefined)
		return RESULTS.map((result) => [result, DEFAULT_PREFIX + result]);
	const names = list.split(",").map((part): ResultNames[number] => {
		const [result, field = result] = split(part.trim());
		if (!(RESULTS as readonly string[]).includes(result) || field === "")
			throw new CommandError(
				`--as: "${part.trim()}" is not RESULT or RESULT=NAME with one of ${RESULTS.join(", ")}`,
			);
		if (field === "error")
			throw new CommandError(
				'--as: "error" is the field that tells what is wrong with a bad record; choose another name',
			);
		return [result as ResultName, field];
	});
	const twice = names.find(
		([, field], i) => names.findIndex(([, other]) => other === field) !== i,
	);
	if (twice)
		throw new CommandError(`--as: the name "${twice[1]}" is used twice`);
	return names;
}

function split(part: string): [string, string?] {
	const at = part.indexOf("=");
	return at < 0 ? [part] : [part.slice(0, at), part.slice(at + 1)];
}
