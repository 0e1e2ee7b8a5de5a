-- The results of earlier years as sheets tell them.

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
                       replace(one.definition, 'ARRAY[', 'ARRAY[''PAST_TABLE''::text, '));
    end loop;
end $$;

create table past_line (
    file_id        bigint    not null references submission on delete cascade,
    ordinal        integer   not null,
    year           integer   not null,
    -- The name as it is written, and the member of today that is called so.
    unit           text      not null check (unit <> ''),
    agency         text,
    rank           integer   check (rank >= 1),
    total          numeric,
    class          text      not null,
    max            numeric   check (max > 0),
    sections       text[]    not null,
    section_scores numeric[] not null,
    sheet          text,
    cell           text,
    primary key (file_id, ordinal),
    check (cardinality(sections) = cardinality(section_scores))
);
