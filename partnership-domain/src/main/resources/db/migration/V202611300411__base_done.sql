-- When a job was done last: what was due before that need not be done again, and what was not done is made up for.
alter table lease add column done_at bigint default 0 not null;
