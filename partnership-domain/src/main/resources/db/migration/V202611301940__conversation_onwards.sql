-- What becomes of an agenda item that stands on no agenda: the next time, later, or not spoken about any more.
alter table agenda_item add column onwards varchar(8) default 'NEXT' not null;
