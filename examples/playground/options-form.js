// The form's fields as options of cleanArticle, and back.

const field = (id) => document.getElementById(id);

/** Only what differs from the defaults. */
export function readForm() {
	const options = {};
	const format = field("format").value;
	if (format !== "auto") options.format = format;
	const title = field("title").value.trim();
	if (title) options.title = title;
	const language = field("language").value.trim();
	if (language) options.language = language;
	const repeats = field("repeats").value;
	if (repeats === "") options.repeats = false;
	if (repeats === "similarity")
		options.repeats = { similarity: Number(field("similarity").value) };
	const advertisements = field("advertisements").value;
	if (advertisements === "") options.advertisements = false;
	else if (advertisements !== "trailing")
		options.advertisements = advertisements;
	showSimilarity();
	return options;
}

export function fillForm(options) {
	choose("format", options.format ?? "auto");
	field("title").value = string(options.title);
	field("language").value = string(options.language);
	const similarity = Number(options.repeats?.similarity);
	field("similarity").value = String(similarity >= 0 ? similarity : 0.9);
	if (options.repeats === false) choose("repeats", "");
	else choose("repeats", similarity >= 0 ? "similarity" : "default");
	choose(
		"advertisements",
		options.advertisements === false
			? ""
			: (options.advertisements ?? "trailing"),
	);
	showSimilarity();
}

function showSimilarity() {
	field("similarity").disabled = field("repeats").value !== "similarity";
	field("similarity-value").textContent = Number(
		field("similarity").value,
	).toFixed(2);
}

function choose(id, value) {
	const select = field(id);
	select.value = value;
	if (select.selectedIndex < 0) select.selectedIndex = 0;
}

function string(value) {
	return typeof value === "string" ? value : "";
}
