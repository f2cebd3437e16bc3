-- What the participation council of a school or a board said of something that was laid down.
create table participation (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    organisation_id varchar(36) not null references organisation (id),
    subject_kind    varchar(40) not null,
    subject_id      varchar(36) not null,
    answer          varchar(12) not null,
    said_on         date        not null,
    because         varchar(400),
    author_id       varchar(36) not null references membership (id),
    constraint participation_once unique (subject_kind, subject_id)
);
