-- Visions of organisations: concepts, what was adopted, and what gave way to it.
create table vision_statement (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    organisation_id varchar(36) not null references organisation (id),
    author_id       varchar(36) not null references membership (id),
    release_state   varchar(20) not null,
    released_at     bigint,
    withdrawn       boolean     not null,
    series          varchar(36) not null,
    place           integer     not null,
    standing        varchar(20) not null,
    link            varchar(300),
    adopted_on      date,
    review_on       date,
    ended_on        date,
    we_do           varchar(400),
    we_do_not       varchar(400),
    wording         varchar(2000),
    constraint vision_statement_once unique (series, place)
);
create index vision_statement_school on vision_statement (school_id, organisation_id);
create index vision_statement_ended on vision_statement (ended_on);
