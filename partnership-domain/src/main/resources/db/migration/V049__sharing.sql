-- A second person looks whether nobody can be recognised, and says so under their own account.
create table colleague_check (
    id           varchar(36) not null primary key,
    version      bigint      not null,
    receipt_id   varchar(36) not null unique references receipt (id),
    status       varchar(10) not null,
    asked_at     bigint      not null,
    colleague_id varchar(36) references person (id),
    answered_at  bigint
);
create index colleague_check_status on colleague_check (status);
