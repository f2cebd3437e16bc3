-- What is found by its words: see V202612012301. Its tables are new with the same release, so they are empty.
alter table offer add column search_key varchar(8000) default '' not null;
alter table training_need add column search_key varchar(8000) default '' not null;
alter table expertise add column search_key varchar(8000) default '' not null;
alter table consultation add column search_key varchar(8000) default '' not null;
