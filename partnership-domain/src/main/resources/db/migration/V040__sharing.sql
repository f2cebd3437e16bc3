-- A rule set goes from draft to advised to adopted to retired; which one is in force on a day follows from the days.
create table rule_set (
    id                varchar(36) not null primary key,
    version           bigint      not null,
    set_number        integer     not null unique,
    status            varchar(10) not null,
    school_year       integer     not null,
    advice_favourable boolean,
    advice            varchar(2000),
    advised_by_id     varchar(36) references person (id),
    advised_on        date,
    adoption_reason   varchar(2000),
    adopted_by_id     varchar(36) references person (id),
    adopted_on        date,
    retired_on        date
);
create index rule_set_year on rule_set (school_year);

-- The rules of a set: each the line that it is in the exchange format.
create table rule_set_rule (
    rule_set_id varchar(36)    not null references rule_set (id),
    place       integer        not null,
    rule_line   varchar(16000) not null,
    changed_in  integer        not null,
    primary key (rule_set_id, place)
);
