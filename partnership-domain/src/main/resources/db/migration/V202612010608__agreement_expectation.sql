-- What organisations expect of each other at a school, what the other said to it, and how it went.
create table expectation (
    id             varchar(36)  not null primary key,
    version        bigint       not null,
    school_id      varchar(36)  not null references organisation (id),
    school_year    integer      not null,
    asker_id       varchar(36)  not null references organisation (id),
    promiser_id    varchar(36)  not null references organisation (id),
    author_id      varchar(36)  not null references membership (id),
    author_party   varchar(60)  not null,
    asked_at       bigint       not null,
    wording        varchar(240) not null,
    within_time    varchar(60),
    reply          varchar(10),
    reply_words    varchar(400),
    replied_by_id  varchar(36) references membership (id),
    replied_party  varchar(60),
    replied_on     date,
    paper_function varchar(80),
    outcome        varchar(10),
    outcome_on     date,
    outcome_party  varchar(60),
    promiser_words varchar(400),
    promiser_party varchar(60),
    last_day       date         not null,
    ended_on       date
);
create index expectation_school on expectation (school_id);
create index expectation_day on expectation (last_day);
