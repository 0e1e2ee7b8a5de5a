-- By what lines of the pact and of its report are known to be about one target, and what became of each.

alter table pact_line
    -- The indicator, else the label without tones and case.
    add column key      text not null default '',
    -- The unit without tones and case; empty where none is told.
    add column unit_key text not null default '';

create index on pact_line (agency, file_id);

-- Of each agency the lines of the newest file that counts, as signed and as reported.
create view pact_told as
    select *
      from (select r.campaign, s.kind, r.path, l.*,
                   dense_rank() over (partition by r.campaign, s.kind, l.agency
                                      order by f.received_at desc, r.path desc) nth
              from pact_line l
              join filing f on f.file_id = l.file_id and f.outcome = 'COUNTED'
              join submission s on s.file_id = l.file_id
              join received_file r on r.id = l.file_id) told
     where nth = 1;

-- The targets by which an agency is measured: those it signed, or those it reported where nothing signed has come.
create view pact_target as
    select s.campaign, s.agency, s.key, s.indicator, coalesce(s.direction, k.direction) direction, s.plan,
           case when s.unit_key = '' or k.unit_key = '' or s.unit_key = k.unit_key then k.actual end actual
      from pact_told s
      left join pact_told k on k.campaign = s.campaign and k.agency = s.agency and k.key = s.key
                           and k.kind = 'PACT_REPORT'
     where s.kind = 'PACT'
    union all
    select k.campaign, k.agency, k.key, k.indicator, k.direction, k.plan, k.actual
      from pact_told k
     where k.kind = 'PACT_REPORT'
       and not exists (select from pact_told s
                        where s.campaign = k.campaign and s.agency = k.agency and s.kind = 'PACT');
