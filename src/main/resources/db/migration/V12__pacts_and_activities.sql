-- Pacts as signed and as kept, and movements with people and money.

alter table submission drop constraint submission_kind_check;
alter table submission add constraint submission_kind_check
    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX', 'DECISION', 'BALLOT',
                    'PACT', 'PACT_REPORT', 'ACTIVITY'));
alter table register_line drop constraint register_line_kind_check;
alter table register_line add constraint register_line_kind_check
    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX', 'DECISION', 'BALLOT',
                    'PACT', 'PACT_REPORT', 'ACTIVITY'));

alter table decision_line drop constraint decision_line_input_kind_check;
alter table decision_line add constraint decision_line_input_kind_check
    check (input_kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'INDEX', 'BALLOT', 'PACT', 'PACT_REPORT', 'ACTIVITY'));

-- One target of one agency. Each figure has its own cell, on the sheet of the label.
create table pact_line (
    file_id     bigint  not null references submission on delete cascade,
    ordinal     integer not null,
    agency      text    not null,
    -- Code of the campaign's indicator; null where the rule book knows none of this name.
    indicator   text,
    label       text    not null check (label <> ''),
    unit        text    not null,
    direction   text    check (direction in ('AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW')),
    plan        numeric,
    plan_cell   text,
    actual      numeric,
    actual_cell text,
    rate        numeric,
    rate_cell   text,
    note        text    not null,
    sheet       text,
    cell        text,
    primary key (file_id, ordinal),
    -- A target met twice is a finding, not a second line.
    unique (file_id, agency, indicator)
);

create table activity_line (
    file_id   bigint  not null references submission on delete cascade,
    ordinal   integer not null,
    agency    text    not null,
    heading   text    not null,
    title     text    not null check (title <> ''),
    first_day date,
    last_day  date,
    days_cell text,
    people    numeric check (people >= 0 and people = trunc(people)),
    -- In đồng.
    funds     numeric check (funds >= 0 and funds = trunc(funds)),
    note      text    not null,
    sheet     text,
    cell      text,
    primary key (file_id, ordinal),
    check ((first_day is null) = (last_day is null)),
    check (first_day <= last_day)
);

-- What the sheet of figures states beside plan and actual.
alter table quantity_line
    add column plan_cell text,
    add column rate      numeric,
    add column rate_cell text;
