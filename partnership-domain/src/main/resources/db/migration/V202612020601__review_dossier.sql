-- Dossiers that somebody asked for: whose they are, the parts of which they are made, and the files, in Base64 and cut in pieces.
create table dossier (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    organisation_id varchar(36) not null references organisation (id),
    school_year     integer     not null,
    author_id       varchar(36) not null references membership (id),
    asked_at        bigint      not null
);

create table dossier_part (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    dossier_id varchar(36) not null references dossier (id),
    school_id  varchar(36) references organisation (id),
    place      integer     not null,
    attempts   integer     not null,
    made_at    bigint
);

create table dossier_file (
    dossier_part_id varchar(36)    not null references dossier_part (id),
    place           integer        not null,
    content         varchar(32000) not null,
    primary key (dossier_part_id, place)
);

create index dossier_organisation on dossier (organisation_id);
create index dossier_part_open on dossier_part (dossier_id);
