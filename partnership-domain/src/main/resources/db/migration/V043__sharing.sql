-- A partner says of a set that it agrees with the rules under which it sends.
create table endorsement (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    organisation_id varchar(36) not null references organisation (id),
    rule_set_id     varchar(36) not null references rule_set (id),
    person_id       varchar(36) not null references person (id),
    endorsed_at     bigint      not null,
    constraint endorsement_once unique (organisation_id, rule_set_id)
);
