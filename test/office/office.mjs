// Renders decks and pages with programs that are not ours, with the packaged fonts standing in for the deck's faces.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Faces that a deck names, and the packaged families that are measured and shown in their place. */
const STAND_INS = {
  'Microsoft YaHei': 'Noto Sans SC',
  微软雅黑: 'Noto Sans SC',
  DengXian: 'Noto Sans SC',
  'PingFang SC': 'Noto Sans SC',
  Arial: 'Arimo',
  Georgia: 'Source Serif 4',
  SimSun: 'Noto Serif SC',
};

/** True where a program of that name can be started. */
export function hasProgram(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Path of a fontconfig file, written into `folder`, that knows the packaged fonts only and maps the deck's faces to them. */
export function writeFontConfig(folder, project = process.cwd()) {
  const aliases = Object.entries(STAND_INS).map(
    ([from, to]) =>
      `<match target="pattern"><test name="family" qual="any"><string>${from}</string></test>` +
      `<edit name="family" mode="assign" binding="strong"><string>${to}</string></edit></match>`,
  );
  const file = path.join(folder, 'fonts.conf');
  const fonts = path.join(project, 'node_modules', '@expo-google-fonts');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir>` +
      `<cachedir>${path.join(folder, 'cache')}</cachedir>${aliases.join('')}` +
      '<match target="pattern"><edit name="family" mode="append"><string>Noto Sans SC</string></edit></match></fontconfig>',
  );
  return file;
}

/** Converts an Office file to PDF (or another format) beside it with LibreOffice; returns the new file's path. */
export function convertWithOffice(file, { format = 'pdf', out = path.dirname(file) } = {}) {
  const home = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    mkdirSync(out, { recursive: true });
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${home}/profile`, '--headless', '--convert-to', format, '--outdir', out, file],
      { stdio: 'pipe', env: { ...process.env, FONTCONFIG_FILE: writeFontConfig(home) }, timeout: 180_000 },
    );
    return path.join(out, `${path.basename(file, path.extname(file))}.${format.split(':')[0]}`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Page images of a PDF as PNG files `prefix-NN.png` in `out`; returns their paths in page order. */
export function rasterise(pdf, { out, prefix = 'page', dpi = 80, first, last } = {}) {
  mkdirSync(out, { recursive: true });
  const range = [...(first ? ['-f', String(first)] : []), ...(last ? ['-l', String(last)] : [])];
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', ...range, pdf, path.join(out, prefix)]);
  return readdirSync(out)
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => path.join(out, name));
}
