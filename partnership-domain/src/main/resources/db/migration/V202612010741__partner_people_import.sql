-- People and roles that came in a file, and wait for their organisation to say whether that is so.
create table people_import (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    digest         varchar(64) not null,
    row_count      integer     not null,
    imported_by_id varchar(36) not null references person (id),
    imported_at    bigint      not null,
    confirmed      integer     not null,
    dropped        integer     not null,
    constraint people_import_once unique (digest)
);
create table proposed_role (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    import_id       varchar(36)  not null references people_import (id),
    organisation_id varchar(36)  not null references organisation (id),
    person_name     varchar(120) not null,
    email           varchar(200) not null,
    role            varchar(40)  not null,
    valid_from      date         not null,
    valid_until     date,
    work_phone      varchar(80),
    availability    varchar(120),
    sponsor_id      varchar(36) references person (id)
);
create index proposed_role_organisation on proposed_role (organisation_id);
create index proposed_role_import on proposed_role (import_id);
