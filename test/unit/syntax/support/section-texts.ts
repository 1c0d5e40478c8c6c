/** Texts whose sections are once read wrongly. The marks say how the text should be read. */
export const SECTION_TEXTS: Readonly<Record<string, string>> = {
  'a section whose text goes on behind its name is lost when the line is longer than 160 characters': `
    REFERAT Byrådet d. 10-03-2021 ◂ title

    Punkt 1: Ny hal i Lundby ◂ item 1

    Indstilling: Forvaltningen indstiller, at hallen bygges. ◂ recommendation

    Beslutning: Udvalget besluttede at udsætte sagen til næste møde, idet forvaltningen skal komme med et nyt forslag til placering, og idet naboerne skal høres endnu en gang. ◂ decision

    Punkt 2: Ny bro i Lundby ◂ item 2

    Indstilling: Forvaltningen indstiller, at broen males. ◂ recommendation

    Beslutning: Godkendt. ◂ decision
  `,

  'a title that names a decision, a body and a date is taken for a decision heading, among the attachments too': `
    REFERAT Byrådet d. 10-03-2021 ◂ title

    Punkt 1: Ny hal i Lundby ◂ item 1

    Beslutning ◂ decision

    Godkendt.

    Bilag ◂ attachments

    Kort over hallen ◂ file

    Beslutning om salg af jord i Økonomiudvalget den 5. januar 2021 ◂ file

    Tegning af hallen ◂ file
  `,

  '`Beslutning for …` and `Beslutning af …` with a date and no body': `
    REFERAT Byrådet d. 10-03-2021 ◂ title

    Punkt 1: Ny hal i Lundby ◂ item 1

    Beslutning ◂ decision

    Godkendt.

    Bilag ◂ attachments

    Beslutning for budget 2022 den 3. marts 2021 ◂ file

    Tegning af hallen ◂ file
  `,

  'a bold name with its text behind it, where the sections are marked up': `
    # REFERAT Byrådet d. 10-03-2021 ◂ title

    # Punkt 1: Ny hal i Lundby ◂ item 1

    **Indstilling** ◂ recommendation

    at hallen bygges

    **Beslutning:** Godkendt. ◂ decision

    # Punkt 2: Ny bro i Lundby ◂ item 2

    **Indstilling** ◂ recommendation

    at broen males

    **Beslutning:** Godkendt. ◂ decision
  `,

  'votes and statements for the minutes divide the decision, they are no sections': `
    REFERAT Byrådet d. 10-03-2021 ◂ title

    Punkt 1: Ny hal i Lundby ◂ item 1

    Beslutning ◂ decision

    Byrådet stemte om sagen.

    For stemte:

    Fraktionerne A, B og C.

    Imod stemte:

    Fraktionerne V og O.

    Punkt 2: Ny bro i Lundby ◂ item 2

    Beslutning ◂ decision

    Byrådet stemte om sagen.

    For stemte:

    Fraktionerne A, B og C.

    Imod stemte:

    Fraktionerne V og O.

    Punkt 3: Ny sti i Lundby ◂ item 3

    Beslutning ◂ decision

    Godkendt.
  `,

  'a case number in single emphasis': `
    # REFERAT Byrådet d. 10-03-2021 ◂ title

    ## Punkt 1: Ny hal i Lundby ◂ item 1

    *Sagsnr.: 20/1001* ◂ case

    ### Beslutning ◂ decision

    Godkendt.

    ## Punkt 2: Ny bro i Lundby ◂ item 2

    *Sagsnr.: 20/1002* ◂ case

    ### Beslutning ◂ decision

    Godkendt.
  `,

  '`Referat: Godkendt` where `Referat:` heads the decisions': `
    Referat fra Ældrerådets møde den 18. september 2017 ◂ title

    1. Godkendelse af dagsorden ◂ item 1

    Referat: Godkendt ◂ decision

    2. Nyt fra hjemmeplejen ◂ item 2

    Referat: ◂ decision

    Rådet er glad for ordningen.

    3. Valg i november ◂ item 3

    Referat: ◂ decision

    Plakaten er sendt i tryk.
  `,

  'the same section under a longer name further down makes the first a sub-heading': `
    REFERAT Byrådet d. 10-03-2021 ◂ title

    Punkt 1: Ny hal i Lundby ◂ item 1

    Sagsfremstilling ◂ case

    Hallen er for lille til de mange hold.

    Økonomi ◂ sub

    Hold betaler i dag 200 kr. i timen.

    Økonomiske konsekvenser ◂ economy

    Hallen koster 20 mio. kr.

    Beslutning ◂ decision

    Godkendt.

    Punkt 2: Ny bro i Lundby ◂ item 2

    Sagsfremstilling ◂ case

    Broen er for smal.

    Økonomiske konsekvenser ◂ economy

    Ingen.

    Beslutning ◂ decision

    Godkendt.
  `,
};
