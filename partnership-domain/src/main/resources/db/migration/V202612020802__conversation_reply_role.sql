-- In which role somebody else comes, of who said that they send somebody.
alter table participant add column sends_role varchar(40);
