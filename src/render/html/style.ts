/** The look of the page, as it stands in the page. */
export const PAGE_STYLE = `
:root {
	color-scheme: light dark;
	--paper: #fbfaf7; --raised: #ffffff; --ink: #1f2328; --quiet: #59616b; --line: #dcd9d1;
	--link: #1d5a94; --focus: #0a55c4;
	--copy: #5646a5; --copy-tint: #f0eefa;
	--repeat: #0d6375; --repeat-tint: #e5f3f5;
	--advertisement: #8d4a12; --advertisement-tint: #fbf0e3;
	--kept: #23682f; --kept-tint: #d5efd8; --kept-band: #b9bec4; --heading-band: #79818a;
	--mark: #ffe9a8; --mark-ink: #4d3800;
}
@media (prefers-color-scheme: dark) {
	:root {
		--paper: #16181b; --raised: #1e2125; --ink: #e4e3df; --quiet: #a2a9b2; --line: #34383e;
		--link: #8dbcf0; --focus: #8dbcf0;
		--copy: #b9aef5; --copy-tint: #262338;
		--repeat: #7cc9d9; --repeat-tint: #172b30;
		--advertisement: #eab27c; --advertisement-tint: #33261a;
		--kept: #8fd49a; --kept-tint: #1d3b24; --kept-band: #4c535b; --heading-band: #8a929b;
		--mark: #5a4a14; --mark-ink: #ffeeb8;
	}
}
.full-text-copy { --own: var(--copy); --tint: var(--copy-tint); }
.repeated-paragraph { --own: var(--repeat); --tint: var(--repeat-tint); }
.advertisement { --own: var(--advertisement); --tint: var(--advertisement-tint); }
.figure.kept { --own: var(--quiet); }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; scroll-padding: 1rem 0 6rem; }
body {
	margin: 0; padding: 0 4rem 0 1.5rem; background: var(--paper); color: var(--ink);
	font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
header, main, footer { max-width: 74rem; margin: 0 auto; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.aside, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; z-index: 9; top: 0.5rem; left: 0.5rem; padding: 0.5rem 0.8rem; background: var(--raised); }
.sheet { position: absolute; }
.icon { width: 1em; height: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; vertical-align: -0.125em; }

header { padding: 2.25rem 0 1.5rem; }
.kind { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; margin: 0; color: var(--quiet); font-size: 0.8125rem; }
.kind bdi { overflow-wrap: anywhere; }
h1 { margin: 0.3rem 0 0.6rem; font-size: clamp(1.375rem, 1rem + 1.6vw, 2rem); line-height: 1.3; font-weight: 650; text-wrap: balance; overflow-wrap: anywhere; }
.lead { max-width: 46rem; margin: 0 0 1.1rem; }
.bar { display: block; width: 100%; height: 0.875rem; border-radius: 3px; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 11.5rem), 1fr)); gap: 0.75rem 1.5rem; margin: 0.9rem 0 0; }
.figure { padding-left: 0.75rem; border-left: 4px solid var(--own); }
.figure.full-text-copy { border-left-style: double; border-left-width: 6px; }
.figure.repeated-paragraph { border-left-style: dashed; }
.figure.advertisement { border-left-style: dotted; }
dt { display: flex; gap: 0.4rem; align-items: center; color: var(--own); font-weight: 600; }
dd { margin: 0; color: var(--quiet); font-size: 0.8125rem; }
.figure.none dt, .figure.none dd strong { color: var(--quiet); font-weight: 500; }
dd strong { display: block; color: var(--ink); font-size: 1.125rem; font-variant-numeric: tabular-nums; }

.rows { padding: 1.25rem 0 2rem; border-top: 1px solid var(--line); }
.row { display: grid; grid-template-columns: clamp(4.75rem, 8vw, 6.5rem) minmax(0, 1fr) clamp(12.5rem, 24vw, 19rem); gap: 0 clamp(0.75rem, 2vw, 1.5rem); padding: 0.35rem 0; }
.many .row { content-visibility: auto; contain-intrinsic-size: auto 5rem; }
.row.heading, .row.title { padding-top: 1.1rem; }
.role { padding-top: 0.3rem; color: var(--quiet); font-size: 0.75rem; text-align: right; overflow-wrap: anywhere; }
.role .icon { margin-right: 0.35em; }
.source {
	max-width: 42rem; min-width: 0; padding: 0.1rem 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; text-align: start;
	font-size: 1.0625rem; line-height: 1.6; text-decoration: none;
}
.latin { font-family: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif; }
.square { font-size: 1rem; line-height: 1.85; line-break: strict; font-family: system-ui, "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", "Noto Sans CJK SC", sans-serif; }
.tall { line-height: 1.95; font-family: system-ui, "Noto Sans Thai", "Noto Sans", sans-serif; }
.arabic { font-size: 1.125rem; line-height: 1.9; font-family: "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", system-ui, sans-serif; }
.row.code > .source, .row.table > .source, .row.html > .source { font: 0.875rem/1.6 ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; }
.row.title > .source { font-size: 1.375rem; line-height: 1.4; font-weight: 700; }
.row.heading > .source { font-size: 1.1875rem; line-height: 1.45; font-weight: 700; }
.row.quote > .source { font-style: italic; }
.row.quote > .square, .row.quote > .tall, .row.quote > .arabic { font-style: normal; }
.row.between > .source { color: var(--quiet); font-size: 0.875rem; }
.continues .role::before { content: "same line "; display: block; }
.row.kept:focus { outline: none; }
.row.kept:focus > .source { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }

.removed { margin: 0.35rem 0; }
.removed > .role { color: var(--own); font-weight: 600; }
.role, .source { grid-row: 1; }
.removed > .source { display: block; padding: 0.6rem 0.9rem; background: var(--tint); border-inline-start: 5px solid var(--own); border-radius: 0 4px 4px 0; }
.removed > .source:dir(rtl) { border-radius: 4px 0 0 4px; }
.full-text-copy > .source { border-inline-start: 7px double var(--own); }
.repeated-paragraph > .source { border-inline-start-style: dashed; }
.advertisement > .source { border-inline-start-style: dotted; }
.removed.current > .source { box-shadow: 0 0 0 2px var(--own); }
.live .long:not(.open) { max-height: 14.5em; overflow: hidden; -webkit-mask-image: linear-gradient(#000 70%, #0003); mask-image: linear-gradient(#000 70%, #0003); }
.unfold { grid-column: 2; grid-row: 2; justify-self: start; margin-top: 0.35rem; }
.role { grid-column: 1; }
.source { grid-column: 2; }
.note { grid-column: 3; grid-row: 1 / span 2; align-self: start; min-width: 0; color: var(--quiet); font-size: 0.8125rem; line-height: 1.5; overflow-wrap: anywhere; }
.removed > .note { position: sticky; top: 0.75rem; padding-top: 0.35rem; }
h3 { margin: 0; font-size: inherit; }
button { padding: 0.3rem 0.65rem; border: 1px solid var(--line); border-radius: 4px; background: var(--raised); color: var(--ink); font: 500 0.8125rem/1.4 inherit; font-family: inherit; cursor: pointer; }
button:hover { border-color: var(--quiet); }
button:disabled { color: var(--quiet); background: none; cursor: default; }
.pick { max-width: 100%; border-color: var(--own); color: var(--own); font-weight: 600; text-align: start; }
.pick[aria-pressed="true"] { background: var(--own); color: var(--paper); }
.number { font-variant-numeric: tabular-nums; margin: 0 0.3em; }
.why { margin: 0.4rem 0 0; }
.why strong { color: var(--ink); }
.note ul { margin: 0.35rem 0 0; padding: 0; list-style: none; }
.note.copies { margin: 0; }
.note li + li { margin-top: 0.3rem; }
.cues { display: flex; flex-wrap: wrap; gap: 0.3rem; }
.cues li, .cues li + li { margin: 0; padding: 0 0.4rem; border: 1px solid var(--line); border-radius: 3px; }
.kept-at .icon { color: var(--kept); margin-right: 0.3em; }
.kept-at a { text-decoration: none; }
.kept-at a q { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.kept-at q { quotes: none; unicode-bidi: isolate; }
details { margin-top: 0.3rem; }
summary { cursor: pointer; color: var(--link); }
.differences del, .differences ins, .source mark { padding: 0 0.15em; border-radius: 2px; color: var(--ink); unicode-bidi: isolate; }
.differences del { background: var(--mark); color: var(--mark-ink); text-decoration: line-through; text-decoration-thickness: 1px; }
.differences ins { background: var(--kept-tint); text-decoration: underline; text-decoration-color: var(--kept); }
.source mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline wavy 1px; text-underline-offset: 0.25em; text-decoration-skip-ink: none; }
.copies { padding-top: 0.45rem; }
.copies a { display: inline-block; min-width: 1.5rem; padding: 0 0.35rem; margin-right: 0.3rem; border: 1px solid var(--line); border-radius: 3px; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
.copies .label { font-size: 0.75rem; }
.piece.lit { background: var(--kept-tint); box-shadow: 0 2px 0 var(--kept); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.piece.reads { outline: 2px dotted var(--kept); outline-offset: 0; }
.row.kept.lit .role { color: var(--kept); font-weight: 600; }
.row.kept.lit .role::after { content: "\\2713  kept here"; display: block; }
.control { margin: 0 1px; padding: 0 0.3em; border: 1px solid currentColor; border-radius: 3px; font: 600 0.625rem/1.4 ui-monospace, Menlo, Consolas, monospace; color: var(--quiet); unicode-bidi: isolate; direction: ltr; display: inline-block; vertical-align: 0.1em; }
.elided, .undrawn { padding: 0.1rem 0.5rem; border: 1px dashed var(--quiet); border-radius: 4px; color: var(--quiet); font: 0.8125rem/1.6 system-ui, sans-serif; unicode-bidi: isolate; }
.undrawn { margin: 0 0 2rem; padding: 0.75rem 1rem; }

#map { position: fixed; z-index: 2; top: 0.75rem; bottom: 0.75rem; right: 0.75rem; width: 1.75rem; }
#strip { display: none; width: 100%; height: 100%; background: var(--raised); border: 1px solid var(--line); border-radius: 4px; cursor: pointer; touch-action: none; overflow: hidden; }
.live #strip { display: block; }
.band.kept { fill: var(--kept-band); } .band.heading { fill: var(--heading-band); }
.band.full-text-copy { fill: var(--copy); } .band.repeated-paragraph { fill: var(--repeat); } .band.advertisement { fill: var(--advertisement); }
.hatch { fill: none; stroke: var(--paper); stroke-width: 1.5; stroke-opacity: 0.75; vector-effect: non-scaling-stroke; }
#strip-view { fill: var(--ink); fill-opacity: 0.1; stroke: var(--ink); stroke-width: 1.5; vector-effect: non-scaling-stroke; pointer-events: none; }
#strip-marks rect { fill-opacity: 0; stroke-width: 3; vector-effect: non-scaling-stroke; pointer-events: none; }
#strip-marks .from { stroke: var(--ink); } #strip-marks .to { stroke: var(--kept); fill: var(--kept); fill-opacity: 0.5; }

#selection { position: fixed; z-index: 3; left: 50%; bottom: 0.75rem; translate: -50% 0; display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; max-width: calc(100vw - 5rem); padding: 0.5rem 0.6rem 0.5rem 0.9rem; background: var(--raised); border: 1px solid var(--quiet); border-radius: 8px; box-shadow: 0 4px 20px #0003; }
#selection p { margin: 0; }
#selection div { display: flex; gap: 0.35rem; }
footer { padding: 1rem 0 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.75rem; }
.selecting footer { padding-bottom: 6rem; }

@media (max-width: 48rem) {
	body { padding: 0 2.25rem 0 1rem; }
	header { padding-top: 1.25rem; }
	dl { grid-template-columns: repeat(2, minmax(0, 1fr)); }
	.row { grid-template-columns: minmax(0, 1fr); }
	.role { padding: 0.2rem 0 0; text-align: start; }
	.continues .role::before, .row.kept.lit .role::after { display: inline; }
	.row.kept.lit .role::after { margin-left: 0.6em; }
	.source { padding-inline: 0; }
	.removed > .source { padding-inline: 0.75rem; }
	.role, .source, .note, .unfold { grid-column: 1; grid-row: auto; }
	.removed > .note { position: static; padding: 0.5rem 0 0.6rem; }
	.removed > .role { display: none; }
	.removed { margin: 0.75rem 0; }
	#map { top: 0; bottom: 0; right: 0; width: 1.25rem; }
	#strip { border-radius: 0; border-width: 0 0 0 1px; }
	#selection { left: 0.5rem; right: 1.75rem; translate: none; max-width: none; justify-content: space-between; }
}
@media print {
	#map, #selection, .unfold { display: none; }
	body { padding: 0; }
	.live .long:not(.open) { max-height: none; -webkit-mask-image: none; mask-image: none; }
}
@media (forced-colors: active) {
	.piece.lit { outline: 2px solid Highlight; }
}
`;
