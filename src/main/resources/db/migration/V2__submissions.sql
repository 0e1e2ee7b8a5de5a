-- What was received, as it came and as it was read.

create table archive (
    sha256  text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null
);
-- Workbooks are compressed already.
alter table archive alter column content set storage external;

create table received_file (
    id         bigint      generated always as identity primary key,
    campaign   text        not null,
    path       text        not null check (path <> ''),
    sha256     text        not null references archive,
    first_seen timestamptz not null,
    unique (campaign, path, sha256)
);

create table submission (
    file_id  bigint primary key references received_file,
    -- Rule book and reader by which the file was read; another one reads it anew.
    reader   text   not null,
    kind     text   check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX')),
    agency   text
);

create table score_line (
    file_id        bigint  not null references submission on delete cascade,
    ordinal        integer not null,
    agency         text    not null,
    criterion      text    not null,
    base           numeric,
    bonus          numeric,
    deduction      numeric,
    score          numeric,
    not_applicable boolean not null,
    restated_self  numeric,
    note           text    not null,
    sheet          text,
    cell           text,
    primary key (file_id, ordinal),
    -- One score a criterion and agency in one file: a doubled line is a finding, not a second score.
    unique (file_id, agency, criterion),
    check (not (not_applicable and score is not null))
);

create table quantity_line (
    file_id bigint  not null references submission on delete cascade,
    ordinal integer not null,
    agency  text    not null,
    rule    text    not null,
    plan    numeric,
    actual  numeric,
    note    text    not null,
    sheet   text,
    cell    text,
    primary key (file_id, ordinal),
    unique (file_id, agency, rule)
);

create table stated_total (
    file_id       bigint  not null references submission on delete cascade,
    ordinal       integer not null,
    agency        text    not null,
    section       text,
    total         numeric not null,
    restated_self boolean not null,
    sheet         text,
    cell          text,
    primary key (file_id, ordinal)
);

create table nomination_line (
    file_id   bigint  not null references submission on delete cascade,
    ordinal   integer not null,
    agency    text    not null,
    kind      text    not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    recipient text    not null,
    award     text    not null,
    reason    text    not null,
    sheet     text,
    cell      text,
    primary key (file_id, ordinal)
);

create table register_line (
    file_id         bigint  not null references submission on delete cascade,
    ordinal         integer not null,
    file_name       text    not null,
    agency          text,
    kind            text    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX')),
    received_at     timestamptz,
    document_number text    not null,
    sheet           text,
    cell            text,
    primary key (file_id, ordinal)
);

-- What counts: rewritten whenever the files of a campaign are reconciled.
create table filing (
    file_id     bigint      primary key references received_file,
    outcome     text        not null
        check (outcome in ('COUNTED', 'REFUSED', 'SUPERSEDED', 'DUPLICATE', 'IGNORED', 'PENDING')),
    received_at timestamptz not null,
    days_late   integer     not null check (days_late >= 0)
);

create table finding (
    file_id  bigint  not null references received_file,
    stage    text    not null check (stage in ('READ', 'RECONCILE', 'SCORE')),
    -- The bloc whose scoring made it; one file may tell of several blocs.
    bloc     text    not null default '',
    ordinal  integer not null,
    code     text    not null,
    severity text    not null check (severity in ('INFO', 'WARNING', 'ERROR')),
    sheet    text,
    cell     text,
    subject  text    not null,
    found    text    not null,
    expected text    not null,
    primary key (file_id, stage, bloc, ordinal),
    check ((stage = 'SCORE') = (bloc <> '')),
    check (cell is null or sheet is not null)
);
