-- Whose a version of an agreement is to see at most: the school, its board, and the parties. What else must hold is asked beside it.
create view agreement_reach (agreement_version_id, organisation_id) as
select v.id, g.school_id from agreement_version v join working_agreement g on g.id = v.working_agreement_id
union all
select v.id, o.board_id from agreement_version v join working_agreement g on g.id = v.working_agreement_id
join organisation o on o.id = g.school_id where o.board_id is not null
union all
select agreement_version_id, organisation_id from agreement_party;

-- The same for an expectation: the school, its board, the two of whom it is, and who ever worked with the school.
create view expectation_reach (expectation_id, organisation_id) as
select id, school_id from expectation
union all
select x.id, o.board_id from expectation x join organisation o on o.id = x.school_id where o.board_id is not null
union all
select id, asker_id from expectation
union all
select id, promiser_id from expectation
union all
select x.id, k.organisation_id from expectation x join partnership p on p.school_id = x.school_id
join partnership_partner k on k.partnership_id = p.id;

create index expectation_asker on expectation (asker_id);
create index expectation_promiser on expectation (promiser_id);
