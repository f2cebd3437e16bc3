-- What a school decides at the start of a school year about what goes on from the year before, and that it is done.
create table start_decision (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    school_id     varchar(36) not null references organisation (id),
    school_year   integer     not null,
    kind          varchar(40) not null,
    record_id     varchar(36) not null,
    choice        varchar(12) not null,
    reason        varchar(200),
    decided_by_id varchar(36) not null references membership (id),
    decided_on    date        not null,
    constraint start_decision_once unique (school_id, school_year, kind, record_id)
);
create index start_decision_year on start_decision (school_year);

create table year_started (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    school_id      varchar(36) not null references organisation (id),
    school_year    integer     not null,
    finished_by_id varchar(36) references membership (id),
    finished_on    date,
    constraint year_started_once unique (school_id, school_year)
);
