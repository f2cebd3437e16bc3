-- Who works together in a partnership: its school and its partners, without the board. One condition on one column, so that a
-- database goes from a partnership to its organisations and their people, and not through all people.
create view partnership_party (partnership_id, organisation_id) as
select id, school_id from partnership
union all
select partnership_id, organisation_id from partnership_partner;
