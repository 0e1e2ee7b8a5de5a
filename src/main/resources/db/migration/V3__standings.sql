-- The shape of the rubric, so that SQL can add up by itself, and what Java made of the submissions.

create table rubric_section (
    campaign  text    not null,
    bloc      text    not null,
    section   text    not null,
    parent    text,
    depth     integer not null check (depth >= 0),
    ordinal   integer not null,
    max       numeric not null,
    delta_cap numeric check (delta_cap >= 0),
    bonus     boolean not null,
    primary key (campaign, bloc, section),
    foreign key (campaign, bloc, parent) references rubric_section,
    check ((depth = 0) = (parent is null))
);

create table rubric_criterion (
    campaign  text    not null,
    bloc      text    not null,
    criterion text    not null,
    section   text    not null,
    ordinal   integer not null,
    base      numeric not null,
    primary key (campaign, bloc, criterion),
    foreign key (campaign, bloc, section) references rubric_section
);

create table bloc_table (
    campaign  text   not null,
    bloc      text   not null,
    next_head text,
    notes     text[] not null,
    primary key (campaign, bloc)
);

create table standing (
    campaign        text    not null,
    bloc            text    not null,
    agency          text    not null,
    ordinal         integer not null,
    self_total      numeric,
    appraised_total numeric,
    final_total     numeric,
    provisional     boolean not null,
    vetoes          text[]  not null,
    rank            integer check (rank >= 1),
    unranked        text    check (unranked in ('NOT_RECEIVED', 'REFUSED', 'VETO', 'NOT_ELIGIBLE')),
    tie_break       text,
    class           text,
    class_reason    text,
    primary key (campaign, agency),
    unique (campaign, bloc, agency),
    foreign key (campaign, bloc) references bloc_table on delete cascade,
    check ((rank is null) = (unranked is not null)),
    check ((rank is null) = (class is null)),
    check (rank is null or final_total is not null)
);

create table criterion_score (
    campaign          text    not null,
    bloc              text    not null,
    agency            text    not null,
    criterion         text    not null,
    self_score        numeric,
    self_from         text    check (self_from in ('ENTERED', 'DERIVED')),
    self_file         text,
    self_sheet        text,
    self_cell         text,
    self_entered      numeric,
    self_derived      numeric,
    appraised_score   numeric,
    appraised_from    text    check (appraised_from in ('ENTERED', 'DERIVED')),
    appraised_file    text,
    appraised_sheet   text,
    appraised_cell    text,
    appraised_entered numeric,
    appraised_derived numeric,
    final_score       numeric,
    not_applicable    boolean not null,
    waived            boolean not null,
    primary key (campaign, agency, criterion),
    foreign key (campaign, bloc, agency) references standing (campaign, bloc, agency) on delete cascade,
    foreign key (campaign, bloc, criterion) references rubric_criterion,
    check (final_score is not distinct from coalesce(appraised_score, self_score))
);

create table section_score (
    campaign        text not null,
    bloc            text not null,
    agency          text not null,
    section         text not null,
    self_score      numeric,
    appraised_score numeric,
    final_score     numeric,
    primary key (campaign, agency, section),
    foreign key (campaign, bloc, agency) references standing (campaign, bloc, agency) on delete cascade,
    foreign key (campaign, bloc, section) references rubric_section
);

create table award_proposal (
    campaign       text    not null,
    agency         text    not null,
    ordinal        integer not null,
    award          text    not null,
    label          text    not null,
    recipient_kind text    not null check (recipient_kind in ('COLLECTIVE', 'INDIVIDUAL')),
    recipient      text    not null,
    state          text    not null check (state in ('PROPOSED', 'VOTED', 'DECIDED')),
    rule           text    not null,
    primary key (campaign, agency, ordinal),
    foreign key (campaign, agency) references standing on delete cascade
);

-- A section's sum within its |Δ| cap around the base.
create function capped(score numeric, base numeric, delta numeric) returns numeric
    immutable parallel safe
    return case when delta is null then score else greatest(base - delta, least(base + delta, score)) end;
