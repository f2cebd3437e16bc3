-- What a board calls the kinds of incidents and the places; without rows the portal's own lists count.
create table incident_term (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    board_id   varchar(36) not null references organisation (id),
    list_code  varchar(20) not null,
    code       varchar(20) not null,
    group_code varchar(20) not null,
    name       varchar(60) not null,
    place      integer     not null,
    in_use     boolean     not null,
    constraint incident_term_once unique (board_id, list_code, code)
);
