-- The door: what lies in the inbox and was not taken, versions of one paper, decisions of the bloc.

-- How a campaign's inbox stood when a run last looked into it; rewritten by every run.
create table inbox_look (
    campaign text    primary key,
    -- Whether the campaign has a folder in the inbox at all.
    folder   boolean not null
);

create table untaken_entry (
    campaign text not null,
    path     text not null check (path <> ''),
    state    text not null check (state in ('REFUSED', 'IGNORED', 'PENDING')),
    code     text not null,
    found    text not null,
    primary key (campaign, path)
);

-- Whether anything lies at the file's path still; what was received once stays counted all the same.
alter table received_file add column in_folder boolean not null default true;

alter table submission drop constraint submission_kind_check;
alter table submission add constraint submission_kind_check
    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX', 'DECISION'));
-- When the template was issued on which the submission is written, where the template tells.
alter table submission add column issued_at timestamptz;

alter table register_line drop constraint register_line_kind_check;
alter table register_line add constraint register_line_kind_check
    check (kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'REGISTER', 'INDEX', 'DECISION'));
alter table register_line add column date_cell text;

-- Rows of a book of decisions that name all that a decision needs.
create table decision_line (
    file_id     bigint  not null references submission on delete cascade,
    ordinal     integer not null,
    type        text    not null check (type in ('WITHDRAW', 'CHOOSE', 'EXTEND', 'WAIVE')),
    decided_on  date    not null,
    number      text    not null check (number <> ''),
    office      text    not null check (office <> ''),
    -- Null stands for all agencies.
    agency      text,
    input_kind  text    check (input_kind in ('SELF_SCORE', 'APPRAISAL', 'NOMINATION', 'INDEX')),
    file_name   text    not null,
    content     text    not null,
    reason      text    not null check (reason <> ''),
    valid_until timestamptz,
    sheet       text,
    cell        text,
    primary key (file_id, ordinal)
);

alter table filing
    -- How many different contents of the same paper came up to this one; 0 where that is not counted.
    add column version     integer not null default 0 check (version >= 0),
    -- The version with which this one is compared.
    add column predecessor bigint references received_file;

-- Deadlines that decisions put later.
create table extended_due (
    campaign text        not null,
    agency   text        not null,
    kind     text        not null,
    due      timestamptz not null,
    document text        not null,
    primary key (campaign, agency, kind)
);

-- What the published files tell of the inbox itself, beside the files that were received.
create view door_mark as
    select campaign, concat_ws('|', 'folder', folder) mark from inbox_look
    union all
    select campaign, concat_ws('|', 'untaken', path, state, code, found) from untaken_entry
    union all
    select campaign, concat_ws('|', 'gone', path, sha256) from received_file where not in_folder
    union all
    select campaign, concat_ws('|', 'due', agency, kind, extract(epoch from due), document) from extended_due;

-- As before, with what a finding is about: an extended deadline stands there.
create or replace view file_mark as
    select r.id file_id, r.campaign,
           concat_ws('|', r.path, r.sha256, s.reader, f.outcome, extract(epoch from f.received_at), f.days_late,
                     (select string_agg(concat_ws('~', n.code, n.sheet, n.cell, n.subject, n.found, n.expected), '~'
                                        order by n.ordinal)
                        from finding n where n.file_id = r.id and n.stage = 'RECONCILE')) mark
      from received_file r
      join submission s on s.file_id = r.id
      join filing f on f.file_id = r.id;
