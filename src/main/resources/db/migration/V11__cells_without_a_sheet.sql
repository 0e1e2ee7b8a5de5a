-- The one sheet of a text file has no name, but cells.

alter table finding drop constraint finding_check1;

alter table score_break
    drop constraint score_break_check2,
    drop constraint score_break_check4;
alter table score_break
    add check (counting_file is not null or counting_cell is null),
    add check (other_file is not null or other_cell is null);
