-- What happened at a school, the files it came in, and what is left of it after the next school year.
create table incident_batch (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    school_id      varchar(36) not null references organisation (id),
    digest         varchar(64) not null,
    counts_as      varchar(64) not null,
    row_count      integer     not null,
    imported_by_id varchar(36) not null references membership (id),
    imported_at    bigint      not null,
    taken_back_at  bigint,
    constraint incident_batch_once unique (school_id, counts_as)
);

create table incident (
    id            varchar(36)  not null primary key,
    version       bigint       not null,
    school_id     varchar(36)  not null references organisation (id),
    school_year   integer      not null,
    happened_on   date         not null,
    part_of_day   varchar(20)  not null,
    kind          varchar(20)  not null,
    severity      varchar(20)  not null,
    place         varchar(20)  not null,
    against       varchar(20)  not null,
    actions       varchar(120) not null,
    entered_by_id varchar(36)  not null references membership (id),
    entered_at    bigint       not null,
    batch_id      varchar(36) references incident_batch (id),
    undone_at     bigint,
    correction    varchar(20)
);
create index incident_school on incident (school_id, school_year, happened_on);
create index incident_entered on incident (entered_by_id, entered_at);
create index incident_batch_rows on incident (batch_id);

create table incident_tally (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    school_id   varchar(36) not null references organisation (id),
    school_year integer     not null,
    in_month    date        not null,
    kind_group  varchar(20) not null,
    place_group varchar(20) not null,
    row_count   integer     not null,
    constraint incident_tally_once unique (school_id, in_month, kind_group, place_group)
);
