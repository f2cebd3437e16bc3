create table account (
    id                 varchar(36) not null primary key,
    version            bigint      not null,
    person_id          varchar(36) not null unique references person (id),
    user_name          varchar(80) not null unique,
    password_hash      varchar(400),
    administrator      boolean     not null,
    blocked            boolean     not null,
    failed_attempts    integer     not null,
    next_attempt_at    bigint,
    last_membership_id varchar(36) references membership (id),
    language_code      varchar(2)  not null,
    task_mail          boolean     not null,
    weekly_digest      boolean     not null
);
