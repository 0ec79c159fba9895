export function compile(programs: readonly string[], base: string, folder: string): Promise<void>
