-- where people of an organisation sign in; the secret is sealed with a key that is not in the database
create table sign_in_provider (
    id              varchar(36)  not null primary key,
    version         bigint       not null,
    organisation_id varchar(36)  not null references organisation (id),
    name            varchar(60)  not null,
    issuer          varchar(300) not null,
    client_id       varchar(200) not null,
    sealed_secret   varchar(1700) not null,
    factor_claim    varchar(3),
    factor_values   varchar(200),
    active          boolean      not null
);
create index sign_in_provider_organisation on sign_in_provider (organisation_id);
