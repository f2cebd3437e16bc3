-- Terms of a school's own: a word with six invented examples. What is made with one keeps naming it.
create table own_term (
    id           varchar(36)   not null primary key,
    version      bigint        not null,
    school_id    varchar(36)   not null references organisation (id),
    author_id    varchar(36)   not null references membership (id),
    author_party varchar(60)   not null,
    name         varchar(40)   not null,
    examples     varchar(1300) not null,
    since_on     date          not null,
    rested_on    date,
    search_key   varchar(8000) default '' not null
);
create index own_term_school on own_term (school_id);
create index own_term_rested on own_term (rested_on);

alter table term_round alter column term_code set data type varchar(36);
alter table agreed_definition alter column term_code set data type varchar(36);
alter table term_round add column own_term_id varchar(36) references own_term (id);
alter table agreed_definition add column own_term_id varchar(36) references own_term (id);
create index term_round_own_term on term_round (own_term_id);
create index agreed_definition_own_term on agreed_definition (own_term_id);
