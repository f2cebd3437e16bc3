-- What organisations around a school want to learn, who wants it as well, and how far it is.
create table training_need (
    id             varchar(36)  not null primary key,
    version        bigint       not null,
    school_id      varchar(36)  not null references organisation (id),
    school_year    integer      not null,
    asker_id       varchar(36)  not null references organisation (id),
    author_id      varchar(36)  not null references membership (id),
    author_party   varchar(60)  not null,
    kind           varchar(12)  not null,
    topic          varchar(140) not null,
    noted_on       date         not null,
    backers        integer      not null,
    provider       varchar(140),
    requested_on   date,
    promised_on    date,
    planned_for    date,
    held_on        date,
    different      varchar(400),
    dropped_on     date,
    progress_by_id varchar(36) references membership (id),
    progress_party varchar(60),
    progress_on    date
);
create index training_need_school on training_need (school_id);
create index training_need_held on training_need (held_on       );

create table need_backer (
    id               varchar(36)  not null primary key,
    version          bigint       not null,
    training_need_id varchar(36)  not null references training_need (id),
    organisation_id  varchar(36)  not null references organisation (id),
    author_id        varchar(36)  not null references membership (id),
    roles            varchar(400) not null,
    people           varchar(8),
    backed_on        date         not null,
    constraint need_backer_once unique (training_need_id, organisation_id)
);
