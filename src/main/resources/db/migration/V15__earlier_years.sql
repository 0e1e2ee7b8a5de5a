-- What a later campaign needs of an earlier one: which year it was, what went before it, how its agencies were called.

-- All rule books are taken in anew by the next run over them. A campaign whose rule book is gone cannot be compared with.
delete from campaign_book;
alter table campaign_book
    add column year     integer not null,
    -- The campaign of the year before; it need not be in this database.
    add column previous text;

create table campaign_bloc (
    campaign text    not null references campaign_book on delete cascade,
    bloc     text    not null,
    name     text    not null,
    -- Base points of its table of points.
    max      numeric not null,
    primary key (campaign, bloc)
);

create table campaign_class (
    campaign text not null references campaign_book on delete cascade,
    class    text not null,
    label    text not null,
    primary key (campaign, class)
);

alter table bloc_member
    add column name text   not null default '',
    -- Code and name as they are compared with other spellings.
    add column keys text[] not null default '{}';

-- A campaign's tables and those of the campaigns before it, from year to year backwards.
create function campaigns_before(first text, before integer) returns table (campaign text, year integer)
    stable language sql as $$
    with recursive chain as (
        select b.campaign, b.year, b.previous from campaign_book b where b.campaign = first and b.year < before
        union all
        select b.campaign, b.year, b.previous
          from chain c join campaign_book b on b.campaign = c.previous and b.year < c.year)
    select campaign, year from chain
$$;

-- Fingerprint of the results of earlier campaigns beside which a run set its own.
alter table publication add column earlier text not null default '';
