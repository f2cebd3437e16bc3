-- of whom a second step is asked, and from when on nobody of them gets in without
create table step_demand (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    step_group varchar(20) not null,
    asked_at   bigint      not null,
    last_day   date        not null,
    ended_at   bigint
);
