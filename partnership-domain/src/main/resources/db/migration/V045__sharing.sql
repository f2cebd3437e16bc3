-- A case is a pseudonym; which pupil it is stands nowhere in here.
create table pupil_case (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    pseudonym       varchar(60) not null unique,
    organisation_id varchar(36) not null references organisation (id),
    opened_on       date        not null,
    opened_by_id    varchar(36) not null references person (id),
    closed_on       date
);
create index pupil_case_organisation on pupil_case (organisation_id, closed_on);
create index pupil_case_closed on pupil_case (closed_on);

create table consent (
    id             varchar(36)  not null primary key,
    version        bigint       not null,
    pupil_case_id  varchar(36)  not null references pupil_case (id),
    giver          varchar(10)  not null,
    given          boolean      not null,
    receiver_id    varchar(36)  not null references organisation (id),
    purpose        varchar(40)  not null,
    given_on       date         not null,
    file_reference varchar(120) not null,
    recorded_by_id varchar(36)  not null references person (id),
    recorded_at    bigint       not null
);
create index consent_case on consent (pupil_case_id, receiver_id, purpose);

create table consent_category (
    consent_id varchar(36) not null references consent (id),
    category   varchar(40) not null,
    primary key (consent_id, category)
);

-- A consent never changes: that it was withdrawn is a record of its own.
create table consent_withdrawal (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    consent_id     varchar(36) not null unique references consent (id),
    withdrawn_on   date        not null,
    recorded_by_id varchar(36) not null references person (id),
    recorded_at    bigint      not null
);
