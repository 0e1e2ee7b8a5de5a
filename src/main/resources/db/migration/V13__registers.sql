-- Registers that a bloc or other owners keep, and figures of which others are the owners.

-- Two more kinds, whatever kinds there are by now.
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
                       replace(one.definition, 'ARRAY[', 'ARRAY[''DISCIPLINE''::text, ''PAST_AWARD''::text, '));
    end loop;
end $$;

-- Decisions on breaches within the campaign's period. Whom they are about is never stored.
create table discipline_line (
    file_id       bigint  not null references submission on delete cascade,
    ordinal       integer not null,
    agency        text    not null,
    -- Code in the campaign's scale.
    form          text    not null,
    decided_on    date,
    number        text    not null,
    persons       integer not null check (persons >= 1),
    self_detected boolean not null,
    sheet         text,
    cell          text,
    primary key (file_id, ordinal),
    -- A row met twice is a finding, not a second decision.
    unique nulls not distinct (file_id, agency, form, decided_on, number)
);

-- The decisions that count, each once however many registers have it.
create view discipline_entry as
    select distinct on (r.campaign, l.agency, l.form, l.decided_on, l.number)
           r.campaign, l.agency, l.form, l.self_detected
      from discipline_line l
      join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
      join received_file r on r.id = l.file_id
     order by r.campaign, l.agency, l.form, l.decided_on, l.number, f.received_at, r.path, l.ordinal;

-- What agencies reached in earlier years.
create table past_award_line (
    file_id bigint  not null references submission on delete cascade,
    ordinal integer not null,
    agency  text    not null,
    year    integer not null,
    written text    not null,
    -- Code of the campaign's award that is meant, if it has one such.
    award   text,
    rank    integer check (rank >= 1),
    number  text    not null,
    sheet   text,
    cell    text,
    primary key (file_id, ordinal),
    check (written <> '' or rank is not null),
    check (award is null or written <> '')
);

-- What the registers that count have of a year, the newest first.
create view past_award as
    select r.campaign, l.agency, l.year, l.award, l.rank,
           row_number() over (partition by r.campaign, l.agency, l.year
                              order by f.received_at desc, r.path desc, l.ordinal) nth
      from past_award_line l
      join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
      join received_file r on r.id = l.file_id;

-- A figure as its owner tells it: one row, or one for each voucher, which add up.
create table owner_figure (
    file_id bigint  not null references submission on delete cascade,
    ordinal integer not null,
    -- Null where the figure is one for all agencies.
    agency  text,
    -- Of an indicator, or of a rule.
    code    text    not null,
    amount  numeric not null,
    owner   text    not null,
    voucher text    not null,
    sheet   text,
    cell    text,
    primary key (file_id, ordinal),
    unique nulls not distinct (file_id, agency, code, voucher)
);

-- A member of another bloc on a sheet that says it is of this one.
create table stray_line (
    file_id bigint  not null references submission on delete cascade,
    ordinal integer not null,
    agency  text    not null,
    bloc    text    not null,
    sheet   text,
    cell    text,
    primary key (file_id, ordinal)
);

-- Where the tolerance of a break comes from.
alter table score_break add column tolerance_from text check (tolerance_from in ('INDICATOR', 'CLASS', 'DIGITS'));
update score_break set tolerance_from = 'DIGITS' where tolerance is not null;
alter table score_break add check ((tolerance is null) = (tolerance_from is null));
