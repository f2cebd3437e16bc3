-- Who was asked by mail in which term whether the own contact data is right, so that nobody is asked twice.
create table contact_asked (
    id        varchar(36) not null primary key,
    version   bigint      not null,
    person_id varchar(36) not null references person (id),
    for_day   date        not null,
    constraint contact_asked_once unique (person_id, for_day)
);
