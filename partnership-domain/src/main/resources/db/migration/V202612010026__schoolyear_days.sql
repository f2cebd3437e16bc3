-- The region of a school, the holidays that its board set otherwise, and whether its safety monitor was delivered.
create table school_region (
    id        varchar(36) not null primary key,
    version   bigint      not null,
    school_id varchar(36) not null unique references organisation (id),
    region    varchar(10) not null
);

create table own_holiday (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    school_id   varchar(36) not null references organisation (id),
    school_year integer     not null,
    holiday     varchar(10) not null,
    first_day   date,
    last_day    date,
    constraint own_holiday_once unique (school_id, school_year, holiday)
);

create table monitor_delivery (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    school_id       varchar(36) not null references organisation (id),
    school_year     integer     not null,
    delivered_on    date,
    delivered_by_id varchar(36) references person (id),
    constraint monitor_delivery_once unique (school_id, school_year)
);
