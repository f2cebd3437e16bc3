-- Cases that a school and its partners practise sharing with.
create table practice_round (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    conversation_id varchar(36) not null references conversation (id) on delete cascade,
    author_id       varchar(36) not null references membership (id),
    author_party    varchar(60) not null,
    started_on      date        not null,
    opened_at       bigint,
    stopped_on      date,
    practice_code   varchar(20) not null
);
create index practice_round_school on practice_round (school_id);
create index practice_round_conversation on practice_round (conversation_id);
create index practice_round_year on practice_round (school_year);

create table practice_answer (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    round_id        varchar(36) not null references practice_round (id) on delete cascade,
    organisation_id varchar(36) not null references organisation (id),
    author_id       varchar(36) not null references membership (id),
    answer          varchar(20) not null,
    constraint practice_answer_once unique (round_id, organisation_id)
);
