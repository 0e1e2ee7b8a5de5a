-- Counts of ballots, and for each award who was considered and what became of it.

alter table submission drop constraint submission_kind_check;
alter table submission add constraint submission_kind_check
    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX', 'DECISION', 'BALLOT'));
alter table register_line drop constraint register_line_kind_check;
alter table register_line add constraint register_line_kind_check
    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX', 'DECISION', 'BALLOT'));

create table ballot (
    file_id  bigint  primary key references submission on delete cascade,
    issued   integer check (issued >= 0),
    returned integer check (returned >= 0),
    valid    integer check (valid >= 0),
    sheet    text,
    cell     text
);

create table vote_line (
    file_id bigint  not null references submission on delete cascade,
    ordinal integer not null,
    agency  text    not null,
    votes   integer not null check (votes >= 0),
    sheet   text,
    cell    text,
    primary key (file_id, ordinal),
    unique (file_id, agency)
);

-- The ballot by which the bloc was ranked; null where none counts. A vote of nobody is 0 where one counts.
alter table bloc_table
    add column next_deputy     text,
    add column awaits_ballot   boolean not null default false,
    add column ballot_issued   integer,
    add column ballot_returned integer,
    add column ballot_valid    integer,
    add column ballot_file     text,
    add column ballot_sheet    text,
    add column ballot_cell     text;
alter table standing add column votes integer check (votes >= 0);

-- An award and its quota in a bloc; an empty bloc stands for the whole campaign.
create table award_trace (
    campaign   text    not null,
    bloc       text    not null,
    ordinal    integer not null,
    award      text    not null,
    label      text    not null,
    quota      integer not null check (quota >= 0),
    quota_rule text    not null,
    primary key (campaign, bloc, ordinal)
);

create table award_candidate (
    campaign       text    not null,
    bloc           text    not null,
    trace          integer not null,
    ordinal        integer not null,
    agency         text    not null,
    recipient_kind text    not null check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL')),
    recipient      text    not null,
    rank           integer,
    -- Null for those passed over.
    state          text    check (state in ('PROPOSED', 'VOTED', 'DECIDED')),
    rule           text    not null,
    primary key (campaign, bloc, trace, ordinal),
    foreign key (campaign, bloc, trace) references award_trace on delete cascade
);
