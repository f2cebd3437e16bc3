-- Browsers in which the owner of an account signed in: they have a counter of wrong passwords of their own.
create table known_browser (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    account_id      varchar(36) not null references account (id),
    secret_digest   varchar(64) not null unique,
    expires_at      bigint      not null,
    failed_attempts integer     not null,
    next_attempt_at bigint
);
create index known_browser_account on known_browser (account_id, expires_at);
-- which of its passwords an account has: a password that is hashed while another is chosen opens nothing
alter table account add column password_number integer default 0 not null;
-- when its owner was told that somebody keeps trying
alter table account add column warned_at bigint;
-- who guesses the current password in an open browser is counted there
alter table sign_in add column failed_attempts integer default 0 not null;
alter table sign_in add column next_attempt_at bigint;
