-- What somebody may do once with the link of a mail: one row for each role that the letter is about, with one secret.
create table one_time_link (
    id                 varchar(36) not null primary key,
    version            bigint      not null,
    act                varchar(30) not null,
    membership_id      varchar(36) not null references membership (id),
    membership_version bigint      not null,
    person_version     bigint      not null,
    record_id          varchar(36) not null,
    record_version     bigint      not null,
    secret_digest      varchar(64) not null,
    created_at         bigint      not null,
    expires_at         bigint      not null,
    used_at            bigint,
    constraint one_time_link_role unique (secret_digest, membership_id)
);
