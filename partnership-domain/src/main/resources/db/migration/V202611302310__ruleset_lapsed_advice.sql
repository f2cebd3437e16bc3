-- The day of an advice that no longer holds because the rules were changed after it: they are to be read again.
alter table rule_set add column lapsed_advice_on date;
