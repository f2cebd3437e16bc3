-- In a municipality each team has a view of its own. The constraint of before has no name that both databases know, so
-- the rows go out and come back. What was there is its last author's team's; what was opened is read by all as before.
create table preparation_before (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    conversation_id varchar(36)   not null,
    organisation_id varchar(36)   not null,
    team            varchar(20)   not null,
    question_code   varchar(20)   not null,
    standing        varchar(20),
    own_view        varchar(4000) not null,
    author_id       varchar(36)   not null,
    release_state   varchar(10)   not null,
    released_at     bigint,
    school_id       varchar(36)   not null,
    school_year     integer       not null,
    withdrawn       boolean       not null
);

insert into preparation_before (id, version, conversation_id, organisation_id, team, question_code, standing, own_view,
    author_id, release_state, released_at, school_id, school_year, withdrawn)
select v.id, v.version, v.conversation_id, v.organisation_id,
    case when o.organisation_type <> 'MUNICIPALITY' then 'ORGANISATION'
        when m.role = 'ATTENDANCE_OFFICER' then 'ATTENDANCE_TEAM'
        when m.role = 'DISTRICT_TEAM' then 'DISTRICT_TEAM'
        else 'SAFETY_TEAM' end,
    v.question_code, v.standing, v.own_view, v.author_id, v.release_state, v.released_at, v.school_id, v.school_year,
    v.withdrawn
from preparation v
join membership m on m.id = v.author_id
join organisation o on o.id = v.organisation_id;

drop table preparation;

create table preparation (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    conversation_id varchar(36)   not null,
    organisation_id varchar(36)   not null,
    team            varchar(20)   not null,
    question_code   varchar(20)   not null,
    standing        varchar(20),
    own_view        varchar(4000) not null,
    author_id       varchar(36)   not null,
    release_state   varchar(10)   not null,
    released_at     bigint,
    school_id       varchar(36)   not null,
    school_year     integer       not null,
    withdrawn       boolean       not null,
    constraint preparation_conversation foreign key (conversation_id) references conversation (id),
    constraint preparation_organisation foreign key (organisation_id) references organisation (id),
    constraint preparation_author foreign key (author_id) references membership (id),
    constraint preparation_school foreign key (school_id) references organisation (id),
    constraint preparation_once unique (conversation_id, organisation_id, team, question_code)
);

insert into preparation (id, version, conversation_id, organisation_id, team, question_code, standing, own_view,
    author_id, release_state, released_at, school_id, school_year, withdrawn)
select id, version, conversation_id, organisation_id, team, question_code, standing, own_view,
    author_id, release_state, released_at, school_id, school_year, withdrawn
from preparation_before;

drop table preparation_before;
