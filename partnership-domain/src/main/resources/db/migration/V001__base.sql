-- One job, one node: who holds a name until when may do that job.
create table lease (
    name          varchar(60) not null primary key,
    holder        varchar(60) not null,
    held_until    bigint      not null
);
-- Nobody holds this one: its row is locked while a new name is added, so that two nodes never add the same.
insert into lease (name, holder, held_until) values ('lease', 'nobody', 0);

-- Mail waits here until the server took it; after that its body is gone (it may hold a link that opens something).
create table outbox_mail (
    id            varchar(36)    not null primary key,
    version       bigint         not null,
    recipient     varchar(200)   not null,
    subject       varchar(200)   not null,
    body          varchar(32000),
    calendar      varchar(32000),
    created_at    bigint         not null,
    next_try_at   bigint         not null,
    taken_until   bigint         not null,
    attempts      integer        not null,
    last_error    varchar(60),
    sent_at       bigint
);
create index outbox_mail_waiting on outbox_mail (sent_at, next_try_at);
create index outbox_mail_created on outbox_mail (created_at);
