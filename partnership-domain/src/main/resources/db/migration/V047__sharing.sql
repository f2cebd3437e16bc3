-- A receipt never changes. What it says stands beside it, so that it can be erased on its day and the receipt still be known.
create table receipt (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    kind            varchar(20) not null,
    code            varchar(19) not null unique,
    digest          varchar(64) not null,
    made_at         bigint      not null,
    erase_on        date        not null,
    asker_id        varchar(36) not null references person (id),
    organisation_id varchar(36) not null references organisation (id),
    request_digest  varchar(64) not null,
    first_id        varchar(36) references receipt (id),
    ruling          varchar(10) not null,
    holds_until     date
);
create index receipt_asker on receipt (asker_id, made_at);
create index receipt_organisation on receipt (organisation_id, made_at);
create index receipt_first on receipt (first_id);
create index receipt_erase on receipt (erase_on);

-- A receipt is proved by the row that the trail wrote of it.
create index audit_payload_subject on audit_payload (subject_kind, subject_id);

-- No foreign key to the case in it: a case is erased on its own day.
create table receipt_content (
    id         varchar(36)    not null primary key,
    version    bigint         not null,
    receipt_id varchar(36)    not null unique references receipt (id),
    content    varchar(32000) not null
);
