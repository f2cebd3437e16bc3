create table covenant (
    id          varchar(36)  not null primary key,
    version     bigint       not null,
    title       varchar(160) not null,
    valid_from  date         not null,
    valid_until date         not null,
    evaluate_on date         not null,
    ended_on    date,
    replaces_id varchar(36) references covenant (id)
);
create index covenant_until on covenant (valid_until);

create table covenant_party (
    covenant_id     varchar(36) not null references covenant (id),
    organisation_id varchar(36) not null references organisation (id),
    primary key (covenant_id, organisation_id)
);
create index covenant_party_organisation on covenant_party (organisation_id);

create table covenant_purpose (
    covenant_id varchar(36) not null references covenant (id),
    purpose     varchar(40) not null,
    primary key (covenant_id, purpose)
);

create table covenant_text (
    id          varchar(36)  not null primary key,
    version     bigint       not null,
    covenant_id varchar(36)  not null unique references covenant (id),
    file_name   varchar(120) not null,
    kind        varchar(10)  not null,
    size_bytes  bigint       not null,
    digest      varchar(64)  not null,
    added_by_id varchar(36)  not null references person (id),
    added_at    bigint       not null
);

-- The file in Base64, cut in parts: the two databases share no type for bytes.
create table covenant_text_part (
    covenant_text_id varchar(36)    not null references covenant_text (id),
    place            integer        not null,
    content          varchar(32000) not null,
    primary key (covenant_text_id, place)
);

-- Who was told by mail that a covenant ends or wants evaluation, so that nobody is told twice.
create table covenant_warning (
    id          varchar(36) not null primary key,
    version     bigint      not null,
    covenant_id varchar(36) not null references covenant (id),
    person_id   varchar(36) not null references person (id),
    kind        varchar(20) not null,
    for_day     date        not null,
    unique (covenant_id, person_id, kind, for_day)
);
