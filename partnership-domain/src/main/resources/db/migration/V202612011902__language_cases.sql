-- Cases to learn from, what each sector sees in them, and what was learned.
create table learning_case (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    school_id       varchar(36)   not null references organisation (id),
    school_year     integer       not null,
    organisation_id varchar(36)   not null references organisation (id),
    author_id       varchar(36)   not null references membership (id),
    release_state   varchar(20)   not null,
    released_at     bigint,
    withdrawn       boolean       not null,
    title           varchar(120)  not null,
    story           varchar(2000) not null,
    question        varchar(400)  not null,
    origin          varchar(20)   not null,
    example_code    varchar(20),
    stage           varchar(20)   not null,
    checked_by_id   varchar(36) references membership (id),
    checked_on      date,
    opened_at       bigint,
    closed_on       date,
    close_reason    varchar(400)
);
create index learning_case_school on learning_case (school_id);
create index learning_case_year on learning_case (school_year);

create table learning_case_signal (
    learning_case_id varchar(36) not null references learning_case (id),
    signal_code      varchar(20) not null,
    primary key (learning_case_id, signal_code)
);

create table learning_case_writer (
    learning_case_id varchar(36) not null references learning_case (id),
    person_id        varchar(36) not null references person (id),
    primary key (learning_case_id, person_id)
);

create table case_perspective (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    organisation_id varchar(36) not null references organisation (id),
    author_id       varchar(36) not null references membership (id),
    release_state   varchar(20) not null,
    released_at     bigint,
    withdrawn       boolean     not null,
    learning_case_id varchar(36) not null references learning_case (id) on delete cascade,
    viewpoint       varchar(20) not null,
    sees            varchar(400),
    does            varchar(400),
    may_share       varchar(400),
    asked_of        varchar(120),
    asked_on        date,
    constraint case_perspective_once unique (learning_case_id, organisation_id, viewpoint)
);

create table case_lesson (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    learning_case_id varchar(36) references learning_case (id) on delete set null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    wording         varchar(400) not null,
    author_id       varchar(36)  not null references membership (id),
    author_party    varchar(60)  not null,
    noted_on        date         not null
);
create index case_lesson_case on case_lesson (learning_case_id);
