-- When what the portal has of who asked for it was erased.
alter table subject_request add column erased_on date;
