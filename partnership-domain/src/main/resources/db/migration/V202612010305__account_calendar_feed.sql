-- From where calendar programs fetch the days of somebody in one role, and how often they may.
create table calendar_feed (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    account_id    varchar(36) not null references account (id),
    membership_id varchar(36) not null references membership (id),
    secret_digest varchar(64) not null unique,
    created_at    bigint      not null,
    ended_at      bigint
);

create index calendar_feed_membership on calendar_feed (membership_id);

create table feed_allowance (
    feed_id    varchar(36) not null primary key references calendar_feed (id),
    version    bigint      not null,
    full_again bigint      not null,
    used_at    bigint
);
