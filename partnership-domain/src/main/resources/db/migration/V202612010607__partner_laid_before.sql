-- What is laid before who may decide hangs on any record: an agreement, an expectation, a set of rules.
create table laid_before (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    subject_kind    varchar(40) not null,
    subject_id      varchar(36) not null,
    membership_id   varchar(36) not null references membership (id),
    before_function varchar(80) not null,
    laid_on         date        not null
);
create index laid_before_subject on laid_before (subject_kind, subject_id);
insert into laid_before (id, version, subject_kind, subject_id, membership_id, before_function, laid_on)
select id, version, 'agreement-version', agreement_version_id, membership_id, before_function, laid_on from submission;
drop table submission;
