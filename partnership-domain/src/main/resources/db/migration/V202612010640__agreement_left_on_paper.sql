-- A party without an account leaves on paper; who convenes records it.
alter table departure add column paper_function varchar(80);
alter table departure add column paper_day date;
