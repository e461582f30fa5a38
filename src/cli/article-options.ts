import { readOptions } from "../options.js";
import type { CleanArticleOptions } from "../types.js";
import { CommandError } from "./command-error.js";
import type { CommandOptions } from "./program.js";

/** The library's options from the command's; throws a `CommandError` for what the library would refuse. */
export function articleOptions(options: CommandOptions): CleanArticleOptions {
	const { advertisements, format, language, repeats, similarity, title } =
		options;
	if (similarity !== undefined && !repeats)
		throw new CommandError(
			"--similarity and --no-repeats contradict each other",
		);
	const result: CleanArticleOptions = {
		...(format !== undefined && { format }),
		...(title !== undefined && { title }),
		...(language !== undefined && { language }),
		...(advertisements !== undefined && { advertisements }),
		repeats: similarity === undefined ? repeats : { similarity },
	};
	try {
		readOptions(result);
	} catch (error) {
		throw new CommandError(`--${(error as Error).message}`, { cause: error });
	}
	return result;
}
