-- What was erased of whom on a day, what may not be erased, and runs of erasure that failed.
create table destruction (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    organisation_id varchar(36) references organisation (id),
    on_day          date        not null,
    holds           integer     not null,
    constraint destruction_once unique (organisation_id, on_day)
);
create index destruction_day on destruction (on_day);

create table destruction_line (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    destruction_id varchar(36) not null references destruction (id),
    kind           varchar(40) not null,
    kept_since     varchar(20) not null,
    kept_number    integer     not null,
    ran_by         varchar(60) not null,
    erased         bigint      not null,
    held           bigint      not null,
    constraint destruction_line_once unique (destruction_id, kind)
);

create table legal_hold (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    organisation_id varchar(36) not null references organisation (id),
    reference       varchar(40) not null,
    placed_by_id    varchar(36) not null references person (id),
    placed_on       date        not null,
    lifted_by_id    varchar(36) references person (id),
    lifted_on       date
);
create index legal_hold_organisation on legal_hold (organisation_id);

create table erasure_failure (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    job        varchar(60) not null unique,
    failed_on  date        not null,
    cleared_on date
);
