-- Who meets how often at a school, as roles; its days are computed over the holidays of the school.
create table consultation (
    id           varchar(36)  not null primary key,
    version      bigint       not null,
    school_id    varchar(36)  not null references organisation (id),
    school_year  integer      not null,
    author_id    varchar(36)  not null references membership (id),
    author_party varchar(60)  not null,
    name         varchar(80)  not null,
    name_key     varchar(240) not null,
    purpose      varchar(400) not null,
    place        varchar(120) not null,
    starts_at    time         not null,
    minutes      integer      not null,
    agreed_on    date         not null,
    ended_on     date
);
create index consultation_school on consultation (school_id);
create index consultation_ended on consultation (ended_on);

create table consultation_member (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    consultation_id varchar(36) not null references consultation (id),
    organisation_id varchar(36) not null references organisation (id),
    role            varchar(40) not null,
    chair           boolean     not null,
    inviter         boolean     not null,
    stands_in       boolean     not null,
    constraint consultation_member_once unique (consultation_id, organisation_id, role)
);
create index consultation_member_organisation on consultation_member (organisation_id);

create table consultation_rhythm (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    consultation_id varchar(36) not null references consultation (id),
    since           date        not null,
    first_on        date        not null,
    weeks           integer     not null
);
create index consultation_rhythm_of on consultation_rhythm (consultation_id);

create table consultation_required (
    consultation_id   varchar(36) not null references consultation (id),
    organisation_type varchar(20) not null,
    primary key (consultation_id, organisation_type)
);

create table consultation_meeting (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    consultation_id varchar(36) not null references consultation (id),
    meets_on        date        not null,
    conversation_id varchar(36),
    met             boolean     not null,
    constraint consultation_meeting_once unique (consultation_id, meets_on)
);
create index consultation_meeting_conversation on consultation_meeting (conversation_id);
