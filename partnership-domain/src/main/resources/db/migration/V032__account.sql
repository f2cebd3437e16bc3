-- Who signed in, in which browser: to be seen and ended by the person, from any browser.
create table sign_in (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    account_id varchar(36) not null references account (id),
    browser    varchar(60) not null,
    began_at   bigint      not null,
    ended_at   bigint
);
create index sign_in_account on sign_in (account_id, began_at);
