-- What organisations see at a school: findings, blind until the conversation opens, and what was found jointly with each organisation's word.
create table finding (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    organisation_id varchar(36)  not null references organisation (id),
    author_id       varchar(36)  not null references membership (id),
    release_state   varchar(20)  not null,
    released_at     bigint,
    withdrawn       boolean      not null,
    conversation_id varchar(36)  not null references conversation (id),
    kind            varchar(12)  not null,
    signal_code     varchar(20),
    place           varchar(20),
    basis           varchar(12)  not null,
    wording         varchar(400) not null,
    sources         varchar(200),
    voice           varchar(12)  not null,
    asked_on        date,
    asked_of        varchar(120)
);
create index finding_conversation on finding (conversation_id);
create index finding_year on finding (school_year);

create table joint_finding (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    conversation_id varchar(36)  not null references conversation (id),
    author_id       varchar(36)  not null references membership (id),
    kind            varchar(12)  not null,
    signal_code     varchar(20),
    wording         varchar(400) not null,
    found_on        date         not null
);
create index joint_finding_school on joint_finding (school_id, school_year);
create index joint_finding_talk on joint_finding (conversation_id);

create table joint_word (
    id               varchar(36) not null primary key,
    version          bigint      not null,
    joint_finding_id varchar(36) not null references joint_finding (id),
    organisation_id  varchar(36) not null references organisation (id),
    author_id        varchar(36) not null references membership (id),
    view_kind        varchar(12) not null,
    wording          varchar(400),
    said_on          date        not null,
    constraint joint_word_once unique (joint_finding_id, organisation_id)
);
