-- The home of the data protection officer asks for the last check of the trail.
create index audit_entry_action on audit_entry (action, seq);
