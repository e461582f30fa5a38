// The sample articles of ../articles, bundled with the page; a file's name is its language.

const files = import.meta.glob("../articles/*.txt", {
	query: "?raw",
	import: "default",
	eager: true,
});

export const SAMPLES = Object.entries(files).map(([path, text]) => {
	const language = /([\w-]+)\.txt$/.exec(path)[1];
	return { language, name: nameOf(language), text };
});

function nameOf(language) {
	const own = new Intl.DisplayNames([language], { type: "language" });
	const english = new Intl.DisplayNames(["en"], { type: "language" });
	const [name, also] = [own.of(language), english.of(language)];
	return name === also ? name : `${also} – ${name}`;
}
