/** Texts whose meetings, contents or items are once read wrongly. The marks say how the text should be read. */
export const ITEM_TEXTS: Readonly<Record<string, string>> = {
  'minutes among the attachments begin a meeting when a group of items comes next': `
    REFERAT Kulturudvalget d. 10-03-2021 ◂ title

    1. Ny hal i Lundby ◂ item 1

    20/1001 ◂ case

    Beslutning ◂ decision

    Godkendt.

    Bilag ◂ attachments

    Referat fra Ældrerådets møde den 3. februar 2021 ◂ file

    Lukkede dagsordenspunkter ◂ group closed

    2. Køb af grund ◂ item 2 closed

    20/1002 ◂ case

    Beslutning ◂ decision

    Godkendt.
  `,

  'so they do when the next item has a lower number, as after a closed one': `
    REFERAT Kulturudvalget d. 10-03-2021 ◂ title

    Punkt 101: Køb af grund ◂ item 101

    Beslutning ◂ decision

    Godkendt.

    Bilag ◂ attachments

    Referat fra Ældrerådets møde den 3. februar 2021 ◂ file

    Punkt 13: Ny bro i Lundby ◂ item 13

    Beslutning ◂ decision

    Godkendt.
  `,

  'and when an attachment called Dagsorden stands next to them': `
    REFERAT Kulturudvalget d. 10-03-2021 ◂ title

    Punkt 1: Ny hal i Lundby ◂ item 1

    Beslutning ◂ decision

    Godkendt.

    Bilag ◂ attachments

    Referat fra Ældrerådets møde den 3. februar 2021 ◂ file

    Dagsorden ◂ file

    Punkt 2: Ny bro i Lundby ◂ item 2

    Beslutning ◂ decision

    Godkendt.
  `,

  'the first item of a run is lost when it has no section of its own': `
    Beslutningsprotokol Kulturudvalget tirsdag den 18. april 2017 ◂ title

    1. Rundvisning på museet ◂ item 1

    2. Ny hal (B) ◂ item 2
    Sagsnr.: 17/45 ◂ case
    Beslutning den 18. april 2017: ◂ decision
    Godkendt.

    3. Ny bro (B) ◂ item 3
    Sagsnr.: 17/46 ◂ case
    Beslutning den 18. april 2017: ◂ decision
    Godkendt.
  `,

  'so is the last, where the text stands right below the heading': `
    Referat fra møde i Skolebestyrelsen den 3. maj 2021 ◂ title

    1. Budget 2022 ◂ item 1
    Budgettet blev gennemgået.
    Beslutning: Budgettet godkendes. ◂ decision

    2. Skolens trivsel ◂ item 2
    Lederen fortalte om trivslen.
    Beslutning: Der laves en plan. ◂ decision

    3. Næste møde ◂ item 3
    Den 7. juni kl. 19.
  `,

  'a wrapped entry of the contents whose second line begins in lower case': `
    REFERAT Kulturudvalget d. 10-03-2021 ◂ title

    Indholdsfortegnelse ◂ contents
    Anlægsbevilling til ny hal ved Lundby Skole og Fritidscenter med tilhørende plads til ◂ entry
    parkering.....\t3
    Ny bro.....\t4 ◂ entry

    Punkt 1: Anlægsbevilling til ny hal ved Lundby Skole og Fritidscenter med tilhørende plads til ◂ item 1
    parkering ◂ …

    Beslutning ◂ decision

    Punkt 2: Ny bro ◂ item 2

    Beslutning ◂ decision
  `,

  'a wrapped entry with number and page is two entries, and its item loses the second half of its title': `
    Beslutningsprotokol Kulturudvalget tirsdag den 18. april 2017 ◂ title

    Indholdsfortegnelse ◂ contents
    1. Anlægsbevilling til ny hal ved Lundby Skole og ◂ entry
    Fritidscenter.....\t3
    2. Ny bro.....\t4 ◂ entry

    1. Anlægsbevilling til ny hal ved Lundby Skole og ◂ item 1
    Fritidscenter ◂ …
    Sagsnr.: 17/45 ◂ case
    Beslutning den 18. april 2017: ◂ decision
    Godkendt.
    2. Ny bro ◂ item 2
    Sagsnr.: 17/46 ◂ case
    Beslutning den 18. april 2017: ◂ decision
    Godkendt.
  `,

  'text right below a bare number is taken for the title, though the contents know the title': `
    Referat fra møde i Landsbyrådet den 3. maj 2021 ◂ title

    Dagsorden: ◂ contents
    1. Valg af dirigent ◂ entry
    2. Beretning ◂ entry
    3. Eventuelt ◂ entry

    Ad 1. ◂ item 1
    Ea blev valgt.

    Ad 2. ◂ item 2
    Beretningen blev godkendt.

    Ad 3. ◂ item 3
    Intet.
  `,
};
