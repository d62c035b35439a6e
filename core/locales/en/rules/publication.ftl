# Rules: publications

TM-PUB-001 =
    Stage 1 closed on { $closed }, and { $count ->
        [one] { $count } document is
       *[other] { $count } documents are
    } not on the site: { $missing } ({ $norm }).
    .title = The package on the site is incomplete
    .remedy = Publish the documents and enter the publications. Take personal data out before publishing.

TM-PUB-002 = Stage 7 closed on { $closed }, and the results of the programme are not published ({ $norm }).
    .title = The results are not published
    .remedy = Publish the results without names, or with consents to dissemination: best practices, figures, the final report.

TM-PUB-003 =
    { $document }: published on { $on }, while { $count ->
        [one] { $count } pair was
       *[other] { $count } pairs were
    } still at work ({ $norm }).
    .title = Results published before the end
    .remedy = Check the day of the publication. If the results were summed up early, complete them when the pairs have ended.

TM-PUB-004 = { $document }: published on { $on }, while the first such document is of { $date } ({ $norm }).
    .title = Published before it existed
    .remedy = Correct the day of the publication, or file the document that was published.

TM-PUB-005 = { $document }: the address of the publication is not full: { $address } ({ $norm }).
    .title = The address of the publication is not full
    .remedy = Give the full address of the page: https://site/section.

TM-PUB-006 =
    { $document }: the record of the publication { $missing ->
        [people] lists data but not whose they are
       *[fields] names people but not which data about them
    } ({ $norm }).
    .title = People or data of a publication are not given
    .remedy = Give both the people and the data. If the publication names nobody, leave both lists out.
