import { prose } from "./documents.js";

export interface HostileInput {
	name: string;
	/** Makes the text; `scale` from 0 to 1 makes a shorter one. */
	make(scale: number): string | Promise<string>;
	/** What it is measured against: a unit of prose, or remark-parse on the same text. */
	against: "prose" | "remark-parse";
	/** At most so many times that. */
	target: number;
}

const many = (count: number, scale: number) =>
	Math.max(1, Math.round(count * scale));

/** What must not hurt, by what it attacks. */
export const hostileInputs: readonly HostileInput[] = [
	plain("10 MB of one character", (s) => "a".repeat(many(10_000_000, s))),
	plain("100,000 equal lines", (s) =>
		"The ferry left the harbour at nine.\n".repeat(many(100_000, s)),
	),
	plain("20,000 near-equal lines", (s) =>
		Array.from(
			{ length: many(20_000, s) },
			(_, i) =>
				`The ferry number ${i} left the harbour of the old town at nine in the evening with ${(i * 7919) % 10_007} people on board.`,
		).join("\n"),
	),
	plain("20,000 near-equal lines that differ in a word", (s) =>
		Array.from(
			{ length: many(20_000, s) },
			(_, i) =>
				`The ferry ${word(i)} left the harbour of the old town at nine in the evening with many people on board.`,
		).join("\n"),
	),
	plain("Fibonacci string", (s) => fibonacci(many(1_000_000, s))),
	plain("de Bruijn string", (s) => deBruijn(s < 1 ? 12 : 20)),
	plain("one line of prose twice, 10 MB", async (s) => {
		const text = (await prose(many(5_000_000, s))).replaceAll("\n", " ");
		return `${text} ${text}`;
	}),
	plain(
		"1,000,000 lines of two letters",
		(s) =>
			Array.from({ length: many(1_000_000, s) }, (_, i) =>
				word(i).slice(0, 2),
			).join("\n"),
		40,
	),
	plain(
		"1,000,000 equal lines of two letters",
		(s) => "ab\n".repeat(many(1_000_000, s)),
		40,
	),
	plain(
		"5,000,000 empty lines",
		(s) => `a${"\n".repeat(many(5_000_000, s))}b`,
		40,
	),
	plain("combining marks", (s) =>
		"\u0301\u0323\u0308".repeat(many(300_000, s)),
	),
	plain(
		"a letter with a million marks",
		(s) => `a${"\u0301".repeat(many(1_000_000, s))}`,
	),
	plain("lone surrogates", (s) =>
		"\ud800\udc00\udfff\ud834".repeat(many(250_000, s)),
	),
	plain("surrogate pairs", (s) =>
		"\u{10428}\u{20bb7}\u{1f600}".repeat(many(160_000, s)),
	),
	plain("lines of advertisement cues", (s) =>
		Array.from(
			{ length: many(10_000, s) },
			(_, i) =>
				`Sign up for our newsletter ${i}, follow us on Telegram and download the app: https://example.com/${i}`,
		).join("\n"),
	),
	plain("one line of advertisement cues", (s) =>
		"Sign up for our newsletter! Follow us! ".repeat(many(25_000, s)),
	),
	plain("white space", (s) => " \t\u00a0\n".repeat(many(500_000, s))),
	plain("digits and separators", (s) => "1,000.5 -7 ".repeat(many(100_000, s))),
	plain("quotation marks that never close", (s) =>
		"“a ".repeat(many(300_000, s)),
	),
	plain("numbered lines", (s) =>
		Array.from({ length: many(50_000, s) }, (_, i) => `Article ${i + 1}`).join(
			"\n",
		),
	),
	marked("quotes, 5,000 deep", (s) => `${"> ".repeat(many(5_000, s))}a`),
	marked("lists, 5,000 deep", (s) => `${"- ".repeat(many(5_000, s))}a`),
	marked(
		"brackets, 5,000 deep",
		(s) => `${"[".repeat(many(5_000, s))}a${"]".repeat(many(5_000, s))}`,
	),
	marked(
		"emphasis, 5,000 deep",
		(s) =>
			`${"*a _b ".repeat(many(2_500, s))}${"c_ d* ".repeat(many(2_500, s))}`,
	),
	marked("200,000 unclosed links", (s) => "[a](<b".repeat(many(200_000, s))),
	marked("200,000 links that end too late", (s) =>
		"[a](b ".repeat(many(200_000, s)),
	),
	marked("200,000 opening brackets", (s) => "[a ".repeat(many(200_000, s))),
	marked("50,000 headings", (s) => "## a b\n\n".repeat(many(50_000, s))),
];

function plain(
	name: string,
	make: HostileInput["make"],
	target = 5,
): HostileInput {
	return { name, make, against: "prose", target };
}

function marked(name: string, make: HostileInput["make"]): HostileInput {
	return { name, make, against: "remark-parse", target: 1.3 };
}

/** The n-th word of four letters. */
function word(n: number): string {
	let left = (n * 2_654_435_761) % 456_976;
	let made = "";
	for (let i = 0; i < 4; i++) {
		made += String.fromCharCode(97 + (left % 26));
		left = Math.floor(left / 26);
	}
	return made;
}

function fibonacci(length: number): string {
	let [one, two] = ["a", "ab"];
	while (two.length < length) [one, two] = [two, two + one];
	return two.slice(0, length);
}

/** Every word of so many letters of the alphabet ab once (Fredricksen and Maiorana's concatenation of Lyndon words). */
function deBruijn(order: number): string {
	const letters = new Uint8Array(order * 2);
	const made: string[] = [];
	const extend = (at: number, period: number): void => {
		if (at > order) {
			if (order % period === 0)
				made.push(
					String.fromCharCode(
						...letters.subarray(1, period + 1).map((x) => 97 + x),
					),
				);
			return;
		}
		letters[at] = letters[at - period];
		extend(at + 1, period);
		for (let letter = letters[at - period] + 1; letter < 2; letter++) {
			letters[at] = letter;
			extend(at + 1, at);
		}
	};
	extend(1, 1);
	return made.join("");
}
