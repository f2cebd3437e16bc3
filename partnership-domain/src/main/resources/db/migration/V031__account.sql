create table token_allowance (
    token_id   varchar(36) not null primary key references access_token (id),
    version    bigint      not null,
    full_again bigint      not null
);
insert into token_allowance (token_id, version, full_again) select id, 1, 0 from access_token;
