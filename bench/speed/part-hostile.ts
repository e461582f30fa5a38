import { Worker } from "node:worker_threads";
import { hostileInputs } from "./hostile-inputs.js";
import type { HostileTask, HostileTime } from "./hostile-worker.js";
import { figure } from "./measure.js";
import type { Context } from "./options.js";

/** Seconds after which an input counts as not finished. */
const PATIENCE = 90;

/** Each hostile input in a thread of its own, which can be ended. */
export async function hostile({
	entry,
	short,
	only,
	target,
}: Context): Promise<void> {
	const scale = short ? 0.02 : 1;
	for (const [
		input,
		{ name, against, target: atMost },
	] of hostileInputs.entries()) {
		if (only && !name.includes(only)) continue;
		const found = await timeOf({ entry, input, scale });
		if (typeof found === "string") {
			console.log(`${name.padEnd(46)} ${found}`);
			target(name, Number.NaN, atMost);
			continue;
		}
		const { units, ms } = found;
		const time = `${units.toLocaleString("en").padStart(10)} units  ${figure(ms).padStart(7)} ms  ${figure((ms * 1e6) / units).padStart(6)} ns a unit`;
		if (found.against === null) {
			console.log(
				`${name.padEnd(46)} ${time}  ${against} alone did not finish in ${PATIENCE} s`,
			);
			continue;
		}
		const share = ms / found.against;
		console.log(
			`${name.padEnd(46)} ${time}  ${figure(share)}× ${against}${short ? " (short)" : ""}`,
		);
		target(`${name}: to ${against}`, share, atMost);
	}
}

function timeOf(task: HostileTask): Promise<HostileTime | string> {
	return new Promise((done) => {
		const worker = new Worker(new URL("./hostile-worker.js", import.meta.url), {
			workerData: task,
			resourceLimits: { maxOldGenerationSizeMb: 4096 },
		});
		let known: HostileTime | null = null;
		const stop = setTimeout(() => {
			done(known ?? `did not finish in ${PATIENCE} s`);
			void worker.terminate();
		}, PATIENCE * 1000);
		worker.on("message", (found: HostileTime) => {
			known = found;
		});
		worker.on("error", (error) => done(`threw ${String(error).slice(0, 200)}`));
		worker.on("exit", () => {
			clearTimeout(stop);
			done(known ?? "ended without an answer");
		});
	});
}
