-- A draft is made from another set; whoever changed it neither advises on it nor adopts it.
alter table rule_set add column origin_id varchar(36) references rule_set (id);
alter table rule_set add column changed_by_id varchar(36) references person (id);
alter table rule_set add column changed_at bigint;
alter table rule_set add column changed_rule varchar(20);

create table rule_set_changer (
    rule_set_id varchar(36) not null references rule_set (id),
    person_id   varchar(36) not null references person (id),
    primary key (rule_set_id, person_id)
);

-- The rules again, without a key on their place: when one goes out, all behind it move up in one statement.
create table rule_set_line (
    rule_set_id varchar(36)    not null references rule_set (id),
    place       integer        not null,
    rule_line   varchar(16000) not null,
    changed_in  integer        not null
);
create index rule_set_line_place on rule_set_line (rule_set_id, place);
insert into rule_set_line select rule_set_id, place, rule_line, changed_in from rule_set_rule;
drop table rule_set_rule;
