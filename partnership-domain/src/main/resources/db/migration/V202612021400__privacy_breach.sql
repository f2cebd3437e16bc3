-- Breaches of personal data and drills of them, what was decided, and who was told.
create table breach (
    id               varchar(36)   not null primary key,
    version          bigint        not null,
    board_id         varchar(36)   not null references organisation (id),
    drill            boolean       not null,
    title            varchar(120)  not null,
    what             varchar(2000) not null,
    discovered_at    bigint        not null,
    people           integer,
    risk             varchar(20),
    measures         varchar(2000),
    hours            integer       not null,
    threshold        varchar(20)   not null,
    noted_by_id      varchar(36)   not null references person (id),
    reported_at      bigint,
    reference        varchar(40),
    late_why         varchar(1000),
    not_reported_why varchar(1000),
    decided_by_id    varchar(36) references person (id),
    decided_on       date,
    untold_why       varchar(1000),
    closed_by_id     varchar(36) references person (id),
    closed_on        date
);
create index breach_board on breach (board_id, discovered_at);

create table breach_notice (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    breach_id     varchar(36) not null references breach (id),
    told          varchar(20) not null,
    told_at       bigint      not null,
    told_by_id    varchar(36) not null references person (id),
    taken_back_at bigint
);
create index breach_notice_breach on breach_notice (breach_id);
