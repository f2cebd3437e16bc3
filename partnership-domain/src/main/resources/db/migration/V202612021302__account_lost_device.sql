-- the second step of somebody who lost the phone ends by two people
create table lost_device (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    account_id    varchar(36) not null references account (id),
    asked_by_id   varchar(36) not null references person (id),
    asked_at      bigint      not null,
    decided_by_id varchar(36) references person (id),
    decided_at    bigint,
    confirmed     boolean     not null
);
create index lost_device_account on lost_device (account_id, asked_at);
create index lost_device_asked on lost_device (asked_by_id);
create index lost_device_decided on lost_device (decided_by_id);
