-- That an organisation lets somebody decide for it, on a dated word of that organisation.
create table mandate (
    id            varchar(36) not null primary key,
    version       bigint      not null,
    membership_id varchar(36) not null references membership (id),
    purpose       varchar(20) not null,
    given_by      varchar(80) not null,
    word_on       date        not null,
    valid_from    date        not null,
    valid_until   date        not null
);
create index mandate_membership on mandate (membership_id);
