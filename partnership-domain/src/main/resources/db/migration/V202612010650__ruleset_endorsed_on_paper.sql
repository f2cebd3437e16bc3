-- A partner endorses the rules on paper; a school that works with it records that.
alter table endorsement add column paper_function varchar(80);
alter table endorsement add column paper_day date;
