import '@shareet/element/define'
import { startPage } from './start-page.ts'

const crawl = document.querySelector('news-ticker')
if (crawl) startPage(crawl, new AbortController().signal)
