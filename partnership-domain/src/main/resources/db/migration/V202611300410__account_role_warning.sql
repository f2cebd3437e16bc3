-- Who was told by mail that a role ends, so that nobody is told twice.
create table role_warning (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    membership_id varchar(36) not null references membership (id),
    person_id     varchar(36) not null references person (id),
    kind          varchar(20) not null,
    for_day       date        not null,
    unique (membership_id, person_id, kind, for_day)
);
