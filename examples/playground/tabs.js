// Tabs by the pattern that screen readers know: one tab stop, arrow keys between tabs.

export function makeTabs(root, changed) {
	const tabs = [...root.querySelectorAll("[role=tab]")];
	// Panels scroll, so they take part in the tab order; the frame's content does by itself.
	for (const panel of root.querySelectorAll("[role=tabpanel]"))
		if (!panel.querySelector("iframe")) panel.tabIndex = 0;
	const select = (chosen) => {
		for (const tab of tabs) {
			const selected = tab === chosen;
			tab.setAttribute("aria-selected", String(selected));
			tab.tabIndex = selected ? 0 : -1;
			document.getElementById(tab.getAttribute("aria-controls")).hidden =
				!selected;
		}
		changed();
	};
	for (const tab of tabs) {
		tab.addEventListener("click", () => select(tab));
		tab.addEventListener("keydown", (event) => {
			const at = tabs.indexOf(tab);
			const to = {
				ArrowRight: at + 1,
				ArrowLeft: at - 1,
				Home: 0,
				End: tabs.length - 1,
			}[event.key];
			if (to === undefined) return;
			event.preventDefault();
			const next = tabs[(to + tabs.length) % tabs.length];
			select(next);
			next.focus();
		});
	}
}
