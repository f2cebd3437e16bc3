-- In a municipality each team answers for itself, in these rounds as well. What was there is its last author's team's.
alter table finding add column team varchar(20) default 'ORGANISATION' not null;
alter table definition add column team varchar(20) default 'ORGANISATION' not null;
alter table practice_answer add column team varchar(20) default 'ORGANISATION' not null;
alter table case_perspective add column team varchar(20) default 'ORGANISATION' not null;

update finding set team = 'SAFETY_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY');

update finding set team = 'ATTENDANCE_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'ATTENDANCE_OFFICER');

update finding set team = 'DISTRICT_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'DISTRICT_TEAM');

update definition set team = 'SAFETY_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY');

update definition set team = 'ATTENDANCE_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'ATTENDANCE_OFFICER');

update definition set team = 'DISTRICT_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'DISTRICT_TEAM');

update practice_answer set team = 'SAFETY_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY');

update practice_answer set team = 'ATTENDANCE_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'ATTENDANCE_OFFICER');

update practice_answer set team = 'DISTRICT_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'DISTRICT_TEAM');

update case_perspective set team = 'SAFETY_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY');

update case_perspective set team = 'ATTENDANCE_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'ATTENDANCE_OFFICER');

update case_perspective set team = 'DISTRICT_TEAM'
where organisation_id in (select o.id from organisation o where o.organisation_type = 'MUNICIPALITY')
    and author_id in (select m.id from membership m where m.role = 'DISTRICT_TEAM');

alter table finding alter column team drop default;
alter table definition alter column team drop default;
alter table practice_answer alter column team drop default;
alter table case_perspective alter column team drop default;

alter table definition drop constraint definition_once;
alter table definition add constraint definition_once unique (round_id, organisation_id, team);
alter table practice_answer drop constraint practice_answer_once;
alter table practice_answer add constraint practice_answer_once unique (round_id, organisation_id, team);
alter table case_perspective drop constraint case_perspective_once;
alter table case_perspective add constraint case_perspective_once unique (learning_case_id, organisation_id, team, viewpoint);
