-- A number instead of a boolean: queries that need functions write false as 0, which Derby compares with numbers only.
alter table organisation add column closed_flag smallint default 0 not null;
update organisation set closed_flag = 1 where closed = true;
alter table organisation drop column closed;
