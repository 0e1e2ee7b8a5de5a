-- Where a break's figures stand: the register's row of a receipt, the cell of an activity's funds.
alter table filing
    add column register_file  text,
    add column register_sheet text,
    add column register_cell  text;

alter table activity_line add column funds_cell text;
