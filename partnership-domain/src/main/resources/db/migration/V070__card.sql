create table card_version (
    id             varchar(36)    not null primary key,
    version        bigint         not null,
    card_code      varchar(20)    not null,
    version_number integer        not null,
    card_json      varchar(32000) not null,
    guide_json     varchar(32000),
    imported_at    bigint         not null,
    imported_by    varchar(120)   not null,
    unique (card_code, version_number)
);

create table conversation (
    id                varchar(36)  not null primary key,
    version           bigint       not null,
    partnership_id    varchar(36)  not null references partnership (id),
    card_version_id   varchar(36)  not null references card_version (id),
    phase             varchar(10)  not null,
    status            varchar(10)  not null,
    held_on           date         not null,
    starts_at         time         not null,
    minutes           integer      not null,
    place             varchar(120) not null,
    convener_id       varchar(36)  not null references membership (id),
    stand_in_id       varchar(36) references membership (id),
    calendar_sequence integer      not null,
    next_on           date,
    opened_at         bigint,
    closed_at         bigint
);
create index conversation_partnership on conversation (partnership_id, held_on);

create table conversation_theme (
    conversation_id varchar(36) not null references conversation (id),
    theme_code      varchar(20) not null,
    primary key (conversation_id, theme_code)
);

create table participant (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    conversation_id varchar(36) not null references conversation (id),
    membership_id   varchar(36) not null references membership (id),
    attendance      varchar(10) not null,
    unique (conversation_id, membership_id)
);
create index participant_membership on participant (membership_id);

create table guest (
    id                varchar(36)  not null primary key,
    version           bigint       not null,
    conversation_id   varchar(36)  not null references conversation (id),
    name              varchar(120) not null,
    organisation_name varchar(120) not null,
    attendance        varchar(10)  not null
);
create index guest_conversation on guest (conversation_id);

create table preparation (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    conversation_id varchar(36)   not null references conversation (id),
    organisation_id varchar(36)   not null references organisation (id),
    question_code   varchar(20)   not null,
    standing        varchar(20),
    own_view        varchar(4000) not null,
    author_id       varchar(36)   not null references membership (id),
    release_state   varchar(10)   not null,
    released_at     bigint,
    unique (conversation_id, organisation_id, question_code)
);

create table answer (
    id                    varchar(36)   not null primary key,
    version               bigint        not null,
    conversation_id       varchar(36)   not null references conversation (id),
    question_code         varchar(20)   not null,
    answer_text           varchar(4000) not null,
    revision              integer       not null,
    standing              varchar(20),
    actor_organisation_id varchar(36) references organisation (id),
    actor_role            varchar(40),
    actor_id              varchar(36) references membership (id),
    writer_id             varchar(36) references membership (id),
    written_at            bigint,
    unique (conversation_id, question_code)
);

create table agenda_item (
    id             varchar(36)   not null primary key,
    version        bigint        not null,
    partnership_id varchar(36)   not null references partnership (id),
    raised_in_id   varchar(36) references conversation (id),
    agenda_of_id   varchar(36) references conversation (id),
    question_code  varchar(20),
    item_text      varchar(4000) not null,
    author_id      varchar(36)   not null references membership (id),
    raised_at      bigint        not null,
    handled        boolean       not null
);
create index agenda_item_raised_in on agenda_item (raised_in_id);
create index agenda_item_agenda_of on agenda_item (agenda_of_id);
create index agenda_item_partnership on agenda_item (partnership_id);

create table decision (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    conversation_id varchar(36)   not null references conversation (id),
    question_code   varchar(20),
    decision_text   varchar(4000) not null,
    author_id       varchar(36)   not null references membership (id),
    made_at         bigint        not null
);
create index decision_conversation on decision (conversation_id);

create table correction (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    conversation_id varchar(36)   not null references conversation (id),
    correction_text varchar(4000) not null,
    author_id       varchar(36)   not null references membership (id),
    made_at         bigint        not null
);
create index correction_conversation on correction (conversation_id);

-- Beats whenever something changes in a conversation; the row is also the lock for its writers.
create table pulse (
    conversation_id varchar(36) not null primary key references conversation (id),
    stamp           bigint      not null,
    question_code   varchar(20)
);
