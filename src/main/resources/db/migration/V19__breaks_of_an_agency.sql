-- A bloc asks for the breaks of its members that are no more: the agency stands in the key between two strokes. Without
-- this a thousand blocs look through all breaks of the campaign a thousand times.

create index break_age_agency on break_age (campaign, split_part(key, '/', 2));
