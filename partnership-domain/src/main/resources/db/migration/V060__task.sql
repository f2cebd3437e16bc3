create table task (
    id                     varchar(36)   not null primary key,
    version                bigint        not null,
    partnership_id         varchar(36)   not null references partnership (id),
    title                  varchar(160)  not null,
    description            varchar(4000),
    owner_id               varchar(36) references person (id),
    owner_organisation_id  varchar(36) references organisation (id),
    due_on                 date,
    status                 varchar(20)   not null,
    created_at             bigint        not null,
    closed_at              bigint,
    author_id              varchar(36)   not null references person (id),
    author_organisation_id varchar(36)   not null references organisation (id),
    author_party           varchar(60)   not null,
    subject_kind           varchar(30),
    subject_id             varchar(36),
    question_code          varchar(20)
);
create index task_owner on task (owner_id, status, due_on);
create index task_owner_organisation on task (owner_organisation_id, status, due_on);
create index task_partnership on task (partnership_id, status, due_on);
create index task_subject on task (subject_kind, subject_id);
create index task_due on task (due_on, status);

-- The organisations that took part where the task was made, and so may see it.
create table task_organisation (
    task_id         varchar(36) not null references task (id),
    organisation_id varchar(36) not null references organisation (id),
    primary key (task_id, organisation_id)
);
create index task_organisation_organisation on task_organisation (organisation_id);

create table task_event (
    id                    varchar(36) not null primary key,
    version               bigint      not null,
    task_id               varchar(36) not null references task (id),
    position              integer     not null,
    kind                  varchar(20) not null,
    happened_at           bigint      not null,
    person_id             varchar(36) not null references person (id),
    organisation_id       varchar(36) not null references organisation (id),
    role                  varchar(40) not null,
    note                  varchar(1000),
    due_from              date,
    due_to                date,
    owner_id              varchar(36) references person (id),
    owner_organisation_id varchar(36) references organisation (id),
    unique (task_id, position)
);

-- Who was reminded of what on which day, so that nobody is twice.
create table task_reminder (
    id        varchar(36) not null primary key,
    version   bigint      not null,
    person_id varchar(36) not null references person (id),
    kind      varchar(20) not null,
    for_day   date        not null,
    unique (person_id, kind, for_day)
);
