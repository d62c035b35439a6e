# Rules: documents

TM-DOC-001 = { $document }: published on { $on }, but dated { $date } ({ $norm }).
    .title = A document was published before its date
    .remedy = Correct the date of the document or the day of its publication.

TM-DOC-002 = The document { $old } is already replaced by { $other } ({ $norm }).
    .title = A document was replaced twice
    .remedy = Say which edition replaces which: a chain of editions has no branches.

TM-DOC-003 = The edition of { $date } replaces the document { $old } of { $old_date }, which came later ({ $norm }).
    .title = A new edition is older than the old one
    .remedy = Correct the date, or swap the new and the old edition.

TM-DOC-004 =
    { $document }: { $count ->
        [one] { $count } document is in force
       *[other] { $count } documents are in force
    } at once ({ $norm }).
    .title = Several documents of one kind in force
    .remedy = Say which edition replaces the old one, or until which day that one held.

TM-DOC-005 = { $document }: its date, { $date }, is earlier than { $cause_date } of the document that precedes it ({ $cause }) ({ $norm }).
    .title = Orders out of order
    .remedy = Check the dates. If the order really was this one, explain it in the documents.

TM-DOC-006 = { $document }: it is not said who signed or approved it; usually: { $signatories } ({ $norm }).
    .title = It is not said who signed the document
    .remedy = Say who signed the document. If it is not signed, have it signed.

TM-DOC-007 = { $document }: signed by { $actor }; it is signed or approved by { $signatories } ({ $norm }).
    .title = Somebody else signed the document
    .remedy = Check who signed the document. If the power was delegated, say so in the document.

TM-DOC-008 = { $document }: it ran out on { $until } and is still needed ({ $norm }).
    .title = The document has run out
    .remedy = Extend the document, or file a new one and say that it replaces the old.

TM-DOC-009 = The first order approving pairs is dated { $date }, and there was no regulation on mentoring by then ({ $norm }).
    .title = Pairs were approved before the regulation
    .remedy = File the regulation if there was one. If not, adopt it and approve the pairs anew.

TM-DOC-010 = { $document }: dated { $date }, while the act behind it ({ $act }) holds from { $from } ({ $norm }).
    .title = A document older than the act behind it
    .remedy = Check the date. If the document came before the act, adopt a new edition.

TM-DOC-011 = The pair is completed, and there is no report on its work ({ $norm }).
    .title = No report on a completed pair
    .remedy = The report can be made from the recorded meetings and results. It need not be asked from a teacher: the list of papers that teachers write is closed.

TM-DOC-012 =
    { $document }: { $count ->
        [one] { $count } teacher writes it
       *[other] { $count } teachers write it
    } without a recorded agreement on such work, while the list of teachers’ papers is closed ({ $norm }).
    .title = Papers of a teacher outside the closed list
    .remedy = Make a supplementary agreement on mentoring that names this work, or have the administration prepare the paper.

TM-DOC-013 =
    { $document }: it does not say { $covers ->
        [pair] which pair it is about
       *[person] whom it is about
    } ({ $norm }).
    .title = A document about nobody
    .remedy = Name the pairs or people that the document is about.

TM-DOC-014 = { $document }: an agreement of { $on } is later than the approval of { $approved } ({ $norm }).
    .title = Approvals out of order
    .remedy = Check the dates. If the document was approved before it was considered, adopt it again or explain the order in the minutes.

TM-DOC-015 = { $document } of { $date } rests on an act that came later, on { $basis } ({ $norm }).
    .title = A basis later than the document
    .remedy = Check the dates and the reference. A document cannot rest on what was not there yet.

TM-DOC-016 =
    { $document }: the paper bears { $count ->
        [one] { $count } number
       *[other] { $count } numbers
    } ({ $norm }).
    .title = A document with several numbers
    .remedy = Quote the document by all of them, or find out which one is right.

TM-DOC-017 = { $document } of { $date } rests on an act that held until { $until }: { $act } ({ $norm }).
    .title = The basis held no longer
    .remedy = Refer to the act in force in a new edition of the document.
