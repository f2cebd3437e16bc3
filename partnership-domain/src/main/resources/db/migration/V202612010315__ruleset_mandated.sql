-- Endorsements of before there were mandates stay valid, and say so.
alter table endorsement add column mandated boolean default false not null;
alter table endorsement alter column mandated drop default;
