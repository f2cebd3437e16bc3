-- The last day of former rules that the board prolonged; null for a set that holds until its school year is over.
alter table rule_set add column ends_on date;
