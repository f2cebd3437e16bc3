-- Names as they are sorted and found: NameKey makes the keys, those of the names that there are as well (StoredText).
alter table person add column name_key varchar(240) default '' not null;
alter table organisation add column name_key varchar(240) default '' not null;
alter table organisation add column short_key varchar(240) default '' not null;
create index person_name_key on person (name_key);

-- What was stored before the portal knew an address and a number, and does not work; an administrator mends it.
alter table person add column address_wrong boolean default false not null;
alter table membership add column phone_wrong boolean default false not null;

-- Room for a second number and an extension.
alter table membership alter column work_phone set data type varchar(80);
