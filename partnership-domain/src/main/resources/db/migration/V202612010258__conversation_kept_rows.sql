-- What rooms had to say at the questions of a conversation when it was closed.
create table kept_row (
    id              varchar(36)   not null primary key,
    version         bigint        not null,
    conversation_id varchar(36)   not null references conversation (id),
    question_code   varchar(20)   not null,
    row_place       integer       not null,
    row_text        varchar(8000) not null,
    row_note        varchar(8000),
    constraint kept_row_once unique (conversation_id, question_code, row_place)
);
