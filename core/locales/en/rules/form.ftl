# Rules about forms and kinds of mentoring.

TM-FRM-001 = The chosen form “{ $form }” is not in the profile “{ $profile }” ({ $norm }).
    .title = A form that the profile does not provide for
    .remedy = Add the form to the profile if an act of yours introduces it, or choose another.

TM-FRM-002 = The form “{ $form }” is a local one, and the profile names no act that introduces it ({ $norm }).
    .title = A local form without a local act
    .remedy = Name in the profile, among “adopts”, the act by which the organisation, the municipality or the region introduced the form.

TM-FRM-003 = The pair works in the form “{ $form }”, which the programme did not choose ({ $norm }).
    .title = The pair's form was not chosen
    .remedy = Add the form to the chosen ones or correct the pair's form.

TM-FRM-004 = { $role_id ->
        [mentor] { $count ->
            [one] { $count } mentor of the pair does
           *[other] { $count } mentors of the pair do
        }
       *[mentee] { $count ->
            [one] { $count } mentee of the pair does
           *[other] { $count } mentees of the pair do
        }
    } not fit the form “{ $form }” by standing ({ $norm }).
    .title = A person does not fit the form
    .remedy = Correct the pair's form or the person's standing: a form says who mentors whom. A standing of the profile's own fits where it says what it counts as (“counts_as”).

TM-FRM-005 = The form “{ $form }” joins people of one organisation, and the people of the pair are from different ones ({ $norm }).
    .title = People of a pair from different organisations
    .remedy = Correct the person's organisation or choose another form.

TM-FRM-006 = In the form “{ $form }” the mentor is ahead of the mentee by class or course, and in this pair is not ({ $norm }).
    .title = The mentor is not a step ahead
    .remedy = Find an older mentor. If the pair is meant as “equal – equal”, give it that role model.

TM-FRM-007 = The role model “{ $variant }” does not belong to the form “{ $form }” ({ $norm }).
    .title = A role model of another form
    .remedy = Choose a role model of this form or add your own to the profile.

TM-FRM-008 = In the form “{ $form }” the pair lacks its third side: this pupil's parent ({ $norm }).
    .title = A triad without its third side
    .remedy = Add the third side to the pair. For a parent, say whose parent it is.

TM-FRM-009 = In the form “{ $form }” the mentor represents an enterprise or organisation, and it is not said which ({ $norm }).
    .title = Not said which organisation the mentor is from
    .remedy = Give the mentor's place of work.

TM-FRM-010 = The pair has { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    }, and the kind “{ $kind }” means at least { $limit } ({ $norm }).
    .title = Too few mentees for the kind
    .remedy = Add mentees to the group or correct the kind of mentoring.

TM-FRM-011 = The pair has { $count ->
        [one] { $count } mentee
       *[other] { $count } mentees
    }, and the kind “{ $kind }” means at most { $limit } ({ $norm }).
    .title = Too many mentees for the kind
    .remedy = Name the group kind of mentoring or split the group into pairs.

TM-FRM-012 = The kind “{ $kind }” means a less experienced mentor, and in this pair the mentor is more experienced than the mentee or equal ({ $norm }).
    .title = A reverse pair without a change of roles
    .remedy = Check the service of the people and the kind of mentoring.

TM-FRM-013 = Two people mentor each other at one time: the other pair is { $other } ({ $norm }).
    .title = Pairs that cross
    .remedy = If it is meant so, name the reverse kind. If not, end one of the pairs.
