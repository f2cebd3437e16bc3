-- Where figures about the safety of a school come from: what an organisation delivers, how often, and how far one can build on it.
create table data_source (
    id               varchar(36) not null primary key,
    version          bigint      not null,
    school_id        varchar(36) not null references organisation (id),
    school_year      integer     not null,
    organisation_id  varchar(36) not null references organisation (id),
    author_id        varchar(36) not null references membership (id),
    kind             varchar(20) not null,
    name             varchar(80),
    of_period        varchar(60),
    rhythm           varchar(12) not null,
    deadline         date,
    reliability      varchar(12) not null,
    why              varchar(400),
    listed_on        date        not null,
    last_delivered   date,
    delivered_before date,
    deadline_before  date,
    can_take_back    boolean     not null,
    confirmed_on     date        not null,
    ended_on         date
);
create index data_source_school on data_source (school_id);
create index data_source_ended on data_source (ended_on);
create index data_source_confirmed on data_source (confirmed_on);
