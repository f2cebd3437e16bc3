create table organisation (
    id                varchar(36)  not null primary key,
    version           bigint       not null,
    organisation_type varchar(20)  not null,
    name              varchar(120) not null unique,
    short_name        varchar(40)  not null,
    board_id          varchar(36) references organisation (id),
    closed            boolean      not null
);

create table person (
    id      varchar(36)  not null primary key,
    version bigint       not null,
    name    varchar(120) not null,
    email   varchar(200) not null unique
);

create table membership (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    person_id       varchar(36) not null references person (id),
    organisation_id varchar(36) not null references organisation (id),
    role            varchar(40) not null,
    valid_from      date        not null,
    valid_until     date,
    work_phone      varchar(30),
    availability    varchar(120),
    deputy_id       varchar(36) references person (id),
    sponsor_id      varchar(36) references person (id),
    verified_at     bigint
);
create index membership_person on membership (person_id);
create index membership_organisation on membership (organisation_id);

create table membership_school (
    membership_id varchar(36) not null references membership (id),
    school_id     varchar(36) not null references organisation (id),
    primary key (membership_id, school_id)
);

create table partnership (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    school_id   varchar(36) not null references organisation (id),
    school_year integer     not null,
    unique (school_id, school_year)
);

create table partnership_partner (
    partnership_id  varchar(36) not null references partnership (id),
    organisation_id varchar(36) not null references organisation (id),
    primary key (partnership_id, organisation_id)
);
create index partnership_partner_organisation on partnership_partner (organisation_id);
