-- a hold is lifted by two: the first asks, another agrees
alter table legal_hold add column lift_asked_by_id varchar(36) references person (id);
alter table legal_hold add column lift_asked_on date;
