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

create table invitation (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    account_id    varchar(36) references account (id),
    secret_digest varchar(64) not null unique,
    created_at    bigint      not null,
    expires_at    bigint      not null,
    used_at       bigint
);
create index invitation_account on invitation (account_id);

create table access_token (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    account_id    varchar(36) not null references account (id),
    name          varchar(80) not null,
    secret_digest varchar(64) not null unique,
    expires_at    bigint      not null,
    withdrawn_at  bigint
);
create index access_token_account on access_token (account_id);

create table attempts (
    address_digest varchar(64) not null primary key,
    version        bigint      not null,
    window_start   bigint      not null,
    attempts       integer     not null
);
create index attempts_window on attempts (window_start);
