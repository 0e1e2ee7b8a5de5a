-- The two great tables without a look-up a row. Of a thousand files they hold a quarter of a million rows, and the foreign
-- keys looked up the same few parents for each of them, which was a third of the server's work. Their rows are written in
-- one transaction with those parents, and the second count notices a score without criterion or standing. What is deleted
-- still takes its rows along, all at once.

alter table score_line drop constraint score_line_file_id_fkey;

create function score_lines_go() returns trigger language plpgsql as $$
begin
    delete from score_line l using removed r where l.file_id = r.file_id;
    return null;
end $$;

create trigger score_lines_go after delete on submission
    referencing old table as removed for each statement execute function score_lines_go();

alter table criterion_score
    drop constraint criterion_score_campaign_bloc_agency_fkey,
    drop constraint criterion_score_campaign_bloc_criterion_fkey;

create function criterion_scores_go() returns trigger language plpgsql as $$
begin
    delete from criterion_score s using removed r
     where s.campaign = r.campaign and s.bloc = r.bloc and s.agency = r.agency;
    return null;
end $$;

create trigger criterion_scores_go after delete on standing
    referencing old table as removed for each statement execute function criterion_scores_go();

-- One index serves the rows of a bloc and those of an agency, which is in one bloc only.
drop index criterion_score_campaign_bloc_criterion_idx;
alter table criterion_score drop constraint criterion_score_pkey, add primary key (campaign, bloc, agency, criterion);
