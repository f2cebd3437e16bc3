-- The look back on a school year, what becomes of what is open at its end, and its close.
create table year_review (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    partnership_id  varchar(36) not null references partnership (id),
    closed_at       bigint,
    closed_by_id    varchar(36) references membership (id),
    without_monitor varchar(400),
    reopened_at     bigint,
    reopened_by_id  varchar(36) references membership (id),
    reopen_reason   varchar(400),
    constraint year_review_once unique (partnership_id)
);

create table reviewed_theme (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    year_review_id varchar(36) not null references year_review (id),
    theme_code     varchar(20) not null,
    marked_by_id   varchar(36) not null references membership (id),
    marked_on      date        not null,
    constraint reviewed_theme_once unique (year_review_id, theme_code)
);

create table year_item (
    id             varchar(36) not null primary key,
    version        bigint      not null,
    year_review_id varchar(36) not null references year_review (id),
    item_kind      varchar(40) not null,
    item_id        varchar(36) not null,
    choice         varchar(10) not null,
    reason         varchar(400),
    decided_by_id  varchar(36) not null references membership (id),
    decided_on     date        not null,
    constraint year_item_once unique (year_review_id, item_kind, item_id)
);

create table year_addition (
    id             varchar(36)   not null primary key,
    version        bigint        not null,
    year_review_id varchar(36)   not null references year_review (id),
    wording        varchar(2000) not null,
    author_id      varchar(36)   not null references membership (id),
    added_on       date          not null
);
create index year_addition_review on year_addition (year_review_id);
