-- What V8 did for the two great tables, for the next in size: no look-up of the same few parents for every row, and one index
-- where two lay. Their rows, too, are written in one transaction with their parents, and what is deleted takes them along.

alter table score_line
    drop constraint score_line_pkey,
    drop constraint score_line_file_id_agency_criterion_key,
    add primary key (file_id, agency, criterion);

alter table quantity_line
    drop constraint quantity_line_file_id_fkey,
    drop constraint quantity_line_pkey,
    drop constraint quantity_line_file_id_agency_rule_key,
    add primary key (file_id, agency, rule);

alter table stated_total drop constraint stated_total_file_id_fkey;

alter table submission_agency drop constraint submission_agency_file_id_fkey;

drop trigger score_lines_go on submission;
drop function score_lines_go;

create function lines_go() returns trigger language plpgsql as $$
begin
    delete from score_line l using removed r where l.file_id = r.file_id;
    delete from quantity_line l using removed r where l.file_id = r.file_id;
    delete from stated_total l using removed r where l.file_id = r.file_id;
    delete from submission_agency a using removed r where a.file_id = r.file_id;
    return null;
end $$;

create trigger lines_go after delete on submission
    referencing old table as removed for each statement execute function lines_go();

drop index section_score_campaign_bloc_section_idx;
alter table section_score
    drop constraint section_score_campaign_bloc_agency_fkey,
    drop constraint section_score_campaign_bloc_section_fkey,
    drop constraint section_score_pkey,
    add primary key (campaign, bloc, agency, section);

drop trigger criterion_scores_go on standing;
drop function criterion_scores_go;

create function scores_go() returns trigger language plpgsql as $$
begin
    delete from criterion_score s using removed r
     where s.campaign = r.campaign and s.bloc = r.bloc and s.agency = r.agency;
    delete from section_score s using removed r
     where s.campaign = r.campaign and s.bloc = r.bloc and s.agency = r.agency;
    return null;
end $$;

create trigger scores_go after delete on standing
    referencing old table as removed for each statement execute function scores_go();
