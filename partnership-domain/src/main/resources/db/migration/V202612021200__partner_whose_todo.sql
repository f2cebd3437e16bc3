-- A home asks for the lines of one person, one role and one organisation, and for those that name nobody.
create index todo_whose on todo (organisation_id, membership_id, person_id);
create index todo_membership on todo (membership_id);
create index todo_person on todo (person_id);
