import type { CueFile } from "../cue-file.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { ja } from "./ja.js";
import { shared } from "./shared.js";

/** Every cue file, what all languages share first. */
export const CUE_FILES: readonly CueFile[] = [shared, en, de, ja];
