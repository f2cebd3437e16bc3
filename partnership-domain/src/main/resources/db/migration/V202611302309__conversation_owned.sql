-- An own view says of which school and which school year it is, as every record does that an organisation owns.
alter table preparation add column school_id varchar(36) default '' not null;
alter table preparation add column school_year integer default 0 not null;

update preparation set school_id = (select p.school_id from conversation c join partnership p on p.id = c.partnership_id
    where c.id = preparation.conversation_id);
update preparation set school_year = (select p.school_year from conversation c join partnership p on p.id = c.partnership_id
    where c.id = preparation.conversation_id);

alter table preparation alter column school_id drop default;
alter table preparation alter column school_year drop default;
alter table preparation add constraint preparation_school foreign key (school_id) references organisation (id);
