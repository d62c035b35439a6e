# Errors of the input: a text that cannot be read, a profile, a log of events.

## A JSON document

TM-SHP-001 = The JSON cannot be read: { $what } (line { $line }, column { $column }).
    .remedy = Correct the text at that place. It is safer to let a program write the document than to edit it by hand.

TM-SHP-002 = Expected { $expected }, found { $found }.
    .remedy = Replace the value at that place of the document.

TM-SHP-003 = Unknown field “{ $name }”.
    .remedy = { $guess ->
        [yes] Probably “{ $nearest }” was meant. All known fields: { $known }.
       *[no] Remove the field, or move data of your own to “extensions” where there is one. Known fields: { $known }.
    }

TM-SHP-004 = Unknown word “{ $name }”.
    .remedy = { $guess ->
        [yes] Probably “{ $nearest }” was meant. All known words: { $known }.
       *[no] Choose one of the known words: { $known }.
    }

TM-SHP-005 = The required field “{ $name }” is missing.
    .remedy = Add the field to the object.

TM-SHP-006 = The field “{ $name }” is given twice.
    .remedy = Keep one of the two values.

TM-SHP-007 = The JSON cannot be written: { $detail }.
    .remedy = Tell the developers of the library, with the document but without personal data.

TM-SHP-008 = The value does not suit: { $detail }.
    .remedy = Replace the value at that place of the document.

TM-SHP-009 = Row { $row } and column { $column } are joined twice.
    .remedy = Keep one of the two lines of the table “edges”.

## What was expected and what was found

shape-text = a string
shape-boolean = true or false
shape-list = a list
shape-object = an object
shape-word = a word of a closed list
shape-whole-number = a whole number from { $low } to { $high }
shape-day = a day of the calendar like 2026-09-01, from 1900 to 2200
shape-partial-day = a day, month or year like 2026-09-01, 2026-09 or 2026
shape-month-day = a month and a day like 09-15
shape-due = a due date like 2026-09-15, 09-15, 2026-10/2026-11, 12,05, quarter-2, autumn, all-year, as-needed or 10-days-after:pairs_order
shape-dues = no more than 24 due dates with commas between them
shape-id = an identifier of 1 to 64 letters, digits and the signs “-”, “_”, “.”, “:”
shape-format = format 1

found-text = the string “{ $value }”
found-number = the number { $value }
found-null = null

## Why a text was not read

syntax-end = the text breaks off too early
syntax-mark = the text begins with an invisible mark of its encoding (BOM), save it without
syntax-value = a value is expected here
syntax-colon = a colon is expected after the name of a field
syntax-comma-in-list = a comma is expected between the items of a list, or “]” at its end
syntax-comma-in-object = a comma is expected between fields, or a closing brace at the end of the object
syntax-trailing-comma = there is a comma too many
syntax-trailing-text = there is more text after the end of the document
syntax-key = the name of a field must stand in double quotes
syntax-control-character = a string holds a line break, a tab or another control character
syntax-escape = a string holds a wrong sequence after a backslash
syntax-number = the number is written wrongly
syntax-number-range = the number is too large
syntax-depth = too many levels are nested

## The profile

TM-MDL-001 = There is no profile “{ $id }”.
    .remedy = { $guess ->
        [yes] Probably “{ $nearest }” was meant. The library ships with these profiles: { $known }.
       *[no] The library ships with these profiles: { $known }. Pass a profile of your own as a JSON document.
    }

TM-MDL-002 = The profile “{ $id }” builds on itself.
    .remedy = Remove from “extends” the profile that leads back to this one, directly or through others.

TM-MDL-003 = The profile names { $what ->
        [norm] the norm “{ $id }”, which the register of norms lacks.
        [form] the mentoring form “{ $id }”, which the registry of forms lacks.
        [document] the kind of document “{ $id }”, which the registry of documents lacks.
        [activity] the kind of event “{ $id }”, which the registry of events lacks.
        [term] the term of study “{ $id }”, which the profile lacks.
       *[other] the entry “{ $id }”, which no registry has.
    }
    .remedy = Check the spelling, or add the entry to the profile's “registry”. The check of profiles names like entries, and all other mistakes.

TM-MDL-004 = The data file “{ $file }” cannot be read: { $detail }.
    .remedy = The file is part of the library: install it anew or tell its developers.

## The log of events

TM-RPL-001 = The log does not begin with the opening of a programme.
    .remedy = Pass the whole log: its first event is “opened”.

TM-RPL-002 = The log opens the programme a second time.
    .remedy = Pass the log of one programme: “opened” stands in it once, first.

## The calendar

TM-CAL-001 = The production calendar of { $year } is not known (known: { $first } to { $last }): working days cannot be counted.
    .remedy = Wait for the decree on the year's days off and update the library, or enter the year in “registry” of the profile, in the list “working_years”.
