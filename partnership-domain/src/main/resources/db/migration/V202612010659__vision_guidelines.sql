-- Guidelines of organisations: concepts, what was adopted, and what gave way to it.
create table guideline (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    organisation_id varchar(36)  not null references organisation (id),
    author_id       varchar(36)  not null references membership (id),
    release_state   varchar(20)  not null,
    released_at     bigint,
    withdrawn       boolean      not null,
    series          varchar(36)  not null,
    place           integer      not null,
    standing        varchar(20)  not null,
    link            varchar(300),
    adopted_on      date,
    review_on       date,
    ended_on        date,
    kind            varchar(20)  not null,
    title           varchar(160) not null,
    wording         varchar(2010),
    constraint guideline_once unique (series, place)
);
create index guideline_school on guideline (school_id, organisation_id);
create index guideline_ended on guideline (ended_on);

create table guideline_signal (
    guideline_id varchar(36) not null references guideline (id),
    signal_code  varchar(20) not null,
    primary key (guideline_id, signal_code)
);
