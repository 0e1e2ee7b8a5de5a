-- Ways to the rows of one bloc or one agency that do not lead through all others.

create index on criterion_score (campaign, bloc, criterion);
create index on section_score (campaign, bloc, section);
create index on submission_agency (agency);
create index on finding (bloc) where stage = 'SCORE';
