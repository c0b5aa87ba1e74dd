import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { it } from 'node:test'

const root = path.join(import.meta.dirname, '..')
const documents = ['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })]

for (const document of documents) {
  it(`${document} links to what is there`, () => {
    const links = [...readFileSync(path.join(root, document), 'utf8').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, link]) => link!)
      .filter((link) => !/^[a-z]+:/.test(link))
    const missing = links.filter((link) => !existsSync(path.join(root, path.dirname(document), link)))
    assert.deepEqual(missing, [])
  })
}

it('the article names files that are there', () => {
  const files = globSync('{packages,server,cli,tools}/**/*.ts', { cwd: root, exclude: (name) => name.includes('node_modules') })
  const folders = [...new Set(files.map((file) => `${path.dirname(file)}/`))]
  const text = readFileSync(path.join(root, 'docs/article.md'), 'utf8')
  const named = [...text.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, name]) => name!.replace('acceptance/', ''))
  assert.ok(named.length > 20)
  const missing = named.filter((name) => ![...files, ...folders].some((there) => `/${there}`.endsWith(`/${name}`)))
  assert.deepEqual(missing, [])
})
