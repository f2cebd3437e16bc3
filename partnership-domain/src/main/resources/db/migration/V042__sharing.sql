-- What the board member saw when adopting, and signed by doing so.
alter table rule_set add column signed_digest varchar(64);
alter table rule_set add column cells_wider integer;
alter table rule_set add column cells_narrower integer;

-- Requests with the answer that they should get; no set whose answer is another is adopted unnoticed.
create table rule_case (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    case_name       varchar(120)  not null,
    sender          varchar(60)   not null,
    receiver        varchar(60)   not null,
    relation        varchar(30)   not null,
    categories      varchar(1000) not null,
    purpose         varchar(60)   not null,
    scope           varchar(20)   not null,
    asked_on        date          not null,
    age             integer,
    covenant        varchar(20)   not null,
    parents_consent boolean       not null,
    pupil_consent   boolean       not null,
    ruling          varchar(20)   not null,
    affirmed        varchar(200),
    expected        varchar(2000) not null,
    author_id       varchar(36)   not null references person (id),
    accepted        varchar(2000),
    accepted_in     integer,
    accepted_reason varchar(2000),
    accepted_by_id  varchar(36) references person (id)
);
