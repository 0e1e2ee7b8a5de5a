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

-- By what lines of the pact and of its report are known to be about one target, and what became of each.

alter table pact_line
    -- The indicator, else the label without tones and case.
    add column key      text not null default '',
    -- The unit without tones and case; empty where none is told.
    add column unit_key text not null default '';

create index on pact_line (agency, file_id);

-- Of each agency the lines of the newest file that counts, as signed and as reported.
create view pact_told as
    select *
      from (select r.campaign, s.kind, r.path, l.*,
                   dense_rank() over (partition by r.campaign, s.kind, l.agency
                                      order by f.received_at desc, r.path desc) nth
              from pact_line l
              join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
              join submission s on s.file_id = l.file_id
              join received_file r on r.id = l.file_id) told
     where nth = 1;

-- The targets by which an agency is measured: those it signed, or those it reported where nothing signed has come.
create view pact_target as
    select s.campaign, s.agency, s.key, s.indicator, coalesce(s.direction, k.direction) direction, s.plan,
           case when s.unit_key = '' or k.unit_key = '' or s.unit_key = k.unit_key then k.actual end actual
      from pact_told s
      left join pact_told k on k.campaign = s.campaign and k.agency = s.agency and k.key = s.key
                           and k.kind = 'PACT_REPORT'
     where s.kind = 'PACT'
    union all
    select k.campaign, k.agency, k.key, k.indicator, k.direction, k.plan, k.actual
      from pact_told k
     where k.kind = 'PACT_REPORT'
       and not exists (select from pact_told s
                        where s.campaign = k.campaign and s.agency = k.agency and s.kind = 'PACT');
