/**
 * What the page does in the browser, as it stands in the page: plain JavaScript
 * that works on attributes written by the other files and never on markup made from text.
 * Without it everything stays readable and the links work.
 */
export const PAGE_SCRIPT = `"use strict";
(() => {
	const byId = (id) => document.getElementById(id);
	const main = byId("source");
	const length = Math.max(1, Number(main.dataset.length));
	const removals = [...document.querySelectorAll(".row.removed")];
	const rows = [...document.querySelectorAll(".row")];
	const bar = byId("selection");
	const marks = byId("strip-marks");
	const calm = matchMedia("(prefers-reduced-motion: reduce)");
	let lit = [];
	let shown = null;
	let picked = null;
	document.documentElement.classList.add("live");

	const ranges = (list) => (list ? list.split(",") : []).map((range) => range.split("-").map(Number));
	const pieces = (list) => {
		const found = [];
		for (const [first, last] of ranges(list))
			for (let i = first; i <= last; i++) {
				const piece = byId("p" + i);
				if (piece) found.push(piece);
			}
		return found;
	};
	const pickOf = (removal) => removal.querySelector(".pick");

	function markOnStrip(name, start, end) {
		const mark = document.createElementNS("http://www.w3.org/2000/svg", "rect");
		mark.setAttribute("class", name);
		mark.setAttribute("width", "24");
		mark.setAttribute("y", String((start / length) * 1000));
		mark.setAttribute("height", String(Math.max(3, ((end - start) / length) * 1000)));
		marks.append(mark);
	}

	function show(removal) {
		if (removal === shown) return;
		for (const element of lit) element.classList.remove("lit", "reads", "current");
		lit = [];
		marks.replaceChildren();
		shown = removal;
		if (!removal) return;
		const { kept, reads, at } = pickOf(removal).dataset;
		removal.classList.add("current");
		lit = [removal, ...pieces(kept)];
		for (const piece of lit.slice(1)) {
			piece.classList.add("lit");
			const row = piece.closest(".row");
			if (!row.classList.contains("lit")) {
				row.classList.add("lit");
				lit.push(row);
			}
		}
		for (const piece of pieces(reads)) piece.classList.add("reads");
		markOnStrip("from", Number(removal.dataset.start), Number(removal.dataset.end));
		for (const [start, end] of ranges(at)) markOnStrip("to", start, end);
	}

	function pick(removal) {
		if (picked) pickOf(picked).setAttribute("aria-pressed", "false");
		picked = removal;
		show(removal);
		bar.hidden = !removal;
		document.documentElement.classList.toggle("selecting", Boolean(removal));
		if (!removal) return;
		const name = pickOf(removal);
		name.setAttribute("aria-pressed", "true");
		const places = lit.filter((element) => element.matches(".row.kept")).length;
		byId("selection-text").textContent = name.textContent.trim() + ": " +
			(places ? "kept in " + places + (places === 1 ? " block" : " blocks") : "no kept copy on this page");
		byId("selection-kept").disabled = !places;
		const at = removals.indexOf(removal);
		byId("selection-previous").disabled = at <= 0;
		byId("selection-next").disabled = at >= removals.length - 1;
	}

	function go(element, focus) {
		const tall = element.getBoundingClientRect().height > innerHeight * 0.6;
		element.scrollIntoView({ block: tall ? "start" : "center", behavior: calm.matches ? "auto" : "smooth" });
		(focus || element).focus({ preventScroll: true });
	}

	const goToRemoval = (removal) => {
		pick(removal);
		go(removal, pickOf(removal));
	};
	const step = (by) => {
		const next = removals[removals.indexOf(picked) + by];
		if (next) goToRemoval(next);
	};
	const close = () => {
		const from = picked;
		pick(null);
		if (from) go(from, pickOf(from));
	};

	byId("selection-previous").addEventListener("click", () => step(-1));
	byId("selection-next").addEventListener("click", () => step(1));
	byId("selection-close").addEventListener("click", close);
	byId("selection-kept").addEventListener("click", () => {
		const row = lit.find((element) => element.matches(".row.kept"));
		if (row) go(row);
	});

	document.addEventListener("click", (event) => {
		const link = event.target.closest("a[href^='#']");
		const name = event.target.closest(".pick");
		if (name) {
			const removal = name.closest(".removed");
			pick(removal === picked ? null : removal);
			show(removal);
			return;
		}
		if (!link) return;
		const target = byId(link.getAttribute("href").slice(1));
		if (!target) return;
		event.preventDefault();
		const removal = link.closest(".removed");
		if (target.matches(".removed")) return goToRemoval(target);
		if (removal) pick(removal);
		go(target);
	});
	document.addEventListener("keydown", (event) => {
		if (event.key !== "Escape") return;
		if (picked) close();
		else show(null);
	});
	document.addEventListener("pointerover", (event) => {
		if (event.pointerType === "touch") return;
		const removal = event.target.closest && event.target.closest(".removed");
		if (removal || !main.contains(event.target)) show(removal || picked);
		else show(picked);
	});
	document.addEventListener("focusin", (event) => {
		const removal = event.target.closest(".removed");
		show(removal || picked);
	});
	document.addEventListener("focusout", (event) => {
		if (!event.relatedTarget) show(picked);
	});

	for (const text of document.querySelectorAll(".source.long")) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "unfold";
		const toggle = (open) => {
			text.classList.toggle("open", open);
			button.setAttribute("aria-expanded", String(open));
			button.textContent = open ? "Show less" : "Show all " + text.textContent.length.toLocaleString("en") + " characters";
		};
		button.addEventListener("click", () => toggle(!text.classList.contains("open")));
		toggle(false);
		text.after(button);
	}

	const strip = byId("strip");
	const view = byId("strip-view");
	const offsetAt = (row, y) => {
		const box = row.getBoundingClientRect();
		const start = Number(row.dataset.start);
		const share = box.height ? Math.min(1, Math.max(0, (y - box.top) / box.height)) : 0;
		return start + share * (Number(row.dataset.end) - start);
	};
	const firstBelow = (y) => {
		let low = 0;
		let high = rows.length - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (rows[middle].getBoundingClientRect().bottom > y) high = middle;
			else low = middle + 1;
		}
		return rows[low];
	};
	let waiting = false;
	const follow = () => {
		waiting = false;
		if (!rows.length) return;
		const from = offsetAt(firstBelow(0), 0);
		const to = offsetAt(firstBelow(innerHeight), innerHeight);
		view.setAttribute("y", String((from / length) * 1000));
		view.setAttribute("height", String(Math.max(6, ((to - from) / length) * 1000)));
	};
	const followSoon = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(follow);
	};
	addEventListener("scroll", followSoon, { passive: true });
	addEventListener("resize", followSoon);
	follow();

	function jump(event) {
		const box = strip.getBoundingClientRect();
		const offset = ((event.clientY - box.top) / box.height) * length;
		const row = rows.find((each) => Number(each.dataset.end) > offset) || rows.at(-1);
		if (!row) return;
		const start = Number(row.dataset.start);
		const share = (offset - start) / Math.max(1, Number(row.dataset.end) - start);
		const at = row.getBoundingClientRect();
		const y = scrollY + at.top + Math.min(1, Math.max(0, share)) * at.height - innerHeight / 3;
		scrollTo({ top: y, behavior: event.type === "pointermove" || calm.matches ? "auto" : "smooth" });
		if (event.type === "click" && row.matches(".removed")) show(row);
	}
	strip.addEventListener("click", jump);
	strip.addEventListener("pointermove", (event) => {
		if (event.buttons === 1) jump(event);
	});
})();
`;
