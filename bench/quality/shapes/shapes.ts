import type { Shape } from "../article.js";
import { advertisements } from "./advertisements.js";
import { controls } from "./controls.js";
import { doubled } from "./doubled.js";
import { edited } from "./edited.js";
import { glued } from "./glued.js";
import { localBlob } from "./local-blob.js";
import { many } from "./many.js";
import { oneLine } from "./one-line.js";
import { ownText } from "./own-text.js";
import { pullQuotes } from "./pull-quotes.js";
import { richer } from "./richer.js";
import { truncated } from "./truncated.js";
import { typography } from "./typography.js";

const GROUPS = ["control", "basic", "full", "advertisements"];

/** Every shape, group by group, in the order of the table. */
export const shapes: readonly Shape[] = [
	...controls,
	...glued,
	...typography,
	...doubled,
	...localBlob,
	...advertisements,
	...truncated,
	...edited,
	...ownText,
	...pullQuotes,
	...richer,
	...many,
	...oneLine,
].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
