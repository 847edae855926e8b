import { execFileSync } from 'node:child_process';

/** End-to-end tests run the command line as users do, so the compiled code must be that of the sources. */
export default function compileFirst(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { stdio: 'inherit' });
}
