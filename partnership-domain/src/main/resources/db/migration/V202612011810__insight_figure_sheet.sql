-- What others than the school learn of its incidents: one sheet a school year, of bands.
create table figure_sheet (
    id                varchar(36)  not null primary key,
    version           bigint       not null,
    school_id         varchar(36)  not null references organisation (id),
    school_year       integer      not null,
    author_id         varchar(36)  not null references membership (id),
    bands             varchar(200) not null,
    published_on      date         not null,
    withdrawn_on      date,
    withdrawn_because varchar(400),
    constraint figure_sheet_once unique (school_id, school_year)
);
create index figure_sheet_published on figure_sheet (published_on);
