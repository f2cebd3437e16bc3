-- What is expected of whom: the lines on the homes. The rooms derive them from their own records, so the portal fills
-- the table by itself when it starts; a line goes with whom it names.
create table todo (
    id                     varchar(36)  not null primary key,
    version                bigint       not null,
    kind                   varchar(40)  not null,
    subject_id             varchar(36)  not null,
    person_id              varchar(36) references person (id) on delete cascade,
    membership_id          varchar(36) references membership (id) on delete cascade,
    organisation_id        varchar(36) references organisation (id) on delete cascade,
    audience               varchar(20),
    except_person_id       varchar(36) references person (id) on delete cascade,
    partnership_id         varchar(36) references partnership (id) on delete cascade,
    about_id               varchar(36) references membership (id) on delete cascade,
    author_organisation_id varchar(36) references organisation (id) on delete cascade,
    author_party           varchar(80),
    facts                  varchar(400) not null,
    due_on                 date,
    from_on                date,
    until_on               date
);

create index todo_subject on todo (subject_id, kind);
