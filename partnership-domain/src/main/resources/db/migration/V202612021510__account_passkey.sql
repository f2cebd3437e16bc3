-- keys of devices, with which one signs in; only the public half is here
create table passkey (
    id                varchar(36)   not null primary key,
    version           bigint        not null,
    account_id        varchar(36)   not null references account (id),
    name              varchar(60)   not null,
    handle            varchar(64)   not null,
    credential_digest varchar(64)   not null unique,
    credential        varchar(6000) not null,
    transports        varchar(100)  not null,
    backup_eligible   boolean       not null,
    backed_up         boolean       not null,
    counter           bigint        not null,
    made_at           bigint        not null,
    used_at           bigint,
    warned_at         bigint
);
create index passkey_account on passkey (account_id);
