-- Advice first: an adviser of the sending organisation says what is wise, somebody with a mandate decides.
create table advice_question (
    id               varchar(36) not null primary key,
    version          bigint      not null,
    receipt_id       varchar(36) not null unique references receipt (id),
    status           varchar(10) not null,
    advice_permits   boolean,
    advice           varchar(2000),
    advice_reference varchar(200),
    adviser_id       varchar(36) references person (id),
    advised_at       bigint,
    ruling_permits   boolean,
    ruling_reason    varchar(2000),
    decider_id       varchar(36) references person (id),
    decided_at       bigint,
    ruling_id        varchar(36) references receipt (id)
);
create index advice_question_status on advice_question (status);
