-- Who acts at which signal at a school, along which route, and what lacked when it was put on an agenda.
create table responsibility (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    signal_code     varchar(20) not null,
    phase           varchar(20) not null,
    organisation_id varchar(36) not null references organisation (id),
    turn            varchar(20) not null,
    note            varchar(200),
    author_id       varchar(36) not null references membership (id),
    confirmed_by_id varchar(36) references membership (id),
    confirmed_on    date,
    constraint responsibility_once unique (school_id, signal_code, phase, organisation_id)
);

create table route (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    school_id   varchar(36) not null references organisation (id),
    school_year integer     not null,
    signal_code varchar(20) not null,
    reason      varchar(200),
    author_id   varchar(36) not null references membership (id),
    since       date        not null,
    ended_on    date
);
create index route_school on route (school_id);
create index route_ended on route (ended_on);

create table route_step (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    route_id        varchar(36) not null references route (id),
    place           integer     not null,
    organisation_id varchar(36) not null references organisation (id),
    role            varchar(40) not null,
    how_soon        varchar(20) not null,
    what_for        varchar(140),
    constraint route_step_once unique (route_id, place)
);

create table gap (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    school_id   varchar(36) not null references organisation (id),
    school_year integer     not null,
    kind        varchar(20) not null,
    about_what  varchar(80) not null,
    constraint gap_once unique (school_id, school_year, kind, about_what)
);
