-- Who leaves a role, and who takes over what hangs on it.
create table handover (
    id           varchar(36) not null primary key,
    version      bigint      not null,
    leaving_id   varchar(36) not null references membership (id),
    successor_id varchar(36) not null references membership (id),
    last_day     date        not null,
    asked_on     date        not null,
    confirmed_on date,
    passed_on    date,
    constraint handover_once unique (leaving_id)
);
create index handover_successor on handover (successor_id);
