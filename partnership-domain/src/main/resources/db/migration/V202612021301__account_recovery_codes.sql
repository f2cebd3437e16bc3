-- codes on paper that stand once for the second step
create table recovery_code (
    id      varchar(36) not null primary key,
    version bigint      not null,
    step_id varchar(36) not null references second_step (id),
    digest  varchar(64) not null unique,
    used_at bigint
);
create index recovery_code_step on recovery_code (step_id);
