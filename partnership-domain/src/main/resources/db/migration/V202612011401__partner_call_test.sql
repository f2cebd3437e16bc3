-- That a school calls one route in a term to see whether the numbers work, and what came of each call.
create table call_test (
    id           varchar(36) not null primary key,
    version      bigint      not null,
    school_id    varchar(36) not null references organisation (id),
    term_on      date        not null,
    signal_code  varchar(40) not null,
    author_id    varchar(36) not null references membership (id),
    announced_on date        not null,
    planned_on   date        not null,
    constraint call_test_once unique (school_id, term_on)
);
create index call_test_term on call_test (term_on);

create table tested_call (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    test_id         varchar(36) not null references call_test (id),
    place           integer     not null,
    organisation_id varchar(36) not null references organisation (id),
    role            varchar(40) not null,
    left_out        boolean     not null,
    term_on         date        not null,
    callee_id       varchar(36) not null,
    called_id       varchar(36) references membership (id),
    outcome         varchar(20),
    called_at       bigint,
    digest          varchar(64),
    constraint tested_call_place unique (test_id, place),
    constraint tested_call_once unique (term_on, callee_id)
);
create index tested_call_called on tested_call (called_id);
