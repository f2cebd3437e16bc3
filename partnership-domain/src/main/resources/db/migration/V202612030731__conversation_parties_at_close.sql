-- A closed conversation keeps the names of all organisations that took part in it, as the people in it had them.
insert into conversation_organisation (conversation_id, organisation_id, name)
select n.conversation_id, m.organisation_id, min(n.organisation_name)
from conversation_person n
join participant p on p.conversation_id = n.conversation_id and p.membership_id = n.membership_id
join membership m on m.id = n.membership_id
where not exists (select k.name from conversation_organisation k
    where k.conversation_id = n.conversation_id and k.organisation_id = m.organisation_id)
group by n.conversation_id, m.organisation_id;
