import type { Element } from "hast";
import { s } from "hastscript";

/** Drawn on a grid of 16, so that no kind is told by colour alone. */
const ICONS: Record<string, string> = {
	copy: "M5.5 5.5h8v8h-8z M10.5 5.5v-3h-8v8h3",
	repeat: "M3 6.5h10 M3 10.5h10 M3 3.5h1 M12 13.5h1",
	advertisement: "M2.5 6.5v3h2l6 3.5v-10l-6 3.5z M13 6.5v3",
	kept: "M3 8.5l3.5 3.5l6.5 -8",
};

/** Definitions that `icon` refers to; once a page. */
export function iconSheet(): Element {
	return s(
		"svg",
		{ className: ["sheet"], ariaHidden: "true", width: 0, height: 0 },
		Object.entries(ICONS).map(([name, d]) =>
			s(
				"symbol",
				{ id: `icon-${name}`, viewBox: "0 0 16 16" },
				s("path", { d }),
			),
		),
	);
}

export function icon(name: string): Element {
	return s(
		"svg",
		{ className: ["icon"], ariaHidden: "true", focusable: "false" },
		s("use", { href: `#icon-${name}` }),
	);
}
