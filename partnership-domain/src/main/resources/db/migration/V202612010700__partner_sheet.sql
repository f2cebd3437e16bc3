-- What of whom stands on the emergency sheet, and when a school last printed it.
alter table membership add column on_paper varchar(20);
alter table organisation add column general_phone varchar(80);

create table sheet_print (
    id         varchar(36) not null primary key,
    version    bigint      not null,
    school_id  varchar(36) not null references organisation (id),
    printed_by_id varchar(36) not null references membership (id),
    printed_on date        not null,
    digest     varchar(64) not null,
    constraint sheet_print_once unique (school_id)
);
