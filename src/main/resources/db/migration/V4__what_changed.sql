-- What a bloc's table and pictures are made of, so that only what changed is made again.

-- The rule book under which a campaign's tables stand.
create table campaign_book (
    campaign text primary key,
    digest   text not null
);

create table bloc_member (
    campaign text not null,
    bloc     text not null,
    agency   text not null,
    primary key (campaign, agency)
);

-- The agencies of which a file tells, be it of one or, as a matrix, of many.
create table submission_agency (
    file_id bigint not null references submission on delete cascade,
    agency  text   not null,
    primary key (file_id, agency)
);

-- The files that concern a bloc.
create view bloc_file as
    select distinct m.campaign, m.bloc, a.file_id
      from submission_agency a
      join received_file r on r.id = a.file_id
      join bloc_member m on m.campaign = r.campaign and m.agency = a.agency;

-- All that a file contributes, in one line: what it is, how it was filed, what filing it found.
create view file_mark as
    select r.id file_id, r.campaign,
           concat_ws('|', r.path, r.sha256, s.reader, f.outcome, extract(epoch from f.received_at), f.days_late,
                     (select string_agg(concat_ws('~', n.code, n.sheet, n.cell, n.found, n.expected), '~' order by n.ordinal)
                        from finding n where n.file_id = r.id and n.stage = 'RECONCILE')) mark
      from received_file r
      join submission s on s.file_id = r.id
      join filing f on f.file_id = r.id;

-- By which marks the stored table of a bloc was made; null after its rule book changed.
alter table bloc_table add column made_of text;

-- By which marks the published files were made.
create table published_part (
    campaign text not null,
    -- A bloc's code; empty for what tells of the whole campaign.
    bloc     text not null,
    made_of  text not null,
    files    text[] not null,
    primary key (campaign, bloc)
);

create sequence run_number;
-- What either party wrote beside a score: the agency's explanation, the appraiser's reason.
alter table criterion_score
    add column self_note      text not null default '',
    add column appraised_note text not null default '';
