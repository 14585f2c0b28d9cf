import { defineConfig } from 'vitepress';
import { repositoryLinks, slug } from '../lib/links.js';
import { BASE, REPOSITORY, navigation } from '../lib/pages.js';

const groups = navigation().map(({ text, items }) => ({
  text,
  items: items.map(({ text: name, page }) => ({ text: name, link: `/${page.replace(/index\.md$/, '').replace(/\.md$/, '')}` })),
}));

/** A cloud with a broken outline: it is none. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="none" stroke="#d33" stroke-width="3" stroke-dasharray="5 3"
  d="M9 25a6 6 0 0 1-.5-12 8 8 0 0 1 15.300-1.500A6.800 6.800 0 0 1 24 25z"/></svg>`;

export default defineConfig({
  title: 'Fake Huawei Cloud',
  description: 'An embedded fake of Huawei Cloud for Java tests.',
  base: BASE,
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(ICON)}` }]],
  srcDir: '.pages',
  outDir: 'dist',
  cacheDir: 'node_modules/.cache/vitepress',
  // lib/check.js looks at these, when the javadoc is there.
  ignoreDeadLinks: [/^(\.\/|\/api\/)/],
  markdown: {
    anchor: { slugify: slug },
    config: repositoryLinks,
  },
  themeConfig: {
    sidebar: groups,
    outline: [2, 3],
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          searchOptions: {
            combineWith: 'AND',
            // A code with another digit is another code.
            fuzzy: (term) => (/\d/.test(term) ? false : 0.2),
          },
        },
      },
    },
    footer: { message: 'Apache-2.0. Not affiliated with, endorsed by or supported by Huawei.' },
  },
});
