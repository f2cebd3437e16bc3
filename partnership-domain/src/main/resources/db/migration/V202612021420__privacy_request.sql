-- Requests of people about their own data.
create table subject_request (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    board_id      varchar(36) not null references organisation (id),
    reference     varchar(40) not null,
    kind          varchar(20) not null,
    about_whom    varchar(20) not null,
    person_id     varchar(36) references person (id),
    received_on   date        not null,
    identified_on date,
    answerer      varchar(20) not null,
    noted_by_id   varchar(36) not null references person (id),
    prolonged_on  date,
    prolong_why   varchar(1000),
    outcome       varchar(20),
    answer        varchar(1000),
    answered_on   date
);
create index subject_request_board on subject_request (board_id, received_on);
