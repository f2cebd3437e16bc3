-- what the portal has of somebody is handed over by two: the first asks, another agrees
alter table subject_request add column handover_asked_by_id varchar(36) references person (id);
alter table subject_request add column handover_asked_on date;
alter table subject_request add column handover_agreed_by_id varchar(36) references person (id);
alter table subject_request add column handover_agreed_on date;
