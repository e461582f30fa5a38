import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
	comparableLine,
	comparableUnit,
	NOTHING,
	SEVERAL,
} from "../../../src/find/advertisements/comparable-line.js";
import { ROLES } from "../../../src/find/advertisements/cue-file.js";
import { CUE_FILES } from "../../../src/find/advertisements/cues/index.js";

const FOLDER = new URL(
	"../../../src/find/advertisements/cues/",
	import.meta.url,
);
const SHARED = "und";
const cuesOf = (role: string) =>
	role
		.split(/[,\n]/)
		.map((cue) => cue.trim())
		.filter((cue) => cue !== "");

test("every cue file is in the list, once", () => {
	const named = readdirSync(FOLDER)
		.filter((name) => name !== "index.ts" && name !== "shared.ts")
		.map((name) => name.replace(".ts", ""));
	const listed = CUE_FILES.map(({ language }) => language).filter(
		(language) => language !== SHARED,
	);
	expect([...listed].sort()).toEqual(named.sort());
	expect(new Set(listed).size).toBe(listed.length);
});

describe.each(CUE_FILES)("cues of $language", (file) => {
	test("have every role and no other", () => {
		expect(Object.keys(file)).toEqual(["language", ...ROLES]);
	});

	test("are written in the notation", () => {
		for (const role of ROLES)
			for (const cue of cuesOf(file[role])) {
				expect(cue.replace(/[\^*$]/g, "")).not.toBe("");
				expect(cue.slice(1)).not.toContain("^");
				expect(cue.slice(0, -1)).not.toMatch(/\$\D/);
			}
	});

	// They are filed so, without making the comparable form of all of them.
	test("can be compared a letter at a time", () => {
		for (const role of ROLES) {
			const cues = file[role];
			let folded = "";
			for (let at = 0; at < cues.length; at++) {
				const unit = comparableUnit(cues, at);
				if (unit === SEVERAL) folded += comparableLine(cues[at] as string);
				else if (unit !== NOTHING) folded += String.fromCharCode(unit);
			}
			// Not the lists themselves, which nobody could read in a report.
			expect(folded.replace(/\s+/g, " ") === comparableLine(cues), role).toBe(
				true,
			);
		}
	});

	test.skipIf(file.language === SHARED)("leave no role empty", () => {
		for (const role of ROLES)
			expect(cuesOf(file[role]), role).not.toHaveLength(0);
	});
});
