-- What a school shares, told to parents and pupils: versions, and the own sentences of each.
create table leaflet (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    school_id     varchar(36) not null references organisation (id),
    number        integer     not null,
    status        varchar(20) not null,
    rule_set_id   varchar(36) not null references rule_set (id),
    made_for      date        not null,
    holds_until   date        not null,
    email         varchar(200),
    advised_by_id varchar(36) references person (id),
    advised_on    date,
    adopted_by_id varchar(36) references person (id),
    adopted_on    date,
    constraint leaflet_number unique (school_id, number)
);

create table leaflet_note (
    id         varchar(36)  not null primary key,
    version    bigint       not null,
    leaflet_id varchar(36)  not null references leaflet (id),
    receivers  varchar(20)  not null,
    wording    varchar(200) not null,
    constraint leaflet_note_once unique (leaflet_id, receivers)
);
