-- Whom a school really calls, what organisations said of reaching them, and where the municipality's own map is.
create table expertise (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    school_id       varchar(36)  not null references organisation (id),
    school_year     integer      not null,
    organisation_id varchar(36)  not null references organisation (id),
    author_id       varchar(36)  not null references membership (id),
    author_party    varchar(60)  not null,
    name            varchar(80)  not null,
    name_key        varchar(240) not null,
    sector          varchar(20)  not null,
    ages            varchar(12)  not null,
    how             varchar(400),
    work_phone      varchar(80),
    email           varchar(200),
    hours           varchar(120),
    contact_id      varchar(36) references membership (id),
    of_person       boolean      not null,
    confirmed_on    date         not null,
    ended_on        date
);
create index expertise_school on expertise (school_id);
create index expertise_confirmed on expertise (confirmed_on);

create table expertise_signal (
    expertise_id varchar(36) not null references expertise (id),
    signal_code  varchar(20) not null,
    primary key (expertise_id, signal_code)
);

create table expertise_reach (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    expertise_id    varchar(36) not null references expertise (id),
    organisation_id varchar(36) not null references organisation (id),
    teller_id       varchar(36) not null references membership (id),
    outcome         varchar(12) not null,
    told_on         date        not null,
    reached_on      date,
    constraint expertise_reach_once unique (expertise_id, organisation_id)
);

create table map_link (
    id           varchar(36)  not null primary key,
    version      bigint       not null,
    school_id    varchar(36)  not null references organisation (id),
    author_id    varchar(36)  not null references membership (id),
    author_party varchar(60)  not null,
    link         varchar(300) not null,
    constraint map_link_once unique (school_id)
);
