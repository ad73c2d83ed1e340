// Minifies the sources into the extension's assets and holds the extension against Shopify's theme
// check; leaves the hashes of what passed. Called by `./artify storefront` in a folder that has esbuild and theme-check-node.
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const extension = path.join(here, 'extensions/artify-product-block');
const installed = createRequire(path.join(process.cwd(), 'package.json'));
const load = (name) => import(pathToFileURL(installed.resolve(name)));

const {default: esbuild} = await load('esbuild');
await esbuild.build({
    entryPoints: readdirSync(path.join(here, 'source')).map((name) => path.join(here, 'source', name)),
    outdir: path.join(extension, 'assets'),
    minify: true,
    target: 'es2020',
    legalComments: 'none',
});

const {default: themeCheck} = await load('@shopify/theme-check-node');
const {offenses} = await themeCheck.themeCheckRun(extension, path.join(here, '.theme-check.yml'));
for (const {uri, start, check, message} of offenses) {
    console.error(`${path.relative(extension, fileURLToPath(uri))}:${start.line + 1} ${check}: ${message}`);
}
if (offenses.length) process.exit(1);

// What passed, for a test that needs no Node.
const passed = ['check.mjs', '.theme-check.yml', ...['source', 'extensions'].flatMap((folder) =>
    readdirSync(path.join(here, folder), {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(here, path.join(entry.parentPath, entry.name))))];
const hash = (file) => createHash('sha256').update(readFileSync(path.join(here, file))).digest('hex');
writeFileSync(path.join(here, 'checked.txt'), passed.sort().map((file) => `${hash(file)}  ${file}\n`).join(''));
