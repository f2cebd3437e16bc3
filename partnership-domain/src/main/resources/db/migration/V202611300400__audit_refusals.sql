-- Refusals of one visitor that the trail does not have yet: one row of the trail a minute holds them all.
create table audit_refusals (
    visitor           varchar(80)  not null primary key,
    since_ms          bigint       not null,
    times             integer      not null,
    action            varchar(120),
    subject_kind      varchar(60),
    subject_id        varchar(200),
    person_id         varchar(36),
    person_name       varchar(120),
    role              varchar(40),
    organisation_id   varchar(36),
    organisation_name varchar(120),
    origin            varchar(64)
);
create index audit_refusals_since on audit_refusals (since_ms);
