/** `shareet --help`. */
export const HELP = `Shareet — the important-news ticker

  shareet [serve]               read the sources and show the ticker; the address is printed
    --demo                      play a synthetic newsroom instead: needs no internet
    --port N                    port of the page and the API (4747; 0 takes a free one)
    --data DIR                  where articles and the rundown are kept (./data)
    --config FILE               sources and settings (./shareet.config.yaml, written on the first run)

  shareet read FILE|-           read one report and print what was understood and the line it gives
    --published TIME            when it was published, such as 2026-11-24T18:00:00+03:00 (now)
    --data DIR                  look for its story among the live ones kept there
    --json                      print JSON
    FILE is plain text, ninjs (.json) or HTML; - reads standard input.

  shareet rundown               what is on air, or was when it last ran; the program may be running
    --ticker ID                 of one ticker alone
    --data DIR                  where it is kept (./data; ./data/demo of the demo)
    --json                      print JSON, a line a ticker

  shareet why [ITEM]            why each item, or that one, is on air: the rule that holds it, when it leaves
                                if nothing comes, what would take its place; with the reports behind each reason
    --ticker ID                 of that ticker (the first)
    --data DIR  --config FILE   where it is kept; the ticker's settings; the program may be running
    --language ar|en  --json

  shareet desk                  what editors ordered of stories, and what the ticker learned from that
  shareet desk VERB STORY       pin, raise, lower or kill a story, or release it; the id is that of story or item
  shareet desk forget           forget what was learned
    --server URL                where the program runs (http://127.0.0.1:4747/)
    --ticker ID  --by NAME      of that ticker (the first); who orders it
    The token of the API stands in the environment, for the program and for this: SHAREET_API_TOKEN

  shareet search WORDS          look words up in the archive: "a phrase", begin*, words in any form
    --language TAG --from TIME --to TIME --limit N (10)
  shareet explain STORY         why a story counts, and its reports in order with what each added
  shareet explain ARTICLE ARTICLE
                                why two articles (ids or addresses) are or are not reports of one event
    --ticker ID  --config FILE  as that ticker weighs it
    --data DIR                  where they are kept (./data); the program may be running
    --language ar|en            of the words for the evidence (en)
    --json                      print JSON

  shareet replay FILE.jsonl     run recorded articles through the same pipeline under their own clock
    --at TIME                   print the rundown at this moment too; may be given several times
    --speed N                   play N times as fast as life (as fast as possible)
    --language TAG              only articles in this language; may be given several times
    --items N                   items on air (12)
    --stories                   print the 20 largest stories instead of the rundown
    --day YYYY-MM-DD            only articles published on this day (UTC)
    --json                      print JSON

  shareet sources list          the sources of the configuration and how they do (--json)
  shareet sources test URL|ID   what we see there: entries, dates, warnings, how often we would ask (--json)
  shareet sources add URL       add a feed, or those that a home page names
    --name --publisher --language --country --tier, --yes to take all that is found
  shareet sources remove ID     take one out
  shareet sources import FILE   add the feeds of an OPML list
  shareet sources export [FILE] write all as OPML
  shareet sources packs [NAME]  list the starter packs, or add one
    --config FILE  --data DIR

  shareet config check          check the configuration and print every fault in it
    --config FILE

  shareet --help                this text
  shareet --version

Run it with npx in a clone ("npx shareet …"), or "npm start -- --demo" for the program itself.
`
