import { manyDoubled } from "./documents.js";
import { figure, spread } from "./measure.js";
import type { Context } from "./options.js";

const SIZES = [
	10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000,
];
/** Units read at each size at least, in texts of other languages each: one language is no measure for all. */
const LEAST_READ = 1_000_000;

/** Time against size; the exponent is the slope of the line through the logarithms. */
export async function growth({
	cleanArticle,
	short,
	target,
}: Context): Promise<void> {
	const sizes = short ? SIZES.filter((size) => size <= 1_000_000) : SIZES;
	const points: { units: number; ms: number }[] = [];
	for (let turn = 0; turn < 3; turn++)
		cleanArticle(await manyDoubled(100_000, turn * 20));
	for (const size of sizes) {
		const texts: string[] = [];
		const count = Math.min(40, Math.max(1, Math.round(LEAST_READ / size)));
		for (let i = 0; i < count; i++)
			texts.push(await manyDoubled(size, i * Math.ceil(size / 20_000)));
		const units = texts.reduce((sum, text) => sum + text.length, 0) / count;
		const rounds: number[] = [];
		for (let round = 0; round < (size > 2_000_000 ? 2 : 3); round++) {
			const start = performance.now();
			for (const text of texts) cleanArticle(text);
			rounds.push((performance.now() - start) / count);
		}
		const { median, least, most } = spread(rounds);
		points.push({ units, ms: least });
		console.log(
			`${Math.round(units).toLocaleString("en").padStart(10)} units, ${String(count).padStart(2)} texts  ${figure(least)} ms  ${figure((least * 1e6) / units)} ns a unit (rounds ${figure(least)}, ${figure(median)}, ${figure(most)} ms)`,
		);
	}
	const exponent = slope(points);
	console.log(`time grows with size to the power of ${exponent.toFixed(3)}`);
	target("growth exponent", exponent, 1.1);
}

function slope(points: readonly { units: number; ms: number }[]): number {
	const logs = points.map(({ units, ms }) => [Math.log(units), Math.log(ms)]);
	const mean = (at: 0 | 1) =>
		logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const top = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
	return top / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
