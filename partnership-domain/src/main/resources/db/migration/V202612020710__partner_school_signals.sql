-- What a school looks out for beside what all do. Records name it by its id, so the columns of codes get room for one.
create table school_signal (
    id            varchar(36)  not null primary key,
    version       bigint       not null,
    school_id     varchar(36)  not null references organisation (id),
    name          varchar(40)  not null,
    name_key      varchar(240) not null,
    explanation   varchar(200) not null,
    author_id     varchar(36)  not null references membership (id),
    resting_since date,
    constraint school_signal_once unique (school_id, name_key)
);

alter table responsibility alter column signal_code set data type varchar(40);
alter table route alter column signal_code set data type varchar(40);
alter table guideline_signal alter column signal_code set data type varchar(40);
alter table communication_duty alter column signal_code set data type varchar(40);
alter table expertise_signal alter column signal_code set data type varchar(40);
alter table finding alter column signal_code set data type varchar(40);
alter table joint_finding alter column signal_code set data type varchar(40);
alter table agreement_signal alter column signal_code set data type varchar(40);
alter table learning_case_signal alter column signal_code set data type varchar(40);
alter table offer alter column signals set data type varchar(700);
