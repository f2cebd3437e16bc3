-- When somebody looked whether what the rules say of a law still holds.
create table law_check (
    id            varchar(36)  not null primary key,
    version       bigint       not null,
    board_id      varchar(36)  not null references organisation (id),
    law           varchar(500) not null,
    checked_on    date         not null,
    checked_by_id varchar(36)  not null references person (id),
    taken_back_at bigint
);
create index law_check_board on law_check (board_id, law);
