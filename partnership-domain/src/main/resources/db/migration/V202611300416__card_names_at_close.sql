-- A closed conversation keeps the names in it as they were: of people, of organisations, and what its tasks said.
create table conversation_person (
    conversation_id   varchar(36)  not null references conversation (id),
    membership_id     varchar(36)  not null references membership (id),
    name              varchar(120) not null,
    organisation_name varchar(40)  not null,
    role              varchar(40)  not null,
    primary key (conversation_id, membership_id)
);
create table conversation_organisation (
    conversation_id varchar(36) not null references conversation (id),
    organisation_id varchar(36) not null references organisation (id),
    name            varchar(40) not null,
    primary key (conversation_id, organisation_id)
);
create table conversation_task (
    conversation_id   varchar(36)  not null references conversation (id),
    task_id           varchar(36)  not null,
    title             varchar(160) not null,
    owner_name        varchar(120),
    organisation_name varchar(40),
    due_on            date,
    primary key (conversation_id, task_id)
);
alter table conversation add column school_name varchar(40);
-- The day on which somebody looked, for those that were closed before names were kept.
alter table conversation add column names_found_on date;
alter table correction add column author_name varchar(120) default '' not null;
alter table correction add column author_organisation varchar(40) default '' not null;

update conversation set names_found_on = current_date, school_name =
    (select s.short_name from partnership p join organisation s on s.id = p.school_id where p.id = conversation.partnership_id)
where status = 'CLOSED';

insert into conversation_person (conversation_id, membership_id, name, organisation_name, role)
select c.id, m.id, r.name, o.short_name, m.role
from (
    select conversation_id, membership_id from participant
    union select id, convener_id from conversation
    union select id, stand_in_id from conversation where stand_in_id is not null
    union select conversation_id, writer_id from answer where writer_id is not null
    union select conversation_id, actor_id from answer where actor_id is not null
    union select conversation_id, author_id from preparation
    union select conversation_id, author_id from decision
    union select agenda_of_id, author_id from agenda_item where agenda_of_id is not null
    union select raised_in_id, author_id from agenda_item where raised_in_id is not null
) x (conversation_id, membership_id)
join conversation c on c.id = x.conversation_id
join membership m on m.id = x.membership_id
join person r on r.id = m.person_id
join organisation o on o.id = m.organisation_id
where c.status = 'CLOSED';

insert into conversation_organisation (conversation_id, organisation_id, name)
select c.id, o.id, o.short_name
from (select distinct conversation_id, actor_organisation_id from answer where actor_organisation_id is not null)
    x (conversation_id, organisation_id)
join conversation c on c.id = x.conversation_id
join organisation o on o.id = x.organisation_id
where c.status = 'CLOSED';

insert into conversation_task (conversation_id, task_id, title, owner_name, organisation_name, due_on)
select c.id, t.id, t.title, r.name, o.short_name, t.due_on
from task t
join conversation c on c.id = t.subject_id
left join person r on r.id = t.owner_id
left join organisation o on o.id = t.owner_organisation_id
where t.subject_kind = 'conversation' and c.status = 'CLOSED';

update correction set
    author_name = (select r.name from membership m join person r on r.id = m.person_id where m.id = correction.author_id),
    author_organisation =
        (select o.short_name from membership m join organisation o on o.id = m.organisation_id where m.id = correction.author_id);
