-- who somebody with an account is at an issuer
create table provider_link (
    id         varchar(36)  not null primary key,
    version    bigint       not null,
    account_id varchar(36)  not null references account (id),
    issuer     varchar(300) not null,
    subject    varchar(255) not null,
    linked_at  bigint       not null,
    unique (issuer, subject),
    unique (account_id, issuer)
);
