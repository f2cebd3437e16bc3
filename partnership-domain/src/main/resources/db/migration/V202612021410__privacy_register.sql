-- What only people know of the processing of a board, for its register.
create table register_card (
    id            varchar(36)   not null primary key,
    version       bigint        not null,
    board_id      varchar(36)   not null unique references organisation (id),
    controller    varchar(200)  not null,
    contact       varchar(200)  not null,
    officer       varchar(200)  not null,
    basis         varchar(2000) not null,
    processors    varchar(2000),
    joint         varchar(2000),
    transfers     varchar(2000),
    written_by_id varchar(36)   not null references person (id),
    written_on    date          not null
);
