-- Who speaks for the parents and for the pupils of a school: councils, never names.
create table representation (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    school_id  varchar(36) not null references organisation (id),
    author_id  varchar(36) not null references membership (id),
    written_on date        not null,
    constraint representation_once unique (school_id)
);

create table representation_parents (
    representation_id varchar(36) not null references representation (id),
    council           varchar(24) not null,
    primary key (representation_id, council)
);

create table representation_pupils (
    representation_id varchar(36) not null references representation (id),
    council           varchar(24) not null,
    primary key (representation_id, council)
);
