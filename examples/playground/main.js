import { fromFragment, toFragment } from "./fragment.js";
import { fillForm, readForm } from "./options-form.js";
import {
	drawVisible,
	latestArticle,
	showProblem,
	showResult,
} from "./results.js";
import { SAMPLES } from "./samples.js";
import { makeTabs } from "./tabs.js";

/** Long enough not to clean at every key, short enough to feel live. */
const PAUSE_MILLISECONDS = 200;

const byId = (id) => document.getElementById(id);
const text = byId("text");
let worker = null;
let busy = false;
let run = 0;
let timer = 0;

/**
 * The direction of the first letter that has one. `dir="auto"` would say the same, but
 * makes Chromium take eleven seconds to show forty thousand lines (1.4 without it).
 */
function directionOf(value) {
	const letter = /\p{L}/u.exec(value.slice(0, 2000))?.[0] ?? "";
	return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
		letter,
	)
		? "rtl"
		: "ltr";
}

/** A run that is no longer wanted is ended with its worker, whatever it was doing. */
function clean() {
	if (busy) worker.terminate();
	if (busy || !worker) {
		worker = new Worker(new URL("./clean.worker.js", import.meta.url), {
			type: "module",
		});
		worker.addEventListener("message", ({ data }) => finish(data));
		worker.addEventListener("error", () => {
			worker.terminate();
			worker = null;
			finish({ run, problem: "The cleaner stopped for an unknown reason." });
		});
	}
	busy = true;
	run++;
	text.dir = directionOf(text.value);
	byId("result").setAttribute("aria-busy", "true");
	worker.postMessage({ run, text: text.value, options: readForm() });
}

function finish(result) {
	if (result.run !== run) return;
	busy = false;
	byId("result").removeAttribute("aria-busy");
	if (result.problem) showProblem(result.problem);
	else showResult(result, text.value.length);
}

function cleanSoon() {
	clearTimeout(timer);
	timer = setTimeout(clean, PAUSE_MILLISECONDS);
}

function load(state) {
	text.value = state.text;
	fillForm(state.options);
	clean();
}

async function loadFragment() {
	const state = await fromFragment(location.hash.slice(1));
	if (state) load(state);
	return Boolean(state);
}

async function share() {
	const button = byId("share");
	const say = (words) => {
		button.textContent = words;
		setTimeout(() => {
			button.textContent = "Copy link";
		}, 2000);
	};
	try {
		const state = { text: text.value, options: readForm() };
		history.replaceState(null, "", `#${await toFragment(state)}`);
	} catch (error) {
		return say(error.message);
	}
	await copy(
		location.href,
		() => say("Copied"),
		() => say("In the address bar"),
	);
}

async function copy(value, done, failed) {
	try {
		await navigator.clipboard.writeText(value);
		done();
	} catch {
		failed();
	}
}

function copyFrom(id, value) {
	const button = byId(id);
	const label = button.textContent;
	button.addEventListener("click", () => {
		const say = (words) => {
			button.textContent = words;
			setTimeout(() => {
				button.textContent = label;
			}, 2000);
		};
		copy(
			value(),
			() => say("Copied"),
			() => say("Not allowed to copy"),
		);
	});
}

const sample = byId("sample");
for (const { language, name } of SAMPLES)
	sample.add(new Option(name, language));
sample.addEventListener("change", () => {
	const chosen = SAMPLES.find(({ language }) => language === sample.value);
	if (!chosen) return;
	history.replaceState(null, "", location.pathname + location.search);
	load({ text: chosen.text, options: { language: chosen.language } });
});
byId("form").addEventListener("input", (event) => {
	if (event.target !== sample) cleanSoon();
});
byId("form").addEventListener("submit", (event) => event.preventDefault());
byId("share").addEventListener("click", share);
copyFrom("copy-clean", () => latestArticle()?.text ?? "");
copyFrom("copy-json", () => JSON.stringify(latestArticle(), null, 2));
makeTabs(byId("result"), drawVisible);
addEventListener("hashchange", loadFragment);

if (!(await loadFragment())) {
	const first = SAMPLES.find(({ language }) => language === "en") ?? SAMPLES[0];
	sample.value = first.language;
	load({ text: first.text, options: {} });
}
