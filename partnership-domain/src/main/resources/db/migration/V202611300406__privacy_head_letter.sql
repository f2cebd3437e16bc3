-- That an officer was told the head of the trail, once a day on whatever node.
create table head_letter (
    id        varchar(36) not null primary key,
    version   bigint      not null,
    person_id varchar(36) not null references person (id),
    for_day   date        not null,
    unique (person_id, for_day)
);
