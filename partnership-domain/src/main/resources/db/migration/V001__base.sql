-- One job, one node: who holds a name until when may do that job.
create table lease (
    name          varchar(60) not null primary key,
    holder        varchar(60) not null,
    held_until    bigint      not null
);

-- Mail waits here until the server took it.
create table outbox_mail (
    id            varchar(36)   not null primary key,
    version       bigint        not null,
    recipient     varchar(200)  not null,
    subject       varchar(200)  not null,
    body          varchar(32000)          not null,
    calendar      varchar(32000),
    created_at    bigint        not null,
    next_try_at   bigint        not null,
    attempts      integer       not null,
    last_error    varchar(200),
    sent_at       bigint
);
create index outbox_mail_waiting on outbox_mail (sent_at, next_try_at);
