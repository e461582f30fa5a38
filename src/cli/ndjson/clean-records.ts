export async function cleanRecords(): Promise<number> {
	return 0;
}
