-- Working agreements of a school and its partners: versions with their parties, assents, and how parties leave.
create table working_agreement (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    organisation_id varchar(36) not null references organisation (id),
    agreed          boolean     not null,
    last_day        date        not null,
    ended_on        date
);
create index working_agreement_school on working_agreement (school_id);
create index working_agreement_day on working_agreement (last_day);

create table agreement_version (
    id                   varchar(36)   not null primary key,
    version              bigint        not null,
    working_agreement_id varchar(36)   not null references working_agreement (id),
    place                integer       not null,
    standing             varchar(10)   not null,
    title                varchar(160)  not null,
    wording              varchar(3000) not null,
    valid_from           date          not null,
    valid_until          date          not null,
    review_on            date          not null,
    digest               varchar(64)   not null,
    author_id            varchar(36)   not null references membership (id),
    author_party         varchar(60)   not null,
    proposed_at          bigint        not null,
    agreed_on            date,
    constraint agreement_version_once unique (working_agreement_id, place)
);

create table agreement_party (
    agreement_version_id varchar(36) not null references agreement_version (id),
    organisation_id      varchar(36) not null references organisation (id),
    primary key (agreement_version_id, organisation_id)
);
create index agreement_party_organisation on agreement_party (organisation_id);

create table agreement_signal (
    agreement_version_id varchar(36) not null references agreement_version (id),
    signal_code          varchar(20) not null,
    primary key (agreement_version_id, signal_code)
);

create table agreement_rule (
    agreement_version_id varchar(36) not null references agreement_version (id),
    rule_id              varchar(20) not null,
    primary key (agreement_version_id, rule_id)
);

create table assent (
    id                   varchar(36) not null primary key,
    version              bigint      not null,
    agreement_version_id varchar(36) not null references agreement_version (id),
    party_id             varchar(36) not null references organisation (id),
    membership_id        varchar(36) not null references membership (id),
    paper_function       varchar(80),
    given_on             date        not null,
    digest               varchar(64) not null,
    constraint assent_once unique (agreement_version_id, party_id)
);

create table submission (
    id                   varchar(36) not null primary key,
    version              bigint      not null,
    agreement_version_id varchar(36) not null references agreement_version (id),
    membership_id        varchar(36) not null references membership (id),
    before_function      varchar(80) not null,
    laid_on              date        not null
);
create index submission_version on submission (agreement_version_id);

create table departure (
    id                   varchar(36) not null primary key,
    version              bigint      not null,
    working_agreement_id varchar(36) not null references working_agreement (id),
    party_id             varchar(36) not null references organisation (id),
    membership_id        varchar(36) not null references membership (id),
    last_day             date        not null,
    constraint departure_once unique (working_agreement_id, party_id)
);
