-- What a school and its partners work on first: with an indicator, its measurements, and what each organisation says.
create table priority (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    author_id       varchar(36)  not null references membership (id),
    goal            varchar(400) not null,
    unit            varchar(80)  not null,
    source          varchar(20)  not null,
    source_name     varchar(80),
    start_value     integer      not null,
    target_value    integer      not null,
    owner_id        varchar(36)  not null references organisation (id),
    started_on      date         not null,
    until_day       date         not null,
    ended_on        date,
    end_reason      varchar(12)
);
create index priority_school on priority (school_id, ended_on);
create index priority_until on priority (until_day);

create table priority_measurement (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    priority_id     varchar(36) not null references priority (id),
    measured_on     date        not null,
    measured        integer     not null,
    author_id       varchar(36) not null references membership (id),
    constraint priority_measurement_once unique (priority_id, measured_on)
);

create table priority_vote (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    priority_id     varchar(36) not null references priority (id),
    party_id        varchar(36) not null references organisation (id),
    membership_id   varchar(36) not null references membership (id),
    choice          varchar(12) not null,
    condition_text  varchar(200),
    paper_function  varchar(80),
    voted_on        date        not null,
    constraint priority_vote_once unique (priority_id, party_id)
);
