-- What people of a board wrote in the working paper of an impact assessment, for a room or a set of rules.
create table impact_card (
    id            varchar(36)   not null primary key,
    version       bigint        not null,
    board_id      varchar(36)   not null references organisation (id),
    about         varchar(40)   not null,
    necessity     varchar(2000) not null,
    views         varchar(2000),
    risks         varchar(2000) not null,
    remaining     varchar(2000),
    advice        varchar(2000),
    review_on     date          not null,
    written_by_id varchar(36)   not null references person (id),
    written_on    date          not null
);
create unique index impact_card_about on impact_card (board_id, about);
create index impact_card_written_by on impact_card (written_by_id);
