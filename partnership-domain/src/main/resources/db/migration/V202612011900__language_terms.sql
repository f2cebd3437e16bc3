-- Terms that a school and its partners talk about: what each means by them, and what they agree on.
create table term_round (
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
    term_code       varchar(20) not null
);
create index term_round_school on term_round (school_id);
create index term_round_conversation on term_round (conversation_id);
create index term_round_year on term_round (school_year);

create table definition (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    organisation_id varchar(36) not null references organisation (id),
    author_id       varchar(36) not null references membership (id),
    release_state   varchar(20) not null,
    released_at     bigint,
    withdrawn       boolean     not null,
    round_id        varchar(36) not null references term_round (id) on delete cascade,
    wording         varchar(400),
    example         varchar(400),
    not_this        varchar(400),
    answers         varchar(60) not null,
    constraint definition_once unique (round_id, organisation_id)
);
create index definition_organisation on definition (organisation_id);

create table agreed_definition (
    id           varchar(36)  not null primary key,
    version      bigint       not null,
    school_id    varchar(36)  not null references organisation (id),
    school_year  integer      not null,
    term_code    varchar(20)  not null,
    wording      varchar(400) not null,
    author_id    varchar(36)  not null references membership (id),
    author_party varchar(60)  not null,
    since_on     date         not null,
    ended_on     date
);
create index agreed_definition_school on agreed_definition (school_id);
create index agreed_definition_ended on agreed_definition (ended_on);

create table definition_opinion (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    definition_id   varchar(36) not null references agreed_definition (id) on delete cascade,
    organisation_id varchar(36) not null references organisation (id),
    author_id       varchar(36) not null references membership (id),
    author_party    varchar(60) not null,
    opinion         varchar(20) not null,
    said_on         date        not null,
    constraint definition_opinion_once unique (definition_id, organisation_id)
);
