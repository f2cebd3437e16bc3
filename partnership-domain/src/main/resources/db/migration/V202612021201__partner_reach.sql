-- Whose a partnership is to see: its school, its partners, and the board of its school. One condition on one column, so that a
-- database goes from an organisation to its partnerships, and not through all of them.
create view partnership_reach (partnership_id, organisation_id) as
select id, school_id from partnership
union all
select partnership_id, organisation_id from partnership_partner
union all
select p.id, o.board_id from partnership p join organisation o on o.id = p.school_id where o.board_id is not null;

create index organisation_board on organisation (board_id);
