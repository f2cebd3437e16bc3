-- Who informs whom: agreed by a school with its partners, for a purpose or a signal.
create table communication_duty (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    author_id       varchar(36) not null references membership (id),
    author_party    varchar(60) not null,
    purpose         varchar(40),
    signal_code     varchar(20),
    audience        varchar(12) not null,
    organisation_id varchar(36) not null references organisation (id),
    role            varchar(40) not null,
    within          varchar(20) not null,
    except_when     varchar(400),
    agreed_on       date        not null,
    ended_on        date
);
create index communication_duty_school on communication_duty (school_id);
create index communication_duty_ended on communication_duty (ended_on);

create table communication_duty_reader (
    communication_duty_id varchar(36) not null references communication_duty (id),
    reader                varchar(12) not null,
    primary key (communication_duty_id, reader)
);
