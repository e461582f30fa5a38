/** A line on stderr that counts up; silent where nobody looks at a terminal. */
export function progress(total: number): (done: number) => void {
	if (!process.stderr.isTTY) return () => {};
	return (done) => {
		process.stderr.write(
			done === total ? "\r\u001b[K" : `\r${done} of ${total}`,
		);
	};
}
