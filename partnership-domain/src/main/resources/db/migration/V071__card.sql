create table onlooker (
    id              varchar(36) not null primary key,
    version         bigint      not null,
    conversation_id varchar(36) not null references conversation (id),
    organisation_id varchar(36) not null references organisation (id),
    seen_at         bigint      not null,
    unique (conversation_id, organisation_id)
);
-- For conversations that are open now; the id of a participant serves as well as any other.
insert into onlooker (id, version, conversation_id, organisation_id, seen_at)
select min(x.id), 1, c.id, m.organisation_id, 0
from conversation c
join partnership p on p.id = c.partnership_id
join participant x on x.conversation_id = c.id
join membership m on m.id = x.membership_id
where c.status = 'OPEN' and m.organisation_id <> p.school_id
group by c.id, m.organisation_id;
