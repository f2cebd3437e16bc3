-- What organisations offer and ask, blind until the conversation opens, and which offer was laid beside which ask.
create table offer (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    organisation_id varchar(36)  not null references organisation (id),
    team            varchar(20)  not null,
    author_id       varchar(36)  not null references membership (id),
    release_state   varchar(20)  not null,
    released_at     bigint,
    withdrawn       boolean      not null,
    conversation_id varchar(36)  not null references conversation (id),
    kind            varchar(8)   not null,
    wording         varchar(140) not null,
    signals         varchar(120) not null,
    period          varchar(12)  not null,
    links           integer      not null
);
create index offer_conversation on offer (conversation_id);
create index offer_year on offer (school_year);

create table offer_link (
    id        varchar(36) not null primary key,
    version   bigint      not null,
    offer_id  varchar(36) not null references offer (id),
    ask_id    varchar(36) not null references offer (id),
    author_id varchar(36) not null references membership (id),
    linked_on date        not null,
    constraint offer_link_once unique (offer_id, ask_id)
);
create index offer_link_ask on offer_link (ask_id);
