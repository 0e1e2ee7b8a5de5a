-- Every run over a campaign that came to an end, and the tables that it published.

create table publication (
    campaign      text        not null,
    run           integer     not null check (run >= 1),
    ended_at      timestamptz not null,
    duration_ms   bigint      not null check (duration_ms >= 0),
    -- The campaign's own time zone: its rule book may be gone when somebody asks.
    zone          text        not null,
    data_as_of    timestamptz,
    -- Received since the last run that published or had nothing to publish.
    new_files     integer     not null check (new_files >= 0),
    changed_files integer     not null check (changed_files >= 0),
    -- Up to which received file the run looked.
    last_file     bigint      not null,
    outcome       text        not null check (outcome in ('PUBLISHED', 'UNCHANGED', 'FAILED', 'DRY_RUN')),
    -- Fingerprints of the rule book, and of it and all files as they were filed; none where the run failed.
    rules         text        not null,
    content       text,
    blocs         text[]      not null,
    changes       text[]      not null,
    note          text        not null,
    primary key (campaign, run),
    check ((content is null) = (outcome = 'FAILED'))
);

-- A bloc's table of one run; where there is none, that of the last earlier one that was published still stands.
create table published_bloc (
    campaign text    not null,
    run      integer not null,
    bloc     text    not null,
    snapshot jsonb   not null,
    primary key (campaign, bloc, run),
    foreign key (campaign, run) references publication
);
