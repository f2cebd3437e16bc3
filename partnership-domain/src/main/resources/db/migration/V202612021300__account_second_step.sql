-- what somebody shows beside the password; the secrets are sealed with a key that is not in the database
create table second_step (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    account_id      varchar(36)  not null unique references account (id),
    sealed_secret   varchar(200),
    sealed_next     varchar(200),
    set_at          bigint,
    last_step       bigint       not null,
    failed_attempts integer      not null,
    next_attempt_at bigint,
    warned_at       bigint
);
