-- Whether others saw a view that was taken back since.
alter table preparation add column withdrawn boolean not null default false;
