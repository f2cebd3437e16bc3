-- Which record became which other.
create table thread_link (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    source_kind varchar(40) not null,
    source_id   varchar(36) not null,
    target_kind varchar(40) not null,
    target_id   varchar(36) not null,
    linked_at   bigint      not null,
    constraint thread_link_one_of_each unique (source_id, source_kind, target_kind),
    constraint thread_link_one_source unique (target_id, target_kind)
);
