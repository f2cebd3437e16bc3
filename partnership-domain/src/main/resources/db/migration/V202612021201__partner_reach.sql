-- Who takes part in a partnership, its school among them; and whose it is to see, the board of its school as well. One condition
-- on one column, so that a database goes from an organisation to its partnerships, and not through all of them.
create view partnership_party (partnership_id, organisation_id) as
select id, school_id from partnership
union all
select partnership_id, organisation_id from partnership_partner;

create view partnership_reach (partnership_id, organisation_id) as
select id, school_id from partnership
union all
select partnership_id, organisation_id from partnership_partner
union all
select p.id, o.board_id from partnership p join organisation o on o.id = p.school_id where o.board_id is not null;

create index organisation_board on organisation (board_id);
