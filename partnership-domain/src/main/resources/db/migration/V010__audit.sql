-- The one row that every writer holds while it appends: no fork, no gap.
create table audit_head (
    id          integer     not null primary key,
    last_seq    bigint      not null,
    hash        varchar(64) not null,
    key_check   varchar(64)
);
insert into audit_head (id, last_seq, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The chain: nothing in it tells about a person, so it never has to be erased.
create table audit_entry (
    seq            bigint       not null primary key,
    at_ms          bigint       not null,
    action         varchar(120) not null,
    outcome        varchar(20)  not null,
    payload_digest varchar(64)  not null,
    erase_on       date         not null,
    previous_hash  varchar(64)  not null,
    hash           varchar(64)  not null
);
create index audit_entry_at on audit_entry (at_ms);
create index audit_entry_erase on audit_entry (erase_on);

-- Beside it what may be erased on its date. No foreign key: the verifier judges what is missing.
create table audit_payload (
    seq               bigint      not null primary key,
    salt              varchar(32) not null,
    person_id         varchar(36),
    person_name       varchar(120),
    role              varchar(40),
    organisation_id   varchar(36),
    organisation_name varchar(120),
    origin            varchar(64),
    subject_kind      varchar(60),
    subject_id        varchar(200),
    detail            varchar(32000) not null
);
create index audit_payload_person on audit_payload (person_id);
create index audit_payload_organisation on audit_payload (organisation_id);
