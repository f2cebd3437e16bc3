-- What somebody who was asked to a conversation says, and when.
alter table participant add column reply varchar(10);
alter table participant add column replied_on date;
