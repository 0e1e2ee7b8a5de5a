-- What does not agree, what hangs on it, and since when.

create table score_break (
    campaign       text    not null,
    bloc           text    not null,
    ordinal        integer not null,
    kind           text    not null,
    agency         text    not null,
    subject        text    not null,
    title          text    not null,
    counting_party text    not null,
    counting_value numeric,
    counting_file  text,
    counting_sheet text,
    counting_cell  text,
    other_party    text    not null,
    other_value    numeric,
    other_file     text,
    other_sheet    text,
    other_cell     text,
    tolerance      numeric check (tolerance >= 0),
    alternative    numeric,
    effect         numeric check (effect <> 0),
    settled        text    not null,
    -- By which a break is known again in another night, and what it then said.
    key            text    not null generated always as (kind || '/' || agency || '/' || subject) stored,
    content        text    not null,
    primary key (campaign, bloc, ordinal),
    foreign key (campaign, bloc) references bloc_table on delete cascade,
    check (effect is null or alternative is not null),
    check (counting_file is not null or counting_sheet is null),
    check (counting_sheet is not null or counting_cell is null),
    check (other_file is not null or other_sheet is null),
    check (other_sheet is not null or other_cell is null)
);

create table stake (
    campaign text    not null,
    bloc     text    not null,
    ordinal  integer not null,
    agency   text    not null,
    question text    not null,
    lowest   numeric,
    highest  numeric,
    weight   text    not null check (weight in ('AWARD', 'CLASS', 'RANK', 'NOTHING')),
    changes  text[]  not null,
    primary key (campaign, bloc, ordinal),
    foreign key (campaign, bloc) references bloc_table on delete cascade,
    check ((weight = 'NOTHING') = (cardinality(changes) = 0)),
    check (lowest <= highest)
);

-- Seen in publications, by their data's moment: a night without news is no observation.
create table break_age (
    campaign   text        not null,
    key        text        not null,
    content    text        not null,
    first_seen timestamptz not null,
    last_seen  timestamptz not null,
    resolved   timestamptz,
    reopened   integer     not null default 0 check (reopened >= 0),
    primary key (campaign, key)
);
