-- Levels above the appraisal, who appraised, and waivers that act on breaks.

-- One more kind, whatever kinds there are by now.
do $$
declare
    one record;
begin
    for one in
        select conrelid::regclass::text relation, conname, pg_get_constraintdef(oid) definition
          from pg_constraint
         where conrelid in ('submission'::regclass, 'register_line'::regclass) and conname like '%\_kind\_check'
    loop
        execute format('alter table %s drop constraint %I', one.relation, one.conname);
        execute format('alter table %s add constraint %I %s', one.relation, one.conname,
                       replace(one.definition, 'ARRAY[', 'ARRAY[''CORRECTION''::text, '));
    end loop;
end $$;

-- Of a decision: any paper that is owed, and none of the books that the secretary keeps.
alter table decision_line drop constraint decision_line_input_kind_check;
alter table decision_line add constraint decision_line_input_kind_check
    check (input_kind not in ('REGISTER', 'DECISION'));
alter table decision_line
    add column codes text[] not null default '{}',
    -- A book says what it waives by the codes of breaks, by a kind of paper, or in words alone.
    add check (type = 'WAIVE' or cardinality(codes) = 0),
    add check (cardinality(codes) = 0 or input_kind is null);

-- Who appraised, as the heading of an appraisal sheet says it; of a correction sheet the meeting.
create table appraiser (
    file_id bigint  not null references submission on delete cascade,
    ordinal integer not null,
    name    text    not null check (name <> ''),
    sheet   text,
    cell    text,
    primary key (file_id, ordinal)
);

alter table criterion_score
    add column appraised_by      text not null default '',
    add column council_score     numeric,
    add column council_from      text check (council_from in ('ENTERED', 'DERIVED')),
    add column council_file      text,
    add column council_sheet     text,
    add column council_cell      text,
    add column council_entered   numeric,
    add column council_derived   numeric,
    add column council_note      text not null default '',
    add column council_by        text not null default '',
    drop constraint criterion_score_check,
    add constraint criterion_score_check
        check (final_score is not distinct from coalesce(council_score, appraised_score, self_score));

-- Days of lateness that a decision lets go; they are days late all the same.
alter table filing
    add column days_waived integer not null default 0 check (days_waived >= 0),
    add check (days_waived <= days_late);

-- What decisions let go, as of the data's moment; rewritten whenever the files of a campaign are reconciled.
create table waiver (
    campaign    text    not null,
    ordinal     integer not null,
    -- Null stands for all agencies.
    agency      text,
    codes       text[]  not null,
    input_kind  text,
    document    text    not null,
    number      text    not null,
    reason      text    not null,
    valid_until timestamptz,
    acts        boolean not null,
    file        text    not null,
    sheet       text,
    cell        text,
    primary key (campaign, ordinal),
    check ((cardinality(codes) > 0) <> (input_kind is not null)),
    check (agency is not null or input_kind is not null),
    check (acts or valid_until is not null)
);

alter table score_break
    add column code        text not null default '',
    -- The document that lets it go, and one that does no more, in words.
    add column waived_by   text not null default '',
    add column waiver_void text not null default '',
    add check (waived_by = '' or settled <> '');

-- So that a resolved break can be told by its name.
alter table break_age add column title text not null default '';
